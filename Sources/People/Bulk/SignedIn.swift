package import Kernel
package import Store

extension Persons {
    /// Whether somebody has ever used their account.
    package static func hasSignedIn(_ id: PersonID, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.exists("SELECT 1 AS one FROM session WHERE vendor_id = \(vendor) AND person_id = \(id)")
            || tx.exists("SELECT 1 AS one FROM person WHERE vendor_id = \(vendor) AND id = \(id) AND last_seen_at IS NOT NULL")
    }
}
extension Invitations {
    package static func wasAccepted(_ id: String, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.exists("SELECT 1 AS one FROM invitation WHERE vendor_id = \(vendor) AND id = \(id) AND outcome = 'accepted'")
    }
}
