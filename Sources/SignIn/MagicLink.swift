import Foundation
import HTML
import Jobs
import Kernel
import People
import Store
import Web

/// A link by mail instead of a password: once, for a quarter of an hour. Opening it shows a button; only the button signs in, since
/// programs that look through mail open links too.
struct MagicLink: Sendable {
    static let jobKind = "signIn.link"
    static let minutes = 15
    static let purpose = "signInLink"
    let ground: Ground
    let post: Post

    private struct Asked: Codable { let email: String; let next: String? }

    /// Takes the wish. Whether the address is known is looked up later by a job, so no answer here can tell.
    /// - Throws: `SignInRefusal.wait`, `.emailBad`
    func ask(_ email: String, next: String?, _ request: WebRequest) async throws {
        let folded = Persons.folded(email), vendor = request.vendor, device = KnownDevice.token(request), address = request.address
        guard folded.contains("@"), folded.utf8.count <= Limits.emailCharacters else { throw SignInRefusal.emailBad }
        let payload = String(decoding: try JSONEncoder().encode(Asked(email: folded, next: next)), as: UTF8.self)
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
            let t = Localizer(locale: person.language, zone: person.zone)
            let token = SessionToken.make(), once = "signInLink:" + SessionToken.hash(token)
            func send(_ letter: Letter) throws {
                try post.send(letter, to: person.email, name: person.name, person: person.id, once: once, site: site, language: person.language, tx)
            }
            guard try rules.counts(asked.email, person.id, .mailLink, isEntering: false, vendor: vendor, tx) else {
                // Their mailbox is theirs: it may say what the page must not.
                return try send(Letter(subject: t(.signInMailLinkSubject(site: site.name)), greeting: t(.peopleMailInvitationGreeting(name: person.name)),
                                       paragraphs: [t(.signInMailElsewhere)], button: (t(.signInButton), PeopleLinks.signIn)))
            }
            try tx.execute("""
                UPDATE one_time_token SET used_at = \(tx.now)
                WHERE vendor_id = \(vendor) AND person_id = \(person.id) AND purpose = \(Self.purpose) AND used_at IS NULL
                """)
            try tx.execute("""
                INSERT INTO one_time_token (vendor_id, token_hash, purpose, person_id, payload, created_at, expires_at)
                VALUES (\(vendor), \(SessionToken.hash(token)), \(Self.purpose), \(person.id), \(asked.next ?? ""), \(tx.now), \(tx.now.adding(seconds: Self.minutes * 60)))
                """)
            try send(Letter(subject: t(.signInMailLinkSubject(site: site.name)), greeting: t(.peopleMailInvitationGreeting(name: person.name)),
                            paragraphs: [t(.signInMailLinkText)], button: (t(.signInMailLinkButton), SignInLinks.link(token)), footnote: t(.signInMailLinkUntil)))
        }
    }

    /// Whose link it is; nil when it is used, expired or made up. Looking uses nothing up.
    func find(_ token: String, vendor: VendorID) async throws -> Person? {
        try await ground.store.read(vendor) { try Self.find(token, vendor: vendor, $0)?.person }
    }
    private static func find(_ token: String, vendor: VendorID, _ tx: Transaction) throws -> (person: Person, next: String)? {
        guard let row = try tx.first("""
            SELECT person_id, payload FROM one_time_token WHERE vendor_id = \(vendor) AND token_hash = \(SessionToken.hash(token)) AND purpose = \(purpose)
                AND used_at IS NULL AND expires_at > \(tx.now)
            """), let id: PersonID = try row.optionalID("person_id"), let person = try Persons.find(id, vendor: vendor, tx), !person.isSuspended
        else { return nil }
        return (person, try row.text("payload"))
    }
    /// Uses the link up. - Returns: who signs in and where to; nil when it is gone.
    func use(_ token: String, vendor: VendorID) async throws -> (person: PersonID, next: Link)? {
        try await ground.store.write(vendor) { tx in
            guard let (person, next) = try Self.find(token, vendor: vendor, tx) else { return nil }
            try tx.execute("UPDATE one_time_token SET used_at = \(tx.now) WHERE vendor_id = \(vendor) AND token_hash = \(SessionToken.hash(token))")
            return (person.id, Link(returningTo: next) ?? "/")
        }
    }
}
