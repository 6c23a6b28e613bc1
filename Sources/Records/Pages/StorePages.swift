import HTML
import Kernel
import People
import Web

/// Pages of the record store's credentials and origins.
enum StorePages {
    private static func when(_ at: Instant, _ request: WebRequest) -> HTML { moment(request.t.ago(at, now: request.now), machine: at.iso, exact: request.t.moment(at)) }
    private static func page(_ request: WebRequest, _ title: String, crumbs: [Crumb] = [], lead: String, action: HTML? = nil, _ body: HTML) -> Page {
        let t = request.t
        let above = (request.authority.may(ManageVendor.self) ? [Crumb(t(.recordsSettings), PeopleLinks.settings)] : []) + crumbs
        return Page(title: title, frame: .manager(current: "settings"), body: "\(pageHeader(title, crumbs: above, crumbsLabel: t(.recordsWhere), lead: lead, action: action))\(body)")
    }

    struct Secret: Sendable {
        let key: String
        let value: String
        let isRotated: Bool
    }
    static func list(_ request: WebRequest, _ all: [APICredential], origins: String, secret: Secret? = nil, parts: HTML = HTML(), _ errors: FormErrors = .none) -> Page {
        let t = request.t, view = FormView(Fields([("origins", origins)]), errors, t)
        let shown: HTML = secret.map { secret in
            callout(.success, title: t(.recordsSecretTitle), #"""
                <p>\#(t(.recordsSecretText))\#(secret.isRotated ? HTML(text: " " + t(.recordsSecretRotated)) : HTML())</p>
                <p>\#(t(.recordsKey)) <code class="wraps">\#(secret.key)</code></p><p>\#(t(.recordsSecret)) <code class="secret">\#(secret.value)</code></p>
                """#)
        } ?? HTML()
        let rows = all.map { one -> TableRow in
            let state = one.state(at: request.now)
            let acts: HTML = state == .active ? buttonRow(
                postButton(t(.recordsRotate), to: RecordsLinks.rotate(one.id), tokens: request.tokens, confirm: t(.recordsRotateConfirm)),
                postButton(t(.recordsRevoke), to: RecordsLinks.revoke(one.id), tokens: request.tokens, style: .danger, confirm: t(.recordsRevokeConfirm))) : HTML()
            return TableRow([
                #"<strong>\#(one.name)</strong><br><code class="wraps">\#(one.id)</code>"#, HTML(text: one.organizationName ?? t(.recordsWholeVendor)),
                HTML(text: RecordScope.of(one.rights).map { t(.recordsScope(scope: $0.rawValue.replacing("/", with: "_"))) }.joined(separator: ", ")),
                badge(t(.recordsCredentialState(state: state.rawValue)), state == .active ? .success : .danger),
                one.lastUsedAt.map { when($0, request) } ?? HTML(text: t(.recordsNever)), acts,
            ])
        }
        let add = linkButton(t(.recordsNew), to: RecordsLinks.new, style: .primary, icon: .add)
        let columns = [Column(t(.recordsName)), Column(t(.recordsFor)), Column(t(.recordsScopes)), Column(t(.recordsState)), Column(t(.recordsLastUse)), Column(t(.recordsActs))]
        let table = dataTable(caption: t(.recordsCredentials), columns: columns, rows: rows,
                              empty: emptyState(.key, title: t(.recordsCredentialsNone), text: t(.recordsCredentialsNoneText), action: add))
        let others: HTML = form(to: RecordsLinks.origins, tokens: request.tokens, warnsUnsaved: true, """
            \(textArea(view.field("origins", .recordsOriginsLabel, hint: .recordsOriginsHint), rows: 4, maximumLength: 20_000))
            \(formActions(button(t(.recordsSave), style: .secondary)))
            """)
        return page(request, t(.recordsStoreTitle), lead: t(.recordsStoreLead), action: all.isEmpty ? nil : add, """
            \(PipeViews.ways(request, "store"))\(view.summary)\(shown)
            \(card(factList([(t(.recordsEndpoint), #"<code class="wraps">\#(request.site.portalOrigin + "/xapi/")</code>"#)])))
            \(section(t(.recordsCredentials), table))
            \(parts)
            \(section(t(.recordsDocuments), card(#"<p class="muted">\#(t(.recordsDocumentsLead))</p>\#(formActions(linkButton(t(.recordsDocumentsShow), to: RecordsLinks.documents, icon: .history)))"#)))
            \(section(t(.recordsOrigins), card(#"<p class="muted">\#(t(.recordsOriginsText))</p>\#(others)"#)))
            """)
    }

    static func new(_ request: WebRequest, organizations: [(id: OrganizationID, name: String)], _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let scopes = RecordScope.allCases.map { Choice($0.rawValue, t(.recordsScope(scope: $0.rawValue.replacing("/", with: "_")))) }
        let fields: HTML = """
            \(view.summary)
            \(textField(view.field("name", .recordsName, hint: .recordsNameHint, required: true, autocomplete: "off"), maximumLength: 200))
            \(selectField(view.field("organization", .recordsFor, hint: .recordsForHint), [Choice("", t(.recordsWholeVendor))] + organizations.map { Choice($0.id.value, $0.name) }))
            \(checkboxGroup(view.field("scopes", .recordsScopes), scopes, chosen: Set(values.all("scopes"))))
            \(textField(view.field("lastDay", .recordsExpiry, hint: .recordsExpiryHint), kind: .date))
            \(formActions(button(t(.recordsCreate)), linkButton(t(.recordsCancel), to: RecordsLinks.store, style: .quiet)))
            """
        return page(request, t(.recordsNew), crumbs: [Crumb(t(.recordsStoreTitle), RecordsLinks.store)], lead: t(.recordsNewLead),
                    card(form(to: RecordsLinks.new, tokens: request.tokens, warnsUnsaved: true, fields)))
    }
}
