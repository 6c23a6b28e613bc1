package import Kernel
package import Store

/// Figures at the ends of the last twelve months, for movement and history: a cache of what the facts say of those days. A
/// fact that reaches into the past empties the months it touches, the refresh job fills them again; until then a board shows
/// no movement rather than a wrong one.
package enum MonthFigures {
    package static let kept = 12

    /// The last days of the twelve months before the day's own, oldest first.
    package static func days(before day: Day) -> [Day] {
        let parts = day.parts, first = Day(year: parts.year, month: parts.month, day: 1) ?? day
        return (0..<kept).reversed().map { first.adding(months: -$0).adding(days: -1) }
    }

    /// Figures of the organizations on stored days; days of which any organization is missing are left out.
    /// - Parameter days: of `days(before:)`.
    package static func tables(
        of organizations: [OrganizationID], kind: ItemKind, items: [InsightItem], days: [Day], vendor: VendorID, _ tx: Transaction
    ) throws -> [FigureTable] {
        let column: SQL = kind == .certification ? "certifications" : "courses"
        // One organization's months by their own index, a board's by the day.
        let whose: SQL = organizations.count == 1 ? "organization_id = \(organizations[0])" : "1 = 1"
        var found: [Day: [OrganizationID: [Figures]]] = [:]
        let wanted = Set(organizations), ids = items.map { Array($0.key.id.utf8) }
        for row in try tx.query("""
            SELECT day, organization_id, \(column) AS packed FROM insight_month
            WHERE vendor_id = \(vendor) AND day IN \(list: days.map(\.description)) AND \(whose)
            """) {
            let organization: OrganizationID = try row.id("organization_id")
            guard wanted.contains(organization) else { continue }
            found[try row.day("day"), default: [:]][organization] = PackedFigures.read(try row.text("packed"), of: ids).figures
        }
        return try days.compactMap { day in
            guard let figures = found[day], figures.count == wanted.count else { return nil }
            var table = FigureTable(day: day)
            table.figures = figures
            let rows = try tx.query("SELECT person_id, facts FROM insight_month_shared WHERE vendor_id = \(vendor) AND day = \(day)")
            // The day's own mark says that its shared people were written; without it totals would count them twice.
            guard try rows.contains(where: { try $0.text("person_id") == mark }) else { return nil }
            table.shared = try StoredShared.read(rows.filter { try $0.text("person_id") != mark }, items)
            return table
        }
    }
    private static let mark = "*"

    /// Writes up to `most` missing rows of one month, the newest first. - Returns: whether more may be missing.
    package static func fill(most: Int, vendor: VendorID, zone: Zone, today: Day, _ tx: Transaction) throws -> Bool {
        for day in days(before: today).reversed() {
            let missing = try tx.query("""
                SELECT o.id FROM organization o WHERE o.vendor_id = \(vendor) AND o.kind = 'partner' AND NOT EXISTS
                    (SELECT 1 FROM insight_month i WHERE i.vendor_id = \(vendor) AND i.day = \(day) AND i.organization_id = o.id)
                ORDER BY o.id LIMIT \(most)
                """).map { row -> OrganizationID in try row.id("id") }
            let isShared = try tx.exists("""
                SELECT 1 AS one FROM insight_month_shared WHERE vendor_id = \(vendor) AND day = \(day) AND person_id = \(mark)
                """)
            if missing.isEmpty, isShared { continue }
            let items = try InsightItems.all(vendor: vendor, tx), reader = FactReader(vendor: vendor, zone: zone, day: day)
            if !missing.isEmpty { try write(missing, items, reader, tx) }
            if !isShared { try writeShared(items, reader, tx) }
            return true
        }
        return false
    }
    private static func write(_ organizations: [OrganizationID], _ items: [InsightItem], _ reader: FactReader, _ tx: Transaction) throws {
        let vendor = reader.vendor, none = items.map { _ -> FigureTable.Fall? in nil }
        let members = Dictionary(grouping: try reader.members(of: organizations, items: items, tx), by: \.organization)
        for organization in organizations {
            let (figures, _) = FactReader.count(members[organization] ?? [], items: items, on: reader.day)
            let certifications = PackedFigures.text(.certification, items, figures, none), courses = PackedFigures.text(.course, items, figures, none)
            try tx.execute("""
                INSERT INTO insight_month (vendor_id, day, organization_id, certifications, courses)
                VALUES (\(vendor), \(reader.day), \(organization), \(certifications), \(courses)) ON CONFLICT DO NOTHING
                """)
        }
    }
    private static func writeShared(_ items: [InsightItem], _ reader: FactReader, _ tx: Transaction) throws {
        let vendor = reader.vendor
        var texts = [(mark, "{}")]
        for (person, shared) in try reader.shared(items: items, tx) { texts.append((person.value, try StoredShared(shared, items).text())) }
        for (person, text) in texts {
            try tx.execute("""
                INSERT INTO insight_month_shared (vendor_id, day, person_id, facts) VALUES (\(vendor), \(reader.day), \(person), \(text)) ON CONFLICT DO NOTHING
                """)
        }
    }

    /// The organizations' months from `day` on are worked out again.
    package static func forget(_ organizations: [OrganizationID], from day: Day, vendor: VendorID, _ tx: Transaction) throws {
        for organization in organizations {
            let gone = try tx.execute("DELETE FROM insight_month WHERE vendor_id = \(vendor) AND organization_id = \(organization) AND day >= \(day)")
            if gone > 0 { try tx.execute("DELETE FROM insight_month_shared WHERE vendor_id = \(vendor) AND day >= \(day)") }
        }
    }
    /// Everybody's from `day` on.
    package static func forget(from day: Day, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM insight_month WHERE vendor_id = \(vendor) AND day >= \(day)")
        try tx.execute("DELETE FROM insight_month_shared WHERE vendor_id = \(vendor) AND day >= \(day)")
    }
    /// Months that nobody asks for any more.
    package static func forget(before day: Day, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM insight_month WHERE vendor_id = \(vendor) AND day < \(day)")
        try tx.execute("DELETE FROM insight_month_shared WHERE vendor_id = \(vendor) AND day < \(day)")
    }
}
