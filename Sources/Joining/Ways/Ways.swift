package import Kernel
package import People
package import Store
package import Web

/// How people join an organization: who may say so.
package enum Ways {
    /// The partner within reach whose ways are changed. The vendor's own people are invited.
    /// - Throws: `WebRefusal.notFound` beyond reach; `.forbidden` when grants changed since.
    static func confirm(_ scope: Scope<ManagePeople>, _ id: OrganizationID, _ tx: Transaction) throws -> Organization {
        try Access.confirm(scope, tx)
        return try find(scope, id, tx)
    }
    static func find(_ scope: Scope<ManagePeople>, _ id: OrganizationID, _ tx: Transaction) throws -> Organization {
        guard scope.reach.contains(id), let one = try OrganizationStore.find(id, scope.reach, vendor: scope.vendor, tx), !one.isVendor else { throw WebRefusal.notFound }
        return one
    }
    /// Every organization of the legal group of one: those that share its topmost parent.
    static func group(of organization: OrganizationID, on day: Day, vendor: VendorID, _ tx: Transaction) throws -> Set<OrganizationID> {
        let rows = try tx.query("""
            WITH RECURSIVE above (id) AS (
                SELECT id FROM organization WHERE vendor_id = \(vendor) AND id = \(organization)
                UNION
                SELECT p.parent_id FROM organization_parent p JOIN above a ON p.organization_id = a.id
                WHERE p.vendor_id = \(vendor) AND \(.holds("p", on: day))),
            below (id) AS (
                SELECT id FROM above
                UNION
                SELECT p.organization_id FROM organization_parent p JOIN below b ON p.parent_id = b.id
                WHERE p.vendor_id = \(vendor) AND \(.holds("p", on: day)))
            SELECT id FROM below
            """)
        return Set(try rows.map { try $0.id("id") })
    }
}
