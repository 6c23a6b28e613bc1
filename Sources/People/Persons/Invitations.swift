package import HTML
package import Kernel
package import Ledger
package import Store
package import Web

/// An invitation to join an organization, open until it is accepted, declined or expires.
///
/// Whoever invites gets one answer, in words and in time, whether or not the address belongs to somebody already: nothing
/// about a person is read for the answer, and nobody becomes a member before they have said so from their own mail
/// ("Who sees what").
package struct Invitation: Sendable {
    package static let days = 14
    package let id: String
    package let organization: OrganizationID
    package let name: String
    package let email: String
    package let jobRoles: [String]
    package let role: String?
    package let createdAt: Instant
    package let createdBy: Actor
    package let expiresAt: Instant
}

/// Somebody was invited. The address is personal.
package struct PersonInvited: LedgerEvent {
    package static let kind = "people.invited"
    package let invitation: String
    package let organization: OrganizationID
    package let jobRoles: [String]
    package let role: String?
    private enum CodingKeys: String, CodingKey { case invitation, organization, jobRoles, role }
    /// Not coded: it lives in the side row.
    var email = ""
    init(invitation: String, organization: OrganizationID, jobRoles: [String], role: String?, email: String) {
        (self.invitation, self.organization, self.jobRoles, self.role, self.email) = (invitation, organization, jobRoles, role, email)
    }
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] {
        [Change("jobRoles", from: nil, to: jobRoles.joined(separator: ", ")), Change("role", from: nil, to: role)]
    }
    package var personal: PersonalValues? { PersonalValues(person: nil, changes: [Change("email", from: nil, to: email)]) }
}

