import Certification
import Courses
import HTML
import Kernel
import Ledger
import People
import Store
import Web

/// The auditor's views: who did what when, before and after, with the proof that nobody changed it since.
struct LedgerPages: Sendable {
    let store: Store

    func routes() -> [Route] {
        [
            .page("/ledger", ViewLedger.self, "Shows the newest entries of the ledger and finds whose entries to read.") { try await all($0, $1) },
            .page("/ledger/events.csv", ViewLedger.self, "The whole ledger as CSV, a line per changed field.") { try await csv($0, $1, nil) },
            .page("/ledger/proof", ViewLedger.self, "Computes the ledger's chain of proofs again and shows what came out.") { try await proof($0, $1) },
            .page("/ledger/{kind}/{subject}", ViewLedger.self, "Shows the ledger of a person, organization, course, certification or credential.") {
                try await one($0, $1)
            },
            .page("/ledger/{kind}/{subject}/events.csv", ViewLedger.self, "The same ledger as CSV, a line per changed field.") {
                try await csv($0, $1, subject($0))
            },
        ]
    }
    static let kinds: Set<String> = ["person", "organization", "course", "certification", "credential", "activity", "vendor", "enrolment"]

    /// Whether the reader audits: shows the ways to a thing's ledger on its page.
    static func may(_ request: WebRequest) -> Bool { request.authority.reach(of: ViewLedger.self)?.all == true }

