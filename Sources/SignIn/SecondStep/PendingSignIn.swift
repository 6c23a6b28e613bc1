import Foundation
import HTML
import Kernel
import People
import Store
import Web

/// Somebody proved who they are and has not given, or not set up, a second step yet: a row and a cookie, for a quarter of an hour.
struct PendingSignIn: Sendable {
    let hash: String
    let person: PersonID
    let proof: SessionProof
    let organization: OrganizationID?
    let location: String
    let toast: String?

    static let cookieName = "laurel_pending"
    static let seconds = 900

    static func cookie(_ token: String, secure: Bool) -> String {
        "\(cookieName)=\(token); Path=/sign-in; Max-Age=\(seconds); HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "")
    }
    static let endCookie = "\(cookieName)=; Path=/sign-in; Max-Age=0; HttpOnly; SameSite=Lax"

    static func open(_ person: PersonID, _ proof: SessionProof, organization: OrganizationID?, location: String, toast: String?, vendor: VendorID, _ tx: Transaction) throws -> String {
        let token = SessionToken.make()
        try tx.execute("""
            INSERT INTO sign_in_pending (vendor_id, token_hash, person_id, proof, organization_id, location, toast, created_at, expires_at)
            VALUES (\(vendor), \(SessionToken.hash(token)), \(person), \(String(decoding: try JSONEncoder().encode(proof), as: UTF8.self)), \(organization), \(location), \(toast),
                \(tx.now), \(tx.now.adding(seconds: seconds)))
            """)
        return token
    }
    /// The one of a request's cookie; nil when its time is over or it was settled.
    static func find(_ request: WebRequest, _ tx: Transaction) throws -> PendingSignIn? {
        guard let token = request.cookie(cookieName), token.utf8.count == SessionToken.characters else { return nil }
        let hash = SessionToken.hash(token)
        return try tx.first("""
            SELECT person_id, proof, organization_id, location, toast FROM sign_in_pending
            WHERE vendor_id = \(request.vendor) AND token_hash = \(hash) AND settled_at IS NULL AND expires_at > \(tx.now)
            """).map {
            PendingSignIn(hash: hash, person: try $0.id("person_id"), proof: try JSONDecoder().decode(SessionProof.self, from: Data(try $0.text("proof").utf8)),
                          organization: try $0.optionalID("organization_id"), location: try $0.text("location"), toast: try $0.optionalText("toast"))
        }
    }
    /// - Returns: false when another request was first.
    func settle(vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.execute("UPDATE sign_in_pending SET settled_at = \(tx.now) WHERE vendor_id = \(vendor) AND token_hash = \(hash) AND settled_at IS NULL") == 1
    }
    /// Where they wanted to go, as an answer.
    var link: WebResponse { .redirect(Link(returningTo: location) ?? "/", toast: toast) }

    static func sweep(vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM sign_in_pending WHERE vendor_id = \(vendor) AND expires_at < \(tx.now.adding(seconds: -86_400))")
    }
}
