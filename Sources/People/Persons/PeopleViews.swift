import HTML
import Kernel
import Web

/// The list of people and the page to add some.
enum PeopleViews {
    static func list(
        _ request: WebRequest, _ query: ListQuery, _ found: (lines: [PersonLine], total: Int), organizations: [(id: OrganizationID, name: String)],
        invitations: [Invitation], own: PersonFieldColumns, actions: HTML
    ) -> Page {
        let t = request.t, mayAdd = request.authority.may(ManagePeople.self)
        var controls = HTML()
        if organizations.count > 1 {
            controls += query.select("organization", label: t(.peoplePeopleOrganization), organizations.map { ($0.id.value, $0.name) }, t)
        }
        controls += query.select("jobRole", label: t(.peoplePeopleJobRole), JobRole.allCases.map { ($0.rawValue, t(.peoplePeopleJobRoleName(role: $0.rawValue))) }, t)
        controls += query.select("state", label: t(.peoplePeopleState), ["invited", "leaving", "dormant", "suspended", "ended"].map { ($0, state($0, t)) }, t)
        controls += FieldParts.selects(own.fields, query, t)
        // Whoever sees one organization knows which it is.
        let showsOrganization = organizations.count > 1
        var columns = [query.column(t(.peoplePeopleName), "name"), query.column(t(.peoplePeopleEmail), "email")]
        if showsOrganization { columns.append(query.column(t(.peoplePeopleOrganization), "organization")) }
        columns += [Column(t(.peoplePeopleJobRoles)), Column(t(.peoplePeopleState))] + own.shown.map { Column($0.title.resolve(t.language)) }
        let rows = found.lines.map { line(request, $0, showsOrganization: showsOrganization, own) }
        let add: HTML? = mayAdd
            ? linkButton(t(.peoplePeopleAdd), to: PeopleLinks.addPeople.query("organization", query.filters["organization"]), style: .primary, icon: .add) : nil
        let duplicates: HTML? = request.authority.reach(of: ManagePeople.self)?.all == true ? linkButton(t(.peopleDuplicatesTitle), to: PeopleLinks.duplicates, style: .quiet) : nil
        let empty = query.isFiltered
            ? emptyState(.search, title: t(.peopleOrganizationsNothingTitle), text: t(.peopleOrganizationsNothingText), action: linkButton(t(.peopleFilterClear), to: PeopleLinks.people))
            : emptyState(.people, title: t(.peoplePeopleEmptyTitle), text: t(.peoplePeopleEmptyText), action: add)
        let body: HTML = """
            \(pageHeader(t(.peoplePeopleTitle), lead: t(.peoplePeopleLead(count: found.total)), action: add, more: (duplicates ?? HTML()) + actions))
            \(query.bar(t, search: t(.peoplePeopleSearch), controls: controls, export: PeopleLinks.peopleCSV))
            \(open(request, invitations))
            \(dataTable(caption: t(.peoplePeopleTitle), columns: columns, rows: rows, empty: empty))
            \(query.pager(total: found.total, t))
            """
        return Page(title: t(.peoplePeopleTitle), frame: .manager(current: "people"), body: body)
    }

