package import Kernel

/// Where an organization stands with one status: what is kept between two decisions.
package struct Standing: Hashable, Codable, Sendable {
    /// Held since `from` (nil: nobody knows), not to be taken away through `lockedThrough`.
    package struct Held: Hashable, Codable, Sendable {
        package var from: Day?
        package var lockedThrough: Day?
        package var source: HeldFact.Source
        package init(from: Day?, lockedThrough: Day? = nil, source: HeldFact.Source = .laurel) {
            (self.from, self.lockedThrough, self.source) = (from, lockedThrough, source)
        }
    }
    /// In grace: noticed on `since`, lost on the day after `lastDay`. Nil: at the next review.
    package struct Risk: Hashable, Codable, Sendable {
        package enum Cause: String, Hashable, Codable, Sendable { case unmet, parentLost = "parent_lost" }
        package var since: Day
        package var lastDay: Day?
        package var cause: Cause
        package init(since: Day, lastDay: Day?, cause: Cause) { (self.since, self.lastDay, self.cause) = (since, lastDay, cause) }
    }
    package var status: String
    package var held: Held?
    package var risk: Risk?
    /// Kept although nobody can tell whether the rule is met.
    package var isUncertain: Bool
    /// What Laurel would hold where it only proposes (shadow, advisory, the PRM's status); nil before the first proposal.
    package var proposal: Bool?
    package init(_ status: String, held: Held? = nil, risk: Risk? = nil, isUncertain: Bool = false, proposal: Bool? = nil) {
        (self.status, self.held, self.risk, self.isUncertain, self.proposal) = (status, held, risk, isUncertain, proposal)
    }
}

/// What a decision changes, or would change.
package struct Change: Hashable, Codable, Sendable {
    package enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        case promoted, demoted, atRisk = "at_risk", cured
        /// Kept although nobody can tell, since a fact is missing or too old.
        case heldUnknown = "held_unknown"
    }
    package enum Cause: String, Hashable, Codable, Sendable, CaseIterable {
        case rule, graceEnded = "grace_ended", review, parentLost = "parent_lost", overridden, retired, prm
    }
    package var kind: Kind
    package var cause: Cause
    package var day: Day
    /// False in shadow and advisory mode and where the PRM has the last word: what is held stays.
    package var isApplied: Bool
    /// Whether the partner hears of it; never in shadow mode.
    package var isTold: Bool
    package init(_ kind: Kind, _ cause: Cause, day: Day, isApplied: Bool, isTold: Bool) {
        (self.kind, self.cause, self.day, self.isApplied, self.isTold) = (kind, cause, day, isApplied, isTold)
    }
}
