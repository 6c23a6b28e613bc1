import App
import Blobs
import Certification
import Courses
import Foundation
import HTML
import HTTPTypes
import Kernel
import Learning
import Ledger
import Logging
import Mail
import Outbound
import People
import Store
import Support
import Synchronization
import Testing
import Web

/// The whole house over one vendor on either engine, under a clock that a test moves: for capabilities that join others.
final class HouseBench: Sendable {
    let database: TestDatabase
    let store: Store
    let ledger: Ledger
    let access: Access
    let house: House
    let client: HouseClient
    let clock: MovableClock
    let host: String
    let vendor: VendorID
    let headquarters: OrganizationID
    static let operatorActor = Actor(kind: .operator, id: "operator")
    static let start = Zone.utc.instant(of: Day(iso: "2026-03-02")!, secondOfDay: 36_000)

    /// - Parameters: origin: where the portal answers; outbound: who is on the other end of its calls.
    static func run(_ engine: EngineKind, zone: Zone = .utc, origin: (scheme: String, host: String) = ("http", "acme.test"), outbound: Outbound = .unexpected, _ body: (HouseBench) async throws -> Void) async throws {
        let bench = try await HouseBench(engine, zone: zone, origin: origin, outbound: outbound)
        do { try await body(bench) } catch {
            await bench.database.close()
            throw error
        }
        await bench.database.close()
    }

    private init(_ engine: EngineKind, zone: Zone, origin: (scheme: String, host: String), outbound: Outbound) async throws {
        host = origin.host
        clock = MovableClock(at: Self.start)
        database = try await TestDatabase.make(engine, clock: clock.clock)
        store = database.store
        ledger = Ledger()
        access = House.access(store)
        let made = try await CreateVendor(name: "Acme Networks", slug: "acme", zone: zone, language: .en, country: "DE", hosts: [origin.host])
            .perform(store, ledger: ledger)
        vendor = made.vendor
        headquarters = made.organization
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        house = try House.build(.init(
            store: store, blobs: try BlobFolder(root: database.folder + "/blobs"), ledger: ledger, access: access,
            sites: SiteDirectory(store: store, scheme: origin.scheme, portalPort: nil, contentPort: nil), assets: AssetFolder(),
            mail: MailSetup(transport: nil, from: EmailAddress("laurel@acme.test")!), outbound: outbound, logger: logger))
        client = HouseClient(house.portalRouter())
    }

    var today: Day { Zone.utc.day(at: clock.now) }
    func at(_ day: String, hour: Int = 10, _ zone: Zone = .utc) {
        clock.set(zone.instant(of: Day(iso: day)!, secondOfDay: hour * 3600))
        access.forgetAll()
    }
    /// Events to their subscribers and due jobs, until nothing is left to do.
    func work() async throws { for _ in 0..<4 { try await house.work() } }
    func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T { try await store.write(vendor, body) }
    func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T { try await store.read(vendor, body) }

    // MARK: people

    func organization(_ name: String, country: String = "DE", region: String = "EMEA", type: String = "reseller") async throws -> OrganizationID {
        try await write { [vendor, ledger] in
            try Organizations.create(.init(name: name, country: country, region: region, type: type), from: Day(iso: "2025-01-01")!,
                                     by: Self.operatorActor, vendor: vendor, ledger: ledger, $0)
        }
    }
    func person(_ name: String, at organization: OrganizationID, _ roles: [BuiltInRole] = [], jobRoles: [String] = ["sales"], from: String = "2025-01-01",
                zone: Zone = .utc, language: Language = .en) async throws -> PersonID {
        try await write { [vendor, ledger] tx in
            let address = name.lowercased().replacing(" ", with: ".") + "@example.test"
            let person = try Persons.add(name: name, email: address, language: language, zone: zone, by: Self.operatorActor, vendor: vendor, ledger: ledger, tx)
            try Memberships.start(person.id, at: organization, jobRoles: jobRoles, from: Day(iso: from)!, by: Self.operatorActor, vendor: vendor, ledger: ledger, tx)
            for role in roles + [.learner] {
                try Persons.grant(role.rawValue, to: person.id, at: organization, by: Self.operatorActor, vendor: vendor, ledger: ledger, tx)
            }
            return person.id
        }
    }
    func join(_ person: PersonID, _ organization: OrganizationID, jobRoles: [String] = ["sales"], from: Day) async throws {
        _ = try await write { [vendor, ledger] in
            try Memberships.start(person, at: organization, jobRoles: jobRoles, from: from, by: Self.operatorActor, vendor: vendor, ledger: ledger, $0)
        }
    }
    func leave(_ person: PersonID, _ organization: OrganizationID, lastDay: Day) async throws {
        try await write { [vendor, ledger] tx in
            for membership in try Memberships.of(person, vendor: vendor, tx) where membership.organization == organization && membership.validTo > lastDay {
                try Memberships.end(membership, lastDay: lastDay, by: Self.operatorActor, vendor: vendor, ledger: ledger, tx)
            }
        }
    }

    // MARK: learning

