import App
import Blobs
import Foundation
import HTML
import HTTPTypes
import Kernel
import Jobs
import Ledger
import Logging
import Mail
import People
import SignIn
import Store
import Support
import Web

/// A vendor with a partner and its people, People's routes on a real router, and a clock that moves when told.
final class PeopleHouse: Sendable {
    let store: Store
    let ledger = Ledger()
    let access: Access
    let room: PeopleRoom
    let signIn: SignInRoom
    let client: HouseClient
    let site: Site
    let vendorOrganization: OrganizationID
    let clock = MovableClock()
    private let database: TestDatabase

    static let password = "a sentence nobody guesses"
    private static let hash = SharedHash()

    init(_ kind: Support.EngineKind) async throws {
        database = try await TestDatabase.make(kind, clock: clock.clock)
        store = database.store
        access = House.access(store)
        let sites = SiteDirectory(store: store, scheme: "http", portalPort: nil, contentPort: nil)
        let made = try await CreateVendor(name: "Acme", slug: "acme", zone: Zone("Europe/Berlin")!, language: .en, country: "DE", hosts: ["acme.test"])
            .perform(store, ledger: ledger)
        vendorOrganization = made.organization
        let parts = PageParts()
        let ground = Ground(store: store, ledger: ledger, access: access, blobs: try BlobFolder(root: database.folder + "/blobs"), sites: sites, parts: parts)
        room = PeopleRoom(ground: ground, mail: MailSetup(transport: nil, from: EmailAddress("learn@acme.example")!))
        signIn = SignInRoom(ground: ground, post: room.post)
        parts.install(room.parts + signIn.parts)
        try ledger.start()
        guard let found = try await sites.site("acme.test") else { throw TestFault("no site") }
        site = found
        let identify = access
        let pipeline = Pipeline(
            door: FrontDoor(site: { try await sites.site($0) }, identify: { try await identify.identify($0, $1) }),
            shell: Shell(assets: AssetFolder(), navigation: room.navigation), store: store, metrics: Metrics(),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, behindProxy: false)
        client = HouseClient(pipeline.router(room.routes + signIn.routes + [.page("/", "Home", anyone: { _ in .text("home") })]))
    }

    deinit {
        let database = database
        Task { await database.close() }
    }

    var vendor: VendorID { site.vendor }
    var today: Day { site.zone.day(at: clock.now) }

    struct TestFault: Error { let what: String; init(_ what: String) { self.what = what } }

    /// Makes an organization as the operator.
    func organization(_ name: String, country: String = "DE", type: OrganizationType = .reseller) async throws -> OrganizationID {
        let scope = access.operator(vendor: vendor, ManageOrganizations.self), today = today, ledger = ledger
        return try await store.write(vendor) {
            try Organizations.create(scope, OrganizationDraft(name: name, country: country, region: "EMEA", type: type), today: today, ledger: ledger, $0)
        }
    }

    /// Makes a person with a membership, roles, a password and a session.
    func person(_ name: String, at organization: OrganizationID, _ roles: [BuiltInRole] = [], portfolio: Portfolio? = nil) async throws -> Browser {
        let address = name.lowercased().replacing(" ", with: ".") + "@x.example", actor = Actor(kind: .operator, id: "operator")
        let vendor = vendor, today = today, ledger = ledger, zone = site.zone
        let password = await Self.hash.password
        let json = try portfolio.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
        let (id, token) = try await store.write(vendor) { tx in
            let person = try Persons.add(name: name, email: address, language: .en, zone: zone, by: actor, vendor: vendor, ledger: ledger, tx)
            try Persons.setPassword(password, of: person.id, vendor: vendor, tx)
            try Memberships.start(person.id, at: organization, jobRoles: ["sales"], from: today, by: actor, vendor: vendor, ledger: ledger, tx)
            for role in roles {
                try Persons.grant(role.rawValue, to: person.id, at: organization, portfolio: role == .channelManager ? json : nil, by: actor, vendor: vendor, ledger: ledger, tx)
            }
            return (person.id, try Sessions.open(person.id, vendor: vendor, userAgent: "Firefox/130 Linux", address: "127.0.0.1", tx))
        }
        return Browser(house: self, person: id, email: address, session: token)
    }

