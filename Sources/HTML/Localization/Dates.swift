package import Kernel

// Days and instants by language and zone.

extension Localizer {
    /// "14 March 2027", "14. März 2027".
    package func day(_ day: Day) -> String { worded(longDay(day)) }

    /// The day in this zone on which `instant` falls, as `day(_:)`.
    package func day(_ instant: Instant) -> String { day(localDay(instant)) }

    /// "14 Mar 2027", "14.03.2027": for tables.
    package func short(_ day: Day) -> String {
        if language == .de { return "\(padded(day.day)).\(padded(day.month)).\(day.year)" }
        return worded("\(day.day) \(Self.englishMonths[day.month - 1].prefix(3)) \(day.year)")
    }

    package func short(_ instant: Instant) -> String { short(localDay(instant)) }

    /// "14:03", in this zone, on 24 hours.
    package func time(_ instant: Instant) -> String {
        let local = instant.milliseconds + Int64(zone.offsetSeconds(at: instant)) * 1000
        let minute = Int((local / 60_000 % 1440 + 1440) % 1440)
        return "\(padded(minute / 60)):\(padded(minute % 60))"
    }

    /// "14 March 2027, 14:03".
    package func moment(_ instant: Instant) -> String { worded(longDay(localDay(instant)) + ", " + time(instant)) }

    /// "today", "tomorrow", "in 5 days", "3 days ago"; beyond 30 days the day itself.
    package func relative(day: Day, today: Day) -> String {
        let distance = day.daysSinceEpoch - today.daysSinceEpoch
        guard abs(distance) <= 30 else { return self.day(day) }
        let text = switch (language, distance) {
        case (.de, 0): "heute"
        case (.de, 1): "morgen"
        case (.de, -1): "gestern"
        case (.de, 2...): "in \(distance) Tagen"
        case (.de, _): "vor \(-distance) Tagen"
        case (_, 0): "today"
        case (_, 1): "tomorrow"
        case (_, -1): "yesterday"
        case (_, 2...): "in \(distance) days"
        default: "\(-distance) days ago"
        }
        return worded(text)
    }

    /// "just now", "5 minutes ago", "3 hours ago", then as `relative(day:today:)`. For what has happened.
    package func ago(_ instant: Instant, now: Instant) -> String {
        let minutes = Int((now.milliseconds - instant.milliseconds) / 60_000)
        if minutes >= 12 * 60 { return relative(day: localDay(instant), today: localDay(now)) }
        let german = language == .de
        if minutes < 1 { return worded(german ? "gerade eben" : "just now") }
        if minutes == 1 { return worded(german ? "vor 1 Minute" : "1 minute ago") }
        if minutes < 60 { return worded(german ? "vor \(minutes) Minuten" : "\(minutes) minutes ago") }
        let hours = minutes / 60
        if hours == 1 { return worded(german ? "vor 1 Stunde" : "1 hour ago") }
        return worded(german ? "vor \(hours) Stunden" : "\(hours) hours ago")
    }

    /// The day on which `instant` falls in this zone.
    package func localDay(_ instant: Instant) -> Day { zone.day(at: instant) }

    /// "March", "März": 1…12.
    package func month(_ number: Int) -> String {
        worded((language == .de ? Self.germanMonths : Self.englishMonths)[number - 1])
    }

    func longDay(_ day: Day) -> String {
        language == .de ? "\(day.day). \(Self.germanMonths[day.month - 1]) \(day.year)"
            : language == .pseudo ? "\(day.day) \(Pseudo.accented(Self.englishMonths[day.month - 1])) \(day.year)"
            : "\(day.day) \(Self.englishMonths[day.month - 1]) \(day.year)"
    }

    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    private static let germanMonths = [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
    ]
}
