import HTML
import JSON
import Kernel
import People
import Web
import XAPI

/// Pages of states and profiles.
enum DocumentViews {
    struct Model: Sendable {
        let versions: [DocumentVersion]
        let people: [PersonID: String]
        let credentials: [String: String]
        let organizations: [OrganizationID: String]

        /// Whom a document is about: a person's name, or the identifier that systems use.
        func about(_ one: DocumentVersion) -> String {
            let key = AgentKey(one.agent)
            if let account = key.account { return PersonID(checking: account.name).flatMap { people[$0] } ?? account.name }
            return one.agent.hasPrefix("mbox:mailto:") ? String(one.agent.dropFirst(12)) : one.agent
        }
        func writer(_ one: DocumentVersion, _ t: Localizer) -> String { one.credential.isEmpty ? t(.recordsDocumentEarlier) : credentials[one.credential] ?? one.credential }
    }
    private static let shownBytes = 64 << 10

    private static func when(_ at: Instant, _ request: WebRequest) -> HTML { moment(request.t.ago(at, now: request.now), machine: at.iso, exact: request.t.moment(at)) }
    private static func page(_ request: WebRequest, _ title: String, crumbs: [Crumb] = [], lead: String? = nil, action: HTML? = nil, _ body: HTML) -> Page {
        let t = request.t
        let above = (request.authority.may(ManageVendor.self) ? [Crumb(t(.recordsSettings), PeopleLinks.settings)] : []) + [Crumb(t(.recordsStoreTitle), RecordsLinks.store)] + crumbs
        return Page(title: title, frame: .manager(current: "settings"), body: "\(pageHeader(title, crumbs: above, crumbsLabel: t(.recordsWhere), lead: lead, action: action))\(body)")
    }
    private static func size(_ one: DocumentVersion, _ t: Localizer) -> String {
        one.size < 1024 ? "\(t.number(one.size)) B" : "\(t.number((one.size + 512) / 1024)) KB"
    }

    static func list(_ request: WebRequest, _ model: Model, search: String) -> Page {
        let t = request.t
        let rows = model.versions.map { one -> TableRow in
            let what: HTML = #"\#(one.document)<br><small class="muted">\#(t(.recordsDocumentKind(kind: one.kind.rawValue)))</small>"#
            return TableRow([
                what, one.agent.isEmpty ? #"<span class="wraps">\#(one.activity)</span>"# : #"<div>\#(model.about(one))<br><small class="muted wraps">\#(one.activity)</small></div>"#,
                when(one.changedAt, request), HTML(text: model.writer(one, t)), HTML(text: t.number(one.number)),
            ], link: RecordsLinks.document(one.placeText))
        }
        let columns = [Column(t(.recordsDocument)), Column(t(.recordsDocumentWhose)), Column(t(.recordsDocumentWritten)), Column(t(.recordsDocumentBy)), Column(t(.recordsDocumentVersions), isNumeric: true)]
        let bar = filterBar(action: RecordsLinks.documents, words: FilterWords(search: t(.recordsDocumentsSearch), apply: t(.recordsFilter), clear: t(.recordsClear)), query: search,
                            clear: search.isEmpty ? nil : RecordsLinks.documents)
        let table = dataTable(caption: t(.recordsDocuments), columns: columns, rows: rows, empty: emptyState(
            .document, title: t(.recordsDocumentsNone), text: t(search.isEmpty ? .recordsDocumentsNoneText : .recordsDocumentsNoneFound)))
        return page(request, t(.recordsDocuments), lead: t(.recordsDocumentsLead), "\(bar)\(table)")
    }

