import Foundation
import Store
import Support
import Testing

/// A fresh schema with the given tables, made by the owner.
func postgresSchema(_ tables: String = "") async throws -> PostgresSchema {
    let schema = try await PostgresCluster.shared.freshSchema()
    if !tables.isEmpty {
        let owner = schema.owner(connections: 1)
        try await owner.run(.append, vendor: nil) { try $0.script(tables) }
        await owner.close()
    }
    return schema
}

extension Row {
    /// The only column of a one-column result.
    var only: SQLValue { values[0] }
}

@Suite("PostgreSQL engine: values", .enabled(if: EngineKind.postgres.isTested))
struct PostgresValueTests {
    @Test("every type comes back as it went in")
    func roundTrip() async throws {
        let schema = try await postgresSchema("""
            CREATE TABLE thing (big BIGINT, small INTEGER, flag BOOLEAN, rate DOUBLE PRECISION, exact NUMERIC, bytes BYTEA,
              doc JSON, name TEXT, held DATE, tag UUID);
            """)
        let engine = schema.app()
        let bytes = (0...255).map { UInt8($0) }
        let uuid = "0192f0c8-1111-7222-8333-444455556666"
        let sent: [SQLValue] = [
            .int(.min), .int(-7), .int(1), .double(0.1), .text("12345678901234567890.10"), .blob(bytes),
            .text(#"{"a": [1,  2]}"#), .text("Ünïcode 漢字 '; DROP TABLE thing; --\n"), .text("2026-02-28"), .text(uuid),
        ]
        let (back, nulls) = try await engine.run(.write, vendor: nil) { connection in
            #expect(try connection.execute("INSERT INTO thing VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10)", sent) == 1)
            let empty = [SQLValue](repeating: .null, count: 10)
            #expect(try connection.execute("INSERT INTO thing VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10)", empty) == 1)
            return (
                try connection.query("SELECT * FROM thing WHERE big = $1", [.int(.min)]),
                try connection.query("SELECT * FROM thing WHERE big IS NULL", [])
            )
        }
        #expect(back.count == 1)
        #expect(back.first?.values == sent)
        #expect(back.first?.columns.names == ["big", "small", "flag", "rate", "exact", "bytes", "doc", "name", "held", "tag"])
        #expect(nulls.first?.values == [SQLValue](repeating: .null, count: 10))
        await engine.close()
    }

    @Test("edges: largest and smallest numbers, empty text and blob, infinity", arguments: [
        ("SELECT $1::bigint AS v", SQLValue.int(.max)), ("SELECT $1::bigint AS v", .int(0)),
        ("SELECT $1::text AS v", .text("")), ("SELECT $1::bytea AS v", .blob([])), ("SELECT $1::bytea AS v", .blob([0, 0])),
        ("SELECT $1::float8 AS v", .double(.infinity)), ("SELECT $1::float8 AS v", .double(Double.leastNormalMagnitude)),
        ("SELECT $1::float8 AS v", .double(-1.7976931348623157e308)),
    ])
    func edges(statement: String, value: SQLValue) async throws {
        let engine = try await postgresSchema().app(connections: 1)
        let rows = try await engine.run(.read, vendor: nil) { try $0.query(statement, [value]) }
        #expect(rows.map(\.only) == [value])
        await engine.close()
    }

    @Test("a sum of bigints is exact text, never a Double")
    func numeric() async throws {
        let engine = try await postgresSchema().app(connections: 1)
        let rows = try await engine.run(.read, vendor: nil) {
            try $0.query("SELECT sum(n) AS total FROM (VALUES (9223372036854775807::bigint), (1::bigint)) AS t(n)", [])
        }
        #expect(rows.map(\.only) == [.text("9223372036854775808")])
        #expect(throws: ColumnError.self) { try rows[0].double("total") }
        await engine.close()
    }

    @Test("text with a NUL byte is refused, as a value, as SQL and as a vendor, and the connection stays usable")
    func nul() async throws {
        let engine = try await postgresSchema().app(connections: 1)
        await #expect(throws: SQLError.self) {
            try await engine.run(.read, vendor: nil) { _ = try $0.query("SELECT $1::text AS v", [.text("a\0b")]) }
        }
        await #expect(throws: SQLError.self) {
            try await engine.run(.read, vendor: nil) { _ = try $0.query("SELECT 1 AS v\0, 2", []) }
        }
        await #expect(throws: SQLError.self) { try await engine.run(.read, vendor: "a\0b") { _ = try $0.query("SELECT 1", []) } }
        let rows = try await engine.run(.read, vendor: nil) { try $0.query("SELECT 1 AS v", []) }
        #expect(rows.map(\.only) == [.int(1)])
        await engine.close()
    }

    @Test("a broken constraint has its kind", arguments: [
        ("INSERT INTO child VALUES (1, 1, 5)", SQLError.Kind.unique), ("INSERT INTO child VALUES (2, 99, 5)", .foreignKey),
        ("INSERT INTO child VALUES (3, NULL, 5)", .notNull), ("INSERT INTO child VALUES (4, 1, -1)", .check),
        ("INSERT INTO nowhere VALUES (1)", .other),
    ])
    func kinds(statement: String, kind: SQLError.Kind) async throws {
        let schema = try await postgresSchema("""
            CREATE TABLE parent (id BIGINT PRIMARY KEY);
            CREATE TABLE child (id BIGINT PRIMARY KEY, parent_id BIGINT NOT NULL REFERENCES parent, n BIGINT CHECK (n > 0));
            INSERT INTO parent VALUES (1); INSERT INTO child VALUES (1, 1, 1);
            """)
        let engine = schema.app(connections: 1)
        let error = await #expect(throws: SQLError.self) {
            try await engine.run(.write, vendor: nil) { _ = try $0.execute(statement, []) }
        }
        #expect(error?.kind == kind)
        #expect(error?.sql == statement)
        await engine.close()
    }
}

