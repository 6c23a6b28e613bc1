import Kernel
import ProgrammeRules
import Store
import Synchronization

/// Kept gates that were read lately, with the names of everybody who may act: a PRM asks about the same partners again and again.
/// A row that was written anew has another decision, moment or day, so nothing has to be forgotten.
enum KnownGates {
    private struct Key: Hashable, Sendable {
        let vendor: VendorID
        let gate: String
        let organization: OrganizationID
    }
    /// What of a row says whether it is the same.
    private struct Stamp: Equatable, Sendable {
        let decision: String
        let asOf: Day
        let evaluatedAt: Instant
        let validThrough: Day
        init(_ row: Row) throws {
            (decision, asOf, evaluatedAt, validThrough) = (try row.text("decision_id"), try row.day("as_of"), try row.instant("evaluated_at"), try row.day("valid_through"))
        }
        init(_ kept: KeptGate) { (decision, asOf, evaluatedAt, validThrough) = (kept.decision.value, kept.asOf, kept.evaluatedAt, kept.validThrough) }
    }
    private static let known = Mutex<[Key: KeptGate]>([:])
    /// Of a hundred people each it is some ten megabytes.
    private static let most = 1000

    /// The kept answer, and whether a fact has changed since; nil where nothing was ever decided.
    static func find(_ gate: String, _ organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> (kept: KeptGate, isTouched: Bool)? {
        guard let row = try tx.first("""
            SELECT g.decision_id, g.as_of, g.evaluated_at, g.valid_through,
                CASE WHEN EXISTS (SELECT 1 FROM programme_touched t WHERE t.vendor_id = g.vendor_id AND t.organization_id = g.organization_id) THEN 1 ELSE 0 END AS is_touched
            FROM programme_gate g WHERE g.vendor_id = \(vendor) AND g.gate = \(gate) AND g.organization_id = \(organization)
            """) else { return nil }
        let key = Key(vendor: vendor, gate: gate, organization: organization), stamp = try Stamp(row), isTouched = try row.bool("is_touched")
        if let hit = known.withLock({ $0[key] }), Stamp(hit) == stamp { return (hit, isTouched) }
        guard let kept = try GateStore.find(gate, organization, vendor: vendor, tx) else { return nil }
        known.withLock { known in
            if known.count >= most { known = [:] }
            known[key] = kept
        }
        return (kept, isTouched)
    }
}
