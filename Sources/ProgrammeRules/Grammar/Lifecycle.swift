package import Kernel

/// How what is computed becomes what is held.
package struct Lifecycle: Hashable, Sendable {
    package enum Review: Hashable, Sendable {
        case continuous
        /// Fixed days of each year.
        case dates([MonthDay])
        /// Every so many months after the status was gained.
        case anniversary(months: Int)
    }
    package enum Promotion: String, Hashable, Sendable, CaseIterable { case immediate, review }
    package enum Demotion: Hashable, Sendable {
        case immediate, review
        /// The day it is noticed is the first day of grace; the last day is inclusive.
        case grace(days: Int)
    }
    package enum Qualification: Hashable, Sendable {
        /// Judged as of the day.
        case asOf
        /// Enough to have met it on any day within this long before, the day itself included.
        case anyDay(within: Span)
    }
    package var review: Review
    package var promote: Promotion
    package var demote: Demotion
    package var qualification: Qualification
    package var onParentLoss: ParentLoss?
    /// For every organization; those of one organization are facts.
    package var waivers: [LifecycleWaiver]
    package init(review: Review = .continuous, promote: Promotion = .immediate, demote: Demotion = .immediate, qualification: Qualification = .asOf,
                 onParentLoss: ParentLoss? = nil, waivers: [LifecycleWaiver] = []) {
        (self.review, self.promote, self.demote, self.qualification) = (review, promote, demote, qualification)
        (self.onParentLoss, self.waivers) = (onParentLoss, waivers)
    }
}

/// A day of every year; 29 February falls on the 28th in other years.
package struct MonthDay: Hashable, Sendable, Comparable {
    package var month: Int
    package var day: Int
    package init(_ month: Int, _ day: Int) { (self.month, self.day) = (month, day) }
    package func inYear(_ year: Int) -> Day? {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        return Day(year: year, month: month, day: min(day, Day.length(ofMonth: month, year: year)))
    }
    package static func < (a: MonthDay, b: MonthDay) -> Bool { (a.month, a.day) < (b.month, b.day) }
}

/// What becomes of a status when the one it stands on is lost. It cannot be gained without that one.
package struct ParentLoss: Hashable, Sendable {
    package enum Policy: Hashable, Sendable {
        /// Kept to its contractual end or, without one, to its next review.
        case keepToEnd
        /// Lost so many days after; the last one is inclusive. 0 loses it at once.
        case lapse(days: Int)
    }
    package var parent: String
    package var policy: Policy
    package init(parent: String, policy: Policy) { (self.parent, self.policy) = (parent, policy) }
}

package enum WaiverEffect: String, Hashable, Codable, Sendable, CaseIterable {
    /// The requirement counts as met.
    case met
    /// What is held is not lost; nothing is gained by it.
    case keep
}

package struct LifecycleWaiver: Hashable, Sendable {
    package var from: Day
    package var through: Day
    package var effect: WaiverEffect
    package init(from: Day, through: Day, effect: WaiverEffect) { (self.from, self.through, self.effect) = (from, through, effect) }
}
