package import Kernel

/// The one door to the database. Only routes and jobs open a transaction; everything below takes `tx`.
package final class Store: Sendable {
    private let engine: any Engine
    package let clock: Clock
    private let ids: IDSource
    private let tenantGuard: TenantGuard?

    package init(engine: any Engine, clock: Clock = .system, ids: IDSource = .random, tenantTables: [String] = []) {
        self.engine = engine
        self.clock = clock
        self.ids = ids
        tenantGuard = tenantTables.isEmpty ? nil : TenantGuard(tables: tenantTables)
    }
    package var dialect: Dialect { engine.dialect }

    /// A read-only snapshot of one vendor (nil: only tables above vendors).
    package func read<T: Sendable>(_ vendor: VendorID?, _ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await run(.read, vendor, body)
    }
    /// A serializable read-write transaction: all or nothing. On PostgreSQL `body` may run up to six times, so it has no effect outside `tx`.
    @discardableResult
    package func write<T: Sendable>(_ vendor: VendorID?, _ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await run(.write, vendor, body)
    }
    /// A cheaper write for appends that rest on no fact read in the same transaction.
    @discardableResult
    package func append<T: Sendable>(_ vendor: VendorID?, _ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await run(.append, vendor, body)
    }

    private func run<T: Sendable>(
        _ isolation: Isolation, _ vendor: VendorID?, _ body: @escaping @Sendable (Transaction) throws -> T
    ) async throws -> T {
        let (value, wakes) = try await engine.run(isolation, vendor: vendor?.value) { [clock, ids, tenantGuard] connection in
            let tx = Transaction(connection: connection, now: clock.now(), vendor: vendor, ids: ids, tenantGuard: tenantGuard)
            let value = try body(tx)
            return (value, tx.afterCommit)
        }
        for wake in wakes { wake() }
        return value
    }
    /// Several transactions one after the other in one durable commit, each at a time of its own: for loading history, where
    /// thousands of small steps would else wait for the disk one by one. All of them or none.
    package func writeSeries(_ vendor: VendorID?, _ steps: [(now: Instant, body: @Sendable (Transaction) throws -> Void)]) async throws {
        let wakes = try await engine.run(.write, vendor: vendor?.value) { [ids, tenantGuard] connection in
            var wakes: [@Sendable () -> Void] = []
            for step in steps {
                let tx = Transaction(connection: connection, now: step.now, vendor: vendor, ids: ids, tenantGuard: tenantGuard)
                try step.body(tx)
                wakes += tx.afterCommit
            }
            return wakes
        }
        for wake in wakes { wake() }
    }
    /// ``write(_:_:)`` for whoever is no task: `done` is called once, on a thread of the store's that must not be held up, when all is durable or
    /// has failed.
    /// - Returns: false where there is no such way (PostgreSQL): then nothing happens.
    package func write<T: Sendable>(_ vendor: VendorID, _ body: @escaping @Sendable (Transaction) throws -> T, done: @escaping @Sendable (Result<T, any Error>) -> Void) -> Bool {
        engine.submit({ [clock, ids, tenantGuard] connection in
            let tx = Transaction(connection: connection, now: clock.now(), vendor: vendor, ids: ids, tenantGuard: tenantGuard)
            let value = try body(tx)
            return (value, tx.afterCommit)
        }, { outcome in
            if case .success((_, let wakes)) = outcome { for wake in wakes { wake() } }
            done(outcome.map(\.0))
        })
    }

    /// A read of one vendor on the calling thread, for what must be asked so often that a way to another thread costs more than the answer.
    /// One or two statements by a key, no more: whoever calls may hold up others.
    /// - Parameter known: an edition that was seen before: while nothing was committed since then, `body` is not run.
    /// - Returns: nil where the engine would have to wait (always so on PostgreSQL) or the read failed: then ``read(_:_:)`` is the way.
    package func glance<T>(_ vendor: VendorID, since known: Int64?, _ body: (Transaction) throws -> T) -> Glance<T>? {
        try? engine.glance(since: known) { connection in
            try body(Transaction(connection: connection, now: clock.now(), vendor: vendor, ids: ids, tenantGuard: tenantGuard))
        }
    }
    package func close() async { await engine.close() }
}
