import App
import Blobs
import Courses
import Foundation
import HTML
import HTTPTypes
import Jobs
import Kernel
import Learning
import Ledger
import Logging
import Mail
import Packages
import People
import Records
import Schema
import Store
import Support
import Synchronization
import Testing
import Web

/// The zips that Tests/Fixtures/make_scorm.py builds, made once per run.
enum SCORMFixtures {
    struct Expected: Decodable, Sendable {
        let title: String?
        let items: Int?
        let repairs: [String]?
        let refusal: String?
    }
    static let folder: String = {
        let folder = NSTemporaryDirectory() + "scorm-fixtures-\(ProcessInfo.processInfo.processIdentifier)"
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Fixtures/make_scorm.py").standardizedFileURL.path
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", script, folder]
        process.standardOutput = FileHandle.nullDevice
        do { try process.run() } catch { fatalError("python3 is needed to make the fixtures: \(error)") }
        process.waitUntilExit()
        return folder
    }()
    static let expected: [String: Expected] = {
        guard let data = FileManager.default.contents(atPath: folder + "/expected.json"),
              let all = try? JSONDecoder().decode([String: Expected].self, from: data) else { return [:] }
        return all
    }()
    static func bytes(_ name: String) -> [UInt8] { FileManager.default.contents(atPath: "\(folder)/\(name).zip").map { [UInt8]($0) } ?? [] }
}

/// A vendor with an author, two learners at different partners and a support person; the package rooms behind a real pipeline.
struct PackagesHouse: Sendable {
    final class MovingClock: Sendable {
        private let at = Mutex(Instant(milliseconds: 1_790_000_000_000))
        var clock: Clock { Clock { [self] in now } }
        var now: Instant { at.withLock { $0 } }
        func advance(seconds: Int) { at.withLock { $0 = $0.adding(seconds: seconds) } }
    }
    struct Played: Sendable {
        let course: CourseID
        let activity: ActivityID
        let enrolment: EnrolmentID
        var path: String { "/enrolments/\(enrolment.value)/packages/\(activity.value)" }
    }

    let ground: Ground
    let portal: HouseClient
    let content: HouseClient
    /// What stands in each connection of the content host.
    let door: @Sendable () -> ContentDoor
    let clock: MovingClock
    let vendor: VendorID
    let people: [String: PersonID]
    let sessions: [String: String]
    private let database: TestDatabase
    var folder: String { database.folder }
    let kinds: ActivityKinds
    let jobs: [JobKind]
    let room: PackagesRoom
    static let operatorActor = Actor(kind: .operator, id: "operator")

