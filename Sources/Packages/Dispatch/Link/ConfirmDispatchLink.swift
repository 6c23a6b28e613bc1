import Kernel
import Ledger
import People
import Store

/// The code came back: the dispatched learner is the person whose mail it was. What had been provisional joins that person's history.
struct ConfirmDispatchLink: Sendable {
    /// As typed; spaces do not matter.
    let code: String
    static let tries = 5

    enum Answer: Sendable, Equatable { case linked, wrong(left: Int), spent }

    static func hash(_ id: String, _ code: String) -> String { SessionToken.hash("dispatchLink \(id) \(code)") }

    /// Whether a code is waited for.
    static func isPending(_ learner: DispatchLearnerID, vendor: VendorID, _ tx: Transaction) throws -> Bool { try pending(learner, vendor, tx) != nil }
    private static func pending(_ learner: DispatchLearnerID, _ vendor: VendorID, _ tx: Transaction) throws -> Row? {
        try tx.first("""
            SELECT * FROM dispatch_link_code WHERE vendor_id = \(vendor) AND learner_id = \(learner) AND used_at IS NULL AND expires_at > \(tx.now) AND tries < \(tries)
            ORDER BY created_at DESC, id DESC LIMIT 1
            """)
    }

    /// A wrong code is counted, so the answer is a value: a refusal thrown here would undo the count. A code that was never sent, since nobody has the
    /// address, is wrong like any other.
    func perform(_ visit: DispatchVisit, zone: Zone, ledger: Ledger, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws -> Answer {
        let learner = visit.learner
        guard try DispatchLinkRows.current(of: learner.id, vendor: vendor, tx) == nil else { throw DispatchLinkRefusal.linked }
        guard let row = try Self.pending(learner.id, vendor, tx) else { return .spent }
        let id = try row.text("id"), typed = code.filter { !$0.isWhitespace }, left = Self.tries - (try row.int("tries")) - 1
        try tx.execute("UPDATE dispatch_link_code SET tries = tries + 1 WHERE vendor_id = \(vendor) AND id = \(id)")
        guard let right = try row.optionalText("code_hash"), right == Self.hash(id, typed), let person: PersonID = try row.optionalID("person_id") else {
            return left > 0 ? .wrong(left: left) : .spent
        }
        try tx.execute("UPDATE dispatch_link_code SET used_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(id)")
        // Who has left meanwhile, or was suspended, is no member to link to.
        guard let (found, membership) = try AskDispatchLink.member(person, of: visit.dispatch.organization, on: zone.day(at: tx.now), vendor: vendor, tx) else { return .spent }
        try DispatchLinkRows.insert(learner, found.id, membership, vendor: vendor, tx)
        try Dispatches.note(.linked, visit.dispatch, reason: "", learner: learner.id, by: Actor(kind: .person, id: found.id.value), vendor: vendor, tx)
        try ledger.append(DispatchLinked(visit.dispatch, learner.id, found.id), by: actor, tx)
        try LinkedHistory.follow(learner, ledger: ledger, by: actor, vendor: vendor, tx)
        return .linked
    }
}
