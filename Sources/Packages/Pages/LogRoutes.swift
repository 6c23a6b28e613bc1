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
                let model = try await ground.store.read(scope.vendor) { [manifests] tx -> PlayLogModel in
                    let registration = try RestorePlay.play(id, scope, tx)
                    guard let manifest = try manifests.manifest(registration.package, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
                    return PlayLogModel(
                        registration: registration, manifest: manifest, person: try registration.playerName(vendor: scope.vendor, tx),
                        records: try Registrations.items(of: id, vendor: scope.vendor, tx),
                        log: try Registrations.log(of: id, limit: Limits.apiPageRows, vendor: scope.vendor, tx),
                        rules: try Registrations.rulesInForce(id, vendor: scope.vendor, tx))
                }
                return .page(PlayLogPage(model: model, mayRestore: request.authority.may(AuthorCourses.self)).page(request))
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
}
