import Kernel
import ProgrammeRules
import Web

/// What somebody holds as fields: a list of certifications and courses, any or all of which are needed. Each row is one with its conditions,
/// or a list of its own, as deep as the grammar goes: `h.0.what`, and below a list `h.0.0.what`, `h.0.1.what`, …
enum HoldFields {
    /// Values of a row that stand for lists of their own.
    static let any = "any", all = "all"

    /// `credential/CODE`, `course/KEY`, `track/NAME`; `any` and `all` for lists.
    static func name(_ hold: Hold) -> String {
        switch hold {
        case .credential(let rule): "credential/" + rule.code
        case .completion(let rule): rule.kind.rawValue + "/" + rule.key
        case .implies(let rule): "track/" + rule.track
        case .anyOf: any
        case .allOf: all
        }
    }
    /// What a name from a list means, without conditions.
    static func plain(_ name: String) -> Hold? {
        guard let slash = name.firstIndex(of: "/") else { return nil }
        let kind = String(name[..<slash]), key = String(name[name.index(after: slash)...])
        guard !key.isEmpty, key.count <= GrammarLimits.textCharacters else { return nil }
        if kind == "credential" { return .credential(CredentialHold(key)) }
        if kind == "track" { return .implies(TrackHold(track: key, minimumRank: 1)) }
        return CompletionHold.Kind(rawValue: kind).map { .completion(CompletionHold($0, key)) }
    }

    // MARK: a whole holding

    static func write(_ hold: Hold, _ prefix: String, _ out: inout SentenceValues) {
        switch hold {
        case .anyOf(let parts): list(parts, any, prefix, &out)
        case .allOf(let parts): list(parts, all, prefix, &out)
        case .credential, .completion, .implies:
            out.put(prefix + ".mode", any)
            writeRow(hold, prefix + ".0", &out)
        }
    }
    private static func list(_ parts: [Hold], _ mode: String, _ prefix: String, _ out: inout SentenceValues) {
        out.put(prefix + ".mode", mode)
        // A list with one entry stays a list.
        out.put(prefix + ".list", on: true)
        for (index, part) in parts.enumerated() { writeRow(part, "\(prefix).\(index)", &out) }
    }
    static func read(_ prefix: String, _ r: inout SentenceReader) -> Hold {
        let parts = readRows(prefix, &r)
        if parts.isEmpty { r.refuse(.missing(prefix + ".0.what")) }
        if parts.count == 1, !r.isOn(prefix + ".list") { return parts[0] }
        return r.form.text(prefix + ".mode") == all ? .allOf(parts) : .anyOf(parts)
    }

    // MARK: one row

    static func writeRow(_ hold: Hold, _ row: String, _ out: inout SentenceValues) {
        out.put(row + ".what", name(hold))
        switch hold {
        case .credential(let rule):
            out.put(row + ".versions", rule.versions.joined(separator: ", "))
            for evidence in rule.evidence { out.put(row + ".evidence", evidence.rawValue) }
            out.put(row + ".before", rule.earnedBefore)
            out.put(row + ".until", rule.acceptedUntil)
            out.put(row + ".assurance", rule.minimumAssurance)
        case .completion(let rule):
            out.put(row + ".versions", rule.versions.joined(separator: ", "))
            out.put(row + ".from", rule.from)
            out.put(row + ".through", rule.through)
            out.put(row + ".age", rule.maximumAge)
            out.put(row + ".onTime", on: rule.isOnTime)
            out.put(row + ".assurance", rule.minimumAssurance)
        case .implies(let rule):
            out.put(row + ".rank", rule.minimumRank)
            out.put(row + ".assurance", rule.minimumAssurance)
        case .anyOf(let parts), .allOf(let parts):
            for (index, part) in parts.enumerated() { writeRow(part, "\(row).\(index)", &out) }
        }
    }
    /// Nil: the row was emptied, and goes.
    /// - Parameter begun: fields that nobody fills in a new row without meaning it; nil for a row that was there before.
    static func readRow(_ row: String, begun: [String]? = nil, _ r: inout SentenceReader) -> Hold? {
        guard let chosen = r.form.filled(row + ".what") else {
            if begun?.contains(where: { r.form.filled("\(row).\($0)") != nil }) == true { r.refuse(.missing(row + ".what")) }
            return nil
        }
        if chosen == any || chosen == all {
            let parts = readRows(row, &r)
            if parts.isEmpty { r.refuse(.missing(row + ".0.what")) }
            return chosen == all ? .allOf(parts) : .anyOf(parts)
        }
        switch plain(chosen) {
        case .credential(var rule)?:
            rule.versions = r.list(row + ".versions").sorted()
            rule.evidence = r.form.all(row + ".evidence").compactMap { Evidence(rawValue: $0) }.sorted { $0.rawValue < $1.rawValue }
            rule.earnedBefore = r.day(row + ".before")
            rule.acceptedUntil = r.day(row + ".until")
            rule.minimumAssurance = r.whole(row + ".assurance")
            return .credential(rule)
        case .completion(var rule)?:
            rule.versions = r.list(row + ".versions").sorted()
            (rule.from, rule.through) = (r.day(row + ".from"), r.day(row + ".through"))
            rule.maximumAge = r.span(row + ".age")
            rule.isOnTime = r.isOn(row + ".onTime")
            rule.minimumAssurance = r.whole(row + ".assurance")
            return .completion(rule)
        case .implies(var rule)?:
            rule.minimumRank = r.whole(row + ".rank") ?? 1
            rule.minimumAssurance = r.whole(row + ".assurance")
            return .implies(rule)
        case .anyOf?, .allOf?, nil:
            r.refuse(.missing(row + ".what"))
            return nil
        }
    }
    private static func readRows(_ prefix: String, _ r: inout SentenceReader) -> [Hold] {
        var parts: [Hold] = []
        for index in 0..<r.rows(prefix, "what") { if let part = readRow("\(prefix).\(index)", &r) { parts.append(part) } }
        return parts
    }
}
