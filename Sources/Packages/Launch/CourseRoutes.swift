import CMI5
import Courses
import HTML
import HTTPTypes
import Kernel
import Learning
import People
import SCORM
import Store
import Web

/// Addresses of a course's player.
struct CourseLinks: Sendable {
    let page: Link
    let launch: Link
    let standing: Link
    /// An author's test drive may be asked to look around.
    let isPreview: Bool

    init(_ links: PlayLinks) {
        page = links.play
        launch = "/enrolments/\(links.enrolment)/packages/\(links.activity.value)/launch"
        standing = "/enrolments/\(links.enrolment)/packages/\(links.activity.value)/standing"
        isPreview = false
    }
    /// Of a dispatched learner.
    init(_ links: DispatchedLinks, _ activity: ActivityID) {
        page = links.play(activity)
        launch = links.launch(activity)
        standing = links.unitStanding(activity)
        isPreview = false
    }
    init(_ links: PackageLinks, _ asked: PackageID?, isFramed: Bool) {
        page = (asked.map(links.testDrive) ?? links.testDrive).query("frame", isFramed ? "1" : nil)
        launch = "/courses/\(links.course.value)/packages/\(links.activity.value)/launch"
        standing = "/courses/\(links.course.value)/packages/\(links.activity.value)/standing"
        isPreview = true
    }
}

extension PackagesRoom {
    /// What the player's script asks.
    private struct LaunchAsked: Decodable {
        let unit: String
        let device: String
        let take: Bool?
        let mode: String?
    }
    private struct StandingAsked: Decodable { let session: String? }
    private struct Elsewhere: Encodable { let elsewhere = true }

    var courseRoutes: [Route] {
        [
            .call(.post, "/enrolments/{enrolment}/packages/{activity}/launch", Learn.self, "Launches a unit of a cmi5 or xAPI package") { request, scope in
                let enrolment: EnrolmentID = try request.id("enrolment"), activity: ActivityID = try request.id("activity")
                return try await launch(request, scope, isPreview: false) { tx in
                    _ = try Self.access(enrolment, activity, scope, tx)
                    return try Self.registration("r.enrolment_id = \(enrolment) AND r.is_preview = 0", activity, scope.vendor, tx)
                }
            },
            .call(.post, "/enrolments/{enrolment}/packages/{activity}/standing", Learn.self, "Tells how a launched package stands, and that its player is open") { request, scope in
                let enrolment: EnrolmentID = try request.id("enrolment"), activity: ActivityID = try request.id("activity")
                return try await standing(request) { tx in
                    _ = try Self.access(enrolment, activity, scope, tx)
                    return try Self.registration("r.enrolment_id = \(enrolment) AND r.is_preview = 0", activity, scope.vendor, tx)
                }
            },
            .call(.post, "/courses/{course}/packages/{activity}/launch", AuthorCourses.self, "Launches a unit as its author") { request, scope in
                let (course, activity, viewer) = try Self.testDrive(request)
                return try await launch(request, scope, isPreview: true) { tx in
                    try Self.registration("r.person_id = \(viewer) AND r.course_id = \(course) AND r.is_preview = 1 AND r.retired_at IS NULL", activity, scope.vendor, tx)
                }
            },
            .call(.post, "/courses/{course}/packages/{activity}/standing", AuthorCourses.self, "Tells how an author's test drive of a launched package stands") { request, scope in
                let (course, activity, viewer) = try Self.testDrive(request)
                return try await standing(request) { tx in
                    try Self.registration("r.person_id = \(viewer) AND r.course_id = \(course) AND r.is_preview = 1 AND r.retired_at IS NULL", activity, scope.vendor, tx)
                }
            },
        ]
    }

    private static func testDrive(_ request: WebRequest) throws -> (CourseID, ActivityID, PersonID) {
        guard let viewer = request.authority.viewer else { throw WebRefusal.notFound }
        return (try request.id("course"), try request.id("activity"), viewer.id)
    }
    private static func registration(_ whose: SQL, _ activity: ActivityID, _ vendor: VendorID, _ tx: Transaction) throws -> LaunchedPlay {
        guard let row = try tx.first("SELECT r.* FROM play_registration r WHERE r.vendor_id = \(vendor) AND r.activity_id = \(activity) AND r.revoked_at IS NULL AND \(whose)"),
              let play = try LaunchStore.find(Registration(row), vendor: vendor, tx) else { throw WebRefusal.notFound }
        return play
    }

