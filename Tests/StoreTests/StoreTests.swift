import Foundation
import Kernel
import Schema
import Store
import Support
import Testing

private let vendor = VendorID("01900000-0000-7000-8000-000000000001")
private let other = VendorID("01900000-0000-7000-8000-000000000002")

@Suite("The store on both engines")
struct StoreTests {
    @Test("values, lists and fragments bind and come back", arguments: EngineKind.allCases)
    func values(kind: EngineKind) async throws {
        let database = try await TestDatabase.make(kind)
        let hostile = "'; DROP TABLE job; -- \u{1F600} \\ \""
        let row = try await database.store.read(nil) { tx in
            try tx.first("SELECT CAST(\(hostile) AS TEXT) AS a, CAST(\(42) AS BIGINT) AS b, CAST(\(String?.none) AS TEXT) AS c, CASE WHEN CAST(\(7) AS BIGINT) IN \(list: [1, 7]) THEN 1 ELSE 0 END AS d, CASE WHEN 'x' IN \(list: [String]()) THEN 1 ELSE 0 END AS e")
        }
        #expect(try row?.text("a") == hostile && row?.int("b") == 42 && row?.optionalText("c") == nil && row?.int("d") == 1 && row?.int("e") == 0)
        #expect(throws: ColumnError.self) { try row?.int("a") }
        #expect(throws: ColumnError.self) { try row?.int("absent") }
        await database.close()
    }

    @Test("a transaction that throws leaves nothing; one that returns is there", arguments: EngineKind.allCases)
    func atomic(kind: EngineKind) async throws {
        struct Refused: Error {}
        let database = try await TestDatabase.make(kind), store = database.store
        @Sendable func insert(_ name: String, _ tx: Transaction) throws {
            try tx.execute("INSERT INTO job_schedule (vendor_id, name, last_run) VALUES (\(vendor), \(name), 1)")
        }
        try await store.write(vendor) { try insert("kept", $0) }
        await #expect(throws: Refused.self) { try await store.write(vendor) { try insert("lost", $0); throw Refused() } }
        await #expect(throws: SQLError.self) { try await store.write(vendor) { try insert("also lost", $0); try insert("kept", $0) } }
        try await store.write(vendor) { tx in
            #expect(throws: SQLError.self) { try tx.savepoint { try insert("kept", tx) } }
            try insert("after a savepoint", tx)
        }
        let names = try await store.read(vendor) { try $0.query("SELECT name FROM job_schedule WHERE vendor_id = \(vendor) ORDER BY name").map { try $0.text("name") } }
        #expect(names == ["after a savepoint", "kept"])
        await database.close()
    }

