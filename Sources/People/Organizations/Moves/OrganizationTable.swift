package import Kernel
package import Store
import Synchronization

/// A table whose rows belong to organizations, and what a merge of two does with them. Each room declares its own, so that what
/// an organization has goes along whoever keeps it; history stays where it was made.
package struct OrganizationTable: Sendable {
    package enum Merge: Sendable {
        /// Rows that fit `only` become the kept organization's.
        case moves
        /// The same, unless the kept one has a row with the same values in these columns: of each kind it has one. No column: one row in all.
        case movesOnce([StaticString])
        /// History, or moved by the merge itself.
        case stays
    }
    package let name: StaticString
    package let keys: [StaticString]
    package let column: StaticString
    package let only: StaticString?
    package let merge: Merge
    /// A column with the id of a membership there: of moved rows it becomes that of the membership which goes on.
    package let membership: StaticString?
    /// - Parameter keys: what names a row without `column`.
    package init(_ name: StaticString, keys: [StaticString] = ["id"], column: StaticString = "organization_id", membership: StaticString? = nil, only: StaticString? = nil, _ merge: Merge) {
        (self.name, self.keys, self.column, self.membership, self.only, self.merge) = (name, keys, column, membership, only, merge)
    }
    /// The kind under which a move notes its rows.
    var kind: String { column.description == "organization_id" ? "table.\(name)" : "table.\(name).\(column)" }
    /// One text that names a row of alias `t`.
    var rowKey: SQL {
        var sql: SQL = "CAST(t.\(SQL(keys[0])) AS TEXT)"
        for key in keys.dropFirst() { sql += " || '/' || CAST(t.\(SQL(key)) AS TEXT)" }
        return sql
    }
    var condition: SQL { only.map { "(\(SQL($0)))" } ?? "1 = 1" }
}

/// The declared tables of all rooms, filled in App.
package final class OrganizationTables: Sendable {
    private let tables = Mutex<[OrganizationTable]>([])
    package init() {}
    package func install(_ all: [OrganizationTable]) { tables.withLock { $0 = all } }
    package var all: [OrganizationTable] { tables.withLock { $0 } }
}

extension OrganizationTable {
    /// The tables of People.
    package static let ofPeople: [OrganizationTable] = [
        OrganizationTable("organization_profile", keys: ["row_id"], .stays), OrganizationTable("organization_parent", keys: ["row_id"], .stays),
        OrganizationTable("organization_entity", keys: ["row_id"], .stays),
        OrganizationTable("organization_seats", keys: ["row_id"], .stays), OrganizationTable("membership", keys: ["row_id"], .stays),
        OrganizationTable("role_grant", .stays), OrganizationTable("session", keys: ["id"], .stays),
        OrganizationTable("organization_ending", .stays), OrganizationTable("partner_task", .stays),
        OrganizationTable("organization_tag", keys: ["tag_folded"], .movesOnce(["tag_folded"])),
        OrganizationTable("external_id", keys: ["system", "value"], column: "subject_id", only: "t.subject_kind = 'organization'", .moves),
        OrganizationTable("invitation", only: "t.settled_at IS NULL", .movesOnce(["email_folded"])),
        OrganizationTable("api_credential", .moves),
    ]
}

/// Moves declared rows from one organization to another and notes each, so that it can go back.
struct MoveOrganizationRows {
    let move: String
    let vendor: VendorID
    let tx: Transaction

    func forward(_ tables: [OrganizationTable], from: OrganizationID, to: OrganizationID) throws {
        for table in tables {
            var condition: SQL = "t.vendor_id = \(vendor) AND t.\(SQL(table.column)) = \(from) AND \(table.condition)"
            switch table.merge {
            case .stays: continue
            case .moves: break
            case .movesOnce(let columns):
                let same = columns.map { column -> SQL in "o.\(SQL(column)) = t.\(SQL(column))" }
                let there: SQL = "SELECT 1 FROM (SELECT t.* FROM \(SQL(table.name)) t WHERE t.vendor_id = \(vendor) AND t.\(SQL(table.column)) = \(to) AND \(table.condition)) o WHERE \(SQL.all(same))"
                condition += " AND NOT EXISTS (\(there))"
            }
            try tx.execute("""
                INSERT INTO organization_move_row (vendor_id, move_id, kind, row_key, before, after)
                SELECT t.vendor_id, \(move), \(table.kind), \(table.rowKey), \(from), \(to) FROM \(SQL(table.name)) t WHERE \(condition)
                """)
            try tx.execute("UPDATE \(SQL(table.name)) AS t SET \(SQL(table.column)) = \(to) WHERE \(condition)")
            if let membership = table.membership { try follow(table, SQL(membership), at: to, old: "row_key", new: "after") }
        }
    }

    /// What is still where the merge put it goes back.
    func backward(_ tables: [OrganizationTable], from: OrganizationID, to: OrganizationID) throws {
        for table in tables {
            if case .stays = table.merge { continue }
            try tx.execute("""
                UPDATE \(SQL(table.name)) AS t SET \(SQL(table.column)) = \(to) WHERE t.vendor_id = \(vendor) AND t.\(SQL(table.column)) = \(from) AND \(table.condition)
                    AND \(table.rowKey) IN (SELECT r.row_key FROM organization_move_row r WHERE r.vendor_id = \(vendor) AND r.move_id = \(move)
                        AND r.kind = \(table.kind))
                """)
            if let membership = table.membership { try follow(table, SQL(membership), at: to, old: "after", new: "row_key") }
        }
    }

    /// Memberships that moved have other ids; whoever is in both goes on with the one there.
    private func follow(_ table: OrganizationTable, _ membership: SQL, at organization: OrganizationID, old: SQL, new: SQL) throws {
        let of: SQL = "r.vendor_id = \(vendor) AND r.move_id = \(move) AND r.kind = 'goesOn' AND r.\(old) = t.\(membership)"
        try tx.execute("""
            UPDATE \(SQL(table.name)) AS t SET \(membership) = (SELECT MIN(r.\(new)) FROM organization_move_row r WHERE \(of))
            WHERE t.vendor_id = \(vendor) AND t.\(SQL(table.column)) = \(organization) AND EXISTS (SELECT 1 FROM organization_move_row r WHERE \(of))
            """)
    }
}
