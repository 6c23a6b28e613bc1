import Courses
import HTML
import Kernel
import People
import SCORM
import Store
import Web

extension PackagesRoom {
    var logRoutes: [Route] {
        [
            .page("/courses/{course}/packages/{activity}/plays", ViewPlayLogs.self, "Lists who played a package activity") { request, scope in
                let course: CourseID = try request.id("course"), activity: ActivityID = try request.id("activity")
                let rows = try await ground.store.read(scope.vendor) { tx -> [(Registration, String)] in
                    guard try Courses.draftActivity(activity, vendor: scope.vendor, tx)?.course == course else { throw WebRefusal.notFound }
                    return try tx.query("""
                        SELECT r.*, p.name AS person_name, l.name AS learner_name, l.foreign_id FROM play_registration r
                        LEFT JOIN person p ON p.vendor_id = r.vendor_id AND p.id = r.person_id
                        LEFT JOIN dispatch_learner l ON l.vendor_id = r.vendor_id AND l.id = r.learner_id
                        WHERE r.vendor_id = \(scope.vendor) AND r.activity_id = \(activity) AND r.is_preview = 0
                            AND \(SQL.within(scope.reach, organization: "r.organization_id", person: "r.person_id"))
                        ORDER BY r.last_at DESC LIMIT \(Limits.apiPageRows)
                        """).map { row in
                            let called = try [row.optionalText("person_name"), row.optionalText("learner_name"), row.optionalText("foreign_id")]
                            return (try Registration(row), called.compactMap(\.self).first { !$0.isEmpty } ?? "")
                        }
                }
                return .page(PlaysPage(rows: rows, links: PackageLinks(course: course, activity: activity)).page(request))
            },
            .page("/plays/{registration}", ViewPlayLogs.self, "Shows a play's state and commit log") { request, scope in
                let id: RegistrationID = try request.id("registration")
                let course = try await ground.store.read(scope.vendor) { tx in try CourseLogModel.load(RestorePlay.play(id, scope, tx), tx, vendor: scope.vendor) }
                if let course { return .page(CourseLogPage(model: course, mayWaive: request.authority.may(AuthorCourses.self), maySeeStatements: request.authority.may(ViewStatements.self)).page(request, errors: .none)) }
                let model = try await ground.store.read(scope.vendor) { [manifests] in try PlayLogModel.load(id, scope, manifests: manifests, $0) }
                return .page(PlayLogPage(model: model, mayRestore: request.authority.may(AuthorCourses.self)).page(request))
            },
            .page("/plays/{registration}/live", ViewPlayLogs.self, "Gives what came since, for a page that follows a play") { request, scope in
                let id: RegistrationID = try request.id("registration"), after = max(0, request.query.value("after").flatMap { Int64($0) } ?? request.now.milliseconds)
                let course = try await ground.store.read(scope.vendor) { tx in try CourseLogModel.load(RestorePlay.play(id, scope, tx), since: after, tx, vendor: scope.vendor) }
                if let course {
                    return .fragment(CourseLogPage(model: course, mayWaive: false, maySeeStatements: false, isNarrow: request.query.contains("narrow")).fresh(request))
                }
                let model = try await ground.store.read(scope.vendor) { [manifests] in try PlayLogModel.load(id, scope, since: after, manifests: manifests, $0) }
                let page = PlayLogPage(model: model, mayRestore: request.authority.may(AuthorCourses.self), isNarrow: request.query.contains("narrow"))
                return .fragment(page.fresh(request, hasNews: model.log.contains { $0.receivedAt.milliseconds > after }))
            },
        ]
    }
}

struct PlayLogModel: Sendable {
    let registration: Registration
    let manifest: Manifest
    let person: String
    let records: [String: PlayRecord]
    let log: [Registrations.LogRow]
    /// Those of the latest session.
    let rules: PlayRules
    /// Whether somebody plays now.
    let isOpen: Bool
    /// What the page has already, in milliseconds; 0 for a page that is made anew.
    let after: Int64
    /// Of a test drive: how its items stand.
    let drive: DriveItems?

    /// - Parameter since: milliseconds; entries of before are left out, but for those that may have been committed late.
    static func load<R: Right>(_ id: RegistrationID, _ scope: Scope<R>, since: Int64 = 0, manifests: ManifestCache, _ tx: Transaction) throws -> PlayLogModel {
        let vendor = scope.vendor, registration = try RestorePlay.play(id, scope, tx)
        guard let manifest = try manifests.manifest(registration.package, vendor: vendor, tx) else { throw WebRefusal.notFound }
        let from = Instant(milliseconds: max(0, since - Int64(LiveLog.overlapSeconds) * 1000))
        return PlayLogModel(
            registration: registration, manifest: manifest, person: try registration.playerName(vendor: vendor, tx),
            records: try Registrations.items(of: id, vendor: vendor, tx), log: try Registrations.log(of: id, since: from, limit: LiveLog.most, vendor: vendor, tx),
            rules: try Registrations.rulesInForce(id, vendor: vendor, tx), isOpen: try OpenPlayers.isPlaying(id, vendor: vendor, tx), after: since,
            drive: registration.isPreview ? try DriveItems.load(registration, manifest, vendor: vendor, tx) : nil)
    }
}
