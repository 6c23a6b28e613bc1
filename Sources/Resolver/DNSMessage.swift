/// Questions and answers on the wire (RFC 1035, with EDNS 0 for longer answers). Pure; reads hostile bytes without trapping.
enum DNSMessage {
    enum Kind: UInt16, Sendable {
        case cname = 5, txt = 16
    }
    /// What a server said.
    struct Answer: Equatable, Sendable {
        var code: Int
        /// Longer than fits: to be asked again by TCP.
        var isCut: Bool
        var texts: [String] = []
        /// Alias by owner, both folded.
        var aliases: [String: String] = [:]
    }
    /// Bytes of a datagram that we take.
    static let mostBytes = 4096

    /// - Returns: nil when `name` is none: empty or longer labels than 63 bytes, more than 253 bytes, or other bytes than letters of
    ///   host names and underscores.
    static func question(_ name: String, _ kind: Kind, id: UInt16) -> [UInt8]? {
        let name = name.hasSuffix(".") ? name.dropLast() : name[...]
        guard !name.isEmpty, name.utf8.count <= 253 else { return nil }
        var bytes: [UInt8] = pair(id) + [1, 0, 0, 1, 0, 0, 0, 0, 0, 1]  // a question, recursion desired, one additional
        for label in name.split(separator: ".", omittingEmptySubsequences: false) {
            guard (1...63).contains(label.utf8.count), label.utf8.allSatisfy(isPlain) else { return nil }
            bytes.append(UInt8(label.utf8.count))
            bytes += Array(label.utf8)
        }
        return bytes + [0] + pair(kind.rawValue) + pair(1) + [0, 0, 41] + pair(UInt16(mostBytes)) + [0, 0, 0, 0, 0, 0]
    }

    private static func pair(_ value: UInt16) -> [UInt8] { [UInt8(value >> 8), UInt8(value & 255)] }
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
             UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }

    /// - Returns: nil when the bytes are no answer to `question`: another id, another name or kind, or broken.
    static func answer(_ bytes: [UInt8], to question: [UInt8]) -> Answer? {
        guard bytes.count >= 12, question.count >= 12, bytes[0] == question[0], bytes[1] == question[1], bytes[2] & 0x80 != 0 else { return nil }
        var answer = Answer(code: Int(bytes[3] & 15), isCut: bytes[2] & 2 != 0)
        var reader = Reader(bytes: bytes, at: 4)
        guard let questions = reader.number(), let count = reader.number() else { return nil }
        reader.at = 12
        // Servers that refuse may leave the question out.
        if questions == 0, answer.code != 0 { return answer }
        var asked = Reader(bytes: question, at: 12)
        guard questions == 1, let name = reader.name(), name == asked.name(), let kind = reader.number(), kind == asked.number(),
              reader.number() != nil else { return nil }
        for _ in 0..<count {
            guard let owner = reader.name(), let type = reader.number(), reader.number() != nil, reader.skip(4), let length = reader.number() else {
                return answer.isCut ? answer : nil
            }
            let end = reader.at + Int(length)
            guard end <= bytes.count else { return answer.isCut ? answer : nil }
            if type == Kind.txt.rawValue {
                guard let text = reader.text(until: end) else { return nil }
                answer.texts.append(text)
            } else if type == Kind.cname.rawValue {
                guard let target = reader.name() else { return nil }
                answer.aliases[owner] = target
            }
            reader.at = end
        }
        return answer
    }

    /// The end of the chain of aliases that begins at `name`.
    static func alias(of name: String, _ aliases: [String: String]) -> String? {
        var found: String?, next = name.lowercased()
        if next.hasSuffix(".") { next.removeLast() }
        for _ in 0...aliases.count {
            guard let target = aliases[next], target != found else { return found }
            found = target
            next = target
        }
        return found
    }

    private struct Reader {
        let bytes: [UInt8]
        var at: Int
        mutating func number() -> UInt16? {
            guard at + 2 <= bytes.count else { return nil }
            defer { at += 2 }
            return UInt16(bytes[at]) << 8 | UInt16(bytes[at + 1])
        }
        mutating func skip(_ count: Int) -> Bool {
            at += count
            return at <= bytes.count
        }
        /// A name, folded; pointers lead backwards only, so reading ends.
        mutating func name() -> String? {
            var labels: [String] = [], position = at, length = 0, lowest = at, end: Int?
            while position < bytes.count {
                let count = Int(bytes[position])
                if count == 0 {
                    at = end ?? position + 1
                    return labels.joined(separator: ".")
                }
                if count & 0xC0 == 0xC0 {
                    guard position + 1 < bytes.count else { return nil }
                    let target = (count & 0x3F) << 8 | Int(bytes[position + 1])
                    guard target < lowest else { return nil }
                    end = end ?? position + 2
                    lowest = target
                    position = target
                    continue
                }
                length += count + 1
                guard count < 64, length <= 255, position + 1 + count <= bytes.count else { return nil }
                labels.append(String(decoding: bytes[(position + 1)..<(position + 1 + count)], as: UTF8.self).lowercased())
                position += 1 + count
            }
            return nil
        }
        /// One TXT record: its pieces joined.
        mutating func text(until end: Int) -> String? {
            var text: [UInt8] = []
            while at < end {
                let count = Int(bytes[at])
                guard at + 1 + count <= end else { return nil }
                text += bytes[(at + 1)..<(at + 1 + count)]
                at += 1 + count
            }
            return String(decoding: text, as: UTF8.self)
        }
    }
}
