import Foundation
import HTTPTypes
import Kernel
import Packages
import People
import Store
import Support
import Testing
import Web

@Suite("A dispatched course") struct DispatchTests {
    @Test("plays under a token without a session, and its completion is provisional, self-reported and nobody's", arguments: EngineKind.allCases)
    func journey(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play("good/single"), system = try await house.dispatch(played)
        let launched = try await system.launch("emp-7", name: "Ann Other")
        #expect(launched.status == 200 && launched.headers[HTTPField.Name("Access-Control-Allow-Origin")!] == "*")
        let token = try #require(launched.members["token"] as? String)
        let entered = try await system.enter(token), landing = try #require(entered.headers[.location])
        #expect(entered.status == 303 && landing.hasPrefix("/dispatched/"))
        // A token opens once.
        #expect(try await system.enter(token).status == 410)
        let page = try await house.get(landing, as: nil)
        #expect(page.status == 200 && page.text.contains("Ann Other") && page.text.contains("The package"))
        #expect(page.headers[HTTPField.Name("Content-Security-Policy")!]?.contains("frame-ancestors 'self' *") == true && page.headers[HTTPField.Name("Referrer-Policy")!] == "no-referrer")
        let player = try await system.player(landing, played), start = try await player.start(session: "session-one")
        #expect((start.members["facts"] as? [String: any Sendable])?["cmi.core.student_name"] as? String == "Other, Ann")
        #expect(try await player.get("/play/\(player.key)?item=I1").headers[HTTPField.Name("Content-Security-Policy")!]?.hasSuffix("*") == true)
        let ops = ["[\"begin\"]", setting("core.score.raw", "85"), setting("core.lesson_status", "passed"), "[\"finish\"]"].joined(separator: ",")
        #expect(try await player.commit(session: "session-one", [(1, ops)]).number("acked") == 1)
        let standing = try await system.standing(token).members["standing"] as? [String: any Sendable] ?? [:]
        #expect(standing["status"] as? String == "passed" && (standing["score"] as? NSNumber)?.doubleValue == 85 && (standing["done"] as? NSNumber)?.intValue == 1)
        // Nobody's record holds it: not Jane's, who has an enrolment of the same course, and none was made.
        #expect(try await house.rows { "SELECT id FROM completion WHERE vendor_id = \($0)" }.isEmpty)
        #expect(try await house.rows { "SELECT id FROM enrolment WHERE vendor_id = \($0)" }.count == 1)
        let told = try await house.rows { "SELECT payload FROM ledger_event WHERE vendor_id = \($0) AND kind = 'packages.dispatchCompleted'" }
        #expect(told.count == 1)
        let seen = try await house.get("/dispatches/\(system.dispatch)", as: "Vera").text
        #expect(seen.contains("Ann Other") && seen.contains("emp-7") && seen.contains("Passed") && seen.contains("self-reported"))
        #expect(try await house.get("/dispatches/\(system.dispatch)/learners.csv", as: "Vera").text.contains("Ann Other,emp-7,Passed,85"))
        // Opened again it goes on with the same learner.
        #expect(((try await system.launch("emp-7").members["standing"] as? [String: any Sendable])?["status"] as? String) == "passed")
        #expect(try await house.rows { "SELECT id FROM dispatch_learner WHERE vendor_id = \($0)" }.count == 1)
        await house.close()
    }

    @Test("never lets in more people than allowed, though sixteen come at once", arguments: EngineKind.allCases)
    func raced(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let system = try await house.dispatch(try await house.play("good/single"), [("mostPeople", "3")])
        func wave(_ learner: @escaping @Sendable (Int) -> String) async throws -> [String] {
            try await withThrowingTaskGroup(of: String.self) { group in
                for number in 0..<16 {
                    group.addTask {
                        let answer = try await system.launch(learner(number))
                        return answer.status == 200 ? (answer.members["refused"] as? String ?? "open") : "busy"
                    }
                }
                return try await group.reduce(into: [String]()) { $0.append($1) }
            }
        }
        let first = try await wave { "emp-\($0)" }
        #expect(first.count { $0 == "open" } <= 3 && Set(first).isSubset(of: ["open", "full", "busy"]))
        // Whoever lost the race against the database itself comes again.
        _ = try await wave { "emp-\($0)" }
        let rows = try await house.rows { "SELECT people, (SELECT count(*) FROM dispatch_learner l WHERE l.vendor_id = d.vendor_id) AS n FROM dispatch d WHERE d.vendor_id = \($0)" }
        #expect(try rows[0].int("people") == 3 && rows[0].int("n") == 3)
        #expect(try await system.launch("emp-late").members["refused"] as? String == "full")
        // One who has begun goes on.
        let known = try await house.rows { "SELECT foreign_id FROM dispatch_learner WHERE vendor_id = \($0) ORDER BY foreign_id" }[0].text("foreign_id")
        #expect(try await system.launch(known).members["refused"] == nil)
        await house.close()
    }

