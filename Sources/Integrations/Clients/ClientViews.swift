import HTML
import Kernel
import People
import Web

/// Pages of provisioning clients.
enum ClientViews {
    static func page(_ request: WebRequest, _ title: String, crumbs: [Crumb] = [], lead: String? = nil, status: HTML? = nil, action: HTML? = nil, more: HTML? = nil, _ body: HTML) -> Page {
        let t = request.t
        var all = crumbs
        if request.authority.may(ManageVendor.self) { all.insert(Crumb(t(.integrationsSettings), PeopleLinks.settings), at: 0) }
        return Page(title: title, frame: .manager(current: "settings"), body: """
            \(pageHeader(title, crumbs: all, crumbsLabel: t(.integrationsWhere), lead: lead, status: status, action: action, more: more))\(body)
            """)
    }
    static func top(_ t: Localizer) -> Crumb { Crumb(t(.integrationsTitle), IntegrationsLinks.clients) }
    static func above(_ client: ProvisioningClient, _ t: Localizer) -> [Crumb] { [top(t), Crumb(client.name, IntegrationsLinks.client(client.id))] }
    static func when(_ at: Instant, _ request: WebRequest) -> HTML { moment(request.t.ago(at, now: request.now), machine: at.iso, exact: request.t.moment(at)) }

    static func state(_ client: ProvisioningClient, _ token: APICredential?, _ request: WebRequest) -> HTML {
        let t = request.t
        guard let token, token.state(at: request.now) == .active else {
            return badge(t(.integrationsTokenState(state: token?.state(at: request.now).rawValue ?? "revoked")), .danger)
        }
        return client.firstRequestAt == nil ? badge(t(.integrationsWaiting), .warning) : badge(t(.integrationsTokenState(state: "active")), .success)
    }

    // MARK: the list

