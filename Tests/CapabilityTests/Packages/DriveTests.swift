import App
import CMI5
import Foundation
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

private func set(_ element: String, _ value: String) -> String { "[\"set\",\"\(element)\",\"\(value)\"]" }

/// An author at the bench of a package that the house has imported.
private struct Bench {
    let house: PackagesHouse
    let base: String
    let page: String

    static func make(_ house: PackagesHouse, _ zip: [UInt8]) async throws -> Bench {
        let (course, activity) = try await house.draft()
        guard let preview = try await house.upload(zip, course, activity).headers[.location] else { throw PackagesHouse.Unexpected("the upload was refused") }
        return Bench(house: house, base: "/courses/\(course.value)/packages/\(activity.value)", page: preview + "/drive")
    }

    func form(_ path: String, _ fields: String) async throws -> HouseClient.Answer {
        var headers = house.headers("Author")
        headers[.contentType] = "application/x-www-form-urlencoded"
        let package = page.split(separator: "/").dropLast().last.map(String.init) ?? ""
        return try await house.portal.send(.post, host: "test", base + path, headers: headers, body: Array("csrf=\(try await house.csrf(page, as: "Author"))&package=\(package)&\(fields)".utf8))
    }
    /// The player as it stands in the bench's frame.
    func framed(_ query: String = "") async throws -> HouseClient.Answer { try await house.get("\(base)/play?package=\(package)&frame=1&after=test\(query)", as: "Author") }
    var package: String { page.split(separator: "/").dropLast().last.map(String.init) ?? "" }
    var drive: String { get async throws { try await house.rows { "SELECT id FROM play_registration WHERE vendor_id = \($0) AND is_preview = 1 AND retired_at IS NULL" }[0].text("id") } }

    func player(_ query: String = "") async throws -> PackagesHouse.Player {
        let text = try await framed(query).text
        guard let source = text.range(of: "src=\"http://") else { throw PackagesHouse.Unexpected("no player: \(text.suffix(400))") }
        let parts = text[source.upperBound...].prefix { $0 != "\"" }.split(separator: "/")
        var headers = house.headers("Author")
        headers[HTTPField.Name("X-CSRF")!] = try await house.csrf(page, as: "Author")
        let token = try await house.portal.send(.post, host: "test", base + "/token", headers: headers, body: []).members["token"] as? String ?? ""
        return PackagesHouse.Player(house: house, host: String(parts[0]), key: String(parts[2].prefix { $0 != "?" }), token: token)
    }

    /// Nothing that anybody counts, reports on or is told of.
    func isWithoutTrace() async throws -> Bool {
        for table: SQL in ["completion", "activity_progress", "enrolment", "learner_objective", "learner_data_store", "xapi_statement", "notice"] {
            guard try await house.rows({ "SELECT 1 AS one FROM \(table) x WHERE x.vendor_id = \($0)" }).isEmpty else { return false }
        }
        return try await house.rows { vendor in
            "SELECT 1 AS one FROM ledger_event WHERE vendor_id = \(vendor) AND kind IN ('packages.playDigested', 'packages.playRestored', 'packages.unitWaived')"
        }.isEmpty
    }
}

