import Foundation
import Schema
import Store
import Support
import Testing

/// What the migrations make on each engine is kept as a text file. A shipped migration that is edited would make new databases
/// differ from those that already ran it; here the edit shows.
@Suite("The schema")
struct SchemaSnapshotTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Snapshots")
    private static let renewal = "LAUREL_RENEW=schema tools/swift.sh test --filter SchemaSnapshotTests"

    @Test("gives each migration a number of its own")
    func numbers() {
        let twice = Dictionary(grouping: Migrations.all, by: \.number).filter { $0.value.count > 1 }.mapValues { $0.map(\.name) }
        #expect(twice.isEmpty, "two migrations of one number: a database takes the first and refuses the second")
    }

    @Test("is the one that is written down", arguments: EngineKind.allCases)
    func snapshot(_ kind: EngineKind) async throws {
        let database = try await TestDatabase.make(kind)
        let made = try await database.store.read(nil) { tx in
            let tables = try kind == .sqlite ? Self.sqlite(tx) : Self.postgres(tx)
            return (Self.migrations(kind) + tables).joined(separator: "\n") + "\n"
        }
        await database.close()
        let file = Self.folder.appendingPathComponent("schema-\(kind).txt")
        if ProcessInfo.processInfo.environment["LAUREL_RENEW"] == "schema" {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(made.utf8).write(to: file)
        }
        let kept = try String(contentsOf: file, encoding: .utf8)
        guard made != kept else { return }
        let before = Set(kept.split(separator: "\n")), after = Set(made.split(separator: "\n"))
        let edited = before.subtracting(after).filter { $0.hasPrefix("migration ") }
        let difference = before.subtracting(after).sorted().map { "- " + $0 } + after.subtracting(before).sorted().map { "+ " + $0 }
        Issue.record("""
            \(file.lastPathComponent) tells of another schema:
            \(difference.joined(separator: "\n"))
            \(edited.isEmpty ? "" : "A migration that was there before is changed or gone: once released it never changes; add a new one instead.\n")\
            When this is meant, renew the file with: \(Self.renewal)
            """)
    }

    private static func migrations(_ kind: EngineKind) -> [String] {
        Migrations.all.sorted { $0.number < $1.number }.map { step in
            // FNV-1a: enough to notice an edit, and the file stays readable.
            let hash = step.text(for: kind == .sqlite ? .sqlite : .postgres).utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
            return "migration \(step.number) \(step.name) \(String(hash, radix: 16))"
        }
    }

    private static func plain(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    private static func sqlite(_ tx: Transaction) throws -> [String] {
        try tx.query("SELECT type, tbl_name, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite%' AND sql IS NOT NULL ORDER BY tbl_name, type DESC, name").flatMap { row in
            let sql = try row.text("sql")
            guard try row.text("type") == "table" else { return ["  " + plain(sql)] }
            let name = try row.text("name")
            return ["", "table " + name] + sql.split(separator: "\n").dropFirst().map { "  " + plain(String($0)) }
        }
    }

    private static func postgres(_ tx: Transaction) throws -> [String] {
        let columns = try tx.query("""
            SELECT table_name, column_name, data_type || CASE WHEN is_nullable = 'NO' THEN ' NOT NULL' ELSE '' END
                || CASE WHEN is_identity = 'YES' THEN ' IDENTITY' ELSE '' END || coalesce(' DEFAULT ' || column_default, '') AS kind
            FROM information_schema.columns WHERE table_schema = current_schema() ORDER BY table_name, ordinal_position
            """).map { (try $0.text("table_name"), "  \(try $0.text("column_name")) \(try $0.text("kind"))") }
        let rules = try tx.query("""
            SELECT c.relname AS table_name, k.conname || ' ' || pg_get_constraintdef(k.oid) AS rule FROM pg_constraint k
            JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema()
            UNION ALL SELECT tablename, replace(indexdef, schemaname || '.', '') FROM pg_indexes WHERE schemaname = current_schema()
            UNION ALL SELECT tablename, 'policy ' || policyname || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '') FROM pg_policies
                WHERE schemaname = current_schema()
            """).map { (try $0.text("table_name"), "  " + (try $0.text("rule"))) }
        var lines: [String] = []
        for table in Set(columns.map(\.0)).sorted() {
            lines += ["", "table " + table] + columns.filter { $0.0 == table }.map(\.1) + rules.filter { $0.0 == table }.map(\.1).sorted()
        }
        return lines
    }
}
