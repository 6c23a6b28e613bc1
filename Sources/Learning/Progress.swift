package import Courses
package import Kernel
package import Ledger
package import Store
package import Web

/// What a player reports of one activity. Evidence of its own (answers, commits, intervals) stays in the kind's tables.
package struct ProgressReport: Sendable {
    /// 0…1000; never goes down.
    package var sharePermille: Int?
    /// Active seconds since the last report; bounded by the wall clock since then.
    package var addedSeconds: Int
    /// Where to resume.
    package var location: String?
    package init(sharePermille: Int? = nil, addedSeconds: Int = 0, location: String? = nil) {
        self.sharePermille = sharePermille
        self.addedSeconds = addedSeconds
        self.location = location
    }
}

/// How an activity ended.
package struct Outcome: Sendable {
    /// Nil where the activity cannot be failed.
    package let passed: Bool?
    /// 0…1000
    package let scorePermille: Int?
    package let assurance: Assurance
    /// What proves it: an attempt's or submission's id and digest, as JSON.
    package let evidence: String
    package init(passed: Bool? = nil, scorePermille: Int? = nil, assurance: Assurance, evidence: String = "{}") {
        self.passed = passed
        self.scorePermille = scorePermille
        self.assurance = assurance
        self.evidence = evidence
    }
}

