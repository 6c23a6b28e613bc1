import Kernel
import ProgrammeRules
import Web

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

/// Groups of people that a percentage leaves out, as rows `x.0`, `x.1`, … A group that stands there goes by its tick, a new one comes by saying who.
enum ExcludedFields {
    static let prefix = "x", new = "new"

    static func write(_ groups: [Who], _ out: inout SentenceValues) {
        for (index, who) in groups.enumerated() {
            out.put("\(prefix).\(index).row", "kept")
            WhoFields.write(who, "\(prefix).\(index)", &out)
        }
    }
    static func read(_ r: inout SentenceReader) -> [Who] {
        var groups: [Who] = []
        for index in 0..<r.rows(prefix, "row") {
            let row = "\(prefix).\(index)"
            if r.isOn(row + ".gone") { continue }
            let who = WhoFields.read(row, &r)
            if r.form.text(row + ".row") != new || who != .anybody { groups.append(who) }
        }
        return groups
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
