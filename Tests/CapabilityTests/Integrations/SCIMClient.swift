import Foundation
import HTTPTypes
import Integrations
import JSON
import Kernel
import People
import Store
import Support
import Testing
import Web

/// A directory at the other end: sends SCIM with a client's token.
struct SCIMClient: Sendable {
    let bench: HouseBench
    let id: String
    let secret: String

    struct Answer: Sendable {
        let status: Int
        let headers: HTTPFields
        let json: JSONValue
        var id: String { json["id"]?.string ?? "" }
        var type: String? { json["scimType"]?.string }
        var total: Int { Int(json["totalResults"]?.int ?? -1) }
        var resources: [JSONValue] { if case .array(let all)? = json["Resources"] { all } else { [] } }
        var operations: [JSONValue] { if case .array(let all)? = json["Operations"] { all } else { [] } }
    }

    /// Makes a client through the verbs: of the vendor, or of one organization.
    static func make(_ bench: HouseBench, at organization: OrganizationID? = nil, subtree: Bool = false, name: String = "Directory") async throws -> SCIMClient {
        let scope = bench.access.operator(vendor: bench.vendor, ManageProvisioning.self), today = bench.today, ledger = bench.ledger
        let made = try await bench.write { tx in
            try ManagedClients.create(scope, .init(name: name, product: .other, organization: organization, includesSubtree: subtree, home: nil, lastDay: nil), today: today, zone: .utc,
                                      ledger: ledger, tx)
        }
        return SCIMClient(bench: bench, id: made.id, secret: made.secret)
    }

    func send(_ method: HTTPRequest.Method, _ path: String, _ body: String? = nil, _ headers: HTTPFields = [:]) async throws -> Answer {
        var all = headers
        all[.authorization] = "Bearer \(secret)"
        if body != nil { all[.contentType] = "application/scim+json" }
        let answer = try await bench.client.send(method, host: "acme.test", "/scim/v2" + path, headers: all, body: body.map { Array($0.utf8) })
        return Answer(status: answer.status, headers: answer.headers, json: JSONValue(parsing: answer.body) ?? .null)
    }
    func create(_ userName: String, _ more: String = "") async throws -> Answer {
        try await send(.post, "/Users", #"{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"\#(userName)"\#(more.isEmpty ? "" : ",")\#(more)}"#)
    }
    func patch(_ id: String, _ operations: String, _ headers: HTTPFields = [:], at place: String = "/Users") async throws -> Answer {
        try await send(.patch, "\(place)/\(id)", #"{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":\#(operations)}"#, headers)
    }
    func find(_ filter: String, _ more: String = "", at place: String = "/Users") async throws -> Answer {
        try await send(.get, "\(place)?filter=\(filter.addingPercentEncoding(withAllowedCharacters: .alphanumerics)!)\(more)")
    }
}

extension HouseBench {
    func memberships(_ email: String) async throws -> [Membership] {
        let vendor = vendor
        return try await read { tx in
            guard let person = try Persons.find(email: email, vendor: vendor, tx) else { return [] }
            return try Memberships.of(person.id, vendor: vendor, tx)
        }
    }
}
