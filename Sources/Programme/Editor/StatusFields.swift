import Kernel
package import ProgrammeRules
package import Web

/// The fields of a status and of a gate: all but their rules.
package enum StatusFields {
    package static func values(_ status: Status) -> Fields {
        var out = SentenceValues()
        let life = status.lifecycle
        titles(status.titles, &out)
        out.put("kind", status.kind.rawValue)
        out.put("mode", status.mode.rawValue)
        out.put("master", status.master.rawValue)
        ScopeFields.write(status.scope, "scope", &out)
        switch life.review {
        case .continuous: out.put("review", "continuous")
        case .dates(let dates): out.put("review", "dates"); out.put("review.dates", dates.map(text).joined(separator: ", "))
        case .anniversary(let months): out.put("review", "anniversary"); out.put("review.months", months)
        }
        out.put("promote", life.promote.rawValue)
        switch life.demote {
        case .immediate: out.put("demote", "immediate")
        case .review: out.put("demote", "review")
        case .grace(let days): out.put("demote", "grace"); out.put("demote.days", days)
        }
        if case .anyDay(let span) = life.qualification {
            out.put("qualification", "anyDay")
            out.put("within", span)
        } else {
            out.put("qualification", "asOf")
        }
        if let loss = life.onParentLoss {
            out.put("parent", loss.parent)
            if case .lapse(let days) = loss.policy { out.put("loss", "lapse"); out.put("loss.days", days) } else { out.put("loss", "keep") }
        }
        for (index, waiver) in life.waivers.enumerated() {
            out.put("waiver.\(index).from", waiver.from)
            out.put("waiver.\(index).through", waiver.through)
            out.put("waiver.\(index).effect", waiver.effect.rawValue)
        }
        out.put("closedFrom", status.retirement?.closedFrom)
        out.put("endsOn", status.retirement?.endsOn)
        return out.fields
    }
    static func text(_ day: MonthDay) -> String { (day.month < 10 ? "0" : "") + "\(day.month)" + (day.day < 10 ? "-0" : "-") + "\(day.day)" }

    /// - Throws: `Refusals` with every field that is wrong.
    package static func read(_ form: Fields, old: Status) throws -> Status {
        var r = SentenceReader(form), status = old
        status.titles = titles(&r, old.titles)
        if old.kind != .tier, let kind = Status.Kind(rawValue: form.text("kind")), kind != .tier { status.kind = kind }
        (status.mode, status.master) = (r.word("mode", old.mode), r.word("master", old.master))
        status.scope = ScopeFields.read("scope", &r) ?? .init()
        status.lifecycle = lifecycle(&r, old.lifecycle)
        let closed = r.day("closedFrom"), ends = r.day("endsOn")
        if closed == nil, ends != nil { r.refuse(.missing("closedFrom")) }
        status.retirement = closed.map { Retirement(closedFrom: $0, endsOn: ends) }
        if let refusals = Refusals(r.refusals) { throw refusals }
        return status
    }
    private static func lifecycle(_ r: inout SentenceReader, _ old: Lifecycle) -> Lifecycle {
        var life = old
        switch r.form.text("review") {
        case "dates": life.review = .dates(dates(&r))
        case "anniversary": life.review = .anniversary(months: r.need("review.months", 1...1200))
        default: life.review = .continuous
        }
        life.promote = r.word("promote", old.promote)
        switch r.form.text("demote") {
        case "grace": life.demote = .grace(days: r.need("demote.days", 1...36_600))
        case "review": life.demote = .review
        default: life.demote = .immediate
        }
        life.qualification = .asOf
        if r.form.text("qualification") == "anyDay" {
            if let span = r.span("within") { life.qualification = .anyDay(within: span) } else if r.form.filled("within.n") == nil { r.refuse(.missing("within.n")) }
        }
        life.onParentLoss = r.form.filled("parent").map {
            ParentLoss(parent: $0, policy: r.form.text("loss") == "lapse" ? .lapse(days: r.need("loss.days", 0...36_600)) : .keepToEnd)
        }
        life.waivers = []
        for index in 0..<r.rows("waiver", "from") {
            let row = "waiver.\(index)"
            guard r.form.filled(row + ".from") != nil || r.form.filled(row + ".through") != nil else { continue }
            guard let from = r.needDay(row + ".from"), let through = r.needDay(row + ".through") else { continue }
            life.waivers.append(LifecycleWaiver(from: from, through: through, effect: r.word(row + ".effect", .keep)))
        }
        return life
    }
    /// `MM-DD, MM-DD`. A leap year stands in, so that 29 February is a day.
    private static func dates(_ r: inout SentenceReader) -> [MonthDay] {
        let texts = r.list("review.dates"), days = texts.compactMap { Day(iso: "2000-" + $0) }
        if texts.isEmpty { r.refuse(.missing("review.dates")) }
        if days.count != texts.count { r.refuse(.notADay("review.dates")) }
        return days.map { MonthDay($0.month, $0.day) }
    }

    package static func values(_ gate: ProgrammeRules.Gate) -> Fields {
        var out = SentenceValues()
        titles(gate.titles, &out)
        out.put("mode", gate.mode.rawValue)
        out.put("unknown", gate.onUnknown.rawValue)
        out.put("reuse", gate.reuseMinutes)
        out.put("uses", gate.provisional?.uses)
        out.put("days", gate.provisional?.days)
        ScopeFields.write(gate.scope, "scope", &out)
        return out.fields
    }
    package static func read(_ form: Fields, old: ProgrammeRules.Gate) throws -> ProgrammeRules.Gate {
        var r = SentenceReader(form), gate = old
        gate.titles = titles(&r, old.titles)
        (gate.mode, gate.onUnknown) = (r.word("mode", old.mode), r.word("unknown", old.onUnknown))
        gate.reuseMinutes = r.whole("reuse", 0...525_600) ?? 60
        let uses = r.whole("uses", 1...10_000), days = r.whole("days", 1...3660)
        gate.provisional = uses == nil && days == nil ? nil : ProvisionalPass(uses: uses, days: days)
        gate.scope = ScopeFields.read("scope", &r) ?? .init()
        if let refusals = Refusals(r.refusals) { throw refusals }
        return gate
    }

    static func titles(_ titles: [String: String], _ out: inout SentenceValues) {
        for (tag, title) in titles.sorted(by: { $0.key < $1.key }) { out.put("title." + tag, title) }
    }
    /// Every language that has a field; one that was emptied goes.
    static func titles(_ r: inout SentenceReader, _ old: [String: String]) -> [String: String] {
        var titles = old
        for (name, _) in r.form.pairs where name.hasPrefix("title.") { titles[String(name.dropFirst(6))] = r.form.filled(name).map { String($0.prefix(GrammarLimits.textCharacters)) } }
        return titles
    }
}

/// Title, zone and dates of a programme as fields.
enum AboutFields {
    static func values(_ programme: Programme) -> Fields {
        var out = SentenceValues()
        StatusFields.titles(programme.titles, &out)
        out.put("zone", programme.zone.identifier)
        out.put("effective", programme.effectiveFrom)
        out.put("enforced", programme.enforcedFrom)
        return out.fields
    }
    static func read(_ form: Fields, old: Programme) throws -> ProgrammeChange {
        var r = SentenceReader(form)
        let titles = StatusFields.titles(&r, old.titles), effective = r.needDay("effective"), enforced = r.day("enforced")
        if let refusals = Refusals(r.refusals) { throw refusals }
        return .about(titles: titles, zone: form.filled("zone").flatMap(Zone.init) ?? old.zone, effectiveFrom: effective ?? old.effectiveFrom,
                      enforcedFrom: enforced ?? effective ?? old.enforcedFrom)
    }
}
