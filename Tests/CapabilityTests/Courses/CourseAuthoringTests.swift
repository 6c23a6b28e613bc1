import App
import People
import Ledger
import Web
import Courses
import Foundation
import HTTPTypes
import Kernel
import Learning
import Store
import Support
import Testing

extension AssessmentHouse {
    /// A call of our own scripts.
    func call(_ path: String, json: String, as person: String) async throws -> HouseClient.Answer {
        var headers = headers(person)
        headers[.contentType] = "application/json"
        return try await client.send(.post, host: "test", path, headers: headers, body: Array(json.utf8))
    }
    /// A course made by the author's forms. - Returns: the course's id and that of its first module.
    func begin(_ title: String) async throws -> (course: CourseID, module: ModuleID) {
        let made = try await post("/courses", [("title", title), ("summary", "What it is about"), ("language", "en")], as: "author")
        let id = CourseID(String(made.location.split(separator: "/")[1]))
        let row = try await rows { "SELECT id FROM draft_module WHERE vendor_id = \($0) AND course_id = \(id)" }
        return (id, try row[0].id("id"))
    }
    func add(_ kind: String, _ title: String, to course: (course: CourseID, module: ModuleID)) async throws -> ActivityID {
        let made = try await post("/courses/\(course.course.value)/activities", [("module", course.module.value), ("kind", kind), ("title", title)], as: "author")
        guard made.status == 303, let last = made.location.split(separator: "/").last else { throw Unexpected(description: "\(made.status) \(made.text.suffix(300))") }
        return ActivityID(String(last))
    }
    /// Inserts a block and fills it. - Returns: its id.
    @discardableResult
    func addBlock(_ kind: String, _ fields: [(String, String)], to activity: ActivityID, of course: CourseID) async throws -> String {
        let base = "/courses/\(course.value)/activities/\(activity.value)/blocks"
        let last = try await lesson(activity).blocks.last?.id ?? ""
        let made = try await post(base, [("kind", kind), ("after", last)], as: "author")
        let id = String(made.location.split(separator: "#edit-").last ?? "")
        let saved = try await post("\(base)/\(id)", fields, as: "author")
        guard saved.status == 303 else { throw Unexpected(description: "\(saved.status) \(saved.text.suffix(300))") }
        return id
    }
    func lesson(_ activity: ActivityID) async throws -> Lesson {
        let row = try await rows { "SELECT config FROM draft_activity WHERE vendor_id = \($0) AND id = \(activity)" }
        return try Lesson(config: row[0].text("config"))
    }
}

@Suite("Authoring a course") struct CourseAuthoringTests {
    @Test("from a title to version 2, by plain forms, and the author reads what changed", arguments: EngineKind.allCases)
    func versions(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let course = try await house.begin("Positioning against Acme")
        let base = "/courses/\(course.course.value)"
        #expect(try await house.get("\(base)/edit", as: "author").text.contains("Positioning against Acme"))
        let blocked = try await house.get("\(base)/publish", as: "author")
        #expect(blocked.status == 200 && blocked.text.contains("Add at least one activity"))
        #expect(try await house.post("\(base)/publish", as: "author").status == 422)

        let activity = try await house.add("lesson", "What Acme says", to: course)
        #expect(try await house.get("\(base)/publish", as: "author").text.contains("“What Acme says” is empty."))
        try await house.addBlock("text", [("text", "Nobody buys **monitoring**.")], to: activity, of: course.course)
        let check = try await house.addBlock("check", [("text", "Ask what?"), ("answer", "Who was called"), ("answer", "The budget"), ("right", "0")], to: activity, of: course.course)
        let editor = try await house.get("\(base)/activities/\(activity.value)", as: "author")
        #expect(editor.status == 200 && editor.text.contains("edit-\(check)") && editor.text.contains("<strong>monitoring</strong>"))
        #expect(try await house.get("\(base)/activities/\(activity.value)/preview", as: "author").text.contains("Who was called"))

        let first = try await house.post("\(base)/publish", [("notes", "The first")], as: "author")
        #expect(first.status == 303)
        #expect(try await house.post("\(base)/publish", as: "author").status == 422)

        let link = try await house.add("link", "Read their site", to: course)
        _ = try await house.post("\(base)/activities/\(link.value)/content", [("address", "https://example.com/acme"), ("text", "Look")], as: "author")
        try await house.addBlock("callout", [("text", "Price comes third."), ("emphasis", "tip")], to: activity, of: course.course)
        let review = try await house.get("\(base)/publish", as: "author").text
        #expect(review.contains("“Read their site” is new (5 min).") && review.contains("The content of “What Acme says” changed."))
        #expect(try await house.post("\(base)/publish", [("notes", "More")], as: "author").status == 303)
        let history = try await house.get("\(base)/versions", as: "author").text
        #expect(history.contains("Version 2 by Author") && history.contains("Version 1 by Author") && history.contains("The first"))
        let frozen = try await house.rows { "SELECT config FROM version_activity WHERE vendor_id = \($0) AND activity_id = \(activity) ORDER BY version_id" }
        let sizes = try frozen.map { try Lesson(config: $0.text("config")).blocks.count }
        #expect(sizes.sorted() == [2, 3])
        await house.close()
    }

