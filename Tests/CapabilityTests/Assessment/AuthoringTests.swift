import People
import Ledger
import Web
import App
import Assessment
import Courses
import Foundation
import HTTPTypes
import Kernel
import Scoring
import Store
import Support
import Testing

@Suite("Authoring an exam") struct AuthoringTests {
    @Test("all six types are added, changed and ordered by plain forms, and published", arguments: EngineKind.allCases)
    func forms(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let (course, activity) = try await house.draft(ExamKind.kind, config: "{}")
        let base = "/courses/\(course.value)/exams/\(activity.value)"
        let empty = try await house.get(base, as: "author")
        #expect(empty.status == 200 && empty.text.contains("Add at least one question"))
        #expect(try await house.post(base + "/objectives", [("objectiveTitle", "Know it")], as: "author").status == 303)
        for (type, fields) in Self.bodies {
            let path = base + "/new-question?section=s1&type=\(type)"
            #expect(try await house.get(path, as: "author").status == 200)
            let common = [("type", type), ("section", "s1"), ("prompt", "A \(type) question"), ("points", "1,5"), ("then", "back")]
            let added = try await house.post(base + "/new-question", common + fields, as: "author")
            #expect(added.status == 303, "\(type): \(added.text.suffix(300))")
        }
        let settings = try await house.post(base + "/settings", [
            ("passPercent", "66,67"), ("attemptsAllowed", "2"), ("waitMinutes", "0"), ("timeLimitMinutes", ""), ("shufflesOptions", "on"),
        ], as: "author")
        #expect(settings.status == 303)
        var definition = try await Self.definition(house, activity)
        #expect(definition.exam.questions.map(\.kind.rawValue) == Self.bodies.map(\.0))
        #expect(definition.exam.problems().isEmpty, "\(definition.exam.problems())")
        #expect(definition.exam.cut == CutScore(percent: Fraction(text: "66.67")!, version: 2))
        #expect(definition.timeLimitMinutes == nil && definition.attemptsAllowed == 2 && !definition.exam.shufflesQuestions)
        #expect(definition.exam.questions.allSatisfy { $0.points == Fraction(text: "1.5") })
        let last = try #require(definition.exam.questions.last)
        _ = try await house.post(base + "/actions", [("act", "up:\(last.id)")], as: "author")
        _ = try await house.post(base + "/actions", [("act", "copy:\(last.id)")], as: "author")
        let firstID = try #require(definition.exam.questions.first?.id)
        _ = try await house.post(base + "/actions", [("act", "remove:\(firstID)")], as: "author")
        definition = try await Self.definition(house, activity)
        #expect(definition.exam.questions.map(\.kind.rawValue) == ["multipleChoice", "trueFalse", "numeric", "ordering", "ordering", "matching"])
        for path in ["/preview", "/statistics", "/questions/\(last.id)"] { #expect(try await house.get(base + path, as: "author").status == 200) }
        try await house.publish(course)
        await house.close()
    }

    static let bodies: [(String, [(String, String)])] = [
        ("singleChoice", [("option.0.text", "Yes"), ("option.1.text", "No"), ("option.2.text", ""), ("right", "1")]),
        ("multipleChoice", [("option.0.text", "A"), ("option.1.text", "B"), ("right", "0"), ("right", "1"), ("credit", "perOption"), ("penalty", "0,5")]),
        ("trueFalse", [("truth", "false")]),
        ("numeric", [("value", "3,14"), ("unit", "m"), ("tolerance", "1"), ("toleranceKind", "percent")]),
        ("matching", [("left.0.text", "Berlin"), ("partner.0.text", "Germany"), ("left.1.text", "Paris"), ("partner.1.text", "France"),
                      ("extra.0.text", "Spain"), ("credit", "perPair")]),
        ("ordering", [("option.0.text", "Second"), ("option.0.place", "2"), ("option.1.text", "First"), ("option.1.place", "1"), ("credit", "adjacentPlaces")]),
    ]

    static func definition(_ house: AssessmentHouse, _ activity: ActivityID) async throws -> ExamDefinition {
        let row = try await house.rows { "SELECT config FROM draft_activity WHERE vendor_id = \($0) AND id = \(activity)" }
        return try AuthorExam.definition(try row[0].text("config"))
    }

    @Test("mistakes come back with the input, and nobody but authors gets in", arguments: EngineKind.allCases)
    func refusals(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let (course, activity) = try await house.draft(ExamKind.kind, config: "{}")
        let base = "/courses/\(course.value)/exams/\(activity.value)"
        let settings = try await house.post(base + "/settings", [("passPercent", "much"), ("attemptsAllowed", "99"), ("introduction", "Kept words")], as: "author")
        #expect(settings.status == 422 && settings.text.contains("Kept words") && settings.text.contains("value=\"much\""))
        #expect(settings.text.contains("Give a whole number from 1 to 50"))
        let question = try await house.post(
            base + "/new-question", [("type", "numeric"), ("section", "s1"), ("prompt", "Kept prompt"), ("value", "a lot")], as: "author")
        #expect(question.status == 422 && question.text.contains("Kept prompt") && question.text.contains("value=\"a lot\""))
        for stranger in ["learner", "admin", "rival", "assessor"] {
            #expect(try await house.get(base, as: stranger).status == 403)
            #expect(try await house.post(base + "/settings", [("passPercent", "1")], as: stranger).status == 403)
        }
        await house.close()
    }

    @Test("a change of the draft does not touch an attempt under way", arguments: EngineKind.allCases)
    func frozen(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let course = try await house.exam()
        let attempt = try await house.start(course)
        let base = "/courses/\(course.id.value)/exams/\(course.activity.value)"
        for question in SampleExam.questions { _ = try await house.post(base + "/actions", [("act", "remove:\(question.id)")], as: "author") }
        _ = try await house.post(base + "/new-question", [("type", "trueFalse"), ("section", "s1"), ("prompt", "Only this"), ("truth", "true")], as: "author")
        try await house.publish(course.id)
        try await house.answerAll(attempt)
        _ = try await house.post("\(attempt)/hand-in", as: "learner")
        #expect(try await house.get("\(attempt)/result", as: "learner").text.contains("You passed"))
        await house.close()
    }
}
