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
    /// - Parameter people: what persons are called today.
    static func line(_ one: StoredStatement, _ names: [OrganizationID: String], _ people: [PersonID: String], _ t: Localizer) throws -> Line {
        Line(one: one, sentence: try sentence(one, person: one.person.flatMap { people[$0] }, t).words(t), organization: names[one.organization] ?? "")
    }
    static func sentence(_ one: StoredStatement, person: String?, _ t: Localizer) throws -> StatementSentence {
        // What a foreign system calls somebody stands in its own statement; Laurel's name nobody.
        StatementSentence(try one.tape(), t, person: one.isOwn ? person : nil, isOwn: one.isOwn)
    }

    static func list(_ request: WebRequest, _ lines: [Line], hasOlder: Bool, organizations: [(id: OrganizationID, name: String)], _ search: StatementSearch) -> Page {
        let t = request.t
        let older = hasOlder ? lines.last.map { (text: t(.recordsOlder), link: search.link(RecordsLinks.statements, before: $0.one.position)) } : nil
        let newest = search.before == nil ? nil : (text: t(.recordsNewest), link: search.link(RecordsLinks.statements))
        let pages: HTML = older == nil && newest == nil ? HTML() : pager(summary: "", label: t(.recordsPages), previous: newest, next: older)
        let export = menu(t(.recordsExport), [
            linkButton(t(.recordsExportCSV), to: search.link(RecordsLinks.csv), style: .quiet, icon: .export, downloads: true),
            linkButton(t(.recordsExportLines), to: search.link(RecordsLinks.lines), style: .quiet, icon: .export, downloads: true),
        ])
        return Page(title: t(.recordsTitle), frame: .manager(current: "records"), body: """
            \(pageHeader(t(.recordsTitle), lead: t(.recordsLead), action: look(request, search), more: export))
            \(bar(t, organizations, search))\(tail(request, lines, search))\(pages)
            """)
    }
    /// Looking again: by a link, or by itself where scripts run and the newest are shown.
    private static func look(_ request: WebRequest, _ search: StatementSearch) -> HTML {
        let t = request.t, isLive = search.before == nil, again = search.link(RecordsLinks.statements)
        let live: HTML? = isLive ? #"<button type="button" class="button button-secondary tail-toggle" data-tail-toggle aria-pressed="false" hidden>\#(icon(.play))\#(icon(.pause))<span>\#(t(.recordsLive))</span></button>"# : nil
        return #"<a class="button button-secondary" href="\#(again)"\#(if: isLive, " data-tail-plain")>\#(icon(.repeatAgain))<span>\#(t(.recordsRefresh))</span></a>\#(live)"#
    }
    private static func bar(_ t: Localizer, _ organizations: [(id: OrganizationID, name: String)], _ search: StatementSearch) -> HTML {
        func date(_ name: String, _ label: String) -> HTML {
            #"<div class="filter-day"><input class="input" type="date" id="filter-\#(name)" name="\#(name)" value="\#(search.values[name] ?? "")" aria-label="\#(label)" title="\#(label)"></div>"#
        }
        let verbs = ["registered", "launched", "attempted", "completed", "passed", "failed", "answered", "earned", "renewed", "expired", "voided"].map { #"<option value="\#($0)">"# as HTML }
        let related: HTML = search.isRelated ? #"<input type="hidden" name="related" value="yes">"# : HTML()
        let controls: HTML = """
            <div class="filter-word"><input class="input" type="text" id="filter-verb" name="verb" value="\(search.values["verb"] ?? "")" aria-label="\(t(.recordsVerb))" placeholder="\(t(.recordsVerb))" list="verbs" autocomplete="off"><datalist id="verbs">\(verbs)</datalist></div>
            \(filterSelect("organization", label: t(.recordsOrganization), value: search.values["organization"] ?? "", [Choice("", t(.recordsWholeVendor))] + organizations.map { Choice($0.id.value, $0.name) }))
            <div class="filter-days">\(date("from", t(.recordsFrom)))<span aria-hidden="true">–</span>\(date("to", t(.recordsTo)))</div>\(related)
            """
        return filterBar(action: RecordsLinks.statements, words: FilterWords(search: t(.recordsSearch), apply: t(.recordsFilter), clear: t(.recordsClear)), query: search.search,
                         controls: controls, clear: search.isFiltered ? RecordsLinks.statements : nil)
    }
    /// The table, with what the live view needs to go on from it.
    private static func tail(_ request: WebRequest, _ lines: [Line], _ search: StatementSearch) -> HTML {
        let t = request.t, after = lines.first?.one.position ?? Positions.first(of: request.now)
        let empty = emptyState(.table, title: t(.recordsEmptyTitle), text: t(search.isFiltered || search.before != nil ? .recordsNoneText : .recordsEmptyText))
        // Whoever asks for a person or a thing may want what only mentions it.
        let related: HTML = search.search.isEmpty ? HTML() : #"<a href="\#(search.link(RecordsLinks.statements, related: !search.isRelated))">\#(t(search.isRelated ? .recordsRelatedOff : .recordsRelatedYes))</a>"#
        return #"""
            <div class="tail" data-tail="\#(search.link(RecordsLinks.fresh))" data-after="\#(String(after))" data-stop="\#(t(.recordsLiveStop))" data-live="\#(t(.recordsLive))" data-on="\#(t(.recordsLiveOn))" data-paused="\#(t(.recordsLivePaused))" data-new="\#(t(.recordsLiveNew(n: "{n}")))" data-ended="\#(t(.recordsLiveEnded))" data-idle="\#(t(.recordsLiveIdle))" data-trouble="\#(t(.recordsLiveTrouble))">
            <div class="tail-line"><span class="muted" data-tail-count>\#(t(.recordsShown(count: lines.count)))</span>\#(related)<span role="status" class="muted" data-tail-state></span><button type="button" class="button button-quiet" data-tail-show hidden>\#(t(.recordsLiveShow))</button></div>
            \#(table(request, lines, empty: empty))</div>
            """#
    }
    private static func table(_ request: WebRequest, _ lines: [Line], empty: HTML) -> HTML {
        let t = request.t
        let rows = lines.map { line in
            TableRow([HTML(text: line.sentence), when(line.one.stored, request), HTML(text: line.organization)], link: RecordsLinks.statement(line.one.organization.value, line.one.id),
                     id: "s-\(line.one.organization)-\(line.one.id)")
        }
        return dataTable(caption: t(.recordsTitle), columns: [Column(t(.recordsStatement)), Column(t(.recordsStored)), Column(t(.recordsOrganization))], rows: rows, empty: empty)
    }
    /// Rows for the live view, and from where to ask next.
    static func fresh(_ request: WebRequest, _ lines: [Line], after: Int64) -> HTML {
        #"<div data-after="\#(String(max(after, lines.first?.one.position ?? after)))">\#(table(request, lines, empty: HTML()))</div>"#
    }

    struct Shown: Sendable {
        let one: StoredStatement
        let organization: String
        let credential: String?
        let person: String?
        let voiding: StoredStatement?
        let mayVoid: Bool
    }
    static func show(_ request: WebRequest, _ shown: Shown, _ values: Fields, _ errors: FormErrors) throws -> Page {
        let t = request.t, one = shown.one, tape = try one.tape(), sentence = try sentence(one, person: shown.person, t), view = FormView(values, errors, t)
        let happened = tape.member(tape.root, "timestamp").flatMap { tape.string($0) }.flatMap { Timestamps.parse($0) }
        var pairs: [(name: String, value: HTML)] = [
            (t(.recordsState), one.voidedBy == nil ? badge(t(.recordsValid), .success) : badge(t(.recordsVoided), .danger)),
            (t(.recordsStored), HTML(text: t.moment(one.stored))),
        ]
        if let happened { pairs.append((t(.recordsHappened), HTML(text: t.moment(happened)))) }
        pairs.append((t(.recordsOrganization), HTML(text: shown.organization)))
        if let credential = shown.credential { pairs.append((t(.recordsCredential), HTML(text: credential))) }
        if let person = one.person { pairs.append((t(.recordsPerson), #"<a href="\#(PeopleLinks.person(person))">\#(shown.person ?? sentence.actor)</a>"#)) }
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
            \(pageHeader(sentence.words(t), crumbs: [Crumb(t(.recordsTitle), RecordsLinks.statements)], crumbsLabel: t(.recordsWhere)))
            \(columns(main: main, aside: card(title: t(.recordsFacts), factList(pairs)) + act))
            """)
    }
}

/// Names and values, where a local name hides the component.
func factList(_ pairs: [(name: String, value: HTML)]) -> HTML { facts(pairs) }
