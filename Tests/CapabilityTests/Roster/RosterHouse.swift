import App
import Foundation
import HTTPTypes
import Jobs
import Kernel
import Ledger
import Logging
import Mail
import Outbound
import People
import Store
import Support
import Synchronization
import Tables
import Testing
import Web
@testable import Roster

extension HouseBench {
    /// Sends a file as a browser does. - Returns: where it leads.
    func upload(_ kind: RosterKind, _ bytes: [UInt8], name: String = "file.csv", as person: PersonID) async throws -> HouseClient.Answer {
        let session = try await session(person)
        let headers: HTTPFields = [.contentType: "multipart/form-data; boundary=XYZ", .cookie: "laurel_session=\(session)"]
        var body: [UInt8] = []
        for (field, value) in [("csrf", WebRequest.formToken(secret: SessionToken.hash(session))), ("kind", kind.rawValue)] {
            body += Array("--XYZ\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n".utf8)
        }
        body += Array("--XYZ\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\nContent-Type: text/csv\r\n\r\n".utf8) + bytes + Array("\r\n--XYZ--\r\n".utf8)
        return try await client.send(.post, host: "acme.test", "/roster/new", headers: headers, body: body)
    }
    func batch(_ id: String) async throws -> Batch {
        let vendor = vendor
        return try #require(try await read { try BatchStore.find(id, vendor: vendor, $0) })
    }
    func rows(_ id: String, state: String? = nil) async throws -> [BatchRow] {
        let vendor = vendor
        return try await read { try BatchStore.rows(id, vendor: vendor, state: state, limit: 10_000, $0) }
    }
    /// Uploads, keeps the guessed columns, and compares. - Returns: the batch's id.
    func compare(_ kind: RosterKind, _ bytes: [UInt8], name: String = "file.csv", _ fields: [(String, String)] = [], as person: PersonID) async throws -> String {
        let answer = try await upload(kind, bytes, name: name, as: person)
        #expect(answer.status == 303, "\(answer.text.prefix(3000))")
        let id = String((answer.headers[.location] ?? "").split(separator: "/").dropFirst(2).first ?? "")
        let batch = try await batch(id)
        let columns = batch.mapping.fields.enumerated().map { ("column\($0.offset)", $0.element.key) }
        let mapped = try await post("/roster/files/\(id)/columns", columns + fields + [("invite", "now"), ("system", "crm")].filter { given in !fields.contains { $0.0 == given.0 } }, as: person)
        #expect(mapped.status == 303, "\(mapped.text.prefix(3000))")
        if try await self.batch(id).state == .planning { try await work() }
        return id
    }
    func start(_ id: String, as person: PersonID) async throws {
        let answer = try await post("/roster/files/\(id)/start", as: person)
        #expect(answer.status == 303)
        try await work()
    }
    func undo(_ id: String, as person: PersonID) async throws {
        #expect(try await post("/roster/files/\(id)/undo", as: person).status == 303)
        try await work()
    }
    func members(_ organization: OrganizationID) async throws -> [String] {
        let vendor = vendor, today = today
        return try await read { tx in
            try tx.query("""
                SELECT p.email FROM membership m JOIN person p ON p.vendor_id = m.vendor_id AND p.id = m.person_id WHERE m.vendor_id = \(vendor) AND m.organization_id = \(organization)
                    AND \(SQL.holds("m", on: today)) ORDER BY p.email
                """).map { try $0.text("email") }
        }
    }
    func invited(_ organization: OrganizationID) async throws -> [String] {
        let vendor = vendor
        return try await read { try Invitations.open(.everything, vendor: vendor, organization: organization, $0).map(\.email).sorted() }
    }
    /// The place of work with calls to elsewhere answered by a test.
    func workplace(_ outbound: Outbound) -> Workplace {
        let ground = house.ground
        return Workplace(
            ground: Ground(store: store, ledger: ledger, access: access, blobs: ground.blobs, sites: ground.sites, parts: ground.parts, outbound: outbound),
            post: Post(setup: MailSetup(transport: nil, from: EmailAddress("laurel@acme.test")!)))
    }
}
