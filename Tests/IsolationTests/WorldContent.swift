import Ledger
import App
import Foundation
import HTTPTypes
import Kernel
import People
import SignIn
import Store
import Support
import Web

/// Makes what the victim has, mostly by the same forms that people use.
extension World {
    mutating func addContent(_ house: House, _ engine: any Engine) async throws {
        var maker = ContentMaker(house: house, engine: engine, world: self, client: HouseClient(house.portalRouter()))
        try await maker.people()
        try await maker.certification()
        try await maker.learning()
        try await maker.assessment()
        try await maker.courses()
        try await maker.packages()
        try await maker.launchedPackage()
        try await maker.engagement()
        try await maker.identity()
        try await maker.organizations()
        try await maker.joining()
        try await maker.integrations()
        try await maker.records()
        try await maker.branding()
        try await maker.roster()
        try await maker.access()
        try await maker.singleSignOn()
        try await maker.programme()
        try await maker.signIn()
        ids = maker.world.ids
        tokens = maker.world.tokens
        recordTokens = maker.world.recordTokens
    }
}

struct ContentMaker: Sendable {
    let house: House
    let engine: any Engine
    var world: World
    let client: HouseClient
    struct Unexpected: Error, CustomStringConvertible { let description: String }

    // MARK: requests

    func headers(_ identity: Identity) -> HTTPFields {
        let session = world.sessions[identity]!
        return [.cookie: "laurel_session=\(session)", HTTPField.Name("X-CSRF")!: WebRequest.formToken(secret: SessionToken.hash(session))]
    }
    @discardableResult
    func submit(_ path: String, as identity: Identity, _ fields: [(String, String)] = []) async throws -> HouseClient.Answer {
        var headers = headers(identity)
        let token = headers[HTTPField.Name("X-CSRF")!]!
        headers[.contentType] = "application/x-www-form-urlencoded"
        let body = ([("csrf", token)] + fields).map { "\(Crawler.encode($0))=\(Crawler.encode($1))" }.joined(separator: "&")
        return try accepted(path, try await client.send(.post, host: World.hosts.home, path, headers: headers, body: Array(body.utf8)))
    }
    @discardableResult
    func upload(_ path: String, as identity: Identity, _ fields: [(String, String)] = [], file: [UInt8], name: String, type: String) async throws -> HouseClient.Answer {
        var headers = headers(identity)
        let token = headers[HTTPField.Name("X-CSRF")!]!
        headers[.contentType] = "multipart/form-data; boundary=edge"
        var body: [UInt8] = []
        for (name, value) in [("csrf", token)] + fields {
            body += Array("--edge\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        body += Array("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\nContent-Type: \(type)\r\n\r\n".utf8)
        body += file + Array("\r\n--edge--\r\n".utf8)
        return try accepted(path, try await client.send(.post, host: World.hosts.home, path, headers: headers, body: body))
    }
    func get(_ path: String, as identity: Identity) async throws -> HouseClient.Answer {
        try accepted(path, try await client.send(.get, host: World.hosts.home, path, headers: headers(identity)))
    }
    private func accepted(_ path: String, _ answer: HouseClient.Answer) throws -> HouseClient.Answer {
        guard (200...303).contains(answer.status), !(answer.headers[.location] ?? "").hasPrefix("/sign-in") else {
            throw Unexpected(description: "\(path) answered \(answer.status) \(answer.headers[.location] ?? ""): \(answer.text.suffix(1500))")
        }
        return answer
    }
    /// The newest value of a column; names are the test's own.
    func newest(_ column: String, of table: String, where condition: String = "1 = 1", orderBy order: String = "rowid") async throws -> String {
        let vendor = world.vendor
        let rows = try await engine.run(.read, vendor: vendor.value) { connection in
            try connection.query("SELECT \(column) AS found FROM \(table) WHERE vendor_id = '\(vendor.value)' AND \(condition) ORDER BY \(order) DESC LIMIT 1", [])
        }
        guard let row = rows.first else { throw Unexpected(description: "no \(column) in \(table) where \(condition)") }
        return try row.text("found")
    }

    // MARK: people

    mutating func people() async throws {
        try await submit("/people/new", as: .victimAdmin, [
            ("organization", world.ids["organization"]!), ("email", "invited.person@example.test"), ("name", "Invited Person"), ("jobRoles", "sales"),
        ])
        world.ids["invitation"] = try await newest("id", of: "invitation")
        world.ids["mail"] = try await newest("id", of: "outbox_mail")
        try await submit("/settings/api-credentials/new", as: .vendorAdmin, [("name", "Quetzalia sync"), ("rights", "people.view"), ("lastDay", "2027-03-31")])
        world.ids["apiCredential"] = try await newest("id", of: "api_credential")
        let colleague = world.people[.victimColleague]!.value
        world.ids["colleague"] = colleague
        try await submit("/people/\(colleague)/roles", as: .vendorAdmin, [("organization", world.ids["organization"]!), ("role", "assessor")])
        world.ids["grant"] = try await newest("id", of: "role_grant")
        world.ids["session"] = try await newest("id", of: "session", where: "person_id = '\(world.ids["person"]!)'")
        let vendor = world.vendor, person = PersonID(world.ids["person"]!)
        world.ids["reset"] = try await house.ground.store.write(vendor) { try ResetPassword.issue(to: person, seconds: 3600, vendor: vendor, $0) }
        world.ids["invited"] = try await invitationToken()
    }
    /// The token stands only in the mail.
    private func invitationToken() async throws -> String {
        let mail = try await get("/settings/outbox/\(world.ids["mail"]!)", as: .vendorAdmin).text
        guard let found = mail.firstMatch(of: #/\/invitation\/([A-Za-z0-9_-]{43})/#) else { throw Unexpected(description: "no link in \(mail.suffix(2000))") }
        return String(found.output.1)
    }
}
