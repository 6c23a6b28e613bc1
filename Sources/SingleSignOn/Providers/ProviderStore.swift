import Foundation
package import Kernel
import People
package import Store

/// All SQL of identity providers, their secrets, domains and fetched documents.
package enum ProviderStore {
    private static let columns: SQL = """
        p.id, p.organization_id, o.name AS organization_name, p.kind, p.name, p.state, p.settings, p.provisioning, p.session_minutes, p.version,
        p.created_at, p.archived_at
        """
    private static let source: SQL = "identity_provider p LEFT JOIN organization o ON o.vendor_id = p.vendor_id AND o.id = p.organization_id"

    /// Those within reach, the vendor's own first; archived ones are left out.
    package static func list(_ reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> [IdentityProvider] {
        let rows = try tx.query("""
            SELECT \(columns) FROM \(source)
            WHERE p.vendor_id = \(vendor) AND p.archived_at IS NULL AND \(within(reach))
            ORDER BY CASE WHEN p.organization_id IS NULL THEN 0 ELSE 1 END, o.name_folded, p.name, p.id LIMIT 1000
            """)
        return try read(rows, vendor: vendor, tx)
    }
    package static func find(_ id: IdentityProviderID, _ reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> IdentityProvider? {
        let rows = try tx.query("SELECT \(columns) FROM \(source) WHERE p.vendor_id = \(vendor) AND p.id = \(id) AND \(within(reach))")
        return try read(rows, vendor: vendor, tx).first
    }
    /// Whatever the caller's reach: for the journeys of people who are not signed in yet.
    package static func find(_ id: IdentityProviderID, vendor: VendorID, _ tx: Transaction) throws -> IdentityProvider? {
        try find(id, .everything, vendor: vendor, tx)
    }
    /// Switched on, of the vendor itself (nil) or of one organization that has not ended.
    package static func shown(of organization: OrganizationID?, today: Day, vendor: VendorID, _ tx: Transaction) throws -> [IdentityProvider] {
        let whose: SQL = organization.map { "p.organization_id = \($0) AND (o.ended_on IS NULL OR o.ended_on >= \(today))" } ?? "p.organization_id IS NULL"
        let rows = try tx.query("""
            SELECT \(columns) FROM \(source)
            WHERE p.vendor_id = \(vendor) AND p.state = 'on' AND p.archived_at IS NULL AND \(whose) ORDER BY p.name, p.id LIMIT 20
            """)
        return try read(rows, vendor: vendor, tx)
    }
    /// Switched on, and confirmed to speak for a domain.
    package static func speaking(for domain: String, today: Day, vendor: VendorID, _ tx: Transaction) throws -> [IdentityProvider] {
        let rows = try tx.query("""
            SELECT \(columns) FROM \(source)
            JOIN identity_provider_domain d ON d.vendor_id = p.vendor_id AND d.provider_id = p.id
            WHERE p.vendor_id = \(vendor) AND d.domain = \(domain) AND d.confirmed_at IS NOT NULL AND p.state = 'on' AND p.archived_at IS NULL
                AND (o.ended_on IS NULL OR o.ended_on >= \(today))
            ORDER BY CASE WHEN p.organization_id IS NULL THEN 1 ELSE 0 END, p.name, p.id LIMIT 20
            """)
        return try read(rows, vendor: vendor, tx)
    }

    /// Whether the vendor confirmed that a domain is an organization's own.
    package static func isOwn(_ domain: String, of organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.exists("""
            SELECT 1 AS one FROM identity_provider_domain d JOIN identity_provider p ON p.vendor_id = d.vendor_id AND p.id = d.provider_id
            WHERE d.vendor_id = \(vendor) AND d.domain = \(domain) AND d.confirmed_at IS NOT NULL AND p.organization_id = \(organization) AND p.archived_at IS NULL
            """)
    }

    private static func within(_ reach: Reach) -> SQL {
        .within(reach, organization: "p.organization_id")
    }
    private static func read(_ rows: [Row], vendor: VendorID, _ tx: Transaction) throws -> [IdentityProvider] {
        guard !rows.isEmpty else { return [] }
        let ids = try rows.map { try $0.text("id") }
        var domains: [String: [IdentityProvider.Domain]] = [:]
        for row in try tx.query("""
            SELECT provider_id, domain, confirmed_at FROM identity_provider_domain
            WHERE vendor_id = \(vendor) AND provider_id IN \(list: ids) ORDER BY domain
            """) {
            domains[try row.text("provider_id"), default: []].append(
                IdentityProvider.Domain(name: try row.text("domain"), confirmedAt: try row.optionalInstant("confirmed_at")))
        }
        return try rows.map { row in
            IdentityProvider(
                id: try row.id("id"), organization: try row.optionalID("organization_id"), organizationName: try row.optionalText("organization_name"),
                kind: IdentityProvider.Kind(rawValue: try row.text("kind")) ?? .oidc, name: try row.text("name"),
                state: IdentityProvider.State(rawValue: try row.text("state")) ?? .off, settings: try row.text("settings"),
                provisioning: try JSONDecoder().decode(Provisioning.self, from: Data(try row.text("provisioning").utf8)),
                sessionMinutes: try row.optionalInt("session_minutes"), version: try row.int("version"), createdAt: try row.instant("created_at"),
                archivedAt: try row.optionalInstant("archived_at"), domains: domains[try row.text("id")] ?? [])
        }
    }

    // MARK: secrets

    /// What lies apart from settings: a client's secret, a private key. Never shown again.
    package struct Secret: Sendable {
        package let id: String
        package let secret: String
        package let createdAt: Instant
        /// Its last day, as the administrator noted it or a certificate says it.
        package let expiresOn: Day?
    }
    /// The newest first; the one before stays until it is retired, for changing over without a gap.
    package static func secrets(_ id: IdentityProviderID, _ purpose: String, vendor: VendorID, _ tx: Transaction) throws -> [Secret] {
        try tx.query("""
            SELECT id, secret, created_at, expires_on FROM identity_provider_secret
            WHERE vendor_id = \(vendor) AND provider_id = \(id) AND purpose = \(purpose) ORDER BY created_at DESC, id DESC LIMIT 2
            """).map { Secret(id: try $0.text("id"), secret: try $0.text("secret"), createdAt: try $0.instant("created_at"), expiresOn: try $0.optionalDay("expires_on")) }
    }
    /// Adds a secret in front and keeps one before it.
    package static func add(_ secret: String, _ purpose: String, expiresOn: Day?, to id: IdentityProviderID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO identity_provider_secret (vendor_id, id, provider_id, purpose, secret, created_at, expires_on)
            VALUES (\(vendor), \(tx.newID(of: Never.self)), \(id), \(purpose), \(secret), \(tx.now), \(expiresOn))
            """)
        let kept = try secrets(id, purpose, vendor: vendor, tx).map(\.id)
        try tx.execute("""
            DELETE FROM identity_provider_secret WHERE vendor_id = \(vendor) AND provider_id = \(id) AND purpose = \(purpose) AND NOT id IN \(list: kept)
            """)
    }
    /// The day on which the first of a provider's means ends: its own certificates (the last of them), our secret or key.
    package static func expiries(_ ids: [IdentityProviderID], vendor: VendorID, _ tx: Transaction) throws -> [IdentityProviderID: Day] {
        var last: [IdentityProviderID: Day] = [:]
        var seen: Set<String> = []
        for row in try tx.query("""
            SELECT provider_id, purpose, expires_on FROM identity_provider_secret
            WHERE vendor_id = \(vendor) AND provider_id IN \(list: ids) AND purpose IN ('client', 'saml') ORDER BY created_at DESC, id DESC
            """) {
            let id: IdentityProviderID = try row.id("provider_id")
            guard seen.insert(id.value + (try row.text("purpose"))).inserted, let day = try row.optionalDay("expires_on") else { continue }
            last[id] = min(last[id] ?? day, day)
        }
        for (id, end) in try ProviderCertificates.ends(ids, vendor: vendor, tx) {
            let day = Zone.utc.day(at: end)
            last[id] = min(last[id] ?? day, day)
        }
        return last
    }

    // MARK: fetched documents

    /// What a provider publishes, as it was read last: discovery, keys, metadata.
    package struct Document: Sendable {
        package let body: String
        package let fetchedAt: Instant
        package let triedAt: Instant
        package let error: String?
    }
    package static func document(_ id: IdentityProviderID, _ kind: String, vendor: VendorID, _ tx: Transaction) throws -> Document? {
        try tx.first("""
            SELECT body, fetched_at, tried_at, error FROM identity_provider_document WHERE vendor_id = \(vendor) AND provider_id = \(id) AND kind = \(kind)
            """).map { Document(body: try $0.text("body"), fetchedAt: try $0.instant("fetched_at"), triedAt: try $0.instant("tried_at"), error: try $0.optionalText("error")) }
    }
    package static func keep(_ body: String, _ kind: String, of id: IdentityProviderID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO identity_provider_document (vendor_id, provider_id, kind, body, fetched_at, tried_at)
            VALUES (\(vendor), \(id), \(kind), \(body), \(tx.now), \(tx.now))
            ON CONFLICT (vendor_id, provider_id, kind) DO UPDATE SET body = excluded.body, fetched_at = excluded.fetched_at, tried_at = excluded.tried_at,
                error = NULL
            """)
    }
    /// A failed fetch keeps what was read before.
    package static func noteFailure(_ error: String, _ kind: String, of id: IdentityProviderID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE identity_provider_document SET tried_at = \(tx.now), error = \(String(error.prefix(500)))
            WHERE vendor_id = \(vendor) AND provider_id = \(id) AND kind = \(kind)
            """)
    }
    /// Takes the one try a minute that a document may be fetched out of turn, on whichever node.
    /// - Returns: whether it was free.
    package static func claimRefetch(_ kind: String, of id: IdentityProviderID, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.execute("""
            UPDATE identity_provider_document SET tried_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND provider_id = \(id) AND kind = \(kind) AND tried_at <= \(tx.now.adding(seconds: -60))
            """) == 1
    }
    package static func forget(_ kinds: [String], of id: IdentityProviderID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM identity_provider_document WHERE vendor_id = \(vendor) AND provider_id = \(id) AND kind IN \(list: kinds)")
    }
}
