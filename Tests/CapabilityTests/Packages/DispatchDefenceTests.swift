import Foundation
import HTTPTypes
import Jobs
import Kernel
import Logging
import Packages
import People
import Store
import Support
import Testing
import Web

/// What somebody may try who has read the stub: its key is in a file that every learner of the other system can open.
@Suite("Defences of a dispatch") struct DispatchDefenceTests {
    @Test("Another's id leads to nothing without the proof that their stub keeps", arguments: EngineKind.allCases)
    func takeover(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), played = try await house.play("good/single"), system = try await house.dispatch(played)
        let token = try #require(try await system.launch("victim", name: "Ann Other").members["token"] as? String)
        let landing = try #require(try await system.enter(token).headers[.location]), player = try await system.player(landing, played)
        _ = try await player.start(session: "session-one")
        #expect(try await player.commit(session: "session-one", [(1, "[\"begin\"]," + setting("suspend_data", "my answers"))]).number("acked") == 1)
        for (name, proof) in [("", String(repeating: "x", count: 64)), ("Mallory", String(repeating: "y", count: 64)), ("", ""), ("", "short")] {
            let stolen = try await system.launch("victim", name: name, proof: proof)
            #expect(stolen.members["refused"] as? String == "unproved" && stolen.members["token"] == nil && stolen.members["standing"] == nil)
            #expect(!stolen.text.contains("Ann"))
        }
        #expect(try await house.rows { "SELECT name FROM dispatch_learner WHERE vendor_id = \($0)" }[0].text("name") == "Ann Other")
        // Whoever has the proof goes on, and sees only the name that came along.
        let again = try #require(try await system.launch("victim", name: "").members["token"] as? String)
        let page = try await house.get(try #require(try await system.enter(again).headers[.location]), as: nil)
        #expect(page.status == 200 && !page.text.contains("Ann"))
        #expect(try await house.rows { "SELECT name FROM dispatch_learner WHERE vendor_id = \($0)" }[0].text("name") == "Ann Other")
        await house.close()
    }

    @Test("What is sent is bounded in bytes and scalars, and an id is never cut into another's", arguments: EngineKind.allCases)
    func bounds(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), system = try await house.dispatch(try await house.play("good/single"))
        #expect(try await system.send(Data(repeating: 32, count: 21_000)).status == 413)
        #expect(try await house.portal.send(.post, host: "test", "/dispatch/standing", headers: [.contentType: "text/plain"], body: Array("{\"token\":\"\(String(repeating: "a", count: 2_000))\"}".utf8)).status == 413)
        #expect(try await system.enter(String(repeating: "a", count: 2_000)).status == 413)
        // One grapheme of three thousand scalars; and what no text of PostgreSQL may hold.
        let marks = "e" + String(repeating: "\u{301}", count: 3_000)
        #expect(try await system.launch("emp-1", name: marks, origin: "https://lms.example\u{0}/" + String(repeating: "o", count: 500)).members["token"] != nil)
        let kept = try await house.rows { "SELECT l.name, n.opened_from FROM dispatch_learner l JOIN dispatch_launch n ON n.vendor_id = l.vendor_id AND n.learner_id = l.id WHERE l.vendor_id = \($0)" }[0]
        #expect(try kept.text("name").unicodeScalars.count <= 255 && kept.text("opened_from").unicodeScalars.count <= 200)
        let long = String(repeating: "i", count: 255)
        #expect(try await system.launch(long, proof: OtherSystem.proof(of: "long")).members["token"] != nil)
        #expect(try await system.launch(long + "j").members["refused"] as? String == "longLearner")
        for tail in ["a", "b"] { #expect(try await system.launch(String(repeating: "i", count: 3_999) + tail, proof: OtherSystem.proof(of: tail), standard: "scorm2004").members["token"] != nil) }
        #expect(try await system.launch(String(repeating: "i", count: 4_001), standard: "scorm2004").members["refused"] as? String == "longLearner")
        #expect(try await house.rows { "SELECT id FROM dispatch_learner WHERE vendor_id = \($0)" }.count == 4)
        await house.close()
    }

