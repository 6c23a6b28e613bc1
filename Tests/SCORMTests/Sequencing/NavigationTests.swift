import SCORM
import Testing

@Suite("Sequencing: navigation and flow") struct NavigationTests {
    /// R(A, M(B, C), D), flow and choice throughout.
    private static let plain = cluster("R", [leaf("A"), cluster("M", [leaf("B"), leaf("C")]), leaf("D")])

    @Test("OP.1, SB.2.1–2.3, 2.5, 2.7: a linear course is walked from end to end, and the end ends the session")
    func linear() {
        var course = Course(Self.plain)
        #expect(course.go(through: [.start, .continue, .continue, .continue, .continue]) == ["A", "B", "C", "D", "ended"])
        #expect(course.sequencer.currentActivity == nil)
        #expect(["R", "A", "M", "B", "C", "D"].allSatisfy { !course.isActive($0) && course.attempts($0) == 1 })
        #expect(course.satisfied("R") == true && course.completed("R") == true)
        #expect(course.go(.start) == "A")
        #expect(course.attempts("R") == 2)
    }

    @Test("SB.2.1: the 2nd edition refuses to walk off the tree") func secondEdition() {
        var course = Course(cluster("R", [leaf("A")]), edition: .scorm2004second)
        #expect(course.go(through: [.start, .continue]) == ["A", "!SB.2.1-1"])
        #expect(!course.sequencer.isDelivering)
    }

