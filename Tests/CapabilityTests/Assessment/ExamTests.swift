import People
import Ledger
import Web
import App
import Assessment
import Foundation
import HTTPTypes
import Kernel
import Scoring
import Store
import Support
import Testing

@Suite("Sitting an exam") struct ExamTests {
    @Test("is done with forms alone, completes the course and shows no right answer", arguments: EngineKind.allCases)
    func journey(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let course = try await house.exam()
        let start = try await house.get(house.examPath(course), as: "learner")
        #expect(start.status == 200 && start.text.contains("3 left of 3") && start.text.contains("80%"))
        let attempt = try await house.start(course)
        try await house.answerAll(attempt)
        // Active time is counted at the exam as everywhere else.
        let time = "/learn/\(course.enrolment.value)/activities/\(course.activity.value)/time"
        #expect(try await house.get("\(attempt)/questions/1", as: "learner").text.contains("data-active-time=\"\(time)\""))
        #expect(try await house.call(time, json: #"{"view":"view-0001","sequence":1,"seconds":40}"#, as: "learner").status == 204)
        let review = try await house.get("\(attempt)/review", as: "learner")
        #expect(review.text.contains("Every question is answered"))
        #expect(try await house.post("\(attempt)/hand-in", as: "learner").location == "\(attempt)/result")
        let result = try await house.get("\(attempt)/result", as: "learner")
        #expect(result.text.contains("You passed") && result.text.contains("100%") && result.text.contains("Knowing"))
        #expect(!result.text.contains("Right answer") && !result.text.contains("Because beta"))
        let done = try await house.rows { "SELECT kind, passed, score_permille, assurance FROM completion WHERE vendor_id = \($0) ORDER BY kind" }
        #expect(try done.map { try $0.text("kind") } == ["activity", "course"])
        #expect(try done[0].int("score_permille") == 1000 && done[0].text("assurance") == "serverGraded")
        let event = try await house.rows { "SELECT payload FROM ledger_event WHERE vendor_id = \($0) AND kind = 'assessment.examHandedIn'" }
        #expect(event.count == 1)
        #expect(try !event[0].text("payload").contains("beta"))
        let again = try await house.post(house.examPath(course) + "/attempts", as: "learner")
        #expect(again.status == 409 && again.text.contains("You have passed this exam"))
        await house.close()
    }

    @Test("goes on on another device with everything saved", arguments: EngineKind.allCases)
    func resume(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let course = try await house.exam()
        let attempt = try await house.start(course)
        let question = try await Self.question(house, attempt, id: "number")
        #expect(try await house.post("\(attempt)/answers", [("question", "number"), ("answer", "12,5"), ("flag", "on")], as: "learner").status == 204)
        // Starting again resumes the same attempt, and the page shows what was typed.
        #expect(try await house.start(course) == attempt)
        let page = try await house.get("\(attempt)/questions/\(question)", as: "learner")
        #expect(page.text.contains("value=\"12.5\"") && page.text.contains("value=\"on\" id=\"field-flag\" name=\"flag\" checked"))
        let go = try await house.get(attempt, as: "learner")
        #expect(go.status == 303 && go.location.contains("/questions/"))
        // Sent twice, saved once.
        for _ in 0..<2 { _ = try await house.post("\(attempt)/answers", [("question", "number"), ("answer", "12,5"), ("flag", "on")], as: "learner") }
        #expect(try await house.rows { "SELECT sequence FROM exam_answer WHERE vendor_id = \($0)" }.count == 1)
        await house.close()
    }

    @Test("refuses what cannot be read, in words, with the input kept", arguments: EngineKind.allCases)
    func refusals(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let attempt = try await house.start(try await house.exam())
        let number = try await Self.question(house, attempt, id: "number")
        let refused = try await house.post("\(attempt)/questions/\(number)", [("answer", "twelve"), ("then", "next")], as: "learner")
        #expect(refused.status == 422 && refused.text.contains("Give the answer in kg") && refused.text.contains("value=\"twelve\""))
        let forged = try await house.post("\(attempt)/answers", [("question", "one"), ("answer", "delta")], as: "learner")
        #expect(forged.status == 422)
        #expect(try await house.post("\(attempt)/answers", [("question", "elsewhere"), ("answer", "a")], as: "learner").status == 404)
        #expect(try await house.get("\(attempt)/questions/99", as: "learner").status == 404)
        #expect(try await house.rows { "SELECT sequence FROM exam_answer WHERE vendor_id = \($0)" }.isEmpty)
        await house.close()
    }

    @Test("moves an item of an ordering by its arrow without JavaScript")
    func arrows() async throws {
        let house = try await AssessmentHouse.make(.sqlite)
        let attempt = try await house.start(try await house.exam())
        let number = try await Self.question(house, attempt, id: "order")
        let moved = try await house.post(
            "\(attempt)/questions/\(number)", [("order", "s2"), ("order", "s1"), ("order", "s3"), ("move", "up:s1")], as: "learner")
        #expect(moved.location == "\(attempt)/questions/\(number)")
        let row = try await house.rows { "SELECT response FROM exam_answer WHERE vendor_id = \($0)" }
        #expect(try row[0].text("response").contains(#"["s1","s2","s3"]"#))
        await house.close()
    }

