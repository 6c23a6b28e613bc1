import App
import Assessment
import Blobs
import Courses
import Foundation
import HTML
import HTTPTypes
import Kernel
import Learning
import Ledger
import Logging
import Mail
import People
import Scoring
import Store
import Support
import Testing
import Web

/// A whole house with one vendor, two partner organizations and a course with an exam or assignment in it.
struct AssessmentHouse: Sendable {
    let house: House
    let client: HouseClient
    let clock: MovableClock
    let store: Store
    let vendor: VendorID
    let people: [String: PersonID]
    let sessions: [String: String]
    let organizations: [String: OrganizationID]
    private let database: TestDatabase
    static let operatorActor = Actor(kind: .operator, id: "operator")

    static func make(_ kind: EngineKind) async throws -> AssessmentHouse {
        let clock = MovableClock()
        let database = try await TestDatabase.make(kind, clock: clock.clock), store = database.store
        let ledger = Ledger(), blobs = try BlobFolder(root: database.folder + "/blobs")
        let access = House.access(store)
        let sites = SiteDirectory(store: store, scheme: "http", portalPort: nil, contentPort: nil)
        let house = try House.build(.init(
            store: store, blobs: blobs, ledger: ledger, access: access, sites: sites, assets: AssetFolder(),
            mail: MailSetup(transport: nil, from: EmailAddress("vendor@example.test")!),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
        let made = try await CreateVendor(
            name: "Vendor", slug: "vendor", zone: .utc, language: .en, country: "DE", hosts: ["test"]).perform(store, ledger: ledger)
        let cast = try await store.write(made.vendor) { tx in try hire(made, ledger, tx) }
        return AssessmentHouse(
            house: house, client: HouseClient(house.portalRouter()), clock: clock, store: store, vendor: made.vendor,
            people: cast.people, sessions: cast.sessions, organizations: cast.organizations, database: database)
    }

    private static func hire(
        _ made: CreateVendor.Made, _ ledger: Ledger, _ tx: Transaction
    ) throws -> (people: [String: PersonID], sessions: [String: String], organizations: [String: OrganizationID]) {
        var people: [String: PersonID] = [:], sessions: [String: String] = [:]
        var organizations = ["vendor": made.organization]
        for name in ["north", "south"] {
            organizations[name] = try Organizations.create(
                .init(name: name.capitalized, country: "DE", region: "EMEA", type: "reseller"), from: Day(iso: "2025-01-01")!,
                by: operatorActor, vendor: made.vendor, ledger: ledger, tx)
        }
        let cast: [(String, String, BuiltInRole?)] = [
            ("author", "vendor", .author), ("assessor", "vendor", .assessor), ("learner", "north", nil), ("colleague", "north", nil),
            ("admin", "north", .partnerAdmin), ("rival", "south", .partnerAdmin),
        ]
        for (name, home, role) in cast {
            let person = try Persons.add(
                name: name.capitalized, email: "\(name)@example.test", language: .en, zone: .utc, by: operatorActor, vendor: made.vendor,
                ledger: ledger, tx)
            _ = try Memberships.start(
                person.id, at: organizations[home]!, jobRoles: ["sales"], from: Day(iso: "2025-01-01")!, by: operatorActor,
                vendor: made.vendor, ledger: ledger, tx)
            for each in [role, .learner].compactMap({ $0 }) {
                try Persons.grant(each.rawValue, to: person.id, at: organizations[home]!, by: operatorActor, vendor: made.vendor, ledger: ledger, tx)
            }
            people[name] = person.id
            sessions[name] = try Sessions.open(person.id, vendor: made.vendor, userAgent: "test", address: "127.0.0.1", tx)
        }
        return (people, sessions, organizations)
    }

    /// Closes the store and removes its files.
    func close() async { await database.close() }

    // MARK: a course

    struct Course: Sendable {
        let id: CourseID
        let activity: ActivityID
        let enrolment: EnrolmentID
    }

    /// A published course with one activity, and the learner (or somebody else) in it.
    func course(_ kind: ActivityKind, config: String, for person: String = "learner") async throws -> Course {
        let (id, activity) = try await draft(kind, config: config)
        try await publish(id)
        return Course(id: id, activity: activity, enrolment: try await enrol(person, in: id))
    }

    func draft(_ kind: ActivityKind, config: String) async throws -> (CourseID, ActivityID) {
        try await store.write(vendor) { [vendor, house] tx in
            let id = try Courses.create(
                title: ["en": "Course"], summary: ["en": "Summary"], language: "en", by: Self.operatorActor, vendor: vendor,
                ledger: house.ground.ledger, tx)
            let module = try Courses.addModule(["en": "Module"], to: id, vendor: vendor, tx)
            let activity = try Courses.addActivity(
                kind, title: ["en": "The activity"], expectedMinutes: 10, config: config, to: module, of: id, vendor: vendor, tx)
            return (id, activity)
        }
    }

    func publish(_ course: CourseID) async throws {
        try await store.write(vendor) { [vendor, house, people, clock] tx in
            let scope = try house.ground.access.acting(AuthorCourses.self, as: people["author"]!, on: Zone.utc.day(at: clock.now), vendor: vendor, tx)
            _ = try PublishCourse(course: course, notes: "").perform(scope, kinds: house.kinds, ledger: house.ground.ledger, tx)
        }
    }

    func enrol(_ person: String, in course: CourseID) async throws -> EnrolmentID {
        try await store.write(vendor) { [vendor, house, people, clock] tx in
            try Courses.open(course, to: nil, by: Self.operatorActor, vendor: vendor, ledger: house.ground.ledger, tx)
            let scope = try house.ground.access.acting(Learn.self, as: people[person]!, on: Zone.utc.day(at: clock.now), vendor: vendor, tx)
            _ = try Enrol(person: people[person]!, course: course).choose(scope, zone: .utc, ledger: house.ground.ledger, tx)
            guard let found = try Enrolments.open(person: people[person]!, course: course, vendor: vendor, tx) else { throw ExamRefusal.notFound }
            return found.id
        }
    }

    // MARK: requests

    func get(_ path: String, as person: String) async throws -> HouseClient.Answer {
        try await client.send(.get, host: "test", path, headers: headers(person))
    }

    func post(_ path: String, _ fields: [(String, String)] = [], as person: String) async throws -> HouseClient.Answer {
        var headers = headers(person)
        headers[.contentType] = "application/x-www-form-urlencoded"
        let all = [("csrf", token(person))] + fields
        let body = all.map { "\(Self.encode($0))=\(Self.encode($1))" }.joined(separator: "&")
        return try await client.send(.post, host: "test", path, headers: headers, body: Array(body.utf8))
    }

    func api(_ method: HTTPRequest.Method, _ path: String, json: String? = nil, as person: String) async throws -> HouseClient.Answer {
        var headers = headers(person)
        headers[.contentType] = "application/json"
        return try await client.send(method, host: "test", "/api/v1" + path, headers: headers, body: json.map { Array($0.utf8) })
    }

    func upload(_ path: String, text: String, file: (name: String, type: String, bytes: [UInt8])?, as person: String) async throws -> HouseClient.Answer {
        var headers = headers(person)
        headers[.contentType] = "multipart/form-data; boundary=edge"
        var body = Array("--edge\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\(token(person))\r\n".utf8)
        body += Array("--edge\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\(text)\r\n".utf8)
        if let file {
            body += Array("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(file.name)\"\r\nContent-Type: \(file.type)\r\n\r\n".utf8)
            body += file.bytes + Array("\r\n".utf8)
        }
        body += Array("--edge--\r\n".utf8)
        return try await client.send(.post, host: "test", path, headers: headers, body: body)
    }

    func token(_ person: String) -> String { WebRequest.formToken(secret: SessionToken.hash(sessions[person]!)) }
    func headers(_ person: String) -> HTTPFields {
        var headers: HTTPFields = [.accept: "*/*", .cookie: "laurel_session=\(sessions[person]!)"]
        headers[HTTPField.Name("X-CSRF")!] = token(person)
        return headers
    }
    private static func encode(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text }

    func rows(_ sql: @escaping @Sendable (VendorID) -> SQL) async throws -> [Row] {
        try await store.read(vendor) { [vendor] in try $0.query(sql(vendor)) }
    }
}

extension HouseClient.Answer {
    var location: String { headers[.location] ?? "" }
}

/// One question of each type; the right answers are known to `rightFields`.
enum SampleExam {
    static func options(_ ids: String...) -> [Question.Option] { ids.map { .init(id: $0, text: Wording("Option \($0)")) } }
    static let questions: [Question] = [
        Question(id: "one", prompt: Wording("Which?"), explanation: Wording("Because beta."), objective: "know",
                 body: .singleChoice(options: options("alpha", "beta", "gamma"), right: "beta")),
        Question(id: "many", prompt: Wording("Which ones?"), objective: "know", points: Fraction(whole: 2),
                 body: .multipleChoice(options: options("a", "b", "c"), right: ["a", "c"]), credit: .perOption(penalty: .one)),
        Question(id: "truth", prompt: Wording("Is it so?"), objective: "do", body: .trueFalse(right: true)),
        Question(id: "number", prompt: Wording("How many?"), objective: "do",
                 body: .numeric(value: Fraction(text: "12.5")!, tolerance: .absolute(.zero), unit: "kg")),
        Question(id: "match", prompt: Wording("Pair them"), objective: "do",
                 body: .matching(prompts: options("l1", "l2"), targets: options("r1", "r2", "r3"), pairs: ["l1": "r1", "l2": "r2"])),
        Question(id: "order", prompt: Wording("Put in order"), objective: "do", body: .ordering(items: options("s1", "s2", "s3"))),
    ]
    static let rightFields: [String: [(String, String)]] = [
        "one": [("answer", "beta")], "many": [("answer", "a"), ("answer", "c")], "truth": [("answer", "true")],
        "number": [("answer", "12,5 kg")], "match": [("pair.l1", "r1"), ("pair.l2", "r2")],
        "order": [("order", "s1"), ("order", "s2"), ("order", "s3")],
    ]
    static func definition(attempts: Int? = 3, wait: Int = 60, minutes: Int? = 30, practice: Bool = false) -> ExamDefinition {
        ExamDefinition(
            exam: Exam(
                sections: [.init(id: "s1", title: Wording("Part"), questions: questions)],
                objectives: [.init(id: "know", title: Wording("Knowing")), .init(id: "do", title: Wording("Doing"))],
                cut: CutScore(percent: Fraction(whole: 80))),
            introduction: Wording("What counts."), attemptsAllowed: attempts, waitMinutes: wait, timeLimitMinutes: minutes, isPractice: practice)
    }
}

extension AssessmentHouse {
    /// A course with the sample exam.
    func exam(_ definition: ExamDefinition = SampleExam.definition(), for person: String = "learner") async throws -> Course {
        try await course(ExamKind.kind, config: AuthorExam.config(definition), for: person)
    }
    func examPath(_ course: Course) -> String { "/enrolments/\(course.enrolment.value)/exams/\(course.activity.value)" }

    /// Starts an attempt by the page's form. - Returns: the attempt's path.
    func start(_ course: Course, as person: String = "learner") async throws -> String {
        let answer = try await post(examPath(course) + "/attempts", as: person)
        guard answer.status == 303, let range = answer.location.range(of: "/questions/") else {
            throw Unexpected(description: "start answered \(answer.status): \(answer.text.suffix(400))")
        }
        return String(answer.location[..<range.lowerBound])
    }

    /// Answers every question right by the forms of the pages, in the order served.
    func answerAll(_ attempt: String, as person: String = "learner") async throws {
        for number in 1...SampleExam.questions.count {
            let page = try await get("\(attempt)/questions/\(number)", as: person)
            guard let question = SampleExam.questions.first(where: { page.text.contains("name=\"question\" value=\"\($0.id)\"") }) else {
                throw Unexpected(description: "no question on page \(number): \(page.status)")
            }
            let saved = try await post("\(attempt)/questions/\(number)", SampleExam.rightFields[question.id]! + [("then", "next")], as: person)
            guard saved.status == 303 else { throw Unexpected(description: "\(question.id) answered \(saved.status): \(saved.text.suffix(400))") }
        }
    }
    struct Unexpected: Error, CustomStringConvertible { let description: String }
}
