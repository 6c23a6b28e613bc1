import HTML
import Jobs
import Kernel
import Ledger
import People
import Store
import Web

/// Addresses from which files are fetched.
struct SourceRoutes: Sendable {
    let place: Workplace
    private var ground: Ground { place.ground }
    private var desk: BatchDesk { BatchDesk(ground: place.ground) }

    var routes: [Route] {
        [
            .page("/roster/sources/new", ManagePeople.self, "Asks for an address to fetch a file from", { request, scope in try await form(request, scope, nil, request.query, .none) }),
            .form("/roster/sources/new", ManagePeople.self, "Sets an address to fetch a file from", { request, scope, sent in try await save(request, scope, nil, sent) },
                  again: { request, scope, sent, errors in try await form(request, scope, nil, sent, errors) }),
            .page("/roster/sources/{source}", ManagePeople.self, "Shows an address that a file is fetched from", { request, scope in
                try await form(request, scope, try await desk.source(request, scope), nil, .none)
            }),
            .form("/roster/sources/{source}", ManagePeople.self, "Changes an address that a file is fetched from", { request, scope, sent in
                try await save(request, scope, try await desk.source(request, scope), sent)
            }, again: { request, scope, sent, errors in try await form(request, scope, try await desk.source(request, scope), sent, errors) }),
            .form("/roster/sources/{source}/fetch", ManagePeople.self, "Fetches the file of an address now", { request, scope, _ in
                let source = try await desk.source(request, scope), vendor = scope.vendor
                try await ground.store.write(vendor) { tx in
                    try Access.confirm(scope, tx)
                    try tx.execute("UPDATE roster_source SET due_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(source.id)")
                    try Jobs.enqueue(PullSources.kind, uniqueKey: "now", tx)
                }
                return .redirect(RosterLinks.source(source.id), toast: request.t(.rosterSourceFetching))
            }),
            .form("/roster/sources/{source}/remove", ManagePeople.self, "Stops fetching from an address", { request, scope, _ in
                let source = try await desk.source(request, scope), vendor = scope.vendor, ledger = ground.ledger
                try await ground.store.write(vendor) { tx in
                    try Access.confirm(scope, tx)
                    try SourceStore.remove(source.id, vendor: vendor, tx)
                    try ledger.append(RosterSourceChanged(source: source.id, act: .removed, name: source.name, organization: source.organization, fields: []), by: scope.actor, tx)
                }
                return .redirect(RosterLinks.home, toast: request.t(.rosterSourceRemoved))
            }),
        ]
    }

    private func form(_ request: WebRequest, _ scope: Scope<ManagePeople>, _ source: Source?, _ sent: Fields?, _ errors: FormErrors) async throws -> WebResponse {
        let choices = try await ground.store.read(scope.vendor) { try OrganizationStore.choices(scope.reach, vendor: scope.vendor, withVendor: false, $0) }
        return .page(SourceViews.form(request, source, organizations: choices, mayOrganizations: desk.may(.organizations, request), sent, errors))
    }

