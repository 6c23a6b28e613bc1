import App
import Ledger
import Blobs
import Foundation
import HTML
import HTTPTypes
import Kernel
import Learning
import Packages
import People
import SCORM
import Store
import Support
import Testing
import Web

private func set(_ element: String, _ value: String) -> String { "[\"set\",\"cmi.\(element)\",\"\(value)\"]" }
private let begin = "[\"begin\"]"
private let finish = "[\"finish\"]"

@Suite("Playing a package") struct PlayTests {
    @Test("commits, resumes on another device, completes the course as self-reported", arguments: EngineKind.allCases)
    func journey(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play("good/single")
        let player = try await house.player(played)
        let first = try await player.start(session: "session-one")
        #expect(first.status == 200)
        let facts = first.members["facts"] as? [String: any Sendable] ?? [:]
        #expect(facts["cmi.core.entry"] as? String == "ab-initio")
        #expect(facts["cmi.core.student_name"] as? String == "Doe, Jane van")
        let entry = [begin, set("core.lesson_status", "incomplete"), set("core.lesson_location", "3"), set("core.session_time", "00:02:00.5")].joined(separator: ",")
        let saved = try await player.commit(session: "session-one", [(1, entry)])
        #expect(saved.status == 200 && saved.number("acked") == 1)
        // Another device, ten minutes later: everything is there.
        house.clock.advance(seconds: 540)
        let again = try await player.start(session: "session-two", device: "device-2")
        let values = again.members["values"] as? [String: any Sendable] ?? [:]
        #expect(values["cmi.core.lesson_location"] as? String == "3")
        let resumed = again.members["facts"] as? [String: any Sendable] ?? [:]
        #expect(resumed["cmi.core.entry"] as? String == "resume")
        #expect(resumed["cmi.core.total_time"] as? String == "0000:02:00.50")
        let last = [begin, set("core.score.raw", "85"), set("core.lesson_status", "completed"), set("core.session_time", "00:01:00"), finish].joined(separator: ",")
        #expect(try await player.commit(session: "session-two", [(1, last)]).number("acked") == 1)
        let done = try await house.rows { "SELECT kind, passed, score_permille, assurance FROM completion WHERE vendor_id = \($0) ORDER BY kind" }
        #expect(try done.map { try $0.text("kind") } == ["activity", "course"])
        #expect(try done[0].optionalInt("passed") == nil && done[0].int("score_permille") == 850)
        #expect(try done[0].text("assurance") == "selfReported")
        let digest = try await house.rows { "SELECT payload FROM ledger_event WHERE vendor_id = \($0) AND kind = 'packages.playDigested'" }
        #expect(digest.count == 1)
        #expect(try await house.get(played.path, as: "Jane").text.contains("Back to the course"))
        await house.close()
    }

    @Test("applies each entry once and in order, whatever arrives how often", arguments: EngineKind.allCases)
    func idempotent(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let player = try await house.player(try await house.play("good/single"))
        _ = try await player.start(session: "session-one")
        let entries = (1...4).map { ($0, "\($0 == 1 ? begin + "," : "")\(set("suspend_data", "step \($0)"))") }
        #expect(try await player.commit(session: "session-one", [entries[1]]).number("acked") == 0)
        #expect(try await player.commit(session: "session-one", [entries[0]]).number("acked") == 1)
        #expect(try await player.commit(session: "session-one", Array(entries[0...2])).number("acked") == 3)
        #expect(try await player.commit(session: "session-one", Array(entries[0...1])).number("acked") == 3)
        #expect(try await player.commit(session: "session-one", [entries[3], entries[2]]).number("acked") == 4)
        let log = try await house.rows { "SELECT seq FROM play_log WHERE vendor_id = \($0) ORDER BY position" }
        #expect(try log.map { try $0.int("seq") } == [1, 2, 3, 4])
        let record: AttemptRecord = try JSONDecoder().decode(AttemptRecord.self, from: Data(
            try await house.rows { "SELECT record FROM play_item WHERE vendor_id = \($0)" }[0].text("record").utf8))
        #expect(record.values["cmi.suspend_data"] == "step 4")
        await house.close()
    }

