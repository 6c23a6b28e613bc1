package import Kernel
package import Store

/// Sessions as rows: opened at sign-in, listed and revoked by their person.
package enum Sessions {
    /// A session ends after this many days without a sign-in.
    package static let days = 30

    /// - Returns: the cookie's value; only its hash is stored.
    package static func open(
        _ person: PersonID, vendor: VendorID, userAgent: String, address: String, organization: OrganizationID? = nil, proof: SessionProof = .password, _ tx: Transaction
    ) throws -> String {
        let token = SessionToken.make()
        try tx.execute("""
            INSERT INTO session (vendor_id, token_hash, id, person_id, organization_id, created_at, last_seen_at, expires_at, user_agent, address,
                method, second_method, provider_id, provider_session, provider_subject, proved_at)
            VALUES (\(vendor), \(SessionToken.hash(token)), \(tx.newID(of: Never.self)), \(person), \(organization), \(tx.now), \(tx.now),
                \(tx.now.adding(days: days)), \(String(userAgent.prefix(300))), \(String(address.prefix(60))),
                \(proof.method.rawValue), \(proof.second?.rawValue), \(proof.provider?.id), \(proof.provider?.session), \(proof.provider?.subject), \(tx.now))
            """)
        try tx.execute("UPDATE person SET last_seen_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(person)")
        return token
    }
    package static func revoke(token: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE session SET revoked_at = \(tx.now) WHERE vendor_id = \(vendor) AND token_hash = \(SessionToken.hash(token)) AND revoked_at IS NULL")
    }
    /// - Parameter keeping: a session id that stays; nil ends all of them.
    package static func revokeAll(of person: PersonID, keeping: String? = nil, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE session SET revoked_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND person_id = \(person) AND revoked_at IS NULL AND id <> \(keeping ?? "")
            """)
    }
    /// Ends what an identity provider says is over: one of its sessions, or all of a subject when it names none.
    /// - Returns: how many ended here. Call `Access.forgetAll` after the commit.
    package static func revoke(provider: String, session: String?, subject: String?, vendor: VendorID, _ tx: Transaction) throws -> Int {
        guard session != nil || subject != nil else { return 0 }
        var which: [SQL] = ["vendor_id = \(vendor)", "provider_id = \(provider)", "revoked_at IS NULL"]
        if let session { which.append("provider_session = \(session)") }
        if let subject { which.append("provider_subject = \(subject)") }
        return try tx.execute("UPDATE session SET revoked_at = \(tx.now) WHERE \(SQL.all(which))")
    }
    /// What the provider's logout has to be told about the session of a cookie; nil when it did not come from one.
    package static func provider(token: String, vendor: VendorID, _ tx: Transaction) throws -> SessionProof.Provider? {
        guard let row = try tx.first("""
            SELECT provider_id, provider_session, provider_subject FROM session
            WHERE vendor_id = \(vendor) AND token_hash = \(SessionToken.hash(token)) AND revoked_at IS NULL
            """), let id = try row.optionalText("provider_id") else { return nil }
        return SessionProof.Provider(id: id, session: try row.optionalText("provider_session"), subject: try row.optionalText("provider_subject"))
    }
    /// Ends sessions by the hashes of their tokens. - Returns: how many were open.
    package static func revoke(hashes: [String], vendor: VendorID, _ tx: Transaction) throws -> Int {
        try tx.execute("""
            UPDATE session SET revoked_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND token_hash IN \(list: hashes) AND revoked_at IS NULL AND expires_at > \(tx.now)
            """)
    }
    /// Lets a session end sooner than it would.
    package static func cap(hash: String, at end: Instant, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE session SET expires_at = \(end) WHERE vendor_id = \(vendor) AND token_hash = \(hash) AND expires_at > \(end)")
    }
    package static func cookie(_ token: String, secure: Bool) -> String {
        "laurel_session=\(token); Path=/; Max-Age=\(days * 86_400); HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "")
    }
    package static let endCookie = "laurel_session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"
}
