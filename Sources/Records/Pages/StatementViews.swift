import HTML
import JSON
import Kernel
import People
import Web
import XAPI

/// Pages of statements.
enum StatementViews {
    private static func when(_ at: Instant, _ request: WebRequest) -> HTML { moment(request.t.ago(at, now: request.now), machine: at.iso, exact: request.t.moment(at)) }

    struct Line: Sendable {
        let one: StoredStatement
        let sentence: String
        let organization: String
    }
    static func line(_ one: StoredStatement, _ names: [OrganizationID: String], _ t: Localizer) throws -> Line {
        Line(one: one, sentence: StatementSentence(try one.tape(), t).words(t), organization: names[one.organization] ?? "")
    }

    static func list(_ request: WebRequest, _ lines: [Line], hasOlder: Bool, organizations: [(id: OrganizationID, name: String)], _ search: StatementSearch) -> Page {
        let t = request.t
        func input(_ name: String, _ label: String, type: String) -> HTML {
            #"<input class="input" type="\#(type)" name="\#(name)" value="\#(search.values[name] ?? "")" aria-label="\#(label)" title="\#(label)" placeholder="\#(label)">"#
        }
        let controls: HTML = """
            \(input("verb", t(.recordsVerb), type: "text"))
            \(filterSelect("organization", label: t(.recordsOrganization), value: search.values["organization"] ?? "", [Choice("", t(.recordsWholeVendor))] + organizations.map { Choice($0.id.value, $0.name) }))
            \(input("from", t(.recordsFrom), type: "date"))\(input("to", t(.recordsTo), type: "date"))
            \(filterSelect("related", label: t(.recordsRelated), value: search.values["related"] ?? "", [Choice("", t(.recordsRelated)), Choice("yes", t(.recordsRelatedYes))]))
            """
        let ways: HTML = """
            \(linkButton(t(.recordsExportCSV), to: search.link(RecordsLinks.csv), style: .quiet, icon: .export, downloads: true))
            \(linkButton(t(.recordsExportLines), to: search.link(RecordsLinks.lines), style: .quiet, icon: .export, downloads: true))
            """
        let bar = filterBar(action: RecordsLinks.statements, words: FilterWords(search: t(.recordsSearch), apply: t(.recordsFilter), clear: t(.recordsClear)), query: search.search,
                            controls: controls, clear: search.isFiltered ? RecordsLinks.statements : nil, end: ways)
        let rows = lines.map { line in
            TableRow([HTML(text: line.sentence), when(line.one.stored, request), HTML(text: line.organization)], link: RecordsLinks.statement(line.one.organization.value, line.one.id))
        }
        let empty = emptyState(.table, title: t(.recordsEmptyTitle), text: t(search.isFiltered || search.before != nil ? .recordsNoneText : .recordsEmptyText))
        let table = dataTable(caption: t(.recordsTitle), columns: [Column(t(.recordsStatement)), Column(t(.recordsStored)), Column(t(.recordsOrganization))], rows: rows, empty: empty)
        let older = hasOlder ? lines.last.map { (text: t(.recordsOlder), link: search.link(RecordsLinks.statements, before: $0.one.position)) } : nil
        let newest = search.before == nil ? nil : (text: t(.recordsNewest), link: search.link(RecordsLinks.statements))
        let pages: HTML = older == nil && newest == nil ? HTML() : pager(summary: t(.recordsShown(count: lines.count)), label: t(.recordsPages), previous: newest, next: older)
        return Page(title: t(.recordsTitle), frame: .manager(current: "records"), body: """
            \(pageHeader(t(.recordsTitle), lead: t(.recordsLead), action: linkButton(t(.recordsRefresh), to: search.link(RecordsLinks.statements), icon: .repeatAgain)))
            \(bar)\(table)\(pages)
            """)
    }

    struct Shown: Sendable {
        let one: StoredStatement
        let organization: String
        let credential: String?
        let voiding: StoredStatement?
        let mayVoid: Bool
    }
    static func show(_ request: WebRequest, _ shown: Shown, _ values: Fields, _ errors: FormErrors) throws -> Page {
        let t = request.t, one = shown.one, tape = try one.tape(), view = FormView(values, errors, t)
        let happened = tape.member(tape.root, "timestamp").flatMap { tape.string($0) }.flatMap { Timestamps.parse($0) }
        var pairs: [(name: String, value: HTML)] = [
            (t(.recordsState), one.voidedBy == nil ? badge(t(.recordsValid), .success) : badge(t(.recordsVoided), .danger)),
            (t(.recordsStored), HTML(text: t.moment(one.stored))),
        ]
        if let happened { pairs.append((t(.recordsHappened), HTML(text: t.moment(happened)))) }
        pairs.append((t(.recordsOrganization), HTML(text: shown.organization)))
        if let credential = shown.credential { pairs.append((t(.recordsCredential), HTML(text: credential))) }
        if let person = one.person { pairs.append((t(.recordsPerson), #"<a href="\#(PeopleLinks.person(person))">\#(StatementSentence(tape, t).actor)</a>"#)) }
        pairs.append((t(.recordsID), #"<code class="wraps">\#(one.id)</code>"#))
        let note: HTML
        if one.voidedBy != nil {
            let way: HTML? = shown.voiding.map { linkButton(t(.recordsVoidedBy), to: RecordsLinks.statement($0.organization.value, $0.id)) }
            note = callout(.warning, title: t(.recordsVoided), #"<p>\#(t(.recordsVoidedText))</p>"#, action: way)
        } else { note = HTML() }
        let act: HTML = shown.mayVoid && one.voidedBy == nil && !one.isVoiding ? card(title: t(.recordsVoid), #"<p>\#(t(.recordsVoidText))</p>"# + form(
            to: RecordsLinks.void(one.organization.value, one.id), tokens: request.tokens, """
            \(textArea(view.field("reason", .recordsReason, hint: .recordsReasonHint, required: true), rows: 2, maximumLength: 500))
            \(formActions(button(t(.recordsVoid), style: .danger)))
            """)) : HTML()
        let main: HTML = #"\#(view.summary)\#(note)\#(card(title: t(.recordsRaw), #"<pre class="raw" tabindex="0"><code>\#(ReadableJSON.text(tape))</code></pre>"#))"#
        return Page(title: t(.recordsStatement), frame: .manager(current: "records"), body: """
            \(pageHeader(StatementSentence(tape, t).words(t), crumbs: [Crumb(t(.recordsTitle), RecordsLinks.statements)], crumbsLabel: t(.recordsWhere)))
            \(columns(main: main, aside: card(title: t(.recordsFacts), factList(pairs)) + act))
            """)
    }
}

/// Names and values, where a local name hides the component.
func factList(_ pairs: [(name: String, value: HTML)]) -> HTML { facts(pairs) }
