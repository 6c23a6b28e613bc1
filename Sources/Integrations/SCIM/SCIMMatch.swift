package import JSON
package import Kernel
import People

/// Whether a resource fits a filter, value by value. Where SQL answers, it gives what this gives; a test compares the two.
extension SCIMFilter {
    package func matches(_ resource: [String: JSONValue]) -> Bool {
        switch self {
        case .and(let a, let b): a.matches(resource) && b.matches(resource)
        case .or(let a, let b): a.matches(resource) || b.matches(resource)
        case .not(let inner): !inner.matches(resource)
        case .present(let path): !SCIMValues.at(path, resource).allSatisfy(SCIMValues.isEmpty)
        case .element(let path, let inner):
            SCIMValues.whole(path, resource).contains { element in
                if case .object(let members) = element { inner.matches(members) } else { inner.matches(["value": element]) }
            }
        case .compare(let path, let comparing, let wanted): Self.compare(SCIMValues.at(path, resource), comparing, wanted, path.leaf)
        }
    }

    private static func compare(_ values: [JSONValue], _ comparing: Operator, _ wanted: JSONValue, _ leaf: SCIMAttribute?) -> Bool {
        if wanted == .null { return values.allSatisfy(SCIMValues.isEmpty) == (comparing == .eq) }
        switch comparing {
        case .eq: return values.contains { same($0, wanted, leaf) }
        case .ne: return !values.contains { same($0, wanted, leaf) }
        case .co, .sw, .ew:
            guard let needle = folded(wanted, leaf) else { return false }
            return values.contains { value in
                guard let text = folded(value, leaf) else { return false }
                switch comparing {
                case .co: return SCIMValues.contains(Array(text.utf8), Array(needle.utf8))
                case .sw: return text.utf8.starts(with: needle.utf8)
                default: return text.utf8.reversed().starts(with: needle.utf8.reversed())
                }
            }
        case .gt, .ge, .lt, .le:
            return values.contains { value in
                guard let order = order(value, wanted, leaf) else { return false }
                switch comparing {
                case .gt: return order > 0
                case .ge: return order >= 0
                case .lt: return order < 0
                default: return order <= 0
                }
            }
        }
    }
    private static func same(_ a: JSONValue, _ b: JSONValue, _ leaf: SCIMAttribute?) -> Bool {
        if leaf?.kind == .boolean || leaf?.kind == .dateTime { return order(a, b, leaf) == 0 || a == b }
        guard let a = folded(a, leaf), let b = folded(b, leaf) else { return false }
        return a.utf8.elementsEqual(b.utf8)
    }
    private static func folded(_ value: JSONValue, _ leaf: SCIMAttribute?) -> String? {
        guard let text = value.string else { return nil }
        return leaf?.caseExact == true ? text : Persons.folded(text)
    }
    private static func order(_ a: JSONValue, _ b: JSONValue, _ leaf: SCIMAttribute?) -> Int? {
        if leaf?.kind == .dateTime {
            guard let a = a.string.flatMap(SCIMTime.instant), let b = b.string.flatMap(SCIMTime.instant) else { return nil }
            return a == b ? 0 : a < b ? -1 : 1
        }
        guard let a = folded(a, leaf), let b = folded(b, leaf) else { return nil }
        return a == b ? 0 : a < b ? -1 : 1
    }
}

/// Values of a resource by path.
package enum SCIMValues {
    /// Byte by byte, as both engines look.
    static func contains(_ text: [UInt8], _ needle: [UInt8]) -> Bool {
        guard let first = needle.first else { return true }
        guard text.count >= needle.count else { return false }
        return (0...text.count - needle.count).contains { text[$0] == first && text[$0..<$0 + needle.count].elementsEqual(needle) }
    }
    static func isEmpty(_ value: JSONValue) -> Bool {
        switch value {
        case .null: true
        case .string(let text): text.isEmpty
        case .array(let values): values.allSatisfy(isEmpty)
        case .object(let members): members.values.allSatisfy(isEmpty)
        default: false
        }
    }
    /// The attribute's elements as they are; one for a single-valued attribute.
    static func whole(_ path: SCIMPath, _ resource: [String: JSONValue]) -> [JSONValue] {
        var place = resource
        if let space = path.space {
            guard case .object(let inner)? = resource[space] else { return [] }
            place = inner
        }
        guard let name = path.attribute?.name, let found = place[name] else { return [] }
        if case .array(let elements) = found { return elements }
        return [found]
    }
    /// What comparisons look at: the part named, or the value of a complex attribute.
    static func at(_ path: SCIMPath, _ resource: [String: JSONValue]) -> [JSONValue] {
        whole(path, resource).flatMap { element -> [JSONValue] in
            guard case .object(let members) = element else { return path.part == nil ? [element] : [] }
            guard let name = path.part?.name else { return members["value"].map { [$0] } ?? [element] }
            return members[name].map { [$0] } ?? []
        }
    }
}

/// Moments as SCIM writes them (xsd:dateTime).
package enum SCIMTime {
    package static func instant(_ text: String) -> Instant? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 19, bytes[10] == 84 || bytes[10] == 116, let day = Day(iso: String(text.prefix(10))),
              let hour = number(bytes, 11), let minute = number(bytes, 14), let second = number(bytes, 17), bytes[13] == 58, bytes[16] == 58,
              hour < 24, minute < 60, second < 61 else { return nil }
        var at = 19, milliseconds = 0
        if at < bytes.count, bytes[at] == 46 {
            var digits = ""
            at += 1
            while at < bytes.count, (48...57).contains(bytes[at]) { digits.append(Character(Unicode.Scalar(bytes[at]))); at += 1 }
            guard !digits.isEmpty else { return nil }
            milliseconds = Int((digits + "000").prefix(3)) ?? 0
        }
        let rest = String(decoding: bytes[at...], as: UTF8.self)
        guard let offset = offset(rest) else { return nil }
        return Instant(milliseconds: Zone.utc.instant(of: day, secondOfDay: 0).milliseconds + Int64(hour * 3600 + minute * 60 + second - offset) * 1000 + Int64(milliseconds))
    }
    private static func number(_ bytes: [UInt8], _ at: Int) -> Int? {
        guard at + 1 < bytes.count, (48...57).contains(bytes[at]), (48...57).contains(bytes[at + 1]) else { return nil }
        return Int(bytes[at] - 48) * 10 + Int(bytes[at + 1] - 48)
    }
    private static func offset(_ text: String) -> Int? {
        if text.isEmpty || text == "Z" || text == "z" { return 0 }
        let bytes = Array(text.utf8)
        guard bytes.count == 6, bytes[0] == 43 || bytes[0] == 45, bytes[3] == 58, let hours = number(bytes, 1), let minutes = number(bytes, 4), hours < 15, minutes < 60 else { return nil }
        return (hours * 3600 + minutes * 60) * (bytes[0] == 43 ? 1 : -1)
    }
}
