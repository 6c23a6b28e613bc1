import HTML
import Kernel
import People
import Store
import Web

/// What happens to memberships elsewhere, told to the records of clients.
enum MembershipWatch {
    private static let actor = Actor(kind: .job, id: "integrations")

    /// Somebody said yes to an invitation, or came in another way: the record that waited for them leads to them now. To the client it
    /// looks as before.
    static func started(_ event: MembershipStarted, ground: Ground, vendor: VendorID, _ tx: Transaction) throws {
        guard let person = try Persons.find(event.person, vendor: vendor, tx),
              let membership = try Memberships.of(event.person, vendor: vendor, tx).last(where: { $0.id == event.membership }) else { return }
        let users = try tx.query("""
            SELECT u.* FROM provisioned_user u WHERE u.vendor_id = \(vendor) AND u.organization_id = \(event.organization) AND u.deleted_at IS NULL AND u.is_active = 1
                AND u.membership_id IS NULL AND (u.person_id = \(event.person) OR (u.person_id IS NULL AND u.email_folded = \(Persons.folded(person.email))))
            ORDER BY u.id LIMIT 100
            """).map(UserStore.read)
        for var user in users {
            (user.person, user.membership) = (event.person, membership.id)
            user.lastDay = membership.validTo == .forever ? nil : membership.validTo.adding(days: -1)
            try UserStore.update(user, vendor: vendor, tx)
            guard let client = try ClientStore.find(user.client, .everything, vendor: vendor, tx) else { continue }
            if let external = user.externalID {
                try tx.execute("""
                    INSERT INTO external_id (vendor_id, subject_kind, system, value, subject_id, created_at) VALUES (\(vendor), 'person', \(client.system), \(external), \(event.person), \(tx.now))
                    ON CONFLICT DO NOTHING
                    """)
            }
            let site = try site(vendor, tx)
            let run = Provisioning(client, by: actor, site: site, ground: ground, post: nil, ownsDomain: { _, _, _, _ in false }, tx)
            try run.settleGifts(user)
        }
    }

    private static func site(_ vendor: VendorID, _ tx: Transaction) throws -> Site {
        let row = try tx.first("SELECT name, zone, locale FROM vendor WHERE id = \(vendor)")
        return Site(vendor: vendor, name: try row?.text("name") ?? "", zone: try row.flatMap { Zone(try $0.text("zone")) } ?? .utc, language: .en, accent: "", portalOrigin: "", contentOrigins: "")
    }

    /// Whoever ended it, the client sees the person inactive once the last day is over.
    static func ended(_ event: MembershipEnded, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE provisioned_user SET last_day = \(event.lastDay), version = version + 1, modified_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND membership_id = \(event.membership) AND deleted_at IS NULL AND is_active = 1 AND (last_day IS NULL OR last_day <> \(event.lastDay))
            """)
    }
}
