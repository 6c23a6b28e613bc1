/// The exception codes of the pseudo-code: SCORM 2004 4th edition SN, appendix C. The raw value is the code.
package enum SequencingException: String, Sendable, Codable, CaseIterable, Error {
    case sessionAlreadyBegun = "NB.2.1-1"
    case sessionNotBegun = "NB.2.1-2"
    case nothingSuspended = "NB.2.1-3"
    case navigationFlow = "NB.2.1-4"
    case navigationForwardOnly = "NB.2.1-5"
    case nothingBeforeRoot = "NB.2.1-6"
    case unsupportedNavigation = "NB.2.1-7"
    case navigationChoiceExit = "NB.2.1-8"
    case navigationNoPath = "NB.2.1-9"
    case navigationChoice = "NB.2.1-10"
    case targetMissing = "NB.2.1-11"
    case alreadyTerminated = "NB.2.1-12"
    case undefinedNavigation = "NB.2.1-13"
    case terminationWithoutCurrent = "TB.2.3-1"
    case terminationOfTerminated = "TB.2.3-2"
    case suspensionOfInactiveRoot = "TB.2.3-3"
    case rootHasNoParent = "TB.2.3-4"
    case nothingToSuspend = "TB.2.3-5"
    case nothingToAbandon = "TB.2.3-6"
    case undefinedTermination = "TB.2.3-7"
    case lastActivity = "SB.2.1-1"
    case noAvailableChildren = "SB.2.1-2"
    case firstActivity = "SB.2.1-3"
    case traversalForwardOnly = "SB.2.1-4"
    case traversalFlow = "SB.2.2-1"
    case traversalUnavailable = "SB.2.2-2"
    case forwardStopped = "SB.2.4-1"
    case choiceForwardOnly = "SB.2.4-2"
    case choiceBeforeRoot = "SB.2.4-3"
    case startInSession = "SB.2.5-1"
    case resumeInSession = "SB.2.6-1"
    case resumeOfNothing = "SB.2.6-2"
    case continueWithoutCurrent = "SB.2.7-1"
    case continueFlow = "SB.2.7-2"
    case previousWithoutCurrent = "SB.2.8-1"
    case previousFlow = "SB.2.8-2"
    case choiceWithoutTarget = "SB.2.9-1"
    case choiceUnavailable = "SB.2.9-2"
    case choiceHidden = "SB.2.9-3"
    case choiceControl = "SB.2.9-4"
    case choiceNoPath = "SB.2.9-5"
    case choicePreventActivation = "SB.2.9-6"
    case choiceExit = "SB.2.9-7"
    case choiceConstrained = "SB.2.9-8"
    case choiceNothingInside = "SB.2.9-9"
    case retryWithoutCurrent = "SB.2.10-1"
    case retryOfActive = "SB.2.10-2"
    case retryFlow = "SB.2.10-3"
    case exitWithoutCurrent = "SB.2.11-1"
    case exitOfActive = "SB.2.11-2"
    case undefinedSequencing = "SB.2.12-1"
    case jumpWithoutCurrent = "SB.2.13-1"
    case deliveryOfCluster = "DB.1.1-1"
    case nothingToDeliver = "DB.1.1-2"
    case deliveryUnavailable = "DB.1.1-3"
    case currentStillActive = "DB.2-1"

    /// What it means, in English, for the debug log.
    package var meaning: String {
        switch self {
        case .sessionAlreadyBegun, .startInSession, .resumeInSession: "The session has already begun."
        case .sessionNotBegun, .terminationWithoutCurrent, .continueWithoutCurrent, .previousWithoutCurrent,
             .retryWithoutCurrent, .exitWithoutCurrent, .jumpWithoutCurrent: "The session has not begun: there is no current activity."
        case .nothingSuspended, .resumeOfNothing: "Nothing was suspended that could be resumed."
        case .navigationFlow, .continueFlow, .previousFlow, .traversalFlow: "The activities around it do not allow flow."
        case .navigationForwardOnly: "The activities around it do not allow flow, or only forward."
        case .traversalForwardOnly, .choiceForwardOnly: "The activities around it are forward only."
        case .nothingBeforeRoot, .firstActivity, .choiceBeforeRoot: "Nothing comes before the root."
        case .unsupportedNavigation: "Forward and Backward are not used in SCORM."
        case .navigationChoiceExit, .choiceExit: "An activity that is open may not be left by choice."
        case .navigationNoPath, .choiceNoPath: "There is no way from here to there."
        case .navigationChoice, .choiceControl: "The activity's parent does not allow choice."
        case .targetMissing: "There is no such activity, or it is not among those available."
        case .alreadyTerminated, .terminationOfTerminated: "The current activity has already ended."
        case .undefinedNavigation, .undefinedTermination, .undefinedSequencing: "There is no such request."
        case .suspensionOfInactiveRoot, .nothingToSuspend: "Nothing is open that could be suspended."
        case .rootHasNoParent: "The root has no parent to exit."
        case .nothingToAbandon: "Nothing is open that could be abandoned."
        case .lastActivity: "It is the last activity."
        case .noAvailableChildren: "None of the activities in it is available."
        case .traversalUnavailable, .deliveryUnavailable: "The activity is disabled or a limit is reached."
        case .forwardStopped: "A rule stops the way forward."
        case .choiceWithoutTarget: "The choice names no activity."
        case .choiceUnavailable: "The activity is not among those available."
        case .choiceHidden: "A rule hides the activity from choice."
        case .choicePreventActivation: "An activity that is not open may not be entered by choice."
        case .choiceConstrained: "Only the next or previous activity may be chosen from here."
        case .choiceNothingInside: "Nothing inside the activity can be delivered."
        case .retryOfActive: "An activity that is open or suspended cannot be tried again."
        case .retryFlow: "Nothing inside the activity can be delivered again."
        case .exitOfActive: "The current activity has not ended."
        case .deliveryOfCluster: "Only an activity without children can be delivered."
        case .nothingToDeliver: "There is nothing to deliver."
        case .currentStillActive: "The current activity is still open."
        }
    }
}

/// Why a request leads nowhere, with the activity that stands in the way and what about it.
package struct SequencingRefusal: Error, Sendable, Equatable, Codable {
    /// What about the activity stands in the way, where the exception alone does not say it.
    package enum Cause: Sendable, Equatable, Codable {
        case preCondition(PreConditionAction)
        case attemptLimit(Int)
        case timeLimit
    }

    package let exception: SequencingException
    /// The activity whose rule, limit or control refuses.
    package let activity: String?
    package let cause: Cause?

    package init(_ exception: SequencingException, activity: String? = nil, cause: Cause? = nil) {
        self.exception = exception
        self.activity = activity
        self.cause = cause
    }
}
