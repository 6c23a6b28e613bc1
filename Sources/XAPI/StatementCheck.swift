package import JSON
import Kernel

/// Checks a statement against every rule of its form, and reads its facts, in one walk over a ``JSONTape``.
///
/// What it refuses names a JSON path and the rule. What it accepts is left as it came: nothing is rewritten here.
package struct StatementCheck {
    typealias Value = JSONTape.Value
    let tape: JSONTape
    let version: XAPIVersion
    var facts = StatementFacts()
    private var path: [Step]
    private enum Step { case name(StaticString), key(Value), index(Int) }

    private init(_ tape: JSONTape, _ version: XAPIVersion, index: Int?) {
        (self.tape, self.version) = (tape, version)
        path = index.map { [.index($0)] } ?? []
    }

    /// - Parameters:
    ///   - value: where on the tape the statement lies.
    ///   - index: its place in a batch, for the path of a fault.
    package static func read(_ tape: JSONTape, _ value: JSONTape.Value, version: XAPIVersion, index: Int? = nil) throws(StatementFault) -> StatementFacts {
        var check = StatementCheck(tape, version, index: index)
        try check.statement(value)
        return check.facts
    }
    /// An agent or group by itself, as in the query parameter `agent`: exactly one identifier.
    package static func readAgent(_ tape: JSONTape, version: XAPIVersion, allowsGroup: Bool) throws(StatementFault) -> AgentKey {
        var check = StatementCheck(tape, version, index: nil)
        let keys = try check.actor(tape.root, allowsGroup ? [.agent, .group] : [.agent], isDirect: true)
        guard let key = keys.own else { throw check.fault(.noIdentifier) }
        return key
    }
    /// A batch, or a single statement; ids may not repeat (2.0; in 1.0.3 the store compares what they say).
    package static func readBatch(_ tape: JSONTape, version: XAPIVersion, most: Int) throws(StatementFault) -> [(value: JSONTape.Value, facts: StatementFacts)] {
        guard tape.kind(tape.root) == .array else { return [(tape.root, try read(tape, tape.root, version: version))] }
        var found: [(value: Value, facts: StatementFacts)] = []
        var ids: Set<String> = []
        try tape.forEachElement(tape.root) { value throws(StatementFault) in
            let at = found.count
            if at == most { throw StatementFault(path: "$", rule: .tooMany(most)) }
            let facts = try read(tape, value, version: version, index: at)
            if let id = facts.id, !ids.insert(id).inserted { throw StatementFault(path: "$[\(at)].id", rule: .idTwice) }
            found.append((value, facts))
        }
        return found
    }

    // MARK: Walking

    func fault(_ rule: StatementRule) -> StatementFault {
        var text = "$"
        for step in path {
            switch step {
            case .name(let name): text += ".\(name)"
            case .key(let key): text += "[" + JSONCharacters.quoted(tape.string(key) ?? "") + "]"
            case .index(let index): text += "[\(index)]"
            }
        }
        return StatementFault(path: text, rule: rule)
    }

    /// Reads an object of known properties: each is visited with its place in `names`; null and unknown ones are refused.
    /// - Returns: which were there, a bit each.
    @discardableResult
    mutating func object(
        _ value: Value, _ names: [StaticString], _ visit: (inout StatementCheck, Int, Value) throws(StatementFault) -> Void
    ) throws(StatementFault) -> UInt32 {
        guard tape.kind(value) == .object else { throw fault(tape.kind(value) == .null ? .null : .wrongType(expected: "an object")) }
        var seen: UInt32 = 0
        let tape = tape
        try tape.forEachMember(value) { key, member throws(StatementFault) in
            guard let place = names.firstIndex(where: { tape.matches(key, $0) }) else { throw fault(.unknownProperty(tape.string(key) ?? "")) }
            seen |= 1 << UInt32(place)
            path.append(.name(names[place]))
            if tape.kind(member) == .null { throw fault(.null) }
            try visit(&self, place, member)
            path.removeLast()
        }
        return seen
    }
    mutating func keyed(_ value: Value, _ visit: (inout StatementCheck, Value, Value) throws(StatementFault) -> Void) throws(StatementFault) {
        guard tape.kind(value) == .object else { throw fault(.wrongType(expected: "an object")) }
        let tape = tape
        try tape.forEachMember(value) { key, member throws(StatementFault) in
            path.append(.key(key))
            try visit(&self, key, member)
            path.removeLast()
        }
    }
    mutating func array(_ value: Value, _ visit: (inout StatementCheck, Value) throws(StatementFault) -> Void) throws(StatementFault) {
        guard tape.kind(value) == .array else { throw fault(.wrongType(expected: "an array")) }
        var index = 0
        let tape = tape
        try tape.forEachElement(value) { element throws(StatementFault) in
            path.append(.index(index))
            if tape.kind(element) == .null { throw fault(.null) }
            try visit(&self, element)
            path.removeLast()
            index += 1
        }
    }

    // MARK: Texts

    func string(_ value: Value) throws(StatementFault) -> String {
        guard let text = tape.string(value) else { throw fault(.wrongType(expected: "a text")) }
        return text
    }
    /// The characters of a string, tried by `isRight` without making a String of them where they have no escapes.
    @discardableResult
    func text(_ value: Value, _ rule: StatementRule, _ isRight: (ArraySlice<UInt8>) -> Bool) throws(StatementFault) -> String {
        guard tape.kind(value) == .string else { throw fault(.wrongType(expected: "a text")) }
        if let plain = tape.plain(value) {
            guard isRight(plain) else { throw fault(rule) }
            return String(decoding: plain, as: UTF8.self)
        }
        let text = try string(value)
        guard isRight(Array(text.utf8)[...]) else { throw fault(rule) }
        return text
    }
    @discardableResult func iri(_ value: Value) throws(StatementFault) -> String { try text(value, .notIRI) { Texts.isIRI($0) } }
    @discardableResult func irl(_ value: Value) throws(StatementFault) -> String { try text(value, .notIRL) { Texts.isIRI($0) } }
    @discardableResult func uuid(_ value: Value) throws(StatementFault) -> String { try text(value, .notUUID) { Texts.isUUID($0) }.lowercased() }
    func boolean(_ value: Value) throws(StatementFault) {
        guard tape.kind(value) == .true || tape.kind(value) == .false else { throw fault(.wrongType(expected: "true or false")) }
    }
    /// A language map (4.2): well-formed tags, texts.
    mutating func languageMap(_ value: Value) throws(StatementFault) {
        try keyed(value) { check, key, text throws(StatementFault) in
            try check.text(key, .notLanguageTag) { LanguageTag.isWellFormed($0) }
            if check.tape.kind(text) == .null { throw check.fault(.null) }
            guard check.tape.kind(text) == .string else { throw check.fault(.wrongType(expected: "a text")) }
        }
    }
    /// Extensions (4.1): IRIs as keys, anything as values.
    mutating func extensions(_ value: Value) throws(StatementFault) {
        try keyed(value) { check, key, _ throws(StatementFault) in try check.iri(key) }
    }
    func timestamp(_ value: Value) throws(StatementFault) -> Instant {
        let bytes = Array(try string(value).utf8)
        do { return try Timestamps.read(bytes[...]) } catch {
            switch error {
            case .form: throw fault(.notTimestamp)
            case .negativeZero: throw fault(.negativeZeroOffset)
            }
        }
    }
    /// A fault of a property by name, whether it is there or not.
    func fault(at name: StaticString, _ rule: StatementRule) -> StatementFault {
        let own = fault(rule)
        return StatementFault(path: "\(own.path).\(name)", rule: rule)
    }
}
