/// An exact rational number, always in lowest terms with a positive denominator.
///
/// Scores are fractions so that three thirds make one and a pass mark is met or missed, never nearly met.
/// Every operation is checked: it computes in 128 bits and throws `ScoringFault.overflow` when the reduced result
/// leaves 64 bits. Within `ScoringLimits` no exam can reach that (see `ScoringLimits`).
/// Coded as text: `"3/4"`, `"2"`.
package struct Fraction: Hashable, Sendable {
    package let numerator: Int64
    package let denominator: Int64

    package static let zero = Fraction(whole: 0)
    package static let one = Fraction(whole: 1)
    package static let hundred = Fraction(whole: 100)

    package init(whole: Int64) {
        numerator = whole
        denominator = 1
    }

    /// Reduces. Throws `divisionByZero` for a denominator of zero, `overflow` when the result does not fit.
    package init(_ numerator: Int64, over denominator: Int64) throws(ScoringFault) {
        try self.init(wide: Int128(numerator), over: Int128(denominator))
    }

    init(wide numerator: Int128, over denominator: Int128) throws(ScoringFault) {
        guard denominator != 0 else { throw .divisionByZero }
        let divisor = Int128(greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
        let sign: Int128 = denominator < 0 ? -1 : 1
        guard let top = Int64(exactly: numerator / divisor * sign),
              let bottom = Int64(exactly: denominator / divisor * sign)
        else { throw .overflow }
        self.numerator = top
        self.denominator = bottom
    }

    package func adding(_ other: Fraction) throws(ScoringFault) -> Fraction {
        // |a·d| < 2^126 each, so the sum fits 128 bits.
        let top = Int128(numerator) * Int128(other.denominator) + Int128(other.numerator) * Int128(denominator)
        return try Fraction(wide: top, over: Int128(denominator) * Int128(other.denominator))
    }

    package func subtracting(_ other: Fraction) throws(ScoringFault) -> Fraction {
        let top = Int128(numerator) * Int128(other.denominator) - Int128(other.numerator) * Int128(denominator)
        return try Fraction(wide: top, over: Int128(denominator) * Int128(other.denominator))
    }

    package func times(_ other: Fraction) throws(ScoringFault) -> Fraction {
        try Fraction(
            wide: Int128(numerator) * Int128(other.numerator),
            over: Int128(denominator) * Int128(other.denominator))
    }

    package func divided(by other: Fraction) throws(ScoringFault) -> Fraction {
        guard other.numerator != 0 else { throw .divisionByZero }
        return try Fraction(
            wide: Int128(numerator) * Int128(other.denominator),
            over: Int128(denominator) * Int128(other.numerator))
    }

    /// For charts and statistics only; never for a decision.
    package var approximately: Double { Double(numerator) / Double(denominator) }

    package static func sum(_ parts: some Sequence<Fraction>) throws(ScoringFault) -> Fraction {
        var total = Fraction.zero
        for part in parts { total = try total.adding(part) }
        return total
    }
}

extension Fraction: Comparable {
    package static func < (left: Fraction, right: Fraction) -> Bool {
        Int128(left.numerator) * Int128(right.denominator) < Int128(right.numerator) * Int128(left.denominator)
    }
}

extension Fraction: CustomStringConvertible, Codable {
    package var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }

    /// Reads `"3/4"`, `"2"`, `"0.25"` and `"0,25"`; nil for anything else.
    package init?(text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2, let top = Int64(parts[0]), let bottom = Int64(parts[1]), bottom > 0,
           let value = try? Fraction(top, over: bottom) {
            self = value
        } else if parts.count == 1, let value = try? NumberReading.read(text, unit: nil) {
            self = value
        } else {
            return nil
        }
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Fraction(text: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\"\(text)\" is no fraction")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Fraction {
    /// Decimal text cut off (never rounded up) after `places`, so that 79.99 % is not shown as a passing 80 %.
    /// Trailing zeros are dropped: `"66.6"`, `"50"`.
    package func decimalText(places: Int = 1, separator: String = ".") -> String {
        var scale: Int128 = 1
        for _ in 0..<max(0, min(places, 9)) { scale *= 10 }
        let scaled = Int128(numerator) * scale / Int128(denominator)
        let sign = scaled < 0 ? "-" : ""
        let magnitude = scaled.magnitude, unit = UInt128(scale)
        var digits = String(magnitude % unit)
        digits = String(repeating: "0", count: max(0, String(unit).count - 1 - digits.count)) + digits
        while digits.last == "0" { digits.removeLast() }
        return sign + String(magnitude / unit) + (digits.isEmpty ? "" : separator + digits)
    }
}

private func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (a, b) = (first, second)
    while b != 0 { (a, b) = (b, a % b) }
    return a == 0 ? 1 : a
}

/// What the arithmetic and the grading refuse. None of these can be caused by a learner's input:
/// responses are read against the question first, definitions are validated when they are saved.
package enum ScoringFault: Error, Hashable, Sendable {
    case overflow
    case divisionByZero
    /// The response is of another question type than the question, or names options it does not have.
    case responseDoesNotFit(question: String)
    /// A section cannot deliver as many questions as it is to draw.
    case tooFewQuestions(section: String)
}

/// Bounds of a definition. With them every sum stays exact: all shares of one exam are multiples of
/// 1/(100·100·lcm(1…20)), and 200 questions of 1000 points make numerators below 5·10¹⁷.
package enum ScoringLimits {
    package static let options = 20
    package static let questions = 200
    package static let sections = 30
    package static let points: Int64 = 1000
    /// Points and penalties are given in hundredths.
    package static let pointsDenominator: Int64 = 100
    package static let textCharacters = 4000
    package static let integerDigits = 12
    package static let fractionDigits = 6
    package static let rubricCriteria = 20
    package static let rubricLevels = 10
}
