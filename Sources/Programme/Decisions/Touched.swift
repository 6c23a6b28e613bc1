package import Kernel
import Jobs
package import Ledger
package import Store

/// Which organizations have to be decided anew: those that a changed fact concerns, and nobody else.
package enum Touched {
    /// Things that events are about: people and organizations. Costs a look when the vendor has no programme.
    package static func subjects(_ subjects: [Subject], vendor: VendorID, _ tx: Transaction) throws {
        guard try ProgrammeStore.hasLive(vendor: vendor, tx) else { return }
        var found: Set<OrganizationID> = []
        for subject in subjects where subject.kind == "person" || subject.kind == "organization" {
            found.formUnion(try tx.query("""
                SELECT DISTINCT organization_id FROM programme_dependency WHERE vendor_id = \(vendor) AND kind = \(subject.kind) AND name = \(subject.id)
                """).map { try $0.id("organization_id") })
            if subject.kind == "organization" { found.formUnion(try joined(OrganizationID(subject.id), vendor, tx)) }
            if subject.kind == "person" {
                // Somebody new is in no decision yet.
                found.formUnion(try tx.query("""
                    SELECT DISTINCT organization_id FROM membership WHERE vendor_id = \(vendor) AND person_id = \(subject.id) AND recorded_to = \(Instant.forever)
                    """).map { try $0.id("organization_id") })
            }
        }
        for organization in found.sorted() { try mark(organization, vendor, tx) }
        if !found.isEmpty { try DecideJob.enqueue(tx) }
    }
    /// An organization and all above and below it, and of its company, as believed now: a new link concerns those who had not looked at it.
    private static func joined(_ organization: OrganizationID, _ vendor: VendorID, _ tx: Transaction) throws -> Set<OrganizationID> {
        var found: Set = [organization], open = [organization]
        while !open.isEmpty, found.count < 500 {
            let next: [OrganizationID] = try tx.query("""
                SELECT parent_id AS id FROM organization_parent WHERE vendor_id = \(vendor) AND recorded_to = \(Instant.forever) AND organization_id IN \(list: open)
                UNION SELECT organization_id AS id FROM organization_parent WHERE vendor_id = \(vendor) AND recorded_to = \(Instant.forever) AND parent_id IN \(list: open)
                UNION SELECT head_id AS id FROM organization_entity WHERE vendor_id = \(vendor) AND recorded_to = \(Instant.forever) AND organization_id IN \(list: open)
                UNION SELECT organization_id AS id FROM organization_entity WHERE vendor_id = \(vendor) AND recorded_to = \(Instant.forever) AND head_id IN \(list: open)
                """).map { try $0.id("id") }
            open = next.filter { found.insert($0).inserted }
        }
        return found
    }
    package static func organization(_ organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws {
        try subjects([.organization(organization)], vendor: vendor, tx)
    }
    /// Those whose rules ask for a status of this organization.
    static func status(_ status: String, of organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws {
        let found: [OrganizationID] = try tx.query("""
            SELECT DISTINCT organization_id FROM programme_dependency
            WHERE vendor_id = \(vendor) AND kind = 'status' AND name = \(organization.value + "/" + status) AND organization_id <> \(organization)
            """).map { try $0.id("organization_id") }
        for other in found { try mark(other, vendor, tx) }
        if !found.isEmpty { try DecideJob.enqueue(tx) }
    }
    /// Every partner, for a new version or a new day. A zone may still be in yesterday: who ended then is passed over when it is decided.
    static func everybody(vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO programme_touched (vendor_id, organization_id, touched_at)
            SELECT o.vendor_id, o.id, \(tx.now) FROM organization o
            WHERE o.vendor_id = \(vendor) AND \(SQL.partner("o", on: Zone.utc.day(at: tx.now).adding(days: -1))) ON CONFLICT DO NOTHING
            """)
    }
    private static func mark(_ organization: OrganizationID, _ vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO programme_touched (vendor_id, organization_id, touched_at) VALUES (\(vendor), \(organization), \(tx.now))
            ON CONFLICT (vendor_id, organization_id) DO UPDATE SET touched_at = excluded.touched_at
            """)
    }

    /// An organization that waits to be decided.
    struct Mark: Sendable {
        let organization: OrganizationID
        let at: Instant
    }
    /// The one that waits longest; nil when none is due.
    static func next(vendor: VendorID, _ tx: Transaction) throws -> Mark? {
        try tx.first("""
            SELECT organization_id, touched_at FROM programme_touched WHERE vendor_id = \(vendor) AND touched_at <= \(tx.now)
            ORDER BY touched_at, organization_id LIMIT 1
            """).map { Mark(organization: try $0.id("organization_id"), at: try $0.instant("touched_at")) }
    }
    /// That of one organization; nil when it does not wait, or cannot be decided for a while.
    static func mark(of organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> Mark? {
        try tx.first("""
            SELECT touched_at FROM programme_touched WHERE vendor_id = \(vendor) AND organization_id = \(organization) AND touched_at <= \(tx.now)
            """).map { Mark(organization: organization, at: try $0.instant("touched_at")) }
    }
    /// It was decided; marked again meanwhile, it stays.
    static func settle(_ mark: Mark, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM programme_touched WHERE vendor_id = \(vendor) AND organization_id = \(mark.organization) AND touched_at = \(mark.at)")
    }
    /// It waits a while, and no longer than until something else of it changes.
    static func postpone(_ mark: Mark, seconds: Int, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE programme_touched SET touched_at = \(tx.now.adding(seconds: seconds))
            WHERE vendor_id = \(vendor) AND organization_id = \(mark.organization) AND touched_at = \(mark.at)
            """)
    }
}
