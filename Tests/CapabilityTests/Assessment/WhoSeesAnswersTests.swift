import People
import Ledger
import Web
import App
import Assessment
import Foundation
import HTTPTypes
import Kernel
import Store
import Support
import Testing

@Suite("Who sees what of an exam") struct WhoSeesAnswersTests {
    @Test("nobody else opens, answers or hands in an attempt", arguments: EngineKind.allCases)
    func strangers(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let course = try await house.exam()
        let attempt = try await house.start(course)
        for stranger in ["colleague", "admin", "rival", "author", "assessor"] {
            for path in ["", "/questions/1", "/review", "/result"] {
                #expect(try await house.get(attempt + path, as: stranger).status == 404, "\(stranger) \(path)")
            }
            #expect(try await house.post("\(attempt)/answers", [("question", "one"), ("answer", "beta")], as: stranger).status == 404)
            #expect(try await house.post("\(attempt)/hand-in", as: stranger).status == 404)
            #expect(try await house.get(house.examPath(course), as: stranger).status == 404)
            #expect(try await house.post(house.examPath(course) + "/attempts", as: stranger).status == 404)
        }
        #expect(try await house.rows { "SELECT id FROM exam_attempt WHERE vendor_id = \($0) AND state = 'open'" }.count == 1)
        await house.close()
    }

    @Test("a partner admin sees scores of own people, answers never, another organization nothing", arguments: EngineKind.allCases)
    func partner(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let attempt = try await house.start(try await house.exam())
        try await house.answerAll(attempt)
        _ = try await house.post("\(attempt)/hand-in", as: "learner")
        let own = try await house.api(.get, "/exam-attempts", as: "admin")
        #expect(own.status == 200 && own.text.contains(#""scorePercent":"100""#))
        for word in ["beta", "12.5", "\"r1\"", "response", "Because"] { #expect(!own.text.contains(word), "\(word)") }
        let rival = try await house.api(.get, "/exam-attempts", as: "rival")
        #expect(rival.status == 200 && rival.text.contains(#""items":[]"#))
        #expect(try await house.api(.get, "/exam-attempts", as: "learner").status == 403)
        await house.close()
    }

    @Test("an open attempt over the API gives questions without what is right", arguments: EngineKind.allCases)
    func api(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let course = try await house.exam()
        let path = "/enrolments/\(course.enrolment.value)/exams/\(course.activity.value)/attempts"
        let made = try await house.api(.post, path, json: "{}", as: "learner")
        #expect(made.status == 201)
        for word in ["\"right\"", "pairs", "tolerance", "Because"] { #expect(!made.text.contains(word), "\(word)") }
        let tree = try #require(try JSONSerialization.jsonObject(with: Data(made.body)) as? [String: Any])
        let id = try #require(tree["id"] as? String)
        #expect(tree["secondsLeft"] as? Int == 1800)
        let saved = try await house.api(
            .put, "/exam-attempts/\(id)/answers/many", json: #"{"fields": {"answer": ["a", "c"]}}"#, as: "learner")
        #expect(saved.status == 204)
        #expect(try await house.api(.put, "/exam-attempts/\(id)/answers/many", json: #"{"fields": {"answer": ["z"]}}"#, as: "learner").status == 422)
        #expect(try await house.api(.get, "/exam-attempts/\(id)", as: "colleague").status == 404)
        let result = try await house.api(.post, "/exam-attempts/\(id)/hand-in", json: "{}", as: "learner")
        #expect(result.text.contains(#""isPassed":false"#) && result.text.contains(#""scorePercent":"28.5""#))
        await house.close()
    }
}
