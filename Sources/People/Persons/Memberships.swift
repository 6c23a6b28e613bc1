package import Kernel
package import Ledger
package import Store

/// A person's time at an organization, as believed now.
package struct Membership: Sendable {
    package let id: MembershipID
    package let person: PersonID
    package let organization: OrganizationID
    package let jobRoles: [String]
    package let isPrimary: Bool
    package let validFrom: Day
    /// The day after the last day worked; `Day.forever` while it is open.
    package let validTo: Day
    package func isActive(on day: Day) -> Bool { validFrom <= day && day < validTo }
}

/// All SQL of memberships. Facts are bitemporal (foundations 8); job roles stand as `,sales,engineer,`.
package enum Memberships {
    static let table = BitemporalTable("membership", key: "membership_id", columns: ["person_id", "organization_id", "job_roles", "is_primary", "worker_type"])

    package static func joined(_ roles: [String]) -> String { roles.isEmpty ? "," : "," + roles.sorted().joined(separator: ",") + "," }
    package static func split(_ text: String) -> [String] { text.split(separator: ",").map(String.init) }

    /// Starts a membership, or gives back the open one.
    /// - Parameter holdsSeat: an open invitation has kept a seat for the person; without it one must be free.
    /// - Throws: `SeatRefusal.full` when the organization has as many people as it may; `EndingRefusal.ended` when it is no partner on that day.
    @discardableResult
    package static func start(
        _ person: PersonID, at organization: OrganizationID, jobRoles: [String], from: Day, workerType: String = "employee", holdsSeat: Bool = false,
        by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction
    ) throws -> Membership {
        let open = try of(person, vendor: vendor, tx).filter { $0.validTo > from }
        if let known = open.first(where: { $0.organization == organization }) { return known }
        func begin() throws -> Membership {
            try Self.begin(person, at: organization, jobRoles: jobRoles, from: from, workerType: workerType, isPrimary: open.isEmpty,
                      by: actor, vendor: vendor, ledger: ledger, tx)
        }
        try Organizations.refuseEnded(organization, on: from, vendor: vendor, tx)
        return holdsSeat ? try begin() : try Seats.within(organization, on: from, vendor: vendor, tx, begin)
    }

    private static func begin(
        _ person: PersonID, at organization: OrganizationID, jobRoles: [String], from: Day, workerType: String, isPrimary primary: Bool,
        by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction
    ) throws -> Membership {
        let id = tx.newID(of: MembershipEntity.self)
        try table.record(tx, vendor: vendor, key: id.value, values: [
            person.sqlValue, organization.sqlValue, joined(jobRoles).sqlValue, primary.sqlValue, workerType.sqlValue,
        ], from: from)
        try ledger.append(MembershipStarted(membership: id, person: person, organization: organization, jobRoles: jobRoles.sorted(), from: from), by: actor, tx)
        return Membership(id: id, person: person, organization: organization, jobRoles: jobRoles.sorted(), isPrimary: primary, validFrom: from, validTo: .forever)
    }

    /// Ends it with `lastDay` inclusive. Roles held through it stop reaching anything the day after.
    package static func end(_ membership: Membership, lastDay: Day, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        try table.clear(tx, vendor: vendor, key: membership.id.value, from: lastDay.adding(days: 1))
        try touch(membership.person, vendor: vendor, tx)
        try ledger.append(MembershipEnded(membership: membership.id, person: membership.person, organization: membership.organization, lastDay: lastDay), by: actor, tx)
    }

    /// Lets a membership with a last day go on; its last row is the one given.
    static func extend(_ membership: Membership, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        guard let fact = try table.believed(tx, vendor: vendor, key: membership.id.value).last, fact.validTo != .forever else { return }
        try table.record(tx, vendor: vendor, key: membership.id.value, values: fact.values, from: fact.validFrom)
        try touch(membership.person, vendor: vendor, tx)
        try ledger.append(MembershipKept(membership: membership.id, person: membership.person, organization: membership.organization, lastDay: fact.validTo.adding(days: -1)), by: actor, tx)
    }

    package static func changeJobRoles(_ membership: Membership, to roles: [String], from: Day, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        guard Set(roles) != Set(membership.jobRoles) else { return }
        for fact in try table.believed(tx, vendor: vendor, key: membership.id.value) where fact.validTo > from {
            var values = fact.values
            values[2] = joined(roles).sqlValue
            try table.record(tx, vendor: vendor, key: membership.id.value, values: values, from: max(from, fact.validFrom), to: fact.validTo)
        }
        try ledger.append(JobRolesChanged(membership: membership.id, person: membership.person, organization: membership.organization,
                                          before: membership.jobRoles, after: roles.sorted(), from: from), by: actor, tx)
    }

    /// Employee, contractor and so on, from a day on.
    package static func changeWorkerType(_ membership: Membership, to type: String, from: Day, vendor: VendorID, _ tx: Transaction) throws {
        for fact in try table.believed(tx, vendor: vendor, key: membership.id.value) where fact.validTo > from && fact.values[4] != type.sqlValue {
            var values = fact.values
            values[4] = type.sqlValue
            try table.record(tx, vendor: vendor, key: membership.id.value, values: values, from: max(from, fact.validFrom), to: fact.validTo)
        }
    }

    /// All believed memberships of a person, first to last; a change of job roles splits one into several rows of one id.
    package static func of(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> [Membership] {
        try tx.query("""
            SELECT * FROM membership WHERE vendor_id = \(vendor) AND person_id = \(person) AND recorded_to = \(Instant.forever) ORDER BY valid_from
            """).map(read)
    }
    /// The membership that learning started on `day` counts under: the chosen organization's, else the primary one.
    package static func current(_ person: PersonID, preferring organization: OrganizationID?, on day: Day, vendor: VendorID, _ tx: Transaction) throws -> Membership? {
        let active = try of(person, vendor: vendor, tx).filter { $0.isActive(on: day) }
        return active.first { $0.organization == organization } ?? active.first { $0.isPrimary } ?? active.first
    }
    static func read(_ row: Row) throws -> Membership {
        Membership(id: try row.id("membership_id"), person: try row.id("person_id"), organization: try row.id("organization_id"),
                   jobRoles: split(try row.text("job_roles")), isPrimary: try row.bool("is_primary"),
                   validFrom: try row.day("valid_from"), validTo: try row.day("valid_to"))
    }
    /// Makes every scope minted before now stale for writes.
    package static func touch(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE person SET access_version = access_version + 1 WHERE vendor_id = \(vendor) AND id = \(person)")
    }
}
