import JSON
import Kernel
import People
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
        if alone {
            _ = try tx.query("SELECT pg_advisory_xact_lock(hashtextextended(\(name), 0))::text AS locked")
            // It looks for what it refers to by keys, statement by statement: none may be folded away between two of them.
            let keys = KeyStore.lock(vendor)
            _ = try tx.query("SELECT pg_advisory_xact_lock_shared(hashtextextended(\(keys), 0))::text AS locked")
        } else {
            _ = try tx.query("SELECT pg_advisory_xact_lock_shared(hashtextextended(\(name), 0))::text AS locked")
        }
    }

    /// Adds statements whose ids were looked for and not found.
    /// - Parameter names: nil for a statement whose id tells its place.
    /// - Throws: ``SQLError`` of the kind unique, when somebody else wrote one of the ids or took one of the places meanwhile: the request
    ///   is to be tried again.
    static func insert(_ all: [(one: StoredStatement, refersTo: String?)], names: [Int64?], vendor: VendorID, _ tx: Transaction) throws {
        let named = zip(names, all).compactMap { name, row in name.map { (name: $0, position: row.one.position) } }.sorted { $0.name < $1.name }
        let rows = all.map { one, refersTo -> [SQLValue] in
            [vendor.sqlValue, .int(one.position), one.organization.sqlValue, .text(one.id), .text(one.credential), one.person.sqlValue, refersTo.sqlValue, one.isVoiding.sqlValue, .text(one.body)]
        }
        guard try tx.insert(into: "xapi_statement_name", ["name", "position"], named.map { [.int($0.name), .int($0.position)] }) == named.count,
              try tx.insert(into: "xapi_statement", ["vendor_id", "position", "organization_id", "statement_id", "credential_id", "person_id", "refers_to", "is_voiding", "body"], rows) == all.count
        else { throw SQLError(kind: .unique, code: "xapi_statement", message: "written by somebody else at the same time", sql: "") }
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

    /// What is known of some ids under an organization.
    struct Known {
        var statements: [String: StoredStatement] = [:]
        /// Under which name one that is not there can be written.
        var free: [String: Int64] = [:]
    }
    /// A name is a hash: where it is another statement's, by a chance of one in millions of millions, the next number is tried.
    static func look(_ ids: [String], of organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> Known {
        var known = Known(), open: [Int64: String] = [:], taken: Set<Int64> = []
        let all = Set(ids), places = Dictionary(all.compactMap { id in StatementIDs.position(of: id).map { ($0, id) } }, uniquingKeysWith: { a, _ in a })
        if !places.isEmpty {
            for row in try tx.query("SELECT \(columns) FROM xapi_statement s WHERE s.vendor_id = \(vendor) AND s.position IN \(list: Array(places.keys)) AND s.organization_id = \(organization)") {
                let one = try read(row)
                if all.contains(one.id) { known.statements[one.id] = one }
            }
        }
        for id in all where known.statements[id] == nil {
            var name = StatementKeys.name(id, of: organization, vendor: vendor)
            while open[name] != nil { name &+= 1 }
            open[name] = id
        }
        while !open.isEmpty {
            let rows = try tx.query("""
                SELECT n.name, \(columns) FROM xapi_statement_name n LEFT JOIN xapi_statement s ON s.vendor_id = \(vendor) AND s.position = n.position AND s.organization_id = \(organization)
                WHERE n.name IN \(list: Array(open.keys))
                """)
            var next: [Int64: String] = [:]
            for row in rows {
                var name = try row.int64("name")
                guard let id = open.removeValue(forKey: name) else { continue }
                if try row.optionalText("statement_id") == id { known.statements[id] = try read(row) } else {
                    taken.insert(name)
                    repeat { name &+= 1 } while open[name] != nil || next[name] != nil || taken.contains(name)
                    next[name] = id
                }
            }
            for (name, id) in open { known.free[id] = name }
            open = next
        }
        return known
    }
    static func find(_ ids: [String], of organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> [String: StoredStatement] {
        try look(ids, of: organization, vendor: vendor, tx).statements
    }
    /// Statements of an id within a reach, those of `first` before others: two organizations may have used the same.
    static func find(_ id: String, _ reach: Reach, first: OrganizationID?, vendor: VendorID, _ tx: Transaction) throws -> [StoredStatement] {
        var places: [Int64] = []
        // The vendor's own and those of a known organization are found by name alone.
        for organization in Set([first, try Organizations.ofVendor(vendor, tx)].compactMap { $0 }) {
            if let one = try find([id], of: organization, vendor: vendor, tx)[id] { places.append(one.position) }
        }
        if reach.all || reach.organizations != first.map({ [$0] }) {
            var others = try KeyWalk(KeyShelf(vendor: vendor, tx), [StatementKeys.hash(StatementKeys.id(id), scope: "")], isAscending: true), target: Int64 = 0
            while places.count < 40, let place = try others.seek(target) {
                places.append(place)
                target = place + 1
            }
        }
        guard !places.isEmpty else { return [] }
        return try tx.query("""
            SELECT \(columns) FROM xapi_statement s
            WHERE s.vendor_id = \(vendor) AND s.position IN \(list: Set(places)) AND s.statement_id = \(id) AND \(SQL.within(reach, organization: "s.organization_id"))
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
