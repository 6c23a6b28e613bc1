/// Something that must be put right before a definition can be used, in the author's words.
package struct Problem: Hashable, Sendable {
    package enum Code: String, Hashable, Sendable, CaseIterable {
        case noPrompt, noOptions, tooManyOptions, emptyOption, sameOption, sameID, noRightAnswer, unknownRightAnswer
        case badPoints, badCredit, badPenalty, badTolerance, numberTooLarge, unpairedPrompt, unknownTarget
        case unknownObjective, textTooLong
        case noQuestions, tooManyQuestions, tooManySections, drawsTooMany, drawsNone, badPassMark, emptyObjective
        case noCriteria, tooManyCriteria, fewLevels, tooManyLevels, emptyCriterion, sameLevelPoints, unknownMinimum, noPassRule
    }
    package let code: Code
    /// Id of the question, section or criterion it is about; nil for the whole.
    package let at: String?
    /// What the message names: an option's text, a number.
    package let detail: String

    package init(_ code: Code, at place: String? = nil, _ detail: String = "") {
        self.code = code
        at = place
        self.detail = detail
    }

    package var words: String {
        switch code {
        case .noPrompt: "Write the question."
        case .noOptions: "Give at least two options."
        case .tooManyOptions: "Give at most \(ScoringLimits.options) options."
        case .emptyOption: "An option has no text. Write it or remove it."
        case .sameOption: "Two options are the same: \(detail). Change or remove one."
        case .sameID: "The id \(detail) is used twice."
        case .noRightAnswer: "Mark the right answer."
        case .unknownRightAnswer: "The right answer is not among the options."
        case .badPoints: "Points must be more than 0, at most \(ScoringLimits.points), with at most two decimals."
        case .badCredit: "This kind of partial credit does not fit this kind of question."
        case .badPenalty: "Set a penalty between 0.01 and 10, or ticking everything would earn full points."
        case .badTolerance: "The tolerance must be 0 or more, in percent at most 100."
        case .numberTooLarge: "The number is too long: at most 12 digits before and 6 after the decimal mark."
        case .unpairedPrompt: "\(detail) has no right partner. Choose one."
        case .unknownTarget: "The partner of \(detail) is not in the list."
        case .unknownObjective: "The objective of this question was removed. Choose another."
        case .textTooLong: "A text is longer than \(ScoringLimits.textCharacters) characters. Shorten it."
        case .noQuestions: "Add at least one question."
        case .tooManyQuestions: "An exam has at most \(ScoringLimits.questions) questions. Split it."
        case .tooManySections: "An exam has at most \(ScoringLimits.sections) sections."
        case .drawsTooMany: "The section \(detail) is to draw more questions than it has."
        case .drawsNone: "The section \(detail) draws no question. Draw at least one."
        case .badPassMark: "The pass mark must be more than 0 and at most 100 percent."
        case .emptyObjective: "An objective has no name. Write it or remove it."
        case .noCriteria: "Add at least one criterion."
        case .tooManyCriteria: "A rubric has at most \(ScoringLimits.rubricCriteria) criteria."
        case .fewLevels: "\(detail) needs at least two levels."
        case .tooManyLevels: "\(detail) has more than \(ScoringLimits.rubricLevels) levels."
        case .emptyCriterion: "A criterion or level has no text. Write it or remove it."
        case .sameLevelPoints: "Two levels of \(detail) earn the same points. Change one."
        case .unknownMinimum: "The lowest passing level of \(detail) was removed. Choose another."
        case .noPassRule: "Say when it is passed: a share of the points, or a lowest level for a criterion."
        }
    }
}
