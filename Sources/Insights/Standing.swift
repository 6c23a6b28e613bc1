package import Certification
package import Kernel

/// How a person stands with a certification or course on a day. Exclusive: the four add up to the base.
package enum Standing: String, CaseIterable, Sendable, Codable {
    /// Holds a credential that counts that day; of a course: completed it.
    case certified
    /// Held one that counts no more: its last day has passed, or it was revoked.
    case expired
    /// Has begun and is not there yet.
    case inProgress
    case notStarted
}

/// What is known of one person and one item, reduced to what standing needs.
package struct StandingFacts: Sendable, Equatable, Codable {
    /// First day of the earliest credential or completion.
    package var heldSince: Day?
    /// Last day on which the newest one counts; nil while `heldSince` is set means for ever.
    package var heldThrough: Day?
    /// From this day on it does not count, whatever its last day: revoked.
    package var revokedOn: Day?
    /// The first day with progress on anything that leads there.
    package var begunOn: Day?
    package init(heldSince: Day? = nil, heldThrough: Day? = nil, revokedOn: Day? = nil, begunOn: Day? = nil) {
        self.heldSince = heldSince
        self.heldThrough = heldThrough
        self.revokedOn = revokedOn
        self.begunOn = begunOn
    }

    package func standing(on day: Day) -> Standing {
        if let heldSince, heldSince <= day {
            if let revokedOn, revokedOn <= day { return .expired }
            if let heldThrough, heldThrough < day { return .expired }
            return .certified
        }
        if let begunOn, begunOn <= day { return .inProgress }
        return .notStarted
    }

    /// Days from `day` through the last day that counts; nil when not certified or without an end. Zero on the last day.
    package func daysLeft(on day: Day) -> Int? {
        guard standing(on: day) == .certified, let heldThrough else { return nil }
        return heldThrough.daysSinceEpoch - day.daysSinceEpoch
    }
}

/// Counts of people by standing, with the base they add up to.
package struct Figures: Sendable, Equatable, Codable {
    package var base = 0
    package var certified = 0
    /// Of the certified: those whose last day is at most so many days away. Each includes the one before it.
    package var expiring30 = 0
    package var expiring60 = 0
    package var expiring90 = 0
    package var expired = 0
    package var inProgress = 0
    package var notStarted = 0
    package init() {}

    package mutating func count(_ facts: StandingFacts, on day: Day) {
        base += 1
        switch facts.standing(on: day) {
        case .certified:
            certified += 1
            guard let left = facts.daysLeft(on: day) else { return }
            if left <= 30 { expiring30 += 1 }
            if left <= 60 { expiring60 += 1 }
            if left <= 90 { expiring90 += 1 }
        case .expired: expired += 1
        case .inProgress: inProgress += 1
        case .notStarted: notStarted += 1
        }
    }

    package static func + (a: Figures, b: Figures) -> Figures { combined(a, b, +) }
    package static func - (a: Figures, b: Figures) -> Figures { combined(a, b, -) }
    private static func combined(_ a: Figures, _ b: Figures, _ operation: (Int, Int) -> Int) -> Figures {
        var sum = Figures()
        sum.base = operation(a.base, b.base)
        sum.certified = operation(a.certified, b.certified)
        sum.expiring30 = operation(a.expiring30, b.expiring30)
        sum.expiring60 = operation(a.expiring60, b.expiring60)
        sum.expiring90 = operation(a.expiring90, b.expiring90)
        sum.expired = operation(a.expired, b.expired)
        sum.inProgress = operation(a.inProgress, b.inProgress)
        sum.notStarted = operation(a.notStarted, b.notStarted)
        return sum
    }

    package func of(_ standing: Standing) -> Int {
        switch standing {
        case .certified: certified
        case .expired: expired
        case .inProgress: inProgress
        case .notStarted: notStarted
        }
    }
    /// Certified of base, 0 when there is no base.
    package var share: Double { base == 0 ? 0 : Double(certified) / Double(base) }
    /// In whole percent, rounded down: 99.6 % is not "all".
    package var percent: Int { base == 0 ? 0 : certified * 100 / base }
}

/// Whether an organization reaches a certification's target.
package enum Verdict: Sendable, Equatable {
    /// Nobody is in the audience, so nothing can be asked.
    case noBase
    case ready
    /// So many more certified people are needed.
    case short(Int)
}

extension ReadinessTarget {
    /// A count of people asks even an organization without anybody in the audience; a share does not.
    package func verdict(_ figures: Figures) -> Verdict {
        if figures.base == 0, kind == .percent { return .noBase }
        let gap = needed(of: figures.base) - figures.certified
        return gap > 0 ? .short(gap) : .ready
    }
    /// The first day after `day` on which expiring credentials and people who are known to leave bring the organization below its
    /// target, if nobody renews or takes a place, with the gap then. Nil when that never happens or it is short already.
    package func firstShortDay(_ people: [Stay], after day: Day) -> (day: Day, gap: Int)? {
        func verdict(on day: Day) -> Verdict {
            var figures = Figures()
            for person in people where person.staysThrough >= day {
                figures.base += 1
                if let through = person.countsThrough, through >= day { figures.certified += 1 }
            }
            return self.verdict(figures)
        }
        guard verdict(on: day) == .ready else { return nil }
        // Only the day after somebody's last one can differ from the day before.
        let lastDays = Set(people.flatMap { [$0.staysThrough, $0.countsThrough ?? .forever] }.filter { $0 >= day && $0 < .forever })
        for last in lastDays.sorted() {
            let next = last.adding(days: 1)
            if case .short(let gap) = verdict(on: next) { return (next, gap) }
        }
        return nil
    }
}

/// One person of a base, as far as days to come are known.
package struct Stay: Sendable, Equatable {
    /// Through which day they count as certified; nil: not certified now.
    package let countsThrough: Day?
    /// The last day in the organization; `Day.forever` while none is known.
    package let staysThrough: Day
    package init(countsThrough: Day?, staysThrough: Day = .forever) {
        self.countsThrough = countsThrough
        self.staysThrough = staysThrough
    }
}
