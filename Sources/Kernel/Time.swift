import Foundation
import Synchronization

/// A point in time: milliseconds since 1970-01-01T00:00:00Z. Stored as BIGINT.
package struct Instant: Hashable, Comparable, Sendable, Codable {
    package let milliseconds: Int64
    package init(milliseconds: Int64) { self.milliseconds = milliseconds }
    package static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }
    package func adding(seconds: Int) -> Instant { Instant(milliseconds: milliseconds + Int64(seconds) * 1000) }
    package func adding(days: Int) -> Instant { adding(seconds: days * 86_400) }
    /// The end of recorded time: `recorded_to` of a row that is still believed.
    package static let forever = Instant(milliseconds: Int64.max)

    package init(from decoder: any Decoder) throws { milliseconds = try decoder.singleValueContainer().decode(Int64.self) }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }

    /// RFC 3339 in UTC with milliseconds, e.g. `2026-11-23T14:03:22.000Z`.
    package var iso: String {
        let day = Day(daysSinceEpoch: Int(milliseconds.flooredDivision(by: 86_400_000)))
        let rest = Int(milliseconds - Int64(day.daysSinceEpoch) * 86_400_000)
        func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
        let thousandths = rest % 1000
        let padded = thousandths < 10 ? "00\(thousandths)" : thousandths < 100 ? "0\(thousandths)" : "\(thousandths)"
        return "\(day)T\(two(rest / 3_600_000)):\(two(rest / 60_000 % 60)):\(two(rest / 1000 % 60)).\(padded)Z"
    }
}

extension Int64 {
    func flooredDivision(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}

/// A calendar day without a zone (`YYYY-MM-DD`). It becomes instants only through a ``Zone``. Stored as TEXT.
package struct Day: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    /// Days since 1970-01-01, proleptic Gregorian.
    package let daysSinceEpoch: Int
    package init(daysSinceEpoch: Int) { self.daysSinceEpoch = daysSinceEpoch }

    /// A day from its parts; nil when there is no such day (31 April).
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        // Howard Hinnant's days_from_civil.
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        daysSinceEpoch = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
    /// Exactly `YYYY-MM-DD`; nil otherwise.
    package init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45 else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard (48...57).contains(byte) else { return nil }
                value = value * 10 + Int(byte) - 48
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
              let made = Day(year: year, month: month, day: day) else { return nil }
        self = made
    }
    package var parts: (year: Int, month: Int, day: Int) {
        let z = daysSinceEpoch + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }
    package var year: Int { parts.year }
    package var month: Int { parts.month }
    package var day: Int { parts.day }
    /// 1 Monday … 7 Sunday.
    package var weekday: Int { ((daysSinceEpoch + 3) % 7 + 7) % 7 + 1 }
    package func adding(days: Int) -> Day { Day(daysSinceEpoch: daysSinceEpoch + days) }
    /// The same day of a later month, or that month's last day where it is shorter (31 January + 1 month = 28 February).
    package func adding(months: Int) -> Day {
        let (y, m, d) = parts
        let index = y * 12 + m - 1 + months
        let year = index / 12, month = index % 12 + 1
        return Day(year: year, month: month, day: min(d, Day.length(ofMonth: month, year: year)))!
    }
    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
    package static func < (a: Day, b: Day) -> Bool { a.daysSinceEpoch < b.daysSinceEpoch }
    /// The open end of a `[from, to)` range of days.
    package static let forever = Day(year: 9999, month: 12, day: 31)!
    package static let distantPast = Day(year: 1, month: 1, day: 1)!

    package var description: String {
        let (y, m, d) = parts
        let year = String(y)
        return String(repeating: "0", count: 4 - year.count) + year + (m < 10 ? "-0" : "-") + String(m) + (d < 10 ? "-0" : "-") + String(d)
    }
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let day = Day(iso: text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a day (YYYY-MM-DD)"))
        }
        self = day
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// A time zone of the tz database; the only way from ``Day`` to ``Instant`` and back.
package struct Zone: Hashable, Sendable, Codable {
    package let identifier: String
    private let offsets: ZoneOffsets
    /// Nil when the identifier is not in the tz database.
    package init?(_ identifier: String) {
        guard let offsets = Zone.lookup(identifier) else { return nil }
        self.identifier = identifier
        self.offsets = offsets
    }
    private static let cache = Mutex<[String: ZoneOffsets]>([:])
    private static func lookup(_ identifier: String) -> ZoneOffsets? {
        if let known = cache.withLock({ $0[identifier] }) { return known }
        guard identifier == "UTC" || identifier.contains("/"), let zone = TimeZone(identifier: identifier) else { return nil }
        let offsets = ZoneOffsets(zone)
        cache.withLock { if $0.count < 1000 { $0[identifier] = offsets } }
        return offsets
    }
    package static let utc = Zone("UTC")!
    package static func == (a: Zone, b: Zone) -> Bool { a.identifier == b.identifier }
    package func hash(into hasher: inout Hasher) { hasher.combine(identifier) }

    /// Seconds east of UTC at the instant.
    package func offsetSeconds(at instant: Instant) -> Int {
        identifier == "UTC" ? 0 : offsets.seconds(at: instant)
    }
    /// The day on the wall at the instant.
    package func day(at instant: Instant) -> Day {
        let local = instant.milliseconds + Int64(offsetSeconds(at: instant)) * 1000
        return Day(daysSinceEpoch: Int(local.flooredDivision(by: 86_400_000)))
    }
    /// The first instant whose wall day is `day`. Where the clock skips midnight that is the first instant after the gap.
    package func start(of day: Day) -> Instant {
        instant(of: day, secondOfDay: 0)
    }
    /// The instant of a wall time. A skipped time gives the next valid instant, a repeated one its first occurrence.
    package func instant(of day: Day, secondOfDay: Int) -> Instant {
        let naive = Instant(milliseconds: Int64(day.daysSinceEpoch) * 86_400_000 + Int64(secondOfDay) * 1000)
        let before = offsetSeconds(at: naive.adding(seconds: -86_400)), after = offsetSeconds(at: naive.adding(seconds: 86_400))
        // Both offsets in force around the day are tried, the larger (earlier instant) first.
        for offset in [max(before, after), min(before, after)] {
            let candidate = naive.adding(seconds: -offset)
            if offsetSeconds(at: candidate) == offset { return candidate }
        }
        return naive.adding(seconds: -min(before, after)).roundedToTransition(of: self, from: naive.adding(seconds: -max(before, after)))
    }
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let zone = Zone(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a time zone"))
        }
        self = zone
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(identifier)
    }
}

