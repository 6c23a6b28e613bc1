package import Certification
package import HTML
package import Kernel
package import Store
import People

/// Organizations × items: what the readiness board shows, without its looks.
package struct Board: Sendable {
    package struct Line: Sendable {
        package let organization: OrganizationID
        package let name: String
        package let country: String
        package let region: String
        package let type: String
        package let figures: [Figures]
        package let falls: [FigureTable.Fall?]
        /// Certified people more (or fewer) than at the end of the month before, by item; nil while that is not worked out.
        package let change: [Int]?
        /// Of the items with a target; empty for courses.
        package let verdicts: [Verdict]

        /// Certified people missing over all targets.
        package var gap: Int { verdicts.reduce(0) { if case .short(let n) = $1 { $0 + n } else { $0 } } }
        package var isReady: Bool { Self.isReady(verdicts) }
        static func isReady(_ verdicts: [Verdict]) -> Bool {
            !verdicts.isEmpty && !verdicts.contains { if case .short = $0 { true } else { false } } && verdicts.contains(.ready)
        }
        static func isReady(_ items: [InsightItem], _ figures: [Figures]) -> Bool {
            isReady(zip(items, figures).compactMap { item, figures in item.target.map { $0.verdict(figures) } })
        }
        /// Ready today, and short before 90 days are over if nobody renews.
        package func isAtRisk(on day: Day) -> Bool { firstFall.map { isReady && $0.day <= day.adding(days: 90) } ?? false }
        package var firstFall: FigureTable.Fall? { falls.compactMap(\.self).min { $0.day < $1.day } }
    }
    package let day: Day
    package let items: [InsightItem]
    /// Of the page.
    package let lines: [Line]
    /// Over all organizations that fit the filters, each person once.
    package let total: [Figures]
    /// Of the total, each person once; nil while the month before is not worked out.
    package let totalChange: [Int]?
    /// The last day of the month before, with which changes compare.
    package let monthEnd: Day
    /// Organizations that became ready since then, and that are ready no more.
    package let rose: Int
    package let fell: Int
    /// Organizations that fit the filters.
    package let count: Int
    package let readyCount: Int
    package let riskCount: Int

    /// - Parameter scope: counts only: no names of people are in a board.
    package static func load(_ query: BoardQuery, scope: Scope<ViewCounts>, zone: Zone, today: Day, paged: Bool = true, _ tx: Transaction) throws -> Board {
        let day = query.day(today: today), vendor = scope.vendor
        let items = try InsightItems.of(query.kind, vendor: vendor, tx)
        let rows = try organizations(query, reach: scope.reach, vendor: vendor, today: today, tx)
        let reader = FactReader(vendor: vendor, zone: zone, day: day)
        let table = try FigureProjection.table(of: rows.map(\.id), kind: query.kind, items: items, reader: reader, today: today, tx)
        let monthEnd = MonthFigures.days(before: day)[MonthFigures.kept - 1]
        let before = try monthBefore(rows.map(\.id), query.kind, items, FactReader(vendor: vendor, zone: zone, day: monthEnd), isToday: day == today, tx)
        var lines = rows.map { row in
            let figures = table.figures[row.id] ?? items.map { _ in Figures() }
            let change = before.map { month in items.indices.map { figures[$0].certified - (month.figures[row.id]?[$0].certified ?? 0) } }
            return Line(organization: row.id, name: row.name, country: row.country, region: row.region, type: row.type, figures: figures,
                        falls: table.falls[row.id] ?? items.map { _ in nil }, change: change,
                        verdicts: zip(items, figures).compactMap { item, figures in item.target.map { $0.verdict(figures) } })
        }
        switch query.status {
        case .ready: lines = lines.filter(\.isReady)
        case .short: lines = lines.filter { $0.gap > 0 }
        case .risk: lines = lines.filter { $0.isAtRisk(on: day) }
        case nil: break
        }
        sort(&lines, query, items)
        let from = paged ? min((query.page - 1) * BoardQuery.rows, lines.count) : 0
        let shown = paged ? Array(lines[from..<min(from + BoardQuery.rows, lines.count)]) : lines
        let total = table.total(of: lines.map(\.organization), items: items.count)
        let totalChange = before.map { month in
            zip(total, month.total(of: lines.map(\.organization), items: items.count)).map { $0.certified - $1.certified }
        }
        let was = before.map { month in
            lines.map { line in (line.isReady, Line.isReady(items, month.figures[line.organization] ?? items.map { _ in Figures() })) }
        } ?? []
        return Board(day: day, items: items, lines: shown, total: total, totalChange: totalChange, monthEnd: monthEnd,
                     rose: was.count { $0.0 && !$0.1 }, fell: was.count { !$0.0 && $0.1 }, count: lines.count,
                     readyCount: lines.count(where: \.isReady), riskCount: lines.count { $0.isAtRisk(on: day) })
    }

    /// Today's board takes the stored month; a past day is worked out as a whole anyhow.
    private static func monthBefore(_ organizations: [OrganizationID], _ kind: ItemKind, _ items: [InsightItem], _ reader: FactReader, isToday: Bool,
                                    _ tx: Transaction) throws -> FigureTable? {
        if isToday { return try MonthFigures.tables(of: organizations, kind: kind, items: items, days: [reader.day], vendor: reader.vendor, tx).first }
        var table = try reader.figures(of: organizations, items: items, tx)
        table.shared = try reader.shared(items: items, tx)
        return table
    }

    struct OrganizationRow {
        let id: OrganizationID
        let name, country, region, type: String
    }
    static func organizations(_ query: BoardQuery, reach: Reach, vendor: VendorID, today: Day, _ tx: Transaction) throws -> [OrganizationRow] {
        var conditions: [SQL] = [
            "o.vendor_id = \(vendor)", "o.kind = 'partner'", "o.is_test = 0", "(o.ended_on IS NULL OR o.ended_on >= \(query.day(today: today)))",
            .within(reach, organization: "o.id"),
        ]
        if !query.search.isEmpty { conditions.append("\(.contains("o.name_folded", Persons.folded(query.search)))") }
        if !query.region.isEmpty { conditions.append("o.region = \(query.region)") }
        if !query.country.isEmpty { conditions.append("o.country = \(query.country)") }
        if !query.type.isEmpty { conditions.append("o.type = \(query.type)") }
        if let distributor = query.distributor, reach.all {
            conditions.append("""
                o.id IN (SELECT l.reseller_id FROM distributor_link l WHERE l.vendor_id = \(vendor) AND l.distributor_id = \(distributor)
                    AND \(.holds("l", on: today)))
                """)
        }
        return try tx.query("""
            SELECT o.id, o.name, o.country, o.region, o.type FROM organization o WHERE \(SQL.all(conditions)) ORDER BY o.name_folded, o.id
            """).map {
            OrganizationRow(id: try $0.id("id"), name: try $0.text("name"), country: try $0.text("country"), region: try $0.text("region"), type: try $0.text("type"))
        }
    }
    /// Lines come by name; equal ones stay so.
    private static func sort(_ lines: inout [Line], _ query: BoardQuery, _ items: [InsightItem]) {
        func order<T: Comparable>(_ key: (Line) -> T) {
            let keyed = lines.enumerated().map { (key($0.element), $0.offset, $0.element) }
            lines = keyed.sorted { a, b in
                if a.0 == b.0 { return a.1 < b.1 }
                return query.isDescending ? a.0 > b.0 : a.0 < b.0
            }.map(\.2)
        }
        switch query.sort {
        case .name: if query.isDescending { lines.reverse() }
        case .country: order(\.country)
        // Ready first when descending, then the smallest gap.
        case .ready: order { $0.isReady ? 1 : -$0.gap }
        case .item:
            guard let index = items.firstIndex(where: { $0.key.id == query.item }) else { return }
            // Share, with an empty base below every other.
            order { $0.figures[index].base == 0 ? -1 : $0.figures[index].certified * 10_000 / $0.figures[index].base }
        }
    }

    /// The values that filters offer, of the organizations within reach only.
    package struct Choices: Sendable {
        package let regions: [String]
        package let countries: [String]
        package let types: [String]
        /// Empty for whoever does not reach all.
        package let distributors: [(id: OrganizationID, name: String)]
    }
    package static func choices(reach: Reach, vendor: VendorID, today: Day, _ tx: Transaction) throws -> Choices {
        var regions: Set<String> = [], countries: Set<String> = [], types: Set<String> = []
        for row in try tx.query("""
            SELECT DISTINCT o.region, o.country, o.type FROM organization o
            WHERE o.vendor_id = \(vendor) AND o.kind = 'partner' AND o.is_test = 0 AND \(.within(reach, organization: "o.id"))
            """) {
            regions.insert(try row.text("region"))
            countries.insert(try row.text("country"))
            types.insert(try row.text("type"))
        }
        let distributors = !reach.all ? [] : try tx.query("""
            SELECT o.id, o.name FROM organization o WHERE o.vendor_id = \(vendor) AND o.id IN
                (SELECT l.distributor_id FROM distributor_link l WHERE l.vendor_id = \(vendor) AND \(.holds("l", on: today)))
            ORDER BY o.name_folded
            """).map { (id: try $0.id("id") as OrganizationID, name: try $0.text("name")) }
        return Choices(regions: regions.subtracting([""]).sorted(), countries: countries.sorted(), types: types.sorted(), distributors: distributors)
    }
}
