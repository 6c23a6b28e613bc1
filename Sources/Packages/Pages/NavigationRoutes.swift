import Courses
import HTML
import HTTPTypes
import Kernel
import Learning
import People
import SCORM
import Store
import Web

extension PackagesRoom {
    var navigationRoutes: [Route] {
        [
            .ownForm("/enrolments/{enrolment}/packages/{activity}/navigate", Learn.self, "Navigates a sequenced package in an enrolment") { request, scope, form in
                let enrolment: EnrolmentID = try request.id("enrolment"), activity: ActivityID = try request.id("activity")
                let verb = try NavigatePlay(form)
                return try await ground.store.write(scope.vendor) { tx in try request.once(form, tx) {
                    let (own, _) = try Self.access(enrolment, activity, scope, tx)
                    guard let row = try tx.first("""
                        SELECT * FROM play_registration WHERE vendor_id = \(scope.vendor) AND enrolment_id = \(enrolment) AND activity_id = \(activity)
                            AND is_preview = 0 AND revoked_at IS NULL
                        """) else { throw WebRefusal.notFound }
                    let answer = try navigate(verb, Registration(row), by: scope.actor, scope.vendor, tx)
                    return Self.redirect(answer, verb.request, page: PlayLinks(enrolment: enrolment.value, activity: activity).play, exit: "/courses/\(own.course.value)", request.t)
                } }
            },
            .ownForm("/courses/{course}/packages/{activity}/navigate", AuthorCourses.self, "Navigates the author's test drive of a sequenced package") { request, scope, form in
                let activity: ActivityID = try request.id("activity"), course: CourseID = try request.id("course")
                guard let viewer = request.authority.viewer else { throw WebRefusal.notFound }
                let verb = try NavigatePlay(form), links = PackageLinks(course: course, activity: activity)
                let isFramed = request.query.contains("frame")
                return try await ground.store.write(scope.vendor) { tx in try request.once(form, tx) {
                    try Access.confirm(scope, tx)
                    guard let row = try tx.first("""
                        SELECT * FROM play_registration WHERE vendor_id = \(scope.vendor) AND person_id = \(viewer.id) AND course_id = \(course)
                            AND activity_id = \(activity) AND is_preview = 1 AND retired_at IS NULL AND revoked_at IS NULL
                        """) else { throw WebRefusal.notFound }
                    let registration = try Registration(row), answer = try navigate(verb, registration, by: scope.actor, scope.vendor, tx)
                    return Self.redirect(answer, verb.request, page: links.testDrive(registration.package).query("frame", isFramed ? "1" : nil),
                                         exit: isFramed ? links.left(registration.package) : links.editor, request.t)
                } }
            },
        ]
    }

    private func navigate(_ verb: NavigatePlay, _ registration: Registration, by actor: Actor, _ vendor: VendorID, _ tx: Transaction) throws -> NavigatePlay.Answer {
        try verb.perform(registration, manifests: manifests, progress: PlayProgress(ledger: ground.ledger), by: actor, vendor: vendor, tx)
    }

    /// Where the learner goes on: pausing leads back to the course, everything else to the player with what it shows now.
    static func redirect(_ answer: NavigatePlay.Answer, _ request: NavigationRequest, page: Link, exit: Link, _ t: Localizer) -> WebResponse {
        let here = page.query("after", String(answer.navigations))
        switch answer.outcome {
        case .ended where request == .suspendAll: return .redirect(exit, toast: t(.packagesPaused))
        case .refused(let refusal): return .redirect(here, toast: t(refusal.message))
        case nil: return .redirect(here, toast: t(.packagesWentOn))
        default: return .redirect(here)
        }
    }
}
