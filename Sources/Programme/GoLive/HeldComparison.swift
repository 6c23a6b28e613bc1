import Kernel
import People
import ProgrammeRules
import Store

/// What partners hold beside what the rules say: what going live would change, and what a PRM masters differently for ever.
struct HeldComparison: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        /// Held, and what keeps it is not met; not held, and what it takes is met; nobody can tell.
        case heldUnmet, metNotHeld, unknown
        fileprivate var condition: SQL {
            switch self {
            case .heldUnmet: "s.is_held = 1 AND coalesce(s.judged, s.verdict) = 'unmet'"
            case .metNotHeld: "s.is_held = 0 AND coalesce(s.judged, s.verdict) = 'met'"
            case .unknown: "coalesce(s.judged, s.verdict) = 'unknown'"
            }
        }
    }
    struct Count: Sendable {
        var heldMet = 0, heldUnmet = 0, metNotHeld = 0, neither = 0, unknown = 0
        var agreeing: Int { heldMet + neither }
        var all: Int { heldMet + heldUnmet + metNotHeld + neither + unknown }
    }
    struct Line: Sendable {
        let organization: OrganizationID
        let name: String
        let status: String
        let isHeld: Bool
        let heldFrom: Day?
        /// laurel, imported or prm; nil where nothing is held, or from before that was kept.
        let source: String?
        let verdict: Verdict
        let gapPeople: Int?
        let gapMinutes: Int?
    }
    let counts: [String: Count]
    let lines: [Line]
    let total: Int

    static func load(_ programme: ProgrammeID, within reach: Reach, on day: Day, status: String?, kind: Kind?, search: String, limit: Int, offset: Int, vendor: VendorID,
                     _ tx: Transaction) throws -> HeldComparison {
        let from: SQL = """
            FROM programme_standing s JOIN organization o ON o.vendor_id = s.vendor_id AND o.id = s.organization_id
            WHERE s.vendor_id = \(vendor) AND s.programme_id = \(programme) AND \(SQL.partner("o", on: day)) AND \(SQL.within(reach, organization: "s.organization_id"))
            """
        var counts: [String: Count] = [:]
        for row in try tx.query("SELECT s.status, s.is_held, coalesce(s.judged, s.verdict) AS said, count(*) AS n \(from) GROUP BY s.status, s.is_held, coalesce(s.judged, s.verdict)") {
            let n = try row.int("n"), id = try row.text("status")
            switch (try row.bool("is_held"), try row.text("said")) {
            case (true, "met"): counts[id, default: Count()].heldMet += n
            case (true, "unmet"): counts[id, default: Count()].heldUnmet += n
            case (false, "met"): counts[id, default: Count()].metNotHeld += n
            case (false, "unmet"): counts[id, default: Count()].neither += n
            default: counts[id, default: Count()].unknown += n
            }
        }
        let which = kind.map { "(\($0.condition))" as SQL } ?? "((\(Kind.heldUnmet.condition)) OR (\(Kind.metNotHeld.condition)) OR (\(Kind.unknown.condition)))"
        let one: SQL = status.map { "s.status = \($0)" } ?? "1 = 1"
        let named: SQL = search.isEmpty ? "1 = 1" : "o.name_folded LIKE \("%" + StandingList.escaped(Persons.folded(search)) + "%") ESCAPE '\\'"
        let total = try tx.count("SELECT count(*) \(from) AND \(which) AND \(one) AND \(named)")
        let lines = try tx.query("""
            SELECT s.organization_id, o.name, s.status, s.is_held, s.held_from, s.source, coalesce(s.judged, s.verdict) AS said, s.gap_people, s.gap_minutes \(from)
                AND \(which) AND \(one) AND \(named) ORDER BY o.name_folded, o.id, s.rank DESC, s.status LIMIT \(limit) OFFSET \(offset)
            """).map { row in
            Line(organization: try row.id("organization_id"), name: try row.text("name"), status: try row.text("status"), isHeld: try row.bool("is_held"),
                 heldFrom: try row.optionalDay("held_from"), source: try row.optionalText("source"), verdict: Verdict(rawValue: try row.text("said")) ?? .unknown,
                 gapPeople: try row.optionalInt("gap_people").map { Int($0) }, gapMinutes: try row.optionalInt("gap_minutes").map { Int($0) })
        }
        return HeldComparison(counts: counts, lines: lines, total: total)
    }
}
