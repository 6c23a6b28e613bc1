import SCORM
import Testing

@Suite("Sequencing: rollup") struct SequencingRollupTests {
    private static func content(_ identifier: String, _ edit: @escaping Edit<SequencingDefinition> = { _ in }) -> ActivityDefinition {
        leaf(identifier) {
            $0.delivery.completionSetByContent = true
            $0.delivery.objectiveSetByContent = true
            edit(&$0)
        }
    }

    private static func rule(_ action: RollupRule.Action, _ set: RollupRule.ChildSet, _ kind: RuleCondition.Kind) -> RollupRule {
        RollupRule(action, when: set, are: when(kind))
    }

    @Test("RB.1.2 b, RB.1.3 b: by default all children decide, and until all are known nothing is") func defaults() {
        var course = Course(cluster("R", [Self.content("A"), Self.content("B")]))
        course.go(.start)
        course.report(satisfied: false, completed: true)
        #expect(course.satisfied("R") == nil && course.completed("R") == nil)
        course.go(.continue)
        course.report(satisfied: true, completed: true)
        #expect(course.satisfied("R") == false && course.completed("R") == true)
    }

    @Test("RB.1.1 a, RB.1.2 a: measures by weight; a child without one weighs in with nothing") func measures() {
        var course = Course(cluster("R", [
            Self.content("A") { $0.rollup.objectiveMeasureWeight = real("0.5") }, Self.content("B"),
            Self.content("C") { $0.rollup.objectiveMeasureWeight = .zero }, Self.content("D") { $0.delivery.tracked = false },
        ]) {
            $0.primaryObjective.satisfiedByMeasure = true
            $0.primaryObjective.minNormalizedMeasure = real("0.8")
        })
        course.go(.start)
        course.report(measure: "0.9")
        #expect(course.sequencer.information(of: "R")?.measure == real("0.3") && course.satisfied("R") == false)
        course.go(.continue)
        course.report(measure: "0.75")
        #expect(course.sequencer.information(of: "R")?.measure == real("0.8") && course.satisfied("R") == true)
    }

    @Test("RB.1.2 a: measureSatisfactionIfActive false waits for the attempt to end") func ifActive() {
        var course = Course(cluster("R", [Self.content("A")]) {
            $0.primaryObjective.satisfiedByMeasure = true
            $0.primaryObjective.minNormalizedMeasure = real("0.5")
            $0.rollup.measureSatisfactionIfActive = false
        })
        course.go(.start)
        course.report(measure: "0.6")
        #expect(course.satisfied("R") == nil)
        course.go(.exitAll)
        #expect(course.satisfied("R") == true)
    }

    @Test("RB.1.1 b, RB.1.3 a: the 4th edition completes by weighted progress, earlier ones do not") func progress() {
        func course(_ edition: Edition) -> Course {
            var (root, a, b) = (cluster("R", []), Self.content("A"), Self.content("B"))
            a.completion.progressWeight = real("0.25")
            b.completion.progressWeight = real("0.75")
            root.children = [a, b]
            root.completion = CompletionThreshold()
            root.completion.completedByMeasure = true
            root.completion.minProgressMeasure = real("0.7")
            var course = Course(root, edition: edition)
            course.go(.start)
            course.report(progress: "1")
            course.go(.continue)
            course.report(progress: "0.6")
            return course
        }
        #expect(course(.scorm2004fourth).sequencer.information(of: "R")?.progressMeasure == real("0.7"))
        #expect(course(.scorm2004fourth).completed("R") == true)
        #expect(course(.scorm2004third).completed("R") == nil)
    }

    @Test("RB.1.4: child sets and unknown children", arguments: [
        (RollupRule.ChildSet.all, [false, false, true]), (.any, [true, true, true]), (.none, [false, false, false]),
        (.atLeastCount(2), [false, true, true]), (.atLeastPercent(Real7("0.6666666")!), [false, true, true]),
        (.atLeastPercent(Real7("0.7")!), [false, false, true]),
    ] as [(RollupRule.ChildSet, [Bool])])
    func sets(set: RollupRule.ChildSet, met: [Bool]) {
        var course = Course(cluster("R", [Self.content("A"), Self.content("B"), Self.content("C")]) {
            $0.rollup.rules = [Self.rule(.completed, set, .completed)]
        })
        course.go(.start)
        var seen: [Bool] = []
        for _ in 0..<3 {
            course.report(completed: true)
            seen.append(course.completed("R") == true)
            course.go(.continue)
        }
        #expect(seen == met)
    }

