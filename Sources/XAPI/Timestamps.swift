package import Kernel

/// Dates and times of statements and queries (Data 4.5; 2.0: RFC 3339, with a space for the T as it allows).
package enum Timestamps {
    enum Problem: Error { case form, negativeZero }

    /// - Returns: the instant to the millisecond, cutting finer digits; nil when the text is no date and time.
    package static func parse(_ text: some StringProtocol) -> Instant? { try? read(Array(text.utf8)[...]) }

    /// An offset may be left out in 1.0.3, which then means UTC.
    static func read(_ bytes: ArraySlice<UInt8>) throws(Problem) -> Instant {
        var reader = DigitReader(bytes)
        guard let year = reader.number(4) else { throw .form }
        let isExtended = reader.take(0x2D)
        guard let month = reader.number(2), !isExtended || reader.take(0x2D), let dayOfMonth = reader.number(2),
              let day = Day(year: year, month: month, day: dayOfMonth) else { throw .form }
        guard reader.take(0x54) || reader.take(0x74) || reader.take(0x20) else { throw .form }
        guard let hour = reader.number(2), hour <= 24 else { throw .form }
        let hasColons = reader.take(0x3A)
        guard let minute = reader.number(2), minute < 60 else { throw .form }
        var second = 0
        if hasColons ? reader.take(0x3A) : reader.isDigit {
            guard let value = reader.number(2), value <= 60 else { throw .form }
            second = value
        }
        var thousandths = 0
        if reader.take(0x2E) || reader.take(0x2C) {
            guard let value = reader.fraction() else { throw .form }
            thousandths = value
        }
        if hour == 24, minute != 0 || second != 0 || thousandths != 0 { throw .form }
        let offset = try offsetMinutes(&reader)
        guard reader.isAtEnd else { throw .form }
        let minutes = Int64(day.daysSinceEpoch) * 1440 + Int64(hour * 60 + minute - offset)
        return Instant(milliseconds: (minutes * 60 + Int64(second)) * 1000 + Int64(thousandths))
    }

    private static func offsetMinutes(_ reader: inout DigitReader) throws(Problem) -> Int {
        if reader.isAtEnd || reader.take(0x5A) || reader.take(0x7A) { return 0 }
        let isNegative = reader.take(0x2D)
        guard isNegative || reader.take(0x2B), let hours = reader.number(2), hours <= 23 else { throw .form }
        var minutes = 0
        if !reader.isAtEnd {
            _ = reader.take(0x3A)
            guard let value = reader.number(2), value < 60 else { throw .form }
            minutes = value
        }
        if isNegative, hours == 0, minutes == 0 { throw .negativeZero }
        return (isNegative ? -1 : 1) * (hours * 60 + minutes)
    }
}

/// Reads runs of digits.
struct DigitReader {
    private let bytes: ArraySlice<UInt8>
    private var at: Int
    init(_ bytes: ArraySlice<UInt8>) { (self.bytes, at) = (bytes, bytes.startIndex) }
    var isAtEnd: Bool { at == bytes.endIndex }
    var isDigit: Bool { at < bytes.endIndex && Texts.isDigit(bytes[at]) }

    mutating func take(_ byte: UInt8) -> Bool {
        guard at < bytes.endIndex, bytes[at] == byte else { return false }
        at += 1
        return true
    }
    /// Exactly so many digits.
    mutating func number(_ count: Int) -> Int? {
        guard at + count <= bytes.endIndex else { return nil }
        var value = 0
        for byte in bytes[at..<at + count] {
            guard Texts.isDigit(byte) else { return nil }
            value = value * 10 + Int(byte) - 48
        }
        at += count
        return value
    }
    /// Digits after a decimal mark, as thousandths.
    mutating func fraction() -> Int? {
        var value = 0, count = 0
        while isDigit {
            if count < 3 { value = value * 10 + Int(bytes[at]) - 48 }
            (at, count) = (at + 1, count + 1)
        }
        guard count > 0 else { return nil }
        for _ in count..<max(count, 3) { value *= 10 }
        return value
    }
    /// One or more digits with, where `allowsFraction`, a decimal part. True when there were any.
    mutating func skipDecimal() -> (found: Bool, hasFraction: Bool) {
        let first = at
        while isDigit { at += 1 }
        guard at > first else { return (false, false) }
        guard take(0x2E) || take(0x2C) else { return (true, false) }
        let mark = at
        while isDigit { at += 1 }
        return (at > mark, true)
    }
    mutating func next() -> UInt8? {
        guard at < bytes.endIndex else { return nil }
        at += 1
        return bytes[at - 1]
    }
}

/// ISO 8601:2004, section 4.4.3.2 (Data 4.6): `PnYnMnDTnHnMnS` or `PnW`; a fraction only in the last part.
enum Durations {
    static func isDuration(_ bytes: ArraySlice<UInt8>) -> Bool {
        var reader = DigitReader(bytes)
        guard reader.take(0x50) else { return false }
        var order = Array("YMD".utf8), parts = 0, isTime = false, isDone = false
        while !reader.isAtEnd {
            if isDone { return false }
            if !isTime, reader.take(0x54) {
                (isTime, order) = (true, Array("HMS".utf8))
                if reader.isAtEnd { return false }
                continue
            }
            let (found, hasFraction) = reader.skipDecimal()
            guard found, let unit = reader.next() else { return false }
            if unit == 0x57 {
                guard parts == 0, !isTime else { return false }
                isDone = true
            } else {
                guard let place = order.firstIndex(of: unit) else { return false }
                order.removeSubrange(0...place)
                isDone = hasFraction
            }
            parts += 1
        }
        return parts > 0
    }
}
