package import JSON

/// The forms in which statements are given back (Communication 2.1.3, `format`).
package enum StatementFormat: String, Sendable, CaseIterable {
    /// As it was sent, with what the store added.
    case exact
    /// Only what identifies agents, groups, verbs and activities.
    case ids
    /// Activities with the definition that the store holds for them, and one language of each language map.
    case canonical
}

/// Writes a stored statement in a form.
package struct StatementWriter {
    typealias Value = JSONTape.Value
    private let tape: JSONTape
    private let format: StatementFormat
    /// Language tags in the order wanted, in lower case.
    private let languages: [String]
    private let definition: (String) -> [UInt8]?
    private var out: [UInt8] = []

    /// - Parameters:
    ///   - languages: what the reader understands, best first (`Accept-Language`); used by `canonical`.
    ///   - definition: the store's own definition of an activity, as JSON; nil when it knows none.
    package static func write(
        _ tape: JSONTape, _ value: JSONTape.Value, _ format: StatementFormat, languages: [String] = [], definition: (String) -> [UInt8]? = { _ in nil }
    ) -> [UInt8] {
        if format == .exact { return Array(tape.raw(value)) }
        return withoutActuallyEscaping(definition) { definition in
            var writer = StatementWriter(tape: tape, format: format, languages: languages.map { $0.lowercased() }, definition: definition)
            writer.out.reserveCapacity(tape.range(value).count)
            writer.statement(value)
            return writer.out
        }
    }

    private init(tape: JSONTape, format: StatementFormat, languages: [String], definition: @escaping (String) -> [UInt8]?) {
        (self.tape, self.format, self.languages, self.definition) = (tape, format, languages, definition)
    }

    private mutating func raw(_ value: Value) { out += tape.raw(value) }
    private mutating func object(_ value: Value, _ write: (inout StatementWriter, Value, Value) -> Bool) {
        out.append(0x7B)
        var isFirst = true
        let tape = tape
        tape.forEachMember(value) { key, member in
            let mark = out.count
            if !isFirst { out.append(0x2C) }
            raw(key)
            out.append(0x3A)
            if write(&self, key, member) { isFirst = false } else { out.removeSubrange(mark...) }
        }
        out.append(0x7D)
    }
    private mutating func array(_ value: Value, _ write: (inout StatementWriter, Value) -> Void) {
        out.append(0x5B)
        var isFirst = true
        let tape = tape
        tape.forEachElement(value) { element in
            if !isFirst { out.append(0x2C) }
            isFirst = false
            write(&self, element)
        }
        out.append(0x5D)
    }

    private mutating func statement(_ value: Value) {
        object(value) { writer, key, member in
            switch writer.tape.string(key) {
            case "actor", "authority": writer.actor(member)
            case "verb": writer.verb(member)
            case "object": writer.target(member)
            case "context": writer.context(member)
            default: writer.raw(member)
            }
            return true
        }
    }
    private mutating func target(_ value: Value) {
        switch tape.member(value, "objectType").flatMap({ tape.string($0) }) ?? "Activity" {
        case "Activity": activity(value)
        case "Agent", "Group": actor(value)
        case "SubStatement": statement(value)
        default: raw(value)
        }
    }
    private mutating func actor(_ value: Value) {
        guard format == .ids else { return raw(value) }
        let isIdentified = ["mbox", "mbox_sha1sum", "openid", "account"].contains { (name: StaticString) in tape.member(value, name) != nil }
        object(value) { writer, key, member in
            switch writer.tape.string(key) {
            case "name": return false
            case "member":
                if isIdentified { return false }
                writer.array(member) { $0.actor($1) }
            default: writer.raw(member)
            }
            return true
        }
    }
    private mutating func verb(_ value: Value) {
        object(value) { writer, key, member in
            guard writer.tape.matches(key, "display") else {
                writer.raw(member)
                return true
            }
            if writer.format == .ids { return false }
            writer.languageMap(member)
            return true
        }
    }
    private mutating func activity(_ value: Value) {
        let id = tape.member(value, "id").flatMap { tape.string($0) } ?? ""
        let kept = format == .canonical ? definition(id) : nil
        var isWritten = false
        object(value) { writer, key, member in
            guard writer.tape.matches(key, "definition") else {
                // Without a type it is an activity: its identifier is all.
                if writer.format == .ids, writer.tape.matches(key, "objectType") { return false }
                writer.raw(member)
                return true
            }
            if writer.format == .ids { return false }
            isWritten = true
            writer.definition(kept, member)
            return true
        }
        if !isWritten, let kept, let tape = try? JSONTape(kept) {
            out.removeLast()
            if out.last != 0x7B { out.append(0x2C) }
            out += Array("\"definition\":".utf8)
            out += Self.definition(tape, languages)
            out.append(0x7D)
        }
    }
    private mutating func definition(_ kept: [UInt8]?, _ own: Value) {
        if let kept, let other = try? JSONTape(kept) {
            out += Self.definition(other, languages)
        } else {
            reduced(own)
        }
    }
    /// A definition with one language of each map.
    package static func definition(_ tape: JSONTape, _ languages: [String]) -> [UInt8] {
        var writer = StatementWriter(tape: tape, format: .canonical, languages: languages, definition: { _ in nil })
        writer.reduced(tape.root)
        return writer.out
    }
    private mutating func reduced(_ value: Value) {
        object(value) { writer, key, member in
            switch writer.tape.string(key) {
            case "name", "description": writer.languageMap(member)
            case "choices", "scale", "source", "target", "steps":
                writer.array(member) { writer, component in
                    writer.object(component) { writer, key, member in
                        if writer.tape.matches(key, "description") { writer.languageMap(member) } else { writer.raw(member) }
                        return true
                    }
                }
            default: writer.raw(member)
            }
            return true
        }
    }
    private mutating func context(_ value: Value) {
        object(value) { writer, key, member in
            switch writer.tape.string(key) {
            case "instructor", "team": writer.actor(member)
            case "contextActivities":
                writer.object(member) { writer, _, list in
                    if writer.tape.kind(list) == .array { writer.array(list) { $0.activity($1) } } else { writer.activity(list) }
                    return true
                }
            case "contextAgents", "contextGroups":
                writer.array(member) { writer, one in
                    writer.object(one) { writer, key, member in
                        if writer.tape.matches(key, "agent") || writer.tape.matches(key, "group") { writer.actor(member) } else { writer.raw(member) }
                        return true
                    }
                }
            default: writer.raw(member)
            }
            return true
        }
    }

    /// One entry of a language map: the first that the reader understands (RFC 4647, lookup), else English, else the first.
    private mutating func languageMap(_ value: Value) {
        var entries: [(tag: String, key: Value, text: Value)] = []
        tape.forEachMember(value) { key, text in entries.append((tape.string(key)?.lowercased() ?? "", key, text)) }
        guard entries.count > 1 else { return raw(value) }
        let chosen = LanguageChoice.best(entries.map(\.tag), wanted: languages) ?? 0
        out.append(0x7B)
        raw(entries[chosen].key)
        out.append(0x3A)
        raw(entries[chosen].text)
        out.append(0x7D)
    }
}

