package import Kernel
package import Ledger
package import Store

extension Memberships {
    /// Gives a membership another last day, or none: earlier, it ends; later, it goes on with the job roles of its present end.
    /// - Parameter lastDay: nil leaves it open.
    package static func setLastDay(_ membership: MembershipID, _ lastDay: Day?, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        guard let fact = try table.believed(tx, vendor: vendor, key: membership.value).last else { return }
        let person: PersonID, organization: OrganizationID, roles: String
        guard case .text(let personID) = fact.values[0], case .text(let organizationID) = fact.values[1], case .text(let joinedRoles) = fact.values[2] else { return }
        (person, organization, roles) = (ID(personID), ID(organizationID), joinedRoles)
        let end = lastDay?.adding(days: 1) ?? .forever
        if end == fact.validTo { return }
        if end < fact.validTo {
            let now = Membership(id: membership, person: person, organization: organization, jobRoles: split(roles), isPrimary: false, validFrom: fact.validFrom, validTo: fact.validTo)
            return try Memberships.end(now, lastDay: end.adding(days: -1), by: actor, vendor: vendor, ledger: ledger, tx)
        }
        try table.record(tx, vendor: vendor, key: membership.value, values: fact.values, from: fact.validTo, to: end)
        try touch(person, vendor: vendor, tx)
        try ledger.append(MembershipKept(membership: membership, person: person, organization: organization, lastDay: fact.validTo.adding(days: -1)), by: actor, tx)
        if let lastDay { try ledger.append(MembershipEnded(membership: membership, person: person, organization: organization, lastDay: lastDay), by: actor, tx) }
    }

    /// The believed rows of one membership as one: from its first day to its last.
    package static func whole(_ id: MembershipID, vendor: VendorID, _ tx: Transaction) throws -> Membership? {
        let rows = try tx.query("""
            SELECT * FROM membership WHERE vendor_id = \(vendor) AND membership_id = \(id) AND recorded_to = \(Instant.forever) ORDER BY valid_from
            """).map(read)
        guard let first = rows.first, let last = rows.last else { return nil }
        return Membership(id: id, person: last.person, organization: last.organization, jobRoles: last.jobRoles, isPrimary: last.isPrimary,
                          validFrom: first.validFrom, validTo: last.validTo)
    }
}
