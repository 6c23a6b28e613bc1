import App
import ArgumentParser
import Foundation
import Kernel
import Schema
import Store

struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Brings the database up to date.", discussion: """
        On PostgreSQL it connects as the owner (database.ownerUrl); the tables are then granted to the user of database.url.
        """)
    @OptionGroup var options: SettingOptions
    @Flag(help: "Say what would be done, and do nothing.") var check = false

    func run() async throws {
        let settings = try await Settings.read(options)
        let store = try Deployment.openStore(settings, clock: .system, owner: true)
        if check {
            let pending = try await Migrate.pending(store)
            print(pending.isEmpty ? "The database is up to date." : "To do: \(pending.map { "\($0.number) \($0.name)" }.joined(separator: ", "))")
            await store.close()
            if !pending.isEmpty { throw ExitCode(1) }
            return
        }
        if case .postgres(let url, let owner) = settings.database, url != owner { try await Migrate.grant(to: url, store) }
        let done = try await Migrations.migrate(store)
        await store.close()
        print(done.isEmpty ? "The database is up to date." : "Applied: \(done.map { "\($0.number) \($0.name)" }.joined(separator: ", "))")
    }

    /// Steps not yet applied; all of them for a database without a table.
    static func pending(_ store: Store) async throws -> [Migration] {
        let isNew = try await store.read(nil) { tx in
            tx.dialect == .sqlite
                ? try !tx.exists("SELECT 1 FROM sqlite_master WHERE name = 'schema_migration'")
                : try !tx.exists("SELECT 1 FROM information_schema.tables WHERE table_name = 'schema_migration' AND table_schema = current_schema()")
        }
        return isNew ? Migrations.all : try await store.read(nil) { try Migrations.pending($0) }
    }

    /// Lets the serving role read and write rows of everything that the owner makes from now on, and no more.
    private static func grant(to url: String, _ store: Store) async throws {
        guard let role = role(of: url) else { throw Trouble("database.url names no user.") }
        try await store.write(nil) { tx in
            try tx.script("""
                GRANT USAGE ON SCHEMA public TO "\(role)";
                ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "\(role)";
                ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO "\(role)";
                """)
        }
    }

    /// The user of a libpq URL; nil without one or with letters that would need quoting.
    static func role(of url: String) -> String? {
        guard let start = url.range(of: "://")?.upperBound, let at = url[start...].firstIndex(of: "@") else { return nil }
        let user = url[start..<at].prefix { $0 != ":" }
        return !user.isEmpty && user.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") } ? String(user) : nil
    }
}
