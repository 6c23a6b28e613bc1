package import Kernel

/// One version of a partner programme: what can be held, under which rules, and which doors open for whom. A value without a clock.
///
/// Between `effectiveFrom` (published) and `enforcedFrom` partners see the new rules, and reviews still use the version before.
package struct Programme: Hashable, Sendable {
    package var id: String
    package var version: Int
    /// Titles by language tag; the rules never read them.
    package var titles: [String: String]
    /// Days of this programme are days of this zone.
    package var zone: Zone
    package var effectiveFrom: Day
    package var enforcedFrom: Day
    package var metrics: [MetricDefinition]
    package var statuses: [Status]
    package var gates: [Gate]

    package init(id: String, version: Int = 1, titles: [String: String] = [:], zone: Zone = .utc, effectiveFrom: Day, enforcedFrom: Day,
                 metrics: [MetricDefinition] = [], statuses: [Status] = [], gates: [Gate] = []) {
        (self.id, self.version, self.titles, self.zone) = (id, version, titles, zone)
        (self.effectiveFrom, self.enforcedFrom) = (effectiveFrom, enforcedFrom)
        (self.metrics, self.statuses, self.gates) = (metrics, statuses, gates)
    }
    package func status(_ id: String) -> Status? { statuses.first { $0.id == id } }
    package func gate(_ id: String) -> Gate? { gates.first { $0.id == id } }
}

/// A figure that rules compare, e.g. revenue; `currency` is an ISO 4217 code for amounts, nil for counts, `titles` what people call it, by language.
package struct MetricDefinition: Hashable, Sendable {
    package var key: String
    package var currency: String?
    package var titles: [String: String]
    package init(key: String, currency: String? = nil, titles: [String: String] = [:]) { (self.key, self.currency, self.titles) = (key, currency, titles) }
}

/// Something an organization can hold: a tier, a specialization, a designation.
package struct Status: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable { case tier, specialization, designation }
    /// Who has the last word on what is held: with `prm`, Laurel proposes and the PRM's value is held.
    package enum Master: String, Hashable, Sendable, CaseIterable { case laurel, prm }

    package var id: String
    package var kind: Kind
    package var titles: [String: String]
    /// Height of a tier; 1 is the lowest. No two tiers share one. Nil for what has no height.
    package var rank: Int?
    package var scope: OrganizationScope
    /// What it takes to get it, and to keep it when that is less.
    package var obtain: Expr
    package var retain: Expr?
    package var lifecycle: Lifecycle
    package var mode: Mode
    package var master: Master
    package var retirement: Retirement?

    package init(id: String, kind: Kind = .designation, titles: [String: String] = [:], rank: Int? = nil, scope: OrganizationScope = .init(),
                 obtain: Expr, retain: Expr? = nil, lifecycle: Lifecycle = .init(), mode: Mode = .enforced, master: Master = .laurel,
                 retirement: Retirement? = nil) {
        (self.id, self.kind, self.titles, self.rank, self.scope) = (id, kind, titles, rank, scope)
        (self.obtain, self.retain, self.lifecycle, self.mode, self.master, self.retirement) = (obtain, retain, lifecycle, mode, master, retirement)
    }
    package var kept: Expr { retain ?? obtain }
}

/// Shadow: computed and compared, nothing changes, nobody is told. Advisory: partners see it, doors answer open with the reason. Enforced: it counts.
package enum Mode: String, Hashable, Sendable, CaseIterable { case shadow, advisory, enforced }

/// A door: may this organization, and this person for it, do the action.
package struct Gate: Hashable, Sendable {
    /// What is answered when a fact is missing or too old; `last` repeats the last definite answer, closed when there is none.
    package enum OnUnknown: String, Hashable, Sendable, CaseIterable { case open, closed, last }

    /// Names the gate to callers, e.g. `deal-registration`.
    package var id: String
    package var titles: [String: String]
    package var scope: OrganizationScope
    package var organization: Expr?
    /// Asked of the acting person alone: people rules count only them.
    package var actor: Expr?
    package var mode: Mode
    package var onUnknown: OnUnknown
    /// How long a caller may reuse an answer when Laurel cannot be reached, in minutes.
    package var reuseMinutes: Int
    package var provisional: ProvisionalPass?

    package init(id: String, titles: [String: String] = [:], scope: OrganizationScope = .init(), organization: Expr? = nil, actor: Expr? = nil,
                 mode: Mode = .enforced, onUnknown: OnUnknown = .closed, reuseMinutes: Int = 60, provisional: ProvisionalPass? = nil) {
        (self.id, self.titles, self.scope, self.organization, self.actor) = (id, titles, scope, organization, actor)
        (self.mode, self.onUnknown, self.reuseMinutes, self.provisional) = (mode, onUnknown, reuseMinutes, provisional)
    }
}

/// Lets an organization through once although the rule is unmet: for so many uses, so many days, or whichever ends first.
package struct ProvisionalPass: Hashable, Sendable {
    package var uses: Int?
    package var days: Int?
    package init(uses: Int? = nil, days: Int? = nil) { (self.uses, self.days) = (uses, days) }
}

/// A status that is going away: nobody new from `closedFrom`, nobody at all from `endsOn`.
package struct Retirement: Hashable, Sendable {
    package var closedFrom: Day
    package var endsOn: Day?
    package init(closedFrom: Day, endsOn: Day? = nil) { (self.closedFrom, self.endsOn) = (closedFrom, endsOn) }
}
