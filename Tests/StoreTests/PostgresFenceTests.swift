import Store
import Support
import Testing

/// Foundations 13: even hand-written SQL as the serving role reaches one vendor's rows.
@Suite("PostgreSQL engine: row-level security", .enabled(if: EngineKind.postgres.isTested))
struct PostgresFenceTests {
    static let tables = """
        CREATE TABLE note (vendor_id TEXT NOT NULL, id TEXT NOT NULL, body TEXT, PRIMARY KEY (vendor_id, id));
        ALTER TABLE note ENABLE ROW LEVEL SECURITY;
        ALTER TABLE note FORCE ROW LEVEL SECURITY;
        CREATE POLICY fence ON note USING (vendor_id = current_setting('laurel.vendor', true))
          WITH CHECK (vendor_id = current_setting('laurel.vendor', true));
        """
    private func filled() async throws -> PostgresSchema {
        let schema = try await postgresSchema(Self.tables)
        let engine = schema.app(connections: 1)
        for vendor in ["acme", "o'brien\\"] {
            try await engine.run(.write, vendor: vendor) {
                _ = try $0.execute("INSERT INTO note VALUES ($1, 'n1', $2)", [.text(vendor), .text("secret of \(vendor)")])
            }
        }
        await engine.close()
        return schema
    }
    private func bodies(_ engine: PostgresEngine, vendor: String?, _ sql: String) async throws -> [SQLValue] {
        try await engine.run(.read, vendor: vendor) { try $0.query(sql, []).map(\.only) }
    }

    @Test("each vendor sees its own rows, whatever the SQL says")
    func own() async throws {
        let engine = try await filled().app(connections: 1)
        #expect(try await bodies(engine, vendor: "acme", "SELECT body FROM note") == [.text("secret of acme")])
        #expect(try await bodies(engine, vendor: "o'brien\\", "SELECT body FROM note") == [.text("secret of o'brien\\")])
        #expect(try await bodies(engine, vendor: "acme", "SELECT body FROM note WHERE vendor_id <> 'acme' OR true") == [.text("secret of acme")])
        await engine.close()
    }

    @Test("without a vendor nothing is seen, also on a connection that served one before")
    func unset() async throws {
        let engine = try await filled().app(connections: 1)
        #expect(try await bodies(engine, vendor: nil, "SELECT body FROM note").isEmpty)
        #expect(try await bodies(engine, vendor: "acme", "SELECT body FROM note").count == 1)
        #expect(try await bodies(engine, vendor: nil, "SELECT body FROM note").isEmpty)
        #expect(try await bodies(engine, vendor: "' OR true --", "SELECT body FROM note").isEmpty)
        await engine.close()
    }

    @Test("another vendor's rows are neither changed, deleted nor written")
    func write() async throws {
        let schema = try await filled()
        let engine = schema.app(connections: 1)
        let changed = try await engine.run(.write, vendor: "acme") { connection in
            [try connection.execute("UPDATE note SET body = 'x' WHERE vendor_id <> 'acme'", []),
             try connection.execute("DELETE FROM note WHERE vendor_id <> 'acme'", [])]
        }
        #expect(changed == [0, 0])
        let error = await #expect(throws: SQLError.self) {
            try await engine.run(.write, vendor: "acme") { _ = try $0.execute("INSERT INTO note VALUES ('globex', 'n2', 'x')", []) }
        }
        #expect(error?.code == "42501")
        await engine.close()
    }

    @Test("the owner is fenced too, and the serving role can neither lift the fence nor make tables")
    func owner() async throws {
        let schema = try await filled()
        let owner = schema.owner(connections: 1), app = schema.app(connections: 1)
        #expect(try await bodies(owner, vendor: nil, "SELECT body FROM note").isEmpty)
        for statement in ["ALTER TABLE note DISABLE ROW LEVEL SECURITY", "DROP POLICY fence ON note", "CREATE TABLE mine (a INT)",
                          "TRUNCATE note", "SET ROLE laurel_owner"] {
            let error = await #expect(throws: SQLError.self) { try await app.run(.append, vendor: "acme") { try $0.script(statement) } }
            #expect(error?.code == "42501", "\(statement)")
        }
        // row_security = off turns a filtered read into an error instead of an unfiltered one.
        await #expect(throws: SQLError.self) {
            try await app.run(.append, vendor: nil) { connection in
                try connection.script("SET LOCAL row_security = off")
                _ = try connection.query("SELECT body FROM note", [])
            }
        }
        await owner.close()
        await app.close()
    }
}
