import Kernel
import Ledger
import Store

/// Memberships and roles of a merge: facts in two times, so nothing is updated but what is believed.
struct MoveMemberships {
    let merge: String
    let vendor: VendorID
    let ledger: Ledger
    let actor: Actor
    let tx: Transaction

    /// - Parameter endingOn: memberships that go on end the day before; their roles with them.
    func forward(from: PersonID, to: PersonID, endingOn: Day?) throws {
        var left: Set<OrganizationID> = []
        if let day = endingOn {
            for membership in try last(of: from) where membership.validTo > day {
                let first = try Memberships.of(from, vendor: vendor, tx).first { $0.id == membership.id }?.validFrom ?? membership.validFrom
                try Memberships.end(membership, lastDay: max(day.adding(days: -1), first.adding(days: -1)), by: actor, vendor: vendor, ledger: ledger, tx)
                left.insert(membership.organization)
            }
        }
        let there = try Memberships.of(to, vendor: vendor, tx)
        for membership in try Memberships.of(from, vendor: vendor, tx) {
            // Days at an organization where the kept person is a member anyway stay with the merged record: nobody is two members of one.
            let isShared = there.contains { $0.organization == membership.organization && $0.validFrom < membership.validTo && membership.validFrom < $0.validTo }
            if !isShared { try give(membership.id, to: to, isPrimary: there.isEmpty ? nil : false) }
        }
        for grant in try tx.query("""
            SELECT role_key, organization_id, portfolio, includes_subtree FROM role_grant
            WHERE vendor_id = \(vendor) AND person_id = \(from) AND revoked_at IS NULL
            """) {
            let role = try grant.text("role_key"), organization: OrganizationID = try grant.id("organization_id")
            try Persons.revoke(role, of: from, at: organization, by: actor, vendor: vendor, ledger: ledger, tx)
            if left.contains(organization) { continue }
            try note("role_grant", role + "/" + organization.value, from, to)
            try Persons.grant(role, to: to, at: organization, portfolio: try grant.optionalText("portfolio"), includesSubtree: try grant.bool("includes_subtree"),
                              by: actor, vendor: vendor, ledger: ledger, tx)
        }
    }

    func backward(from: PersonID, to: PersonID) throws {
        for row in try tx.query("""
            SELECT table_name, row_key FROM person_merge_row WHERE vendor_id = \(vendor) AND merge_id = \(merge) AND table_name IN ('membership', 'role_grant')
            """) {
            let key = try row.text("row_key")
            if try row.text("table_name") == "membership" {
                try believe(key, person: to, isPrimary: nil)
                continue
            }
            let parts = key.split(separator: "/").map(String.init)
            guard parts.count == 2, let organization = OrganizationID(checking: parts[1]) else { continue }
            let held = try tx.first("""
                SELECT portfolio, includes_subtree FROM role_grant WHERE vendor_id = \(vendor) AND person_id = \(from) AND organization_id = \(organization)
                    AND role_key = \(parts[0]) AND revoked_at IS NULL
                """)
            guard let held else { continue }
            try Persons.revoke(parts[0], of: from, at: organization, by: actor, vendor: vendor, ledger: ledger, tx)
            try Persons.grant(parts[0], to: to, at: organization, portfolio: try held.optionalText("portfolio"), includesSubtree: try held.bool("includes_subtree"),
                              by: actor, vendor: vendor, ledger: ledger, tx)
        }
    }

    private func last(of person: PersonID) throws -> [Membership] {
        var seen: Set<MembershipID> = []
        return try Memberships.of(person, vendor: vendor, tx).reversed().filter { seen.insert($0.id).inserted }
    }
    private func give(_ id: MembershipID, to: PersonID, isPrimary: Bool?) throws {
        let known = try tx.exists("""
            SELECT 1 AS one FROM person_merge_row WHERE vendor_id = \(vendor) AND merge_id = \(merge) AND table_name = 'membership' AND row_key = \(id)
            """)
        if known { return }
        let facts = try Memberships.table.believed(tx, vendor: vendor, key: id.value)
        guard let owner = facts.first?.values[0], case .text(let from) = owner else { return }
        try note("membership", id.value, PersonID(from), to)
        try believe(id.value, person: to, isPrimary: isPrimary)
    }
    private func believe(_ id: String, person: PersonID, isPrimary: Bool?) throws {
        for fact in try Memberships.table.believed(tx, vendor: vendor, key: id) {
            var values = fact.values
            values[0] = person.sqlValue
            if let isPrimary { values[3] = isPrimary.sqlValue }
            try Memberships.table.record(tx, vendor: vendor, key: id, values: values, from: fact.validFrom, to: fact.validTo)
        }
    }
    private func note(_ table: String, _ key: String, _ from: PersonID, _ to: PersonID) throws {
        try tx.execute("""
            INSERT INTO person_merge_row (vendor_id, merge_id, table_name, row_key, from_person, to_person)
            VALUES (\(vendor), \(merge), \(table), \(key), \(from), \(to)) ON CONFLICT DO NOTHING
            """)
    }
}
