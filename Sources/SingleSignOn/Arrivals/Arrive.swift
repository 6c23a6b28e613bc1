import Crypto
import Foundation
package import HTML
package import Kernel
import Ledger
package import People
import SignIn
package import Store
package import Web

/// Lets in whom a provider vouches for, as ``Arrival`` decides: the one door for OpenID Connect and SAML.
package struct Arrive: Sendable {
    let ground: Ground
    let post: Post
    /// Refusals from one address.
    private static let refusals = RateLimit(name: "singleSignOn.refused", most: 200, windowSeconds: 900)
    /// How long the link in the confirming mail works.
    static let confirmationSeconds = 3600
    package init(ground: Ground, post: Post) { (self.ground, self.post) = (ground, post) }
    private var signIn: SignIn { SignIn(ground: ground, post: post) }
    private static let actor = Actor(kind: .job, id: "singleSignOn")

    /// What a mail's link carries until its reader decides.
    struct Waiting: Codable, Sendable {
        let provider: IdentityProviderID
        let subject: String
        let attributes: [String: [String]]
        let next: String?
    }
    private enum Settled: Sendable {
        case entered(PersonID, OrganizationID?)
        case tested(String)
        case waiting(reference: String)
        case refused(ArrivalReason, reference: String)
    }

    /// Somebody came back from a provider with a word that held.
    package func settle(_ provider: IdentityProvider, _ arrived: Arrived, _ attempt: Attempt, _ request: WebRequest) async throws -> WebResponse {
        let reference = ArrivalLog.reference(), vendor = request.vendor, today = request.today, site = request.site, binds = attempt.payload.binds
        let settled: Settled
        do {
            settled = try await ground.store.write(vendor) { tx in
                let facts = try ArrivalStore.facts(provider, arrived, confirmed: binds, today: today, vendor: vendor, tx)
                let plan = Arrival.plan(facts)
                if let tester = attempt.tester {
                    let reason: ArrivalReason? = if case .refuse(let reason) = plan { reason } else { nil }
                    return .tested(try ArrivalLog.write(provider.id, reference: reference, .tested, reason: reason, detail: Self.detail(arrived, plan),
                                                        person: nil, tester: tester, vendor: vendor, tx))
                }
                if provider.state != .on { return try refuse(.providerOff, provider, arrived, reference, vendor, tx) }
                return try apply(plan, provider, arrived, reference, site: site, next: attempt.payload.next, tx)
            }
        } catch let refusal as any Refusal where attempt.tester == nil {
            // A rule of the house, such as seats: nothing was written, so the log says it alone.
            return try await refused(provider, ArrivalRefused(.refusedByRule, Localizer(locale: .en, zone: .utc)(refusal.message)), attempt, request, arrived)
        }
        switch settled {
        case .tested(let line): return .redirect(SingleSignOnLinks.arrival(provider.id, line))
        case .waiting(let reference): return .page(ArrivalViews.waiting(request, provider: provider.name, reference: reference))
        case .refused(let reason, let reference): return .page(ArrivalViews.refused(request, reason, reference: reference), status: 403)
        case .entered(let person, let organization):
            return try await enter(person, organization, provider, arrived, next: attempt.payload.next, request)
        }
    }

    /// Opens the session and remembers where it came from.
    func enter(_ person: PersonID, _ organization: OrganizationID?, _ provider: IdentityProvider, _ arrived: Arrived, next: String?,
               _ request: WebRequest) async throws -> WebResponse {
        ground.access.forgetAll()
        let vendor = request.vendor, to = next.flatMap { Link(returningTo: $0) } ?? "/"
        let response = try await signIn.enter(person, request, organization: organization, method: .singleSignOn(
            provider: provider.id.value, session: arrived.sessionIndex, subject: arrived.sessionSubject ?? arrived.subject, isTwoFactors: arrived.isTwoFactors), to: .redirect(to))
        if let token = ProviderSessions.token(in: response) {
            try await ground.store.write(vendor) { try ProviderSessions.note(token, person, arrived, provider, vendor: vendor, $0) }
        }
        return response
    }

    /// Says no before or after the decision, with a line in the provider's log and a number to ask by.
    package func refused(_ provider: IdentityProvider, _ why: ArrivalRefused, _ attempt: Attempt?, _ request: WebRequest,
                         _ arrived: Arrived? = nil) async throws -> WebResponse {
        let reference = ArrivalLog.reference(), vendor = request.vendor
        var detail = ArrivalLine.Detail()
        detail.note = why.note
        detail.plan = "refuse"
        detail.subject = arrived?.subject ?? ""
        detail.attributes = arrived?.attributes ?? [:]
        let kept = detail, address = request.address
        let line = try await ground.store.write(vendor) { tx -> String? in
            // Anybody can send rubbish: the log is no place to fill a disk.
            if try Self.refusals.hit(address, vendor: vendor, tx) != nil { return nil }
            return try ArrivalLog.write(provider.id, reference: reference, attempt?.tester == nil ? .refused : .tested, reason: why.reason, detail: kept,
                                        person: nil, tester: attempt?.tester, vendor: vendor, tx)
        }
        guard let line else { return .page(ArrivalViews.tooMany(request), status: 429).adding("Retry-After", "\(Self.refusals.windowSeconds)") }
        if attempt?.tester != nil { return .redirect(SingleSignOnLinks.arrival(provider.id, line)) }
        return .page(ArrivalViews.refused(request, why.reason, reference: reference), status: 403)
    }

    // MARK: the plan carried out

    private func apply(_ plan: Arrival.Plan, _ provider: IdentityProvider, _ arrived: Arrived, _ reference: String, site: Site, next: String?,
                       _ tx: Transaction) throws -> Settled {
        let vendor = site.vendor, detail = Self.detail(arrived, plan)
        func log(_ outcome: ArrivalLine.Outcome, _ reason: ArrivalReason? = nil, _ person: PersonID?) throws {
            try ArrivalLog.write(provider.id, reference: reference, outcome, reason: reason, detail: detail, person: person, tester: nil, vendor: vendor, tx)
        }
        switch plan {
        case .refuse(let reason):
            return try refuse(reason, provider, arrived, reference, vendor, tx)
        case .confirm(let person, let email):
            try askByMail(person, email, provider, arrived, site: site, next: next, tx)
            try log(.waiting, .confirmationPending, person)
            return .waiting(reference: reference)
        case .create(let new):
            let person = try Persons.add(name: new.name, email: new.email, language: new.language ?? site.language, zone: site.zone, by: Self.actor,
                                         vendor: vendor, ledger: ground.ledger, tx)
            try ArrivalStore.link(arrived, to: person.id, how: "created", provider, by: Self.actor, vendor: vendor, ledger: ground.ledger, tx)
            try member(person.id, Arrival.Entry(organization: new.organization, startsMembership: true, jobRoles: new.jobRoles, role: new.role), site, tx)
            try log(.entered, nil, person.id)
            return .entered(person.id, new.organization)
        case .enter(let person, let entry, let how):
            if let how {
                try ArrivalStore.link(arrived, to: person, how: how, provider, by: Self.actor, vendor: vendor, ledger: ground.ledger, tx)
            } else {
                try ArrivalStore.noteUse(arrived.subject, provider.id, vendor: vendor, tx)
            }
            try member(person, entry, site, tx)
            try log(.entered, nil, person)
            return .entered(person, entry.organization)
        }
    }

    private func refuse(_ reason: ArrivalReason, _ provider: IdentityProvider, _ arrived: Arrived, _ reference: String, _ vendor: VendorID,
                        _ tx: Transaction) throws -> Settled {
        try ArrivalLog.write(provider.id, reference: reference, .refused, reason: reason, detail: Self.detail(arrived, .refuse(reason)), person: nil,
                             tester: nil, vendor: vendor, tx)
        return .refused(reason, reference: reference)
    }

    private func member(_ person: PersonID, _ entry: Arrival.Entry, _ site: Site, _ tx: Transaction) throws {
        guard let organization = entry.organization else { return }
        let vendor = site.vendor, today = site.zone.day(at: tx.now), ledger = ground.ledger
        var membership = try Memberships.of(person, vendor: vendor, tx).last { $0.organization == organization && $0.validTo > today }
        if membership == nil, entry.startsMembership {
            membership = try Memberships.start(person, at: organization, jobRoles: entry.jobRoles ?? [], from: today, by: Self.actor, vendor: vendor,
                                               ledger: ledger, tx)
            try Memberships.touch(person, vendor: vendor, tx)
        }
        guard let membership else { return }
        if let roles = entry.jobRoles, !roles.isEmpty {
            try Memberships.changeJobRoles(membership, to: roles, from: max(today, membership.validFrom), by: Self.actor, vendor: vendor, ledger: ledger, tx)
        }
        if let role = entry.role {
            try Persons.grant(role, to: person, at: organization, by: Self.actor, vendor: vendor, ledger: ledger, tx)
        }
    }

    private func askByMail(_ person: PersonID, _ email: String, _ provider: IdentityProvider, _ arrived: Arrived, site: Site, next: String?,
                           _ tx: Transaction) throws {
        let vendor = site.vendor, token = SessionToken.make()
        let waiting = Waiting(provider: provider.id, subject: arrived.subject, attributes: arrived.attributes, next: next)
        try tx.execute("""
            UPDATE one_time_token SET used_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND person_id = \(person) AND purpose = 'singleSignOn' AND used_at IS NULL
            """)
        try tx.execute("""
            INSERT INTO one_time_token (vendor_id, token_hash, purpose, person_id, payload, created_at, expires_at)
            VALUES (\(vendor), \(SessionToken.hash(token)), 'singleSignOn', \(person), \(String(decoding: try JSONEncoder().encode(waiting), as: UTF8.self)),
                \(tx.now), \(tx.now.adding(seconds: Self.confirmationSeconds)))
            """)
        guard let one = try Persons.find(person, vendor: vendor, tx) else { return }
        let t = Localizer(locale: one.language, zone: one.zone)
        try post.send(
            Letter(subject: t(.singleSignOnMailSubject(site: site.name)), greeting: t(.singleSignOnMailGreeting(name: one.name)),
                   paragraphs: [t(.singleSignOnMailText(provider: provider.name, organization: provider.organizationName ?? site.name)), t(.singleSignOnMailWarning)],
                   button: (t(.singleSignOnMailButton), SingleSignOnLinks.confirm(token)), footnote: t(.singleSignOnMailFootnote)),
            to: email, name: one.name, person: person, once: "singleSignOn:" + SessionToken.hash(token), site: site, language: one.language, tx)
    }

    private static func detail(_ arrived: Arrived, _ plan: Arrival.Plan) -> ArrivalLine.Detail {
        var detail = ArrivalLine.Detail()
        detail.subject = arrived.subject
        detail.attributes = arrived.attributes
        switch plan {
        case .enter(_, let entry, _):
            detail.plan = "enter"
            (detail.organization, detail.jobRoles, detail.role, detail.startsMembership) = (entry.organization, entry.jobRoles ?? [], entry.role, entry.startsMembership)
        case .create(let new):
            detail.plan = "create"
            (detail.organization, detail.jobRoles, detail.role, detail.startsMembership) = (new.organization, new.jobRoles, new.role, true)
            detail.language = new.language?.tag
        case .confirm: detail.plan = "confirm"
        case .refuse: detail.plan = "refuse"
        }
        return detail
    }

    // MARK: the link in the mail

    /// What a confirming link is about; nil when it is used, old or made up.
    func waiting(_ token: String, vendor: VendorID, _ tx: Transaction) throws -> (person: PersonID, waiting: Waiting)? {
        guard let row = try tx.first("""
            SELECT person_id, payload FROM one_time_token
            WHERE vendor_id = \(vendor) AND token_hash = \(SessionToken.hash(token)) AND purpose = 'singleSignOn' AND used_at IS NULL AND expires_at > \(tx.now)
            """) else { return nil }
        return (try row.id("person_id"), try JSONDecoder().decode(Waiting.self, from: Data(try row.text("payload").utf8)))
    }

    /// The person agreed from their own mail: the arrival is decided again, with that.
    func confirm(_ token: String, _ request: WebRequest) async throws -> WebResponse? {
        let vendor = request.vendor, reference = ArrivalLog.reference(), today = request.today, site = request.site
        let done = try await ground.store.write(vendor) { tx -> (Settled, IdentityProvider, Arrived, String?)? in
            guard let (person, waiting) = try waiting(token, vendor: vendor, tx),
                  let provider = try ProviderStore.find(waiting.provider, vendor: vendor, tx) else { return nil }
            try tx.execute("UPDATE one_time_token SET used_at = \(tx.now) WHERE vendor_id = \(vendor) AND token_hash = \(SessionToken.hash(token))")
            // The provider's "verified" was checked before the mail went out.
            let arrived = Arrived(subject: waiting.subject, attributes: waiting.attributes, isEmailVerified: true)
            let plan = Arrival.plan(try ArrivalStore.facts(provider, arrived, confirmed: person, today: today, vendor: vendor, tx))
            if provider.state != .on { return (try refuse(.providerOff, provider, arrived, reference, vendor, tx), provider, arrived, nil) }
            return (try apply(plan, provider, arrived, reference, site: site, next: waiting.next, tx), provider, arrived, waiting.next)
        }
        guard let (settled, provider, arrived, next) = done else { return nil }
        switch settled {
        case .entered(let person, let organization): return try await enter(person, organization, provider, arrived, next: next, request)
        case .refused(let reason, let reference): return .page(ArrivalViews.refused(request, reason, reference: reference), status: 403)
        case .waiting, .tested: return nil
        }
    }
}
