import Courses
import Foundation
import HTML
import HTTPTypes
import Jobs
import Kernel
import Learning
import Ledger
import Logging
import Packages
import People
import Store
import Support
import Testing
import Web

/// Somebody who takes a dispatched course says who they are here, by a code from their own mail.
@Suite("A dispatched learner and the person they are") struct DispatchLinkTests {
    /// One dispatched learner's window.
    struct Window: Sendable {
        let house: PackagesHouse
        let landing: String
        func post(_ path: String, _ field: String, _ value: String) async throws -> HouseClient.Answer {
            let body = "\(field)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
            return try await house.portal.send(.post, host: "test", landing + path, headers: [.contentType: "application/x-www-form-urlencoded"], body: Array(body.utf8))
        }
        func page(_ path: String = "") async throws -> HouseClient.Answer { try await house.get(landing + path, as: nil) }
        /// Asks, lets the job write the mail, and gives the code that came; nil when none did.
        func ask(_ email: String) async throws -> String? {
            let before = try await mails()
            let asked = try await post("/link", "email", email)
            guard asked.status == 303 else { throw PackagesHouse.Unexpected("asking answered \(asked.status): \(asked.text.suffix(400))") }
            let runner = JobRunner(store: house.ground.store, kinds: house.jobs, schedules: [], node: "test", logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            _ = try await runner.tick(house.vendor, zone: .utc)
            let now = try await mails()
            guard let new = now.first(where: { before[$0.key] == nil }), let digits = new.value.firstMatch(of: /Code: ([0-9]{8})/) else { return nil }
            return String(digits.output.1)
        }
        private func mails() async throws -> [String: String] {
            let rows = try await house.rows { "SELECT id, body_text FROM outbox_mail WHERE vendor_id = \($0)" }
            return Dictionary(uniqueKeysWithValues: try rows.map { (try $0.text("id"), try $0.text("body_text")) })
        }
        func confirm(_ code: String) async throws -> HouseClient.Answer { try await post("/link/code", "code", code) }
    }

