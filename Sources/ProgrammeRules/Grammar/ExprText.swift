package import JSON
import Kernel

extension Expr {
    init(_ place: Place) throws(GrammarFault) {
        var place = place
        place.depth += 1
        guard place.depth <= GrammarLimits.depth else { throw place.fault(.tooDeep, "\(GrammarLimits.depth)") }
        let (key, inner) = try place.members("all", "any", "at_least", "not", "people", "assign", "percent", "score", "metric", "ratio", "status",
                                             "tenure", "every", "attest").only("requirement")
        switch key {
        case "all": self = .all(try inner.each { (p) throws(GrammarFault) in try Expr(p) })
        case "any": self = .any(try inner.each { (p) throws(GrammarFault) in try Expr(p) })
        case "not": self = .not(try Expr(inner))
        case "at_least":
            let m = try inner.members("n", "of")
            self = .atLeast(try m.need("n").number(), try m.need("of").each { (p) throws(GrammarFault) in try Expr(p) })
        case "people": self = .people(try PeopleRule(inner))
        case "assign": self = .assign(try AssignRule(inner))
        case "percent": self = .percent(try PercentRule(inner))
        case "score": self = .score(try ScoreRule(inner))
        case "metric": self = .metric(try MetricRule(inner))
        case "ratio": self = .ratio(try RatioRule(inner))
        case "status":
            let m = try inner.members("id", "min_rank", "place")
            self = .status(StatusRule(id: try m.maybe("id") { (p) throws(GrammarFault) in try p.text() },
                                      minimumRank: try m.maybe("min_rank") { (p) throws(GrammarFault) in try p.number() },
                                      place: try m.maybe("place") { (p) throws(GrammarFault) in try p.word(StatusRule.Place.self) } ?? .this))
        case "tenure":
            let m = try inner.members("status", "duration")
            self = .tenure(TenureRule(status: try m.need("status").text(), duration: try m.need("duration").span()))
        case "every":
            let m = try inner.members("period", "n", "expr")
            self = .every(EveryRule(period: try m.need("period").word(EveryRule.Period.self), count: try m.need("n").number(0...100),
                                    expr: try Expr(m.need("expr"))))
        default:
            let m = try inner.members("kind", "max_age")
            self = .attest(AttestRule(kind: try m.need("kind").text(), maximumAge: try m.maybe("max_age") { (p) throws(GrammarFault) in try p.span() }))
        }
    }

    /// The canonical form of a requirement alone; a page keeps and shows it.
    package var json: JSONValue {
        func list(_ parts: [Expr]) -> JSONValue { .array(parts.map(\.json)) }
        var out = Written()
        switch self {
        case .all(let parts): return .object(["all": list(parts)])
        case .any(let parts): return .object(["any": list(parts)])
        case .not(let part): return .object(["not": part.json])
        case .atLeast(let count, let parts): return .object(["at_least": .object(["n": .int(Int64(count)), "of": list(parts)])])
        case .people(let rule): return .object(["people": rule.json])
        case .assign(let rule): return .object(["assign": rule.json])
        case .percent(let rule): return .object(["percent": rule.json])
        case .score(let rule): return .object(["score": rule.json])
        case .metric(let rule): return .object(["metric": rule.json])
        case .ratio(let rule): return .object(["ratio": rule.json])
        case .status(let rule):
            out.put("id", rule.id)
            out.put("min_rank", rule.minimumRank)
            out.put("place", rule.place == .this ? nil : rule.place.rawValue)
            return .object(["status": out.object])
        case .tenure(let rule): return .object(["tenure": .object(["status": .string(rule.status), "duration": rule.duration.json])])
        case .every(let rule):
            return .object(["every": .object(["period": .string(rule.period.rawValue), "n": .int(Int64(rule.count)), "expr": rule.expr.json])])
        case .attest(let rule):
            out.put("kind", rule.kind)
            out.put("max_age", rule.maximumAge?.json)
            return .object(["attest": out.object])
        }
    }
    /// Reads a requirement alone. Throws as ``Programme/init(json:)``.
    package init(json: JSONValue) throws(GrammarFault) { try self.init(Place(value: json, path: "")) }
}

extension PeopleRule {
    init(_ place: Place) throws(GrammarFault) {
        let m = try place.members("who", "hold", "distinct_by", "min", "sub_minima", "spread")
        self.init(
            who: try m.who(), hold: try Hold(m.need("hold")), distinct: try m.distinct(), minimum: try m.need("min").number(),
            subMinima: try m.maybe("sub_minima") { (p) throws(GrammarFault) in
                try p.each(8) { (p) throws(GrammarFault) in
                    let m = try p.members("id", "hold", "min")
                    return SubMinimum(id: try m.need("id").text(), hold: try Hold(m.need("hold")), minimum: try m.need("min").number())
                }
            } ?? [],
            spread: try m.maybe("spread") { (p) throws(GrammarFault) in
                let m = try p.members("by", "each", "groups")
                return Spread(by: try m.need("by").word(Spread.By.self), each: try m.need("each").number(), groups: try m.need("groups").number())
            })
    }
    var json: JSONValue {
        var out = Written()
        out.put("who", who.json)
        out.put("hold", hold.json)
        out.put("distinct_by", distinct == .person ? nil : distinct.rawValue)
        out.put("min", minimum)
        out.put("sub_minima", subMinima.isEmpty ? nil : .array(subMinima.map {
            .object(["id": .string($0.id), "hold": $0.hold.json, "min": .int(Int64($0.minimum))])
        }))
        out.put("spread", spread.map {
            .object(["by": .string($0.by.rawValue), "each": .int(Int64($0.each)), "groups": .int(Int64($0.groups))])
        })
        return out.object
    }
}

