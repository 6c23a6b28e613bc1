import JSON
import Kernel
import XAPI

/// The text of a statement as it is kept: what was sent, byte for byte, but for `stored` and `authority`, which are the store's to
/// say, with `id`, `timestamp` and `version` where they were left out, and with brackets around an activity of a context that stands
/// by itself (Data 2.4.6.2).
enum StatementBody {
    struct Added {
        let id: String
        /// The time in ISO 8601.
        let stored: String
        let authority: String
    }
    /// Versions of statements that name none: 1.0.0 for 1.0.x (Data 2.4.10), 2.0.0 for 2.0.
    static func kept(_ tape: JSONTape, _ value: JSONTape.Value, _ facts: StatementFacts, version: XAPIVersion, _ added: Added) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(tape.range(value).count + 400)
        if tape.member(value, "stored") == nil, tape.member(value, "authority") == nil {
            copy(tape, tape.range(value), facts.lone, into: &out)
            out.removeLast()
            while let last = out.last, [0x20, 0x0A, 0x0D, 0x09].contains(last) { out.removeLast() }
        } else {
            out.append(0x7B)
            tape.forEachMember(value) { key, member in
                if tape.matches(key, "stored") || tape.matches(key, "authority") { return }
                if out.count > 1 { out.append(0x2C) }
                out += tape.raw(key)
                out.append(0x3A)
                copy(tape, tape.range(member), facts.lone, into: &out)
            }
        }
        let stored = added.stored
        if facts.id == nil { out += ",\"id\":\"\(added.id)\"".utf8 }
        if facts.timestamp == nil { out += ",\"timestamp\":\"\(stored)\"".utf8 }
        if !facts.hasVersion { out += ",\"version\":\"\(version == .one ? "1.0.0" : "2.0.0")\"".utf8 }
        out += ",\"stored\":\"\(stored)\",\"authority\":\(added.authority)}".utf8
        return out
    }

    /// A range as it was sent, with each of `lone` that lies in it made a list of one.
    private static func copy(_ tape: JSONTape, _ range: Range<Int>, _ lone: [JSONTape.Value], into out: inout [UInt8]) {
        var at = range.lowerBound
        for value in lone {
            let one = tape.range(value)
            guard range.contains(one.lowerBound) else { continue }
            out += tape.bytes[at..<one.lowerBound]
            out.append(0x5B)
            out += tape.bytes[one]
            out.append(0x5D)
            at = one.upperBound
        }
        out += tape.bytes[at..<range.upperBound]
    }

    /// A statement's own JSON without its signatures, as it was when it was signed (Data 2.6).
    static func unsigned(_ tape: JSONTape, _ value: JSONTape.Value) -> [UInt8] {
        var out: [UInt8] = [0x7B]
        func begin(_ key: JSONTape.Value) {
            if out.count > 1 { out.append(0x2C) }
            out += tape.raw(key)
            out.append(0x3A)
        }
        tape.forEachMember(value) { key, member in
            guard tape.matches(key, "attachments") else {
                begin(key)
                out += tape.raw(member)
                return
            }
            let others = tape.elements(member).filter { one in tape.member(one, "usageType").flatMap { tape.string($0) } != StatementFacts.signatureUsage }
            guard !others.isEmpty else { return }
            begin(key)
            out.append(0x5B)
            for (index, other) in others.enumerated() {
                if index > 0 { out.append(0x2C) }
                out += tape.raw(other)
            }
            out.append(0x5D)
        }
        out.append(0x7D)
        return out
    }
}
