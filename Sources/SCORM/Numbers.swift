/// A CMIDecimal kept exactly to four places; further places are cut, which never turns a smaller number into a larger.
package struct Decimal4: Sendable, Equatable, Comparable, Codable {
    /// Ten-thousandths.
    package let units: Int

    package init(units: Int) { self.units = units }

    /// Reads an optional minus, digits and an optional point with digits; `nil` for anything else and beyond ±10^9.
    package init?(cmi text: String) {
        var digits = Substring(text)
        let negative = digits.first == "-"
        if negative { digits.removeFirst() }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.contains(where: { !$0.isEmpty }) else { return nil }
        guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
        let whole = parts[0].drop { $0 == "0" }
        guard whole.utf8.count <= 9 else { return nil }
        var units = (Int(whole) ?? 0) * 10_000
        if parts.count == 2 {
            var scale = 1_000
            for digit in parts[1].utf8.prefix(4) {
                units += Int(digit - 0x30) * scale
                scale /= 10
            }
        }
        self.units = negative ? -units : units
    }

    /// As content reads it: "85", "-0.25".
    package var cmi: String {
        let whole = units.magnitude / 10_000
        var fraction = String(10_000 + units.magnitude % 10_000).dropFirst()
        while fraction.last == "0" { fraction.removeLast() }
        return (units < 0 ? "-" : "") + String(whole) + (fraction.isEmpty ? "" : "." + fraction)
    }

    package static func < (left: Decimal4, right: Decimal4) -> Bool { left.units < right.units }
}

/// A CMITimespan in whole hundredths of a second: HHHH:MM:SS.SS (SCORM 1.2 Run-Time Environment 3.4.3).
package struct TimeSpan: Sendable, Equatable, Comparable, Codable {
    package let centiseconds: Int

    /// The largest that the format can show.
    package static let longest = TimeSpan(centiseconds: ((9_999 * 60 + 59) * 60 + 59) * 100 + 99)
    package static let zero = TimeSpan(centiseconds: 0)

    package init(centiseconds: Int) { self.centiseconds = centiseconds }

    /// Two to four digits of hours, two of minutes, two of seconds, then up to two after a point. Minutes and seconds
    /// over 59 are counted as they are, since the format allows them.
    package init?(cmi text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, (2...4).contains(parts[0].utf8.count), parts[1].utf8.count == 2 else { return nil }
        let seconds = parts[2].split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(seconds.count), seconds[0].utf8.count == 2 else { return nil }
        var fraction = 0
        if seconds.count == 2 {
            guard (1...2).contains(seconds[1].utf8.count), let digits = Self.digits(seconds[1]) else { return nil }
            fraction = seconds[1].utf8.count == 1 ? digits * 10 : digits
        }
        guard let h = Self.digits(parts[0]), let m = Self.digits(parts[1]), let s = Self.digits(seconds[0]) else { return nil }
        centiseconds = ((h * 60 + m) * 60 + s) * 100 + fraction
    }

    private static func digits(_ text: Substring) -> Int? {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    }

    /// As `cmi.core.total_time` shows it; stops at 9999:59:59.99.
    package var cmi: String {
        let shown = min(max(0, centiseconds), Self.longest.centiseconds)
        let (seconds, fraction) = (shown / 100, shown % 100)
        let clock = [seconds / 3_600, seconds / 60 % 60, seconds % 60]
        func padded(_ n: Int, _ width: Int) -> String {
            let digits = String(n)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let whole = "\(padded(clock[0], 4)):\(padded(clock[1], 2)):\(padded(clock[2], 2))"
        return fraction == 0 ? whole : whole + "." + padded(fraction, 2)
    }

    package static func < (left: TimeSpan, right: TimeSpan) -> Bool { left.centiseconds < right.centiseconds }
    package static func + (left: TimeSpan, right: TimeSpan) -> TimeSpan {
        TimeSpan(centiseconds: left.centiseconds + right.centiseconds)
    }
}
