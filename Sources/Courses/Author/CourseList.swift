package import HTML
package import Kernel
package import Store
import People

/// A line of the author's list of courses.
package struct CourseListRow: Sendable {
    package let id: CourseID
    package let title: LanguageMap
    package let language: String
    package let hasUnpublishedChanges: Bool
    /// Nil before the first version.
    package let versionNumber: Int?
    package let activities: Int
    package let minutes: Int
    /// How many organizations it is open to now; nil for all.
    package let openTo: Int?
    package let updatedAt: Instant
}

/// Search, filter and pages of the author's list.
package struct CourseQuery: Sendable {
    package enum State: String, Sendable, CaseIterable { case published, changed, unpublished }
    package var text: String
    package var state: State?
    /// Rows before this page.
    package var offset: Int
    package init(text: String = "", state: State? = nil, offset: Int = 0) {
        self.text = text
        self.state = state
        self.offset = max(0, offset)
    }
    package static let pageRows = Limits.pageRows

    private func condition(_ vendor: VendorID) -> SQL {
        var all: [SQL] = ["c.vendor_id = \(vendor)", "c.archived_at IS NULL"]
        if !text.isEmpty { all.append("\(SQL.Fragment.contains("c.title_folded", Persons.folded(text)))") }
        switch state {
        case .published: all.append("c.current_version_id IS NOT NULL")
        case .changed: all.append("c.current_version_id IS NOT NULL AND c.draft_revision <> c.published_revision")
        case .unpublished: all.append("c.current_version_id IS NULL")
        case nil: break
        }
        return SQL.all(all)
    }
    package func count(_ vendor: VendorID, _ tx: Transaction) throws -> Int {
        try tx.count("SELECT count(*) FROM course c WHERE \(condition(vendor))")
    }
    /// Ordered by title.
    package func rows(_ vendor: VendorID, limit: Int = pageRows, _ tx: Transaction) throws -> [CourseListRow] {
        try tx.query("""
            SELECT c.id, c.title, c.language, c.draft_revision, c.published_revision, c.updated_at, v.number,
                (SELECT count(*) FROM draft_activity a WHERE a.vendor_id = c.vendor_id AND a.course_id = c.id) AS activities,
                (SELECT CAST(coalesce(sum(a.expected_minutes), 0) AS BIGINT) FROM draft_activity a WHERE a.vendor_id = c.vendor_id AND a.course_id = c.id) AS minutes,
                (SELECT count(*) FROM course_opening o WHERE o.vendor_id = c.vendor_id AND o.course_id = c.id AND o.closed_at IS NULL) AS openings,
                (SELECT count(*) FROM course_opening o WHERE o.vendor_id = c.vendor_id AND o.course_id = c.id AND o.closed_at IS NULL
                    AND o.organization_id IS NULL) AS open_to_all
            FROM course c LEFT JOIN course_version v ON v.vendor_id = c.vendor_id AND v.id = c.current_version_id
            WHERE \(condition(vendor)) ORDER BY c.title_folded, c.id LIMIT \(limit) OFFSET \(offset)
            """).map { row in
            CourseListRow(
                id: try row.id("id"), title: try LanguageMap(json: row.text("title")), language: try row.text("language"),
                hasUnpublishedChanges: try row.int("draft_revision") != row.int("published_revision"), versionNumber: try row.optionalInt("number"),
                activities: try row.int("activities"), minutes: try row.int("minutes"),
                openTo: try row.int("open_to_all") > 0 ? nil : row.int("openings"), updatedAt: try row.instant("updated_at"))
        }
    }
}
