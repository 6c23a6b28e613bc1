/// What is known of an objective, local or global (TM.1.1). `nil` is unknown.
package struct ObjectiveInformation: Sendable, Equatable, Codable {
    package var satisfied: Bool?
    /// −1…1.
    package var measure: Real7?
    package var rawScore: Real7?
    package var minScore: Real7?
    package var maxScore: Real7?
    package var completed: Bool?
    /// 0…1.
    package var progressMeasure: Real7?

    package init(
        satisfied: Bool? = nil, measure: Real7? = nil, rawScore: Real7? = nil, minScore: Real7? = nil, maxScore: Real7? = nil,
        completed: Bool? = nil, progressMeasure: Real7? = nil
    ) {
        self.satisfied = satisfied
        self.measure = measure
        self.rawScore = rawScore
        self.minScore = minScore
        self.maxScore = maxScore
        self.completed = completed
        self.progressMeasure = progressMeasure
    }

    /// Takes one fact of another.
    mutating func take(_ fact: ObjectiveMap.Fact, of other: ObjectiveInformation) {
        switch fact {
        case .satisfiedStatus: satisfied = other.satisfied
        case .normalizedMeasure: measure = other.measure
        case .rawScore: rawScore = other.rawScore
        case .minScore: minScore = other.minScore
        case .maxScore: maxScore = other.maxScore
        case .completionStatus: completed = other.completed
        case .progressMeasure: progressMeasure = other.progressMeasure
        }
    }

    func knows(_ fact: ObjectiveMap.Fact) -> Bool {
        switch fact {
        case .satisfiedStatus: satisfied != nil
        case .normalizedMeasure: measure != nil
        case .rawScore: rawScore != nil
        case .minScore: minScore != nil
        case .maxScore: maxScore != nil
        case .completionStatus: completed != nil
        case .progressMeasure: progressMeasure != nil
        }
    }
}

/// Durations of an activity in hundredths of a second (TM.1.2); the run time passes them in.
package struct ActivityDurations: Sendable, Equatable, Codable {
    package var attemptAbsolute = 0
    package var attemptExperienced = 0
    package var activityAbsolute = 0
    package var activityExperienced = 0

    package init() {}
}

/// Tracking and state of one activity (TM.1, AM.1).
package struct ActivityState: Sendable, Equatable, Codable {
    package internal(set) var identifier: String
    package internal(set) var attemptCount = 0
    package internal(set) var isActive = false
    package internal(set) var isSuspended = false
    /// As the activity itself knows them, without what global objectives add: the primary one first. The primary
    /// one's completion and progress are the attempt's.
    package internal(set) var objectives: [ObjectiveInformation]
    package internal(set) var durations = ActivityDurations()
    /// Identifiers of the available children, in their order.
    package internal(set) var availableChildren: [String]

    /// Nothing is known of it and nothing of it has begun.
    var isUntouched: Bool {
        attemptCount == 0 && !isActive && !isSuspended && durations == ActivityDurations() && objectives.allSatisfy { $0 == ObjectiveInformation() }
    }
}

/// All that a sequencing session remembers. Codable to JSON; `Sequencer(tree:restoring:)` goes on from it.
///
/// By identifier, so that it also fits a later version of a package: activities that the tree lacks are left out,
/// new ones start afresh.
package struct SequencingSnapshot: Sendable, Equatable, Codable {
    package internal(set) var currentActivity: String?
    package internal(set) var suspendedActivity: String?
    /// In the order of the tree, without leaves that were never touched.
    package internal(set) var activities: [ActivityState]
    /// By identifier.
    package internal(set) var globalObjectives: [String: ObjectiveInformation]
    /// By identifier.
    package internal(set) var sharedData: [String: String]
    package internal(set) var random: SequencingRandom
}

/// SplitMix64: the chance in selection and randomization. One word of state, so it is saved with the session and a
/// restored session draws the same.
package struct SequencingRandom: Sendable, Equatable, Codable, RandomNumberGenerator {
    private(set) var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