    static func list(_ request: WebRequest, _ all: [ProvisioningClient], _ tokens: [String: APICredential], partnersMay: Bool, isVendor: Bool) -> Page {
        let t = request.t, mayChange = isVendor || partnersMay
        let rows = all.map { one -> TableRow in
            let token = tokens[one.credentialID]
            return TableRow([
                #"<strong>\#(one.name)</strong>"#, HTML(text: t(.integrationsProduct(product: one.product.rawValue))),
                HTML(text: one.organization == nil ? t(.integrationsWholeVendor) : one.includesSubtree ? t(.integrationsWithBelow(organization: one.homeName)) : one.homeName),
                state(one, token, request), token?.lastUsedAt.map { when($0, request) } ?? HTML(text: t(.integrationsNever)),
            ], link: IntegrationsLinks.client(one.id))
        }
        let add: HTML? = mayChange ? linkButton(t(.integrationsNew), to: IntegrationsLinks.new, style: .primary, icon: .add) : nil
        let note: HTML = mayChange ? HTML() : callout(.info, #"<p>\#(t(.integrationsNotAllowed))</p>"#)
        let policy: HTML = isVendor ? section(t(.integrationsPolicyTitle), card(#"""
            <p>\#(t(partnersMay ? .integrationsPolicyOn : .integrationsPolicyOff))</p>
            \#(postButton(t(partnersMay ? .integrationsPolicyTurnOff : .integrationsPolicyTurnOn), to: IntegrationsLinks.policy, tokens: request.tokens, fields: [("partnersMay", partnersMay ? "no" : "yes")]))
            """#)) : HTML()
        return page(request, t(.integrationsTitle), lead: t(.integrationsLead), action: all.isEmpty ? nil : add, note + dataTable(
            caption: t(.integrationsTitle),
            columns: [Column(t(.integrationsName)), Column(t(.integrationsProductLabel)), Column(t(.integrationsFor)), Column(t(.integrationsState)), Column(t(.integrationsLastUse))],
            rows: rows, empty: emptyState(.repeatAgain, title: t(.integrationsEmptyTitle), text: t(.integrationsEmptyText), action: add)) + policy)
    }

    // MARK: forms

    private static func products(_ t: Localizer) -> [Choice] { ProvisioningClient.Product.allCases.map { Choice($0.rawValue, t(.integrationsProduct(product: $0.rawValue))) } }

    static func new(_ request: WebRequest, organizations: [(id: OrganizationID, name: String)], isVendor: Bool, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let whose = (isVendor ? [Choice("", t(.integrationsWholeVendor))] : []) + organizations.map { Choice($0.id.value, $0.name) }
        let home: HTML = isVendor ? selectField(view.field("home", .integrationsHome, hint: .integrationsHomeHint), [Choice("", t(.integrationsHomeVendor))] + organizations.map { Choice($0.id.value, $0.name) }) : HTML()
        let fields: HTML = """
            \(view.summary)
            \(textField(view.field("name", .integrationsName, hint: .integrationsNameHint, required: true, autocomplete: "off"), maximumLength: 80))
            \(selectField(view.field("product", .integrationsProductLabel), products(t)))
            \(selectField(view.field("organization", .integrationsFor, hint: isVendor ? .integrationsForHint : nil), whose))
            \(checkbox("subtree", label: t(.integrationsSubtree), isOn: values.contains("subtree"), hint: t(.integrationsSubtreeHint), error: errors.message("subtree", t)))
            \(home)
            \(textField(view.field("lastDay", .integrationsExpiry, hint: .integrationsExpiryHint), kind: .date))
            \(formActions(button(t(.integrationsCreate)), linkButton(t(.integrationsCancel), to: IntegrationsLinks.clients, style: .quiet)))
            """
        return page(request, t(.integrationsNew), crumbs: [top(t)], lead: t(.integrationsNewLead), card(form(to: IntegrationsLinks.new, tokens: request.tokens, warnsUnsaved: true, fields)))
    }
    static func edit(_ request: WebRequest, _ client: ProvisioningClient, organizations: [(id: OrganizationID, name: String)], _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let home: HTML = organizations.isEmpty ? HTML() : selectField(view.field("home", .integrationsHome, hint: .integrationsHomeHint), organizations.map { Choice($0.id.value, $0.name) })
        let fields: HTML = """
            \(view.summary)\(hiddenField("version", values.text("version")))
            \(textField(view.field("name", .integrationsName, required: true, autocomplete: "off"), maximumLength: 80))
            \(selectField(view.field("product", .integrationsProductLabel), products(t)))\(home)
            \(formActions(button(t(.integrationsSave)), linkButton(t(.integrationsCancel), to: IntegrationsLinks.client(client.id), style: .quiet)))
            """
        return page(request, t(.integrationsEdit), crumbs: above(client, t), card(form(to: IntegrationsLinks.edit(client.id), tokens: request.tokens, warnsUnsaved: true, fields)))
    }

    // MARK: one client

    struct Facts: Sendable {
        let token: APICredential
        let organization: String?
        let users: Int
        let waiting: Int
        let groups: [ProvisionedGroup]
        let rules: [String: ProvisioningRule]
        let recent: [RequestLine]
        let isVendor: Bool
        let mayChange: Bool
    }

    static func show(_ request: WebRequest, _ client: ProvisioningClient, _ facts: Facts, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let isActive = facts.token.state(at: request.now) == .active
        let wait: HTML = isActive && client.firstRequestAt == nil
            ? callout(.info, title: t(.integrationsWaiting), #"<p>\#(t(.integrationsWaitingText))</p>"#, action: linkButton(t(.integrationsSetUp), to: IntegrationsLinks.setUp(client.id))) : HTML()
        let main: HTML = """
            \(view.summary)\(wait)
            \(section(t(.integrationsGroups), groups(request, client, facts, view)))
            \(section(t(.integrationsLog), action: linkButton(t(.integrationsLogAll), to: IntegrationsLinks.log(client.id), style: .quiet), LogViews.table(request, client, facts.recent)))
            """
        let aside: HTML = """
            \(card(title: t(.integrationsFacts), action: facts.mayChange ? linkButton(t(.integrationsEditShort), to: IntegrationsLinks.edit(client.id), style: .quiet, icon: .edit) : nil, factList([
                (t(.integrationsProductLabel), HTML(text: t(.integrationsProduct(product: client.product.rawValue)))),
                (t(.integrationsFor), HTML(text: facts.organization.map { client.includesSubtree ? t(.integrationsWithBelow(organization: $0)) : $0 } ?? t(.integrationsWholeVendor))),
                (t(.integrationsHome), HTML(text: client.homeName)),
                (t(.integrationsUsers), HTML(text: t(.integrationsUserCount(count: facts.users)))),
                (t(.integrationsUnconfirmed), HTML(text: t(.integrationsUnconfirmedCount(count: facts.waiting)))),
            ])))
            \(card(title: t(.integrationsToken), token(request, client, facts, view)))
            """
        return page(request, client.name, crumbs: [top(t)], lead: facts.organization ?? t(.integrationsWholeVendor), status: state(client, facts.token, request),
                    action: linkButton(t(.integrationsSetUp), to: IntegrationsLinks.setUp(client.id), style: .primary), columns(main: main, aside: aside))
    }

    /// A choice within a table's row: its column says what it is.
    private static func rowSelect(_ label: String, _ value: String, _ choices: [Choice]) -> HTML {
        let options = choices.map { #"<option value="\#($0.value)"\#(if: $0.value == value, " selected")>\#($0.label)</option>"# as HTML }
        return #"<div class="select filter-select"><select class="input" name="gives" aria-label="\#(label)">\#(options)</select>\#(icon(.expand))</div>"#
    }

    private static func groups(_ request: WebRequest, _ client: ProvisioningClient, _ facts: Facts, _ view: FormView) -> HTML {
        let t = request.t
        let choices = [Choice("", t(.integrationsGivesNothing))] + ManagedClients.choices(client, isVendor: facts.isVendor).map {
            Choice("\($0.kind.rawValue):\($0.target)", $0.kind == .jobRole ? t(.integrationsJobRole(role: $0.target)) : t(.integrationsRole(role: $0.target)))
        }
        func gives(_ rule: ProvisioningRule?) -> String {
            guard let rule else { return t(.integrationsGivesNothing) }
            return rule.kind == .jobRole ? t(.integrationsJobRole(role: rule.target)) : t(.integrationsRole(role: rule.target))
        }
        var names: [(name: String, isThere: Bool)] = facts.groups.map { ($0.displayName, true) }
        let known = Set(facts.groups.map { Persons.folded($0.displayName) })
        names += facts.rules.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }.map { ($0.value.group, false) }
        let rows = names.map { one -> TableRow in
            let rule = facts.rules[Persons.folded(one.name)], chosen = rule.map { "\($0.kind.rawValue):\($0.target)" } ?? ""
            let change: HTML = facts.mayChange ? form(to: IntegrationsLinks.rules(client.id), tokens: request.tokens, """
                \(hiddenField("group", one.name))<div class="buttons">\(rowSelect(t(.integrationsGivesFor(group: one.name)), chosen, choices))\(button(t(.integrationsSave), style: .secondary))</div>
                """) : HTML(text: gives(rule))
            return TableRow([#"<strong>\#(one.name)</strong>\#(one.isThere ? HTML() : badge(t(.integrationsGroupNotSeen), .neutral))"#, change])
        }
        let table = dataTable(caption: t(.integrationsGroups), columns: [Column(t(.integrationsGroup)), Column(t(.integrationsGives))], rows: rows,
                              empty: emptyState(.people, title: t(.integrationsNoGroups), text: t(.integrationsNoGroupsText)))
        let add: HTML = facts.mayChange ? disclosure(t(.integrationsGroupAdd), isOpen: view.values.contains("group"), form(to: IntegrationsLinks.rules(client.id), tokens: request.tokens, """
            \(textField(view.field("group", .integrationsGroup, hint: .integrationsGroupHint, required: true, autocomplete: "off"), maximumLength: 200))
            \(selectField(view.field("gives", .integrationsGives), choices))
            \(formActions(button(t(.integrationsSave), style: .secondary)))
            """)) : HTML()
        return #"<p class="muted">\#(t(.integrationsGroupsText))</p>\#(table)<div class="after-table">\#(add)</div>"#
    }

    private static func token(_ request: WebRequest, _ client: ProvisioningClient, _ facts: Facts, _ view: FormView) -> HTML {
        let t = request.t, one = facts.token, isActive = one.state(at: request.now) == .active
        var pairs: [(name: String, value: HTML)] = [
            (t(.integrationsState), badge(t(.integrationsTokenState(state: one.state(at: request.now).rawValue)), isActive ? .success : .danger)),
            (t(.integrationsMade), when(one.createdAt, request)), (t(.integrationsLastUse), one.lastUsedAt.map { when($0, request) } ?? HTML(text: t(.integrationsNever))),
            (t(.integrationsExpiry), HTML(text: one.expiresAt.map { t.short(Instant(milliseconds: $0.milliseconds - 1)) } ?? t(.integrationsNoExpiry))),
        ]
        if let until = one.previousUntil, until > request.now { pairs.append((t(.integrationsOldToken), HTML(text: t.moment(until)))) }
        guard facts.mayChange else { return factList(pairs) }
        if isActive {
            return """
                \(factList(pairs))
                \(buttonRow(postButton(t(.integrationsRotate), to: IntegrationsLinks.rotate(client.id), tokens: request.tokens, confirm: t(.integrationsRotateConfirm)),
                            postButton(t(.integrationsRevoke), to: IntegrationsLinks.revoke(client.id), tokens: request.tokens, style: .danger, confirm: t(.integrationsRevokeConfirm))))
                """
        }
        return """
            \(factList(pairs))<p>\(t(.integrationsRenewText))</p>
            \(form(to: IntegrationsLinks.renew(client.id), tokens: request.tokens, """
                \(textField(view.field("lastDay", .integrationsExpiry, hint: .integrationsExpiryHint), kind: .date))
                \(formActions(button(t(.integrationsRenew), style: .secondary)))
                """))
            """
    }
}
