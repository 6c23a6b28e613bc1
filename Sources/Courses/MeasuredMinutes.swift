package import Kernel
package import Store

/// All SQL of measured minutes. A figure belongs to an activity and the content that was measured: when an author replaces
/// a film, the new one begins with the author's figure again. Learning, which knows completions, writes them.
package enum MeasuredMinutes {
    /// Minutes in force of an activity of a version (`version_activity` as `a`).
    package static let inForce: SQL = """
        coalesce((SELECT n.minutes FROM activity_minutes n WHERE n.vendor_id = a.vendor_id AND n.activity_id = a.activity_id
            AND n.content = a.config), a.expected_minutes)
        """

    /// The measured figure of what is in the draft now; nil while the author's is in force.
    package static func find(_ activity: DraftActivity, vendor: VendorID, _ tx: Transaction) throws -> ExpectedMinutes.Measure? {
        guard let current = try tx.first("""
            SELECT a.config FROM course c JOIN version_activity a ON a.vendor_id = c.vendor_id AND a.version_id = c.current_version_id
            WHERE c.vendor_id = \(vendor) AND c.id = \(activity.course) AND a.activity_id = \(activity.id)
            """) else { return nil }
        return try find(activity.id, content: current.text("config"), vendor: vendor, tx)
    }
    private static func find(_ activity: ActivityID, content: String, vendor: VendorID, _ tx: Transaction) throws -> ExpectedMinutes.Measure? {
        try tx.first("""
            SELECT median_seconds, samples, minutes FROM activity_minutes
            WHERE vendor_id = \(vendor) AND activity_id = \(activity) AND content = \(content)
            """).map { ExpectedMinutes.Measure(medianSeconds: try $0.int("median_seconds"), samples: try $0.int("samples"), minutes: try $0.int("minutes")) }
    }

    /// A course whose current version has something to measure.
    package struct Measured: Sendable {
        package let course: CourseID
        package let activities: [VersionActivity]
    }
    /// Courses with a current version that are not archived, by id, `limit` of them after `last`.
    package static func courses(after last: String, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [Measured] {
        try tx.query("""
            SELECT id, current_version_id FROM course WHERE vendor_id = \(vendor) AND id > \(last) AND archived_at IS NULL
                AND current_version_id IS NOT NULL ORDER BY id LIMIT \(limit)
            """).map { row in
            let version = try Courses.version(row.id("current_version_id"), vendor: vendor, tx)
            return Measured(course: try row.id("id"), activities: version?.activities ?? [])
        }
    }

    /// Puts a figure in force. - Returns: minutes in force before; nil when nothing changed at all.
    package static func record(_ measure: ExpectedMinutes.Measure, of activity: VersionActivity, vendor: VendorID, _ tx: Transaction) throws -> Int? {
        let known = try find(activity.id, content: activity.config, vendor: vendor, tx)
        guard known != measure else { return nil }
        try tx.execute("""
            INSERT INTO activity_minutes (vendor_id, activity_id, median_seconds, samples, measured_at, minutes, content)
            VALUES (\(vendor), \(activity.id), \(measure.medianSeconds), \(measure.samples), \(tx.now), \(measure.minutes), \(activity.config))
            ON CONFLICT (vendor_id, activity_id) DO UPDATE SET median_seconds = excluded.median_seconds, samples = excluded.samples,
                measured_at = excluded.measured_at, minutes = excluded.minutes, content = excluded.content
            """)
        return known?.minutes ?? activity.authorMinutes
    }
}
