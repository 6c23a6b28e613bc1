package import Kernel
package import Store

/// Who rose and who fell: a line per change of a standing, written with the decision that made it.
package struct Movements: Sendable {
    package enum Way: String, Sendable, CaseIterable {
        case rose, fell, atRisk
        var change: String {
            switch self {
            case .rose: "promoted"
            case .fell: "demoted"
            case .atRisk: "at_risk"
            }
        }
        init?(change: String) {
            guard let way = Way.allCases.first(where: { $0.change == change }) else { return nil }
            self = way
        }
    }
    package struct Line: Sendable {
        package let organization: OrganizationID
        package let name: String
        package let country: String
        package let day: Day
        package let status: String
        package let way: Way
        package let cause: String
        let decision: ProgrammeDecisionID
    }
    package let counts: [Way: Int]
    package let lines: [Line]
    package let total: Int

    /// Keeps what was applied; what a status in shadow mode would have done moved nobody.
    static func note(_ event: StandingChanged, _ tx: Transaction) throws {
        guard let vendor = tx.vendor, event.isApplied, Way(change: event.change) != nil else { return }
        try tx.execute("""
            INSERT INTO programme_movement (vendor_id, decision_id, status, change, programme_id, organization_id, day, cause)
            VALUES (\(vendor), \(event.decision), \(event.status), \(event.change), \(event.programme), \(event.organization), \(event.day), \(event.cause))
            ON CONFLICT DO NOTHING
            """)
    }

    private static func found(_ programme: ProgrammeID, since: Day, within reach: Reach, vendor: VendorID) -> SQL {
        """
        FROM programme_movement m JOIN organization o ON o.vendor_id = m.vendor_id AND o.id = m.organization_id
        WHERE m.vendor_id = \(vendor) AND m.programme_id = \(programme) AND m.day > \(since) AND \(SQL.within(reach, organization: "m.organization_id"))
        """
    }
    package static func counts(_ programme: ProgrammeID, since: Day, within reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> [Way: Int] {
        var counts: [Way: Int] = [:]
        for row in try tx.query("SELECT m.change, count(*) AS n \(found(programme, since: since, within: reach, vendor: vendor)) GROUP BY m.change") {
            if let way = Way(change: try row.text("change")) { counts[way] = try row.int("n") }
        }
        return counts
    }
    /// Newest first, a page of them.
    package static func load(_ programme: ProgrammeID, since: Day, way: Way?, page: Int, within reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> Movements {
        let counts = try counts(programme, since: since, within: reach, vendor: vendor, tx)
        let only: SQL = way.map { "m.change = \($0.change)" } ?? "1 = 1"
        let lines = try tx.query("""
            SELECT m.organization_id, o.name, o.country, m.day, m.status, m.change, m.cause, m.decision_id \(found(programme, since: since, within: reach, vendor: vendor)) AND \(only)
            ORDER BY m.day DESC, o.name_folded, m.organization_id, m.status, m.change LIMIT \(Limits.pageRows) OFFSET \((page - 1) * Limits.pageRows)
            """).compactMap { row -> Line? in
            guard let way = Way(change: try row.text("change")) else { return nil }
            return Line(organization: try row.id("organization_id"), name: try row.text("name"), country: try row.text("country"), day: try row.day("day"),
                        status: try row.text("status"), way: way, cause: try row.text("cause"), decision: try row.id("decision_id"))
        }
        return Movements(counts: counts, lines: lines, total: way.map { counts[$0] ?? 0 } ?? counts.values.reduce(0, +))
    }
}
