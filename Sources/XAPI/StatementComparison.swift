package import JSON
import Kernel

/// Whether two statements say the same (Data 2.3.1): what a store adds, the order of members, of a group's members and of keys, and
/// ways of writing one value do not count.
package enum StatementComparison {
    package static func areEquivalent(_ a: JSONTape, _ first: JSONTape.Value, _ b: JSONTape, _ second: JSONTape.Value) -> Bool {
        // A timestamp that one of them leaves out was given by the store.
        let comparesTime = a.member(first, "timestamp") != nil && b.member(second, "timestamp") != nil
        return normal(a, first, isStatement: true, keepsTime: comparesTime) == normal(b, second, isStatement: true, keepsTime: comparesTime)
    }

    private static func normal(_ tape: JSONTape, _ value: JSONTape.Value, isStatement: Bool = false, keepsTime: Bool = true, key: String = "") -> String {
        switch tape.kind(value) {
        case .null: return "null"
        case .true: return "true"
        case .false: return "false"
        case .number: return number(String(decoding: tape.raw(value), as: UTF8.self))
        case .string:
            let text = tape.string(value) ?? ""
            if key == "timestamp", let instant = Timestamps.parse(text) { return "time:\(instant.milliseconds)" }
            return JSONCharacters.quoted(["id", "mbox_sha1sum", "registration"].contains(key) && Texts.isUUID(Array(text.utf8)) ? text.lowercased() : text)
        case .array:
            let parts = tape.elements(value).map { normal(tape, $0) }
            return "[" + (key == "member" ? parts.sorted() : parts).joined(separator: ",") + "]"
        case .object: return object(tape, value, isStatement: isStatement, keepsTime: keepsTime, key: key)
        }
    }
    private static func object(_ tape: JSONTape, _ value: JSONTape.Value, isStatement: Bool, keepsTime: Bool, key own: String) -> String {
        var members: [(String, String)] = []
        let isActor = ["mbox", "mbox_sha1sum", "openid", "account"].contains { (name: StaticString) in tape.member(value, name) != nil }
        tape.forEachMember(value) { key, member in
            let name = tape.string(key) ?? ""
            if isStatement, ["id", "stored", "authority", "version"].contains(name) || name == "timestamp" && !keepsTime { return }
            // The default of an object type may be left out.
            if name == "objectType", tape.matches(member, isActor ? "Agent" : "Activity"), own != "object" || !isActor { return }
            // One activity by itself is the same as a list of one.
            let isSingle = own == "contextActivities" && tape.kind(member) == .object
            let text = normal(tape, member, key: name)
            members.append((name, isSingle ? "[\(text)]" : text))
        }
        return "{" + members.sorted { $0.0 < $1.0 }.map { JSONCharacters.quoted($0.0) + ":" + $0.1 }.joined(separator: ",") + "}"
    }

    /// A number's digits without what makes no difference: `1.50e1` and `15` are the same.
    static func number(_ text: String) -> String {
        var body = text[...], exponent = 0
        let isNegative = body.first == "-"
        if isNegative { body = body.dropFirst() }
        if let mark = body.firstIndex(where: { $0 == "e" || $0 == "E" }) {
            exponent = Int(body[body.index(after: mark)...].drop { $0 == "+" }) ?? Int.max / 2
            body = body[..<mark]
        }
        var digits = body.filter { $0 != "." }
        if let point = body.firstIndex(of: ".") { exponent -= body.distance(from: point, to: body.endIndex) - 1 }
        digits = String(digits.drop { $0 == "0" })
        while digits.last == "0" {
            digits.removeLast()
            exponent += 1
        }
        return digits.isEmpty ? "0" : "\(isNegative ? "-" : "")\(digits)e\(exponent)"
    }
}
