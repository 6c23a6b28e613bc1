// Explicit initialisers: results are also rebuilt from stored rows.
extension ExamResult {
    package init(
        earned: Fraction, possible: Fraction, isPassed: Bool, cut: CutScore,
        shares: [ObjectiveShare], graded: [Item]
    ) {
        self.init(earned: earned, possible: possible, passed: isPassed, cut: cut, objectives: shares, items: graded)
    }
}

extension ExamResult.ObjectiveShare {
    package init(of objective: String, earned: Fraction, possible: Fraction) {
        self.init(objective: objective, earned: earned, possible: possible)
    }
}

extension ExamResult.Item {
    package init(of question: String, grade: Grade, isAnswered: Bool) {
        self.init(question: question, grade: grade, isAnswered: isAnswered)
    }
}
