import Courses
import Kernel
import Ledger
import People
import Store
import Web

/// A change of a dispatch by the vendor, with why.
enum DispatchReason {
    static let characters = 500
    /// - Throws: ``DispatchRefusal/reason`` unless something is said.
    static func check(_ reason: String) throws {
        guard !reason.isEmpty, reason.unicodeScalars.count <= characters else { throw DispatchRefusal.reason }
    }
    /// A dispatch that the vendor's authors may change; revoked ones stay as they are.
    static func changeable(_ id: DispatchID, _ scope: Scope<AuthorCourses>, _ tx: Transaction) throws -> Dispatch {
        try Access.confirm(scope, tx)
        guard scope.reach.all, let found = try Dispatches.find(id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        guard found.state != .revoked else { throw DispatchRefusal.settled }
        return found
    }
}

/// Pauses, resumes or revokes a dispatch. A pause lets nobody begin and what runs go on; a revocation ends it at once.
struct ChangeDispatch: Sendable {
    let dispatch: DispatchID
    let to: Dispatch.State
    let reason: String

    func perform(_ scope: Scope<AuthorCourses>, ledger: Ledger, _ tx: Transaction) throws {
        let vendor = scope.vendor, found = try DispatchReason.changeable(dispatch, scope, tx)
        guard found.state != to, let act = Dispatches.Act(rawValue: to.rawValue) else { throw DispatchRefusal.settled }
        try DispatchReason.check(reason)
        try Dispatches.note(act, found, reason: reason, by: scope.actor, vendor: vendor, tx)
        if to == .revoked {
            try tx.execute("""
                UPDATE play_registration SET revoked_at = \(tx.now) WHERE vendor_id = \(vendor) AND revoked_at IS NULL
                    AND learner_id IN (SELECT l.id FROM dispatch_learner l WHERE l.vendor_id = \(vendor) AND l.dispatch_id = \(dispatch))
                """)
        }
        try ledger.append(DispatchChanged(dispatch: dispatch.value, course: found.course, organization: found.organization, before: found.state.rawValue, after: to.rawValue,
                                          reason: reason), by: scope.actor, tx)
    }
}

/// Sets how many people may take it and on which days. A nearer last day ends what goes on then.
struct LimitDispatch: Sendable {
    let dispatch: DispatchID
    let limits: DispatchLimits

    /// Reads the form. - Throws: `Refusals` naming each field that is wrong.
    init(_ dispatch: DispatchID, _ form: Fields) throws {
        let (limits, wrong) = DispatchLimits.read(form)
        if let refusals = Refusals(wrong) { throw refusals }
        (self.dispatch, self.limits) = (dispatch, limits)
    }

    /// - Throws: ``DispatchRefusal/belowPeople(count:)`` when more have come already.
    func perform(_ scope: Scope<AuthorCourses>, zone: Zone, ledger: Ledger, _ tx: Transaction) throws {
        let vendor = scope.vendor, found = try DispatchReason.changeable(dispatch, scope, tx)
        guard limits != found.limits else { return }
        if let most = limits.mostPeople, most < found.people { throw DispatchRefusal.belowPeople(count: found.people) }
        // The count is looked at again where it is written: somebody may have come meanwhile, and the constraint would say it less well.
        let done = try tx.execute("""
            UPDATE dispatch SET most_people = \(limits.mostPeople), from_on = \(limits.from), to_on = \(limits.to)
            WHERE vendor_id = \(vendor) AND id = \(dispatch) AND people <= \(limits.mostPeople ?? DispatchLimits.unbounded)
            """)
        guard done == 1 else { throw DispatchRefusal.belowPeople(count: found.people) }
        if let to = limits.to { try DispatchLaunches.shorten(dispatch, to: zone.start(of: to.adding(days: 1)), vendor: vendor, tx) }
        try Dispatches.note(.limits, found, reason: "", limits: limits, by: scope.actor, vendor: vendor, tx)
        try ledger.append(DispatchLimited(dispatch: dispatch.value, course: found.course, organization: found.organization, before: found.limits, after: limits), by: scope.actor, tx)
    }
}

/// Gives the dispatch another key: from now on only a stub that is downloaded anew begins anything. What runs goes on.
struct RenewDispatchKey: Sendable {
    let dispatch: DispatchID
    let reason: String

    func perform(_ scope: Scope<AuthorCourses>, ledger: Ledger, _ tx: Transaction) throws {
        let found = try DispatchReason.changeable(dispatch, scope, tx)
        try DispatchReason.check(reason)
        try tx.execute("UPDATE dispatch SET launch_key = \(Secrets.label(40)) WHERE vendor_id = \(scope.vendor) AND id = \(dispatch)")
        try Dispatches.note(.key, found, reason: reason, by: scope.actor, vendor: scope.vendor, tx)
        try ledger.append(DispatchKeyRenewed(dispatch: dispatch.value, course: found.course, organization: found.organization, reason: reason), by: scope.actor, tx)
    }
}
