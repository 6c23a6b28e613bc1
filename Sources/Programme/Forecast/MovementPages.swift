import HTML
import Kernel
import People
import ProgrammeRules
import Store
import Web

/// Who rose and who fell in the last thirty or ninety days.
struct MovementPage: Sendable {
    static let spans = [30, 90]
    struct Shown: Sendable {
        let choice: ProgrammeChoice
        let movements: Movements
    }
    let shown: Shown?
    let days: Int
    let way: Movements.Way?
    let page: Int

    static func load(_ scope: Scope<ViewCounts>, _ query: Fields, _ tx: Transaction) throws -> MovementPage {
        let days = spans.first { $0 == query.int("days") } ?? spans[0], way = query.filled("way").flatMap(Movements.Way.init(rawValue:)), page = max(1, query.int("page") ?? 1)
        let shown = try ProgrammeChoice.load(query, within: scope.reach, vendor: scope.vendor, tx).map { choice in
            Shown(choice: choice, movements: try Movements.load(choice.programme.id, since: choice.today.adding(days: -days), way: way, page: page, within: scope.reach, vendor: scope.vendor, tx))
        }
        return MovementPage(shown: shown, days: days, way: way, page: page)
    }

    func page(_ request: WebRequest) -> Page {
        let t = request.t, isManager = request.authority.may(ManageProgrammes.self)
        return Page(title: t(.programmeMovements), frame: .manager(current: isManager ? "programmes" : "standing"), body: """
            \(pageHeader(t(.programmeMovements), crumbs: [Crumb(t(.programmeStanding), ProgrammeLinks.standing)], lead: t(.programmeMovementsLead)))
            \(shown.map { body($0, t) } ?? emptyState(.programme, title: t(.programmeNoneTitle), text: t(isManager ? .programmeNoneText : .programmeNoneTextPartner)))
            """)
    }

    private func body(_ shown: Shown, _ t: Localizer) -> HTML {
        let code = shown.choice.programme.code, words = shown.choice.words(t, .none)
        func link(days: Int, way: Movements.Way?) -> Link { ProgrammeLinks.movements.query("programme", code).query("days", String(days)).query("way", way?.rawValue) }
        let spans = tabs(Self.spans.map { Tab(t(.programmeMovementDays(n: $0)), link(days: $0, way: way), isCurrent: $0 == days) }, label: t(.programmeMovements))
        let rows = shown.movements.lines.map { line in
            TableRow([HTML(text: line.name), HTML(text: t.short(line.day)), HTML(text: words.status(line.status)), Self.mark(line.way, t), HTML(text: t(.programmeMovementCause(cause: line.cause)))],
                     link: ProgrammeLinks.standing(line.organization).query("asOf", line.day.description))
        }
        let from = (page - 1) * Limits.pageRows, total = shown.movements.total
        func at(_ page: Int) -> Link { link(days: days, way: way).query("page", String(page)) }
        let pages: HTML? = total > Limits.pageRows ? pager(
            summary: t(.programmeRange(from: min(from + 1, total), to: from + rows.count, total: total)), label: t(.programmePages),
            previous: page > 1 ? (t(.programmePrevious), at(page - 1)) : nil, next: from + rows.count < total ? (t(.programmeNext), at(page + 1)) : nil) : nil
        let all: HTML? = way == nil ? nil : linkButton(t(.programmeMovementsAll), to: link(days: days, way: nil), style: .quiet)
        return """
            \(shown.choice.others(t, ProgrammeLinks.movements))
            \(spans)
            \(MovementTiles(counts: shown.movements.counts, days: days, link: { link(days: days, way: $0) }).html(t))
            <div class="section">\(all)\(dataTable(caption: t(.programmeMovements), columns: [
                Column(t(.programmePartner)), Column(t(.programmeDay)), Column(t(.programmeStatus)), Column(t(.programmeWhat)), Column(t(.programmeWhy)),
            ], rows: rows, empty: emptyState(.report, title: t(.programmeMovementsNoneTitle), text: t(.programmeMovementsNoneText))))
            \(pages)</div>
            """
    }
    static func mark(_ way: Movements.Way, _ t: Localizer) -> HTML {
        switch way {
        case .rose: badge(t(.programmeMovementWay(way: way.rawValue)), .success, icon: .up)
        case .fell: badge(t(.programmeMovementWay(way: way.rawValue)), .danger, icon: .down)
        case .atRisk: badge(t(.programmeMovementWay(way: way.rawValue)), .warning)
        }
    }
}

/// How many, each leading to the list.
struct MovementTiles {
    let counts: [Movements.Way: Int]
    let days: Int
    let link: (Movements.Way) -> Link

    func html(_ t: Localizer) -> HTML {
        statRow(Movements.Way.allCases.map { way in
            let tone: Tone = switch way { case .rose: .success; case .fell: .danger; case .atRisk: .warning }
            return statTile(t(.programmeMovementTile(way: way.rawValue)), value: t.number(counts[way] ?? 0), base: t(.programmeMovementBase(n: days)), tone: (counts[way] ?? 0) > 0 ? tone : .neutral, link: link(way))
        })
    }
}

extension ProgrammeRoom {
    var movementRoutes: [Route] {
        [
            Route.page("/standing/movements", ViewCounts.self, "Shows which partners within reach rose, fell or came into danger in the last 30 or 90 days") { [ground] request, scope in
                let query = request.query
                return .page(try await ground.store.read(scope.vendor) { try MovementPage.load(scope, query, $0) }.page(request))
            },
        ]
    }
}
