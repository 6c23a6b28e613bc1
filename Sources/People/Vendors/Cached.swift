import Kernel
import Synchronization

/// A value read again when it is older than some milliseconds.
final class Cached<Value: Sendable>: Sendable {
    private let lifetime: Int64
    private let held = Mutex<(value: Value, until: Instant)?>(nil)
    init(milliseconds: Int64) { lifetime = milliseconds }
    func value(now: Instant, _ load: () async throws -> Value) async throws -> Value {
        if let known = known(now: now) { return known }
        let fresh = try await load()
        held.withLock { $0 = (fresh, Instant(milliseconds: now.milliseconds + lifetime)) }
        return fresh
    }
    func known(now: Instant) -> Value? { held.withLock { $0 }.flatMap { $0.until > now ? $0.value : nil } }
    func forget() { held.withLock { $0 = nil } }
}
