import HTTPTypes
package import Kernel
import People
package import Store
package import Web

/// Which of our sessions came from which session at a provider, so that a logout there ends them here.
package enum ProviderSessions {
    /// The session a sign-in opened, from its answer's cookie; nil when a further step has to come first.
    static func token(in response: WebResponse) -> String? {
        let prefix = "laurel_session="
        return response.headers.first { $0.name == "Set-Cookie" && $0.value.hasPrefix(prefix) }
            .map { String($0.value.dropFirst(prefix.count).prefix { $0 != ";" }) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    package static func note(_ token: String, _ person: PersonID, _ arrived: Arrived, _ provider: IdentityProvider, vendor: VendorID, _ tx: Transaction) throws {
        var end = tx.now.adding(days: Sessions.days)
        if let minutes = provider.sessionMinutes { end = min(end, tx.now.adding(seconds: minutes * 60)) }
        if let asked = arrived.sessionEndsAt, asked > tx.now { end = min(end, asked) }
        let hash = SessionToken.hash(token)
        try tx.execute("""
            INSERT INTO provider_session (vendor_id, session_hash, provider_id, person_id, subject, session_index, id_token, created_at, expires_at)
            VALUES (\(vendor), \(hash), \(provider.id), \(person), \(arrived.sessionSubject ?? arrived.subject), \(arrived.sessionIndex), \(arrived.idToken), \(tx.now), \(end))
            """)
        try Sessions.cap(hash: hash, at: end, vendor: vendor, tx)
    }

    /// Ends the sessions of a subject, or of one session at the provider.
    /// - Returns: how many were open.
    package static func end(_ provider: IdentityProviderID, subject: String?, sessionIndex: String?, vendor: VendorID, _ tx: Transaction) throws -> Int {
        var conditions: [SQL] = ["vendor_id = \(vendor)", "provider_id = \(provider)"]
        if let sessionIndex { conditions.append("session_index = \(sessionIndex)") }
        if let subject { conditions.append("subject = \(subject)") }
        guard conditions.count > 2 else { return 0 }
        let hashes = try tx.query("SELECT session_hash FROM provider_session WHERE \(SQL.all(conditions)) LIMIT 1000").map { try $0.text("session_hash") }
        // Those that opened after a second step are known by their proof alone.
        return try Sessions.revoke(hashes: hashes, vendor: vendor, tx)
            + Sessions.revoke(provider: provider.value, session: sessionIndex, subject: subject, vendor: vendor, tx)
    }

    /// What is needed to log out at the provider as well.
    package struct Origin: Sendable {
        package let provider: IdentityProviderID
        package let subject: String
        package let sessionIndex: String?
        package let idToken: String?
    }
    package static func origin(_ token: String, vendor: VendorID, _ tx: Transaction) throws -> Origin? {
        if let row = try tx.first("""
            SELECT provider_id, subject, session_index, id_token FROM provider_session WHERE vendor_id = \(vendor) AND session_hash = \(SessionToken.hash(token))
            """) {
            return Origin(provider: try row.id("provider_id"), subject: try row.text("subject"), sessionIndex: try row.optionalText("session_index"),
                          idToken: try row.optionalText("id_token"))
        }
        guard let proof = try Sessions.provider(token: token, vendor: vendor, tx), let id = IdentityProviderID(checking: proof.id), let subject = proof.subject else { return nil }
        return Origin(provider: id, subject: subject, sessionIndex: proof.session, idToken: nil)
    }
}
