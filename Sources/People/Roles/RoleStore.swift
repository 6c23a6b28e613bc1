package import Kernel
package import Store

/// Somebody who holds a role, as the page of the role names them.
package struct RoleHolder: Sendable {
    package let person: PersonID
    package let name: String
    package let organizationName: String
}

/// All SQL of roles.
package enum Roles {
    /// Every role of a vendor, built-in ones first, archived ones last.
    package static func all(vendor: VendorID, _ tx: Transaction) throws -> [Role] { try list(only: nil, vendor: vendor, tx) }
    package static func find(_ key: String, vendor: VendorID, _ tx: Transaction) throws -> Role? { try list(only: key, vendor: vendor, tx).first }

    private static func list(only key: String?, vendor: VendorID, _ tx: Transaction) throws -> [Role] {
        var conditions: [SQL] = ["k.vendor_id = \(vendor)"]
        if let key { conditions.append("k.key = \(key)") }
        var found: [(order: Int, role: Role)] = []
        var rights: [String: Set<String>] = [:], first: [String: Row] = [:]
        for row in try tx.query("""
            SELECT k.*, r.right_key FROM role k LEFT JOIN role_right r ON r.vendor_id = k.vendor_id AND r.role_key = k.key
            WHERE \(SQL.all(conditions))
            """) {
            let key = try row.text("key")
            first[key] = row
            if let right = try row.optionalText("right_key") { rights[key, default: []].insert(right) }
        }
        let order = BuiltInRole.allCases.map(\.rawValue)
        for (key, row) in first {
            let isBuiltIn = try row.bool("is_built_in"), builtIn = BuiltInRole(rawValue: key)
            let side = try Role.Side(rawValue: row.optionalText("side") ?? "") ?? (builtIn?.isVendorSide == true ? .vendor : .partner)
            let archived = try row.optionalInstant("archived_at")
            found.append((archived == nil ? order.firstIndex(of: key) ?? order.count : order.count + 1, Role(
                key: key, title: try row.text("title"), about: try row.optionalText("about") ?? "", side: side, rights: rights[key] ?? [],
                isBuiltIn: isBuiltIn, version: try row.optionalInt("version").map { Int($0) } ?? 1, archivedAt: archived)))
        }
        return found.sorted { ($0.order, $0.role.title.lowercased(), $0.role.key) < ($1.order, $1.role.title.lowercased(), $1.role.key) }.map(\.role)
    }

    /// How many people hold each role.
    package static func holders(vendor: VendorID, _ tx: Transaction) throws -> [String: Int] {
        var holders: [String: Int] = [:]
        for row in try tx.query("SELECT role_key, count(DISTINCT person_id) AS people FROM role_grant WHERE vendor_id = \(vendor) AND revoked_at IS NULL GROUP BY role_key") {
            holders[try row.text("role_key")] = try row.int("people")
        }
        return holders
    }
    /// Who holds a role, by name; the first hundred.
    package static func holders(of key: String, vendor: VendorID, _ tx: Transaction) throws -> [RoleHolder] {
        try tx.query("""
            SELECT p.id, p.name, o.name AS organization_name FROM role_grant g
            JOIN person p ON p.vendor_id = g.vendor_id AND p.id = g.person_id
            JOIN organization o ON o.vendor_id = g.vendor_id AND o.id = g.organization_id
            WHERE g.vendor_id = \(vendor) AND g.role_key = \(key) AND g.revoked_at IS NULL AND p.erased_at IS NULL
            ORDER BY p.name_folded, p.id, o.name_folded LIMIT 100
            """).map { RoleHolder(person: try $0.id("id"), name: try $0.text("name"), organizationName: try $0.text("organization_name")) }
    }
    /// Names of a vendor's own roles by key, for lists that show many.
    package static func titles(vendor: VendorID, _ tx: Transaction) throws -> [String: String] {
        var titles: [String: String] = [:]
        for row in try tx.query("SELECT key, title FROM role WHERE vendor_id = \(vendor) AND is_built_in = 0") { titles[try row.text("key")] = try row.text("title") }
        return titles
    }

    static func setRights(_ rights: Set<String>, of key: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM role_right WHERE vendor_id = \(vendor) AND role_key = \(key)")
        for right in rights.sorted() { try tx.execute("INSERT INTO role_right (vendor_id, role_key, right_key) VALUES (\(vendor), \(key), \(right))") }
    }
    /// Scopes of everybody who holds the role are stale for writes from now on.
    static func touchHolders(of key: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE person SET access_version = access_version + 1 WHERE vendor_id = \(vendor)
                AND id IN (SELECT person_id FROM role_grant WHERE vendor_id = \(vendor) AND role_key = \(key) AND revoked_at IS NULL)
            """)
    }
}
