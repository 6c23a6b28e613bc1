/// A requirement. Its verdict is met, unmet or unknown; `all`, `any` and `at_least` follow three-valued logic (false and unknown is false).
package indirect enum Expr: Hashable, Sendable {
    case all([Expr])
    case any([Expr])
    case atLeast(Int, [Expr])
    case not(Expr)
    case people(PeopleRule)
    case assign(AssignRule)
    case percent(PercentRule)
    case score(ScoreRule)
    case metric(MetricRule)
    case ratio(RatioRule)
    case status(StatusRule)
    case tenure(TenureRule)
    case every(EveryRule)
    case attest(AttestRule)
}

/// What is counted: each person once, or each credential of each person once.
package enum Distinct: String, Hashable, Sendable, CaseIterable { case person, credential }

/// "At least `minimum` different people hold …", with lower bounds within that count; one person may count in every one of them.
package struct PeopleRule: Hashable, Sendable {
    package struct SubMinimum: Hashable, Sendable {
        package var id: String
        package var hold: Hold
        package var minimum: Int
        package init(id: String, hold: Hold, minimum: Int) { (self.id, self.hold, self.minimum) = (id, hold, minimum) }
    }
    /// "In at least `groups` of them, `each` people or more"; everybody belongs to one place, that of the first employment in the scope.
    package struct Spread: Hashable, Sendable {
        package enum By: String, Hashable, Sendable, CaseIterable { case organization, legalEntity = "legal_entity", country, region }
        package var by: By
        package var each: Int
        package var groups: Int
        package init(by: By, each: Int, groups: Int) { (self.by, self.each, self.groups) = (by, each, groups) }
    }
    package var who: Who
    package var hold: Hold
    package var distinct: Distinct
    package var minimum: Int
    package var subMinima: [SubMinimum]
    package var spread: Spread?
    package init(who: Who = .anybody, hold: Hold, distinct: Distinct = .person, minimum: Int, subMinima: [SubMinimum] = [], spread: Spread? = nil) {
        (self.who, self.hold, self.distinct, self.minimum, self.subMinima, self.spread) = (who, hold, distinct, minimum, subMinima, spread)
    }
}

/// Role slots to be filled by different people.
package struct AssignRule: Hashable, Sendable {
    /// `count` slots of one kind; each is filled by another person.
    package struct Slot: Hashable, Sendable {
        package var id: String
        package var roleType: String
        package var who: Who
        package var hold: Hold
        package var count: Int
        package init(id: String, roleType: String, who: Who = .anybody, hold: Hold, count: Int = 1) {
            (self.id, self.roleType, self.who, self.hold, self.count) = (id, roleType, who, hold, count)
        }
    }
    /// How far one person may be shared between slots.
    package struct Share: Hashable, Sendable {
        /// Whose slots the limits are counted over: this status's, or those of all statuses that say so.
        package enum Pool: String, Hashable, Sendable, CaseIterable { case this, allStatuses = "all_statuses" }
        package var maximumSlots: Int
        package var maximumPerRoleType: [String: Int]
        /// Nobody fills slots of two of these.
        package var exclusiveRoleTypes: [String]
        package var pool: Pool
        package init(maximumSlots: Int = 1, maximumPerRoleType: [String: Int] = [:], exclusiveRoleTypes: [String] = [], pool: Pool = .this) {
            (self.maximumSlots, self.maximumPerRoleType) = (maximumSlots, maximumPerRoleType)
            (self.exclusiveRoleTypes, self.pool) = (exclusiveRoleTypes.sorted(), pool)
        }
    }
    package var slots: [Slot]
    package var share: Share
    package init(slots: [Slot], share: Share = .init()) { (self.slots, self.share) = (slots, share) }
}

/// "At least `percent` of these people hold …"; the number needed is rounded and then capped.
package struct PercentRule: Hashable, Sendable {
    package enum OnEmpty: String, Hashable, Sendable, CaseIterable { case met, unmet, unknown }
    package var numerator: Hold
    package var denominator: Who
    /// People left out of both.
    package var exclude: [Who]
    package var percent: Rational
    package var rounding: Rounding
    package var cap: Int?
    package var onEmpty: OnEmpty
    package init(numerator: Hold, denominator: Who = .anybody, exclude: [Who] = [], percent: Rational, rounding: Rounding = .up, cap: Int? = nil,
                 onEmpty: OnEmpty = .unmet) {
        (self.numerator, self.denominator, self.exclude, self.percent) = (numerator, denominator, exclude, percent)
        (self.rounding, self.cap, self.onEmpty) = (rounding, cap, onEmpty)
    }
}

/// Points for what people hold; the best of the tracks counts.
package struct ScoreRule: Hashable, Sendable {
    package struct Track: Hashable, Sendable {
        package var id: String
        package var categories: [Category]
        package init(id: String, categories: [Category]) { (self.id, self.categories) = (id, categories) }
    }
    package struct Category: Hashable, Sendable {
        package var id: String
        package var maximum: Rational?
        /// The category's points must be above this for its track to count at all.
        package var minimumExclusive: Rational?
        package var terms: [Term]
        package init(id: String, maximum: Rational? = nil, minimumExclusive: Rational? = nil, terms: [Term]) {
            (self.id, self.maximum, self.minimumExclusive, self.terms) = (id, maximum, minimumExclusive, terms)
        }
    }
    /// `weight` points for each person (or credential), at most `cap` points, and none unless `gate` is met.
    package struct Term: Hashable, Sendable {
        package var who: Who
        package var hold: Hold
        package var distinct: Distinct
        package var weight: Rational
        package var cap: Rational?
        package var gate: Expr?
        package init(who: Who = .anybody, hold: Hold, distinct: Distinct = .person, weight: Rational, cap: Rational? = nil, gate: Expr? = nil) {
            (self.who, self.hold, self.distinct, self.weight, self.cap, self.gate) = (who, hold, distinct, weight, cap, gate)
        }
    }
    package var tracks: [Track]
    package var minimum: Rational
    package init(tracks: [Track], minimum: Rational) { (self.tracks, self.minimum) = (tracks, minimum) }
}
