/// The values of one SCO in one attempt: the SCORM 2004 data model as a value (RTE 4th edition 4.2).
///
/// `get` and `set` follow the element table; of sessions know `Conversation2004`, the content's side, and `Attempt2004`, the
/// server's.
package struct Model2004: Sendable, Equatable {
    /// Everything that was set, by full element name.
    package private(set) var values: [String: String]
    /// What the content may read only.
    package var facts: Facts2004
    /// Characters (UTF-16 units, as scripts count) that a value may have; the specification has room for at most 64,000.
    package static let standardLimit = 262_144
    /// Entries an array may have. Without a bound a loop in a package fills the disk.
    package static let arrayLimit = 2_000
    /// Values of one attempt, for the same reason.
    package static let valuesLimit = 20_000

    package init(facts: Facts2004, values: [String: String] = [:]) {
        self.facts = facts
        self.values = values
    }

    /// - Throws: 301, 401, 403 or 405.
    package func get(_ name: String) throws(Code2004) -> String {
        guard !name.isEmpty else { throw .get }
        if let answer = facts.validity.answer(name) { return answer }
        guard let path = ElementPath(name), let rule = Element2004.table[path.template] else { throw Self.unknown(name, .get) }
        if rule.access == .writeOnly { throw .writeOnly }
        for (array, index) in zip(path.arrays, path.indices) {
            guard index < count(array) else { throw .get }
        }
        switch rule.access {
        case .keyword: return keyword(name, path.template)
        case .readOnly:
            guard let fact = facts[name] else { throw .notInitialized }
            return fact
        default: break
        }
        switch name {
        case "cmi.completion_status": return completionStatus
        case "cmi.success_status": return successStatus
        default: break
        }
        if path.template == "adl.data.n.store" { return try facts.stores[path.indices[0]].read() }
        guard let value = values[name] ?? Element2004.initial(path.template) else { throw .notInitialized }
        return value
    }

    /// - Returns: whether the value is beyond what the specification has room for, and was accepted all the same.
    /// - Throws: 351, 401, 404, 406, 407 or 408.
    @discardableResult
    package mutating func set(_ name: String, _ value: String, limit: Int = standardLimit) throws(Code2004) -> Bool {
        guard !name.isEmpty else { throw .set }
        if facts.validity.answer(name) != nil { throw .readOnly }
        guard let path = ElementPath(name), let rule = Element2004.table[path.template] else { throw Self.unknown(name, .readOnly) }
        guard rule.access != .keyword, rule.access != .readOnly else { throw .readOnly }
        let isStore = path.template == "adl.data.n.store"
        for (array, index) in zip(path.arrays, path.indices) {
            guard index < count(array) + (isStore ? 0 : 1), index < Self.arrayLimit else { throw .set }
        }
        guard values.count < Self.valuesLimit || values[name] != nil else { throw .set }
        try requireWhatItRestsOn(path)
        let length = value.utf16.count
        guard length <= (name == "cmi.suspend_data" ? facts.rules.suspendLimit ?? limit : limit) else { throw .typeMismatch }
        if let refusal = rule.format.refusal(value) { throw refusal }
        if isStore {
            guard facts.stores[path.indices[0]].isWritable else { throw .readOnly }
            facts.stores[path.indices[0]].value = value
        } else {
            try requireMeaning(name, value, path)
            values[name] = value
            for (array, index) in zip(path.arrays, path.indices) where index >= count(array) { values[array + "._count"] = String(index + 1) }
        }
        return rule.room.map { length > $0 } ?? false
    }

    /// Entries of an array, by its full name.
    package func count(_ array: String) -> Int {
        if array == "adl.data" { return facts.stores.count }
        return Int(values[array + "._count"] ?? "") ?? 0
    }

    /// What the content said, except that a threshold decides by progress (RTE 4.2.4).
    package var completionStatus: String {
        guard let threshold = facts.completionThreshold else { return values["cmi.completion_status"] ?? "unknown" }
        guard let progress = values["cmi.progress_measure"].flatMap({ Real7($0) }) else { return "unknown" }
        return progress >= threshold ? "completed" : "incomplete"
    }

    /// What the content said, except that a passing score decides by the scaled score (RTE 4.2.22).
    package var successStatus: String {
        guard let passing = facts.scaledPassingScore else { return values["cmi.success_status"] ?? "unknown" }
        guard let score = values["cmi.score.scaled"].flatMap({ Real7($0) }) else { return "unknown" }
        return score >= passing ? "passed" : "failed"
    }

    /// Takes the session's own values out, as a new session of the attempt starts without them.
    mutating func forgetSession() {
        for name in ["cmi.session_time", "cmi.exit", "adl.nav.request"] { values[name] = nil }
    }

    /// Keywords of what has none are a failed get (301) or read only (404); everything else that is not there is 401.
    private static func unknown(_ name: String, _ ofKeyword: Code2004) -> Code2004 {
        guard let dot = name.lastIndex(of: "."), let parent = ElementPath(String(name[..<dot]))?.template else { return .undefinedElement }
        guard ["_children", "_count", "_version"].contains(name[name.index(after: dot)...]) else { return .undefinedElement }
        return Element2004.table[parent] != nil || Element2004.groups.contains(parent) ? ofKeyword : .undefinedElement
    }

    private func keyword(_ name: String, _ template: String) -> String {
        if let children = Element2004.children[template] { return children }
        return name == "cmi._version" ? "1.0" : String(count(String(name.dropLast(7))))
    }

    /// Entries of objectives and interactions begin with their id; responses follow the type.
    private func requireWhatItRestsOn(_ path: ElementPath) throws(Code2004) {
        guard let array = path.arrays.first, array == "cmi.objectives" || array == "cmi.interactions" else { return }
        let entry = "\(array).\(path.indices[0])"
        let isID = path.template == array + ".n.id"
        guard isID || values[entry + ".id"] != nil else { throw .dependency }
        let needsType = path.template.hasSuffix(".pattern") || path.template.hasSuffix(".learner_response")
        guard !needsType || values[entry + ".type"] != nil else { throw .dependency }
    }

    /// What a value means beside others: ids are unique and stay, responses follow their type.
    private func requireMeaning(_ name: String, _ value: String, _ path: ElementPath) throws(Code2004) {
        switch path.template {
        case "cmi.objectives.n.id":
            if let known = values[name], known != value { throw .set }
            try requireUnique(value, name, in: "cmi.objectives", ".id")
        case "cmi.interactions.n.objectives.n.id":
            try requireUnique(value, name, in: path.arrays[1], ".id")
        case "cmi.interactions.n.learner_response":
            guard Response2004.isResponse(value, type: type(path)) else { throw .typeMismatch }
        case "cmi.interactions.n.correct_responses.n.pattern":
            let type = type(path), array = path.arrays[1], index = path.indices[1]
            if let limit = Response2004.patternLimit(type), index >= limit { throw .set }
            guard Response2004.isPattern(value, type: type) else { throw .typeMismatch }
            for other in 0..<count(array) where other != index {
                if let pattern = values["\(array).\(other).pattern"], Response2004.isSame(pattern, value, type: type) { throw .set }
            }
        default: break
        }
    }

    private func type(_ path: ElementPath) -> String { values["cmi.interactions.\(path.indices[0]).type"] ?? "other" }

    private func requireUnique(_ value: String, _ name: String, in array: String, _ leaf: String) throws(Code2004) {
        for index in 0..<count(array) {
            let other = "\(array).\(index)\(leaf)"
            if other != name, values[other] == value { throw .set }
        }
    }
}
