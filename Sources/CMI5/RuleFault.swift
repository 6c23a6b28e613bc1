/// A rule of cmi5 that a unit's statement can break. Each names its section.
package enum Rule: String, Sendable, CaseIterable {
    case afterTerminated, afterAbandoned, voiding, idMissing, wrongActor, registrationMissing, wrongRegistration, sessionMissing, wrongSession, groupingMissing
    case timestampMissing, timestampNotUTC, beforeInitialized, terminatedNotLast, verbOfTheLMS, verbNotDefined, wrongObject, verbTwice, judgedTwice
    case notInThisMode, completedTwice, passedTwice, failedAfterPassed, successMissing, successForbidden, completionMissing, completionForbidden
    case durationMissing, moveOnMissing, moveOnWithoutResult, scoreForbidden, scaledOutOfRange, rawWithoutBounds, rawOutOfBounds
    case passedBelowMastery, failedAtMastery, masteryScoreMissing, masteryScoreOther, progressOutOfRange

    /// Of the specification.
    package var section: String {
        switch self {
        case .voiding: "6.3"
        case .verbNotDefined: "7.1.3"
        case .idMissing: "9.1"
        case .wrongActor: "9.2"
        case .verbTwice, .judgedTwice, .completedTwice, .passedTwice: "9.3"
        case .verbOfTheLMS: "9.3"
        case .beforeInitialized: "9.3.2"
        case .passedBelowMastery: "9.3.4"
        case .failedAtMastery: "9.3.5"
        case .failedAfterPassed: "9.3"
        case .afterAbandoned: "9.3.6"
        case .afterTerminated, .terminatedNotLast: "9.3.8"
        case .wrongObject: "9.4"
        case .scoreForbidden, .scaledOutOfRange, .rawWithoutBounds, .rawOutOfBounds: "9.5.1"
        case .successMissing, .successForbidden: "9.5.2"
        case .completionMissing, .completionForbidden: "9.5.3"
        case .durationMissing: "9.5.4.1"
        case .progressOutOfRange: "9.5.5.1"
        case .registrationMissing, .wrongRegistration: "9.6.1"
        case .moveOnMissing, .moveOnWithoutResult: "9.6.2.2"
        case .groupingMissing: "9.6.2.3"
        case .sessionMissing, .wrongSession: "9.6.3.1"
        case .masteryScoreMissing, .masteryScoreOther: "9.6.3.2"
        case .timestampMissing, .timestampNotUTC: "9.7"
        case .notInThisMode: "10.0"
        }
    }
}

/// Which rule a statement breaks. The words are for the developer of the content and English, as the specification is.
package struct RuleFault: Error, Sendable, Equatable {
    package let rule: Rule
    /// What the sentence is about: the value that is wanted.
    package let detail: String
    package init(_ rule: Rule, _ detail: String = "") { (self.rule, self.detail) = (rule, detail) }

    package var words: String { "\(sentence) (cmi5, section \(rule.section))" }

    private var sentence: String {
        switch rule {
        case .afterTerminated: "The session has ended with its Terminated statement: nothing more can be sent in it."
        case .afterAbandoned: "The session was abandoned: nothing more can be sent in it."
        case .voiding: "Content must not void statements."
        case .idMissing: "The statement needs an id that the content gives."
        case .wrongActor: "The actor must be the agent with the account that the launch named."
        case .registrationMissing: "The context needs the registration of the launch."
        case .wrongRegistration: "The registration is another than that of the launch."
        case .sessionMissing: "The context needs the session id of the contextTemplate as an extension."
        case .wrongSession: "The session id is another than that of the launch."
        case .groupingMissing: "The context's grouping needs the activity \(detail) of the contextTemplate."
        case .timestampMissing: "The statement needs a timestamp."
        case .timestampNotUTC: "The timestamp must be in UTC."
        case .beforeInitialized: "The first statement of a session must be Initialized, and none may be earlier."
        case .terminatedNotLast: "Terminated must be the last statement: its timestamp is before that of another."
        case .verbOfTheLMS: "The verb \(detail) is for the learning management system alone."
        case .verbNotDefined: "The verb \(detail) is none that cmi5 defines for content; leave out the cmi5 category to send it."
        case .wrongObject: "The object must be the activity of the launch, \(detail)."
        case .verbTwice: "The verb \(detail) was sent in this session already."
        case .judgedTwice: "A session has one of Passed and Failed."
        case .notInThisMode: "Completed, Passed and Failed must not be sent in the launch mode \(detail)."
        case .completedTwice: "The unit was completed in this registration already."
        case .passedTwice: "The unit was passed in this registration already."
        case .failedAfterPassed: "A unit that was passed in this registration cannot be failed."
        case .successMissing: "The result's success must be \(detail)."
        case .successForbidden: "The result of this verb must not have success."
        case .completionMissing: "The result's completion must be true."
        case .completionForbidden: "The result of this verb must not have completion."
        case .durationMissing: "The result needs a duration."
        case .moveOnMissing: "The context needs the category \(CMI5Name.categoryMoveOn), since the result has success or completion."
        case .moveOnWithoutResult: "The category \(CMI5Name.categoryMoveOn) is for cmi5 statements whose result has success or completion."
        case .scoreForbidden: "Only Passed and Failed have a score."
        case .scaledOutOfRange: "The scaled score must be from 0 to 1."
        case .rawWithoutBounds: "A raw score needs min and max."
        case .rawOutOfBounds: "The raw score must lie from min to max."
        case .passedBelowMastery: "Passed needs a scaled score of at least the mastery score \(detail)."
        case .failedAtMastery: "Failed needs a scaled score below the mastery score \(detail)."
        case .masteryScoreMissing: "The context needs the mastery score \(detail) as an extension, since the score was judged by it."
        case .masteryScoreOther: "The mastery score in the context is another than that of the launch, \(detail)."
        case .progressOutOfRange: "Progress must be a whole number from 0 to 100."
        }
    }
}
