package import Courses
package import Kernel
package import Store

/// A person taking a version of a course.
///
/// States: created (`startedAt` nil) → started → completed, or withdrawn or closed from any open state. At most one is open per
/// person and course (a constraint). A completed or withdrawn one never reopens; taking the course again is a new one. One that
/// closed with the end of a partner reopens when the partner is reinstated.
package struct Enrolment: Sendable {
    package let id: EnrolmentID
    package let person: PersonID
    package let course: CourseID
    package let version: CourseVersionID
    /// Fixed when it begins (foundations 7).
    package let underMembership: String?
    package let organization: OrganizationID?
    package let isOpen: Bool
    /// The earliest due day of its reasons.
    package let dueOn: Day?
    package let minutesTotal: Int
    package let minutesDone: Int
    package let lastActivity: ActivityID?
    package let createdAt: Instant
    package let startedAt: Instant?
    package let lastAt: Instant?
    package let completedAt: Instant?
    package let withdrawnAt: Instant?
    /// Closed with the end of the partner under which it was begun: no failure, and open again when that is reinstated.
    package let closedAt: Instant?
    /// Nothing goes on in it.
    package var isStopped: Bool { withdrawnAt != nil || closedAt != nil }
    package var minutesLeft: Int { max(0, minutesTotal - minutesDone) }

    package init(_ row: Row) throws {
        id = try row.id("id")
        person = try row.id("person_id")
        course = try row.id("course_id")
        version = try row.id("version_id")
        underMembership = try row.optionalText("under_membership_id")
        organization = try row.optionalID("organization_id")
        isOpen = try row.bool("is_open")
        dueOn = try row.optionalDay("due_on")
        minutesTotal = try row.int("minutes_total")
        minutesDone = try row.int("minutes_done")
        lastActivity = try row.optionalID("last_activity_id")
        createdAt = try row.instant("created_at")
        startedAt = try row.optionalInstant("started_at")
        lastAt = try row.optionalInstant("last_at")
        completedAt = try row.optionalInstant("completed_at")
        withdrawnAt = try row.optionalInstant("withdrawn_at")
        closedAt = try row.optionalInstant("closed_at")
    }
}

/// Where a person is in one activity of an enrolment.
package struct ActivityProgress: Sendable {
    package enum State: String, Sendable { case started, completed, failed }
    package let activity: ActivityID
    package let state: State
    /// 0…1000
    package let sharePermille: Int
    /// Active time (product.md), never what a package reports.
    package let activeSeconds: Int
    /// Where to resume; only the kind understands it.
    package let location: String
    package let firstAt: Instant
    package let completedAt: Instant?
    init(_ row: Row) throws {
        activity = try row.id("activity_id")
        state = State(rawValue: try row.text("state")) ?? .started
        sharePermille = try row.int("share_permille")
        activeSeconds = try row.int("active_seconds")
        location = try row.text("location")
        firstAt = try row.instant("first_at")
        completedAt = try row.optionalInstant("completed_at")
    }
}

/// SQL of enrolments and progress.
package enum Enrolments {
    package static func find(_ id: EnrolmentID, vendor: VendorID, _ tx: Transaction) throws -> Enrolment? {
        try tx.first("SELECT * FROM enrolment WHERE vendor_id = \(vendor) AND id = \(id)").map(Enrolment.init)
    }
    /// One's own enrolment; nil for anybody else's.
    package static func own(_ id: EnrolmentID, of person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> Enrolment? {
        try tx.first("SELECT * FROM enrolment WHERE vendor_id = \(vendor) AND id = \(id) AND person_id = \(person)").map(Enrolment.init)
    }
    package static func open(person: PersonID, course: CourseID, vendor: VendorID, _ tx: Transaction) throws -> Enrolment? {
        try tx.first("SELECT * FROM enrolment WHERE vendor_id = \(vendor) AND person_id = \(person) AND course_id = \(course) AND is_open = 1").map(Enrolment.init)
    }
    /// The open one, else the latest.
    package static func latest(person: PersonID, course: CourseID, vendor: VendorID, _ tx: Transaction) throws -> Enrolment? {
        try tx.first("""
            SELECT * FROM enrolment WHERE vendor_id = \(vendor) AND person_id = \(person) AND course_id = \(course) AND withdrawn_at IS NULL
            ORDER BY is_open DESC, created_at DESC LIMIT 1
            """).map(Enrolment.init)
    }
    package static func progress(_ id: EnrolmentID, vendor: VendorID, _ tx: Transaction) throws -> [ActivityID: ActivityProgress] {
        let rows = try tx.query("SELECT * FROM activity_progress WHERE vendor_id = \(vendor) AND enrolment_id = \(id)").map(ActivityProgress.init)
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.activity, $0) })
    }
    package static func progress(_ id: EnrolmentID, activity: ActivityID, vendor: VendorID, _ tx: Transaction) throws -> ActivityProgress? {
        try tx.first("SELECT * FROM activity_progress WHERE vendor_id = \(vendor) AND enrolment_id = \(id) AND activity_id = \(activity)").map(ActivityProgress.init)
    }
}
