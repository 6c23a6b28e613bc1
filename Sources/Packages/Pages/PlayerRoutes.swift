import Courses
import HTML
import HTTPTypes
import Kernel
import Learning
import People
import SCORM
import Store
import Web

/// Everything that the player's page shows, loaded in one transaction.
struct PlayerModel: Sendable {
    let registration: Registration
    let title: String
    let organization: SCORM.Organization
    let outline: Outline
    let rollup: Rollup
    let current: Item
    let exit: Link
    let page: Link
    let token: Link
    let isPreview: Bool
    let settings: PlaySettings
}

extension PackagesRoom {
    var playerRoutes: [Route] {
        [
            .page("/enrolments/{enrolment}/packages/{activity}", Learn.self, "Plays a package in an enrolment") { request, scope in
                let enrolment: EnrolmentID = try request.id("enrolment"), activity: ActivityID = try request.id("activity")
                let visit = PlayerVisit(request, log: false), language = request.t.language, origin = request.site.portalOrigin
                let view = try await ground.store.write(scope.vendor) { tx -> PlayerView in
                    let (own, part) = try Self.access(enrolment, activity, scope, tx)
                    let links = PlayLinks(enrolment: enrolment.value, activity: activity)
                    let package = try PackagePlaces.package(of: own, activity, vendor: scope.vendor, tx) ?? Self.package(part.config)
                    let play = Playable(person: own.person, enrolment: own.id, organization: own.organization, course: own.course, activity: activity, package: package)
                    if let course = try OpenCourse(play: play, origin: origin).perform(courses, by: scope.actor, vendor: scope.vendor, tx) {
                        return .course(try CoursePlayerModel(course, title: part.title.resolve(language), wanted: visit.item, exit: "/courses/\(own.course.value)", links: CourseLinks(links), tx))
                    }
                    let doors = PlayerDoors(title: part.title.resolve(language), exit: "/courses/\(own.course.value)", page: links.play, token: links.token,
                                            navigate: links.navigate)
                    return try playerView(play, doors, visit, by: scope.actor, scope.vendor, tx)
                }
                return view.response(request)
            },
            .call(.post, "/enrolments/{enrolment}/packages/{activity}/token", Learn.self, "Gives the player a fresh write token") { request, scope in
                let enrolment: EnrolmentID = try request.id("enrolment"), activity: ActivityID = try request.id("activity")
                let signIn = request.authority.formSecret ?? ""
                let token = try await ground.store.write(scope.vendor) { tx -> String in
                    _ = try Self.access(enrolment, activity, scope, tx)
                    guard let row = try tx.first("""
                        SELECT id FROM play_registration WHERE vendor_id = \(scope.vendor) AND enrolment_id = \(enrolment) AND activity_id = \(activity)
                            AND is_preview = 0 AND revoked_at IS NULL
                        """) else { throw WebRefusal.notFound }
                    return try WriteToken.issue(row.id("id"), signIn: signIn, vendor: scope.vendor, tx)
                }
                return try .json(["token": token])
            },
            .page("/courses/{course}/packages/{activity}/play", AuthorCourses.self, "Plays a package as its author, without leaving a trace") { request, scope in
                let activity: ActivityID = try request.id("activity"), course: CourseID = try request.id("course")
                guard let viewer = request.authority.viewer else { throw WebRefusal.notFound }
                let asked = request.query.filled("package").flatMap { PackageID(checking: $0) }
                let visit = PlayerVisit(request, log: request.authority.may(ViewPlayLogs.self)), language = request.t.language, origin = request.site.portalOrigin
                let view = try await ground.store.write(scope.vendor) { tx -> PlayerView in
                    guard let draft = try Courses.draftActivity(activity, vendor: scope.vendor, tx), draft.course == course, draft.kind == PackageKind.key
                    else { throw WebRefusal.notFound }
                    let links = PackageLinks(course: course, activity: activity)
                    let package = try asked ?? Self.package(draft.config)
                    // In a frame of the bench the player leads nowhere else.
                    let exit = visit.isFramed ? links.left(package) : links.editor
                    guard try Packages.find(package, vendor: scope.vendor, tx)?.course == course else { throw WebRefusal.notFound }
                    let play = Playable(person: viewer.id, enrolment: nil, organization: viewer.organization, course: course, activity: activity, package: package)
                    if let open = try OpenCourse(play: play, origin: origin).perform(courses, by: scope.actor, vendor: scope.vendor, tx) {
                        return .course(try CoursePlayerModel(open, title: draft.title.resolve(language), wanted: visit.item, exit: exit, links: CourseLinks(links, visit.isFramed ? package : asked, isFramed: visit.isFramed), tx))
                    }
                    let framed = visit.isFramed ? "1" : nil
                    let doors = PlayerDoors(title: draft.title.resolve(language), exit: exit, page: (asked == nil ? links.testDrive : links.testDrive(package)).query("frame", framed),
                                            token: "/courses/\(course.value)/packages/\(activity.value)/token", navigate: links.navigate.query("frame", framed))
                    return try playerView(play, doors, visit, by: scope.actor, scope.vendor, tx)
                }
                var response = view.response(request)
                if visit.isFramed { response.framing = .framed }
                return response
            },
            .call(.post, "/courses/{course}/packages/{activity}/token", AuthorCourses.self, "Gives an author's test drive a fresh write token") { request, scope in
                let activity: ActivityID = try request.id("activity"), course: CourseID = try request.id("course")
                guard let viewer = request.authority.viewer else { throw WebRefusal.notFound }
                let signIn = request.authority.formSecret ?? ""
                let token = try await ground.store.write(scope.vendor) { tx -> String in
                    guard let row = try tx.first("""
                        SELECT id FROM play_registration WHERE vendor_id = \(scope.vendor) AND person_id = \(viewer.id) AND course_id = \(course)
                            AND activity_id = \(activity) AND is_preview = 1 AND retired_at IS NULL AND revoked_at IS NULL
                        """) else { throw WebRefusal.notFound }
                    return try WriteToken.issue(row.id("id"), signIn: signIn, vendor: scope.vendor, tx)
                }
                return try .json(["token": token])
            },
        ]
    }