    private func window(_ system: OtherSystem, _ learner: String = "emp-7") async throws -> Window {
        let token = try #require(try await system.launch(learner).members["token"] as? String)
        return Window(house: system.house, landing: try #require(try await system.enter(token).headers[.location]))
    }
    private func finish(_ system: OtherSystem, _ window: Window, _ played: PackagesHouse.Played, session: String = "session-one", score: String = "85", status: String = "passed") async throws {
        let player = try await system.player(window.landing, played)
        _ = try await player.start(session: session)
        let ops = ["[\"begin\"]", setting("core.score.raw", score), setting("core.lesson_status", status), "[\"finish\"]"].joined(separator: ",")
        #expect(try await player.commit(session: session, [(1, ops)]).number("acked") == 1)
    }
    private func completions(_ house: PackagesHouse) async throws -> [Row] {
        try await house.rows { "SELECT * FROM completion WHERE vendor_id = \($0) ORDER BY kind, completed_at, id" }
    }
    private func events(_ house: PackagesHouse, _ kind: String) async throws -> Int {
        try await house.rows { "SELECT event_id FROM ledger_event WHERE vendor_id = \($0) AND kind = \(kind)" }.count
    }

    @Test("joins the person's history with its own times, takes nothing from it, and goes back when they say it was not them", arguments: EngineKind.allCases)
    func linked(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), played = try await house.play("good/single"), system = try await house.dispatch(played), jane = try #require(house.people["Jane"])
        let window = try await self.window(system), done = house.clock.now
        try await finish(system, window, played)
        #expect(try await completions(house).isEmpty)
        house.clock.advance(seconds: 7200)
        #expect(try await window.page("/link").text.contains("Work e-mail address"))
        let code = try #require(try await window.ask("jane@EXAMPLE.test"))
        #expect(try await window.page("/link").text.contains("Eight digits"))
        let confirmed = try await window.confirm("\(code.prefix(4)) \(code.suffix(4))")
        #expect(confirmed.status == 303 && confirmed.headers[.location] == window.landing)
        #expect(try await window.page().text.contains("Part of your own history"))
        let kept = try await completions(house)
        #expect(try kept.map { try $0.text("kind") } == ["activity", "course"])
        for row in kept {
            #expect(try row.text("person_id") == jane.value && row.text("assurance") == "selfReported" && row.instant("completed_at") == done)
            #expect(try row.optionalInstant("recorded_at") == house.clock.now && row.optionalInstant("retracted_at") == nil)
        }
        #expect(try kept[0].optionalInt("passed") == 1 && kept[0].optionalInt("score_permille") == 850)
        let enrolments = try await house.rows { "SELECT * FROM enrolment WHERE vendor_id = \($0) AND person_id = \(jane) ORDER BY is_open" }
        #expect(try enrolments.count == 2 && enrolments[0].instant("completed_at") == done && enrolments[1].id("id", of: EnrolmentEntity.self) == played.enrolment)
        #expect(try enrolments[1].optionalInstant("completed_at") == nil && enrolments[1].int("is_open") == 1)
        #expect(try await events(house, "packages.dispatchLinked") == 1)
        #expect(try await events(house, "learning.courseCompleted") == 1)
        // A code links once.
        #expect(try await window.confirm(code).status == 409)
        let mine = try await house.get("/me/elsewhere", as: "Jane").text
        #expect(mine.contains("Course") && mine.contains("Their LMS") && mine.contains("This was not me"))
        #expect(try await !house.get("/me/elsewhere", as: "Stranger").text.contains("Their LMS"))

        let link = try await house.rows { "SELECT id FROM dispatch_link WHERE vendor_id = \($0)" }[0].text("id")
        #expect(try await house.send("/me/elsewhere/\(link)/unlink", as: "Stranger", page: "/me/elsewhere", []).status == 404)
        #expect(try await house.send("/me/elsewhere/\(link)/unlink", as: "Jane", page: "/me/elsewhere", []).status == 303)
        // Nothing is erased, and nothing counts.
        let after = try await completions(house)
        #expect(try after.count == 2 && after.allSatisfy { try $0.optionalInstant("retracted_at") == house.clock.now })
        let vendor = house.vendor
        #expect(try await house.ground.store.read(vendor) { try CompletionEvidence.of(jane, in: [played.course], vendor: vendor, $0) }.isEmpty)
        #expect(try await events(house, "packages.dispatchUnlinked") == 1)
        #expect(try await events(house, "learning.completionsTakenBack") == 1)
        #expect(try await window.page().text.contains("Link to my record"))
        #expect(try await house.rows { "SELECT status FROM dispatch_learner WHERE vendor_id = \($0)" }[0].text("status") == "passed")
        // Linked anew it counts anew, beside what was.
        let second = try #require(try await window.ask("jane@example.test"))
        #expect(try await window.confirm(second).status == 303)
        #expect(try await completions(house).count == 4)
        #expect(try await house.ground.store.read(vendor) { try CompletionEvidence.of(jane, in: [played.course], vendor: vendor, $0) }.count == 2)
        await house.close()
    }

    @Test("is answered alike whether anybody has the address, and only members of the organization get mail", arguments: EngineKind.allCases)
    func nobody(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), system = try await house.dispatch(try await house.play("good/single"))
        func tried(_ learner: String, _ email: String) async throws -> (code: String?, page: String, wrong: String) {
            let window = try await self.window(system, learner), code = try await window.ask(email), wrong = code == "00000000" ? "00000001" : "00000000"
            let page = try await window.page("/link").text.replacing(window.landing, with: ""), answer = try await window.confirm(wrong)
            #expect(answer.status == 422)
            return (code, page, answer.text.replacing(window.landing, with: ""))
        }
        let known = try await tried("emp-1", "jane@example.test"), unknown = try await tried("emp-2", "nobody@example.test"), elsewhere = try await tried("emp-3", "stranger@example.test")
        #expect(known.code != nil && unknown.code == nil && elsewhere.code == nil)
        #expect(known.page == unknown.page && known.page == elsewhere.page)
        #expect(known.wrong == unknown.wrong && known.wrong == elsewhere.wrong)
        #expect(try await self.window(system, "emp-4").post("/link", "email", "no address").status == 422)
        // Who has left since is no member to link to.
        let window = try await self.window(system, "emp-5"), code = try #require(try await window.ask("jane@example.test")), jane = try #require(house.people["Jane"]), vendor = house.vendor
        let ledger = house.ground.ledger, day = Zone.utc.day(at: house.clock.now)
        try await house.ground.store.write(vendor) { tx in
            try Memberships.end(try Memberships.of(jane, vendor: vendor, tx)[0], lastDay: day.adding(days: -1), by: PackagesHouse.operatorActor, vendor: vendor, ledger: ledger, tx)
        }
        #expect(try await window.confirm(code).status == 422)
        #expect(try await house.rows { "SELECT id FROM dispatch_link WHERE vendor_id = \($0)" }.isEmpty)
        await house.close()
    }

