import App
import Foundation
import HTTPTypes
import JSON
import Kernel
import People
import Records
import Support
import Testing
import Web

/// Part Three (Communication), sections 1, 2.8, 3 and 4.
@Suite("Records 1, 3 and 4: headers, versions, alternate syntax, errors, credentials")
struct ProtocolTests {
    static let header = RecordStoreClient.versionHeader
    static let gets = ["/statements", "/activities/state?activityId=http%3A%2F%2Fa.example&agent=%7B%22mbox%22%3A%22mailto%3Aa%40b.example%22%7D", "/activities/profile?activityId=http%3A%2F%2Fa.example",
                       "/agents/profile?agent=%7B%22mbox%22%3A%22mailto%3Aa%40b.example%22%7D", "/agents?agent=%7B%22mbox%22%3A%22mailto%3Aa%40b.example%22%7D", "/activities?activityId=http%3A%2F%2Fa.example"]

    @Test("3.3 XAPI-00321, 00331, 00333: every request but about names a version, and every answer the one it is in", arguments: EngineKind.allCases)
    func versions(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench)
            for path in Self.gets {
                for (asked, answered) in [("1.0", "1.0.3"), ("1.0.0", "1.0.3"), ("1.0.3", "1.0.3"), ("1.0.9", "1.0.3"), ("2.0", "2.0.0"), ("2.0.0", "2.0.0")] {
                    let answer = try await store.speaking(asked).send(.get, path)
                    #expect(answer.status == 200 && answer.headers[Self.header] == answered, "\(path) in \(asked): \(answer.status) \(answer.text)")
                }
                for wrong in [nil, "0.9", "0.95", "1.1.0", "1", "3.0.0", "x"] as [String?] {
                    let answer = try await store.speaking(wrong).send(.get, path)
                    #expect(answer.status == 400 && answer.headers[Self.header] != nil && answer.text.contains("X-Experience-API-Version"), "\(path) in \(wrong ?? "none")")
                }
            }
            #expect(try await store.post(statement(more: #""context":{"contextAgents":[{"objectType":"contextAgent","agent":{"mbox":"mailto:a@b.example"}}]}"#)).status == 400)
            #expect(try await store.speaking("2.0.0").post(statement(more: #""context":{"contextAgents":[{"objectType":"contextAgent","agent":{"mbox":"mailto:a@b.example"}}]}"#)).status == 200)
        }
    }

    @Test("2.8 XAPI-00315 to 00319: about tells the versions without a version or a credential", arguments: EngineKind.allCases)
    func about(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let answer = try await bench.client.send(.get, host: bench.host, "/xapi/about", headers: [:])
            #expect(answer.status == 200 && JSONValue(parsing: answer.body)?["version"] == .array([.string("2.0.0"), .string("1.0.3")]) && answer.headers[Self.header] == "2.0.0")
            let older = try await bench.client.send(.get, host: bench.host, "/xapi/about", headers: [Self.header: "1.0.3"])
            #expect(older.text.contains("1.0.3") && !older.text.contains("2.0.0"))
        }
    }

    @Test("The OpenAPI document names every address and method of the resources, and no other")
    func description() async throws {
        try await HouseBench.run(.sqlite) { bench in
            let answer = try await bench.client.send(.get, host: bench.host, "/xapi/openapi.json", headers: [:])
            guard answer.status == 200, case .object(let paths)? = JSONValue(parsing: answer.body)?["paths"] else { Issue.record("\(answer.status) \(answer.text.prefix(200))"); return }
            let named = paths.flatMap { path, methods in if case .object(let methods) = methods { methods.keys.map { "\($0.uppercased()) /xapi\(path)" } } else { [String]() } }
            // Tokens are OAuth's and described as OAuth does, by RFC 8414. POST of what is only read stands for the alternate request syntax, which 1.0.3 alone has.
            let meant = bench.house.routes.filter { $0.kind == .xapi && $0.method != .options }.map(\.name).filter { !["POST /xapi/agents", "POST /xapi/activities", "GET /xapi/openapi.json", "POST /xapi/oauth/token", "GET /.well-known/oauth-authorization-server/xapi"].contains($0) }
            #expect(named.sorted() == meant.sorted())
        }
    }

    @Test("1.1 XAPI-00125, 00126: HEAD answers as GET without a body", arguments: EngineKind.allCases)
    func head(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), id = try await store.stored(statement())
            for path in Self.gets + ["/statements?statementId=\(id)", "/about"] {
                let get = try await store.send(.get, path), head = try await store.send(.head, path)
                #expect(head.status == get.status && head.body.isEmpty && head.headers[.contentLength] == get.headers[.contentLength] && head.headers[Self.header] == get.headers[Self.header], "\(path)")
                #expect(head.headers[RecordStoreClient.consistentThrough] == get.headers[RecordStoreClient.consistentThrough] && head.headers[.eTag] == get.headers[.eTag])
            }
            #expect(try await store.send(.head, "/statements?statementId=\(uuid())").status == 404)
        }
    }

    @Test("1.3 XAPI-00148, 00336: a form by POST stands for any request in 1.0.3, and for none in 2.0", arguments: EngineKind.allCases)
    func alternate(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), id = uuid(), type = "application/x-www-form-urlencoded"
            func send(_ method: String, _ path: String, _ fields: [(String, String)], as client: RecordStoreClient? = nil, more: String = "", _ headers: HTTPFields = [:]) async throws -> RecordStoreClient.Answer {
                try await (client ?? store).send(.post, "\(path)?method=\(method)\(more)", RecordStoreClient.form(fields), type: type, headers)
            }
            #expect(try await send("PUT", "/statements", [("statementId", id), ("content", statement())]).status == 204)
            #expect(try await send("POST", "/statements", [("content", statement())]).status == 200)
            let listed = try await send("GET", "/statements", [("limit", "1")])
            #expect(listed.status == 200 && listed.statements.count == 1 && !listed.more.isEmpty)
            #expect(try await send("GET", "/statements", [("statementId", id)]).json["id"]?.string == id)
            // Headers within the form: a browser of old could set none.
            let bare = store.speaking(nil)
            #expect(try await send("GET", "/statements", [("X-Experience-API-Version", "1.0.3"), ("Authorization", store.basic)], as: bare, [.authorization: "Basic bm9ib2R5Om5vdGhpbmc="]).status == 200)
            #expect(try await send("GET", "/statements", [("Authorization", store.basic)], as: bare).status == 400)
            let state = [("activityId", "http://a.example"), ("agent", #"{"mbox":"mailto:a@b.example"}"#), ("stateId", "s")]
            #expect(try await send("PUT", "/activities/state", state + [("content", "text"), ("Content-Type", "text/plain")]).status == 204)
            let read = try await send("GET", "/activities/state", state)
            #expect(read.text == "text" && read.headers[.contentType] == "text/plain")
            #expect(try await send("PUT", "/activities/state", state + [("content", "{}"), ("If-None-Match", "*")]).status == 412)
            #expect(try await send("DELETE", "/activities/state", state).status == 204)
            #expect(try await send("GET", "/activities", [("activityId", "http://a.example")]).status == 200)
            #expect(try await send("GET", "/agents", [state[1]]).json["objectType"]?.string == "Person")
            // What is wrong with the form.
            #expect(try await send("PUT", "/statements", [("statementId", uuid()), ("content", statement())], more: "&statementId=\(uuid())").status == 400)
            #expect(try await send("PUT", "/statements", [("statementId", uuid())]).status == 400)
            #expect(try await send("PATCH", "/statements", [("content", "x")]).status == 400)
            #expect(try await send("DELETE", "/statements", []).status == 405)
            #expect(try await store.send(.post, "/statements?method=PUT", "{}").status == 400)
            #expect(try await store.send(.get, "/statements?method=POST").status == 400)
            for method in ["GET", "PUT", "POST", "DELETE"] {
                #expect((400...499).contains(try await send(method, "/statements", [("statementId", uuid()), ("content", statement())], as: store.speaking("2.0.0")).status))
            }
        }
    }

    @Test("3.2 XAPI-00324, 00325: what no resource knows is refused: parameters, their case, methods", arguments: EngineKind.allCases)
    func unknown(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench)
            for path in Self.gets { #expect(try await store.send(.get, path + (path.contains("?") ? "&" : "?") + "foo=bar").status == 400, "\(path)") }
            for wrong in ["StatementId=\(uuid())", "Verb=http%3A%2F%2Fa.example", "LIMIT=1", "limit=1&limit=2", "since=2026-01-01T00%3A00%3A00Z&since=2026-01-01T00%3A00%3A00Z"] {
                #expect(try await store.send(.get, "/statements?" + wrong).status == 400, "\(wrong)")
            }
            #expect(try await store.send(.post, "/statements?foo=bar", statement()).status == 400)
            #expect((400...499).contains(try await store.send(.get, "/statements/\(uuid())").status))
            #expect((400...499).contains(try await store.send(.delete, "/statements").status))
        }
    }

    @Test("4 XAPI-00327, 00334, 00335: nobody, a wrong secret, a revoked and an expired credential get 401; another scope 403", arguments: EngineKind.allCases)
    func credentials(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), other = try await RecordStoreClient.make(bench)
            func status(_ authorization: String?, _ method: HTTPRequest.Method, _ path: String) async throws -> (Int, String?) {
                var headers: HTTPFields = [Self.header: "1.0.3", .contentType: "application/json"]
                headers[.authorization] = authorization
                let answer = try await bench.client.send(method, host: bench.host, "/xapi" + path, headers: headers, body: method == .get ? nil : Array(statement().utf8))
                return (answer.status, answer.headers[.wwwAuthenticate])
            }
            func basic(_ key: String, _ secret: String) -> String { "Basic " + Data("\(key):\(secret)".utf8).base64EncodedString() }
            for path in Self.gets {
                for wrong in [nil, "", "Basic", "Basic ####", "Basic " + Data("nocolon".utf8).base64EncodedString(), basic(store.key, "wrong"), basic(other.key, store.secret), basic("", store.secret), "Bearer wrong", "Digest x"] as [String?] {
                    let (status, asks) = try await status(wrong, .get, path)
                    #expect(status == 401 && asks?.hasPrefix("Basic") == true, "\(path) with \(wrong ?? "nothing"): \(status)")
                }
                #expect(try await status(basic(store.key, store.secret), .get, path).0 == 200)
                #expect(try await status("Bearer \(store.secret)", .get, path).0 == 200)
            }
            #expect(try await status(nil, .post, "/statements").0 == 401)
            // A session is no credential.
            let admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin]), session = try await bench.session(admin)
            #expect(try await bench.client.send(.get, host: bench.host, "/xapi/statements", headers: [Self.header: "1.0.3", .cookie: "laurel_session=\(session)"]).status == 403)
            let scope = bench.access.operator(vendor: bench.vendor, ManageRecords.self), ledger = bench.ledger
            try await bench.write { try RecordCredentials.revoke(scope, store.key, ledger: ledger, $0) }
            bench.access.forgetAll()
            #expect(try await status(store.basic, .get, "/statements").0 == 401)
            #expect(try await status("Bearer \(store.secret)", .get, "/statements").0 == 401)
            let rotated = try await bench.write { try RecordCredentials.rotate(scope, other.key, ledger: ledger, $0) }
            #expect(try await status(basic(other.key, rotated), .get, "/statements").0 == 200)
            #expect(try await status(other.basic, .get, "/statements").0 == 200, "a day of overlap")
            bench.clock.advance(days: 2)
            bench.access.forgetAll()
            #expect(try await status(other.basic, .get, "/statements").0 == 401)
            let needs: [(RecordScope, Set<String>)] = [
                (.write, ["POST /statements"]), (.readMine, ["GET /statements", "GET /agents", "GET /activities"]), (.state, ["GET /activities/state", "POST /activities/state"]),
                (.profile, ["GET /agents/profile", "POST /agents/profile", "GET /activities/profile"]), (.readAll, ["GET /statements", "GET /agents", "GET /activities", "GET /activities/state", "GET /agents/profile", "GET /activities/profile"]),
            ]
            for (scope, may) in needs {
                let limited = try await RecordStoreClient.make(bench, [scope])
                for path in Self.gets {
                    for method in [HTTPRequest.Method.get, .post] {
                        let name = "\(method.rawValue) \(path.prefix { $0 != "?" })", target = method == .get ? path : path == "/statements" ? path : path + "&\(path.contains("state") ? "stateId" : "profileId")=x"
                        if method == .post, ["/agents", "/activities"].contains(where: { name == "POST " + $0 }) { continue }
                        let answer = try await limited.send(method, target, method == .get ? nil : statement())
                        if may.contains(name) { #expect((200...204).contains(answer.status), "\(name) with \(scope.rawValue): \(answer.status) \(answer.text)") }
                        else if !(name == "POST /activities/profile" && scope == .profile) { #expect(answer.status == 403 && answer.text.contains("scope"), "\(name) with \(scope.rawValue): \(answer.status)") }
                    }
                }
            }
        }
    }

    @Test("4.2 statements/read/mine gives what the credential wrote, and no more", arguments: EngineKind.allCases)
    func mine(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let one = try await RecordStoreClient.make(bench, [.write, .readMine]), other = try await RecordStoreClient.make(bench, [.write, .readMine])
            let own = try await one.stored(statement()), foreign = try await other.stored(statement())
            // Naming somebody else's authority makes nothing theirs.
            _ = try await other.stored(statement(more: #""context":{"instructor":{"account":{"homePage":"http://acme.test","name":"\#(one.key)"}}}"#))
            #expect(try await one.get().ids == [own])
            #expect(try await one.get([("agent", #"{"mbox":"mailto:ada@example.com"}"#)]).ids == [own])
            #expect(try await one.get([("statementId", own)]).status == 200)
            #expect(try await one.get([("statementId", foreign)]).status == 404)
        }
    }

    @Test("CORS: known origins are told what they may, others nothing", arguments: EngineKind.allCases)
    func origins(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), origin = HTTPField.Name("Origin")!, allowed = HTTPField.Name("Access-Control-Allow-Origin")!
            let admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin])
            func told(_ from: String) async throws -> String? { try await store.get([], [origin: from]).headers[allowed] }
            #expect(try await told("https://sim.example.com") == nil)
            #expect(try await bench.post("/settings/records/origins", [("origins", "https://sim.example.com\nhttps://lab.example.com:8443")], as: admin).status == 303)
            for known in ["https://sim.example.com", "https://lab.example.com:8443", "http://acme.test"] { #expect(try await told(known) == known, "\(known)") }
            for unknown in ["https://evil.example.com", "https://sim.example.com.evil.example", "null", "http://sim.example.com"] { #expect(try await told(unknown) == nil, "\(unknown)") }
            let preflight = try await bench.client.send(.options, host: bench.host, "/xapi/statements", headers: [origin: "https://sim.example.com"])
            #expect(preflight.status == 204 && preflight.headers[HTTPField.Name("Access-Control-Allow-Methods")!]?.contains("PUT") == true)
            #expect(preflight.headers[HTTPField.Name("Access-Control-Allow-Headers")!]?.contains("X-Experience-API-Version") == true)
            for wrong in ["http://sim.example.com", "https://sim.example.com/path", "*", "https://"] { #expect(try await bench.post("/settings/records/origins", [("origins", wrong)], as: admin).status == 422, "\(wrong)") }
        }
    }
}

