package import HTML
package import Web

/// Why an author's change was not taken.
package enum AuthorRefusal: Refusal, Equatable {
    case notFound
    case number(field: String)
    case outOfRange(field: String, least: Int, most: Int)
    case unknownType
    case tooManyQuestions(most: Int)
    case sectionNotEmpty
    case lastSection
    case titleMissing(field: String)
    case nothingAccepted

    package var code: String {
        switch self {
        case .notFound: "assessment.notFound"
        case .number: "assessment.notANumber"
        case .outOfRange: "assessment.outOfRange"
        case .unknownType: "assessment.unknownType"
        case .tooManyQuestions: "assessment.tooManyQuestions"
        case .sectionNotEmpty: "assessment.sectionNotEmpty"
        case .lastSection: "assessment.lastSection"
        case .titleMissing: "assessment.titleMissing"
        case .nothingAccepted: "assessment.nothingAccepted"
        }
    }
    package var status: Int { self == .notFound ? 404 : 422 }
    package var field: String? {
        switch self {
        case .number(let field), .outOfRange(let field, _, _), .titleMissing(let field): field
        case .unknownType: "type"
        case .nothingAccepted: "accepts"
        default: nil
        }
    }
    package var message: Message {
        switch self {
        case .notFound: WebRefusal.notFound.message
        case .number: .assessmentAnswerNotANumber
        case .outOfRange(_, let least, let most): .assessmentOutOfRange(least: least, most: most)
        case .unknownType: .assessmentUnknownType
        case .tooManyQuestions(let most): .assessmentTooManyQuestions(most: most)
        case .sectionNotEmpty: .assessmentSectionNotEmpty
        case .lastSection: .assessmentLastSection
        case .titleMissing: .assessmentTitleMissing
        case .nothingAccepted: .assessmentNothingAccepted
        }
    }
}
