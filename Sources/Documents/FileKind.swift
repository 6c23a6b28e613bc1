/// What a file is by its first bytes; names and declared types are only claims.
package enum FileKind: String, Sendable, CaseIterable {
    case jpeg, png, gif, webp, pdf, zip, mp4, webm, svg

    /// - Parameter head: the first 32 bytes or more.
    package static func sniff(_ head: some Sequence<UInt8>) -> FileKind? {
        let b = Array(head.prefix(64))
        if b.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if b.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if b.starts(with: Array("GIF87a".utf8)) || b.starts(with: Array("GIF89a".utf8)) { return .gif }
        if b.count >= 12, b.starts(with: Array("RIFF".utf8)), b[8..<12].elementsEqual("WEBP".utf8) { return .webp }
        if b.starts(with: Array("%PDF-".utf8)) { return .pdf }
        if b.starts(with: [0x50, 0x4B, 3, 4]) || b.starts(with: [0x50, 0x4B, 5, 6]) { return .zip }
        if b.count >= 8, b[4..<8].elementsEqual("ftyp".utf8) { return .mp4 }
        if b.starts(with: [0x1A, 0x45, 0xDF, 0xA3]) { return .webm }
        let text = b.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        if text.starts(with: "<svg".utf8) { return .svg }
        return nil
    }

    package var mediaType: String {
        switch self {
        case .jpeg: "image/jpeg"
        case .png: "image/png"
        case .gif: "image/gif"
        case .webp: "image/webp"
        case .pdf: "application/pdf"
        case .zip: "application/zip"
        case .mp4: "video/mp4"
        case .webm: "video/webm"
        case .svg: "image/svg+xml"
        }
    }
}
