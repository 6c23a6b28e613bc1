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

/// Credentials of the learning record store of the victim, a rival and the other vendor; the victim's has statements and documents.
extension ContentMaker {
    static let xapiVersion = HTTPField.Name("X-Experience-API-Version")!

    mutating func records() async throws {
        let world = world, ground = house.ground
        func make(_ vendor: VendorID, _ organization: OrganizationID?, _ name: String) async throws -> (key: String, secret: String) {
            let scope = ground.access.operator(vendor: vendor, ManageRecords.self)
            return try await ground.store.write(vendor) { tx in
                try RecordCredentials.create(scope, name: name, scopes: [.all], organization: organization, lastDay: nil, today: Zone.utc.day(at: tx.now), zone: .utc, ledger: ground.ledger, tx)
            }
        }
        let victim = try await make(world.vendor, OrganizationID(world.ids["organization"]!), "Quetzalia simulator"), rival = try await make(world.vendor, OrganizationID(world.ids["rival"]!), "Rival simulator")
        let other = try await make(world.otherVendor, nil, "Other simulator")
        self.world.recordTokens = [.victimAdmin: victim.secret, .rivalAdmin: rival.secret, .otherVendorAdmin: other.secret]
        var ids: [String: String] = ["recordCredential": victim.key, "recordNew": UUID().uuidString.lowercased(), "recordDocument": "Quetzalia-document-1"]
        for (identity, secret) in self.world.recordTokens {
            let headers: HTTPFields = [.authorization: "Bearer \(secret)", .contentType: "application/json", Self.xapiVersion: "1.0.3"], client = client
            func send(_ method: HTTPRequest.Method, _ path: String, _ body: String? = nil) async throws -> HouseClient.Answer {
                let answer = try await client.send(method, host: world.host(of: identity), "/xapi" + path, headers: headers, body: body.map { Array($0.utf8) })
                guard answer.status < 300 else { throw Unexpected(description: "\(path): \(answer.status) \(answer.text)") }
                return answer
            }
            // The first use is noted now, so that later ones change nothing.
            _ = try await send(.get, "/statements")
            guard identity == .victimAdmin else { continue }
            func statement(_ number: Int) -> String {
                #"{"actor":{"mbox":"mailto:ottoline.quagga@example.test","name":"Ottoline Quagga"},"verb":{"id":"http://example.test/v","display":{"en":"Finished it"}},"object":{"id":"http://example.test/course","definition":{"name":{"en":"Quetzalia course \#(number)"}}},"context":{"instructor":{"name":"Quetzalia trainer","account":{"homePage":"http://hr.example.test","name":"q-1"}}}}"#
            }
            let made = try await send(.post, "/statements", "[\(statement(1)),\(statement(2)),\(statement(3))]")
            if case .array(let all)? = JSONValue(parsing: made.body) { ids["recordStatement"] = all.first?.string }
            let more = JSONValue(parsing: try await send(.get, "/statements?limit=1").body)?["more"]?.string ?? ""
            ids["recordCursor"] = String(more.split(separator: "/").last ?? "")
            let agent = "agent=%7B%22mbox%22%3A%22mailto%3Aottoline.quagga%40example.test%22%7D", activity = "activityId=http%3A%2F%2Fexample.test%2Fcourse"
            for path in ["/activities/state?\(activity)&\(agent)&stateId=", "/activities/profile?\(activity)&profileId=", "/agents/profile?\(agent)&profileId="] {
                _ = try await send(.put, path + "Quetzalia-document-1", #"{"note":"Quetzalia"}"#)
            }
            let vendor = world.vendor
            let place = try await ground.store.read(vendor) { tx in try tx.first("SELECT v.place FROM xapi_document_version v WHERE v.vendor_id = \(vendor) LIMIT 1")?.int64("place") ?? 0 }
            let digits = String(UInt64(bitPattern: place), radix: 16)
            (ids["recordPlace"], ids["recordVersion"]) = (String(repeating: "0", count: 16 - digits.count) + digits, "1")
        }
        try await exchange(&ids)
        self.world.ids.merge(ids) { $1 }
    }

    /// A pipe that waits, with a statement that was refused, and an import that stopped, with a line that was.
    private func exchange(_ ids: inout [String: String]) async throws {
        let vendor = world.vendor, organization = world.ids["organization"]!, statement = ids["recordStatement"] ?? ""
        let pipe = UUID().uuidString.lowercased(), taken = UUID().uuidString.lowercased()
        try await house.ground.store.write(vendor) { tx in
            try tx.execute("""
                INSERT INTO xapi_pipe (vendor_id, id, name, endpoint, version, auth_key, auth_secret, verb, activity, organization_id, paused_at, cursor_position, next_at, attempts, refused_in_row,
                    sent, set_aside, minute_at, minute_sent, last_rate, created_at, created_by)
                VALUES (\(vendor), \(pipe), 'Quetzalia warehouse', 'https://lrs.example.test/xapi', '1.0.3', 'k', 's', '', '', \(organization), \(tx.now), 0, \(tx.now), 0, 0, 0, 1, \(tx.now), 0, 0,
                    \(tx.now), 'operator')
                """)
            try tx.execute("""
                INSERT INTO xapi_pipe_aside (vendor_id, pipe_id, position, statement_id, organization_id, status, reason, at)
                VALUES (\(vendor), \(pipe), 1, \(statement), \(organization), 400, 'Quetzalia is refused', \(tx.now))
                """)
            try tx.execute("""
                INSERT INTO xapi_import (vendor_id, id, name, endpoint, version, auth_key, auth_secret, size, organization_id, state, place, line, stored, skipped, conflicts, bad, next_at, attempts,
                    created_at, created_by)
                VALUES (\(vendor), \(taken), 'Quetzalia archive', 'https://lrs.example.test/xapi', '1.0.3', 'k', 's', 0, \(organization), 'stopped', '', 1, 0, 0, 0, 1, \(tx.now), 0, \(tx.now), 'operator')
                """)
            try tx.execute("""
                INSERT INTO xapi_import_fault (vendor_id, import_id, line, is_conflict, statement_id, reason) VALUES (\(vendor), \(taken), 1, 0, '', 'Quetzalia is wrong')
                """)
        }
        (ids["recordPipe"], ids["recordImport"]) = (pipe, taken)
    }
}
