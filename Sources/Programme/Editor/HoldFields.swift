import Kernel
import ProgrammeRules
import Web

/// What somebody holds as fields: one of, or all of, a list of certifications and courses, each with its conditions. A holding that is
/// built otherwise (a choice within a choice) is kept as it is and stays for the text.
enum HoldFields {
    /// The value of a list that stands for what was there before.
    static let kept = "="

    static func parts(_ hold: Hold) -> (isAll: Bool, leaves: [Hold])? {
        func flat(_ parts: [Hold]) -> Bool {
            parts.allSatisfy { if case .anyOf = $0 { false } else if case .allOf = $0 { false } else { true } }
        }
        switch hold {
        case .anyOf(let parts): return flat(parts) ? (false, parts) : nil
        case .allOf(let parts): return flat(parts) ? (true, parts) : nil
        case .credential, .completion, .implies: return (false, [hold])
        }
    }
    /// `credential/CODE`, `course/KEY`, `track/NAME`; nil for choices.
    static func name(_ hold: Hold) -> String? {
        switch hold {
        case .credential(let rule): "credential/" + rule.code
        case .completion(let rule): rule.kind.rawValue + "/" + rule.key
        case .implies(let rule): "track/" + rule.track
        case .anyOf, .allOf: nil
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

    static func write(_ hold: Hold, _ prefix: String, _ out: inout SentenceValues) {
        guard let (isAll, leaves) = parts(hold) else { return out.put(prefix + ".keep", on: true) }
        out.put(prefix + ".mode", isAll ? "all" : "any")
        for (index, leaf) in leaves.enumerated() {
            let row = "\(prefix).\(index)"
            out.put(row + ".what", name(leaf))
            switch leaf {
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
            case .anyOf, .allOf: break
            }
        }
    }
    /// - Parameter old: what stood there, for what is kept.
    static func read(_ prefix: String, old: Hold?, _ r: inout SentenceReader) -> Hold {
        if r.isOn(prefix + ".keep"), let old { return old }
        var leaves: [Hold] = []
        for index in 0..<r.rows(prefix, "what") {
            let row = "\(prefix).\(index)"
            switch r.form.filled(row + ".what").flatMap(plain) {
            case .credential(var rule)?:
                rule.versions = r.list(row + ".versions").sorted()
                rule.evidence = r.form.all(row + ".evidence").compactMap { Evidence(rawValue: $0) }.sorted { $0.rawValue < $1.rawValue }
                rule.earnedBefore = r.day(row + ".before")
                rule.acceptedUntil = r.day(row + ".until")
                rule.minimumAssurance = r.whole(row + ".assurance")
                leaves.append(.credential(rule))
            case .completion(var rule)?:
                rule.versions = r.list(row + ".versions").sorted()
                (rule.from, rule.through) = (r.day(row + ".from"), r.day(row + ".through"))
                rule.maximumAge = r.span(row + ".age")
                rule.isOnTime = r.isOn(row + ".onTime")
                rule.minimumAssurance = r.whole(row + ".assurance")
                leaves.append(.completion(rule))
            case .implies(var rule)?:
                rule.minimumRank = r.whole(row + ".rank") ?? 1
                rule.minimumAssurance = r.whole(row + ".assurance")
                leaves.append(.implies(rule))
            default: break
            }
        }
        if leaves.isEmpty { r.refuse(.missing(prefix + ".0.what")) }
        if leaves.count == 1 { return leaves[0] }
        return r.form.text(prefix + ".mode") == "all" ? .allOf(leaves) : .anyOf(leaves)
    }

    /// Where there is room for one list only: a certification or course without conditions, or what was there before.
    static func short(_ hold: Hold) -> String {
        guard let name = name(hold), plain(name) == hold else { return kept }
        return name
    }
    /// Nil: the row was emptied.
    static func readShort(_ name: String, old: Hold?, _ r: SentenceReader) -> Hold? {
        let text = r.form.text(name)
        return text == kept ? old : plain(text)
    }
}

/// Which people count, as fields.
enum WhoFields {
    static func write(_ who: Who, _ prefix: String, _ out: inout SentenceValues) {
        ScopeFields.write(who.scope, prefix + ".scope", &out)
        for role in who.roles { out.put(prefix + ".roles", role) }
        out.put(prefix + ".countries", who.countries.joined(separator: ", "))
        out.put(prefix + ".contractors", who.contractorMaximum)
        out.put(prefix + ".exclusive", on: who.isExclusive)
        out.put(prefix + ".hired", who.hiredBefore)
    }
    static func read(_ prefix: String, _ r: inout SentenceReader) -> Who {
        Who(scope: ScopeFields.read(prefix + ".scope", &r), roles: r.form.all(prefix + ".roles").filter { !$0.isEmpty }, countries: r.list(prefix + ".countries"),
            contractorMaximum: r.amount(prefix + ".contractors"), isExclusive: r.isOn(prefix + ".exclusive"), hiredBefore: r.day(prefix + ".hired"))
    }
}

/// Which organizations count, as fields.
enum ScopeFields {
    static let reaches = ["organization", "legal_entity", "country", "region", "group", "cascade_down"]
    static func reach(_ reach: OrganizationScope.Reach) -> String {
        switch reach {
        case .organization: "organization"
        case .legalEntity: "legal_entity"
        case .country: "country"
        case .region: "region"
        case .group: "group"
        case .cascadeDown: "cascade_down"
        }
    }
    static func write(_ scope: OrganizationScope?, _ prefix: String, _ out: inout SentenceValues) {
        out.put(prefix + ".reach", scope.map { reach($0.reach) })
        if case .group(let over)? = scope?.reach { out.put(prefix + ".over", over) } else { out.put(prefix + ".over", nil as Rational?) }
        out.put(prefix + ".assignment", (scope?.assignment ?? .any).rawValue)
    }
    /// Nil: none was chosen.
    static func read(_ prefix: String, _ r: inout SentenceReader) -> OrganizationScope? {
        let reach: OrganizationScope.Reach
        switch r.form.text(prefix + ".reach") {
        case "organization": reach = .organization
        case "legal_entity": reach = .legalEntity
        case "country": reach = .country
        case "region": reach = .region
        case "group": reach = .group(over: r.amount(prefix + ".over") ?? Rational(50))
        case "cascade_down": reach = .cascadeDown
        default: return nil
        }
        return OrganizationScope(reach, assignment: r.word(prefix + ".assignment", .any))
    }
}
