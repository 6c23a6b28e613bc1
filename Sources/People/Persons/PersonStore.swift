package import HTML
package import Kernel
package import Ledger
package import Store

/// A human within a vendor.
package struct Person: Sendable {
    package let id: PersonID
    package let name: String
    package let email: String
    package let language: Language
    package let zone: Zone
    package let isSuspended: Bool
    package let createdAt: Instant
}

/// SQL of persons and their roles.
package enum Persons {
    /// Case and width do not make another address or name.
    package static func folded(_ text: String) -> String { text.lowercased().precomposed }

    package static func find(_ id: PersonID, vendor: VendorID, _ tx: Transaction) throws -> Person? {
        try tx.first("SELECT * FROM person WHERE vendor_id = \(vendor) AND id = \(id)").map(read)
    }
    static func all(_ ids: [PersonID], vendor: VendorID, _ tx: Transaction) throws -> [Person] {
        try tx.query("SELECT * FROM person WHERE vendor_id = \(vendor) AND id IN \(list: ids)").map(read)
    }
    /// Whoever an address leads to: its own record, the person it was merged into, or the one who proved it as a further address.
    package static func find(email: String, vendor: VendorID, _ tx: Transaction) throws -> Person? {
        let folded = folded(email)
        if let row = try tx.first("SELECT * FROM person WHERE vendor_id = \(vendor) AND email_folded = \(folded) AND erased_at IS NULL") {
            guard let next = try row.optionalID("merged_into", of: PersonEntity.self) else { return try read(row) }
            return try find(PersonMerges.kept(next, vendor: vendor, tx), vendor: vendor, tx)
        }
        guard let further = try PersonAddresses.owner(of: folded, vendor: vendor, tx) else { return nil }
        return try find(PersonMerges.kept(further, vendor: vendor, tx), vendor: vendor, tx)
    }
    /// Adds a person, or gives back the one who has the address.
    package static func add(name: String, email: String, language: Language, zone: Zone, isTest: Bool = false, by actor: Actor, vendor: VendorID,
                            ledger: Ledger, _ tx: Transaction) throws -> Person {
        if let known = try find(email: email, vendor: vendor, tx) { return known }
        let id = tx.newID(of: PersonEntity.self)
        try tx.execute("""
            INSERT INTO person (vendor_id, id, name, name_folded, email, email_folded, language, zone, is_test, access_version, created_at)
            VALUES (\(vendor), \(id), \(name), \(folded(name)), \(email), \(folded(email)), \(language.tag), \(zone), \(isTest), 1, \(tx.now))
            """)
        try ledger.append(PersonAdded(person: id, name: name, email: email), by: actor, tx)
        return Person(id: id, name: name, email: email, language: language, zone: zone, isSuspended: false, createdAt: tx.now)
    }
    package static func setPassword(_ password: Password, of person: PersonID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO person_password (vendor_id, person_id, hash, set_at) VALUES (\(vendor), \(person), \(password.hash), \(tx.now))
            ON CONFLICT (vendor_id, person_id) DO UPDATE SET hash = excluded.hash, set_at = excluded.set_at
            """)
    }
    package static func password(of person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> Password? {
        try tx.first("SELECT hash FROM person_password WHERE vendor_id = \(vendor) AND person_id = \(person)").map { Password(hash: try $0.text("hash")) }
    }
    /// Grants a role at an organization; a grant that is there already is kept.
    package static func grant(_ role: String, to person: PersonID, at organization: OrganizationID, portfolio: String? = nil, includesSubtree: Bool = false,
                              by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        let added = try tx.execute("""
            INSERT INTO role_grant (vendor_id, id, person_id, organization_id, role_key, portfolio, includes_subtree, granted_at, granted_by)
            VALUES (\(vendor), \(tx.newID(of: Never.self)), \(person), \(organization), \(role), \(portfolio), \(includesSubtree), \(tx.now), \(actor.id))
            ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { return }
        try Memberships.touch(person, vendor: vendor, tx)
        try ledger.append(RoleGranted(person: person, organization: organization, role: role), by: actor, tx)
    }
    package static func revoke(_ role: String, of person: PersonID, at organization: OrganizationID, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        let ended = try tx.execute("""
            UPDATE role_grant SET revoked_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND person_id = \(person) AND organization_id = \(organization) AND role_key = \(role) AND revoked_at IS NULL
            """)
        guard ended > 0 else { return }
        try Memberships.touch(person, vendor: vendor, tx)
        try ledger.append(RoleRevoked(person: person, organization: organization, role: role), by: actor, tx)
    }
    static func read(_ row: Row) throws -> Person {
        Person(id: try row.id("id"), name: try row.text("name"), email: try row.text("email"),
               language: Language(tag: try row.text("language")) ?? .en, zone: Zone(try row.text("zone")) ?? .utc,
               isSuspended: try row.optionalInt("suspended_at") != nil, createdAt: try row.instant("created_at"))
    }
}
