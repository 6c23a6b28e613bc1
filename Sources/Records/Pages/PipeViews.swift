import HTML
import Kernel
import People
import Web
import XAPI

/// Pages of pipes.
enum PipeViews {
    /// `2026-12-01T10:15` in the vendor's zone.
    /// - Returns: nil when the field is empty.
    static func time(_ form: Fields, _ name: String, _ zone: Zone, _ refusal: ExchangeRefusal) throws -> Instant? {
        guard let text = form.filled(name) else { return nil }
        let parts = text.split(separator: "T"), clock = parts.count > 1 ? parts[1].split(separator: ":").prefix(2).map { Int($0) ?? -1 } : [0, 0]
        guard let day = parts.first.flatMap({ Day(iso: String($0)) }), clock.count == 2, (0...23).contains(clock[0]), (0...59).contains(clock[1]) else { throw refusal }
        return zone.instant(of: day, secondOfDay: clock[0] * 3600 + clock[1] * 60)
    }
    static func values(_ one: Pipe) -> Fields {
        Fields([("name", one.name), ("endpoint", one.other.endpoint), ("version", one.other.version.rawValue), ("key", one.other.key), ("verb", one.verb), ("activity", one.activity),
                ("organization", one.organization?.value ?? ""), ("credential", one.credential ?? "")])
    }
    static func ways(_ request: WebRequest, _ current: String) -> HTML {
        let t = request.t
        return tabs([Tab(t(.recordsCredentials), RecordsLinks.store, isCurrent: current == "store"), Tab(t(.recordsPipes), RecordsLinks.pipes, isCurrent: current == "pipes"),
                     Tab(t(.recordsImports), RecordsLinks.imports, isCurrent: current == "imports")], label: t(.recordsStoreTitle))
    }
    static func page(_ request: WebRequest, _ title: String, above: [Crumb], lead: String? = nil, status: HTML? = nil, action: HTML? = nil, more: HTML? = nil, _ body: HTML) -> Page {
        let t = request.t, settings = request.authority.may(ManageVendor.self) ? [Crumb(t(.recordsSettings), PeopleLinks.settings)] : []
        let head = pageHeader(title, crumbs: settings + [Crumb(t(.recordsStoreTitle), RecordsLinks.store)] + above, crumbsLabel: t(.recordsWhere), lead: lead, status: status, action: action, more: more)
        return Page(title: title, frame: .manager(current: "settings"), body: "\(head)\(body)")
    }
    static func when(_ at: Instant, _ request: WebRequest) -> HTML { moment(request.t.ago(at, now: request.now), machine: at.iso, exact: request.t.moment(at)) }

    private static func state(_ one: Pipe, _ t: Localizer) -> HTML {
        if one.pausedAt != nil { return badge(t(.recordsPipeState(state: "paused")), .warning) }
        return one.failure == nil ? badge(t(.recordsPipeState(state: "running")), .success) : badge(t(.recordsPipeState(state: "failing")), .danger)
    }

    static func list(_ request: WebRequest, _ all: [Pipe]) -> Page {
        let t = request.t
        let rows = all.map { one in
            TableRow([HTML(text: one.name), #"<span class="wraps">\#(one.other.endpoint)</span>"#, state(one, t), HTML(text: t.number(one.sent)), HTML(text: t.number(one.setAside)),
                      one.lastSentAt.map { when($0, request) } ?? HTML(text: t(.recordsNever))], link: RecordsLinks.pipe(one.id))
        }
        let add = linkButton(t(.recordsPipeNew), to: RecordsLinks.newPipe, style: .primary, icon: .add)
        let columns = [Column(t(.recordsName)), Column(t(.recordsOtherEndpoint)), Column(t(.recordsState)), Column(t(.recordsPipeSent), isNumeric: true), Column(t(.recordsPipeAside), isNumeric: true),
                       Column(t(.recordsPipeLast))]
        let table = dataTable(caption: t(.recordsPipes), columns: columns, rows: rows, empty: emptyState(.send, title: t(.recordsPipesNone), text: t(.recordsPipesNoneText), action: add))
        return page(request, t(.recordsPipes), above: [], lead: t(.recordsPipesLead), action: all.isEmpty ? nil : add, "\(ways(request, "pipes"))\(table)")
    }