    @Test("sixteen clients race for three seats: three win", arguments: EngineKind.allCases)
    func race(kind: EngineKind) async throws {
        let database = try await TestDatabase.make(kind), store = database.store
        let won = try await withThrowingTaskGroup(of: Bool.self) { group in
            for client in 0..<16 {
                group.addTask {
                    try await store.write(vendor) { tx in
                        let taken = try tx.count("SELECT count(*) FROM job_schedule WHERE vendor_id = \(vendor)")
                        guard taken < 3 else { return false }
                        try tx.execute("INSERT INTO job_schedule (vendor_id, name, last_run) VALUES (\(vendor), \("client \(client)"), 1)")
                        return true
                    }
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(won == 3)
        await database.close()
    }

    @Test("many rows go in at once, in whatever number; one that is there already stays as it is", arguments: EngineKind.allCases)
    func manyRows(kind: EngineKind) async throws {
        let database = try await TestDatabase.make(kind), store = database.store
        for count in [0, 1, 17, 128, 300] {
            let (added, again) = try await store.write(vendor) { tx in
                try tx.execute("DELETE FROM job_schedule WHERE vendor_id = \(vendor)")
                let rows: [[SQLValue]] = (0..<count).map { [vendor.sqlValue, .text("task \($0)"), .int(Int64($0))] }
                return (try tx.insert(into: "job_schedule", ["vendor_id", "name", "last_run"], rows),
                        try tx.insert(into: "job_schedule", ["vendor_id", "name", "last_run"], rows.map { [$0[0], $0[1], .int(7)] } + [[vendor.sqlValue, .text("one more"), .int(-1)]]))
            }
            #expect(added == count && again == 1)
            let sum = try await store.read(vendor) { try $0.count("SELECT CAST(coalesce(sum(last_run), 0) AS BIGINT) AS total FROM job_schedule WHERE vendor_id = \(vendor)") }
            #expect(sum == count * (count - 1) / 2 - 1)
        }
        await database.close()
    }

    @Test("a look without waiting sees each commit, of other connections too, and asks only after one; PostgreSQL gives none", arguments: EngineKind.allCases)
    func glances(kind: EngineKind) async throws {
        let database = try await TestDatabase.make(kind), store = database.store
        func look(_ known: Int64?) -> Glance<Int>? { store.glance(vendor, since: known) { try $0.count("SELECT count(*) FROM job_schedule WHERE vendor_id = \(vendor)") } }
        guard kind == .sqlite else {
            #expect(look(nil) == nil)
            await database.close()
            return
        }
        let first = try #require(look(nil))
        #expect(first.value == 0)
        let same = try #require(look(first.edition))
        #expect(same.edition == first.edition && same.value == nil)
        let other = Store(engine: try SQLiteEngine(path: database.folder + "/test.sqlite"))
        var known = same.edition
        for (turn, writer) in [store, other, store].enumerated() {
            try await writer.write(vendor) { try $0.execute("INSERT INTO job_schedule (vendor_id, name, last_run) VALUES (\(vendor), \("task \(turn)"), 1)") }
            let next = try #require(look(known))
            #expect(next.edition != known && next.value == turn + 1)
            known = next.edition
        }
        // Whoever reads may not write, and names the vendor.
        #expect(store.glance(vendor, since: nil) { try $0.execute("DELETE FROM job_schedule WHERE vendor_id = \(vendor)") } == nil)
        #expect(store.glance(vendor, since: nil) { try $0.count("SELECT count(*) FROM job_schedule") } == nil)
        await other.close()
        await database.close()
        #expect(look(nil) == nil)
    }

    @Test("a write without a task is told its end, and leaves nothing when it throws", arguments: EngineKind.allCases)
    func toldWrites(kind: EngineKind) async throws {
        struct Refused: Error {}
        let database = try await TestDatabase.make(kind), store = database.store
        guard kind == .sqlite else {
            #expect(store.write(vendor, { _ in }, done: { _ in Issue.record("nothing happens here") }) == false)
            await database.close()
            return
        }
        let results = await withTaskGroup(of: Bool.self) { group in
            for turn in 0..<20 {
                group.addTask {
                    await withCheckedContinuation { continuation in
                        let began = store.write(vendor, { tx -> Int in
                            let rows = try tx.execute("INSERT INTO job_schedule (vendor_id, name, last_run) VALUES (\(vendor), \("told \(turn)"), 1)")
                            if turn % 2 == 1 { throw Refused() }
                            return rows
                        }, done: { outcome in continuation.resume(returning: (try? outcome.get()) != nil) })
                        #expect(began)
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let stored = try await store.read(vendor) { try $0.count("SELECT count(*) FROM job_schedule WHERE vendor_id = \(vendor)") }
        #expect(results.count { $0 } == 10 && stored == 10)
        await database.close()
    }

    @Test("a statement that touches a tenant table without vendor_id is refused", arguments: EngineKind.allCases)
    func tenantGuard(kind: EngineKind) async throws {
        let database = try await TestDatabase.make(kind)
        await #expect(throws: TenantGuard.Breach.self) { try await database.store.read(vendor) { try $0.count("SELECT count(*) FROM job") } }
        await #expect(throws: Never.self) { try await database.store.read(vendor) { try $0.count("SELECT count(*) FROM job WHERE vendor_id = \(vendor)") } }
        await database.close()
    }

    @Test("every tenant table is fenced: another vendor's transaction sees no row of it even when the statement names the vendor",
          .enabled(if: EngineKind.postgres.isTested))
    func fences() async throws {
        let database = try await TestDatabase.make(.postgres), store = database.store
        try await store.write(vendor) { tx in
            try tx.execute("INSERT INTO job_schedule (vendor_id, name, last_run) VALUES (\(vendor), 'mine', 1)")
        }
        for reader in [other, nil] as [VendorID?] {
            let seen = try await store.read(reader) { try $0.count("SELECT count(*) FROM job_schedule WHERE vendor_id = \(vendor)") }
            #expect(seen == 0)
        }
        await #expect(throws: SQLError.self) {
            try await store.write(other) { tx in try tx.execute("INSERT INTO job_schedule (vendor_id, name, last_run) VALUES (\(vendor), 'forged', 1)") }
        }
        let unfenced = try await store.read(nil) { tx in
            try tx.query("""
                SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
                WHERE n.nspname = current_schema() AND c.relkind = 'r' AND a.attname = 'vendor_id' AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
                """).map { try $0.text("relname") }
        }
        #expect(unfenced.isEmpty)
        await database.close()
    }

    @Test("SQLite commits with synchronous FULL")
    func durable() throws {
        let path = NSTemporaryDirectory() + "laurel-full-\(UUID().uuidString).sqlite"
        #expect(try SQLiteEngine(path: path).synchronousLevel() == 2)
    }
}

@Suite("Bitemporal facts")
struct BitemporalTests {
    private let table = BitemporalTable("organization_profile", key: "organization_id", columns: ["name", "country", "region", "type"])
    private func values(_ name: String) -> [SQLValue] { [name, "DE", "", "reseller"].map(\.sqlValue) }

    @Test("a later fact cuts the earlier one; what was believed before stays readable", arguments: EngineKind.allCases)
    func cuts(kind: EngineKind) async throws {
        let clock = MovableClock(), database = try await TestDatabase.make(kind, clock: clock.clock), table = table
        let a = try #require(Day(iso: "2026-01-01")), b = try #require(Day(iso: "2026-06-01")), c = try #require(Day(iso: "2026-09-01"))
        let (first, second) = (values("Old"), values("New"))
        try await database.store.write(vendor) { try table.record($0, vendor: vendor, key: "o", values: first, from: a) }
        let known = clock.now
        clock.advance(days: 1)
        try await database.store.write(vendor) { try table.record($0, vendor: vendor, key: "o", values: second, from: b, to: c) }
        let believed = try await database.store.read(vendor) { try table.believed($0, vendor: vendor, key: "o") }
        #expect(believed.map(\.validFrom) == [a, b, c] && believed.map(\.validTo) == [b, c, .forever])
        #expect(believed.map { $0.values[0] } == [.text("Old"), .text("New"), .text("Old")])
        let then = try await database.store.read(vendor) { tx in
            try tx.query("SELECT name FROM organization_profile WHERE vendor_id = \(vendor) AND recorded_from <= \(known) AND recorded_to > \(known)").map { try $0.text("name") }
        }
        #expect(then == ["Old"], "what we knew on day K does not change")
        await database.close()
    }

    @Test("after any sequence of records and clears, believed rows never overlap and tell the last word on each day", arguments: EngineKind.allCases)
    func property(kind: EngineKind) async throws {
        let clock = MovableClock(), database = try await TestDatabase.make(kind, clock: clock.clock), table = table
        var generator = SystemRandomNumberGenerator()
        let origin = try #require(Day(iso: "2026-01-01"))
        var model = [String?](repeating: nil, count: 60)
        for step in 0..<40 {
            clock.advance(seconds: 60)
            let from = Int.random(in: 0..<59, using: &generator), to = Int.random(in: from + 1...60, using: &generator)
            let clears = Int.random(in: 0..<4, using: &generator) == 0
            let name = "v\(step)", row = values(name)
            try await database.store.write(vendor) { tx in
                if clears { try table.clear(tx, vendor: vendor, key: "o", from: origin.adding(days: from), to: origin.adding(days: to)) }
                else { try table.record(tx, vendor: vendor, key: "o", values: row, from: origin.adding(days: from), to: origin.adding(days: to)) }
            }
            for day in from..<to { model[day] = clears ? nil : name }
        }
        let believed = try await database.store.read(vendor) { try table.believed($0, vendor: vendor, key: "o") }
        for (index, expected) in model.enumerated() {
            let day = origin.adding(days: index)
            let holding = believed.filter { $0.validFrom <= day && day < $0.validTo }
            #expect(holding.count == (expected == nil ? 0 : 1), "day \(index)")
            #expect(holding.first?.values[0] == expected.map { .text($0) })
        }
        await database.close()
    }
}
