import JSON

/// The form of statements once more, slow and plain, written from the specification's tables and apart from what is tested: a
/// statement that the check takes must be right here too. It knows the rules of structure, not each format to its last letter.
enum SlowForm {
    private typealias Rule = @Sendable (JSONValue, Bool) -> String?

    /// - Returns: what is wrong; nil for a statement.
    static func why(_ value: JSONValue, isTwo: Bool) -> String? { statement(value, isTwo, isSub: false) }

    private static func object(_ value: JSONValue, _ isTwo: Bool, needs: [String] = [], _ rules: [String: Rule]) -> String? {
        guard case .object(let members) = value else { return "no object" }
        for name in needs where members[name] == nil { return "no \(name)" }
        for (name, member) in members {
            guard let rule = rules[name] else { return "unknown \(name)" }
            if member == .null { return "null \(name)" }
            if let wrong = rule(member, isTwo) { return "\(name): \(wrong)" }
        }
        return nil
    }
    private static func list(_ rule: @escaping Rule, least: Int = 0) -> Rule {
        { value, isTwo in
            guard case .array(let all) = value, all.count >= least else { return "no list" }
            return all.lazy.compactMap { rule($0, isTwo) }.first
        }
    }
    private static let text: Rule = { value, _ in value.string == nil ? "no text" : nil }
    private static let truth: Rule = { value, _ in if case .bool = value { nil } else { "no truth" } }
    private static func number(_ value: JSONValue?) -> Double? {
        switch value {
        case .int(let whole): Double(whole)
        case .double(let part): part
        default: nil
        }
    }
    private static let amount: Rule = { value, _ in number(value) == nil ? "no number" : nil }
    private static let iri: Rule = { value, _ in
        guard let text = value.string, let colon = text.firstIndex(of: ":"), colon > text.startIndex, text.index(after: colon) < text.endIndex else { return "no IRI" }
        return text.unicodeScalars.contains { $0.value <= 32 || "<>\"{}|\\^`".unicodeScalars.contains($0) } || !text[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) } ? "no IRI" : nil
    }
    private static let uuid: Rule = { value, _ in
        let parts = (value.string ?? "").split(separator: "-", omittingEmptySubsequences: false)
        return parts.map(\.count) == [8, 4, 4, 4, 12] && parts.joined().allSatisfy(\.isHexDigit) ? nil : "no UUID"
    }
    private static let map: Rule = { value, _ in
        guard case .object(let members) = value else { return "no map" }
        return members.contains { tag, text in text.string == nil || tag.isEmpty || !tag.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") } } ? "no map" : nil
    }
    private static let extensions: Rule = { value, isTwo in
        guard case .object(let members) = value else { return "no extensions" }
        return members.keys.lazy.compactMap { iri(.string($0), isTwo) }.first
    }
    private static func only(_ names: [String]) -> Rule { { value, _ in value.string.map(names.contains) ?? false ? nil : "not one of \(names)" } }

    // MARK: actors

    private static let identifiers = ["mbox", "mbox_sha1sum", "openid", "account"]
    private static let actorRules: [String: Rule] = [
        "objectType": only(["Agent", "Group"]), "name": text, "mbox": { value, _ in value.string.map { $0.hasPrefix("mailto:") && $0.contains("@") } ?? false ? nil : "no mailto" },
        "mbox_sha1sum": { value, _ in value.string.map { $0.count == 40 && $0.allSatisfy(\.isHexDigit) } ?? false ? nil : "no SHA-1" }, "openid": iri,
        "account": { object($0, $1, needs: ["homePage", "name"], ["homePage": iri, "name": text]) }, "member": list(agent),
    ]
    private static func actor(_ value: JSONValue, _ isTwo: Bool, group: Bool, agent: Bool) -> String? {
        if let wrong = object(value, isTwo, actorRules) { return wrong }
        let isGroup = value["objectType"] == .string("Group"), count = identifiers.filter { value[$0] != nil }.count
        if isGroup ? !group : !agent { return "wrong kind of actor" }
        if !isGroup, value["member"] != nil { return "member of an agent" }
        if case .array(let all)? = value["member"], !all.isEmpty, isGroup, count == 0 { return nil }
        return count == 1 ? nil : "\(count) identifiers"
    }
    private static let agent: Rule = { actor($0, $1, group: false, agent: true) }
    private static let group: Rule = { actor($0, $1, group: true, agent: false) }
    private static let either: Rule = { actor($0, $1, group: true, agent: true) }

    // MARK: the rest

    private static let component: Rule = { object($0, $1, needs: ["id"], ["id": text, "description": map]) }
    private static let definition: Rule = { value, isTwo in
        let wrong = object(value, isTwo, [
            "name": map, "description": map, "type": iri, "moreInfo": iri, "extensions": extensions, "correctResponsesPattern": list(text),
            "interactionType": only(["true-false", "choice", "fill-in", "long-fill-in", "matching", "performance", "sequencing", "likert", "numeric", "other"]),
            "choices": list(component), "scale": list(component), "source": list(component), "target": list(component), "steps": list(component),
        ])
        let needing = ["correctResponsesPattern", "choices", "scale", "source", "target", "steps"].contains { value[$0] != nil }
        return wrong ?? (needing && value["interactionType"] == nil ? "no interactionType" : nil)
    }
    private static let activity: Rule = { object($0, $1, needs: ["id"], ["objectType": only(["Activity"]), "id": iri, "definition": definition]) }
    private static let reference: Rule = { object($0, $1, needs: ["id", "objectType"], ["objectType": only(["StatementRef"]), "id": uuid]) }
    private static let score: Rule = { value, isTwo in
        if let wrong = object(value, isTwo, ["scaled": amount, "raw": amount, "min": amount, "max": amount]) { return wrong }
        let raw = number(value["raw"]), least = number(value["min"]), most = number(value["max"])
        if let scaled = number(value["scaled"]), abs(scaled) > 1 { return "scaled" }
        if let least, let most, least >= most { return "min and max" }
        if let raw, raw < least ?? raw || raw > most ?? raw { return "raw" }
        return nil
    }
    private static let activityList: Rule = { value, isTwo in if case .array = value { list(activity)(value, isTwo) } else { activity(value, isTwo) } }
    private static let context: Rule = { value, isTwo in
        var rules: [String: Rule] = [
            "registration": uuid, "instructor": either, "team": group, "revision": text, "platform": text, "language": text, "statement": reference, "extensions": extensions,
            "contextActivities": { object($0, $1, ["parent": activityList, "grouping": activityList, "category": activityList, "other": activityList]) },
        ]
        if isTwo {
            rules["contextAgents"] = list { object($0, $1, needs: ["objectType", "agent"], ["objectType": only(["contextAgent"]), "agent": agent, "relevantTypes": list(iri, least: 1)]) }
            rules["contextGroups"] = list { object($0, $1, needs: ["objectType", "group"], ["objectType": only(["contextGroup"]), "group": group, "relevantTypes": list(iri, least: 1)]) }
        }
        return object(value, isTwo, rules)
    }
    private static let attachment: Rule = {
        object($0, $1, needs: ["usageType", "display", "contentType", "length", "sha2"],
               ["usageType": iri, "display": map, "description": map, "contentType": text, "length": { value, _ in value.int.map { $0 >= 0 } ?? false ? nil : "no length" }, "sha2": text, "fileUrl": iri])
    }
    private static func statement(_ value: JSONValue, _ isTwo: Bool, isSub: Bool) -> String? {
        var rules: [String: Rule] = [
            "actor": either, "verb": { object($0, $1, needs: ["id"], ["id": iri, "display": map]) }, "context": context, "timestamp": text, "attachments": list(attachment),
            "result": { object($0, $1, ["score": score, "success": truth, "completion": truth, "response": text, "duration": text, "extensions": extensions]) },
            "object": { value, isTwo in
                switch value["objectType"]?.string ?? "Activity" {
                case "Activity": activity(value, isTwo)
                case "Agent", "Group": either(value, isTwo)
                case "StatementRef": reference(value, isTwo)
                case "SubStatement": isSub ? "SubStatement within" : statement(value, isTwo, isSub: true)
                default: "objectType"
                }
            },
        ]
        if isSub { rules["objectType"] = only(["SubStatement"]) } else { rules.merge(["id": uuid, "stored": text, "authority": either, "version": text]) { a, _ in a } }
        if let wrong = object(value, isTwo, needs: ["actor", "verb", "object"], rules) { return wrong }
        let kind = value["object"]?["objectType"]?.string ?? "Activity"
        if kind != "Activity", value["context"]?["revision"] != nil || value["context"]?["platform"] != nil { return "revision or platform" }
        if !isSub, value["verb"]?["id"] == .string("http://adlnet.gov/expapi/verbs/voided"), kind != "StatementRef" { return "voiding" }
        return nil
    }

    // MARK: changing

    private static let spares: [JSONValue] = [
        .null, .bool(true), .int(0), .int(-2), .double(0.5), .string(""), .string("x"), .string("http://example.com/z"), .string("Agent"), .string("Group"), .string("SubStatement"), .string("StatementRef"), .string("Activity"),
        .array([]), .object([:]), .string("16fd2706-8baf-433b-82eb-8c7fada847da"), .object(["mbox": .string("mailto:z@example.com")]), .object(["id": .string("http://example.com/z")]),
    ]
    /// One value somewhere in the tree left out, renamed, doubled or replaced.
    static func change(_ value: JSONValue, _ dice: inout Dice) -> JSONValue {
        let all = value.paths
        let path = all[dice.below(all.count)]
        guard let last = path.last else { return dice.pick(spares) }
        switch dice.below(4) {
        case 0: return value.changed(path[...]) { _ in nil } ?? value
        case 1:
            let other = all[dice.below(all.count)], found = value.at(other)
            return value.changed(path[...]) { _ in found } ?? value
        case 2:
            guard case .object(var members)? = value.at(Array(path.dropLast())) else { fallthrough }
            let name = dice.pick(["objectType", "id", "name", "member", "display", "extensions", "dummy", last.uppercased()])
            members[name] = members[last] ?? dice.pick(spares)
            return value.changed(path.dropLast()) { _ in .object(members) } ?? value
        default:
            let spare = dice.pick(spares)
            return value.changed(path[...]) { _ in spare } ?? value
        }
    }
}

