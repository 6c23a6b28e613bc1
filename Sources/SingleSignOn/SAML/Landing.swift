import Crypto
import Foundation
import Kernel
import People
import Store

/// An assertion that held, between two requests. It arrives by a form of another site, to which browsers send no cookie of ours;
/// so it is laid down here and its bearer led on to an address of ours, where the cookie comes along: the same browser that began,
/// or that brought it, or nobody. One use, two minutes.
struct Landing: Sendable {
    static let seconds = 120
    let attempt: Attempt.Payload
    let arrived: Arrived
    let tester: PersonID?

    /// - Returns: the token to lead on with.
    static func lay(_ arrived: Arrived, correlationHash: String, attempt: Attempt.Payload, tester: PersonID?, provider: IdentityProviderID, vendor: VendorID,
                    _ tx: Transaction) throws -> String {
        let token = SessionToken.make(), encoder = JSONEncoder()
        try tx.execute("""
            INSERT INTO sign_on_landing (vendor_id, token_hash, provider_id, correlation_hash, attempt, arrived, tester, created_at, expires_at)
            VALUES (\(vendor), \(SessionToken.hash(token)), \(provider), \(correlationHash), \(String(decoding: try encoder.encode(attempt), as: UTF8.self)),
                \(String(decoding: try encoder.encode(arrived), as: UTF8.self)), \(tester), \(tx.now), \(tx.now.adding(seconds: seconds)))
            """)
        return token
    }

    /// Takes it up, once.
    static func take(_ token: String, provider: IdentityProviderID, correlation: String?, vendor: VendorID, _ tx: Transaction) throws -> Result<Landing, ArrivalRefused> {
        let row = try tx.first("""
            DELETE FROM sign_on_landing WHERE vendor_id = \(vendor) AND token_hash = \(SessionToken.hash(token)) AND provider_id = \(provider)
            RETURNING correlation_hash, attempt, arrived, tester, expires_at
            """)
        guard let row else { return .failure(ArrivalRefused(.stateReplayed)) }
        guard try row.instant("expires_at") > tx.now else { return .failure(ArrivalRefused(.stateExpired)) }
        guard let correlation, SessionToken.hash(correlation) == (try row.text("correlation_hash")) else { return .failure(ArrivalRefused(.correlationMissing)) }
        return .success(Landing(
            attempt: try JSONDecoder().decode(Attempt.Payload.self, from: Data(try row.text("attempt").utf8)),
            arrived: try JSONDecoder().decode(Arrived.self, from: Data(try row.text("arrived").utf8)), tester: try row.optionalID("tester")))
    }
}
