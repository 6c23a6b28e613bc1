import Kernel
import Learning
import Store

enum DispatchLinkEntity {}
typealias DispatchLinkID = ID<DispatchLinkEntity>

/// That a dispatched learner, known by another system's id, is a person here: confirmed once by a code from their own mail.
///
/// States: in force → ended, by the person or by an administrator, with who, when and why. An ended one stays so; the same learner may be linked
/// anew, which is another row. A learner has one in force at most (a constraint); a person may have several.
struct DispatchLink: Sendable {
    /// Who ended it.
    enum Ending: String, Sendable, CaseIterable { case person, administrator }
    let id: DispatchLinkID
    let dispatch: DispatchID
    let learner: DispatchLearnerID
    let person: PersonID
    /// Under which it was confirmed.
    let membership: MembershipID
    /// What stands in the person's history; nil while the course is not complete.
    let enrolment: EnrolmentID?
    /// How many of the learner's outcomes are in it.
    let outcomes: Int
    let linkedAt: Instant
    let endedAt: Instant?
    let ending: Ending?
    let reason: String

    init(_ row: Row) throws {
        id = try row.id("id")
        dispatch = try row.id("dispatch_id")
        learner = try row.id("learner_id")
        person = try row.id("person_id")
        membership = try row.id("membership_id")
        enrolment = try row.optionalID("enrolment_id")
        outcomes = try row.int("outcomes")
        linkedAt = try row.instant("linked_at")
        endedAt = try row.optionalInstant("ended_at")
        ending = try row.optionalText("ended_how").flatMap(Ending.init)
        reason = try row.text("reason")
    }
}

/// All SQL of links.
enum DispatchLinkRows {
    static func current(of learner: DispatchLearnerID, vendor: VendorID, _ tx: Transaction) throws -> DispatchLink? {
        try tx.first("SELECT * FROM dispatch_link WHERE vendor_id = \(vendor) AND learner_id = \(learner) AND ended_at IS NULL").map(DispatchLink.init)
    }
    /// One's own; nil for anybody else's.
    static func own(_ id: DispatchLinkID, of person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> DispatchLink? {
        try tx.first("SELECT * FROM dispatch_link WHERE vendor_id = \(vendor) AND id = \(id) AND person_id = \(person)").map(DispatchLink.init)
    }
    /// Those in force.
    static func current(ofPerson person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> [DispatchLink] {
        try tx.query("SELECT * FROM dispatch_link WHERE vendor_id = \(vendor) AND person_id = \(person) AND ended_at IS NULL ORDER BY linked_at, id").map(DispatchLink.init)
    }

    static func insert(_ learner: DispatchLearner, _ person: PersonID, _ membership: MembershipID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO dispatch_link (vendor_id, id, dispatch_id, learner_id, person_id, membership_id, outcomes, linked_at, reason)
            VALUES (\(vendor), \(tx.newID(of: DispatchLinkEntity.self)), \(learner.dispatch), \(learner.id), \(person), \(membership), 0, \(tx.now), '')
            """)
    }
    static func carried(_ id: DispatchLinkID, enrolment: EnrolmentID, outcomes: Int, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE dispatch_link SET enrolment_id = \(enrolment), outcomes = \(outcomes) WHERE vendor_id = \(vendor) AND id = \(id)")
    }
    /// - Returns: whether it was in force until now.
    static func end(_ id: DispatchLinkID, _ how: DispatchLink.Ending, reason: String, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.execute("""
            UPDATE dispatch_link SET ended_at = \(tx.now), ended_how = \(how.rawValue), ended_by = \(actor.id), reason = \(reason)
            WHERE vendor_id = \(vendor) AND id = \(id) AND ended_at IS NULL
            """) == 1
    }
    /// Why links ended may name people.
    static func forgetReasons(of learner: DispatchLearnerID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE dispatch_link SET reason = '' WHERE vendor_id = \(vendor) AND learner_id = \(learner)")
    }
}
