package import Kernel
package import Store
import Web

/// A session as its person sees it.
package struct SessionLine: Sendable {
    package let id: String
    package let userAgent: String
    package let createdAt: Instant
    package let lastSeenAt: Instant
    /// How it was proved, by the names of `SessionProof.Method`; nil for one older than that is kept.
    package let method: String?
    package let second: String?
    /// An administrator acts as this person in it.
    package let isActing: Bool
}

/// One's own sessions.
package enum MySessions {
    /// One's own living sessions, the last used first.
    package static func sessions(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> [SessionLine] {
        try tx.query("""
            SELECT id, user_agent, created_at, last_seen_at, method, second_method, impersonator_id FROM session
            WHERE vendor_id = \(vendor) AND person_id = \(person) AND revoked_at IS NULL AND expires_at > \(tx.now) ORDER BY last_seen_at DESC LIMIT 100
            """).map {
            SessionLine(id: try $0.text("id"), userAgent: try $0.text("user_agent"), createdAt: try $0.instant("created_at"), lastSeenAt: try $0.instant("last_seen_at"),
                        method: try $0.optionalText("method"), second: try $0.optionalText("second_method"), isActing: try $0.optionalText("impersonator_id") != nil)
        }
    }

    /// Ends one of one's own sessions. - Throws: `WebRefusal.notFound` for anybody else's.
    package static func endSession(_ id: String, of person: PersonID, vendor: VendorID, _ tx: Transaction) throws {
        let ended = try tx.execute("""
            UPDATE session SET revoked_at = \(tx.now) WHERE vendor_id = \(vendor) AND person_id = \(person) AND id = \(id) AND revoked_at IS NULL
            """)
        guard ended == 1 else { throw WebRefusal.notFound }
    }
}

