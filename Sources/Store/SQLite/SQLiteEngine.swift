import Foundation
import GRDB

/// SQLite through GRDB: a pool of readers, one writer, WAL with synchronous FULL, writers grouped into one durable commit.
/// This file and its neighbours are the only ones that import GRDB.
package final class SQLiteEngine: Engine {
    package let dialect = Dialect.sqlite
    private let pool: DatabasePool
    private let group: GroupCommit
    private let glances: SQLiteGlances

    /// Opens or creates the database file. `readers` is the number of reading connections.
    package init(path: String, readers: Int = 4) throws {
        var configuration = GRDB.Configuration()
        configuration.maximumReaderCount = readers
        configuration.busyMode = .timeout(5)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { database in
            // For a file that is made now: rows of some kilobytes, of which there are most, leave half of a smaller page empty.
            try database.execute(sql: "PRAGMA page_size = 8192")
            try database.execute(sql: "PRAGMA cache_size = -8000")
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
            // As much of the file as SQLite maps at most: pages come from the system's cache without a copy of our own.
            try database.execute(sql: "PRAGMA mmap_size = 2147418112")
        }
        pool = try DatabasePool(path: path, configuration: configuration)
        // GRDB sets synchronous=NORMAL itself when it turns WAL on, after prepareDatabase has run.
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        group = GroupCommit(pool)
        glances = try SQLiteGlances(path: path)
    }

    /// 2 is FULL; asserted by a test and by `laurel doctor`.
    package func synchronousLevel() throws -> Int {
        try pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? -1 }
    }

    package func run<T: Sendable>(
        _ isolation: Isolation, vendor: String?, _ body: @escaping @Sendable (any Connection) throws -> T
    ) async throws -> T {
        switch isolation {
        case .read:
            do { return try await pool.read { try body(SQLiteConnection($0)) } } catch let error as DatabaseError {
                throw SQLiteConnection.translate(error)
            }
        case .write, .append: return try await group.submit(body)
        }
    }
    package func submit<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T, _ done: @escaping @Sendable (Result<T, any Error>) -> Void) -> Bool {
        group.submit(body, done)
        return true
    }
    package func glance<T>(since known: Int64?, _ body: (any Connection) throws -> T) throws -> Glance<T>? { try glances.look(since: known, body) }

    /// What stands in the write-ahead log goes into the file first, so that the next start has nothing to read again.
    package func close() async {
        glances.close()
        _ = try? await pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        try? pool.close()
    }
}

/// Many waiting writers share one transaction and so one fsync; each runs in its own savepoint and is answered after the commit.
final class GroupCommit: Sendable {
    private typealias Answer = @Sendable ((any Error)?) -> Void
    /// What a writer did: whether it stands, and how it is told once the commit is durable or has failed.
    private typealias Done = (stands: Bool, answer: Answer)
    /// Runs when given a database; fails when given an error instead.
    private typealias Work = @Sendable (Result<GRDB.Database, any Error>) -> Done
    private let queue = Mutexed<(work: [Work], draining: Bool)>(([], false))
    private let pool: DatabasePool
    /// One commit carries at most this many writers, so that nobody waits long behind a burst.
    private static let bound = 64
    init(_ pool: DatabasePool) { self.pool = pool }

    func submit<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<T, any Error>) in
            submit(body) { continuation.resume(with: $0) }
        }
    }

    /// - Parameter done: called once, on the writer's thread.
    func submit<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T, _ done: @escaping @Sendable (Result<T, any Error>) -> Void) {
        let work: Work = { database in
            let outcome: Result<T, any Error>
            do { outcome = .success(try body(SQLiteConnection(try database.get()))) } catch let error as DatabaseError {
                outcome = .failure(SQLiteConnection.translate(error))
            } catch { outcome = .failure(error) }
            let stands = if case .success = outcome { true } else { false }
            return (stands, { commitError in
                if stands, let commitError { done(.failure(commitError)) } else { done(outcome) }
            })
        }
        let start = queue.withLock { state in
            state.work.append(work)
            defer { state.draining = true }
            return !state.draining
        }
        if start { pool.asyncWriteWithoutTransaction { [self] in drain($0) } }
    }

    private func drain(_ database: GRDB.Database) {
        while true {
            let batch = queue.withLock { state -> [Work] in
                let taken = Array(state.work.prefix(GroupCommit.bound))
                state.work.removeFirst(taken.count)
                if taken.isEmpty { state.draining = false }
                return taken
            }
            if batch.isEmpty { return }
            var done: [Done] = []
            do {
                try database.inTransaction(.immediate) {
                    // A single writer is the transaction; several are kept apart by savepoints.
                    if batch.count == 1 {
                        done = [batch[0](.success(database))]
                        return done[0].stands ? .commit : .rollback
                    }
                    for work in batch { done.append(try GroupCommit.apart(work, database)) }
                    return .commit
                }
                done.forEach { $0.answer(nil) }
            } catch {
                let failure: any Error = (error as? DatabaseError).map(SQLiteConnection.translate) ?? error
                // Whoever has not run, because BEGIN or a savepoint failed, is told as well.
                done += batch.dropFirst(done.count).map { $0(.failure(failure)) }
                done.forEach { $0.answer(failure) }
            }
        }
    }

    private static func apart(_ work: Work, _ database: GRDB.Database) throws -> Done {
        try database.cachedStatement(sql: "SAVEPOINT writer").execute()
        let done = work(.success(database))
        if !done.stands { try database.cachedStatement(sql: "ROLLBACK TO writer").execute() }
        try database.cachedStatement(sql: "RELEASE writer").execute()
        return done
    }
}
