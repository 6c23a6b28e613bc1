/// Bytes of a file that somebody exported somewhere, as text.
package enum CSVText {
    /// The text of `bytes` and the name of the encoding it was taken for: a byte order mark decides, then the
    /// zero bytes of UTF-16, then whether it is valid UTF-8; what remains is Windows-1252, in which old
    /// spreadsheets save and where no byte is invalid.
    package static func decoded(_ bytes: [UInt8]) -> (text: String, encoding: String) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(Array(bytes.dropFirst(3))) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes.dropFirst(2), bigEndian: false), "UTF-16") }
        if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes.dropFirst(2), bigEndian: true), "UTF-16") }
        // Latin text in UTF-16 without a mark has a zero in every other byte.
        let sample = bytes.prefix(400)
        var zeros = [0, 0]
        for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
        if sample.count >= 4, max(zeros[0], zeros[1]) * 3 > sample.count {
            return (utf16(bytes[...], bigEndian: zeros[0] > zeros[1]), "UTF-16")
        }
        return utf8(bytes)
    }

    private static func utf8(_ bytes: [UInt8]) -> (text: String, encoding: String) {
        if let text = String(validating: bytes, as: UTF8.self) { return (text, "UTF-8") }
        var text = ""
        text.reserveCapacity(bytes.count)
        for byte in bytes { text.unicodeScalars.append(windows1252(byte)) }
        return (text, "Windows-1252")
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> String {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(bigEndian ? first << 8 | second : second << 8 | first)
            index += 2
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        return high[Int(byte - 0x80)]
    }

    /// 0x80…0x9F by the WHATWG index; the five bytes without a character become U+FFFD.
    private static let high: [Unicode.Scalar] = [
        "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
        "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
    ]
}