    private static func line(_ request: WebRequest, _ line: PersonLine, showsOrganization: Bool, _ own: PersonFieldColumns) -> TableRow {
        let t = request.t
        let jobs = line.jobRoles.map { t(.peoplePeopleJobRoleName(role: $0)) }.joined(separator: ", ")
        let roles = line.roles.map { t(.peopleRoleName(role: $0)) }.joined(separator: ", ")
        let roleLine: HTML? = roles.isEmpty ? nil : #"<small class="muted">\#(roles)</small>"#
        var stateCell = badge(state(line.state.rawValue, t), tone(line.state))
        if let last = line.lastDay { stateCell += #" <small class="muted">\#(t(.peopleOrganizationUntil(day: last)))</small>"# }
        var cells = [personChip(line.name), HTML(text: line.email ?? "–")]
        if showsOrganization { cells.append(HTML(text: line.organizationName)) }
        cells += [#"\#(jobs)\#(roleLine)"#, stateCell]
        cells += own.shown.map { HTML(text: FieldParts.words($0, own.value(of: line, $0), t)) }
        return TableRow(cells, link: PeopleLinks.person(line.id))
    }

    static func state(_ state: String, _ t: Localizer) -> String { t(.peoplePeopleStateName(state: state)) }
    static func tone(_ state: PersonLine.State) -> Tone {
        switch state {
        case .active: .success
        case .invited: .info
        case .suspended: .danger
        case .ended, .other: .neutral
        }
    }

    /// Invitations nobody has answered yet. They show the address as it was typed and nothing about whom it belongs to.
    private static func open(_ request: WebRequest, _ invitations: [Invitation]) -> HTML {
        guard !invitations.isEmpty else { return HTML() }
        let t = request.t, tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        let mayManage = request.authority.may(ManagePeople.self)
        let lines = invitations.prefix(100).map { one -> HTML in
            let until = t(.peopleInvitationsUntil(day: t.zone.day(at: one.expiresAt)))
            let name: HTML? = one.name.isEmpty ? nil : #"<strong>\#(one.name)</strong> "#
            let buttons: HTML? = mayManage ? buttonRow(
                postButton(t(.peopleInvitationsAgain), to: PeopleLinks.inviteAgain(one.id), tokens: tokens, style: .quiet),
                postButton(t(.peopleInvitationsWithdraw), to: PeopleLinks.withdraw(one.id), tokens: tokens, style: .quiet)) : nil
            return #"<li class="row"><span class="row-main"><span>\#(name)\#(one.email)</span><small class="muted">\#(until)</small></span>\#(buttons)</li>"#
        }
        return disclosure("\(t(.peopleInvitationsOpen)) (\(t.number(invitations.count)))", #"<ul class="rows">\#(lines)</ul>"#)
    }

    static func add(
        _ request: WebRequest, organizations: [(id: OrganizationID, name: String)], mayName: Bool, _ values: Fields, _ errors: FormErrors
    ) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let organization: HTML = organizations.count == 1
            ? hiddenField("organization", organizations[0].id.value)
            : selectField(view.field("organization", .peoplePeopleOrganization, required: true), [Choice("", "")] + organizations.map { Choice($0.id.value, $0.name) })
        let jobRoles = JobRole.allCases.map { Choice($0.rawValue, t(.peoplePeopleJobRoleName(role: $0.rawValue))) }
        let role: HTML? = mayName ? radioGroup(
            Field("role", label: t(.peoplePeopleAddRole), value: values.filled("role") ?? "learner"),
            [Choice("learner", t(.peoplePeopleAddRoleLearner)), Choice("partnerAdmin", t(.peoplePeopleAddRoleAdmin))]) : nil
        let fields: HTML = """
            \(view.summary)\(organization)
            \(fieldset(t(.peoplePeopleAddOne), fieldRow(
                textField(view.field("name", .peoplePeopleName), maximumLength: 200), textField(view.field("email", .peoplePeopleEmail), kind: .email))
                + inColumns(checkboxGroup(view.field("jobRoles", .peoplePeopleJobRoles), jobRoles, chosen: Set(values.all("jobRoles"))))))
            \(fieldset(t(.peoplePeopleAddMany), textArea(view.field("paste", .peoplePeopleAddPaste, hint: .peoplePeopleAddPasteHint), rows: 6)))
            \(role)
            \(formActions(button(t(.peoplePeopleAddButton), icon: .send), linkButton(t(.peopleCancel), to: PeopleLinks.people, style: .quiet)))
            """
        return Page(title: t(.peoplePeopleAddTitle), frame: .manager(current: "people"), body: """
            \(pageHeader(t(.peoplePeopleAddTitle), crumbs: [Crumb(t(.peoplePeopleTitle), PeopleLinks.people)], crumbsLabel: t(.peopleWhere), lead: t(.peoplePeopleAddLead)))
            \(card(form(to: PeopleLinks.addPeople, tokens: request.tokens, warnsUnsaved: true, fields)))
            """)
    }
}