    private func save(_ request: WebRequest, _ scope: Scope<ManagePeople>, _ old: Source?, _ sent: Fields) async throws -> WebResponse {
        let vendor = scope.vendor
        guard let creator = scope.actor.person else { throw WebRefusal.forbidden(right: ManagePeople.key) }
        let kind = old?.kind ?? RosterKind(rawValue: sent.text("kind")) ?? .people
        guard desk.may(kind, request) else { throw WebRefusal.notFound }
        var problems: [RosterRefusal] = []
        let name = sent.text("name"), url = sent.text("url")
        if name.isEmpty || name.count > 100 { problems.append(.name) }
        if !url.lowercased().hasPrefix("https://") || url.utf8.count > 2000 || url.contains("@") || url.contains(where: \.isWhitespace) { problems.append(.url) }
        let secret = sent.raw("secret")?.trimmed ?? ""
        if secret.utf8.count > 4000 || secret.unicodeScalars.contains(where: { $0.value < 32 }) { problems.append(.secret) }
        let percent = sent.int("stop") ?? 0
        if !(1...100).contains(percent) { problems.append(.percent) }
        let hour = sent.filled("hour") == nil ? 3 : sent.int("hour") ?? -1
        if sent.text("rhythm") != "hourly", !(0...23).contains(hour) { problems.append(.hour) }
        var options = old?.options ?? RosterOptions()
        options.invite = RosterOptions.Invite(rawValue: sent.text("invite")) ?? options.invite
        options.organization = sent.filled("organization").flatMap { OrganizationID(checking: $0) }
        if let chosen = options.organization, !scope.reach.contains(chosen) { problems.append(.organization) } else if sent.filled("organization") != nil, options.organization == nil { problems.append(.organization) }
        if let refusals = Refusals(problems) { throw refusals }
        let owner = try old.map(\.organization) ?? desk.owner(scope, request), ledger = ground.ledger, isFull = sent.contains("full") && kind == .people, chosen = options
        let rhythm: Source.Rhythm = sent.text("rhythm") == "hourly" ? .hourly : .daily(hour)
        let id = try await ground.store.write(vendor) { tx -> String in
            try Access.confirm(scope, tx)
            var source = old ?? Source(id: tx.newID(of: Never.self).value, kind: kind, organization: owner, name: name, url: url, secret: secret, rhythm: rhythm, isFull: isFull,
                                       stopPercent: percent, options: chosen, dueAt: tx.now, createdAt: tx.now, createdBy: creator)
            var fields: [Change] = []
            if old?.url != url { fields.append(Change("url", from: old?.url, to: url)) }
            if old?.rhythm != rhythm { fields.append(Change("rhythm", from: old?.rhythm.key, to: rhythm.key)) }
            if let old {
                // A secret is for the address it was entered for.
                let kept = old.url == url ? old.secret : ""
                source.secret = secret == "-" ? "" : secret.isEmpty ? kept : secret
                (source.name, source.url, source.rhythm, source.isFull, source.stopPercent, source.options, source.dueAt) = (name, url, rhythm, isFull, percent, chosen, tx.now)
                try SourceStore.change(source, vendor: vendor, tx)
            } else { try SourceStore.insert(source, vendor: vendor, tx) }
            try ledger.append(RosterSourceChanged(source: source.id, act: old == nil ? .added : .changed, name: name, organization: owner, fields: fields), by: scope.actor, tx)
            return source.id
        }
        return .redirect(RosterLinks.source(id), toast: request.t(.rosterSourceSaved))
    }
}

