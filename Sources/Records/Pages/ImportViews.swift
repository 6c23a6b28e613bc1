import HTML
import Kernel
import People
import Web
import XAPI

/// Pages of imports.
enum ImportViews {
    private static func state(_ one: Import, _ t: Localizer) -> HTML {
        let tone: Tone = switch one.state {
        case .running: .info
        case .stopped: .warning
        case .done: .success
        }
        return badge(t(.recordsImportState(state: one.state.rawValue)), tone)
    }

    static func list(_ request: WebRequest, _ all: [Import]) -> Page {
        let t = request.t
        let rows = all.map { one in
            TableRow([#"<span class="wraps">\#(one.name)</span>"#, state(one, t), HTML(text: t.number(one.stored)), HTML(text: t.number(one.skipped)),
                      HTML(text: t.number(one.conflicts + one.bad)), PipeViews.when(one.createdAt, request)], link: RecordsLinks.anImport(one.id))
        }
        let add = linkButton(t(.recordsImportNew), to: RecordsLinks.newImport, style: .primary, icon: .add)
        let columns = [Column(t(.recordsImportFrom)), Column(t(.recordsState)), Column(t(.recordsImportStored), isNumeric: true), Column(t(.recordsImportSkipped), isNumeric: true),
                       Column(t(.recordsImportRefused), isNumeric: true), Column(t(.recordsImportBegan))]
        let table = dataTable(caption: t(.recordsImports), columns: columns, rows: rows, empty: emptyState(.download, title: t(.recordsImportsNone), text: t(.recordsImportsNoneText), action: add))
        return PipeViews.page(request, t(.recordsImports), above: [], lead: t(.recordsImportsLead), action: all.isEmpty ? nil : add, "\(PipeViews.ways(request, "imports"))\(table)")
    }

    static func new(_ request: WebRequest, organizations: [(id: OrganizationID, name: String)], _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        // Both forms have the field, so each needs an id of its own.
        func organization(_ id: String) -> HTML {
            selectField(Field("organization", label: t(.recordsImportFor), value: values.raw("organization") ?? "", hint: t(.recordsImportForHint), error: errors.message("organization", t), id: id),
                        organizations.map { Choice($0.id.value, $0.name) })
        }
        let store: HTML = form(to: RecordsLinks.newImport, tokens: request.tokens, warnsUnsaved: true, """
            \(PipeViews.other(view, hasSecret: false))
            \(textField(view.field("since", .recordsImportSince, hint: .recordsImportSinceHint), kind: .dateTime))
            \(textField(view.field("until", .recordsImportUntil), kind: .dateTime))
            \(organization("store-organization"))
            \(formActions(button(t(.recordsImportStart)), linkButton(t(.recordsCancel), to: RecordsLinks.imports, style: .quiet)))
            """)
        let file: HTML = form(to: RecordsLinks.newImportFile, tokens: request.tokens, isMultipart: true, """
            \(organization("file-organization"))
            \(fileField(view.field("file", .recordsImportFile, hint: .recordsImportFileHint, required: true), accepts: ".jsonl,.ndjson,.json,.txt"))
            \(formActions(button(t(.recordsImportFileStart))))
            """)
        return PipeViews.page(request, t(.recordsImportNew), above: [Crumb(t(.recordsImports), RecordsLinks.imports)], lead: t(.recordsImportNewLead),
                              "\(view.summary)\(section(t(.recordsImportFromStore), card(store)))\(section(t(.recordsImportFromFile), card(file)))")
    }

