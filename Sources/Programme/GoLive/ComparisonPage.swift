import HTML
import Kernel
import People
import ProgrammeRules
import Store
import Tables
import Web

/// The page before going live, and ever after where a PRM has the last word: held against computed, status by status and partner by partner.
struct ComparisonPage: Sendable {
    let programme: PartnerProgramme
    let rules: Programme
    let comparison: HeldComparison
    let query: ListQuery

    private static func list(_ id: ProgrammeID, _ query: Fields) -> ListQuery {
        ListQuery(query, base: ProgrammeLinks.comparison(id), filters: ["status", "kind"], sorts: ["name"])
    }
    /// - Throws: `notFound` for a programme that was never published.
    static func load(_ scope: Scope<ManageProgrammes>, _ id: ProgrammeID, _ query: Fields, limit: Int = Limits.pageRows, offset: Int? = nil, _ tx: Transaction) throws -> ComparisonPage {
        let vendor = scope.vendor, list = list(id, query)
        guard let programme = try ProgrammeStore.find(id, vendor: vendor, tx) else { throw WebRefusal.notFound }
        let versions = try ProgrammeStore.versions(id, vendor: vendor, tx)
        guard let zone = versions.last?.programme.zone else { throw WebRefusal.notFound }
        let today = zone.day(at: tx.now), history = ProgrammeHistory(published: versions)
        let rules = history.enforced(on: today) ?? history.versions[0]
        let comparison = try HeldComparison.load(id, within: scope.reach, on: today, status: list.filters["status"], kind: list.filters["kind"].flatMap(HeldComparison.Kind.init(rawValue:)),
                                                 search: list.search, limit: limit, offset: offset ?? list.offset, vendor: vendor, tx)
        return ComparisonPage(programme: programme, rules: rules, comparison: comparison, query: list)
    }

    private func title(_ id: String, _ t: Localizer) -> String { rules.status(id).map { OrganizationStanding.title($0.titles, id, t) } ?? id }

    func page(_ request: WebRequest) -> Page {
        let t = request.t, name = programme.title.resolve(t.language)
        let ordered = rules.statuses.sorted { ($0.rank ?? 0, $1.id) > ($1.rank ?? 0, $0.id) }
        let statuses = ordered.map { status -> TableRow in
            let count = comparison.counts[status.id] ?? .init()
            func number(_ n: Int, _ kind: HeldComparison.Kind) -> HTML {
                n == 0 ? HTML(text: t.number(0)) : #"<a href="\#(ProgrammeLinks.comparison(programme.id).query("status", status.id).query("kind", kind.rawValue))">\#(t.number(n))</a>"#
            }
            let mode = status.master == .prm ? t(.programmeComparePRM) : t(.programmeMode(mode: status.mode.rawValue))
            return TableRow([HTML(text: title(status.id, t)), HTML(text: mode), HTML(text: t.number(count.heldMet)), number(count.heldUnmet, .heldUnmet), number(count.metNotHeld, .metNotHeld),
                             number(count.unknown, .unknown)])
        }
        let bars = Chart.bars(ordered.map { status in
            let count = comparison.counts[status.id] ?? .init()
            return ChartPart(title(status.id, t), value: count.agreeing, words: t(.programmeCompareAgree(n: count.agreeing, all: count.all)))
        }, label: t(.programmeCompareAgreement))
        let controls: HTML = """
            \(query.select("status", label: t(.programmeStatus), ordered.map { ($0.id, title($0.id, t)) }, t))\
            \(query.select("kind", label: t(.programmeCompareDifference), HeldComparison.Kind.allCases.map { ($0.rawValue, t(.programmeCompareKind(kind: $0.rawValue))) }, t))
            """
        let empty = query.isFiltered ? emptyState(.organization, title: t(.programmeNobodyTitle), text: t(.programmeNobodyText))
            : emptyState(.done, title: t(.programmeCompareNone), text: t(.programmeCompareNoneText))
        let table = dataTable(caption: t(.programmeCompareList), columns: [
            Column(t(.programmePartner)), Column(t(.programmeStatus)), Column(t(.programmeHeld)), Column(t(.programmeCSVVerdict)), Column(t(.programmeCompareGap)),
        ], rows: comparison.lines.map { row($0, t) }, empty: empty)
        return Page(title: t(.programmeCompare), frame: .manager(current: "programmes"), body: """
            \(pageHeader(t(.programmeCompare), crumbs: [Crumb(t(.programmeProgrammes), ProgrammeLinks.manage), Crumb(name, ProgrammeLinks.manage(programme.id))], lead: t(.programmeCompareLead)))
            \(section(t(.programmeCompareAgreement), bars))
            <div class="section">\(dataTable(caption: t(.programmeStatuses), columns: [
                Column(t(.programmeStatus)), Column(t(.programmeCompareMode)), Column(t(.programmeCompareBoth), isNumeric: true), Column(t(.programmeCompareKind(kind: "heldUnmet")), isNumeric: true),
                Column(t(.programmeCompareKind(kind: "metNotHeld")), isNumeric: true), Column(t(.programmeCompareKind(kind: "unknown")), isNumeric: true),
            ], rows: statuses, empty: HTML()))</div>
            <div class="section">\(query.bar(t, search: t(.programmeSearch), controls: controls, export: ProgrammeLinks.comparisonFile(programme.id)))
            \(table)\(query.pager(total: comparison.total, t))</div>
            """)
    }
    private func row(_ line: HeldComparison.Line, _ t: Localizer) -> TableRow {
        var held = t(line.isHeld ? .programmeYes : .programmeNo)
        if line.isHeld, let source = line.source { held = t(.programmeCompareHeldBy(source: source)) + (line.heldFrom.map { " · " + t(.programmeHeldSince(day: $0)) } ?? "") }
        let gap = line.gapPeople.map { people in line.gapMinutes.map { t(.programmeUnlockMinutes(minutes: $0, n: people)) } ?? t(.programmeUnlockPeople(n: people)) }
        let said = badge(t(.programmeVerdict(verdict: line.verdict.rawValue)), line.verdict == .met ? .success : line.verdict == .unmet ? .danger : .neutral)
        return TableRow([HTML(text: line.name), HTML(text: title(line.status, t)), HTML(text: held), said, HTML(text: gap ?? "–")], link: ProgrammeLinks.standing(line.organization))
    }