    private func launch<R: Right>(_ request: WebRequest, _ scope: Scope<R>, isPreview: Bool, _ find: @escaping @Sendable (Transaction) throws -> LaunchedPlay) async throws -> WebResponse {
        try await launch(request, signIn: request.authority.formSecret ?? "", by: scope.actor, isPreview: isPreview, find)
    }
    /// - Parameters: signIn: ends the launch when it ends. actor: nil for the launch itself, of a dispatched learner.
    func launch(_ request: WebRequest, signIn: String, by actor: Actor?, isPreview: Bool, _ find: @escaping @Sendable (Transaction) throws -> LaunchedPlay) async throws -> WebResponse {
        let asked = try await request.json(LaunchAsked.self), mode = isPreview ? asked.mode.flatMap(LaunchMode.init) : nil, language: String = request.t.language.tag
        let verb = LaunchUnit(unit: asked.unit, device: asked.device, take: asked.take ?? false, mode: mode)
        let origins = request.site.contentOrigins, agent = request.headers[.userAgent] ?? ""
        func run() async throws -> LaunchUnit.Answer {
            try await ground.store.write(request.vendor) { [courses] tx in
                let play = try find(tx)
                return try verb.perform(play, courses: courses, contentOrigins: origins, signIn: signIn, userAgent: agent, language: language,
                                        by: actor ?? Actor(kind: .launch, id: play.registration.id.value), tx)
            }
        }
        // Two launches at once meet at the session's number: whoever comes second ends the first one's.
        let answer: LaunchUnit.Answer
        do { answer = try await run() } catch let error as SQLError where error.kind == .unique { answer = try await run() }
        switch answer {
        case .launched(let launch): return try .json(launch)
        case .elsewhere: return try .json(Elsewhere(), status: 409)
        }
    }

    /// How things stand, for the page beside the content.
    struct Standing: Encodable, Equatable {
        /// The content's session is over.
        let isOver: Bool
        /// Another place has launched since.
        let isSuperseded: Bool
        /// Milliseconds of the server's clock; 0 before the content wrote anything in this session.
        let savedAt: Int64
        let done: Int
        /// Changes whenever a unit's state does.
        let mark: String
    }
    func standing(_ request: WebRequest, _ find: @escaping @Sendable (Transaction) throws -> LaunchedPlay) async throws -> WebResponse {
        let asked = try await request.json(StandingAsked.self).session ?? "", vendor = request.vendor
        let (standing, unseen) = try await ground.store.read(vendor) { tx -> (Standing, RegistrationID?) in
            let play = try find(tx), id = play.registration.id
            let all = try LaunchStore.sessions(of: id, limit: 20, vendor: vendor, tx), own = all.first { $0.id == asked }
            let standings = try LaunchStore.standings(id, vendor: vendor, tx), satisfied = Satisfaction(play.course) { standings[$0] }
            let mark = play.course.units.map { "\((standings[$0.id] ?? UnitStanding()).status.rawValue.prefix(2))" }.joined(separator: ",")
            // Noted now and then, not at each beat.
            let isStale = own.map { $0.isOpen && $0.seenAt.adding(seconds: LaunchUnit.quietSeconds / 3) < tx.now } ?? false
            return (Standing(isOver: own?.isOpen == false, isSuperseded: own.map { mine in mine.ending == "abandoned" && all.contains { $0.ordinal > mine.ordinal } } ?? false,
                            savedAt: own?.writtenAt?.milliseconds ?? 0, done: satisfied.done, mark: mark), isStale ? id : nil)
        }
        if let unseen { try await ground.store.write(vendor) { try LaunchStore.noteSeen(asked, of: unseen, vendor: vendor, $0) } }
        return try .json(standing)
    }
}
