import Crypto
package import Kernel
package import ProgrammeRules
package import Store

package enum ProgrammeDecisionEntity {}
package typealias ProgrammeDecisionID = ID<ProgrammeDecisionEntity>

/// A decision as it was made: its inputs by hash, where the organization stood before, and the result in canonical bytes.
package struct StoredDecision: Sendable {
    package let id: ProgrammeDecisionID
    package let programme: ProgrammeID
    package let version: Int
    package let organization: OrganizationID
    package let asOf: Day
    package let knownAt: Instant
    package let decidedAt: Instant
    package let evaluator: Int
    package let input: String
    /// Nil: the first decision, which starts from what the facts say is held.
    package let before: [Standing]?
    package let result: String
    package let changes: Int
}

/// Facts and where they came to, as one decision rests on them.
struct DecisionInput: Sendable {
    let facts: Facts
    let text: String
    let hash: String
    init(_ facts: Facts) throws {
        self.facts = facts
        text = try FactJSON.text(facts)
        hash = DecisionStore.hash(text)
    }
}

/// All SQL of decisions and of what follows from the last one.
package enum DecisionStore {
    static func hash(_ text: String) -> String { SHA256.hash(data: Array(text.utf8)).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined() }

    private static let columns: SQL = "id, programme_id, version, organization_id, as_of, known_at, decided_at, evaluator, input_hash, before, result, changes"
    private static func read(_ row: Row) throws -> StoredDecision {
        let before = try row.text("before")
        return StoredDecision(id: try row.id("id"), programme: try row.id("programme_id"), version: try row.int("version"), organization: try row.id("organization_id"),
                              asOf: try row.day("as_of"), knownAt: try row.instant("known_at"), decidedAt: try row.instant("decided_at"),
                              evaluator: try row.int("evaluator"), input: try row.text("input_hash"),
                              before: before.isEmpty ? nil : try FactJSON.read([Standing].self, before), result: try row.text("result"), changes: try row.int("changes"))
    }

    package static func last(_ programme: ProgrammeID, _ organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> StoredDecision? {
        try tx.first("""
            SELECT \(columns) FROM programme_decision WHERE vendor_id = \(vendor) AND programme_id = \(programme) AND organization_id = \(organization)
            ORDER BY decided_at DESC, as_of DESC, id DESC LIMIT 1
            """).map(read)
    }
    /// The last one that was made by then about that day or one before it: what was decided, as of a day and as known at a moment.
    package static func last(_ programme: ProgrammeID, _ organization: OrganizationID, asOf: Day, knownAt: Instant, vendor: VendorID, _ tx: Transaction) throws -> StoredDecision? {
        try tx.first("""
            SELECT \(columns) FROM programme_decision WHERE vendor_id = \(vendor) AND programme_id = \(programme) AND organization_id = \(organization)
                AND decided_at <= \(knownAt) AND as_of <= \(asOf)
            ORDER BY decided_at DESC, as_of DESC, id DESC LIMIT 1
            """).map(read)
    }
    package static func find(_ id: ProgrammeDecisionID, vendor: VendorID, _ tx: Transaction) throws -> StoredDecision? {
        try tx.first("SELECT \(columns) FROM programme_decision WHERE vendor_id = \(vendor) AND id = \(id)").map(read)
    }
    /// Newest first.
    package static func history(_ programme: ProgrammeID, _ organization: OrganizationID, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [StoredDecision] {
        try tx.query("""
            SELECT \(columns) FROM programme_decision WHERE vendor_id = \(vendor) AND programme_id = \(programme) AND organization_id = \(organization)
            ORDER BY decided_at DESC, as_of DESC, id DESC LIMIT \(limit)
            """).map(read)
    }
    /// The results of decisions after one of an organization's up to another one, oldest first; at most two hundred.
    static func between(_ first: StoredDecision, _ last: StoredDecision, vendor: VendorID, _ tx: Transaction) throws -> [String] {
        try tx.query("""
            SELECT result FROM programme_decision WHERE vendor_id = \(vendor) AND programme_id = \(first.programme) AND organization_id = \(first.organization)
                AND decided_at > \(first.decidedAt) AND decided_at <= \(last.decidedAt) AND changes > 0 ORDER BY decided_at, as_of, id LIMIT 200
            """).map { try $0.text("result") }
    }
    /// In the order of their ids, `limit` of them after `last`: for a replay of all.
    package static func all(after last: String, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [StoredDecision] {
        try tx.query("SELECT \(columns) FROM programme_decision WHERE vendor_id = \(vendor) AND id > \(last) ORDER BY id LIMIT \(limit)").map(read)
    }
    package static func input(_ hash: String, vendor: VendorID, _ tx: Transaction) throws -> String? {
        try tx.first("SELECT body FROM programme_input WHERE vendor_id = \(vendor) AND hash = \(hash)").map { try $0.text("body") }
    }

    /// Keeps a text under its hash, once.
    static func keep(_ text: String, hash: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("INSERT INTO programme_input (vendor_id, hash, body) VALUES (\(vendor), \(hash), \(text)) ON CONFLICT DO NOTHING")
    }

    /// Keeps a decision with its inputs. - Returns: its id.
    static func insert(_ decision: Decision, _ programme: ProgrammeID, _ organization: OrganizationID, _ input: DecisionInput, before: [Standing]?, changes: Int,
                       at moment: Instant, vendor: VendorID, _ tx: Transaction) throws -> ProgrammeDecisionID {
        let id: ProgrammeDecisionID = tx.newID(), result = String(decoding: decision.bytes, as: UTF8.self)
        try keep(input.text, hash: input.hash, vendor: vendor, tx)
        try tx.execute("""
            INSERT INTO programme_decision (vendor_id, id, programme_id, version, organization_id, as_of, known_at, decided_at, evaluator, input_hash, before, result,
                result_hash, changes)
            VALUES (\(vendor), \(id), \(programme), \(decision.programmeVersion), \(organization), \(decision.asOf), \(decision.knownAt), \(moment),
                \(Decision.evaluator), \(input.hash), \(try before.map { try FactJSON.text($0) } ?? ""), \(result), \(hash(result)), \(changes))
            """)
        return id
    }

    /// What lists and boards show, and which changes concern the organization.
    static func keep(_ decision: Decision, as id: ProgrammeDecisionID, _ programme: ProgrammeID, _ rules: Programme, _ organization: OrganizationID,
                     also dependencies: Set<Dependency>, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM programme_standing WHERE vendor_id = \(vendor) AND programme_id = \(programme) AND organization_id = \(organization)")
        let rows = decision.statuses.map { status -> [SQLValue] in
            let risk = status.standing.risk, gap = (status.standing.held == nil ? status.obtain : status.kept).gap
            return [vendor.sqlValue, programme.sqlValue, organization.sqlValue, status.status.sqlValue, status.computed.rawValue.sqlValue,
                    (status.standing.held != nil).sqlValue, status.standing.held?.from.sqlValue ?? .null, risk?.lastDay.sqlValue ?? .null, (risk != nil).sqlValue,
                    status.standing.isUncertain.sqlValue, (rules.status(status.status)?.rank ?? 0).sqlValue, gap.map(\.people).sqlValue, gap.flatMap(\.minutes).sqlValue, id.sqlValue,
                    (status.standing.held == nil ? status.computed : status.kept.verdict).rawValue.sqlValue, status.standing.held?.source.rawValue.sqlValue ?? .null]
        }
        try tx.insert(into: "programme_standing", ["vendor_id", "programme_id", "organization_id", "status", "verdict", "is_held", "held_from", "risk_last_day",
                                                   "is_at_risk", "is_uncertain", "rank", "gap_people", "gap_minutes", "decision_id", "judged", "source"], rows)
        try tx.execute("DELETE FROM programme_dependency WHERE vendor_id = \(vendor) AND programme_id = \(programme) AND organization_id = \(organization)")
        // Figures and declarations of another organization touch those that it concerns by the organization; what it holds by itself.
        let own = organization.value + "/"
        let all = dependencies.union(decision.dependencies).filter { $0.kind == .person || $0.kind == .organization || ($0.kind == .status && !$0.name.hasPrefix(own)) }.sorted()
        try tx.insert(into: "programme_dependency", ["vendor_id", "programme_id", "organization_id", "kind", "name"],
                      all.map { [vendor.sqlValue, programme.sqlValue, organization.sqlValue, $0.kind.rawValue.sqlValue, $0.name.sqlValue] })
    }
}
