import Kernel
import People
import Store
import Web

/// One's authenticator app: a secret that both know, offered first and kept once a code proves that the app has it.
struct AuthenticatorApp: Sendable {
    let secret: [UInt8]
    let confirmedAt: Instant
    let lastUsedAt: Instant?
    let lastStep: Int64
    /// An offered secret waits this long for its first code.
    static let offerSeconds = 3600

    static func of(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> AuthenticatorApp? {
        guard let row = try tx.first("""
            SELECT secret, confirmed_at, last_used_at, last_step FROM authenticator_app WHERE vendor_id = \(vendor) AND person_id = \(person) AND confirmed_at IS NOT NULL
            """), let secret = Base32.decode(try row.text("secret")) else { return nil }
        return AuthenticatorApp(secret: secret, confirmedAt: try row.instant("confirmed_at"), lastUsedAt: try row.optionalInstant("last_used_at"), lastStep: try row.int64("last_step"))
    }

    /// The secret on offer, a new one when there is none: opening the page again shows the same code.
    static func offer(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> [UInt8] {
        if let known = try offered(person, vendor: vendor, tx) { return known }
        var generator = SystemRandomNumberGenerator()
        let secret = (0..<TOTP.secretBytes).map { _ in UInt8.random(in: 0...255, using: &generator) }
        try tx.execute("""
            INSERT INTO authenticator_app (vendor_id, person_id, last_step, offered_secret, offered_at) VALUES (\(vendor), \(person), 0, \(Base32.encode(secret)), \(tx.now))
            ON CONFLICT (vendor_id, person_id) DO UPDATE SET offered_secret = excluded.offered_secret, offered_at = excluded.offered_at
            """)
        return secret
    }
    private static func offered(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> [UInt8]? {
        try tx.first("""
            SELECT offered_secret FROM authenticator_app
            WHERE vendor_id = \(vendor) AND person_id = \(person) AND offered_secret IS NOT NULL AND offered_at > \(tx.now.adding(seconds: -offerSeconds))
            """).flatMap { Base32.decode(try $0.text("offered_secret")) }
    }

    /// The first code of the offered secret makes it the person's app, in place of an earlier one. - Returns: whether the code was right.
    static func confirm(_ code: String, _ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        guard let secret = try offered(person, vendor: vendor, tx), let step = TOTP.match(code, secret, milliseconds: tx.now.milliseconds, lastStep: 0) else { return false }
        try tx.execute("""
            UPDATE authenticator_app SET secret = offered_secret, confirmed_at = \(tx.now), last_step = \(step), last_used_at = NULL, offered_secret = NULL, offered_at = NULL
            WHERE vendor_id = \(vendor) AND person_id = \(person)
            """)
        return true
    }

    /// Uses a code up. - Returns: whether it was right and of a step that was not used before.
    static func use(_ code: String, _ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        guard let app = try of(person, vendor: vendor, tx),
              let step = TOTP.match(code, app.secret, milliseconds: tx.now.milliseconds, lastStep: app.lastStep) else { return false }
        // Two requests with the same code: one of them finds the step taken.
        return try tx.execute("""
            UPDATE authenticator_app SET last_step = \(step), last_used_at = \(tx.now) WHERE vendor_id = \(vendor) AND person_id = \(person) AND last_step < \(step)
            """) == 1
    }
    static func remove(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.execute("DELETE FROM authenticator_app WHERE vendor_id = \(vendor) AND person_id = \(person) AND confirmed_at IS NOT NULL") == 1
    }
}
