import JSON
import Kernel

extension OrganizationScope {
    init(_ place: Place) throws(GrammarFault) {
        let m = try place.members("reach", "over_percent", "assignment")
        let word = try m.need("reach"), name = try word.text()
        let reach: Reach
        switch name {
        case "organization": reach = .organization
        case "legal_entity": reach = .legalEntity
        case "country": reach = .country
        case "region": reach = .region
        case "cascade_down": reach = .cascadeDown
        case "group": reach = .group(over: try m.need("over_percent").rational())
        default: throw word.fault(.unknownWord, String(name.prefix(60)))
        }
        if name != "group", m["over_percent"] != nil { throw place.fault(.unknownMember, "over_percent") }
        self.init(reach, assignment: try m.maybe("assignment") { (p) throws(GrammarFault) in try p.word(Assignment.self) } ?? .any)
    }
    var json: JSONValue {
        var out = Written()
        switch reach {
        case .organization: out.put("reach", "organization")
        case .legalEntity: out.put("reach", "legal_entity")
        case .country: out.put("reach", "country")
        case .region: out.put("reach", "region")
        case .cascadeDown: out.put("reach", "cascade_down")
        case .group(let over):
            out.put("reach", "group")
            out.put("over_percent", over)
        }
        out.put("assignment", assignment == .any ? nil : assignment.rawValue)
        return out.object
    }
}

extension Who {
    init(_ place: Place) throws(GrammarFault) {
        let m = try place.members("scope", "roles", "countries", "contractor_max_pct", "exclusive", "hired_before")
        self.init(scope: try m.maybe("scope") { (p) throws(GrammarFault) in try OrganizationScope(p) },
                  roles: try m.maybe("roles") { (p) throws(GrammarFault) in try p.texts() } ?? [],
                  countries: try m.maybe("countries") { (p) throws(GrammarFault) in try p.texts() } ?? [],
                  contractorMaximum: try m.maybe("contractor_max_pct") { (p) throws(GrammarFault) in try p.rational() },
                  isExclusive: try m.maybe("exclusive") { (p) throws(GrammarFault) in try p.flag() } ?? false,
                  hiredBefore: try m.maybe("hired_before") { (p) throws(GrammarFault) in try p.day() })
    }
    /// Nil for anybody, so that the default stays out of the text.
    var json: JSONValue? {
        var out = Written()
        out.put("scope", scope?.json)
        out.put("roles", roles)
        out.put("countries", countries)
        out.put("contractor_max_pct", contractorMaximum)
        out.put("exclusive", flag: isExclusive)
        out.put("hired_before", hiredBefore)
        return out.members.isEmpty ? nil : out.object
    }
}

extension Hold {
    init(_ place: Place) throws(GrammarFault) {
        var place = place
        place.depth += 1
        guard place.depth <= GrammarLimits.depth else { throw place.fault(.tooDeep, "\(GrammarLimits.depth)") }
        let (key, inner) = try place.members("credential", "completion", "any_of", "all_of", "implies").only("holding")
        switch key {
        case "credential": self = .credential(try CredentialHold(inner))
        case "completion": self = .completion(try CompletionHold(inner))
        case "any_of": self = .anyOf(try inner.each { (p) throws(GrammarFault) in try Hold(p) })
        case "all_of": self = .allOf(try inner.each { (p) throws(GrammarFault) in try Hold(p) })
        default:
            let m = try inner.members("track", "min_rank", "min_assurance")
            self = .implies(TrackHold(track: try m.need("track").text(), minimumRank: try m.need("min_rank").number(),
                                      minimumAssurance: try m.maybe("min_assurance") { (p) throws(GrammarFault) in try p.number() }))
        }
    }
    var json: JSONValue {
        switch self {
        case .credential(let hold): return .object(["credential": hold.json])
        case .completion(let hold): return .object(["completion": hold.json])
        case .anyOf(let holds): return .object(["any_of": .array(holds.map(\.json))])
        case .allOf(let holds): return .object(["all_of": .array(holds.map(\.json))])
        case .implies(let hold):
            var out = Written()
            out.put("track", hold.track)
            out.put("min_rank", hold.minimumRank)
            out.put("min_assurance", hold.minimumAssurance)
            return .object(["implies": out.object])
        }
    }
}

extension CredentialHold {
    init(_ place: Place) throws(GrammarFault) {
        let m = try place.members("code", "versions", "evidence", "earned_before", "accepted_until", "min_assurance")
        self.init(try m.need("code").text(), versions: try m.maybe("versions") { (p) throws(GrammarFault) in try p.texts() } ?? [],
                  evidence: try m.maybe("evidence") { (p) throws(GrammarFault) in try p.words(Evidence.self) } ?? [],
                  earnedBefore: try m.maybe("earned_before") { (p) throws(GrammarFault) in try p.day() },
                  acceptedUntil: try m.maybe("accepted_until") { (p) throws(GrammarFault) in try p.day() },
                  minimumAssurance: try m.maybe("min_assurance") { (p) throws(GrammarFault) in try p.number() })
    }
    var json: JSONValue {
        var out = Written()
        out.put("code", code)
        out.put("versions", versions)
        out.put("evidence", evidence.map(\.rawValue))
        out.put("earned_before", earnedBefore)
        out.put("accepted_until", acceptedUntil)
        out.put("min_assurance", minimumAssurance)
        return out.object
    }
}

extension CompletionHold {
    init(_ place: Place) throws(GrammarFault) {
        let m = try place.members("kind", "key", "versions", "from", "through", "max_age", "on_time", "min_assurance")
        self.init(try m.need("kind").word(Kind.self), try m.need("key").text(),
                  versions: try m.maybe("versions") { (p) throws(GrammarFault) in try p.texts() } ?? [],
                  from: try m.maybe("from") { (p) throws(GrammarFault) in try p.day() },
                  through: try m.maybe("through") { (p) throws(GrammarFault) in try p.day() },
                  maximumAge: try m.maybe("max_age") { (p) throws(GrammarFault) in try p.span() },
                  isOnTime: try m.maybe("on_time") { (p) throws(GrammarFault) in try p.flag() } ?? false,
                  minimumAssurance: try m.maybe("min_assurance") { (p) throws(GrammarFault) in try p.number() })
    }
    var json: JSONValue {
        var out = Written()
        out.put("kind", kind.rawValue)
        out.put("key", key)
        out.put("versions", versions)
        out.put("from", from)
        out.put("through", through)
        out.put("max_age", maximumAge?.json)
        out.put("on_time", flag: isOnTime)
        out.put("min_assurance", minimumAssurance)
        return out.object
    }
}
