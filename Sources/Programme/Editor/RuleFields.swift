import Kernel
package import ProgrammeRules
package import Web

/// The fields of one sentence: out of a rule and back. Saving a sentence that nobody touched changes nothing; what has no field
/// (groups of people left out, a choice within a choice) is taken over from the rule before.
package enum RuleFields {
    package static func values(_ expr: Expr) -> Fields {
        var out = SentenceValues()
        switch expr {
        case .all, .any, .not: break
        case .atLeast(let count, _): out.put("n", count)
        case .people(let rule): write(rule, &out)
        case .assign(let rule): write(rule, &out)
        case .percent(let rule):
            out.put("pct", rule.percent)
            HoldFields.write(rule.numerator, "h", &out)
            WhoFields.write(rule.denominator, "who", &out)
            out.put("cap", rule.cap)
            out.put("rounding", rule.rounding.rawValue)
            out.put("empty", rule.onEmpty.rawValue)
        case .score(let rule): ScoreFields.write(rule, &out)
        case .metric(let rule):
            MetricFields.write(rule.key, rule.window, rule.maximumAgeDays, &out)
            out.put("comparison", rule.comparison.rawValue)
            out.put("value", rule.value)
        case .ratio(let rule):
            HoldFields.write(rule.hold, "h", &out)
            WhoFields.write(rule.who, "who", &out)
            MetricFields.write(rule.key, rule.window, rule.maximumAgeDays, &out)
            out.put("per", rule.per)
            out.put("rounding", rule.rounding.rawValue)
            out.put("min", rule.minimum)
        case .status(let rule):
            out.put("status", rule.id)
            out.put("rank", rule.minimumRank)
            out.put("place", rule.place.rawValue)
        case .tenure(let rule):
            out.put("status", rule.status)
            out.put("duration", rule.duration)
        case .every(let rule):
            out.put("period", rule.period.rawValue)
            out.put("n", rule.count)
        case .attest(let rule):
            out.put("kind", rule.kind)
            out.put("age", rule.maximumAge)
        }
        return out.fields
    }

    /// - Parameters:
    ///   - old: the sentence that the fields were made from.
    ///   - metrics: what the programme compares already.
    /// - Returns: the sentence, and the figure that it names for the first time.
    /// - Throws: `Refusals` with every field that is wrong.
    package static func read(_ form: Fields, old: Expr, metrics: [MetricDefinition]) throws -> (Expr, MetricDefinition?) {
        var r = SentenceReader(form), metric: MetricDefinition?
        let expr = read(&r, old, metrics, &metric)
        if let refusals = Refusals(r.refusals) { throw refusals }
        return (expr, metric)
    }
    private static func read(_ r: inout SentenceReader, _ old: Expr, _ metrics: [MetricDefinition], _ new: inout MetricDefinition?) -> Expr {
        switch old {
        case .all, .any, .not: return old
        case .atLeast(_, let parts): return .atLeast(r.need("n"), parts)
        case .people(let rule): return .people(people(rule, &r))
        case .assign(let rule): return .assign(assign(rule, &r))
        case .percent(var rule):
            rule.percent = r.needAmount("pct")
            rule.numerator = HoldFields.read("h", old: rule.numerator, &r)
            rule.denominator = WhoFields.read("who", &r)
            rule.cap = r.whole("cap")
            (rule.rounding, rule.onEmpty) = (r.word("rounding", rule.rounding), r.word("empty", rule.onEmpty))
            return .percent(rule)
        case .score(let rule): return .score(ScoreFields.read(rule, &r))
        case .metric(var rule):
            let metric = MetricFields.definition(&r, metrics, old: MetricDefinition(key: rule.key, currency: rule.currency), &new)
            (rule.key, rule.currency) = (metric.key, metric.currency)
            rule.window = MetricFields.window(&r)
            rule.comparison = r.word("comparison", rule.comparison)
            rule.value = r.needAmount("value")
            rule.maximumAgeDays = r.whole("age", 0...36_600)
            return .metric(rule)
        case .ratio(var rule):
            let metric = MetricFields.definition(&r, metrics, old: MetricDefinition(key: rule.key, currency: rule.currency), &new)
            (rule.key, rule.currency) = (metric.key, metric.currency)
            rule.hold = HoldFields.read("h", old: rule.hold, &r)
            rule.who = WhoFields.read("who", &r)
            rule.window = MetricFields.window(&r)
            rule.maximumAgeDays = r.whole("age", 0...36_600)
            rule.per = r.needAmount("per")
            rule.rounding = r.word("rounding", rule.rounding)
            rule.minimum = r.whole("min") ?? 0
            return .ratio(rule)
        case .status(var rule):
            rule.id = r.form.filled("status")
            rule.minimumRank = r.whole("rank")
            rule.place = r.word("place", rule.place)
            return .status(rule)
        case .tenure(var rule):
            rule.status = r.needText("status")
            if let span = r.span("duration") { rule.duration = span } else if r.form.filled("duration.n") == nil { r.refuse(.missing("duration.n")) }
            return .tenure(rule)
        case .every(var rule):
            rule.period = r.word("period", rule.period)
            rule.count = r.need("n", 0...100)
            return .every(rule)
        case .attest: return .attest(AttestRule(kind: r.needText("kind"), maximumAge: r.span("age")))
        }
    }

    private static func write(_ rule: PeopleRule, _ out: inout SentenceValues) {
        out.put("min", rule.minimum)
        out.put("distinct", rule.distinct.rawValue)
        HoldFields.write(rule.hold, "h", &out)
        WhoFields.write(rule.who, "who", &out)
        for (index, sub) in rule.subMinima.enumerated() {
            out.put("sub.\(index).what", HoldFields.short(sub.hold))
            out.put("sub.\(index).min", sub.minimum)
        }
        out.put("spread.by", rule.spread?.by.rawValue)
        out.put("spread.each", rule.spread?.each)
        out.put("spread.groups", rule.spread?.groups)
    }
    private static func people(_ old: PeopleRule, _ r: inout SentenceReader) -> PeopleRule {
        var rule = old
        rule.minimum = r.need("min")
        rule.distinct = r.word("distinct", old.distinct)
        rule.hold = HoldFields.read("h", old: old.hold, &r)
        rule.who = WhoFields.read("who", &r)
        rule.subMinima = []
        for index in 0..<r.rows("sub", "what") {
            let before = old.subMinima.indices.contains(index) ? old.subMinima[index] : nil
            guard let hold = HoldFields.readShort("sub.\(index).what", old: before?.hold, r) else { continue }
            let id = before?.id ?? EditorIDs.make("part-\(index + 1)", otherThan: old.subMinima.map(\.id) + rule.subMinima.map(\.id), instead: "part")
            rule.subMinima.append(.init(id: id, hold: hold, minimum: r.need("sub.\(index).min")))
        }
        rule.spread = PeopleRule.Spread.By(rawValue: r.form.text("spread.by")).map {
            PeopleRule.Spread(by: $0, each: r.need("spread.each"), groups: r.need("spread.groups"))
        }
        return rule
    }

    private static func write(_ rule: AssignRule, _ out: inout SentenceValues) {
        for (index, slot) in rule.slots.enumerated() {
            out.put("slot.\(index).name", slot.roleType)
            out.put("slot.\(index).what", HoldFields.short(slot.hold))
            out.put("slot.\(index).count", slot.count)
            let isPlain = slot.who == Who(roles: slot.who.roles) && slot.who.roles.count <= 1
            out.put("slot.\(index).role", isPlain ? slot.who.roles.first : HoldFields.kept)
        }
        out.put("share.max", rule.share.maximumSlots)
        out.put("share.pool", rule.share.pool.rawValue)
        out.put("share.exclusive", exclusive(rule))
    }
    /// Whether people may cross between the kinds of slot: freely, never, or as the text says for some.
    private static func exclusive(_ rule: AssignRule) -> String {
        if rule.share.exclusiveRoleTypes.isEmpty { return "no" }
        return Set(rule.share.exclusiveRoleTypes) == Set(rule.slots.map(\.roleType)) ? "yes" : HoldFields.kept
    }
    private static func assign(_ old: AssignRule, _ r: inout SentenceReader) -> AssignRule {
        var rule = old, renamed: [String: String] = [:]
        rule.slots = []
        for index in 0..<r.rows("slot", "what") {
            let before = old.slots.indices.contains(index) ? old.slots[index] : nil
            guard let hold = HoldFields.readShort("slot.\(index).what", old: before?.hold, r) else { continue }
            let name = r.needText("slot.\(index).name"), role = r.form.text("slot.\(index).role")
            if let before { renamed[before.roleType] = name }
            let id = before?.id ?? EditorIDs.make(name, otherThan: old.slots.map(\.id) + rule.slots.map(\.id), instead: "slot")
            let who = role == HoldFields.kept ? before?.who ?? .anybody : Who(roles: role.isEmpty ? [] : [role])
            rule.slots.append(.init(id: id, roleType: name, who: who, hold: hold, count: r.whole("slot.\(index).count", 0...10_000) ?? 1))
        }
        let types = Set(rule.slots.map(\.roleType))
        rule.share.maximumSlots = r.whole("share.max", 0...10_000) ?? 1
        rule.share.pool = r.word("share.pool", old.share.pool)
        // Limits go with the slots when those are renamed.
        rule.share.maximumPerRoleType = Dictionary(old.share.maximumPerRoleType.map { (renamed[$0.key] ?? $0.key, $0.value) }, uniquingKeysWith: max)
        switch r.form.text("share.exclusive") {
        case "yes": rule.share.exclusiveRoleTypes = types.sorted()
        case HoldFields.kept: rule.share.exclusiveRoleTypes = Set(old.share.exclusiveRoleTypes.map { renamed[$0] ?? $0 }).sorted()
        default: rule.share.exclusiveRoleTypes = []
        }
        return rule
    }
}
