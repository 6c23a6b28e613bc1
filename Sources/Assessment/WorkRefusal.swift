package import HTML
import Scoring
package import Web

/// Why work was not handed in or not judged.
package enum WorkRefusal: Refusal, Equatable {
    case notFound
    case notPublished
    case nothingHandedIn
    case textNotAccepted
    case fileNotAccepted(name: String)
    case tooManyFiles(most: Int)
    case textTooLong(most: Int)
    case alreadyWaiting
    case alreadyPassed
    case noneLeft(allowed: Int)
    case alreadyJudged
    case criterionOpen(id: String)
    case commentMissing
    case ownWork

    package var code: String {
        switch self {
        case .notFound: "assessment.notFound"
        case .notPublished: "assessment.notPublished"
        case .nothingHandedIn: "assessment.nothingHandedIn"
        case .textNotAccepted: "assessment.textNotAccepted"
        case .fileNotAccepted: "assessment.fileNotAccepted"
        case .tooManyFiles: "assessment.tooManyFiles"
        case .textTooLong: "assessment.textTooLong"
        case .alreadyWaiting: "assessment.alreadyWaiting"
        case .alreadyPassed: "assessment.alreadyPassed"
        case .noneLeft: "assessment.noAttemptLeft"
        case .alreadyJudged: "assessment.alreadyJudged"
        case .criterionOpen: "assessment.criterionOpen"
        case .commentMissing: "assessment.commentMissing"
        case .ownWork: "assessment.ownWork"
        }
    }
    package var status: Int {
        switch self {
        case .notFound: 404
        case .ownWork: 403
        case .alreadyWaiting, .alreadyPassed, .noneLeft, .alreadyJudged, .notPublished: 409
        default: 422
        }
    }
    package var field: String? {
        switch self {
        case .nothingHandedIn, .fileNotAccepted, .tooManyFiles: "file"
        case .textTooLong, .textNotAccepted: "text"
        case .criterionOpen(let id): "mark.\(id)"
        case .commentMissing: "comment"
        default: nil
        }
    }
    package var message: Message {
        switch self {
        case .notFound: WebRefusal.notFound.message
        case .notPublished: .assessmentNotPublished
        case .nothingHandedIn: .assessmentNothingHandedIn
        case .textNotAccepted: .assessmentTextNotAccepted
        case .fileNotAccepted(let name): .assessmentFileNotAccepted(name: name)
        case .tooManyFiles(let most): .assessmentTooManyFiles(most: most)
        case .textTooLong(let most): .assessmentTextTooLong(most: most)
        case .alreadyWaiting: .assessmentAlreadyWaiting
        case .alreadyPassed: .assessmentWorkAlreadyPassed
        case .noneLeft(let allowed): .assessmentNoneLeft(allowed: allowed)
        case .alreadyJudged: .assessmentAlreadyJudged
        case .criterionOpen: .assessmentCriterionOpen
        case .commentMissing: .assessmentCommentMissing
        case .ownWork: .assessmentOwnWork
        }
    }
}
