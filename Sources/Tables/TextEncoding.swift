/// Encodings in which tables are saved.
package enum TextEncoding: Sendable, Equatable {
    case utf8, utf16Little, utf16Big, windows1252
    package var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16Little, .utf16Big: "UTF-16"
        case .windows1252: "Windows-1252"
        }
    }
}

/// Looks at all bytes of a file, piece by piece: a byte order mark decides, then the zero bytes of UTF-16, then whether all of it is
/// valid UTF-8; what remains is Windows-1252, in which old spreadsheets save and where no byte is invalid.
struct EncodingGuess {
    private var first: [UInt8] = []
    private var isUTF8 = true
    /// Bytes still to come of a character, and the least and most that the next one may be.
    private var pending = 0, least: UInt8 = 0x80, most: UInt8 = 0xBF

    mutating func look(_ bytes: ArraySlice<UInt8>) {
        if first.count < 400 { first.append(contentsOf: bytes.prefix(400 - first.count)) }
        guard isUTF8 else { return }
        for byte in bytes {
            if pending > 0 {
                guard byte >= least, byte <= most else { isUTF8 = false; return }
                (pending, least, most) = (pending - 1, 0x80, 0xBF)
            } else if byte >= 0x80 {
                switch byte {
                case 0xC2...0xDF: pending = 1
                case 0xE0: (pending, least) = (2, 0xA0)
                case 0xED: (pending, most) = (2, 0x9F)
                case 0xE1...0xEF: pending = 2
                case 0xF0: (pending, least) = (3, 0x90)
                case 0xF1...0xF3: pending = 3
                case 0xF4: (pending, most) = (3, 0x8F)
                default: isUTF8 = false; return
                }
            }
        }
    }

    var encoding: TextEncoding {
        if first.starts(with: [0xEF, 0xBB, 0xBF]) { return isUTF8 && pending == 0 ? .utf8 : .windows1252 }
        if first.starts(with: [0xFF, 0xFE]) { return .utf16Little }
        if first.starts(with: [0xFE, 0xFF]) { return .utf16Big }
        // Latin text in UTF-16 without a mark has a zero in every other byte.
        var zeros = [0, 0]
        for (index, byte) in first.enumerated() where byte == 0 { zeros[index % 2] += 1 }
        if first.count >= 4, max(zeros[0], zeros[1]) * 3 > first.count { return zeros[0] > zeros[1] ? .utf16Big : .utf16Little }
        return isUTF8 && pending == 0 ? .utf8 : .windows1252
    }
}

/// Turns the bytes of a file into UTF-8, piece by piece, without its byte order mark.
struct TextDecoder {
    private let encoding: TextEncoding
    private var isFirst = true
    /// The odd byte at the end of a piece, and the first half of a pair.
    private var odd: UInt8?
    private var high: UInt16?

    init(_ encoding: TextEncoding) { self.encoding = encoding }

    mutating func decode(_ bytes: ArraySlice<UInt8>, _ take: (ArraySlice<UInt8>) -> Void) {
        var bytes = bytes
        switch encoding {
        case .utf8:
            if isFirst, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
            take(bytes)
        case .windows1252:
            if isFirst, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
            var out: [UInt8] = []
            out.reserveCapacity(bytes.count * 5 / 4)
            for byte in bytes { if byte < 0x80 { out.append(byte) } else { Self.append(Self.windows1252(byte), &out) } }
            take(out[...])
        case .utf16Little, .utf16Big:
            var out: [UInt8] = []
            out.reserveCapacity(bytes.count)
            for byte in bytes {
                guard let before = odd else { odd = byte; continue }
                odd = nil
                let unit = encoding == .utf16Big ? UInt16(before) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(before)
                if unit != 0xFEFF || !isFirst { append(unit, &out) }
                isFirst = false
            }
            take(out[...])
        }
        isFirst = false
    }

    private mutating func append(_ unit: UInt16, _ out: inout [UInt8]) {
        if let first = high {
            high = nil
            if UTF16.isTrailSurrogate(unit) {
                Self.append(Unicode.Scalar(0x10000 + (UInt32(first & 0x3FF) << 10) + UInt32(unit & 0x3FF)) ?? "\u{FFFD}", &out)
                return
            }
            Self.append("\u{FFFD}", &out)
        }
        if UTF16.isLeadSurrogate(unit) { high = unit } else { Self.append(Unicode.Scalar(unit) ?? "\u{FFFD}", &out) }
    }
    private static func append(_ scalar: Unicode.Scalar, _ out: inout [UInt8]) { out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter) }

    private static func windows1252(_ byte: UInt8) -> Unicode.Scalar { (0x80...0x9F).contains(byte) ? marks[Int(byte - 0x80)] : Unicode.Scalar(byte) }
    /// 0x80…0x9F by the WHATWG index; the five bytes without a character become U+FFFD.
    private static let marks: [Unicode.Scalar] = [
        "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
        "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
    ]
}

extension TextEncoding {
    /// The text of a small file and what it was taken for.
    package static func text(_ bytes: [UInt8]) -> (text: String, encoding: TextEncoding) {
        var guess = EncodingGuess()
        guess.look(bytes[...])
        var decoder = TextDecoder(guess.encoding), out: [UInt8] = []
        decoder.decode(bytes[...]) { out.append(contentsOf: $0) }
        return (String(decoding: out, as: UTF8.self), guess.encoding)
    }
}
