import App
import Foundation
import HTTPTypes
import Kernel
import People
import SCORM
import Store
import Support
import Testing
import Web
@testable import Packages

/// What the content host answers on the connection's own thread is what it answers otherwise, to the last field, and nothing else than that.
@Suite("The door of the content host") struct ContentDoorTests {
    private static let files: [(String, String)] = [
        ("index.html", "<!DOCTYPE html><title>Door</title>" + String(repeating: "<p>Positioning basics</p>", count: 60)), ("api.js", String(repeating: "var api = 1;\n", count: 200)),
        ("deep/er/one.png", "no picture"), ("empty.txt", ""), ("with space.js", "1"), ("large.bin", String(repeating: "0123456789abcdef", count: 5000)),
    ]
    private static let dropped: [HTTPField.Name] = [.date, HTTPField.Name("X-Request-Id")!]

    private struct Scene {
        let house: PackagesHouse
        let played: PackagesHouse.Played
        let player: PackagesHouse.Player
        let base: String
        let door: DoorClient
    }
    private func scene(_ engine: EngineKind) async throws -> Scene {
        let house = try await PackagesHouse.make(engine)
        let manifest = """
            <manifest identifier="M" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"><metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
            <organizations default="O"><organization identifier="O"><title>Door</title><item identifier="I1" identifierref="R1"><title>Door</title></item></organization></organizations>
            <resources><resource identifier="R1" type="webcontent" adlcp:scormtype="sco" href="index.html"/></resources></manifest>
            """
        let played = try await house.play(zip: CourseFile.zip([("imsmanifest.xml", manifest)] + Self.files)), player = try await house.player(played)
        let package = try await house.rows { "SELECT package_id FROM play_registration WHERE vendor_id = \($0)" }[0].text("package_id")
        return Scene(house: house, played: played, player: player, base: "/files/\(player.key)/\(package)/", door: try await DoorClient(house.door))
    }
    private func close(_ scene: Scene) async {
        await scene.door.close()
        await scene.house.close()
    }
    private static func plain(_ fields: HTTPFields) -> [String] { fields.filter { !dropped.contains($0.name) }.map { "\($0.name.rawName): \($0.value)" } }
    private func answered(_ outcome: DoorClient.Outcome) -> HouseClient.Answer? { if case .answered(let answer) = outcome { answer } else { nil } }

    @Test("answers files as the ordinary way does, byte for byte", arguments: EngineKind.allCases)
    func same(_ engine: EngineKind) async throws {
        let scene = try await scene(engine), player = scene.player
        for path in ["index.html", "api.js", "deep/er/one.png", "INDEX.html"] {
            let tag = try #require(try await player.get(scene.base + path).headers[.eTag]), packedTag = try await player.get(scene.base + path, headers: [.acceptEncoding: "gzip"]).headers[.eTag] ?? ""
            let asked: [HTTPFields] = [
                [:], [.acceptEncoding: "gzip, deflate, br"], [.acceptEncoding: "br"], [.ifNoneMatch: tag], [.ifNoneMatch: "\"x\", \(tag)", .acceptEncoding: "gzip"], [.ifNoneMatch: packedTag, .acceptEncoding: "gzip"],
                [.ifNoneMatch: "\"other\""], [.userAgent: "A browser", .accept: "*/*", .referer: "http://elsewhere.test/", .connection: "keep-alive", .cookie: "laurel_session=x"],
            ]
            for headers in asked {
                let ordinary = try await player.get(scene.base + path, headers: headers)
                let outcome = try await scene.door.send(.get, host: player.host, scene.base + path, headers: headers)
                // PostgreSQL is always asked on threads of its own.
                guard engine == .sqlite else {
                    guard case .wentOn(let body) = outcome else {
                        Issue.record("\(path) was answered without asking")
                        continue
                    }
                    #expect(body.isEmpty)
                    try await scene.door.answerBehind()
                    continue
                }
                let answer = try #require(answered(outcome), "\(path) \(headers) went on")
                #expect(answer.status == ordinary.status && answer.body == ordinary.body, "\(path) \(headers)")
                #expect(Self.plain(answer.headers) == Self.plain(ordinary.headers), "\(path) \(headers)")
                #expect(answer.headers[HTTPField.Name("X-Request-Id")!]?.count ?? 0 > 15 && answer.headers[.date]?.hasSuffix(" GMT") == true)
            }
        }
        await close(scene)
    }

