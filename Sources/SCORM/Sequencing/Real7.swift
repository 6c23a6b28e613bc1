/// A real(10,7) of SCORM 2004 (measures, weights, scores), kept exactly in ten-millionths.
///
/// Exact, so that three measures of 0.8 weigh up to 0.8 and a threshold is met or missed, never nearly met.
/// Coded as text: `"0.8"`.
package struct Real7: Sendable, Hashable, Comparable, Codable {
    /// Ten-millionths.
    package let units: Int

    package static let zero = Real7(units: 0)
    package static let one = Real7(units: 10_000_000)

    package init(units: Int) { self.units = units }

    /// Reads an optional sign, digits and an optional point with digits; places beyond the seventh are cut.
    /// `nil` for anything else and beyond ±10^9.
    package init?(_ text: String) {
        var digits = Substring(text.trimmed)
        let isNegative = digits.first == "-"
        if isNegative || digits.first == "+" { digits.removeFirst() }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.contains(where: { !$0.isEmpty }) else { return nil }
        guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
        let whole = parts[0].drop { $0 == "0" }
        guard whole.utf8.count <= 9 else { return nil }
        var units = (Int(whole) ?? 0) * Self.one.units
        var place = Self.one.units / 10
        for digit in (parts.count == 2 ? parts[1] : "").utf8.prefix(7) {
            units += Int(digit - 0x30) * place
            place /= 10
        }
        self.units = isNegative ? -units : units
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Real7(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a real(10,7): \(text)")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    /// The shortest form with the same value.
    package var text: String {
        let (whole, rest) = (abs(units) / Self.one.units, abs(units) % Self.one.units)
        var places = String(rest)
        places = String(repeating: "0", count: 7 - places.utf8.count) + places
        while places.last == "0" { places.removeLast() }
        return (units < 0 ? "-" : "") + "\(whole)" + (places.isEmpty ? "" : "." + places)
    }

    /// The nearest value inside the range.
    package func clamped(to range: ClosedRange<Real7>) -> Real7 { min(max(self, range.lowerBound), range.upperBound) }

    package static func < (left: Real7, right: Real7) -> Bool { left.units < right.units }

    /// The mean of measures by weight, rounded to the nearest ten-millionth; `nil` when the weights add up to nothing.
    /// Measures and weights are at most 1, so thousands of them stay far inside 64 bits.
    static func mean(_ parts: [(value: Real7, weight: Real7)]) -> Real7? {
        let weight = parts.reduce(0) { $0 + $1.weight.units }
        guard weight > 0 else { return nil }
        let sum = parts.reduce(0) { $0 + $1.value.units * $1.weight.units }
        let half = sum < 0 ? -weight / 2 : weight / 2
        return Real7(units: (sum + half) / weight)
    }
}
