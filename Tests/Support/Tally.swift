import Synchronization

/// Counts what happens on several threads.
package final class Tally: Sendable {
    private let count = Mutex(0)
    package init() {}
    /// Adds one and returns the new count.
    @discardableResult package func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
    package var value: Int { count.withLock { $0 } }
}
