import Foundation
package import Kernel
package import Store

/// Seals placed events into a hash chain: a Merkle root per batch, each batch naming the one before.
package struct Sealing: Sendable {
    package static let batch = 1000

    /// Seals up to one batch of events not sealed yet. - Returns: events sealed.
    @discardableResult
    package static func seal(_ vendor: VendorID, _ tx: Transaction) throws -> Int {
        let last = try tx.first("""
            SELECT number, last_position, hash FROM ledger_batch WHERE vendor_id = \(vendor) ORDER BY number DESC LIMIT 1
            """)
        let number = try (last?.int64("number") ?? 0) + 1
        let from = try (last?.int64("last_position") ?? 0) + 1
        let previous = try last?.text("hash") ?? genesis(vendor)
        let rows = try tx.query("""
            SELECT position, leaf FROM ledger_event WHERE vendor_id = \(vendor) AND position >= \(from) ORDER BY position LIMIT \(batch)
            """)
        guard let final = rows.last else { return 0 }
        let root = merkleRoot(try rows.map { try $0.text("leaf") })
        let to = try final.int64("position")
        try tx.execute("""
            INSERT INTO ledger_batch (vendor_id, number, first_position, last_position, root, previous, hash, sealed_at)
            VALUES (\(vendor), \(number), \(from), \(to), \(root), \(previous), \(hash(number, from, to, root, previous)), \(tx.now))
            """)
        return rows.count
    }

    static func genesis(_ vendor: VendorID) -> String { Ledger.sha256("laurel ledger of \(vendor)") }
    static func hash(_ number: Int64, _ first: Int64, _ last: Int64, _ root: String, _ previous: String) -> String {
        Ledger.sha256("\(number)|\(first)|\(last)|\(root)|\(previous)")
    }
    /// Pairs are hashed with a prefix that leaves cannot have; an odd last one is carried up.
    static func merkleRoot(_ leaves: [String]) -> String {
        var level = leaves.map { Ledger.sha256("leaf:" + $0) }
        while level.count > 1 {
            level = stride(from: 0, to: level.count, by: 2).map { index in
                index + 1 < level.count ? Ledger.sha256("node:" + level[index] + level[index + 1]) : level[index]
            }
        }
        return level.first ?? Ledger.sha256("empty")
    }
}

/// `laurel verify`: recomputes every hash from the rows themselves.
package struct Verification: Sendable {
    package var events = 0
    package var sealed = 0
    package var batches = 0
    /// What is wrong, in words, with the position.
    package var faults: [String] = []
    package var isSound: Bool { faults.isEmpty }

    package static func verify(_ vendor: VendorID, store: Store) async throws -> Verification {
        var result = Verification()
        let batches = try await store.read(vendor) { tx in
            try tx.query("SELECT * FROM ledger_batch WHERE vendor_id = \(vendor) ORDER BY number")
        }
        var previous = Sealing.genesis(vendor)
        var next: Int64 = 1
        for batch in batches {
            let number = try batch.int64("number"), first = try batch.int64("first_position"), last = try batch.int64("last_position")
            if first != next { result.faults.append("batch \(number) starts at \(first), expected \(next)") }
            let leaves = try await result.check(vendor, from: first, to: last, store)
            let root = Sealing.merkleRoot(leaves)
            if try root != batch.text("root") { result.faults.append("batch \(number): its events do not give its root") }
            if try batch.text("previous") != previous { result.faults.append("batch \(number) does not follow the one before") }
            let hash = Sealing.hash(number, first, last, root, previous)
            if try hash != batch.text("hash") { result.faults.append("batch \(number): its hash is wrong") }
            previous = try batch.text("hash")
            next = last + 1
            result.batches += 1
            result.sealed += leaves.count
        }
        var from = next
        while true {
            let to = from + Int64(Sealing.batch) - 1
            let leaves = try await result.check(vendor, from: from, to: to, store, open: true)
            if leaves.count < Sealing.batch { break }
            from = to + 1
        }
        return result
    }

    private mutating func check(_ vendor: VendorID, from: Int64, to: Int64, _ store: Store, open: Bool = false) async throws -> [String] {
        let rows = try await store.read(vendor) { tx in
            try tx.query("""
                SELECT e.*, p.salt, p.body FROM ledger_event e
                LEFT JOIN ledger_personal p ON p.vendor_id = e.vendor_id AND p.event_id = e.event_id
                WHERE e.vendor_id = \(vendor) AND e.position >= \(from) AND e.position <= \(to) ORDER BY e.position
                """)
        }
        if !open, rows.count != Int(to - from + 1) { faults.append("positions \(from) to \(to): \(rows.count) events, expected \(to - from + 1)") }
        events += rows.count
        for row in rows {
            let stored = try StoredEvent(row)
            let personalHash = try row.optionalText("personal_hash")
            let leaf = Ledger.leaf(id: stored.id, kind: stored.kind, actor: stored.actor, recordedAt: stored.recordedAt,
                                   validFrom: stored.validFrom, payload: stored.payload, changes: try row.text("changes"),
                                   personalHash: personalHash)
            if try leaf != row.text("leaf") { faults.append("event \(stored.id) at position \(stored.position) was changed") }
            // An erased side row is no fault; one that is there must match.
            if let salt = try row.optionalText("salt"), let body = try row.optionalText("body"), Ledger.sha256(salt + body) != personalHash {
                faults.append("the personal values of event \(stored.id) were changed")
            }
        }
        return try rows.map { try $0.text("leaf") }
    }
}
