/// What an assessor grades an assignment by: criteria with levels, and when it is passed.
package struct Rubric: Hashable, Sendable, Codable {
    package var criteria: [Criterion]
    package var rule: PassRule

    package init(criteria: [Criterion], rule: PassRule) {
        self.criteria = criteria
        self.rule = rule
    }

    package struct Criterion: Hashable, Sendable, Codable {
        package var id: String
        package var title: Wording
        /// From worst to best, by points.
        package var levels: [Level]
        /// Id of the lowest level that is good enough by itself; nil when the sum decides.
        package var minimum: String?
        package init(id: String, title: Wording, levels: [Level], minimum: String? = nil) {
            self.id = id
            self.title = title
            self.levels = levels
            self.minimum = minimum
        }
        package var best: Fraction { levels.map(\.points).max() ?? .zero }
    }

    package struct Level: Hashable, Sendable, Codable {
        package var id: String
        package var title: Wording
        package var points: Fraction
        package init(id: String, title: Wording, points: Fraction) {
            self.id = id
            self.title = title
            self.points = points
        }
    }

    /// Minimum levels always hold; the rule adds the sum.
    package enum PassRule: Hashable, Sendable, Codable {
        case minimumsOnly
        case percent(Fraction)
    }

    /// The judgement of one submission.
    package struct Result: Hashable, Sendable, Codable {
        package let earned: Fraction
        package let possible: Fraction
        package let passed: Bool
        /// Criteria below their minimum, in the rubric's order.
        package let short: [String]
    }

    package enum Refusal: Error, Hashable, Sendable {
        case criterionOpen(String)
        case unknownLevel(criterion: String)
        case unknownCriterion(String)
    }

    /// - Parameter marks: criterion id → level id, for every criterion.
    /// - Throws: `Refusal` for a criterion left open or a level that is none; `ScoringFault` for overflow.
    package func judge(_ marks: [String: String]) throws -> Result {
        let known = Set(criteria.map(\.id))
        if let stray = marks.keys.sorted().first(where: { !known.contains($0) }) { throw Refusal.unknownCriterion(stray) }
        var earned = Fraction.zero, possible = Fraction.zero
        var short: [String] = []
        for criterion in criteria {
            guard let mark = marks[criterion.id], !mark.isEmpty else { throw Refusal.criterionOpen(criterion.id) }
            guard let level = criterion.levels.first(where: { $0.id == mark })
            else { throw Refusal.unknownLevel(criterion: criterion.id) }
            earned = try earned.adding(level.points)
            possible = try possible.adding(criterion.best)
            if let minimum = criterion.minimum, let floor = criterion.levels.first(where: { $0.id == minimum }),
               level.points < floor.points {
                short.append(criterion.id)
            }
        }
        return Result(
            earned: earned, possible: possible,
            passed: try short.isEmpty && meetsRule(earned, possible), short: short)
    }

    private func meetsRule(_ earned: Fraction, _ possible: Fraction) throws(ScoringFault) -> Bool {
        switch rule {
        case .minimumsOnly: true
        case .percent(let percent): try CutScore(percent: percent).isMet(earned: earned, possible: possible)
        }
    }
}
