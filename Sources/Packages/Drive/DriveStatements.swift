import Kernel
import Records
import Store

/// All SQL of statements that content, and Laurel about it, wrote in authors' test drives. They stay with the drive: nothing that reads the
/// vendor's record store, forwards it or reports from it ever meets them.
enum DriveStatements {
    static func sandbox(_ id: RegistrationID, vendor: VendorID) -> Sandbox {
        Sandbox(
            find: { ids, tx in
                guard !ids.isEmpty else { return [] }
                return try tx.query("""
                    SELECT d.* FROM drive_statement d WHERE d.vendor_id = \(vendor) AND d.registration_id = \(id) AND d.statement_id IN \(list: ids)
                    """).map(read)
            },
            keep: { try keep($0, of: id, vendor: vendor, $1) },
            all: { try all(of: id, above: -1, limit: Sandbox.most, vendor: vendor, $0) })
    }

    static func keep(_ all: [Sandbox.Statement], of id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws {
        for one in all {
            try tx.execute("""
                INSERT INTO drive_statement (vendor_id, registration_id, position, statement_id, is_own, body)
                VALUES (\(vendor), \(id), \(one.position), \(one.id), \(one.isOwn), \(one.body))
                """)
        }
    }

    /// Newest first, for the pages that tell of a drive.
    /// - Parameter since: only those stored later.
    static func list(of id: RegistrationID, since: Instant?, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [RegistrationStatements.One] {
        try all(of: id, above: since.map(Sandbox.position) ?? -1, limit: limit, vendor: vendor, tx).map {
            RegistrationStatements.One(id: $0.id, stored: $0.stored, isOwn: $0.isOwn, json: $0.body)
        }
    }

    private static func all(of id: RegistrationID, above: Int64, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [Sandbox.Statement] {
        try tx.query("""
            SELECT d.* FROM drive_statement d WHERE d.vendor_id = \(vendor) AND d.registration_id = \(id) AND d.position > \(above) ORDER BY d.position DESC LIMIT \(limit)
            """).map(read)
    }
    private static func read(_ row: Row) throws -> Sandbox.Statement {
        Sandbox.Statement(id: try row.text("statement_id"), position: try row.int64("position"), isOwn: try row.bool("is_own"), body: try row.text("body"))
    }
}
