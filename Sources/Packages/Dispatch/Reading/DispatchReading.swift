import Courses
import Kernel
import Store

/// How far a dispatched learner is in a part that is read, watched or done on pages of ours: what `activity_progress` is for an enrolment, but of
/// nobody's enrolment.
///
/// opened → done; what is done stays so. When it was done, and by what it is proved, is an outcome too (``DispatchOutcomes``), which nothing changes.
struct DispatchReading: Sendable {
    let activity: ActivityID
    /// 0…1000
    let sharePermille: Int
    /// Where to go on, as JSON of the kind.
    let location: String
    let activeMilliseconds: Int
    /// Up to when active time is counted: two views at once do not count twice.
    let timedAt: Instant
    let lastAt: Instant
    let doneAt: Instant?

    init(_ row: Row) throws {
        activity = try row.id("activity_id")
        sharePermille = try row.int("share_permille")
        location = try row.text("location")
        activeMilliseconds = try row.int("active_ms")
        timedAt = try row.instant("timed_at")
        lastAt = try row.instant("last_at")
        doneAt = try row.optionalInstant("done_at")
    }
}

/// All SQL of them.
enum DispatchReadings {
    /// How long the totals of views are kept: no visit is longer.
    static let viewDays = 2

    static func find(_ activity: ActivityID, of learner: DispatchLearnerID, vendor: VendorID, _ tx: Transaction) throws -> DispatchReading? {
        try tx.first("""
            SELECT * FROM dispatch_reading WHERE vendor_id = \(vendor) AND learner_id = \(learner) AND activity_id = \(activity)
            """).map(DispatchReading.init)
    }
    static func all(of learner: DispatchLearnerID, vendor: VendorID, _ tx: Transaction) throws -> [DispatchReading] {
        try tx.query("SELECT * FROM dispatch_reading WHERE vendor_id = \(vendor) AND learner_id = \(learner) ORDER BY opened_at, activity_id").map(DispatchReading.init)
    }

    /// The reading of a part, made when it is opened for the first time.
    static func open(_ activity: ActivityID, of learner: DispatchLearner, vendor: VendorID, _ tx: Transaction) throws -> DispatchReading {
        if let known = try find(activity, of: learner.id, vendor: vendor, tx) { return known }
        try tx.execute("""
            INSERT INTO dispatch_reading (vendor_id, learner_id, activity_id, organization_id, version_id, share_permille, location, active_ms, timed_at, opened_at, last_at)
            VALUES (\(vendor), \(learner.id), \(activity), \(learner.organization), \(learner.version), 0, '', 0, \(tx.now), \(tx.now), \(tx.now))
            ON CONFLICT DO NOTHING
            """)
        return try DispatchReading(tx.query("SELECT * FROM dispatch_reading WHERE vendor_id = \(vendor) AND learner_id = \(learner.id) AND activity_id = \(activity)")[0])
    }
    /// - Parameter isDone: what was done before stays done at its time.
    static func note(_ reading: DispatchReading, sharePermille: Int, location: String, isDone: Bool, of learner: DispatchLearnerID, vendor: VendorID, _ tx: Transaction) throws {
        let share = max(reading.sharePermille, isDone ? 1000 : min(1000, max(0, sharePermille))), doneAt = reading.doneAt ?? (isDone ? tx.now : nil)
        try tx.execute("""
            UPDATE dispatch_reading SET share_permille = \(share), location = \(location), done_at = \(doneAt), last_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND learner_id = \(learner) AND activity_id = \(reading.activity)
            """)
    }

    /// What a view has said of its active time.
    static func seconds(of view: String, _ activity: ActivityID, of learner: DispatchLearnerID, vendor: VendorID, _ tx: Transaction) throws -> Int {
        try tx.first("""
            SELECT seconds FROM dispatch_reading_view WHERE vendor_id = \(vendor) AND learner_id = \(learner) AND activity_id = \(activity) AND view = \(view)
            """)?.int("seconds") ?? 0
    }
    static func keep(view: String, seconds: Int, adding milliseconds: Int, to reading: DispatchReading, of learner: DispatchLearnerID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO dispatch_reading_view (vendor_id, learner_id, activity_id, view, seconds, last_at)
            VALUES (\(vendor), \(learner), \(reading.activity), \(view), \(seconds), \(tx.now))
            ON CONFLICT (vendor_id, learner_id, activity_id, view) DO UPDATE SET seconds = excluded.seconds, last_at = excluded.last_at
            """)
        try tx.execute("""
            UPDATE dispatch_reading SET active_ms = active_ms + \(milliseconds), timed_at = \(tx.now), last_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND learner_id = \(learner) AND activity_id = \(reading.activity)
            """)
    }
    static func sweepViews(before: Instant, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM dispatch_reading_view WHERE vendor_id = \(vendor) AND last_at < \(before)")
    }

    /// What a learner has answered and where they were; that something was done, and when, stays.
    static func forget(_ learner: DispatchLearnerID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE dispatch_reading SET location = '' WHERE vendor_id = \(vendor) AND learner_id = \(learner)")
        try tx.execute("DELETE FROM dispatch_reading_view WHERE vendor_id = \(vendor) AND learner_id = \(learner)")
    }
}
