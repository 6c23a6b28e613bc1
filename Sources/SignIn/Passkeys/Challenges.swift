import Kernel
import People
import Store
import Web
import WebAuthn

/// Challenges given to browsers: each is a row, counts once, for five minutes, for one purpose and one browser.
enum Challenges {
    enum Purpose: String, Sendable { case signIn, second, again, register }

    /// - Parameter owner: what ties it to a browser: the token of its forms.
    static func make(_ purpose: Purpose, owner: String, person: PersonID? = nil, vendor: VendorID, _ tx: Transaction) throws -> String {
        var generator = SystemRandomNumberGenerator()
        let challenge = Base64URL.encode((0..<WebAuthn.challengeBytes).map { _ in UInt8.random(in: 0...255, using: &generator) })
        try tx.execute("""
            INSERT INTO sign_in_challenge (vendor_id, challenge_hash, purpose, owner, person_id, created_at, expires_at)
            VALUES (\(vendor), \(SessionToken.hash(challenge)), \(purpose.rawValue), \(SessionToken.hash(owner)), \(person), \(tx.now), \(tx.now.adding(seconds: WebAuthn.challengeSeconds)))
            """)
        return challenge
    }

    /// Uses a challenge up. - Returns: whether it was given out for this and not used yet.
    static func use(_ challenge: [UInt8], _ purpose: Purpose, owner: String, person: PersonID? = nil, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        var which: [SQL] = ["vendor_id = \(vendor)", "challenge_hash = \(SessionToken.hash(Base64URL.encode(challenge)))", "purpose = \(purpose.rawValue)",
                            "owner = \(SessionToken.hash(owner))", "used_at IS NULL", "expires_at > \(tx.now)"]
        if let person { which.append("person_id = \(person)") }
        return try tx.execute("UPDATE sign_in_challenge SET used_at = \(tx.now) WHERE \(SQL.all(which))") == 1
    }
    static func sweep(vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM sign_in_challenge WHERE vendor_id = \(vendor) AND expires_at < \(tx.now.adding(seconds: -86_400))")
    }
}

extension WebAuthn.RelyingParty {
    /// The portal as browsers know it. Nil when the page was opened under another name of the portal, whose passkeys would be others.
    init?(_ request: WebRequest) {
        let origin = request.site.portalOrigin
        let parts = origin.split(separator: "/", omittingEmptySubsequences: true)
        guard parts.count == 2 else { return nil }
        let authority = String(parts[1])
        guard request.host.lowercased() == authority.lowercased() else { return nil }
        self.init(id: String(authority.prefix { $0 != ":" }), origin: origin)
    }
}
