extension Sequencer {
    /// Limit Conditions Check Process [UP.1].
    /// - Returns: the limit that is reached, if any.
    func limitConditionsCheck(_ activity: Int) -> SequencingRefusal.Cause? {
        let state = states[activity]
        guard state.attemptCount > 0, !state.isActive, !state.isSuspended, tree.isTracked(activity) else { return nil }
        let limits = setting(activity).limits
        if let limit = limits.attemptLimit, state.attemptCount >= limit { return .attemptLimit(limit) }
        return isTimeUp(activity) ? .timeLimit : nil
    }

    func isTimeUp(_ activity: Int) -> Bool {
        let (limits, spent) = (setting(activity).limits, states[activity].durations)
        let pairs = [
            (limits.attemptAbsoluteDuration, spent.attemptAbsolute), (limits.attemptExperiencedDuration, spent.attemptExperienced),
            (limits.activityAbsoluteDuration, spent.activityAbsolute), (limits.activityExperiencedDuration, spent.activityExperienced),
        ]
        return pairs.contains { limit, spent in limit.map { spent >= $0 } ?? false }
    }

    /// Sequencing Rules Check Process [UP.2].
    /// - Returns: the action of the first rule that applies.
    func rulesCheck<Action>(_ activity: Int, _ rules: [SequencingRule<Action>]) -> Action? {
        rules.first { ruleCheck(activity, $0) }?.action
    }

    /// UP.2 over the precondition rules with one of these actions.
    func preConditionCheck(_ activity: Int, _ actions: Set<PreConditionAction>) -> PreConditionAction? {
        // Most have none, and a table of contents asks for each activity several times.
        guard !tree.nodes[activity].definition.sequencing.preConditions.isEmpty else { return nil }
        return rulesCheck(activity, setting(activity).preConditions.filter { actions.contains($0.action) })
    }

    /// UP.2 over the exit rules.
    func exitRulesCheck(_ activity: Int) -> ExitAction? { rulesCheck(activity, setting(activity).exitConditions) }

    /// Sequencing Rule Check Subprocess [UP.2.1]. Unknown is not enough.
    func ruleCheck<Action>(_ activity: Int, _ rule: SequencingRule<Action>) -> Bool {
        combine(rule.conditions.map { evaluate($0, activity) }, rule.combination) == true
    }

    /// Joins true, false and unknown; nothing joined is unknown.
    func combine(_ results: [Bool?], _ combination: ConditionCombination) -> Bool? {
        guard !results.isEmpty else { return nil }
        let deciding = combination == .any
        if results.contains(where: { $0 == deciding }) { return deciding }
        return results.contains { $0 == nil } ? nil : !deciding
    }

    /// A condition against the tracking information of an activity: SN 3.4.1 and 3.6.3.
    func evaluate(_ condition: RuleCondition, _ activity: Int) -> Bool? {
        guard let objective = objectivePlace(activity, condition.objective) else { return nil }
        let known = information(activity, objective)
        let state = states[activity]
        let result: Bool? = switch condition.kind {
        case .satisfied: known.satisfied
        case .objectiveStatusKnown: known.satisfied != nil
        case .objectiveMeasureKnown: known.measure != nil
        case .objectiveMeasureGreaterThan: known.measure.map { $0 > condition.threshold }
        case .objectiveMeasureLessThan: known.measure.map { $0 < condition.threshold }
        case .completed: information(activity, 0).completed
        case .activityProgressKnown: information(activity, 0).completed != nil
        case .attempted: state.attemptCount > 0
        case .attemptLimitExceeded: setting(activity).limits.attemptLimit.map { state.attemptCount > 0 && state.attemptCount >= $0 } ?? false
        case .timeLimitExceeded: state.attemptCount > 0 && isTimeUp(activity)
        // SCORM asks no LMS to know the time of day.
        case .outsideAvailableTimeRange: nil
        case .always: true
        case .never: false
        }
        return condition.isNegated ? result.map { !$0 } : result
    }

    /// Terminate Descendent Attempts Process [UP.3]: ends what is open between the current activity and its common
    /// ancestor with the given one, both excluded.
    mutating func terminateDescendentAttempts(_ activity: Int) {
        guard let current else { return }
        let common = tree.commonAncestor(current, activity)
        for place in tree.climb(from: current, below: common) where place != current && states[place].isActive { endAttempt(place) }
    }

    /// End Attempt Process [UP.4].
    mutating func endAttempt(_ activity: Int) {
        if tree.isLeaf(activity) {
            endLeaf(activity)
        } else {
            states[activity].isSuspended = tree.nodes[activity].children.contains { states[$0].isSuspended }
        }
        states[activity].isActive = false
        note("UP.4", activity, states[activity].isSuspended ? "pauses" : "ends")
        if tree.isLeaf(activity) { objectivesByMeasure(activity) }
        overallRollup(activity)
        prepareNextAttempt(activity)
    }

    /// What the content left open is taken as done, where the delivery controls say that it need not speak.
    private mutating func endLeaf(_ activity: Int) {
        guard tree.isTracked(activity), !states[activity].isSuspended else { return }
        let delivery = setting(activity).delivery
        let known = information(activity, 0)
        if !delivery.completionSetByContent, known.completed == nil, !completesByMeasure(activity) {
            change(activity, 0) { $0.completed = true }
        }
        if !delivery.objectiveSetByContent, known.satisfied == nil, !setting(activity).primaryObjective.satisfiedByMeasure {
            change(activity, 0) { $0.satisfied = true }
        }
    }

    /// Of a leaf, the threshold counts in every edition (RTE 4.2.5); of a cluster in the 4th only, see RB.1.3.
    func completesByMeasure(_ activity: Int) -> Bool { tree.nodes[activity].definition.completion.completedByMeasure }

    mutating func objectivesByMeasure(_ activity: Int) {
        for objective in states[activity].objectives.indices { objectiveRollupUsingMeasure(activity, objective) }
    }

    /// Check Activity Process [UP.5].
    /// - Returns: what keeps the activity from being delivered, if anything.
    func checkActivity(_ activity: Int) -> SequencingRefusal.Cause? {
        preConditionCheck(activity, [.disabled]).map { .preCondition($0) } ?? limitConditionsCheck(activity)
    }
}
