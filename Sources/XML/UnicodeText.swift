import CShims

/// What was put right before the bytes were XML.
package enum XMLRepair: Sendable, Equatable {
    case byteOrderMark
    case utf16
    /// Said to be UTF-8 (or nothing), but is windows-1252.
    case windows1252
    /// Said to be this, but is UTF-8.
    case mislabelled(String)
    /// White space or a NUL before the declaration or after the end.
    case surroundingBytes
    /// Characters that could not be read were replaced by U+FFFD.
    case replacedCharacters
}

/// Bytes of unknown encoding made UTF-8.
struct UnicodeText {
    let utf8: [UInt8]
    private(set) var repairs: [XMLRepair] = []

    init(repairing bytes: [UInt8]) throws(XMLRefusal) {
        var repairs: [XMLRepair] = []
        let decoded = try Self.decode(bytes, &repairs)
        let trimmed = Self.trim(decoded)
        if trimmed.count != decoded.count, Self.mattered(decoded) { repairs.append(.surroundingBytes) }
        guard !trimmed.isEmpty else { throw .empty }
        utf8 = Array(trimmed)
        self.repairs = repairs
    }

    private static func decode(_ bytes: [UInt8], _ repairs: inout [XMLRepair]) throws(XMLRefusal) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            repairs.append(.byteOrderMark)
            return try eightBit(Array(bytes.dropFirst(3)), &repairs)
        }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            throw .encoding(name: "UTF-32")
        }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), bigEndian: true, &repairs) }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), bigEndian: false, &repairs) }
        // Without a mark: an angle bracket next to a NUL is UTF-16 (XML 1.0 appendix F).
        if bytes.count >= 4, bytes[0] == 0, bytes[1] == 0x3C, bytes[2] == 0 {
            return utf16(bytes[...], bigEndian: true, &repairs)
        }
        if bytes.count >= 4, bytes[0] == 0x3C, bytes[1] == 0, bytes[3] == 0 {
            return utf16(bytes[...], bigEndian: false, &repairs)
        }
        return try eightBit(bytes, &repairs)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool, _ repairs: inout [XMLRepair]) -> [UInt8] {
        repairs.append(.utf16)
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var at = bytes.startIndex
        while at + 1 < bytes.endIndex {
            let (high, low) = bigEndian ? (bytes[at], bytes[at + 1]) : (bytes[at + 1], bytes[at])
            units.append(UInt16(high) << 8 | UInt16(low))
            at += 2
        }
        let text = String(decoding: units, as: UTF16.self)
        if text.unicodeScalars.contains("\u{FFFD}") { repairs.append(.replacedCharacters) }
        return Array(text.utf8)
    }

    private static func eightBit(_ bytes: [UInt8], _ repairs: inout [XMLRepair]) throws(XMLRefusal) -> [UInt8] {
        let label = declaredEncoding(bytes)
        let valid = String(validating: bytes, as: UTF8.self) != nil
        switch label {
        case nil, "utf-8", "utf8", "us-ascii", "ascii":
            if valid { return bytes }
            repairs.append(.windows1252)
            return windows1252(bytes)
        case "iso-8859-1", "latin1", "latin-1", "iso8859-1", "windows-1252", "cp1252":
            return windows1252(bytes)
        case .some(let name):
            if name.hasPrefix("utf-16") || name.hasPrefix("utf16") || name == "unicode" {
                guard valid else { throw .encoding(name: name) }
                repairs.append(.mislabelled(name))
                return bytes
            }
            guard let converted = transcode(bytes, from: name) else {
                guard valid else { throw .encoding(name: name) }
                repairs.append(.mislabelled(name))
                return bytes
            }
            return converted
        }
    }

    /// The encoding named in the declaration, in lower case; `nil` without one. Reads the first 200 bytes.
    private static func declaredEncoding(_ bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(200).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
        guard let end = head.range(of: "?>"), let key = head[..<end].range(of: "encoding") else { return nil }
        let rest = head[key..<end].drop { $0 != "\"" && $0 != "'" }
        guard let quote = rest.first else { return nil }
        let value = rest.dropFirst().prefix { $0 != quote }.lowercased()
        let allowed = value.utf8.allSatisfy { c in
            (0x61...0x7A).contains(c) || (0x30...0x39).contains(c) || c == 0x2D || c == 0x5F || c == 0x2E || c == 0x3A
        }
        return value.isEmpty || value.utf8.count > 40 || !allowed ? nil : value
    }

    private static func transcode(_ bytes: [UInt8], from charset: String) -> [UInt8]? {
        var length = 0
        let buffer = bytes.withUnsafeBytes { raw in
            laurel_xml_transcode(charset, raw.bindMemory(to: CChar.self).baseAddress, raw.count, &length)
        }
        guard let buffer else { return nil }
        defer { laurel_xml_free(buffer) }
        return Array(UnsafeRawBufferPointer(start: buffer, count: length))
    }

    /// Bytes 80–9F of windows-1252; the five unassigned ones stand for themselves as in the WHATWG encoding.
    private static let high: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                out.append(byte)
            } else {
                let scalar = byte < 0xA0 ? UInt32(high[Int(byte) - 0x80]) : UInt32(byte)
                out.append(contentsOf: UTF8.encode(Unicode.Scalar(scalar)!)!)
            }
        }
        return out
    }

    private static func trim(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        func blank(_ byte: UInt8) -> Bool { byte == 0 || byte == 0x20 || (0x09...0x0D).contains(byte) || byte == 0x1A }
        let head = bytes.drop(while: blank)
        guard let last = head.lastIndex(where: { !blank($0) }) else { return [] }
        return head[head.startIndex...last]
    }

    /// White space at the end is usual; anything before the declaration or a NUL after it is not.
    private static func mattered(_ bytes: [UInt8]) -> Bool {
        bytes.first != 0x3C || bytes.last == 0 || bytes.last == 0x1A
    }
}

extension StringProtocol {
    /// The first place of an ASCII needle.
    fileprivate func range(of needle: String) -> Index? {
        var at = startIndex
        while at < endIndex {
            if self[at...].hasPrefix(needle) { return at }
            at = index(after: at)
        }
        return nil
    }
}
