import App
import Foundation
import HTTPTypes
import Ledger
import Packages
import SCORM
import Store
import Support
import Testing
import Web

@Suite("Restoring a play") struct RestoreTests {
    private func set(_ element: String, _ value: String) -> String { "[\"set\",\"cmi.\(element)\",\"\(value)\"]" }
    private func restore(_ house: PackagesHouse, _ play: String, _ fields: String, as person: String) async throws -> Int {
        var headers = house.headers(person)
        headers[.contentType] = "application/x-www-form-urlencoded"
        let token = try await house.csrf("/plays/\(play)/state?item=I1&after=0", as: person)
        return try await house.portal.send(.post, host: "test", "/plays/\(play)/restore", headers: headers, body: Array("csrf=\(token)&\(fields)".utf8)).status
    }

    @Test("goes back to an earlier state by an entry of its own; the log stays whole and nothing recorded is lost", arguments: EngineKind.allCases)
    func restores(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play("good/single"), player = try await house.player(played)
        _ = try await player.start(session: "session-one")
        _ = try await player.commit(session: "session-one", [
            (1, "[\"begin\"]," + set("core.lesson_location", "3") + "," + set("core.lesson_status", "incomplete")),
            (2, set("core.lesson_location", "lost") + "," + set("suspend_data", "broken")),
        ])
        let play = try await house.rows { "SELECT id FROM play_registration WHERE vendor_id = \($0) AND is_preview = 0" }[0].text("id")
        let state = try await house.get("/plays/\(play)/state?item=I1&after=1", as: "Author")
        #expect(state.status == 200 && state.text.contains("broken") && state.text.contains("After the first entry of 2"))
        #expect(try await house.get("/plays/\(play)/state", as: "Jane").status == 403)
        #expect(try await house.get("/plays/\(play)/state?item=I1&after=9", as: "Author").status == 404)
        #expect(try await restore(house, play, "item=I1&after=7", as: "Author") == 404)
        #expect(try await restore(house, play, "item=I1&after=1", as: "Author") == 303)
        // The page that is still open is told, and what it sends changes nothing.
        let late = try await player.commit(session: "session-one", [(3, set("core.lesson_location", "late"))])
        #expect(late.status == 409)
        house.clock.advance(seconds: 500)
        let again = try await player.start(session: "session-two", device: "device-2")
        let values = again.members["values"] as? [String: any Sendable] ?? [:]
        #expect(values["cmi.core.lesson_location"] as? String == "3" && values["cmi.suspend_data"] as? String ?? "" == "")
        _ = try await player.commit(session: "session-two", [(1, "[\"begin\"]," + set("core.lesson_status", "completed") + ",[\"finish\"]")])
        #expect(try await house.rows { "SELECT id FROM completion WHERE vendor_id = \($0)" }.count == 2)
        // Back to the beginning by the vendor's administrator: the completion stays.
        #expect(try await restore(house, play, "item=I1&after=0", as: "Vera") == 303)
        #expect(try await house.rows { "SELECT id FROM completion WHERE vendor_id = \($0)" }.count == 2)
        let kept = try await house.rows { "SELECT record, entries, chain FROM play_item WHERE vendor_id = \($0)" }[0]
        let record = try JSONDecoder().decode(AttemptRecord.self, from: Data(try kept.text("record").utf8))
        #expect(record.status == .notAttempted)
        let log = try await house.rows { "SELECT ops, chain FROM play_log WHERE vendor_id = \($0) AND is_applied = 1 ORDER BY position" }
        let ops = try log.map { try JSONDecoder().decode([RunOp].self, from: Data(try $0.text("ops").utf8)) }
        #expect(RebuildRecord.fold(ops, fresh: .scorm12(AttemptRecord()), .scorm12(LaunchFacts(studentID: "", studentName: "", masteryScore: ""))) == .scorm12(record))
        #expect(try log.count == kept.int("entries") && log.last?.text("chain") == kept.text("chain"))
        #expect(try await house.rows { "SELECT event_id FROM ledger_event WHERE vendor_id = \($0) AND kind = \(PlayRestored.kind)" }.count == 2)
        await house.close()
    }

    @Test("a page cannot write what only the server writes", arguments: EngineKind.allCases)
    func forged(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let player = try await house.player(try await house.play("good/single"))
        _ = try await player.start(session: "session-one")
        _ = try await player.commit(session: "session-one", [(1, "[\"begin\"]," + set("core.lesson_status", "completed"))])
        let forged = try await player.commit(session: "session-one", [(2, "[\"restore\",0]")])
        #expect((400..<500).contains(forged.status) && forged.status != 409)
        #expect(try await house.rows { "SELECT seq FROM play_log WHERE vendor_id = \($0)" }.count == 1)
        await house.close()
    }
}
