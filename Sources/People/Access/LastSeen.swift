package import Kernel
import Store
import Synchronization

/// When sessions were last seen: noted in memory as requests come, written together, each session at most once a minute
/// (foundations 21). It is telemetry: a crash may lose what was not written yet.
final class LastSeen: Sendable {
    private static let milliseconds: Int64 = 60_000
    private let seen = Mutex<[VendorID: (hashes: Set<String>, at: Instant)]>([:])

    /// - Parameter written: what the rows of session and person say so far.
    func note(_ tokenHash: String, vendor: VendorID, written: Instant, now: Instant) {
        guard now.milliseconds - written.milliseconds >= Self.milliseconds else { return }
        seen.withLock { seen in
            var all = seen[vendor]?.hashes ?? []
            all.insert(tokenHash)
            seen[vendor] = (all, now)
        }
    }

    func write(_ vendor: VendorID, _ store: Store) async throws {
        guard let noted = seen.withLock({ $0.removeValue(forKey: vendor) }) else { return }
        try await store.append(vendor) { tx in
            try tx.execute("""
                UPDATE session SET last_seen_at = \(noted.at)
                WHERE vendor_id = \(vendor) AND token_hash IN \(list: noted.hashes) AND last_seen_at < \(noted.at)
                """)
            // Whoever has not been seen for long is dormant; a day's precision is enough for that.
            try tx.execute("""
                UPDATE person SET last_seen_at = \(noted.at) WHERE vendor_id = \(vendor) AND (last_seen_at IS NULL OR last_seen_at < \(noted.at.adding(days: -1)))
                    AND id IN (SELECT s.person_id FROM session s WHERE s.vendor_id = \(vendor) AND s.token_hash IN \(list: noted.hashes))
                """)
        }
    }
}

extension Access {
    /// Writes when sessions of the vendor were last seen on this node. Called with each round of background work.
    package func writeLastSeen(_ vendor: VendorID) async throws { try await lastSeen.write(vendor, store) }
}
