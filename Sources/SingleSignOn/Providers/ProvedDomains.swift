package import Kernel
package import Ledger
import People
package import Store

/// Domains that were proved elsewhere: an organization that holds one needs nobody's word for it at its identity providers.
package enum ProvedDomains {
    package static func confirm(_ domain: String, of organization: OrganizationID, by actor: Actor, ledger: Ledger, vendor: VendorID, _ tx: Transaction) throws {
        let rows = try tx.query("""
            SELECT p.id, p.name FROM identity_provider p JOIN identity_provider_domain d ON d.vendor_id = p.vendor_id AND d.provider_id = p.id
            WHERE p.vendor_id = \(vendor) AND p.organization_id = \(organization) AND p.archived_at IS NULL AND d.domain = \(domain) AND d.confirmed_at IS NULL
            """)
        for row in rows {
            let id = try row.text("id")
            try tx.execute("""
                UPDATE identity_provider_domain SET confirmed_at = \(tx.now), confirmed_by = \(actor.id)
                WHERE vendor_id = \(vendor) AND provider_id = \(id) AND domain = \(domain) AND confirmed_at IS NULL
                """)
            try ledger.append(IdentityProviderChanged(provider: id, name: try row.text("name"), organization: organization, act: .domainConfirmed,
                                                      fields: [Change("domain", from: nil, to: domain)]), by: actor, tx)
        }
    }
}
