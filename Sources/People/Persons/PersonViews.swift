import HTML
import Kernel
import Web

struct PersonModel: Sendable {
    let seen: SeenPerson
    var person: Person { seen.person }
    let hasPassword: Bool
    let memberships: [MembershipLine]
    let roles: [RoleLine]
    let externalIDs: [ExternalID]
    /// Organizations of the viewer's where roles may be given to this person.
    let mayGrant: Bool
}

/// The page of one person, and the page to give a role.
enum PersonViews {
    static func page(_ request: WebRequest, _ model: PersonModel, parts: HTML, actions others: HTML, _ values: Fields = Fields(), _ errors: FormErrors = .none) -> Page {
        let t = request.t, person = model.person
        let active = model.memberships.contains { $0.membership.validTo > request.today }
        let state: PersonLine.State = model.seen.isSuspended ? .suspended : !active ? .ended : model.hasPassword ? .active : .invited
        let more = (actions(request, model) ?? HTML()) + others
        let body: HTML = """
            \(pageHeader(person.name, crumbs: [Crumb(t(.peoplePeopleTitle), PeopleLinks.people)], crumbsLabel: t(.peopleWhere), lead: model.seen.email,
                         status: badge(PeopleViews.state(state.rawValue, t), PeopleViews.tone(state)), more: more.isEmpty ? nil : more))
            \(errors.summary(t))
            \(columns(main: parts, aside: memberships(request, model, errors) + roles(request, model) + identity(request, model, values, errors)))
            """
        return Page(title: person.name, frame: .manager(current: "people"), body: body)
    }

    private static func actions(_ request: WebRequest, _ model: PersonModel) -> HTML? {
        let t = request.t, id = model.person.id
        guard request.authority.reach(of: ManagePeople.self)?.all == true, request.authority.actor.person != id else { return nil }
        if model.person.isSuspended { return postButton(t(.peoplePersonRestore), to: PeopleLinks.restore(id), tokens: request.tokens) }
        return postButton(t(.peoplePersonSuspend), to: PeopleLinks.suspend(id), tokens: request.tokens, style: .quiet, confirm: t(.peoplePersonSuspendConfirm))
    }

