import App
import Blobs
import Certification
import Courses
import Foundation
import HTML
import HTTPTypes
import Jobs
import Kernel
import Learning
import Ledger
import Logging
import People
import Schema
import Store
import Support
import Synchronization
import Testing
import Web


/// A vendor with a partner, a course of a lesson and an exam, and everything that certifies, on either engine, under a clock that a
/// test moves.
final class CertificationBench: Sendable {
    let store: Store
    let ledger = Ledger()
    let access: Access
    let vendor: VendorID
    let room: CertificationRoom
    let client: HouseClient
    let partner: OrganizationID
    let admin: PersonID
    private let vendorOrganization: OrganizationID
    private let close: @Sendable () async -> Void
    static let start = Zone.utc.instant(of: Day(iso: "2026-03-02")!, secondOfDay: 36_000)
    static let operatorActor = Actor(kind: .operator, id: "operator")

    static func run(_ engine: EngineKind, _ body: (CertificationBench) async throws -> Void) async throws {
        let bench = try await CertificationBench(engine)
        do { try await body(bench) } catch {
            await bench.close()
            throw error
        }
        await bench.close()
    }

    private init(_ engine: EngineKind) async throws {
        let moved = MovedClock()
        let now = Clock { moved.now.withLock { $0 } }
        let database = try await TestDatabase.make(engine, clock: now)
        moved.now.withLock { $0 = Self.start }
        self.moved = moved
        store = database.store
        close = { await database.close() }
        access = House.access(store)
        let made = try await CreateVendor(name: "Acme Networks", slug: "acme", zone: .utc, language: .en, country: "DE", hosts: ["acme.test"])
            .perform(store, ledger: ledger)
        vendor = made.vendor
        vendorOrganization = made.organization
        let sites = SiteDirectory(store: store, scheme: "http", portalPort: nil, contentPort: nil)
        let ground = Ground(store: store, ledger: ledger, access: access, blobs: try BlobFolder(root: database.folder + "/blobs"),
                            sites: sites, parts: PageParts())
        room = CertificationRoom(ground: ground)
        room.subscribe()
        try ledger.start()
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let access = access
        let pipeline = Pipeline(
            door: FrontDoor(site: { try await sites.site($0) }, identify: { try await access.identify($0, $1) }),
            shell: Shell(assets: AssetFolder(), navigation: room.navigation), store: store, metrics: Metrics(), logger: logger, behindProxy: false)
        client = HouseClient(pipeline.router(room.routes))
        let vendor = vendor, ledger = ledger, vendorOrganization = vendorOrganization
        (partner, admin) = try await store.write(vendor) { tx in
            let partner = try Self.organization("Northwind", vendor, ledger, tx)
            return (partner, try Self.person("Vera Admin", at: vendorOrganization, [.vendorAdmin], vendor, ledger, tx))
        }
    }
    private let moved: MovedClock
    final class MovedClock: Sendable { let now = Mutex(CertificationBench.start) }

    func at(_ day: String, _ zone: Zone = .utc, second: Int = 43_200) {
        moved.now.withLock { $0 = zone.instant(of: Day(iso: day)!, secondOfDay: second) }
        access.forgetAll()
    }
    func at(_ instant: Instant) {
        moved.now.withLock { $0 = instant }
        access.forgetAll()
    }

    // MARK: people

    static func organization(_ name: String, _ vendor: VendorID, _ ledger: Ledger, _ tx: Transaction) throws -> OrganizationID {
        try Organizations.create(.init(name: name, country: "DE", region: "EMEA", type: "reseller"), from: Day(iso: "2025-01-01")!,
                                 by: operatorActor, vendor: vendor, ledger: ledger, tx)
    }
    static func person(_ name: String, at organization: OrganizationID, _ roles: [BuiltInRole], _ vendor: VendorID, _ ledger: Ledger, _ tx: Transaction) throws -> PersonID {
        let address = name.lowercased().replacing(" ", with: ".") + "@example.test"
        let person = try Persons.add(name: name, email: address, language: .en, zone: .utc, by: operatorActor, vendor: vendor, ledger: ledger, tx)
        try Memberships.start(person.id, at: organization, jobRoles: ["sales"], from: Day(iso: "2025-01-01")!, by: operatorActor, vendor: vendor, ledger: ledger, tx)
        for role in roles + [.learner] {
            try Persons.grant(role.rawValue, to: person.id, at: organization, by: operatorActor, vendor: vendor, ledger: ledger, tx)
        }
        return person.id
    }
    func organization(_ name: String) async throws -> OrganizationID {
        try await store.write(vendor) { [vendor, ledger] in try Self.organization(name, vendor, ledger, $0) }
    }
    func person(_ name: String, at organization: OrganizationID? = nil, _ roles: [BuiltInRole] = []) async throws -> PersonID {
        try await store.write(vendor) { [vendor, ledger, partner] in try Self.person(name, at: organization ?? partner, roles, vendor, ledger, $0) }
    }

    // MARK: courses

    struct Made: Sendable {
        let course: CourseID
        let lesson: ActivityID
        let exam: ActivityID
    }