    @Test("takes the same entries sent by sixteen at once exactly once", arguments: EngineKind.allCases)
    func raced(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let player = try await house.player(try await house.play("good/single"))
        _ = try await player.start(session: "session-one")
        let entries = (1...5).map { ($0, set("suspend_data", "step \($0)")) }
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<16 { group.addTask { try await player.commit(session: "session-one", entries).status } }
            return try await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(statuses.contains(200) && statuses.allSatisfy { [200, 503].contains($0) })
        #expect(try await house.rows { "SELECT count(*) AS n FROM play_log WHERE vendor_id = \($0)" }[0].int("n") == 5)
        await house.close()
    }

    @Test("in a second place is told, and what comes late is kept aside and changes nothing", arguments: EngineKind.allCases)
    func elsewhere(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let player = try await house.player(try await house.play("good/single"))
        _ = try await player.start(session: "session-one")
        _ = try await player.commit(session: "session-one", [(1, begin + "," + set("suspend_data", "one"))])
        #expect(try await player.start(session: "session-two", device: "device-2").status == 409)
        // A reload of the same device is not another place.
        #expect(try await player.start(session: "session-one-b", device: "device-1").status == 200)
        #expect(try await player.start(session: "session-two", device: "device-2", take: true).status == 200)
        // Until the new one writes, the old one may still deliver what it held.
        #expect(try await player.commit(session: "session-one", [(2, set("suspend_data", "two"))]).status == 200)
        #expect(try await player.commit(session: "session-two", [(1, begin + "," + set("suspend_data", "three"))]).status == 200)
        let late = try await player.commit(session: "session-one", [(3, set("suspend_data", "late"))])
        #expect(late.status == 409 && late.number("acked") == 3)
        let rows = try await house.rows { "SELECT record FROM play_item WHERE vendor_id = \($0)" }
        #expect(try rows[0].text("record").contains("three") && !rows[0].text("record").contains("late"))
        #expect(try await house.rows { "SELECT seq FROM play_log WHERE vendor_id = \($0) AND is_applied = 0" }.count == 1)
        await house.close()
    }

    @Test("of several items locks by prerequisites on the server too, and rolls up", arguments: EngineKind.allCases)
    func several(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play("good/multi-sco")
        let player = try await house.player(played)
        let page = try await house.get(played.path, as: "Jane").text
        #expect(page.contains("Meet the product") && page.contains("After: Meet the product") && page.contains("0 of 5 done"))
        #expect(try await player.start("LESSON-2", session: "session-one").status == 403)
        #expect(try await player.start("NOBODY", session: "session-one").status == 404)
        for (number, item) in ["LESSON-1", "LESSON-2", "LESSON-3", "WRAP-UP"].enumerated() {
            #expect(try await player.start(item, session: "session-\(number)").status == 200)
            _ = try await player.commit(item, session: "session-\(number)", [(1, [begin, set("core.lesson_status", "completed"), finish].joined(separator: ","))])
        }
        #expect(try await house.rows { "SELECT state FROM activity_progress WHERE vendor_id = \($0)" }[0].text("state") == "started")
        // The handout is an asset: showing it completes it, and with it the course.
        #expect(try await player.start("HANDOUT", session: "session-handout").status == 200)
        #expect(try await house.rows { "SELECT state, share_permille FROM activity_progress WHERE vendor_id = \($0)" }[0].text("state") == "completed")
        await house.close()
    }

    @Test("is judged by the mastery score, fails and passes later, and keeps both", arguments: EngineKind.allCases)
    func mastery(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let player = try await house.player(try await house.play("good/quiz"))
        for (number, score) in [("one", 40), ("two", 100)] {
            let start = try await player.start(session: "session-\(number)")
            let facts = start.members["facts"] as? [String: any Sendable] ?? [:]
            #expect(facts["cmi.student_data.mastery_score"] as? String == "80" && facts["cmi.launch_data"] as? String == "mode=exam&n=5")
            let ops = [begin, set("core.score.raw", "\(score)"), set("core.lesson_status", "completed"), finish].joined(separator: ",")
            #expect(try await player.commit(session: "session-\(number)", [(1, ops)]).status == 200)
            house.clock.advance(seconds: 90)
        }
        let done = try await house.rows { "SELECT passed, score_permille FROM completion WHERE vendor_id = \($0) AND kind = 'activity' ORDER BY completed_at, id" }
        #expect(try done.map { try $0.int("passed") } == [0, 1])
        #expect(try done.map { try $0.int("score_permille") } == [400, 1000])
        await house.close()
    }

