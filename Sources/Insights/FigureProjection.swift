import Foundation
package import Kernel
package import Store

/// Figures per organization for today, kept so that a board of hundreds of organizations costs one query.
///
/// A row counts when it is of today, knows every item, and its organization is not marked dirty; anything else is worked out
/// from the facts on the spot, so a page is right whatever the projection's state. Events mark, the refresh job writes.
package enum FigureProjection {
    /// Stands in `insight_dirty` for every organization of the vendor.
    static let everything = "*"

    /// Figures of the organizations on `reader.day`, from the projection where that is current.
    /// - Parameter today: days other than today are always worked out.
    package static func table(
        of organizations: [OrganizationID], kind: ItemKind, items: [InsightItem], reader: FactReader, today: Day, _ tx: Transaction
    ) throws -> FigureTable {
        guard reader.day == today else { return try direct(organizations, items, reader, tx) }
        var table = FigureTable(day: today)
        var rows = try stored(kind, vendor: reader.vendor, today: today, tx)
        let dirty = try marked(reader, tx)
        if dirty.contains(everything) { rows = [:] }
        var stale: [OrganizationID] = []
        let ids = items.map { Array($0.key.id.utf8) }
        for organization in organizations {
            guard let known = rows[organization.value].map({ PackedFigures.read($0, of: ids) }), known.isWhole, !dirty.contains(organization.value) else {
                stale.append(organization)
                continue
            }
            table.figures[organization] = known.figures
            table.falls[organization] = known.falls
        }
        if stale.isEmpty {
            table.shared = try storedShared(items, vendor: reader.vendor, tx)
        } else {
            let fresh = try reader.figures(of: stale.count == organizations.count ? nil : stale, items: items, tx)
            for organization in stale {
                table.figures[organization] = fresh.figures[organization] ?? blank(items)
                table.falls[organization] = fresh.falls[organization] ?? items.map { _ in nil }
            }
            table.shared = try shared(items, stale: rows.isEmpty ? nil : stale, reader, tx)
        }
        return table
    }

    /// The stored people with several employers, those of the stale organizations worked out anew; all of them with nil.
    private static func shared(_ items: [InsightItem], stale: [OrganizationID]?, _ reader: FactReader, _ tx: Transaction) throws -> [PersonID: FigureTable.SharedPerson] {
        guard let stale else { return try reader.shared(items: items, tx) }
        let behind = Set(stale)
        return try storedShared(items, vendor: reader.vendor, tx).filter { behind.isDisjoint(with: $0.value.by.keys) }
            .merging(try reader.shared(among: stale, items: items, tx)) { _, fresh in fresh }
    }

    /// Organizations whose row is behind: marked by an event, or somebody there began a course since. Beginning is evidence,
    /// not an event of the ledger, so it marks nothing; it is looked for among today's beginnings.
    private static func marked(_ reader: FactReader, _ tx: Transaction) throws -> Set<String> {
        let vendor = reader.vendor
        let marks = try tx.query("SELECT organization_id FROM insight_dirty WHERE vendor_id = \(vendor)").map { try $0.text("organization_id") }
        return Set(marks + (try begun(reader, tx)))
    }
    private static func begun(_ reader: FactReader, _ tx: Transaction) throws -> [String] {
        try tx.query("""
            SELECT DISTINCT m.organization_id FROM enrolment e
            JOIN membership m ON m.vendor_id = e.vendor_id AND m.person_id = e.person_id AND \(.holds("m", on: reader.day))
            JOIN insight_row r ON r.vendor_id = m.vendor_id AND r.organization_id = m.organization_id
            WHERE e.vendor_id = \(reader.vendor) AND e.started_at >= \(reader.zone.start(of: reader.day)) AND e.started_at >= r.refreshed_at
            """).map { try $0.text("organization_id") }
    }

    private static func direct(_ organizations: [OrganizationID], _ items: [InsightItem], _ reader: FactReader, _ tx: Transaction) throws -> FigureTable {
        var table = try reader.figures(of: organizations, items: items, tx)
        for organization in organizations where table.figures[organization] == nil {
            table.figures[organization] = blank(items)
            table.falls[organization] = items.map { _ in nil }
        }
        table.shared = try reader.shared(items: items, tx)
        return table
    }
    private static func blank(_ items: [InsightItem]) -> [Figures] { items.map { _ in Figures() } }

    /// Packed figures by organization.
    private static func stored(_ kind: ItemKind, vendor: VendorID, today: Day, _ tx: Transaction) throws -> [String: String] {
        let column: SQL = kind == .certification ? "certifications" : "courses"
        let rows = try tx.query("SELECT organization_id, \(column) AS packed FROM insight_row WHERE vendor_id = \(vendor) AND day = \(today)")
        return Dictionary(try rows.map { (try $0.text("organization_id"), try $0.text("packed")) }, uniquingKeysWith: { a, _ in a })
    }

    private static func storedShared(_ items: [InsightItem], vendor: VendorID, _ tx: Transaction) throws -> [PersonID: FigureTable.SharedPerson] {
        try StoredShared.read(tx.query("SELECT person_id, facts FROM insight_shared WHERE vendor_id = \(vendor)"), items)
    }

    // MARK: writing

    /// Works out and stores rows of the organizations, all items.
    package static func refresh(_ organizations: [OrganizationID], reader: FactReader, _ tx: Transaction) throws {
        let vendor = reader.vendor, items = try InsightItems.all(vendor: vendor, tx)
        let members = Dictionary(grouping: try reader.members(of: organizations, items: items, tx), by: \.organization)
        for organization in organizations {
            let (figures, falls) = FactReader.count(members[organization] ?? [], items: items, on: reader.day)
            func packed(_ kind: ItemKind) -> String { PackedFigures.text(kind, items, figures, falls) }
            try tx.execute("""
                INSERT INTO insight_row (vendor_id, organization_id, day, certifications, courses, refreshed_at)
                VALUES (\(vendor), \(organization), \(reader.day), \(packed(.certification)), \(packed(.course)), \(tx.now))
                ON CONFLICT (vendor_id, organization_id) DO UPDATE SET day = excluded.day, certifications = excluded.certifications,
                    courses = excluded.courses, refreshed_at = excluded.refreshed_at
                """)
        }
        try refreshShared(organizations, reader, items, tx)
    }
    /// Whoever is or ever was at one of the organizations may have become or ceased to be a person of several.
    private static func refreshShared(_ organizations: [OrganizationID], _ reader: FactReader, _ items: [InsightItem], _ tx: Transaction) throws {
        let vendor = reader.vendor
        try tx.execute("""
            DELETE FROM insight_shared WHERE vendor_id = \(vendor) AND person_id IN
                (SELECT m.person_id FROM membership m WHERE m.vendor_id = \(vendor) AND m.organization_id IN \(list: organizations))
            """)
        for (person, shared) in try reader.shared(among: organizations, items: items, tx) {
            let text = try StoredShared(shared, items).text()
            try tx.execute("INSERT INTO insight_shared (vendor_id, person_id, facts) VALUES (\(vendor), \(person), \(text))")
        }
    }

    package static func mark(_ organizations: [OrganizationID], vendor: VendorID, _ tx: Transaction) throws {
        for organization in organizations { try mark(organization.value, vendor: vendor, tx) }
    }
    package static func markAll(vendor: VendorID, _ tx: Transaction) throws { try mark(everything, vendor: vendor, tx) }
    private static func mark(_ organization: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO insight_dirty (vendor_id, organization_id, marked_at) VALUES (\(vendor), \(organization), \(tx.now)) ON CONFLICT DO NOTHING
            """)
    }

    /// Refreshes up to `most` marked organizations. - Returns: whether more are waiting.
    package static func refreshMarked(most: Int, reader: FactReader, _ tx: Transaction) throws -> Bool {
        let vendor = reader.vendor
        if try tx.execute("DELETE FROM insight_dirty WHERE vendor_id = \(vendor) AND organization_id = \(everything)") > 0 {
            try tx.execute("""
                INSERT INTO insight_dirty (vendor_id, organization_id, marked_at)
                SELECT vendor_id, id, \(tx.now) FROM organization WHERE vendor_id = \(vendor) AND kind = 'partner' ON CONFLICT DO NOTHING
                """)
        }
        for organization in try begun(reader, tx) { try mark(organization, vendor: vendor, tx) }
        let marked = try tx.query("""
            SELECT organization_id FROM insight_dirty WHERE vendor_id = \(vendor) ORDER BY marked_at, organization_id LIMIT \(most)
            """).map { row -> OrganizationID in try row.id("organization_id") }
        guard !marked.isEmpty else { return false }
        try refresh(marked, reader: reader, tx)
        try tx.execute("DELETE FROM insight_dirty WHERE vendor_id = \(vendor) AND organization_id IN \(list: marked)")
        return marked.count == most
    }
}