    @Test("wants the right code within five tries and half an hour, and few mails an hour", arguments: EngineKind.allCases)
    func limits(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), system = try await house.dispatch(try await house.play("good/single")), window = try await self.window(system)
        let first = try #require(try await window.ask("jane@example.test")), wrong = first == "12345678" ? "12345679" : "12345678"
        for left in [4, 3, 2, 1] { #expect(try await window.confirm(wrong).text.contains(left == 1 ? "One try is left" : "\(left) tries are left")) }
        #expect(try await window.confirm(wrong).text.contains("used up or too old"))
        #expect(try await window.confirm(first).status == 422)
        // A newer code makes the older one void, and half an hour is its life.
        let second = try #require(try await window.ask("jane@example.test")), third = try #require(try await window.ask("jane@example.test"))
        if second != third { #expect(try await window.confirm(second).status == 422) }
        house.clock.advance(seconds: 1801)
        #expect(try await window.confirm(third).status == 422)
        let refused = try await window.post("/link", "email", "jane@example.test")
        #expect(refused.status == 429 && refused.text.contains("Too many codes"))
        house.clock.advance(seconds: 1800)
        // Five mails to one address, whoever wishes them.
        for number in 0..<5 { _ = try await self.window(system, "many-\(number)").ask("jane@example.test") }
        #expect(try await self.window(system, "many-5").post("/link", "email", "jane@example.test").status == 429)
        #expect(try await house.rows { "SELECT id FROM dispatch_link WHERE vendor_id = \($0)" }.isEmpty)
        // What is kept of a code is its hash.
        let hashes = try await house.rows { "SELECT code_hash FROM dispatch_link_code WHERE vendor_id = \($0) AND code_hash IS NOT NULL" }.map { try $0.text("code_hash") }
        #expect(!hashes.isEmpty && hashes.allSatisfy { $0.count == 64 })
        await house.close()
    }

    @Test("is linked once, though sixteen confirm at once", arguments: EngineKind.allCases)
    func raced(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), played = try await house.play("good/single"), system = try await house.dispatch(played), window = try await self.window(system)
        try await finish(system, window, played)
        let code = try #require(try await window.ask("jane@example.test"))
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<16 { group.addTask { try await window.confirm(code).status } }
            return try await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(statuses.count { $0 == 303 } == 1)
        #expect(try await house.rows { "SELECT id FROM dispatch_link WHERE vendor_id = \($0)" }.count == 1)
        #expect(try await completions(house).count == 2)
        await house.close()
    }

