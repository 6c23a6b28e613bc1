import Foundation
import HTML
import Jobs
import Kernel
import Mail
import People
import Store
import Web

extension RateLimit {
    /// Mails that one learner of another system may have sent.
    static let linkLearner = RateLimit(name: "dispatch.linkLearner", most: 3, windowSeconds: 3600)
    /// Mails to one address, whoever wishes them.
    static let linkEmail = RateLimit(name: "dispatch.linkEmail", most: 5, windowSeconds: 3600)
    /// A class that links together passes; somebody with the key who makes learners up is slowed down.
    static let linkDispatch = RateLimit(name: "dispatch.linkDispatch", most: 100, windowSeconds: 3600)
}

/// A dispatched learner says which work e-mail address is theirs. Whether anybody has it is looked up later by a job, so that no answer here can
/// tell, in words or in time.
struct AskDispatchLink: Sendable {
    static let jobKind = "packages.linkCode"
    static let minutes = 30
    let email: String

    private struct Asked: Codable { let code: String; let email: String }

    /// - Throws: ``DispatchLinkRefusal``
    func perform(_ visit: DispatchVisit, vendor: VendorID, _ tx: Transaction) throws {
        let folded = Persons.folded(email), learner = visit.learner.id
        guard EmailAddress(email) != nil, folded.utf8.count <= Limits.emailCharacters else { throw DispatchLinkRefusal.email }
        guard try DispatchLinkRows.current(of: learner, vendor: vendor, tx) == nil else { throw DispatchLinkRefusal.linked }
        // An earlier code is void.
        try tx.execute("UPDATE dispatch_link_code SET used_at = \(tx.now) WHERE vendor_id = \(vendor) AND learner_id = \(learner) AND used_at IS NULL")
        let id = tx.newID(of: Never.self).value
        try tx.execute("""
            INSERT INTO dispatch_link_code (vendor_id, id, learner_id, tries, created_at, expires_at)
            VALUES (\(vendor), \(id), \(learner), 0, \(tx.now), \(tx.now.adding(seconds: Self.minutes * 60)))
            """)
        try Jobs.enqueue(Self.jobKind, payload: String(decoding: try JSONEncoder().encode(Asked(code: id, email: folded)), as: UTF8.self), tx)
    }

    /// Counts a try on its own, so that a refused one counts too.
    /// - Returns: seconds to wait.
    func hit(_ learner: DispatchLearner, vendor: VendorID, _ tx: Transaction) throws -> Int? {
        let waits = [try RateLimit.linkLearner.hit(learner.id.value, vendor: vendor, tx), try RateLimit.linkEmail.hit(Persons.folded(email), vendor: vendor, tx),
                     try RateLimit.linkDispatch.hit(learner.dispatch.value, vendor: vendor, tx)]
        return waits.compactMap(\.self).max()
    }

    /// Who may be linked to learners of a dispatch by an address: whoever has it, and is a member of the organization today.
    static func member(_ email: String, of organization: OrganizationID, on day: Day, vendor: VendorID, _ tx: Transaction) throws -> (person: Person, membership: MembershipID)? {
        guard let person = try Persons.find(email: email, vendor: vendor, tx) else { return nil }
        return try member(person.id, of: organization, on: day, vendor: vendor, tx)
    }
    static func member(_ id: PersonID, of organization: OrganizationID, on day: Day, vendor: VendorID, _ tx: Transaction) throws -> (person: Person, membership: MembershipID)? {
        guard let person = try Persons.find(id, vendor: vendor, tx), !person.isSuspended,
              let membership = try Memberships.of(person.id, vendor: vendor, tx).first(where: { $0.organization == organization && $0.isActive(on: day) }) else { return nil }
        return (person, membership.id)
    }

    /// The job: writes the mail if somebody of the organization has the address. It says who asks and from where, so that nobody confirms another's record by a slip.
    static func send(payload: String, site: Site, post: Post, store: Store) async throws {
        let asked = try JSONDecoder().decode(Asked.self, from: Data(payload.utf8)), vendor = site.vendor
        try await store.write(vendor) { tx in
            guard let row = try tx.first("""
                SELECT learner_id FROM dispatch_link_code WHERE vendor_id = \(vendor) AND id = \(asked.code) AND used_at IS NULL AND code_hash IS NULL AND expires_at > \(tx.now)
                """), let learner = try DispatchLearners.find(row.id("learner_id"), vendor: vendor, tx), let dispatch = try Dispatches.find(learner.dispatch, vendor: vendor, tx),
                let (person, _) = try member(asked.email, of: dispatch.organization, on: site.zone.day(at: tx.now), vendor: vendor, tx) else { return }
            var generator = SystemRandomNumberGenerator()
            let code = String((0..<8).map { _ in Character(String(Int.random(in: 0...9, using: &generator))) })
            try tx.execute("""
                UPDATE dispatch_link_code SET person_id = \(person.id), code_hash = \(ConfirmDispatchLink.hash(asked.code, code)) WHERE vendor_id = \(vendor) AND id = \(asked.code)
                """)
            let t = Localizer(locale: person.language, zone: person.zone)
            let course = try DispatchLinkWords.course(dispatch, t, vendor: vendor, tx), said = learner.name.isEmpty ? learner.foreignID : learner.name
            try post.send(
                Letter(subject: t(.packagesLinkMailSubject(site: site.name)), greeting: t(.peopleMailInvitationGreeting(name: person.name)),
                       paragraphs: [t(.packagesLinkMailText(learner: said, course: course, destination: dispatch.destination)), t(.packagesLinkMailCode(code: code))],
                       button: nil, footnote: t(.packagesLinkMailFoot(minutes: minutes))),
                to: person.email, name: person.name, person: person.id, once: "dispatchLink:" + asked.code, site: site, language: person.language,
                organization: dispatch.organization, tx)
        }
    }
}
