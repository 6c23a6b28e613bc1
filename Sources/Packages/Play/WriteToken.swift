import Crypto
package import Kernel
package import Store

/// The right to write one registration's run time for some minutes: opaque, its hash stored, bound to the registration
/// and to the sign-in it was given under. It is renewed by the portal page, and by commits themselves, so that a player
/// outlives the portal's session, for at most twelve hours; signing out ends it at once.
package enum WriteToken {
    package static let minutes = 10
    private static let longestHours = 12

    struct Holder: Sendable {
        let registration: Registration
        let signIn: String
        let until: Instant
        /// Half its life is over: the next answer brings a new one.
        let isAging: Bool
    }

    static func issue(_ registration: RegistrationID, signIn: String, until: Instant? = nil, vendor: VendorID, _ tx: Transaction) throws -> String {
        let token = Secrets.label(40)
        let last = until ?? tx.now.adding(seconds: longestHours * 3600)
        try tx.execute("DELETE FROM play_token WHERE vendor_id = \(vendor) AND registration_id = \(registration) AND expires_at < \(tx.now)")
        try tx.execute("""
            INSERT INTO play_token (vendor_id, token_hash, registration_id, sign_in, created_at, expires_at, until)
            VALUES (\(vendor), \(hash(token)), \(registration), \(signIn), \(tx.now), \(min(last, tx.now.adding(seconds: minutes * 60))), \(last))
            """)
        return token
    }

    /// - Throws: `PlayRefusal.tokenExpired` for any token that does not hold.
    static func check(_ token: String, vendor: VendorID, _ tx: Transaction) throws -> Holder {
        guard (20...60).contains(token.utf8.count), let row = try tx.first("""
            SELECT r.*, t.sign_in, t.expires_at, t.until FROM play_token t
            JOIN play_registration r ON r.vendor_id = t.vendor_id AND r.id = t.registration_id AND r.revoked_at IS NULL
            LEFT JOIN session s ON s.vendor_id = t.vendor_id AND s.token_hash = t.sign_in
            WHERE t.vendor_id = \(vendor) AND t.token_hash = \(hash(token)) AND t.expires_at > \(tx.now) AND s.revoked_at IS NULL
            """) else { throw PlayRefusal.tokenExpired }
        let until = try row.instant("until"), expires = try row.instant("expires_at")
        let left = expires.milliseconds - tx.now.milliseconds
        return Holder(registration: try Registration(row), signIn: try row.text("sign_in"), until: until,
                      isAging: left < Int64(minutes) * 30_000 && until > expires)
    }

    static func hash(_ token: String) -> String {
        SHA256.hash(data: Array(token.utf8)).withUnsafeBytes { Hex.text($0) }
    }
}
