import Foundation
import SCORM
import Testing

/// The cases that the browser's API is held to as well (Tests/Journeys/test_scorm2004.py).
struct Case2004: Decodable, CustomTestStringConvertible, Sendable {
    struct Facts: Decodable, Sendable {
        var isForCredit: Bool?
        var mode: String?
        var entry: String?
        var totalCentiseconds: Int?
        var completionThreshold: String?
        var scaledPassingScore: String?
        /// A package that says nothing of launch data and time.
        var isBare: Bool?
    }

    let name: String
    let facts: Facts
    let steps: [ConversationCase.Step]
    var testDescription: String { name }

    static let all: [Case2004] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Fixtures/scorm2004-cases.json").standardizedFileURL
        do { return try JSONDecoder().decode([Case2004].self, from: Data(contentsOf: file)) } catch {
            Issue.record("the cases cannot be read: \(error)")
            return []
        }
    }()

    var launch: Facts2004 {
        var made = Facts2004(learnerID: "p-1", learnerName: "Doe, Jane")
        made.isForCredit = facts.isForCredit ?? true
        made.mode = Facts2004.Mode(rawValue: facts.mode ?? "normal")!
        made.entry = facts.entry ?? "ab-initio"
        made.totalTime = Interval2004(centiseconds: facts.totalCentiseconds ?? 0)
        if facts.isBare != true {
            made.launchData = "a=1&b=2"
            made.maxTimeAllowed = Interval2004(centiseconds: 540_000)
        }
        made.timeLimitAction = "exit,message"
        made.completionThreshold = facts.completionThreshold.flatMap { Real7($0) }
        made.scaledPassingScore = facts.scaledPassingScore.flatMap { Real7($0) }
        made.stores = [
            Facts2004.SharedStore(id: "shared", value: "kept"), Facts2004.SharedStore(id: "drop-box", isReadable: false),
            Facts2004.SharedStore(id: "notice", isWritable: false),
        ]
        made.validity = NavigationValidity(continue: true, previous: false, choice: ["A"], jump: ["A", "B"])
        return made
    }
}

@Suite("The SCORM 2004 API") struct Conversation2004Tests {
    @Test("answers every case as the specification says", arguments: Case2004.all)
    func answers(_ example: Case2004) {
        var api = Conversation2004(Model2004(facts: example.launch))
        for (number, step) in example.steps.enumerated() {
            let first = step.arguments.first ?? ""
            let result: String
            switch step.function {
            case "Initialize": result = api.initialize(first)
            case "Terminate": result = api.terminate(first)
            case "Commit": result = api.commit(first)
            case "GetValue": result = api.getValue(first)
            case "SetValue": result = api.setValue(first, step.arguments[1])
            case "GetLastError": result = String(api.lastError.rawValue)
            case "GetErrorString": result = api.getErrorString(first)
            case "GetDiagnostic": result = api.getDiagnostic(first)
            default:
                Issue.record("unknown function \(step.function)")
                return
            }
            let what = "step \(number): \(step.function)(\(step.arguments.map { String($0.prefix(60)) }.joined(separator: ", ")))"
            #expect(result == step.result, "\(what)")
            #expect(api.lastError.rawValue == step.code, "\(what)")
        }
    }

    @Test("is covered by a case for every element of the table and every code that content can meet")
    func covered() {
        let steps = Case2004.all.flatMap(\.steps)
        let used = Set(steps.compactMap { step -> String? in
            guard step.function.hasSuffix("Value"), let name = step.arguments.first else { return nil }
            return name.split(separator: ".").map { Int($0) == nil ? String($0) : "n" }.joined(separator: ".")
        })
        #expect(Set(Element2004.table.keys).subtracting(used).isEmpty)
        #expect(Element2004.table.count == 70)
        // What only a failing server or another tab brings about is left: the browser's own tests show those.
        let rare: Set<Code2004> = [.general, .initialization, .termination, .commit, .unimplementedElement]
        #expect(Set(Code2004.allCases).subtracting(rare).subtracting(steps.compactMap { Code2004(rawValue: $0.code) }).isEmpty)
    }

    @Test("says which values are beyond the specification, and stops at the limits")
    func beyond() throws {
        var model = Model2004(facts: Facts2004(learnerID: "p", learnerName: "P"))
        let at = try model.set("cmi.suspend_data", String(repeating: "x", count: 64_000))
        let over = try model.set("cmi.suspend_data", String(repeating: "x", count: 64_001))
        let location = try model.set("cmi.location", String(repeating: "x", count: 1_001))
        #expect(!at && over && location)
        #expect(throws: Code2004.typeMismatch) { try model.set("cmi.suspend_data", "12345", limit: 4) }
        for n in 0..<Model2004.arrayLimit { try model.set("cmi.interactions.\(n).id", "i\(n)") }
        #expect(throws: Code2004.set) { try model.set("cmi.interactions.\(Model2004.arrayLimit).id", "x") }
    }
}

@Suite("An attempt of SCORM 2004") struct Attempt2004Tests {
    private let facts = Facts2004(learnerID: "p", learnerName: "P")
    private func played(_ values: [(String, String)], _ facts: Facts2004? = nil) -> Attempt2004 {
        var attempt = Attempt2004()
        attempt.launch([:], at: 0, before: ActivityDurations())
        attempt.begin()
        var outcome = Attempt2004.Outcome()
        for (element, value) in values { attempt.set(element, value, facts ?? self.facts, &outcome) }
        #expect(outcome.refused.isEmpty)
        return attempt
    }

