import Foundation
import JSON
import Kernel
import Store
import XAPI

/// A statement as it is kept.
struct StoredStatement: Sendable {
    let position: Int64
    let id: String
    let organization: OrganizationID
    let credential: String
    let person: PersonID?
    let isVoiding: Bool
    let voidedBy: Int64?
    let body: String
    var stored: Instant { Positions.stored(position) }
    /// - Throws: when the row is not what was written: a mistake of ours.
    func tape() throws -> JSONTape { try JSONTape(Array(body.utf8)) }
}

/// All SQL of statements, their keys and attachments.
enum StatementStore {
    /// For a statement that came without one. RFC 4122 ends with version 5, and clients that hold to it (TinCan for Python) refuse a
    /// later one, so these alone of all ids are random ones of version 4.
    static func freshID() -> String { UUID().uuidString.lowercased() }

    static let columns: SQL = "s.position, s.statement_id, s.organization_id, s.credential_id, s.person_id, s.is_voiding, s.voided_by, s.body"

    static func read(_ row: Row) throws -> StoredStatement {
        StoredStatement(position: try row.int64("position"), id: try row.text("statement_id"), organization: try row.id("organization_id"), credential: try row.text("credential_id"),
                        person: try row.optionalID("person_id"), isVoiding: try row.bool("is_voiding"), voidedBy: try row.optionalInt("voided_by").map(Int64.init),
                        body: try row.text("body"))
    }

    // MARK: writing

    /// Where several write at once (PostgreSQL), a statement that refers to another waits for those under way and they for it: neither
    /// would see the other, and what is voided would go on being given. All others write side by side.
    static func queue(alone: Bool, vendor: VendorID, _ tx: Transaction) throws {
        guard tx.dialect == .postgres else { return }
        let name = "laurel.statements." + vendor.value
        if alone { _ = try tx.query("SELECT pg_advisory_xact_lock(hashtextextended(\(name), 0))::text AS locked") } else {
            _ = try tx.query("SELECT pg_advisory_xact_lock_shared(hashtextextended(\(name), 0))::text AS locked")
        }
    }

    /// - Returns: false when the organization has a statement of this id.
    static func insert(_ one: StoredStatement, refersTo: String?, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.execute("""
            INSERT INTO xapi_statement (vendor_id, position, organization_id, statement_id, credential_id, person_id, refers_to, is_voiding, body)
            VALUES (\(vendor), \(one.position), \(one.organization), \(one.id), \(one.credential), \(one.person), \(refersTo), \(one.isVoiding), \(one.body))
            ON CONFLICT (vendor_id, organization_id, statement_id) DO NOTHING
            """) == 1
    }
    /// In the order of the index, so that writers touch each of its pages once and never wait for each other crosswise.
    static func addKeys(_ keys: [(hash: Int64, position: Int64)], vendor: VendorID, _ tx: Transaction) throws {
        let mask = StatementKeys.mask(vendor)
        let placed = keys.map { (hash: $0.hash ^ mask, position: $0.position) }.sorted { ($0.hash, $0.position) < ($1.hash, $1.position) }
        try tx.insert(into: "xapi_key", ["hash", "position"], placed.map { [.int($0.hash), .int($0.position)] })
    }
    static func addKeys(_ hashes: [Int64], to position: Int64, vendor: VendorID, _ tx: Transaction) throws {
        try addKeys(hashes.map { (hash: $0, position: position) }, vendor: vendor, tx)
    }
    static func void(_ position: Int64, by voiding: Int64, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE xapi_statement SET voided_by = \(voiding) WHERE vendor_id = \(vendor) AND position = \(position) AND is_voiding = 0 AND voided_by IS NULL
            """)
    }
    static func noteAttachment(_ sha2: String, blob: String, size: Int, organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO xapi_attachment (vendor_id, organization_id, sha2, blob_sha256, size, stored_at)
            VALUES (\(vendor), \(organization), \(sha2), \(blob), \(size), \(tx.now)) ON CONFLICT DO NOTHING
            """)
    }

    // MARK: reading by id

    static func find(_ ids: [String], of organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> [String: StoredStatement] {
        let found = try tx.query("""
            SELECT \(columns) FROM xapi_statement s WHERE s.vendor_id = \(vendor) AND s.organization_id = \(organization) AND s.statement_id IN \(list: ids)
            """).map(read)
        return Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    }
    /// Statements of an id within a reach, those of `first` before others: two organizations may have used the same.
    static func find(_ id: String, _ reach: Reach, first: OrganizationID?, vendor: VendorID, _ tx: Transaction) throws -> [StoredStatement] {
        try tx.query("""
            SELECT \(columns) FROM xapi_statement s WHERE s.vendor_id = \(vendor) AND s.statement_id = \(id) AND \(SQL.within(reach, organization: "s.organization_id"))
            ORDER BY CASE WHEN s.organization_id = \(first) THEN 0 ELSE 1 END, s.position LIMIT 20
            """).map(read)
    }
    /// Statements that refer to any of these.
    static func referring(to ids: [String], of organizations: [OrganizationID], vendor: VendorID, _ tx: Transaction) throws -> [(one: StoredStatement, target: String)] {
        try tx.query(sayReferring(to: ids, of: organizations, vendor: vendor)).map { (try read($0), try $0.text("refers_to")) }
    }
    /// The order is by an expression: by the column alone SQLite would walk all of a vendor's statements in their order, at each write.
    static func sayReferring(to ids: [String], of organizations: [OrganizationID], vendor: VendorID) -> SQL {
        """
        SELECT \(columns), s.refers_to FROM xapi_statement s
        WHERE s.vendor_id = \(vendor) AND s.refers_to IN \(list: ids) AND s.organization_id IN \(list: organizations) ORDER BY s.position + 0 LIMIT 1000
        """
    }
    static func attachments(_ hashes: [String], of organizations: [OrganizationID], vendor: VendorID, _ tx: Transaction) throws -> [String: (blob: String, size: Int)] {
        let found = try tx.query("""
            SELECT a.sha2, a.blob_sha256, a.size FROM xapi_attachment a
            WHERE a.vendor_id = \(vendor) AND a.organization_id IN \(list: organizations) AND a.sha2 IN \(list: hashes)
            """).map { (try $0.text("sha2"), (blob: try $0.text("blob_sha256"), size: try $0.int("size"))) }
        return Dictionary(found, uniquingKeysWith: { a, _ in a })
    }
}
