/// The sequencing definition model of an activity: SCORM 2004 SN 3 (SM.1–SM.11). Defaults are those of the book.
package struct SequencingDefinition: Sendable, Equatable, Codable {
    package var controls = ControlModes()
    package var choice = ConstrainedChoice()
    package var preConditions: [SequencingRule<PreConditionAction>] = []
    package var exitConditions: [SequencingRule<ExitAction>] = []
    package var postConditions: [SequencingRule<PostConditionAction>] = []
    package var limits = LimitConditions()
    package var rollup = RollupControls()
    /// Exactly one primary objective; it exists, without an id, even when the manifest names none.
    package var primaryObjective = ObjectiveDefinition(identifier: nil)
    package var objectives: [ObjectiveDefinition] = []
    package var randomization = RandomizationControls()
    package var delivery = DeliveryControls()

    package init() {}

    /// The primary first; the place in this list is the place of the objective's state.
    var allObjectives: [ObjectiveDefinition] { [primaryObjective] + objectives }
}

/// Sequencing control modes (SM.1). They govern the children of the activity, `choiceExit` the activity itself.
package struct ControlModes: Sendable, Equatable, Codable {
    package var choice = true
    package var choiceExit = true
    package var flow = false
    package var forwardOnly = false
    /// Whether what children reached in earlier attempts on this activity counts as unknown.
    package var useCurrentAttemptObjectiveInfo = true
    package var useCurrentAttemptProgressInfo = true

    package init() {}
}

/// `adlseq:constrainedChoiceConsiderations` (SM.1 of SCORM).
package struct ConstrainedChoice: Sendable, Equatable, Codable {
    /// Only what flow reaches next from here may be chosen outside of it.
    package var constrainChoice = false
    /// No choice may begin an attempt on it from outside.
    package var preventActivation = false

    package init() {}
}

/// Limit conditions (SM.3). Durations in hundredths of a second. Points in time are not among them: SCORM asks
/// no LMS to evaluate them, and a core has no clock.
package struct LimitConditions: Sendable, Equatable, Codable {
    package var attemptLimit: Int?
    package var attemptAbsoluteDuration: Int?
    package var attemptExperiencedDuration: Int?
    package var activityAbsoluteDuration: Int?
    package var activityExperiencedDuration: Int?

    package init() {}
}

/// An objective of an activity (SM.6) with its maps to global objectives (SM.7).
package struct ObjectiveDefinition: Sendable, Equatable, Codable {
    /// Case-sensitive; `nil` only for a primary objective that nobody names.
    package var identifier: String?
    package var satisfiedByMeasure = false
    /// −1…1.
    package var minNormalizedMeasure = Real7.one
    package var maps: [ObjectiveMap] = []

    package init(identifier: String?) { self.identifier = identifier }
}

/// Which facts of an objective come from and go to a global objective. The last five kinds are the 4th edition's.
package struct ObjectiveMap: Sendable, Equatable, Codable {
    /// A fact that a map can carry.
    package enum Fact: String, Sendable, Codable, CaseIterable {
        case satisfiedStatus, normalizedMeasure, rawScore, minScore, maxScore, completionStatus, progressMeasure
    }

    package var target: String
    package var reads: Set<Fact>
    package var writes: Set<Fact>

    package init(target: String, reads: Set<Fact> = [], writes: Set<Fact> = []) {
        self.target = target
        self.reads = reads
        self.writes = writes
    }
}

/// Selection and randomization of children (SM.9, SM.10).
package struct RandomizationControls: Sendable, Equatable, Codable {
    package enum Timing: String, Sendable, Codable, CaseIterable { case never, once, onEachNewAttempt }

    package var selectionTiming = Timing.never
    /// How many children; `nil` selects all.
    package var selectCount: Int?
    package var randomizationTiming = Timing.never
    package var reorderChildren = false

    package init() {}
}

/// Delivery controls (SM.11).
package struct DeliveryControls: Sendable, Equatable, Codable {
    package var tracked = true
    /// Without it, a leaf that says nothing of completion is complete when its attempt ends.
    package var completionSetByContent = false
    package var objectiveSetByContent = false

    package init() {}
}

/// `adlcp:completionThreshold`. Earlier editions than the 4th write the threshold alone, and it counts for leaves only.
package struct CompletionThreshold: Sendable, Equatable, Codable {
    /// Whether progress against the threshold decides on completion.
    package var completedByMeasure = false
    /// 0…1.
    package var minProgressMeasure = Real7.one
    /// The activity's share of its parent's progress, 0…1.
    package var progressWeight = Real7.one

    package init() {}
}

/// Controls that the LMS must not show while the activity is delivered (`adlnav:hideLMSUI`).
package enum HiddenControl: String, Sendable, Codable, CaseIterable {
    case `continue`, previous, exit, exitAll, abandon, abandonAll, suspendAll
}

/// `adlcp:map` of `adlcp:data`: an activity's access to a data store that activities share (4th edition).
package struct SharedDataMap: Sendable, Equatable, Codable {
    package var target: String
    package var reads: Bool
    package var writes: Bool

    package init(target: String, reads: Bool = true, writes: Bool = true) {
        self.target = target
        self.reads = reads
        self.writes = writes
    }
}
