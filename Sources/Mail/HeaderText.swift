/// Text that fits one header line: control characters and line breaks, which could begin another header, are gone by
/// the time it exists.
package struct HeaderText: Sendable, Hashable, ExpressibleByStringLiteral {
    package let text: String

    /// Keeps at most 300 characters; breaks and tabs become one space, other control characters vanish.
    package init(_ raw: String) {
        var cleaned = ""
        var spaced = true
        for scalar in raw.unicodeScalars {
            let isSpace = scalar.properties.isWhitespace || scalar == "\u{85}"
            if isSpace {
                if !spaced { cleaned += " " }
                spaced = true
            } else if scalar.properties.generalCategory != .control, scalar.properties.generalCategory != .lineSeparator {
                cleaned.unicodeScalars.append(scalar)
                spaced = false
            }
        }
        if cleaned.last == " " { cleaned.removeLast() }
        text = String(cleaned.prefix(300))
    }

    package init(stringLiteral value: String) { self.init(value) }

    /// As unstructured header text (RFC 5322, 2.2.1), by encoded words (RFC 2047) where it is not short plain ASCII.
    var encoded: String {
        let plain = text.utf8.allSatisfy { (32...126).contains($0) } && text.utf8.count <= 60 && !text.contains("=?")
        return plain ? text : Self.encodedWords(text)
    }

    /// As the display name of an address: a phrase or encoded words.
    var encodedPhrase: String {
        guard text.utf8.allSatisfy({ (32...126).contains($0) }), text.utf8.count <= 60, !text.contains("=?") else {
            return Self.encodedWords(text)
        }
        let simple = text.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 32 }
        if simple { return text }
        return "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
    }

    /// Words that never split a character, short enough that the first fits its line behind the longest header name.
    private static func encodedWords(_ text: String) -> String {
        var words: [String] = [], chunk: [UInt8] = []
        for character in text {
            let bytes = Array(String(character).utf8)
            if chunk.count + bytes.count > 39, !chunk.isEmpty { words.append(word(chunk)); chunk = [] }
            chunk += bytes
        }
        if !chunk.isEmpty { words.append(word(chunk)) }
        return words.joined(separator: "\r\n ")
    }

    private static func word(_ bytes: [UInt8]) -> String { "=?UTF-8?B?\(Base64.encoded(bytes))?=" }
}

enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// RFC 4648, section 4, with padding.
    static func encoded(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        out.reserveCapacity((bytes.count + 2) / 3 * 4)
        var index = 0
        while index < bytes.count {
            let a = bytes[index], b = index + 1 < bytes.count ? bytes[index + 1] : 0, c = index + 2 < bytes.count ? bytes[index + 2] : 0
            out.append(alphabet[Int(a >> 2)])
            out.append(alphabet[Int((a & 3) << 4 | b >> 4)])
            out.append(index + 1 < bytes.count ? alphabet[Int((b & 15) << 2 | c >> 6)] : UInt8(ascii: "="))
            out.append(index + 2 < bytes.count ? alphabet[Int(c & 63)] : UInt8(ascii: "="))
            index += 3
        }
        return String(decoding: out, as: UTF8.self)
    }
}