/// Which of several languages suits a reader.
package enum LanguageChoice {
    /// `Accept-Language` as tags in lower case, the most wanted first; `*` and those of weight 0 left out (RFC 9110, 12.5.4).
    package static func wanted(_ header: String) -> [String] {
        let parts = header.split(separator: ",").prefix(40).enumerated().compactMap { index, part -> (String, Double, Int)? in
            let pieces = part.split(separator: ";").map { String($0.filter { $0 != " " && $0 != "\t" }) }
            guard let tag = pieces.first, !tag.isEmpty, tag != "*" else { return nil }
            let weight = pieces.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            return weight > 0 ? (tag.lowercased(), weight, index) : nil
        }
        return parts.sorted { ($0.1, -$0.2) > ($1.1, -$1.2) }.map(\.0)
    }
    /// Lookup (RFC 4647, 3.4) and then the same primary language; nil when nothing is wanted and there is no English.
    package static func best(_ tags: [String], wanted: [String]) -> Int? {
        for want in wanted {
            var range = want[...]
            while true {
                if let found = tags.firstIndex(where: { $0 == range }) { return found }
                guard let cut = range.lastIndex(of: "-") else { break }
                range = range[..<cut]
            }
            if let found = tags.firstIndex(where: { $0.hasPrefix(range + "-") }) { return found }
        }
        return tags.firstIndex { $0 == "en" || $0.hasPrefix("en-") }
    }
}
