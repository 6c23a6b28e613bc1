import HTML
import JSON
package import Kernel
import Ledger
package import People
package import Store
package import Web

/// Whether an e-mail domain is confirmed to be an organization's own; known to capabilities beside this one.
package typealias DomainOwner = @Sendable (OrganizationID, String, VendorID, Transaction) throws -> Bool

/// One request of a client within its transaction: who writes, what it reaches, and what came of it.
package final class Provisioning {
    let client: ProvisioningClient
    let actor: Actor
    let site: Site
    let ground: Ground
    let post: Post?
    let ownsDomain: DomainOwner
    let tx: Transaction
    let today: Day
    private(set) var effects: [ProvisioningEffect] = []
    private var reached: Reach?
    private var known: [String: ProvisioningRule]?
    /// The proof of the request; nil when an administrator or a subscriber acts.
    var scope: Scope<ProvisionPeople>?

    package init(_ client: ProvisioningClient, by actor: Actor, site: Site, ground: Ground, post: Post?, ownsDomain: @escaping DomainOwner, _ tx: Transaction) {
        (self.client, self.actor, self.site, self.ground, self.post, self.ownsDomain, self.tx) = (client, actor, site, ground, post, ownsDomain, tx)
        today = site.zone.day(at: tx.now)
    }
    var vendor: VendorID { site.vendor }
    var ledger: Ledger { ground.ledger }
    var origin: String { site.portalOrigin + "/scim/v2" }
    func note(_ code: ProvisioningEffect.Code, _ value: String = "") { effects.append(ProvisioningEffect(code: code, value: value)) }

    /// Organizations that the client reaches today.
    func reach() throws -> Reach {
        if let reached { return reached }
        var reach = Reach.everything
        if let organization = client.organization {
            reach = .organizations([organization] + (client.includesSubtree ? try Grants.descendants(of: organization, on: today, vendor, tx) : []))
        }
        reached = reach
        return reach
    }
    func rules() throws -> [String: ProvisioningRule] {
        if let known { return known }
        let found = try ClientStore.rules(client.id, vendor: vendor, tx)
        known = found
        return found
    }

    // MARK: where somebody belongs

    /// - Throws: ``SCIMRefusal/organization`` for what is not there and for what is beyond reach, alike.
    func organization(of user: ProvisionedUser) throws -> OrganizationID {
        guard let text = user.extended(SCIMSchemas.laurelID, "organization")?.string else { return client.home }
        let reach = try reach()
        var found = OrganizationID(checking: text)
        if found == nil {
            found = try tx.query("SELECT subject_id FROM external_id WHERE vendor_id = \(vendor) AND subject_kind = 'organization' AND value = \(text) ORDER BY system LIMIT 50")
                .map { try $0.id("subject_id", of: OrganizationEntity.self) }.first { reach.contains($0) }
        }
        guard let found, reach.contains(found), try OrganizationStore.find(found, reach, vendor: vendor, tx) != nil else { throw SCIMRefusal.organization }
        return found
    }

    /// Whether somebody becomes a member at once: the vendor says so, the address is the organization's own, or they are a member
    /// there today anyway. Everybody else says yes from their own mail first, whether or not Laurel knows the address; so a client
    /// cannot tell one from the other.
    private func joinsAtOnce(_ email: String, _ organization: OrganizationID, _ person: Person?) throws -> Bool {
        if client.organization == nil { return true }
        if let domain = email.split(separator: "@").last.map({ $0.lowercased() }), try ownsDomain(organization, domain, vendor, tx) { return true }
        guard let person else { return false }
        return try memberships(person.id).contains { $0.organization == organization && $0.isActive(on: today) }
    }
    func memberships(_ person: PersonID) throws -> [Membership] { try Memberships.of(person, vendor: vendor, tx) }

    // MARK: membership

    /// Brings the membership to what the record says. The record is changed; its row is the caller's to write.
    func settle(_ user: inout ProvisionedUser, before: ProvisionedUser?) throws {
        if let before, before.person != nil, before.organization != user.organization { try leave(&user, from: before) }
        guard user.isActive else { return try end(&user) }
        if let last = user.wantedLastDay, last < today, user.membership == nil, user.person == nil {
            // Gone before they came: nobody is invited.
            try withdraw(&user)
            return
        }
        guard let email = user.email else {
            if user.person == nil { note(.noAddress) }
            return
        }
        if user.person == nil {
            let folded = Persons.folded(email), person = try Persons.find(email: email, vendor: vendor, tx)
            if try joinsAtOnce(email, user.organization, person) {
                try withdraw(&user)
                try join(&user, person, email)
            } else if user.invitation == nil || before?.email.map(Persons.folded) != folded || before?.isActive == false || before?.organization != user.organization {
                try invite(&user, email)
            }
        }
        guard let person = user.person else { return }
        // What an administrator ended stays ended, until the client says anew that somebody is there.
        try keep(&user, person, email, reopens: before.map { !$0.isActive || $0.wantedLastDay != nil && $0.wantedLastDay != user.wantedLastDay })
    }

    private func join(_ user: inout ProvisionedUser, _ known: Person?, _ email: String) throws {
        let language = user.body["preferredLanguage"]?.string.flatMap { Language(tag: String($0.prefix { $0 != "-" && $0 != "_" })) } ?? site.language
        let zone = user.body["timezone"]?.string.flatMap { Zone($0) } ?? site.zone
        let person = try known ?? Persons.add(name: user.name, email: email, language: language, zone: zone, by: actor, vendor: vendor, ledger: ledger, tx)
        if known == nil { note(.personAdded) }
        user.person = person.id
        if let external = user.externalID {
            try tx.execute("""
                INSERT INTO external_id (vendor_id, subject_kind, system, value, subject_id, created_at) VALUES (\(vendor), 'person', \(client.system), \(external), \(person.id), \(tx.now))
                ON CONFLICT (vendor_id, subject_kind, system, value) DO UPDATE SET subject_id = excluded.subject_id
                """)
        }
    }

    /// Sees to it that somebody known is a member, to the last day that was given.
    private func keep(_ user: inout ProvisionedUser, _ person: PersonID, _ email: String, reopens: Bool?) throws {
        let organization = user.organization
        var mine = try memberships(person).last { $0.organization == organization && $0.validTo > today }
        let wanted = user.wantedLastDay
        if mine == nil {
            guard wanted.map({ $0 >= today }) ?? true else { return }
            guard try joinsAtOnce(email, organization, nil) else {
                // Back after a while: the former employer learns nothing about the time between before the person agrees.
                (user.membership, user.lastDay) = (nil, nil)
                if user.invitation == nil { try invite(&user, email) }
                return
            }
            mine = try start(person, organization, user, from: today)
        } else if let open = mine, open.validTo != .forever, wanted == nil || wanted! >= open.validTo, reopens ?? (open.validTo == today.adding(days: 1)) {
            // It was to end, and does not: what follows is a membership of its own, without a gap.
            mine = try start(person, organization, user, from: open.validTo)
        }
        guard let mine else { return }
        user.membership = mine.id
        user.lastDay = mine.validTo == .forever ? nil : mine.validTo.adding(days: -1)
        if let wanted, mine.validTo != wanted.adding(days: 1) {
            try end(mine, lastDay: max(wanted, mine.validFrom), &user)
        }
        if let type = user.extended(SCIMSchemas.laurelID, "workerType")?.string {
            try Memberships.changeWorkerType(mine, to: type, from: max(today, mine.validFrom), vendor: vendor, tx)
        }
        try settleGifts(user)
    }
    private func start(_ person: PersonID, _ organization: OrganizationID, _ user: ProvisionedUser, from: Day) throws -> Membership {
        let type = user.extended(SCIMSchemas.laurelID, "workerType")?.string ?? "employee"
        let made = try Memberships.start(person, at: organization, jobRoles: [], from: from, workerType: type, by: actor, vendor: vendor, ledger: ledger, tx)
        try Memberships.touch(person, vendor: vendor, tx)
        note(.membershipStarted, from.description)
        return made
    }

    /// `active: false`, and removal.
    func end(_ user: inout ProvisionedUser) throws {
        try withdraw(&user)
        guard let person = user.person else { return }
        let organization = user.organization
        guard let mine = try memberships(person).last(where: { $0.organization == organization && $0.validTo > today.adding(days: 1) }) else {
            try takeGifts(user)
            return
        }
        try end(mine, lastDay: max(today, mine.validFrom.adding(days: -1)), &user)
        try takeGifts(user)
    }
    private func end(_ membership: Membership, lastDay: Day, _ user: inout ProvisionedUser) throws {
        try ManagedPeople.refuseLastAdmin(membership.person, at: membership.organization, reach: .everything, vendor: vendor, today: today, tx)
        try Memberships.end(membership, lastDay: lastDay, by: actor, vendor: vendor, ledger: ledger, tx)
        try ledger.append(ProvisioningEndedMembership(client: client.id, clientName: client.name, person: membership.person, organization: membership.organization,
                                                      membership: membership.id, lastDay: lastDay), by: actor, tx)
        user.lastDay = lastDay
        note(.membershipEnded, lastDay.description)
    }
    /// Another employer from today: the record before ends with yesterday.
    private func leave(_ user: inout ProvisionedUser, from before: ProvisionedUser) throws {
        guard let person = before.person else { return }
        if let mine = try memberships(person).last(where: { $0.organization == before.organization && $0.validTo > today }) {
            var old = before
            try end(mine, lastDay: today.adding(days: -1), &old)
            try takeGifts(old)
        }
        (user.membership, user.lastDay) = (nil, nil)
        note(.moved)
    }

    // MARK: invitations

    private func invite(_ user: inout ProvisionedUser, _ email: String) throws {
        guard let post, let scope else { return }
        let roles = try wantedJobRoles(user)
        user.invitation = try Invitations(ground: ground, post: post).send(
            scope, to: user.organization, .init(name: user.name, email: email, jobRoles: roles.sorted()), inviter: client.name, site: site, tx)
        note(.invited)
    }
    private func withdraw(_ user: inout ProvisionedUser) throws {
        guard let invitation = user.invitation, let scope else { return }
        try Invitations.withdraw(scope, invitation, tx)
        user.invitation = nil
        if user.person == nil { note(.invitationWithdrawn) }
    }

    // MARK: job roles and roles

    private func wantedJobRoles(_ user: ProvisionedUser) throws -> Set<String> {
        Set(user.jobRoles).union(try given(user, .jobRole))
    }
    private func given(_ user: ProvisionedUser, _ kind: ProvisioningRule.Kind) throws -> Set<String> {
        let rules = try rules()
        guard !rules.isEmpty else { return [] }
        let names = try UserStore.groups(of: [user.id], client.id, vendor: vendor, tx)[user.id] ?? []
        return Set(names.compactMap { rules[Persons.folded($0.name)] }.filter { $0.kind == kind }.map(\.target))
    }

    /// Gives what the record and its groups say, and takes back what they gave earlier; what people gave by hand stays.
    func settleGifts(_ user: ProvisionedUser) throws {
        guard let person = user.person, let mine = try memberships(person).last(where: { $0.organization == user.organization && $0.validTo > today }) else { return }
        let old = try UserStore.gifts(user.id, vendor: vendor, tx), jobs = try wantedJobRoles(user), roles = try given(user, .role).filter { allowed($0, at: user.organization) }
        let wanted = Set(jobs.map { "jobRole:" + $0 } + roles.map { "role:" + $0 })
        if old == wanted { return }
        let present = Set(mine.jobRoles), taken = Set(old.subtracting(wanted).filter { $0.hasPrefix("jobRole:") }.map { String($0.dropFirst(8)) })
        let after = present.union(jobs).subtracting(taken)
        if after != present {
            try Memberships.changeJobRoles(mine, to: after.sorted(), from: max(today, mine.validFrom), by: actor, vendor: vendor, ledger: ledger, tx)
            note(.jobRoles, after.sorted().joined(separator: ", "))
        }
        var kept = old.intersection(wanted).union(jobs.subtracting(present).map { "jobRole:" + $0 })
        for role in old.subtracting(wanted).filter({ $0.hasPrefix("role:") }).map({ String($0.dropFirst(5)) }).sorted() {
            try Persons.revoke(role, of: person, at: user.organization, by: actor, vendor: vendor, ledger: ledger, tx)
            note(.roleTaken, role)
        }
        for role in roles.sorted() where !old.contains("role:" + role) {
            guard !(try holds(person, role, at: user.organization)) else { continue }
            try Persons.grant(role, to: person, at: user.organization, by: actor, vendor: vendor, ledger: ledger, tx)
            kept.insert("role:" + role)
            note(.roleGiven, role)
        }
        try UserStore.setGifts(user.id, from: old, to: kept, vendor: vendor, tx)
    }
    /// With the membership go the roles that came through it.
    private func takeGifts(_ user: ProvisionedUser) throws {
        let old = try UserStore.gifts(user.id, vendor: vendor, tx)
        guard !old.isEmpty, let person = user.person else { return }
        for role in old.filter({ $0.hasPrefix("role:") }).map({ String($0.dropFirst(5)) }).sorted() {
            try Persons.revoke(role, of: person, at: user.organization, by: actor, vendor: vendor, ledger: ledger, tx)
            note(.roleTaken, role)
        }
        try UserStore.setGifts(user.id, from: old, to: [], vendor: vendor, tx)
    }
    private func allowed(_ role: String, at organization: OrganizationID) -> Bool {
        guard let role = BuiltInRole(rawValue: role) else { return false }
        if !role.isVendorSide { return true }
        return (try? Organizations.ofVendor(vendor, tx)) == .some(organization)
    }
    private func holds(_ person: PersonID, _ role: String, at organization: OrganizationID) throws -> Bool {
        try PeopleStore.roles(of: person, .organizations([organization]), vendor: vendor, tx).contains { $0.role == role && $0.organization == organization }
    }

    // MARK: name and address

    /// Corrects the person's name where they belong to nobody else; the address only by the vendor, or within the organization's own
    /// domains. It decides who a person is, so a directory of one employer must not carry it, and with it the record, away.
    func correct(_ user: ProvisionedUser, before: ProvisionedUser) throws {
        guard let id = user.person, let person = try Persons.find(id, vendor: vendor, tx) else { return }
        let reach = try reach()
        let isOurs = try reach.all || memberships(id).allSatisfy { reach.contains($0.organization) }
        var name = person.name, email = person.email
        if user.name != before.name, isOurs { name = user.name }
        if let wanted = user.email, Persons.folded(wanted) != Persons.folded(person.email), before.email.map(Persons.folded) != Persons.folded(wanted) {
            let other = try Persons.find(email: wanted, vendor: vendor, tx)
            if try mayMove(person, to: wanted, at: user.organization, isOurs: isOurs) {
                if let other, other.id != id {
                    // Only the vendor may learn that somebody has it.
                    if reach.all { throw SCIMRefusal.uniqueness("emails") }
                    note(.addressKept)
                } else { email = wanted }
            } else { note(.addressKept) }
        }
        guard name != person.name || email != person.email else { return }
        try Persons.correct(person, name: name, email: email, by: actor, vendor: vendor, ledger: ledger, tx)
        if name != person.name { note(.nameChanged) }
        if email != person.email { note(.addressChanged) }
    }
    private func mayMove(_ person: Person, to email: String, at organization: OrganizationID, isOurs: Bool) throws -> Bool {
        let roles = try PeopleStore.roles(of: person.id, .everything, vendor: vendor, tx)
        if roles.contains(where: { BuiltInRole(rawValue: $0.role)?.isVendorSide ?? true }) { return false }
        if client.organization == nil { return true }
        guard isOurs else { return false }
        return try [email, person.email].allSatisfy { address in
            guard let domain = address.split(separator: "@").last.map({ $0.lowercased() }) else { return false }
            return try ownsDomain(organization, domain, vendor, tx)
        }
    }
}

/// What a request did, for its log: codes and what is not personal.
package struct ProvisioningEffect: Sendable, Codable, Equatable {
    package enum Code: String, Sendable, Codable, CaseIterable {
        case personAdded, membershipStarted, membershipEnded, moved, invited, invitationWithdrawn, noAddress, jobRoles, roleGiven, roleTaken, nameChanged, addressChanged,
             addressKept, changed, unchanged, hidden, membersAdded, membersRemoved, found
    }
    package let code: Code
    package let value: String
}
