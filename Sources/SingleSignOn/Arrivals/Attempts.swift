import Crypto
import Foundation
package import Kernel
import People
package import Store

/// A sign-in that has gone to a provider and is awaited back: one row, used once, within ten minutes, from the same browser.
package struct Attempt: Sendable {
    package static let seconds = 600
    /// The correlation cookie: one value for a browser, so that several tabs work.
    package static let cookieName = "laurel_sso"

    /// What has to come back unchanged, or be used then. OpenID Connect fills nonce and verifier; SAML's request is the state itself.
    package struct Payload: Sendable, Codable {
        package var next: String?
        package var nonce: String?
        package var verifier: String?
        /// Asked for by a link that binds the identity to this person (their own confirmation).
        package var binds: PersonID?
        package init(next: String? = nil, nonce: String? = nil, verifier: String? = nil, binds: PersonID? = nil) {
            (self.next, self.nonce, self.verifier, self.binds) = (next, nonce, verifier, binds)
        }
    }
    package let provider: IdentityProviderID
    package let payload: Payload
    /// The administrator who tries it out; a test enters nobody.
    package let tester: PersonID?

    /// - Returns: the state to send along.
    package static func begin(_ provider: IdentityProviderID, correlation: String, _ payload: Payload, tester: PersonID?, vendor: VendorID,
                              _ tx: Transaction) throws -> String {
        let state = SessionToken.make()
        let json = String(decoding: try JSONEncoder().encode(payload), as: UTF8.self)
        try tx.execute("""
            INSERT INTO sign_on_attempt (vendor_id, state_hash, provider_id, correlation_hash, payload, tester, created_at, expires_at)
            VALUES (\(vendor), \(SessionToken.hash(state)), \(provider), \(SessionToken.hash(correlation)), \(json), \(tester), \(tx.now),
                \(tx.now.adding(seconds: seconds)))
            """)
        return state
    }

    /// One that was taken out of circulation before the browser's cookie could be asked for.
    struct Spent: Sendable {
        let attempt: Attempt
        let correlationHash: String
    }
    /// Takes the attempt out of circulation where no cookie can have come: whoever goes on with it checks the correlation.
    static func spend(_ state: String, provider: IdentityProviderID, vendor: VendorID, _ tx: Transaction) throws -> Result<Spent, ArrivalRefused> {
        let hash = SessionToken.hash(state)
        guard let row = try tx.first("""
            SELECT provider_id, correlation_hash, payload, tester, expires_at, used_at FROM sign_on_attempt
            WHERE vendor_id = \(vendor) AND state_hash = \(hash) AND provider_id = \(provider)
            """) else { return .failure(ArrivalRefused(.stateUnknown)) }
        guard try row.optionalInt("used_at") == nil,
              try tx.execute("""
                  UPDATE sign_on_attempt SET used_at = \(tx.now) WHERE vendor_id = \(vendor) AND state_hash = \(hash) AND used_at IS NULL
                  """) == 1 else { return .failure(ArrivalRefused(.stateReplayed)) }
        guard try row.instant("expires_at") > tx.now else { return .failure(ArrivalRefused(.stateExpired)) }
        let payload = try JSONDecoder().decode(Payload.self, from: Data(try row.text("payload").utf8))
        return .success(Spent(attempt: Attempt(provider: provider, payload: payload, tester: try row.optionalID("tester")), correlationHash: try row.text("correlation_hash")))
    }

    /// Takes the attempt out of circulation and gives it back.
    /// - Parameter correlation: the cookie's value; nil when none came.
    /// - Returns: the reason where it cannot be used. A known state is spent even then, so that no second try can guess on.
    package static func take(_ state: String, provider: IdentityProviderID, correlation: String?, vendor: VendorID,
                             _ tx: Transaction) throws -> Result<Attempt, ArrivalRefused> {
        switch try spend(state, provider: provider, vendor: vendor, tx) {
        case .failure(let refused): return .failure(refused)
        case .success(let spent):
            guard let correlation, SessionToken.hash(correlation) == spent.correlationHash else { return .failure(ArrivalRefused(.correlationMissing)) }
            return .success(spent.attempt)
        }
    }

    /// Remembers a token or assertion until it would be refused for its age.
    /// - Returns: false when it was seen before.
    package static func seeFirst(_ token: String, of provider: IdentityProviderID, until: Instant, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.execute("""
            INSERT INTO sign_on_seen (vendor_id, provider_id, token_hash, expires_at)
            VALUES (\(vendor), \(provider), \(SessionToken.hash(token)), \(until)) ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Removes what is past its time, a bounded number at once.
    package static func sweep(vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM sign_on_attempt WHERE vendor_id = \(vendor) AND expires_at < \(tx.now.adding(days: -1))")
        try tx.execute("DELETE FROM sign_on_landing WHERE vendor_id = \(vendor) AND expires_at < \(tx.now)")
        try tx.execute("DELETE FROM sign_on_seen WHERE vendor_id = \(vendor) AND expires_at < \(tx.now)")
        try tx.execute("DELETE FROM provider_session WHERE vendor_id = \(vendor) AND expires_at < \(tx.now)")
        try tx.execute("DELETE FROM arrival WHERE vendor_id = \(vendor) AND at < \(tx.now.adding(days: -ArrivalLog.days))")
    }
}
