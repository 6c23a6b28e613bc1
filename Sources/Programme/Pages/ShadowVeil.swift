import Kernel
import People
import ProgrammeRules
import Store

// In shadow mode nobody is told: who does not see the whole vendor reads what is held, and nothing of what the rules would say of it.

extension Programme {
    /// Statuses of which a reader with this reach learns nothing but whether they are held.
    func veiled(from reach: Reach) -> Set<String> { reach.all ? [] : Set(statuses.filter { $0.mode == .shadow }.map(\.id)) }
}

extension Decision {
    /// Without what the rules say of some statuses; those that are not held are left out.
    func veiling(_ hidden: Set<String>) -> Decision {
        guard !hidden.isEmpty else { return self }
        var shown = self
        shown.statuses = statuses.compactMap { status in
            guard hidden.contains(status.status) else { return status }
            guard let held = status.standing.held else { return nil }
            return StatusDecision(status: status.status, obtain: Finding(path: "", kind: "", verdict: .unknown), retain: nil, standing: Standing(status.status, held: held), changes: [])
        }
        return shown
    }
}

extension ProgrammeStore {
    /// Without programmes that a reader with this reach hears nothing of: all of it is in shadow mode, and nothing of it is held by anybody within reach.
    static func heard(_ programmes: [PartnerProgramme], within reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> [PartnerProgramme] {
        guard !reach.all else { return programmes }
        return try programmes.filter { programme in
            guard let rules = try versions(programme.id, vendor: vendor, tx).last?.programme else { return true }
            if rules.statuses.contains(where: { $0.mode != .shadow }) || rules.gates.contains(where: { $0.mode != .shadow }) { return true }
            return try tx.exists("""
                SELECT 1 FROM programme_standing s
                WHERE s.vendor_id = \(vendor) AND s.programme_id = \(programme.id) AND s.is_held = 1 AND \(SQL.within(reach, organization: "s.organization_id")) LIMIT 1
                """)
        }
    }
}
