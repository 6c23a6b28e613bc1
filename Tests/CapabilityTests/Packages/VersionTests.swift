import App
import CMI5
import Foundation
import HTML
import HTTPTypes
import JSON
import Kernel
import Ledger
import Packages
import People
import SCORM
import Store
import Support
import Testing
import Web

private let one = VersionFile.Item("I1", "one.html", title: "First"), two = VersionFile.Item("I2", "two.html", title: "Second")
private let half = [("cmi.core.lesson_status", "incomplete"), ("cmi.core.lesson_location", "7"), ("cmi.suspend_data", "so far"), ("cmi.core.exit", "suspend")]
private let done = [("cmi.core.lesson_status", "completed"), ("cmi.core.score.raw", "85"), ("cmi.suspend_data", "all")]
private let failing = [("cmi.core.lesson_status", "failed"), ("cmi.core.score.raw", "20")]

@Suite("Versions of a package") struct VersionTests {
    /// Four people of every standing on version 1, and version 2 imported.
    private func people(_ engine: EngineKind) async throws -> (house: PackagesHouse, all: [String: PackagesHouse.Played], package: String) {
        var house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: VersionFile.scorm12([one]))
        var all = ["notStarted": played]
        for (name, ops) in [("inProgress", half), ("failed", failing), ("passed", done)] {
            let (more, own) = try await house.learner(name, in: played)
            house = more
            all[name] = own
            try await house.played(ops, own, as: name)
        }
        house.quiet()
        return (house, all, try await house.next(VersionFile.scorm12([one, two]), played))
    }

    @Test("A dry run says of every policy and every standing who would move and who would stay, and does nothing", arguments: EngineKind.allCases)
    func dryRun(_ engine: EngineKind) async throws {
        let (house, all, package) = try await people(engine), standings = ["notStarted", "inProgress", "failed", "passed"], name = ["notStarted": "Jane van Doe"]
        for mask in 0..<16 {
            let chosen = standings.enumerated().filter { mask >> $0.offset & 1 == 1 }.map(\.element)
            let told = try await house.dryRun(package, chosen.isEmpty ? ["never"] : chosen, all["passed"]!)
            for standing in standings {
                #expect(told[name[standing] ?? standing] == (chosen.contains(standing) ? "Moves" : "Stays: not chosen"), "\(standing) under \(chosen)")
            }
            #expect(told.count == 4)
        }
        #expect(try await house.dryRun(package, ["everyone"], all["passed"]!).values.allSatisfy { $0 == "Moves" })
        // The page: counts, filters, and the same words.
        let page = "\(house.versions(all["passed"]!))/\(package)/people?policy=failed"
        let text = try await house.get(page, as: "Author").text
        #expect(text.contains("Publish version 2 and move 1 person"))
        #expect(try await !house.get(page + "&fate=moves", as: "Author").text.contains("inProgress@"))
        #expect(try await house.get(page + "&q=zzz", as: "Author").text.contains("Nobody"))
        #expect(try await house.get(page, as: "Jane").status == 403)
        for one in all.values { #expect(try await house.version(of: one) ?? 1 == 1) }
        #expect(try await house.rows { "SELECT id FROM package_move WHERE vendor_id = \($0)" }.isEmpty)
        await house.close()
    }

    @Test("Only people of the policy move, each once, by recorded acts", arguments: EngineKind.allCases, ["never", "notStarted", "inProgress", "failed", "passed", "everyone"])
    func policies(_ engine: EngineKind, _ policy: String) async throws {
        let (house, all, package) = try await people(engine)
        let move = try await house.publish(package, policy, all["passed"]!)
        try await house.work(rounds: 2)
        let shown = try await house.get(move, as: "Author").text
        #expect(shown.contains("Done"))
        for (standing, own) in all {
            let isMoved = policy == "everyone" || policy == standing
            // Who had not begun meets the version at the first visit.
            if standing == "notStarted" { _ = try await house.get(own.path, as: "Jane") }
            #expect(try await house.version(of: own) == (isMoved ? 2 : 1), "\(standing) under \(policy)")
        }
        let moved = policy == "everyone" ? 4 : policy == "never" ? 0 : 1
        #expect(try await house.rows { "SELECT enrolment_id FROM package_move_act WHERE vendor_id = \($0)" }.count == moved)
        #expect(try await house.rows { "SELECT event_id FROM ledger_event WHERE vendor_id = \($0) AND kind = 'packages.personMoved'" }.count == moved)
        // A new enrolment gets the new version whatever the policy.
        let (later, own) = try await house.learner("Later", in: all["passed"]!)
        _ = try await later.get(own.path, as: "Later")
        #expect(try await later.version(of: own) == 2)
        await house.close()
    }

    @Test("Progress goes along by id and by start file, what is gone stays in the history, completions stand, and undo puts it all back", arguments: EngineKind.allCases)
    func progress(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let gone = VersionFile.Item("OLD", "old.html", title: "Old")
        let played = try await house.play(zip: VersionFile.scorm12([one, two, gone]))
        try await house.played(done, item: "I1", played)
        try await house.played(half, item: "I2", played)
        try await house.played(half, item: "OLD", played)
        house.quiet()
        // The second is called otherwise and starts the same file; the third is gone; a new one is there.
        let renamed = VersionFile.Item("CHAPTER-2", "two.html", title: "Second, renamed"), new = VersionFile.Item("NEW", "new.html")
        let package = try await house.next(VersionFile.scorm12([one, renamed, new]), played)
        let changes = try await house.get("\(house.versions(played))/\(package)/changes", as: "Author").text
        #expect(changes.contains("Same start file") && changes.contains("Second → ") && changes.contains("CHAPTER-2") && changes.contains("Gone") && changes.contains("NEW"))
        let move = try await house.publish(package, "everyone", played)
        try await house.work()
        let values = try await house.values("CHAPTER-2", played)
        #expect(values["cmi.suspend_data"] as? String == "so far" && values["cmi.core.lesson_location"] as? String == "7")
        #expect(try await house.values("I1", played)["cmi.core.score.raw"] as? String == "85")
        #expect(try await house.status(of: played) == "incomplete")
        let page = try await house.get(move, as: "Author").text
        #expect(page.contains("1 part") && page.contains("Old"))
        // What is done on the new version completes the course; taking the move back takes nothing away.
        for item in ["CHAPTER-2", "NEW"] { try await house.played(done, item: item, played) }
        #expect(try await house.rows { "SELECT id FROM completion WHERE vendor_id = \($0) AND kind = 'course'" }.count == 1)
        house.quiet()
        #expect(try await house.post("\(move)/people/\(played.enrolment.value)/undo", page: move).status == 303)
        #expect(try await house.version(of: played) == 1)
        #expect(try await house.status(of: played) == "incomplete")
        #expect(try await house.values("I2", played)["cmi.suspend_data"] as? String == "so far")
        #expect(try await house.values("OLD", played)["cmi.core.lesson_location"] as? String == "7")
        #expect(try await house.rows { "SELECT id FROM completion WHERE vendor_id = \($0)" }.count >= 2)
        let kept = try await house.rows { "SELECT state FROM package_move_act WHERE vendor_id = \($0) AND act = 'movedBack'" }
        #expect(try kept.count == 1 && kept[0].text("state").contains("NEW"))
        #expect(try await house.post("\(move)/people/\(played.enrolment.value)/undo", page: move).status == 422)
        await house.close()
    }

    @Test("The log of a moved item still makes its record", arguments: EngineKind.allCases)
    func log(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: VersionFile.scorm12([one]))
        try await house.played(half, played)
        house.quiet()
        let move = try await house.publish(try await house.next(VersionFile.scorm12([VersionFile.Item("X", "one.html")]), played), "everyone", played)
        try await house.work()
        try await house.played([("cmi.core.lesson_location", "8"), ("cmi.core.exit", "suspend")], item: "X", played)
        for item in ["I1", "X"] {
            let kept = try await house.rows { "SELECT record, entries, chain FROM play_item WHERE vendor_id = \($0) AND item_id = \(item)" }[0]
            let record = try JSONDecoder().decode(AttemptRecord.self, from: Data(try kept.text("record").utf8))
            let log = try await house.rows { "SELECT ops, chain FROM play_log WHERE vendor_id = \($0) AND item_id = \(item) AND is_applied = 1 ORDER BY position" }
            let ops = try log.map { try JSONDecoder().decode([RunOp].self, from: Data(try $0.text("ops").utf8)) }
            #expect(RebuildRecord.fold(ops, fresh: .scorm12(AttemptRecord()), .scorm12(LaunchFacts(studentID: "", studentName: ""))) == .scorm12(record))
            #expect(try log.count == kept.int("entries") && log.last?.text("chain") == kept.text("chain"))
        }
        let play = try await house.rows { "SELECT id FROM play_registration WHERE vendor_id = \($0)" }[0].text("id")
        #expect(try await house.get("/plays/\(play)", as: "Author").text.contains("Moved to another version"))
        #expect(try await house.get(move, as: "Author").status == 200)
        await house.close()
    }

    @Test("Who has a player open moves when it ends, and what a page of before sends late is kept aside", arguments: EngineKind.allCases)
    func open(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: VersionFile.scorm12([one, two]))
        let page = try await house.player(played)
        _ = try await page.start("I2", session: "session-open")
        _ = try await page.commit("I2", session: "session-open", [(1, "[\"begin\"],[\"set\",\"cmi.suspend_data\",\"playing\"]")])
        let move = try await house.publish(try await house.next(VersionFile.scorm12([one]), played), "everyone", played)
        try await house.work()
        #expect(try await house.version(of: played) == 1)
        #expect(try await house.get(move, as: "Author").text.contains("for an open player to end"))
        // Still open a minute later, and while its page may write, however silent the content is; gone after that.
        house.clock.advance(seconds: 61)
        _ = try await page.commit("I2", session: "session-open", [(2, "[\"set\",\"cmi.suspend_data\",\"still\"]")])
        try await house.work()
        #expect(try await house.version(of: played) == 1)
        house.clock.advance(seconds: 4 * 60)
        try await house.work()
        #expect(try await house.version(of: played) == 1)
        house.quiet()
        try await house.work(rounds: 2)
        #expect(try await house.version(of: played) == 2)
        #expect(try await house.rows { "SELECT state FROM package_move WHERE vendor_id = \($0)" }[0].text("state") == "done")
        // A page that slept asks for the right to write again when it wakes.
        let awake = try await house.player(played)
        let late = try await awake.commit("I2", session: "session-open", [(3, "[\"set\",\"cmi.suspend_data\",\"late\"]")])
        #expect(late.status == 409 && late.number("acked") == 3)
        #expect(try await house.rows { "SELECT seq FROM play_log WHERE vendor_id = \($0) AND is_applied = 0" }.count == 1)
        await house.close()
    }
}

