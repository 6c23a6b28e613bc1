import HTML
import Kernel
import Mail
import Web

/// Pages of the vendor's settings.
enum SettingsViews {
    private static func page(_ request: WebRequest, _ title: String, lead: String? = nil, isTop: Bool = false, action: HTML? = nil, _ body: HTML) -> Page {
        let t = request.t
        let crumbs = isTop ? [] : [Crumb(t(.peopleSettingsTitle), PeopleLinks.settings)]
        return Page(title: title, frame: .manager(current: "settings"), body: """
            \(pageHeader(title, crumbs: crumbs, crumbsLabel: t(.peopleWhere), lead: lead, action: action))\(body)
            """)
    }

    static func vendor(_ request: WebRequest, _ values: Fields, _ errors: FormErrors, isMailConfigured: Bool, parts: HTML) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let languages = [Choice("en", t(.peopleLanguageEnglish)), Choice("de", t(.peopleLanguageGerman))]
        let zones = Zones.names.map { Choice($0, $0) }
        let fields: HTML = """
            \(view.summary)
            \(textField(view.field("name", .peopleSettingsName, required: true), maximumLength: 200))
            \(selectField(view.field("zone", .peopleSettingsZone, hint: .peopleSettingsZoneHint), zones))
            \(selectField(view.field("language", .peopleSettingsLanguage), languages))
            \(formActions(button(t(.peopleSettingsSave))))
            """
        let links: [(String, Icon, Link, String)] = [
            (t(.peopleRolesTitle), .shield, PeopleLinks.roles, t(.peopleRolesLead)),
            (t(.peopleCredentialsTitle), .key, PeopleLinks.credentials, t(.peopleCredentialsLead)),
            (t(.peopleOutboxTitle), .mail, PeopleLinks.outbox, t(isMailConfigured ? .peopleOutboxLead : .peopleOutboxUnconfigured)),
        ]
        let more = links.map { link -> HTML in
            #"<li class="row">\#(icon(link.1))<span class="row-main"><a href="\#(link.2)">\#(link.0)</a><small class="muted">\#(link.3)</small></span></li>"#
        }
        return page(request, t(.peopleSettingsTitle), isTop: true, columns(
            main: card(title: t(.peopleSettingsVendor), form(to: PeopleLinks.settings, tokens: request.tokens, warnsUnsaved: true, fields)),
            aside: card(title: t(.peopleSettingsMore), #"<ul class="rows">\#(more)\#(parts)</ul>"#)))
    }

    static func rightName(_ key: String, _ t: Localizer) -> String { t(.peopleRightName(right: key.replacing(".", with: "_"))) }

    static func credentials(_ request: WebRequest, _ list: [APICredential], secret: (name: String, value: String)? = nil) -> Page {
        let t = request.t, tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        let shown: HTML = secret.map { secret in
            callout(.success, title: t(.peopleCredentialsSecretTitle), #"""
                <p>\#(t(.peopleCredentialsSecretText))</p><p><strong>\#(secret.name)</strong></p><p><code class="secret">\#(secret.value)</code></p>
                """#, action: linkButton(t(.peopleCredentialsSecretDone), to: PeopleLinks.credentials))
        } ?? HTML()
        let rows = list.map { one -> TableRow in
            let state = one.state(at: request.now)
            let used = one.lastUsedAt.map { moment(t.ago($0, now: request.now), machine: $0.iso, exact: t.moment($0)) } ?? HTML(text: t(.peopleCredentialsNever))
            let last: HTML = one.expiresAt.map { HTML(text: t.short(Instant(milliseconds: $0.milliseconds - 1))) } ?? HTML()
            let buttons: HTML = state == .active ? buttonRow(
                postButton(t(.peopleCredentialsRotate), to: PeopleLinks.rotateCredential(one.id), tokens: tokens, style: .quiet, confirm: t(.peopleCredentialsRotateText)),
                postButton(t(.peopleCredentialsRevoke), to: PeopleLinks.revokeCredential(one.id), tokens: tokens, style: .quiet, confirm: t(.peopleCredentialsRevokeConfirm)))
                : HTML()
            let rights = one.rights.map { rightName($0, t) }.joined(separator: ", ")
            return TableRow([
                #"<strong>\#(one.name)</strong><small class="muted">\#(rights)</small>"#, HTML(text: one.organizationName ?? t(.peopleCredentialsReachVendor)),
                badge(t(.peopleCredentialsState(state: state.rawValue)), state == .active ? .success : .neutral), last, used, buttons,
            ])
        }
        let new = linkButton(t(.peopleCredentialsNew), to: PeopleLinks.newCredential, style: .primary, icon: .add)
        return page(request, t(.peopleCredentialsTitle), lead: t(.peopleCredentialsLead), action: new, shown + dataTable(
            caption: t(.peopleCredentialsTitle),
            columns: [Column(t(.peopleCredentialsName)), Column(t(.peopleCredentialsReach)), Column(t(.peoplePeopleState)), Column(t(.peopleCredentialsExpiry)),
                      Column(t(.peopleCredentialsLastUse)), Column("")],
            rows: rows, empty: emptyState(.key, title: t(.peopleCredentialsEmptyTitle), text: t(.peopleCredentialsEmptyText), action: new)))
    }

    static func newCredential(_ request: WebRequest, organizations: [(id: OrganizationID, name: String)], _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let rights = APICredentials.grantable.map { Choice($0.key, rightName($0.key, t)) }
        let reaches = [Choice("", t(.peopleCredentialsReachVendor))] + organizations.map { Choice($0.id.value, $0.name) }
        let fields: HTML = """
            \(view.summary)
            \(textField(view.field("name", .peopleCredentialsName, hint: .peopleCredentialsNameHint, required: true), maximumLength: 200))
            \(inColumns(checkboxGroup(view.field("rights", .peopleCredentialsScopes, required: true), rights, chosen: Set(values.all("rights")))))
            \(fieldRow(selectField(view.field("organization", .peopleCredentialsReach), reaches),
                       textField(view.field("lastDay", .peopleCredentialsExpiry, hint: .peopleCredentialsExpiryHint, required: true), kind: .date)))
            \(formActions(button(t(.peopleCredentialsCreate)), linkButton(t(.peopleCancel), to: PeopleLinks.credentials, style: .quiet)))
            """
        return page(request, t(.peopleCredentialsNew), card(form(to: PeopleLinks.newCredential, tokens: request.tokens, fields)))
    }

    static func outbox(_ request: WebRequest, _ mails: [OutboxMail], isConfigured: Bool) -> Page {
        let t = request.t
        let rows = mails.map { mail -> TableRow in
            let tone: Tone = mail.state == .sent ? .success : mail.state == .failed ? .danger : .neutral
            return TableRow(
                [HTML(text: mail.subject), HTML(text: mail.recipient), moment(t.ago(mail.createdAt, now: request.now), machine: mail.createdAt.iso, exact: t.moment(mail.createdAt)),
                 badge(t(.peopleOutboxState(state: mail.state.rawValue)), tone)],
                link: PeopleLinks.outboxMail(mail.id))
        }
        let note: HTML = isConfigured ? HTML() : callout(.info, #"<p>\#(t(.peopleOutboxUnconfigured))</p>"#)
        return page(request, t(.peopleOutboxTitle), lead: t(.peopleOutboxLead), note + dataTable(
            caption: t(.peopleOutboxTitle),
            columns: [Column(t(.peopleOutboxSubject)), Column(t(.peopleOutboxTo)), Column(t(.peopleOutboxWhen)), Column(t(.peoplePeopleState))],
            rows: rows, empty: emptyState(.mail, title: t(.peopleOutboxEmptyTitle), text: t(.peopleOutboxEmptyText))))
    }

    /// A mail as text, its links to this portal made to click: what a mail program would show without pictures.
    static func mail(_ request: WebRequest, _ mail: OutboxMail) -> Page {
        let t = request.t, origin = request.site.portalOrigin
        let lines = mail.text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> HTML in
            if line.hasPrefix(origin + "/"), let link = Link(returningTo: String(line.dropFirst(origin.count))) { return #"<a href="\#(link)">\#(String(line))</a><br>"# }
            return "\(String(line))<br>"
        }
        var pairs: [(name: String, value: HTML)] = [
            (t(.peopleOutboxTo), HTML(text: mail.recipient)), (t(.peopleOutboxWhen), HTML(text: t.moment(mail.createdAt))),
            (t(.peoplePeopleState), HTML(text: t(.peopleOutboxState(state: mail.state.rawValue)))),
        ]
        if let error = mail.lastError { pairs.append((t(.peopleOutboxError), HTML(text: error))) }
        return Page(title: mail.subject, frame: .manager(current: "settings"), body: """
            \(pageHeader(mail.subject, crumbs: [Crumb(t(.peopleSettingsTitle), PeopleLinks.settings), Crumb(t(.peopleOutboxTitle), PeopleLinks.outbox)], crumbsLabel: t(.peopleWhere)))
            \(columns(main: card(prose(lines.joined())), aside: card(facts(pairs))))
            """)
    }
}
