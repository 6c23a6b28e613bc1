/// The formats of texts in statements, tried on bytes so that nothing is made to check it.
enum Texts {
    @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
    @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    @inline(__always) static func isHexadecimal(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66) }

    /// `xxxxxxxx-xxxx-Vxxx-Nxxx-xxxxxxxxxxxx` in either case (RFC 4122): variant 8 to b and a version are asked for, as the specification does.
    static func isUUID(_ text: some RandomAccessCollection<UInt8>) -> Bool {
        guard text.count == 36 else { return false }
        var index = 0
        for byte in text {
            switch index {
            case 8, 13, 18, 23: if byte != 0x2D { return false }
            case 14: if !(0x31...0x38).contains(byte) { return false }
            case 19: if !(byte == 0x38 || byte == 0x39 || byte | 0x20 == 0x61 || byte | 0x20 == 0x62) { return false }
            default: if !isHexadecimal(byte) { return false }
            }
            index += 1
        }
        return true
    }

    /// An absolute IRI: a scheme, then at least one character, none of those that RFC 3987 forbids.
    static func isIRI(_ text: some RandomAccessCollection<UInt8>) -> Bool {
        var index = text.startIndex
        guard index < text.endIndex, isLetter(text[index]) else { return false }
        while index < text.endIndex, text[index] != 0x3A {
            let byte = text[index]
            guard isLetter(byte) || isDigit(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E else { return false }
            index = text.index(after: index)
        }
        guard index < text.endIndex else { return false }
        index = text.index(after: index)
        guard index < text.endIndex else { return false }
        while index < text.endIndex {
            switch text[index] {
            case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D, 0x7F: return false
            default: index = text.index(after: index)
            }
        }
        return true
    }

    /// `mailto:` and an address with one @ between two parts.
    static func isMailto(_ text: some RandomAccessCollection<UInt8>) -> Bool {
        let prefix: StaticString = "mailto:"
        guard text.count > 9, text.count <= 329 else { return false }
        var index = text.startIndex
        for offset in 0..<7 {
            guard text[index] == prefix.utf8Start[offset] else { return false }
            index = text.index(after: index)
        }
        var local = 0, domain = 0, isDomain = false
        while index < text.endIndex {
            let byte = text[index]
            if byte == 0x40 {
                if isDomain { return false }
                isDomain = true
            } else if byte <= 0x20 || byte == 0x7F || byte == 0x3C || byte == 0x3E || byte == 0x2C || byte == 0x3A || byte == 0x3B {
                return false
            } else if isDomain { domain += 1 } else { local += 1 }
            index = text.index(after: index)
        }
        return local > 0 && domain > 0
    }

    static func isHexadecimal(_ text: some RandomAccessCollection<UInt8>, _ count: Int) -> Bool { text.count == count && text.allSatisfy { isHexadecimal($0) } }
    /// SHA-224, 256, 384 or 512 in hexadecimal digits (2.4.11).
    static func isSHA2(_ text: some RandomAccessCollection<UInt8>) -> Bool {
        [56, 64, 96, 128].contains(text.count) && text.allSatisfy { isHexadecimal($0) }
    }

    /// `type/subtype` with parameters (RFC 2045).
    static func isMediaType(_ text: some RandomAccessCollection<UInt8>) -> Bool {
        var index = text.startIndex, type = 0, subtype = 0, isSubtype = false
        while index < text.endIndex, text[index] != 0x3B, text[index] != 0x20 {
            let byte = text[index]
            if byte == 0x2F, !isSubtype { isSubtype = true } else if isLetter(byte) || isDigit(byte) || "!#$&-^_.+*".utf8.contains(byte) {
                if isSubtype { subtype += 1 } else { type += 1 }
            } else { return false }
            index = text.index(after: index)
        }
        return type > 0 && subtype > 0
    }
}

/// Whether a language tag is well formed (RFC 5646, section 2.1). Subtags need not be registered.
enum LanguageTag {
    static func isWellFormed(_ text: some RandomAccessCollection<UInt8>) -> Bool {
        let parts = text.split(separator: 0x2D, omittingEmptySubsequences: false)
        guard !parts.isEmpty, text.count <= 100,
              parts.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy { Texts.isLetter($0) || Texts.isDigit($0) } }) else { return false }
        func letters(_ part: some Collection<UInt8>) -> Bool { part.allSatisfy { Texts.isLetter($0) } }
        func digits(_ part: some Collection<UInt8>) -> Bool { part.allSatisfy { Texts.isDigit($0) } }
        if parts[0].count == 1 { return privateUse(parts.map(\.count), first: parts[0].first!) || isGrandfathered(text) }
        guard letters(parts[0]), (2...8).contains(parts[0].count) else { return false }
        var at = 1
        var extended = 0
        while at < parts.count, parts[0].count <= 3, extended < 3, parts[at].count == 3, letters(parts[at]) { (at, extended) = (at + 1, extended + 1) }
        if at < parts.count, parts[at].count == 4, letters(parts[at]) { at += 1 }
        if at < parts.count, parts[at].count == 2 && letters(parts[at]) || parts[at].count == 3 && digits(parts[at]) { at += 1 }
        while at < parts.count, parts[at].count >= 5 || parts[at].count == 4 && Texts.isDigit(parts[at].first!) { at += 1 }
        while at < parts.count, parts[at].count == 1, parts[at].first! | 0x20 != 0x78 {
            let first = at + 1
            at = first
            while at < parts.count, parts[at].count >= 2 { at += 1 }
            if at == first { return false }
        }
        if at == parts.count { return true }
        return parts[at].count == 1 && parts[at].first! | 0x20 == 0x78 && at + 1 < parts.count
    }
    private static func privateUse(_ counts: [Int], first: UInt8) -> Bool { first | 0x20 == 0x78 && counts.count > 1 }
    /// The irregular tags of RFC 5646 that begin with `i-`.
    private static func isGrandfathered(_ text: some RandomAccessCollection<UInt8>) -> Bool {
        let tag = String(decoding: text, as: UTF8.self).lowercased()
        return ["i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo", "i-pwn", "i-tao", "i-tay", "i-tsu"].contains(tag)
    }
}
