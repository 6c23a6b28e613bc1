import Foundation
package import HTML
package import Kernel
package import Ledger
package import Store
package import Web

/// Somebody's personal values are gone for good. Says who by id only; capabilities with personal values of their own listen in
/// this transaction, so that nothing is left when it commits.
package struct PersonErased: LedgerEvent {
    package static let kind = "people.personErased"
    package let person: PersonID
    package var subjects: [Subject] { [.person(person)] }
    package var changes: [Change] { [Change("personalValues", from: nil, to: "erased")] }
}

package enum ErasureRefusal: Refusal {
    /// Somebody must be left who can administer the vendor.
    case lastAdministrator
    package var code: String { "people.eraseLastAdministrator" }
    package var status: Int { 409 }
    package var message: Message { .peoplePersonEraseLastAdmin }
}

/// Makes a person a tombstone (foundations 5): ids, dates, results and decisions stay and can be verified and replayed; name,
/// address, answers, handed-in work, mails and sign-ins go. The ledger's personal side rows go with their salts, so the sealed
/// hashes neither break nor tell anything.
package struct ErasePerson: Sendable {
    package let person: PersonID
    package init(person: PersonID) { self.person = person }

    /// - Parameter language: of the words that stand where the name stood.
    /// - Returns: false when the person was erased already.
    /// - Throws: ``ErasureRefusal``; `WebRefusal.notFound`
    @discardableResult
    package func perform(language: Language, zone: Zone, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws -> Bool {
        guard let row = try tx.first("SELECT email_folded, erased_at FROM person WHERE vendor_id = \(vendor) AND id = \(person)") else { throw WebRefusal.notFound }
        if try row.optionalInt("erased_at") != nil { return false }
        let email = try row.text("email_folded")
        try refuseLastAdministrator(vendor, tx)
        try Successors.require(besides: person, today: zone.day(at: tx.now), vendor: vendor, tx)
        try end(on: zone.day(at: tx.now), by: actor, vendor, ledger, tx)
        try forgetSignIn(vendor, tx)
        try forgetInvitations(email, vendor, tx)
        try tx.execute("DELETE FROM ledger_personal WHERE vendor_id = \(vendor) AND person_id = \(person)")
        try tx.execute("DELETE FROM outbox_mail WHERE vendor_id = \(vendor) AND (person_id = \(person) OR lower(recipient) = \(email))")
        try tx.execute("DELETE FROM external_id WHERE vendor_id = \(vendor) AND subject_kind = 'person' AND subject_id = \(person)")
        let name = Localizer(locale: language, zone: zone)(.peoplePersonErasedName), address = "\(person.value)@erased.invalid"
        try tx.execute("""
            UPDATE person SET name = \(name), name_folded = '', email = \(address), email_folded = \(address), last_seen_at = NULL,
                erased_at = \(tx.now), access_version = access_version + 1
            WHERE vendor_id = \(vendor) AND id = \(person)
            """)
        try ledger.append(PersonErased(person: person), by: actor, tx)
        return true
    }

    private func refuseLastAdministrator(_ vendor: VendorID, _ tx: Transaction) throws {
        let role = BuiltInRole.vendorAdmin.rawValue
        let isOne = try tx.exists("""
            SELECT 1 AS one FROM role_grant WHERE vendor_id = \(vendor) AND person_id = \(person) AND role_key = \(role) AND revoked_at IS NULL
            """)
        guard isOne else { return }
        let another = try tx.exists("""
            SELECT 1 AS one FROM role_grant g JOIN person p ON p.vendor_id = g.vendor_id AND p.id = g.person_id
            WHERE g.vendor_id = \(vendor) AND g.person_id <> \(person) AND g.role_key = \(role) AND g.revoked_at IS NULL
                AND p.erased_at IS NULL AND p.suspended_at IS NULL
            """)
        guard another else { throw ErasureRefusal.lastAdministrator }
    }

    /// Memberships end today, those of the future never begin, roles reach nothing any more.
    private func end(on today: Day, by actor: Actor, _ vendor: VendorID, _ ledger: Ledger, _ tx: Transaction) throws {
        var ended: Set<MembershipID> = []
        for membership in try Memberships.of(person, vendor: vendor, tx).reversed() where membership.validTo > today.adding(days: 1) {
            guard ended.insert(membership.id).inserted else { continue }
            let first = try Memberships.of(person, vendor: vendor, tx).first { $0.id == membership.id }?.validFrom ?? membership.validFrom
            try Memberships.end(membership, lastDay: max(today, first.adding(days: -1)), by: actor, vendor: vendor, ledger: ledger, tx)
        }
        for grant in try tx.query("""
            SELECT role_key, organization_id FROM role_grant WHERE vendor_id = \(vendor) AND person_id = \(person) AND revoked_at IS NULL
            """) {
            try Persons.revoke(grant.text("role_key"), of: person, at: grant.id("organization_id"), by: actor, vendor: vendor, ledger: ledger, tx)
        }
    }

    private func forgetSignIn(_ vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM session WHERE vendor_id = \(vendor) AND person_id = \(person)")
        try tx.execute("DELETE FROM person_password WHERE vendor_id = \(vendor) AND person_id = \(person)")
        try tx.execute("DELETE FROM person_address WHERE vendor_id = \(vendor) AND person_id = \(person)")
        try tx.execute("DELETE FROM address_code WHERE vendor_id = \(vendor) AND person_id = \(person)")
        try tx.execute("DELETE FROM passkey WHERE vendor_id = \(vendor) AND person_id = \(person)")
        try tx.execute("DELETE FROM authenticator_app WHERE vendor_id = \(vendor) AND person_id = \(person)")
        try tx.execute("DELETE FROM recovery_code WHERE vendor_id = \(vendor) AND person_id = \(person)")
        try tx.execute("DELETE FROM known_device WHERE vendor_id = \(vendor) AND person_id = \(person)")
        try tx.execute("DELETE FROM sign_in_pending WHERE vendor_id = \(vendor) AND person_id = \(person)")
        try tx.execute("UPDATE impersonation SET reason = '' WHERE vendor_id = \(vendor) AND (person_id = \(person) OR by_id = \(person))")
        try tx.execute("DELETE FROM one_time_token WHERE vendor_id = \(vendor) AND person_id = \(person)")
    }

    /// Invitations name the address before there is a person, also in the ledger's side rows.
    private func forgetInvitations(_ email: String, _ vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE invitation SET name = '', email = '', email_folded = id, settled_at = coalesce(settled_at, \(tx.now)), outcome = coalesce(outcome, 'erased')
            WHERE vendor_id = \(vendor) AND (person_id = \(person) OR email_folded = \(email))
            """)
        for row in try tx.query("SELECT event_id, body FROM ledger_personal WHERE vendor_id = \(vendor) AND person_id IS NULL") {
            let changes = try JSONDecoder().decode([Change].self, from: Data(row.text("body").utf8))
            guard changes.contains(where: { change in [change.before, change.after].contains { $0.map(Persons.folded) == email } }) else { continue }
            try tx.execute("DELETE FROM ledger_personal WHERE vendor_id = \(vendor) AND event_id = \(try row.text("event_id"))")
        }
    }
}