    private static func memberships(_ request: WebRequest, _ model: PersonModel, _ errors: FormErrors) -> HTML {
        let t = request.t
        let lines = model.memberships.map { line -> HTML in
            let membership = line.membership, isOpen = membership.validTo > request.today
            let days = membership.validTo == .forever ? t(.peopleOrganizationSince(day: membership.validFrom))
                : t(.peopleOrganizationFromTo(from: membership.validFrom, to: membership.validTo.adding(days: -1)))
            let jobs = t.list(membership.jobRoles.map { t(.peoplePeopleJobRoleName(role: $0)) })
            let mayManage = isOpen && request.authority.reach(of: ManagePeople.self)?.contains(membership.organization) == true
            let manage: HTML? = mayManage ? self.manage(request, model, line, errors) : nil
            return #"""
                <li class="row row-stacked"><span class="row-main"><a href="\#(PeopleLinks.organization(membership.organization))">\#(line.organizationName)</a><small class="muted">\#(jobs)</small><small class="muted">\#(days)</small></span>\#(manage)</li>
                """#
        }
        return card(title: t(.peoplePersonMemberships), #"<ul class="rows">\#(lines)</ul>"#)
    }

    private static func manage(_ request: WebRequest, _ model: PersonModel, _ line: MembershipLine, _ errors: FormErrors) -> HTML {
        let t = request.t, id = model.person.id, membership = line.membership
        let choices = JobRole.allCases.map { Choice($0.rawValue, t(.peoplePeopleJobRoleName(role: $0.rawValue))) }
        let jobRoles = form(to: PeopleLinks.jobRoles(id, membership.id), tokens: request.tokens, """
            \(inColumns(checkboxGroup(Field("jobRoles", label: t(.peoplePeopleJobRoles)), choices, chosen: Set(membership.jobRoles))))
            \(formActions(button(t(.peoplePersonJobRolesSave), style: .secondary)))
            """)
        let end = form(to: PeopleLinks.endMembership(id, membership.id), tokens: request.tokens, #"""
            <p class="muted">\#(t(.peoplePersonEndLead(name: model.person.name, organization: line.organizationName)))</p>
            \#(textField(Field("lastDay", label: t(.peoplePersonEndDay), value: request.today.description, error: errors.message("lastDay", t), isRequired: true), kind: .date))
            \#(formActions(button(t(.peoplePersonEnd), style: .danger)))
            """#)
        let again: HTML? = model.hasPassword ? nil
            : postButton(t(.peoplePersonInviteAgain), to: PeopleLinks.invite(id, membership.id), tokens: request.tokens, icon: .mail)
        // A planned last day can be taken back until it is over.
        let keep: HTML? = membership.validTo == .forever ? nil : postButton(
            t(.peoplePersonKeep), to: PeopleLinks.keepMembership(id, membership.id), tokens: request.tokens, style: .quiet)
        return """
            \(again)\(keep)\(disclosure(t(.peoplePeopleJobRoles), jobRoles))\(disclosure(t(.peoplePersonEnd), isOpen: errors.message("lastDay", t) != nil, end))
            """
    }

    private static func roles(_ request: WebRequest, _ model: PersonModel) -> HTML {
        let t = request.t, tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        guard model.mayGrant || !model.roles.isEmpty else { return HTML() }
        let lines = model.roles.map { role -> HTML in
            let detail = [role.organizationName, role.portfolio.map { t(.peoplePersonPortfolioOf(text: words($0, t))) },
                          role.includesSubtree ? t(.peoplePersonAlsoBelow) : nil, role.isArchived ? t(.peopleRoleArchivedNote) : nil].compactMap { $0 }.joined(separator: " · ")
            let take: HTML? = model.mayGrant
                ? postButton(t(.peoplePersonRoleRemove), to: PeopleLinks.takeRole(model.person.id, role.grant), tokens: tokens, style: .quiet) : nil
            return #"<li class="row"><span class="row-main"><strong>\#(t(.peopleRoleName(role: role.shown)))</strong><small class="muted">\#(detail)</small></span>\#(take)</li>"#
        }
        let list: HTML = lines.isEmpty ? #"<p class="muted">\#(t(.peoplePersonRolesNone))</p>"# : #"<ul class="rows">\#(lines)</ul>"#
        let add: HTML? = model.mayGrant ? linkButton(t(.peoplePersonRoleAdd), to: PeopleLinks.grantRole(model.person.id), style: .quiet, icon: .add) : nil
        return card(title: t(.peoplePersonRoles), action: add, list)
    }

    static func words(_ portfolio: Portfolio, _ t: Localizer) -> String {
        var parts = portfolio.countries.map { t.country($0) } + portfolio.regions + portfolio.types.map { t(.peopleOrganizationTypeName(type: $0)) }
        if !portfolio.organizations.isEmpty { parts.append(t(.peopleOrganizationsLead(count: portfolio.organizations.count))) }
        return t.list(parts)
    }

    private static func identity(_ request: WebRequest, _ model: PersonModel, _ values: Fields, _ errors: FormErrors) -> HTML {
        let t = request.t
        guard request.authority.reach(of: ManagePeople.self)?.all == true else { return HTML() }
        let given = values.pairs.isEmpty ? Fields([("name", model.person.name), ("email", model.person.email)]) : values
        let view = FormView(given, errors, t)
        let fields: HTML = """
            \(textField(view.field("name", .peoplePeopleName, required: true), maximumLength: 200))
            \(textField(view.field("email", .peoplePeopleEmail, required: true), kind: .email))
            \(formActions(button(t(.peopleSave), style: .secondary)))
            """
        let wrong = errors.message("name", t) != nil || errors.message("email", t) != nil
        return disclosure(t(.peoplePersonEdit), isOpen: wrong, form(to: PeopleLinks.editPerson(model.person.id), tokens: request.tokens, fields))
    }

    static func grant(
        _ request: WebRequest, _ person: Person, organizations: [Organization], roles: [Role], choices: [(id: OrganizationID, name: String)],
        countries: [String], mayGiveBelow: Bool, _ values: Fields, _ errors: FormErrors
    ) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let places = organizations.map { Choice($0.id.value, $0.name) }
        let kinds = roles.map { Choice($0.key, $0.name(t), hint: $0.text(t)) }
        var fields = view.summary
        fields += organizations.count == 1 ? hiddenField("organization", organizations[0].id.value)
            : selectField(view.field("organization", .peoplePeopleOrganization, required: true), places)
        fields += radioGroup(view.field("role", .peoplePeopleRole, required: true), kinds)
        if mayGiveBelow { fields += checkbox("subtree", label: t(.peoplePersonAlsoBelow), isOn: values.contains("subtree")) }
        if roles.contains(where: \.takesPortfolio) {
            let types = OrganizationType.allCases.map { Choice($0.rawValue, t(.peopleOrganizationTypeName(type: $0.rawValue))) }
            let known = countries.map { Choice($0, t.country($0)) }.sorted { $0.label < $1.label }, chosen = Set(values.all("countries"))
            fields += fieldset(t(.peoplePersonPortfolio), hint: t(.peoplePersonPortfolioLead), """
                \(disclosure(t(.peoplePersonPortfolioSet), isOpen: true, inColumns(checkboxGroup(
                    view.field("organizations", .peopleOrganizationsTitle), choices.map { Choice($0.id.value, $0.name) }, chosen: Set(values.all("organizations"))))))
                \(disclosure(t(.peoplePersonPortfolioRule), isOpen: !chosen.isEmpty,
                    inColumns(checkboxGroup(view.field("countries", .peoplePersonCountries), known, chosen: chosen))
                    + textField(view.field("regions", .peoplePersonRegions, hint: .peoplePersonRegionsHint))
                    + inColumns(checkboxGroup(view.field("types", .peoplePersonTypes), types, chosen: Set(values.all("types"))))))
                """)
        }
        fields += formActions(button(t(.peoplePersonRoleAdd)), linkButton(t(.peopleCancel), to: PeopleLinks.person(person.id), style: .quiet))
        let crumbs = [Crumb(t(.peoplePeopleTitle), PeopleLinks.people), Crumb(person.name, PeopleLinks.person(person.id))]
        return Page(title: t(.peoplePersonRoleAdd), frame: .manager(current: "people"), body: """
            \(pageHeader(t(.peoplePersonRoleAdd), crumbs: crumbs, crumbsLabel: t(.peopleWhere), lead: person.name))
            \(card(form(to: PeopleLinks.grantRole(person.id), tokens: request.tokens, fields)))
            """)
    }
}
