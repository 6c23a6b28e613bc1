import SCORM
import Testing

/// What an author of a test drive sets and jumps to.
@Suite("Arranging a play") struct ArrangementTests {
    /// An exercise and an exam that opens once it is known how the exercise went, told by a global objective, below a root that lets nobody choose.
    private static func sequencer() throws -> Sequencer {
        let exam = leaf("EXAM") { definition in
            // Closed as long as nobody knows how the exercise went.
            definition.preConditions = [SequencingRule(.disabled, when: when(.objectiveStatusKnown, not: true, of: "done"))]
            var done = ObjectiveDefinition(identifier: "done")
            done.maps = [ObjectiveMap(target: "global", reads: [.satisfiedStatus])]
            definition.objectives = [done]
        }
        let exercise = leaf("EXERCISE") {
            $0.primaryObjective.maps = [ObjectiveMap(target: "global", writes: [.satisfiedStatus])]
            $0.delivery.objectiveSetByContent = true
        }
        let tree = try #require(ActivityTree(cluster("ROOT", [exercise, exam]) { $0.controls.choice = false }))
        return Sequencer(tree: tree, seed: 1)
    }

    @Test("rules see what was set, also when it is made unknown again")
    func rules() throws {
        var play = try Self.sequencer()
        _ = play.navigate(.start)
        #expect(play.currentActivity == "EXERCISE")
        #expect(!play.isValid(.continue))
        let isSet = play.arrange("EXERCISE", Arrangement(.passed, score: Decimal4(units: 800_000), keepsData: false))
        #expect(isSet)
        #expect(play.isValid(.continue))
        #expect(play.information(of: "EXERCISE")?.measure == Real7(units: 8_000_000))
        #expect(play.globalObjectives["global"]?.satisfied == true)
        play.arrange("EXERCISE", Arrangement(.notAttempted, keepsData: false))
        #expect(!play.isValid(.continue))
        #expect(play.globalObjectives["global"]?.satisfied == nil)
    }

    @Test("what is set before anything was begun is still there when the play begins")
    func before() throws {
        var play = try Self.sequencer()
        play.arrange("EXERCISE", Arrangement(.passed, keepsData: false))
        _ = play.navigate(.start)
        #expect(play.information(of: "EXERCISE")?.satisfied == true || play.globalObjectives["global"]?.satisfied == true)
        #expect(play.isValid(.continue))
    }

    @Test("a jump of the author's delivers what every rule keeps closed, and what was open has ended", arguments: ["EXAM", "EXERCISE"])
    func jump(_ target: String) throws {
        var play = try Self.sequencer()
        _ = play.navigate(.start)
        let result = play.force(target)
        #expect(result.outcome == .deliver(target) && play.currentActivity == target && play.isDelivering)
        #expect(result.steps.first?.process == "author")
        #expect(play.state(of: "EXERCISE")?.isActive == (target == "EXERCISE"))
        // A saved state goes on the same.
        let again = Sequencer(tree: play.tree, restoring: play.snapshot)
        #expect(again.currentActivity == target && again.isDelivering)
    }

    @Test("clusters and unknown activities are no place to jump to or to set")
    func refused() throws {
        var play = try Self.sequencer()
        for name in ["ROOT", "NOWHERE"] {
            let outcome = play.force(name).outcome, isSet = play.arrange(name, Arrangement(.passed, keepsData: false))
            #expect(outcome == .refused(SequencingRefusal(.targetMissing, activity: name)) && !isSet)
        }
    }

    @Test("records hold what was wished, with what the content kept or without", arguments: Arrangement.states, [true, false])
    func records(_ status: LessonStatus, _ keeps: Bool) {
        let wish = Arrangement(status, score: Decimal4(units: 655_000), keepsData: keeps)
        var old = AttemptRecord()
        _ = old.begin(LaunchFacts(studentID: "", studentName: ""))
        _ = old.set([("cmi.suspend_data", "kept"), ("cmi.core.lesson_status", "incomplete")])
        let record = AttemptRecord(arranging: old, wish)
        #expect(record.status == status && !record.isOpen)
        #expect(record.score == (status == .notAttempted ? nil : Decimal4(units: 655_000)))
        #expect((record.values["cmi.suspend_data"] == "kept") == keeps)
        var newer = Attempt2004()
        newer.launch([:], at: 0, before: ActivityDurations())
        newer.begin()
        var outcome = Attempt2004.Outcome()
        newer.set("cmi.suspend_data", "kept", Facts2004(learnerID: "", learnerName: ""), &outcome)
        let attempt = Attempt2004(arranging: newer, wish, initial: [:], at: 5)
        #expect(attempt.status(Facts2004(learnerID: "", learnerName: "")) == (status == .notAttempted && keeps ? .incomplete : status))
        #expect((attempt.values["cmi.suspend_data"] == "kept") == keeps && !attempt.isOpen)
        #expect(attempt.isSuspended == (keeps && status == .incomplete))
    }
}
