import Kernel
import Store

/// Counts of tries in windows of time, shared by all nodes through the store.
struct RateLimit: Sendable {
    /// What is counted, such as `signIn.email`.
    let name: String
    let most: Int
    let windowSeconds: Int

    static let signInEmail = RateLimit(name: "signIn.email", most: 10, windowSeconds: 900)
    static let signInAddress = RateLimit(name: "signIn.address", most: 100, windowSeconds: 900)
    static let resetEmail = RateLimit(name: "reset.email", most: 5, windowSeconds: 3600)
    static let resetAddress = RateLimit(name: "reset.address", most: 30, windowSeconds: 3600)
    static let linkAddress = RateLimit(name: "link.address", most: 60, windowSeconds: 900)

    /// The key in storage: what was tried is only kept as a hash.
    private func key(_ of: String) -> String { name + ":" + SessionToken.hash(of) }

    /// Counts a try. - Returns: seconds to wait when there were too many, nil when it may go on.
    func hit(_ of: String, vendor: VendorID, _ tx: Transaction) throws -> Int? {
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

    /// Forgets the tries, after a success.
    func clear(_ of: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM rate_window WHERE vendor_id = \(vendor) AND key = \(key(of))")
    }
}