@Suite("Moves as jobs") struct MoveJobTests {
    /// Many people in progress, and a version to which they move.
    private func crowd(_ engine: EngineKind, _ count: Int) async throws -> (house: PackagesHouse, all: [PackagesHouse.Played], package: String) {
        var house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: VersionFile.scorm12([one]))
        var all = [played]
        try await house.played(half, played)
        for number in 1..<count {
            let (more, own) = try await house.learner("Learner \(number)", in: played)
            house = more
            all.append(own)
            try await house.played(half, own, as: "Learner \(number)")
        }
        house.quiet()
        return (house, all.sorted { $0.enrolment < $1.enrolment }, try await house.next(VersionFile.scorm12([one, two]), played))
    }

    @Test("A job that breaks off goes on with its next batch, and nobody is moved twice", arguments: EngineKind.allCases)
    func killed(_ engine: EngineKind) async throws {
        let (house, all, package) = try await crowd(engine, 25)
        // Something in the second batch cannot be read: the try fails there.
        let broken = all[22].enrolment
        func record(_ text: String) async throws {
            try await house.ground.store.write(house.vendor) { [vendor = house.vendor] tx in
                try tx.execute("""
                    UPDATE play_item SET record = \(text) WHERE vendor_id = \(vendor)
                        AND registration_id = (SELECT r.id FROM play_registration r WHERE r.vendor_id = \(vendor) AND r.enrolment_id = \(broken))
                    """)
            }
        }
        let whole = try await house.rows { "SELECT i.record FROM play_item i JOIN play_registration r ON r.vendor_id = i.vendor_id AND r.id = i.registration_id WHERE i.vendor_id = \($0) AND r.enrolment_id = \(broken)" }[0].text("record")
        try await record("{")
        let move = try await house.publish(package, "inProgress", all[0])
        try await house.work()
        let first = try await house.rows { "SELECT acted_at FROM package_move_act WHERE vendor_id = \($0)" }
        #expect(first.count == 20)
        #expect(try await house.rows { "SELECT seen FROM package_move WHERE vendor_id = \($0)" }[0].int("seen") == 20)
        try await record(whole)
        house.clock.advance(seconds: 120)
        try await house.work()
        let acts = try await house.rows { "SELECT enrolment_id, acted_at FROM package_move_act WHERE vendor_id = \($0) AND act = 'moved'" }
        #expect(acts.count == 25)
        #expect(Set(try acts.map { try $0.text("enrolment_id") }).count == 25)
        #expect(try await house.get(move, as: "Author").text.contains("Done"))
        await house.close()
    }

    @Test("A move is stopped, resumed and taken back as a whole; a later move keeps its people", arguments: EngineKind.allCases)
    func stopped(_ engine: EngineKind) async throws {
        let (house, all, package) = try await crowd(engine, 3)
        let move = try await house.publish(package, "everyone", all[0])
        #expect(try await house.post(move + "/stop", page: move).status == 303)
        try await house.work()
        #expect(try await house.rows { "SELECT act FROM package_move_act WHERE vendor_id = \($0)" }.isEmpty)
        #expect(try await house.post(move + "/stop", page: move).status == 422)
        #expect(try await house.post(move + "/resume", page: move).status == 303)
        try await house.work()
        for own in all { #expect(try await house.version(of: own) == 2) }
        #expect(try await house.post(move + "/resume", page: move).status == 422)
        // One goes on to a third version; that one stays when the first move is taken back.
        try await house.played(failing, item: "I2", all[1], as: try await name(of: all[1], house))
        try await house.played(failing, item: "I1", all[1], as: try await name(of: all[1], house))
        house.quiet()
        let third = try await house.publish(try await house.next(VersionFile.scorm12([one, two, VersionFile.Item("I3", "three.html")]), all[0]), "failed", all[0])
        try await house.work()
        #expect(try await house.version(of: all[1]) == 3)
        #expect(try await house.post(move + "/undo", page: move).status == 303)
        try await house.work()
        #expect(try await house.version(of: all[0]) == 1)
        #expect(try await house.version(of: all[2]) == 1)
        #expect(try await house.version(of: all[1]) == 3)
        #expect(try await house.get(move, as: "Author").text.contains("Taken back"))
        // The later one first, then the earlier one of the same person.
        #expect(try await house.post("\(third)/people/\(all[1].enrolment.value)/undo", page: third).status == 303)
        #expect(try await house.version(of: all[1]) == 2)
        #expect(try await house.post("\(move)/people/\(all[1].enrolment.value)/undo", page: move).status == 303)
        #expect(try await house.version(of: all[1]) == 1)
        #expect(try await house.rows { "SELECT event_id FROM ledger_event WHERE vendor_id = \($0) AND kind = 'packages.personMovedBack'" }.count == 4)
        await house.close()
    }
    private func name(of played: PackagesHouse.Played, _ house: PackagesHouse) async throws -> String {
        let id = try await house.rows { "SELECT person_id FROM enrolment WHERE vendor_id = \($0) AND id = \(played.enrolment)" }[0].text("person_id")
        return try #require(house.people.first { $0.value.value == id }?.key)
    }

    @Test("Another package begins a line of its own: nobody is moved to it", arguments: EngineKind.allCases)
    func lines(_ engine: EngineKind) async throws {
        let (house, all, _) = try await crowd(engine, 2)
        let path = PackageLinks(course: all[0].course, activity: all[0].activity).editor.address
        var headers = house.headers("Author")
        headers[.contentType] = "multipart/form-data; boundary=edge"
        func part(_ name: String, _ value: String) -> String { "--edge\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n" }
        var body = Array((part("csrf", try await house.csrf(path, as: "Author")) + part("line", "new")).utf8)
        body += Array("--edge\r\nContent-Disposition: form-data; name=\"package\"; filename=\"other.zip\"\r\nContent-Type: application/zip\r\n\r\n".utf8) + (try VersionFile.scorm12([one])) + Array("\r\n--edge--\r\n".utf8)
        let answer = try await house.portal.send(.post, host: "test", path, headers: headers, body: body)
        let other = String(answer.headers[.location]?.split(separator: "/").last ?? "")
        #expect(answer.status == 303)
        #expect(Set(try await house.dryRun(other, ["everyone"], all[0]).values) == ["Stays: plays another package"])
        await house.close()
    }
}
