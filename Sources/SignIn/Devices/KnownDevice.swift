import Kernel
import People
import Store
import Web

/// A browser on which a person signed in before, by a cookie of its own. It has its own count of wrong passwords, so that strangers
/// who fail elsewhere never lock its owner out (OWASP, "Device cookies"), and it may skip the second step for a while.
struct KnownDevice: Sendable {
    let id: String
    let userAgent: String
    let lastUsedAt: Instant
    let trustedAt: Instant?

    static let cookieName = "laurel_device"
    /// Days without a sign-in after which a device is forgotten; browsers keep no cookie for longer.
    static let days = 400

    static func token(_ request: WebRequest) -> String? {
        request.cookie(cookieName).flatMap { $0.utf8.count == SessionToken.characters ? $0 : nil }
    }
    static func cookie(_ token: String, secure: Bool) -> String {
        "\(cookieName)=\(token); Path=/; Max-Age=\(days * 86_400); HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "")
    }

    /// Whether a person signed in on this device before.
    static func find(_ token: String?, _ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> KnownDevice? {
        guard let token else { return nil }
        return try tx.first("""
            SELECT id, user_agent, last_used_at, trusted_at FROM known_device
            WHERE vendor_id = \(vendor) AND token_hash = \(SessionToken.hash(token)) AND person_id = \(person) AND revoked_at IS NULL AND expires_at > \(tx.now)
            """).map(KnownDevice.init)
    }
    private init(_ row: Row) throws {
        (id, userAgent) = (try row.text("id"), try row.text("user_agent"))
        (lastUsedAt, trustedAt) = (try row.instant("last_used_at"), try row.optionalInstant("trusted_at"))
    }

    /// Whether a second step given here earlier is still enough.
    func isTrusted(_ policy: SignInPolicy, now: Instant) -> Bool { trustedAt.map { $0.adding(days: policy.rememberDays) > now } ?? false }

    /// Notes a sign-in. - Parameter trusts: the person gave a second step and wants the device remembered; nil leaves that as it was.
    /// - Returns: the cookie's value, the same as before for a device that is known.
    static func note(_ token: String?, _ person: PersonID, agent: String, trusts: Bool?, vendor: VendorID, _ tx: Transaction) throws -> String {
        let value = token ?? SessionToken.make()
        let trusted: Instant? = trusts == true ? tx.now : nil
        try tx.execute("""
            INSERT INTO known_device (vendor_id, token_hash, person_id, id, user_agent, created_at, last_used_at, expires_at, trusted_at)
            VALUES (\(vendor), \(SessionToken.hash(value)), \(person), \(tx.newID(of: Never.self)), \(String(agent.prefix(300))), \(tx.now), \(tx.now), \(tx.now.adding(days: days)), \(trusted))
            ON CONFLICT (vendor_id, token_hash, person_id) DO UPDATE SET user_agent = excluded.user_agent, last_used_at = excluded.last_used_at,
                expires_at = excluded.expires_at, revoked_at = NULL, trusted_at = coalesce(excluded.trusted_at, known_device.trusted_at)
            """)
        return value
    }

    /// The devices that skip a person's second step now.
    static func trusted(_ person: PersonID, _ policy: SignInPolicy, vendor: VendorID, _ tx: Transaction) throws -> [KnownDevice] {
        try tx.query("""
            SELECT id, user_agent, last_used_at, trusted_at FROM known_device
            WHERE vendor_id = \(vendor) AND person_id = \(person) AND revoked_at IS NULL AND expires_at > \(tx.now) AND trusted_at > \(tx.now.adding(days: -policy.rememberDays))
            ORDER BY last_used_at DESC LIMIT 100
            """).map(KnownDevice.init)
    }
    /// - Parameter id: nil forgets all. - Throws: `WebRefusal.notFound` for a device that is nobody's or somebody else's.
    static func forget(_ id: String?, of person: PersonID, vendor: VendorID, _ tx: Transaction) throws {
        var which: [SQL] = ["vendor_id = \(vendor)", "person_id = \(person)", "revoked_at IS NULL"]
        if let id { which.append("id = \(id)") }
        let count = try tx.execute("UPDATE known_device SET revoked_at = \(tx.now), trusted_at = NULL WHERE \(SQL.all(which))")
        if id != nil, count == 0 { throw WebRefusal.notFound }
    }
}
