import HTML
import Kernel
import Mail
import Store
import Web

/// The page of a person and what is done there.
struct PersonRoutes: Sendable {
    let ground: Ground
    let post: Post

    var routes: [Route] { pageRoutes + membershipRoutes + roleRoutes }

    private var pageRoutes: [Route] {
        [
            .page("/people/{person}", ViewPeople.self, "Shows a person", { request, scope in
                try await show(request, scope.reach, scope.vendor)
            }),
            .form("/people/{person}/edit", ManagePeople.self, "Corrects a person's name and address", { request, scope, form in
                let id: PersonID = try request.id("person"), name = form.text("name"), ledger = ground.ledger
                try await mustSee(id, scope.reach, scope.vendor, request.today)
                guard scope.reach.all else { throw WebRefusal.notFound }
                guard let email = EmailAddress(form.text("email")) else { throw PersonRefusal.emailBad }
                try await ground.store.write(scope.vendor) { try ManagedPeople.correct(scope, id, name: name, email: email.text, today: request.today, ledger: ledger, $0) }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.person(id), toast: request.t(.peoplePersonSaved(name: name)))
            }, again: { request, scope, form, errors in try await show(request, scope.reach, scope.vendor, form, errors) }),
            .form("/people/{person}/suspend", ManagePeople.self, "Suspends a person", { request, scope, _ in try await suspend(request, scope, true) },
                  again: { request, scope, _, errors in try await show(request, scope.reach, scope.vendor, Fields(), errors) }),
            .form("/people/{person}/restore", ManagePeople.self, "Lets a suspended person back in", { request, scope, _ in try await suspend(request, scope, false) }),
        ]
    }

    private var membershipRoutes: [Route] {
        [
            .form("/people/{person}/memberships/{membership}/job-roles", ManagePeople.self, "Sets the job roles of a membership", { request, scope, form in
                let id: PersonID = try request.id("person"), membership: MembershipID = try request.id("membership")
                let roles = form.all("jobRoles"), today = request.today, ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try ManagedPeople.setJobRoles(scope, id, membership, roles, today: today, ledger: ledger, $0) }
                return .redirect(PeopleLinks.person(id), toast: request.t(.peoplePersonJobRolesSaved))
            }),
            .form("/people/{person}/memberships/{membership}/end", ManagePeople.self, "Ends a membership with a last day", { request, scope, form in
                let id: PersonID = try request.id("person"), membership: MembershipID = try request.id("membership")
                try await mustSee(id, scope.reach, scope.vendor, request.today)
                guard let lastDay = Day(iso: form.text("lastDay")) else { throw PersonRefusal.day }
                let today = request.today, ledger = ground.ledger
                try await ground.store.write(scope.vendor) {
                    try ManagedPeople.end(scope, id, membership, lastDay: lastDay, today: today, ledger: ledger, $0)
                }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.person(id), toast: request.t(.peoplePersonEndDone(day: lastDay)))
            }, again: { request, scope, form, errors in try await show(request, scope.reach, scope.vendor, Fields(), errors) }),
            .form("/people/{person}/memberships/{membership}/keep", ManagePeople.self, "Takes a planned last day back", { request, scope, _ in
                let id: PersonID = try request.id("person"), membership: MembershipID = try request.id("membership")
                let today = request.today, ledger = ground.ledger
                try await mustSee(id, scope.reach, scope.vendor, today)
                try await ground.store.write(scope.vendor) { try ManagedPeople.keep(scope, id, membership, today: today, ledger: ledger, $0) }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.person(id), toast: request.t(.peoplePersonKept))
            }, again: { request, scope, _, errors in try await show(request, scope.reach, scope.vendor, Fields(), errors) }),
            .form("/people/{person}/memberships/{membership}/invite", ManagePeople.self, "Sends the invitation of a member again", { request, scope, _ in
                let id: PersonID = try request.id("person"), membershipID: MembershipID = try request.id("membership")
                let today = request.today, site = request.site, inviter = request.authority.viewer?.name ?? site.name
                let invitations = Invitations(ground: ground, post: post)
                try await ground.store.write(scope.vendor) { tx in
                    let membership = try ManagedPeople.membership(id, membershipID, scope.reach, on: today, vendor: scope.vendor, tx)
                    guard membership.validTo > today, let person = try Persons.find(id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
                    let draft = Invitations.Draft(name: person.name, email: person.email, jobRoles: membership.jobRoles)
                    try invitations.send(scope, to: membership.organization, [draft], role: nil, inviter: inviter, site: site, tx)
                }
                return .redirect(PeopleLinks.person(id), toast: request.t(.peoplePersonInvitedAgain))
            }),
        ]
    }

    private var roleRoutes: [Route] {
        [
            .page("/people/{person}/roles", GrantRoles.self, "Asks for a role to give", { request, scope in try await grant(request, scope, request.query, .none) }).sensitive(),
            .form("/people/{person}/roles", GrantRoles.self, "Gives a role to a person", { request, scope, form in
                let id: PersonID = try request.id("person")
                try await mustSee(id, scope.reach, scope.vendor, request.today)
                guard let organization = OrganizationID(checking: form.text("organization")) else { throw PersonRefusal.organization }
                let role = form.text("role"), portfolio = Self.portfolio(form), subtree = form.contains("subtree")
                let today = request.today, ledger = ground.ledger
                try await ground.store.write(scope.vendor) {
                    try ManagedPeople.grant(scope, role, to: id, at: organization, portfolio: portfolio, includesSubtree: subtree, today: today, ledger: ledger, $0)
                }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.person(id), toast: request.t(.peoplePersonRoleGiven(role: request.t(.peopleRoleName(role: role)))))
            }, again: { request, scope, form, errors in try await grant(request, scope, form, errors) }).sensitive(),
            .form("/people/{person}/roles/{grant}/end", GrantRoles.self, "Takes a role away", { request, scope, _ in
                let id: PersonID = try request.id("person"), grant = try request.id("grant", of: Never.self).value
                let today = request.today, ledger = ground.ledger
                let role = try await ground.store.write(scope.vendor) { try ManagedPeople.revoke(scope, grant: grant, of: id, today: today, ledger: ledger, $0) }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.person(id), toast: request.t(.peoplePersonRoleTaken(role: request.t(.peopleRoleName(role: role)))))
            }, again: { request, scope, _, errors in try await show(request, scope.reach, scope.vendor, Fields(), errors) }).sensitive(),
        ]
    }

    private static func portfolio(_ form: Fields) -> Portfolio? {
        let organizations = form.all("organizations").compactMap { OrganizationID(checking: $0) }
        let regions = form.text("regions").split(separator: ",").map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
        let portfolio = Portfolio(
            organizations: organizations, countries: form.all("countries").filter { Countries.contains($0) }, regions: regions,
            types: form.all("types").filter { OrganizationType(rawValue: $0) != nil })
        return portfolio.hasRule || !organizations.isEmpty ? portfolio : nil
    }

    private func mustSee(_ id: PersonID, _ reach: Reach, _ vendor: VendorID, _ today: Day) async throws {
        guard try await ground.store.read(vendor, { try PeopleStore.find(id, reach, vendor: vendor, today: today, $0) }) != nil else { throw WebRefusal.notFound }
    }

    private func suspend(_ request: WebRequest, _ scope: Scope<ManagePeople>, _ isSuspended: Bool) async throws -> WebResponse {
        let id: PersonID = try request.id("person"), today = request.today, ledger = ground.ledger
        let name = try await ground.store.write(scope.vendor) { tx in
            try ManagedPeople.setSuspended(scope, id, isSuspended, today: today, ledger: ledger, tx)
            return try Persons.find(id, vendor: scope.vendor, tx)?.name ?? ""
        }
        ground.access.forgetAll()
        return .redirect(PeopleLinks.person(id), toast: request.t(isSuspended ? .peoplePersonSuspended(name: name) : .peoplePersonRestored(name: name)))
    }

    private func show(
        _ request: WebRequest, _ reach: Reach, _ vendor: VendorID, _ values: Fields = Fields(), _ errors: FormErrors = .none
    ) async throws -> WebResponse {
        let id: PersonID = try request.id("person")
        let granting = request.authority.reach(of: GrantRoles.self) ?? .nothing, isSelf = request.authority.actor.person == id, today = request.today
        // One's own page is /me; here a person is seen as the organizations within reach see them.
        let seen = Reach(all: reach.all, organizations: reach.organizations)
        let model = try await ground.store.read(vendor) { tx -> PersonModel? in
            guard let person = try PeopleStore.find(id, seen, vendor: vendor, today: today, tx) else { return nil }
            let memberships = try PeopleStore.memberships(of: id, seen, vendor: vendor, tx)
            return PersonModel(
                seen: person, hasPassword: try Persons.password(of: id, vendor: vendor, tx) != nil, memberships: memberships,
                roles: try PeopleStore.roles(of: id, seen, vendor: vendor, tx),
                externalIDs: reach.all ? try OrganizationStore.externalIDs("person", id.value, vendor: vendor, tx) : [],
                mayGrant: !isSelf && memberships.contains { $0.membership.validTo > today && granting.contains($0.membership.organization) })
        }
        guard let model else { throw WebRefusal.notFound }
        let parts = try await ground.parts.render("person", request, about: id.value)
        let actions = try await ground.parts.render("personActions", request, about: id.value)
        return .page(PersonViews.page(request, model, parts: parts, actions: actions, values, errors))
    }

    private func grant(_ request: WebRequest, _ scope: Scope<GrantRoles>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let id: PersonID = try request.id("person"), today = request.today, vendor = scope.vendor
        struct Found: Sendable {
            let person: Person
            let organizations: [Organization]
            let choices: [(id: OrganizationID, name: String)]
            let countries: [String]
            let roles: [Role]
            let mayGiveBelow: Bool
        }
        let found = try await ground.store.read(vendor) { tx -> Found? in
            let reach = Reach(all: scope.reach.all, organizations: scope.reach.organizations)
            guard let person = try PeopleStore.find(id, reach, vendor: vendor, today: today, tx)?.person else { return nil }
            let organizations = try PeopleStore.memberships(of: id, reach, vendor: vendor, tx).filter { $0.membership.validTo > today }
                .compactMap { try OrganizationStore.find($0.membership.organization, reach, vendor: vendor, tx) }
            let power = try Power.of(scope.actor, today: today, vendor: vendor, tx), all = try Roles.all(vendor: vendor, tx)
            let given = Set(organizations.flatMap { ManagedPeople.grantable(scope, at: $0, power, all).map(\.key) })
            let roles = all.filter { given.contains($0.key) }
            let mayGiveBelow = organizations.contains { one in !one.isVendor && roles.contains { $0.takesSubtree && power.has($0.rights, below: one.id) } }
            return Found(person: person, organizations: organizations,
                         choices: try OrganizationStore.choices(reach, vendor: vendor, withVendor: false, tx),
                         countries: try OrganizationStore.facets(reach, vendor: vendor, tx).countries, roles: roles, mayGiveBelow: mayGiveBelow)
        }
        guard let found, !found.organizations.isEmpty else { throw WebRefusal.notFound }
        return .page(PersonViews.grant(
            request, found.person, organizations: found.organizations, roles: found.roles, choices: found.choices, countries: found.countries,
            mayGiveBelow: found.mayGiveBelow, values, errors))
    }
}
