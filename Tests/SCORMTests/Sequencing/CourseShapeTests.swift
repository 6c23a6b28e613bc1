import SCORM
import Testing

@Suite("Sequencing: courses as authors build them") struct CourseShapeTests {
    private static func test(_ identifier: String, target: String) -> ActivityDefinition {
        leaf(identifier) {
            $0.delivery.objectiveSetByContent = true
            $0.delivery.completionSetByContent = true
            $0.primaryObjective.maps = [ObjectiveMap(target: target, writes: [.satisfiedStatus, .normalizedMeasure])]
        }
    }

    @Test("pre-test: what it proves is skipped, and the post-test settles the objective")
    func prePost() {
        func lesson(_ identifier: String, _ target: String) -> ActivityDefinition {
            leaf(identifier) {
                $0.preConditions = [SequencingRule(.skip, when: when(.satisfied))]
                $0.delivery.objectiveSetByContent = true
                $0.primaryObjective.maps = [ObjectiveMap(target: target, reads: [.satisfiedStatus])]
            }
        }
        var pre = Self.test("pre", target: "all")
        pre.sequencing.objectives = ["one", "two"].map {
            var objective = ObjectiveDefinition(identifier: $0)
            objective.maps = [ObjectiveMap(target: $0, writes: [.satisfiedStatus])]
            return objective
        }
        var course = Course(cluster("R", [pre, lesson("L1", "one"), lesson("L2", "two"), Self.test("post", target: "all")]) {
            $0.controls.choice = false
            $0.controls.forwardOnly = true
        })
        course.go(.start)
        course.report(satisfied: false, completed: true, objectives: ["one": ObjectiveInformation(satisfied: true), "two": ObjectiveInformation(satisfied: false)])
        #expect(course.go(through: [.continue, .previous]) == ["L2", "!NB.2.1-5"])
        #expect(course.go(.continue) == "post")
        course.report(satisfied: true, completed: true)
        #expect(course.sequencer.globalObjectives["all"]?.satisfied == true)
        #expect(course.go(.continue) == "ended")
    }

    @Test("remediation: only what was missed comes again, three times at most")
    func remediation() {
        func lesson(_ identifier: String) -> ActivityDefinition {
            leaf(identifier) {
                $0.delivery.objectiveSetByContent = true
                $0.preConditions = [SequencingRule(.skip, when: when(.satisfied))]
            }
        }
        var course = Course(cluster("R", [cluster("M", [lesson("A"), lesson("B"), leaf("end") {
            $0.rollup.objectiveSatisfied = false
            $0.postConditions = [SequencingRule(.exitParent, when: when(.always))]
        }]) {
            $0.controls.useCurrentAttemptObjectiveInfo = false
            $0.limits.attemptLimit = 3
            $0.postConditions = [
                SequencingRule(.exitAll, when: when(.attemptLimitExceeded)),
                SequencingRule(.retry, when: when(.satisfied, not: true)),
            ]
        }, leaf("done")]))
        func play(_ outcomes: [String: Bool]) -> [String] {
            var seen: [String] = []
            var place = course.sequencer.currentActivity ?? course.go(.start)
            for _ in 0..<outcomes.count + 1 {
                seen.append(place)
                if let satisfied = outcomes[place] { course.report(satisfied: satisfied) }
                place = course.go(.continue)
                if seen.last == "end" { break }
            }
            return seen + [place]
        }
        #expect(play(["A": true, "B": false]) == ["A", "B", "end", "B"])
        #expect(play(["B": false]) == ["B", "end", "B"])
        #expect(play(["B": false]) == ["B", "end", "ended"])
        #expect(course.attempts("M") == 3 && course.attempts("A") == 1 && course.satisfied("M") == false)
        #expect(course.sequencer.currentActivity == nil)
    }

    @Test("forced order: each lesson opens the next, and what was done stays open") func forced() {
        func lesson(_ identifier: String, after previous: String?) -> ActivityDefinition {
            leaf(identifier) {
                $0.delivery.objectiveSetByContent = true
                $0.primaryObjective.maps = [ObjectiveMap(target: identifier, writes: [.satisfiedStatus])]
                guard let previous else { return }
                var objective = ObjectiveDefinition(identifier: "previous")
                objective.maps = [ObjectiveMap(target: previous, reads: [.satisfiedStatus])]
                $0.objectives = [objective]
                $0.preConditions = [SequencingRule(.disabled, when: [
                    RuleCondition(.satisfied, isNegated: true, objective: "previous"),
                    RuleCondition(.objectiveStatusKnown, isNegated: true, objective: "previous"),
                ], combination: .any)]
            }
        }
        var course = Course(cluster("R", [lesson("A", after: nil), lesson("B", after: "A"), lesson("C", after: "B")]))
        course.go(.start)
        #expect(course.choosable == ["R", "A"] && course.obstacle("B") == "DB.1.1-3")
        #expect(!course.sequencer.isValid(.continue))
        course.report(satisfied: true)
        #expect(course.sequencer.isValid(.continue) && course.choosable == ["R", "A", "B"])
        #expect(course.go(.continue) == "B")
    }

