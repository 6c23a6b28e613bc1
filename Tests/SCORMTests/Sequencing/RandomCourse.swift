import SCORM

/// Makes random trees, requests and reports. Everything follows from the generator.
struct RandomCourse {
    var random: SequencingRandom
    private var count = 0

    init(seed: UInt64) { random = SequencingRandom(seed: seed) }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    private mutating func pick<Value>(_ values: [Value]) -> Value { values.randomElement(using: &random)! }
    private mutating func share() -> Real7 { Real7(units: Int.random(in: 0...20, using: &random) * 500_000) }

    mutating func tree() -> ActivityDefinition {
        count = 0
        return activity(depth: 0)
    }

    private mutating func activity(depth: Int) -> ActivityDefinition {
        count += 1
        var made = ActivityDefinition("a\(count)", isVisible: chance(90))
        made.sequencing = sequencing()
        made.completion.completedByMeasure = chance(20)
        made.completion.minProgressMeasure = share()
        made.completion.progressWeight = share()
        if depth == 0 || (depth < 3 && chance(40)) {
            for _ in 0..<Int.random(in: 1...4, using: &random) { made.children.append(activity(depth: depth + 1)) }
        }
        return made
    }

    private mutating func sequencing() -> SequencingDefinition {
        var made = SequencingDefinition()
        made.controls.flow = chance(75)
        made.controls.choice = chance(80)
        made.controls.choiceExit = chance(90)
        made.controls.forwardOnly = chance(15)
        made.controls.useCurrentAttemptObjectiveInfo = chance(70)
        made.controls.useCurrentAttemptProgressInfo = chance(70)
        made.choice.constrainChoice = chance(10)
        made.choice.preventActivation = chance(10)
        if chance(30) { made.preConditions.append(SequencingRule(pick(PreConditionAction.allCases), when: conditions(), combination: pick([.all, .any]))) }
        if chance(10) { made.exitConditions.append(SequencingRule(.exit, when: conditions())) }
        if chance(20) { made.postConditions.append(SequencingRule(pick(PostConditionAction.allCases), when: conditions())) }
        if chance(15) { made.limits.attemptLimit = Int.random(in: 1...3, using: &random) }
        made.delivery.tracked = chance(90)
        made.delivery.completionSetByContent = chance(50)
        made.delivery.objectiveSetByContent = chance(50)
        made.randomization.selectionTiming = pick(RandomizationControls.Timing.allCases)
        if chance(20) { made.randomization.selectCount = Int.random(in: 0...3, using: &random) }
        made.randomization.randomizationTiming = pick(RandomizationControls.Timing.allCases)
        made.randomization.reorderChildren = chance(20)
        made.primaryObjective = objective("p")
        if chance(30) { made.objectives = [objective("o")] }
        rollUp(&made.rollup)
        return made
    }

    private mutating func rollUp(_ controls: inout RollupControls) {
        controls.objectiveSatisfied = chance(85)
        controls.progressCompletion = chance(85)
        controls.objectiveMeasureWeight = share()
        controls.measureSatisfactionIfActive = chance(70)
        controls.requiredForSatisfied = pick(RollupControls.Consideration.allCases)
        controls.requiredForIncomplete = pick(RollupControls.Consideration.allCases)
        if chance(20) {
            let sets: [RollupRule.ChildSet] = [.all, .any, .none, .atLeastCount(1), .atLeastPercent(share())]
            controls.rules = [RollupRule(pick(RollupRule.Action.allCases), when: pick(sets), are: conditions())]
        }
    }

    private mutating func objective(_ identifier: String) -> ObjectiveDefinition {
        var made = ObjectiveDefinition(identifier: identifier)
        made.satisfiedByMeasure = chance(25)
        made.minNormalizedMeasure = share()
        if chance(30) {
            let facts = ObjectiveMap.Fact.allCases
            made.maps = [ObjectiveMap(target: pick(["G", "H"]), reads: chance(60) ? Set(facts) : [], writes: chance(60) ? [pick(facts), pick(facts)] : [])]
        }
        return made
    }

    private mutating func conditions() -> [RuleCondition] {
        (0..<Int.random(in: 1...2, using: &random)).map { _ in
            RuleCondition(pick(RuleCondition.Kind.allCases), isNegated: chance(30), objective: pick([nil, "p", "o"]), threshold: share())
        }
    }

    mutating func request(_ identifiers: [String], isBegun: Bool, isSuspended: Bool) -> NavigationRequest {
        if !isBegun, chance(80) { return isSuspended && chance(80) ? .resumeAll : chance(70) ? .start : .choice(pick(identifiers)) }
        let plain: [NavigationRequest] = [
            .continue, .continue, .continue, .previous, .previous, .exit, .exitAll, .suspendAll, .abandon, .abandonAll, .start, .resumeAll, .forward,
        ]
        return chance(40) ? .choice(pick(identifiers)) : chance(10) ? .jump(pick(identifiers)) : pick(plain)
    }

    mutating func report() -> AttemptReport {
        var report = AttemptReport()
        var facts = ObjectiveInformation()
        if chance(60) { facts.satisfied = chance(60) }
        if chance(60) { facts.completed = chance(60) }
        if chance(50) { facts.measure = share() }
        if chance(50) { facts.progressMeasure = share() }
        report.attempt = facts
        if chance(30) { report.objectives = ["o": facts] }
        report.isSuspended = chance(15)
        return report
    }
}
