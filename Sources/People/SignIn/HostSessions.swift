package import Kernel
package import Store

/// Sessions of a partner's host: made from one on the vendor's host, bound to their own, ending with it (foundations 22).
package enum HostSessions {
    /// Binds a session that was just opened.
    /// - Parameters: token: the cookie's value; parent: the id of the session it came from, whose proof it keeps.
    package static func bind(_ token: String, to host: String, parent: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE session SET host = \(host), parent_id = \(parent),
                method = (SELECT p.method FROM session p WHERE p.vendor_id = \(vendor) AND p.id = \(parent)),
                second_method = (SELECT p.second_method FROM session p WHERE p.vendor_id = \(vendor) AND p.id = \(parent)),
                impersonator_id = (SELECT p.impersonator_id FROM session p WHERE p.vendor_id = \(vendor) AND p.id = \(parent)),
                proved_at = (SELECT p.proved_at FROM session p WHERE p.vendor_id = \(vendor) AND p.id = \(parent)),
                expires_at = (SELECT p.expires_at FROM session p WHERE p.vendor_id = \(vendor) AND p.id = \(parent))
            WHERE vendor_id = \(vendor) AND token_hash = \(SessionToken.hash(token))
            """)
    }
    /// The session itself is good on this host, and what it came from is still open.
    static func holds(on host: String?, at now: Instant) -> SQL {
        """
        coalesce(s.host, '') = \(host ?? "") AND (s.parent_id IS NULL OR EXISTS (
            SELECT 1 FROM session q WHERE q.vendor_id = s.vendor_id AND q.id = s.parent_id AND q.revoked_at IS NULL AND q.expires_at > \(now)))
        """
    }
    /// Signing out on a partner's host ends the session it came from, and with it those on other hosts.
    package static func revokeParent(token: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE session SET revoked_at = \(tx.now) WHERE vendor_id = \(vendor) AND revoked_at IS NULL AND id IN (
                SELECT c.parent_id FROM session c WHERE c.vendor_id = \(vendor) AND c.token_hash = \(SessionToken.hash(token)))
            """)
    }
}
