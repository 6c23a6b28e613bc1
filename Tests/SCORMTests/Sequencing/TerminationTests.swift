import SCORM
import Testing

@Suite("Sequencing: termination") struct TerminationTests {
    private static func tree(a: Edit<SequencingDefinition> = { _ in }, m: Edit<SequencingDefinition> = { _ in }) -> ActivityDefinition {
        cluster("R", [cluster("M", [leaf("A", a), leaf("B")], m), leaf("C")])
    }

    @Test("TB.2.1: an exit rule ends the cluster around") func exitRule() {
        var course = Course(Self.tree(m: { $0.exitConditions = [SequencingRule(.exit, when: when(.always))] }))
        #expect(course.go(.start) == "A")
        #expect(course.go(.exit) == "nothing")
        #expect(course.sequencer.currentActivity == "M" && !course.isActive("M") && course.isActive("R"))
        var other = Course(Self.tree(m: { $0.exitConditions = [SequencingRule(.exit, when: when(.always))] }))
        #expect(other.go(through: [.start, .continue]) == ["A", "C"])
    }

    @Test("TB.2.2, TB.2.3: each postcondition action", arguments: [
        (PostConditionAction.exitParent, "C"), (.exitAll, "ended"), (.retry, "A"), (.retryAll, "A"), (.continue, "B"), (.previous, "!SB.2.1-3"),
    ])
    func post(action: PostConditionAction, outcome: String) {
        var course = Course(Self.tree(a: { $0.postConditions = [SequencingRule(action, when: when(.always))] }))
        course.go(.start)
        #expect(course.go(.continue) == outcome)
        #expect(course.attempts("A") == (action == .retry || action == .retryAll ? 2 : 1))
        #expect(course.attempts("R") == (action == .retryAll ? 2 : 1))
    }

    @Test("TB.2.3: exitParent climbs from parent to parent, and the root has none") func climb() {
        let exit = [SequencingRule(PostConditionAction.exitParent, when: when(.always))]
        var course = Course(Self.tree(a: { $0.postConditions = exit }, m: { $0.postConditions = exit }))
        #expect(course.go(through: [.start, .exit]) == ["A", "ended"])
        var root = Course(leaf("R") { $0.postConditions = exit })
        #expect(root.go(through: [.start, .exit]) == ["R", "!TB.2.3-4"])
    }

    @Test("TB.2.3: exit all ends every attempt and the session") func exitAll() {
        var course = Course(Self.tree())
        #expect(course.go(through: [.start, .exitAll]) == ["A", "ended"])
        #expect(["R", "M", "A"].allSatisfy { !course.isActive($0) })
        #expect(course.completed("A") == true && course.completed("R") == nil)
    }

    @Test("TB.2.3, SB.2.6, DB.2: suspend all and resume go on in the same attempt") func suspend() {
        var course = Course(Self.tree(a: { $0.limits.attemptLimit = 1 }))
        course.go(.start)
        course.report(measure: "0.3")
        #expect(course.go(.suspendAll) == "ended")
        #expect(course.sequencer.suspendedActivity == "A")
        #expect(course.go(.resumeAll) == "A")
        #expect(course.attempts("A") == 1 && course.attempts("R") == 1)
        #expect(course.sequencer.information(of: "A")?.measure == real("0.3"))
        #expect(course.sequencer.suspendedActivity == nil && course.sequencer.state(of: "A")?.isSuspended == false)
    }

    @Test("TB.2.3: suspending between two activities resumes the cluster without a new attempt") func suspendBetween() {
        var course = Course(Self.tree())
        #expect(course.go(through: [.start, .exit, .suspendAll]) == ["A", "nothing", "ended"])
        #expect(course.sequencer.suspendedActivity == "M")
        #expect(course.go(.resumeAll) == "A")
        #expect(course.attempts("M") == 1 && course.attempts("R") == 1 && course.attempts("A") == 2)
    }