    static func show(_ request: WebRequest, _ one: Import, faults: [ImportFault], organization: String) -> Page {
        let t = request.t, refused = one.conflicts + one.bad
        let act: HTML? = switch one.state {
        case .running: postButton(t(.recordsImportStop), to: RecordsLinks.anImport(one.id, act: "stop"), tokens: request.tokens)
        case .stopped: postButton(t(.recordsImportResume), to: RecordsLinks.anImport(one.id, act: "resume"), tokens: request.tokens, style: .primary, icon: .play)
        case .done: nil
        }
        let tiles = statRow([
            statTile(t(.recordsImportStored), value: t.number(one.stored), tone: one.stored > 0 ? .success : .neutral), statTile(t(.recordsImportSkipped), value: t.number(one.skipped)),
            statTile(t(.recordsImportConflicts), value: t.number(one.conflicts), tone: one.conflicts > 0 ? .warning : .neutral),
            statTile(t(.recordsImportBad), value: t.number(one.bad), tone: one.bad > 0 ? .danger : .neutral),
        ])
        var note = HTML()
        if let failure = one.failure {
            let said: HTML? = one.failureWords.isEmpty ? nil : #"<p><code class="wraps">\#(one.failureWords)</code></p>"#
            let next: HTML? = one.state == .running ? #"<p>\#(t(.recordsExchangeNext(at: one.nextAt)))</p>"# : nil
            note = callout(.warning, title: t(.recordsExchangeFailure(reason: failure.rawValue)), "\(said)\(next)")
        }
        var pairs: [(name: String, value: HTML)] = [(t(.recordsOrganization), HTML(text: organization)), (t(.recordsImportBegan), PipeViews.when(one.createdAt, request))]
        if let finished = one.finishedAt { pairs.append((t(.recordsImportFinished), PipeViews.when(finished, request))) }
        if one.size > 0 { pairs.append((t(.recordsImportSize), HTML(text: t.bytes(one.size)))) }
        if let since = one.since { pairs.append((t(.recordsImportSince), HTML(text: t.moment(since)))) }
        if let until = one.until { pairs.append((t(.recordsImportUntil), HTML(text: t.moment(until)))) }
        let rows = faults.map { fault in
            TableRow([HTML(text: t.number(fault.line)), badge(t(fault.isConflict ? .recordsImportConflict : .recordsImportBadOne), fault.isConflict ? .warning : .danger),
                      #"<code class="wraps">\#(fault.statement)</code>"#, #"<span class="wraps">\#(fault.reason)</span>"#])
        }
        let all: HTML? = refused == 0 ? nil : linkButton(t(.recordsImportFaultsFile), to: RecordsLinks.anImport(one.id, act: "faults.csv"), icon: .download, downloads: true)
        let table = dataTable(caption: t(.recordsImportFaults), columns: [Column(t(.recordsImportLine)), Column(t(.recordsState)), Column(t(.recordsID)), Column(t(.recordsPipeReason))],
                              rows: rows, empty: emptyState(.check, title: t(.recordsImportFaultsNone), text: t(.recordsImportFaultsNoneText)))
        let body: HTML = "\(note)\(progress(request, one))\(tiles)\(card(title: t(.recordsFacts), factList(pairs)))\(section(t(.recordsImportFaults), action: all, table))"
        return PipeViews.page(request, one.name, above: [Crumb(t(.recordsImports), RecordsLinks.imports)], status: state(one, t), action: act, body)
    }

    /// Looks again by itself every two seconds; without JavaScript a link does.
    private static func progress(_ request: WebRequest, _ one: Import) -> HTML {
        guard one.state == .running else { return HTML() }
        let t = request.t, link = RecordsLinks.anImport(one.id), words = t(.recordsImportSeen(count: one.line))
        let bar: HTML = one.blob == nil ? #"<p role="status">\#(words)</p>"# : progressBar(done: Int(one.place) ?? 0, total: one.size, label: t(.recordsImports), words: words)
        return card(##"<div hx-get="\##(link)" hx-trigger="every 2s" hx-select="#main" hx-target="#main" hx-swap="outerHTML">\##(bar)</div>\##(linkButton(t(.recordsRefresh), to: link, style: .quiet, icon: .repeatAgain))"##)
    }
}
