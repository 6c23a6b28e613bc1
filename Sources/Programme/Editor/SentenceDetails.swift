import HTML
import Kernel
import ProgrammeRules

/// The conditions of a sentence that its main words leave out, so that nothing of a rule is hidden.
struct SentenceDetails {
    let words: RuleWords
    private var t: Localizer { words.t }

    func lines(_ expr: Expr) -> [String] {
        switch expr {
        case .people(let rule): hold(rule.hold) + who(rule.who, saysRoles: false) + rule.subMinima.flatMap { hold($0.hold) } + (rule.spread.map { [t(.programmeSentenceDetailSpread(groups: $0.groups, by: $0.by.rawValue, each: $0.each))] } ?? [])
        case .percent(let rule):
            hold(rule.numerator) + who(rule.denominator) + (rule.cap.map { [t(.programmeSentenceDetailCap(n: $0))] } ?? []) + rule.exclude.map { t(.programmeSentenceDetailWithout(who: group($0))) }
        case .assign(let rule):
            rule.slots.flatMap(slot) + limits(rule.share) + (rule.share.maximumSlots == 1 ? [] : [t(.programmeSentenceDetailShare(n: rule.share.maximumSlots))])
                + (rule.share.exclusiveRoleTypes.isEmpty ? [] : [t(.programmeSentenceDetailNeverCross(types: t.list(rule.share.exclusiveRoleTypes)))])
        case .score(let rule): score(rule)
        case .metric(let rule): window(rule.window) + age(rule.maximumAgeDays)
        case .ratio(let rule): hold(rule.hold) + who(rule.who) + window(rule.window) + age(rule.maximumAgeDays) + (rule.minimum > 0 ? [t(.programmeSentenceDetailAtLeast(n: rule.minimum))] : [])
        case .status(let rule): rule.place == .this ? [] : [t(.programmeSentencePlace(place: rule.place.rawValue))]
        case .attest(let rule): rule.maximumAge.map { [t(.programmeSentenceDetailWithin(span: words.span($0)))] } ?? []
        case .all, .any, .atLeast, .not, .tenure, .every: []
        }
    }
    private func hold(_ hold: Hold) -> [String] {
        switch hold {
        case .anyOf(let parts), .allOf(let parts): return parts.flatMap(self.hold)
        case .implies(let rule): return assurance(rule.minimumAssurance)
        case .credential(let rule):
            var lines = rule.versions.isEmpty ? [] : [t(.programmeSentenceDetailVersions(versions: t.list(rule.versions)))]
            if !rule.evidence.isEmpty { lines.append(t.list(rule.evidence.map { t(.programmeSentenceEvidence(evidence: $0.rawValue)) })) }
            if let day = rule.earnedBefore { lines.append(t(.programmeSentenceDetailBefore(day: day))) }
            if let day = rule.acceptedUntil { lines.append(t(.programmeSentenceDetailUntil(day: day))) }
            return lines + assurance(rule.minimumAssurance)
        case .completion(let rule):
            var lines = rule.versions.isEmpty ? [] : [t(.programmeSentenceDetailVersions(versions: t.list(rule.versions)))]
            if let day = rule.from { lines.append(t(.programmeSentenceDetailFrom(day: day))) }
            if let day = rule.through { lines.append(t(.programmeSentenceDetailThrough(day: day))) }
            if let span = rule.maximumAge { lines.append(t(.programmeSentenceDetailWithin(span: words.span(span)))) }
            if rule.isOnTime { lines.append(t(.programmeSentenceOnTime)) }
            return lines + assurance(rule.minimumAssurance)
        }
    }
    private func assurance(_ level: Int?) -> [String] { level.map { [t(.programmeSentenceDetailAssurance(n: $0))] } ?? [] }
    private func who(_ who: Who, saysRoles: Bool = true) -> [String] {
        var lines = saysRoles && !who.roles.isEmpty ? [t(.programmeRuleRoles(roles: t.list(who.roles)))] : []
        if let scope = who.scope { lines.append(t(.programmeSentenceReach(reach: ScopeFields.reach(scope.reach)))) }
        if !who.countries.isEmpty { lines.append(t.list(who.countries)) }
        if let limit = who.contractorMaximum { lines.append(t(.programmeSentenceDetailContractors(percent: words.amount(limit)))) }
        if who.isExclusive { lines.append(t(.programmeSentenceExclusive)) }
        if let day = who.hiredBefore { lines.append(t(.programmeSentenceDetailHired(day: day))) }
        return lines
    }
    private func window(_ window: MetricWindow) -> [String] {
        switch window {
        case .latest: []
        case .trailing(let months): [t(.programmeSentenceDetailTrailing(n: months))]
        case .calendarYear(let back): [t(.programmeSentenceDetailYear(n: back))]
        case .fixed(let from, let through): [t(.programmeSentenceDetailFixed(from: from, through: through))]
        }
    }
    private func age(_ days: Int?) -> [String] { days.map { [t(.programmeSentenceDetailAge(n: $0))] } ?? [] }
    private func score(_ rule: ScoreRule) -> [String] {
        rule.tracks.flatMap { track in
            track.categories.map { category in
                let terms = t.list(category.terms.map { term in
                    let more = hold(term.hold) + who(term.who) + (term.cap.map { [t(.programmeSentenceDetailAtMost(points: words.amount($0)))] } ?? []) + (term.gate == nil ? [] : [t(.programmeSentenceDetailGated)])
                    return "\(words.amount(term.weight)) × \(words.hold(term.hold))" + (more.isEmpty ? "" : " (\(more.joined(separator: "; ")))")
                })
                return t(.programmeSentenceDetailCategory(track: track.id, category: category.id, terms: terms))
            }
        }
    }
    /// A slot's own conditions, under its name; none where it has none.
    private func slot(_ slot: AssignRule.Slot) -> [String] {
        let lines = hold(slot.hold) + who(slot.who)
        return lines.isEmpty ? [] : ["\(slot.roleType): \(lines.joined(separator: ", "))"]
    }
    private func limits(_ share: AssignRule.Share) -> [String] {
        share.maximumPerRoleType.sorted { $0.key < $1.key }.map { t(.programmeSentenceDetailLimit(n: $0.value, type: $0.key)) }
    }
    private func group(_ who: Who) -> String {
        let lines = self.who(who)
        return lines.isEmpty ? t(.programmeSentenceEverybody) : lines.joined(separator: ", ")
    }
}
