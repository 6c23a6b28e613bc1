package import HTML
package import Kernel
package import Ledger
import People
package import Store

/// What the decision about an arrival reads, and what it leaves behind.
package enum ArrivalStore {
    /// - Parameter confirmed: the person who proved to be the one, from their own mail or their own session.
    package static func facts(_ provider: IdentityProvider, _ arrived: Arrived, confirmed: PersonID?, today: Day, vendor: VendorID,
                              _ tx: Transaction) throws -> Arrival.Facts {
        let link = try tx.first("""
            SELECT i.person_id, i.linked_how FROM person_identity i
            WHERE i.vendor_id = \(vendor) AND i.provider_id = \(provider.id) AND i.subject = \(arrived.subject)
            """)
        let linked = try link.flatMap { try known($0.id("person_id"), today: today, vendor: vendor, tx) }
        let byEmail = linked != nil ? nil : try arrived.email(provider.provisioning)
            .flatMap { try Persons.find(email: $0, vendor: vendor, tx) }.flatMap { try known($0.id, today: today, vendor: vendor, tx) }
        let hasOther = try byEmail.map { known in
            try tx.exists("SELECT 1 FROM person_identity WHERE vendor_id = \(vendor) AND person_id = \(known.person) AND provider_id = \(provider.id)")
        } ?? false
        let own = try provider.organization.map { Set([$0] + (try below($0, on: today, vendor: vendor, tx))) }
        let external = try externalIDs(provider, arrived, vendor: vendor, tx)
        let named = Set(provider.provisioning.rules.filter { $0.gives == .organization }.compactMap { OrganizationID(checking: $0.to) }
            + [provider.provisioning.defaultOrganization, provider.organization].compactMap { $0 } + external.values)
        let open = try Set(tx.query("""
            SELECT id FROM organization WHERE vendor_id = \(vendor) AND id IN \(list: named) AND (ended_on IS NULL OR ended_on >= \(today))
            """).map { try $0.id("id", of: OrganizationEntity.self) })
        return Arrival.Facts(
            provider: provider, arrived: arrived, linked: linked, isLinkConfirmed: try link?.text("linked_how") == "confirmed", byEmail: byEmail, hasOtherSubject: hasOther, own: own,
            hasEnded: provider.organization.map { !open.contains($0) } ?? false, open: open, byExternalID: external, confirmed: confirmed)
    }

    private static func known(_ id: PersonID, today: Day, vendor: VendorID, _ tx: Transaction) throws -> Arrival.Known? {
        guard let person = try tx.first("SELECT email, suspended_at FROM person WHERE vendor_id = \(vendor) AND id = \(id) AND erased_at IS NULL") else { return nil }
        let memberships = try Memberships.of(id, vendor: vendor, tx)
        let current = memberships.filter { $0.isActive(on: today) || $0.validFrom > today }.map(\.organization)
        let vendorOrganization = try Organizations.ofVendor(vendor, tx)
        return Arrival.Known(
            person: id, email: try person.text("email"), isSuspended: try person.optionalInt("suspended_at") != nil,
            employers: current.reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
            formerEmployers: memberships.map(\.organization).filter { !current.contains($0) }, isVendorSide: current.contains(vendorOrganization))
    }

    private static func below(_ organization: OrganizationID, on day: Day, vendor: VendorID, _ tx: Transaction) throws -> [OrganizationID] {
        try tx.query("""
            WITH RECURSIVE below (id) AS (
                SELECT organization_id FROM organization_parent
                WHERE vendor_id = \(vendor) AND parent_id = \(organization) AND \(.holds(on: day))
                UNION
                SELECT p.organization_id FROM organization_parent p JOIN below b ON p.parent_id = b.id
                WHERE p.vendor_id = \(vendor) AND \(.holds("p", on: day)))
            SELECT id FROM below
            """).map { try $0.id("id") }
    }

    private static func externalIDs(_ provider: IdentityProvider, _ arrived: Arrived, vendor: VendorID, _ tx: Transaction) throws -> [String: OrganizationID] {
        var found: [String: OrganizationID] = [:]
        for rule in provider.provisioning.rules where rule.gives == .organizationByID {
            let values = (arrived.attributes[rule.attribute] ?? []).filter { rule.fits([$0]) }.prefix(20)
            guard !values.isEmpty else { continue }
            for row in try tx.query("""
                SELECT value, subject_id FROM external_id
                WHERE vendor_id = \(vendor) AND subject_kind = 'organization' AND system = \(rule.to) AND value IN \(list: values)
                """) { found[Arrival.externalKey(rule.to, try row.text("value"))] = try row.id("subject_id") }
        }
        return found
    }

    // MARK: what stays

    package static func link(_ arrived: Arrived, to person: PersonID, how: String, _ provider: IdentityProvider, by actor: Actor, vendor: VendorID,
                             ledger: Ledger, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO person_identity (vendor_id, provider_id, subject, person_id, linked_at, linked_how, last_at)
            VALUES (\(vendor), \(provider.id), \(arrived.subject), \(person), \(tx.now), \(how), \(tx.now))
            ON CONFLICT (vendor_id, provider_id, subject) DO UPDATE SET person_id = excluded.person_id, linked_at = excluded.linked_at,
                linked_how = excluded.linked_how, last_at = excluded.last_at
            """)
        try ledger.append(IdentityLinked(provider: provider.id.value, name: provider.name, person: person, how: how), by: actor, tx)
    }
    package static func noteUse(_ subject: String, _ provider: IdentityProviderID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE person_identity SET last_at = \(tx.now) WHERE vendor_id = \(vendor) AND provider_id = \(provider) AND subject = \(subject)
            """)
    }

    /// Forgets under which names the provider knows a person. - Returns: whether it knew any.
    package static func unlink(_ person: PersonID, from provider: IdentityProvider, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws -> Bool {
        let removed = try tx.execute("""
            DELETE FROM person_identity WHERE vendor_id = \(vendor) AND provider_id = \(provider.id) AND person_id = \(person)
            """)
        guard removed > 0 else { return false }
        try ledger.append(IdentityLinked(provider: provider.id.value, name: provider.name, person: person, how: "removed"), by: actor, tx)
        return true
    }

    /// Nothing of what providers said about somebody stays but that somebody came.
    static func forget(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM person_identity WHERE vendor_id = \(vendor) AND person_id = \(person)")
        try tx.execute("DELETE FROM provider_session WHERE vendor_id = \(vendor) AND person_id = \(person)")
        try tx.execute("DELETE FROM break_glass WHERE vendor_id = \(vendor) AND person_id = \(person)")
        try tx.execute("UPDATE arrival SET detail = '' WHERE vendor_id = \(vendor) AND person_id = \(person)")
    }

    /// One of a person's ways in.
    package struct Identity: Sendable {
        package let provider: IdentityProviderID
        package let providerName: String
        package let linkedAt: Instant
        package let lastAt: Instant
    }
    package static func identities(of person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> [Identity] {
        try tx.query("""
            SELECT i.provider_id, p.name, min(i.linked_at) AS linked_at, max(i.last_at) AS last_at FROM person_identity i
            JOIN identity_provider p ON p.vendor_id = i.vendor_id AND p.id = i.provider_id
            WHERE i.vendor_id = \(vendor) AND i.person_id = \(person) GROUP BY i.provider_id, p.name ORDER BY p.name, i.provider_id LIMIT 50
            """).map {
            Identity(provider: try $0.id("provider_id"), providerName: try $0.text("name"), linkedAt: try $0.instant("linked_at"), lastAt: try $0.instant("last_at"))
        }
    }
}

extension ArrivalStore {
    /// Who holds the address of a refused arrival and was known to the provider under another name, for the page that can forget that.
    static func formerlyKnown(_ line: ArrivalLine, _ provider: IdentityProvider, vendor: VendorID, _ tx: Transaction) throws -> (PersonID, String)? {
        guard line.reason == .subjectChanged else { return nil }
        let arrived = Arrived(subject: line.detail.subject, attributes: line.detail.attributes, isEmailVerified: true)
        guard let email = arrived.email(provider.provisioning), let person = try Persons.find(email: email, vendor: vendor, tx),
              try tx.exists("SELECT 1 FROM person_identity WHERE vendor_id = \(vendor) AND person_id = \(person.id) AND provider_id = \(provider.id)") else { return nil }
        return (person.id, person.name)
    }
}
