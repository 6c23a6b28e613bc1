import HTML
import Kernel
import ProgrammeRules

/// Rules as sentences. Programmes name certifications by code and courses by id; their titles come along (``ProgrammeTitles``), and what has none stands as it is.
struct RuleWords: Sendable {
    let t: Localizer
    /// Titles of courses by id.
    var courses: [String: String] = [:]
    /// Titles of certifications by code.
    var credentials: [String: String] = [:]
    /// Titles of statuses by id.
    var statuses: [String: String] = [:]
    /// Titles of figures by key.
    var metrics: [String: String] = [:]

    func sentence(_ expr: Expr) -> String {
        switch expr {
        case .all(let parts): parts.count == 1 ? sentence(parts[0]) : t(.programmeRuleAll)
        case .any(let parts): parts.count == 1 ? sentence(parts[0]) : t(.programmeRuleAny)
        case .atLeast(let count, let parts): t(.programmeRuleAtLeast(n: count, of: parts.count))
        case .not(let part): t(.programmeRuleNot(rule: sentence(part)))
        case .people(let rule): people(rule)
        case .assign(let rule):
            t(.programmeRuleAssign(slots: t.list(rule.slots.map { slot in "\(slot.count) × \(slot.roleType): \(hold(slot.hold))" })))
        case .percent(let rule): t(.programmeRulePercent(percent: amount(rule.percent), hold: hold(rule.numerator)))
        case .score(let rule): t(.programmeRuleScore(points: amount(rule.minimum)))
        case .metric(let rule):
            t(.programmeRuleMetric(metric: metric(rule.key), comparison: rule.comparison.rawValue, value: amount(rule.value, currency: rule.currency)))
        case .ratio(let rule): t(.programmeRuleRatio(hold: hold(rule.hold), per: amount(rule.per), metric: metric(rule.key)))
        case .status(let rule):
            rule.id.map { t(.programmeRuleStatus(status: status($0))) } ?? t(.programmeRuleRank(rank: rule.minimumRank ?? 0))
        case .tenure(let rule): t(.programmeRuleTenure(status: status(rule.status), span: span(rule.duration)))
        case .every(let rule): t(.programmeRuleEvery(n: rule.count, period: rule.period.rawValue, rule: sentence(rule.expr)))
        case .attest(let rule): t(.programmeRuleAttest(kind: rule.kind))
        }
    }
    func status(_ id: String) -> String { statuses[id] ?? id }
    func metric(_ key: String) -> String { metrics[key] ?? key }

    private func people(_ rule: PeopleRule) -> String {
        var text = rule.distinct == .person ? t(.programmeRulePeople(n: rule.minimum, hold: hold(rule.hold))) : t(.programmeRuleCredentials(n: rule.minimum, hold: hold(rule.hold)))
        if !rule.who.roles.isEmpty { text += " " + t(.programmeRuleRoles(roles: t.list(rule.who.roles))) }
        if !rule.subMinima.isEmpty { text += " " + t(.programmeRuleAmong(minima: t.list(rule.subMinima.map { "\($0.minimum) × \(hold($0.hold))" }))) }
        return text
    }
    func hold(_ hold: Hold) -> String {
        switch hold {
        case .credential(let credential): credentials[credential.code] ?? credential.code
        case .completion(let completion): courses[completion.key] ?? completion.key
        case .anyOf(let parts): t(.programmeHoldAny(holds: t.list(parts.map(part))))
        case .allOf(let parts): t.list(parts.map(part))
        case .implies(let track): t(.programmeHoldTrack(track: track.track, rank: track.minimumRank))
        }
    }
    /// A list within a list stands in brackets: without them nobody could tell where it ends.
    private func part(_ hold: Hold) -> String {
        switch hold {
        case .anyOf(let parts), .allOf(let parts): parts.count > 1 ? "(\(self.hold(hold)))" : self.hold(hold)
        case .credential, .completion, .implies: self.hold(hold)
        }
    }
    /// What no training closes.
    func need(_ need: Gap.Need) -> String {
        let amount = need.amount.map { self.amount($0, currency: need.currency) } ?? ""
        let name = switch need.kind {
        case .status, .tenure: status(need.name)
        case .metric: metric(need.name)
        default: need.name
        }
        return t(.programmeNeed(kind: need.kind.rawValue, name: name, amount: amount))
    }
    func award(_ award: Award) -> String {
        switch award.kind {
        case .credential: credentials[award.code] ?? award.code
        case .course: courses[award.code] ?? award.code
        case .track, .path, .campaign: award.code
        }
    }
    func span(_ span: Span) -> String {
        switch span {
        case .days(let days): t(.programmeSpanDays(n: days))
        case .months(let months): t(.programmeSpanMonths(n: months))
        }
    }
    /// Exactly: with separators and decimals where these say it whole, else as a fraction. Money has no decimals or two at least.
    func amount(_ value: Rational, currency: String? = nil) -> String {
        var scale: Int64 = 1, text = value.description
        for places in 0...6 {
            if scale % value.denominator == 0, places != 1 || currency == nil {
                let units = value.numerator.multipliedReportingOverflow(by: scale / value.denominator)
                if !units.overflow { text = t.number(Int(units.partialValue), places: places) }
                break
            }
            scale *= 10
        }
        return currency.map { "\(text) \($0)" } ?? text
    }
}