    @Test("asks for what the content asked, for the end after a time-out, and for nothing when it suspends or the portal ends it")
    func requests() {
        let cases: [([(String, String)], NavigationRequest?)] = [
            ([], .exit), ([("cmi.exit", "normal")], .exit), ([("cmi.exit", "suspend")], nil), ([("adl.nav.request", "continue")], .continue),
            ([("cmi.exit", "suspend"), ("adl.nav.request", "suspendAll")], .suspendAll), ([("adl.nav.request", "{target=B}jump")], .jump("B")),
            ([("cmi.exit", "time-out"), ("adl.nav.request", "continue")], .exitAll), ([("cmi.exit", "logout")], .exitAll),
            ([("adl.nav.request", "continue"), ("adl.nav.request", "_none_")], .exit),
        ]
        for (values, expected) in cases {
            var own = played(values), led = played(values)
            #expect(own.finish() == expected)
            led.leave()
            #expect(led.finish() == nil)
            #expect(own.values["adl.nav.request"] == nil && own.values["cmi.exit"] == nil)
        }
    }

    @Test("adds sessions up, and a new attempt begins from what the server says")
    func sessions() {
        var attempt = played([("cmi.session_time", "PT10S"), ("cmi.exit", "suspend")])
        attempt.finish()
        #expect(attempt.isSuspended && attempt.closedSessions.centiseconds == 1_000)
        attempt.begin()
        var outcome = Attempt2004.Outcome()
        attempt.set("cmi.session_time", "PT5S", facts, &outcome)
        #expect(attempt.totalTime.centiseconds == 1_500 && attempt.sessions == 2 && !attempt.isSuspended)
        // A crash: the next session closes this one.
        attempt.begin()
        #expect(attempt.closedSessions.centiseconds == 1_500 && attempt.sessions == 3)
        let known = ObjectiveInformation(satisfied: true, measure: Real7("0.5"))
        attempt.launch(Attempt2004.initial([("o", known)], attempt: ObjectiveInformation()), at: 60_000, before: ActivityDurations())
        #expect(attempt.attempt == 2 && attempt.sessions == 0 && attempt.closedSessions.centiseconds == 0)
        #expect(attempt.values == ["cmi.objectives.0.id": "o", "cmi.objectives._count": "1", "cmi.objectives.0.success_status": "passed", "cmi.objectives.0.score.scaled": "0.5"])
    }

    @Test("reports to the sequencer what the thresholds say")
    func report() {
        var strict = facts
        strict.completionThreshold = Real7("0.8")
        strict.scaledPassingScore = Real7("0.6")
        let attempt = played([("cmi.completion_status", "completed"), ("cmi.progress_measure", "0.5"), ("cmi.score.scaled", "0.7"), ("cmi.score.raw", "7"),
                              ("cmi.objectives.0.id", "o"), ("cmi.objectives.0.success_status", "failed"), ("cmi.session_time", "PT2S")], strict)
        let report = attempt.report(strict, now: 3_000)
        #expect(report.attempt == ObjectiveInformation(satisfied: true, measure: Real7("0.7"), rawScore: Real7("7"), completed: false, progressMeasure: Real7("0.5")))
        #expect(report.objectives == ["o": ObjectiveInformation(satisfied: false)])
        #expect(report.durations?.attemptExperienced == 200 && report.durations?.attemptAbsolute == 300)
        #expect(attempt.status(strict) == .incomplete && attempt.status(facts) == .completed)
        #expect(attempt.score?.units == 700_000)
    }

    @Test("reckons with scores of nine digits, and keeps the values it has when one more is refused")
    func large() {
        var attempt = played([("cmi.score.raw", "500000000"), ("cmi.score.min", "0"), ("cmi.score.max", "999999999.0")]), outcome = Attempt2004.Outcome()
        attempt.set("cmi.score.raw", "much", facts, &outcome)
        #expect(outcome.refused.map(\.code) == [.typeMismatch])
        #expect(attempt.score?.units == 500_000)
        #expect(attempt.values["cmi.score.raw"] == "500000000")
        let negative = played([("cmi.score.min", "-999999999"), ("cmi.score.raw", "999999999"), ("cmi.score.max", "999999999")])
        #expect(negative.score?.units == 1_000_000)
    }

    @Test("holds so many values and no more; those that are there can still be changed")
    func bounded() {
        var attempt = Attempt2004(), outcome = Attempt2004.Outcome()
        attempt.begin()
        for n in 0..<2_000 {
            for (part, value) in [("id", "i\(n)"), ("type", "other"), ("weighting", "1"), ("latency", "PT1S"), ("result", "correct"), ("description", "d"), ("learner_response", "r"),
                                  ("timestamp", "2026-01-01"), ("objectives.0.id", "o"), ("correct_responses.0.pattern", "p")] {
                attempt.set("cmi.interactions.\(n).\(part)", value, facts, &outcome)
            }
        }
        #expect(attempt.values.count == Model2004.valuesLimit)
        let refused = outcome.refused.count
        #expect(refused > 0 && outcome.refused.allSatisfy { $0.code == .set || $0.code == .dependency })
        attempt.set("cmi.interactions.0.result", "incorrect", facts, &outcome)
        #expect(outcome.refused.count == refused && attempt.values["cmi.interactions.0.result"] == "incorrect")
    }

    @Test("survives being stored")
    func stored() throws {
        let attempt = played([("cmi.suspend_data", "x"), ("cmi.objectives.0.id", "o")])
        #expect(try JSONDecoder().decode(Attempt2004.self, from: JSONEncoder().encode(attempt)) == attempt)
    }
}