/// The only writers of progress and completions; players and exams call them in their own transaction.
package enum Progress {
    /// An own, open enrolment and its activity. - Throws: `WebRefusal.notFound`
    package static func access(_ enrolment: EnrolmentID, _ activity: ActivityID, person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> (Enrolment, VersionActivity) {
        guard let found = try Enrolments.own(enrolment, of: person, vendor: vendor, tx),
              let part = try Courses.versionActivity(activity, version: found.version, vendor: vendor, tx) else { throw WebRefusal.notFound }
        return (found, part)
    }

    /// Notes progress. Completed activities keep their state; time still adds up.
    package static func report(_ report: ProgressReport, _ enrolment: Enrolment, _ activity: ActivityID, vendor: VendorID, _ tx: Transaction) throws {
        let known = try tx.first("""
            SELECT last_at, first_at FROM activity_progress WHERE vendor_id = \(vendor) AND enrolment_id = \(enrolment.id) AND activity_id = \(activity)
            """)
        // Parallel tabs and replays cannot add more than the wall clock allows.
        let since = try known.map { (tx.now.milliseconds - (try $0.int64("last_at"))) / 1000 + 1 } ?? 3600
        let seconds = max(0, min(Int64(report.addedSeconds), since))
        let share = report.sharePermille.map { min(1000, max(0, $0)) } ?? 0
        try tx.execute("""
            INSERT INTO activity_progress (vendor_id, enrolment_id, activity_id, state, share_permille, active_seconds, location, first_at, last_at)
            VALUES (\(vendor), \(enrolment.id), \(activity), 'started', \(share), \(seconds), \(report.location ?? ""), \(tx.now), \(tx.now))
            ON CONFLICT (vendor_id, enrolment_id, activity_id) DO UPDATE SET
                share_permille = CASE WHEN excluded.share_permille > activity_progress.share_permille THEN excluded.share_permille ELSE activity_progress.share_permille END,
                active_seconds = activity_progress.active_seconds + excluded.active_seconds,
                location = CASE WHEN excluded.location = '' THEN activity_progress.location ELSE excluded.location END,
                last_at = excluded.last_at
            """)
        try tx.execute("""
            UPDATE enrolment SET started_at = coalesce(started_at, \(tx.now)), last_at = \(tx.now), last_activity_id = \(activity)
            WHERE vendor_id = \(vendor) AND id = \(enrolment.id)
            """)
    }

    /// Appends a completion, and the course's when that was the last required activity; both events run their subscribers
    /// in this transaction. A second pass of the same activity is a further completion row; the state never falls back.
    @discardableResult
    package static func complete(_ outcome: Outcome, _ enrolment: Enrolment, _ activity: VersionActivity, by actor: Actor, vendor: VendorID,
                                 ledger: Ledger, _ tx: Transaction) throws -> CompletionID {
        try report(ProgressReport(sharePermille: outcome.passed == false ? nil : 1000), enrolment, activity.id, vendor: vendor, tx)
        let id = tx.newID(of: CompletionEntity.self)
        try insert(id, "activity", enrolment, activity, outcome, vendor, tx)
        if outcome.passed != false {
            try tx.execute("""
                UPDATE activity_progress SET state = 'completed', completed_at = coalesce(completed_at, \(tx.now))
                WHERE vendor_id = \(vendor) AND enrolment_id = \(enrolment.id) AND activity_id = \(activity.id)
                """)
        } else {
            try tx.execute("""
                UPDATE activity_progress SET state = 'failed' WHERE vendor_id = \(vendor) AND enrolment_id = \(enrolment.id)
                    AND activity_id = \(activity.id) AND state <> 'completed'
                """)
        }
        try ledger.append(ActivityCompleted(
            completion: id, enrolment: enrolment.id, person: enrolment.person, course: enrolment.course, version: enrolment.version,
            activity: activity.id, activityKind: activity.kind, organization: enrolment.organization, completedAt: tx.now,
            passed: outcome.passed, scorePermille: outcome.scorePermille, assurance: outcome.assurance), by: actor, tx)
        try settle(enrolment, by: actor, vendor: vendor, ledger: ledger, tx)
        return id
    }

    /// Recounts the minutes done and completes the course when nothing required is left.
    package static func settle(_ enrolment: Enrolment, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        guard let row = try tx.first("""
            SELECT count(*) AS required, CAST(coalesce(sum(CASE WHEN p.state = 'completed' THEN 1 ELSE 0 END), 0) AS BIGINT) AS done,
                CAST(coalesce(sum(CASE WHEN p.state = 'completed' THEN \(MeasuredMinutes.inForce) ELSE 0 END), 0) AS BIGINT) AS minutes
            FROM version_activity a LEFT JOIN activity_progress p
                ON p.vendor_id = a.vendor_id AND p.enrolment_id = \(enrolment.id) AND p.activity_id = a.activity_id
            WHERE a.vendor_id = \(vendor) AND a.version_id = \(enrolment.version) AND a.is_required = 1
            """) else { return }
        try tx.execute("UPDATE enrolment SET minutes_done = \(try row.int("minutes")) WHERE vendor_id = \(vendor) AND id = \(enrolment.id)")
        guard try row.int("required") == row.int("done"), enrolment.isOpen else { return }
        let closed = try tx.execute("""
            UPDATE enrolment SET is_open = 0, completed_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(enrolment.id) AND is_open = 1
            """)
        guard closed == 1 else { return }
        let id = tx.newID(of: CompletionEntity.self)
        let assurance = try lowestAssurance(enrolment, vendor, tx)
        try insert(id, "course", enrolment, nil, Outcome(assurance: assurance), vendor, tx)
        try ledger.append(CourseCompleted(completion: id, enrolment: enrolment.id, person: enrolment.person, course: enrolment.course,
                                          version: enrolment.version, organization: enrolment.organization, completedAt: tx.now, assurance: assurance), by: actor, tx)
    }

    /// A course is as sure as its graded parts; lessons and videos do not lower it where something was graded.
    private static func lowestAssurance(_ enrolment: Enrolment, _ vendor: VendorID, _ tx: Transaction) throws -> Assurance {
        let rows = try tx.query("""
            SELECT assurance, passed FROM completion WHERE vendor_id = \(vendor) AND enrolment_id = \(enrolment.id) AND kind = 'activity'
                AND (passed IS NULL OR passed = 1)
            """)
        let graded = try rows.filter { try $0.optionalInt("passed") != nil }
        return try (graded.isEmpty ? rows : graded).compactMap { Assurance(rawValue: try $0.text("assurance")) }.min() ?? .selfReported
    }

    private static func insert(_ id: CompletionID, _ kind: String, _ enrolment: Enrolment, _ activity: VersionActivity?, _ outcome: Outcome,
                               _ vendor: VendorID, _ tx: Transaction) throws {
        let seconds = try activity.map { activity in
            try tx.first("SELECT active_seconds FROM activity_progress WHERE vendor_id = \(vendor) AND enrolment_id = \(enrolment.id) AND activity_id = \(activity.id)")?
                .int("active_seconds") ?? 0
        } ?? tx.count("SELECT CAST(coalesce(sum(active_seconds), 0) AS BIGINT) FROM activity_progress WHERE vendor_id = \(vendor) AND enrolment_id = \(enrolment.id)")
        try tx.execute("""
            INSERT INTO completion (vendor_id, id, kind, person_id, course_id, version_id, activity_id, activity_kind, enrolment_id, under_membership_id,
                organization_id, completed_at, passed, score_permille, assurance, evidence, active_seconds)
            VALUES (\(vendor), \(id), \(kind), \(enrolment.person), \(enrolment.course), \(enrolment.version), \(activity?.id), \(activity?.kind),
                \(enrolment.id), \(enrolment.underMembership), \(enrolment.organization), \(tx.now), \(outcome.passed), \(outcome.scorePermille),
                \(outcome.assurance.rawValue), \(outcome.evidence), \(seconds))
            """)
    }
}
