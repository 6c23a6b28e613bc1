package import Courses
package import HTML
package import Kernel
package import Ledger
import People
package import Store
package import Web

package enum EnrolRefusal: Refusal {
    case nothingPublished
    case notOpenToYou
    package var code: String { self == .nothingPublished ? "learning.nothingPublished" : "learning.notOpen" }
    package var status: Int { self == .nothingPublished ? 409 : 404 }
    package var message: Message { self == .nothingPublished ? .learningNothingPublished : .webNotFoundText }
}

/// Puts a person into the current version of a course: chosen by themselves, or because of an assignment.
package struct Enrol: Sendable {
    package let person: PersonID
    package let course: CourseID
    /// The organization whose hat the person wears; nil picks the primary membership.
    package let organization: OrganizationID?
    package let assignment: AssignmentID?
    package let dueOn: Day?
    package init(person: PersonID, course: CourseID, organization: OrganizationID? = nil, assignment: AssignmentID? = nil, dueOn: Day? = nil) {
        self.person = person
        self.course = course
        self.organization = organization
        self.assignment = assignment
        self.dueOn = dueOn
    }

    /// A learner enrols from the catalogue: the course must be open to one of their organizations.
    package func choose(_ scope: Scope<Learn>, zone: Zone, ledger: Ledger, _ tx: Transaction) throws -> EnrolmentID {
        guard scope.reach.person == person else { throw WebRefusal.notFound }
        let day = zone.day(at: tx.now)
        let employers = try Memberships.of(person, vendor: scope.vendor, tx).filter { $0.isActive(on: day) }.map(\.organization)
        let isOpen = try tx.exists("""
            SELECT 1 AS one FROM course c WHERE c.vendor_id = \(scope.vendor) AND c.id = \(course) AND c.archived_at IS NULL
                AND \(Courses.openTo(employers, course: "c.id"))
            """)
        guard isOpen else { throw EnrolRefusal.notOpenToYou }
        return try perform(by: scope.actor, on: day, vendor: scope.vendor, ledger: ledger, tx)
    }

    /// Two reasons for one course are one enrolment with both and the earlier due day.
    func perform(by actor: Actor, on day: Day, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws -> EnrolmentID {
        if let open = try Enrolments.open(person: person, course: course, vendor: vendor, tx) {
            if let assignment { try addReason(assignment, to: open, by: actor, vendor: vendor, ledger: ledger, tx) }
            return open.id
        }
        guard let version = try Courses.find(course, vendor: vendor, tx)?.currentVersion else { throw EnrolRefusal.nothingPublished }
        let minutes = try tx.count("""
            SELECT CAST(coalesce(sum(\(MeasuredMinutes.inForce)), 0) AS BIGINT) FROM version_activity a
            WHERE a.vendor_id = \(vendor) AND a.version_id = \(version) AND a.is_required = 1
            """)
        let membership = try Memberships.current(person, preferring: organization, on: day, vendor: vendor, tx)
        let id = tx.newID(of: EnrolmentEntity.self)
        try tx.execute("""
            INSERT INTO enrolment (vendor_id, id, person_id, course_id, version_id, under_membership_id, organization_id, is_open, due_on,
                minutes_total, minutes_done, created_at)
            VALUES (\(vendor), \(id), \(person), \(course), \(version), \(membership?.id), \(membership?.organization), 1, \(dueOn), \(minutes), 0, \(tx.now))
            """)
        if let assignment { try insertReason(assignment, id, vendor, tx) }
        try ledger.append(Enrolled(enrolment: id, person: person, course: course, version: version, organization: membership?.organization,
                                   dueOn: dueOn, assignment: assignment), by: actor, tx)
        return id
    }

    private func addReason(_ assignment: AssignmentID, to open: Enrolment, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        guard try insertReason(assignment, open.id, vendor, tx) else { return }
        let due = [open.dueOn, dueOn].compactMap(\.self).min()
        try tx.execute("UPDATE enrolment SET due_on = \(due) WHERE vendor_id = \(vendor) AND id = \(open.id)")
        try ledger.append(ReasonAdded(enrolment: open.id, person: person, course: course, assignment: assignment, dueBefore: open.dueOn, dueAfter: due), by: actor, tx)
    }
    @discardableResult
    private func insertReason(_ assignment: AssignmentID, _ enrolment: EnrolmentID, _ vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.execute("""
            INSERT INTO enrolment_reason (vendor_id, enrolment_id, assignment_id, due_on, created_at)
            VALUES (\(vendor), \(enrolment), \(assignment), \(dueOn), \(tx.now)) ON CONFLICT DO NOTHING
            """) == 1
    }
}
