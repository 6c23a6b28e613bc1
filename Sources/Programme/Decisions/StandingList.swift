package import Kernel
import People
import ProgrammeRules
package import Store

/// Where partners stand, for boards and lists.
package struct StandingList: Sendable {
    package struct Line: Sendable {
        package let organization: OrganizationID
        package let name: String
        package let country: String
        /// The tier held with the highest rank; nil without one.
        package let tier: String?
        /// What else is held.
        package let others: [String]
        package let atRisk: Int
        /// The first last day of a grace.
        package let riskLastDay: Day?
        package let uncertain: Int
    }
    package enum Risk: String, Sendable, CaseIterable { case all, atRisk, uncertain }
    package let lines: [Line]
    package let total: Int
    package let page: Int

    /// Organizations that have been decided about and lie within reach.
    static func organizations(within reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> [OrganizationID] {
        try tx.query("""
            SELECT DISTINCT organization_id FROM programme_standing WHERE vendor_id = \(vendor) AND \(SQL.within(reach, organization: "organization_id"))
            ORDER BY organization_id LIMIT 500
            """).map { try $0.id("organization_id") }
    }

    /// - Parameters: status: only those that hold it; day: partners on that day.
    package static func load(_ programme: ProgrammeID, within reach: Reach, search: String, status: String?, risk: Risk, page asked: Int, on day: Day, vendor: VendorID, _ tx: Transaction) throws -> StandingList {
        let page = max(1, min(asked, 100_000))
        var which: [SQL] = ["o.vendor_id = \(vendor)", SQL.partner("o", on: day), SQL.within(reach, organization: "o.id")]
        if !search.isEmpty { which.append("o.name_folded LIKE \("%" + escaped(Persons.folded(search)) + "%") ESCAPE '\\'") }
        func has(_ condition: SQL) -> SQL {
            "EXISTS (SELECT 1 FROM programme_standing x WHERE x.vendor_id = \(vendor) AND x.programme_id = \(programme) AND x.organization_id = o.id AND \(condition))"
        }
        if let status { which.append(has("x.status = \(status) AND x.is_held = 1")) }
        switch risk {
        case .all: break
        case .atRisk: which.append(has("x.is_at_risk = 1"))
        case .uncertain: which.append(has("x.is_uncertain = 1 AND x.is_held = 1"))
        }
        let total = try tx.count("SELECT count(*) FROM organization o WHERE \(SQL.all(which))")
        let found = try tx.query("""
            SELECT o.id, o.name, o.country FROM organization o WHERE \(SQL.all(which)) ORDER BY o.name_folded, o.id
            LIMIT \(Limits.pageRows) OFFSET \((page - 1) * Limits.pageRows)
            """)
        let ids: [OrganizationID] = try found.map { try $0.id("id") }
        var standings: [OrganizationID: [Row]] = [:]
        for row in try tx.query("""
            SELECT organization_id, status, is_held, rank, is_at_risk, risk_last_day, is_uncertain FROM programme_standing
            WHERE vendor_id = \(vendor) AND programme_id = \(programme) AND organization_id IN \(list: ids) ORDER BY organization_id, rank DESC, status
            """) { standings[try row.id("organization_id"), default: []].append(row) }
        let lines = try found.map { row -> Line in
            let id: OrganizationID = try row.id("id"), own = standings[id] ?? []
            let held = try own.filter { try $0.bool("is_held") }
            let tier = try held.first { try $0.int("rank") > 0 }?.text("status")
            return Line(organization: id, name: try row.text("name"), country: try row.text("country"), tier: tier,
                        others: try held.filter { try $0.int("rank") == 0 }.map { try $0.text("status") }, atRisk: try own.count { try $0.bool("is_at_risk") },
                        riskLastDay: try own.compactMap { try $0.optionalDay("risk_last_day") }.min(), uncertain: try held.count { try $0.bool("is_uncertain") })
        }
        return StandingList(lines: lines, total: total, page: page)
    }
    static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
    }

    /// How many partners within reach hold each status, and how many of those are at risk.
    package static func counts(_ programme: ProgrammeID, within reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> [String: (held: Int, atRisk: Int)] {
        Dictionary(try tx.query("""
            SELECT status, count(CASE WHEN is_held = 1 THEN 1 END) AS held, count(CASE WHEN is_at_risk = 1 THEN 1 END) AS at_risk FROM programme_standing
            WHERE vendor_id = \(vendor) AND programme_id = \(programme) AND \(SQL.within(reach, organization: "organization_id")) GROUP BY status
            """).map { (try $0.text("status"), (try $0.int("held"), try $0.int("at_risk"))) }, uniquingKeysWith: { a, _ in a })
    }
}