enum SourceViews {
    static func form(
        _ request: WebRequest, _ source: Source?, organizations: [(id: OrganizationID, name: String)], mayOrganizations: Bool, _ sent: Fields?, _ errors: FormErrors
    ) -> Page {
        let t = request.t
        var values = sent ?? Fields()
        if sent == nil || (sent?.pairs.isEmpty ?? true), let source {
            let hour = if case .daily(let hour) = source.rhythm { String(hour) } else { "3" }
            values = Fields([("name", source.name), ("url", source.url), ("rhythm", source.rhythm == .hourly ? "hourly" : "daily"), ("hour", hour), ("stop", String(source.stopPercent)),
                             ("invite", source.options.invite.rawValue), ("organization", source.options.organization?.value ?? "")] + (source.isFull ? [("full", "on")] : []))
        } else if values.pairs.isEmpty || sent?.contains("name") != true {
            values = Fields([("kind", "people"), ("rhythm", "daily"), ("hour", "3"), ("stop", "10"), ("invite", "now")])
        }
        let view = FormView(values, errors, t), isNew = source == nil
        var fields: HTML = "\(view.summary)\(textField(view.field("name", .rosterSourceName, hint: .rosterSourceNameHint, required: true), maximumLength: 100))"
        if isNew, mayOrganizations { fields += radioGroup(view.field("kind", .rosterKind), RosterKind.allCases.map { Choice($0.rawValue, t(.rosterKindName(kind: $0.rawValue))) }) }
        fields += textField(view.field("url", .rosterSourceURL, hint: .rosterSourceURLHint, required: true), kind: .url)
        let secret = Field("secret", label: t(.rosterSourceSecret), hint: t(source.map { !$0.secret.isEmpty } == true ? .rosterSourceSecretKept : .rosterSourceSecretHint), error: errors.message("secret", t),
                           autocomplete: "off")
        fields += textField(secret, kind: .password)
        fields += radioGroup(view.field("rhythm", .rosterSourceRhythm), ["daily", "hourly"].map { Choice($0, t(.rosterSourceRhythmName(rhythm: $0))) })
        fields += textField(view.field("hour", .rosterSourceHour, hint: .rosterSourceHourHint), kind: .number)
        fields += selectField(view.field("organization", .rosterOptionOrganization), [Choice("", t(.rosterOptionOrganizationNone))] + organizations.map { Choice($0.id.value, $0.name) })
        fields += radioGroup(view.field("invite", .rosterOptionInvite), RosterOptions.Invite.allCases.map { Choice($0.rawValue, t(.rosterInviteName(how: $0.rawValue))) })
        if source?.kind != .organizations { fields += checkboxGroup(Field("full", label: t(.rosterSourceFull), hint: t(.rosterSourceFullHint)), [Choice("on", t(.rosterSourceFull))], chosen: Set(values.all("full"))) }
        fields += textField(view.field("stop", .rosterSourceStop, required: true), kind: .number, suffix: "%")
        fields += formActions(button(t(.rosterSourceSave)), linkButton(t(.rosterCancel), to: RosterLinks.home, style: .quiet))
        let title = source?.name ?? t(.rosterSourceTitle(isNew: "true"))
        var actions = HTML()
        if let source {
            actions = postButton(t(.rosterSourceRemove), to: RosterLinks.removeSource(source.id), tokens: request.tokens, style: .quiet, confirm: t(.rosterSourceRemoveConfirm))
                + postButton(t(.rosterSourceFetch), to: RosterLinks.pull(source.id), tokens: request.tokens, icon: .repeatAgain)
        }
        return Page(title: title, frame: .manager(current: FileViews.frame), body: """
            \(pageHeader(title, crumbs: FileViews.crumbs(t), crumbsLabel: t(.rosterCrumb), lead: t(.rosterSourcesText), more: actions))\(status(source, t))
            \(columns(main: card(HTML.form(source, fields, request)), aside: card(title: t(.rosterHelpTitle), #"<p>\#(t(.rosterSourceMappingHint))</p>"#)))
            """)
    }

    private static func status(_ source: Source?, _ t: Localizer) -> HTML {
        guard let source else { return HTML() }
        var out = HTML()
        if let failure = source.failure {
            out += callout(.warning, title: t(.rosterSourceBroken(at: source.failedAt ?? source.createdAt)), #"<p>\#(t(.rosterSourceFailure(reason: failure.rawValue)))</p>"#)
        }
        var pairs: [(name: String, value: HTML)] = [
            (t(.rosterStatus), HTML(text: source.checkedAt.map { t(.rosterSourceChecked(at: $0)) } ?? t(.rosterSourceNever))), (t(.rosterSourceNext), HTML(text: t.time(source.dueAt))),
        ]
        if let batch = source.batch { pairs.append((t(.rosterSourceLast), #"<a href="\#(RosterLinks.batch(batch))">\#(t(.rosterFile))</a>"#)) }
        return out + card(facts(pairs))
    }
}

extension HTML {
    fileprivate static func form(_ source: Source?, _ fields: HTML, _ request: WebRequest) -> HTML {
        sourceForm(to: source.map { RosterLinks.source($0.id) } ?? RosterLinks.newSource, request.tokens, fields)
    }
}
private func sourceForm(to link: Link, _ tokens: FormTokens, _ fields: HTML) -> HTML { form(to: link, tokens: tokens, warnsUnsaved: true, fields) }