    @Test("SR.1, SR.2: a drawn quiz keeps its draw through suspension and draws again for a new attempt") func drawn() throws {
        let questions = (1...12).map { leaf("q\($0)") }
        let bank = cluster("bank", questions) {
            $0.randomization.selectionTiming = .onEachNewAttempt
            $0.randomization.selectCount = 4
            $0.randomization.randomizationTiming = .onEachNewAttempt
            $0.randomization.reorderChildren = true
            $0.controls.choice = false
        }
        var course = Course(cluster("R", [bank, leaf("end")]), seed: 5)
        let first = course.sequencer.state(of: "bank")!.availableChildren
        #expect(first.count == 4)
        #expect(course.go(through: [.start, .continue]) == Array(first.prefix(2)))
        course.go(.suspendAll)
        #expect(course.go(through: [.resumeAll, .continue, .continue, .continue]) == [first[1], first[2], first[3], "end"])
        #expect(course.completed("bank") == true)
        let second = course.sequencer.state(of: "bank")!.availableChildren
        #expect(second.count == 4 && second != first)
        #expect(course.go(.previous) == second[3])
        var once = Course(cluster("R", questions) { $0.randomization.randomizationTiming = .once; $0.randomization.reorderChildren = true }, seed: 5)
        let order = once.sequencer.state(of: "R")!.availableChildren
        #expect(order != questions.map(\.identifier) && once.go(through: [.start, .exitAll, .start]) == [order[0], "ended", order[0]])
        #expect(once.sequencer.state(of: "R")!.availableChildren == order)
    }

    @Test("UP.1, SM.3: a time limit, in time that is passed in") func time() {
        var course = Course(cluster("R", [leaf("A") { $0.limits.activityExperiencedDuration = 6_000 }, leaf("B")]))
        course.go(.start)
        var report = AttemptReport()
        report.durations = ActivityDurations()
        report.durations?.activityExperienced = 6_000
        course.sequencer.record(report, of: "A")
        #expect(course.go(.continue) == "B")
        guard case .refused(let refusal)? = course.sequencer.choice("A")?.obstacle else { return #expect(Bool(false)) }
        #expect(refusal.cause == .timeLimit)
    }

    @Test("SM.11: of an activity that is not tracked nothing is kept or counted") func untracked() {
        var course = Course(cluster("R", [leaf("intro") { $0.delivery.tracked = false }, leaf("A")]))
        course.go(.start)
        course.report(satisfied: false, completed: false, measure: "0.1")
        #expect(course.sequencer.information(of: "intro") == ObjectiveInformation() && course.attempts("intro") == 0)
        #expect(course.go(through: [.continue, .continue]) == ["A", "ended"])
        #expect(course.satisfied("R") == true && course.completed("R") == true)
    }

    @Test("shared data stores are read and written only as their maps say") func shared() {
        var (writer, reader) = (leaf("A"), leaf("B"))
        writer.sharedData = [SharedDataMap(target: "store", reads: false, writes: true)]
        reader.sharedData = [SharedDataMap(target: "store", reads: true, writes: false)]
        var sequencer = Course(cluster("R", [writer, reader])).sequencer
        #expect(sequencer.sharedData("store", for: "B") == "")
        #expect(sequencer.setSharedData("store", to: "x", by: "A") && !sequencer.setSharedData("store", to: "y", by: "B"))
        #expect(sequencer.sharedData("store", for: "A") == nil && sequencer.sharedData("store", for: "B") == "x")
        #expect(sequencer.sharedData("other", for: "B") == nil)
    }

    @Test("a later version of a package goes on with what has the same identifiers") func version() {
        var course = Course(cluster("R", [leaf("A"), leaf("B")]))
        #expect(course.go(through: [.start, .continue]) == ["A", "B"])
        let next = ActivityTree(cluster("R", [leaf("B"), leaf("new"), leaf("A")]))!
        var restored = Sequencer(tree: next, restoring: course.sequencer.snapshot)
        #expect(restored.currentActivity == "B" && restored.state(of: "A")?.attemptCount == 1)
        #expect(Set(restored.state(of: "R")!.availableChildren) == ["A", "B", "new"])
        #expect(Sequencer(tree: ActivityTree(cluster("R", [leaf("A")]))!, restoring: course.sequencer.snapshot).currentActivity == nil)
        #expect(Course.text(restored.navigate(.exitAll).outcome) == "ended")
        #expect(ActivityTree(cluster("R", [leaf("A"), leaf("A")])) == nil)
    }

    @Test("500 activities, all but the last skipped, are walked in one go") func long() {
        let skip = SequencingRule(PreConditionAction.skip, when: when(.always))
        var course = Course(cluster("R", (0..<500).map { index in leaf("\(index)") { if index < 499 { $0.preConditions = [skip] } } }))
        #expect(course.go(.start) == "499")
        #expect(course.choosable.count == 501)
    }

    @Test("a course of 500 activities is navigated and listed without growing slow") func fast() {
        let hide = SequencingRule(PreConditionAction.hiddenFromChoice, when: when(.attemptLimitExceeded))
        var course = Course(cluster("R", (0..<25).map { outer in
            cluster("\(outer)", (0..<19).map { inner in leaf("\(outer).\(inner)") { $0.preConditions = [hide] } })
        }))
        course.go(.start)
        var slowest = Duration.zero
        for index in 0..<40 {
            let took = ContinuousClock().measure { course.go(index % 3 == 0 ? .choice("\(index % 25).7") : .continue) }
            slowest = max(slowest, took)
        }
        let contents = ContinuousClock().measure { #expect(course.choosable.count == 501) }
        // The bars are for a debug build on a busy machine: they catch work that grows with the square of the course.
        #expect(slowest < .seconds(1) && contents < .seconds(4), "\(slowest) \(contents)")
    }

    @Test("a real(10,7) is exact") func real7() {
        #expect(["0", "-1", "0.8", "1.0000000", ".5", "+2", "100"].map { Real7($0)?.text } == ["0", "-1", "0.8", "1", "0.5", "2", "100"])
        #expect(["", "-", ".", "1e3", "1.2.3", "12345678901", "x"].allSatisfy { Real7($0) == nil })
        #expect(Real7("0.12345678")?.text == "0.1234567" && Real7("-0.5")!.text == "-0.5")
    }
}