extension Members {
    func who(_ key: String = "who") throws(GrammarFault) -> Who { try maybe(key) { (p) throws(GrammarFault) in try Who(p) } ?? .anybody }
    func distinct() throws(GrammarFault) -> Distinct {
        try maybe("distinct_by") { (p) throws(GrammarFault) in try p.word(Distinct.self) } ?? .person
    }
}

extension AssignRule {
    init(_ place: Place) throws(GrammarFault) {
        let m = try place.members("slots", "share")
        self.init(
            slots: try m.need("slots").each { (p) throws(GrammarFault) in
                let m = try p.members("id", "role_type", "who", "hold", "count")
                let id = try m.need("id").text()
                return Slot(id: id, roleType: try m.maybe("role_type") { (p) throws(GrammarFault) in try p.text() } ?? id, who: try m.who(),
                            hold: try Hold(m.need("hold")), count: try m.maybe("count") { (p) throws(GrammarFault) in try p.number(0...10_000) } ?? 1)
            },
            share: try m.maybe("share") { (p) throws(GrammarFault) in
                let m = try p.members("max_slots", "max_per_role_type", "exclusive_role_types", "pool")
                var perType: [String: Int] = [:]
                if let place = m["max_per_role_type"] {
                    guard case .object(let found) = place.value else { throw place.fault(.wrongType, "an object of whole numbers by role type") }
                    for (type, value) in found { perType[type] = try place.at(place.path + "." + type, value).number(0...10_000) }
                }
                return Share(maximumSlots: try m.maybe("max_slots") { (p) throws(GrammarFault) in try p.number(0...10_000) } ?? 1,
                             maximumPerRoleType: perType,
                             exclusiveRoleTypes: try m.maybe("exclusive_role_types") { (p) throws(GrammarFault) in try p.texts() } ?? [],
                             pool: try m.maybe("pool") { (p) throws(GrammarFault) in try p.word(Share.Pool.self) } ?? .this)
            } ?? .init())
    }
    var json: JSONValue {
        var out = Written()
        out.put("slots", .array(slots.map { slot in
            var out = Written()
            out.put("id", slot.id)
            out.put("role_type", slot.roleType == slot.id ? nil : slot.roleType)
            out.put("who", slot.who.json)
            out.put("hold", slot.hold.json)
            out.put("count", slot.count == 1 ? nil : slot.count)
            return out.object
        }))
        guard share != .init() else { return out.object }
        var rule = Written()
        rule.put("max_slots", share.maximumSlots == 1 ? nil : share.maximumSlots)
        rule.put("max_per_role_type", share.maximumPerRoleType.isEmpty ? nil : .object(share.maximumPerRoleType.mapValues { .int(Int64($0)) }))
        rule.put("exclusive_role_types", share.exclusiveRoleTypes)
        rule.put("pool", share.pool == .this ? nil : share.pool.rawValue)
        out.put("share", rule.object)
        return out.object
    }
}

extension PercentRule {
    init(_ place: Place) throws(GrammarFault) {
        let m = try place.members("numerator", "denominator", "exclude", "pct", "rounding", "cap", "on_empty")
        self.init(numerator: try Hold(m.need("numerator")), denominator: try m.who("denominator"),
                  exclude: try m.maybe("exclude") { (p) throws(GrammarFault) in try p.each { (p) throws(GrammarFault) in try Who(p) } } ?? [],
                  percent: try m.need("pct").rational(),
                  rounding: try m.maybe("rounding") { (p) throws(GrammarFault) in try p.word(Rounding.self) } ?? .up,
                  cap: try m.maybe("cap") { (p) throws(GrammarFault) in try p.number() },
                  onEmpty: try m.maybe("on_empty") { (p) throws(GrammarFault) in try p.word(OnEmpty.self) } ?? .unmet)
    }
    var json: JSONValue {
        var out = Written()
        out.put("numerator", numerator.json)
        out.put("denominator", denominator.json)
        out.put("exclude", exclude.isEmpty ? nil : .array(exclude.map { $0.json ?? .object([:]) }))
        out.put("pct", percent)
        out.put("rounding", rounding == .up ? nil : rounding.rawValue)
        out.put("cap", cap)
        out.put("on_empty", onEmpty == .unmet ? nil : onEmpty.rawValue)
        return out.object
    }
}
