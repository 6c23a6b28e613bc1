import Foundation
import HTTPTypes
import JSON
import Kernel
import People
import Records
import Store
import Support
import Testing

@Suite("Records: OAuth 2 token endpoint (RFC 6749)")
struct TokenTests {
    static func ask(_ store: RecordStoreClient, _ fields: [(String, String)], basic: String? = nil, type: String = "application/x-www-form-urlencoded") async throws -> RecordStoreClient.Answer {
        var headers: HTTPFields = [.contentType: type]
        if let basic { headers[.authorization] = basic }
        let answer = try await store.bench.client.send(.post, host: store.bench.host, "/xapi/oauth/token", headers: headers, body: RecordStoreClient.form(fields))
        return .init(status: answer.status, headers: answer.headers, body: answer.body)
    }
    static let grant = ("grant_type", "client_credentials")
    static func bearer(_ token: String) -> HTTPFields { [.authorization: "Bearer \(token)"] }

    @Test("4.4: key and secret, by Basic or in the form, give a bearer token that works as the credential does and runs out", arguments: EngineKind.allCases)
    func works(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench)
            for isBasic in [true, false] {
                let form = isBasic ? [Self.grant] : [Self.grant, ("client_id", store.key), ("client_secret", store.secret)]
                let answer = try await Self.ask(store, form, basic: isBasic ? store.basic : nil)
                #expect(answer.status == 200 && answer.headers[.cacheControl] == "no-store", "\(answer.text)")
                let token = try #require(answer.json["access_token"]?.string)
                #expect(answer.json["token_type"]?.string == "Bearer" && answer.json["scope"]?.string == "all")
                #expect(try await store.send(.post, "/statements", statement(), Self.bearer(token)).status == 200)
                let own = try await store.get([], Self.bearer(token)).statements.first
                #expect(own?["authority"]?["account"]?["name"]?.string == store.key)
                // Not as the password of Basic.
                #expect(try await store.get([], [.authorization: "Basic " + Data("\(store.key):\(token)".utf8).base64EncodedString()]).status == 401)
                bench.clock.advance(seconds: 1799)
                #expect(try await store.get([], Self.bearer(token)).status == 200)
                bench.clock.advance(seconds: 1)
                #expect(try await store.get([], Self.bearer(token)).status == 401)
            }
            // The secret as a bearer token stays.
            #expect(try await store.get([], Self.bearer(store.secret)).status == 200)
            let kept = try await bench.read { [vendor = bench.vendor] in try $0.query("SELECT token_hash FROM api_token WHERE vendor_id = \(vendor)").map { try $0.text("token_hash") } }
            #expect(kept.count == 2 && kept.allSatisfy { $0.count == 64 })
        }
    }

    @Test("3.3: a token has the scopes that were asked for, never more than the credential", arguments: EngineKind.allCases)
    func scopes(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench, [.write, .read])
            func token(_ scope: String) async throws -> RecordStoreClient.Answer { try await Self.ask(store, [Self.grant, ("scope", scope)], basic: store.basic) }
            let reads = try await token("statements/read"), text = try #require(reads.json["access_token"]?.string)
            #expect(reads.json["scope"]?.string == "statements/read")
            #expect(try await store.get([], Self.bearer(text)).status == 200)
            #expect(try await store.send(.post, "/statements", statement(), Self.bearer(text)).status == 403)
            let both = try await token("statements/read/mine statements/write")
            #expect(both.status == 200 && both.json["scope"]?.string == "statements/read/mine statements/write")
            for scope in ["all", "state", "statements/read state", "nonsense", "statements/read nonsense"] {
                let refused = try await token(scope)
                #expect(refused.status == 400 && refused.json["error"]?.string == "invalid_scope", "\(scope): \(refused.text)")
            }
            #expect(Set(try await token("").json["scope"]?.string?.split(separator: " ") ?? []) == ["statements/read", "statements/write"])
        }
    }

    @Test("5.2: each refusal has its error, and says what to do", arguments: EngineKind.allCases)
    func refusals(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), wrong = "Basic " + Data("\(store.key):nonsense".utf8).base64EncodedString()
            let form = [("client_id", store.key), ("client_secret", store.secret)]
            let cases: [([(String, String)], String?, Int, String)] = [
                ([], store.basic, 400, "invalid_request"), ([("grant_type", "password")], store.basic, 400, "unsupported_grant_type"),
                ([Self.grant], nil, 401, "invalid_client"), ([Self.grant], wrong, 401, "invalid_client"), ([Self.grant] + form, store.basic, 400, "invalid_request"),
                ([Self.grant, ("client_id", store.key), ("client_secret", "nonsense")], nil, 401, "invalid_client"), ([Self.grant, Self.grant], store.basic, 400, "invalid_request"),
                ([Self.grant, ("client_id", store.key)], nil, 400, "invalid_request"), ([Self.grant], "Bearer \(store.secret)", 401, "invalid_client"),
                ([Self.grant, ("client_id", uuid())], store.basic, 400, "invalid_request"),
            ]
            for (fields, basic, status, error) in cases {
                let answer = try await Self.ask(store, fields, basic: basic)
                #expect(answer.status == status && answer.json["error"]?.string == error && (answer.json["error_description"]?.string?.count ?? 0) > 10, "\(fields): \(answer.status) \(answer.text)")
                #expect((answer.headers[.wwwAuthenticate] != nil) == (status == 401))
            }
            #expect(try await Self.ask(store, [Self.grant], basic: store.basic, type: "application/json").json["error"]?.string == "invalid_request")
        }
    }

    @Test("a token ends with its credential, reaches no further than it, and is nothing to another vendor's host", arguments: EngineKind.allCases)
    func ends(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let partner = try await bench.organization("Northwind"), whole = try await RecordStoreClient.make(bench), store = try await RecordStoreClient.make(bench, at: partner)
            _ = try await whole.stored(statement())
            let own = try await store.stored(statement())
            let token = try #require(try await Self.ask(store, [Self.grant], basic: store.basic).json["access_token"]?.string)
            #expect(try await store.get([], Self.bearer(token)).ids == [own])
            let scope = bench.access.operator(vendor: bench.vendor, ManageRecords.self), ledger = bench.ledger
            try await bench.write { try RecordCredentials.revoke(scope, store.key, ledger: ledger, $0) }
            bench.access.forgetAll()
            #expect(try await store.get([], Self.bearer(token)).status == 401)
            #expect(try await Self.ask(store, [Self.grant], basic: store.basic).json["error"]?.string == "invalid_client")
        }
    }

    @Test("RFC 8414: the endpoint is described", arguments: [EngineKind.sqlite])
    func metadata(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let answer = try await bench.client.send(.get, host: bench.host, "/.well-known/oauth-authorization-server/xapi")
            let json = try #require(JSONValue(parsing: answer.body))
            #expect(json["issuer"]?.string == "http://acme.test/xapi" && json["token_endpoint"]?.string == "http://acme.test/xapi/oauth/token")
        }
    }
}
