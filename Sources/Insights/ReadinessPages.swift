package import HTML
package import Kernel
import People
package import Store
package import Web

/// The readiness board: organizations × certifications or courses, its total, the list at risk, and both as files.
package struct ReadinessPages: Sendable {
    private let store: Store
    /// What other rooms put on top of a manager's board.
    private let parts: PageParts
    package init(store: Store, parts: PageParts) { (self.store, self.parts) = (store, parts) }

    package func routes() -> [Route] {
        [
            .page("/reports/readiness", ViewCounts.self, "Shows organizations by certifications or courses: counts, shares, readiness.") { try await board($0, $1) },
            .page("/reports/readiness.csv", ViewCounts.self, "The readiness board as CSV, a line per organization and item.") { try await csv($0, $1) },
            .page("/reports/at-risk", ViewCounts.self, "Lists organizations that fall below a target within 90 days, by date.") { try await atRisk($0, $1) },
        ]
    }

    // MARK: the board

    private func board(_ request: WebRequest, _ scope: Scope<ViewCounts>) async throws -> WebResponse {
        guard !scope.reach.isNothing else { throw WebRefusal.notFound }
        let query = BoardQuery(request.query, today: request.today), zone = request.site.zone, today = request.today
        let (board, choices) = try await store.read(request.vendor) { tx in
            (try Board.load(query, scope: scope, zone: zone, today: today, tx),
             try Board.choices(reach: scope.reach, vendor: scope.vendor, today: today, tx))
        }
        let t = request.t
        let top = try await parts.render("board", request, about: "")
        return .page(Page(title: t(.insightsReadiness), frame: .manager(current: "readiness"), body: top + page(board, choices, query, today: today, t)))
    }

    private func page(_ board: Board, _ choices: Board.Choices, _ query: BoardQuery, today: Day, _ t: Localizer) -> HTML {
        var lead = query.kind == .certification
            ? t(.insightsReadinessLead(ready: board.readyCount, count: board.count, risk: board.riskCount)) : t(.insightsCoursesLead(count: board.count))
        if query.kind == .certification, board.rose + board.fell > 0 { lead += " " + t(.insightsMoved(day: board.monthEnd, rose: board.rose, fell: board.fell)) }
        if let day = query.asOf { lead += " " + t(.insightsAsOfNote(day: day)) }
        let header = pageHeader(
            t(.insightsReadiness), lead: lead,
            more: buttonRow(linkButton(t(.insightsHistory), to: query.with { $0.page = 1 }.link(InsightsLinks.history), style: .secondary, icon: .report),
                            linkButton(t(.insightsAtRisk), to: InsightsLinks.atRisk, style: .secondary, icon: .warning)))
        let views = tabs(ItemKind.allCases.map { kind in
            Tab(t(kind == .certification ? .insightsCertifications : .insightsCourses),
                query.with { $0 = BoardQuery(keepingFiltersOf: $0, kind: kind) }.link(InsightsLinks.readiness), isCurrent: kind == query.kind)
        }, label: t(.insightsViews))
        guard !board.items.isEmpty else {
            return header + views + emptyState(.report, title: t(.insightsNoItemsTitle), text: t(.insightsNoItemsText))
        }
        return header + views + filters(query, choices, today: today, t) + table(board, query, t) + pages(board, query, t) + explanation(t)
    }

    private func filters(_ query: BoardQuery, _ choices: Board.Choices, today: Day, _ t: Localizer) -> HTML {
        var controls = hiddenField("show", query.kind.rawValue)
        func select(_ name: String, _ any: Message, _ value: String, _ options: [Choice]) {
            if options.count > 1 || !value.isEmpty { controls += filterSelect(name, label: t(any), value: value, [Choice("", t(any))] + options) }
        }
        select("region", .insightsAnyRegion, query.region, choices.regions.map { Choice($0, $0) })
        select("country", .insightsAnyCountry, query.country, choices.countries.map { Choice($0, t.country($0)) })
        select("type", .insightsAnyType, query.type, choices.types.map { Choice($0, t(.peopleOrganizationTypeName(type: $0))) })
        select("distributor", .insightsAnyDistributor, query.distributor?.value ?? "", choices.distributors.map { Choice($0.id.value, $0.name) })
        if query.kind == .certification {
            select("status", .insightsAnyStatus, query.status?.rawValue ?? "", [
                Choice("ready", t(.insightsStatusReady)), Choice("short", t(.insightsStatusShort)), Choice("risk", t(.insightsStatusRisk)),
            ])
        }
        controls += InsightParts.asOfField(query.asOf, t(.insightsAsOf), today: today)
        return filterBar(
            action: InsightsLinks.readiness, words: FilterWords(search: t(.insightsSearch), apply: t(.insightsApply), clear: t(.insightsClear)),
            query: query.search, controls: controls,
            clear: query.isFiltered ? BoardQuery(keepingOrderOf: query).link(InsightsLinks.readiness) : nil,
            end: linkButton(t(.insightsExport), to: query.with { $0.page = 1 }.link(InsightsLinks.readinessCSV), style: .quiet, icon: .export, downloads: true))
    }

    private func table(_ board: Board, _ query: BoardQuery, _ t: Localizer) -> HTML {
        func order(_ sort: BoardQuery.Sort, _ item: String? = nil) -> Column.Order? {
            query.sort == sort && query.item == item ? (query.isDescending ? .descending : .ascending) : nil
        }
        func column(_ title: String, _ sort: BoardQuery.Sort, _ item: String? = nil) -> Column {
            Column(title, sort: query.sorted(by: sort, item: item).link(InsightsLinks.readiness), order: order(sort, item), isNumeric: sort == .item)
        }
        var columns = [column(t(.insightsOrganization), .name)]
        columns += board.items.map { column($0.title.resolve(t.language), .item, $0.key.id) }
        if query.kind == .certification { columns.append(column(t(.insightsReady), .ready)) }
        let totals = TableRow(
            [#"<b>\#(t(.insightsTotal(count: board.count)))</b> <small>\#(t(.insightsTotalNote))</small>"#]
                + board.items.indices.map { InsightParts.heat(board.items[$0], board.total[$0], change: board.totalChange?[$0], link: nil, t) } + (query.kind == .certification ? [HTML()] : []))
        let rows = board.lines.map { line -> TableRow in
            let link = InsightParts.with(query.asOf, InsightsLinks.organization(line.organization))
            let place = [t.country(line.country), t(.peopleOrganizationTypeName(type: line.type))].joined(separator: " · ")
            var cells: [HTML] = [#"\#(line.name) <small>\#(place)</small>"#]
            cells += board.items.indices.map { index in
                let item = board.items[index]
                return InsightParts.heat(item, line.figures[index], change: line.change?[index],
                                         link: link.query("item", item.key.id).query("show", query.kind == .course ? "course" : nil), t)
            }
            if query.kind == .certification { cells.append(InsightParts.readiness(line, on: board.day, t)) }
            return TableRow(cells, link: link)
        }
        let empty = emptyState(.search, title: t(.insightsEmptyTitle), text: t(.insightsEmptyText))
        return dataTable(caption: t(.insightsReadiness), columns: columns, rows: rows.isEmpty ? [] : [totals] + rows, empty: empty)
    }

    private func pages(_ board: Board, _ query: BoardQuery, _ t: Localizer) -> HTML {
        guard board.count > BoardQuery.rows else { return HTML() }
        let from = min((query.page - 1) * BoardQuery.rows + 1, board.count), to = min(query.page * BoardQuery.rows, board.count)
        func page(_ number: Int) -> Link { query.with { $0.page = number }.link(InsightsLinks.readiness) }
        return pager(
            summary: t(.insightsPageOf(from: from, to: to, total: board.count)), label: t(.insightsPages),
            previous: query.page > 1 ? (t(.insightsPrevious), page(query.page - 1)) : nil,
            next: to < board.count ? (t(.insightsNext), page(query.page + 1)) : nil)
    }
    private func explanation(_ t: Localizer) -> HTML { disclosure(t(.insightsBaseTitle), #"<p>\#(t(.insightsBaseText))</p>"#) }

    // MARK: at risk

    private func atRisk(_ request: WebRequest, _ scope: Scope<ViewCounts>) async throws -> WebResponse {
        guard !scope.reach.isNothing else { throw WebRefusal.notFound }
        let zone = request.site.zone, today = request.today, t = request.t
        let board = try await store.read(request.vendor) { try Board.load(BoardQuery(), scope: scope, zone: zone, today: today, paged: false, $0) }
        let falls = board.lines.flatMap { line in
            zip(board.items, line.falls).compactMap { item, fall in fall.map { (line, item, $0) } }
        }.filter { $0.2.day <= today.adding(days: 90) }.sorted { ($0.2.day, $0.0.name) < ($1.2.day, $1.0.name) }
        let rows = falls.map { line, item, fall in
            TableRow([HTML(text: line.name), HTML(text: item.title.resolve(t.language)),
                      #"\#(t.day(fall.day)) <small class="muted">\#(t(.insightsInDays(days: fall.day.daysSinceEpoch - today.daysSinceEpoch)))</small>"#, "\(fall.gap)"],
                     link: InsightsLinks.organization(line.organization).query("item", item.key.id))
        }
        let table = dataTable(
            caption: t(.insightsAtRisk),
            columns: [Column(t(.insightsOrganization)), Column(t(.insightsCertifications)), Column(t(.insightsFallsOn)), Column(t(.insightsGap), isNumeric: true)],
            rows: rows, empty: emptyState(.done, title: t(.insightsAtRiskEmptyTitle), text: t(.insightsAtRiskEmptyText)))
        let header = pageHeader(t(.insightsAtRisk), crumbs: [Crumb(t(.insightsReadiness), InsightsLinks.readiness)], lead: t(.insightsAtRiskLead))
        return .page(Page(title: t(.insightsAtRisk), frame: .manager(current: "readiness"), body: header + table))
    }

    // MARK: CSV

    private func csv(_ request: WebRequest, _ scope: Scope<ViewCounts>) async throws -> WebResponse {
        guard !scope.reach.isNothing else { throw WebRefusal.notFound }
        let query = BoardQuery(request.query, today: request.today), zone = request.site.zone, today = request.today, t = request.t
        let board = try await store.read(request.vendor) { try Board.load(query, scope: scope, zone: zone, today: today, paged: false, $0) }
        return .csv(fileName: "readiness-\(board.day).csv") { write in
            var lines = CSVLines(header: [
                .insightsCSVOrganization, .insightsCSVCountry, .insightsCSVRegion, .insightsCSVType, .insightsCSVDay, .insightsCSVItem, .insightsCSVBase,
                .insightsCSVCertified, .insightsCSVExpiring30, .insightsCSVExpiring60, .insightsCSVExpiring90, .insightsCSVExpired,
                .insightsCSVInProgress, .insightsCSVNotStarted, .insightsCSVReady, .insightsCSVGap, .insightsCSVChange,
            ].map { t($0) })
            for line in board.lines {
                for (index, item) in board.items.enumerated() {
                    let f = line.figures[index]
                    let verdict = item.target?.verdict(f)
                    let gap = if case .short(let n)? = verdict { String(n) } else { verdict == nil ? "" : "0" }
                    lines.append([line.name, line.country, line.region, line.type, board.day.description, item.title.resolve(t.language)])
                    lines.extend([f.base, f.certified, f.expiring30, f.expiring60, f.expiring90, f.expired, f.inProgress, f.notStarted])
                    lines.extend([verdict.map { t($0 == .ready ? .insightsCSVYes : .insightsCSVNo) } ?? "", gap,
                                  line.change.map { String($0[index]) } ?? ""])
                    lines.end()
                }
                if lines.count > 64_000 { try await write(lines.take()) }
            }
            try await write(lines.take())
        }
    }
}

extension BoardQuery {
    /// Another kind of column with the same organizations.
    init(keepingFiltersOf other: BoardQuery, kind: ItemKind) {
        self = other
        self.kind = kind
        (sort, item, isDescending, page) = (.name, nil, false, 1)
        if kind == .course { status = nil }
    }
    /// All organizations in the same order.
    init(keepingOrderOf other: BoardQuery) {
        self.init()
        (kind, sort, item, isDescending) = (other.kind, other.sort, other.item, other.isDescending)
    }
}
