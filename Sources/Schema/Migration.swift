package import Store

/// One step of the schema. Shipped migrations never change; they are strings, not app types.
///
/// Tokens that differ between the engines: `{int}` (64-bit integer), `{blob}`, `{serial}` (primary key that counts up),
/// `{strict}` and `{clustered}` (table options; the second keeps rows in the order of the primary key, where the engine can). A column line that ends in `-- personal` holds personal data.
package struct Migration: Sendable {
    package let number: Int
    package let name: String
    let sql: String
    package init(_ number: Int, _ name: String, _ sql: String) {
        self.number = number
        self.name = name
        self.sql = sql
    }

    package func text(for dialect: Dialect) -> String {
        var out = sql
        let tokens = dialect == .sqlite
            ? ["{int}": "INTEGER", "{blob}": "BLOB", "{serial}": "INTEGER PRIMARY KEY AUTOINCREMENT", "{strict}": "STRICT", "{clustered}": "STRICT, WITHOUT ROWID"]
            : ["{int}": "BIGINT", "{blob}": "BYTEA", "{serial}": "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "{strict}": "", "{clustered}": ""]
        for (token, replacement) in tokens { out = out.replacing(token, with: replacement) }
        return out
    }

    /// Tables this step makes, with whether each belongs to a tenant (has `vendor_id`).
    package var tables: [(name: String, tenant: Bool)] {
        sql.split(separator: "CREATE TABLE ", omittingEmptySubsequences: false).dropFirst().map { piece in
            let name = piece.prefix { $0 != " " && $0 != "(" && $0 != "\n" }
            let body = piece.split(separator: ") {", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
            return (String(name), body.contains("vendor_id"))
        }
    }
}

extension Migration {
    /// Row-level security of PostgreSQL for each tenant table: unset matches nothing, and the owner is fenced too.
    func fences() -> String {
        tables.filter(\.tenant).map { table in
            """
            ALTER TABLE \(table.name) ENABLE ROW LEVEL SECURITY;
            ALTER TABLE \(table.name) FORCE ROW LEVEL SECURITY;
            CREATE POLICY vendor_fence ON \(table.name)
                USING (vendor_id = current_setting('laurel.vendor', true))
                WITH CHECK (vendor_id = current_setting('laurel.vendor', true));
            """
        }.joined(separator: "\n")
    }
}

/// The one numbered list. Numbers are unique and only ever added to.
package enum Migrations {
    package static let all: [Migration] = kits + people + invitations + courses + courseMedia + learning + activeTime + packages + assessment + certification + engagement + insights
        + organizations + access + persons + signIn + singleSignOn + joining + roster + integrations + branding + privacy + records + recordsExchange + recordsSeals
        + packageStandards + sequencedPlays
        + launchedPlays + packageVersions + packageTools + dispatches + packageDispatchLinks + programmes + programmeForecasts + programmeHoldings + programmeScenarioStops + legalEntities + packageBundles + dispatchReadings + certificatesTakenBack
    /// Names of tables whose every statement must name `vendor_id`.
    package static var tenantTables: [String] { all.flatMap(\.tables).filter(\.tenant).map(\.name) }

    package static func pending(_ tx: Transaction) throws -> [Migration] {
        let done = Set(try tx.query("SELECT number FROM schema_migration").map { try $0.int("number") })
        return all.filter { !done.contains($0.number) }.sorted { $0.number < $1.number }
    }

    /// Brings the database up to date, one transaction a step. On PostgreSQL the engine connects as the owner.
    /// - Returns: the steps applied.
    @discardableResult
    package static func migrate(_ store: Store) async throws -> [Migration] {
        try await store.write(nil) { tx in
            try tx.script("""
                CREATE TABLE IF NOT EXISTS schema_migration (
                    number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)
                """.replacing("BIGINT", with: tx.dialect == .sqlite ? "INTEGER" : "BIGINT"))
        }
        let steps = try await store.read(nil) { try pending($0) }
        for step in steps {
            try await store.write(nil) { tx in
                try tx.script(step.text(for: tx.dialect))
                if tx.dialect == .postgres { try tx.script(step.fences()) }
                try tx.execute("INSERT INTO schema_migration (number, name, applied_at) VALUES (\(step.number), \(step.name), \(tx.now))")
            }
        }
        return steps
    }
}
