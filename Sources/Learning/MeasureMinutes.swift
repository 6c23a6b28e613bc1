import Courses
import Jobs
import Kernel
import Ledger
import Store

/// Each night: what activities really take (`ExpectedMinutes`), and the minutes of everybody who is in the middle of them.
enum MeasureMinutes {
    static let name = "learning.measureMinutes"
    /// Before the digests of the morning, after the day's last learners in most zones.
    static let schedule = Schedule(name, .daily(minuteOfDay: 2 * 60 + 40))
    private static let coursesAtOnce = 20
    private static let enrolmentsAtOnce = 100

    static func job(kinds: ActivityKinds, ledger: Ledger) -> JobKind {
        JobKind(name) { run in
            let vendor = run.vendor, actor = run.actor
            var after = run.cursor ?? "", done = 0
            while true {
                let start = after
                let courses = try await run.store.read(vendor) { try MeasuredMinutes.courses(after: start, limit: coursesAtOnce, vendor: vendor, $0) }
                guard !courses.isEmpty else { return }
                for measured in courses {
                    for activity in measured.activities where kinds.kind(activity.kind)?.isTimed == true {
                        let seconds = try await run.store.read(vendor) { try times(activity, vendor: vendor, $0) }
                        guard let measure = ExpectedMinutes.measure(seconds) else { continue }
                        try await run.batch { try record(measure, of: activity, in: measured.course, by: actor, vendor: vendor, ledger: ledger, $0) }
                    }
                    try await recount(measured.course, run)
                    done += 1
                    after = measured.course.value
                    try await run.batch(cursor: after, done: done) { _ in }
                }
            }
        }
    }

    /// Active seconds of people's first successful completion of exactly this content, latest first: who repeats is quicker.
    static func times(_ activity: VersionActivity, vendor: VendorID, _ tx: Transaction) throws -> [Int] {
        let counts: SQL = "k.kind = 'activity' AND (k.passed IS NULL OR k.passed = 1)"
        let earlier: SQL = "f.kind = 'activity' AND (f.passed IS NULL OR f.passed = 1)"
        return try tx.query("""
            SELECT k.active_seconds FROM completion k
            JOIN version_activity a ON a.vendor_id = k.vendor_id AND a.version_id = k.version_id AND a.activity_id = k.activity_id
            WHERE k.vendor_id = \(vendor) AND k.activity_id = \(activity.id) AND \(counts) AND k.active_seconds > 0 AND a.config = \(activity.config) AND k.retracted_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM completion f WHERE f.vendor_id = k.vendor_id AND f.activity_id = k.activity_id
                    AND f.person_id = k.person_id AND \(earlier) AND f.completed_at < k.completed_at)
            ORDER BY k.completed_at DESC, k.id LIMIT \(ExpectedMinutes.mostCompletions)
            """).map { try $0.int("active_seconds") }
    }

    private static func record(_ measure: ExpectedMinutes.Measure, of activity: VersionActivity, in course: CourseID, by actor: Actor, vendor: VendorID,
                               ledger: Ledger, _ tx: Transaction) throws {
        guard let before = try MeasuredMinutes.record(measure, of: activity, vendor: vendor, tx), before != measure.minutes else { return }
        try ledger.append(MinutesMeasured(course: course, activity: activity.id, samples: measure.samples, medianSeconds: measure.medianSeconds,
                                          before: before, after: measure.minutes), by: actor, tx)
    }

    /// Open enrolments whose minutes are no longer what their version's activities take. Finished ones keep theirs.
    private static func recount(_ course: CourseID, _ run: JobRun) async throws {
        let vendor = run.vendor
        while true {
            let stale = try await run.store.read(vendor) { tx in
                try tx.query("""
                    SELECT e.id FROM enrolment e WHERE e.vendor_id = \(vendor) AND e.course_id = \(course) AND e.is_open = 1
                        AND (e.minutes_total <> \(total) OR e.minutes_done <> \(Self.done)) ORDER BY e.id LIMIT \(enrolmentsAtOnce)
                    """).map { try $0.id("id", of: EnrolmentEntity.self) }
            }
            guard !stale.isEmpty else { return }
            try await run.batch { tx in
                for id in stale {
                    guard let row = try tx.first("""
                        SELECT \(total) AS total, \(Self.done) AS done FROM enrolment e WHERE e.vendor_id = \(vendor) AND e.id = \(id) AND e.is_open = 1
                        """) else { continue }
                    try tx.execute("""
                        UPDATE enrolment SET minutes_total = \(try row.int("total")), minutes_done = \(try row.int("done"))
                        WHERE vendor_id = \(vendor) AND id = \(id)
                        """)
                }
            }
        }
    }
    private static let total: SQL = """
        (SELECT CAST(coalesce(sum(\(MeasuredMinutes.inForce)), 0) AS BIGINT) FROM version_activity a
            WHERE a.vendor_id = e.vendor_id AND a.version_id = e.version_id AND a.is_required = 1)
        """
    private static let done: SQL = """
        (SELECT CAST(coalesce(sum(\(MeasuredMinutes.inForce)), 0) AS BIGINT) FROM version_activity a
            JOIN activity_progress p ON p.vendor_id = a.vendor_id AND p.enrolment_id = e.id AND p.activity_id = a.activity_id AND p.state = 'completed'
            WHERE a.vendor_id = e.vendor_id AND a.version_id = e.version_id AND a.is_required = 1)
        """
}
