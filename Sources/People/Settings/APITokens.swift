import Foundation
package import Kernel
package import Store

/// Short-lived bearer tokens that stand for an API credential (OAuth 2, RFC 6749, 4.4): opaque, and only their SHA-256 is stored. They
/// can do what was asked for of what the credential may, and end with it.
package enum APITokens {
    /// What a token begins with: no secret does.
    static let mark = "lt."
    package static let seconds = 1800

    /// - Returns: the token, which nothing can show again.
    package static func issue(_ credential: String, rights: [String], vendor: VendorID, _ tx: Transaction) throws -> String {
        // Those that ran out are of no use to anybody.
        try tx.execute("DELETE FROM api_token WHERE vendor_id = \(vendor) AND credential_id = \(credential) AND expires_at < \(tx.now.adding(seconds: -3600))")
        let token = mark + SessionToken.make(), kept = String(decoding: try JSONEncoder().encode(rights.sorted()), as: UTF8.self)
        try tx.execute("""
            INSERT INTO api_token (vendor_id, token_hash, credential_id, rights, issued_at, expires_at)
            VALUES (\(vendor), \(SessionToken.hash(token)), \(credential), \(kept), \(tx.now), \(tx.now.adding(seconds: seconds)))
            """)
        return token
    }
    /// A token that holds: its credential, its own rights and when it ends.
    static func find(_ hash: String, vendor: VendorID, _ tx: Transaction) throws -> (credential: String, rights: Set<String>, expires: Instant)? {
        try tx.first("SELECT credential_id, rights, expires_at FROM api_token WHERE vendor_id = \(vendor) AND token_hash = \(hash) AND expires_at > \(tx.now)").map {
            (try $0.text("credential_id"), Set(try APICredentials.rights($0.text("rights"))), try $0.instant("expires_at"))
        }
    }
}
