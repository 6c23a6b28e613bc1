package import Kernel

/// When date-driven notices go out: pure rules over days and zones.
///
/// A notice has a window of days. It is due once the person's own day is in the window, it is between 08:00 and 20:00 on the
/// person's wall, and the day has begun too in the zone that rules the date (foundations 8). So nobody is told "expired"
/// while the credential still counts, and nobody is woken. A window that passed while nothing ran stays unsent: a reminder
/// of seven days is of no use after the date.
package enum NoticeTiming {
    /// Wall time from and before which a date-driven notice may go out, in seconds of the day.
    package static let opens = 8 * 3600
    package static let closes = 20 * 3600
    /// How many days after the date "overdue" and "expired" are still news.
    package static let newsDays = 30
    /// What was due to be told longer ago than this is shown in the portal and not mailed: a mail about something old, after an
    /// outage or an import of years of history, only puzzles.
    package static let mailDays = 7

    /// A kind with the first and last day on which it may go out.
    package struct Window: Sendable, Equatable {
        package let kind: NoticeKind
        package let first: Day
        package let last: Day
        package init(_ kind: NoticeKind, _ first: Day, _ last: Day) {
            self.kind = kind
            self.first = first
            self.last = last
        }
    }

    /// The windows of a due day. What was assigned within the last week before it has told the date already.
    package static func windows(due: Day, assignedOn: Day) -> [Window] {
        var windows = [Window(.overdue, due.adding(days: 1), due.adding(days: newsDays))]
        if assignedOn < due.adding(days: -7) { windows.insert(Window(.dueSoon, due.adding(days: -7), due), at: 0) }
        return windows
    }

    /// The windows of a credential that counts through `lastDay`: they do not overlap, so that one run sends one of them.
    /// A reminder whose first day is not after the day of issue is left out: "expires in 90 days" is no news on the day of a 60-day credential.
    package static func windows(lastDay: Day, issuedOn: Day) -> [Window] {
        let stages: [(NoticeKind, from: Int, to: Int)] = [(.expiring90, 90, 31), (.expiring30, 30, 8), (.expiring7, 7, 0)]
        return stages.compactMap { kind, from, to in
            let first = lastDay.adding(days: -from)
            return first > issuedOn ? Window(kind, first, lastDay.adding(days: -to)) : nil
        } + [Window(.expired, lastDay.adding(days: 1), lastDay.adding(days: newsDays))]
    }

    /// The windows of a grace whose first day told it already: a reminder less than a week after that is left out.
    package static func windows(graceThrough lastDay: Day, since: Day) -> [Window] {
        [Window(.standingEnding30, lastDay.adding(days: -30), lastDay.adding(days: -8)), Window(.standingEnding7, lastDay.adding(days: -7), lastDay)]
            .filter { $0.first >= since.adding(days: 7) }
    }

    /// The windows of what will happen by itself on a day.
    package static func windows(ahead day: Day) -> [Window] {
        [Window(.standingAhead30, day.adding(days: -30), day.adding(days: -8)), Window(.standingAhead7, day.adding(days: -7), day.adding(days: -1))]
    }

    /// Whether it is a decent hour for the person.
    package static func isOpen(at now: Instant, for person: Zone) -> Bool {
        let seconds = Int(now.milliseconds / 1000) + person.offsetSeconds(at: now)
        let ofDay = ((seconds % 86_400) + 86_400) % 86_400
        return ofDay >= opens && ofDay < closes
    }

    /// The kinds that may go out now.
    /// - Parameter rule: the zone in which the date becomes true: the certification's or the vendor's.
    package static func due(_ windows: [Window], at now: Instant, person: Zone, rule: Zone) -> [NoticeKind] {
        open(windows, at: now, person: person, rule: rule).map(\.kind)
    }
    /// The same with their windows.
    package static func open(_ windows: [Window], at now: Instant, person: Zone, rule: Zone) -> [Window] {
        guard isOpen(at: now, for: person) else { return [] }
        let personal = person.day(at: now), ruling = rule.day(at: now)
        return windows.filter { $0.first <= min(personal, ruling) && personal <= $0.last }
    }
}
