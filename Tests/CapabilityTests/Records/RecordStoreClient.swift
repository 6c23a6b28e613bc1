import Foundation
import HTTPTypes
import JSON
import Kernel
import People
import Records
import Store
import Support
import Testing
import Web

/// A system at the other end: speaks the Experience API with a credential.
struct RecordStoreClient: Sendable {
    let bench: HouseBench
    let key: String
    let secret: String
    var version: String? = "1.0.3"
    static let versionHeader = HTTPField.Name("X-Experience-API-Version")!
    static let consistentThrough = HTTPField.Name("X-Experience-API-Consistent-Through")!

    struct Answer: Sendable {
        let status: Int
        let headers: HTTPFields
        let body: [UInt8]
        var text: String { String(decoding: body, as: UTF8.self) }
        var json: JSONValue { JSONValue(parsing: body) ?? .null }
        var list: [JSONValue] { if case .array(let all) = json { all } else { [] } }
        var statements: [JSONValue] { if case .array(let all)? = json["statements"] { all } else { [] } }
        var ids: [String] { statements.compactMap { $0["id"]?.string } }
        var more: String { json["more"]?.string ?? "" }
    }

    static func make(_ bench: HouseBench, _ scopes: [RecordScope] = [.all], at organization: OrganizationID? = nil, version: String? = "1.0.3", name: String = "Simulator") async throws -> RecordStoreClient {
        let scope = bench.access.operator(vendor: bench.vendor, ManageRecords.self), today = bench.today, ledger = bench.ledger
        let made = try await bench.write { tx in
            try RecordCredentials.create(scope, name: name, scopes: scopes, organization: organization, lastDay: nil, today: today, zone: .utc, ledger: ledger, tx)
        }
        return RecordStoreClient(bench: bench, key: made.key, secret: made.secret, version: version)
    }
    func speaking(_ version: String?) -> RecordStoreClient { RecordStoreClient(bench: bench, key: key, secret: secret, version: version) }
    var basic: String { "Basic " + Data("\(key):\(secret)".utf8).base64EncodedString() }

    func send(_ method: HTTPRequest.Method, _ path: String, _ body: [UInt8]?, type: String? = "application/json", _ headers: HTTPFields = [:]) async throws -> Answer {
        var all = headers
        if all[.authorization] == nil { all[.authorization] = basic }
        if let version, all[Self.versionHeader] == nil { all[Self.versionHeader] = version }
        if body != nil, let type { all[.contentType] = type }
        let answer = try await bench.client.send(method, host: bench.host, path.hasPrefix("/xapi") ? path : "/xapi" + path, headers: all, body: body)
        return Answer(status: answer.status, headers: answer.headers, body: answer.body)
    }
    func send(_ method: HTTPRequest.Method, _ path: String, _ body: String? = nil, type: String = "application/json", _ headers: HTTPFields = [:]) async throws -> Answer {
        try await send(method, path, body.map { Array($0.utf8) }, type: type, headers)
    }
    func post(_ body: String) async throws -> Answer { try await send(.post, "/statements", body) }
    func get(_ query: [(String, String)] = [], _ headers: HTTPFields = [:]) async throws -> Answer { try await send(.get, "/statements" + Self.query(query), nil as String?, headers) }
    /// Stores one; the id it got.
    func stored(_ body: String) async throws -> String {
        let answer = try await post(body)
        guard answer.status == 200, let id = answer.list.first?.string else { throw Unexpected(description: "\(answer.status) \(answer.text)") }
        return id
    }
    struct Unexpected: Error, CustomStringConvertible { let description: String }

    static func query(_ pairs: [(String, String)]) -> String {
        pairs.isEmpty ? "" : "?" + pairs.map { "\($0.0)=\(encode($0.1))" }.joined(separator: "&")
    }
    static func encode(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: .alphanumerics)! }
    static func form(_ pairs: [(String, String)]) -> [UInt8] { Array(pairs.map { "\(encode($0.0))=\(encode($0.1))" }.joined(separator: "&").utf8) }
}

/// A statement with parts of choice.
func statement(id: String? = nil, actor: String = #"{"mbox":"mailto:ada@example.com","name":"Ada"}"#, verb: String = "http://adlnet.gov/expapi/verbs/attended",
               object: String = #"{"id":"http://example.com/meeting"}"#, more: String = "") -> String {
    let own = id.map { #""id":"\#($0)","# } ?? ""
    return #"{\#(own)"actor":\#(actor),"verb":{"id":"\#(verb)"},"object":\#(object)\#(more.isEmpty ? "" : ",")\#(more)}"#
}
func reference(_ id: String) -> String { #"{"objectType":"StatementRef","id":"\#(id)"}"# }
let voided = "http://adlnet.gov/expapi/verbs/voided"
func uuid() -> String { UUID().uuidString.lowercased() }
