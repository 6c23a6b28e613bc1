import Kernel
package import ProgrammeRules
package import Web

/// The fields of one sentence: out of a rule and back. Every part of the grammar has its field, so saving a sentence that nobody touched
/// changes nothing. The requirements below a sentence are sentences of their own and are taken over.
package enum RuleFields {
    package static func values(_ expr: Expr) -> Fields {
        var out = SentenceValues()
        switch expr {
        case .all, .any, .not: break
        case .atLeast(let count, _): out.put("n", count)
        case .people(let rule): write(rule, &out)
        case .assign(let rule): SlotFields.write(rule, &out)
        case .percent(let rule):
            out.put("pct", rule.percent)
            HoldFields.write(rule.numerator, "h", &out)
            WhoFields.write(rule.denominator, "who", &out)
            ExcludedFields.write(rule.exclude, &out)
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
    ///   - condition: what points begin to ask for when a condition is wanted.
    /// - Returns: the sentence, and the figure that it names for the first time.
    /// - Throws: `Refusals` with every field that is wrong.
    package static func read(_ form: Fields, old: Expr, metrics: [MetricDefinition], condition: Expr) throws -> (Expr, MetricDefinition?) {
        var r = SentenceReader(form), metric: MetricDefinition?
        let expr = read(&r, old, metrics, condition, &metric)
        if let refusals = Refusals(r.refusals) { throw refusals }
        return (expr, metric)
    }
    private static func read(_ r: inout SentenceReader, _ old: Expr, _ metrics: [MetricDefinition], _ condition: Expr, _ new: inout MetricDefinition?) -> Expr {
        switch old {
        case .all, .any, .not: return old
        case .atLeast(_, let parts): return .atLeast(r.need("n"), parts)
        case .people(let rule): return .people(people(rule, &r))
        case .assign(let rule): return .assign(SlotFields.read(rule, &r))
        case .percent(var rule):
            rule.percent = r.needAmount("pct")
            rule.numerator = HoldFields.read("h", &r)
            rule.denominator = WhoFields.read("who", &r)
            rule.exclude = ExcludedFields.read(&r)
            rule.cap = r.whole("cap")
            (rule.rounding, rule.onEmpty) = (r.word("rounding", rule.rounding), r.word("empty", rule.onEmpty))
            return .percent(rule)
        case .score(let rule): return .score(ScoreFields.read(rule, condition: condition, &r))
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
            rule.hold = HoldFields.read("h", &r)
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
            HoldFields.writeRow(sub.hold, "sub.\(index)", &out)
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
        rule.hold = HoldFields.read("h", &r)
        rule.who = WhoFields.read("who", &r)
        rule.subMinima = []
        for index in 0..<r.rows("sub", "what") {
            let before = old.subMinima.indices.contains(index) ? old.subMinima[index] : nil
            guard let hold = HoldFields.readRow("sub.\(index)", begun: before == nil ? ["min"] : nil, &r) else { continue }
            let id = before?.id ?? EditorIDs.make("part-\(index + 1)", otherThan: old.subMinima.map(\.id) + rule.subMinima.map(\.id), instead: "part")
            rule.subMinima.append(.init(id: id, hold: hold, minimum: r.need("sub.\(index).min")))
        }
        rule.spread = PeopleRule.Spread.By(rawValue: r.form.text("spread.by")).map {
            PeopleRule.Spread(by: $0, each: r.need("spread.each"), groups: r.need("spread.groups"))
        }
        return rule
    }
}
