import Kernel
import Store

extension SQL {
    /// The condition that a row of `organization` under an alias is a partner on the day. The last day of one that ends lies often ahead, and is inclusive.
    static func partner(_ alias: StaticString, on day: Day) -> SQL {
        let o = SQL(alias)
        return "\(o).kind = 'partner' AND (\(o).ended_on IS NULL OR \(o).ended_on >= \(day))"
    }
}

enum Partnership {
    /// Whether an organization is a partner on the day.
    static func holds(_ id: OrganizationID, on day: Day, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.exists("SELECT 1 FROM organization o WHERE o.vendor_id = \(vendor) AND o.id = \(id) AND \(SQL.partner("o", on: day))")
    }
}
