import HTML
import Kernel
import People
import Web

struct WaysModel: Sendable {
    let organization: Organization
    let codes: [JoinCode]
    let claims: [DomainClaim]
    let requests: [JoinRequest]
    let entries: [JoinEntry]
}

/// "How people join": all ways in one place.
enum WaysViews {
    static func crumbs(_ one: Organization, _ t: Localizer, page: Bool = false) -> [Crumb] {
        let above = [Crumb(t(.joiningOrganizations), PeopleLinks.organizations), Crumb(one.name, PeopleLinks.organization(one.id))]
        return page ? above + [Crumb(t(.joiningTitle), JoiningLinks.ways(one.id))] : above
    }

    static func page(_ request: WebRequest, _ model: WaysModel, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, one = model.organization
        let invite = linkButton(t(.joiningInvite), to: PeopleLinks.addPeople.query("organization", one.id.value), style: .secondary, icon: .mail)
        let main = asked(request, model) + codes(request, model, values, errors) + domains(request, model, values, errors)
        return Page(title: t(.joiningTitle), frame: .manager(current: "joining"), body: """
            \(pageHeader(t(.joiningTitle), crumbs: crumbs(one, t), crumbsLabel: t(.joiningWhere), lead: t(.joiningLead(organization: one.name)), action: invite))
            \(errors.summary(t))
            \(columns(main: main, aside: came(request, model)))
            """)
    }

    // MARK: requests

