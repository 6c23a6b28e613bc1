import HTML
import SCORM

extension SequencingRefusal {
    /// For people: what stands in the way. Every code has words; those that mean the same share them.
    var message: Message {
        switch cause {
        case .preCondition(.hiddenFromChoice)?: return .packagesSeqHidden
        case .preCondition(.stopForwardTraversal)?: return .packagesSeqStopped
        case .preCondition?: return .packagesSeqClosed
        case .attemptLimit(let limit)?: return .packagesSeqAttempts(count: limit)
        case .timeLimit?: return .packagesSeqTime
        case nil: return exception.message
        }
    }
}

extension SequencingException {
    var message: Message {
        switch self {
        case .sessionAlreadyBegun, .startInSession, .resumeInSession: .packagesSeqBegun
        case .sessionNotBegun, .terminationWithoutCurrent, .continueWithoutCurrent, .previousWithoutCurrent, .retryWithoutCurrent,
             .exitWithoutCurrent, .jumpWithoutCurrent: .packagesSeqNotBegun
        case .nothingSuspended, .resumeOfNothing: .packagesSeqNothingPaused
        case .navigationFlow, .continueFlow, .previousFlow, .traversalFlow: .packagesSeqFlow
        case .navigationForwardOnly, .traversalForwardOnly, .choiceForwardOnly: .packagesSeqForwardOnly
        case .nothingBeforeRoot, .firstActivity, .choiceBeforeRoot: .packagesSeqFirst
        case .unsupportedNavigation, .undefinedNavigation, .undefinedTermination, .undefinedSequencing, .choiceWithoutTarget: .packagesSeqUnknown
        case .navigationChoiceExit, .choiceExit: .packagesSeqChoiceExit
        case .navigationNoPath, .choiceNoPath: .packagesSeqNoPath
        case .navigationChoice, .choiceControl: .packagesSeqNoChoice
        case .targetMissing, .choiceUnavailable: .packagesSeqMissing
        case .alreadyTerminated, .terminationOfTerminated: .packagesSeqEnded
        case .suspensionOfInactiveRoot, .nothingToSuspend, .nothingToAbandon, .nothingToDeliver: .packagesSeqNothingOpen
        case .rootHasNoParent: .packagesSeqRoot
        case .lastActivity: .packagesSeqLast
        case .noAvailableChildren, .choiceNothingInside: .packagesSeqNothingInside
        case .traversalUnavailable, .deliveryUnavailable: .packagesSeqClosed
        case .forwardStopped: .packagesSeqStopped
        case .choiceHidden: .packagesSeqHidden
        case .choicePreventActivation: .packagesSeqPrevented
        case .choiceConstrained: .packagesSeqConstrained
        case .retryOfActive, .retryFlow: .packagesSeqRetry
        case .exitOfActive, .currentStillActive: .packagesSeqStillOpen
        case .deliveryOfCluster: .packagesSeqSection
        }
    }
}

extension SCORM.Choice.Obstacle {
    var message: Message {
        switch self {
        case .refused(let refusal): refusal.message
        case .overruled: .packagesSeqOverruled
        case .endsSession: .packagesSeqEnds
        }
    }
}

extension NavigationRequest {
    /// As authors know it.
    var word: String {
        switch self {
        case .start: "start"
        case .resumeAll: "resumeAll"
        case .continue: "continue"
        case .previous: "previous"
        case .forward: "forward"
        case .backward: "backward"
        case .choice(let target): "choice " + target
        case .jump(let target): "jump " + target
        case .exit: "exit"
        case .exitAll: "exitAll"
        case .suspendAll: "suspendAll"
        case .abandon: "abandon"
        case .abandonAll: "abandonAll"
        }
    }
}
