package import Courses
package import Kernel
package import Store

/// Completions as evidence for what stands above Learning: who completed what, when and under which employer.
/// An exam that was not passed is no evidence.
package struct CompletionEvidence: Sendable {
    /// The completion's id.
    package let id: String
    package let person: PersonID
    package let course: CourseID
    /// Nil: the whole course.
    package let activity: ActivityID?
    package let at: Instant
    package let membership: MembershipID?
    package let organization: OrganizationID?

    /// Everything that one person completed of the courses, oldest first.
    package static func of(_ person: PersonID, in courses: [CourseID], vendor: VendorID, _ tx: Transaction) throws -> [CompletionEvidence] {
        try tx.query("""
            SELECT \(columns) FROM completion c
            WHERE c.vendor_id = \(vendor) AND c.person_id = \(person) AND c.course_id IN \(list: courses) AND \(counts)
            ORDER BY c.completed_at, c.id
            """).map(CompletionEvidence.init)
    }
    /// Everything that anybody completed of the courses, oldest first.
    package static func all(in courses: [CourseID], vendor: VendorID, _ tx: Transaction) throws -> [CompletionEvidence] {
        try tx.query("""
            SELECT \(columns) FROM completion c
            WHERE c.vendor_id = \(vendor) AND c.course_id IN \(list: courses) AND \(counts)
            ORDER BY c.completed_at, c.id
            """).map(CompletionEvidence.init)
    }
    /// People who completed anything of the courses, by id, `limit` of them after `last`.
    package static func people(in courses: [CourseID], after last: String, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [PersonID] {
        try tx.query("""
            SELECT DISTINCT c.person_id FROM completion c
            WHERE c.vendor_id = \(vendor) AND c.course_id IN \(list: courses) AND c.person_id > \(last) AND \(counts)
            ORDER BY c.person_id LIMIT \(limit)
            """).map { try $0.id("person_id") }
    }

    private static let columns: SQL = "c.id, c.person_id, c.course_id, c.activity_id, c.completed_at, c.under_membership_id, c.organization_id"
    /// What was taken elsewhere is self-reported: as a whole course it proves nothing where the course asks for something that is graded here.
    private static let counts: SQL = """
        (c.passed IS NULL OR c.passed = 1) AND c.retracted_at IS NULL AND (c.recorded_at IS NULL OR c.activity_id IS NOT NULL OR NOT EXISTS (
            SELECT 1 FROM course q JOIN version_activity g ON g.vendor_id = q.vendor_id AND g.version_id = q.current_version_id
            WHERE q.vendor_id = c.vendor_id AND q.id = c.course_id AND g.is_required = 1 AND g.kind IN ('exam', 'assignment')))
        """

    private init(_ row: Row) throws {
        id = try row.text("id")
        person = try row.id("person_id")
        course = try row.id("course_id")
        activity = try row.optionalID("activity_id")
        at = try row.instant("completed_at")
        membership = try row.optionalID("under_membership_id")
        organization = try row.optionalID("organization_id")
    }
}

/// What stands beside one completion: how long it took, and what its kind of activity keeps as proof.
package struct CompletionDetail: Sendable {
    /// Active time until then.
    package let activeSeconds: Int
    /// JSON that only the kind understands.
    package let evidence: String

    package static func find(_ id: CompletionID, vendor: VendorID, _ tx: Transaction) throws -> CompletionDetail? {
        try tx.first("SELECT c.active_seconds, c.evidence FROM completion c WHERE c.vendor_id = \(vendor) AND c.id = \(id)").map {
            CompletionDetail(activeSeconds: try $0.int("active_seconds"), evidence: try $0.text("evidence"))
        }
    }
}
