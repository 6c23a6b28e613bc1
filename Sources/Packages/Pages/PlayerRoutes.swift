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
}

extension PackagesRoom {
    var playerRoutes: [Route] {
        [
            .page("/enrolments/{enrolment}/packages/{activity}", Learn.self, "Plays a package in an enrolment") { request, scope in
                let enrolment: EnrolmentID = try request.id("enrolment"), activity: ActivityID = try request.id("activity")
                let wanted = request.query.filled("item"), language = request.t.language
                let origin = request.site.portalOrigin
                let model = try await ground.store.write(scope.vendor) { [manifests, courses] tx -> ShownPlayer in
                    let (own, part) = try Self.access(enrolment, activity, scope, tx)
                    let links = PlayLinks(enrolment: enrolment.value, activity: activity)
                    let play = Playable(person: own.person, enrolment: own.id, organization: own.organization, course: own.course, activity: activity,
                                        package: try Self.package(part.config))
                    if let course = try OpenCourse(play: play, origin: origin).perform(courses, by: scope.actor, vendor: scope.vendor, tx) {
                        return .course(try CoursePlayerModel(course, title: part.title.resolve(language), wanted: wanted, exit: "/courses/\(own.course.value)", links: CourseLinks(links), tx))
                    }
                    return .scorm(try Self.model(play, title: part.title.resolve(language), wanted: wanted, exit: "/courses/\(own.course.value)", page: links.play,
                                                 token: links.token, manifests, scope.vendor, tx))
                }
                return model.response(request)
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
                let wanted = request.query.filled("item"), language = request.t.language
                let origin = request.site.portalOrigin
                let model = try await ground.store.write(scope.vendor) { [manifests, courses] tx -> ShownPlayer in
                    guard let draft = try Courses.draftActivity(activity, vendor: scope.vendor, tx), draft.course == course, draft.kind == PackageKind.key
                    else { throw WebRefusal.notFound }
                    let links = PackageLinks(course: course, activity: activity)
                    let package = try asked ?? Self.package(draft.config)
                    guard try Packages.find(package, vendor: scope.vendor, tx)?.course == course else { throw WebRefusal.notFound }
                    let play = Playable(person: viewer.id, enrolment: nil, organization: viewer.organization, course: course, activity: activity, package: package)
                    if let open = try OpenCourse(play: play, origin: origin).perform(courses, by: scope.actor, vendor: scope.vendor, tx) {
                        return .course(try CoursePlayerModel(open, title: draft.title.resolve(language), wanted: wanted, exit: links.editor, links: CourseLinks(links, asked), tx))
                    }
                    return .scorm(try Self.model(play, title: draft.title.resolve(language), wanted: wanted, exit: links.editor,
                                                 page: asked == nil ? links.testDrive : links.testDrive(package),
                                                 token: "/courses/\(course.value)/packages/\(activity.value)/token", manifests, scope.vendor, tx))
                }
                return model.response(request)
            },
            .call(.post, "/courses/{course}/packages/{activity}/token", AuthorCourses.self, "Gives an author's test drive a fresh write token") { request, scope in
                let activity: ActivityID = try request.id("activity"), course: CourseID = try request.id("course")
                guard let viewer = request.authority.viewer else { throw WebRefusal.notFound }
                let signIn = request.authority.formSecret ?? ""
                let token = try await ground.store.write(scope.vendor) { tx -> String in
                    guard let row = try tx.first("""
                        SELECT id FROM play_registration WHERE vendor_id = \(scope.vendor) AND person_id = \(viewer.id) AND course_id = \(course)
                            AND activity_id = \(activity) AND is_preview = 1 AND revoked_at IS NULL
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

    private static func model(_ play: Playable, title: String, wanted: String?, exit: Link, page: Link, token: Link, _ manifests: ManifestCache,
                              _ vendor: VendorID, _ tx: Transaction) throws -> PlayerModel {
        guard let manifest = try manifests.manifest(play.package, vendor: vendor, tx) else { throw WebRefusal.notFound }
        let registration = try Registrations.open(play, total: manifest.launchable.count, vendor: vendor, tx)
        let records = try Registrations.items(of: registration.id, vendor: vendor, tx)
        let outline = Outline(manifest.organization) { records[$0] }
        let asked = outline.entries.first { $0.item.identifier == wanted && $0.isOpen && $0.item.launch != nil }
        guard let current = (asked ?? outline.next)?.item else { throw WebRefusal.notFound }
        return PlayerModel(registration: registration, title: title, organization: manifest.organization, outline: outline,
                           rollup: PlayProgress.rollup(manifest, records), current: current, exit: exit, page: page, token: token,
                           isPreview: play.enrolment == nil)
    }
}
