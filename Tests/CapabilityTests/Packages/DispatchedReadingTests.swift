import Courses
import Foundation
import HTML
import HTTPTypes
import Kernel
import Learning
import Ledger
@testable import Packages
import People
import Store
import Support
import Testing
import Web

/// A dispatched learner reads lessons and documents, watches films and follows links by the rules that hold for people here.
@Suite("A dispatched course of more than packages") struct DispatchedReadingTests {
    private func events(_ house: PackagesHouse, _ kind: String) async throws -> Int {
        try await house.rows { "SELECT event_id FROM ledger_event WHERE vendor_id = \($0) AND kind = \(kind)" }.count
    }
    private func outcomes(_ house: PackagesHouse) async throws -> [Row] {
        try await house.rows { "SELECT * FROM dispatch_outcome WHERE vendor_id = \($0) ORDER BY ordinal" }
    }

    @Test("is read, watched and followed under the pass; the whole is complete when each required part is", arguments: EngineKind.allCases)
    func whole(_ engine: EngineKind) async throws {
        let house = try await WholeCourse.house(engine), shelf = try await WholeCourse.shelf(house)
        let pdf = try await WholeCourse.media(.document, Array("a document".utf8), in: shelf, house), mp4 = try await WholeCourse.media(.video, Array("a film of some bytes".utf8), in: shelf, house)
        let whole = try await WholeCourse.make(house, [.lesson(), .document(pdf), .film(mp4), .link()]), system = try await whole.dispatch(), window = try await WholeCourse.window(system)
        let (lesson, document, film, link) = (whole.parts[0], whole.parts[1], whole.parts[2], whole.parts[3])
        let landing = try await window.page().text
        for title in ["Basics", "Sheet", "Pitch", "There", "Next: Basics", "Start the course"] { #expect(landing.contains(title), "\(title)") }
        #expect(try await window.status() == "not attempted")

        // A lesson: every check is answered, whatever the answer.
        let page = try await window.part(lesson)
        #expect(page.status == 200 && page.text.contains("Fibers are thin.") && page.text.contains("Done, go on") && !page.text.contains("name=\"csrf\" value"))
        #expect(page.headers[HTTPField.Name("Content-Security-Policy")!]?.contains("frame-ancestors 'self' *") == true && page.headers[HTTPField.Name("Referrer-Policy")!] == "no-referrer")
        #expect(try await window.status() == "incomplete")
        let early = try await window.form(lesson, "done")
        #expect(early.status == 422 && early.text.contains("Answer every") && early.headers[HTTPField.Name("Content-Security-Policy")!]?.contains("frame-ancestors 'self' *") == true)
        let wrong = try await window.form(lesson, "checks/c1", "answer=1", fragment: true)
        #expect(wrong.status == 200 && wrong.text.contains("Look again.") && !wrong.text.contains("<html"))
        #expect(try await window.form(lesson, "checks/c1", "answer=0").headers[.location] == "\(window.landing)/parts/\(lesson.value)#check-c1")
        #expect(try await window.part(lesson).text.contains("Yes, very."))
        #expect(try await window.call(lesson, "read", #"{"blocks":["t1","nonsense"]}"#).text == #"{"sharePermille":1000}"#)
        #expect(try await window.form(lesson, "done").headers[.location] == "\(window.landing)/parts/\(document.value)")
        #expect(try await window.number("done") == 1)

        // A document: every page is read.
        #expect(try await window.part(document).text.contains("Page 1 of 2"))
        let unread = try await window.form(document, "done", "page=2")
        #expect(unread.status == 422 && unread.text.contains("One page is left to read") && unread.text.contains("Page 1 of 2"))
        #expect(try await window.form(document, "pages/1").headers[.location] == "\(window.landing)/parts/\(document.value)?page=2")
        #expect(try await window.form(document, "pages/3").status == 404)
        #expect(try await window.part(document, "?page=2").text.contains("Sheet number 2"))
        try await window.finish(document, "page=2")

        // A film: what was really played of what we measured.
        #expect(try await window.part(film).text.contains("data-progress=\"\(window.landing)/parts/\(film.value)/watched\""))
        #expect(try await window.call(film, "watched", #"{"position":2000,"duration":4000,"intervals":[[0,2000]]}"#).members["isComplete"] as? Bool == false)
        #expect(try await window.call(film, "watched", #"{"position":9000,"duration":10,"intervals":[[5000,900000]]}"#).number("watched") == 50)
        #expect(try await window.form(film, "done").status == 404)
        #expect(try await window.status() == "incomplete")
        #expect(try await window.call(film, "watched", #"{"position":4000,"duration":4000,"intervals":[[2000,4000]]}"#).members["isComplete"] as? Bool == true)

        // A link: when its reader says so.
        #expect(try await window.part(link).text.contains("https://example.com/form"))
        #expect(try await window.form(link, "done").headers[.location] == window.landing)
        #expect(try await window.status() == "completed")
        #expect(try await window.number("done") == 4)
        #expect(try await window.standing()["score"] == nil)
        #expect(try await window.page().text.contains("You have completed this course"))

        // What was done is kept once, with its proof; nobody's record holds it.
        let kept = try await outcomes(house)
        #expect(try kept.map { try $0.id("activity_id", of: ActivityEntity.self) } == whole.parts && kept.allSatisfy { try $0.text("registration_id").isEmpty })
        #expect(VideoEvidence(json: try #require(try kept[2].optionalText("evidence")))?.watchedPercent == 100)
        try await window.finish(lesson)
        try await window.finish(link)
        #expect(try await window.call(film, "watched", #"{"position":4000,"duration":4000,"intervals":[[0,4000]]}"#).status == 200)
        #expect(try await outcomes(house).count == 4)
        #expect(try await events(house, "packages.dispatchCompleted") == 1)
        #expect(try await house.rows { "SELECT id FROM completion WHERE vendor_id = \($0)" }.isEmpty)
        #expect(try await house.rows { "SELECT id FROM enrolment WHERE vendor_id = \($0)" }.isEmpty)
        let learner = try await house.rows { "SELECT id FROM dispatch_learner WHERE vendor_id = \($0)" }[0].text("id")
        let one = try await house.get("/dispatches/\(system.dispatch)/learners/\(learner)", as: "Vera").text
        for title in ["Basics", "Sheet", "Pitch", "There", "4 of 4"] { #expect(one.contains(title), "\(title)") }
        await house.close()
    }

    @Test("sums packages and the other parts: score and result of the one, time and progress of both", arguments: EngineKind.allCases)
    func mixed(_ engine: EngineKind) async throws {
        let house = try await WholeCourse.house(engine), played = try await house.play("good/single"), whole = try await WholeCourse.add([.lesson()], to: played.course, house)
        let system = try await whole.dispatch(), window = try await WholeCourse.window(system), lesson = whole.parts[0]
        #expect(try await window.part(lesson).text.contains("rel=\"prev\" href=\"\(window.landing)/packages/\(played.activity.value)\""))
        #expect(try await window.part(played.activity).status == 404)
        #expect(try await window.page("/packages/\(lesson.value)").status == 404)
        house.clock.advance(seconds: 60)
        #expect(try await window.call(lesson, "time", #"{"view":"view-0001","sequence":1,"seconds":40}"#).status == 204)
        try await window.learn(lesson)
        #expect(try await window.status() == "incomplete")
        #expect(try await window.number("seconds") == 40)
        #expect(try await window.page().text.contains("Next: The package"))
        let player = try await system.player(window.landing, played)
        _ = try await player.start(session: "session-one")
        let ops = ["[\"begin\"]", setting("core.score.raw", "85"), setting("core.lesson_status", "passed"), "[\"finish\"]"].joined(separator: ",")
        #expect(try await player.commit(session: "session-one", [(1, ops)]).number("acked") == 1)
        #expect(try await window.status() == "passed")
        #expect(try await window.number("score") == 85)
        #expect(try await window.number("done") == 2)
        #expect(try await outcomes(house).map { try $0.optionalInt("passed") } == [nil, 1])
        await house.close()
    }

    @Test("counts the active time of a view once, and never more than the clock", arguments: EngineKind.allCases)
    func time(_ engine: EngineKind) async throws {
        let house = try await WholeCourse.house(engine), whole = try await WholeCourse.make(house, [.lesson(), .link()]), system = try await whole.dispatch(), window = try await WholeCourse.window(system)
        let lesson = whole.parts[0]
        _ = try await window.part(lesson)
        func tell(_ view: String, _ seconds: Int) async throws -> Double? {
            #expect(try await window.call(lesson, "time", #"{"view":"\#(view)","sequence":1,"seconds":\#(seconds)}"#).status == 204)
            return try await window.number("seconds")
        }
        #expect(try await tell("view-0001", 20) == 0)
        house.clock.advance(seconds: 30)
        #expect(try await tell("view-0001", 45) == 30)
        #expect(try await tell("view-0001", 45) == 30)
        #expect(try await tell("view-0002", 5000) == 30)
        house.clock.advance(seconds: 10)
        #expect(try await tell("view-0003", 5000) == 40)
        #expect(try await window.call(lesson, "time", #"{"view":"short","sequence":1,"seconds":9}"#).status == 422)
        #expect(try await window.call(lesson, "time", #"{"view":"view-0004","sequence":1,"seconds":9,"more":"\#(String(repeating: "x", count: 2000))"}"#).status == 413)
        #expect(try await house.rows { "SELECT view FROM dispatch_reading_view WHERE vendor_id = \($0)" }.count == 2)
        await house.close()
    }

    @Test("asks for what is required alone; what is optional may follow", arguments: EngineKind.allCases)
    func optional(_ engine: EngineKind) async throws {
        let house = try await WholeCourse.house(engine), whole = try await WholeCourse.make(house, [.link(isRequired: false), .lesson(), .exam(isRequired: false)])
        let system = try await whole.dispatch(), window = try await WholeCourse.window(system), landing = try await window.page().text
        #expect(landing.contains("Next: Basics") && landing.contains("Optional, 5\u{a0}min") && !landing.contains("Final exam"))
        #expect(try await window.part(whole.parts[2]).status == 404)
        try await window.learn(whole.parts[1])
        #expect(try await window.status() == "completed")
        #expect(try await window.number("total") == 1)
        #expect(try await window.page().text.contains("Optional, if you like: There"))
        try await window.finish(whole.parts[0])
        #expect(try await outcomes(house).count == 2)
        #expect(try await events(house, "packages.dispatchCompleted") == 1)
        await house.close()
    }

    @Test("is not made of a course that is graded here, whose parts are named; a version that becomes so takes nobody new", arguments: EngineKind.allCases)
    func graded(_ engine: EngineKind) async throws {
        let house = try await WholeCourse.house(engine), graded = try await WholeCourse.make(house, [.lesson(), .exam(), .exam("Second exam")])
        let north = try await house.rows { "SELECT id FROM organization WHERE vendor_id = \($0) AND name = 'North'" }[0].text("id")
        let refused = try await house.send("/dispatches", as: "Vera", page: "/dispatches/new", [("course", graded.course.value), ("organization", north), ("destination", "Their LMS")])
        #expect(refused.status == 422 && refused.text.contains("“Final exam”, “Second exam” can be taken only here") && !refused.text.contains("“Basics”"))
        #expect(try await house.rows { "SELECT id FROM dispatch WHERE vendor_id = \($0)" }.isEmpty)

        let whole = try await WholeCourse.make(house, [.lesson(), .link()]), system = try await whole.dispatch(), window = try await WholeCourse.window(system)
        _ = try await window.part(whole.parts[0])
        _ = try await WholeCourse.add([.exam()], to: whole.course, house)
        #expect(try await system.launch("emp-8").members["refused"] as? String == "unplayable")
        // Whoever has begun stays with what they began.
        let again = try await WholeCourse.window(system)
        try await again.learn(whole.parts[0])
        try await again.finish(whole.parts[1])
        #expect(try await again.status() == "completed")
        await house.close()
    }

    @Test("keeps a learner at the version they began, with its own text and files", arguments: EngineKind.allCases)
    func versions(_ engine: EngineKind) async throws {
        let house = try await WholeCourse.house(engine), shelf = try await WholeCourse.shelf(house), old = try await WholeCourse.media(.image, Array("old".utf8), in: shelf, house)
        let new = try await WholeCourse.media(.image, Array("new".utf8), in: shelf, house)
        @Sendable func picture(_ media: MediaReference) -> LessonBlock { LessonBlock(id: "p1", kind: .image, title: "A picture", media: media) }
        let whole = try await WholeCourse.make(house, [.lesson("Basics", picture(old))]), system = try await whole.dispatch()
        let first = try await WholeCourse.window(system), untouched = try await WholeCourse.window(system, "emp-8")
        #expect(try await first.part(whole.parts[0]).text.contains("\(first.landing)/media/\(old.id.value)"))
        try await house.ground.store.write(house.vendor) { [house] tx in
            let draft = try #require(try Courses.draftActivity(whole.parts[0], vendor: house.vendor, tx))
            #expect(try Courses.saveConfig(Lesson(blocks: [picture(new)]).config, of: draft, since: draft.revision, vendor: house.vendor, tx))
        }
        try await house.publish(whole.course)
        let again = try await WholeCourse.window(system), fresh = try await WholeCourse.window(system, "emp-8")
        #expect(try await again.page("/media/\(old.id.value)").text == "old")
        #expect(try await again.page("/media/\(new.id.value)").status == 404)
        // Who had only looked at the contents begins with what is current.
        #expect(try await fresh.page("/media/\(new.id.value)").text == "new")
        #expect(try await fresh.page("/media/\(old.id.value)").status == 404)
        #expect(try await untouched.page("/media/\(new.id.value)").status == 200)
        await house.close()
    }

    @Test("gives files as the parts show them and no other way, whole and in ranges", arguments: EngineKind.allCases)
    func files(_ engine: EngineKind) async throws {
        let house = try await WholeCourse.house(engine), shelf = try await WholeCourse.shelf(house), bytes = (0..<100).map { UInt8($0) }
        let film = try await WholeCourse.media(.video, bytes, in: shelf, house), open = try await WholeCourse.media(.document, Array("open".utf8), in: shelf, house)
        let closed = try await WholeCourse.media(.document, Array("closed".utf8), in: shelf, house), terms = try await WholeCourse.media(.file, Array("terms".utf8), in: shelf, house)
        let other = try await WholeCourse.media(.image, Array("of another course".utf8), in: shelf, house), graded = try await WholeCourse.media(.image, Array("of the exam".utf8), in: shelf, house)
        let whole = try await WholeCourse.make(house, [.film(film), .document(open, "Open"), .document(closed, "Closed", allowsDownload: false),
                                                       .lesson("Terms", LessonBlock(id: "f1", kind: .file, title: "Terms", media: terms)),
                                                       .init(kind: "exam", title: "Exam", isRequired: false, config: #"{"picture":"\#(graded.id.value)"}"#)])
        let another = try await WholeCourse.make(house, [.lesson("Else", LessonBlock(id: "p1", kind: .image, title: "A picture", media: other))])
        let window = try await WholeCourse.window(try await whole.dispatch()), theirs = try await WholeCourse.window(try await another.dispatch())
        func status(_ media: MediaReference, _ use: String = "", _ from: WholeCourse.Window? = nil) async throws -> Int { try await (from ?? window).page("/media/\(media.id.value)\(use)").status }
        let range = try await house.portal.send(.get, host: "test", "\(window.landing)/media/\(film.id.value)", headers: [.range: "bytes=10-19", .accept: "*/*"])
        #expect(range.status == 206 && range.body == Array(bytes[10..<20]) && range.headers[.contentType] == "video/mp4")
        let got = try await [status(film), status(film, "/poster"), status(open, "/pages/1"), status(open, "/download"), status(closed, "/pages/2"), status(terms, "/download")]
        #expect(got == [200, 200, 200, 200, 200, 200])
        let kept = try await [status(film, "/download"), status(open), status(closed), status(closed, "/download"), status(closed, "/pages/3"), status(terms), status(open, "/poster"), status(graded), status(other)]
        #expect(kept == [404, 404, 404, 404, 404, 404, 404, 404, 404])
        #expect(try await status(other, "", theirs) == 200)
        #expect(try await status(film, "", theirs) == 404)
        #expect(try await house.get("/dispatched/\(String(repeating: "x", count: 40))/media/\(film.id.value)", as: nil).status == 404)
        // The portal's own address gives them to nobody without a session.
        #expect(try await house.get("/media/\(film.id.value)", as: nil).status == 404)
        await house.close()
    }
}
