import Foundation
import HTML
import Jobs
package import Kernel
import Ledger
package import People
import Store
package import Web

/// A forgotten password: a link by mail, once, for an hour.
package struct ResetPassword: Sendable {
    package static let jobKind = "people.resetPassword"
    static let minutes = 60
    let ground: Ground
    let post: Post
    package init(ground: Ground, post: Post) { (self.ground, self.post) = (ground, post) }

    private struct Asked: Codable { let email: String }

    /// Takes the wish. Whether the address is known is looked up later by a job, so no answer here can tell.
    /// - Throws: `SignInRefusal.wait`, `.emailBad`
    package func ask(_ email: String, _ request: WebRequest) async throws {
        let folded = Persons.folded(email), vendor = request.vendor, device = KnownDevice.token(request), address = request.address
        guard folded.contains("@"), folded.utf8.count <= Limits.emailCharacters else { throw SignInRefusal.emailBad }
        let payload = String(decoding: try JSONEncoder().encode(Asked(email: folded)), as: UTF8.self)
        let wait = try await ground.store.write(vendor) { tx -> Int? in
            if let wait = try TryLimits.link.hit(folded, device: device, address: address, vendor: vendor, tx) { return wait }
            try Jobs.enqueue(Self.jobKind, payload: payload, tx)
            return nil
        }
        if let wait { throw SignInRefusal.wait(seconds: wait) }
    }

    /// The job: writes the mail if somebody has the address. A newer link makes older ones void.
    func send(payload: String, site: Site) async throws {
        let asked = try JSONDecoder().decode(Asked.self, from: Data(payload.utf8))
        let vendor = site.vendor, post = post, rules = ground.proofRules
        try await ground.store.write(vendor) { tx in
            guard let person = try Persons.find(email: asked.email, vendor: vendor, tx), !person.isSuspended else { return }
            guard try rules.counts(asked.email, person.id, .password, isEntering: false, vendor: vendor, tx) else {
                let t = Localizer(locale: person.language, zone: person.zone)
                try post.send(
                    Letter(subject: t(.signInMailResetSubject(site: site.name)), greeting: t(.peopleMailInvitationGreeting(name: person.name)),
                           paragraphs: [t(.signInMailElsewhere)], button: (t(.signInButton), PeopleLinks.signIn)),
                    to: person.email, name: person.name, person: person.id, once: "resetElsewhere:" + tx.newID(of: Never.self).value, site: site, language: person.language, tx)
                return
            }
            try tx.execute("""
                UPDATE one_time_token SET used_at = \(tx.now)
                WHERE vendor_id = \(vendor) AND person_id = \(person.id) AND purpose = 'reset' AND used_at IS NULL
                """)
            let token = SessionToken.make()
            try tx.execute("""
                INSERT INTO one_time_token (vendor_id, token_hash, purpose, person_id, payload, created_at, expires_at)
                VALUES (\(vendor), \(SessionToken.hash(token)), 'reset', \(person.id), '{}', \(tx.now), \(tx.now.adding(seconds: Self.minutes * 60)))
                """)
            let t = Localizer(locale: person.language, zone: person.zone)
            try post.send(
                Letter(
                    subject: t(.signInMailResetSubject(site: site.name)), greeting: t(.peopleMailInvitationGreeting(name: person.name)),
                    paragraphs: [t(.signInMailResetText)], button: (t(.signInMailResetButton), PeopleLinks.reset(token)),
                    footnote: t(.signInMailResetUntil)),
                to: person.email, name: person.name, person: person.id, once: "reset:" + SessionToken.hash(token), site: site, language: person.language, tx)
        }
    }

    /// The person whose link it is; nil when it is used, expired or made up.
    package func person(_ token: String, vendor: VendorID) async throws -> Person? {
        try await ground.store.read(vendor) { try Self.person(token, vendor: vendor, $0) }
    }
    private static func person(_ token: String, vendor: VendorID, _ tx: Transaction) throws -> Person? {
        guard let row = try tx.first("""
            SELECT person_id FROM one_time_token WHERE vendor_id = \(vendor) AND token_hash = \(SessionToken.hash(token)) AND purpose = 'reset'
                AND used_at IS NULL AND expires_at > \(tx.now)
            """), let id: PersonID = try row.optionalID("person_id"), let person = try Persons.find(id, vendor: vendor, tx), !person.isSuspended
        else { return nil }
        return person
    }

    /// Sets the password, uses the link up and ends every session.
    /// - Throws: `PasswordRefusal`; returns nil when the link is gone.
    package func use(_ token: String, password: String, vendor: VendorID, words: [String] = []) async throws -> PersonID? {
        guard let person = try await person(token, vendor: vendor) else { return nil }
        if let problem = PasswordRule.problem(password, name: person.name, email: person.email, words: words) { throw problem }
        let made = try await Password.make(password)
        let ledger = ground.ledger
        let done = try await ground.store.write(vendor) { tx -> PersonID? in
            guard let person = try Self.person(token, vendor: vendor, tx) else { return nil }
            try tx.execute("UPDATE one_time_token SET used_at = \(tx.now) WHERE vendor_id = \(vendor) AND token_hash = \(SessionToken.hash(token))")
            try Persons.setPassword(made, of: person.id, vendor: vendor, tx)
            try Sessions.revokeAll(of: person.id, vendor: vendor, tx)
            try ledger.append(MeansChanged(person.id, .password), by: Actor(kind: .person, id: person.id.value), tx)
            return person.id
        }
        ground.access.forgetAll()
        return done
    }
}