@Suite("PostgreSQL engine: transactions", .enabled(if: EngineKind.postgres.isTested))
struct PostgresTransactionTests {
    static let counter = "CREATE TABLE counter (id BIGINT PRIMARY KEY, n BIGINT NOT NULL); INSERT INTO counter VALUES (1, 0);"

    @Test("16 writers that read, think and write lose no update: conflicts are repeated whole")
    func serialization() async throws {
        let schema = try await postgresSchema(Self.counter)
        let engine = schema.app(connections: 16)
        let attempts = Tally()
        // A real conflict storm: five repeats may not be enough for everyone, and whoever is refused must not count.
        let done = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<16 {
                group.addTask {
                    do {
                        try await engine.run(.write, vendor: nil) { connection in
                            attempts.next()
                            let n = try connection.query("SELECT n FROM counter WHERE id = 1", [])[0].int("n")
                            Thread.sleep(forTimeInterval: 0.002)
                            _ = try connection.execute("UPDATE counter SET n = $1 WHERE id = 1", [.int(Int64(n + 1))])
                        }
                        return true
                    } catch {
                        #expect((error as? SQLError)?.kind == .serialization)
                        return false
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        let n = try await engine.run(.read, vendor: nil) { try $0.query("SELECT n FROM counter", [])[0].int("n") }
        #expect(n == done)
        #expect(done >= 6)
        #expect(attempts.value > done, "the writers must have met")
        await engine.close()
    }

    @Test("a write skew of two writers is prevented")
    func skew() async throws {
        let schema = try await postgresSchema("CREATE TABLE seat (id BIGINT PRIMARY KEY, taken BOOLEAN); INSERT INTO seat VALUES (1,false),(2,false);")
        let engine = schema.app(connections: 2)
        // Each takes one seat only when none is taken; both reading "none" and writing different rows would take two.
        await withTaskGroup(of: Void.self) { group in
            for seat in [Int64(1), 2] {
                group.addTask {
                    try? await engine.run(.write, vendor: nil) { connection in
                        let taken = try connection.query("SELECT count(*) AS n FROM seat WHERE taken", [])[0].int("n")
                        Thread.sleep(forTimeInterval: 0.05)
                        if taken == 0 { _ = try connection.execute("UPDATE seat SET taken = true WHERE id = $1", [.int(seat)]) }
                    }
                }
            }
        }
        let taken = try await engine.run(.read, vendor: nil) { try $0.query("SELECT count(*) AS n FROM seat WHERE taken", [])[0].int("n") }
        #expect(taken == 1)
        await engine.close()
    }

    @Test("isolation levels are those of the kind of transaction, and a reader cannot write", arguments: [
        (Isolation.read, "repeatable read", "on"), (.write, "serializable", "off"), (.append, "read committed", "off"),
    ])
    func isolation(kind: Isolation, level: String, readOnly: String) async throws {
        let schema = try await postgresSchema(Self.counter)
        let engine = schema.app(connections: 1)
        let row = try await engine.run(kind, vendor: nil) {
            try $0.query("SELECT current_setting('transaction_isolation') AS level, current_setting('transaction_read_only') AS ro", [])[0]
        }
        #expect(try row.text("level") == level)
        #expect(try row.text("ro") == readOnly)
        let wrote = try? await engine.run(kind, vendor: nil) { try $0.execute("UPDATE counter SET n = n", []) }
        #expect(wrote == (readOnly == "on" ? nil : 1))
        await engine.close()
    }

    struct Refused: Error, Equatable { let why: String }

    @Test("what the body throws wins, also after a failed statement, and nothing stays")
    func bodyError() async throws {
        let schema = try await postgresSchema(Self.counter)
        let engine = schema.app(connections: 1)
        await #expect(throws: Refused(why: "mine")) {
            try await engine.run(.write, vendor: nil) { connection in
                _ = try connection.execute("UPDATE counter SET n = 5", [])
                do { _ = try connection.query("SELECT * FROM nowhere", []) } catch { throw Refused(why: "mine") }
            }
        }
        let n = try await engine.run(.read, vendor: nil) { try $0.query("SELECT n FROM counter", [])[0].int("n") }
        #expect(n == 0)
        await engine.close()
    }

    @Test("a body that swallows a failure does not look saved: the failure is thrown at commit")
    func swallowed() async throws {
        let schema = try await postgresSchema(Self.counter)
        let engine = schema.app(connections: 1)
        let error = await #expect(throws: SQLError.self) {
            try await engine.run(.write, vendor: nil) { connection in
                _ = try connection.execute("UPDATE counter SET n = 5", [])
                _ = try? connection.execute("INSERT INTO counter VALUES (1, 1)", [])
                _ = try? connection.execute("UPDATE counter SET n = 6", [])
            }
        }
        #expect(error?.kind == .unique)
        let n = try await engine.run(.read, vendor: nil) { try $0.query("SELECT n FROM counter", [])[0].int("n") }
        #expect(n == 0)
        await engine.close()
    }

    @Test("savepoints nest: an inner one undone leaves the outer's work, a failed statement inside is survived")
    func savepoints() async throws {
        let schema = try await postgresSchema(Self.counter)
        let engine = schema.app(connections: 1)
        try await engine.run(.write, vendor: nil) { connection in
            func add(_ id: Int64) throws { _ = try connection.execute("INSERT INTO counter VALUES ($1, 0)", [.int(id)]) }
            try connection.savepoint {
                try add(2)
                #expect(throws: Refused(why: "inner")) {
                    try connection.savepoint {
                        try add(3)
                        try connection.savepoint { try add(4) }
                        throw Refused(why: "inner")
                    }
                }
                // Unique violation: the transaction goes on after it.
                let error = #expect(throws: SQLError.self) { try connection.savepoint { try add(1) } }
                #expect(error?.kind == .unique)
                try add(5)
            }
            // Swallowed inside a savepoint: the savepoint fails as a whole, not the transaction.
            let swallowed = #expect(throws: SQLError.self) {
                try connection.savepoint {
                    try add(6)
                    try? add(1)
                }
            }
            #expect(swallowed?.kind == .unique)
        }
        let ids = try await engine.run(.read, vendor: nil) { try $0.query("SELECT id FROM counter ORDER BY id", []).map(\.only) }
        #expect(ids == [.int(1), .int(2), .int(5)])
        await engine.close()
    }
}