    @Test("The log of launches keeps few refusals an hour and nothing for ever", arguments: EngineKind.allCases)
    func log(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), system = try await house.dispatch(try await house.play("good/single"))
        _ = try await system.launch("emp-1")
        for _ in 0..<60 { _ = try await system.launch("emp-1", proof: String(repeating: "x", count: 64)) }
        func kept() async throws -> Int { try await house.rows { "SELECT id FROM dispatch_launch WHERE vendor_id = \($0)" }.count }
        #expect(try await kept() == 21)
        house.clock.advance(seconds: 91 * 86_400)
        let runner = JobRunner(store: house.ground.store, kinds: house.jobs, schedules: [], node: "test", logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await house.ground.store.write(house.vendor) { _ = try Jobs.enqueue("packages.sweep", $0) }
        _ = try await runner.tick(house.vendor, zone: .utc)
        #expect(try await kept() == 0)
        await house.close()
    }

    @Test("Made-up ids fill a dispatch neither at once nor for good", arguments: EngineKind.allCases)
    func madeUp(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), system = try await house.dispatch(try await house.play("good/single"))
        var statuses: [Int] = []
        for number in 0..<210 { statuses.append(try await system.launch("made-up-\(number)").status) }
        #expect(statuses.prefix(200).allSatisfy { $0 == 200 } && statuses.suffix(10).allSatisfy { $0 == 429 })
        // Whoever is known goes on.
        #expect(try await system.launch("made-up-3").members["token"] != nil)
        // A fresh key is in a fresh stub alone.
        #expect(try await house.send("/dispatches/\(system.dispatch)/key", as: "Vera", page: "/dispatches/\(system.dispatch)", [("reason", "The old one was passed on")]).status == 303)
        house.clock.advance(seconds: 3_600)
        #expect(try await system.launch("made-up-4").members["refused"] as? String == "unknown")
        var renewed = system
        renewed.key = try await house.rows { "SELECT launch_key FROM dispatch WHERE vendor_id = \($0)" }[0].text("launch_key")
        #expect(try await renewed.launch("made-up-4").members["token"] != nil)
        await house.close()
    }

    @Test("After the last day in the vendor's zone nothing goes on that was opened a minute before", arguments: EngineKind.allCases)
    func lastDay(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), vendor = house.vendor
        try await house.ground.store.write(vendor) { try $0.execute("UPDATE vendor SET zone = 'Pacific/Auckland' WHERE id = \(vendor)") }
        let played = try await house.play("good/single"), zone = try #require(Zone("Pacific/Auckland")), last = zone.day(at: house.clock.now).adding(days: 1)
        let system = try await house.dispatch(played, [("to", last.description)])
        house.clock.advance(seconds: Int((zone.start(of: last.adding(days: 1)).milliseconds - house.clock.now.milliseconds) / 1000) - 60)
        let token = try #require(try await system.launch("emp-1").members["token"] as? String), landing = try #require(try await system.enter(token).headers[.location])
        let player = try await system.player(landing, played)
        _ = try await player.start(session: "session-one")
        #expect(try await player.commit(session: "session-one", [(1, "[\"begin\"]," + setting("core.score.raw", "85"))]).number("acked") == 1)
        house.clock.advance(seconds: 61)
        #expect(try await player.commit(session: "session-one", [(2, setting("core.lesson_status", "passed"))]).status == 401)
        #expect(try await house.get(landing, as: nil).status == 404)
        #expect(try await house.portal.send(.post, host: "test", "\(landing)/packages/\(played.activity.value)/token", headers: [:], body: []).status == 404)
        // What had come of it by then is still told.
        let over = try await system.launch("emp-1")
        #expect(over.members["refused"] as? String == "ended" && (over.members["standing"] as? [String: any Sendable])?["score"] as? Double == 85)
        await house.close()
    }
}
