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
            .page("/ledger/{kind}/{subject}", ViewLedger.self, "Shows the ledger of a person, organization, course, certification or credential.") {
                try await one($0, $1)
            },
            .page("/ledger/{kind}/{subject}/events.csv", ViewLedger.self, "The same ledger as CSV, a line per changed field.") { try await csv($0, $1) },
        ]
    }
    static let kinds: Set<String> = ["person", "organization", "course", "certification", "credential", "activity", "vendor", "enrolment"]

    private struct Filter {
        /// The last day recorded that is shown; nil: now.
        let upTo: Day?
        let before: Int64?
        init(_ request: WebRequest) {
            upTo = request.query.filled("asOf").flatMap { Day(iso: $0) }.flatMap { $0 < request.today ? $0 : nil }
            before = request.query.int("before").map(Int64.init)
        }
        func knownAt(_ request: WebRequest) -> Instant {
            upTo.map { Instant(milliseconds: request.site.zone.start(of: $0.adding(days: 1)).milliseconds - 1) } ?? request.now
        }
        func link(_ base: Link, before: Int64? = nil) -> Link { base.query("asOf", upTo?.description).query("before", before.map(String.init)) }
    }

    private func all(_ request: WebRequest, _ scope: Scope<ViewLedger>) async throws -> WebResponse {
        // The whole ledger is the vendor's; a reach of some organizations does not open it.
        guard scope.reach.all else { throw WebRefusal.notFound }
        let filter = Filter(request), t = request.t, knownAt = filter.knownAt(request)
        let search = String(request.query.text("q").prefix(Limits.nameCharacters))
        let (timeline, found) = try await store.read(request.vendor) { tx in
            (try Timeline.load(nil, scope: scope, knownAt: knownAt, before: filter.before, tx),
             search.isEmpty ? [] : try Timeline.find(search, scope.vendor, folded: Persons.folded(search), tx))
        }
        let bar = filterBar(
            action: InsightsLinks.ledger, words: FilterWords(search: t(.insightsLedgerFind), apply: t(.insightsApply), clear: t(.insightsClear)),
            query: search, controls: InsightParts.asOfField(filter.upTo, t(.insightsLedgerUpTo)),
            clear: search.isEmpty && filter.upTo == nil ? nil : InsightsLinks.ledger)
        let hits: HTML = found.isEmpty ? HTML() : section(t(.insightsLedgerFound), dataTable(
            caption: t(.insightsLedgerFound), columns: [Column(t(.insightsLedger)), Column(t(.insightsCSVType))],
            rows: found.map { TableRow([HTML(text: $0.name), HTML(text: t(.insightsLedgerSubject(kind: $0.subject.kind)))], link: InsightsLinks.ledger($0.subject.kind, $0.subject.id)) },
            empty: HTML()))
        let body = pageHeader(t(.insightsLedger), lead: t(.insightsLedgerLead)) + bar + hits + list(timeline, filter, InsightsLinks.ledger, request)
        return .page(Page(title: t(.insightsLedger), frame: .manager(current: "ledger"), body: body))
    }

    private func subject(_ request: WebRequest) throws -> Subject {
        let kind = try request.parameter("kind"), id = try request.parameter("subject")
        guard Self.kinds.contains(kind), id.utf8.count <= 64 else { throw WebRefusal.notFound }
        return Subject(kind: kind, id: id)
    }

    private func one(_ request: WebRequest, _ scope: Scope<ViewLedger>) async throws -> WebResponse {
        guard scope.reach.all else { throw WebRefusal.notFound }
        let subject = try subject(request), filter = Filter(request), t = request.t, knownAt = filter.knownAt(request)
        let (name, timeline) = try await store.read(request.vendor) { tx -> (String, Timeline) in
            guard let name = try Timeline.name(of: subject, scope.vendor, tx) else { throw WebRefusal.notFound }
            return (name, try Timeline.load(subject, scope: scope, knownAt: knownAt, before: filter.before, tx))
        }
        let base = InsightsLinks.ledger(subject.kind, subject.id), title = t(.insightsLedgerOf(kind: subject.kind, name: name))
        let bar: HTML = #"""
            <form class="filter-bar" method="get" action="\#(base)">\#(InsightParts.asOfField(filter.upTo, t(.insightsLedgerUpTo)))<button class="button button-secondary">\#(t(.insightsApply))</button></form>
            """#
        let header = pageHeader(
            title, crumbs: [Crumb(t(.insightsLedger), InsightsLinks.ledger)],
            more: linkButton(t(.insightsExport), to: filter.link(InsightsLinks.ledgerCSV(subject.kind, subject.id)), icon: .export, downloads: true))
        return .page(Page(title: title, frame: .manager(current: "ledger"), body: header + bar + list(timeline, filter, base, request)))
    }

    private func list(_ timeline: Timeline, _ filter: Filter, _ base: Link, _ request: WebRequest) -> HTML {
        let t = request.t
        guard !timeline.entries.isEmpty else { return emptyState(.info, title: t(.insightsLedgerEmptyTitle), text: t(.insightsLedgerEmptyText)) }
        var days: [(day: Day, entries: [TimelineEntry])] = []
        for entry in timeline.entries {
            let day = t.localDay(entry.event.recordedAt)
            if days.last?.day != day { days.append((day, [])) }
            days[days.count - 1].entries.append(self.entry(entry, timeline, t))
        }
        let older: HTML? = timeline.next.map { linkButton(t(.insightsLedgerOlder), to: filter.link(base, before: $0), icon: .next) }
        return HTML.joined(HTML.timelineOf(days.map { (t.day($0.day), $0.entries) }), older)
    }

    private func entry(_ entry: Timeline.Entry, _ timeline: Timeline, _ t: Localizer) -> TimelineEntry {
        let event = entry.event
        let subjects = entry.subjects.map { subject -> HTML in
            let name = timeline.names[subject] ?? (subject.kind == "person" ? t(.insightsLedgerErased) : String(subject.id.prefix(8)))
            return #"<a href="\#(InsightsLinks.ledger(subject.kind, subject.id))">\#(name)</a>"#
        }
        let who = Self.who(entry, t)
        let changes = (event.changes + entry.personal).map { change -> HTML in
            let before = change.before ?? t(.insightsLedgerNothing), after = change.after ?? t(.insightsLedgerNothing)
            return #"<li><code>\#(change.field)</code> <del>\#(before)</del> → <ins>\#(after)</ins></li>"#
        }
        let since: HTML? = event.validFrom.map { #"<small>\#(t(.insightsLedgerValidFrom(day: $0)))</small>"# }
        let proof = entry.batch.map { badge(t(.insightsLedgerSealed(number: $0)), .success, icon: .locked) } ?? badge(t(.insightsLedgerUnsealed), .neutral, icon: .clock)
        return TimelineEntry(
            Self.icon(event.kind), tone: .neutral, title: #"<b>\#(who)</b> <code>\#(event.kind)</code> \#(subjects.joined(separator: " · "))"#,
            when: moment(t.time(event.recordedAt), machine: event.recordedAt.iso, exact: t.moment(event.recordedAt)),
            detail: #"\#(since)\#(changes.isEmpty ? HTML() : #"<ul>\#(changes)</ul>"#)<p>\#(proof) <small>\#(t(.insightsLedgerPosition(position: Int(event.position))))</small></p>"#)
    }
    static func who(_ entry: Timeline.Entry, _ t: Localizer) -> String {
        if let name = entry.actorName { return name }
        return entry.event.actor.kind == .person ? t(.insightsLedgerErased) : t(.insightsLedgerBy(kind: entry.event.actor.kind.rawValue))
    }
    private static func icon(_ kind: String) -> Icon {
        switch kind.prefix(while: { $0 != "." }) {
        case "people": .people
        case "courses": .course
        case "learning": .lesson
        case "certification": .credential
        case "assessment": .exam
        default: .info
        }
    }

    private func csv(_ request: WebRequest, _ scope: Scope<ViewLedger>) async throws -> WebResponse {
        guard scope.reach.all else { throw WebRefusal.notFound }
        let subject = try subject(request), knownAt = Filter(request).knownAt(request), t = request.t, store = store, vendor = request.vendor
        guard try await store.read(vendor, { try Timeline.name(of: subject, vendor, $0) }) != nil else { throw WebRefusal.notFound }
        return .csv(fileName: "ledger-\(subject.kind).csv") { write in
            var lines = CSVLines(header: [
                .insightsCSVPosition, .insightsCSVRecorded, .insightsCSVEvent, .insightsCSVBy, .insightsCSVValidFrom, .insightsCSVField,
                .insightsCSVBefore, .insightsCSVAfter, .insightsCSVSealed,
            ].map { t($0) })
            var before: Int64?
            repeat {
                let from = before
                let page = try await store.read(vendor) { try Timeline.load(subject, scope: scope, knownAt: knownAt, before: from, limit: 500, $0) }
                for entry in page.entries { Self.append(entry, t, to: &lines) }
                try await write(lines.take())
                before = page.next
            } while before != nil
        }
    }
    private static func append(_ entry: Timeline.Entry, _ t: Localizer, to lines: inout CSVLines) {
        let event = entry.event, changes = event.changes + entry.personal
        for change in changes.isEmpty ? [Change("", from: nil, to: nil)] : changes {
            lines.append([String(event.position), event.recordedAt.iso, event.kind, who(entry, t), event.validFrom?.description ?? "", change.field,
                          change.before ?? "", change.after ?? "", entry.batch.map(String.init) ?? ""])
            lines.end()
        }
    }
}

extension HTML {
    fileprivate static func timelineOf(_ days: [(day: String, entries: [TimelineEntry])]) -> HTML { timeline(days) }
    fileprivate static func joined(_ first: HTML, _ second: HTML?) -> HTML { #"\#(first)\#(second)"# }
}
