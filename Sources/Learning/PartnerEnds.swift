package import Kernel
package import Ledger
import People
import Store

/// With the end of a partner its people's open enrolments under it closed, and what was assigned to it or by it ended. Nobody failed.
package struct EnrolmentsClosed: LedgerEvent {
    package static let kind = "learning.enrolmentsClosed"
    package let organization: OrganizationID
    package let ending: String
    package let enrolments: Int
    package let assignments: Int
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] { [Change("enrolmentsClosed", from: nil, to: String(enrolments)), Change("assignmentsEnded", from: nil, to: String(assignments))] }
}

/// A partner was reinstated: what its end had closed is open again, each enrolment where it was.
package struct EnrolmentsReopened: LedgerEvent {
    package static let kind = "learning.enrolmentsReopened"
    package let organization: OrganizationID
    package let ending: String
    package let enrolments: Int
    package let assignments: Int
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] { [Change("enrolmentsReopened", from: nil, to: String(enrolments)), Change("assignmentsResumed", from: nil, to: String(assignments))] }
}

/// What Learning does when a partner ends, in the same transaction, and how that is undone.
struct PartnerEnds: Sendable {
    let ledger: Ledger

    func close(_ event: OrganizationEnded, by actor: Actor, _ tx: Transaction) throws {
        guard let vendor = tx.vendor else { return }
        let closed = try tx.execute("""
            UPDATE enrolment SET is_open = 0, closed_at = \(tx.now), closed_by = \(event.ending)
            WHERE vendor_id = \(vendor) AND organization_id = \(event.organization) AND is_open = 1
            """)
        let ended = try tx.execute("""
            UPDATE assignment SET cancelled_at = \(tx.now), cancelled_by = \(event.ending)
            WHERE vendor_id = \(vendor) AND cancelled_at IS NULL AND (organization_id = \(event.organization) OR assigned_under = \(event.organization))
            """)
        if closed + ended == 0 { return }
        try ledger.append(EnrolmentsClosed(organization: event.organization, ending: event.ending, enrolments: closed, assignments: ended), by: actor, tx)
    }

    /// Of people who are there again. Whoever began the course anew meanwhile stays with that.
    func reopen(_ event: OrganizationReinstated, by actor: Actor, _ tx: Transaction) throws {
        guard let vendor = tx.vendor else { return }
        let reopened = try tx.execute("""
            UPDATE enrolment AS e SET is_open = 1, closed_at = NULL, closed_by = NULL
            WHERE e.vendor_id = \(vendor) AND e.closed_by = \(event.ending) AND e.completed_at IS NULL AND e.withdrawn_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM enrolment o WHERE o.vendor_id = e.vendor_id AND o.person_id = e.person_id AND o.course_id = e.course_id AND o.is_open = 1)
                AND EXISTS (SELECT 1 FROM membership m WHERE m.vendor_id = e.vendor_id AND m.person_id = e.person_id
                    AND m.organization_id = \(event.organization) AND m.recorded_to = \(Instant.forever) AND m.valid_to > \(event.from))
            """)
        let resumed = try tx.execute("UPDATE assignment SET cancelled_at = NULL, cancelled_by = NULL WHERE vendor_id = \(vendor) AND cancelled_by = \(event.ending)")
        if reopened + resumed == 0 { return }
        try ledger.append(EnrolmentsReopened(organization: event.organization, ending: event.ending, enrolments: reopened, assignments: resumed), by: actor, tx)
    }
}