/// A judged rule: sentence, numbers, what is lacking, who is nearest. Names of people only where the caller may see them.
struct FindingView: Sendable {
    let words: RuleWords
    /// Nil: people are counted, not named.
    let names: [String: String]?

    func html(_ finding: Finding, _ expr: Expr) -> HTML { #"<ul class="rule">\#(item(finding, expr))</ul>"# }

    private func item(_ finding: Finding, _ expr: Expr) -> HTML {
        let parts: [Expr] = switch expr {
        case .all(let parts), .any(let parts), .atLeast(_, let parts): parts
        default: []
        }
        if parts.count == 1, finding.children.count == 1 { return item(finding.children[0], parts[0]) }
        let inner: HTML = parts.isEmpty || parts.count != finding.children.count ? HTML()
            : #"<ul class="rule">\#(zip(finding.children, parts).map { item($0, $1) })</ul>"#
        return #"<li class="rule-\#(finding.verdict.rawValue)">\#(mark(finding.verdict))<span class="rule-text">\#(words.sentence(expr))\#(numbers(finding))</span>\#(lacking(finding, parts.isEmpty))\#(inner)</li>"#
    }
    private func mark(_ verdict: Verdict) -> HTML {
        let t = words.t
        return switch verdict {
        case .met: badge(t(.programmeMet), .success)
        case .unmet: badge(t(.programmeUnmet), .warning)
        case .unknown: badge(t(.programmeUnknown), .neutral)
        }
    }
    private func numbers(_ finding: Finding) -> HTML { figures(finding).map { #" <span class="muted">\#($0)</span>"# as HTML } ?? HTML() }
    /// How much there is of what is needed, where that says something.
    func figures(_ finding: Finding) -> String? {
        guard let have = finding.have, let need = finding.need, finding.unit != .requirements else { return nil }
        return words.t(.programmeHaveOfNeed(have: words.amount(have), need: words.amount(need)))
    }
    private func lacking(_ finding: Finding, _ isLeaf: Bool) -> HTML {
        guard isLeaf, finding.verdict != .met else { return HTML() }
        let lines = lacking(finding)
        guard !lines.isEmpty else { return HTML() }
        return #"<ul class="rule-gap">\#(lines.map { "<li>\($0)</li>" as HTML })</ul>"#
    }
    /// Why it is not met, who is nearest, what else is asked.
    func lacking(_ finding: Finding) -> [String] {
        let t = words.t
        var lines: [String] = finding.reasons.map { t(.programmeReason(code: $0.code.rawValue)) }.filter { !$0.isEmpty }
        if let gap = finding.gap {
            lines += gap.steps.prefix(5).map { step in
                let awards = t.list(step.awards.map(words.award))
                let who = step.person.flatMap { person in names.map { $0[person] ?? t(.programmeSomebody) } } ?? t(.programmeSomebody)
                return step.minutes.map { t(.programmeStepMinutes(who: who, what: awards, n: $0)) } ?? t(.programmeStep(who: who, what: awards))
            }
            lines += gap.needs.prefix(5).map(words.need)
        }
        return lines
    }
}