    @Test("counts active time once, whatever tabs and replays send", arguments: EngineKind.allCases)
    func activeTime(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let player = try await house.player(try await house.play("good/single"))
        _ = try await player.start(session: "session-one")
        _ = try await player.commit(session: "session-one", [(1, begin)])
        let at = house.clock.now.milliseconds
        house.clock.advance(seconds: 120)
        let stretch = "[\"active\",\(at),\(at + 60_000)]", overlap = "[\"active\",\(at + 30_000),\(at + 90_000)]", absurd = "[\"active\",\(at),\(at + 9_000_000)]"
        _ = try await player.commit(session: "session-one", [(2, stretch), (3, stretch), (4, overlap), (5, absurd)])
        #expect(try await house.rows { "SELECT active_seconds FROM activity_progress WHERE vendor_id = \($0)" }[0].int("active_seconds") == 90)
        await house.close()
    }

    @Test("can be rebuilt from its log, value for value", arguments: EngineKind.allCases)
    func rebuilt(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let player = try await house.player(try await house.play("good/quiz"))
        for session in ["session-one", "session-two"] {
            _ = try await player.start(session: session)
            let values = (0..<20).map { set("interactions.\($0).id", "q\($0)") }.joined(separator: ",")
            let refused = set("core.credit", "no-credit") + "," + set("core.lesson_status", "great")
            _ = try await player.commit(session: session, [(1, begin + "," + values), (2, refused), (3, set("core.score.raw", "70") + "," + finish)])
        }
        let kept = try await house.rows { "SELECT record, entries, chain FROM play_item WHERE vendor_id = \($0)" }[0]
        let record = try JSONDecoder().decode(AttemptRecord.self, from: Data(try kept.text("record").utf8))
        let log = try await house.rows { "SELECT ops, outcome, chain FROM play_log WHERE vendor_id = \($0) AND is_applied = 1 ORDER BY position" }
        let ops = try log.map { try JSONDecoder().decode([RunOp].self, from: Data(try $0.text("ops").utf8)) }
        #expect(RebuildRecord.fold(ops, fresh: .scorm12(AttemptRecord()), .scorm12(LaunchFacts(studentID: "", studentName: "", masteryScore: "80"))) == .scorm12(record))
        #expect(try log.last?.text("chain") == kept.text("chain") && log.count == 6)
        #expect(try log[1].text("outcome").contains("403") && log[1].text("outcome").contains("405"))
        await house.close()
    }

    @Test("in an author's test drive leaves no trace in Learning and begins anew when reset", arguments: EngineKind.allCases)
    func testDrive(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let (course, activity) = try await house.draft()
        let preview = try #require(try await house.upload(SCORMFixtures.bytes("good/single"), course, activity).headers[.location])
        _ = try await house.form(preview + "/use", as: "Author", page: preview)
        let links = PackageLinks(course: course, activity: activity)
        let page = try await house.get(links.testDrive.address, as: "Author")
        #expect(page.status == 200 && page.text.contains("Test drive"))
        let before = try await house.rows { "SELECT label FROM play_registration WHERE vendor_id = \($0)" }[0].text("label")
        #expect(try await house.form(links.reset.address, as: "Author", page: links.editor.address).status == 303)
        // The drive of before is kept; what is played from then on is another, on an origin of its own.
        #expect(try await house.rows { "SELECT label FROM play_registration WHERE vendor_id = \($0) AND retired_at IS NOT NULL AND revoked_at IS NOT NULL" }.map { try $0.text("label") } == [before])
        _ = try await house.get(links.testDrive.address, as: "Author")
        let fresh = try await house.rows { "SELECT label FROM play_registration WHERE vendor_id = \($0) AND retired_at IS NULL" }
        #expect(try fresh.count == 1 && fresh[0].text("label") != before)
        #expect(try await house.rows { "SELECT 1 AS one FROM activity_progress WHERE vendor_id = \($0)" }.isEmpty)
        await house.close()
    }
}
