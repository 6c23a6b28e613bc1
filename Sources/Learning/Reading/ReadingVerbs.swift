import Courses
import HTML
import HTTPTypes
import Kernel
import Ledger
import People
import Store
import Web

extension LearningRoom {
    /// The page of an activity in an own enrolment.
    /// - Parameter segment: of its kind in the address.
    func readerPage(_ request: WebRequest, _ scope: Scope<Learn>, kind: String, _ segment: String, _ errors: FormErrors = .none) async throws -> Page {
        let enrolment: EnrolmentID = try request.id("enrolment"), activity: ActivityID = try request.id("activity")
        let t = request.t, tokens = request.tokens, wanted = request.query.int("page")
        return try await ground.store.read(scope.vendor) { [kinds] tx in
            try Reading.load(enrolment, activity, kind: kind, scope, tx).page(segment, kinds, t, tokens).page(wanted: wanted, errors, t, vendor: scope.vendor, tx)
        }
    }

    /// Notes what somebody does in an own, open enrolment and completes the activity when that is enough; a finished enrolment is only read,
    /// and a second finish changes nothing.
    /// - Throws: ``FinishRefusal``, after what else was done is noted.
    func act(_ act: ReadingAct, _ request: WebRequest, _ scope: Scope<Learn>, kind: String) async throws -> (Reading, ReadingStep) {
        let enrolment: EnrolmentID = try request.id("enrolment"), activity: ActivityID = try request.id("activity")
        let (reading, step) = try await ground.store.write(scope.vendor) { tx -> (Reading, ReadingStep) in
            try Access.confirm(scope, tx)
            let reading = try Reading.load(enrolment, activity, kind: kind, scope, tx), step = try act.step(reading.activity, at: reading.own?.location)
            guard reading.enrolment.isOpen else { return (reading, step) }
            if case .finished = act, reading.isDone { return (reading, step) }
            try Progress.report(ProgressReport(sharePermille: step.sharePermille, location: step.location), reading.enrolment, activity, vendor: scope.vendor, tx)
            if let evidence = step.evidence, !reading.isDone {
                try Progress.complete(Outcome(assurance: .selfReported, evidence: evidence), reading.enrolment, reading.activity, by: scope.actor, vendor: scope.vendor,
                                      ledger: ground.ledger, tx)
            }
            return (reading, step)
        }
        if let refusal = step.refusal, reading.enrolment.isOpen, !reading.isDone { throw refusal }
        return (reading, step)
    }

    /// Active seconds of any kind of activity. A view reports its total, so a repeated or lost post never counts twice.
    var timeRoutes: [Route] {
        [
            .call(.post, "/learn/{enrolment}/activities/{activity}/time", Learn.self, "Notes the active time of one view of an activity") { request, scope in
                let report = try await ViewedTime.read(request)
                let enrolment: EnrolmentID = try request.id("enrolment"), activity: ActivityID = try request.id("activity")
                try await ground.store.write(scope.vendor) { tx in
                    guard let person = scope.reach.person else { throw WebRefusal.notFound }
                    let (found, part) = try Progress.access(enrolment, activity, person: person, vendor: scope.vendor, tx)
                    guard found.isOpen else { return }
                    let known = try tx.first("""
                        SELECT seconds FROM active_view WHERE vendor_id = \(scope.vendor) AND enrolment_id = \(enrolment) AND activity_id = \(activity) AND view = \(report.view)
                        """)?.int("seconds") ?? 0
                    let added = report.added(to: known)
                    guard added > 0 else { return }
                    try tx.execute("""
                        INSERT INTO active_view (vendor_id, enrolment_id, activity_id, view, seconds, last_at)
                        VALUES (\(scope.vendor), \(enrolment), \(activity), \(report.view), \(known + added), \(tx.now))
                        ON CONFLICT (vendor_id, enrolment_id, activity_id, view) DO UPDATE SET seconds = excluded.seconds, last_at = excluded.last_at
                        """)
                    try Progress.report(ProgressReport(addedSeconds: added), found, part.id, vendor: scope.vendor, tx)
                }
                return .noContent
            },
        ]
    }
}
