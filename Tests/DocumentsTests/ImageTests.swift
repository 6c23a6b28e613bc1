import Documents
import Foundation
import Testing

@Suite("Images")
struct ImageTests {
    /// A real picture of each type: a certificate page, re-encoded.
    static func sample(_ format: Image.Format, edge: Int = 400) throws -> Image {
        try Image.reencode(CertificateTests.english.png(width: 800), maxEdge: edge, format: format)
    }

    @Test("are told apart by their bytes and written anew", arguments: [Image.Format.jpeg, .png, .webp])
    func formats(format: Image.Format) throws {
        let image = try Self.sample(format)
        #expect(FileKind.sniff(image.bytes)?.rawValue == format.rawValue)
        #expect(image.width == 400 && image.height == 282)
        #expect(image.mediaType == "image/\(format.rawValue)")
        for other in [Image.Format.jpeg, .png, .webp] {
            let again = try Image.reencode(image.bytes, maxEdge: 100, format: other)
            #expect(again.width == 100 && again.format == other)
        }
    }

    @Test("are never enlarged")
    func small() throws {
        let image = try Self.sample(.png, edge: 50)
        #expect(try Image.reencode(image.bytes, maxEdge: 500).width == 50)
    }

    @Test("lose their metadata")
    func metadata() throws {
        let clean = try Self.sample(.jpeg)
        let secret = Array("GPS 48.137154, 11.576124 Bob's phone".utf8)
        let comment: [UInt8] = [0xFF, 0xFE, 0, UInt8(secret.count + 2)] + secret
        let marked = Array(clean.bytes[0..<2]) + comment + Array(clean.bytes[2...])
        #expect(Data(marked).range(of: Data(secret)) != nil)
        let image = try Image.reencode(marked, maxEdge: 400)
        #expect(Data(image.bytes).range(of: Data(secret)) == nil)
        #expect(image.format == .jpeg)
    }

    @Test("keep standing upright when their orientation block is dropped", arguments: [1, 3, 6, 8])
    func orientation(value: UInt8) throws {
        let clean = try Self.sample(.jpeg)
        let exif: [UInt8] = Array("Exif".utf8) + [0, 0, 0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, value, 0, 0, 0, 0, 0, 0, 0]
        let turned = Array(clean.bytes[0..<2]) + [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif + Array(clean.bytes[2...])
        let image = try Image.reencode(turned, maxEdge: 400)
        #expect((image.width, image.height) == (value > 4 ? (clean.height, clean.width) : (clean.width, clean.height)))
    }

    @Test("are refused when they would unpack to more than 40 megapixels, before decoding", arguments: [FileKind.png, .gif, .webp, .jpeg])
    func bombs(kind: FileKind) {
        // Only headers: a decoder that looked any further would call them damaged.
        let bytes: [UInt8] = switch kind {
        case .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30, 8, 6, 0, 0, 0]
        case .gif: Array("GIF89a".utf8) + [0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0]
        case .webp: Array("RIFF".utf8) + [0, 1, 0, 0] + Array("WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 0x30, 0x75, 0, 0x30, 0x75, 0, 0, 0]
        default: [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0x75, 0x30, 0x75, 0x30, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0, 0]
        }
        #expect(throws: Image.Refusal.tooManyPixels(limitMegapixels: 40)) { try Image.reencode(bytes, maxEdge: 100) }
    }

    @Test("are refused when broken or something else")
    func broken() throws {
        #expect(throws: Image.Refusal.unknownType) { try Image.reencode(Array("<svg onload='x'/>".utf8), maxEdge: 100) }
        #expect(throws: Image.Refusal.unknownType) { try Image.reencode([], maxEdge: 100) }
        #expect(throws: Image.Refusal.damaged) { try Image.reencode([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2], maxEdge: 100) }
        let png = try Self.sample(.png).bytes
        #expect(throws: Image.Refusal.damaged) { try Image.reencode(Array(png.prefix(60)), maxEdge: 100) }
    }

    @Test("keep what shines through, and become white where the format can not")
    func transparency() throws {
        // A transparent GIF of one pixel.
        let gif: [UInt8] = Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0, 0xFF, 0, 0, 0, 0, 0, 0x21, 0xF9, 4, 1, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B]
        #expect(try Image.reencode(gif, maxEdge: 10).format == .webp)
        let jpeg = try Image.reencode(gif, maxEdge: 10, format: .jpeg)
        #expect(FileKind.sniff(jpeg.bytes) == .jpeg)
    }
}
