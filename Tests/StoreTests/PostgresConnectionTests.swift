import Foundation
import Store
import Support
import Testing

@Suite("PostgreSQL engine: connections", .enabled(if: EngineKind.postgres.isTested))
struct PostgresConnectionTests {
    private func pid(_ engine: PostgresEngine) async throws -> Int {
        try await engine.run(.read, vendor: nil) { try $0.query("SELECT pg_backend_pid() AS pid", [])[0].int("pid") }
    }

    @Test("a connection killed between transactions is opened again and nobody notices")
    func reconnect() async throws {
        let schema = try await postgresSchema(PostgresTransactionTests.counter)
        let engine = schema.app(connections: 1), killer = schema.app(connections: 1)
        for isolation in [Isolation.read, .write, .append] {
            let before = try await pid(engine)
            let killed = try await killer.run(.append, vendor: nil) {
                try $0.query("SELECT pg_terminate_backend($1::int) AS done", [.int(Int64(before))])[0].bool("done")
            }
            #expect(killed)
            let n = try await engine.run(isolation, vendor: nil) { try $0.query("SELECT n FROM counter", [])[0].int("n") }
            #expect(n == 0)
            #expect(try await pid(engine) != before)
        }
        await engine.close()
        await killer.close()
    }

    @Test("a connection killed inside a transaction gives a connection error, saves nothing, and the next call works")
    func killedInside() async throws {
        let schema = try await postgresSchema(PostgresTransactionTests.counter)
        let engine = schema.app(connections: 1)
        let runs = Tally()
        let error = await #expect(throws: SQLError.self) {
            try await engine.run(.write, vendor: nil) { connection in
                runs.next()
                _ = try connection.execute("UPDATE counter SET n = 7", [])
                _ = try connection.query("SELECT pg_terminate_backend(pg_backend_pid())", [])
            }
        }
        #expect(error?.kind == .connection)
        #expect(runs.value == 1)
        let n = try await engine.run(.read, vendor: nil) { try $0.query("SELECT n FROM counter", [])[0].int("n") }
        #expect(n == 0)
        await engine.close()
    }

    @Test("a server that is not there gives a connection error")
    func unreachable() async throws {
        let engine = PostgresEngine(url: "postgresql://laurel_app@127.0.0.1:1/laurel", connections: 1)
        let error = await #expect(throws: SQLError.self) { try await engine.run(.read, vendor: nil) { _ = try $0.query("SELECT 1", []) } }
        #expect(error?.kind == .connection)
        await engine.close()
    }

    @Test("the statement cache is bounded: the least recently used statement is deallocated")
    func cache() async throws {
        let schema = try await postgresSchema()
        let engine = schema.app(connections: 1, statements: 10)
        let kept = try await engine.run(.read, vendor: nil) { connection in
            for n in 0..<100 {
                #expect(try connection.query("SELECT \(n) + $1::int AS v", [.int(1)]).map(\.only) == [.int(Int64(n + 1))])
                _ = try connection.query("SELECT 'used all the time' AS v", [])
            }
            return try connection.query("SELECT statement FROM pg_prepared_statements", []).map { try $0.text("statement") }
        }
        #expect(kept.count == 10)
        #expect(kept.contains("SELECT 'used all the time' AS v"))
        #expect(kept.contains("SELECT 99 + $1::int AS v"))
        #expect(!kept.contains("SELECT 0 + $1::int AS v"))
        await engine.close()
    }

    @Test("a statement prepared before a migration by another connection still works after it")
    func migratedElsewhere() async throws {
        let schema = try await postgresSchema("CREATE TABLE growing (a BIGINT); INSERT INTO growing VALUES (1);")
        let engine = schema.app(connections: 1), owner = schema.owner(connections: 1)
        func columns() async throws -> [[String]] {
            try await engine.run(.read, vendor: nil) { try $0.query("SELECT * FROM growing", []).map(\.columns.names) }
        }
        #expect(try await columns() == [["a"]])
        try await owner.run(.append, vendor: nil) { try $0.script("ALTER TABLE growing ADD COLUMN b TEXT") }
        #expect(try await columns() == [["a", "b"]])
        await engine.close()
        await owner.close()
    }

    @Test("a caller cancelled while waiting is answered at once and its transaction never starts")
    func cancelWaiting() async throws {
        let engine = try await postgresSchema().app(connections: 1)
        let started = AsyncStream<Void>.makeStream(), release = DispatchSemaphore(value: 0), ran = Tally()
        let holder = Task {
            try await engine.run(.read, vendor: nil) { _ in
                started.continuation.yield()
                release.wait()
            }
        }
        for await _ in started.stream { break }
        let waiter = Task { try await engine.run(.read, vendor: nil) { _ in ran.next() } }
        try await Task.sleep(for: .milliseconds(30))
        waiter.cancel()
        await #expect(throws: CancellationError.self) { try await waiter.value }
        release.signal()
        try await holder.value
        _ = try await engine.run(.read, vendor: nil) { try $0.query("SELECT 1", []) }
        #expect(ran.value == 0)
        await engine.close()
    }

    @Test("a running statement is cancelled with its caller, rolled back, and the next caller is not hit")
    func cancelRunning() async throws {
        let schema = try await postgresSchema(PostgresTransactionTests.counter)
        let engine = schema.app(connections: 1)
        let started = AsyncStream<Void>.makeStream()
        let sleeper = Task {
            try await engine.run(.write, vendor: nil) { connection in
                _ = try connection.execute("UPDATE counter SET n = 9", [])
                started.continuation.yield()
                _ = try connection.query("SELECT pg_sleep(20)", [])
            }
        }
        for await _ in started.stream { break }
        try await Task.sleep(for: .milliseconds(50))
        let clock = ContinuousClock(), begin = clock.now
        sleeper.cancel()
        await #expect(throws: CancellationError.self) { try await sleeper.value }
        #expect(clock.now - begin < .seconds(10))
        for _ in 0..<20 {
            let n = try await engine.run(.read, vendor: nil) { try $0.query("SELECT n FROM counter", [])[0].int("n") }
            #expect(n == 0)
        }
        await engine.close()
    }

    @Test("closing lets what waits and runs finish, and refuses what comes after")
    func close() async throws {
        let schema = try await postgresSchema(PostgresTransactionTests.counter)
        let engine = schema.app(connections: 2)
        let done = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    (try? await engine.run(.append, vendor: nil) { connection in
                        Thread.sleep(forTimeInterval: 0.01)
                        return try connection.execute("UPDATE counter SET n = n + 1", [])
                    }) == 1
                }
            }
            try? await Task.sleep(for: .milliseconds(60))
            await engine.close()
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(done == 20)
        let error = await #expect(throws: SQLError.self) { try await engine.run(.read, vendor: nil) { _ = try $0.query("SELECT 1", []) } }
        #expect(error?.kind == .connection)
        let other = schema.app(connections: 1)
        let left = try await other.run(.read, vendor: nil) { try $0.query("SELECT n FROM counter", [])[0].int("n") }
        #expect(left == 20)
        await other.close()
    }

    @Test("never more connections than asked for, and no more than are needed")
    func bound() async throws {
        let schema = try await postgresSchema()
        let engine = schema.app(connections: 3)
        func distinct(_ callers: Int, holding seconds: Double) async throws -> Int {
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<callers {
                    group.addTask {
                        try await engine.run(.read, vendor: nil) { connection in
                            Thread.sleep(forTimeInterval: seconds)
                            return try connection.query("SELECT pg_backend_pid() AS pid", [])[0].int("pid")
                        }
                    }
                }
                return Set(try await group.reduce(into: []) { $0.append($1) }).count
            }
        }
        for _ in 0..<5 { #expect(try await distinct(1, holding: 0) == 1) }
        #expect(try await distinct(30, holding: 0.01) == 3)
        await engine.close()
    }
}