    static func make(_ engine: EngineKind) async throws -> PackagesHouse {
        let clock = MovingClock(), database = try await TestDatabase.make(engine, clock: clock.clock, connections: 8)
        let store = database.store
        let ledger = Ledger(), access = House.access(store)
        let sites = SiteDirectory(store: store, scheme: "http", portalPort: nil, contentPort: nil)
        let ground = Ground(store: store, ledger: ledger, access: access, blobs: try BlobFolder(root: database.folder + "/blobs"), sites: sites, parts: PageParts())
        let kinds = ActivityKinds()
        let room = PackagesRoom(ground: ground, assets: AssetFolder(), records: RecordsRoom(ground: ground), kinds: kinds,
                                post: Post(setup: MailSetup(transport: nil, from: EmailAddress("laurel@example.test")!)))
        room.subscribe()
        try ledger.start()
        let pipeline = Pipeline(
            door: FrontDoor(site: { try await sites.site($0) }, siteAtOnce: { sites.siteAtOnce($0) }, identify: { try await access.identify($0, $1) }), shell: Shell(assets: AssetFolder(), navigation: []),
            store: store, metrics: Metrics(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, behindProxy: false)
        kinds.install(room.activityKinds)
        let made = try await CreateVendor(name: "Vendor", slug: "vendor", zone: .utc, language: .en, country: "DE", hosts: ["test"]).perform(store, ledger: ledger)
        let cast = try await store.write(made.vendor) { tx in try Self.cast(made, ledger, tx) }
        return PackagesHouse(ground: ground, portal: HouseClient(pipeline.router(room.routes)), content: HouseClient(pipeline.router(room.contentRoutes)), door: pipeline.contentDoor(room.contentRoutes),
                             clock: clock, vendor: made.vendor, people: cast.people, sessions: cast.sessions, database: database, kinds: kinds, jobs: room.jobs, room: room)
    }

    private static func cast(_ made: CreateVendor.Made, _ ledger: Ledger, _ tx: Transaction) throws -> (people: [String: PersonID], sessions: [String: String]) {
        var people: [String: PersonID] = [:], sessions: [String: String] = [:]
        var homes = ["vendor": made.organization]
        let from = Day(iso: "2025-01-01")!
        for name in ["north", "south"] {
            homes[name] = try Organizations.create(.init(name: name.capitalized, country: "DE", region: "EMEA", type: "reseller"), from: from,
                                                   by: operatorActor, vendor: made.vendor, ledger: ledger, tx)
        }
        let cast: [(String, String, BuiltInRole)] = [
            ("Author", "vendor", .author), ("Vera Admin", "vendor", .vendorAdmin), ("Jane van Doe", "north", .learner), ("Stranger", "south", .learner),
        ]
        for (name, home, role) in cast {
            let key = String(name.split(separator: " ")[0])
            let person = try Persons.add(name: name, email: "\(key)@example.test", language: .en, zone: .utc, by: operatorActor, vendor: made.vendor, ledger: ledger, tx)
            _ = try Memberships.start(person.id, at: homes[home]!, jobRoles: ["sales"], from: from, by: operatorActor, vendor: made.vendor, ledger: ledger, tx)
            try Persons.grant(role.rawValue, to: person.id, at: homes[home]!, by: operatorActor, vendor: made.vendor, ledger: ledger, tx)
            people[key] = person.id
            sessions[key] = try Sessions.open(person.id, vendor: made.vendor, userAgent: "test", address: "127.0.0.1", tx)
        }
        return (people, sessions)
    }

    /// The same house, which knows one person more.
    func with(_ name: String, _ person: PersonID, _ session: String) -> PackagesHouse {
        PackagesHouse(ground: ground, portal: portal, content: content, door: door, clock: clock, vendor: vendor, people: people.merging([name: person]) { $1 },
                      sessions: sessions.merging([name: session]) { $1 }, database: database, kinds: kinds, jobs: jobs, room: room)
    }

    func close() async {
        await database.close()
    }

    // MARK: making

    func draft() async throws -> (CourseID, ActivityID) {
        try await ground.store.write(vendor) { [vendor, ground] tx in
            let id = try Courses.create(title: ["en": "Course"], summary: ["en": ""], language: "en", by: Self.operatorActor, vendor: vendor, ledger: ground.ledger, tx)
            let module = try Courses.addModule(["en": "Module"], to: id, vendor: vendor, tx)
            return (id, try Courses.addActivity(PackageKind.kind, title: ["en": "The package"], expectedMinutes: 10, to: module, of: id, vendor: vendor, tx))
        }
    }

    /// Uploads by the author's form, uses what came of it, publishes and enrols Jane.
    func play(_ fixture: String, for person: String = "Jane") async throws -> Played {
        try await play(zip: SCORMFixtures.bytes(fixture), named: fixture, for: person)
    }
    func play(zip: [UInt8], named fixture: String = "the package", for person: String = "Jane") async throws -> Played {
        let (course, activity) = try await draft()
        let answer = try await upload(zip, course, activity)
        guard answer.status == 303, let preview = answer.headers[.location] else { throw Unexpected("upload of \(fixture) answered \(answer.status): \(answer.text.suffix(600))") }
        let used = try await form(preview + "/use", as: "Author", page: preview)
        guard used.status == 303 else { throw Unexpected("use answered \(used.status)") }
        try await publish(course)
        let enrolment = try await ground.store.write(vendor) { [vendor, ground, people, clock] tx -> EnrolmentID in
            try Courses.open(course, to: nil, by: Self.operatorActor, vendor: vendor, ledger: ground.ledger, tx)
            let scope = try ground.access.acting(Learn.self, as: people[person]!, on: Zone.utc.day(at: clock.now), vendor: vendor, tx)
            return try Enrol(person: people[person]!, course: course).choose(scope, zone: .utc, ledger: ground.ledger, tx)
        }
        return Played(course: course, activity: activity, enrolment: enrolment)
    }

    func publish(_ course: CourseID) async throws {
        try await ground.store.write(vendor) { [vendor, ground, people, clock, kinds] tx in
            let scope = try ground.access.acting(AuthorCourses.self, as: people["Author"]!, on: Zone.utc.day(at: clock.now), vendor: vendor, tx)
            _ = try PublishCourse(course: course, notes: "").perform(scope, kinds: kinds, ledger: ground.ledger, tx)
        }
    }

    struct Unexpected: Error, CustomStringConvertible {
        let description: String
        init(_ text: String) { description = text }
    }

    // MARK: asking

    func headers(_ person: String?) -> HTTPFields {
        var headers: HTTPFields = [.accept: "*/*"]
        if let person { headers[.cookie] = "laurel_session=\(sessions[person]!)" }
        return headers
    }
    func get(_ path: String, as person: String?) async throws -> HouseClient.Answer {
        try await portal.send(.get, host: "test", path, headers: headers(person))
    }
    /// The form token of any page that the person may see.
    func csrf(_ page: String, as person: String) async throws -> String {
        let text = try await get(page, as: person).text
        guard let found = text.range(of: "name=\"csrf\" content=\"") ?? text.range(of: "name=\"csrf\" value=\"") else { throw Unexpected("no token on \(page)") }
        return String(text[found.upperBound...].prefix { $0 != "\"" })
    }
    func form(_ path: String, as person: String, page: String) async throws -> HouseClient.Answer {
        var headers = headers(person)
        headers[.contentType] = "application/x-www-form-urlencoded"
        return try await portal.send(.post, host: "test", path, headers: headers, body: Array("csrf=\(try await csrf(page, as: person))".utf8))
    }
    func upload(_ zip: [UInt8], _ course: CourseID, _ activity: ActivityID, as person: String = "Author") async throws -> HouseClient.Answer {
        let path = PackageLinks(course: course, activity: activity).editor.address
        var headers = headers(person)
        headers[.contentType] = "multipart/form-data; boundary=edge"
        var body = Array("--edge\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\(try await csrf(path, as: person))\r\n".utf8)
        body += Array("--edge\r\nContent-Disposition: form-data; name=\"package\"; filename=\"course.zip\"\r\nContent-Type: application/zip\r\n\r\n".utf8)
        body += zip + Array("\r\n--edge--\r\n".utf8)
        return try await portal.send(.post, host: "test", path, headers: headers, body: body)
    }
    func rows(_ sql: @escaping @Sendable (VendorID) -> SQL) async throws -> [Row] {
        try await ground.store.read(vendor) { [vendor] in try $0.query(sql(vendor)) }
    }

    // MARK: playing

    /// A player that has opened its page: what the content's page knows.
    struct Player: Sendable {
        let house: PackagesHouse
        let host: String
        let key: String
        var token: String

        func run(_ verb: String, _ json: String) async throws -> HouseClient.Answer {
            let body = "{\"token\":\"\(token)\"," + json.dropFirst()
            return try await house.content.send(.post, host: host, "/run/\(verb)", headers: [.contentType: "application/json"], body: Array(body.utf8))
        }
        func start(_ item: String = "I1", session: String, device: String = "device-1", take: Bool = false) async throws -> HouseClient.Answer {
            try await run("start", "{\"item\":\"\(item)\",\"session\":\"\(session)\",\"device\":\"\(device)\",\"take\":\(take)}")
        }
        func commit(_ item: String = "I1", session: String, _ entries: [(Int, String)]) async throws -> HouseClient.Answer {
            let list = entries.map { "{\"seq\":\($0.0),\"at\":1790000000000,\"ops\":[\($0.1)]}" }.joined(separator: ",")
            return try await run("commit", "{\"item\":\"\(item)\",\"session\":\"\(session)\",\"entries\":[\(list)]}")
        }
        func get(_ path: String, headers: HTTPFields = [:]) async throws -> HouseClient.Answer {
            try await house.content.send(.get, host: host, path, headers: headers)
        }
    }

    func player(_ played: Played, as person: String = "Jane") async throws -> Player {
        let page = try await get(played.path, as: person)
        guard page.status == 200, let source = page.text.range(of: "src=\"http://") else { throw Unexpected("the player answered \(page.status): \(page.text.suffix(500))") }
        let address = page.text[source.upperBound...].prefix { $0 != "\"" }
        let parts = address.split(separator: "/")
        return Player(house: self, host: String(parts[0]), key: String(parts[2].prefix { $0 != "?" }), token: try await token(played, as: person))
    }
    func token(_ played: Played, as person: String = "Jane") async throws -> String {
        var headers = headers(person)
        headers[HTTPField.Name("X-CSRF")!] = try await csrf(played.path, as: person)
        let answer = try await portal.send(.post, host: "test", played.path + "/token", headers: headers, body: [])
        guard let object = try? JSONDecoder().decode([String: String].self, from: Data(answer.body)), let token = object["token"] else {
            throw Unexpected("the token answered \(answer.status)")
        }
        return token
    }
}

extension HouseClient.Answer {
    /// The answer as a JSON object.
    var members: [String: any Sendable] { ((try? JSONSerialization.jsonObject(with: Data(body))) as? [String: any Sendable]) ?? [:] }
    func number(_ name: String) -> Int? { (members[name] as? NSNumber)?.intValue }
}