    struct Shown: Sendable {
        let one: Pipe
        let waiting: Int
        let mostWaiting: Int
        let asides: [PipeStore.Aside]
        let organization: String?
        let credential: String?
    }
    static func show(_ request: WebRequest, _ shown: Shown, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, one = shown.one, view = FormView(values, errors, t)
        let waiting = shown.waiting >= shown.mostWaiting ? t(.recordsPipeAtLeast(count: shown.mostWaiting)) : t.number(shown.waiting)
        let tiles = statRow([
            statTile(t(.recordsPipeSent), value: t.number(one.sent), tone: one.sent > 0 ? .success : .neutral), statTile(t(.recordsPipeWaiting), value: waiting),
            statTile(t(.recordsPipeAside), value: t.number(one.setAside), tone: one.setAside > 0 ? .danger : .neutral),
            statTile(t(.recordsPipeRate), value: t.number(one.rate(at: request.now)), base: t(.recordsPipeRateText)),
        ])
        var note = HTML()
        if let failure = one.failure {
            let said: HTML? = one.failureWords.isEmpty ? nil : #"<p><code class="wraps">\#(one.failureWords)</code></p>"#
            let next: HTML? = one.pausedAt == nil ? #"<p>\#(t(.recordsExchangeNext(at: one.nextAt)))</p>"# : nil
            note = callout(.warning, title: t(.recordsExchangeFailure(reason: failure.rawValue)), "\(said)\(next)")
        } else if one.pausedAt != nil { note = callout(.info, #"<p>\#(t(.recordsPipePausedText))</p>"#) }
        let act = one.pausedAt == nil ? postButton(t(.recordsPipePause), to: RecordsLinks.pipe(one.id, act: "pause"), tokens: request.tokens)
            : postButton(t(.recordsPipeResume), to: RecordsLinks.pipe(one.id, act: "resume"), tokens: request.tokens, style: .primary, icon: .play)
        let more = postButton(t(.recordsPipeRemove), to: RecordsLinks.pipe(one.id, act: "remove"), tokens: request.tokens, style: .quiet, confirm: t(.recordsPipeRemoveConfirm))
            + postButton(t(.recordsOtherTest), to: RecordsLinks.pipe(one.id, act: "test"), tokens: request.tokens) + linkButton(t(.recordsPipeEdit), to: RecordsLinks.pipe(one.id, act: "edit"), icon: .edit)
        var pairs: [(name: String, value: HTML)] = [
            (t(.recordsOtherEndpoint), #"<code class="wraps">\#(one.other.endpoint)</code>"#), (t(.recordsOtherVersion), HTML(text: one.other.version.rawValue)),
            (t(.recordsKey), #"<code class="wraps">\#(one.other.key)</code>"#),
            (t(.recordsPipeLast), one.lastSentAt.map { when($0, request) } ?? HTML(text: t(.recordsNever))),
        ]
        if !one.isFiltered { pairs.append((t(.recordsPipeWhat), HTML(text: t(.recordsPipeAll)))) }
        if !one.verb.isEmpty { pairs.append((t(.recordsPipeVerb), #"<code class="wraps">\#(one.verb)</code>"#)) }
        if !one.activity.isEmpty { pairs.append((t(.recordsPipeActivity), #"<code class="wraps">\#(one.activity)</code>"#)) }
        if let organization = shown.organization { pairs.append((t(.recordsOrganization), HTML(text: organization))) }
        if let credential = shown.credential { pairs.append((t(.recordsCredential), HTML(text: credential))) }
        let restart: HTML = form(to: RecordsLinks.pipe(one.id, act: "restart"), tokens: request.tokens, """
            \(textField(view.field("since", .recordsPipeSince, hint: .recordsPipeRestartHint, required: true), kind: .dateTime))
            \(formActions(button(t(.recordsPipeRestart), style: .secondary)))
            """)
        let rows = shown.asides.map { aside in
            TableRow([#"<code class="wraps">\#(aside.statement)</code>"#, #"<span class="wraps">\#(reason(aside, t))</span>"#, when(aside.at, request)],
                     link: RecordsLinks.statement(aside.organization.value, aside.statement))
        }
        let table = dataTable(caption: t(.recordsPipeAsides), columns: [Column(t(.recordsStatement)), Column(t(.recordsPipeReason)), Column(t(.recordsPipeWhen))], rows: rows,
                              empty: emptyState(.check, title: t(.recordsPipeAsidesNone), text: t(.recordsPipeAsidesNoneText)))
        let body: HTML = "\(view.summary)\(note)\(tiles)\(columns(main: section(t(.recordsPipeAsides), table), aside: card(title: t(.recordsFacts), factList(pairs)) + card(title: t(.recordsPipeRestart), restart)))"
        return page(request, one.name, above: [Crumb(t(.recordsPipes), RecordsLinks.pipes)], status: state(one, t), action: act, more: more, body)
    }
    private static func reason(_ one: PipeStore.Aside, _ t: Localizer) -> String { one.reason.isEmpty ? t(.recordsPipeTooLarge) : one.reason }

    static func edit(_ request: WebRequest, _ one: Pipe?, organizations: [(id: OrganizationID, name: String)], credentials: [APICredential], _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        var fields: HTML = """
            \(view.summary)
            \(textField(view.field("name", .recordsName, hint: .recordsPipeNameHint, required: true, autocomplete: "off"), maximumLength: 200))
            \(other(view, hasSecret: one != nil))
            \(textField(view.field("verb", .recordsPipeVerb, hint: .recordsPipeFilterHint), kind: .url, maximumLength: 2000))
            \(textField(view.field("activity", .recordsPipeActivity), kind: .url, maximumLength: 2000))
            \(selectField(view.field("organization", .recordsOrganization), [Choice("", t(.recordsPipeEveryOrganization))] + organizations.map { Choice($0.id.value, $0.name) }))
            \(selectField(view.field("credential", .recordsCredential), [Choice("", t(.recordsPipeEveryCredential))] + credentials.map { Choice($0.id, $0.name) }))
            """
        if one == nil { fields += textField(view.field("since", .recordsPipeSince, hint: .recordsPipeSinceHint), kind: .dateTime) }
        let back = one.map { RecordsLinks.pipe($0.id) } ?? RecordsLinks.pipes
        fields += formActions(button(t(.recordsSave)), linkButton(t(.recordsCancel), to: back, style: .quiet))
        let title = one?.name ?? t(.recordsPipeNew)
        return page(request, title, above: [Crumb(t(.recordsPipes), RecordsLinks.pipes)], lead: t(.recordsPipeNewLead),
                    card(form(to: one.map { RecordsLinks.pipe($0.id, act: "edit") } ?? RecordsLinks.newPipe, tokens: request.tokens, warnsUnsaved: true, fields)))
    }
    /// Where another store is, and what lets us in.
    static func other(_ view: FormView, hasSecret: Bool) -> HTML {
        let t = view.t
        let secret = Field("secret", label: t(.recordsSecret), hint: t(hasSecret ? .recordsOtherSecretKept : .recordsOtherSecretHint), error: view.errors.message("secret", t), isRequired: !hasSecret,
                           autocomplete: "off")
        return """
            \(textField(view.field("endpoint", .recordsOtherEndpoint, hint: .recordsOtherEndpointHint, required: true), kind: .url, maximumLength: 500))
            \(selectField(view.field("version", .recordsOtherVersion), XAPIVersion.allCases.map { Choice($0.rawValue, $0.rawValue) }))
            \(textField(view.field("key", .recordsKey, required: true, autocomplete: "off"), maximumLength: 500))
            \(textField(secret, kind: .password))
            """
    }
}
