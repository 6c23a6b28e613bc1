import CMI5
import Foundation
import HTTPTypes
import JSON
import Jobs
import Kernel
import Logging
@testable import Packages
import People
import Records
import Store
import Support
import Testing
import Web

/// Whoever another system alone knows plays cmi5 and xAPI packages by the rules that hold for people here.
@Suite("A dispatched course of cmi5 or xAPI") struct DispatchedLaunchTests {
    /// Two units: one to be passed, one to be completed.
    private static let course = CourseFile.course(CourseFile.block("block", CourseFile.unit(.init(id: "a", more: "masteryScore=\"0.8\"")) + CourseFile.unit(.init(id: "b", moveOn: "Completed"))))

    /// One learner's window in the other system.
    private struct Window {
        let house: PackagesHouse
        let system: OtherSystem
        let token: String
        let landing: String
        let path: String

        func page(_ path: String = "") async throws -> HouseClient.Answer { try await house.get(landing + path, as: nil) }
        func open(_ unit: String = "a", device: String = "tab-1", take: Bool = false) async throws -> LaunchedContent {
            let (answer, content) = try await LaunchedContent.dispatched(house, path, unit: "https://pub.test/\(unit)", device: device, take: take)
            guard let content else { throw PackagesHouse.Unexpected("the launch answered \(answer.status): \(answer.text)") }
            return content
        }
        /// As the stub hears it.
        func standing() async throws -> [String: any Sendable] { try await system.standing(token).members["standing"] as? [String: any Sendable] ?? [:] }
        func status() async throws -> String? { try await standing()["status"] as? String }
        func number(_ name: String) async throws -> Double? { (try await standing()[name] as? NSNumber)?.doubleValue }
        func post(_ path: String, _ body: String, _ type: String = "application/x-www-form-urlencoded") async throws -> HouseClient.Answer {
            try await house.portal.send(.post, host: "test", path, headers: [.contentType: type], body: Array(body.utf8))
        }
    }
    private func window(_ system: OtherSystem, _ played: PackagesHouse.Played, _ learner: String = "emp-7") async throws -> Window {
        let token = try #require(try await system.launch(learner).members["token"] as? String), landing = try #require(try await system.enter(token).headers[.location])
        let window = Window(house: system.house, system: system, token: token, landing: landing, path: "\(landing)/packages/\(played.activity.value)")
        let page = try await system.house.get(window.path, as: nil)
        #expect(page.status == 200 && page.text.contains("data-course-player"))
        return window
    }
    private func begun(_ engine: EngineKind, _ structure: String = course, name: String = "cmi5.xml") async throws -> (PackagesHouse, PackagesHouse.Played, OtherSystem) {
        let house = try await PackagesHouse.make(engine), played = try await house.play(zip: CourseFile.zip(structure, name: name))
        return (house, played, try await house.dispatch(played))
    }
    private func pass(_ content: LaunchedContent, _ verbs: [String] = [CMI5Name.completed, CMI5Name.passed], scaled: Double = 0.9, unit: String = "a") async throws {
        func about(_ one: inout [String: JSONValue]) { one = one.mapValues { JSONValue(parsing: $0.text.replacing("https://pub.test/a\"", with: "https://pub.test/\(unit)\"")) ?? $0 } }
        #expect(try await content.tell(CMI5Name.initialized, about).status == 200)
        content.house.clock.advance(seconds: 40)
        for verb in verbs {
            let told = try await content.tell(verb, scaled: verb == CMI5Name.completed ? nil : scaled, about)
            #expect(told.status == 200, "\(verb): \(told.text)")
        }
        #expect(try await content.tell(CMI5Name.terminated, about).status == 200)
    }
    private func runJobs(_ house: PackagesHouse) async throws {
        let runner = JobRunner(store: house.ground.store, kinds: house.jobs + house.room.records.jobs, schedules: [], node: "test", logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        _ = try await runner.tick(house.vendor, zone: .utc)
    }

    @Test("plays unit by unit under the pass, and its completion is provisional, self-reported and nobody's", arguments: EngineKind.allCases)
    func whole(_ engine: EngineKind) async throws {
        let (house, played, system) = try await begun(engine), window = try await window(system, played)
        let landing = try await window.page().text
        #expect(landing.contains("Part a") && landing.contains("Part b") && landing.contains("item=https%3A%2F%2Fpub.test%2Fb"))
        #expect(try await window.status() == "not attempted")
        let content = try await window.open()
        let account = JSONValue(parsing: content.actor)?["account"]?["name"]?.string ?? "", learner = try await house.rows { "SELECT id FROM dispatch_learner WHERE vendor_id = \($0)" }[0].text("id")
        #expect(account == "dispatched-\(learner)" && PersonID(checking: account) == nil && !content.actor.contains("Ann") && !content.actor.contains("emp-7"))
        let data = JSONValue(parsing: try await content.state(CMI5Name.launchData).body)
        #expect(data?["launchMode"]?.string == "Normal" && data?["masteryScore"] == .double(0.8) && data?["returnURL"]?.string == "http://\(content.host)/launch/ended")
        // Where content leads at the end stands in the other system's frame, too.
        let ended = try await house.content.send(.get, host: content.host, "/launch/ended", headers: [:])
        #expect(ended.status == 200 && ended.headers[HTTPField.Name("Content-Security-Policy")!]?.hasSuffix(" *") == true)
        // The rules of cmi5 hold.
        #expect(try await content.tell(CMI5Name.completed).text.contains("9.3.2"))
        try await pass(content)
        #expect(try await window.status() == "incomplete")
        #expect(try await window.number("seconds") == 30)
        #expect(try await window.page().text.contains("Passed"))
        let review = try await window.open()
        #expect(review.mode == "Review" && review.registration == content.registration)
        try await pass(try await window.open("b"), [CMI5Name.completed], unit: "b")
        #expect(try await window.status() == "passed")
        #expect(try await window.number("score") == 90)
        #expect(try await window.number("done") == 1)
        #expect(try await house.verbs(content.registration) == ["launched*", "initialized", "completed", "passed", "terminated", "launched*", "abandoned*", "launched*", "initialized", "completed", "satisfied*", "satisfied*", "terminated"])
        // Nobody's record holds it, and the organization's record store does.
        #expect(try await house.rows { "SELECT id FROM completion WHERE vendor_id = \($0)" }.isEmpty)
        #expect(try await house.rows { "SELECT id FROM enrolment WHERE vendor_id = \($0)" }.count == 1)
        let north = try await house.rows { "SELECT id FROM organization WHERE vendor_id = \($0) AND name = 'North'" }[0].text("id")
        #expect(try await house.rows { "SELECT organization_id, person_id FROM xapi_statement WHERE vendor_id = \($0)" }.allSatisfy { try $0.text("organization_id") == north && $0.optionalText("person_id") == nil })
        #expect(try await house.rows { "SELECT payload FROM ledger_event WHERE vendor_id = \($0) AND kind = 'packages.dispatchCompleted'" }.count == 1)
        #expect(try await house.rows { "SELECT payload FROM ledger_event WHERE vendor_id = \($0) AND kind = 'packages.playDigested'" }.allSatisfy { try $0.text("payload").contains(learner) })
        let one = try await house.get("/dispatches/\(system.dispatch)/learners/\(learner)", as: "Vera").text
        #expect(one.contains("Ann Other") && one.contains("2 of 2") && one.contains("Passed"))
        let registration = try await house.rows { "SELECT id FROM play_registration WHERE vendor_id = \($0) AND learner_id IS NOT NULL" }[0].text("id")
        #expect(try await house.get("/plays/\(registration)", as: "Vera").text.contains("Ann Other"))
        // Opened again it goes on with the same learner, who has nothing left to do.
        let again = try await self.window(system, played)
        #expect(try await again.status() == "passed")
        #expect(try await again.page().text.contains("You have completed this course"))
        await house.close()
    }

    @Test("fails, and passes later; a worse score takes nothing away", arguments: EngineKind.allCases)
    func failed(_ engine: EngineKind) async throws {
        let (house, played, system) = try await begun(engine, CourseFile.plain), window = try await window(system, played)
        try await pass(try await window.open(), [CMI5Name.completed, CMI5Name.failed], scaled: 0.3)
        #expect(try await window.status() == "failed")
        #expect(try await window.number("score") == 30)
        try await pass(try await window.open(), [CMI5Name.passed], scaled: 0.85)
        #expect(try await window.status() == "passed")
        #expect(try await window.number("score") == 85)
        let outcomes = try await house.rows { "SELECT passed, score_permille, active_seconds FROM dispatch_outcome WHERE vendor_id = \($0) ORDER BY ordinal" }
        #expect(try outcomes.map { try $0.optionalInt("passed") } == [0, 1] && outcomes.map { try $0.optionalInt("score_permille") } == [300, 850])
        #expect(try outcomes.map { try $0.int("active_seconds") } == [30, 60])
        await house.close()
    }

    @Test("asks before it takes over from another tab, ends that one's session, and abandons what is silent", arguments: EngineKind.allCases)
    func tabs(_ engine: EngineKind) async throws {
        let (house, played, system) = try await begun(engine), window = try await window(system, played), first = try await window.open()
        #expect(try await first.tell(CMI5Name.initialized).status == 200)
        house.clock.advance(seconds: 10)
        let second = try await LaunchedContent.dispatched(house, window.path, device: "tab-2")
        #expect(second.answer.status == 409 && second.content == nil)
        #expect(try await first.state("bookmark", .put, "{}").status == 204)
        let taken = try await window.open(device: "tab-2", take: true)
        #expect(try await first.tell(CMI5Name.completed).status == 403)
        let told = try await window.post(window.path + "/standing", "{\"session\":\"\(first.session)\"}", "application/json")
        #expect(told.members["isSuperseded"] as? Bool == true && told.members["isOver"] as? Bool == true)
        #expect(try await taken.state("bookmark").text == "{}")
        #expect(try await taken.tell(CMI5Name.initialized).status == 200)
        house.clock.advance(seconds: 13 * 3600)
        try await house.ground.store.write(house.vendor) { _ = try Jobs.enqueue("packages.abandonSilent", $0) }
        try await runJobs(house)
        #expect(try await house.verbs(first.registration) == ["launched*", "initialized", "abandoned*", "launched*", "initialized", "abandoned*"])
        await house.close()
    }

    @Test("opens to no other pass, learner or origin, and ends with the visit", arguments: EngineKind.allCases)
    func strangers(_ engine: EngineKind) async throws {
        let (house, played, system) = try await begun(engine), window = try await window(system, played), other = try await self.window(system, played, "emp-8")
        let mine = try await window.open(), theirs = try await other.open()
        #expect(mine.registration != theirs.registration && mine.actor != theirs.actor && mine.host != theirs.host && mine.activity == theirs.activity)
        #expect(try await theirs.tell(CMI5Name.initialized).status == 200)
        #expect(try await mine.send(.get, "/statements?registration=\(theirs.registration)").status == 403)
        #expect(try await mine.state("notes", .put, "{}", actor: theirs.actor, registration: theirs.registration).status == 403)
        #expect(try await mine.send(.get, "/statements", host: theirs.host).status == 401)
        #expect(try await mine.tell(CMI5Name.initialized) { $0["actor"] = JSONValue(parsing: theirs.actor) }.status == 403)
        // A learner here knows neither the pass nor the play.
        let wrong = "/dispatched/a-made-up-pass-that-nobody-has-given/packages/\(played.activity.value)"
        #expect(try await LaunchedContent.dispatched(house, wrong).answer.status == 404)
        #expect(try await window.post(wrong + "/standing", "{}", "application/json").status == 404)
        #expect(try await LaunchedContent.dispatched(house, window.landing + "/packages/0199aaaa-0000-7000-8000-000000000000").answer.status == 404)
        #expect(try await LaunchedContent.dispatched(house, window.path, unit: "https://pub.test/none").answer.status == 404)
        // Half a day later the visit is over, and what it launched with it.
        #expect(try await mine.tell(CMI5Name.initialized).status == 200)
        house.clock.advance(seconds: 12 * 3600 + 1)
        #expect(try await mine.tell(CMI5Name.completed).status == 401)
        #expect(try await LaunchedContent.dispatched(house, window.path).answer.status == 404)
        // A launch that was never fetched gives nothing then.
        let late = try await self.window(system, played), open = try await late.open()
        #expect(try await open.tell(CMI5Name.initialized).status == 200)
        #expect(try await house.change(system, to: "paused").status == 303)
        #expect(try await open.tell(CMI5Name.completed).status == 200)
        #expect(try await house.change(system, to: "revoked").status == 303)
        #expect(try await open.tell(CMI5Name.passed, scaled: 0.9).status == 401)
        #expect(try await LaunchedContent.dispatched(house, late.path).answer.status == 404)
        await house.close()
    }

    @Test("ends with a last day that has come nearer, and with a learner who is removed", arguments: EngineKind.allCases)
    func limited(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), played = try await house.play(zip: CourseFile.zip(Self.course)), today = Zone.utc.day(at: house.clock.now)
        let system = try await house.dispatch(played, [("mostPeople", "1"), ("to", today.description)]), window = try await window(system, played), content = try await window.open()
        #expect(try await system.launch("emp-8").members["refused"] as? String == "full")
        #expect(try await content.tell(CMI5Name.initialized).status == 200)
        let learner = try await house.rows { "SELECT id FROM dispatch_learner WHERE vendor_id = \($0)" }[0].text("id"), at = "/dispatches/\(system.dispatch)/learners/\(learner)"
        #expect(try await house.send(at + "/remove", as: "Vera", page: at, [("reason", "Left")]).status == 303)
        #expect(try await content.tell(CMI5Name.completed).status == 401)
        #expect(try await house.send(at + "/readmit", as: "Vera", page: at, []).status == 303)
        let back = try await self.window(system, played), open = try await back.open()
        #expect(open.registration == content.registration)
        #expect(try await open.tell(CMI5Name.initialized).status == 200)
        house.clock.advance(seconds: Int((Zone.utc.start(of: today.adding(days: 1)).milliseconds - house.clock.now.milliseconds) / 1000) + 1)
        #expect(try await open.tell(CMI5Name.completed).status == 401)
        #expect(try await system.launch("emp-7").members["refused"] as? String == "ended")
        await house.close()
    }

