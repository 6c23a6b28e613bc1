import Foundation
import HTML
import Kernel
import People
import Store

/// All SQL of `roster_batch` and `roster_row`.
enum BatchStore {
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
    static func value<T: Decodable>(_ type: T.Type, _ text: String) throws -> T { try JSONDecoder().decode(type, from: Data(text.utf8)) }

    static func insert(_ batch: Batch, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO roster_batch (vendor_id, id, kind, organization_id, source_id, state, file_name, facts, header, mapping, options, row_count, created_at,
                created_by_kind, created_by)
            VALUES (\(vendor), \(batch.id), \(batch.kind.rawValue), \(batch.organization), \(batch.source), \(batch.state.rawValue), \(batch.fileName), \(try text(batch.facts)),
                \(try text(batch.header)), \(try text(batch.mapping)), \(try text(batch.options)), \(batch.rows), \(batch.createdAt), \(batch.createdBy.kind.rawValue), \(batch.createdBy.id))
            """)
    }
    static func addRows(_ rows: [(line: Int, cells: [String])], batch: String, vendor: VendorID, _ tx: Transaction) throws {
        for row in rows {
            try tx.execute("""
                INSERT INTO roster_row (vendor_id, batch_id, line, cells, row_key, label, state, step, outcome, created_at)
                VALUES (\(vendor), \(batch), \(row.line), \(try text(row.cells)), '', '', '', 0, '', \(tx.now))
                """)
        }
    }

    static func find(_ id: String, vendor: VendorID, _ tx: Transaction) throws -> Batch? {
        try tx.first("SELECT * FROM roster_batch WHERE vendor_id = \(vendor) AND id = \(id)").map(read)
    }
    /// Newest first: all of the vendor, or one's own.
    static func recent(_ reach: Reach, by actor: Actor, vendor: VendorID, limit: Int, offset: Int = 0, _ tx: Transaction) throws -> [Batch] {
        let whose: SQL = reach.all ? "1 = 1" : "created_by = \(actor.id)"
        return try tx.query("""
            SELECT * FROM roster_batch WHERE vendor_id = \(vendor) AND \(whose) ORDER BY created_at DESC, id DESC LIMIT \(limit) OFFSET \(offset)
            """).map(read)
    }
    static func read(_ row: Row) throws -> Batch {
        Batch(
            id: try row.text("id"), kind: RosterKind(rawValue: try row.text("kind")) ?? .people, organization: try row.optionalID("organization_id"),
            source: try row.optionalText("source_id"), state: Batch.State(rawValue: try row.text("state")) ?? .failed, fileName: try row.text("file_name"),
            facts: try value(FileFacts.self, row.text("facts")), header: try value([String].self, row.text("header")),
            mapping: try value(RosterMapping.self, row.text("mapping")), options: try value(RosterOptions.self, row.text("options")), rows: try row.int("row_count"),
            job: try row.optionalText("job_id"), failure: try row.optionalText("failure").flatMap(Batch.Failure.init(rawValue:)), createdAt: try row.instant("created_at"),
            createdBy: Actor(kind: Actor.Kind(rawValue: try row.text("created_by_kind")) ?? .person, id: try row.text("created_by")),
            finishedAt: try row.optionalInstant("finished_at"), undoneAt: try row.optionalInstant("undone_at"))
    }

    /// Moves a batch from one state to another; false when it is no longer there, so that of two who press one button one is told.
    static func move(_ id: String, from: [Batch.State], to: Batch.State, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        let at: SQL = switch to {
        case .planned, .held: ", planned_at = \(tx.now), failure = NULL"
        case .running: ", started_at = coalesce(started_at, \(tx.now)), failure = NULL"
        case .done: ", finished_at = \(tx.now)"
        case .undone: ", undone_at = \(tx.now)"
        default: ""
        }
        return try tx.execute("""
            UPDATE roster_batch SET state = \(to.rawValue)\(at) WHERE vendor_id = \(vendor) AND id = \(id) AND state IN \(list: from.map(\.rawValue))
            """) == 1
    }
    static func setJob(_ job: String?, of id: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE roster_batch SET job_id = \(job) WHERE vendor_id = \(vendor) AND id = \(id)")
    }
    static func setFailure(_ failure: Batch.Failure?, of id: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE roster_batch SET failure = \(failure?.rawValue) WHERE vendor_id = \(vendor) AND id = \(id)")
    }
    static func setMapping(_ mapping: RosterMapping, _ options: RosterOptions, of id: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE roster_batch SET mapping = \(try text(mapping)), options = \(try text(options)) WHERE vendor_id = \(vendor) AND id = \(id)")
    }
    /// Removes a batch that did nothing.
    static func discard(_ id: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM roster_batch WHERE vendor_id = \(vendor) AND id = \(id)")
        try tx.execute("DELETE FROM roster_row WHERE vendor_id = \(vendor) AND batch_id = \(id)")
        try tx.execute("DELETE FROM blob_reference WHERE vendor_id = \(vendor) AND owner_kind = 'roster' AND owner_id = \(id)")
    }

    // MARK: rows

    static func counts(_ id: String, vendor: VendorID, _ tx: Transaction) throws -> BatchCounts {
        var counts = BatchCounts()
        for row in try tx.query("SELECT state, outcome, count(*) AS rows FROM roster_row WHERE vendor_id = \(vendor) AND batch_id = \(id) GROUP BY state, outcome") {
            let number = try row.int("rows")
            if let state = RosterState(rawValue: try row.text("state")) { counts.states[state, default: 0] += number }
            switch BatchRow.Outcome(rawValue: try row.text("outcome")) {
            case .done: counts.done += number
            case .refused: counts.refused += number
            case nil: break
            }
        }
        return counts
    }
    /// A page of rows by line; `state` filters by how they stand or what became of them.
    static func rows(_ id: String, vendor: VendorID, state: String? = nil, search: String = "", after line: Int? = nil, limit: Int, offset: Int = 0, _ tx: Transaction) throws -> [BatchRow] {
        try tx.query("""
            SELECT line, cells, row_key, label, state, reason, changes, outcome, outcome_reason FROM roster_row
            WHERE \(filter(id, vendor, state, search, after: line)) ORDER BY line LIMIT \(limit) OFFSET \(offset)
            """).map(row)
    }
    static func count(_ id: String, vendor: VendorID, state: String?, search: String, _ tx: Transaction) throws -> Int {
        try tx.count("SELECT count(*) FROM roster_row WHERE \(filter(id, vendor, state, search, after: nil))")
    }
    private static func filter(_ id: String, _ vendor: VendorID, _ state: String?, _ search: String, after line: Int?) -> SQL {
        var conditions: [SQL] = ["vendor_id = \(vendor)", "batch_id = \(id)"]
        switch state {
        case nil: break
        case "problems": conditions.append("(state IN ('bad', 'conflict') OR outcome = 'refused')")
        case "refused": conditions.append("outcome = 'refused'")
        case "done": conditions.append("outcome = 'done'")
        case let state?: conditions.append("state = \(state)")
        }
        if !search.isEmpty {
            let needle = Persons.folded(search)
            conditions.append("(\(SQL.Fragment.contains("row_key", needle)) OR \(SQL.Fragment.contains("lower(label)", needle)))")
        }
        if let line { conditions.append("line > \(line)") }
        return .all(conditions)
    }
    /// Rows that a run has still to do, in order.
    /// - Parameter lines: only these.
    static func waiting(_ id: String, vendor: VendorID, step: Int, lines: [Int]? = nil, limit: Int, _ tx: Transaction) throws -> [BatchRow] {
        let which: SQL = lines.map { "line IN \(list: $0)" } ?? "1 = 1"
        return try tx.query("""
            SELECT line, cells, row_key, label, state, reason, changes, outcome, outcome_reason FROM roster_row
            WHERE vendor_id = \(vendor) AND batch_id = \(id) AND step = \(step) AND state IN ('new', 'changed', 'moved', 'ended') AND \(which) ORDER BY line LIMIT \(limit)
            """).map(row)
    }
    /// Rows of the same people, which a plan of one row needs too.
    static func siblings(_ id: String, keys: Set<String>, vendor: VendorID, _ tx: Transaction) throws -> [BatchRow] {
        try tx.query("""
            SELECT line, cells, row_key, label, state, reason, changes, outcome, outcome_reason FROM roster_row
            WHERE vendor_id = \(vendor) AND batch_id = \(id) AND row_key IN \(list: keys.sorted()) AND state <> 'bad' AND state <> 'ended'
            """).map(row)
    }
    private static func row(_ row: Row) throws -> BatchRow {
        BatchRow(
            line: try row.int("line"), cells: try value([String].self, row.text("cells")), key: try row.text("row_key"), label: try row.text("label"),
            state: RosterState(rawValue: try row.text("state")), reason: try row.optionalText("reason").map { try value(RosterReason.self, $0) },
            changes: try row.optionalText("changes").map { try value([RosterChange].self, $0) } ?? [], outcome: BatchRow.Outcome(rawValue: try row.text("outcome")),
            outcomeReason: try row.optionalText("outcome_reason").map { try value(RosterReason.self, $0) })
    }

    static func forgetPlan(_ id: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM roster_row WHERE vendor_id = \(vendor) AND batch_id = \(id) AND state = 'ended'")
    }
    /// How a row stands after planning.
    static func plan(_ line: Int, key: String, label: String, state: RosterState, reason: RosterReason?, changes: [RosterChange], batch: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE roster_row SET row_key = \(key), label = \(label), state = \(state.rawValue), reason = \(try reason.map(text)),
                changes = \(changes.isEmpty ? nil : try text(changes)), step = 0, outcome = '', outcome_reason = NULL
            WHERE vendor_id = \(vendor) AND batch_id = \(batch) AND line = \(line)
            """)
    }
    /// A row that the file does not have: somebody who came by the source before and is missing now.
    static func addEnded(_ line: Int, key: String, label: String, changes: [RosterChange], batch: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO roster_row (vendor_id, batch_id, line, cells, row_key, label, state, changes, step, outcome, created_at)
            VALUES (\(vendor), \(batch), \(line), '[]', \(key), \(label), 'ended', \(try text(changes)), 0, '', \(tx.now))
            """)
    }
    static func settle(_ line: Int, step: Int, _ outcome: BatchRow.Outcome?, _ reason: RosterReason?, subject: String?, batch: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE roster_row SET step = \(step), outcome = \(outcome?.rawValue ?? ""), outcome_reason = \(try reason.map(text)), subject_id = coalesce(\(subject), subject_id)
            WHERE vendor_id = \(vendor) AND batch_id = \(batch) AND line = \(line)
            """)
    }
    static func subjects(_ id: String, lines: Set<Int>, vendor: VendorID, _ tx: Transaction) throws -> [Int: String] {
        var found: [Int: String] = [:]
        for row in try tx.query("SELECT line, subject_id FROM roster_row WHERE vendor_id = \(vendor) AND batch_id = \(id) AND line IN \(list: lines.sorted()) AND subject_id IS NOT NULL") {
            found[try row.int("line")] = try row.text("subject_id")
        }
        return found
    }
}