    /// A published course of one activity, open to everybody.
    func course(_ title: String, audience: [String] = [], kind: String = "link") async throws -> (course: CourseID, activity: ActivityID) {
        let scope = access.operator(vendor: vendor, AuthorCourses.self)
        let kinds = ActivityKinds()
        kinds.install([ActivityKind(key: kind, title: .learningCourse, icon: .link, editor: { _, _ in "/" }, preview: { _, _ in "/" },
                                    problems: { _, _, _ in [] }, freeze: { draft, _, _, _ in draft.config }, launch: { _, _ in "/" })])
        return try await write { [vendor, ledger] tx in
            let course = try Courses.create(title: ["en": title, "de": title + " DE"], summary: [:], language: "en", audience: audience, by: Self.operatorActor,
                                            vendor: vendor, ledger: ledger, tx)
            let module = try Courses.addModule(["en": "Module"], to: course, vendor: vendor, tx)
            let activity = try Courses.addActivity(kinds.kind(kind)!, title: ["en": "Lesson"], expectedMinutes: 6, to: module, of: course, vendor: vendor, tx)
            _ = try PublishCourse(course: course, notes: "").perform(scope, kinds: kinds, ledger: ledger, tx)
            try Courses.open(course, to: nil, by: Self.operatorActor, vendor: vendor, ledger: ledger, tx)
            return (course, activity)
        }
    }
    /// Enrols by the person's own choice, or gives back what is open.
    @discardableResult
    func enrol(_ person: PersonID, _ course: CourseID, under organization: OrganizationID? = nil) async throws -> EnrolmentID {
        let today = today
        return try await write { [vendor, ledger, access] tx in
            let scope = try access.acting(Learn.self, as: person, on: today, vendor: vendor, tx)
            return try Enrol(person: person, course: course, organization: organization).choose(scope, zone: .utc, ledger: ledger, tx)
        }
    }
    /// Begins (and completes) a course.
    func learn(_ person: PersonID, _ made: (course: CourseID, activity: ActivityID), completes: Bool = true, under organization: OrganizationID? = nil) async throws {
        let id = try await enrol(person, made.course, under: organization)
        try await write { [vendor, ledger] tx in
            let (enrolment, part) = try Progress.access(id, made.activity, person: person, vendor: vendor, tx)
            if completes {
                try Progress.complete(Outcome(passed: true, assurance: .serverGraded), enrolment, part, by: Actor(kind: .person, id: person.value),
                                      vendor: vendor, ledger: ledger, tx)
            } else { try Progress.report(ProgressReport(sharePermille: 300, addedSeconds: 60), enrolment, part.id, vendor: vendor, tx) }
        }
    }
    func assign(_ kind: String, _ target: String, to people: [PersonID], due: String? = nil, by admin: PersonID) async throws {
        let today = today
        try await write { [vendor, ledger, access, house] tx in
            let scope = try access.acting(AssignLearning.self, as: admin, on: today, vendor: vendor, tx)
            _ = try Assign(targetKind: kind, target: target, audience: .people(people), dueOn: due.flatMap { Day(iso: $0) })
                .perform(scope, zone: .utc, kinds: house.assignables, ledger: ledger, tx)
        }
    }
    func certification(_ code: String, _ courses: [CourseID], months: Int? = 12, audience: [String] = ["sales"], target: ReadinessTarget = ReadinessTarget(.people, 1), zone: String = "UTC") async throws -> CertificationID {
        let scope = access.operator(vendor: vendor, ManageCertifications.self)
        return try await write { [ledger] tx in
            let id = try EditCertification().create(scope, CertificationInput(
                code: code, title: ["en": "\(code) Professional", "de": "\(code) Profi"], summary: ["en": "Sells it."], validityMonths: months, anchor: .expiry,
                renewalWindowDays: 180, zone: zone, readiness: target, audience: audience,
                requirements: courses.map { Requirement(course: $0, renews: true) }), tx)
            try PublishCertification(ledger: ledger)(scope, id, tx)
            return id
        }
    }

    // MARK: requests

    func session(_ person: PersonID) async throws -> String {
        try await write { [vendor] in try Sessions.open(person, vendor: vendor, userAgent: "test", address: "127.0.0.1", $0) }
    }
    func get(_ path: String, as person: PersonID? = nil, language: String? = nil) async throws -> HouseClient.Answer {
        var headers: HTTPFields = [:]
        if let person { headers[.cookie] = "laurel_session=\(try await session(person))" }
        if let language { headers[.acceptLanguage] = language }
        return try await client.send(.get, host: host, path, headers: headers)
    }
    func post(_ path: String, _ fields: [(String, String)] = [], as person: PersonID? = nil) async throws -> HouseClient.Answer {
        var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        var all = fields
        if let person {
            let session = try await session(person)
            headers[.cookie] = "laurel_session=\(session)"
            all = [("csrf", WebRequest.formToken(secret: SessionToken.hash(session))), ("once", UUID().uuidString.lowercased())] + fields
        }
        let body = all.map {
            "\($0.0.addingPercentEncoding(withAllowedCharacters: .alphanumerics)!)=\($0.1.addingPercentEncoding(withAllowedCharacters: .alphanumerics)!)"
        }.joined(separator: "&")
        return try await client.send(.post, host: host, path, headers: headers, body: Array(body.utf8))
    }
}