    @Test("RB.1.4.1: conditions join with all and any, and unknown stays unknown when negated") func conditions() {
        func satisfied(_ combination: ConditionCombination, _ conditions: [RuleCondition], reported: Bool?) -> Bool? {
            var course = Course(cluster("R", [Self.content("A")]) {
                $0.rollup.rules = [RollupRule(.satisfied, when: .all, are: conditions, combination: combination)]
            })
            course.go(.start)
            course.report(completed: reported)
            return course.satisfied("R")
        }
        let both = [RuleCondition(.attempted), RuleCondition(.completed)]
        #expect(satisfied(.all, both, reported: nil) == nil && satisfied(.any, both, reported: nil) == true)
        #expect(satisfied(.all, both, reported: true) == true)
        #expect(satisfied(.all, [RuleCondition(.completed, isNegated: true)], reported: nil) == nil)
        #expect(satisfied(.all, [RuleCondition(.completed, isNegated: true)], reported: false) == true)
        #expect(satisfied(.all, [], reported: true) == nil)
    }

    @Test("RB.1.4.2: optional children and those required only under a condition", arguments: [
        (RollupControls.Consideration.always, nil), (.ifAttempted, true), (.ifNotSuspended, true), (.ifNotSkipped, true),
    ] as [(RollupControls.Consideration, Bool?)])
    func considerations(consideration: RollupControls.Consideration, expected: Bool?) {
        var course = Course(cluster("R", [Self.content("A"), Self.content("B") {
            $0.rollup.requiredForCompleted = consideration
            $0.preConditions = [SequencingRule(.skip, when: when(.always))]
        }]))
        course.go(.start)
        course.report(completed: true)
        #expect(course.completed("R") == expected)
        var optional = Course(cluster("R", [Self.content("A"), Self.content("B") {
            $0.rollup.objectiveSatisfied = false
            $0.rollup.progressCompletion = false
        }]))
        optional.go(.start)
        optional.report(satisfied: true, completed: true)
        #expect(optional.satisfied("R") == true && optional.completed("R") == true)
    }

    @Test("RB.1.5: a global objective rolls up wherever it is read") func globals() {
        var course = Course(cluster("R", [
            cluster("M", [Self.content("A") {
                $0.primaryObjective.maps = [ObjectiveMap(target: "G", writes: [.satisfiedStatus, .normalizedMeasure])]
            }]),
            cluster("N", [Self.content("B") {
                $0.primaryObjective.maps = [ObjectiveMap(target: "G", reads: [.satisfiedStatus, .normalizedMeasure])]
            }]),
        ]))
        course.go(.start)
        course.report(satisfied: true, measure: "0.9")
        #expect(course.satisfied("B") == true && course.satisfied("N") == true && course.satisfied("R") == true)
        #expect(course.sequencer.information(of: "N")?.measure == real("0.9"))
        #expect(course.sequencer.globalObjectives["G"] == ObjectiveInformation(satisfied: true, measure: real("0.9")))
        var later = Course(cluster("R", [leaf("X") { $0.primaryObjective.maps = [ObjectiveMap(target: "G", reads: [.satisfiedStatus])] }]))
        later.sequencer.adopt(globalObjectives: course.sequencer.globalObjectives)
        #expect(later.satisfied("R") == true && later.sequencer.information(of: "X")?.measure == nil)
    }

    @Test("SM.7: the 4th edition's maps carry scores, completion and progress; what is local goes first") func wideMaps() {
        let all = Set(ObjectiveMap.Fact.allCases)
        var course = Course(cluster("R", [
            Self.content("A") { $0.objectives = [ObjectiveDefinition(identifier: "o")]; $0.objectives[0].maps = [ObjectiveMap(target: "G", writes: all)] },
            Self.content("B") { $0.primaryObjective = ObjectiveDefinition(identifier: "p"); $0.primaryObjective.maps = [ObjectiveMap(target: "G", reads: all)] },
        ]))
        let facts = ObjectiveInformation(
            satisfied: false, measure: real("0.4"), rawScore: real("40"), minScore: .zero, maxScore: real("100"), completed: true, progressMeasure: .one)
        course.go(.start)
        course.report(objectives: ["o": facts, "unknown": facts])
        #expect(course.sequencer.information(of: "B", objective: "p") == facts && course.completed("B") == true)
        #expect(course.sequencer.information(of: "A")?.satisfied == nil)
        course.go(.continue)
        course.report(satisfied: true)
        #expect(course.satisfied("B") == true && course.sequencer.globalObjectives["G"]?.satisfied == false)
    }
}
