/// The result of one attempt: exact, and with everything needed to explain it.
package struct ExamResult: Hashable, Sendable, Codable {
    package let earned: Fraction
    package let possible: Fraction
    package let passed: Bool
    package let cut: CutScore
    /// In the order of the exam's objectives; those nobody was asked about are absent.
    package let objectives: [ObjectiveShare]
    package let items: [Item]

    package struct ObjectiveShare: Hashable, Sendable, Codable {
        package let objective: String
        package let earned: Fraction
        package let possible: Fraction
        package var percent: Fraction { percentOf(earned, possible) }
    }

    package struct Item: Hashable, Sendable, Codable {
        package let question: String
        package let grade: Grade
        package let isAnswered: Bool
    }

    package var percent: Fraction { percentOf(earned, possible) }

    /// Grades the questions of the form; responses to others are ignored.
    package static func judge(
        _ form: Form, of exam: Exam, responses: [String: Response]
    ) throws(ScoringFault) -> ExamResult {
        var items: [Item] = []
        var sums: [String: (earned: Fraction, possible: Fraction)] = [:]
        var earned = Fraction.zero, possible = Fraction.zero
        for served in form.items {
            guard let question = exam.question(served.question) else { continue }
            let response = responses[question.id]
            let grade = try question.grade(response)
            items.append(Item(question: question.id, grade: grade, isAnswered: response != nil))
            earned = try earned.adding(grade.earned)
            possible = try possible.adding(grade.possible)
            if let objective = question.objective {
                let sum = sums[objective] ?? (.zero, .zero)
                sums[objective] = (try sum.earned.adding(grade.earned), try sum.possible.adding(grade.possible))
            }
        }
        let shares = exam.objectives.compactMap { objective in
            sums[objective.id].map {
                ObjectiveShare(objective: objective.id, earned: $0.earned, possible: $0.possible)
            }
        }
        return ExamResult(
            earned: earned, possible: possible, passed: try exam.cut.isMet(earned: earned, possible: possible),
            cut: exam.cut, objectives: shares, items: items)
    }
}

/// Percent, 0 where nothing was possible. Cannot overflow: both come from sums within `ScoringLimits`.
private func percentOf(_ earned: Fraction, _ possible: Fraction) -> Fraction {
    guard possible > .zero else { return .zero }
    return (try? earned.times(.hundred).divided(by: possible)) ?? .zero
}