    /// Somebody without a session.
    func stranger() -> Browser { Browser(house: self, person: nil, email: "", session: nil) }

    /// Runs waiting jobs of this room once.
    func work() async throws {
        let runner = JobRunner(store: store, kinds: room.jobs + signIn.jobs, schedules: [], node: "test", logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await runner.tick(vendor, zone: site.zone)
    }

    /// The newest mail to an address.
    func mail(to address: String) async throws -> OutboxMail? {
        let vendor = vendor
        return try await store.read(vendor) { try Outbox.recent(vendor: vendor, limit: 500, $0).first { $0.recipient == address } }
    }
    func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T { try await store.read(vendor, body) }
}

/// One hash of the tests' password, since each costs 20 ms and 19 MB: whoever comes while it is made waits for the same one.
actor SharedHash {
    private var making: Task<Password, Never>?
    var password: Password {
        get async {
            if let making { return await making.value }
            let task = Task {
                while true {
                    if let fresh = try? await Password.make(PeopleHouse.password) { return fresh }
                    // Other tests hash too; this one's turn comes.
                    try? await Task.sleep(for: .milliseconds(200))
                }
            }
            making = task
            return await task.value
        }
    }
}

/// Somebody at a browser: sends forms with their token and keeps the session.
struct Browser: Sendable {
    let house: PeopleHouse
    let person: PersonID?
    let email: String
    var session: String?
    var id: PersonID { person! }

    private var headers: HTTPFields {
        var headers: HTTPFields = [.accept: "*/*"]
        headers[.cookie] = session.map { "laurel_session=\($0)" } ?? "laurel_visitor=stranger"
        return headers
    }
    private var token: String { WebRequest.formToken(secret: session.map { SessionToken.hash($0) } ?? "stranger") }

    func get(_ path: String) async throws -> HouseClient.Answer {
        try await house.client.send(.get, host: "acme.test", path, headers: headers)
    }
    func post(_ path: String, _ fields: [(String, String)] = []) async throws -> HouseClient.Answer {
        var headers = headers
        headers[.contentType] = "application/x-www-form-urlencoded"
        let all = [("csrf", token), ("once", UUID().uuidString.lowercased())] + fields
        func encode(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text }
        return try await house.client.send(
            .post, host: "acme.test", path, headers: headers, body: Array(all.map { "\(encode($0.0))=\(encode($0.1))" }.joined(separator: "&").utf8))
    }
    func upload(_ path: String, _ fields: [(String, String)], file: String, _ bytes: [UInt8]) async throws -> HouseClient.Answer {
        var headers = headers
        headers[.contentType] = "multipart/form-data; boundary=XYZ"
        var body: [UInt8] = []
        for (name, value) in [("csrf", token)] + fields {
            body += Array("--XYZ\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        body += Array("--XYZ\r\nContent-Disposition: form-data; name=\"\(file)\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n".utf8) + bytes + Array("\r\n--XYZ--\r\n".utf8)
        return try await house.client.send(.post, host: "acme.test", path, headers: headers, body: body)
    }
    /// A program with an API secret.
    func api(_ method: HTTPRequest.Method, _ path: String, secret: String, json: String? = nil) async throws -> HouseClient.Answer {
        var headers: HTTPFields = [.authorization: "Bearer \(secret)"]
        if json != nil { headers[.contentType] = "application/json" }
        return try await house.client.send(method, host: "acme.test", "/api/v1" + path, headers: headers, body: json.map { Array($0.utf8) })
    }
}

extension HouseClient.Answer {
    var leadsTo: String { headers[.location] ?? "" }
    /// The session that an answer opens.
    var session: String? {
        headers[values: .setCookie].first { $0.hasPrefix("laurel_session=") }.map { String($0.dropFirst(15).prefix { $0 != ";" }) }
    }
}

extension OutboxMail {
    /// The path of the link in a mail that begins with `prefix`.
    func path(_ prefix: String) -> String? {
        guard let start = text.range(of: prefix) else { return nil }
        return String(text[start.lowerBound...].prefix { !$0.isWhitespace })
    }
}
