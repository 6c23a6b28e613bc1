import HTML
package import Kernel
import People
package import Store

extension Courses {
    /// To whom a course is open now.
    package struct Openings: Sendable {
        package var isOpenToAll: Bool
        package var organizations: [(id: OrganizationID, name: String, since: Instant)]
    }
    package static func openings(_ course: CourseID, vendor: VendorID, _ tx: Transaction) throws -> Openings {
        let rows = try tx.query("""
            SELECT o.organization_id, o.opened_at, g.name FROM course_opening o
            LEFT JOIN organization g ON g.vendor_id = o.vendor_id AND g.id = o.organization_id
            WHERE o.vendor_id = \(vendor) AND o.course_id = \(course) AND o.closed_at IS NULL ORDER BY g.name_folded, o.id
            """)
        var result = Openings(isOpenToAll: false, organizations: [])
        for row in rows {
            guard let id: OrganizationID = try row.optionalID("organization_id") else { result.isOpenToAll = true; continue }
            result.organizations.append((id, try row.optionalText("name") ?? "", try row.instant("opened_at")))
        }
        return result
    }
    /// Partners that a course is not open to, by name; only organizations within the reach.
    package static func closedTo(_ course: CourseID, matching text: String, reach: Reach, vendor: VendorID, limit: Int, _ tx: Transaction) throws -> [(id: OrganizationID, name: String)] {
        let today = try Seats.today(vendor, tx)
        let named: SQL = text.isEmpty ? "1 = 1" : "\(SQL.Fragment.contains("g.name_folded", Persons.folded(text)))"
        return try tx.query("""
            SELECT g.id, g.name FROM organization g WHERE g.vendor_id = \(vendor) AND g.kind <> 'vendor' AND (g.ended_on IS NULL OR g.ended_on >= \(today)) AND \(named)
                AND \(SQL.within(reach, organization: "g.id"))
                AND NOT EXISTS (SELECT 1 FROM course_opening o WHERE o.vendor_id = g.vendor_id AND o.course_id = \(course)
                    AND o.organization_id = g.id AND o.closed_at IS NULL)
            ORDER BY g.name_folded, g.id LIMIT \(limit)
            """).map { (try $0.id("id"), try $0.text("name")) }
    }
    package static func organization(_ id: OrganizationID, within reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.exists("""
            SELECT 1 AS one FROM organization g WHERE g.vendor_id = \(vendor) AND g.id = \(id) AND g.kind <> 'vendor'
                AND \(SQL.within(reach, organization: "g.id"))
            """)
    }
    /// The published versions, newest first, with who published them.
    package static func versions(_ course: CourseID, vendor: VendorID, _ tx: Transaction) throws -> [(number: Int, notes: String, minutes: Int, publishedAt: Instant, publisher: String)] {
        try tx.query("""
            SELECT v.number, v.notes, v.expected_minutes, v.published_at, v.published_by, p.name FROM course_version v
            LEFT JOIN person p ON p.vendor_id = v.vendor_id AND p.id = v.published_by
            WHERE v.vendor_id = \(vendor) AND v.course_id = \(course) ORDER BY v.number DESC
            """).map { (try $0.int("number"), try $0.text("notes"), try $0.int("expected_minutes"), try $0.instant("published_at"), try $0.optionalText("name") ?? "") }
    }
    /// The number of the current version; nil before the first.
    package static func currentNumber(_ course: Course, vendor: VendorID, _ tx: Transaction) throws -> Int? {
        guard let version = course.currentVersion else { return nil }
        return try tx.first("SELECT number FROM course_version WHERE vendor_id = \(vendor) AND id = \(version)")?.int("number")
    }
}
