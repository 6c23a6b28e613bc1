import Foundation
package import Kernel
package import People
package import Store
import Web

/// One request of a client and what it did.
package struct RequestLine: Sendable {
    package let id: String
    package let at: Instant
    package let operation: String
    package let resource: String
    package let target: String?
    /// What the client calls the target; gone once the person is erased.
    package let targetName: String
    package let person: PersonID?
    package let status: Int
    package let scimType: String?
    package let detail: String
    package let effects: [ProvisioningEffect]
    package var isRefused: Bool { status >= 400 }
}

/// SQL of the log. It is evidence for a time (a retained kind), names people by the client's record, and forgets with it.
package enum RequestLog {
    package static let operations = ["create", "replace", "patch", "delete", "get", "list", "bulk", "discover"]
    struct Entry: Sendable {
        var operation: String
        var resource: String
        var target: String?
        var name = ""
        var status: Int
        var scimType: String?
        var detail = ""
        var effects: [ProvisioningEffect] = []
    }

    static func write(_ entry: Entry, _ client: ProvisioningClient, vendor: VendorID, _ tx: Transaction) throws {
        try ClientStore.noteFirst(client, vendor: vendor, tx)
        try tx.execute("""
            INSERT INTO provisioning_request (vendor_id, id, client_id, at, operation, resource, target_id, target_name, status, scim_type, detail, effects)
            VALUES (\(vendor), \(tx.newID(of: Never.self)), \(client.id), \(tx.now), \(entry.operation), \(entry.resource), \(entry.target), \(entry.target == nil ? "" : entry.name),
                \(entry.status), \(entry.scimType), \(String(entry.detail.prefix(500))), \(coded(entry.effects)))
            """)
    }
    /// Written by hand: an encoder would cost more than the rest of a line.
    private static func coded(_ effects: [ProvisioningEffect]) -> String { effects.map { $0.code.rawValue + "\t" + $0.value.replacing("\n", with: " ").replacing("\t", with: " ") }.joined(separator: "\n") }
    private static func decoded(_ text: String) -> [ProvisioningEffect] {
        text.split(separator: "\n").compactMap { line in
            let halves = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return ProvisioningEffect.Code(rawValue: halves[0]).map { ProvisioningEffect(code: $0, value: halves.count > 1 ? halves[1] : "") }
        }
    }

    /// A page of a client's log, newest first, and how many lines fit.
    package static func list(_ client: String, _ query: ListQuery, limit: Int = Limits.pageRows, vendor: VendorID, _ tx: Transaction) throws -> (lines: [RequestLine], total: Int) {
        let condition = condition(client, query, vendor)
        let total = try tx.count("SELECT count(*) FROM provisioning_request r WHERE \(condition)")
        let lines = try tx.query("""
            \(selected) WHERE \(condition) ORDER BY r.at DESC, r.id DESC LIMIT \(limit) OFFSET \(query.offset)
            """).map(read)
        return (lines, total)
    }
    /// Lines before a line, for the export: pages of bounded size.
    static func before(_ at: Instant, _ id: String, _ client: String, _ query: ListQuery, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [RequestLine] {
        try tx.query("""
            \(selected) WHERE \(condition(client, query, vendor)) AND (r.at < \(at) OR (r.at = \(at) AND r.id < \(id))) ORDER BY r.at DESC, r.id DESC LIMIT \(limit)
            """).map(read)
    }
    package static func find(_ id: String, _ client: String, vendor: VendorID, _ tx: Transaction) throws -> RequestLine? {
        try tx.first("\(selected) WHERE r.vendor_id = \(vendor) AND r.client_id = \(client) AND r.id = \(id)").map(read)
    }
    private static let selected: SQL = """
        SELECT r.*, u.person_id FROM provisioning_request r LEFT JOIN provisioned_user u ON u.vendor_id = r.vendor_id AND u.id = r.target_id
        """
    private static func condition(_ client: String, _ query: ListQuery, _ vendor: VendorID) -> SQL {
        var all: [SQL] = ["r.vendor_id = \(vendor)", "r.client_id = \(client)"]
        if let operation = query.filters["operation"] { all.append(operation == "write" ? "r.operation IN \(list: ["create", "replace", "patch", "delete", "bulk"])" : "r.operation = \(operation)") }
        switch query.filters["outcome"] {
        case "refused": all.append("r.status >= 400")
        case "done": all.append("r.status < 400")
        default: break
        }
        if !query.search.isEmpty { all.append("(r.target_name = \(query.search) OR r.target_id = \(query.search))") }
        return SQL.all(all)
    }
    private static func read(_ row: Row) throws -> RequestLine {
        RequestLine(id: try row.text("id"), at: try row.instant("at"), operation: try row.text("operation"), resource: try row.text("resource"), target: try row.optionalText("target_id"),
                    targetName: try row.text("target_name"), person: try row.optionalID("person_id"), status: try row.int("status"), scimType: try row.optionalText("scim_type"),
                    detail: try row.text("detail"), effects: decoded(try row.text("effects")))
    }

    /// Forgets an erased person in every client's record and log: those that led to them, and those that only named their address
    /// in an invitation.
    static func forget(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws {
        let users = try tx.query("""
            SELECT u.id FROM provisioned_user u WHERE u.vendor_id = \(vendor) AND u.person_id = \(person)
            UNION SELECT u.id FROM provisioned_user u JOIN invitation i ON i.vendor_id = u.vendor_id AND i.id = u.invitation_id
            WHERE u.vendor_id = \(vendor) AND i.vendor_id = \(vendor) AND i.email_folded = i.id
            """).map { try $0.text("id") }
        guard !users.isEmpty else { return }
        try tx.execute("""
            UPDATE provisioned_user SET user_name = NULL, user_name_folded = NULL, external_id = NULL, email_folded = NULL, emails_folded = '', name_folded = '', manager_id = NULL,
                body = '{}', is_active = 0, deleted_at = coalesce(deleted_at, \(tx.now)) WHERE vendor_id = \(vendor) AND id IN \(list: users)
            """)
        try tx.execute("DELETE FROM provisioned_member WHERE vendor_id = \(vendor) AND user_id IN \(list: users)")
        try tx.execute("UPDATE provisioning_request SET target_name = '', detail = '' WHERE vendor_id = \(vendor) AND target_id IN \(list: users)")
    }
}

extension SCIMFilter {
    /// What was asked without the values, which may be anybody's address.
    var shape: String {
        switch self {
        case .and(let a, let b): "(\(a.shape) and \(b.shape))"
        case .or(let a, let b): "(\(a.shape) or \(b.shape))"
        case .not(let inner): "not (\(inner.shape))"
        case .compare(let path, let comparing, _): "\(path.text) \(comparing.rawValue) …"
        case .present(let path): "\(path.text) pr"
        case .element(let path, let inner): "\(path.text)[\(inner.shape)]"
        }
    }
}