package struct Invitations: Sendable {
    let ground: Ground
    let post: Post
    package init(ground: Ground, post: Post) { (self.ground, self.post) = (ground, post) }

    /// Who is to be invited.
    package struct Draft: Sendable {
        package var name: String
        package var email: String
        package var jobRoles: [String]
        package init(name: String, email: String, jobRoles: [String]) { (self.name, self.email, self.jobRoles) = (name, email, jobRoles) }
    }

    /// Invites people to an organization within the scope's reach; a newer invitation replaces an open one.
    /// - Parameter role: `partnerAdmin` or `distributorManager` to come with the membership; the inviter must be allowed to give roles there.
    /// - Throws: `WebRefusal.notFound` for an organization beyond reach; `SeatRefusal.full`, then nobody is invited.
    package func send(
        _ scope: Scope<ManagePeople>, to organization: OrganizationID, _ drafts: [Draft], role: String?, inviter: String, site: Site, _ tx: Transaction
    ) throws {
        try Access.confirm(scope, tx)
        guard scope.reach.contains(organization),
              let target = try OrganizationStore.find(organization, scope.reach, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        if let role { try Self.confirm(role, by: scope.actor, at: target, today: site.zone.day(at: tx.now), vendor: scope.vendor, tx) }
        try Organizations.refuseEnded(organization, on: site.zone.day(at: tx.now), vendor: scope.vendor, tx)
        try Seats.within(organization, vendor: scope.vendor, tx) {
            for draft in drafts { try send(draft, target, role: role, inviter: inviter, site: site, by: scope.actor, tx) }
        }
    }

    /// Invites one person for a provisioning client, which has shown that the organization is within its reach.
    /// - Returns: the invitation's id, whether or not the address belongs to somebody.
    package func send(_ scope: Scope<ProvisionPeople>, to organization: OrganizationID, _ draft: Draft, inviter: String, site: Site, _ tx: Transaction) throws -> String {
        guard let target = try OrganizationStore.find(organization, .everything, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        return try send(draft, target, role: nil, inviter: inviter, site: site, by: scope.actor, tx)
    }
    /// Takes back an invitation that a provisioning client sent; one that is settled stays what it is.
    package static func withdraw(_ scope: Scope<ProvisionPeople>, _ id: String, _ tx: Transaction) throws {
        try settle(id, outcome: "withdrawn", person: nil, vendor: scope.vendor, tx)
    }

    @discardableResult
    private func send(
        _ draft: Draft, _ target: Organization, role: String?, inviter: String, site: Site, by actor: Actor, _ tx: Transaction
    ) throws -> String {
        let vendor = site.vendor, id = tx.newID(of: Never.self).value, token = SessionToken.make()
        let folded = Persons.folded(draft.email), expires = tx.now.adding(days: Invitation.days)
        let row = try tx.first("""
            INSERT INTO invitation (vendor_id, id, organization_id, name, email, email_folded, job_roles, role_key, token_hash, created_at, created_by_kind, created_by, expires_at)
            VALUES (\(vendor), \(id), \(target.id), \(draft.name), \(draft.email), \(folded), \(Memberships.joined(draft.jobRoles)), \(role),
                \(SessionToken.hash(token)), \(tx.now), \(actor.kind.rawValue), \(actor.id), \(expires))
            ON CONFLICT (vendor_id, organization_id, email_folded) WHERE settled_at IS NULL DO UPDATE SET
                name = CASE WHEN excluded.name = '' THEN invitation.name ELSE excluded.name END, job_roles = excluded.job_roles,
                role_key = excluded.role_key, token_hash = excluded.token_hash, created_at = excluded.created_at,
                created_by_kind = excluded.created_by_kind, created_by = excluded.created_by, expires_at = excluded.expires_at
            RETURNING id
            """)
        let kept = try row?.text("id") ?? id
        // Read for the mail's language alone, and always: known and unknown addresses cost the same.
        let language = try Persons.find(email: folded, vendor: vendor, tx)?.language ?? site.language
        let t = Localizer(locale: language, zone: site.zone)
        try post.send(
            Letter(
                subject: t(.peopleMailInvitationSubject(site: site.name, organization: target.name)),
                greeting: draft.name.isEmpty ? t(.peopleMailInvitationHello) : t(.peopleMailInvitationGreeting(name: draft.name)),
                paragraphs: [t(.peopleMailInvitationText(inviter: inviter, organization: target.name, site: site.name))],
                button: (t(.peopleMailInvitationButton), PeopleLinks.invitation(token)),
                footnote: t(.peopleMailInvitationUntil(day: site.zone.day(at: expires)))),
            to: draft.email, name: draft.name, person: nil, once: "invitation:" + SessionToken.hash(token), site: site, language: language, organization: target.id, tx)
        try ground.ledger.append(
            PersonInvited(invitation: kept, organization: target.id, jobRoles: draft.jobRoles, role: role, email: draft.email), by: actor, tx)
        return kept
    }

    /// Sends a fresh link for an open invitation within reach.
    package func again(_ scope: Scope<ManagePeople>, _ id: String, inviter: String, site: Site, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard let invitation = try Self.open(scope.reach, vendor: scope.vendor, id: id, tx).first,
              let target = try OrganizationStore.find(invitation.organization, scope.reach, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        if let role = invitation.role { try Self.confirm(role, by: scope.actor, at: target, today: site.zone.day(at: tx.now), vendor: scope.vendor, tx) }
        try Seats.within(target.id, vendor: scope.vendor, tx) {
            try send(Draft(name: invitation.name, email: invitation.email, jobRoles: invitation.jobRoles), target, role: invitation.role,
                     inviter: inviter, site: site, by: scope.actor, tx)
        }
    }

    /// A role comes with an invitation only from somebody who could give it on the person's page.
    private static func confirm(_ role: String, by actor: Actor, at organization: Organization, today: Day, vendor: VendorID, _ tx: Transaction) throws {
        let power = try Power.of(actor, today: today, vendor: vendor, tx)
        guard let role = try Roles.find(role, vendor: vendor, tx), role.isGiven(at: organization, by: power),
              power.has([GrantRoles.key], at: organization.id) else { throw PersonRefusal.roleBeyond }
    }

    /// Takes an open invitation within reach back; its link stops working.
    package func withdraw(_ scope: Scope<ManagePeople>, _ id: String, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard try Self.open(scope.reach, vendor: scope.vendor, id: id, tx).first != nil else { throw WebRefusal.notFound }
        try Self.settle(id, outcome: "withdrawn", person: nil, vendor: scope.vendor, tx)
    }

    /// Open invitations within reach, newest first.
    package static func open(
        _ reach: Reach, vendor: VendorID, organization: OrganizationID? = nil, id: String? = nil, limit: Int = 500, _ tx: Transaction
    ) throws -> [Invitation] {
        var conditions: [SQL] = ["vendor_id = \(vendor)", "settled_at IS NULL", .within(reach, organization: "organization_id")]
        if let organization { conditions.append("organization_id = \(organization)") }
        if let id { conditions.append("id = \(id)") }
        return try tx.query("SELECT * FROM invitation WHERE \(SQL.all(conditions)) ORDER BY created_at DESC, id DESC LIMIT \(limit)").map(read)
    }

    // MARK: the invited person's side

    /// The invitation a link belongs to; nil when it is settled, expired or made up.
    package static func find(token: String, vendor: VendorID, _ tx: Transaction) throws -> Invitation? {
        try tx.first("""
            SELECT * FROM invitation WHERE vendor_id = \(vendor) AND token_hash = \(SessionToken.hash(token)) AND settled_at IS NULL AND expires_at > \(tx.now)
            """).map(read)
    }

    package func decline(_ token: String, vendor: VendorID, _ tx: Transaction) throws {
        guard let invitation = try Self.find(token: token, vendor: vendor, tx) else { return }
        try Self.settle(invitation.id, outcome: "declined", person: nil, vendor: vendor, tx)
    }

    /// Makes the person if there is none, starts the membership and gives the role.
    /// - Parameter password: for a person who has none yet; one who has is not changed.
    /// - Returns: nil when the link is gone.
    package func accept(
        _ token: String, name: String, password: Password?, site: Site, language: Language, _ tx: Transaction
    ) throws -> (person: PersonID, organization: OrganizationID)? {
        let vendor = site.vendor, ledger = ground.ledger
        guard let invitation = try Self.find(token: token, vendor: vendor, tx) else { return nil }
        let inviter = invitation.createdBy
        let person = try Persons.add(name: name, email: invitation.email, language: language, zone: site.zone, by: inviter, vendor: vendor, ledger: ledger, tx)
        if person.isSuspended { return nil }
        if let password, try Persons.password(of: person.id, vendor: vendor, tx) == nil {
            try Persons.setPassword(password, of: person.id, vendor: vendor, tx)
        }
        let today = site.zone.day(at: tx.now), organization = invitation.organization
        try Memberships.start(person.id, at: organization, jobRoles: invitation.jobRoles, from: today, holdsSeat: true, by: inviter, vendor: vendor, ledger: ledger, tx)
        // Whoever invited must still be able to give it: an invitation does not outlive the inviter's own role.
        if let role = invitation.role, let target = try OrganizationStore.find(organization, .everything, vendor: vendor, tx),
           (try? Self.confirm(role, by: inviter, at: target, today: today, vendor: vendor, tx)) != nil {
            try Persons.grant(role, to: person.id, at: organization, by: inviter, vendor: vendor, ledger: ledger, tx)
        }
        try Memberships.touch(person.id, vendor: vendor, tx)
        try Self.settle(invitation.id, outcome: "accepted", person: person.id, vendor: vendor, tx)
        return (person.id, organization)
    }

    private static func settle(_ id: String, outcome: String, person: PersonID?, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE invitation SET settled_at = \(tx.now), outcome = \(outcome), person_id = \(person)
            WHERE vendor_id = \(vendor) AND id = \(id) AND settled_at IS NULL
            """)
    }

    private static func read(_ row: Row) throws -> Invitation {
        Invitation(
            id: try row.text("id"), organization: try row.id("organization_id"), name: try row.text("name"), email: try row.text("email"),
            jobRoles: Memberships.split(try row.text("job_roles")), role: try row.optionalText("role_key"), createdAt: try row.instant("created_at"),
            createdBy: Actor(kind: Actor.Kind(rawValue: try row.text("created_by_kind")) ?? .person, id: try row.text("created_by")), expiresAt: try row.instant("expires_at"))
    }
}
