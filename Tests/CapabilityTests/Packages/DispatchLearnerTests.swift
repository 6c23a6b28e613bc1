import Blobs
import Foundation
import HTTPTypes
import Kernel
import Ledger
import People
import SCORM
import Store
import Support
import Testing
import Web
@testable import Packages

/// What administrators do about learners whom only the other system knows.
@Suite("Learners of a dispatch") struct DispatchLearnerTests {
    private func learner(_ house: PackagesHouse, _ foreign: String = "emp-1") async throws -> String {
        try await house.rows { "SELECT id FROM dispatch_learner WHERE vendor_id = \($0) AND foreign_id = \(foreign) ORDER BY created_at DESC" }[0].text("id")
    }
    private func act(_ house: PackagesHouse, _ system: OtherSystem, _ learner: String, _ act: String, _ fields: [(String, String)] = [], as person: String = "Vera") async throws -> HouseClient.Answer {
        let page = "/dispatches/\(system.dispatch)/learners/\(learner)"
        return try await house.send("\(page)/\(act)", as: person, page: page, fields)
    }

    @Test("A lost proof is made good once by an administrator, who ends what another's proof had opened", arguments: EngineKind.allCases)
    func readmitted(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), system = try await house.dispatch(try await house.play("good/single"))
        let old = try #require(try await system.launch("emp-1").members["token"] as? String), one = try await learner(house), fresh = String(repeating: "n", count: 64)
        #expect(try await system.launch("emp-1", proof: fresh).members["refused"] as? String == "unproved")
        #expect(try await act(house, system, one, "readmit").status == 303)
        // No name is told that this launch did not bring, and none is overwritten.
        let token = try #require(try await system.launch("emp-1", name: "", proof: fresh).members["token"] as? String)
        #expect(try await !house.get(try #require(try await system.enter(token).headers[.location]), as: nil).text.contains("Ann"))
        #expect(try await house.rows { "SELECT name FROM dispatch_learner WHERE vendor_id = \($0)" }[0].text("name") == "Ann Other")
        #expect(try await system.standing(old).status == 404)
        // Once: the earlier proof opens nothing any more, nor does a third.
        #expect(try await system.launch("emp-1").members["refused"] as? String == "unproved")
        #expect(try await system.launch("emp-1", proof: fresh).members["token"] != nil)
        // And not for ever.
        #expect(try await act(house, system, one, "readmit").status == 303)
        house.clock.advance(seconds: 25 * 3600)
        #expect(try await system.launch("emp-1").members["refused"] as? String == "unproved")
        #expect(try await house.rows { "SELECT event_id FROM ledger_event WHERE vendor_id = \($0) AND kind = 'packages.dispatchLearnerChanged'" }.count == 2)
        await house.close()
    }

    @Test("A place is freed with a reason, keeps what was, and comes back when one is free", arguments: EngineKind.allCases)
    func removed(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), played = try await house.play("good/single"), system = try await house.dispatch(played, [("mostPeople", "1")])
        let token = try #require(try await system.launch("emp-1").members["token"] as? String), landing = try #require(try await system.enter(token).headers[.location])
        let player = try await system.player(landing, played)
        _ = try await player.start(session: "session-one")
        #expect(try await system.launch("emp-2").members["refused"] as? String == "full")
        let one = try await learner(house)
        #expect(try await act(house, system, one, "remove").status == 422)
        #expect(try await act(house, system, one, "remove", [("reason", "Has left")]).status == 303)
        #expect(try await player.commit(session: "session-one", [(1, "[\"begin\"]")]).status == 401)
        #expect(try await house.get(landing, as: nil).status == 404)
        #expect(try await system.launch("emp-1").members["refused"] as? String == "removed")
        // Somebody made that id up before its owner came: the owner begins anew.
        #expect(try await system.launch("emp-1", proof: String(repeating: "o", count: 64)).members["token"] != nil)
        #expect(try await act(house, system, one, "readmit").status == 422)
        let second = try await house.rows { "SELECT id FROM dispatch_learner WHERE vendor_id = \($0) AND removed_at IS NULL" }[0].text("id")
        #expect(try await act(house, system, second, "remove", [("reason", "A test")]).status == 303)
        #expect(try await act(house, system, one, "readmit").status == 303)
        // By their own proof: nobody else's opens the door meanwhile.
        #expect(try await system.launch("emp-1", proof: String(repeating: "p", count: 64)).members["refused"] as? String == "unproved")
        #expect(try await system.launch("emp-1").members["token"] != nil)
        let people = try await house.rows { "SELECT people FROM dispatch WHERE vendor_id = \($0)" }[0].int("people")
        #expect(people == 1)
        let page = try await house.get("/dispatches/\(system.dispatch)/learners/\(one)", as: "Vera").text
        #expect(page.contains("Has left") && page.contains("The package"))
        // Freed places are listed when asked for.
        #expect(try await house.get("/dispatches/\(system.dispatch)?state=removed", as: "Vera").text.contains("Place freed"))
        await house.close()
    }

    @Test("What was complete stays so when content is opened again or fails a second time, with its best score")
    func kept() {
        func sum(_ parts: (LessonStatus, Int?, String)...) -> DispatchSum {
            DispatchSum(parts.map { .init(isRequired: true, status: $0.0, scoreUnits: $0.1, activeMilliseconds: 0, reported: $0.2) })
        }
        #expect(sum((.incomplete, nil, "completed/"), (.completed, nil, "completed/")).status == .completed)
        let again = sum((.failed, 300_000, "passed/900"))
        #expect(again.status == .passed && again.scoreUnits == 900_000)
        #expect(sum((.failed, 300_000, "failed/300")).status == .failed && sum((.incomplete, nil, "started")).status == .incomplete)
        #expect(sum((.passed, 950_000, "completed/")).status == .passed)
    }

    @Test("Whoever may stop a dispatch does not by that see who takes it", arguments: EngineKind.allCases)
    func unseen(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), system = try await house.dispatch(try await house.play("good/single"))
        _ = try await system.launch("emp-1")
        for (act, fields) in [("state", [("state", "paused"), ("reason", "")]), ("key", [("reason", "")]), ("limits", [("mostPeople", "x"), ("from", ""), ("to", "")])] {
            let answer = try await house.send("/dispatches/\(system.dispatch)/\(act)", as: "Author", page: "/dispatches/new", fields)
            #expect(answer.status == 404 && !answer.text.contains("Ann") && !answer.text.contains("emp-1"), "\(act) \(answer.status)")
        }
        await house.close()
    }

    @Test("Limits are changed while it runs, never below those who have come, and a nearer last day ends what goes on", arguments: EngineKind.allCases)
    func limits(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), system = try await house.dispatch(try await house.play("good/single"), [("mostPeople", "2")])
        let page = "/dispatches/\(system.dispatch)", yesterday = Zone.utc.day(at: house.clock.now).adding(days: -1).description
        for name in ["emp-1", "emp-2"] { _ = try await system.launch(name) }
        let token = try #require(try await system.launch("emp-1").members["token"] as? String)
        let below = try await house.send(page + "/limits", as: "Vera", page: page, [("mostPeople", "1"), ("from", ""), ("to", "")])
        #expect(below.status == 422 && below.text.contains("2 people have places already"))
        #expect(try await house.send(page + "/limits", as: "Vera", page: page, [("mostPeople", "3"), ("from", ""), ("to", "")]).status == 303)
        #expect(try await system.launch("emp-3").members["token"] != nil)
        #expect(try await house.send(page + "/limits", as: "Vera", page: page, [("mostPeople", ""), ("from", ""), ("to", yesterday)]).status == 303)
        #expect(try await system.launch("emp-4").members["refused"] as? String == "ended")
        #expect(try await system.standing(token).status == 404)
        #expect(try await house.get(page, as: "Vera").text.contains("Limits changed by Vera Admin"))
        await house.close()
    }

    @Test("Erasing leaves the result under nobody's name, ends what runs, and is made once more after a restore", arguments: EngineKind.allCases)
    func erased(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), played = try await house.play("good/single"), system = try await house.dispatch(played)
        let token = try #require(try await system.launch("emp-1").members["token"] as? String), landing = try #require(try await system.enter(token).headers[.location])
        let player = try await system.player(landing, played)
        _ = try await player.start(session: "session-one")
        #expect(try await player.commit(session: "session-one", [(1, "[\"begin\"]," + setting("suspend_data", "Ann said this") + "," + setting("core.lesson_status", "passed"))]).number("acked") == 1)
        let one = try await learner(house)
        _ = try await act(house, system, one, "remove", [("reason", "Ann moved to Rome")])
        #expect(try await act(house, system, one, "erase", [("typed", "Somebody")]).status == 422)
        #expect(try await act(house, system, one, "erase", [("typed", "ann other")]).status == 303)
        let row = try await house.rows { "SELECT * FROM dispatch_learner WHERE vendor_id = \($0)" }[0]
        #expect(try [row.text("name"), row.text("said_name"), row.text("search_folded")] == ["", "", ""] && row.text("foreign_id").hasPrefix("erased-") && row.text("status") == "passed")
        #expect(try await house.rows { "SELECT seq FROM play_log WHERE vendor_id = \($0)" }.isEmpty)
        #expect(try await house.rows { "SELECT item_id FROM play_item WHERE vendor_id = \($0)" }.isEmpty)
        #expect(try await player.commit(session: "session-one", [(2, setting("core.score.raw", "9"))]).status == 401)
        #expect(try await system.standing(token).status == 404)
        for path in ["/dispatches/\(system.dispatch)", "/dispatches/\(system.dispatch)?state=removed", "/dispatches/\(system.dispatch)/learners/\(one)"] {
            let text = try await house.get(path, as: "Vera").text
            #expect(!text.contains("Ann") && !text.contains("emp-1"), "\(path)")
        }
        for event in try await house.rows({ "SELECT payload, changes FROM ledger_event WHERE vendor_id = \($0)" }) {
            #expect(try !(event.text("payload") + event.text("changes")).contains("Ann Other") && !event.text("changes").contains("Rome"))
        }
        #expect(try await act(house, system, one, "erase", [("typed", "ann other")]).status == 422)
        // Their stub asks by itself, and writes nothing down again.
        #expect(try await system.launch("emp-1").members["refused"] as? String == "removed")
        #expect(try await house.rows { "SELECT id FROM dispatch_learner WHERE vendor_id = \($0)" }.count == 1)
        // An older copy of the database comes back; the note beside the files does not.
        let vendor = house.vendor, room = house.room, ledger = house.ground.ledger
        try await house.ground.store.write(vendor) { try $0.execute("UPDATE dispatch_learner SET name = 'Ann Other', foreign_id = 'emp-1', erased_at = NULL WHERE vendor_id = \(vendor)") }
        let kind = try #require(room.repeatedErasures.first), noted = ErasureNote(folder: house.ground.blobs.root, vendor: vendor).others(kind.kind)
        #expect(noted == [one])
        for expected in [true, false] {
            #expect(try await house.ground.store.write(vendor) { try kind.perform(one, Actor(kind: .operator, id: "operator"), vendor, ledger, $0) } == expected)
        }
        #expect(try await house.rows { "SELECT name FROM dispatch_learner WHERE vendor_id = \($0)" }[0].text("name") == "")
        await house.close()
    }

    @Test("An archived course and an organization past its last day let nobody in", arguments: EngineKind.allCases)
    func over(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), played = try await house.play("good/single"), system = try await house.dispatch(played), vendor = house.vendor
        let token = try #require(try await system.launch("emp-1").members["token"] as? String), landing = try #require(try await system.enter(token).headers[.location])
        let today = Zone.utc.day(at: house.clock.now)
        try await house.ground.store.write(vendor) { try $0.execute("UPDATE organization SET ended_on = \(today) WHERE vendor_id = \(vendor) AND name = 'North'") }
        #expect(try await system.launch("emp-1").members["token"] != nil)
        house.clock.advance(seconds: 86_400)
        #expect(try await system.launch("emp-1").members["refused"] as? String == "organizationEnded")
        #expect(try await house.get(landing, as: nil).status == 404)
        try await house.ground.store.write(vendor) {
            try $0.execute("UPDATE organization SET ended_on = NULL WHERE vendor_id = \(vendor) AND name = 'North'")
            try $0.execute("UPDATE course SET archived_at = \($0.now) WHERE vendor_id = \(vendor) AND id = \(played.course)")
        }
        #expect(try await system.launch("emp-1").members["refused"] as? String == "archived")
        #expect(try await system.launch("emp-2").members["refused"] as? String == "archived")
        await house.close()
    }

    @Test("The log of a play and its sealing name the learner of the dispatch, who is no person", arguments: EngineKind.allCases)
    func logged(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), played = try await house.play("good/single"), system = try await house.dispatch(played)
        let token = try #require(try await system.launch("émp-Ä", name: "Änne Ölsen").members["token"] as? String)
        let player = try await system.player(try #require(try await system.enter(token).headers[.location]), played)
        _ = try await player.start(session: "session-one")
        #expect(try await player.commit(session: "session-one", [(1, "[\"begin\"]," + setting("core.lesson_status", "passed") + ",[\"finish\"]")]).number("acked") == 1)
        let one = try await learner(house, "émp-Ä"), play = try await house.rows { "SELECT id FROM play_registration WHERE vendor_id = \($0) AND learner_id IS NOT NULL" }[0].text("id")
        let digested = try await house.rows { "SELECT payload FROM ledger_event WHERE vendor_id = \($0) AND kind = 'packages.playDigested'" }
        #expect(try digested.count == 1 && digested[0].text("payload").contains(one) && !digested[0].text("payload").contains("\"person\""))
        #expect(try await house.get("/courses/\(played.course.value)/packages/\(played.activity.value)/plays", as: "Vera").text.contains("Änne Ölsen"))
        for path in ["/plays/\(play)", "/plays/\(play)/state?item=I1"] { #expect(try await house.get(path, as: "Vera").text.contains("Änne Ölsen"), "\(path)") }
        #expect(try await house.get("/dispatches/\(system.dispatch)/learners/\(one)", as: "Vera").text.contains("/plays/\(play)"))
        // Folded alike on both engines, in names as in ids and destinations.
        for search in ["%C3%A4NNE", "%C3%89MP-%C3%A4"] { #expect(try await house.get("/dispatches/\(system.dispatch)?q=\(search)", as: "Vera").text.contains("Änne Ölsen"), "\(search)") }
        #expect(try await house.get("/dispatches?q=THEIR%20lms", as: "Vera").text.contains("/dispatches/\(system.dispatch)"))
        await house.close()
    }

    @Test("A file of many learners has each once, though one of them learns meanwhile", arguments: EngineKind.allCases)
    func file(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), system = try await house.dispatch(try await house.play("good/single")), vendor = house.vendor
        _ = try await system.launch("emp-0")
        try await house.ground.store.write(vendor) { tx in
            for number in 1...450 {
                try tx.execute("""
                    INSERT INTO dispatch_learner (vendor_id, id, dispatch_id, organization_id, foreign_id, foreign_hash, name, said_name, search_folded, proof_hash, version_id, status, done, total, active_ms, created_at, last_at)
                    SELECT vendor_id, \(tx.newID(of: Never.self)), dispatch_id, organization_id, \("emp-\(number)"), \("hash-\(number)"), name, name, search_folded, proof_hash, version_id, status, done, total, active_ms, created_at, last_at
                    FROM dispatch_learner WHERE vendor_id = \(vendor) AND foreign_id = 'emp-0'
                    """)
            }
        }
        let lines = try await house.get("/dispatches/\(system.dispatch)/learners.csv", as: "Vera").text.split(separator: "\r\n")
        let ids = lines.dropFirst().compactMap { $0.split(separator: ",").dropFirst().first }
        #expect(ids.count == 451 && Set(ids).count == 451)
        await house.close()
    }
}
