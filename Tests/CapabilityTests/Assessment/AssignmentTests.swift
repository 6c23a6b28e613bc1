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

@Suite("Assignments") struct AssignmentTests {
    static let definition: AssignmentDefinition = {
        let levels = [("no", "Not yet", 0), ("ok", "Good", 1), ("top", "Excellent", 2)].map {
            Rubric.Level(id: $0.0, title: Wording($0.1), points: Fraction(whole: Int64($0.2)))
        }
        return AssignmentDefinition(
            instructions: Wording("Record a demo."),
            rubric: Rubric(criteria: [
                .init(id: "clear", title: Wording("Clear"), levels: levels, minimum: "ok"), .init(id: "right", title: Wording("Right"), levels: levels),
            ], rule: .percent(Fraction(whole: 50))),
            accepts: [.video, .photo, .text])
    }()

    private func made(_ kind: EngineKind, for person: String = "learner") async throws -> (AssessmentHouse, AssessmentHouse.Course, String) {
        let house = try await AssessmentHouse.make(kind)
        let course = try await house.course(AssignmentKind.kind, config: AuthorAssignment.config(Self.definition), for: person)
        return (house, course, "/enrolments/\(course.enrolment.value)/assignments/\(course.activity.value)")
    }
    static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]

    @Test("work is handed in, returned, handed in again and passed; the history stays", arguments: EngineKind.allCases)
    func journey(_ kind: EngineKind) async throws {
        let (house, _, path) = try await made(kind)
        #expect(try await house.get(path, as: "learner").text.contains("capture=\"environment\""))
        let first = try await house.upload(path, text: "My words", file: ("me.png", "text/html", Self.png), as: "learner")
        #expect(first.status == 303, "\(first.text.suffix(300))")
        let queue = try await house.get("/work", as: "assessor")
        let id = try #require(queue.text.firstMatch(of: /\/work\/([0-9a-f-]{36})/)).output.1
        let work = try await house.get("/work/\(id)", as: "assessor")
        #expect(work.text.contains("My words") && work.text.contains("Learner") && work.text.contains("North"))
        let file = try await house.get("/work/\(id)/files/1", as: "assessor")
        // The bytes decide the type, whatever the sender claimed, and no page of ours is scripted by it.
        #expect(file.body == Self.png && file.headers[.contentType] == "image/png" && file.headers[.xContentTypeOptions] == "nosniff")
        #expect(try await house.get("/submissions/\(id)/files/1", as: "learner").body == Self.png)

        let open = try await house.post("/work/\(id)", [("mark.clear", "ok"), ("then", "judge")], as: "assessor")
        #expect(open.status == 422 && open.text.contains("Choose a level"))
        let silent = try await house.post("/work/\(id)", [("mark.clear", "no"), ("mark.right", "top"), ("then", "judge")], as: "assessor")
        #expect(silent.status == 422 && silent.text.contains("Say what has to change"))
        let returned = try await house.post(
            "/work/\(id)", [("mark.clear", "no"), ("mark.right", "top"), ("comment", "Speak up please"), ("then", "judge")], as: "assessor")
        #expect(returned.status == 303)
        #expect(try await house.get(path, as: "learner").text.contains("Speak up please"))
        #expect(try await house.upload(path, text: "Louder", file: nil, as: "learner").status == 303)
        let again = try await house.rows { "SELECT id FROM submission WHERE vendor_id = \($0) AND number = 2" }
        let passed = try await house.post(
            "/work/\(try again[0].text("id"))", [("mark.clear", "top"), ("mark.right", "ok"), ("then", "judge")], as: "assessor")
        #expect(passed.status == 303)
        let done = try await house.rows { "SELECT passed, assurance, score_permille FROM completion WHERE vendor_id = \($0) AND kind = 'activity' ORDER BY passed" }
        #expect(try done.map { try $0.int("passed") } == [0, 1])
        #expect(try done[1].text("assurance") == "observed" && done[1].int("score_permille") == 750)
        #expect(try await house.rows { "SELECT id FROM completion WHERE vendor_id = \($0) AND kind = 'course'" }.count == 1)
        let page = try await house.get(path, as: "learner")
        #expect(page.text.contains("Submission 1") && page.text.contains("Submission 2"))
        let events = try await house.rows { "SELECT payload FROM ledger_event WHERE vendor_id = \($0) AND kind = 'assessment.workJudged'" }
        #expect(events.count == 2)
        #expect(try events.allSatisfy { try !$0.text("payload").contains("Speak up") })
        await house.close()
    }

    @Test("what cannot be handed in is refused where one stands, and nothing is half-written", arguments: EngineKind.allCases)
    func refusals(_ kind: EngineKind) async throws {
        let (house, _, path) = try await made(kind)
        let empty = try await house.upload(path, text: "", file: nil, as: "learner")
        #expect(empty.status == 422 && empty.text.contains("Add a file or write something"))
        let wrong = try await house.upload(path, text: "Kept text", file: ("run.exe", "video/mp4", Array("MZ....".utf8)), as: "learner")
        #expect(wrong.status == 422 && wrong.text.contains("run.exe is not a kind of file") && wrong.text.contains("Kept text"))
        var headers = house.headers("learner")
        headers[.contentType] = "multipart/form-data; boundary=edge"
        headers[.contentLength] = String(2 << 30)
        let huge = try await house.client.send(.post, host: "test", path, headers: headers)
        #expect(huge.status == 413 && huge.text.contains("1.1"), "\(huge.status)")
        #expect(try await house.rows { "SELECT id FROM submission WHERE vendor_id = \($0)" }.isEmpty)
        await house.close()
    }

    @Test("sixteen clients at once hand in once", arguments: EngineKind.allCases)
    func race(_ kind: EngineKind) async throws {
        let (house, _, path) = try await made(kind)
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<16 { group.addTask { try await house.upload(path, text: "Same words", file: nil, as: "learner").status } }
            return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
        }
        #expect(statuses == [303])
        #expect(try await house.rows { "SELECT id FROM submission WHERE vendor_id = \($0)" }.count == 1)
        await house.close()
    }

    @Test("work is seen and judged within reach only, and never by its maker", arguments: EngineKind.allCases)
    func reach(_ kind: EngineKind) async throws {
        let (house, _, path) = try await made(kind, for: "assessor")
        _ = try await house.upload(path, text: "Private words", file: nil, as: "assessor")
        let id = try await house.rows { "SELECT id FROM submission WHERE vendor_id = \($0)" }[0].text("id")
        let own = try await house.post("/work/\(id)", [("mark.clear", "top"), ("mark.right", "top"), ("then", "judge")], as: "assessor")
        #expect(own.status == 403)
        for stranger in ["learner", "admin", "rival"] {
            #expect([403, 404].contains(try await house.get("/work/\(id)", as: stranger).status))
            #expect(try await house.get("/submissions/\(id)/files/1", as: stranger).status == 404)
            #expect(try await !house.get(path, as: stranger).text.contains("Private words"))
        }
        await house.close()
    }

    @Test("the API's pages of work lead on until everything was seen once, whatever is handed in and judged meanwhile", arguments: EngineKind.allCases)
    func pages(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        var ids: [String] = []
        for number in 1...5 {
            let course = try await house.course(AssignmentKind.kind, config: AuthorAssignment.config(Self.definition))
            let path = "/enrolments/\(course.enrolment.value)/assignments/\(course.activity.value)"
            // Two at one instant: ties must not repeat or lose anything.
            if number % 2 == 1 { house.clock.advance(seconds: 60) }
            #expect(try await house.upload(path, text: "Work \(number)", file: nil, as: "learner").status == 303)
        }
        struct Page: Decodable {
            struct Item: Decodable { let id: String }
            let items: [Item]
            let nextCursor: String?
        }
        func page(_ query: String) async throws -> Page { try JSONDecoder().decode(Page.self, from: Data(try await house.api(.get, "/submissions?\(query)", as: "assessor").body)) }
        var next: String? = ""
        while let cursor = next {
            let found = try await page("limit=2" + (cursor.isEmpty ? "" : "&cursor=\(cursor)"))
            ids += found.items.map(\.id)
            next = found.nextCursor
            if ids.count == 2 {
                // What was on the first page is judged meanwhile: an offset would now skip two.
                for id in ids {
                    #expect(try await house.api(.post, "/submissions/\(id)/judgement", json: #"{"marks":{"clear":"no","right":"no"},"comment":"Again"}"#, as: "assessor").status == 200)
                }
            }
        }
        #expect(ids.count == 5 && Set(ids).count == 5)
        #expect(try await page("filter[state]=returned&limit=1").nextCursor != nil)
        for wrong in ["cursor=nonsense", "filter[state]=lost"] { #expect((400..<500).contains(try await house.api(.get, "/submissions?\(wrong)", as: "assessor").status)) }
        await house.close()
    }

    @Test("the author's form keeps ids over changes and names what is missing", arguments: EngineKind.allCases)
    func authoring(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let (course, activity) = try await house.draft(AssignmentKind.kind, config: "{}")
        let path = "/courses/\(course.value)/assignments/\(activity.value)"
        #expect(try await house.get(path, as: "author").text.contains("Add at least one criterion"))
        let fields = [
            ("instructions", "Record it"), ("accepts", "video"), ("passPercent", "60"), ("criterion.0.title", "Clear"),
            ("criterion.0.level.0.title", "Not yet"), ("criterion.0.level.0.points", "0"), ("criterion.0.level.1.title", "Good"),
            ("criterion.0.level.1.points", "1"), ("criterion.0.minimum", "1"), ("criterion.1.title", ""),
        ]
        #expect(try await house.post(path, fields, as: "author").status == 303)
        func stored() async throws -> AssignmentDefinition {
            let row = try await house.rows { "SELECT config FROM draft_activity WHERE vendor_id = \($0) AND id = \(activity)" }
            return try AuthorAssignment.definition(try row[0].text("config"))
        }
        let first = try await stored()
        #expect(first.rubric.problems().isEmpty && first.rubric.criteria[0].minimum == first.rubric.criteria[0].levels[1].id)
        let kept = fields.map { $0.0 == "criterion.0.title" ? ($0.0, "Clearer") : $0 } + [
            ("criterion.0.id", first.rubric.criteria[0].id), ("criterion.0.level.0.id", first.rubric.criteria[0].levels[0].id),
            ("criterion.0.level.1.id", first.rubric.criteria[0].levels[1].id),
        ]
        _ = try await house.post(path, kept, as: "author")
        let second = try await stored()
        #expect(second.rubric.criteria[0].id == first.rubric.criteria[0].id && second.rubric.criteria[0].title.text() == "Clearer")
        let refused = try await house.post(path, [("instructions", "Kept"), ("passPercent", "lots")], as: "author")
        #expect(refused.status == 422 && refused.text.contains("Kept") && refused.text.contains("value=\"lots\""))
        try await house.publish(course)
        await house.close()
    }
}
