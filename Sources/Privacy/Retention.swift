package import HTML
package import Jobs
package import Kernel
package import Ledger
package import People
package import Store
package import Web

/// How long each kind of evidence is kept, and what the last tidying did.
package struct RetentionLine: Sendable {
    package let kind: RetainedKind
    /// nil: for ever.
    package let days: Int?
    package let ranAt: Instant?
    package let removed: Int
}

package enum Retention {
    package static let jobKind = "privacy.retention"
    static let batch = 500

    package static func lines(_ kinds: [RetainedKind], vendor: VendorID, _ tx: Transaction) throws -> [RetentionLine] {
        var days: [String: Int?] = [:], runs: [String: (Instant, Int)] = [:]
        for row in try tx.query("SELECT kind, days FROM retention_rule WHERE vendor_id = \(vendor)") { days[try row.text("kind")] = .some(try row.optionalInt("days")) }
        for row in try tx.query("SELECT kind, ran_at, removed FROM retention_run WHERE vendor_id = \(vendor)") { runs[try row.text("kind")] = (try row.instant("ran_at"), try row.int("removed")) }
        return kinds.map { RetentionLine(kind: $0, days: days[$0.key] ?? $0.defaultDays, ranAt: runs[$0.key]?.0, removed: runs[$0.key]?.1 ?? 0) }
    }

    /// - Parameter days: by key; nil keeps for ever.
    static func change(_ scope: Scope<ManagePrivacy>, _ days: [String: Int?], kinds: [RetainedKind], ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard scope.reach.all else { throw WebRefusal.notFound }
        for line in try lines(kinds, vendor: scope.vendor, tx) {
            guard let wanted = days[line.kind.key], wanted != line.days else { continue }
            if let wanted, wanted < line.kind.leastDays { throw PrivacyRefusal.days(least: line.kind.leastDays) }
            try tx.execute("""
                INSERT INTO retention_rule (vendor_id, kind, days, changed_at) VALUES (\(scope.vendor), \(line.kind.key), \(wanted), \(tx.now))
                ON CONFLICT (vendor_id, kind) DO UPDATE SET days = excluded.days, changed_at = excluded.changed_at
                """)
            try ledger.append(RetentionChanged(vendor: scope.vendor, name: line.kind.key, before: line.days, after: wanted), by: scope.actor, tx)
        }
    }

    /// Removes what is over, a bounded batch each transaction; rows of somebody on hold stay.
    static func job(_ registered: RetainedKinds) -> JobKind {
        JobKind(jobKind) { run in
            let vendor = run.vendor, kinds = registered.all
            for kind in kinds {
                var total = 0
                while true {
                    let removed = try await run.batch { tx -> Int in
                        guard let days = try lines([kind], vendor: vendor, tx)[0].days else { return 0 }
                        return try remove(kind, before: tx.now.adding(days: -days), vendor: vendor, tx)
                    }
                    total += removed
                    if removed < batch { break }
                }
                let sum = total
                try await run.batch { tx in
                    try tx.execute("""
                        INSERT INTO retention_run (vendor_id, kind, ran_at, removed) VALUES (\(vendor), \(kind.key), \(tx.now), \(sum))
                        ON CONFLICT (vendor_id, kind) DO UPDATE SET ran_at = excluded.ran_at, removed = excluded.removed
                        """)
                }
            }
        }
    }
    static let schedule = Schedule(jobKind, .daily(minuteOfDay: 2 * 60 + 40))

    private static func remove(_ kind: RetainedKind, before: Instant, vendor: VendorID, _ tx: Transaction) throws -> Int {
        var held: SQL = "1 = 1"
        if let person = kind.person {
            held = "(t.\(SQL(person)) IS NULL OR NOT EXISTS (SELECT 1 FROM legal_hold h WHERE h.vendor_id = t.vendor_id AND h.person_id = t.\(SQL(person)) AND h.released_at IS NULL))"
        }
        var keys = SQL(kind.keys[0]), wanted: SQL = "t.\(SQL(kind.keys[0]))"
        for key in kind.keys.dropFirst() {
            keys += ", " + SQL(key)
            wanted += ", t." + SQL(key)
        }
        return try tx.execute("""
            DELETE FROM \(SQL(kind.table)) WHERE vendor_id = \(vendor) AND (\(keys)) IN (
                SELECT \(wanted) FROM \(SQL(kind.table)) t WHERE t.vendor_id = \(vendor) AND t.\(SQL(kind.since)) < \(before)
                    AND \(kind.only.map { SQL($0) } ?? "1 = 1") AND \(held) LIMIT \(batch))
            """)
    }
}
