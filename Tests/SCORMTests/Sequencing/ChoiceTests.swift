import SCORM
import Testing

@Suite("Sequencing: choice") struct ChoiceTests {
    private static func tree(_ edit: Edit<SequencingDefinition> = { _ in }, m: Edit<SequencingDefinition> = { _ in }) -> ActivityDefinition {
        cluster("R", [
            leaf("A"), cluster("M", [leaf("B"), leaf("C")], m), cluster("N", [leaf("D"), leaf("E")]), leaf("F"),
        ], edit)
    }

    @Test("SB.2.9: all that choice reaches, from nowhere, from a sibling, across, up and down") func free() {
        var course = Course(Self.tree())
        #expect(course.choosable == ["R", "A", "M", "B", "C", "N", "D", "E", "F"])
        #expect(course.go(through: [.choice("E"), .choice("B"), .choice("C"), .choice("N"), .choice("R"), .choice("R"), .choice("A"), .choice("A")])
            == ["E", "B", "C", "D", "A", "A", "A", "A"])
    }

    @Test("NB.2.1-10, SB.2.9-4: a parent without choice") func control() {
        var course = Course(Self.tree(m: { $0.controls.choice = false }))
        #expect(course.go(.start) == "A")
        #expect(course.choosable == ["R", "A", "M", "N", "D", "E", "F"])
        #expect(course.go(.choice("B")) == "!NB.2.1-10")
        guard case .refused(let refusal)? = course.sequencer.choice("B")?.obstacle else { return #expect(Bool(false)) }
        #expect(refusal == SequencingRefusal(.navigationChoice, activity: "M"))
    }

    @Test("NB.2.1-8: an open activity with choiceExit false is not left by choice") func exit() {
        var course = Course(Self.tree(m: { $0.controls.choiceExit = false }))
        #expect(course.go(through: [.choice("B"), .choice("F"), .choice("C")]) == ["B", "!NB.2.1-8", "C"])
        #expect(course.choosable == ["M", "B", "C"])
        // Flow may leave it.
        #expect(course.go(through: [.continue, .choice("F")]) == ["D", "F"])
    }

    @Test("SB.2.9-7: also when the current activity has ended") func exitAfterEnd() {
        var course = Course(Self.tree(m: { $0.controls.choiceExit = false }))
        #expect(course.go(through: [.choice("B"), .exit, .choice("F")]) == ["B", "nothing", "!NB.2.1-8"])
        var closed = Course(cluster("R", [cluster("M", [leaf("B") { $0.controls.choiceExit = false }, leaf("C")]), leaf("F")]))
        #expect(closed.go(through: [.start, .choice("C"), .exit, .choice("F"), .choice("M"), .choice("C")])
            == ["B", "!NB.2.1-8", "nothing", "!SB.2.9-7", "!SB.2.9-7", "C"])
    }

    @Test("SB.2.9: what stops the way forward does not stop the way back") func back() {
        let stop = SequencingRule(PreConditionAction.stopForwardTraversal, when: when(.always))
        var course = Course(cluster("R", [cluster("M", [leaf("A")]) { $0.preConditions = [stop] }, cluster("N", [leaf("B")]) { $0.preConditions = [stop] }]))
        #expect(course.go(through: [.start, .choice("B")]) == ["A", "!SB.2.4-1"])
        #expect(course.go(through: [.continue, .choice("A")]) == ["B", "A"])
    }

    @Test("SB.2.9-3: hidden from choice, and all that is below; hidden entries are not listed") func hidden() {
        let hide = SequencingRule(PreConditionAction.hiddenFromChoice, when: when(.always))
        var course = Course(Self.tree(m: { $0.preConditions = [hide] }))
        #expect(course.go(through: [.choice("M"), .choice("B")]) == ["!SB.2.9-3", "!SB.2.9-3"])
        #expect(course.sequencer.choices().filter { !$0.isListed }.map(\.identifier) == ["M", "B", "C"])
        #expect(course.go(through: [.start, .continue]) == ["A", "B"])
    }

    @Test("SB.2.4-1: stopForwardTraversal bars what comes after, not what comes before") func stop() {
        let stop = SequencingRule(PreConditionAction.stopForwardTraversal, when: when(.satisfied, not: true))
        var course = Course(cluster("R", [leaf("A"), leaf("B") { $0.preConditions = [stop]; $0.delivery.objectiveSetByContent = true }, leaf("C")]))
        #expect(course.go(through: [.start, .choice("B")]) == ["A", "B"])
        course.report(satisfied: false)
        #expect(course.obstacle("C") == "SB.2.4-1" && course.obstacle("A") == nil)
        course.report(satisfied: true)
        #expect(course.go(.choice("C")) == "C")
    }

    @Test("SB.2.4-2: forward only bars the choice of an earlier sibling") func forwardOnly() {
        var course = Course(Self.tree(m: { $0.controls.forwardOnly = true }))
        #expect(course.go(through: [.choice("C"), .choice("B")]) == ["C", "!SB.2.4-2"])
    }

    @Test("SB.2.9-6: preventActivation keeps choice from entering from outside") func prevent() {
        var course = Course(Self.tree(m: { $0.choice.preventActivation = true }))
        #expect(course.go(through: [.choice("B"), .start, .choice("C"), .continue, .choice("C"), .choice("M")])
            == ["!SB.2.9-6", "A", "!SB.2.9-6", "B", "C", "B"])
    }

    @Test("SB.2.9-8, SB.2.9.1, SB.2.9.2: constrained choice leads to the neighbours only") func constrained() {
        var course = Course(cluster("R", [
            leaf("A"), cluster("M", [leaf("B"), leaf("C")]) { $0.choice.constrainChoice = true },
            cluster("N", [leaf("D"), leaf("E")]), leaf("F"),
        ]))
        #expect(course.go(.choice("B")) == "B")
        #expect(course.choosable == ["R", "A", "M", "B", "C", "N", "D", "E"])
        #expect(course.obstacle("F") == "SB.2.9-8")
    }

    @Test("SB.2.9-9: a cluster without flow is a place to choose from") func flowOnly() {
        var course = Course(Self.tree(m: { $0.controls.flow = false }))
        #expect(course.go(through: [.start, .choice("M")]) == ["A", "!SB.2.9-9"])
        #expect(course.sequencer.currentActivity == "M" && !course.sequencer.isDelivering)
        #expect(course.go(.choice("C")) == "C")
    }

    @Test("DB.1.1-3, UP.1: a reached limit says which") func limit() {
        var course = Course(cluster("R", [leaf("A") { $0.limits.attemptLimit = 1 }, leaf("B")]))
        #expect(course.go(through: [.start, .continue, .choice("A"), .previous]) == ["A", "B", "!DB.1.1-3", "!SB.2.2-2"])
        guard case .refused(let refusal)? = course.sequencer.choice("A")?.obstacle else { return #expect(Bool(false)) }
        #expect(refusal == SequencingRefusal(.deliveryUnavailable, activity: "A", cause: .attemptLimit(1)))
    }

    @Test("a postcondition that asks for something else is named as the obstacle") func overruled() {
        var course = Course(cluster("R", [
            leaf("A") { $0.postConditions = [SequencingRule(.continue, when: when(.satisfied))] }, leaf("B"), leaf("C"),
        ]))
        course.go(.start)
        course.report(satisfied: true)
        #expect(course.obstacle("C") == "continue")
        #expect(course.go(.choice("C")) == "B")
        #expect(course.obstacle("C") == nil)
    }
}
