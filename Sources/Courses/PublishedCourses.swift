package import HTML
package import Kernel
package import Store

/// The courses that people can be asked to complete, with their activities, as choices for editors above Courses.
package struct PublishedCourse: Sendable {
    package let id: CourseID
    package let title: LanguageMap
    package let expectedMinutes: Int
    package let activities: [Activity]

    package struct Activity: Sendable {
        package let id: ActivityID
        package let kind: String
        package let title: LanguageMap
        package let expectedMinutes: Int
    }

    /// What each is called, by id, archived ones too: one statement, for pages that name courses and ask nothing else of them.
    package static func titles(vendor: VendorID, _ tx: Transaction) throws -> [String: LanguageMap] {
        Dictionary(try tx.query("""
            SELECT c.id, v.title FROM course c JOIN course_version v ON v.vendor_id = c.vendor_id AND v.id = c.current_version_id WHERE c.vendor_id = \(vendor)
            """).map { (try $0.text("id"), try LanguageMap(json: $0.text("title"))) }, uniquingKeysWith: { a, _ in a })
    }
    /// - Parameter ids: nil for all that are not archived, by title.
    package static func all(_ ids: [CourseID]? = nil, vendor: VendorID, _ tx: Transaction) throws -> [PublishedCourse] {
        let chosen: SQL = ids.map { "c.id IN \(list: $0)" } ?? "c.archived_at IS NULL"
        let courses = try tx.query("""
            SELECT c.id, v.title FROM course c
            JOIN course_version v ON v.vendor_id = c.vendor_id AND v.id = c.current_version_id
            WHERE c.vendor_id = \(vendor) AND \(chosen) ORDER BY c.title_folded, c.id
            """)
        let activities = try tx.query("""
            SELECT c.id AS course_id, a.activity_id, a.kind, a.title, \(MeasuredMinutes.inForce) AS minutes FROM course c
            JOIN version_activity a ON a.vendor_id = c.vendor_id AND a.version_id = c.current_version_id
            WHERE c.vendor_id = \(vendor) AND \(chosen) ORDER BY a.position, a.activity_id
            """)
        var byCourse: [String: [Activity]] = [:]
        for row in activities {
            byCourse[try row.text("course_id"), default: []].append(Activity(
                id: try row.id("activity_id"), kind: try row.text("kind"), title: try LanguageMap(json: row.text("title")),
                expectedMinutes: try row.int("minutes")))
        }
        return try courses.map { row in
            let parts = byCourse[try row.text("id")] ?? []
            return PublishedCourse(id: try row.id("id"), title: try LanguageMap(json: row.text("title")),
                                   expectedMinutes: parts.reduce(0) { $0 + $1.expectedMinutes }, activities: parts)
        }
    }
}
