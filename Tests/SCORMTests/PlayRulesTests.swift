import SCORM
import Testing

@Suite("Rules over what content reports") struct PlayRulesTests {
    private struct Case: Sendable, CustomTestStringConvertible {
        var passing = PlayRules.Passing.package
        var permille = 0
        var completing = PlayRules.Completing.package
        var unset = PlayRules.Unset.package
        var mastery = ""
        /// Of `cmi.core`: element and value.
        var said: [(String, String)] = []
        let becomes: LessonStatus
        var testDescription: String { "\(passing) \(permille) \(completing) \(unset) mastery \(mastery) \(said) → \(becomes)" }
        var rules: PlayRules {
            var rules = PlayRules()
            (rules.passing, rules.passingPermille, rules.completing, rules.unset) = (passing, permille, completing, unset)
            return rules
        }
    }
    private static let completed = ("lesson_status", "completed"), passed = ("lesson_status", "passed"), failed = ("lesson_status", "failed"), half = ("score.raw", "50"), good = ("score.raw", "90")
    private static let suspended = ("exit", "suspend")

    private static let cases: [Case] = [
        Case(said: [], becomes: .completed), Case(said: [completed], becomes: .completed),
        Case(unset: .incomplete, said: [], becomes: .incomplete), Case(unset: .complete, said: [], becomes: .completed),
        Case(unset: .completeWithScore, said: [], becomes: .incomplete), Case(unset: .completeWithScore, said: [half], becomes: .completed),
        Case(unset: .incomplete, said: [completed], becomes: .completed),
        Case(passing: .score, permille: 800, said: [completed, half], becomes: .failed), Case(passing: .score, permille: 800, said: [completed, good], becomes: .passed),
        Case(passing: .score, permille: 800, said: [passed, half], becomes: .failed), Case(passing: .score, permille: 800, said: [passed], becomes: .completed),
        Case(passing: .score, permille: 400, mastery: "80", said: [completed, half], becomes: .passed),
        // Forty of fifty points are eighty percent.
        Case(passing: .score, permille: 800, said: [completed, ("score.max", "50"), ("score.min", "0"), ("score.raw", "40")], becomes: .passed),
        Case(passing: .completion, mastery: "80", said: [completed, half], becomes: .passed), Case(passing: .completion, said: [], becomes: .passed),
        Case(completing: .passed, said: [completed], becomes: .incomplete), Case(completing: .passed, said: [passed], becomes: .passed),
        Case(completing: .either, said: [completed], becomes: .completed), Case(completing: .completed, said: [passed], becomes: .passed),
        Case(completing: .launched, said: [("lesson_status", "incomplete"), suspended], becomes: .completed), Case(completing: .launched, said: [failed], becomes: .failed),
        Case(completing: .score, said: [completed], becomes: .incomplete), Case(completing: .score, said: [("lesson_status", "incomplete"), half], becomes: .completed),
        Case(passing: .score, permille: 800, completing: .score, said: [completed, half], becomes: .failed),
        Case(completing: .score, mastery: "80", said: [("lesson_status", "incomplete"), suspended, half], becomes: .incomplete),
    ]

    @Test("decide over SCORM 1.2 when a session ends", arguments: cases)
    private func at12(_ one: Case) {
        var facts = LaunchFacts(studentID: "", studentName: "", masteryScore: one.mastery)
        facts.rules = one.rules
        var record = AttemptRecord()
        _ = record.begin(facts)
        let outcome = record.set(one.said.map { ("cmi.core." + $0.0, $0.1) }, rules: one.rules)
        #expect(outcome.refused.isEmpty)
        record.finish(facts)
        #expect(record.status == one.becomes)
    }

    @Test("count what was only looked at as soon as it is left, and nothing else")
    func left() {
        var facts = LaunchFacts(studentID: "", studentName: "")
        var record = AttemptRecord()
        _ = record.begin(facts)
        record.leave(facts)
        #expect(record.status == .notAttempted)
        facts.rules.completing = .launched
        record.leave(facts)
        #expect(record.status == .completed)
    }

    @Test("hold suspend data to the room that is set, of both versions")
    func room() {
        var rules = PlayRules()
        rules.suspendLimit = 4_096
        var record = AttemptRecord()
        #expect(record.set([("cmi.suspend_data", String(repeating: "x", count: 4_097))], rules: rules).refused.map(\.code) == [.incorrectType])
        #expect(record.set([("cmi.suspend_data", String(repeating: "x", count: 4_096)), ("cmi.comments", String(repeating: "x", count: 5_000))], rules: rules).refused.isEmpty)
        rules.suspendLimit = 64_000
        var facts = Facts2004(learnerID: "", learnerName: ""), attempt = Attempt2004(), outcome = Attempt2004.Outcome()
        facts.rules = rules
        attempt.set("cmi.suspend_data", String(repeating: "x", count: 64_001), facts, &outcome)
        #expect(outcome.refused.map(\.code) == [.typeMismatch])
        attempt.set("cmi.suspend_data", String(repeating: "x", count: 64_000), facts, &outcome)
        #expect(outcome.refused.count == 1)
    }