/// What is sent broken or too large is refused where it is noticed, with words, and nothing is kept.
@Suite("Records: bad input")
struct RecordsBadInputTests {
    @Test("a body that is too large, a nest too deep, JSON that is none, wrong UTF-8: each gets its status and its reason", arguments: EngineKind.allCases)
    func broken(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench)
            let deep = statement(more: #""context":{"extensions":{"http://e.example":\#(String(repeating: "[", count: 5000))1\#(String(repeating: "]", count: 5000))}}"#)
            let cases: [(String, [UInt8], Int, String)] = [
                ("deep", Array(deep.utf8), 400, "tooDeep"), ("cut off", Array(statement().dropLast(3).utf8), 400, "JSON"), ("trailing", Array((statement() + "x").utf8), 400, "trailing"),
                ("twice", Array(#"{"actor":{},"actor":{}}"#.utf8), 400, "duplicateKey"), ("no object", Array("7".utf8), 400, "object"), ("nothing", [], 400, "JSON"),
                ("bad UTF-8", Array(#"{"actor":""#.utf8) + [0xFF, 0xFE] + Array(#""}"#.utf8), 400, "invalidUTF8"), ("too many", Array(("[" + Array(repeating: "1", count: 6000).joined(separator: ",") + "]").utf8), 400, "$[0]"),
                ("too large", [UInt8](repeating: 0x20, count: (32 << 20) + 1), 413, "33554432"),
            ]
            for (what, body, status, words) in cases {
                let answer = try await store.send(.post, "/statements", body)
                #expect(answer.status == status && answer.text.contains(words), "\(what): \(answer.status) \(answer.text.prefix(200))")
            }
            // A length that is only announced is refused before it is read.
            let announced = try await store.send(.post, "/statements", Array("{}".utf8), [.contentLength: "100000000"])
            #expect(announced.status == 413 || announced.status == 400)
            #expect(try await store.get().statements.isEmpty)
        }
    }

    @Test("random bytes and random cuts never bring the server down", arguments: EngineKind.allCases)
    func fuzz(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench)
            var random = Seeded(160)
            let base = Array(statement(id: uuid(), more: #""result":{"score":{"scaled":0.5}},"context":{"registration":"\#(uuid())"},"timestamp":"2026-01-01T00:00:00Z""#).utf8)
            for _ in 0..<400 {
                var body = base
                for _ in 0...Int.random(in: 0..<4, using: &random) { body[Int.random(in: 0..<body.count, using: &random)] = UInt8.random(in: 0...255, using: &random) }
                if Bool.random(using: &random) { body.removeLast(Int.random(in: 0..<body.count, using: &random)) }
                let status = try await store.send(.post, "/statements", body).status
                #expect(status == 200 || status == 400 || status == 409, "\(status) for \(String(decoding: body, as: UTF8.self))")
            }
        }
    }
}
