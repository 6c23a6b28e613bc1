import Courses
import Foundation
import HTML
import HTTPTypes
import Jobs
import Kernel
import Learning
import Logging
@testable import Packages
import People
import Records
import Store
import Support
import Testing
import Web

/// Where the pages of a dispatched course end: other passes, pauses, revocations, last days, erasure; and whose they turn out to be.
@Suite("The ends of a dispatched course of more than packages") struct DispatchedReadingEndTests {
    private func learner(_ house: PackagesHouse, _ foreign: String = "emp-7") async throws -> String {
        try await house.rows { "SELECT id FROM dispatch_learner WHERE vendor_id = \($0) AND foreign_id = \(foreign)" }[0].text("id")
    }
    private func runJobs(_ house: PackagesHouse) async throws {
        let runner = JobRunner(store: house.ground.store, kinds: house.jobs + house.room.records.jobs, schedules: [], node: "test", logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        _ = try await runner.tick(house.vendor, zone: .utc)
    }
    /// A lesson with a picture, a document, a film and a link; the media of picture, document and film.
    private func begun(_ engine: EngineKind, _ more: [(String, String)] = []) async throws -> (house: PackagesHouse, whole: WholeCourse, system: OtherSystem, files: [MediaReference]) {
        let house = try await WholeCourse.house(engine), shelf = try await WholeCourse.shelf(house)
        let picture = try await WholeCourse.media(.image, Array("a picture".utf8), in: shelf, house), sheet = try await WholeCourse.media(.document, Array("a document".utf8), in: shelf, house)
        let film = try await WholeCourse.media(.video, Array("a film".utf8), in: shelf, house)
        let whole = try await WholeCourse.make(house, [.lesson("Basics", WholeCourse.Part.check, LessonBlock(id: "p1", kind: .image, title: "A picture", media: picture)), .document(sheet),
                                                       .film(film), .link()])
        return (house, whole, try await whole.dispatch(more), [picture, sheet, film])
    }
    /// Every door of a window, with what it answers.
    private func doors(_ window: WholeCourse.Window, _ whole: WholeCourse, _ files: [MediaReference]) async throws -> [Int] {
        let (lesson, document, film, link) = (whole.parts[0], whole.parts[1], whole.parts[2], whole.parts[3])
        var answers: [HouseClient.Answer] = []
        for part in whole.parts { answers.append(try await window.part(part)) }
        answers.append(try await window.form(lesson, "checks/c1", "answer=0"))
        answers.append(try await window.call(lesson, "read", #"{"blocks":["c1"]}"#))
        answers.append(try await window.form(document, "pages/1"))
        answers.append(try await window.call(film, "watched", #"{"position":100,"duration":4000,"intervals":[[0,100]]}"#))
        answers.append(try await window.call(link, "time", #"{"view":"view-0001","sequence":1,"seconds":9}"#))
        answers.append(try await window.form(link, "done"))
        for path in ["\(files[0].id.value)", "\(files[1].id.value)/pages/1", "\(files[1].id.value)/download", "\(files[2].id.value)", "\(files[2].id.value)/poster"] {
            answers.append(try await window.page("/media/" + path))
        }
        return answers.map(\.status)
    }
    private static let open = [200, 200, 200, 200, 303, 200, 303, 200, 204, 303, 200, 200, 200, 200, 200]
    private static let closed = [Int](repeating: 404, count: open.count)

    @Test("go on in a pause and close at once with a revocation", arguments: EngineKind.allCases)
    func states(_ engine: EngineKind) async throws {
        let (house, whole, system, files) = try await begun(engine), window = try await WholeCourse.window(system)
        #expect(try await doors(window, whole, files) == Self.open)
        #expect(try await house.change(system, to: "paused").status == 303)
        #expect(try await doors(window, whole, files) == Self.open)
        let before = try await house.rows { "SELECT share_permille, done_at, active_ms FROM dispatch_reading WHERE vendor_id = \($0) ORDER BY activity_id" }.count
        #expect(before == 4)
        #expect(try await house.change(system, to: "revoked").status == 303)
        let rows = try await house.rows { "SELECT * FROM dispatch_reading WHERE vendor_id = \($0)" }.map { try $0.text("location") }.sorted()
        #expect(try await doors(window, whole, files) == Self.closed)
        #expect(try await house.rows { "SELECT * FROM dispatch_reading WHERE vendor_id = \($0)" }.map { try $0.text("location") }.sorted() == rows)
        await house.close()
    }

    @Test("close with the visit, the last day and a learner whose place was freed", arguments: EngineKind.allCases)
    func over(_ engine: EngineKind) async throws {
        let today = Zone.utc.day(at: Instant(milliseconds: 1_790_000_000_000)), to = today.adding(days: 2)
        let (house, whole, system, files) = try await begun(engine, [("to", to.description), ("mostPeople", "1")]), window = try await WholeCourse.window(system)
        #expect(try await doors(window, whole, files) == Self.open)
        house.clock.advance(seconds: 12 * 3600 + 1)
        #expect(try await doors(window, whole, files) == Self.closed)
        let again = try await WholeCourse.window(system)
        #expect(try await doors(again, whole, files) == Self.open)
        #expect(try await system.launch("emp-8").members["refused"] as? String == "full")
        let one = try await learner(house), at = "/dispatches/\(system.dispatch)/learners/\(one)"
        #expect(try await house.send(at + "/remove", as: "Vera", page: at, [("reason", "Left")]).status == 303)
        #expect(try await doors(again, whole, files) == Self.closed)
        #expect(try await house.send(at + "/readmit", as: "Vera", page: at, []).status == 303)
        // What was done before is still there.
        let back = try await WholeCourse.window(system)
        #expect(try await back.number("done") == 1)
        #expect(try await doors(back, whole, files) == Self.open)
        house.clock.advance(seconds: Int((Zone.utc.start(of: to.adding(days: 1)).milliseconds - house.clock.now.milliseconds) / 1000) - 1)
        let last = try await WholeCourse.window(system)
        #expect(try await last.part(whole.parts[0]).status == 200)
        house.clock.advance(seconds: 2)
        #expect(try await doors(last, whole, files) == Self.closed)
        await house.close()
    }

    @Test("are each learner's own, take no other method, and bound what is sent", arguments: EngineKind.allCases)
    func strangers(_ engine: EngineKind) async throws {
        let (house, whole, system, files) = try await begun(engine), window = try await WholeCourse.window(system), other = try await WholeCourse.window(system, "emp-8")
        let elsewhere = try await WholeCourse.window(try await WholeCourse.make(house, [.lesson("Else")]).dispatch())
        #expect(try await window.form(whole.parts[0], "checks/c1", "answer=0").status == 303)
        #expect(try await window.part(whole.parts[0]).text.contains("Yes, very."))
        #expect(try await !other.part(whole.parts[0]).text.contains("Yes, very."))
        #expect(try await other.form(whole.parts[0], "done").status == 422)
        #expect(try await doors(elsewhere, whole, files) == Self.closed)
        let made = WholeCourse.Window(house: house, system: system, token: "", landing: "/dispatched/a-made-up-pass-that-nobody-has-given")
        #expect(try await doors(made, whole, files) == Self.closed)
        for act in ["checks/c1", "read", "done", "time"] { #expect(try await [404, 405].contains(window.part(whole.parts[0], "/" + act).status), "\(act)") }
        #expect(try await window.form(whole.parts[0], "checks/none", "answer=0").status == 404)
        #expect(try await window.form(whole.parts[0], "pages/1").status == 404)
        #expect(try await window.call(whole.parts[1], "watched", #"{"position":1,"duration":1,"intervals":[]}"#).status == 404)
        #expect(try await window.form(whole.parts[0], "checks/c1", String(repeating: "answer=0&", count: 600)).status == 413)
        #expect(try await window.form(whole.parts[0], "done", String(repeating: "x", count: 2000)).status == 413)
        #expect(try await window.call(whole.parts[0], "read", #"{"blocks":["\#(String(repeating: "x", count: 40_000))"]}"#).status == 413)
        let many = Array(repeating: "[0,1]", count: 501).joined(separator: ",")
        #expect(try await window.call(whole.parts[2], "watched", #"{"position":1,"duration":1,"intervals":[\#(many)]}"#).status == 422)
        #expect(try await window.call(whole.parts[2], "watched", "{").status == 400)
        await house.close()
    }

    @Test("keep one outcome when several windows finish at once", arguments: EngineKind.allCases)
    func raced(_ engine: EngineKind) async throws {
        let house = try await WholeCourse.house(engine), whole = try await WholeCourse.make(house, [.link(), .link("Second")]), system = try await whole.dispatch(), window = try await WholeCourse.window(system)
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for index in 0..<16 { group.addTask { try await window.form(whole.parts[index % 2], "done").status } }
            return try await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(statuses == [Int](repeating: 303, count: 16))
        #expect(try await house.rows { "SELECT * FROM dispatch_outcome WHERE vendor_id = \($0)" }.count == 2)
        #expect(try await house.rows { "SELECT event_id FROM ledger_event WHERE vendor_id = \($0) AND kind = 'packages.dispatchCompleted'" }.count == 1)
        #expect(try await window.status() == "completed")
        await house.close()
    }

    @Test("forget what an erased learner answered and where they were; that it was done stays", arguments: EngineKind.allCases)
    func erased(_ engine: EngineKind) async throws {
        let (house, whole, system, files) = try await begun(engine), window = try await WholeCourse.window(system)
        _ = try await window.part(whole.parts[3])
        house.clock.advance(seconds: 20)
        #expect(try await doors(window, whole, files) == Self.open)
        #expect(try await house.rows { "SELECT view FROM dispatch_reading_view WHERE vendor_id = \($0)" }.count == 1)
        let one = try await learner(house), at = "/dispatches/\(system.dispatch)/learners/\(one)"
        #expect(try await house.send(at + "/erase", as: "Vera", page: at, [("typed", "ann other")]).status == 303)
        #expect(try await doors(window, whole, files) == Self.closed)
        let kept = try await house.rows { "SELECT * FROM dispatch_reading WHERE vendor_id = \($0)" }
        #expect(try kept.count == 4 && kept.allSatisfy { try $0.text("location").isEmpty } && kept.count { try $0.optionalInstant("done_at") != nil } == 1)
        #expect(try await house.rows { "SELECT view FROM dispatch_reading_view WHERE vendor_id = \($0)" }.isEmpty)
        #expect(try await house.get(at, as: "Vera").text.contains("Basics"))
        await house.close()
    }

    @Test("join the history of the person who confirms a code, with their own times and proofs; so does what follows", arguments: EngineKind.allCases)
    func linked(_ engine: EngineKind) async throws {
        let house = try await WholeCourse.house(engine), shelf = try await WholeCourse.shelf(house), mp4 = try await WholeCourse.media(.video, Array("a film".utf8), in: shelf, house)
        let whole = try await WholeCourse.make(house, [.lesson(), .film(mp4), .link(isRequired: false)]), system = try await whole.dispatch(), window = try await WholeCourse.window(system)
        let jane = try #require(house.people["Jane"])
        try await window.learn(whole.parts[0])
        let first = house.clock.now
        house.clock.advance(seconds: 60)
        #expect(try await window.call(whole.parts[1], "watched", #"{"position":4000,"duration":4000,"intervals":[[0,4000]]}"#).status == 200)
        let second = house.clock.now
        house.clock.advance(seconds: 3600)
        func post(_ path: String, _ body: String) async throws -> Int {
            try await house.portal.send(.post, host: "test", window.landing + path, headers: [.contentType: "application/x-www-form-urlencoded"], body: Array(body.utf8)).status
        }
        #expect(try await post("/link", "email=jane%40example.test") == 303)
        try await runJobs(house)
        let mail = try await house.rows { "SELECT body_text FROM outbox_mail WHERE vendor_id = \($0)" }[0].text("body_text"), code = try #require(mail.firstMatch(of: /Code: ([0-9]{8})/)?.output.1)
        #expect(try await house.rows { "SELECT id FROM completion WHERE vendor_id = \($0)" }.isEmpty)
        #expect(try await post("/link/code", "code=\(code)") == 303)
        let kept = try await house.rows { "SELECT * FROM completion WHERE vendor_id = \($0) AND kind = 'activity' ORDER BY completed_at, id" }
        #expect(try kept.map { try $0.text("activity_kind") } == ["lesson", "video"] && kept.map { try $0.instant("completed_at") } == [first, second])
        for row in kept {
            #expect(try row.text("person_id") == jane.value && row.text("assurance") == "selfReported" && row.optionalInt("passed") == nil && row.optionalInstant("recorded_at") == house.clock.now)
            #expect(try row.text("evidence").contains("dispatchedLearner"))
        }
        #expect(VideoEvidence(json: try kept[1].text("evidence"))?.watchedPercent == 100)
        let whole1 = try await house.rows { "SELECT * FROM completion WHERE vendor_id = \($0) AND kind = 'course'" }
        #expect(try whole1.count == 1 && whole1[0].instant("completed_at") == second)
        // What is optional and done later follows by itself, and an erased person's learner goes with them.
        house.clock.advance(seconds: 60)
        try await window.finish(whole.parts[2])
        #expect(try await house.rows { "SELECT id FROM completion WHERE vendor_id = \($0)" }.count == 4)
        let vendor = house.vendor, ledger = house.ground.ledger
        try await house.ground.store.write(vendor) { try ErasePerson(person: jane).perform(language: .en, zone: .utc, by: PackagesHouse.operatorActor, vendor: vendor, ledger: ledger, $0) }
        #expect(try await window.page().status == 404)
        #expect(try await house.rows { "SELECT location FROM dispatch_reading WHERE vendor_id = \($0)" }.allSatisfy { try $0.text("location").isEmpty })
        await house.close()
    }
}
