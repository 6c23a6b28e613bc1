import Foundation
import HTTPTypes
import Kernel
import People
import Store
import Support
import Testing

/// The conventions that every route of the API shares, tried on organizations.
@Suite("Conventions of the API")
struct APIConventionTests {
    private struct Client {
        let house: PeopleHouse
        let secret: String
        func send(_ method: HTTPRequest.Method, _ path: String, json: String? = nil, _ headers: HTTPFields = [:]) async throws -> HouseClient.Answer {
            var all = headers
            all[.authorization] = "Bearer \(secret)"
            if json != nil { all[.contentType] = "application/json" }
            return try await house.client.send(method, host: "acme.test", "/api/v1" + path, headers: all, body: json.map { Array($0.utf8) })
        }
    }
    private func client(_ house: PeopleHouse) async throws -> Client {
        let vera = try await house.person("Vera Admin", at: house.vendorOrganization, [.vendorAdmin])
        let rights = ["organizations.view", "organizations.manage"].map { ("rights", $0) }
        let page = try await vera.post("/settings/api-credentials/new", [("name", "PRM"), ("lastDay", house.today.adding(days: 30).description)] + rights).text
        return Client(house: house, secret: String(try #require(page.firstMatch(of: #/class="secret">([A-Za-z0-9_-]{43})</#)).output.1))
    }
    private func object(_ answer: HouseClient.Answer) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any])
    }
    private func code(_ answer: HouseClient.Answer) throws -> String? { try object(answer)["code"] as? String }
    private static let body = #"{"name":"Northwind","country":"DE","type":"reseller"}"#

    @Test("What is refused is a problem document with a code and pointers", arguments: EngineKind.allCases)
    func problems(engine: EngineKind) async throws {
        let house = try await PeopleHouse(engine), client = try await client(house)
        let wrong = try await client.send(.post, "/organizations", json: #"{"name":7,"country":"DE","colour":"red"}"#)
        #expect(wrong.status == 422 && wrong.headers[.contentType] == "application/problem+json")
        let problem = try object(wrong)
        #expect(problem["status"] as? Int == 422 && problem["code"] is String && problem["title"] is String)
        let pointers = Set((problem["errors"] as? [[String: Any]] ?? []).compactMap { $0["pointer"] as? String })
        #expect(pointers == ["/name", "/type", "/colour"])
        #expect(try await client.send(.post, "/organizations", json: "{").status == 400)
        let unknown = try await client.send(.get, "/organizations/\(UUID().uuidString.lowercased())")
        #expect(unknown.status == 404 && unknown.headers[.contentType] == "application/problem+json")
        let nobody = try await house.stranger().api(.get, "/organizations", secret: "nothing")
        #expect(nobody.status == 401 && nobody.headers[.wwwAuthenticate]?.hasPrefix("Bearer") == true)
    }

    @Test("An Idempotency-Key answers a repeat like the first time, once", arguments: EngineKind.allCases)
    func idempotency(engine: EngineKind) async throws {
        let house = try await PeopleHouse(engine), client = try await client(house)
        let key: HTTPFields = [HTTPField.Name("Idempotency-Key")!: "order-7"]
        let first = try await client.send(.post, "/organizations", json: Self.body, key)
        let again = try await client.send(.post, "/organizations", json: Self.body, key)
        #expect(first.status == 201 && again.status == 201 && first.text == again.text)
        #expect(again.headers[HTTPField.Name("Idempotent-Replay")!] == "true")
        let items = try #require(try object(try await client.send(.get, "/organizations"))["items"] as? [Any])
        #expect(items.count == 1)
        let other = try await client.send(.post, "/organizations", json: #"{"name":"Other","country":"DE","type":"reseller"}"#, key)
        #expect(other.status == 409)
        #expect(try code(other) == "idempotency.keyReused")
        house.clock.advance(seconds: 25 * 3600)
        #expect(try await client.send(.post, "/organizations", json: #"{"name":"Other","country":"DE","type":"reseller"}"#, key).status == 201)
    }

    @Test("A key whose request was lost with its process waits, then is free again", arguments: EngineKind.allCases)
    func lostRequest(engine: EngineKind) async throws {
        let house = try await PeopleHouse(engine), client = try await client(house)
        let key: HTTPFields = [HTTPField.Name("Idempotency-Key")!: "lost"]
        _ = try await client.send(.post, "/organizations", json: Self.body, key)
        let vendor = house.vendor
        _ = try await house.store.write(vendor) {
            try $0.execute("UPDATE idempotency_key SET status = NULL, body = NULL WHERE vendor_id = \(vendor) AND key = 'lost'")
        }
        let waiting = try await client.send(.post, "/organizations", json: Self.body, key)
        #expect(waiting.status == 409)
        #expect(try code(waiting) == "idempotency.inProgress")
        house.clock.advance(seconds: 121)
        // It is tried anew; that the name is there already shows that the first had been done.
        let retried = try await client.send(.post, "/organizations", json: Self.body, key)
        #expect(retried.status == 422 && retried.text.contains("/name"))
    }

    @Test("What was read is replaced only while it is still so", arguments: EngineKind.allCases)
    func preconditions(engine: EngineKind) async throws {
        let house = try await PeopleHouse(engine), client = try await client(house)
        let id = try #require(try object(try await client.send(.post, "/organizations", json: Self.body))["id"] as? String)
        let tag = try #require(try await client.send(.get, "/organizations/\(id)").headers[.eTag])
        let renamed = #"{"name":"Northwind Two","country":"DE","type":"reseller"}"#
        let changed = try await client.send(.put, "/organizations/\(id)", json: renamed, [.ifMatch: tag])
        #expect(changed.status == 200 && changed.headers[.eTag] != tag)
        let late = try await client.send(.put, "/organizations/\(id)", json: Self.body, [.ifMatch: tag])
        #expect(late.status == 412)
        #expect(try object(try await client.send(.get, "/organizations/\(id)"))["name"] as? String == "Northwind Two")
    }
}
