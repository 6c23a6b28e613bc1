package import HTML
package import Kernel
package import Scoring
package import Web

/// Why an exam was not started, answered or handed in.
package enum ExamRefusal: Refusal, Equatable {
    case notFound
    case noneLeft(allowed: Int)
    case wait(until: Instant)
    case alreadyPassed
    case alreadyHandedIn
    case timeOver
    case answer(ResponseRefusal)
    /// Two requests began an attempt at the same moment; asking again finds the attempt that won.
    case raced
    case notPublished

    package var code: String {
        switch self {
        case .notFound: "assessment.notFound"
        case .noneLeft: "assessment.noAttemptLeft"
        case .wait: "assessment.waitBeforeNext"
        case .alreadyPassed: "assessment.alreadyPassed"
        case .alreadyHandedIn: "assessment.alreadyHandedIn"
        case .timeOver: "assessment.timeOver"
        case .answer(let refusal): "assessment.answer.\(refusal.code)"
        case .raced: "assessment.raced"
        case .notPublished: "assessment.notPublished"
        }
    }
    package var status: Int {
        switch self {
        case .notFound: 404
        case .answer: 422
        default: 409
        }
    }
    package var field: String? { if case .answer = self { "answer" } else { nil } }
    package var message: Message {
        switch self {
        case .notFound: WebRefusal.notFound.message
        case .noneLeft(let allowed): .assessmentNoneLeft(allowed: allowed)
        case .wait(let until): .assessmentWaitUntil(at: until)
        case .alreadyPassed: .assessmentAlreadyPassed
        case .alreadyHandedIn: .assessmentAlreadyHandedIn
        case .timeOver: .assessmentTimeOver
        case .answer(let refusal): refusal.message
        case .raced: .assessmentRaced
        case .notPublished: .assessmentNotPublished
        }
    }
}

extension ResponseRefusal {
    /// The refusal in the reader's language.
    package var message: Message {
        switch self {
        case .unknownOption: .assessmentAnswerUnknownOption
        case .oneOnly: .assessmentAnswerOneOnly
        case .notANumber: .assessmentAnswerNotANumber
        case .numberTooLong: .assessmentAnswerNumberTooLong
        case .ambiguousNumber(let text): .assessmentAnswerAmbiguous(text: text)
        case .otherUnit(let expected): .assessmentAnswerOtherUnit(unit: expected)
        case .unknownPlace: .assessmentAnswerUnknownPlace
        case .placeTwice(let place): .assessmentAnswerPlaceTwice(place: place)
        case .placeMissing: .assessmentAnswerPlaceMissing
        case .unknownField: .assessmentAnswerUnknownOption
        }
    }
}
