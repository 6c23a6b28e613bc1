extension Sequencer {
    /// Overall Rollup Process [RB.1.5]: from the activity to the root, and then wherever a global objective that was
    /// written on the way is read.
    mutating func overallRollup(_ activity: Int) {
        note("RB.1.5", activity, "rolls up")
        for place in tree.ancestry(activity) { rollUp(place) }
        // Readers may write in their turn; the bound only stops a manifest whose maps feed each other for ever.
        for _ in 0..<8 where !changedGlobals.isEmpty {
            let readers = Set(changedGlobals.flatMap { tree.readers[$0] ?? [] })
            changedGlobals = []
            for place in Set(readers.flatMap(tree.ancestry)).sorted(by: >) { rollUp(place) }
        }
        changedGlobals = []
    }

    private mutating func rollUp(_ activity: Int) {
        guard !tree.isLeaf(activity), tree.isTracked(activity) else { return }
        measureRollup(activity)
        completionMeasureRollup(activity)
        objectiveRollup(activity)
        activityProgressRollup(activity)
    }

    private func trackedChildren(_ activity: Int) -> [Int] { available[activity].filter(tree.isTracked) }

    /// Measure Rollup Process [RB.1.1 a]. A child without a measure weighs in with nothing.
    mutating func measureRollup(_ activity: Int) {
        let children = trackedChildren(activity)
        let known = children.contains { information($0, 0).measure != nil }
        let mean = Real7.mean(children.map { (information($0, 0).measure ?? .zero, setting($0).rollup.objectiveMeasureWeight) })
        change(activity, 0) { $0.measure = known ? mean : nil }
        if isLogging { note("RB.1.1 a", activity, "measure \(information(activity, 0).measure?.text ?? "unknown")") }
    }

    /// Completion Measure Rollup Process [RB.1.1 b], of the 4th edition.
    mutating func completionMeasureRollup(_ activity: Int) {
        guard tree.edition.isFourth else { return }
        let children = trackedChildren(activity)
        let known = children.contains { information($0, 0).progressMeasure != nil }
        let mean = Real7.mean(children.map {
            (information($0, 0).progressMeasure ?? .zero, tree.nodes[$0].definition.completion.progressWeight)
        })
        change(activity, 0) { $0.progressMeasure = known ? mean : nil }
        if isLogging { note("RB.1.1 b", activity, "progress \(information(activity, 0).progressMeasure?.text ?? "unknown")") }
    }

    /// Objective Rollup Process [RB.1.2].
    mutating func objectiveRollup(_ activity: Int) {
        if setting(activity).primaryObjective.satisfiedByMeasure {
            objectiveRollupUsingMeasure(activity)
        } else {
            objectiveRollupUsingRules(activity)
        }
        if isLogging { note("RB.1.2", activity, "satisfied: \(words(information(activity, 0).satisfied))") }
    }

    /// Objective Rollup Using Measure Process [RB.1.2 a]; also of a leaf's objectives.
    mutating func objectiveRollupUsingMeasure(_ activity: Int, _ objective: Int = 0) {
        let definition = tree.nodes[activity].objectives[objective]
        guard definition.satisfiedByMeasure else { return }
        let measure = information(activity, objective).measure
        if measure != nil, states[activity].isActive, !setting(activity).rollup.measureSatisfactionIfActive { return }
        change(activity, objective) { $0.satisfied = measure.map { $0 >= definition.minNormalizedMeasure } }
    }

    /// Objective Rollup Using Rules Process [RB.1.2 b].
    mutating func objectiveRollupUsingRules(_ activity: Int) {
        if rollupRuleCheck(activity, .notSatisfied, else: .objectiveStatusKnown) { change(activity, 0) { $0.satisfied = false } }
        if rollupRuleCheck(activity, .satisfied, else: .satisfied) { change(activity, 0) { $0.satisfied = true } }
    }

    /// Activity Progress Rollup Process [RB.1.3].
    mutating func activityProgressRollup(_ activity: Int) {
        if tree.edition.isFourth, tree.nodes[activity].definition.completion.completedByMeasure {
            activityProgressRollupUsingMeasure(activity)
        } else {
            activityProgressRollupUsingRules(activity)
        }
        if isLogging { note("RB.1.3", activity, "completed: \(words(information(activity, 0).completed))") }
    }

    /// Activity Progress Rollup Using Measure Process [RB.1.3 a]; also of a leaf.
    mutating func activityProgressRollupUsingMeasure(_ activity: Int) {
        let threshold = tree.nodes[activity].definition.completion.minProgressMeasure
        let progress = information(activity, 0).progressMeasure
        change(activity, 0) { $0.completed = progress.map { $0 >= threshold } }
    }

    /// Activity Progress Rollup Using Rules Process [RB.1.3 b].
    mutating func activityProgressRollupUsingRules(_ activity: Int) {
        if rollupRuleCheck(activity, .incomplete, else: .activityProgressKnown) { change(activity, 0) { $0.completed = false } }
        if rollupRuleCheck(activity, .completed, else: .completed) { change(activity, 0) { $0.completed = true } }
    }

    /// Rollup Rule Check Subprocess [RB.1.4].
    /// - Parameter fallback: what all children must be where the activity has no rules of this kind.
    func rollupRuleCheck(_ activity: Int, _ action: RollupRule.Action, else fallback: RuleCondition.Kind) -> Bool {
        let isOfSatisfaction = action == .satisfied || action == .notSatisfied
        let own = setting(activity).rollup.rules.filter { ($0.action == .satisfied || $0.action == .notSatisfied) == isOfSatisfaction }
        let rules = own.isEmpty ? [RollupRule(action, are: [RuleCondition(fallback)])] : own.filter { $0.action == action }
        let children = trackedChildren(activity).filter { checkChildForRollup($0, action) }
        guard !children.isEmpty else { return false }
        return rules.contains { rule in
            let results = children.map { evaluateRollupConditions($0, rule) }
            let count = results.count { $0 == true }
            return switch rule.children {
            case .all: count == results.count
            case .any: count > 0
            case .none: results.allSatisfy { $0 == false }
            case .atLeastCount(let minimum): count >= minimum
            case .atLeastPercent(let minimum): count * Real7.one.units >= minimum.units * results.count
            }
        }
    }

    /// Evaluate Rollup Conditions Subprocess [RB.1.4.1].
    func evaluateRollupConditions(_ child: Int, _ rule: RollupRule) -> Bool? {
        combine(rule.conditions.map { evaluate($0, child) }, rule.combination)
    }

    /// Check Child for Rollup Subprocess [RB.1.4.2].
    func checkChildForRollup(_ child: Int, _ action: RollupRule.Action) -> Bool {
        let controls = setting(child).rollup
        let (counts, consideration) = switch action {
        case .satisfied: (controls.objectiveSatisfied, controls.requiredForSatisfied)
        case .notSatisfied: (controls.objectiveSatisfied, controls.requiredForNotSatisfied)
        case .completed: (controls.progressCompletion, controls.requiredForCompleted)
        case .incomplete: (controls.progressCompletion, controls.requiredForIncomplete)
        }
        guard counts else { return false }
        return switch consideration {
        case .always: true
        case .ifNotSuspended: states[child].attemptCount > 0 && !states[child].isSuspended
        case .ifAttempted: states[child].attemptCount > 0
        case .ifNotSkipped: preConditionCheck(child, [.skip]) == nil
        }
    }

    private func words(_ value: Bool?) -> String { value.map { $0 ? "yes" : "no" } ?? "unknown" }
}
