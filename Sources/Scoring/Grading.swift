/// What one response earned.
package struct Grade: Hashable, Sendable, Codable {
    /// 0 … `possible`.
    package let earned: Fraction
    package let possible: Fraction
    package var isRight: Bool { earned == possible }

    package init(earned: Fraction, possible: Fraction) {
        self.earned = earned
        self.possible = possible
    }
}

extension Question {
    /// Grades a response; none earns nothing.
    /// - Throws: `responseDoesNotFit` for a response of another type or with foreign ids.
    package func grade(_ response: Response?) throws(ScoringFault) -> Grade {
        guard let response else { return Grade(earned: .zero, possible: points) }
        return Grade(earned: try share(of: response).times(points), possible: points)
    }

    /// The share of the points, 0…1.
    private func share(of response: Response) throws(ScoringFault) -> Fraction {
        switch (body, response) {
        case (.singleChoice(let options, let right), .choice(let given)):
            try fits(options.contains { $0.id == given })
            return given == right ? .one : .zero
        case (.multipleChoice(let options, let right), .choices(let given)):
            try fits(given.isSubset(of: options.map(\.id)))
            return try ticks(given: given, right: right)
        case (.trueFalse(let right), .truth(let given)):
            return given == right ? .one : .zero
        case (.numeric(let value, let tolerance, _), .number(let given)):
            return try isWithin(tolerance, of: value, given) ? .one : .zero
        case (.matching(let prompts, let targets, let pairs), .pairs(let given)):
            let known = Set(targets.map(\.id)), asked = Set(prompts.map(\.id))
            try fits(given.allSatisfy { asked.contains($0.key) && known.contains($0.value) })
            let right = prompts.filter { given[$0.id] != nil && given[$0.id] == pairs[$0.id] }.count
            return try portion(right, of: prompts.count, partial: credit == .perPair)
        case (.ordering(let items), .order(let given)):
            let wanted = items.map(\.id)
            try fits(given.count == wanted.count && Set(given) == Set(wanted))
            return try places(given: given, wanted: wanted)
        default:
            throw .responseDoesNotFit(question: id)
        }
    }

    private func fits(_ condition: Bool) throws(ScoringFault) {
        if !condition { throw .responseDoesNotFit(question: id) }
    }

    private func ticks(given: Set<String>, right: Set<String>) throws(ScoringFault) -> Fraction {
        guard case .perOption(let penalty) = credit, !right.isEmpty else { return given == right ? .one : .zero }
        let hits = try Fraction(Int64(given.intersection(right).count), over: Int64(right.count))
        let misses = try Fraction(Int64(given.subtracting(right).count), over: Int64(right.count))
        return max(.zero, try hits.subtracting(misses.times(penalty)))
    }

    private func places(given: [String], wanted: [String]) throws(ScoringFault) -> Fraction {
        switch credit {
        case .adjacentPlaces where wanted.count > 1:
            var next: [String: String] = [:]
            for (item, follower) in zip(wanted, wanted.dropFirst()) { next[item] = follower }
            let kept = zip(given, given.dropFirst()).filter { next[$0] == $1 }.count
            return try portion(kept, of: wanted.count - 1, partial: true)
        default:
            let kept = zip(given, wanted).filter { $0 == $1 }.count
            return try portion(kept, of: wanted.count, partial: credit == .absolutePlaces)
        }
    }

    private func portion(_ right: Int, of all: Int, partial: Bool) throws(ScoringFault) -> Fraction {
        guard all > 0 else { return .zero }
        return partial ? try Fraction(Int64(right), over: Int64(all)) : (right == all ? .one : .zero)
    }

    /// Compared without dividing, in 128 bits: within the limits of `NumberReading` no product comes near 2^127.
    private func isWithin(_ tolerance: Tolerance, of value: Fraction, _ given: Fraction) throws(ScoringFault) -> Bool {
        let (a, b) = (Int128(given.numerator), Int128(given.denominator))
        let (c, d) = (Int128(value.numerator), Int128(value.denominator))
        let gap = (a * d - c * b).magnitude
        switch tolerance {
        case .absolute(let allowed):
            return try product(gap, UInt128(allowed.denominator))
                <= product(UInt128(allowed.numerator.magnitude), product(UInt128(b), UInt128(d)))
        case .percent(let allowed):
            return try product(gap, product(100, UInt128(allowed.denominator)))
                <= product(c.magnitude, product(UInt128(allowed.numerator.magnitude), UInt128(b)))
        }
    }

    private func product(_ left: UInt128, _ right: UInt128) throws(ScoringFault) -> UInt128 {
        let (value, overflow) = left.multipliedReportingOverflow(by: right)
        if overflow { throw .overflow }
        return value
    }
}
