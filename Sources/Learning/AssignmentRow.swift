import Courses
import Foundation
import HTML
import Kernel
import Ledger
import People
import Store

/// An assignment as it lies in the table: whom it means on a day, and how it enrols one of them.
struct AssignmentRow: Sendable {
    let id: AssignmentID
    let targetKind: String
    let target: String
    let person: PersonID?
    let organization: OrganizationID?
    let jobRole: String?
    /// The reach of who assigned it; nil is everything.
    let reach: [OrganizationID]?
    let dueOn: Day?
    let givenBy: String
    let givenUnder: OrganizationID?
    let isCancelled: Bool

    init(_ row: Row) throws {
        id = try row.id("id")
        targetKind = try row.text("target_kind")
        target = try row.text("target_id")
        person = try row.optionalID("person_id")
        organization = try row.optionalID("organization_id")
        jobRole = try row.optionalText("job_role")
        let text = try row.text("reach")
        reach = text == "all" ? nil : try JSONDecoder().decode([OrganizationID].self, from: Data(text.utf8))
        dueOn = try row.optionalDay("due_on")
        givenBy = try row.text("assigned_by")
        givenUnder = try row.optionalID("assigned_under")
        isCancelled = try row.optionalInt("cancelled_at") != nil
    }
    static func load(_ id: AssignmentID, vendor: VendorID, _ tx: Transaction) throws -> AssignmentRow {
        guard let row = try tx.first("SELECT * FROM assignment WHERE vendor_id = \(vendor) AND id = \(id)") else { throw EnrolRefusal.notOpenToYou }
        return try AssignmentRow(row)
    }

    struct Member: Sendable {
        let person: PersonID
        let organization: OrganizationID
    }
    /// Whom it means on the day, by id; `limit` of them after `last`.
    func members(on day: Day, after last: String = "", limit: Int = 100_000, vendor: VendorID, _ tx: Transaction) throws -> [Member] {
        var conditions: [SQL] = ["m.vendor_id = \(vendor)", .holds("m", on: day), "m.person_id > \(last)"]
        if let person { conditions.append("m.person_id = \(person)") }
        if let organization { conditions.append("m.organization_id = \(organization)") }
        if let jobRole { conditions.append("\(SQL.Fragment.contains("m.job_roles", "," + jobRole + ","))") }
        if person == nil, organization == nil, let reach { conditions.append("m.organization_id IN \(list: reach)") }
        return try tx.query("""
            SELECT m.person_id, m.organization_id FROM membership m
            JOIN person p ON p.vendor_id = m.vendor_id AND p.id = m.person_id AND p.suspended_at IS NULL AND p.erased_at IS NULL
            JOIN organization o ON o.vendor_id = m.vendor_id AND o.id = m.organization_id AND (o.kind = 'partner' OR \(person != nil || organization != nil ? 1 : 0) = 1)
            WHERE \(SQL.all(conditions)) ORDER BY m.person_id, m.organization_id LIMIT \(limit)
            """).map { Member(person: try $0.id("person_id"), organization: try $0.id("organization_id")) }
    }
    /// Whether somebody with this membership is meant.
    func means(_ membership: Membership) -> Bool {
        if let person { return person == membership.person && (organization == nil || organization == membership.organization) }
        if let organization { return organization == membership.organization }
        if let jobRole { return membership.jobRoles.contains(jobRole) && (reach?.contains(membership.organization) ?? true) }
        return false
    }

    func enrol(_ member: Member, in course: CourseID, on day: Day, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        _ = try Enrol(person: member.person, course: course, organization: member.organization, assignment: id, dueOn: dueOn)
            .perform(by: actor, on: day, vendor: vendor, ledger: ledger, tx)
    }
}

/// New joiners enter by themselves: a membership that starts, or a job role that is given, meets the standing assignments.
enum StandingAssignments {
    static func apply(_ membership: Membership, on day: Day, kinds: AssignableKinds, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        let rows = try tx.query("""
            SELECT * FROM assignment WHERE vendor_id = \(vendor) AND cancelled_at IS NULL AND audience_kind <> 'person'
                AND (organization_id = \(membership.organization) OR job_role IN \(list: membership.jobRoles))
                AND (due_on IS NULL OR due_on >= \(day))
            """).map(AssignmentRow.init)
        let isPartner = try tx.exists("SELECT 1 AS one FROM organization WHERE vendor_id = \(vendor) AND id = \(membership.organization) AND kind = 'partner'")
        for row in rows where row.means(membership) && (isPartner || row.organization != nil) {
            guard let kind = kinds.kind(row.targetKind), let courses = try kind.courses(row.target, vendor, tx) else { continue }
            for course in try kind.left(row.target, courses, membership.person, vendor, tx) {
                try row.enrol(.init(person: membership.person, organization: membership.organization), in: course, on: day,
                              by: Actor(kind: .job, id: "learning.standingAssignments"), vendor: vendor, ledger: ledger, tx)
            }
        }
    }
}