    @Test("modules and activities are renamed, moved and removed; what cannot be is said", arguments: EngineKind.allCases)
    func outline(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let course = try await house.begin("Order")
        let base = "/courses/\(course.course.value)"
        let a = try await house.add("lesson", "A", to: course), b = try await house.add("lesson", "B", to: course), c = try await house.add("link", "C", to: course)
        func order() async throws -> [ActivityID] {
            try await house.rows { "SELECT id FROM draft_activity WHERE vendor_id = \($0) AND course_id = \(course.course) ORDER BY module_id, position" }.map { try $0.id("id") }
        }
        #expect(try await order() == [a, b, c])
        let dragged = try await house.post("\(base)/modules/\(course.module.value)/order", [("id", c.value), ("before", a.value)], as: "author")
        #expect(dragged.status == 204)
        #expect(try await order() == [c, a, b])
        #expect(try await house.post("\(base)/modules/\(course.module.value)/remove", as: "author").status == 422)
        #expect(try await house.rows { "SELECT id FROM draft_module WHERE vendor_id = \($0) AND course_id = \(course.course)" }.count == 1)
        _ = try await house.post("\(base)/modules", [("title", "Second")], as: "author")
        let second = try await house.rows { "SELECT id FROM draft_module WHERE vendor_id = \($0) AND course_id = \(course.course) ORDER BY position DESC" }[0].text("id")
        _ = try await house.post("\(base)/activities/\(b.value)", [("title", "B2"), ("expectedMinutes", "12"), ("isRequired", "on"), ("module", second)], as: "author")
        let row = try await house.rows { "SELECT module_id, expected_minutes, title FROM draft_activity WHERE vendor_id = \($0) AND id = \(b)" }[0]
        #expect(try row.text("module_id") == second)
        #expect(try row.int("expected_minutes") == 12)
        #expect(try row.text("title").contains("B2"))
        let wrong = try await house.post("\(base)/activities/\(b.value)", [("title", ""), ("expectedMinutes", "many"), ("module", second)], as: "author")
        #expect(wrong.status == 422 && wrong.text.contains("value=\"many\""))
        _ = try await house.post("\(base)/activities/\(a.value)/remove", as: "author")
        #expect(try await order().contains(a) == false)
        await house.close()
    }

    @Test("a title is asked for with the rest kept, and only authors get in", arguments: EngineKind.allCases)
    func refusals(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let empty = try await house.post("/courses", [("title", " "), ("summary", "Kept words")], as: "author")
        #expect(empty.status == 422 && empty.text.contains("Kept words") && empty.text.contains("Enter a title."))
        let course = try await house.begin("Secret")
        for stranger in ["learner", "admin", "rival", "assessor"] {
            #expect(try await house.get("/courses", as: stranger).status == 403)
            #expect(try await house.get("/courses/\(course.course.value)/edit", as: stranger).status == 403)
            #expect(try await house.post("/courses/\(course.course.value)/settings", [("title", "Mine")], as: stranger).status == 403)
            // As a learner's page it is not there, like any random id.
            #expect(try await house.get("/courses/\(course.course.value)", as: stranger).status == 404)
        }
        #expect(try await house.get("/courses/\(UUID().uuidString.lowercased())/edit", as: "author").status == 404)
        await house.close()
    }

    @Test("the list searches, filters and shows the state; the API shows the same", arguments: EngineKind.allCases)
    func list(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        #expect(try await house.get("/courses", as: "author").text.contains("Build your first course"))
        _ = try await house.begin("Übersicht Meridian")
        _ = try await house.begin("Pricing")
        let found = try await house.get("/courses?q=%C3%BCbersicht", as: "author").text
        #expect(found.contains("Übersicht Meridian") && !found.contains("Pricing</a>"))
        #expect(try await house.get("/courses?state=published", as: "author").text.contains("Nothing found"))
        let api = try await house.api(.get, "/courses?limit=1", as: "author")
        #expect(api.status == 200 && api.text.contains("\"nextCursor\":\"1\"") && api.text.contains("Pricing"))
        let made = try await house.api(.post, "/courses", json: #"{"title":"By API","language":"de"}"#, as: "author")
        #expect(made.status == 201 && made.text.contains("\"de\":\"By API\""))
        #expect(try await house.api(.post, "/courses", json: #"{"name":"x"}"#, as: "author").status == 422)
        #expect(try await house.api(.get, "/courses", as: "learner").status == 403)
        await house.close()
    }
}
