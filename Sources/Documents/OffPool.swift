import Foundation

/// Runs blocking work (subprocesses, decoding, drawing) on threads of its own.
///
/// The cooperative pool has one thread per core; a wait on it stops other people's requests. At most four pieces of such
/// work run at once, so a burst of uploads queues here and memory stays bounded.
package enum OffPool {
    private static let threads: OperationQueue = {
        let queue = OperationQueue()
        queue.name = "documents"
        queue.maxConcurrentOperationCount = 4
        return queue
    }()

    package static func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            threads.addOperation { continuation.resume(with: Result(catching: work)) }
        }
    }
}
