package import Kernel
import Ledger
package import Store
package import Web

extension Invitations {
    /// How long an invitation that was not sent yet is kept.
    private static let preparedDays = 180

    /// Notes an invitation without sending it: it lies open, is counted and shown, and goes out when somebody sends it.
    /// One that is open already keeps its link.
    /// - Returns: its id. - Throws: `WebRefusal.notFound` for an organization beyond reach.
    package func prepare(_ scope: Scope<ManagePeople>, to organization: OrganizationID, _ draft: Draft, role: String?, _ tx: Transaction) throws -> String? {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor, actor = scope.actor
        guard try OrganizationStore.find(organization, scope.reach, vendor: vendor, tx) != nil else { throw WebRefusal.notFound }
        let row = try tx.first("""
            INSERT INTO invitation (vendor_id, id, organization_id, name, email, email_folded, job_roles, role_key, token_hash, created_at, created_by_kind, created_by, expires_at)
            VALUES (\(vendor), \(tx.newID(of: Never.self)), \(organization), \(draft.name), \(draft.email), \(Persons.folded(draft.email)), \(Memberships.joined(draft.jobRoles)),
                \(role), \(SessionToken.hash(SessionToken.make())), \(tx.now), \(actor.kind.rawValue), \(actor.id), \(tx.now.adding(days: Self.preparedDays)))
            ON CONFLICT (vendor_id, organization_id, email_folded) WHERE settled_at IS NULL DO UPDATE SET
                name = CASE WHEN excluded.name = '' THEN invitation.name ELSE excluded.name END, job_roles = excluded.job_roles, role_key = excluded.role_key
            RETURNING id
            """)
        guard let id = try row?.text("id") else { return nil }
        try ground.ledger.append(PersonInvited(invitation: id, organization: organization, jobRoles: draft.jobRoles, role: role, email: draft.email), by: actor, tx)
        return id
    }

    /// The open invitation of an address to an organization.
    package static func open(to organization: OrganizationID, email: String, vendor: VendorID, _ tx: Transaction) throws -> String? {
        try tx.first("""
            SELECT id FROM invitation WHERE vendor_id = \(vendor) AND organization_id = \(organization) AND email_folded = \(Persons.folded(email)) AND settled_at IS NULL
            """)?.text("id")
    }
}
