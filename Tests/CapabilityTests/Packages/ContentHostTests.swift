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

@Suite("The content host") struct ContentHostTests {
    private func setUp(_ engine: EngineKind) async throws -> (PackagesHouse, PackagesHouse.Played, PackagesHouse.Player, String) {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play("good/single")
        let player = try await house.player(played)
        let package = try await house.rows { "SELECT package_id FROM play_registration WHERE vendor_id = \($0)" }[0].text("package_id")
        return (house, played, player, "/files/\(player.key)/\(package)")
    }

    @Test("gives a registration its own files, immutable, packed, in ranges, without cookies", arguments: EngineKind.allCases)
    func files(_ engine: EngineKind) async throws {
        let (house, _, player, base) = try await setUp(engine)
        let page = try await player.get(base + "/index.html")
        #expect(page.status == 200 && page.text.contains("Positioning basics"))
        #expect(page.headers[.contentType] == "text/html")
        #expect(page.headers[.cacheControl]?.contains("immutable") == true)
        #expect(page.headers[HTTPField.Name("Content-Security-Policy")!]?.contains("frame-ancestors 'self' http://test") == true)
        #expect(page.headers[HTTPField.Name("Referrer-Policy")!] == "no-referrer")
        #expect(page.headers[.setCookie] == nil)
        let packed = try await player.get(base + "/index.html", headers: [.acceptEncoding: "gzip, br"])
        #expect(packed.headers[.contentEncoding] == "gzip" && packed.body.starts(with: [0x1F, 0x8B]) && packed.body.count < page.body.count)
        let part = try await player.get(base + "/index.html", headers: [.range: "bytes=10-19", .acceptEncoding: "gzip"])
        #expect(part.status == 206 && part.body == Array(page.body[10...19]))
        let etag = try #require(page.headers[.eTag])
        #expect(try await player.get(base + "/index.html", headers: [.ifNoneMatch: etag]).status == 304)
        // Windows did not care about letter case.
        #expect(try await player.get(base + "/INDEX.HTML").status == 200)
        #expect(try await player.get(base + "/missing.js").status == 404)
        await house.close()
    }

    @Test("gives nothing to another origin, with another key, of another package or to a worker", arguments: EngineKind.allCases)
    func strangers(_ engine: EngineKind) async throws {
        let (house, _, player, base) = try await setUp(engine)
        let other = try await house.player(try await house.play("good/quiz", for: "Stranger"), as: "Stranger")
        let quiz = try await house.rows { "SELECT package_id FROM play_registration WHERE vendor_id = \($0) ORDER BY created_at DESC, id DESC" }
            .map { try $0.text("package_id") }.first { !base.hasSuffix($0) } ?? ""
        #expect(try await other.get("/files/\(other.key)/\(quiz)/quiz.html").status == 200)
        #expect(try await other.get(base + "/index.html").status == 404)
        #expect(try await house.content.send(.get, host: "test", base + "/index.html").status == 404)
        #expect(try await player.get("/files/\(player.key)/\(quiz)/quiz.html").status == 404)
        #expect(try await player.get(base.replacing(player.key, with: String(player.key.reversed())) + "/index.html").status == 404)
        #expect(try await player.get(base + "/index.html", headers: [HTTPField.Name("Service-Worker")!: "script"]).status == 403)
        #expect(try await other.get("/play/\(player.key)?item=I1").status == 404)
        #expect(try await player.get("/play/\(player.key)?item=NOBODY").status == 404)
        await house.close()
    }

    @Test("shows the page around an item with what it needs and no token", arguments: EngineKind.allCases)
    func runtimePage(_ engine: EngineKind) async throws {
        let (house, _, player, base) = try await setUp(engine)
        let page = try await player.get("/play/\(player.key)?item=I1")
        #expect(page.status == 200 && page.text.contains("\(base)/index.html") && page.text.contains("player.js"))
        #expect(!page.text.contains(player.token))
        #expect(page.headers[.cacheControl] == "no-store")
        await house.close()
    }