    @Test("ends by the server's clock: five seconds of grace, then what was saved is judged", arguments: EngineKind.allCases)
    func clock(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let course = try await house.exam()
        let attempt = try await house.start(course)
        house.clock.advance(seconds: 30 * 60 + 5)
        #expect(try await house.post("\(attempt)/answers", [("question", "one"), ("answer", "beta")], as: "learner").status == 204)
        house.clock.advance(seconds: 1)
        let late = try await house.post("\(attempt)/answers", [("question", "truth"), ("answer", "true")], as: "learner")
        #expect(late.status == 409 && late.text.contains("Time is up"))
        house.clock.advance(seconds: 60)
        try await house.house.work()
        let row = try await house.rows { "SELECT state, handed_in_by, handed_in_at, ends_at, is_passed FROM exam_attempt WHERE vendor_id = \($0)" }
        #expect(try row[0].text("state") == "handedIn" && row[0].text("handed_in_by") == "clock" && row[0].int("is_passed") == 0)
        #expect(try row[0].int64("handed_in_at") == row[0].int64("ends_at"))
        #expect(try await house.get("\(attempt)/result", as: "learner").text.contains("Time was up"))
        #expect(try await house.rows { "SELECT sequence FROM exam_answer WHERE vendor_id = \($0)" }.count == 1)
        await house.close()
    }

    @Test("a page opened after the end hands the attempt in by itself, before any job")
    func lateVisit() async throws {
        let house = try await AssessmentHouse.make(.sqlite)
        let attempt = try await house.start(try await house.exam())
        house.clock.advance(seconds: 31 * 60)
        #expect(try await house.get("\(attempt)/questions/1", as: "learner").location == "\(attempt)/result")
        let refused = try await house.post("\(attempt)/questions/1", [("answer", "beta"), ("then", "next")], as: "learner")
        #expect(refused.status == 303 && refused.location == "\(attempt)/result")
        await house.close()
    }

    @Test("limits attempts and says exactly when the next one opens", arguments: EngineKind.allCases)
    func limits(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let course = try await house.exam(SampleExam.definition(attempts: 2, wait: 60))
        let first = try await house.start(course)
        _ = try await house.post("\(first)/hand-in", as: "learner")
        let result = try await house.get("\(first)/result", as: "learner")
        #expect(result.text.contains("Not passed this time") && result.text.contains("The next attempt opens on 21 September 2026, 15:13"))
        #expect(try await house.post(house.examPath(course) + "/attempts", as: "learner").status == 409)
        house.clock.advance(seconds: 3600)
        let second = try await house.start(course)
        #expect(second != first)
        _ = try await house.post("\(second)/hand-in", as: "learner")
        house.clock.advance(seconds: 7200)
        let none = try await house.post(house.examPath(course) + "/attempts", as: "learner")
        #expect(none.status == 409 && none.text.contains("All 2 attempts are used"))
        await house.close()
    }

    @Test("practice shows right answers and may be repeated", arguments: EngineKind.allCases)
    func practice(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let course = try await house.exam(SampleExam.definition(attempts: 1, practice: true))
        for _ in 0..<2 {
            let attempt = try await house.start(course)
            _ = try await house.post("\(attempt)/hand-in", as: "learner")
            #expect(try await house.get("\(attempt)/result", as: "learner").text.contains("Because beta"))
        }
        await house.close()
    }

    @Test("sixteen clients at once get one attempt, and never more than allowed", arguments: EngineKind.allCases)
    func race(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let course = try await house.exam(SampleExam.definition(attempts: 1, wait: 0))
        let started = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<16 { group.addTask { try await house.start(course) } }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(started.count == 1)
        let attempt = try #require(started.first)
        // Sixteen answers race with two hand-ins: whatever was acknowledged was judged.
        let kept = Tally()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<16 {
                group.addTask {
                    let sent = try await house.post("\(attempt)/answers", [("question", "number"), ("answer", "\(index)")], as: "learner")
                    if sent.status == 204 { kept.next() } else { #expect(sent.status == 409) }
                }
            }
            for _ in 0..<2 {
                group.addTask {
                    let status = try await house.post("\(attempt)/hand-in", as: "learner").status
                    #expect(status == 303)
                }
            }
            try await group.waitForAll()
        }
        #expect(try await house.rows { "SELECT sequence FROM exam_answer WHERE vendor_id = \($0)" }.count == kept.value)
        let events = try await house.rows { "SELECT payload FROM ledger_event WHERE vendor_id = \($0) AND kind = 'assessment.examHandedIn'" }
        #expect(events.count == 1)
        #expect(try events[0].text("payload").contains("\"answers\":\(kept.value),"))
        let refused = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<16 { group.addTask { try await house.post(house.examPath(course) + "/attempts", as: "learner").status } }
            return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
        }
        #expect(refused == [409])
        #expect(try await house.rows { "SELECT id FROM exam_attempt WHERE vendor_id = \($0)" }.count == 1)
        await house.close()
    }

    @Test("the limit holds in the table itself", arguments: EngineKind.allCases)
    func constraint(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        _ = try await house.start(try await house.exam(SampleExam.definition(attempts: 1)))
        await #expect(throws: SQLError.self) {
            try await house.store.write(house.vendor) { tx in
                try tx.execute("UPDATE exam_attempt SET number = 2 WHERE vendor_id = \(house.vendor)")
            }
        }
        await house.close()
    }

    /// The number of the page that shows a question.
    static func question(_ house: AssessmentHouse, _ attempt: String, id: String) async throws -> Int {
        for number in 1...SampleExam.questions.count {
            if try await house.get("\(attempt)/questions/\(number)", as: "learner").text.contains("name=\"question\" value=\"\(id)\"") { return number }
        }
        throw AssessmentHouse.Unexpected(description: "question \(id) was not served")
    }
}