    @Test("SB.2.8: Previous goes back into clusters, and nothing is previous to the first") func previous() {
        var course = Course(Self.plain)
        #expect(course.go(through: [.start, .choice("D"), .previous, .previous, .previous, .previous])
            == ["A", "D", "C", "B", "A", "!SB.2.1-3"])
    }

    @Test("SB.2.5: a root that is a leaf is delivered") func single() {
        var course = Course(leaf("R"))
        #expect(course.go(through: [.start, .continue, .previous, .exit]) == ["R", "!NB.2.1-4", "!NB.2.1-6", "ended"])
    }

    @Test("SB.2.2: without flow Start delivers nothing and the table of contents is offered") func noFlow() {
        var course = Course(cluster("R", [leaf("A"), leaf("B")]) { $0.controls.flow = false })
        #expect(course.go(.start) == "!SB.2.2-1")
        #expect(course.choosable == ["A", "B"])
        #expect(course.go(.choice("B")) == "B")
        #expect(course.go(through: [.continue, .previous]) == ["!NB.2.1-4", "!NB.2.1-5"])
        #expect(course.sequencer.isDelivering)
    }

    @Test("NB.2.1: each request knows when it is out of place") func outOfPlace() {
        var course = Course(Self.plain)
        let early: [NavigationRequest] = [
            .resumeAll, .continue, .previous, .forward, .backward, .exit, .exitAll, .suspendAll, .abandon, .abandonAll, .choice("X"), .jump("A"),
        ]
        #expect(course.go(through: early).map { $0.dropFirst("!NB.2.1-".count) }
            == ["3", "2", "2", "7", "7", "2", "2", "2", "2", "2", "11", "2"])
        #expect(course.go(through: [.start, .start, .resumeAll]) == ["A", "!NB.2.1-1", "!NB.2.1-1"])
        #expect(course.go(through: [.exit, .exit, .abandon]) == ["nothing", "!NB.2.1-12", "!NB.2.1-12"])
        var third = Course(Self.plain, edition: .scorm2004third)
        #expect(third.go(through: [.start, .jump("D")]) == ["A", "!NB.2.1-13"])
    }

    @Test("SB.2.1: forward only bars the way back, and is entered from behind at its first child") func forwardOnly() {
        var course = Course(cluster("R", [leaf("A"), cluster("M", [leaf("B"), leaf("C")]) { $0.controls.forwardOnly = true }, leaf("D")]))
        #expect(course.go(through: [.start, .choice("D"), .previous, .previous, .continue, .previous])
            == ["A", "D", "B", "!NB.2.1-5", "C", "!NB.2.1-5"])
        course.go(.choice("M"))
        #expect(course.sequencer.currentActivity == "B")
    }

    @Test("SB.2.1-4: the way back is barred where a parent further up is forward only") func forwardOnlyAbove() {
        var course = Course(cluster("R", [leaf("A"), cluster("M", [leaf("B"), leaf("C")])]) { $0.controls.forwardOnly = true })
        #expect(course.go(through: [.choice("C"), .previous, .previous]) == ["C", "B", "!SB.2.1-4"])
    }

    @Test("SB.2.2: skipped activities are passed in both directions, skipped clusters as a whole") func skip() {
        let skip = SequencingRule(PreConditionAction.skip, when: when(.always))
        var course = Course(cluster("R", [
            leaf("A"), leaf("B") { $0.preConditions = [skip] }, cluster("M", [leaf("C")]) { $0.preConditions = [skip] }, leaf("D"),
        ]))
        #expect(course.go(through: [.start, .continue, .previous]) == ["A", "D", "A"])
        #expect(course.go(.choice("B")) == "B")
    }

    @Test("SB.2.2: a forward-only cluster entered from behind, whose first child is skipped, goes on forward, then out backward")
    func skipBackward() {
        let skip = SequencingRule(PreConditionAction.skip, when: when(.always))
        func course(_ children: [ActivityDefinition]) -> Course {
            Course(cluster("R", [leaf("A"), cluster("M", children) { $0.controls.forwardOnly = true }, leaf("D")]))
        }
        var one = course([leaf("B") { $0.preConditions = [skip] }, leaf("C")])
        #expect(one.go(through: [.start, .choice("D"), .previous]) == ["A", "D", "C"])
        var all = course([leaf("B") { $0.preConditions = [skip] }, leaf("C") { $0.preConditions = [skip] }])
        #expect(all.go(through: [.start, .choice("D"), .previous]) == ["A", "D", "A"])
        var further = Course(cluster("R", [
            leaf("Z"), leaf("A") { $0.preConditions = [skip] },
            cluster("M", [leaf("B") { $0.preConditions = [skip] }, leaf("C") { $0.preConditions = [skip] }]) { $0.controls.forwardOnly = true },
            leaf("D"),
        ]))
        #expect(further.go(through: [.choice("D"), .previous]) == ["D", "Z"])
    }

    @Test("SB.2.2, UP.5: flow stops before a disabled activity") func disabled() {
        var course = Course(cluster("R", [leaf("A"), leaf("B") {
            $0.preConditions = [SequencingRule(.disabled, when: when(.always))]
        }]))
        #expect(course.go(through: [.start, .continue]) == ["A", "!SB.2.2-2"])
        guard case .refused(let refusal) = course.sequencer.outcome(of: .continue) else { return #expect(Bool(false)) }
        #expect(refusal.activity == "B" && refusal.cause == .preCondition(.disabled) && refusal.process == "SB.2.2")
    }

    @Test("SB.2.13: a jump passes all control modes, but not DB.1.1") func jump() {
        var course = Course(cluster("R", [leaf("A"), cluster("M", [leaf("B"), leaf("C") {
            $0.preConditions = [SequencingRule(.disabled, when: when(.always))]
        }]) {
            $0.controls.choice = false
            $0.controls.flow = false
        }]) { $0.controls.choice = false })
        #expect(course.go(.start) == "A")
        #expect(course.sequencer.isValid(.jump("B")) && !course.sequencer.isValid(.jump("C")) && !course.sequencer.isValid(.choice("B")))
        #expect(course.go(through: [.choice("B"), .jump("B"), .jump("C"), .jump("M"), .jump("X")])
            == ["!NB.2.1-10", "B", "!DB.1.1-3", "!DB.1.1-1", "!NB.2.1-11"])
    }

    @Test("the log of a navigation names the processes and what they came to") func log() {
        var course = Course(Self.plain)
        course.go(.start)
        #expect(course.steps.map(\.process) == ["OP.1", "SB.2.1", "SB.2.2", "SB.2.3", "SB.2.12", "DB.1.1", "DB.2", "DB.2", "DB.2"])
        #expect(course.steps.last?.activity == "A" && course.steps.last?.result == "is delivered")
        course.go(.jump("M"))
        #expect(course.steps.last?.process == "DB.1.1")
        #expect(course.steps.last?.result.hasPrefix("DB.1.1-1: ") == true)
    }

    @Test("every exception has a code of its own and a meaning") func exceptions() {
        let all = SequencingException.allCases
        #expect(all.count == 56)
        #expect(Set(all.map(\.rawValue)).count == all.count && all.allSatisfy { !$0.meaning.isEmpty })
    }
}
