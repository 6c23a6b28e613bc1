package import Kernel
import Ledger
package import Store

/// How far a vendor's ledger has been told.
package struct ChroniclePlace: Sendable, Equatable {
    /// Home page of the accounts and beginning of the ids; fixed when telling begins.
    package let origin: String
    package let edition: Int
    /// Of the last event that is told whole.
    package var position: Int64
    /// Statements of the event after it that are there already.
    package var part: Int
    /// Statements made so far.
    package var statements: Int
    /// Events, or statements of an event, that could not be told.
    package var skipped: Int
    package var lastSkipped: String?
}

/// All SQL of how far the ledger has been told.
package enum ChronicleStore {
    package static func find(_ vendor: VendorID, _ tx: Transaction) throws -> ChroniclePlace? {
        try tx.first("SELECT c.* FROM chronicle c WHERE c.vendor_id = \(vendor)").map { row in
            ChroniclePlace(origin: try row.text("origin"), edition: try row.int("edition"), position: try row.int64("position"), part: try row.int("part"),
                      statements: try row.int("statements"), skipped: try row.int("skipped"), lastSkipped: try row.optionalText("last_skipped"))
        }
    }
    /// Where telling stands; from the beginning when it is new or this edition tells more.
    static func resume(origin: String, edition: Int, vendor: VendorID, _ tx: Transaction) throws -> ChroniclePlace {
        if let found = try find(vendor, tx), found.edition == edition { return found }
        try tx.execute("""
            INSERT INTO chronicle (vendor_id, origin, edition, position, part, statements, skipped, last_skipped, changed_at)
            VALUES (\(vendor), \(origin), \(edition), 0, 0, 0, 0, NULL, \(tx.now))
            ON CONFLICT (vendor_id) DO UPDATE SET edition = excluded.edition, position = 0, part = 0, skipped = 0, last_skipped = NULL, changed_at = excluded.changed_at
            """)
        guard let made = try find(vendor, tx) else { preconditionFailure("written in this transaction") }
        return made
    }
    /// - Returns: false when somebody else has told from the same place meanwhile.
    static func move(_ from: ChroniclePlace, to: ChroniclePlace, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.execute("""
            UPDATE chronicle SET position = \(to.position), part = \(to.part), statements = \(to.statements), skipped = \(to.skipped), last_skipped = \(to.lastSkipped), changed_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND position = \(from.position) AND part = \(from.part)
            """) == 1
    }
    static func restart(_ vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE chronicle SET position = 0, part = 0, skipped = 0, last_skipped = NULL, changed_at = \(tx.now) WHERE vendor_id = \(vendor)")
    }

    /// Events after a place, in the ledger's order.
    static func events(after position: Int64, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [StoredEvent] {
        try tx.query("""
            SELECT event_id, position, kind, actor_kind, actor_id, through_id, recorded_at, valid_from, payload, changes
            FROM ledger_event WHERE vendor_id = \(vendor) AND position > \(position) ORDER BY position LIMIT \(limit)
            """).map(StoredEvent.init)
    }
    /// Whether anything after a place waits to be told; other events are passed over at the next occasion.
    package static func isBehind(_ position: Int64, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.exists("SELECT 1 AS one FROM ledger_event e WHERE e.vendor_id = \(vendor) AND e.position > \(position) AND e.kind IN \(list: Teller.kinds) LIMIT 1")
    }
    /// The last event of the ledger that has a place.
    package static func head(_ vendor: VendorID, _ tx: Transaction) throws -> Int64 {
        Int64(try tx.count("SELECT coalesce(max(position), 0) FROM ledger_event WHERE vendor_id = \(vendor)"))
    }
}
