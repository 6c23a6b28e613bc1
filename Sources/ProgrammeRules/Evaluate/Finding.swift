package import Kernel

/// What a rule says on a day.
package enum Verdict: String, Hashable, Sendable, CaseIterable {
    case met, unmet, unknown
    package var negated: Verdict { self == .met ? .unmet : self == .unmet ? .met : .unknown }
    /// All of them: one that is unmet settles it.
    package static func all(_ parts: some Sequence<Verdict>) -> Verdict {
        var result = Verdict.met
        for part in parts {
            if part == .unmet { return .unmet }
            if part == .unknown { result = .unknown }
        }
        return result
    }
    /// At least so many of them, whatever the unknown ones are.
    package static func atLeast(_ count: Int, _ parts: [Verdict]) -> Verdict {
        let met = parts.count { $0 == .met }, unmet = parts.count { $0 == .unmet }
        return met >= count ? .met : parts.count - unmet < count ? .unmet : .unknown
    }
}

/// One node of the explanation: a requirement with its result, its numbers, who fills it and what is lacking. Pages make sentences of it.
package struct Finding: Hashable, Sendable {
    package enum Unit: String, Hashable, Sendable { case requirements, people, credentials, slots, points, amount, periods, days, groups }
    /// Where in the programme, e.g. `statuses.gold.obtain.all[0].people`.
    package var path: String
    /// The grammar's word for the node: `all`, `people`, `sub_minimum`, `slot`, `category` …
    package var kind: String
    package var verdict: Verdict
    package var have: Rational?
    package var need: Rational?
    package var unit: Unit?
    package var reasons: [Reason]
    /// Witness: who fills what. Empty when details were not asked for.
    package var fills: [Fill]
    /// What would make it met; nil when it is met, when details were not asked for, and when nothing known would.
    package var gap: Gap?
    /// People who lack least, at most five.
    package var nearest: [Near]
    package var children: [Finding]
    package init(path: String, kind: String, verdict: Verdict, have: Rational? = nil, need: Rational? = nil, unit: Unit? = nil, reasons: [Reason] = [],
                 fills: [Fill] = [], gap: Gap? = nil, nearest: [Near] = [], children: [Finding] = []) {
        (self.path, self.kind, self.verdict, self.have, self.need, self.unit) = (path, kind, verdict, have, need, unit)
        (self.reasons, self.fills, self.gap, self.nearest, self.children) = (reasons, fills, gap, nearest, children)
    }
}

/// Why a verdict is what it is, where numbers do not say it. A stable code with its arguments.
package struct Reason: Hashable, Sendable {
    package enum Code: String, Hashable, Sendable {
        /// No figure at all; one that is `age` days old where `limit` is allowed; one in a currency that is not asked for.
        case metricMissing = "metric_missing", metricStale = "metric_stale", metricCurrency = "metric_currency"
        /// The search for an assignment of people reached its bound.
        case solverBound = "solver_bound"
        /// Exact arithmetic left 64 bits.
        case overflow
        case nobodyToCount = "nobody_to_count"
        case contractorLimit = "contractor_limit"
        /// People fill slots of other statuses, too; `options` names the statuses of which one could be given up.
        case peopleShared = "people_shared"
        case startUnknown = "start_unknown"
        case waived, notHeld = "not_held", parentNotHeld = "parent_not_held", neverAttested = "never_attested", attestationOld = "attestation_old"
    }
    package var code: Code
    package var arguments: [String: String]
    package init(_ code: Code, _ arguments: [String: String] = [:]) { (self.code, self.arguments) = (code, arguments) }
}

/// A person who counts, and for what: a slot, a category, or the rule itself.
package struct Fill: Hashable, Sendable {
    package var what: String
    package var person: String
    package init(_ what: String, _ person: String) { (self.what, self.person) = (what, person) }
}

/// A person who does not count yet, and what is missing. `minutes` is nil where it is not known for every award.
package struct Near: Hashable, Sendable {
    package var person: String
    package var missing: [Award]
    package var minutes: Int?
    package init(person: String, missing: [Award], minutes: Int?) { (self.person, self.missing, self.minutes) = (person, missing, minutes) }
}

/// What would make a requirement met.
package struct Gap: Hashable, Codable, Sendable {
    /// Awards that one person is to earn. Without a person: somebody yet to be found who fits the rule.
    package struct Step: Hashable, Codable, Sendable {
        package var person: String?
        package var awards: [Award]
        package var minutes: Int?
        package init(person: String?, awards: [Award], minutes: Int? = nil) { (self.person, self.awards, self.minutes) = (person, awards, minutes) }
    }
    /// What no training closes.
    package struct Need: Hashable, Codable, Sendable {
        package enum Kind: String, Hashable, Codable, Sendable { case metric, status, tenure, attestation, points, people, reversal, fact }
        package var kind: Kind
        /// The metric's key, the status, the attestation's kind …
        package var name: String
        package var amount: Rational?
        package var currency: String?
        /// From this day on it is there by itself.
        package var day: Day?
        package init(_ kind: Kind, _ name: String, amount: Rational? = nil, currency: String? = nil, day: Day? = nil) {
            (self.kind, self.name, self.amount, self.currency, self.day) = (kind, name, amount, currency, day)
        }
    }
    package var steps: [Step]
    package var needs: [Need]
    /// No way has fewer awards. False: it is *a* way, and a shorter one may exist.
    package var isSmallest: Bool
    package init(steps: [Step] = [], needs: [Need] = [], isSmallest: Bool) { (self.steps, self.needs, self.isSmallest) = (steps, needs, isSmallest) }

    /// How many people have to earn something, and how many awards they earn in all.
    package var people: Int { steps.count }
    package var awards: Int { steps.reduce(0) { $0 + $1.awards.count } }
    /// Known for all steps, or nil.
    package var minutes: Int? {
        var total = 0
        for step in steps {
            guard let minutes = step.minutes, !total.addingReportingOverflow(minutes).overflow else { return nil }
            total += minutes
        }
        return total
    }
}
