package import HTML
package import Scoring

extension Problem {
    /// The problem in the author's language.
    package var message: Message {
        switch code {
        case .noPrompt: .assessmentProblemNoPrompt
        case .noOptions: .assessmentProblemNoOptions
        case .tooManyOptions: .assessmentProblemTooManyOptions
        case .emptyOption: .assessmentProblemEmptyOption
        case .sameOption: .assessmentProblemSameOption(detail: detail)
        case .sameID: .assessmentProblemSameID(detail: detail)
        case .noRightAnswer: .assessmentProblemNoRightAnswer
        case .unknownRightAnswer: .assessmentProblemUnknownRightAnswer
        case .badPoints: .assessmentProblemBadPoints
        case .badCredit: .assessmentProblemBadCredit
        case .badPenalty: .assessmentProblemBadPenalty
        case .badTolerance: .assessmentProblemBadTolerance
        case .numberTooLarge: .assessmentProblemNumberTooLarge
        case .unpairedPrompt: .assessmentProblemUnpairedPrompt(detail: detail)
        case .unknownTarget: .assessmentProblemUnknownTarget(detail: detail)
        case .unknownObjective: .assessmentProblemUnknownObjective
        case .textTooLong: .assessmentProblemTextTooLong
        case .noQuestions: .assessmentProblemNoQuestions
        case .tooManyQuestions: .assessmentProblemTooManyQuestions
        case .tooManySections: .assessmentProblemTooManySections
        case .drawsTooMany: .assessmentProblemDrawsTooMany(detail: detail)
        case .drawsNone: .assessmentProblemDrawsNone(detail: detail)
        case .badPassMark: .assessmentProblemBadPassMark
        case .emptyObjective: .assessmentProblemEmptyObjective
        case .noCriteria: .assessmentProblemNoCriteria
        case .tooManyCriteria: .assessmentProblemTooManyCriteria
        case .fewLevels: .assessmentProblemFewLevels(detail: detail)
        case .tooManyLevels: .assessmentProblemTooManyLevels(detail: detail)
        case .emptyCriterion: .assessmentProblemEmptyCriterion
        case .sameLevelPoints: .assessmentProblemSameLevelPoints(detail: detail)
        case .unknownMinimum: .assessmentProblemUnknownMinimum(detail: detail)
        case .noPassRule: .assessmentProblemNoPassRule
        }
    }
}