    private func all(_ request: WebRequest, _ scope: Scope<ViewLedger>) async throws -> WebResponse {
        // The whole ledger is the vendor's; a reach of some organizations does not open it.
        guard scope.reach.all else { throw WebRefusal.notFound }
        let filter = LedgerFilter(request), t = request.t, known = filter.knownUntil(request), zone = request.site.zone
        let search = String(request.query.text("q").prefix(Limits.nameCharacters))
        struct Found: Sendable {
            let timeline: Timeline
            let hits: [(subject: Subject, name: String)]
            let items: [(subject: Subject, name: String)]
        }
        let found = try await store.read(request.vendor) { tx in
            let query = try filter.query(nil, knownUntil: known, zone: zone, vendor: scope.vendor, tx)
            let items = filter.isSet || filter.before != nil || !search.isEmpty ? [] : try InsightItems.all(vendor: scope.vendor, tx).map {
                (subject: Subject(kind: $0.key.kind.rawValue, id: $0.key.id), name: $0.title.resolve(t.language))
            }
            return Found(timeline: try Timeline.load(query, scope: scope, tx),
                         hits: search.isEmpty ? [] : try Timeline.find(search, scope.vendor, folded: Persons.folded(search), t.language, tx), items: items)
        }
        let bar = filterBar(
            action: InsightsLinks.ledger, words: FilterWords(search: t(.insightsLedgerFind), apply: t(.insightsApply), clear: t(.insightsClear)),
            query: search, controls: filter.controls(t), clear: search.isEmpty && !filter.isSet ? nil : InsightsLinks.ledger,
            end: linkButton(t(.insightsExport), to: filter.link(InsightsLinks.ledgerCSV), style: .quiet, icon: .export, downloads: true))
        let hits: HTML = found.hits.isEmpty ? HTML() : section(t(.insightsLedgerFound), dataTable(
            caption: t(.insightsLedgerFound), columns: [Column(t(.insightsLedger)), Column(t(.insightsCSVType))],
            rows: found.hits.map { TableRow([HTML(text: $0.name), HTML(text: t(.insightsLedgerSubject(kind: $0.subject.kind)))], link: InsightsLinks.ledger($0.subject.kind, $0.subject.id)) },
            empty: HTML()))
        let ways = found.items.map { item -> HTML in #"<li><a href="\#(InsightsLinks.ledger(item.subject.kind, item.subject.id))">\#(item.name)</a></li>"# }
        let items: HTML = ways.isEmpty ? HTML() : disclosure(t(.insightsLedgerCourses), "<ul>\(ways)</ul>")
        let header = pageHeader(t(.insightsLedger), lead: t(.insightsLedgerLead),
                                more: linkButton(t(.insightsProofLink), to: InsightsLinks.proof, style: .secondary, icon: .locked))
        let body = header + bar + hits + items + list(found.timeline, filter, InsightsLinks.ledger, request)
        return .page(Page(title: t(.insightsLedger), frame: .manager(current: "ledger"), body: body))
    }

    private func subject(_ request: WebRequest) throws -> Subject {
        let kind = try request.parameter("kind"), id = try request.parameter("subject")
        guard Self.kinds.contains(kind), id.utf8.count <= 64 else { throw WebRefusal.notFound }
        return Subject(kind: kind, id: id)
    }

    private func one(_ request: WebRequest, _ scope: Scope<ViewLedger>) async throws -> WebResponse {
        guard scope.reach.all else { throw WebRefusal.notFound }
        let subject = try subject(request), filter = LedgerFilter(request), t = request.t, known = filter.knownUntil(request), zone = request.site.zone
        let (name, timeline) = try await store.read(request.vendor) { tx -> (String, Timeline) in
            guard let name = try Timeline.name(of: subject, at: known, t.language, scope.vendor, tx) else { throw WebRefusal.notFound }
            return (name, try Timeline.load(filter.query(subject, knownUntil: known, zone: zone, vendor: scope.vendor, tx), scope: scope, tx))
        }
        let base = InsightsLinks.ledger(subject.kind, subject.id), title = t(.insightsLedgerOf(kind: subject.kind, name: name))
        let clear: HTML? = filter.isSet ? linkButton(t(.insightsClear), to: base, style: .quiet) : nil
        let bar: HTML = #"""
            <form class="filter-bar" method="get" action="\#(base)" role="search">\#(filter.controls(t))<button class="button button-secondary">\#(t(.insightsApply))</button>\#(clear)</form>
            """#
        let header = pageHeader(
            title, crumbs: [Crumb(t(.insightsLedger), InsightsLinks.ledger)],
            more: linkButton(t(.insightsExport), to: filter.link(InsightsLinks.ledgerCSV(subject.kind, subject.id)), icon: .export, downloads: true))
        return .page(Page(title: title, frame: .manager(current: "ledger"), body: header + bar + list(timeline, filter, base, request)))
    }

    private func list(_ timeline: Timeline, _ filter: LedgerFilter, _ base: Link, _ request: WebRequest) -> HTML {
        let t = request.t
        guard !timeline.entries.isEmpty else {
            return emptyState(.info, title: t(.insightsLedgerEmptyTitle), text: t(filter.isSet ? .insightsLedgerEmptyFiltered : .insightsLedgerEmptyText))
        }
        var days: [(day: Day, entries: [TimelineEntry])] = []
        for entry in timeline.entries {
            let day = t.localDay(entry.event.recordedAt)
            if days.last?.day != day { days.append((day, [])) }
            days[days.count - 1].entries.append(LedgerEntryView.entry(entry, timeline.names, kindLink: filter.link(base, kind: entry.event.kind), t))
        }
        let older: HTML? = timeline.next.map { linkButton(t(.insightsLedgerOlder), to: filter.link(base, before: $0), icon: .next) }
        return HTML.joined(HTML.timelineOf(days.map { (t.day($0.day), $0.entries) }), older)
    }

    // MARK: proof

    private func proof(_ request: WebRequest, _ scope: Scope<ViewLedger>) async throws -> WebResponse {
        guard scope.reach.all else { throw WebRefusal.notFound }
        let t = request.t, vendor = scope.vendor
        let result = try await Verification.verify(vendor, store: store)
        let seals = try await store.read(vendor) { tx in
            try tx.query("""
                SELECT number, first_position, last_position, hash, sealed_at FROM ledger_batch WHERE vendor_id = \(vendor) ORDER BY number DESC LIMIT 10
                """).map { (number: try $0.int("number"), entries: try $0.int("last_position") - $0.int("first_position") + 1, hash: try $0.text("hash"), at: try $0.instant("sealed_at")) }
        }
        let counts = t(.insightsProofSoundText(events: result.events, sealed: result.sealed, batches: result.batches))
        let verdict = result.isSound
            ? callout(.success, title: t(.insightsProofSound), #"<p>\#(counts)</p>"#)
            : callout(.danger, title: t(.insightsProofFaults(count: result.faults.count)),
                      #"<p>\#(t(.insightsProofFaultsText))</p><ul>\#(result.faults.prefix(100).map { #"<li><code>\#($0)</code></li>"# as HTML })</ul>"#)
        let table = dataTable(
            caption: t(.insightsProofLast),
            columns: [Column(t(.insightsProofBatch)), Column(t(.insightsProofEntries), isNumeric: true), Column(t(.insightsProofSealedAt)), Column(t(.insightsLedgerHash))],
            rows: seals.map { TableRow([HTML(text: t.number($0.number)), HTML(text: t.number($0.entries)), HTML(text: t.moment($0.at)), #"<code class="hash">\#($0.hash)</code>"#]) },
            empty: HTML())
        let body = pageHeader(t(.insightsProofTitle), crumbs: [Crumb(t(.insightsLedger), InsightsLinks.ledger)], lead: t(.insightsProofLead))
            + verdict + section(t(.insightsProofLast), #"<p class="muted">\#(t(.insightsProofNote))</p>"# + table)
        return .page(Page(title: t(.insightsProofTitle), frame: .manager(current: "ledger"), body: body))
    }

    // MARK: CSV

    private func csv(_ request: WebRequest, _ scope: Scope<ViewLedger>, _ subject: Subject?) async throws -> WebResponse {
        guard scope.reach.all else { throw WebRefusal.notFound }
        let filter = LedgerFilter(request), known = filter.knownUntil(request), zone = request.site.zone, t = request.t, store = store, vendor = request.vendor
        if let subject {
            guard try await store.read(vendor, { try Timeline.name(of: subject, at: known, .en, vendor, $0) }) != nil else { throw WebRefusal.notFound }
        }
        return .csv(fileName: "ledger-\(subject?.kind ?? "all").csv") { write in
            var lines = CSVLines(header: [
                .insightsCSVPosition, .insightsCSVRecorded, .insightsCSVEvent, .insightsLedgerSentence, .insightsCSVBy, .insightsCSVValidFrom,
                .insightsCSVField, .insightsCSVBefore, .insightsCSVAfter, .insightsCSVSealed, .insightsLedgerHash,
            ].map { t($0) })
            var before = filter.before
            repeat {
                let from = before
                let page = try await store.read(vendor) { tx in
                    var query = try filter.query(subject, knownUntil: known, zone: zone, vendor: vendor, tx)
                    query.before = from
                    return try Timeline.load(query, scope: scope, limit: 500, tx)
                }
                for entry in page.entries { Self.append(entry, page.names, t, to: &lines) }
                try await write(lines.take())
                before = page.next
            } while before != nil
        }
    }
    private static func append(_ entry: Timeline.Entry, _ names: LedgerNames, _ t: Localizer, to lines: inout CSVLines) {
        let event = entry.event, changes = event.changes + entry.personal, sentence = LedgerSentence(entry, names, t).text
        for change in changes.isEmpty ? [Change("", from: nil, to: nil)] : changes {
            lines.append([String(event.position), event.recordedAt.iso, event.kind, sentence, LedgerSentence.actor(entry, names, t),
                          event.validFrom?.description ?? "", change.field, change.before ?? "", change.after ?? "", entry.batch.map(String.init) ?? "", entry.leaf])
            lines.end()
        }
    }
}

/// One entry as the timeline shows it.
enum LedgerEntryView {
    static func entry(_ entry: Timeline.Entry, _ names: LedgerNames, kindLink: Link, _ t: Localizer) -> TimelineEntry {
        let event = entry.event, sentence = LedgerSentence(entry, names, t)
        let changes = (event.changes + entry.personal).filter { $0.before != nil || $0.after != nil }.map { change -> HTML in
            let field = LedgerValue.field(change.field, t), after = LedgerValue.words(change.after, of: change.field, t)
            // What was not there before needs no arrow.
            guard let before = change.before else { return #"<li><span class="muted">\#(field):</span> \#(after)</li>"# }
            return #"<li><span class="muted">\#(field):</span> <del>\#(LedgerValue.words(before, of: change.field, t))</del> → <ins>\#(after)</ins></li>"#
        }
        let since: HTML? = event.validFrom.flatMap { $0 == t.localDay(event.recordedAt) ? nil : #"<p class="muted">\#(t(.insightsLedgerValidFrom(day: $0)))</p>"# }
        let list: HTML = changes.isEmpty ? HTML() : #"<ul class="changes">\#(changes)</ul>"#
        return TimelineEntry(
            icon(event.kind), tone: .neutral, title: sentence.html,
            when: moment(t.time(event.recordedAt), machine: event.recordedAt.iso, exact: t.moment(event.recordedAt)),
            detail: #"\#(since)\#(list)\#(raw(entry, names, kindLink, t))"#)
    }

    /// One click away: exactly what was recorded, with its proof.
    private static func raw(_ entry: Timeline.Entry, _ names: LedgerNames, _ kindLink: Link, _ t: Localizer) -> HTML {
        let event = entry.event
        let proof = entry.batch.map { badge(t(.insightsLedgerSealed(number: $0)), .success, icon: .locked) } ?? badge(t(.insightsLedgerUnsealed), .neutral, icon: .clock)
        let rows: [(name: String, value: HTML)] = [
            (t(.insightsLedgerKind), #"<a href="\#(kindLink)"><code>\#(event.kind)</code></a>"#),
            (t(.insightsLedgerActor), #"\#(LedgerSentence.actor(entry, names, t)) <code>\#(event.actor.kind.rawValue) \#(event.actor.id)</code>"#),
            (t(.insightsCSVRecorded), #"\#(t.moment(event.recordedAt)) <code>\#(event.recordedAt.iso)</code>"#),
            (t(.insightsLedgerHash), #"<code class="hash">\#(entry.leaf)</code>"#),
        ]
        return disclosure(t(.insightsLedgerPosition(position: Int(event.position))) + " · " + t(.insightsLedgerRaw), #"""
            <p>\#(proof)</p>\#(facts(rows))<pre class="raw"><code>\#(LedgerPayload.pretty(event.payload))</code></pre>
            """#)
    }

    private static func icon(_ kind: String) -> Icon {
        switch kind.prefix(while: { $0 != "." }) {
        case "people": .people
        case "courses", "packages": .course
        case "learning": .lesson
        case "certification": .credential
        case "assessment": .exam
        case "engagement": .mail
        default: .info
        }
    }
}

extension HTML {
    fileprivate static func timelineOf(_ days: [(day: String, entries: [TimelineEntry])]) -> HTML { timeline(days) }
    fileprivate static func joined(_ first: HTML, _ second: HTML?) -> HTML { #"\#(first)\#(second)"# }
}
