package import Scoring

/// What an author decides about an exam. The draft changes freely; publishing the course freezes a copy into the
/// course version, which attempts then refer to.
package struct ExamDefinition: Hashable, Sendable, Codable {
    package var exam: Exam
    /// What counts, in the author's words, shown before the start.
    package var introduction: Wording
    /// nil: as many as one likes.
    package var attemptsAllowed: Int?
    /// Minutes between handing in a failed attempt and the next start.
    package var waitMinutes: Int
    /// nil: no limit.
    package var timeLimitMinutes: Int?
    /// A practice exam shows right answers after handing in, and its attempts are not limited.
    package var isPractice: Bool
    /// Shows right answers after handing in a real exam too; off unless the author says so.
    package var revealsAnswers: Bool

    package init(
        exam: Exam, introduction: Wording = Wording([:]), attemptsAllowed: Int? = 3, waitMinutes: Int = 60,
        timeLimitMinutes: Int? = 30, isPractice: Bool = false, revealsAnswers: Bool = false
    ) {
        self.exam = exam
        self.introduction = introduction
        self.attemptsAllowed = attemptsAllowed
        self.waitMinutes = waitMinutes
        self.timeLimitMinutes = timeLimitMinutes
        self.isPractice = isPractice
        self.revealsAnswers = revealsAnswers
    }

    /// A new exam: one section, 80 percent to pass.
    package static func blank(sectionID: String) -> ExamDefinition {
        ExamDefinition(exam: Exam(
            sections: [.init(id: sectionID, title: Wording([:]))], cut: CutScore(percent: Fraction(whole: 80))))
    }

    package var attemptLimit: Int? { isPractice ? nil : attemptsAllowed }
    package var showsAnswersAfterwards: Bool { isPractice || revealsAnswers }

    /// Bounds of the settings beside the questions.
    package enum Bounds {
        package static let attempts = 1...50
        package static let waitMinutes = 0...43_200
        package static let timeLimitMinutes = 1...600
    }
}

/// What an author decides about an assignment.
package struct AssignmentDefinition: Hashable, Sendable, Codable {
    package var instructions: Wording
    package var rubric: Rubric
    package var accepts: Set<Material>
    /// How often one may hand in, returned work included; nil: until it is passed.
    package var attemptsAllowed: Int?

    package enum Material: String, Hashable, Sendable, Codable, CaseIterable {
        case video, photo, file, text
    }

    package init(
        instructions: Wording = Wording([:]), rubric: Rubric, accepts: Set<Material> = [.video, .file, .text],
        attemptsAllowed: Int? = nil
    ) {
        self.instructions = instructions
        self.rubric = rubric
        self.accepts = accepts
        self.attemptsAllowed = attemptsAllowed
    }

    package static let blank = AssignmentDefinition(
        rubric: Rubric(criteria: [], rule: .percent(Fraction(whole: 60))))

    private enum Key: String, CodingKey { case instructions, rubric, accepts, attemptsAllowed }

    package init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        instructions = try box.decode(Wording.self, forKey: .instructions)
        rubric = try box.decode(Rubric.self, forKey: .rubric)
        accepts = Set(try box.decode([Material].self, forKey: .accepts))
        attemptsAllowed = try box.decodeIfPresent(Int.self, forKey: .attemptsAllowed)
    }

    package func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: Key.self)
        try box.encode(instructions, forKey: .instructions)
        try box.encode(rubric, forKey: .rubric)
        // In a fixed order: the frozen copy of the same draft has the same bytes.
        try box.encode(accepts.sorted { $0.rawValue < $1.rawValue }, forKey: .accepts)
        try box.encodeIfPresent(attemptsAllowed, forKey: .attemptsAllowed)
    }
}