    @Test("leaves to the ordinary way what is not plain", arguments: EngineKind.allCases)
    func others(_ engine: EngineKind) async throws {
        let scene = try await scene(engine), host = scene.player.host, page = scene.base + "index.html"
        for file in ["index.html", "large.bin", "empty.txt"] { _ = try await scene.player.get(scene.base + file) }
        let worker = HTTPField.Name("Service-Worker")!
        let cases: [(HTTPRequest.Method, String, String, HTTPFields)] = [
            (.get, host, page, [.range: "bytes=0-3"]), (.get, host, page, [worker: "script"]), (.get, host, page, [.authorization: "Bearer x"]), (.get, host, page, [HTTPField.Name("X-Unknown")!: "1"]),
            (.get, host, page, [.connection: "close"]), (.get, host, page, [.contentLength: "0"]), (.get, host, page, [.expect: "100-continue"]), (.get, host, page, [.transferEncoding: "chunked"]),
            (.get, host, page + "?x=1", [:]), (.get, host, scene.base + "with%20space.js", [:]), (.get, host, scene.base + "large.bin", [:]), (.get, host, scene.base + "empty.txt", [:]),
            (.get, host, scene.base + "missing.js", [:]), (.get, host, scene.base + "/index.html", [:]), (.get, host, page + "/", [:]), (.get, host, scene.base + "deep/../index.html", [:]),
            (.head, host, page, [:]), (.options, host, page, [:]), (.get, host, "/play/\(scene.player.key)", [:]),
            (.get, "other.test", page, [:]), (.get, host, page.replacing(scene.player.key, with: "x" + scene.player.key.dropFirst()), [:]),
            (.get, host, page.replacing(String(scene.base.split(separator: "/")[2]), with: "01900000-0000-7000-8000-000000000001"), [:]),
        ]
        for (method, host, path, headers) in cases {
            let outcome = try await scene.door.send(method, host: host, path, headers: headers)
            guard case .wentOn = outcome else {
                Issue.record("\(method) \(host)\(path) \(headers) was answered: \(outcome)")
                continue
            }
            try await scene.door.answerBehind()
        }
        await close(scene)
    }

