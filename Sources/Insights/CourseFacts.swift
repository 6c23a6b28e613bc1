import Courses
import HTML
package import Kernel
import Learning
import People
package import Store

/// What Insights reads of Courses and Learning: the only SQL here on their tables.
package enum CourseFacts {
    /// One person's way through one course under one employer.
    package struct Way: Sendable {
        package let person: PersonID
        package let course: String
        /// The employer it counts under; nil: the vendor's own.
        package let organization: OrganizationID?
        package let enrolledOn: Day
        package let begunOn: Day?
        package let completedOn: Day?
    }

    /// Events of Learning about one person's way.
    static let personKinds = [Enrolled.kind, EnrolmentWithdrawn.kind, ActivityCompleted.kind, CourseCompleted.kind, CompletionsTakenBack.kind]
    /// Events of Courses after which columns or their courses may differ.
    static let definitionKinds = [CoursePublished.kind, CourseEdited.kind]

    /// Published courses that are still in use, by title.
    package static func items(vendor: VendorID, _ tx: Transaction) throws -> [InsightItem] {
        try tx.query("""
            SELECT id, title, audience FROM course WHERE vendor_id = \(vendor) AND current_version_id IS NOT NULL AND archived_at IS NULL
            ORDER BY title_folded, id
            """).map { row in
            let id = try row.text("id")
            return InsightItem(key: ItemKey(.course, id), title: try LanguageMap(json: row.text("title")),
                               audience: Memberships.split(try row.text("audience")), target: nil, courses: [id])
        }
    }

    /// All ways of the people; withdrawn and closed ones are no way.
    static func ways(_ people: Set<PersonID>, zone: Zone, vendor: VendorID, _ tx: Transaction) throws -> [Way] {
        try tx.query("""
            SELECT person_id, course_id, organization_id, created_at, started_at, completed_at
            FROM enrolment WHERE vendor_id = \(vendor) AND withdrawn_at IS NULL AND closed_at IS NULL AND person_id IN \(list: people)
            """).map { row in
            Way(person: try row.id("person_id"), course: try row.text("course_id"), organization: try row.optionalID("organization_id"),
                enrolledOn: zone.day(at: try row.instant("created_at")), begunOn: try row.optionalInstant("started_at").map { zone.day(at: $0) },
                completedOn: try row.optionalInstant("completed_at").map { zone.day(at: $0) })
        }
    }
}
