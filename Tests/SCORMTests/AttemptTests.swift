import Foundation
import SCORM
import Testing

private func facts(_ mastery: String = "", mode: LaunchFacts.Mode = .normal, credit: Bool = true) -> LaunchFacts {
    LaunchFacts(studentID: "p", studentName: "P", isForCredit: credit, mode: mode, masteryScore: mastery)
}

private struct Finish: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var sets: [(element: String, value: String)] = []
    var mastery = ""
    var mode = LaunchFacts.Mode.normal
    var credit = true
    let status: LessonStatus
    let entry: String

    init(
        _ name: String, _ sets: [(String, String)], mastery: String = "", mode: LaunchFacts.Mode = .normal,
        credit: Bool = true, is status: LessonStatus, thenEntry entry: String
    ) {
        testDescription = name
        self.sets = sets.map { ("cmi.core." + $0.0, $0.1) }
        self.mastery = mastery
        self.mode = mode
        self.credit = credit
        self.status = status
        self.entry = entry
    }
}

private let finishes: [Finish] = [
    Finish("a status never set becomes completed", [], is: .completed, thenEntry: ""),
    Finish("a suspended one without status is incomplete", [("exit", "suspend")], is: .incomplete, thenEntry: "resume"),
    Finish("the content's status stands without a mastery score", [("lesson_status", "failed"), ("score.raw", "99")],
           is: .failed, thenEntry: ""),
    Finish("mastery reached is passed", [("lesson_status", "completed"), ("score.raw", "80")], mastery: "80",
           is: .passed, thenEntry: ""),
    Finish("just under mastery is failed", [("lesson_status", "passed"), ("score.raw", "79.99999999")], mastery: "80",
           is: .failed, thenEntry: ""),
    Finish("mastery decides when no status was set", [("score.raw", "90")], mastery: "80", is: .passed, thenEntry: ""),
    Finish("mastery without a score leaves the status", [("lesson_status", "completed")], mastery: "80",
           is: .completed, thenEntry: ""),
    Finish("a blank score is no score", [("lesson_status", "incomplete"), ("score.raw", "")], mastery: "80",
           is: .incomplete, thenEntry: ""),
    Finish("a half answered quiz that suspends is not failed",
           [("lesson_status", "incomplete"), ("score.raw", "20"), ("exit", "suspend")], mastery: "80",
           is: .incomplete, thenEntry: "resume"),
    Finish("a finished quiz that suspends is judged",
           [("lesson_status", "completed"), ("score.raw", "20"), ("exit", "suspend")], mastery: "80",
           is: .failed, thenEntry: "resume"),
    Finish("not for credit, mastery does not judge", [("lesson_status", "completed"), ("score.raw", "20")],
           mastery: "80", credit: false, is: .completed, thenEntry: ""),
    Finish("in review, mastery does not judge", [("lesson_status", "passed"), ("score.raw", "20")], mastery: "80",
           mode: .review, is: .passed, thenEntry: ""),
    Finish("browsing leaves browsed", [], mode: .browse, is: .browsed, thenEntry: ""),
    Finish("a time-out resumes nothing", [("lesson_status", "incomplete"), ("exit", "time-out")], is: .incomplete, thenEntry: ""),
    Finish("a logout resumes nothing", [("lesson_status", "completed"), ("exit", "logout")], is: .completed, thenEntry: ""),
]

@Suite("An attempt") struct AttemptTests {
    @Test("ends with the status the rules give", arguments: finishes)
    fileprivate func ends(_ example: Finish) {
        var record = AttemptRecord()
        let terms = facts(example.mastery, mode: example.mode, credit: example.credit)
        _ = record.begin(terms)
        #expect(record.set(example.sets).refused.isEmpty)
        record.finish(terms)
        #expect(record.status == example.status)
        #expect(record.begin(terms).facts.entry == example.entry)
    }

    @Test("that was cut off resumes with all it had")
    func cutOff() throws {
        var record = AttemptRecord()
        #expect(record.begin(facts()).facts.entry == "ab-initio")
        _ = record.set([("cmi.suspend_data", "page=3"), ("cmi.core.session_time", "00:05:00")])
        let again = record.begin(facts())
        #expect(again.facts.entry == "resume")
        #expect(again.facts.totalTime.cmi == "0000:05:00")
        #expect(try again.get("cmi.suspend_data") == "page=3")
        #expect(record.sessions == 2)
    }

