/// An exact rational number in lowest terms with a positive denominator: weights, percents and amounts are these, so that
/// seven times 15/7 is 15. Every operation works in 128 bits and throws `RationalFault.overflow` when the result leaves 64: never a trap.
package struct Rational: Hashable, Codable, Sendable {
    package let numerator: Int64
    package let denominator: Int64

    package static let zero = Rational(0)
    package static let one = Rational(1)
    package static let hundred = Rational(100)

    /// A whole number.
    package init(_ whole: Int64) {
        numerator = whole
        denominator = 1
    }
    /// Reduces. Throws `divisionByZero` for a denominator of zero.
    package init(_ numerator: Int64, over denominator: Int64) throws(RationalFault) {
        try self.init(wide: Int128(numerator), over: Int128(denominator))
    }
    init(wide numerator: Int128, over denominator: Int128) throws(RationalFault) {
        guard denominator != 0 else { throw .divisionByZero }
        var (a, b) = (numerator.magnitude, denominator.magnitude)
        while b != 0 { (a, b) = (b, a % b) }
        let divisor = max(a, 1)
        guard let top = Int64(exactly: numerator.magnitude / divisor), let bottom = Int64(exactly: denominator.magnitude / divisor) else { throw .overflow }
        self.numerator = (numerator < 0) == (denominator < 0) ? top : -top
        self.denominator = bottom
    }

    /// Products of two 64-bit numbers stay below 2^126, so their sum fits 128 bits.
    package func adding(_ other: Rational) throws(RationalFault) -> Rational {
        try Rational(wide: Int128(numerator) * Int128(other.denominator) + Int128(other.numerator) * Int128(denominator),
                     over: Int128(denominator) * Int128(other.denominator))
    }
    package func subtracting(_ other: Rational) throws(RationalFault) -> Rational {
        try Rational(wide: Int128(numerator) * Int128(other.denominator) - Int128(other.numerator) * Int128(denominator),
                     over: Int128(denominator) * Int128(other.denominator))
    }
    package func times(_ other: Rational) throws(RationalFault) -> Rational {
        try Rational(wide: Int128(numerator) * Int128(other.numerator), over: Int128(denominator) * Int128(other.denominator))
    }
    package func divided(by other: Rational) throws(RationalFault) -> Rational {
        try Rational(wide: Int128(numerator) * Int128(other.denominator), over: Int128(denominator) * Int128(other.numerator))
    }

    /// The largest whole number not above, the smallest not below, and the nearest one (halves go up).
    package var floor: Int64 {
        let quotient = numerator / denominator
        return numerator % denominator < 0 ? quotient - 1 : quotient
    }
    package var ceiling: Int64 { numerator % denominator > 0 ? numerator / denominator + 1 : numerator / denominator }
    package var nearest: Int64 {
        let rest = Int128(numerator) - Int128(floor) * Int128(denominator)
        return rest * 2 >= Int128(denominator) ? (floor == Int64.max ? floor : floor + 1) : floor
    }
    /// Rounded as a rule says.
    package func rounded(_ rounding: Rounding) -> Int64 {
        switch rounding {
        case .up: ceiling
        case .down: floor
        case .nearest: nearest
        }
    }
}

/// What exact arithmetic refuses.
package enum RationalFault: String, Error, Hashable, Sendable { case overflow, divisionByZero }

/// How a share of people becomes a number of people.
package enum Rounding: String, Hashable, Sendable, CaseIterable { case up, down, nearest }

extension Rational: Comparable {
    package static func < (a: Rational, b: Rational) -> Bool {
        Int128(a.numerator) * Int128(b.denominator) < Int128(b.numerator) * Int128(a.denominator)
    }
}

extension Rational: CustomStringConvertible {
    /// `"20"` or `"20/3"`; ``init(text:)`` reads it back.
    package var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }

    /// Reads `"7"`, `"-7"`, `"20/3"` and decimals with a point (`"0.25"`); nil for anything else and beyond 64 bits.
    package init?(text: some StringProtocol) {
        let halves = text.split(separator: "/", omittingEmptySubsequences: false)
        if halves.count == 2 {
            guard let top = Self.whole(halves[0]), let bottom = Self.whole(halves[1]), bottom > 0, let value = try? Rational(top, over: bottom) else { return nil }
            self = value
            return
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count == 1, let value = Self.whole(parts[0]) {
            self.init(value)
            return
        }
        guard parts.count == 2, !parts[1].isEmpty, parts[1].utf8.count <= 18, parts[1].utf8.allSatisfy({ (48...57).contains($0) }),
              Self.whole(parts[0]) != nil, let digits = Int64(String(parts[0]) + String(parts[1])) else { return nil }
        var scale: Int64 = 1
        for _ in 0..<parts[1].utf8.count { scale *= 10 }
        guard let value = try? Rational(digits, over: scale) else { return nil }
        self = value
    }
    private static func whole(_ text: some StringProtocol) -> Int64? {
        let digits = text.hasPrefix("-") ? text.utf8.dropFirst() : text.utf8.dropFirst(0)
        return !digits.isEmpty && digits.allSatisfy { (48...57).contains($0) } ? Int64(text) : nil
    }
}
