import JSON
import Web

/// The body of a commit, read in one pass over its bytes: it comes more often than anything else, and a decoder that knows no types
/// beforehand costs as much as all of the rest.
enum CommitText {
    /// - Throws: `WebRefusal.bodyUnreadable` for anything but a commit with steps that a page may send.
    static func read(_ bytes: [UInt8]) throws -> (command: CommitPlay, token: String) {
        guard let tape = (try? JSONTape(bytes, maximumDepth: 16)) ?? (try? JSONTape(mended(bytes), maximumDepth: 16)) else { throw WebRefusal.bodyUnreadable }
        let root = tape.root
        guard let entries = tape.member(root, "entries"), tape.kind(entries) == .array else { throw WebRefusal.bodyUnreadable }
        let command = CommitPlay(item: try text(tape, tape.member(root, "item")), session: try text(tape, tape.member(root, "session")), entries: try tape.elements(entries).map { try entry(tape, $0) })
        // Names of ours, which no page makes with a NUL.
        guard !command.item.utf8.contains(0), !command.session.utf8.contains(0) else { throw WebRefusal.bodyUnreadable }
        return (command, try text(tape, tape.member(root, "token")))
    }

    /// Scripts cut texts between the halves of a character, and JSON then names half of one, which is no text. Refused, the page could never
    /// save again: the half becomes the sign for what is unreadable (U+FFFD), and all else stays.
    private static func mended(_ bytes: [UInt8]) -> [UInt8] {
        var out = bytes, at = 0
        func unit(_ at: Int) -> UInt16? {
            guard at + 6 <= bytes.count, bytes[at] == 0x5C, bytes[at + 1] == 0x75 else { return nil }
            return UInt16(String(decoding: bytes[at + 2..<at + 6], as: UTF8.self), radix: 16)
        }
        while at < bytes.count {
            guard bytes[at] == 0x5C else {
                at += 1
                continue
            }
            guard let first = unit(at), (0xD800...0xDFFF).contains(first) else {
                at += 2
                continue
            }
            if first < 0xDC00, let second = unit(at + 6), (0xDC00...0xDFFF).contains(second) { at += 12 } else {
                out.replaceSubrange(at + 2..<at + 6, with: "fffd".utf8)
                at += 6
            }
        }
        return out
    }

    private static func entry(_ tape: JSONTape, _ value: JSONTape.Value) throws -> CommitPlay.Entry {
        guard let ops = tape.member(value, "ops"), tape.kind(ops) == .array, let sequence = Int(exactly: try number(tape, tape.member(value, "seq"))) else { throw WebRefusal.bodyUnreadable }
        return CommitPlay.Entry(seq: sequence, at: try number(tape, tape.member(value, "at")), ops: try tape.elements(ops).map { try step(tape, $0) })
    }

    private static func step(_ tape: JSONTape, _ value: JSONTape.Value) throws -> RunOp {
        guard tape.kind(value) == .array else { throw WebRefusal.bodyUnreadable }
        let parts = tape.elements(value)
        func part(_ index: Int) -> JSONTape.Value? { index < parts.count ? parts[index] : nil }
        guard let name = parts.first else { throw WebRefusal.bodyUnreadable }
        if tape.matches(name, "set") { return .set(try text(tape, part(1)), try text(tape, part(2))) }
        if tape.matches(name, "active") {
            let from = try number(tape, part(1)), to = try number(tape, part(2))
            // Times that no clock shows would overflow what is computed with them.
            guard from >= 0, to >= from, to < 1 << 53 else { throw WebRefusal.bodyUnreadable }
            return .active(from, to)
        }
        if tape.matches(name, "begin") { return .begin }
        if tape.matches(name, "finish") { return .finish }
        if tape.matches(name, "leaving") { return .leaving }
        if tape.matches(name, "failed") {
            guard let code = Int(exactly: try number(tape, part(4))) else { throw WebRefusal.bodyUnreadable }
            return .failed(FailedCall(function: try text(tape, part(1)), element: try maybe(tape, part(2)), value: try maybe(tape, part(3)), code: code))
        }
        // Steps that only the server writes are no page's to send.
        throw WebRefusal.bodyUnreadable
    }

    private static func text(_ tape: JSONTape, _ value: JSONTape.Value?) throws -> String {
        guard let value, tape.kind(value) == .string, let text = tape.string(value) else { throw WebRefusal.bodyUnreadable }
        return text
    }
    /// Null is nothing; a place that is missing is an error.
    private static func maybe(_ tape: JSONTape, _ value: JSONTape.Value?) throws -> String? {
        if let value, tape.kind(value) == .null { return nil }
        return try text(tape, value)
    }
    private static func number(_ tape: JSONTape, _ value: JSONTape.Value?) throws -> Int64 {
        guard let value, tape.kind(value) == .number, let number = tape.integer(value) else { throw WebRefusal.bodyUnreadable }
        return number
    }
}
