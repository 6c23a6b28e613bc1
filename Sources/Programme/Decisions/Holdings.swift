import Kernel
import ProgrammeRules
import Store

/// What each organization holds and held, with days: one row for each stretch, closed by its last day and never removed. Rules of others ask it.
enum Holdings {
    static func settle(_ programme: ProgrammeID, _ organization: OrganizationID, _ decision: Decision, _ rules: Programme, decision id: ProgrammeDecisionID,
                       vendor: VendorID, _ tx: Transaction) throws {
        let open = try tx.query("""
            SELECT id, status, from_day FROM programme_holding
            WHERE vendor_id = \(vendor) AND programme_id = \(programme) AND organization_id = \(organization) AND through_day IS NULL
            """)
        var known: [String: (id: String, from: Day?)] = [:]
        for row in open { known[try row.text("status")] = (try row.text("id"), try row.optionalDay("from_day")) }
        for status in decision.statuses {
            let held = status.standing.held, before = known.removeValue(forKey: status.status)
            if let before, let held, before.from == held.from { continue }
            if let before { try close(before.id, lost(status, decision), vendor, tx) }
            guard let held else { continue }
            try tx.execute("""
                INSERT INTO programme_holding (vendor_id, id, programme_id, organization_id, status, rank, from_day, through_day, decision_id)
                VALUES (\(vendor), \(tx.newID(of: Never.self).value), \(programme), \(organization), \(status.status), \(rules.status(status.status)?.rank ?? 0), \(held.from), NULL, \(id))
                """)
        }
        // Statuses that the version in force has no more.
        for (_, before) in known.sorted(by: { $0.key < $1.key }) { try close(before.id, decision.asOf, vendor, tx) }
    }
    /// The day on which it was lost.
    private static func lost(_ status: StatusDecision, _ decision: Decision) -> Day {
        status.changes.last { $0.isApplied && $0.kind == .demoted }?.day ?? decision.asOf
    }
    private static func close(_ id: String, _ day: Day, _ vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE programme_holding SET through_day = \(day.adding(days: -1)) WHERE vendor_id = \(vendor) AND id = \(id)")
    }
}
