import Foundation
import HTML
import Kernel
import Ledger
import People
import Store

/// Makes the vendor, organizations and people, each at the time at which they came.
struct DemoPeopleLoading: Sendable {
    let plan: DemoPlan
    let register: DemoRegister
    let access: Access
    let ledger: Ledger
    let zone: Zone
    /// Computed once: a thousand argon2 hashes would take longer than everything else together.
    let password: Password

    private var world: DemoWorld { plan.world }
    /// The vendor began a while before its first partner.
    static let foundedDays = -1220

    func morning(_ day: Int, minute: Int = 480) -> Instant { zone.instant(of: plan.day(day), secondOfDay: minute * 60) }

    func add(to history: inout DemoHistory, vendor: VendorID, own: OrganizationID) {
        register.set(own, for: world.organizations.vendor.key)
        for organization in plan.cast.organizations { add(organization, vendor, to: &history) }
        for (index, member) in plan.cast.members.enumerated() {
            for (number, membership) in member.memberships.enumerated() {
                let minute = 500 + (index * 7 + number) % 400
                history.add(start(membership.from, minute: minute)) { tx in try join(member, membership, vendor, tx) }
            }
        }
    }

    /// Whoever comes on the day of loading came an hour before it, not later today.
    private func start(_ day: Int, minute: Int) -> Instant {
        day < 0 ? morning(max(day, Self.foundedDays + 5), minute: minute) : Instant(milliseconds: Clock.system.now().milliseconds - 3_600_000)
    }

    private func add(_ organization: DemoOrganizations.Organization, _ vendor: VendorID, to history: inout DemoHistory) {
        let joined = morning(organization.joinedDays)
        history.add(joined) { tx in
            let scope = access.operator(vendor: vendor, ManageOrganizations.self)
            let parent = organization.parents?.first
            let draft = OrganizationDraft(
                name: organization.name, country: organization.country, region: organization.region,
                type: OrganizationType(rawValue: organization.type) ?? .other,
                parent: try parent.map { try register.organization($0.organization) }, ownership: parent.map { Int($0.ownershipPercent) },
                externalIDs: organization.externalIds.sorted { $0.key < $1.key }.map { ExternalID(system: $0.key, value: $0.value) })
            let id = try Organizations.create(scope, draft, today: zone.day(at: tx.now), ledger: ledger, tx)
            register.set(id, for: organization.key)
        }
        for link in organization.distributors ?? [] {
            history.add(morning(max(link.sinceDays, organization.joinedDays), minute: 600)) { tx in
                let scope = access.operator(vendor: vendor, ManageOrganizations.self)
                let grants = link.grants.compactMap { ["seeCounts": DistributorGrant.counts, "seePeople": .people, "assign": .assign, "report": .report][$0] }
                _ = try Organizations.link(
                    scope, reseller: try register.organization(organization.key),
                    DistributorLinkDraft(distributor: try register.organization(link.organization), country: link.country, grants: Set(grants), from: zone.day(at: tx.now)),
                    ledger: ledger, tx)
            }
        }
    }

    private func join(_ member: DemoCast.Member, _ membership: DemoCast.Membership, _ vendor: VendorID, _ tx: Transaction) throws {
        let actor = Actor(kind: .operator, id: "operator")
        let organization = try register.organization(membership.organization)
        let person = try Persons.add(
            name: member.name, email: member.email, language: Language(tag: member.locale) ?? .en, zone: zone(of: membership.organization),
            by: actor, vendor: vendor, ledger: ledger, tx)
        register.set(person.id, for: member.key)
        let made = try Memberships.start(
            person.id, at: organization, jobRoles: membership.jobRoles, from: zone.day(at: tx.now), by: actor, vendor: vendor, ledger: ledger, tx)
        register.set(made.id, of: member.key, at: membership.organization)
        if membership.from == member.first.from { try Persons.setPassword(password, of: person.id, vendor: vendor, tx) }
        for role in membership.roles {
            let portfolio = member.regions.isEmpty || role != BuiltInRole.channelManager.rawValue ? nil : try rule(member.regions)
            try Persons.grant(role, to: person.id, at: organization, portfolio: portfolio, includesSubtree: role == BuiltInRole.partnerAdmin.rawValue && ownsWhole(membership.organization),
                              by: actor, vendor: vendor, ledger: ledger, tx)
        }
    }

    /// Whether some other organization belongs to this one altogether; its admins then look after both.
    private func ownsWhole(_ organization: String) -> Bool {
        plan.cast.organizations.contains { ($0.parents ?? []).contains { $0.organization == organization && $0.ownershipPercent == 100 } }
    }

    private func rule(_ regions: [String]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(Portfolio(regions: regions)), as: UTF8.self)
    }

    private func zone(of organization: String) -> Zone {
        let country = plan.cast.organizations.first { $0.key == organization }?.country ?? world.organizations.vendor.country
        let names = ["DE": "Europe/Berlin", "AT": "Europe/Vienna", "CH": "Europe/Zurich", "GB": "Europe/London", "FR": "Europe/Paris",
                     "PL": "Europe/Warsaw", "SE": "Europe/Stockholm", "US": "America/Chicago", "IN": "Asia/Kolkata", "JP": "Asia/Tokyo",
                     "CN": "Asia/Shanghai", "AE": "Asia/Dubai"]
        return names[country].flatMap { Zone($0) } ?? zone
    }

    /// Ends the membership with that last day; a day that is still to come is already known.
    func leave(_ member: String, at organization: String, lastDay: Day, vendor: VendorID, _ tx: Transaction) throws {
        let id = try register.membership(of: member, at: organization)
        guard let membership = try Memberships.of(try register.person(member), vendor: vendor, tx).last(where: { $0.id == id }) else { return }
        try Memberships.end(membership, lastDay: lastDay, by: Actor(kind: .operator, id: "operator"), vendor: vendor, ledger: ledger, tx)
    }
}
