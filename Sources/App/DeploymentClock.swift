package import Kernel
package import Store
import Synchronization

/// The system's clock plus the offset kept in the database, so that a demo can be moved into its future and stays there.
/// Deployments that are no demo have no offset.
package final class DeploymentClock: Sendable {
    private let offset = Mutex<Int64>(0)
    package init() {}

    package var clock: Clock {
        Clock { Instant(milliseconds: Clock.system.now().milliseconds + self.offset.withLock { $0 }) }
    }
    package var offsetMilliseconds: Int64 { offset.withLock { $0 } }

    private static let key = "demo.clockOffsetMilliseconds"

    /// Reads the offset; a running server does so every few seconds, since another process may move it.
    package func follow(_ store: Store) async throws {
        let stored = try await store.read(nil) { tx in
            try tx.first("SELECT value FROM deployment_setting WHERE key = \(Self.key)")?.text("value")
        }
        offset.withLock { $0 = stored.flatMap(Int64.init) ?? 0 }
    }

    /// Moves the clock forward and keeps the new offset. It never goes back: what happened would lie in the future.
    package func advance(milliseconds: Int64, _ store: Store) async throws {
        precondition(milliseconds >= 0, "the clock never goes back")
        let moved = offsetMilliseconds + milliseconds
        try await store.write(nil) { tx in
            try tx.execute("""
                INSERT INTO deployment_setting (key, value) VALUES (\(Self.key), \(String(moved)))
                ON CONFLICT (key) DO UPDATE SET value = excluded.value
                """)
        }
        offset.withLock { $0 = moved }
    }
}
