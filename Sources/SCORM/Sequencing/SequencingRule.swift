/// How conditions of a rule are joined.
package enum ConditionCombination: String, Sendable, Codable, CaseIterable { case all, any }

/// A sequencing rule (SM.2): an action when its conditions hold.
package struct SequencingRule<Action: Sendable & Equatable & Codable>: Sendable, Equatable, Codable {
    package var conditions: [RuleCondition]
    package var combination: ConditionCombination
    package var action: Action

    package init(_ action: Action, when conditions: [RuleCondition], combination: ConditionCombination = .all) {
        self.action = action
        self.conditions = conditions
        self.combination = combination
    }
}

/// What a precondition rule does to its activity.
package enum PreConditionAction: String, Sendable, Codable, CaseIterable {
    case skip, disabled, hiddenFromChoice, stopForwardTraversal
}

/// What an exit rule does.
package enum ExitAction: String, Sendable, Codable, CaseIterable { case exit }

/// What a postcondition rule asks for when the attempt has ended.
package enum PostConditionAction: String, Sendable, Codable, CaseIterable {
    case exitParent, exitAll, retry, retryAll, `continue`, previous
}

/// A condition of a sequencing or a rollup rule, true, false or unknown.
package struct RuleCondition: Sendable, Equatable, Codable {
    package enum Kind: String, Sendable, Codable, CaseIterable {
        case satisfied, objectiveStatusKnown, objectiveMeasureKnown, objectiveMeasureGreaterThan, objectiveMeasureLessThan
        case completed, activityProgressKnown, attempted, attemptLimitExceeded, timeLimitExceeded, outsideAvailableTimeRange
        case always, never
    }

    package var kind: Kind
    /// The operator `not`.
    package var isNegated: Bool
    /// An objective of the activity; `nil` means its primary one.
    package var objective: String?
    /// −1…1.
    package var threshold: Real7

    package init(_ kind: Kind, isNegated: Bool = false, objective: String? = nil, threshold: Real7 = .zero) {
        self.kind = kind
        self.isNegated = isNegated
        self.objective = objective
        self.threshold = threshold
    }
}

/// A rollup rule (SM.5).
package struct RollupRule: Sendable, Equatable, Codable {
    /// How many of the children that count must meet the conditions.
    package enum ChildSet: Sendable, Equatable, Codable {
        case all, any, none
        case atLeastCount(Int)
        /// 0…1.
        case atLeastPercent(Real7)
    }

    package enum Action: String, Sendable, Codable, CaseIterable { case satisfied, notSatisfied, completed, incomplete }

    package var action: Action
    package var children: ChildSet
    package var conditions: [RuleCondition]
    package var combination: ConditionCombination

    package init(
        _ action: Action, when children: ChildSet = .all, are conditions: [RuleCondition], combination: ConditionCombination = .any
    ) {
        self.action = action
        self.children = children
        self.conditions = conditions
        self.combination = combination
    }
}

/// Rollup controls (SM.8), rollup rules (SM.5) and `adlseq:rollupConsiderations`.
package struct RollupControls: Sendable, Equatable, Codable {
    /// When a child counts for an action of its parent.
    package enum Consideration: String, Sendable, Codable, CaseIterable { case always, ifAttempted, ifNotSkipped, ifNotSuspended }

    package var rules: [RollupRule] = []
    package var objectiveSatisfied = true
    package var progressCompletion = true
    /// 0…1.
    package var objectiveMeasureWeight = Real7.one
    package var requiredForSatisfied = Consideration.always
    package var requiredForNotSatisfied = Consideration.always
    package var requiredForCompleted = Consideration.always
    package var requiredForIncomplete = Consideration.always
    package var measureSatisfactionIfActive = true

    package init() {}
}
