package import Kernel
package import Store

/// Whether an organization is with the vendor on a day.
package enum OrganizationStatus: String, Sendable, CaseIterable { case active, ending, ended, merged }

/// The end of an organization: planned with a last day, carried out the day after, taken back before or reinstated later.
package struct OrganizationEnding: Sendable {
    package enum Outcome: String, Sendable { case cancelled, reinstated }
    package let id: String
    package let organization: OrganizationID
    /// Inclusive.
    package let lastDay: Day
    package let reason: String
    package let plannedAt: Instant
    package let plannedBy: Actor
    package let carriedOutAt: Instant?
    package let settledAt: Instant?
    package let outcome: Outcome?
    package let reinstatedFrom: Day?

    init(_ row: Row) throws {
        id = try row.text("id")
        organization = try row.id("organization_id")
        lastDay = try row.day("last_day")
        reason = try row.text("reason")
        plannedAt = try row.instant("planned_at")
        plannedBy = Actor(kind: Actor.Kind(rawValue: try row.text("planned_by_kind")) ?? .person, id: try row.text("planned_by"))
        carriedOutAt = try row.optionalInstant("carried_out_at")
        settledAt = try row.optionalInstant("settled_at")
        outcome = try row.optionalText("outcome").flatMap(Outcome.init(rawValue:))
        reinstatedFrom = try row.optionalDay("reinstated_from")
    }
}

/// Reading of ends.
package enum OrganizationEndings {
    /// The end that stands, planned or carried out.
    package static func current(_ organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> OrganizationEnding? {
        try tx.first("SELECT * FROM organization_ending WHERE vendor_id = \(vendor) AND organization_id = \(organization) AND settled_at IS NULL").map(OrganizationEnding.init)
    }
    /// All that were ever planned, newest first.
    package static func all(_ organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> [OrganizationEnding] {
        try tx.query("""
            SELECT * FROM organization_ending WHERE vendor_id = \(vendor) AND organization_id = \(organization) ORDER BY planned_at DESC, id DESC LIMIT 100
            """).map(OrganizationEnding.init)
    }
    /// Those whose last day is over and that have not been carried out.
    static func due(on today: Day, vendor: VendorID, _ tx: Transaction) throws -> [OrganizationEnding] {
        try tx.query("""
            SELECT * FROM organization_ending WHERE vendor_id = \(vendor) AND settled_at IS NULL AND carried_out_at IS NULL AND last_day < \(today) ORDER BY last_day, id
            """).map(OrganizationEnding.init)
    }

    // MARK: what an end did, so that it can be undone

    static func note(_ ending: String, _ kind: String, _ key: String, before: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO organization_ending_row (vendor_id, ending_id, kind, row_key, ended_before)
            VALUES (\(vendor), \(ending), \(kind), \(key), \(before)) ON CONFLICT DO NOTHING
            """)
    }
    static func noted(_ ending: String, _ kind: String, vendor: VendorID, _ tx: Transaction) throws -> [(key: String, before: String)] {
        try tx.query("""
            SELECT row_key, ended_before FROM organization_ending_row WHERE vendor_id = \(vendor) AND ending_id = \(ending) AND kind = \(kind) ORDER BY row_key
            """).map { (try $0.text("row_key"), try $0.text("ended_before")) }
    }
}
