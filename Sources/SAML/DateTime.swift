package import Kernel

/// `xs:dateTime` as SAML uses it (saml-core section 1.3.3): UTC, though an offset is understood.
package enum DateTime {
    /// Nil when the text is no date and time.
    package static func parse(_ text: String) -> Instant? {
        let bytes = Array(text.trimmed.utf8)
        guard bytes.count >= 19, bytes[10] == 84, bytes[13] == 58, bytes[16] == 58,
              let day = Day(iso: String(decoding: bytes[0..<10], as: UTF8.self)),
              let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]), let second = number(bytes[17..<19]),
              hour <= 24, minute < 60, second <= 60 else { return nil }
        var at = 19
        var thousandths: Int64 = 0
        if at < bytes.count, bytes[at] == 46 {
            let digits = bytes[(at + 1)...].prefix { (48...57).contains($0) }
            guard !digits.isEmpty, let value = number(ArraySlice((digits.prefix(3) + [48, 48]).prefix(3))) else { return nil }
            thousandths = Int64(value)
            at += 1 + digits.count
        }
        guard let offset = offsetMinutes(bytes[at...]) else { return nil }
        let minutes = Int64(day.daysSinceEpoch) * 1440 + Int64(hour * 60 + minute - offset)
        return Instant(milliseconds: (minutes * 60 + Int64(second)) * 1000 + thousandths)
    }
    private static func offsetMinutes(_ rest: ArraySlice<UInt8>) -> Int? {
        let bytes = Array(rest)
        if bytes.isEmpty || bytes == [90] { return 0 }
        guard bytes.count == 6, bytes[0] == 43 || bytes[0] == 45, bytes[3] == 58, let hours = number(bytes[1..<3]),
              let minutes = number(bytes[4..<6]), hours <= 14, minutes < 60 else { return nil }
        return (bytes[0] == 45 ? -1 : 1) * (hours * 60 + minutes)
    }
    private static func number(_ bytes: some Collection<UInt8>) -> Int? {
        var value = 0
        for byte in bytes {
            guard (48...57).contains(byte) else { return nil }
            value = value * 10 + Int(byte) - 48
        }
        return value
    }
    /// `2026-11-24T06:50:00Z`: without fractions, which some receivers do not read.
    package static func text(_ instant: Instant) -> String { String(instant.iso.prefix(19)) + "Z" }
}
