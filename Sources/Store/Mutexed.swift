import Synchronization

/// A lock around a value that may hold non-copyable-unfriendly types such as closures.
final class Mutexed<Value>: @unchecked Sendable {
    private var value: Value
    private let lock = Mutex(())
    init(_ value: Value) { self.value = value }
    func withLock<T>(_ body: (inout Value) throws -> T) rethrows -> T {
        try lock.withLock { _ in try body(&value) }
    }
}