    private static func asked(_ request: WebRequest, _ model: WaysModel) -> HTML {
        guard !model.requests.isEmpty else { return HTML() }
        let t = request.t, tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        return section(t(.joiningRequests), #"<ul class="rows">\#(model.requests.map { RequestViews.line($0, model.organization.id, tokens, t, back: nil) })</ul>"#)
    }

    // MARK: codes

    private static func codes(_ request: WebRequest, _ model: WaysModel, _ values: Fields, _ errors: FormErrors) -> HTML {
        let t = request.t, id = model.organization.id
        let open = model.codes.filter { $0.endedAt == nil }, ended = model.codes.filter { $0.endedAt != nil }
        func row(_ code: JoinCode) -> TableRow {
            TableRow([#"<code>\#(code.shown)</code>"#, HTML(text: code.label), state(code, request), HTML(text: used(code, t)),
                      HTML(text: code.expiresAt.map { t.day($0) } ?? t(.joiningNever))], link: JoiningLinks.code(id, code.id))
        }
        let columns = [Column(t(.joiningCode)), Column(t(.joiningLabel)), Column(t(.joiningState)), Column(t(.joiningUses)), Column(t(.joiningExpires))]
        let table: HTML = open.isEmpty ? #"<p class="muted">\#(t(.joiningCodesEmpty))</p>"# : dataTable(caption: t(.joiningCodes), columns: columns, rows: open.map(row), empty: HTML())
        let old: HTML? = ended.isEmpty ? nil : disclosure(t(.joiningCodesEnded(count: ended.count)), dataTable(caption: t(.joiningCodesEnded(count: ended.count)), columns: columns, rows: ended.map(row), empty: HTML()))
        let isWrong = ["label", "mostUses", "days", "jobRole"].contains { errors.message($0, t) != nil }
        return section(t(.joiningCodes), """
            <p class="muted">\(t(.joiningCodesLead))</p>\(table)
            \(disclosure(t(.joiningCodeNew), isOpen: isWrong || model.codes.isEmpty, newCode(request, id, values, errors)))\(old)
            """)
    }
    private static func newCode(_ request: WebRequest, _ id: OrganizationID, _ values: Fields, _ errors: FormErrors) -> HTML {
        let t = request.t, view = FormView(values, errors, t)
        let roles = [Choice("", t(.joiningJobRoleAsk))] + JobRole.allCases.map { Choice($0.rawValue, t(.joiningJobRoleName(role: $0.rawValue))) }
        return form(to: JoiningLinks.newCode(id), tokens: request.tokens, """
            \(textField(view.field("label", .joiningLabel, hint: .joiningLabelHint), maximumLength: 80))
            \(fieldRow(textField(view.field("days", .joiningDays, hint: .joiningDaysHint), kind: .number), textField(view.field("mostUses", .joiningMostUses, hint: .joiningMostUsesHint), kind: .number)))
            \(selectField(view.field("jobRole", .joiningJobRole), roles))
            \(checkbox("asksFirst", label: t(.joiningAsksFirst), isOn: values.contains("asksFirst"), hint: t(.joiningAsksFirstHint)))
            \(checkbox("needsDomain", label: t(.joiningNeedsDomain), isOn: values.contains("needsDomain"), hint: t(.joiningNeedsDomainHint)))
            \(formActions(button(t(.joiningCodeMake))))
            """)
    }
    static func state(_ code: JoinCode, _ request: WebRequest) -> HTML {
        let state = code.state(at: request.now)
        return badge(request.t(.joiningCodeState(state: state.rawValue)), state == .open ? .success : state == .ended ? .neutral : .warning)
    }
    static func used(_ code: JoinCode, _ t: Localizer) -> String {
        code.mostUses.map { t(.joiningUsesOf(count: code.uses, most: $0)) } ?? t.number(code.uses)
    }

    // MARK: domains

    private static func domains(_ request: WebRequest, _ model: WaysModel, _ values: Fields, _ errors: FormErrors) -> HTML {
        let t = request.t, id = model.organization.id, view = FormView(values, errors, t)
        let rows = model.claims.map { claim in
            TableRow([HTML(text: claim.shown), DomainViews.state(claim, t), HTML(text: DomainViews.covers(claim, t))], link: JoiningLinks.domain(id, claim.id))
        }
        let table: HTML = rows.isEmpty ? #"<p class="muted">\#(t(.joiningDomainsEmpty))</p>"#
            : dataTable(caption: t(.joiningDomains), columns: [Column(t(.joiningDomain)), Column(t(.joiningState)), Column(t(.joiningCovers))], rows: rows, empty: HTML())
        let new = form(to: JoiningLinks.claim(id), tokens: request.tokens, """
            \(textField(view.field("domain", .joiningDomain, hint: .joiningDomainHint, required: true), maximumLength: 253))
            \(checkbox("subdomains", label: t(.joiningSubdomains), isOn: values.contains("subdomains"), hint: t(.joiningSubdomainsHint)))
            \(formActions(button(t(.joiningDomainClaim), style: .secondary)))
            """)
        return section(t(.joiningDomains), """
            <p class="muted">\(t(.joiningDomainsLead))</p>\(table)\(disclosure(t(.joiningDomainNew), isOpen: errors.message("domain", t) != nil, new))
            """)
    }

    // MARK: who came

    private static func came(_ request: WebRequest, _ model: WaysModel) -> HTML {
        let t = request.t, tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        let lines = model.entries.map { EntryLine.html($0, request, tokens, back: nil) }
        let list: HTML = lines.isEmpty ? #"<p class="muted">\#(t(.joiningCameNone))</p>"# : #"<ul class="rows">\#(lines)</ul>"#
        return card(title: t(.joiningCame), list)
    }
}

/// Somebody who came by themselves, as a line with the way back.
enum EntryLine {
    static func html(_ entry: JoinEntry, _ request: WebRequest, _ tokens: FormTokens, back: String?, withKeep: Bool = false) -> HTML {
        let t = request.t, how = t(.joiningCameBy(way: entry.way.rawValue, by: entry.by, at: entry.joinedAt))
        let fields = back.map { [(name: "back", value: $0)] } ?? []
        var end = HTML()
        if entry.undoneAt != nil {
            end = badge(t(.joiningUndoneState), .neutral)
        } else if entry.joinedAt > request.now.adding(days: -JoinEntries.days), request.authority.actor.person != entry.person {
            end = postButton(t(.joiningUndo), to: JoiningLinks.undo(entry.organization, entry.id), tokens: tokens, fields: fields, style: withKeep ? .secondary : .quiet)
            if withKeep { end = buttonRow(end, postButton(t(.joiningKeep), to: JoiningLinks.keep(entry.organization, entry.id), tokens: tokens, fields: fields, style: .quiet)) }
        }
        return #"<li class="row"><span class="row-main"><a href="\#(PeopleLinks.person(entry.person))">\#(entry.name)</a><small class="muted">\#(entry.email)</small><small class="muted">\#(how)</small></span>\#(end)</li>"#
    }
}

/// What a partner's administrator sees on their board: who came by themselves, and who asks.
enum BoardPart {
    static func html(_ request: WebRequest, _ organization: OrganizationID, entries: [JoinEntry], requests: [JoinRequest]) -> HTML {
        guard !entries.isEmpty || !requests.isEmpty else { return HTML() }
        let t = request.t, tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        let ways = linkButton(t(.joiningTitle), to: JoiningLinks.ways(organization), style: .quiet)
        let asked: HTML = requests.isEmpty ? HTML()
            : card(title: t(.joiningRequests), action: ways, #"<ul class="rows">\#(requests.map { RequestViews.line($0, organization, tokens, t, back: "board") })</ul>"#)
        let came: HTML = entries.isEmpty ? HTML()
            : card(title: t(.joiningBoardCame), action: requests.isEmpty ? ways : nil, #"<ul class="rows">\#(entries.map { EntryLine.html($0, request, tokens, back: "board", withKeep: true) })</ul>"#)
        return asked + came
    }
}