    @Test("adds up session times to the hundredth, each session counted once")
    func time() {
        var random = Seeded(3)
        var record = AttemptRecord()
        var expected = 0
        for _ in 0..<500 {
            _ = record.begin(facts())
            var last = 0
            for _ in 0..<random.next(4) {
                last = random.next(1_000_000)
                _ = record.set([("cmi.core.session_time", TimeSpan(centiseconds: last).cmi)])
                #expect(record.totalTime.centiseconds == expected + last)
            }
            expected += last
            if random.next(3) > 0 { record.finish(facts()) }
        }
        #expect(record.totalTime.centiseconds == expected)
    }

    @Test("refuses what the browser would have refused, and keeps the rest")
    func serverChecks() {
        var record = AttemptRecord()
        _ = record.begin(facts("80"))
        let outcome = record.set([
            ("cmi.core.credit", "no-credit"), ("cmi.core.lesson_status", "great"), ("cmi.suspend_data", "kept"),
            ("cmi.student_data.mastery_score", "1"), ("cmi.objectives._count", "9"), ("cmi.nonsense", "x"),
        ])
        #expect(outcome.refused.map(\.code) == [.readOnly, .incorrectType, .readOnly, .keyword, .notImplemented])
        #expect(record.values == ["cmi.suspend_data": "kept"])
        #expect(record.status == .notAttempted)
    }

    @Test("is the same after saving and restoring at any point")
    func codable() throws {
        var random = Seeded(11)
        var one = AttemptRecord()
        var other = AttemptRecord()
        let values = [
            ("cmi.core.lesson_status", "incomplete"), ("cmi.core.score.raw", "70"), ("cmi.core.exit", "suspend"),
            ("cmi.interactions.0.id", "q"), ("cmi.core.session_time", "00:01:00"), ("cmi.suspend_data", "é😀"),
        ]
        for _ in 0..<400 {
            other = try JSONDecoder().decode(AttemptRecord.self, from: JSONEncoder().encode(other))
            switch random.next(4) {
            case 0:
                let a = one.begin(facts("60"))
                let b = other.begin(facts("60"))
                #expect(a == b)
            case 1:
                one.finish(facts("60"))
                other.finish(facts("60"))
            default:
                let pick = values[random.next(values.count)]
                _ = one.set([pick])
                _ = other.set([pick])
            }
            #expect(one == other)
        }
    }

    @Test("scores in percent of its range", arguments: [
        ("40", "0", "50", 800_000), ("75", "", "", 750_000), ("75", "50", "100", 500_000), ("60", "0", "0", 600_000),
        ("90", "0", "80", 900_000), ("0", "", "100", 0),
    ])
    func score(raw: String, low: String, high: String, units: Int) {
        var record = AttemptRecord()
        _ = record.set([("cmi.core.score.raw", raw), ("cmi.core.score.min", low), ("cmi.core.score.max", high)])
        #expect(record.score == Decimal4(units: units))
    }

    @Test("that shows an asset is complete at once")
    func asset() {
        var record = AttemptRecord()
        record.launchAsset()
        #expect(record.status == .completed)
    }
}

@Suite("Times and numbers") struct NumberTests {
    @Test("a time span is read and written back exactly")
    func spans() {
        var random = Seeded(5)
        for _ in 0..<2_000 {
            let span = TimeSpan(centiseconds: random.next(TimeSpan.longest.centiseconds))
            #expect(TimeSpan(cmi: span.cmi) == span)
        }
        #expect(TimeSpan(cmi: "9999:59:59.99") == .longest)
        #expect((TimeSpan.longest + TimeSpan.longest).cmi == "9999:59:59.99")
    }

    @Test("a decimal is cut, never rounded up")
    func decimals() {
        #expect(Decimal4(cmi: "79.99999")! < Decimal4(cmi: "80")!)
        #expect(Decimal4(cmi: "-1.5")!.units == -15_000)
        #expect(Decimal4(cmi: "0000000000012")!.units == 120_000)
        #expect(Decimal4(cmi: "1234567890") == nil)
        #expect(Decimal4(cmi: "٣") == nil)
    }
}
