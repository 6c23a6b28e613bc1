package import Kernel
import People
package import ProgrammeRules
package import Store

/// What the next twelve months bring to the partners within reach, from the kept forecasts.
package struct ForecastList: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case atRisk = "at_risk", lost = "demoted", gained = "promoted"
    }
    package enum Order: String, Sendable, CaseIterable { case day, partner, status }
    /// What a list is narrowed to; all of it comes from the address.
    package struct Filter: Sendable {
        package var search = ""
        package var status: String?
        package var kind: Kind?
        package var country: String?
        /// The first day of a month.
        package var month: Day?
        package var order = Order.day
        package init() {}
        var isEmpty: Bool { search.isEmpty && status == nil && kind == nil && country == nil && month == nil }
    }
    package struct Line: Sendable {
        package let organization: OrganizationID
        package let name: String
        package let country: String
        package let entry: Forecast.Entry
        package let fromTier: String?
        package let toTier: String?
    }
    package struct Month: Sendable {
        package let first: Day
        package var counts: [Kind: Int]
    }
    package let lines: [Line]
    package let total: Int
    /// Each from today's on, thirteen of them; whatever the filter says of months.
    package let months: [Month]

    private static func found(_ programme: ProgrammeID, _ filter: Filter, today: Day, within reach: Reach, isToldOnly: Bool, vendor: VendorID) -> SQL {
        var which: [SQL] = ["e.vendor_id = \(vendor)", "e.programme_id = \(programme)", "e.day >= \(today)", "e.day <= \(ForecastStore.needed(today))",
                            SQL.within(reach, organization: "e.organization_id"), SQL.partner("o", on: today)]
        if isToldOnly { which.append("e.is_told = 1") }
        if !filter.search.isEmpty {
            let text = Persons.folded(filter.search).replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
            which.append("o.name_folded LIKE \("%" + text + "%") ESCAPE '\\'")
        }
        if let status = filter.status { which.append("e.status = \(status)") }
        if let kind = filter.kind { which.append("e.change = \(kind.rawValue)") }
        if let country = filter.country { which.append("o.country = \(country)") }
        if let month = filter.month { which.append("e.day >= \(month) AND e.day < \(month.adding(months: 1))") }
        return "FROM programme_forecast_entry e JOIN organization o ON o.vendor_id = e.vendor_id AND o.id = e.organization_id WHERE \(SQL.all(which))"
    }

    /// - Parameter isToldOnly: without what partners do not hear of: statuses in shadow mode.
    package static func load(_ programme: ProgrammeID, _ filter: Filter, page: Int, today: Day, within reach: Reach, isToldOnly: Bool, vendor: VendorID, _ tx: Transaction) throws -> ForecastList {
        let which = found(programme, filter, today: today, within: reach, isToldOnly: isToldOnly, vendor: vendor)
        let lines = try some(which, filter.order, limit: Limits.pageRows, offset: (page - 1) * Limits.pageRows, tx)
        var everyMonth = filter
        everyMonth.month = nil
        let all = found(programme, everyMonth, today: today, within: reach, isToldOnly: isToldOnly, vendor: vendor)
        let first = Day(year: today.year, month: today.month, day: 1) ?? today
        var months = (0...12).map { Month(first: first.adding(months: $0), counts: [:]) }
        for row in try tx.query("SELECT substr(e.day, 1, 7) AS month, e.change, count(*) AS n \(all) GROUP BY substr(e.day, 1, 7), e.change") {
            guard let kind = Kind(rawValue: try row.text("change")), let start = Day(iso: try row.text("month") + "-01"), let index = months.firstIndex(where: { $0.first == start }) else { continue }
            months[index].counts[kind] = try row.int("n")
        }
        return ForecastList(lines: lines, total: try tx.count("SELECT count(*) \(which)"), months: months)
    }
    private static func some(_ which: SQL, _ order: Order, limit: Int, offset: Int, _ tx: Transaction) throws -> [Line] {
        let by: SQL = switch order {
        case .day: "e.day, o.name_folded, e.organization_id, e.place"
        case .partner: "o.name_folded, e.organization_id, e.place"
        case .status: "e.status, e.day, o.name_folded, e.organization_id, e.place"
        }
        return try tx.query("""
            SELECT e.organization_id, o.name, o.country, e.day, e.status, e.change, e.cause, e.is_applied, e.is_told, e.causes, e.fix, e.from_tier, e.to_tier \(which)
            ORDER BY \(by) LIMIT \(limit) OFFSET \(offset)
            """).map { row in
            Line(organization: try row.id("organization_id"), name: try row.text("name"), country: try row.text("country"), entry: try ForecastStore.entry(row),
                 fromTier: try row.optionalText("from_tier"), toTier: try row.optionalText("to_tier"))
        }
    }
    /// A piece of a file: partner after partner, each with all of its lines. - Returns: the last partner; nil when none is left.
    static func some(_ programme: ProgrammeID, _ filter: Filter, after last: String, today: Day, within reach: Reach, isToldOnly: Bool, vendor: VendorID, _ tx: Transaction) throws -> (lines: [Line], last: String?) {
        let which = found(programme, filter, today: today, within: reach, isToldOnly: isToldOnly, vendor: vendor)
        let ids: [OrganizationID] = try tx.query("SELECT DISTINCT e.organization_id \(which) AND e.organization_id > \(last) ORDER BY e.organization_id LIMIT 100").map { try $0.id("organization_id") }
        guard let end = ids.last else { return ([], nil) }
        return (try some("\(which) AND e.organization_id IN \(list: ids)", .partner, limit: 10_000, offset: 0, tx), end.value)
    }
    /// Where partners within reach are, for the filter.
    static func countries(within reach: Reach, today: Day, vendor: VendorID, _ tx: Transaction) throws -> [String] {
        try tx.query("SELECT DISTINCT o.country FROM organization o WHERE o.vendor_id = \(vendor) AND \(SQL.partner("o", on: today)) AND \(SQL.within(reach, organization: "o.id")) ORDER BY o.country")
            .map { try $0.text("country") }.filter { !$0.isEmpty }
    }

    /// Names of those people in the lines whom the reader may see: members of an organization within `naming`, where the line's own one is too.
    static func names(_ lines: [Line], naming: Reach?, vendor: VendorID, _ tx: Transaction) throws -> [String: String] {
        guard let naming, !naming.isNothing else { return [:] }
        var people: Set<String> = []
        for line in lines where naming.contains(line.organization) {
            people.formUnion(line.entry.causes.map(\.about) + (line.entry.fix?.steps ?? []).compactMap(\.person))
        }
        let ids = people.sorted().map { PersonID($0) }
        guard !ids.isEmpty else { return [:] }
        return Dictionary(try tx.query("""
            SELECT p.id, p.name FROM person p WHERE p.vendor_id = \(vendor) AND p.id IN \(list: ids)
                AND EXISTS (SELECT 1 FROM membership m WHERE m.vendor_id = p.vendor_id AND m.person_id = p.id AND m.recorded_to = \(Instant.forever)
                    AND \(SQL.within(naming, organization: "m.organization_id")))
            """).map { (try $0.text("id"), try $0.text("name")) }, uniquingKeysWith: { a, _ in a })
    }
}
