/// Width and height from an image's header, read without decoding: a bomb is refused before it costs memory.
struct ImageHeader: Equatable {
    var width: Int, height: Int
    /// EXIF 4.6.4 A "Orientation", 1…8; 1 is upright.
    var orientation = 1

    init?(_ b: [UInt8], _ kind: FileKind) {
        switch kind {
        case .png:
            guard b.count >= 24, b[12..<16].elementsEqual("IHDR".utf8) else { return nil }
            (width, height) = (b.big32(16), b.big32(20))
        case .gif:
            guard b.count >= 10 else { return nil }
            (width, height) = (b.u16(6), b.u16(8))
        case .webp:
            guard let size = Self.webp(b) else { return nil }
            (width, height) = size
        case .jpeg:
            guard let found = Self.jpeg(b) else { return nil }
            (width, height, orientation) = found
        default: return nil
        }
        guard width > 0, height > 0 else { return nil }
    }

    /// RFC 9649: lossy (VP8), lossless (VP8L) and extended (VP8X) frames.
    private static func webp(_ b: [UInt8]) -> (Int, Int)? {
        guard b.count >= 30 else { return nil }
        switch String(decoding: b[12..<16], as: UTF8.self) {
        case "VP8 ": return (b.u16(26) & 0x3FFF, b.u16(28) & 0x3FFF)
        case "VP8L":
            let bits = b.u32(21)
            return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
        case "VP8X":
            return ((b.u32(24) & 0xFFFFFF) + 1, (b.u16(27) | Int(b[29]) << 16) + 1)
        default: return nil
        }
    }

    /// Walks the segments to the frame header (ITU-T T.81 B.2.2).
    private static func jpeg(_ b: [UInt8]) -> (Int, Int, Int)? {
        var at = 2, orientation = 1
        while at + 9 < b.count {
            guard b[at] == 0xFF else { return nil }
            let marker = b[at + 1]
            if marker == 0xFF { at += 1; continue }
            if (0xD0...0xD8).contains(marker) || marker == 1 { at += 2; continue }
            let length = b.big16(at + 2)
            guard length >= 2 else { return nil }
            if (0xC0...0xCF).contains(marker), marker != 0xC4, marker != 0xC8, marker != 0xCC {
                return (b.big16(at + 7), b.big16(at + 5), orientation)
            }
            if marker == 0xE1, let turned = exif(b, at + 4, at + 2 + length) { orientation = turned }
            if marker == 0xDA { return nil }
            at += 2 + length
        }
        return nil
    }

    private static func exif(_ b: [UInt8], _ start: Int, _ end: Int) -> Int? {
        let tiff = start + 6
        guard end <= b.count, tiff + 8 <= end, b[start..<start + 4].elementsEqual("Exif".utf8) else { return nil }
        let big = b[tiff] == 0x4D
        func short(_ at: Int) -> Int { big ? b.big16(at) : b.u16(at) }
        let directory = tiff + (big ? b.big32(tiff + 4) : b.u32(tiff + 4))
        guard directory >= tiff, directory + 2 <= end else { return nil }
        for index in 0..<short(directory) {
            let at = directory + 2 + index * 12
            guard at + 12 <= end else { return nil }
            if short(at) == 0x0112 { return (1...8).contains(short(at + 8)) ? short(at + 8) : nil }
        }
        return nil
    }
}

extension [UInt8] {
    func big16(_ at: Int) -> Int { Int(self[at]) << 8 | Int(self[at + 1]) }
    func big32(_ at: Int) -> Int { big16(at) << 16 | big16(at + 2) }
}
