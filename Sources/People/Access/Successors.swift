package import Kernel
import Ledger
package import Store

/// No organization loses its last administrator by what somebody does; where one is lost by itself (a directory ended it, nobody
/// comes any more, mail comes back) the channel manager gets a task (``AdminWatch``).
///
/// Read in the transaction that takes the administrator away. Those are serializable, so of two that each rest on the other's
/// administrator one is repeated and then refused.
package enum Successors {
    /// Roles that administer a partner: those that give roles there. The vendor's own organization needs a vendor administrator.
    static func administering(_ alias: StaticString = "g") -> SQL {
        """
        EXISTS (SELECT 1 FROM role_right r JOIN role k ON k.vendor_id = r.vendor_id AND k.key = r.role_key AND k.archived_at IS NULL
            WHERE r.vendor_id = \(SQL(alias)).vendor_id AND r.role_key = \(SQL(alias)).role_key AND r.right_key = \(GrantRoles.key))
        """
    }

    /// Refuses when `person` is the last who administers `organization`.
    /// - Parameter losing: a role that is taken away while the membership stays; nil when all of theirs end there.
    /// - Throws: ``PersonRefusal/lastAdmin(organization:)``
    package static func require(besides person: PersonID, at organization: OrganizationID, losing grant: String? = nil, today: Day, vendor: VendorID, _ tx: Transaction) throws {
        guard let one = try OrganizationStore.find(organization, .everything, vendor: vendor, tx) else { return }
        let ended = try tx.first("SELECT ended_on FROM organization WHERE vendor_id = \(vendor) AND id = \(organization)")?.optionalDay("ended_on")
        if let ended, ended <= today { return }
        let admins = try steady(at: organization, isVendor: one.isVendor, today: today, vendor: vendor, tx)
        guard admins.contains(where: { $0.person == person && (grant == nil || $0.grant == grant) }) else { return }
        if admins.contains(where: { $0.person != person || (grant != nil && $0.grant != grant) }) { return }
        throw PersonRefusal.lastAdmin(organization: one.name)
    }

    /// The same for everything that takes a whole person away: suspending, merging, erasing.
    package static func require(besides person: PersonID, today: Day, vendor: VendorID, _ tx: Transaction) throws {
        let places = try tx.query("""
            SELECT DISTINCT organization_id FROM role_grant WHERE vendor_id = \(vendor) AND person_id = \(person) AND revoked_at IS NULL AND role_key <> 'learner'
            """)
        for place in places { try require(besides: person, at: place.id("organization_id"), today: today, vendor: vendor, tx) }
    }

    /// The same for a role that stops administering: no organization may rest on its holders alone.
    package static func require(without role: String, today: Day, vendor: VendorID, _ tx: Transaction) throws {
        let places = try tx.query("""
            SELECT DISTINCT o.id, o.name FROM role_grant g JOIN organization o ON o.vendor_id = g.vendor_id AND o.id = g.organization_id
            WHERE g.vendor_id = \(vendor) AND g.role_key = \(role) AND g.revoked_at IS NULL AND o.kind = 'partner' AND (o.ended_on IS NULL OR o.ended_on > \(today))
            """)
        for place in places {
            let admins = try steady(at: place.id("id"), isVendor: false, today: today, vendor: vendor, tx)
            if !admins.isEmpty, admins.allSatisfy({ $0.role == role }) { throw PersonRefusal.lastAdmin(organization: try place.text("name")) }
        }
    }

    /// Who administers an organization today and is not about to leave: a successor with a last day is none.
    private static func steady(at organization: OrganizationID, isVendor: Bool, today: Day, vendor: VendorID, _ tx: Transaction) throws -> [(person: PersonID, grant: String, role: String)] {
        let role: SQL = isVendor ? "g.role_key = \(BuiltInRole.vendorAdmin.rawValue)" : administering()
        return try tx.query("""
            SELECT g.person_id, g.id, g.role_key FROM role_grant g JOIN person p ON p.vendor_id = g.vendor_id AND p.id = g.person_id
            WHERE g.vendor_id = \(vendor) AND g.organization_id = \(organization) AND g.revoked_at IS NULL AND \(role)
                AND p.suspended_at IS NULL AND p.erased_at IS NULL AND p.merged_into IS NULL
                AND EXISTS (SELECT 1 FROM membership m WHERE m.vendor_id = g.vendor_id AND m.person_id = g.person_id AND m.organization_id = g.organization_id
                    AND m.recorded_to = \(Instant.forever) AND m.valid_to = \(Day.forever))
                AND EXISTS (SELECT 1 FROM membership m WHERE m.vendor_id = g.vendor_id AND m.person_id = g.person_id AND m.organization_id = g.organization_id
                    AND \(SQL.holds("m", on: today)))
            """).map { (person: try $0.id("person_id"), grant: try $0.text("id"), role: try $0.text("role_key")) }
    }
}

/// A role belongs to the time at an organization in which it was given: whoever comes back later comes back without it.
package enum StaleRoles {
    static func revoke(_ event: MembershipStarted, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        let rows = try tx.query("""
            SELECT role_key FROM role_grant WHERE vendor_id = \(vendor) AND person_id = \(event.person) AND organization_id = \(event.organization)
                AND revoked_at IS NULL AND role_key <> 'learner'
            """)
        for row in rows { try Persons.revoke(row.text("role_key"), of: event.person, at: event.organization, by: actor, vendor: vendor, ledger: ledger, tx) }
    }
}