    @Test("opens nothing any more once the key has ended, whoever ended it", arguments: [EngineKind.sqlite].filter(\.isTested), [true, false])
    func ended(_ engine: EngineKind, byAnother: Bool) async throws {
        let scene = try await scene(engine), path = scene.base + "index.html", house = scene.house
        let tag = try #require(try await scene.player.get(path).headers[.eTag])
        for _ in 0..<3 { #expect(answered(try await scene.door.send(.get, host: scene.player.host, path))?.status == 200) }
        // A change of something else is seen through.
        try await house.ground.store.write(house.vendor) { [vendor = house.vendor] tx in try tx.execute("UPDATE play_registration SET last_at = \(tx.now) WHERE vendor_id = \(vendor)") }
        #expect(answered(try await scene.door.send(.get, host: scene.player.host, path))?.status == 200)
        let other = byAnother ? Store(engine: try SQLiteEngine(path: house.folder + "/test.sqlite"), clock: house.clock.clock) : house.ground.store
        try await other.write(house.vendor) { [vendor = house.vendor] tx in try tx.execute("UPDATE play_registration SET revoked_at = \(tx.now) WHERE vendor_id = \(vendor)") }
        for headers: HTTPFields in [[:], [.ifNoneMatch: tag]] {
            guard case .wentOn = try await scene.door.send(.get, host: scene.player.host, path, headers: headers) else {
                Issue.record("a key that has ended opens a file")
                continue
            }
            try await scene.door.answerBehind()
        }
        try await other.write(house.vendor) { [vendor = house.vendor] tx in try tx.execute("UPDATE play_registration SET revoked_at = NULL WHERE vendor_id = \(vendor)") }
        #expect(answered(try await scene.door.send(.get, host: scene.player.host, path))?.status == 200)
        if byAnother { await other.close() }
        await close(scene)
    }

    @Test("lets nobody overtake: what comes while an answer is under way waits for it", arguments: [EngineKind.sqlite].filter(\.isTested))
    func order(_ engine: EngineKind) async throws {
        let scene = try await scene(engine), path = scene.base + "index.html", host = scene.player.host
        _ = try await scene.player.get(path)
        // One that went on is not answered yet: the next, which could be answered here, goes on as well.
        try await scene.door.begin(.get, host: host, path + "?x=1")
        try await scene.door.begin(.get, host: host, path)
        for _ in 0..<2 { guard case .wentOn = try await scene.door.outcome() else { Issue.record("overtaken"); break } }
        for _ in 0..<2 { try await scene.door.answerBehind() }
        #expect(answered(try await scene.door.send(.get, host: host, path))?.status == 200)
        // A commit is with the database: a file asked for meanwhile comes after its answer.
        #expect(try await scene.player.start(session: "session-1").status == 200)
        try await scene.door.begin(.post, host: host, "/run/commit", headers: [.contentType: "text/plain"], body: commit(scene, "session-1", 1))
        try await scene.door.begin(.get, host: host, path)
        let first = try #require(answered(try await scene.door.outcome())), second = try #require(answered(try await scene.door.outcome()))
        #expect(first.number("acked") == 1 && second.text.contains("Positioning basics"))
        await close(scene)
    }

    private func commit(_ scene: Scene, _ session: String, _ sequence: Int, token: String? = nil, ops: String = #"["set","cmi.core.lesson_location","p"]"#) -> [UInt8] {
        Array(#"{"token":"\#(token ?? scene.player.token)","item":"I1","session":"\#(session)","entries":[{"seq":\#(sequence),"at":1790000000000,"ops":[\#(ops)]}]}"#.utf8)
    }

    @Test("takes commits as the ordinary way does", arguments: EngineKind.allCases)
    func commits(_ engine: EngineKind) async throws {
        let scene = try await scene(engine), host = scene.player.host, house = scene.house
        #expect(try await scene.player.start(session: "session-1").status == 200)
        func rows() async throws -> Int { try await house.rows { "SELECT seq FROM play_log WHERE vendor_id = \($0)" }.count }
        func send(_ body: [UInt8], _ headers: HTTPFields = [.contentType: "text/plain;charset=UTF-8", .origin: "http://x"]) async throws -> DoorClient.Outcome {
            try await scene.door.send(.post, host: host, "/run/commit", headers: headers, body: body)
        }
        let before = try await rows()
        for turn in 1...4 {
            let body = commit(scene, "session-1", turn)
            // In turn by the door and the other way.
            let outcome = turn % 2 == 1 ? try await send(body) : nil
            if engine == .sqlite, let outcome {
                let answer = try #require(answered(outcome)), again = try await house.content.send(.post, host: host, "/run/commit", headers: [.contentType: "text/plain"], body: body)
                #expect(answer.status == 200 && answer.number("acked") == turn && again.number("acked") == turn)
                #expect(Self.plain(answer.headers) == Self.plain(again.headers))
                #expect(String(answer.text.prefix(14)) == String(again.text.prefix(14)) && answer.text.utf8.count == again.text.utf8.count)
            } else {
                if let outcome {
                    guard case .wentOn(let whole) = outcome else {
                        Issue.record("PostgreSQL was asked on the connection's thread")
                        return
                    }
                    #expect(whole == body)
                    try await scene.door.answerBehind()
                }
                let answer = try await house.content.send(.post, host: host, "/run/commit", headers: [.contentType: "text/plain"], body: body)
                #expect(answer.status == 200 && answer.number("acked") == turn)
            }
            #expect(try await rows() == before + turn)
        }
        // What is refused goes on whole, for the ordinary way to say why; nothing was written.
        let refused: [[UInt8]] = [
            commit(scene, "session-1", 5, token: "abcdefghijklmnopqrstuvwxyzabcdefghijklmn"), commit(scene, "session-none", 5), commit(scene, "session-1", 5, ops: #"["jumped"]"#), Array("{}".utf8), Array("no JSON".utf8),
            commit(scene, "session-1", 5, ops: #"["set","cmi.suspend_data","\#(String(repeating: "x", count: 70_000))"]"#),
        ]
        for body in refused {
            guard case .wentOn(let whole) = try await send(body) else {
                Issue.record("answered: \(String(decoding: body.prefix(200), as: UTF8.self))")
                continue
            }
            #expect(whole == body)
            try await scene.door.answerBehind()
        }
        for headers: HTTPFields in [[.authorization: "Bearer x"], [.contentEncoding: "gzip"], [.connection: "close"]] {
            guard case .wentOn = try await send(commit(scene, "session-1", 5), headers) else {
                Issue.record("answered with \(headers)")
                continue
            }
            try await scene.door.answerBehind()
        }
        // A token of one registration is nothing on another's origin.
        guard case .wentOn = try await scene.door.send(.post, host: "other.test", "/run/commit", body: commit(scene, "session-1", 5)) else {
            Issue.record("another origin's commit was taken")
            return
        }
        #expect(try await rows() == before + 4)
        await close(scene)
    }

    @Test("says that another page writes now", arguments: [EngineKind.sqlite].filter(\.isTested))
    func superseded(_ engine: EngineKind) async throws {
        let scene = try await scene(engine), host = scene.player.host
        for (session, take) in [("session-1", false), ("session-2", true)] {
            #expect(try await scene.player.start(session: session, device: session, take: take).status == 200)
            _ = try await scene.door.send(.post, host: host, "/run/commit", body: commit(scene, session, 1))
        }
        let late = try #require(answered(try await scene.door.send(.post, host: host, "/run/commit", body: commit(scene, "session-1", 2))))
        #expect(late.status == 409 && late.members["superseded"] as? Bool == true && late.number("acked") == 2)
        await close(scene)
    }

    @Test("a record is stored as a general encoder would write it")
    func record() throws {
        var record = AttemptRecord()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        func same() throws { #expect(record.text == String(decoding: try encoder.encode(record), as: UTF8.self)) }
        try same()
        _ = record.begin(LaunchFacts(studentID: "1", studentName: "Doe, Jane"))
        let values = [("cmi.core.lesson_location", "a/b \"quoted\" \\ \n\r\t\u{08}\u{0C}\u{01}\u{7F}"), ("cmi.suspend_data", "Grüße 😀 <&>"), ("cmi.core.lesson_status", "incomplete"), ("cmi.core.session_time", "0000:10:00.00"),
                      ("cmi.interactions.0.id", "i"), ("cmi.interactions.1.id", "j"), ("cmi.core.score.raw", "40")]
        for value in values {
            _ = record.set([value])
            try same()
        }
        record.finish(LaunchFacts(studentID: "1", studentName: "Doe, Jane"))
        try same()
    }
}
