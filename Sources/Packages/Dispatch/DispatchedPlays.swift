import Courses
import Kernel
import Ledger
import People
import SCORM
import Store

/// How parts stand; what was never opened is absent.
typealias DispatchedStatuses = [ActivityID: LessonStatus]

/// Registrations of dispatched learners: like any other, but of nobody's enrolment.
enum DispatchedPlays {
    /// The registration of a learner's part, made at the first visit.
    static func open(_ activity: VersionActivity, of visit: DispatchVisit, package: PackageID, total: Int, vendor: VendorID, _ tx: Transaction) throws -> Registration {
        if let known = try find(activity.id, of: visit.learner, vendor: vendor, tx) { return known }
        let id = tx.newID(of: RegistrationEntity.self), learner = visit.learner
        try tx.execute("""
            INSERT INTO play_registration (vendor_id, id, person_id, learner_id, organization_id, course_id, activity_id, package_id, is_preview,
                label, read_key, status, done, total, active_until, active_ms, reported, created_at, last_at)
            VALUES (\(vendor), \(id), \(learner.player), \(learner.id), \(learner.organization), \(visit.dispatch.course), \(activity.id), \(package), 0,
                \(Secrets.label(16)), \(Secrets.label(26)), \(LessonStatus.notAttempted.rawValue), 0, \(total), 0, 0, '', \(tx.now), \(tx.now))
            """)
        return try Registration(tx.query("SELECT * FROM play_registration WHERE vendor_id = \(vendor) AND id = \(id)")[0])
    }
    static func find(_ activity: ActivityID, of learner: DispatchLearner, vendor: VendorID, _ tx: Transaction) throws -> Registration? {
        try tx.first("""
            SELECT * FROM play_registration WHERE vendor_id = \(vendor) AND learner_id = \(learner.id) AND activity_id = \(activity) AND revoked_at IS NULL
            """).map(Registration.init)
    }

    /// How the parts of a learner stand, by activity.
    static func statuses(of learner: DispatchLearner, vendor: VendorID, _ tx: Transaction) throws -> DispatchedStatuses {
        let rows = try tx.query("""
            SELECT activity_id, status FROM play_registration WHERE vendor_id = \(vendor) AND learner_id = \(learner.id)
            UNION ALL SELECT activity_id, CASE WHEN done_at IS NULL THEN 'incomplete' ELSE 'completed' END AS status FROM dispatch_reading
            WHERE vendor_id = \(vendor) AND learner_id = \(learner.id)
            """)
        return Dictionary(try rows.map { (try $0.id("activity_id"), LessonStatus(rawValue: try $0.text("status")) ?? .notAttempted) }) { $1 }
    }

    /// Carries what a part has come to into the whole, and says so in the ledger when the course is complete for the first time.
    static func carry(_ registration: Registration, ledger: Ledger, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws {
        guard let learner = registration.learner else { return }
        try carry(learner, course: registration.course, ledger: ledger, by: actor, vendor: vendor, tx)
    }
    static func carry(_ id: DispatchLearnerID, course: CourseID, ledger: Ledger, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws {
        guard let (before, after) = try DispatchLearners.settle(id, vendor: vendor, tx) else { return }
        if before.completedAt == nil, after.completedAt != nil {
            try ledger.append(DispatchCompleted(dispatch: after.dispatch.value, learner: after.id.value, course: course, version: after.version, organization: after.organization,
                                                status: after.status.rawValue, scoreUnits: after.scoreUnits), by: actor, tx)
        }
        try LinkedHistory.follow(after, ledger: ledger, by: actor, vendor: vendor, tx)
    }

    /// What may be around a registration's content besides the portal: where the learner's own system shows it.
    /// - Returns: nil for a registration of an enrolment or a test drive.
    static func ancestors(_ learner: DispatchLearnerID?, vendor: VendorID, _ tx: Transaction) throws -> String? {
        guard let learner, let row = try tx.first("""
            SELECT d.origins FROM dispatch_learner l JOIN dispatch d ON d.vendor_id = l.vendor_id AND d.id = l.dispatch_id
            WHERE l.vendor_id = \(vendor) AND l.id = \(learner)
            """) else { return nil }
        return ancestors(try row.text("origins"))
    }
    static func ancestors(_ origins: String) -> String { origins.isEmpty ? "*" : origins }

    /// What content is told: the name that came with the latest launch.
    static func saidName(_ learner: DispatchLearnerID, vendor: VendorID, _ tx: Transaction) throws -> String {
        try DispatchLearners.find(learner, vendor: vendor, tx)?.saidName ?? ""
    }
}

extension Registration {
    /// Whose play it is: nobody's, of a dispatched learner.
    var owner: PersonID? { learner == nil ? person : nil }

    /// As authors and support read who played: a person's name, or what the other system calls its learner.
    func playerName(vendor: VendorID, _ tx: Transaction) throws -> String {
        guard let learner else { return try Persons.find(person, vendor: vendor, tx)?.name ?? "" }
        guard let found = try DispatchLearners.find(learner, vendor: vendor, tx) else { return "" }
        return found.name.isEmpty ? found.foreignID : found.name
    }
}
