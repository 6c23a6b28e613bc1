import Courses
import HTML
import Kernel
import Learning
import Ledger
import People
import Store
import Web

/// Ends a link: what had joined the person's history stays in the record and counts no more, and the learner is the organization's again, provisional.
enum EndDispatchLink {
    /// By the person, who need not say why.
    static func byPerson(_ id: DispatchLinkID, reason: String, _ scope: Scope<OwnAccount>, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard let person = scope.reach.person, let link = try DispatchLinkRows.own(id, of: person, vendor: scope.vendor, tx),
              let dispatch = try Dispatches.find(link.dispatch, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        guard reason.unicodeScalars.count <= DispatchReason.characters else { throw DispatchRefusal.reason }
        try perform(link, dispatch, .person, reason: reason, by: scope.actor, vendor: scope.vendor, ledger: ledger, tx)
    }
    /// By an administrator of the organization or the vendor, with a reason.
    static func byAdministrator(_ dispatch: DispatchID, _ learner: DispatchLearnerID, reason: String, _ scope: Scope<ManagePeople>, ledger: Ledger, _ tx: Transaction) throws {
        let (found, one) = try DispatchLearnerReach.find(dispatch, learner, scope, tx)
        guard let link = try DispatchLinkRows.current(of: one.id, vendor: scope.vendor, tx) else { throw DispatchLinkRefusal.settled }
        try DispatchReason.check(reason)
        try perform(link, found, .administrator, reason: reason, by: scope.actor, vendor: scope.vendor, ledger: ledger, tx)
    }

    private static func perform(_ link: DispatchLink, _ dispatch: Dispatch, _ how: DispatchLink.Ending, reason: String, by actor: Actor, vendor: VendorID, ledger: Ledger,
                                _ tx: Transaction) throws {
        guard try DispatchLinkRows.end(link.id, how, reason: reason, by: actor, vendor: vendor, tx) else { throw DispatchLinkRefusal.settled }
        if let enrolment = link.enrolment { try TakenElsewhere.takeBack(enrolment, by: actor, vendor: vendor, ledger: ledger, tx) }
        try Dispatches.note(.unlinked, dispatch, reason: reason, learner: link.learner, by: actor, vendor: vendor, tx)
        try ledger.append(DispatchUnlinked(dispatch, link.learner, link.person, how), by: actor, tx)
    }

    /// An erased person's learners in other systems are the same human: what is personal of them goes, too.
    static func forget(_ person: PersonID, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        for link in try DispatchLinkRows.current(ofPerson: person, vendor: vendor, tx) {
            guard let learner = try DispatchLearners.find(link.learner, vendor: vendor, tx), learner.erasedAt == nil,
                  let dispatch = try Dispatches.find(link.dispatch, vendor: vendor, tx) else { continue }
            try EraseDispatchLearner.perform(learner, dispatch, by: actor, vendor: vendor, ledger: ledger, tx)
        }
        try tx.execute("UPDATE dispatch_link SET reason = '' WHERE vendor_id = \(vendor) AND person_id = \(person)")
        try tx.execute("DELETE FROM dispatch_link_code WHERE vendor_id = \(vendor) AND person_id = \(person)")
    }
}