    @Test("takes a write token of its own registration for ten minutes, renews it, and not after signing out", arguments: EngineKind.allCases)
    func tokens(_ engine: EngineKind) async throws {
        let (house, played, opened, _) = try await setUp(engine)
        var player = opened
        _ = try await player.start(session: "session-one")
        let stolen = PackagesHouse.Player(house: house, host: try await house.player(try await house.play("good/quiz", for: "Stranger"), as: "Stranger").host,
                                          key: player.key, token: player.token)
        #expect(try await stolen.start(session: "session-two").status == 401)
        #expect(try await PackagesHouse.Player(house: house, host: player.host, key: player.key, token: String(repeating: "a", count: 40)).start(session: "session-x").status == 401)
        house.clock.advance(seconds: 6 * 60)
        // Half its life is over: the answer brings the next one, so a player outlives the portal's page.
        let renewed = try await player.commit(session: "session-one", [(1, "[\"begin\"]")])
        let fresh = try #require(renewed.members["token"] as? String)
        house.clock.advance(seconds: 5 * 60)
        #expect(try await player.commit(session: "session-one", [(2, "[\"finish\"]")]).status == 401)
        player.token = fresh
        #expect(try await player.commit(session: "session-one", [(2, "[\"finish\"]")]).status == 200)
        _ = try await house.ground.store.write(house.vendor) { [house] tx in
            try tx.execute("UPDATE session SET revoked_at = \(tx.now) WHERE vendor_id = \(house.vendor) AND person_id = \(house.people["Jane"]!)")
        }
        #expect(try await player.start(session: "session-three").status == 401)
        #expect(played.path.hasPrefix("/enrolments/"))
        await house.close()
    }

    @Test("keeps people apart on the portal: another's play, token and log are not there", arguments: EngineKind.allCases)
    func portal(_ engine: EngineKind) async throws {
        let (house, played, _, _) = try await setUp(engine)
        #expect(try await house.get(played.path, as: "Stranger").status == 404)
        #expect(try await house.get(played.path, as: nil).status == 303)
        let registration = try await house.rows { "SELECT id FROM play_registration WHERE vendor_id = \($0)" }[0].text("id")
        #expect(try await house.get("/plays/\(registration)", as: "Jane").status == 403)
        let log = try await house.get("/plays/\(registration)", as: "Vera")
        #expect(log.status == 200 && log.text.contains("Play of Jane van Doe"))
        let plays = PackageLinks(course: played.course, activity: played.activity).plays.address
        #expect(try await house.get(plays, as: "Vera").text.contains("Jane van Doe"))
        await house.close()
    }

    @Test("refuses what is no commit without harm", arguments: EngineKind.allCases)
    func nonsense(_ engine: EngineKind) async throws {
        let (house, _, player, _) = try await setUp(engine)
        _ = try await player.start(session: "session-one")
        #expect(try await player.run("commit", "{}").status == 400)
        #expect(try await player.commit(session: "session-one", [(1, "[\"drop\"]")]).status == 400)
        #expect(try await player.commit(session: "session-one", [(1, "[\"active\",\(Int64.min),\(Int64.max)]")]).status == 400)
        #expect(try await player.commit(session: "session-two", [(1, "[\"begin\"]")]).status == 404)
        #expect(try await player.commit(session: "session-one", (1...500).map { ($0, "[\"begin\"]") }).status == 413)
        let huge = String(repeating: "x", count: 5 << 20)
        #expect(try await player.commit(session: "session-one", [(1, "[\"set\",\"cmi.suspend_data\",\"\(huge)\"]")]).status == 413)
        #expect(try await house.rows { "SELECT 1 AS one FROM play_log WHERE vendor_id = \($0)" }.isEmpty)
        await house.close()
    }
}