    private static func attempt(_ rules: PlayRules, _ said: [(String, String)], exit: String = "") -> (Attempt2004, Facts2004) {
        var facts = Facts2004(learnerID: "", learnerName: ""), attempt = Attempt2004(), outcome = Attempt2004.Outcome()
        facts.rules = rules
        if rules.passing == .score { facts.scaledPassingScore = rules.passingShare }
        attempt.launch([:], at: 0, before: ActivityDurations())
        attempt.begin()
        for (element, value) in said { attempt.set("cmi." + element, value, facts, &outcome) }
        if !exit.isEmpty { attempt.set("cmi.exit", exit, facts, &outcome) }
        attempt.finish()
        return (attempt, facts)
    }

    @Test("decide over SCORM 2004 in what sequencing is told")
    func at2004() {
        func report(_ passing: PlayRules.Passing, _ completing: PlayRules.Completing, _ unset: PlayRules.Unset, _ said: [(String, String)], exit: String = "") -> [Bool?] {
            var rules = PlayRules()
            (rules.passing, rules.passingPermille, rules.completing, rules.unset) = (passing, 800, completing, unset)
            let (attempt, facts) = Self.attempt(rules, said, exit: exit), told = attempt.report(facts, now: 0).attempt
            return [told.completed, told.satisfied]
        }
        let done = ("completion_status", "completed"), pass = ("success_status", "passed"), low = ("score.scaled", "0.5"), high = ("score.scaled", "0.9")
        #expect(report(.package, .package, .package, [done]) == [true, nil])
        #expect(report(.score, .package, .package, [done, pass, low]) == [true, false])
        #expect(report(.score, .package, .package, [done, high]) == [true, true])
        #expect(report(.completion, .package, .package, [done, low]) == [true, true])
        #expect(report(.package, .passed, .package, [done]) == [false, nil])
        #expect(report(.package, .either, .package, [pass]) == [true, true])
        #expect(report(.package, .launched, .package, [], exit: "suspend") == [true, nil])
        #expect(report(.score, .score, .package, [low]) == [false, false])
        #expect(report(.score, .score, .package, [high]) == [true, true])
        #expect(report(.package, .package, .incomplete, []) == [false, nil])
        #expect(report(.package, .package, .complete, []) == [true, nil])
        #expect(report(.package, .package, .completeWithScore, []) == [false, nil])
        #expect(report(.package, .package, .completeWithScore, [low]) == [true, nil])
        #expect(report(.package, .package, .complete, [], exit: "suspend") == [nil, nil])
    }

    private func tree(_ names: [String], satisfiedAt: Real7? = nil) -> ActivityTree {
        var root = ActivityDefinition("ROOT", children: names.map { name in
            var leaf = ActivityDefinition(name)
            if let satisfiedAt {
                leaf.sequencing.primaryObjective.satisfiedByMeasure = true
                leaf.sequencing.primaryObjective.minNormalizedMeasure = satisfiedAt
            }
            return leaf
        })
        root.sequencing.controls.flow = true
        return ActivityTree(root)!
    }

    @Test("let another score pass than the package's own threshold, in the tree as well")
    func threshold() {
        var rules = PlayRules()
        (rules.passing, rules.passingPermille) = (.score, 400)
        let strict = tree(["A"], satisfiedAt: .one), judged = strict.judged(by: rules)
        #expect(strict.judged(by: PlayRules()) == strict)
        var sequencer = Sequencer(tree: judged, seed: 1)
        _ = sequencer.navigate(.start)
        let (attempt, facts) = Self.attempt(rules, [("completion_status", "completed"), ("score.scaled", "0.5")])
        sequencer.record(attempt.report(facts, now: 0), of: "A")
        #expect(sequencer.information(of: "A")?.satisfied == true)
        #expect(sequencer.information(of: "ROOT")?.satisfied == true)
    }

    @Test("A snapshot goes on under other names, and what is new keeps the whole open")
    func renamed() {
        var sequencer = Sequencer(tree: tree(["A", "B"]), seed: 1)
        _ = sequencer.navigate(.start)
        var report = AttemptReport()
        (report.attempt.completed, report.attempt.satisfied) = (true, true)
        sequencer.record(report, of: "A")
        _ = sequencer.navigate(.suspendAll)
        var moved = Sequencer(tree: tree(["A2", "B", "C"]), restoring: sequencer.snapshot.renamed(["A": "A2"]))
        moved.rollUpAll()
        #expect(moved.information(of: "A2")?.completed == true && moved.suspendedActivity == "A2")
        #expect(moved.information(of: "ROOT")?.completed != true)
        var fresh = Sequencer(tree: tree(["A", "B"]), seed: 1)
        fresh.carry(["A": ObjectiveInformation(satisfied: true, measure: .one, completed: true), "NOBODY": ObjectiveInformation(completed: true)])
        #expect(fresh.information(of: "A")?.satisfied == true && fresh.state(of: "ROOT")?.attemptCount == 1)
        fresh.carry(["B": ObjectiveInformation(completed: true)])
        #expect(fresh.information(of: "ROOT")?.completed == true)
    }
}