    @Test("TB.2.3: a session in which nothing was opened ends, and what was suspended before stays so") func suspendNothing() {
        var course = Course(cluster("R", [leaf("A"), cluster("M", [leaf("B")]) { $0.controls.flow = false }]))
        #expect(course.go(through: [.start, .suspendAll, .choice("M"), .suspendAll]) == ["A", "ended", "!SB.2.9-9", "ended"])
        #expect(course.sequencer.suspendedActivity == "A")
        #expect(course.go(.resumeAll) == "A" && course.attempts("R") == 1)
    }

    @Test("DB.1.1: starting over instead of resuming needs an attempt that the limit still allows") func startOver() {
        var course = Course(cluster("R", [leaf("A"), leaf("B")]) { $0.limits.attemptLimit = 1 })
        #expect(course.go(through: [.start, .suspendAll, .choice("B"), .resumeAll]) == ["A", "ended", "!DB.1.1-3", "A"])
    }

    @Test("DB.2.1: whoever starts elsewhere gives the suspended activity up") func clear() {
        var course = Course(Self.tree())
        #expect(course.go(through: [.start, .suspendAll, .choice("C")]) == ["A", "ended", "C"])
        #expect(course.sequencer.suspendedActivity == nil)
        #expect(course.sequencer.state(of: "A")?.isSuspended == false && course.sequencer.state(of: "M")?.isSuspended == false)
    }

    @Test("UP.4: content that suspends itself pauses its attempt and those around it") func suspendedContent() {
        var course = Course(Self.tree())
        course.go(.start)
        course.report(suspended: true)
        #expect(course.go(.choice("C")) == "C")
        #expect(course.sequencer.state(of: "M")?.isSuspended == true && course.completed("A") == nil)
        #expect(course.go(.choice("A")) == "A")
        #expect(course.attempts("A") == 1 && course.attempts("M") == 1)
    }

    @Test("TB.2.3: abandoning leaves tracking as it was; the ancestors stay open") func abandon() {
        var course = Course(Self.tree())
        #expect(course.go(through: [.start, .abandon]) == ["A", "nothing"])
        #expect(course.completed("A") == nil && !course.isActive("A") && course.isActive("M"))
        #expect(course.go(.continue) == "B")
        #expect(course.go(.abandonAll) == "ended")
        #expect(["R", "M", "B"].allSatisfy { !course.isActive($0) } && course.completed("B") == nil)
    }

    @Test("DB.2, SM.1: a new attempt on a cluster forgets what its children reached, unless earlier attempts count") func newAttempt() {
        func again(_ edit: @escaping Edit<SequencingDefinition>) -> Course {
            var course = Course(cluster("R", [cluster("M", [leaf("A"), leaf("B")], edit), leaf("C")]))
            #expect(course.go(through: [.start, .continue, .continue, .choice("A")]) == ["A", "B", "C", "A"])
            return course
        }
        let current = again { _ in }
        #expect(current.attempts("M") == 2 && current.satisfied("B") == nil && current.completed("B") == nil && current.completed("A") == nil)
        let ever = again {
            $0.controls.useCurrentAttemptObjectiveInfo = false
            $0.controls.useCurrentAttemptProgressInfo = false
        }
        #expect(ever.attempts("M") == 2 && ever.satisfied("B") == true && ever.completed("B") == true && ever.completed("A") == true)
    }

    @Test("SB.2.10: a retry sees its children as new, so what was skipped as satisfied comes again") func retry() {
        let skip = SequencingRule(PreConditionAction.skip, when: when(.satisfied))
        func played(_ edit: @escaping Edit<SequencingDefinition>) -> String {
            var course = Course(cluster("R", [cluster("M", [
                leaf("A") { $0.preConditions = [skip] },
                leaf("B") { $0.delivery.objectiveSetByContent = true; $0.postConditions = [SequencingRule(.exitParent, when: when(.always))] },
            ]) {
                $0.postConditions = [SequencingRule(.retry, when: when(.satisfied, not: true))]
                edit(&$0)
            }]))
            #expect(course.go(through: [.start, .continue]) == ["A", "B"])
            course.report(satisfied: false)
            return course.go(.continue)
        }
        #expect(played { _ in } == "A")
        // With what earlier attempts reached, only the rest is repeated: remediation.
        #expect(played { $0.controls.useCurrentAttemptObjectiveInfo = false } == "B")
    }
}