    /// The differences as a file, a piece at a time.
    static func csv(_ store: Store, _ request: WebRequest, _ scope: Scope<ManageProgrammes>, _ id: ProgrammeID) async throws -> WebResponse {
        let t = request.t, query = request.query, step = 200
        let first = try await store.read(scope.vendor) { try load(scope, id, query, limit: step, offset: 0, $0) }
        return .csv(fileName: "\(first.programme.code)-comparison-\(request.today).csv") { write in
            var file = CSVWriter(header: [t(.programmePartner), t(.programmeStatus), t(.programmeHeld), t(.programmeCSVHeldFrom), t(.programmeCompareSource), t(.programmeCSVVerdict),
                                          t(.programmeComparePeople), t(.programmeCompareMinutes)])
            var part = first, offset = 0
            while true {
                for line in part.comparison.lines {
                    file.append([line.name, part.title(line.status, t), t(line.isHeld ? .programmeYes : .programmeNo), line.heldFrom?.description ?? "", line.source ?? "",
                                 t(.programmeVerdict(verdict: line.verdict.rawValue)), line.gapPeople.map(String.init) ?? "", line.gapMinutes.map(String.init) ?? ""])
                }
                try await write(file.take())
                guard part.comparison.lines.count == step else { return }
                offset += step
                let from = offset
                part = try await store.read(scope.vendor) { try load(scope, id, query, limit: step, offset: from, $0) }
            }
        }
    }
}

extension ProgrammeRoom {
    var goLiveRoutes: [Route] {
        [
            Route.page("/manage/programmes/{programme}/comparison", ManageProgrammes.self, "Compares what partners hold with what the rules compute") { [ground] request, scope in
                let id: ProgrammeID = try request.id("programme"), query = request.query
                return .page(try await ground.store.read(scope.vendor) { try ComparisonPage.load(scope, id, query, $0) }.page(request))
            },
            Route.page("/manage/programmes/{programme}/comparison.csv", ManageProgrammes.self, "The differences between what is held and what is computed, as CSV") { [ground] request, scope in
                try await ComparisonPage.csv(ground.store, request, scope, try request.id("programme"))
            },
        ]
    }
}
