/// An exam as its author defines it. Frozen into a course version when that is published.
package struct Exam: Hashable, Sendable, Codable {
    package var sections: [Section]
    package var objectives: [Objective]
    package var cut: CutScore
    package var shufflesQuestions: Bool
    package var shufflesOptions: Bool

    package init(
        sections: [Section] = [], objectives: [Objective] = [], cut: CutScore,
        shufflesQuestions: Bool = true, shufflesOptions: Bool = true
    ) {
        self.sections = sections
        self.objectives = objectives
        self.cut = cut
        self.shufflesQuestions = shufflesQuestions
        self.shufflesOptions = shufflesOptions
    }

    package struct Objective: Hashable, Sendable, Codable {
        package var id: String
        package var title: Wording
        package init(id: String, title: Wording) {
            self.id = id
            self.title = title
        }
    }

    package struct Section: Hashable, Sendable, Codable {
        package var id: String
        package var title: Wording
        package var questions: [Question]
        package var draw: Draw
        package init(id: String, title: Wording, questions: [Question] = [], draw: Draw = .all) {
            self.id = id
            self.title = title
            self.questions = questions
            self.draw = draw
        }
    }

    /// Which questions of a section a learner gets.
    package enum Draw: Hashable, Sendable, Codable {
        case all
        case some(count: Int)
        /// So many of each objective; questions of other objectives are not drawn.
        case perObjective(counts: [String: Int])
    }

    package var questions: [Question] { sections.flatMap(\.questions) }
    package func question(_ id: String) -> Question? {
        for section in sections {
            if let found = section.questions.first(where: { $0.id == id }) { return found }
        }
        return nil
    }
}

/// What must be reached to pass. Results name the version they were judged by, so a later change never rewrites them.
package struct CutScore: Hashable, Sendable, Codable {
    /// Percent of the possible points, 0…100, exact.
    package var percent: Fraction
    /// Counts up with every change of `percent`.
    package var version: Int

    package init(percent: Fraction, version: Int = 1) {
        self.percent = percent
        self.version = version
    }

    /// The same cut when nothing changed, else the next version.
    package func changed(to percent: Fraction) -> CutScore {
        percent == self.percent ? self : CutScore(percent: percent, version: version + 1)
    }

    /// Exactly at the mark passes. An exam without points is never passed.
    package func isMet(earned: Fraction, possible: Fraction) throws(ScoringFault) -> Bool {
        guard possible > .zero else { return false }
        return try earned.times(.hundred) >= percent.times(possible)
    }
}