    @Test("is taken out of statements, documents and launches when the learner is erased, and the result stays", arguments: EngineKind.allCases)
    func erased(_ engine: EngineKind) async throws {
        let (house, played, system) = try await begun(engine, CourseFile.plain), window = try await window(system, played), content = try await window.open()
        #expect(try await content.state("notes", .put, "{\"said\":\"Ann said this\"}").status == 204)
        try await pass(content)
        let open = try await window.open()
        let learner = try await house.rows { "SELECT id FROM dispatch_learner WHERE vendor_id = \($0)" }[0].text("id"), at = "/dispatches/\(system.dispatch)/learners/\(learner)"
        #expect(try await house.send(at + "/erase", as: "Vera", page: at, [("typed", "ann other")]).status == 303)
        try await runJobs(house)
        #expect(try await open.tell(CMI5Name.initialized).status == 401)
        let bodies = try await house.rows { "SELECT body, original_sha256 FROM xapi_statement WHERE vendor_id = \($0)" }
        #expect(bodies.count >= 6)
        for row in bodies {
            #expect(try !row.text("body").contains("dispatched-\(learner)") && row.text("body").contains("urn:laurel:erased") && row.optionalText("original_sha256") != nil)
        }
        for table in ["launch_registration", "launch_session", "launch_unit", "launch_satisfied"] as [StaticString] {
            #expect(try await house.rows { "SELECT 1 AS one FROM \(SQL(table)) WHERE vendor_id = \($0)" }.isEmpty, "\(table)")
        }
        #expect(try await house.rows { "SELECT body FROM xapi_document WHERE vendor_id = \($0)" }.isEmpty)
        #expect(try await house.rows { "SELECT status, score_units FROM dispatch_learner WHERE vendor_id = \($0)" }.map { try $0.text("status") } == ["passed"])
        await house.close()
    }

