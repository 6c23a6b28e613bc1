import App
import Blobs
import Foundation
import HTML
import HTTPTypes
import Joining
import Kernel
import Ledger
import Logging
import Mail
import People
import Resolver
import Store
import Support
import Synchronization
import Testing
import Web

/// The whole house with a partner, its administrator and name servers that a test fills.
final class JoiningHouse: Sendable {
    let database: TestDatabase
    let store: Store
    let ledger = Ledger()
    let access: Access
    let house: House
    let client: HouseClient
    let clock = MovableClock(at: HouseBench.start)
    let vendor: VendorID
    let headquarters: OrganizationID
    private static let actor = Actor(kind: .operator, id: "operator")

    static func run(_ engine: EngineKind, _ body: (JoiningHouse) async throws -> Void) async throws {
        let house = try await JoiningHouse(engine)
        do { try await body(house) } catch {
            await house.database.close()
            throw error
        }
        await house.database.close()
    }

    private init(_ engine: EngineKind) async throws {
        database = try await TestDatabase.make(engine, clock: clock.clock)
        store = database.store
        access = House.access(store)
        let made = try await CreateVendor(name: "Acme Networks", slug: "acme", zone: .utc, language: .en, country: "DE", hosts: ["acme.test"]).perform(store, ledger: ledger)
        vendor = made.vendor
        headquarters = made.organization
        let told = told
        house = try House.build(.init(
            store: store, blobs: try BlobFolder(root: database.folder + "/blobs"), ledger: ledger, access: access,
            sites: SiteDirectory(store: store, scheme: "http", portalPort: nil, contentPort: nil), assets: AssetFolder(),
            mail: MailSetup(transport: nil, from: EmailAddress("laurel@acme.test")!),
            resolver: Resolver(txt: { try told.texts($0) }, cname: { _ in nil }), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
        client = HouseClient(house.portalRouter())
    }
    let told = Told()

    /// What name servers say.
    final class Told: Sendable {
        private let records = Mutex<[String: [String]]?>([:])
        func set(_ all: [String: [String]]?) { records.withLock { $0 = all } }
        func texts(_ name: String) throws -> [String] {
            guard let all = records.withLock({ $0 }) else { throw ResolverFault.timeout }
            return all[name] ?? []
        }
    }

    var today: Day { Zone.utc.day(at: clock.now) }
    func work() async throws { for _ in 0..<3 { try await house.work() } }
    func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T { try await store.write(vendor, body) }
    func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T { try await store.read(vendor, body) }
    func count(_ sql: @escaping @Sendable (VendorID) -> SQL) async throws -> Int {
        let vendor = vendor
        return try await read { try $0.count(sql(vendor)) }
    }

    func organization(_ name: String, below parent: OrganizationID? = nil) async throws -> OrganizationID {
        try await write { [vendor, ledger] tx in
            let id = try Organizations.create(.init(name: name, country: "DE", region: "EMEA", type: "reseller"), from: Day(iso: "2025-01-01")!, by: Self.actor, vendor: vendor, ledger: ledger, tx)
            if let parent {
                try tx.execute("""
                    INSERT INTO organization_parent (vendor_id, row_id, organization_id, valid_from, valid_to, recorded_from, recorded_to, parent_id, ownership_basis_points)
                    VALUES (\(vendor), \(tx.newID(of: Never.self)), \(id), '2025-01-01', \(Day.forever), \(tx.now), \(Instant.forever), \(parent), 10000)
                    """)
            }
            return id
        }
    }
    func person(_ name: String, at organization: OrganizationID, _ roles: [BuiltInRole] = [], jobRoles: [String] = ["sales"], email: String? = nil) async throws -> PersonID {
        try await write { [vendor, ledger] tx in
            let person = try Persons.add(name: name, email: email ?? name.lowercased().replacing(" ", with: ".") + "@example.test", language: .en, zone: .utc, by: Self.actor, vendor: vendor,
                                         ledger: ledger, tx)
            try Memberships.start(person.id, at: organization, jobRoles: jobRoles, from: Day(iso: "2025-01-01")!, by: Self.actor, vendor: vendor, ledger: ledger, tx)
            for role in roles { try Persons.grant(role.rawValue, to: person.id, at: organization, by: Self.actor, vendor: vendor, ledger: ledger, tx) }
            return person.id
        }
    }
    func memberships(_ organization: OrganizationID, on day: Day? = nil) async throws -> Int {
        let day = day ?? today
        return try await count { "SELECT count(*) FROM membership m WHERE m.vendor_id = \($0) AND m.organization_id = \(organization) AND \(.holds("m", on: day))" }
    }

    // MARK: browsers

    /// Somebody at a browser; a stranger until a cookie came.
    struct Visitor: Sendable {
        let house: JoiningHouse
        var session: String?
        var address = "192.0.2.1"

        private var headers: HTTPFields {
            var headers: HTTPFields = [.accept: "*/*"]
            headers[.cookie] = session.map { "laurel_session=\($0)" } ?? "laurel_visitor=stranger"
            return headers
        }
        func get(_ path: String) async throws -> HouseClient.Answer { try await house.client.send(.get, host: "acme.test", path, headers: headers) }
        func post(_ path: String, _ fields: [(String, String)] = []) async throws -> HouseClient.Answer {
            // Time goes on, so that one mail is newer than the other.
            house.clock.advance(seconds: 1)
            var headers = headers
            headers[.contentType] = "application/x-www-form-urlencoded"
            let token = WebRequest.formToken(secret: session.map { SessionToken.hash($0) } ?? "stranger")
            func encode(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text }
            let all = [("csrf", token), ("once", UUID().uuidString.lowercased())] + fields
            return try await house.client.send(.post, host: "acme.test", path, headers: headers, body: Array(all.map { "\(encode($0.0))=\(encode($0.1))" }.joined(separator: "&").utf8))
        }
    }
    var stranger: Visitor { Visitor(house: self) }
    func signedIn(_ person: PersonID) async throws -> Visitor {
        let session = try await write { [vendor] in try Sessions.open(person, vendor: vendor, userAgent: "test", address: "127.0.0.1", $0) }
        return Visitor(house: self, session: session)
    }

    // MARK: steps

    func makeCode(_ admin: Visitor, _ organization: OrganizationID, _ fields: [(String, String)] = []) async throws -> JoinCode {
        let answer = try await admin.post("/organizations/\(organization.value)/joining/codes", fields)
        #expect(answer.status == 303, "\(answer.text.prefix(2000))")
        let id = String(try #require(answer.leadsTo.split(separator: "/").last)), vendor = vendor
        return try #require(try await read { try JoinCodes.find(id, of: organization, vendor: vendor, $0) })
    }
    /// The newest mail to an address.
    func mail(_ address: String) async throws -> String {
        let vendor = vendor
        return try await read { try $0.first("SELECT body_text FROM outbox_mail WHERE vendor_id = \(vendor) AND recipient = \(address) ORDER BY created_at DESC, id DESC LIMIT 1")?.text("body_text") ?? "" }
    }
    /// Enters an address, takes the code from the mail, and leads to the last page.
    func prove(_ visitor: Visitor, _ email: String, at path: String = "/join") async throws -> String {
        let sent = try await visitor.post(path, [("email", email)])
        #expect(sent.status == 303 && sent.leadsTo.hasPrefix("/join/mail/"), "\(sent.status) \(sent.text.prefix(1500))")
        let code = try #require(try await mail(email).firstMatch(of: #/\b[0-9]{6}\b/#)).output
        let proved = try await visitor.post(sent.leadsTo, [("code", String(code))])
        #expect(proved.status == 303 && proved.leadsTo.hasPrefix("/join/enter/"), "\(proved.status)")
        return proved.leadsTo
    }
}