    static func versions(_ request: WebRequest, _ model: Model, shown: Int, isFirstPage: Bool) -> Page {
        let t = request.t, all = model.versions.prefix(shown), newest = all[0]
        let rows = all.map { one in
            TableRow([
                HTML(text: t(.recordsDocumentVersion(number: one.number))), badge(t(.recordsDocumentAct(act: one.act.rawValue)), one.act == .delete ? .danger : .neutral),
                when(one.changedAt, request), HTML(text: model.writer(one, t)), HTML(text: one.act == .delete ? "" : size(one, t)),
            ], link: RecordsLinks.version(one.placeText, one.number))
        }
        let columns = [Column(t(.recordsDocumentVersions)), Column(t(.recordsState)), Column(t(.recordsStored)), Column(t(.recordsDocumentBy)), Column(t(.recordsDocumentSize), isNumeric: true)]
        let table = dataTable(caption: t(.recordsDocumentVersions), columns: columns, rows: rows, empty: HTML())
        let older = model.versions.count > shown ? (text: t(.recordsOlder), link: RecordsLinks.document(newest.placeText).query("before", String(all[all.count - 1].number))) : nil
        let first = isFirstPage ? nil : (text: t(.recordsNewest), link: RecordsLinks.document(newest.placeText))
        let pages: HTML = older == nil && first == nil ? HTML() : pager(summary: "", label: t(.recordsPages), previous: first, next: older)
        return page(request, newest.document, crumbs: [Crumb(t(.recordsDocuments), RecordsLinks.documents)], columnsOf(request, model, newest, "\(table)\(pages)"))
    }
    private static func columnsOf(_ request: WebRequest, _ model: Model, _ one: DocumentVersion, _ main: HTML) -> HTML {
        let t = request.t
        var pairs: [(name: String, value: HTML)] = [(t(.recordsDocument), HTML(text: t(.recordsDocumentKind(kind: one.kind.rawValue))))]
        if !one.agent.isEmpty { pairs.append((t(.recordsDocumentWhose), #"<span class="wraps">\#(model.about(one))</span>"#)) }
        if !one.activity.isEmpty { pairs.append((t(.recordsDocumentActivity), #"<span class="wraps">\#(one.activity)</span>"#)) }
        if !one.registration.isEmpty { pairs.append((t(.recordsDocumentRegistration), #"<code class="wraps">\#(one.registration)</code>"#)) }
        pairs.append((t(.recordsOrganization), HTML(text: model.organizations[one.organization] ?? "")))
        return columns(main: main, aside: card(title: t(.recordsFacts), factList(pairs)))
    }

    /// - Parameter model: the version shown, then the newest of its document.
    static func version(_ request: WebRequest, _ model: Model, _ body: [UInt8]?) -> Page {
        let t = request.t, one = model.versions[0], isNewest = model.versions.last?.number == one.number
        let note: HTML = isNewest && one.act != .delete ? callout(.info, #"<p>\#(t(.recordsDocumentNewest))</p>"#) : HTML()
        let held: HTML
        if let body {
            let text = shownText(one, body)
            held = card(title: t(.recordsDocumentHeld), text.map { #"<pre class="raw" tabindex="0"><code>\#($0)</code></pre>"# } ?? #"<p class="muted">\#(t(.recordsDocumentTooLong))</p>"#)
        } else { held = callout(.warning, #"<p>\#(t(.recordsDocumentRemoved))</p>"#) }
        let facts = card(factList([
            (t(.recordsState), badge(t(.recordsDocumentAct(act: one.act.rawValue)), one.act == .delete ? .danger : .neutral)), (t(.recordsStored), HTML(text: t.moment(one.changedAt))),
            (t(.recordsDocumentBy), HTML(text: model.writer(one, t))), (t(.recordsDocumentSize), HTML(text: one.act == .delete ? "" : "\(size(one, t)), \(one.contentType)")),
        ]))
        let action: HTML? = body == nil ? nil : linkButton(t(.recordsDocumentDownload), to: RecordsLinks.content(one.placeText, one.number), icon: .download, downloads: true)
        return page(request, t(.recordsDocumentVersion(number: one.number)), crumbs: [Crumb(t(.recordsDocuments), RecordsLinks.documents), Crumb(one.document, RecordsLinks.document(one.placeText))],
                    action: action, columnsOf(request, model, one, "\(note)\(facts)\(held)"))
    }
    /// As text where it is some, JSON with line breaks.
    private static func shownText(_ one: DocumentVersion, _ body: [UInt8]) -> String? {
        guard body.count <= shownBytes else { return nil }
        if IncomingStatements.isJSON(one.contentType), let tape = try? JSONTape(body) { return ReadableJSON.text(tape) }
        guard let text = String(validating: body, as: UTF8.self), !text.unicodeScalars.contains(where: { $0.value < 32 && $0 != "\n" && $0 != "\r" && $0 != "\t" }) else { return nil }
        return text
    }
}
