import Courses
import HTML
import HTTPTypes
import Kernel
import Ledger
import People
import Store
import Web

extension LearningRoom {
    func reading(_ request: WebRequest, _ scope: Scope<Learn>, kind: String) async throws -> Reading {
        let enrolment: EnrolmentID = try request.id("enrolment"), activity: ActivityID = try request.id("activity")
        return try await ground.store.read(scope.vendor) { try Reading.load(enrolment, activity, kind: kind, scope, $0) }
    }

    /// Changes the place of an own, open enrolment and notes the share that came out; a finished enrolment is only read.
    /// - Parameter change: returns the new share (0…1000) and whatever the caller wants to know.
    func place<P: Place, Value: Sendable>(
        _ request: WebRequest, _ scope: Scope<Learn>, kind: String, _ type: P.Type, change: @escaping @Sendable (inout P, Reading) throws -> (Int, Value)
    ) async throws -> (Int, Value) {
        let enrolment: EnrolmentID = try request.id("enrolment"), activity: ActivityID = try request.id("activity")
        return try await ground.store.write(scope.vendor) { tx in
            try Access.confirm(scope, tx)
            let reading = try Reading.load(enrolment, activity, kind: kind, scope, tx)
            var place = P(location: reading.own?.location)
            let (share, value) = try change(&place, reading)
            if reading.enrolment.isOpen {
                try Progress.report(ProgressReport(sharePermille: share, location: place.location), reading.enrolment, activity, vendor: scope.vendor, tx)
            }
            return (share, value)
        }
    }

    /// Finishes an activity if nothing speaks against it; a second time changes nothing.
    /// - Returns: where to go on.
    func finish(
        _ request: WebRequest, _ scope: Scope<Learn>, kind: String, unless check: @escaping @Sendable (Reading) throws -> Void
    ) async throws -> Link {
        let enrolment: EnrolmentID = try request.id("enrolment"), activity: ActivityID = try request.id("activity")
        let reading = try await ground.store.write(scope.vendor) { tx -> Reading in
            try Access.confirm(scope, tx)
            let reading = try Reading.load(enrolment, activity, kind: kind, scope, tx)
            guard reading.enrolment.isOpen, !reading.isDone else { return reading }
            try check(reading)
            try Progress.complete(Outcome(assurance: .selfReported), reading.enrolment, reading.activity, by: scope.actor, vendor: scope.vendor, ledger: ground.ledger, tx)
            return reading
        }
        return reading.onward(kinds)
    }

    /// Active seconds of any kind of activity. A view reports its total, so a repeated or lost post never counts twice.
    var timeRoutes: [Route] {
        [
            .call(.post, "/learn/{enrolment}/activities/{activity}/time", Learn.self, "Notes the active time of one view of an activity") { request, scope in
                struct View: Decodable {
                    let view: String
                    let sequence: Int
                    let seconds: Int
                }
                let report = try await request.json(View.self)
                guard (8...64).contains(report.view.utf8.count), report.seconds >= 0 else { throw WebRefusal.fieldWrongType("/view") }
                let enrolment: EnrolmentID = try request.id("enrolment"), activity: ActivityID = try request.id("activity")
                try await ground.store.write(scope.vendor) { tx in
                    guard let person = scope.reach.person else { throw WebRefusal.notFound }
                    let (found, part) = try Progress.access(enrolment, activity, person: person, vendor: scope.vendor, tx)
                    guard found.isOpen else { return }
                    let known = try tx.first("""
                        SELECT seconds FROM active_view WHERE vendor_id = \(scope.vendor) AND enrolment_id = \(enrolment) AND activity_id = \(activity) AND view = \(report.view)
                        """)?.int("seconds") ?? 0
                    let added = min(report.seconds, 86_400) - known
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
