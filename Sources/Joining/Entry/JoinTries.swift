import Foundation
package import HTML
package import Kernel
package import People
package import Store
package import Web

/// Somebody's try to join: an address, the code that was mailed to it, and after the right one a pass for the last page.
package struct JoinTry: Sendable {
    package let id: String
    package let email: String
    /// The join code somebody came with.
    package let code: String?
    /// The approved request that sent them.
    package let request: String?
    package let next: String?
}

extension RateLimit {
    static let joinEmail = RateLimit(name: "join.email", most: 5, windowSeconds: 3600)
    static let joinAddress = RateLimit(name: "join.address", most: 40, windowSeconds: 3600)
    static let joinCheck = RateLimit(name: "join.check", most: 60, windowSeconds: 900)
    /// Codes of organizations that do not exist: guessing is slow.
    static let joinMiss = RateLimit(name: "join.miss", most: 30, windowSeconds: 900)
}

/// SQL of tries. The code is right five times at most, for two days; only its hash is kept.
package enum JoinTries {
    package static let codeHours = 48
    package static let codeTries = 5
    /// How long the pass of an approved request is good.
    package static let passDays = 14

    struct Made: Sendable {
        let id: String
        let code: String
    }

    /// Makes a code for an address, whoever it belongs to: nothing about anybody is read.
    static func make(_ email: String, code joinCode: String?, next: String?, vendor: VendorID, _ tx: Transaction) throws -> Made {
        var generator = SystemRandomNumberGenerator()
        let code = String(String(Int.random(in: 1_000_000..<2_000_000, using: &generator)).dropFirst())
        let id = tx.newID(of: Never.self).value
        try tx.execute("""
            INSERT INTO join_try (vendor_id, id, email, email_folded, code_hash, tries, created_at, expires_at, code_id, next)
            VALUES (\(vendor), \(id), \(email), \(Persons.folded(email)), \(SessionToken.hash(id + code)), 0, \(tx.now), \(tx.now.adding(seconds: codeHours * 3600)),
                \(joinCode), \(next))
            """)
        return Made(id: id, code: code)
    }

    static func mail(_ made: Made, to email: String, organization: String?, site: Site, language: Language, post: Post, _ tx: Transaction) throws {
        let t = Localizer(locale: language, zone: site.zone)
        try post.send(
            Letter(subject: t(.joiningMailCodeSubject(code: made.code)), greeting: t(.joiningMailHello),
                   paragraphs: [organization.map { t(.joiningMailCodeTextTo(code: made.code, organization: $0, site: site.name)) } ?? t(.joiningMailCodeText(code: made.code, site: site.name))],
                   button: (t(.joiningMailCodeButton), JoiningLinks.mail(made.id)), footnote: t(.joiningMailCodeFoot(hours: codeHours, count: codeTries))),
            to: email, name: "", person: nil, once: "joinCode:" + made.id, site: site, language: language, tx)
    }

    /// The address that a code went to, while it may be entered.
    static func pending(_ id: String, vendor: VendorID, _ tx: Transaction) throws -> (email: String, left: Int)? {
        guard let row = try tx.first("""
            SELECT email, tries FROM join_try WHERE vendor_id = \(vendor) AND id = \(id) AND proved_at IS NULL AND used_at IS NULL
                AND expires_at > \(tx.now) AND tries < \(codeTries)
            """) else { return nil }
        return (try row.text("email"), codeTries - (try row.int("tries")))
    }

    enum Proof: Sendable { case good(pass: String), wrong(left: Int), spent }

    /// Counts a try before it looks, in a transaction that commits whatever comes out.
    static func check(_ id: String, _ code: String, vendor: VendorID, _ tx: Transaction) throws -> Proof {
        guard let row = try tx.first("""
            UPDATE join_try SET tries = tries + 1 WHERE vendor_id = \(vendor) AND id = \(id) AND proved_at IS NULL AND used_at IS NULL
                AND expires_at > \(tx.now) AND tries < \(codeTries) RETURNING code_hash, tries
            """) else { return .spent }
        guard try row.text("code_hash") == SessionToken.hash(id + code.filter(\.isNumber)) else {
            let left = codeTries - (try row.int("tries"))
            return left > 0 ? .wrong(left: left) : .spent
        }
        let pass = SessionToken.make()
        try tx.execute("""
            UPDATE join_try SET proved_at = \(tx.now), pass_hash = \(SessionToken.hash(pass)) WHERE vendor_id = \(vendor) AND id = \(id)
            """)
        return .good(pass: pass)
    }

    /// A pass that needs no code: the address was proved when the request was made.
    static func pass(for email: String, request: String, vendor: VendorID, _ tx: Transaction) throws -> String {
        let pass = SessionToken.make(), id = tx.newID(of: Never.self).value
        try tx.execute("""
            INSERT INTO join_try (vendor_id, id, email, email_folded, code_hash, tries, created_at, expires_at, proved_at, pass_hash, request_id)
            VALUES (\(vendor), \(id), \(email), \(Persons.folded(email)), '', \(codeTries), \(tx.now), \(tx.now.adding(days: passDays)), \(tx.now),
                \(SessionToken.hash(pass)), \(request))
            """)
        return pass
    }
    static func find(pass: String, vendor: VendorID, _ tx: Transaction) throws -> JoinTry? {
        try tx.first("""
            SELECT * FROM join_try WHERE vendor_id = \(vendor) AND pass_hash = \(SessionToken.hash(pass)) AND used_at IS NULL AND expires_at > \(tx.now)
            """).map {
            JoinTry(id: try $0.text("id"), email: try $0.text("email"), code: try $0.optionalText("code_id"), request: try $0.optionalText("request_id"),
                    next: try $0.optionalText("next"))
        }
    }
    /// The pass has done its work; the address is not kept with it.
    static func use(_ id: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE join_try SET used_at = \(tx.now), email = '', email_folded = '', next = NULL WHERE vendor_id = \(vendor) AND id = \(id)")
    }
}
