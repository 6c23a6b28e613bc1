import Foundation

/// Text of answers, worked on as bytes: the crawl reads some hundred megabytes of pages, and characters are dear there.
struct PlainText {
    /// Ids of the usual form, which are looked up where one stands.
    private let identifiers: Set<[UInt8]>
    /// Other ids, such as codes and addresses, which are searched for.
    private let others: [[UInt8]]

    /// - Parameter ids: what counts as an id; what has three characters or fewer is found in too many words.
    init(ids: some Sequence<String>) {
        var identifiers: Set<[UInt8]> = [], others: Set<[UInt8]> = []
        for id in ids where id.utf8.count > 3 {
            let bytes = Array(id.utf8)
            if Self.identifier(bytes, at: 0) && bytes.count == 36 { identifiers.insert(bytes) } else { others.insert(bytes) }
        }
        self.identifiers = identifiers
        // The longest first: one may begin another.
        self.others = others.sorted { $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1) }
    }

    static func contains(_ text: some Collection<UInt8>, _ needle: String) -> Bool { first(needle.utf8.map { $0 }, in: Array(text), from: 0) != nil }

    private static func first(_ needle: [UInt8], in text: [UInt8], from start: Int) -> Int? {
        text.withUnsafeBytes { all in
            guard let base = all.baseAddress, let head = needle.first else { return nil }
            var at = start
            while at + needle.count <= all.count {
                guard let found = memchr(base + at, Int32(head), all.count - needle.count - at + 1) else { return nil }
                let place = UnsafeRawPointer(found) - base
                if memcmp(base + place, needle, needle.count) == 0 { return place }
                at = place + 1
            }
            return nil
        }
    }
    private static func isHex(_ byte: UInt8) -> Bool { (48...57).contains(byte) || (97...102).contains(byte) }
    private static func isWord(_ byte: UInt8) -> Bool { (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 95 || byte > 127 }
    /// Whether eight, four, four, four and twelve hexadecimal digits stand there, with hyphens between.
    private static func identifier(_ text: [UInt8], at start: Int) -> Bool {
        guard start + 36 <= text.count else { return false }
        for offset in 0..<36 {
            let byte = text[start + offset], isHyphen = offset == 8 || offset == 13 || offset == 18 || offset == 23
            if isHyphen ? byte != 45 : !isHex(byte) { return false }
        }
        return true
    }

    /// The text with every id as `ID`, every other of the same form as `UUID`, and tokens of 16 to 64 hexadecimal digits as `HEX`.
    func plain(_ text: String) -> String {
        var bytes = Array(text.utf8)
        for other in others { bytes = Self.replacing(other, in: bytes) }
        return String(decoding: Self.withoutTokens(withoutIdentifiers(bytes)), as: UTF8.self)
    }

    /// An identifier's first hyphen is its ninth character.
    private func withoutIdentifiers(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = [], copied = 0, from = 0
        while let hyphen = Self.first([45], in: bytes, from: from) {
            let start = hyphen - 8
            from = hyphen + 1
            guard start >= copied, Self.identifier(bytes, at: start) else { continue }
            out += bytes[copied..<start]
            out += (identifiers.contains(Array(bytes[start..<start + 36])) ? "ID" : "UUID").utf8
            copied = start + 36
            from = copied
        }
        return out + bytes[copied...]
    }

    /// Sixteen digits in a row lie across one of the places that are sixteen apart.
    private static func withoutTokens(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = [], copied = 0
        for place in stride(from: 0, to: bytes.count, by: 16) where place >= copied && isHex(bytes[place]) {
            var start = place, end = place + 1
            while start > copied, isHex(bytes[start - 1]) { start -= 1 }
            while end < bytes.count, isHex(bytes[end]) { end += 1 }
            guard (16...64).contains(end - start), start == 0 || !isWord(bytes[start - 1]), end == bytes.count || !isWord(bytes[end]) else { continue }
            out += bytes[copied..<start]
            out += "HEX".utf8
            copied = end
        }
        return out + bytes[copied...]
    }

    private static func replacing(_ needle: [UInt8], in text: [UInt8]) -> [UInt8] {
        guard var found = first(needle, in: text, from: 0) else { return text }
        var out: [UInt8] = [], start = 0
        while true {
            out += text[start..<found]
            out += "ID".utf8
            start = found + needle.count
            guard let next = first(needle, in: text, from: start) else { break }
            found = next
        }
        return out + text[start...]
    }
}
