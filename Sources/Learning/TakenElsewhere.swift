package import Courses
package import Kernel
package import Ledger
package import Store

/// Completions that had been recorded from elsewhere are not this person's after all: they stay in the record and count for nothing.
package struct CompletionsTakenBack: LedgerEvent {
    package static let kind = "learning.completionsTakenBack"
    package let enrolment: EnrolmentID
    package let person: PersonID
    package let course: CourseID
    package let organization: OrganizationID?
    package let completions: [CompletionID]
    package var subjects: [Subject] { [.person(person), .course(course)] }
    package var changes: [Change] { [Change("completions", from: String(completions.count), to: "0")] }
}

/// A course that a person has completed from another learning system, as it joins their history once it is known to be theirs: a closed
/// enrolment of its own with the times at which it was done, beside whatever they have here and never in its place.
///
/// It is self-reported, always. What somebody grades here is not among its parts, and as a whole course it proves nothing where the course
/// asks for that (``CompletionEvidence``). When it was recorded is kept beside when it was done: what was decided in between knew nothing of it.
package struct TakenElsewhere: Sendable {
    /// How one part ended.
    package struct Part: Sendable {
        package let activity: ActivityID
        /// Nil where it cannot be failed.
        package let passed: Bool?
        /// 0…1000
        package let scorePermille: Int?
        package let activeSeconds: Int
        package let at: Instant
        /// What proves it, as JSON.
        package let evidence: String
        package init(activity: ActivityID, passed: Bool?, scorePermille: Int?, activeSeconds: Int, at: Instant, evidence: String) {
            (self.activity, self.passed, self.scorePermille, self.activeSeconds, self.at, self.evidence) = (activity, passed, scorePermille, activeSeconds, at, evidence)
        }
    }
    package let person: PersonID
    package let course: CourseID
    package let version: CourseVersionID
    package let membership: MembershipID
    package let organization: OrganizationID
    package let begunAt: Instant
    package let completedAt: Instant
    package init(person: PersonID, course: CourseID, version: CourseVersionID, membership: MembershipID, organization: OrganizationID, begunAt: Instant, completedAt: Instant) {
        (self.person, self.course, self.version, self.membership, self.organization) = (person, course, version, membership, organization)
        (self.begunAt, self.completedAt) = (begunAt, completedAt)
    }
    /// Kinds that are graded here, which nothing from elsewhere stands for.
    private static let graded: Set<String> = ["exam", "assignment"]

    /// Appends the enrolment with its parts and the whole course.
    /// - Parameter parts: in the order in which they ended.
    package func record(_ parts: [Part], by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws -> EnrolmentID {
        let minutes = try tx.count("""
            SELECT CAST(coalesce(sum(\(MeasuredMinutes.inForce)), 0) AS BIGINT) FROM version_activity a
            WHERE a.vendor_id = \(vendor) AND a.version_id = \(version) AND a.is_required = 1
            """)
        let id = tx.newID(of: EnrolmentEntity.self)
        try tx.execute("""
            INSERT INTO enrolment (vendor_id, id, person_id, course_id, version_id, under_membership_id, organization_id, is_open,
                minutes_total, minutes_done, created_at, started_at, last_at, completed_at)
            VALUES (\(vendor), \(id), \(person), \(course), \(version), \(membership), \(organization), 0, \(minutes), \(minutes), \(begunAt), \(begunAt), \(completedAt), \(completedAt))
            """)
        for part in parts { try add(part, to: id, by: actor, vendor: vendor, ledger: ledger, tx) }
        let seconds = try tx.count("SELECT CAST(coalesce(sum(active_seconds), 0) AS BIGINT) FROM activity_progress WHERE vendor_id = \(vendor) AND enrolment_id = \(id)")
        let completion = tx.newID(of: CompletionEntity.self)
        try insert(completion, nil, nil, passed: nil, score: nil, seconds: seconds, evidence: "{}", at: completedAt, id, vendor, tx)
        try ledger.append(CourseCompleted(completion: completion, enrolment: id, person: person, course: course, version: version, organization: organization,
                                          completedAt: completedAt, assurance: .selfReported), by: actor, tx)
        return id
    }

    /// Appends how one part ended: the first time, or better than before.
    package func add(_ part: Part, to enrolment: EnrolmentID, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        guard let activity = try Courses.versionActivity(part.activity, version: version, vendor: vendor, tx), !Self.graded.contains(activity.kind) else { return }
        let state = part.passed == false ? "failed" : "completed", share = part.passed == false ? 0 : 1000, done = part.passed == false ? nil : part.at
        try tx.execute("""
            INSERT INTO activity_progress (vendor_id, enrolment_id, activity_id, state, share_permille, active_seconds, location, first_at, last_at, completed_at)
            VALUES (\(vendor), \(enrolment), \(activity.id), \(state), \(share), \(part.activeSeconds), '', \(begunAt), \(part.at), \(done))
            ON CONFLICT (vendor_id, enrolment_id, activity_id) DO UPDATE SET
                state = CASE WHEN activity_progress.state = 'completed' THEN 'completed' ELSE excluded.state END,
                share_permille = CASE WHEN excluded.share_permille > activity_progress.share_permille THEN excluded.share_permille ELSE activity_progress.share_permille END,
                active_seconds = CASE WHEN excluded.active_seconds > activity_progress.active_seconds THEN excluded.active_seconds ELSE activity_progress.active_seconds END,
                last_at = CASE WHEN excluded.last_at > activity_progress.last_at THEN excluded.last_at ELSE activity_progress.last_at END,
                completed_at = coalesce(activity_progress.completed_at, excluded.completed_at)
            """)
        let completion = tx.newID(of: CompletionEntity.self)
        try insert(completion, activity.id, activity.kind, passed: part.passed, score: part.scorePermille, seconds: part.activeSeconds, evidence: part.evidence, at: part.at, enrolment, vendor, tx)
        try ledger.append(ActivityCompleted(completion: completion, enrolment: enrolment, person: person, course: course, version: version, activity: activity.id,
                                            activityKind: activity.kind, organization: organization, completedAt: part.at, passed: part.passed, scorePermille: part.scorePermille,
                                            assurance: .selfReported), by: actor, tx)
    }

    private func insert(_ id: CompletionID, _ activity: ActivityID?, _ kind: String?, passed: Bool?, score: Int?, seconds: Int, evidence: String, at: Instant,
                        _ enrolment: EnrolmentID, _ vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO completion (vendor_id, id, kind, person_id, course_id, version_id, activity_id, activity_kind, enrolment_id, under_membership_id, organization_id,
                completed_at, recorded_at, passed, score_permille, assurance, evidence, active_seconds)
            VALUES (\(vendor), \(id), \(activity == nil ? "course" : "activity"), \(person), \(course), \(version), \(activity), \(kind), \(enrolment), \(membership), \(organization),
                \(at), \(tx.now), \(passed), \(score), \(Assurance.selfReported.rawValue), \(evidence), \(seconds))
            """)
    }

    /// It was not this person's: nothing is erased, and nothing of it counts from now on.
    package static func takeBack(_ id: EnrolmentID, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        guard let enrolment = try Enrolments.find(id, vendor: vendor, tx), enrolment.withdrawnAt == nil else { return }
        let counted = try tx.query("SELECT id FROM completion WHERE vendor_id = \(vendor) AND enrolment_id = \(id) AND retracted_at IS NULL ORDER BY completed_at, id")
            .map { try $0.id("id", of: CompletionEntity.self) }
        try tx.execute("UPDATE completion SET retracted_at = \(tx.now) WHERE vendor_id = \(vendor) AND enrolment_id = \(id) AND retracted_at IS NULL")
        try tx.execute("UPDATE enrolment SET withdrawn_at = \(tx.now), is_open = 0 WHERE vendor_id = \(vendor) AND id = \(id)")
        try ledger.append(CompletionsTakenBack(enrolment: id, person: enrolment.person, course: enrolment.course, organization: enrolment.organization, completions: counted),
                          by: actor, tx)
    }
}
