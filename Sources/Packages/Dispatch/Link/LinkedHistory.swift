import Courses
import Kernel
import Learning
import Ledger
import Store

/// Carries what a linked learner has done into the history of the person they are: nothing before the course is complete, then the whole of it
/// with its own times, then whatever comes better.
enum LinkedHistory {
    static func follow(_ learner: DispatchLearner, ledger: Ledger, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws {
        guard let completedAt = learner.completedAt, let link = try DispatchLinkRows.current(of: learner.id, vendor: vendor, tx) else { return }
        if link.enrolment == nil { try DispatchOutcomes.recall(learner, vendor: vendor, tx) }
        let new = try DispatchOutcomes.all(of: learner.id, after: link.outcomes, vendor: vendor, tx)
        guard link.enrolment == nil || !new.isEmpty, let course = try Dispatches.find(learner.dispatch, vendor: vendor, tx)?.course else { return }
        let begun = try tx.first("SELECT created_at FROM dispatch_learner WHERE vendor_id = \(vendor) AND id = \(learner.id)")?.instant("created_at") ?? completedAt
        let taken = TakenElsewhere(person: link.person, course: course, version: learner.version, membership: link.membership, organization: learner.organization,
                                   begunAt: begun, completedAt: completedAt)
        if let known = link.enrolment {
            for part in new { try taken.add(part, to: known, by: actor, vendor: vendor, ledger: ledger, tx) }
            return try DispatchLinkRows.carried(link.id, enrolment: known, outcomes: link.outcomes + new.count, vendor: vendor, tx)
        }
        let made = try taken.record(new, by: actor, vendor: vendor, ledger: ledger, tx)
        try DispatchLinkRows.carried(link.id, enrolment: made, outcomes: new.count, vendor: vendor, tx)
    }
}