    /// A published course of a lesson and an exam, open to everybody.
    func course(_ title: String, issuesCertificate: Bool = false) async throws -> Made {
        let kinds = ActivityKinds()
        kinds.install(["lesson", "exam"].map { key in
            ActivityKind(key: key, title: .certificationCourse, icon: .lesson, editor: { _, _ in "/" }, preview: { _, _ in "/" },
                         problems: { _, _, _ in [] }, freeze: { draft, _, _, _ in draft.config }, launch: { _, _ in "/" })
        })
        let scope = access.operator(vendor: vendor, AuthorCourses.self)
        return try await store.write(vendor) { [vendor, ledger] tx in
            let course = try Courses.create(title: ["en": title], summary: [:], language: "en", by: Self.operatorActor, vendor: vendor, ledger: ledger, tx)
            let module = try Courses.addModule(["en": "Module"], to: course, vendor: vendor, tx)
            let lesson = try Courses.addActivity(kinds.kind("lesson")!, title: ["en": "Lesson"], expectedMinutes: 6, to: module, of: course, vendor: vendor, tx)
            let exam = try Courses.addActivity(kinds.kind("exam")!, title: ["en": "Final exam"], expectedMinutes: 20, to: module, of: course, vendor: vendor, tx)
            if issuesCertificate {
                try tx.execute("UPDATE course SET issues_certificate = 1 WHERE vendor_id = \(vendor) AND id = \(course)")
            }
            _ = try PublishCourse(course: course, notes: "").perform(scope, kinds: kinds, ledger: ledger, tx)
            try Courses.open(course, to: nil, by: Self.operatorActor, vendor: vendor, ledger: ledger, tx)
            return Made(course: course, lesson: lesson, exam: exam)
        }
    }

    /// Completes one activity, enrolling first where nothing is there yet.
    func complete(_ activity: ActivityID, of course: CourseID, _ person: PersonID, passed: Bool? = true) async throws {
        let today = Zone.utc.day(at: store.clock.now())
        try await store.write(vendor) { [vendor, ledger, access] tx in
            let scope = try access.acting(Learn.self, as: person, on: today, vendor: vendor, tx)
            let enrolment: Enrolment
            if let known = try Enrolments.latest(person: person, course: course, vendor: vendor, tx) { enrolment = known } else {
                let id = try Enrol(person: person, course: course).choose(scope, zone: .utc, ledger: ledger, tx)
                enrolment = try #require(try Enrolments.find(id, vendor: vendor, tx))
            }
            let (found, part) = try Progress.access(enrolment.id, activity, person: person, vendor: vendor, tx)
            try Progress.complete(Outcome(passed: passed, assurance: .serverGraded), found, part, by: scope.actor, vendor: vendor, ledger: ledger, tx)
        }
    }

    // MARK: certifications

    func certification(_ code: String, _ requirements: [Requirement], months: Int? = 12, anchor: AwardRules.Anchor = .expiry, window: Int = 180,
                       zone: String = "UTC", publish: Bool = true) async throws -> CertificationID {
        let scope = access.operator(vendor: vendor, ManageCertifications.self)
        return try await store.write(vendor) { [ledger] tx in
            let id = try EditCertification().create(scope, CertificationInput(
                code: code, title: ["en": "\(code) Professional"], summary: ["en": "Sells it.\nDemonstrates it."], validityMonths: months, anchor: anchor,
                renewalWindowDays: window, zone: zone, requirements: requirements), tx)
            if publish { try PublishCertification(ledger: ledger)(scope, id, tx) }
            return id
        }
    }
    func credential(_ certification: CertificationID, of person: PersonID) async throws -> Credential? {
        try await store.read(vendor) { [vendor] in try CredentialStore.find(certification, of: person, vendor: vendor, $0) }
    }
    func change(_ id: CredentialID, _ act: ChangeCredentialStatus.Act, effect: ChangeCredentialStatus.Effect = .today, reason: String = "misconduct") async throws {
        let scope = access.operator(vendor: vendor, RevokeCredentials.self)
        try await store.write(vendor) { [ledger] in try ChangeCredentialStatus(ledger: ledger)(scope, id, act, effect: effect, reason: reason, $0) }
    }
    /// Runs the due jobs of this capability until none is left.
    func work() async throws {
        let runner = JobRunner(store: store, kinds: room.jobs, schedules: room.schedules, node: "test", logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        for _ in 0..<5 { _ = try await runner.tick(vendor, zone: .utc) }
    }
    func events(_ kind: String) async throws -> Int {
        try await store.read(vendor) { [vendor] in try $0.count("SELECT count(*) FROM ledger_event WHERE vendor_id = \(vendor) AND kind = \(kind)") }
    }

    // MARK: requests

    func session(_ person: PersonID) async throws -> String {
        try await store.write(vendor) { [vendor] in try Sessions.open(person, vendor: vendor, userAgent: "test", address: "127.0.0.1", $0) }
    }
    func get(_ path: String, as person: PersonID? = nil) async throws -> HouseClient.Answer {
        var headers: HTTPFields = [:]
        if let person { headers[.cookie] = "laurel_session=\(try await session(person))" }
        return try await client.send(.get, host: "acme.test", path, headers: headers)
    }
    func post(_ path: String, _ fields: [(String, String)], as person: PersonID) async throws -> HouseClient.Answer {
        let session = try await session(person), token = WebRequest.formToken(secret: SessionToken.hash(session))
        let headers: HTTPFields = [.cookie: "laurel_session=\(session)", .contentType: "application/x-www-form-urlencoded"]
        let body = ([("csrf", token), ("once", UUID().uuidString.lowercased())] + fields).map {
            "\($0.0.addingPercentEncoding(withAllowedCharacters: .alphanumerics)!)=\($0.1.addingPercentEncoding(withAllowedCharacters: .alphanumerics)!)"
        }.joined(separator: "&")
        return try await client.send(.post, host: "acme.test", path, headers: headers, body: Array(body.utf8))
    }
}
