package import Kernel
package import Store

/// Counts of tries in windows of time, shared by all nodes through the store.
package struct RateLimit: Sendable {
    /// What is counted, such as `signIn.email`.
    package let name: String
    package let most: Int
    package let windowSeconds: Int

    package init(name: String, most: Int, windowSeconds: Int) { (self.name, self.most, self.windowSeconds) = (name, most, windowSeconds) }


    /// The key in storage: what was tried is only kept as a hash.
    private func key(_ of: String) -> String { name + ":" + SessionToken.hash(of) }

    /// Counts a try. - Returns: seconds to wait when there were too many, nil when it may go on.
    package func hit(_ of: String, vendor: VendorID, _ tx: Transaction) throws -> Int? {
        let windowStart = tx.now.adding(seconds: -windowSeconds)
        let row = try tx.first("""
            INSERT INTO rate_window (vendor_id, key, window_start, hits) VALUES (\(vendor), \(key(of)), \(tx.now), 1)
            ON CONFLICT (vendor_id, key) DO UPDATE SET
                hits = CASE WHEN rate_window.window_start <= \(windowStart) THEN 1 ELSE rate_window.hits + 1 END,
                window_start = CASE WHEN rate_window.window_start <= \(windowStart) THEN \(tx.now) ELSE rate_window.window_start END
            RETURNING hits, window_start
            """)
        guard let row, try row.int("hits") > most else { return nil }
        let end = try row.instant("window_start").adding(seconds: windowSeconds)
        return max(1, Int((end.milliseconds - tx.now.milliseconds + 999) / 1000))
    }

    /// Takes one try back: it turned out to be rightful.
    package func giveBack(_ of: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE rate_window SET hits = hits - 1 WHERE vendor_id = \(vendor) AND key = \(key(of)) AND hits > 0")
    }

    /// Forgets the tries, after a success.
    package func clear(_ of: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM rate_window WHERE vendor_id = \(vendor) AND key = \(key(of))")
    }
}
