import Foundation
package import Kernel
package import Store

/// Moves committed events to their after-commit subscribers: gives places on PostgreSQL, then runs each subscriber from its offset.
package struct Pump: Sendable {
    private let ledger: Ledger
    private let store: Store
    private static let batch = 200
    /// What one transaction hands over at most: whoever saves something meanwhile waits for it to end.
    private static let handled = 20
    /// After this long a transaction ends even if it has handed over less; one event it does hand over.
    private let patience: Duration
    package init(ledger: Ledger, store: Store, patience: Duration = .milliseconds(20)) { (self.ledger, self.store, self.patience) = (ledger, store, patience) }

    /// Delivers until nothing is left. - Returns: events delivered, over all subscribers.
    @discardableResult
    package func drain(_ vendor: VendorID) async throws -> Int {
        var delivered = 0
        while true {
            try await sequence(vendor)
            if ledger.laterSubscribers.isEmpty { return 0 }
            var moved = 0
            for subscriber in ledger.laterSubscribers { moved += try await deliver(subscriber, vendor) }
            delivered += moved
            if moved == 0 { return delivered }
        }
    }

    /// Places everything that is committed now; ``drain(_:)`` does so by itself.
    package func sequenceNow(_ vendor: VendorID) async throws { try await sequence(vendor) }

    /// Gives every committed event without a place the next one, under a lock, so that readers never see a gap or a reordering.
    func sequence(_ vendor: VendorID) async throws {
        guard store.dialect == .postgres else { return }
        try await store.append(vendor) { tx in
            _ = try tx.query("SELECT pg_advisory_xact_lock(hashtextextended(\("laurel.sequencer." + vendor.value), 0))::text AS locked")
            _ = try tx.execute("""
                UPDATE ledger_event AS e SET position = placed.position
                FROM (SELECT sequence, (SELECT coalesce(max(position), 0) FROM ledger_event WHERE vendor_id = \(vendor))
                        + row_number() OVER (ORDER BY sequence) AS position
                      FROM ledger_event WHERE vendor_id = \(vendor) AND position IS NULL) AS placed
                WHERE e.vendor_id = \(vendor) AND e.sequence = placed.sequence
                """)
        }
    }

    private func deliver(_ subscriber: LaterSubscriber, _ vendor: VendorID) async throws -> Int {
        // A cheap look first, so that an idle pump never takes the writer.
        let waiting = try await store.read(vendor) { tx in
            try Self.waiting(subscriber, vendor, tx)
        }
        guard waiting else { return 0 }
        do {
            return try await store.write(vendor) { tx in
                let (looked, last) = try handOver(subscriber, vendor, tx)
                guard looked > 0 else { return 0 }
                try tx.execute("""
                    INSERT INTO ledger_offset (vendor_id, subscriber, position, failures, last_error)
                    VALUES (\(vendor), \(subscriber.name), \(last), 0, NULL)
                    ON CONFLICT (vendor_id, subscriber) DO UPDATE SET position = excluded.position, failures = 0, last_error = NULL
                    """)
                return looked
            }
        } catch {
            let message = String("\(error)".prefix(500))
            try await store.write(vendor) { tx in
                try tx.execute("""
                    INSERT INTO ledger_offset (vendor_id, subscriber, position, failures, last_error)
                    VALUES (\(vendor), \(subscriber.name), 0, 1, \(message))
                    ON CONFLICT (vendor_id, subscriber) DO UPDATE SET failures = ledger_offset.failures + 1, last_error = excluded.last_error
                    """)
            }
            throw error
        }
    }

    private static func waiting(_ subscriber: LaterSubscriber, _ vendor: VendorID, _ tx: Transaction) throws -> Bool {
        let offset = try offset(subscriber, vendor, tx)
        let head = try tx.count("SELECT coalesce(max(position), 0) FROM ledger_event WHERE vendor_id = \(vendor)")
        return Int64(head) > offset
    }
    private static func offset(_ subscriber: LaterSubscriber, _ vendor: VendorID, _ tx: Transaction) throws -> Int64 {
        try tx.first("SELECT position FROM ledger_offset WHERE vendor_id = \(vendor) AND subscriber = \(subscriber.name)")?.int64("position") ?? 0
    }
    /// Hands over the next events that the subscriber wants. - Returns: how many were looked at, and the place of the last of those.
    private func handOver(_ subscriber: LaterSubscriber, _ vendor: VendorID, _ tx: Transaction) throws -> (looked: Int, last: Int64) {
        let began = ContinuousClock.now
        var last = try Self.offset(subscriber, vendor, tx), looked = 0, handled = 0
        let rows = try tx.query("""
            SELECT event_id, position, kind, actor_kind, actor_id, through_id, recorded_at, valid_from, payload, changes
            FROM ledger_event WHERE vendor_id = \(vendor) AND position > \(last) ORDER BY position LIMIT \(Self.batch)
            """)
        for row in rows {
            if subscriber.kinds.contains(try row.text("kind")) {
                if handled == Self.handled || (handled > 0 && ContinuousClock.now - began > patience) { break }
                try subscriber.handler(StoredEvent(row), tx)
                handled += 1
            }
            (last, looked) = (try row.int64("position"), looked + 1)
        }
        return (looked, last)
    }
}

extension StoredEvent {
    package init(_ row: Row) throws {
        self.init(
            id: try row.text("event_id"), position: try row.int64("position"), kind: try row.text("kind"),
            actor: Actor(kind: Actor.Kind(rawValue: try row.text("actor_kind")) ?? .job, id: try row.text("actor_id"), through: try row.optionalID("through_id")),
            recordedAt: try row.instant("recorded_at"), validFrom: try row.optionalDay("valid_from"),
            payload: try row.text("payload"),
            changes: try JSONDecoder().decode([Change].self, from: Data(try row.text("changes").utf8)))
    }
}