@Suite("A test drive") struct DriveTests {
    @Test("goes where prerequisites let no learner go, logged as such, and nothing of it leaves it", arguments: EngineKind.allCases)
    func outline(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let bench = try await Bench.make(house, SCORMFixtures.bytes("good/multi-sco"))
        let page = try await house.get(bench.page, as: "Author")
        #expect(page.status == 200 && page.text.contains("data-drive") && page.text.contains("frame=1"))
        #expect(page.headers[HTTPField.Name("Content-Security-Policy")!]?.contains("frame-src 'self' ") == true)
        let framed = try await bench.framed()
        #expect(framed.headers[HTTPField.Name("Content-Security-Policy")!]?.contains("frame-ancestors 'self'") == true && framed.text.contains("/left\""))
        // Unframed, and for learners, the player stands in no frame.
        #expect(try await house.get(bench.base + "/play?package=\(bench.package)", as: "Author").headers[HTTPField.Name("X-Frame-Options")!] == "DENY")
        for person in ["Jane", "Stranger"] { #expect(try await house.get(bench.page, as: person).status == 403) }
        let locked = try #require(page.text.matches(of: #/name="item" value="([^"]+)"/#).last.map { String($0.output.1) })
        var player = try await bench.player()
        #expect(try await player.start(locked, session: "session-early").status == 403)
        #expect(try await bench.form("/drive/jump", "item=\(locked)").headers[.location]?.hasSuffix("item=\(locked)") == true)
        player = try await bench.player("&item=\(locked)")
        #expect(try await bench.framed("&item=\(locked)").text.contains("data-item=\"\(locked)\""))
        #expect(try await player.start(locked, session: "session-jumped").status == 200)
        #expect(try await player.commit(locked, session: "session-jumped", [(1, "[\"begin\"]," + set("cmi.core.lesson_status", "completed") + ",[\"finish\"]")]).status == 200)
        #expect(try await house.get("/plays/\(bench.drive)", as: "Author").text.contains("Opened by the author past its prerequisites"))
        #expect(try await bench.isWithoutTrace())
        await house.close()
    }

    @Test("sets an item to any state, and an open page of before changes nothing any more", arguments: EngineKind.allCases)
    func arranged(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let bench = try await Bench.make(house, SCORMFixtures.bytes("good/single"))
        _ = try await house.get(bench.page, as: "Author")
        let player = try await bench.player()
        _ = try await player.start(session: "session-one")
        _ = try await player.commit(session: "session-one", [(1, "[\"begin\"]," + set("cmi.suspend_data", "half") + "," + set("cmi.core.lesson_location", "3"))])
        for bad in ["state=browsed", "state=passed&score=101", "state=passed&score=much"] { #expect(try await bench.form("/drive/arrange", "item=I1&" + bad).status == 422) }
        #expect(try await bench.form("/drive/arrange", "item=NOWHERE&state=passed").status == 404)
        #expect(try await bench.form("/drive/arrange", "item=I1&state=failed&score=40,5&keep=on").status == 303)
        #expect(try await player.commit(session: "session-one", [(2, set("cmi.core.lesson_status", "passed"))]).status == 409)
        house.clock.advance(seconds: 300)
        let again = try await bench.player().start(session: "session-two", device: "device-2")
        let values = again.members["values"] as? [String: any Sendable] ?? [:], facts = again.members["facts"] as? [String: any Sendable] ?? [:]
        #expect(values["cmi.core.lesson_status"] as? String == "failed" && values["cmi.core.score.raw"] as? String == "40.5")
        #expect(values["cmi.suspend_data"] as? String == "half" && facts["cmi.core.entry"] as? String == "resume")
        #expect(try await bench.form("/drive/arrange", "item=I1&state=not attempted").status == 303)
        let log = try await house.rows { "SELECT ops, session_id, chain FROM play_log WHERE vendor_id = \($0) AND is_applied = 1 ORDER BY position" }
        let ops = try log.map { try JSONDecoder().decode([RunOp].self, from: Data(try $0.text("ops").utf8)) }
        let kept = try await house.rows { "SELECT record, chain FROM play_item WHERE vendor_id = \($0)" }[0]
        let record = try JSONDecoder().decode(AttemptRecord.self, from: Data(try kept.text("record").utf8))
        #expect(record == AttemptRecord())
        #expect(RebuildRecord.fold(ops, fresh: .scorm12(AttemptRecord()), .scorm12(LaunchFacts(studentID: "", studentName: ""))) == .scorm12(record))
        #expect(try log.last?.text("chain") == kept.text("chain"))
        #expect(try await bench.isWithoutTrace())
        await house.close()
    }

    @Test("of a sequenced package passes all rules by, shows what a state leads to, goes on from an earlier point, and begins anew", arguments: EngineKind.allCases)
    func sequenced(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let bench = try await Bench.make(house, SCORMFixtures.bytes("good/2004-course"))
        _ = try await house.get(bench.page, as: "Author")
        _ = try await house.get("\(bench.base)/play?package=\(bench.package)&frame=1", as: "Author")
        func delivered() async throws -> String? {
            let text = try await bench.framed().text
            return text.range(of: "data-item=\"").map { String(text[$0.upperBound...].prefix { $0 != "\"" }) }
        }
        #expect(try await delivered() == "INTRO")
        #expect(try await bench.form("/drive/jump", "item=EXAM").status == 303)
        #expect(try await delivered() == "EXAM")
        let history = try await house.get("/plays/\(bench.drive)/sequencing", as: "Author").text
        #expect(history.contains("jump EXAM") && history.contains("past all rules"))
        #expect(try await bench.player().start("EXAM", session: "session-exam").status == 200)
        _ = try await bench.player().commit("EXAM", session: "session-exam", [(1, "[\"begin\"]," + set("cmi.location", "4")), (2, set("cmi.location", "9"))])
        // Back to where the first entry left it: the launch is an entry, too.
        let first = try #require(try await house.rows { "SELECT position FROM play_log WHERE vendor_id = \($0) AND item_id = 'EXAM' AND session_id = 'session-exam' AND seq = 1" }.first).int("position")
        let restored = try await house.portal.send(.post, host: "test", "/plays/\(bench.drive)/restore", headers: {
            var headers = house.headers("Author")
            headers[.contentType] = "application/x-www-form-urlencoded"
            return headers
        }(), body: Array("csrf=\(try await house.csrf(bench.page, as: "Author"))&item=EXAM&after=\(first)".utf8))
        #expect(restored.headers[.location]?.contains("/drive") == true)
        let values = try await bench.player().start("EXAM", session: "session-later").members["values"] as? [String: any Sendable]
        #expect(values?["cmi.location"] as? String == "4")
        // What follows from a state is seen without playing it.
        #expect(try await bench.form("/drive/jump", "item=INTRO").status == 303)
        #expect(try await !bench.framed().text.contains("1 of 4 done"))
        #expect(try await bench.form("/drive/arrange", "item=INTRO&state=passed&score=90").status == 303)
        #expect(try await bench.framed().text.contains("done"))
        #expect(try await house.rows { "SELECT done FROM play_registration WHERE vendor_id = \($0) AND is_preview = 1" }[0].int("done") >= 1)
        #expect(try await bench.isWithoutTrace())
        let old = try await bench.drive
        #expect(try await bench.form("/reset", "").status == 303)
        let fresh = try await house.get(bench.page, as: "Author").text
        #expect(try await bench.drive != old)
        #expect(fresh.contains("Earlier test drives") && fresh.contains("/plays/\(old)"))
        #expect(try await house.get("/plays/\(old)", as: "Author").text.contains("cmi.location"))
        #expect(try await house.rows { "SELECT number FROM play_navigation WHERE vendor_id = \($0) AND registration_id = \(old)" }.count >= 3)
        await house.close()
    }

    @Test("of a cmi5 course keeps its statements to itself, answers content from them, and tells what follows from a state", arguments: EngineKind.allCases)
    func launched(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let bench = try await Bench.make(house, try CourseFile.zip(CourseFile.plain))
        #expect(try await house.get(bench.page, as: "Author").text.contains("Part a"))
        _ = try await bench.framed()
        let content = try await LaunchedContent.begin(house, bench.base, as: "Author", page: bench.page)
        let first = content.statement(CMI5Name.initialized)
        for _ in 1...2 { #expect(try await content.send(.post, "/statements", first).status == 200) }
        let id = try #require(JSONValue(parsing: first)?["id"]?.string)
        // The same id with something else in it is a conflict here as well, and rules hold.
        #expect(try await content.send(.post, "/statements", content.statement(CMI5Name.completed, id: id)).status == 409)
        #expect(try await content.tell(CMI5Name.initialized).status == 403)
        #expect(try await content.tell(CMI5Name.completed).status == 200)
        let one = try await content.send(.get, "/statements?statementId=\(id)")
        #expect(one.status == 200 && one.members["id"] as? String == id && one.members["stored"] is String && one.members["authority"] != nil)
        let all = try await content.send(.get, "/statements?ascending=true&verb=\(LaunchedContent.encoded(CMI5Name.completed))")
        #expect((all.members["statements"] as? [any Sendable])?.count == 1)
        let paged = try await content.send(.get, "/statements?limit=1")
        #expect((paged.members["statements"] as? [any Sendable])?.count == 1)
        let more = try #require(paged.members["more"] as? String)
        #expect(try await (content.send(.get, String(more.dropFirst("/xapi".count))).members["statements"] as? [any Sendable])?.isEmpty == false)
        let page = try await house.get("/plays/\(bench.drive)", as: "Author").text
        for words in ["launched", "initialized", "completed"] { #expect(page.contains(words), "\(words)") }
        #expect(try await bench.isWithoutTrace())
        // Set to passed: the unit, its block and the course are satisfied, and the open session is over.
        #expect(try await bench.form("/drive/arrange", "item=\(LaunchedContent.encoded("https://pub.test/a"))&state=passed&score=95").status == 303)
        #expect(try await (400..<500).contains(content.tell(CMI5Name.passed, scaled: 0.9).status))
        let after = try await house.get("/plays/\(bench.drive)", as: "Author").text
        #expect(after.contains("abandoned") && after.contains("95"))
        #expect(try await house.rows { "SELECT body FROM drive_statement WHERE vendor_id = \($0) AND registration_id IS NOT NULL" }.count >= 4)
        #expect(try await bench.isWithoutTrace())
        await house.close()
    }
}