    static func access(_ enrolment: EnrolmentID, _ activity: ActivityID, _ scope: Scope<Learn>, _ tx: Transaction) throws -> (Enrolment, VersionActivity) {
        guard let person = scope.reach.person else { throw WebRefusal.notFound }
        let found = try Progress.access(enrolment, activity, person: person, vendor: scope.vendor, tx)
        guard found.1.kind == PackageKind.key, !found.0.isStopped else { throw WebRefusal.notFound }
        return found
    }
    private static func package(_ config: String) throws -> PackageID {
        guard let package = PackageKind.package(config) else { throw WebRefusal.notFound }
        return package
    }

    private func playerView(_ playable: Playable, _ doors: PlayerDoors, _ visit: PlayerVisit, by actor: Actor, _ vendor: VendorID, _ tx: Transaction) throws -> PlayerView {
        guard let manifest = try manifests.manifest(playable.package, vendor: vendor, tx) else { throw WebRefusal.notFound }
        let registration = try Registrations.open(playable, total: manifest.launchable.count, vendor: vendor, tx)
        return try playerView(registration, manifest, doors, visit, by: actor, vendor, tx)
    }
    /// The player of a registration that is open already.
    func playerView(_ registration: Registration, _ manifest: Manifest, _ doors: PlayerDoors, _ visit: PlayerVisit, by actor: Actor, _ vendor: VendorID,
                    _ tx: Transaction) throws -> PlayerView {
        if var play = try SequencedPlay.load(registration, manifest, vendor: vendor, tx) {
            try ArriveAtPlay(isFresh: visit.isFresh).perform(&play, progress: PlayProgress(ledger: ground.ledger), by: actor, vendor: vendor, tx)
            return .sequenced(SequencedPlayerModel(
                play: play, title: doors.title, refusal: try Sequencings.lastRefusal(of: registration.id, vendor: vendor, tx), exit: doors.exit, page: doors.page, token: doors.token, navigate: doors.navigate,
                log: visit.showsLog ? PackageLinks.sequencing(registration.id) : nil, settings: try PlaySettingStore.effective(registration.course, registration.activity, vendor: vendor, tx)))
        }
        let records = try Registrations.records12(of: registration.id, vendor: vendor, tx)
        let outline = Outline(manifest.organization) { records[$0] }
        // An author went past what closes it: then it has a record.
        let asked = outline.entries.first { entry in
            entry.item.identifier == visit.item && entry.item.launch != nil && (entry.isOpen || registration.isPreview && records[entry.item.identifier] != nil)
        }
        guard let current = (asked ?? outline.next)?.item else { throw WebRefusal.notFound }
        return .outline(PlayerModel(registration: registration, title: doors.title, organization: manifest.organization, outline: outline,
                                    rollup: PlayProgress.rollup(manifest, records, rules: try Registrations.rulesInForce(registration.id, vendor: vendor, tx)), current: current, exit: doors.exit, page: doors.page, token: doors.token,
                                    isPreview: registration.isPreview, settings: try PlaySettingStore.effective(registration.course, registration.activity, vendor: vendor, tx)))
    }
}

/// What the player's address says.
struct PlayerVisit: Sendable {
    /// The item that is asked for; a sequenced package does not listen.
    let item: String?
    /// Not the page after a navigation.
    let isFresh: Bool
    let showsLog: Bool
    /// In a frame of the author's bench.
    let isFramed: Bool

    init(_ request: WebRequest, log: Bool) {
        item = request.query.filled("item")
        isFresh = request.query.filled("after") == nil
        showsLog = log && !request.query.contains("frame")
        isFramed = request.query.contains("frame")
    }
}

/// Where the player's page leads.
struct PlayerDoors: Sendable {
    let title: String
    let exit: Link
    let page: Link
    let token: Link
    let navigate: Link
}

/// The player of a package: by its outline, or sequenced.
enum PlayerView: Sendable {
    case outline(PlayerModel)
    case sequenced(SequencedPlayerModel)
    /// Launched units of a cmi5 or xAPI package.
    case course(CoursePlayerModel)

    func response(_ request: WebRequest) -> WebResponse {
        switch self {
        case .outline(let model): PlayerPage(model: model).response(request)
        case .sequenced(let model): SequencedPlayerPage(model: model).response(request)
        case .course(let model): CoursePlayerPage(model: model).response(request)
        }
    }
}
