import Foundation

/// PostgreSQL through libpq, the official client. libpq blocks, so every connection has a thread of its own and nothing here
/// runs on the cooperative pool. Isolation and retries are those of foundations 6, the vendor setting that of foundations 13.
///
/// A caller that is cancelled while it waits for a connection gets `CancellationError` at once. One that is cancelled while its
/// transaction runs has the running statement cancelled; what it gets tells the truth: an error when rolled back, else the result.
package final class PostgresEngine: Engine {
    package let dialect: Dialect = .postgres
    private let workers: PostgresWorkers

    /// - Parameters:
    ///   - url: a libpq connection URL or string. Connections open when first needed; a failure to connect surfaces in `run`.
    ///   - schema: the only schema on the search path, when given.
    ///   - connections: the most connections, and threads, at one time.
    ///   - statements: the most prepared statements kept per connection; the least recently used is deallocated.
    package init(url: String, schema: String? = nil, connections: Int = 8, statements: Int = 256) {
        let settings = PostgresSettings(url: url, schema: schema, statements: max(1, statements))
        workers = PostgresWorkers(settings: settings, size: max(1, connections))
    }
    deinit { workers.startClosing() }

    /// Runs the closure in one transaction. It may run again after a conflict, so it has no effect outside its connection.
    /// Throws what the closure threw, or `SQLError`: `.connection` when the server cannot be reached or the engine is closed,
    /// `.busy` when too many callers wait, `.serialization` when five repeats did not help.
    package func run<T: Sendable>(
        _ isolation: Isolation, vendor: String?, _ body: @escaping @Sendable (any Connection) throws -> T
    ) async throws -> T {
        let ticket = PostgresTicket()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (caller: CheckedContinuation<T, any Error>) in
                guard ticket.wait(refusing: { caller.resume(throwing: $0) }) else { return }
                let job = PostgresJob(ticket: ticket) { session in
                    let result = Result { try session.transaction(isolation, vendor: vendor, body) }
                    let cancelled = ticket.finish()
                    caller.resume(with: cancelled ? result.mapError(PostgresEngine.cancellation) : result)
                    // After the answer, so that a reader does not wait for its COMMIT. A cancel request may still be on its
                    // way to this connection, so a cancelled one is not used again.
                    if cancelled { session.disconnect() } else { session.settle() }
                }
                if let refusal = workers.submit(job) { ticket.refuse(refusal) }
            }
        } onCancel: {
            ticket.cancel()
        }
    }

    /// Waiting and running transactions finish, then the connections close; further calls fail.
    package func close() async { await workers.close() }

    private static func cancellation(_ error: any Error) -> any Error {
        (error as? SQLError)?.code == "57014" ? CancellationError() : error
    }
}

/// How a connection is opened.
struct PostgresSettings: Sendable {
    let url: String
    let schema: String?
    let statements: Int
}
