import Courses
import Kernel
import Ledger
import People
import Records
import Store
import Web

/// A learner of a dispatch within an administrator's reach.
enum DispatchLearnerReach {
    /// - Throws: `WebRefusal.notFound` beyond reach; ``DispatchRefusal/learnerErased``
    static func find(_ dispatch: DispatchID, _ learner: DispatchLearnerID, _ scope: Scope<ManagePeople>, _ tx: Transaction) throws -> (Dispatch, DispatchLearner) {
        try Access.confirm(scope, tx)
        guard let found = try Dispatches.find(dispatch, scope.reach, vendor: scope.vendor, tx),
              let one = try DispatchLearners.find(learner, of: dispatch, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        guard one.erasedAt == nil else { throw DispatchRefusal.learnerErased }
        return (found, one)
    }
}

/// Frees a learner's place: they left, or never were. What they did stays, and their own stub opens nothing until they are let in again;
/// whoever comes under the same id with another proof begins anew.
struct RemoveDispatchLearner: Sendable {
    let dispatch: DispatchID
    let learner: DispatchLearnerID
    let reason: String

    func perform(_ scope: Scope<ManagePeople>, ledger: Ledger, _ tx: Transaction) throws {
        let vendor = scope.vendor, (found, one) = try DispatchLearnerReach.find(dispatch, learner, scope, tx)
        guard one.removedAt == nil else { throw DispatchRefusal.learnerSettled }
        try DispatchReason.check(reason)
        try tx.execute("UPDATE dispatch_learner SET removed_at = \(tx.now), readmit_until = NULL WHERE vendor_id = \(vendor) AND id = \(learner)")
        try Dispatches.freePlace(dispatch, vendor: vendor, tx)
        try DispatchLearners.endVisits(of: learner, vendor: vendor, tx)
        try tx.execute("UPDATE play_registration SET revoked_at = \(tx.now) WHERE vendor_id = \(vendor) AND learner_id = \(learner) AND revoked_at IS NULL")
        try Dispatches.note(.removed, found, reason: reason, learner: learner, by: scope.actor, vendor: vendor, tx)
        try ledger.append(DispatchLearnerChanged(found, learner, .removed), by: scope.actor, tx)
    }
}

/// Lets a learner in again: once without the proof that their system has lost, or after they were removed, when a place is free.
struct ReadmitDispatchLearner: Sendable {
    let dispatch: DispatchID
    let learner: DispatchLearnerID
    /// How long the door stays open: whoever knocks meanwhile under this id is let in.
    static let hours = 24

    /// - Returns: whether the door stands open; a learner who was removed comes back by their own proof.
    @discardableResult
    func perform(_ scope: Scope<ManagePeople>, ledger: Ledger, _ tx: Transaction) throws -> Bool {
        let vendor = scope.vendor, (found, one) = try DispatchLearnerReach.find(dispatch, learner, scope, tx)
        guard found.state != .revoked else { throw DispatchRefusal.settled }
        if one.removedAt != nil {
            guard try DispatchLearners.find(foreign: one.foreignHash, of: dispatch, vendor: vendor, tx) == nil else { throw DispatchRefusal.learnerTaken }
            guard try Dispatches.takePlace(dispatch, vendor: vendor, tx) else { throw DispatchRefusal.learnerFull }
            try tx.execute("UPDATE play_registration SET revoked_at = NULL WHERE vendor_id = \(vendor) AND learner_id = \(learner)")
        }
        let until = one.removedAt == nil ? tx.now.adding(seconds: Self.hours * 3600) : nil
        try tx.execute("UPDATE dispatch_learner SET removed_at = NULL, readmit_until = \(until) WHERE vendor_id = \(vendor) AND id = \(learner)")
        try Dispatches.note(.readmitted, found, reason: "", learner: learner, by: scope.actor, vendor: vendor, tx)
        try ledger.append(DispatchLearnerChanged(found, learner, .readmitted), by: scope.actor, tx)
        return until != nil
    }
}

/// Erases what is personal of a learner whom only the other system knows (foundations 5): name, id, and whatever content wrote. That
/// somebody took the course, when, and with what result stays, under nobody's name.
struct EraseDispatchLearner: Sendable {
    let dispatch: DispatchID
    let learner: DispatchLearnerID
    /// The name or the other system's id once more, so that nobody is erased by a slip.
    let typed: String

    /// - Parameter note: kept beside the files, so that it is repeated after a restore.
    func perform(_ scope: Scope<ManagePeople>, note: ErasureNote, ledger: Ledger, _ tx: Transaction) throws {
        let (found, one) = try DispatchLearnerReach.find(dispatch, learner, scope, tx)
        guard !typed.isEmpty, [one.name, one.foreignID].contains(where: { Persons.folded($0) == Persons.folded(typed) }) else { throw DispatchRefusal.typed }
        try Self.perform(one, found, by: scope.actor, vendor: scope.vendor, ledger: ledger, tx)
        // Noted before the commit: one that is noted and was not made is made again after a restore, one that is lost would not be.
        try note.keep(PackagesRoom.erasedLearner, learner.value)
    }

    static func perform(_ one: DispatchLearner, _ found: Dispatch, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        // Before what knows the accounts goes: statements name the learner by them alone.
        let plays: SQL = "(SELECT r.id FROM play_registration r WHERE r.vendor_id = \(vendor) AND r.learner_id = \(one.id))"
        try ForgottenAccounts.enqueue(LaunchStore.accounts(plays, vendor: vendor, tx), as: one.id.value, tx)
        try ForgetPerson.perform(one.player, vendor: vendor, tx)
        try DispatchReadings.forget(one.id, vendor: vendor, tx)
        try DispatchLearners.endVisits(of: one.id, vendor: vendor, tx)
        if one.removedAt == nil { try Dispatches.freePlace(found.id, vendor: vendor, tx) }
        let nobody = "erased-\(one.id.value)"
        // The hash of a random secret tells of nobody, and keeps their stub, which asks by itself, from writing name and id down again.
        try tx.execute("""
            UPDATE dispatch_learner SET name = '', said_name = '', foreign_id = \(nobody), foreign_hash = \(nobody), search_folded = '', readmit_until = NULL,
                removed_at = coalesce(removed_at, \(tx.now)), erased_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(one.id)
            """)
        try Dispatches.note(.erased, found, reason: "", learner: one.id, by: actor, vendor: vendor, tx)
        try tx.execute("UPDATE dispatch_change SET reason = '' WHERE vendor_id = \(vendor) AND learner_id = \(one.id)")
        try DispatchLinkRows.forgetReasons(of: one.id, vendor: vendor, tx)
        try ledger.append(DispatchLearnerErased(dispatch: found.id.value, learner: one.id.value, course: found.course, organization: found.organization), by: actor, tx)
    }

    /// Once more, after an older copy of the database was restored.
    /// - Returns: whether the learner was there again.
    static func again(_ id: String, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws -> Bool {
        guard let id = DispatchLearnerID(checking: id), let one = try DispatchLearners.find(id, vendor: vendor, tx), one.erasedAt == nil,
              let found = try Dispatches.find(one.dispatch, vendor: vendor, tx) else { return false }
        try perform(one, found, by: actor, vendor: vendor, ledger: ledger, tx)
        return true
    }
}
