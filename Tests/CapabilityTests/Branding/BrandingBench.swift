import App
import Blobs
import Branding
import Foundation
import HTML
import HTTPTypes
import Kernel
import Ledger
import Logging
import Mail
import People
import Resolver
import Store
import Support
import Synchronization
import Web

/// Two vendors in one house, with partners, own hosts and a domain name system that a test fills.
final class BrandingBench: Sendable {
    let database: TestDatabase
    let store: Store
    let house: House
    let client: HouseClient
    let clock = MovableClock(at: HouseBench.start)
    let vendor: VendorID
    let other: VendorID
    let headquarters: OrganizationID
    let zone = DNSZone()
    let ledger = Ledger()
    static let rules = SenderRules(include: "_spf.mail.test", selector: "laurel")

    static func run(_ engine: EngineKind, _ body: (BrandingBench) async throws -> Void) async throws {
        let bench = try await BrandingBench(engine)
        do { try await body(bench) } catch {
            await bench.database.close()
            throw error
        }
        await bench.database.close()
    }

    private init(_ engine: EngineKind) async throws {
        database = try await TestDatabase.make(engine, clock: clock.clock)
        store = database.store
        let made = try await CreateVendor(name: "Acme Networks", slug: "acme", zone: .utc, language: .en, country: "DE", hosts: ["acme.test"]).perform(store, ledger: ledger)
        let second = try await CreateVendor(name: "Globex", slug: "globex", zone: .utc, language: .en, country: "FR", hosts: ["globex.test"]).perform(store, ledger: ledger)
        (vendor, headquarters, other) = (made.vendor, made.organization, second.vendor)
        house = try House.build(.init(
            store: store, blobs: try BlobFolder(root: database.folder + "/blobs"), ledger: ledger, access: House.access(store),
            sites: SiteDirectory(store: store, scheme: "https", portalPort: nil, contentPort: nil), assets: AssetFolder(),
            mail: MailSetup(transport: nil, from: EmailAddress("laurel@acme.test")!, senderRules: Self.rules), resolver: zone.resolver,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
        client = HouseClient(house.portalRouter())
    }

    /// A domain name system of texts.
    final class DNSZone: Sendable {
        private let records = Mutex<[String: [String]]>([:])
        private let isDown = Mutex(false)
        func set(_ name: String, _ texts: [String]) { records.withLock { $0[name] = texts } }
        func fail(_ down: Bool) { isDown.withLock { $0 = down } }
        var resolver: Resolver {
            Resolver(txt: { [self] name in
                if isDown.withLock({ $0 }) { throw ResolverFault.timeout }
                return records.withLock { $0[name] ?? [] }
            }, cname: { _ in nil })
        }
    }

    func organization(_ name: String) async throws -> OrganizationID {
        try await store.write(vendor) { [vendor, ledger] in
            try Organizations.create(.init(name: name, country: "DE", region: "EMEA", type: "reseller"), from: Day(iso: "2025-01-01")!, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, $0)
        }
    }
    func person(_ name: String, at organizations: [OrganizationID], _ roles: [BuiltInRole] = []) async throws -> PersonID {
        try await store.write(vendor) { [vendor, ledger] tx in
            let address = name.lowercased().replacing(" ", with: ".") + "@example.test"
            let person = try Persons.add(name: name, email: address, language: .en, zone: .utc, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, tx)
            for organization in organizations {
                try Memberships.start(person.id, at: organization, jobRoles: ["sales"], from: Day(iso: "2025-01-01")!, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, tx)
                for role in roles + [.learner] {
                    try Persons.grant(role.rawValue, to: person.id, at: organization, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, tx)
                }
            }
            return person.id
        }
    }
    func session(_ person: PersonID) async throws -> String {
        try await store.write(vendor) { [vendor] in try Sessions.open(person, vendor: vendor, userAgent: "test", address: "127.0.0.1", $0) }
    }
    /// Opens an own host for an organization, as the operator does.
    func open(_ host: String, for organization: OrganizationID) async throws {
        try await store.write(vendor) { [vendor, ledger] in
            try VendorHosts.open(host, for: organization, isVendors: false, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, $0)
        }
        house.ground.sites.forget()
    }

    // MARK: requests

    func get(_ path: String, host: String = "acme.test", session: String? = nil, cookies: [String] = []) async throws -> HouseClient.Answer {
        let all = (session.map { ["laurel_session=\($0)"] } ?? []) + cookies
        return try await client.send(.get, host: host, path, headers: all.isEmpty ? [:] : [.cookie: all.joined(separator: "; ")])
    }
    func post(_ path: String, _ fields: [(String, String)] = [], host: String = "acme.test", session: String) async throws -> HouseClient.Answer {
        let headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded", .cookie: "laurel_session=\(session)"]
        let all = [("csrf", WebRequest.formToken(secret: SessionToken.hash(session))), ("once", UUID().uuidString.lowercased())] + fields
        func encode(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: .alphanumerics)! }
        return try await client.send(.post, host: host, path, headers: headers, body: Array(all.map { "\(encode($0.0))=\(encode($0.1))" }.joined(separator: "&").utf8))
    }
    func upload(_ path: String, _ bytes: [UInt8], name: String, session: String) async throws -> HouseClient.Answer {
        let headers: HTTPFields = [.contentType: "multipart/form-data; boundary=XYZ", .cookie: "laurel_session=\(session)"]
        var body = Array("--XYZ\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\(WebRequest.formToken(secret: SessionToken.hash(session)))\r\n".utf8)
        body += Array("--XYZ\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\nContent-Type: application/octet-stream\r\n\r\n".utf8) + bytes + Array("\r\n--XYZ--\r\n".utf8)
        return try await client.send(.post, host: "acme.test", path, headers: headers, body: body)
    }
    /// Designs and publishes a brand with these fields.
    func publish(_ fields: [(String, String)], for organization: OrganizationID, by session: String) async throws {
        _ = try await post("/branding/\(organization.value)", fields, session: session)
        _ = try await post("/branding/\(organization.value)/publish", session: session)
    }
    func mail(to address: String) async throws -> OutboxMail? {
        try await store.read(vendor) { [vendor] in try Outbox.recent(vendor: vendor, limit: 200, $0).first { $0.recipient == address } }
    }
    /// Runs due jobs some hours on.
    func later(hours: Int) async throws {
        clock.advance(seconds: hours * 3600)
        house.ground.access.forgetAll()
        house.ground.sites.forget()
        for _ in 0..<3 { try await house.work() }
    }
}

extension HouseClient.Answer {
    func cookie(_ name: String) -> String? {
        headers[values: .setCookie].first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1).prefix { $0 != ";" }) }
    }
    /// Path and query of where it leads, if that is on this host.
    func path(on origin: String) -> String? { leadsTo.hasPrefix(origin + "/") ? String(leadsTo.dropFirst(origin.count)) : nil }
}
