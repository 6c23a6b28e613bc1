package import Kernel

/// A table of tenants as the database itself knows it, for the check that tenants are kept apart.
package struct TenantTable: Sendable, Equatable {
    package let name: String
    /// Whether rows are fenced for everybody, the owner too. SQLite has no fences.
    package let isFenced: Bool
}

extension Transaction {
    /// Every table with a `vendor_id`, asked of the database and not of our own list.
    package func tenantTables() throws -> [TenantTable] {
        switch dialect {
        case .sqlite:
            try query("""
                SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name = 'vendor_id' WHERE m.type = 'table' ORDER BY m.name
                """).map { TenantTable(name: try $0.text("name"), isFenced: false) }
        case .postgres:
            try query("""
                SELECT c.relname::text AS name, CASE WHEN c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (
                    SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND pg_get_expr(p.polqual, p.polrelid) LIKE '%laurel.vendor%'
                        AND pg_get_expr(p.polwithcheck, p.polrelid) LIKE '%laurel.vendor%') THEN 1 ELSE 0 END AS is_fenced
                FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'vendor_id' AND NOT a.attisdropped
                WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace ORDER BY c.relname
                """).map { TenantTable(name: try $0.text("name"), isFenced: try $0.int("is_fenced") == 1) }
        }
    }

    /// Those of the tables that show this transaction any row of a vendor.
    package func showing(_ vendor: VendorID, of tables: [TenantTable]) throws -> [String] {
        var shown: [String] = []
        // Within the engines' bound of parts of one statement.
        for start in stride(from: 0, to: tables.count, by: 100) {
            var parts: [SQL.Part] = []
            for table in tables[start..<min(start + 100, tables.count)] where table.name.utf8.allSatisfy({ $0 == 95 || (97...122).contains($0) || (48...57).contains($0) }) {
                parts += [.text("\(parts.isEmpty ? "" : " UNION ALL ")SELECT '\(table.name)' AS name WHERE EXISTS (SELECT 1 FROM \(table.name) WHERE vendor_id = "),
                          .bind(vendor.sqlValue), .text(")")]
            }
            if !parts.isEmpty { shown += try query(SQL(parts: parts)).map { try $0.text("name") } }
        }
        return shown
    }

    /// Whether a statement that names no vendor is refused before it reaches the database.
    package func refusesUnfenced() -> Bool {
        do { _ = try query("SELECT id FROM person LIMIT 1") } catch is TenantGuard.Breach { return true } catch { return false }
        return false
    }
}