extension JSONValue {
    /// Every place of the tree: names, and indexes as texts.
    var paths: [[String]] {
        switch self {
        case .object(let members): [[]] + members.sorted { $0.key < $1.key }.flatMap { name, member in member.paths.map { [name] + $0 } }
        case .array(let all): [[]] + all.enumerated().flatMap { index, one in one.paths.map { [String(index)] + $0 } }
        default: [[]]
        }
    }
    func at(_ path: [String]) -> JSONValue? {
        path.reduce(self as JSONValue?) { value, step in
            switch value {
            case .object(let members)?: members[step]
            case .array(let all)?: Int(step).flatMap { all.indices.contains($0) ? all[$0] : nil }
            default: nil
            }
        }
    }
    /// The tree with another value at a place; nil there leaves it out.
    func changed(_ path: ArraySlice<String>, _ make: (JSONValue) -> JSONValue?) -> JSONValue? {
        guard let step = path.first else { return make(self) }
        switch self {
        case .object(var members):
            guard let inner = members[step] else { return self }
            members[step] = inner.changed(path.dropFirst(), make)
            return .object(members)
        case .array(var all):
            guard let index = Int(step), all.indices.contains(index) else { return self }
            if let changed = all[index].changed(path.dropFirst(), make) { all[index] = changed } else { all.remove(at: index) }
            return .array(all)
        default: return self
        }
    }
}