    @Test("counts what comes after the link when it comes, and a better score beside the first", arguments: EngineKind.allCases)
    func follows(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), played = try await house.play("good/single"), system = try await house.dispatch(played), window = try await self.window(system)
        let code = try #require(try await window.ask("jane@example.test"))
        #expect(try await window.confirm(code).status == 303)
        #expect(try await completions(house).isEmpty)
        try await finish(system, window, played, score: "60")
        #expect(try await completions(house).map { try $0.optionalInt("score_permille") } == [600, nil])
        house.clock.advance(seconds: 60)
        try await finish(system, window, played, session: "session-two", score: "90")
        #expect(try await completions(house).map { try $0.optionalInt("score_permille") } == [600, 900, nil])
        #expect(try await events(house, "learning.courseCompleted") == 1)
        // A second id of the same person, such as of a second system, is their second time.
        let other = try await self.window(system, "emp-9"), again = try #require(try await other.ask("jane@example.test"))
        #expect(try await other.confirm(again).status == 303)
        try await finish(system, other, played, session: "session-three", score: "70")
        #expect(try await completions(house).count == 5)
        #expect(try await house.rows { "SELECT id FROM dispatch_link WHERE vendor_id = \($0) AND ended_at IS NULL" }.count == 2)
        await house.close()
    }

    @Test("is unlinked by an administrator with a reason, which the person reads", arguments: EngineKind.allCases)
    func unlinked(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), played = try await house.play("good/single"), system = try await house.dispatch(played), window = try await self.window(system)
        try await finish(system, window, played)
        let code = try #require(try await window.ask("jane@example.test"))
        #expect(try await window.confirm(code).status == 303)
        let learner = try await house.rows { "SELECT id FROM dispatch_learner WHERE vendor_id = \($0)" }[0].text("id"), page = "/dispatches/\(system.dispatch)/learners/\(learner)"
        let shown = try await house.get(page, as: "Vera").text
        #expect(shown.contains("Linked to Jane van Doe") && shown.contains("Ann Other linked to Jane van Doe"))
        #expect(try await house.send(page + "/unlink", as: "Vera", page: page, []).status == 422)
        #expect(try await house.send(page + "/unlink", as: "Vera", page: page, [("reason", "A colleague of the same name")]).status == 303)
        #expect(try await house.send(page + "/unlink", as: "Vera", page: page, [("reason", "Again")]).status == 422)
        #expect(try await house.get(page, as: "Vera").text.contains("Link of Ann Other ended by Vera Admin"))
        #expect(try await completions(house).allSatisfy { try $0.optionalInstant("retracted_at") != nil })
        #expect(try await house.get("/me/elsewhere", as: "Jane").text.contains("A colleague of the same name"))
        #expect(try await events(house, "packages.dispatchUnlinked") == 1)
        await house.close()
    }

    @Test("proves nothing where the course asks for an exam", arguments: EngineKind.allCases)
    func exams(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), played = try await house.play("good/single"), system = try await house.dispatch(played), window = try await self.window(system)
        try await finish(system, window, played)
        let code = try #require(try await window.ask("jane@example.test")), vendor = house.vendor, jane = try #require(house.people["Jane"])
        #expect(try await window.confirm(code).status == 303)
        func evidence() async throws -> [ActivityID?] {
            try await house.ground.store.read(vendor) { try CompletionEvidence.of(jane, in: [played.course], vendor: vendor, $0) }.map(\.activity)
        }
        #expect(try await evidence().contains(nil))
        // The course is published anew with an exam: whoever took it elsewhere has not passed that.
        try await house.ground.store.write(vendor) { tx in
            let version = try tx.query("SELECT current_version_id AS id FROM course WHERE vendor_id = \(vendor) AND id = \(played.course)")[0].text("id")
            try tx.execute("""
                INSERT INTO version_activity (vendor_id, version_id, activity_id, module_id, position, kind, title, expected_minutes, is_required, config)
                SELECT vendor_id, version_id, 'an-exam', module_id, position + 1, 'exam', title, expected_minutes, 1, '{}' FROM version_activity
                WHERE vendor_id = \(vendor) AND version_id = \(version) AND activity_id = \(played.activity)
                """)
        }
        #expect(try await evidence() == [played.activity])
        await house.close()
    }

    @Test("is forgotten with the person, and what was taken stays nobody's by name", arguments: EngineKind.allCases)
    func erased(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), played = try await house.play("good/single"), system = try await house.dispatch(played), window = try await self.window(system)
        try await finish(system, window, played)
        let code = try #require(try await window.ask("jane@example.test")), vendor = house.vendor, jane = try #require(house.people["Jane"]), ledger = house.ground.ledger
        #expect(try await window.confirm(code).status == 303)
        try await house.ground.store.write(vendor) { tx in
            try ErasePerson(person: jane).perform(language: .en, zone: .utc, by: PackagesHouse.operatorActor, vendor: vendor, ledger: ledger, tx)
        }
        let learner = try await house.rows { "SELECT name, foreign_id, status FROM dispatch_learner WHERE vendor_id = \($0)" }[0]
        #expect(try learner.text("name").isEmpty && learner.text("foreign_id").hasPrefix("erased-") && learner.text("status") == "passed")
        #expect(try await completions(house).count == 2)
        #expect(try await house.rows { "SELECT id FROM dispatch_link_code WHERE vendor_id = \($0) AND person_id = \(jane)" }.isEmpty)
        await house.close()
    }
}
