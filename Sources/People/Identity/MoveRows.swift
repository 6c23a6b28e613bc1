import Kernel
import Store

/// Moves what belongs to one record of a person to the other, table by table, and notes each row so that it can go back.
struct MoveRows {
    let merge: String
    let merged: PersonID
    let kept: PersonID
    let vendor: VendorID
    let tx: Transaction

    /// Those that others hang on come first.
    func forward(_ tables: [PersonTable]) throws {
        for table in tables {
            switch table.merge {
            case .moves: try move(table, where: "1 = 1", from: merged, to: kept)
            case .contested(let column, let among, let better): try contest(table, SQL(column), SQL(among), SQL(better))
            case .follows, .stays: continue
            }
        }
        for table in tables {
            guard case .follows(let parent, let column) = table.merge else { continue }
            for (from, to) in [(merged, kept), (kept, merged)] {
                // Only what hangs on a row that this merge moved; an orphan stays.
                try move(table, where: """
                    EXISTS (SELECT 1 FROM person_merge_row r WHERE r.vendor_id = \(vendor) AND r.merge_id = \(merge) AND r.table_name = \(text(parent))
                        AND r.row_key = t.\(SQL(column)) AND r.to_person = \(to))
                    """, from: from, to: to)
            }
        }
    }

    /// Everything that is still where the merge put it goes back; what came since stays with the kept person.
    func backward(_ tables: [PersonTable]) throws {
        for (now, then) in [(kept, merged), (merged, kept)] {
            for table in tables {
                if case .stays = table.merge { continue }
                // Rows that exclude each other go by way of the other direction's first half: see `contest`.
                try tx.execute("""
                    UPDATE \(SQL(table.name)) AS t SET \(SQL(table.person)) = \(parked(then)) WHERE t.vendor_id = \(vendor) AND t.\(SQL(table.person)) = \(now)
                        AND \(table.condition) AND \(table.rowKey) IN (SELECT r.row_key FROM person_merge_row r WHERE r.vendor_id = \(vendor)
                            AND r.merge_id = \(merge) AND r.table_name = \(text(table.name)) AND r.to_person = \(now))
                    """)
            }
        }
        for (person, other) in [(kept, merged), (merged, kept)] {
            for table in tables {
                if case .stays = table.merge { continue }
                var free: SQL = "1 = 1"
                if case .contested(let column, let among, let better) = table.merge {
                    free = "NOT (\(rival(table, SQL(column), SQL(among), SQL(better), of: person, "1 = 1")))"
                }
                try unpark(table, person, to: person, where: free)
                // Its place was taken since: it stays with the other record.
                try unpark(table, person, to: other, where: "1 = 1")
            }
        }
    }

    /// Of two rows that exclude each other the better one is the kept person's; the other one is the merged record's.
    private func contest(_ table: PersonTable, _ column: SQL, _ among: SQL, _ better: SQL) throws {
        let name = SQL(table.name)
        func rival(of person: PersonID, _ comparison: SQL) -> SQL { self.rival(table, column, among, better, of: person, comparison) }
        // The kept person's weaker rows step aside, under a name of nobody until the better ones have moved.
        try note(table, where: rival(of: merged, "o.worth > (\(better))"), from: kept, to: merged)
        try tx.execute("""
            UPDATE \(name) AS t SET \(SQL(table.person)) = \(parked(merged)) WHERE t.vendor_id = \(vendor) AND t.\(SQL(table.person)) = \(kept) AND \(rival(of: merged, "o.worth > (\(better))"))
            """)
        try move(table, where: "NOT (\(rival(of: kept, "1 = 1")))", from: merged, to: kept)
        try tx.execute("""
            UPDATE \(name) AS t SET \(SQL(table.person)) = \(merged) WHERE t.vendor_id = \(vendor) AND t.\(SQL(table.person)) = \(parked(merged))
            """)
    }

    /// The condition that a row competes with one of `person` that compares so.
    private func rival(_ table: PersonTable, _ column: SQL, _ among: SQL, _ better: SQL, of person: PersonID, _ comparison: SQL) -> SQL {
        """
        (\(among)) AND EXISTS (SELECT 1 FROM (SELECT t.*, \(better) AS worth FROM \(SQL(table.name)) t WHERE t.vendor_id = \(vendor) AND t.\(SQL(table.person)) = \(person) AND (\(among))) o
            WHERE o.\(column) = t.\(column) AND \(comparison))
        """
    }
    private func unpark(_ table: PersonTable, _ waiting: PersonID, to person: PersonID, where condition: SQL) throws {
        try tx.execute("""
            UPDATE \(SQL(table.name)) AS t SET \(SQL(table.person)) = \(person) WHERE t.vendor_id = \(vendor) AND t.\(SQL(table.person)) = \(parked(waiting)) AND \(table.condition) AND \(condition)
            """)
    }
    private func parked(_ person: PersonID) -> String { "to:" + person.value }
    private func text(_ name: StaticString) -> String { "\(name)" }

    private func move(_ table: PersonTable, where condition: SQL, from: PersonID, to: PersonID) throws {
        try note(table, where: condition, from: from, to: to)
        try tx.execute("""
            UPDATE \(SQL(table.name)) AS t SET \(SQL(table.person)) = \(to) WHERE t.vendor_id = \(vendor) AND t.\(SQL(table.person)) = \(from)
                AND \(table.condition) AND \(condition)
            """)
    }
    private func note(_ table: PersonTable, where condition: SQL, from: PersonID, to: PersonID) throws {
        try tx.execute("""
            INSERT INTO person_merge_row (vendor_id, merge_id, table_name, row_key, from_person, to_person)
            SELECT t.vendor_id, \(merge), \(text(table.name)), \(table.rowKey), \(from), \(to) FROM \(SQL(table.name)) t
            WHERE t.vendor_id = \(vendor) AND t.\(SQL(table.person)) = \(from) AND \(table.condition) AND \(condition)
            """)
    }
}
