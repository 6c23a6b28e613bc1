import HTML
import JSON
import XAPI

/// A statement in words: who, did what, to what. What its writer gave in several languages is taken in the reader's.
struct StatementSentence {
    let actor: String
    let verb: String
    let object: String
    /// Of Laurel's own statements: the verb's last word, for a sentence of ours.
    private let own: String?
    private let share: Double?
    private let success: Bool?

    /// - Parameters:
    ///   - person: what the actor is called today, when it is a person of the vendor.
    ///   - isOwn: whether Laurel made the statement.
    init(_ tape: JSONTape, _ t: Localizer, person: String? = nil, isOwn: Bool = false) {
        let root = tape.root, wanted = [t.language.tag.lowercased()]
        func map(_ value: JSONTape.Value?) -> String? {
            guard let value else { return nil }
            var entries: [(tag: String, text: String)] = []
            tape.forEachMember(value) { key, text in entries.append((tape.string(key)?.lowercased() ?? "", tape.string(text) ?? "")) }
            guard !entries.isEmpty else { return nil }
            let text = entries[LanguageChoice.best(entries.map(\.tag), wanted: wanted) ?? 0].text
            return text.isEmpty ? nil : text
        }
        func text(_ value: JSONTape.Value?, _ name: StaticString) -> String? { value.flatMap { tape.member($0, name) }.flatMap { tape.string($0) } }
        func agent(_ value: JSONTape.Value) -> String {
            if let name = text(value, "name"), !name.isEmpty { return name }
            if let box = text(value, "mbox") { return String(box.dropFirst(7)) }
            if let account = text(tape.member(value, "account"), "name") { return account }
            if let members = tape.member(value, "member"), tape.count(members) > 0 { return tape.elements(members).prefix(3).map(agent).joined(separator: ", ") }
            if let other = text(value, "openid") ?? text(value, "mbox_sha1sum") { return other }
            return t(tape.member(value, "objectType").map { tape.matches($0, "Group") } ?? false ? .recordsGroup : .recordsSomebody)
        }
        func lastPart(_ iri: String) -> String { iri.split(whereSeparator: { $0 == "/" || $0 == "#" || $0 == ":" }).last.map(String.init) ?? iri }
        actor = person ?? tape.member(root, "actor").map(agent) ?? t(.recordsSomebody)
        let verbValue = tape.member(root, "verb")
        verb = map(verbValue.flatMap { tape.member($0, "display") }) ?? lastPart(text(verbValue, "id") ?? "")
        own = isOwn ? lastPart(text(verbValue, "id") ?? "") : nil
        success = tape.member(root, "result").flatMap { tape.member($0, "success") }.map { Array(tape.raw($0)) == Array("true".utf8) }
        share = tape.member(root, "result").flatMap { tape.member($0, "score") }.flatMap { tape.member($0, "scaled") }.flatMap { tape.double($0) }
        guard let value = tape.member(root, "object") else {
            object = ""
            return
        }
        switch text(value, "objectType") ?? "Activity" {
        case "Agent", "Group": object = agent(value)
        case "StatementRef": object = t(.recordsAnotherStatement)
        case "SubStatement": object = [tape.member(value, "actor").map(agent), text(tape.member(value, "verb"), "id").map(lastPart)].compactMap { $0 }.joined(separator: " ")
        default: object = map(tape.member(value, "definition").flatMap { tape.member($0, "name") }) ?? text(value, "id") ?? ""
        }
    }
    func words(_ t: Localizer) -> String {
        let plain = own.map { t(.recordsOwn(verb: $0, actor: actor, object: object, display: verb)) } ?? t(.recordsSentence(actor: actor, verb: verb, object: object))
        if own == "answered", let success { return t(.recordsAnswered(sentence: plain, right: success ? "yes" : "no")) }
        return share.map { t(.recordsWithScore(sentence: plain, share: $0)) } ?? plain
    }
}

/// JSON with line breaks for reading; texts and numbers stand as they were written.
enum ReadableJSON {
    static func text(_ tape: JSONTape) -> String {
        var out: [UInt8] = []
        write(tape, tape.root, indent: 0, to: &out)
        return String(decoding: out, as: UTF8.self)
    }
    private static func write(_ tape: JSONTape, _ value: JSONTape.Value, indent: Int, to out: inout [UInt8]) {
        func line(_ depth: Int) { out += [0x0A] + [UInt8](repeating: 0x20, count: depth * 2) }
        var isFirst = true
        func next() {
            if !isFirst { out.append(0x2C) }
            isFirst = false
            line(indent + 1)
        }
        switch tape.kind(value) {
        case .object:
            out.append(0x7B)
            tape.forEachMember(value) { key, member in
                next()
                out += tape.raw(key) + [0x3A, 0x20]
                write(tape, member, indent: indent + 1, to: &out)
            }
            if !isFirst { line(indent) }
            out.append(0x7D)
        case .array:
            out.append(0x5B)
            tape.forEachElement(value) { member in
                next()
                write(tape, member, indent: indent + 1, to: &out)
            }
            if !isFirst { line(indent) }
            out.append(0x5D)
        default: out += tape.raw(value)
        }
    }
}
