package import Kernel
package import People
package import Store

/// A directory that writes people and groups by SCIM: what it reaches, where its people belong, and its present token.
package struct ProvisioningClient: Sendable {
    package enum Product: String, Sendable, CaseIterable { case entra, okta, other }
    package let id: String
    package let credentialID: String
    package let name: String
    package let product: Product
    /// Nil for one of the vendor, which reaches every organization.
    package let organization: OrganizationID?
    package let includesSubtree: Bool
    /// Where people belong who name no organization.
    package let home: OrganizationID
    package let homeName: String
    package let version: Int
    package let createdAt: Instant
    package let firstRequestAt: Instant?
    /// Under which it keeps its own ids in `external_id`.
    package var system: String { "scim:" + id }
}

/// Whether partners' administrators manage provisioning of their own organization; they may until the vendor says no.
package enum ProvisioningPolicy {
    package static func partnersMay(_ vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.first("SELECT partners_may FROM provisioning_policy WHERE vendor_id = \(vendor)")?.bool("partners_may") ?? true
    }
}

/// What a group of a client gives its members.
package struct ProvisioningRule: Sendable, Equatable {
    package enum Kind: String, Sendable { case jobRole, role }
    package let group: String
    package let kind: Kind
    package let target: String
}

/// All SQL of clients and their rules.
package enum ClientStore {
    private static let columns: SQL = """
        c.id, c.credential_id, c.name, c.product, c.organization_id, c.includes_subtree, c.home_id, o.name AS home_name, c.version, c.created_at, c.first_request_at
        """
    private static let source: SQL = "provisioning_client c JOIN organization o ON o.vendor_id = c.vendor_id AND o.id = c.home_id"

    package static func list(_ reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> [ProvisioningClient] {
        try tx.query("""
            SELECT \(columns) FROM \(source) WHERE c.vendor_id = \(vendor) AND \(SQL.within(reach, organization: "c.organization_id"))
            ORDER BY c.created_at DESC, c.id LIMIT 500
            """).map(read)
    }
    package static func find(_ id: String, _ reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> ProvisioningClient? {
        try tx.first("SELECT \(columns) FROM \(source) WHERE c.vendor_id = \(vendor) AND c.id = \(id) AND \(SQL.within(reach, organization: "c.organization_id"))").map(read)
    }
    package static func find(credential: String, vendor: VendorID, _ tx: Transaction) throws -> ProvisioningClient? {
        try tx.first("SELECT \(columns) FROM \(source) WHERE c.vendor_id = \(vendor) AND c.credential_id = \(credential)").map(read)
    }
    static func read(_ row: Row) throws -> ProvisioningClient {
        ProvisioningClient(
            id: try row.text("id"), credentialID: try row.text("credential_id"), name: try row.text("name"), product: .init(rawValue: try row.text("product")) ?? .other,
            organization: try row.optionalID("organization_id"), includesSubtree: try row.bool("includes_subtree"), home: try row.id("home_id"),
            homeName: try row.text("home_name"), version: try row.int("version"), createdAt: try row.instant("created_at"), firstRequestAt: try row.optionalInstant("first_request_at"))
    }
    static func noteFirst(_ client: ProvisioningClient, vendor: VendorID, _ tx: Transaction) throws {
        guard client.firstRequestAt == nil else { return }
        try tx.execute("UPDATE provisioning_client SET first_request_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(client.id) AND first_request_at IS NULL")
    }

    // MARK: rules

    /// By folded name of the group.
    package static func rules(_ client: String, vendor: VendorID, _ tx: Transaction) throws -> [String: ProvisioningRule] {
        var out: [String: ProvisioningRule] = [:]
        for row in try tx.query("SELECT group_folded, group_name, kind, target FROM provisioning_rule WHERE vendor_id = \(vendor) AND client_id = \(client) ORDER BY group_folded LIMIT 1000") {
            guard let kind = ProvisioningRule.Kind(rawValue: try row.text("kind")) else { continue }
            out[try row.text("group_folded")] = ProvisioningRule(group: try row.text("group_name"), kind: kind, target: try row.text("target"))
        }
        return out
    }
}
