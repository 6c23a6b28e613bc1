import App
import Foundation
import HTTPTypes
import JSON
import Kernel
import Ledger
import People
import Records
import Store
import Support
import Web

/// A system that reads statements by the Experience API, as one of another house does.
struct StatementReader: Sendable {
    let client: HouseClient
    let host: String
    let key: String
    let secret: String

    /// - Parameter organization: whose statements it reads; nil for all of the vendor's.
    static func make(_ ground: Ground, _ client: HouseClient, host: String, vendor: VendorID, at organization: OrganizationID? = nil) async throws -> StatementReader {
        let scope = ground.access.operator(vendor: vendor, ManageRecords.self), ledger = ground.ledger
        let made = try await ground.store.write(vendor) { tx in
            try RecordCredentials.create(scope, name: "Reader", scopes: [.all], organization: organization, lastDay: nil, today: Zone.utc.day(at: tx.now), zone: .utc, ledger: ledger, tx)
        }
        return StatementReader(client: client, host: host, key: made.key, secret: made.secret)
    }
    static func make(_ bench: HouseBench, at organization: OrganizationID? = nil) async throws -> StatementReader {
        try await make(bench.house.ground, bench.client, host: bench.host, vendor: bench.vendor, at: organization)
    }

    func send(_ method: HTTPRequest.Method, _ path: String, _ body: String? = nil) async throws -> HouseClient.Answer {
        var headers: HTTPFields = [.authorization: "Basic " + Data("\(key):\(secret)".utf8).base64EncodedString(), .contentType: "application/json"]
        headers[HTTPField.Name("X-Experience-API-Version")!] = "1.0.3"
        return try await client.send(method, host: host, "/xapi" + path, headers: headers, body: body.map { Array($0.utf8) })
    }
    /// Oldest first.
    func statements(_ query: [(String, String)] = []) async throws -> [Told] {
        let text = (query + [("ascending", "true"), ("limit", "500")]).map { "\($0.0)=\($0.1.addingPercentEncoding(withAllowedCharacters: .alphanumerics)!)" }.joined(separator: "&")
        let answer = try await send(.get, "/statements?" + text)
        guard answer.status == 200, case .array(let all)? = JSONValue(parsing: answer.body)?["statements"] else { throw Unexpected(description: "\(answer.status) \(answer.text)") }
        return all.map(Told.init)
    }
    struct Unexpected: Error, CustomStringConvertible { let description: String }
}

/// One statement as it was read.
struct Told: Sendable {
    let json: JSONValue
    init(_ json: JSONValue) { self.json = json }
    var id: String { json["id"]?.string ?? "" }
    /// The last word of the verb's address.
    var verb: String { json["verb"]?["id"]?.string?.split(whereSeparator: { "/:".contains($0) }).last.map(String.init) ?? "" }
    var object: String { json["object"]?["id"]?.string ?? "" }
    var type: String { json["object"]?["definition"]?["type"]?.string ?? "" }
    var registration: String { json["context"]?["registration"]?.string ?? "" }
    var result: JSONValue? { json["result"] }
    func context(_ key: String) -> JSONValue? { json["context"]?["extensions"]?[key] }
    func activities(_ kind: String) -> [String] {
        if case .array(let all)? = json["context"]?["contextActivities"]?[kind] { all.compactMap { $0["id"]?.string } } else { [] }
    }
}

func account(_ person: PersonID, at origin: String) -> String { #"{"account":{"homePage":"\#(origin)","name":"\#(person.value)"}}"# }
