import HTML
import Kernel
import Mail
import Store
import Tables
import Web

/// The list of people, adding people, open invitations.
struct PeopleRoutes: Sendable {
    let ground: Ground
    let post: Post
    private var invitations: Invitations { Invitations(ground: ground, post: post) }
    static let filters = ["organization", "jobRole", "state"]

    static func query(_ fields: Fields) -> ListQuery {
        ListQuery(fields, base: PeopleLinks.people, filters: filters + CustomFields.filters(fields), sorts: PeopleStore.sorts)
    }

    var routes: [Route] {
        [
            .page("/people", ViewPeople.self, "Lists people", { request, scope in
                let query = Self.query(request.query), today = request.today
                // Invitations are the business of whoever may add people there.
                let inviting = request.authority.reach(of: ManagePeople.self) ?? .nothing
                let chosen = query.filters["organization"].flatMap { OrganizationID(checking: $0) }
                let (found, choices, open, own) = try await ground.store.read(scope.vendor) { tx in
                    let found = try PeopleStore.list(scope.reach, vendor: scope.vendor, query, today: today, tx)
                    return (found, try OrganizationStore.choices(scope.reach, vendor: scope.vendor, withVendor: true, tx),
                     try Invitations.open(inviting, vendor: scope.vendor, organization: chosen, tx), try PersonFieldColumns(found.lines, scope.reach, vendor: scope.vendor, today: today, tx))
                }
                return .page(PeopleViews.list(request, query, found, organizations: choices, invitations: open, own: own,
                                              actions: try await ground.parts.render("peopleActions", request, about: "")))
            }),
            .page("/people.csv", ViewPeople.self, "Exports the list of people", { request, scope in try await csv(request, scope) }),
            .page("/people/new", ManagePeople.self, "Asks for people to invite", { request, scope in try await add(request, scope, request.query, .none) }),
            .form("/people/new", ManagePeople.self, "Invites people to an organization", { request, scope, form in
                try await invite(request, scope, form)
            }, again: { request, scope, form, errors in try await add(request, scope, form, errors) }),
            .form("/invitations/{invitation}/again", ManagePeople.self, "Sends an invitation again", { request, scope, _ in
                let id = try request.id("invitation", of: Never.self).value, site = request.site
                let inviter = request.authority.viewer?.name ?? site.name, invitations = invitations
                try await ground.store.write(scope.vendor) { try invitations.again(scope, id, inviter: inviter, site: site, $0) }
                return .redirect(PeopleLinks.people, toast: request.t(.peoplePersonInvitedAgain))
            }),
            .form("/invitations/{invitation}/withdraw", ManagePeople.self, "Takes an invitation back", { request, scope, _ in
                let id = try request.id("invitation", of: Never.self).value, invitations = invitations
                try await ground.store.write(scope.vendor) { try invitations.withdraw(scope, id, $0) }
                return .redirect(PeopleLinks.people, toast: request.t(.peopleInvitationsWithdrawn))
            }),
        ]
    }

    private func add(_ request: WebRequest, _ scope: Scope<ManagePeople>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let choices = try await ground.store.read(scope.vendor) {
            try OrganizationStore.choices(scope.reach, vendor: scope.vendor, withVendor: scope.reach.all, $0)
        }
        return .page(PeopleViews.add(request, organizations: choices, mayName: request.authority.may(GrantRoles.self), values, errors))
    }

    private func invite(_ request: WebRequest, _ scope: Scope<ManagePeople>, _ form: Fields) async throws -> WebResponse {
        guard let text = form.filled("organization") else { throw PersonRefusal.organization }
        guard let organization = OrganizationID(checking: text), scope.reach.contains(organization) else { throw WebRefusal.notFound }
        var (drafts, problems) = PersonRefusal.drafts(PastedPeople(form.raw("paste") ?? ""))
        let chosen = form.all("jobRoles")
        guard chosen.allSatisfy({ JobRole(rawValue: $0) != nil }) else { throw PersonRefusal.jobRole }
        if let email = form.filled("email") {
            if let address = EmailAddress(email) {
                drafts.insert(.init(name: String(form.text("name").prefix(Limits.nameCharacters)), email: address.text, jobRoles: chosen), at: 0)
            } else { problems.append(.emailBad) }
        }
        // All or nothing: what was pasted stays in the form with every bad line named.
        if let refusals = Refusals(problems) { throw refusals }
        guard !drafts.isEmpty else { throw PersonRefusal.nobody }
        var role: String?
        if form.value("role") == BuiltInRole.partnerAdmin.rawValue {
            guard request.authority.reach(of: GrantRoles.self)?.contains(organization) == true else { throw WebRefusal.forbidden(right: GrantRoles.key) }
            role = BuiltInRole.partnerAdmin.rawValue
        }
        let people = drafts, given = role, site = request.site, inviter = request.authority.viewer?.name ?? site.name, invitations = invitations
        try await ground.store.write(scope.vendor) { tx in
            // The vendor's own organization has administrators of another kind, given on the person's page.
            let isVendor = try OrganizationStore.find(organization, scope.reach, vendor: scope.vendor, tx)?.isVendor ?? false
            try invitations.send(scope, to: organization, people, role: isVendor ? nil : given, inviter: inviter, site: site, tx)
        }
        return .redirect(PeopleLinks.people.query("organization", organization.value), toast: request.t(.peoplePeopleInvited(count: people.count)))
    }

    private func csv(_ request: WebRequest, _ scope: Scope<ViewPeople>) async throws -> WebResponse {
        let t = request.t, today = request.today, store = ground.store
        let first = Self.query(request.query)
        let fields = try await store.read(scope.vendor) { try CustomFields.seen(.person, scope.reach, vendor: scope.vendor, $0) }
        return .csv(fileName: "people-\(today).csv") { write in
            var writer = CSVWriter(header: [
                t(.peoplePeopleName), t(.peoplePeopleEmail), t(.peoplePeopleOrganization), t(.peoplePeopleJobRoles), t(.peoplePeopleRole),
                t(.peoplePeopleState), t(.peoplePersonEndDay),
            ] + fields.map { $0.title.resolve(t.language) })
            var query = first
            query.page = 1
            while true {
                let page = query
                let (lines, own) = try await store.read(scope.vendor) { tx in
                    let lines = try PeopleStore.list(scope.reach, vendor: scope.vendor, page, today: today, tx).lines
                    return (lines, try PersonFieldColumns(lines, scope.reach, vendor: scope.vendor, today: today, tx))
                }
                for line in lines {
                    writer.append([
                        line.name, line.email ?? "", line.organizationName, line.jobRoles.joined(separator: ", "), line.roles.joined(separator: ", "),
                        PeopleViews.state(line.state.rawValue, t), line.lastDay?.description ?? "",
                    ] + fields.map { own.value(of: line, $0) ?? "" })
                }
                try await write(writer.take())
                if lines.count < Limits.pageRows { break }
                query.page += 1
            }
        }
    }
}