    @Test("counts a learner once, who opens it in sixteen places at once", arguments: EngineKind.allCases)
    func once(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let system = try await house.dispatch(try await house.play("good/single"), [("mostPeople", "3")])
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<16 { group.addTask { _ = try await system.launch("emp-1") } }
            try await group.waitForAll()
        }
        #expect(try await house.rows { "SELECT people FROM dispatch WHERE vendor_id = \($0)" }[0].int("people") == 1)
        #expect(try await house.rows { "SELECT id FROM dispatch_learner WHERE vendor_id = \($0)" }.count == 1)
        await house.close()
    }

    @Test("opens and ends at the day's border in the vendor's zone", arguments: EngineKind.allCases)
    func days(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), vendor = house.vendor
        try await house.ground.store.write(vendor) { try $0.execute("UPDATE vendor SET zone = 'Pacific/Auckland' WHERE id = \(vendor)") }
        let played = try await house.play("good/single")
        let zone = try #require(Zone("Pacific/Auckland")), now = house.clock.now, tomorrow = zone.day(at: now).adding(days: 1)
        let system = try await house.dispatch(played, [("from", tomorrow.description), ("to", tomorrow.description)])
        func seconds(to instant: Instant) -> Int { Int((instant.milliseconds - house.clock.now.milliseconds) / 1000) }
        let early = try await system.launch("emp-1")
        #expect(early.members["refused"] as? String == "notBegun" && (early.members["words"] as? String)?.contains("opens on") == true)
        house.clock.advance(seconds: seconds(to: zone.start(of: tomorrow)) - 1)
        #expect(try await system.launch("emp-1").members["refused"] as? String == "notBegun")
        house.clock.advance(seconds: 2)
        #expect(try await system.launch("emp-1").members["refused"] == nil)
        house.clock.advance(seconds: seconds(to: zone.start(of: tomorrow.adding(days: 1))) - 1)
        #expect(try await system.launch("emp-1").members["refused"] == nil)
        house.clock.advance(seconds: 2)
        #expect(try await system.launch("emp-1").members["refused"] as? String == "ended")
        await house.close()
    }

    @Test("refuses a wrong key, an unnamed learner and a made-up token, and says nothing about either", arguments: EngineKind.allCases)
    func strangers(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let system = try await house.dispatch(try await house.play("good/single"))
        let wrong = try await system.launch("emp-1", key: (system.key.hasPrefix("x") ? "y" : "x") + system.key.dropFirst())
        let nowhere = try await OtherSystem(house: house, dispatch: "0199aaaa-0000-7000-8000-000000000000", key: system.key).launch("emp-1")
        #expect(wrong.members["refused"] as? String == "unknown" && wrong.text == nowhere.text)
        #expect(try await system.launch("  ").members["refused"] as? String == "noLearner")
        #expect(try await system.standing("a-made-up-token-that-nobody-has-given").status == 404)
        #expect(try await house.get("/dispatched/a-made-up-pass-that-nobody-has-given", as: nil).status == 404)
        #expect(try await house.get("/dispatches/\(system.dispatch)", as: "Stranger").status == 403)
        #expect(try await house.rows { "SELECT people FROM dispatch WHERE vendor_id = \($0)" }[0].int("people") == 0)
        await house.close()
    }

    @Test("pauses and resumes for those who come, and a revocation ends what runs", arguments: EngineKind.allCases)
    func states(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play("good/single"), system = try await house.dispatch(played)
        let token = try #require(try await system.launch("emp-1").members["token"] as? String)
        let landing = try #require(try await system.enter(token).headers[.location])
        let player = try await system.player(landing, played)
        _ = try await player.start(session: "session-one")
        #expect(try await house.change(system, to: "paused", reason: "").status == 422)
        #expect(try await house.change(system, to: "paused").status == 303)
        #expect(try await system.launch("emp-2").members["refused"] as? String == "paused")
        #expect(try await player.commit(session: "session-one", [(1, "[\"begin\"]," + setting("core.lesson_location", "2"))]).number("acked") == 1)
        #expect(try await house.change(system, to: "running").status == 303)
        #expect(try await system.launch("emp-2").members["refused"] == nil)
        #expect(try await house.change(system, to: "revoked", reason: "The contract ended").status == 303)
        #expect(try await house.change(system, to: "running").status == 422)
        #expect(try await system.launch("emp-2").members["refused"] as? String == "revoked")
        #expect(try await player.commit(session: "session-one", [(2, setting("core.lesson_status", "passed"))]).status == 401)
        #expect(try await house.get(landing, as: nil).status == 404)
        #expect(try await system.standing(token).members["state"] as? String == "revoked")
        #expect(try await house.get("/dispatches/\(system.dispatch)", as: "Vera").text.contains("The contract ended"))
        await house.close()
    }

    @Test("gives a stub that another system imports", arguments: [EngineKind.sqlite])
    func stub(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let system = try await house.dispatch(try await house.play("good/single"), [("origins", "https://lms.example http://127.0.0.1:8099")])
        for standard in ["scorm12", "scorm2004"] {
            let file = try await house.get("/dispatches/\(system.dispatch)/stub/\(standard)", as: "Vera")
            #expect(file.status == 200 && file.headers[.contentType] == "application/zip")
            // Our own intake reads it as any other system's would.
            let there = try await house.play(zip: file.body, named: standard)
            let kept = try await house.rows { "SELECT standard FROM package_version WHERE vendor_id = \($0) AND course_id = \(there.course)" }
            #expect(try kept.map { try $0.text("standard") } == [standard])
        }
        #expect(try await house.get("/dispatches/\(system.dispatch)/stub/scorm3", as: "Vera").status == 404)
        let refused = try await house.send("/dispatches", as: "Vera", page: "/dispatches/new", [("origins", "https://a.example/path; script-src *"), ("mostPeople", "0")])
        #expect(refused.status == 422 && refused.text.contains("without a path") && refused.text.contains("Choose a published course"))
        await house.close()
    }
}
