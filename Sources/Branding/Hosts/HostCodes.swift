package import Kernel
package import People
package import Store
package import Web

/// The way from the vendor's sign-in host to a partner's: a code that works once, for thirty seconds, on one host, in the browser
/// that began (foundations 22).
package enum HostCodes {
    package static let seconds = 30

    /// Whom a code lets in.
    package struct Arrival: Sendable {
        package let person: PersonID
        package let organization: OrganizationID
        /// The session on the vendor's host.
        package let session: String
        package let next: String
    }

    /// - Parameters: session: the id of the session that was proved; state: the secret that the browser keeps on the partner's host.
    /// - Returns: the code; only its hash is stored.
    package static func make(for person: PersonID, session: String, host: String, organization: OrganizationID, state: String, next: String, vendor: VendorID,
                             _ tx: Transaction) throws -> String {
        let code = SessionToken.make()
        try tx.execute("""
            INSERT INTO host_code (vendor_id, code_hash, host, organization_id, person_id, session_id, state_hash, next, expires_at)
            VALUES (\(vendor), \(SessionToken.hash(code)), \(host), \(organization), \(person), \(session), \(SessionToken.hash(state)), \(next),
                \(tx.now.adding(seconds: seconds)))
            """)
        return code
    }

    /// Uses a code up. - Returns: nil when it was used, is too old, was made for another host or another browser, or the session it
    /// came from has ended.
    package static func take(_ code: String, host: String, state: String, vendor: VendorID, _ tx: Transaction) throws -> Arrival? {
        guard code.utf8.count == SessionToken.characters else { return nil }
        guard let row = try tx.first("""
            UPDATE host_code SET used_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND code_hash = \(SessionToken.hash(code)) AND host = \(host) AND used_at IS NULL AND expires_at > \(tx.now)
                AND state_hash = \(SessionToken.hash(state))
                AND EXISTS (SELECT 1 FROM session s WHERE s.vendor_id = \(vendor) AND s.id = host_code.session_id AND s.revoked_at IS NULL AND s.expires_at > \(tx.now)
                    AND s.impersonator_id IS NULL)
            RETURNING person_id, organization_id, session_id, next
            """) else { return nil }
        return Arrival(person: try row.id("person_id"), organization: try row.id("organization_id"), session: try row.text("session_id"), next: try row.text("next"))
    }

    static func sweep(vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM host_code WHERE vendor_id = \(vendor) AND expires_at < \(tx.now.adding(seconds: -86_400))")
    }
}
