package import Kernel
package import Ledger
package import People
package import Store
package import Web

/// What a vendor decided about single sign-on as a whole.
package struct SignOnPolicy: Sendable {
    /// Whether partners' administrators manage their own organization's providers.
    package var partnersMay: Bool
    /// Domains whose people sign in by a provider; a password is refused there.
    package var required: [String]
    /// Administrators of the vendor who may use a password even so.
    package var emergency: [(person: PersonID, name: String, email: String)]

    package static func load(_ vendor: VendorID, _ tx: Transaction) throws -> SignOnPolicy {
        SignOnPolicy(
            partnersMay: try tx.first("SELECT partners_may FROM sign_on_policy WHERE vendor_id = \(vendor)")?.bool("partners_may") ?? true,
            required: try tx.query("SELECT domain FROM sign_on_required WHERE vendor_id = \(vendor) ORDER BY domain LIMIT 1000").map { try $0.text("domain") },
            emergency: try tx.query("""
                SELECT p.id, p.name, p.email FROM break_glass b JOIN person p ON p.vendor_id = b.vendor_id AND p.id = b.person_id
                WHERE b.vendor_id = \(vendor) ORDER BY p.name_folded, p.id LIMIT 100
                """).map { (person: try $0.id("id"), name: try $0.text("name"), email: try $0.text("email")) })
    }

    /// What a correct password is worth for an address.
    package enum Password: Sendable, Equatable { case enough, refused, emergency(domain: String) }
    /// - Parameter person: nil for one whom nobody knows, who gets the answer of everybody else under the domain.
    package static func password(_ email: String, person: PersonID?, vendor: VendorID, _ tx: Transaction) throws -> Password {
        guard let domain = EmailDomain.of(email),
              try tx.exists("SELECT 1 FROM sign_on_required WHERE vendor_id = \(vendor) AND domain = \(domain)") else { return .enough }
        guard let person, try tx.exists("SELECT 1 FROM break_glass WHERE vendor_id = \(vendor) AND person_id = \(person)") else { return .refused }
        return .emergency(domain: domain)
    }

    package static func setPartnersMay(_ scope: Scope<ManageIdentityProviders>, _ may: Bool, ledger: Ledger, _ tx: Transaction) throws {
        try vendorOnly(scope, tx)
        let before = try load(scope.vendor, tx).partnersMay
        if before == may { return }
        try tx.execute("""
            INSERT INTO sign_on_policy (vendor_id, partners_may, changed_at) VALUES (\(scope.vendor), \(may), \(tx.now))
            ON CONFLICT (vendor_id) DO UPDATE SET partners_may = excluded.partners_may, changed_at = excluded.changed_at
            """)
        try ledger.append(SignOnPolicyChanged(field: "partnersMay", before: "\(before)", after: "\(may)", person: nil), by: scope.actor, tx)
    }

    /// Requires a provider for a domain; one that is on and speaks for it must be there, and somebody who can still get in without.
    package static func require(_ scope: Scope<ManageIdentityProviders>, _ text: String, today: Day, ledger: Ledger, _ tx: Transaction) throws {
        try vendorOnly(scope, tx)
        guard let domain = EmailDomain.name(text) else { throw ProviderRefusal.domain }
        guard !(try ProviderStore.speaking(for: domain, today: today, vendor: scope.vendor, tx).isEmpty) else { throw ProviderRefusal.requiredUnserved(domain) }
        guard !(try load(scope.vendor, tx).emergency.isEmpty) else { throw ProviderRefusal.lastEmergency }
        let added = try tx.execute("""
            INSERT INTO sign_on_required (vendor_id, domain, required_at, required_by) VALUES (\(scope.vendor), \(domain), \(tx.now), \(scope.actor.id))
            ON CONFLICT DO NOTHING
            """)
        if added == 1 { try ledger.append(SignOnPolicyChanged(field: "requiredDomain", before: nil, after: domain, person: nil), by: scope.actor, tx) }
    }
    package static func release(_ scope: Scope<ManageIdentityProviders>, _ domain: String, ledger: Ledger, _ tx: Transaction) throws {
        try vendorOnly(scope, tx)
        let removed = try tx.execute("DELETE FROM sign_on_required WHERE vendor_id = \(scope.vendor) AND domain = \(domain)")
        if removed == 1 { try ledger.append(SignOnPolicyChanged(field: "requiredDomain", before: domain, after: nil, person: nil), by: scope.actor, tx) }
    }

    /// Marks or unmarks an administrator of the vendor for emergencies.
    package static func setEmergency(_ scope: Scope<ManageIdentityProviders>, _ person: PersonID, _ isMarked: Bool, ledger: Ledger, _ tx: Transaction) throws {
        try vendorOnly(scope, tx)
        let vendor = scope.vendor
        if isMarked {
            guard try candidates(vendor, tx).contains(where: { $0.person == person }) else { throw ProviderRefusal.nobody }
            let added = try tx.execute("""
                INSERT INTO break_glass (vendor_id, person_id, marked_at, marked_by) VALUES (\(vendor), \(person), \(tx.now), \(scope.actor.id)) ON CONFLICT DO NOTHING
                """)
            if added == 0 { return }
        } else {
            let policy = try load(vendor, tx)
            if !policy.required.isEmpty, policy.emergency.count == 1, policy.emergency[0].person == person { throw ProviderRefusal.lastEmergency }
            if try tx.execute("DELETE FROM break_glass WHERE vendor_id = \(vendor) AND person_id = \(person)") == 0 { return }
        }
        try ledger.append(SignOnPolicyChanged(field: "emergency", before: isMarked ? nil : "true", after: isMarked ? "true" : nil, person: person), by: scope.actor, tx)
    }
    /// The vendor's administrators with a password.
    package static func candidates(_ vendor: VendorID, _ tx: Transaction) throws -> [(person: PersonID, name: String)] {
        try tx.query("""
            SELECT DISTINCT p.id, p.name, p.name_folded FROM role_grant g JOIN person p ON p.vendor_id = g.vendor_id AND p.id = g.person_id
            JOIN person_password w ON w.vendor_id = p.vendor_id AND w.person_id = p.id
            WHERE g.vendor_id = \(vendor) AND g.organization_id = \(try Organizations.ofVendor(vendor, tx)) AND g.role_key = \(BuiltInRole.vendorAdmin.rawValue)
                AND g.revoked_at IS NULL AND p.suspended_at IS NULL AND p.erased_at IS NULL ORDER BY p.name_folded, p.id LIMIT 200
            """).map { (person: try $0.id("id"), name: try $0.text("name")) }
    }
    private static func vendorOnly(_ scope: Scope<ManageIdentityProviders>, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard scope.reach.all else { throw WebRefusal.notFound }
    }
}