    @Test("joins the history of the person who confirms a code", arguments: EngineKind.allCases)
    func linked(_ engine: EngineKind) async throws {
        let (house, played, system) = try await begun(engine, CourseFile.plain), window = try await window(system, played), jane = try #require(house.people["Jane"])
        try await pass(try await window.open())
        let done = house.clock.now
        house.clock.advance(seconds: 3600)
        #expect(try await window.post(window.landing + "/link", "email=jane%40example.test").status == 303)
        try await runJobs(house)
        let mail = try await house.rows { "SELECT body_text FROM outbox_mail WHERE vendor_id = \($0)" }[0].text("body_text"), code = try #require(mail.firstMatch(of: /Code: ([0-9]{8})/)?.output.1)
        #expect(try await window.post(window.landing + "/link/code", "code=\(code)").status == 303)
        let kept = try await house.rows { "SELECT * FROM completion WHERE vendor_id = \($0) ORDER BY kind" }
        #expect(try kept.map { try $0.text("kind") } == ["activity", "course"])
        for row in kept { #expect(try row.text("person_id") == jane.value && row.text("assurance") == "selfReported" && row.instant("completed_at") == done) }
        #expect(try kept[0].int("score_permille") == 900 && kept[0].optionalInt("passed") == 1)
        await house.close()
    }

    @Test("plays a package with a tincan.xml", arguments: EngineKind.allCases)
    func story(_ engine: EngineKind) async throws {
        let (house, played, system) = try await begun(engine, CourseFile.tincan, name: "tincan.xml"), window = try await window(system, played), content = try await window.open("story")
        #expect(content.query["auth"]?.hasPrefix("Basic ") == true && content.activity == "https://pub.test/story")
        #expect(try await content.send(.post, "/statements", content.statement(CMI5Name.passed, scaled: 0.7)).status == 200)
        #expect(try await window.status() == "passed")
        #expect(try await window.number("score") == 70)
        #expect(try await house.verbs(content.registration) == ["passed"])
        await house.close()
    }
}
