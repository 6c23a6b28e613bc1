package import Kernel
import People
package import Store

extension ResetPassword {
    /// A link's token for the operator to hand over, when no mail reaches the person. It works as one sent by mail does, once;
    /// a newer link makes older ones void.
    /// - Parameter seconds: how long it is good for.
    package static func issue(to person: PersonID, seconds: Int, vendor: VendorID, _ tx: Transaction) throws -> String {
        try tx.execute("""
            UPDATE one_time_token SET used_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND person_id = \(person) AND purpose = 'reset' AND used_at IS NULL
            """)
        let token = SessionToken.make()
        try tx.execute("""
            INSERT INTO one_time_token (vendor_id, token_hash, purpose, person_id, payload, created_at, expires_at)
            VALUES (\(vendor), \(SessionToken.hash(token)), 'reset', \(person), '{}', \(tx.now), \(tx.now.adding(seconds: seconds)))
            """)
        return token
    }
}
