package import HTML
package import Kernel
package import Store
package import Web

/// How a board's totals went over the last twelve months: a line per certification or course, and the months as a table.
package struct History: Sendable {
    package let items: [InsightItem]
    /// Ends of months, oldest first, then the board's own day; months that are not worked out yet are missing.
    package let points: [(day: Day, total: [Figures])]
    /// Organizations that fit the filters.
    package let count: Int

    /// Of the organizations that fit today: the same ones in each month, so that a line shows people and not filters.
    package static func load(_ query: BoardQuery, scope: Scope<ViewCounts>, zone: Zone, today: Day, _ tx: Transaction) throws -> History {
        let now = query.with { $0.asOf = nil }
        let board = try Board.load(now, scope: scope, zone: zone, today: today, paged: false, tx), chosen = board.lines.map(\.organization)
        let days = MonthFigures.days(before: today)
        let months = chosen.isEmpty ? [] : try MonthFigures.tables(of: chosen, kind: query.kind, items: board.items, days: days, vendor: scope.vendor, tx)
        let points = months.map { (day: $0.day, total: $0.total(of: chosen, items: board.items.count)) } + [(day: today, total: board.total)]
        return History(items: board.items, points: points, count: board.count)
    }
}

/// The pages of a board's history.
package struct HistoryPages: Sendable {
    private let store: Store
    package init(store: Store) { self.store = store }

    package func routes() -> [Route] {
        [
            .page("/reports/history", ViewCounts.self, "Shows how a readiness board's totals went over the last twelve months.") { try await page($0, $1) },
            .page("/reports/history.csv", ViewCounts.self, "The same as CSV, a line per month and item.") { try await csv($0, $1) },
        ]
    }

    private func load(_ request: WebRequest, _ scope: Scope<ViewCounts>) async throws -> (History, BoardQuery) {
        guard !scope.reach.isNothing else { throw WebRefusal.notFound }
        let query = BoardQuery(request.query, today: request.today), zone = request.site.zone, today = request.today
        return (try await store.read(request.vendor) { try History.load(query, scope: scope, zone: zone, today: today, $0) }, query)
    }

    private func page(_ request: WebRequest, _ scope: Scope<ViewCounts>) async throws -> WebResponse {
        let (history, query) = try await load(request, scope), t = request.t
        let header = pageHeader(
            t(.insightsHistory), crumbs: [Crumb(t(.insightsReadiness), query.link(InsightsLinks.readiness))],
            lead: t(.insightsHistoryLead(count: history.count)),
            more: linkButton(t(.insightsExport), to: query.link(InsightsLinks.historyCSV), style: .secondary, icon: .export, downloads: true))
        let views = tabs(ItemKind.allCases.map { kind in
            Tab(t(kind == .certification ? .insightsCertifications : .insightsCourses),
                query.with { $0 = BoardQuery(keepingFiltersOf: $0, kind: kind) }.link(InsightsLinks.history), isCurrent: kind == query.kind)
        }, label: t(.insightsViews))
        guard !history.items.isEmpty, history.count > 0 else {
            return answer(header + views + emptyState(.report, title: t(.insightsNoItemsTitle), text: t(.insightsNoItemsText)), t)
        }
        let cards = cardGrid(history.items.indices.map { index in
            InsightParts.course(of: history.items[index], history.points.map { (day: $0.day, figures: $0.total[index]) }, t)
        })
        // Every number leads to the board of that day.
        let rows = history.points.reversed().map { point in
            TableRow([HTML(text: t.day(point.day))] + history.items.indices.map { "\(InsightParts.share(point.total[$0], t))" },
                     link: query.with { $0.asOf = point.day < request.today ? point.day : nil }.link(InsightsLinks.readiness))
        }
        let table = dataTable(caption: t(.insightsHistory), columns: [Column(t(.insightsCSVDay))] + history.items.map { Column($0.title.resolve(t.language), isNumeric: true) },
                              rows: rows, empty: HTML())
        return answer(header + views + cards + section(t(.insightsHistoryMonths), table), t)
    }
    private func answer(_ body: HTML, _ t: Localizer) -> WebResponse {
        .page(Page(title: t(.insightsHistory), frame: .manager(current: "readiness"), body: body))
    }

    private func csv(_ request: WebRequest, _ scope: Scope<ViewCounts>) async throws -> WebResponse {
        let (history, _) = try await load(request, scope), t = request.t
        return .csv(fileName: "history-\(request.today).csv") { write in
            var lines = CSVLines(header: [
                .insightsCSVDay, .insightsCSVItem, .insightsCSVBase, .insightsCSVCertified, .insightsCSVExpiring90, .insightsCSVExpired,
                .insightsCSVInProgress, .insightsCSVNotStarted,
            ].map { t($0) })
            for point in history.points {
                for (item, f) in zip(history.items, point.total) {
                    lines.append([point.day.description, item.title.resolve(t.language)])
                    lines.extend([f.base, f.certified, f.expiring90, f.expired, f.inProgress, f.notStarted])
                    lines.end()
                }
            }
            try await write(lines.take())
        }
    }
}

extension InsightParts {
    /// "63 %, 412 of 640", or nothing without a base.
    static func share(_ figures: Figures, _ t: Localizer) -> String {
        figures.base == 0 ? "–" : t(.insightsShareAndCount(share: t.percent(Double(figures.percent) / 100), certified: figures.certified, base: figures.base))
    }

    /// A card with the line of one item's share over months that have a base.
    static func course(of item: InsightItem, _ points: [(day: Day, figures: Figures)], _ t: Localizer) -> HTML {
        card(title: item.title.resolve(t.language), #"""
            <p><b>\#(points.last.map { share($0.figures, t) } ?? "–")</b></p>\#(line(of: item, points, t))
            """#)
    }
    /// The line alone, with its sentence below; nil for fewer than two months.
    static func line(of item: InsightItem, _ points: [(day: Day, figures: Figures)], _ t: Localizer) -> HTML? {
        let known = points.filter { $0.figures.base > 0 }
        guard known.count > 1, let first = known.first, let last = known.last else { return nil }
        let words = t(.insightsHistoryLine(from: t.percent(Double(first.figures.percent) / 100), day: first.day, to: t.percent(Double(last.figures.percent) / 100)))
        return #"\#(Chart.line(known.map(\.figures.percent), words: item.title.resolve(t.language) + ": " + words, isLarge: true))<p class="muted">\#(words)</p>"#
    }
}