extension Instant {
    /// The clock jumps between `from` and self: finds the first instant after the jump by bisection to the second.
    fileprivate func roundedToTransition(of zone: Zone, from: Instant) -> Instant {
        var low = min(self, from).milliseconds / 1000, high = max(self, from).milliseconds / 1000
        let target = zone.offsetSeconds(at: Instant(milliseconds: high * 1000))
        while low < high {
            let middle = (low + high) / 2
            if zone.offsetSeconds(at: Instant(milliseconds: middle * 1000)) == target { high = middle } else { low = middle + 1 }
        }
        return Instant(milliseconds: low * 1000)
    }
}

/// Offsets of one zone. A report asks for the days of thousands of instants at once on several threads, and the tz database
/// takes a microsecond and a lock each; so the changes of some decades are found once, and looking one up takes neither.
private final class ZoneOffsets: Sendable {
    private let zone: TimeZone
    /// Seconds since 1970 from which each offset holds, ascending.
    private let starts: [Int64]
    private let offsets: [Int]
    /// 2010-01-01 and 2040-01-01; times before and after are looked up in the tz database.
    private static let first: Int64 = 1_262_304_000, end: Int64 = 2_208_988_800
    private static let fortnight: Int64 = 14 * 86_400

    init(_ zone: TimeZone) {
        func read(_ second: Int64) -> Int { zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second))) }
        self.zone = zone
        var starts = [Self.first], offsets = [read(Self.first)], at = Self.first
        while at < Self.end {
            let next = at + Self.fortnight
            guard read(next) != offsets[offsets.count - 1] else {
                at = next
                continue
            }
            // The first second of the change, between one that has the old offset and one that has not.
            var low = at, high = next
            while high - low > 1 {
                let middle = (low + high) / 2
                if read(middle) == offsets[offsets.count - 1] { low = middle } else { high = middle }
            }
            starts.append(high)
            offsets.append(read(high))
            at = high
        }
        (self.starts, self.offsets) = (starts, offsets)
    }

    func seconds(at instant: Instant) -> Int {
        let second = instant.milliseconds.flooredDivision(by: 1000)
        guard second >= Self.first, second < Self.end else {
            return zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000))
        }
        var low = 0, high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= second { low = middle } else { high = middle }
        }
        return offsets[low]
    }
}

/// The injected clock. Nothing else in Laurel asks the system what time it is.
package struct Clock: Sendable {
    package let now: @Sendable () -> Instant
    package init(now: @escaping @Sendable () -> Instant) { self.now = now }
    package static let system = Clock { Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))) }
}
