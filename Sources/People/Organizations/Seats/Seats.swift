package import HTML
package import Kernel
package import Ledger
package import Store
package import Web

/// How many seats of an organization are taken, and how many there are.
///
/// A seat is taken by everybody with a membership that holds today or is to begin, and by every open invitation to somebody who
/// is no member yet. Suspended people, test accounts and invitations that have expired take none ([decision 23](../../../docs/decisions)).
package struct SeatUse: Sendable, Equatable {
    /// nil: as many as one likes.
    package let limit: Int?
    package let members: Int
    package let invited: Int
    package var used: Int { members + invited }
    /// nil without a limit; never below zero.
    package var free: Int? { limit.map { max(0, $0 - used) } }
    package var isOver: Bool { limit.map { used > $0 } ?? false }
    package init(limit: Int?, members: Int, invited: Int) { (self.limit, self.members, self.invited) = (limit, members, invited) }
}

/// Why somebody got no seat.
package enum SeatRefusal: Refusal, Equatable {
    case full(organization: String, limit: Int)
    case bad
    package var code: String { self == .bad ? "organization.seats" : "organization.seatsFull" }
    package var status: Int { self == .bad ? 422 : 409 }
    package var message: Message {
        switch self {
        case .full(let organization, let limit): .peopleSeatsFull(organization: organization, limit: limit)
        case .bad: .peopleSeatsBad(limit: Seats.highest)
        }
    }
    package var field: String? { self == .bad ? "seats" : "organization" }
}

/// The vendor changed how many people an organization may have.
package struct SeatLimitChanged: LedgerEvent {
    package static let kind = "people.seatLimitChanged"
    package let organization: OrganizationID
    package let before: Int?
    package let after: Int?
    package let from: Day
    package var validFrom: Day? { from }
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] { [Change("seats", from: before.map { String($0) }, to: after.map { String($0) })] }
}

package enum Seats {
    package static let highest = 1_000_000
    static let table = BitemporalTable("organization_seats", key: "organization_id", columns: ["seat_limit"])

    /// Seats of one organization. - Throws: `WebRefusal.notFound`
    package static func use(of organization: OrganizationID, on today: Day, vendor: VendorID, _ tx: Transaction) throws -> SeatUse {
        guard let use = try uses(of: [organization], on: today, vendor: vendor, tx)[organization] else { throw WebRefusal.notFound }
        return use
    }

    /// How many people an organization may have now; nil for no limit.
    package static func limit(of organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> Int? {
        try tx.first("SELECT seat_limit FROM organization WHERE vendor_id = \(vendor) AND id = \(organization)").flatMap { try $0.optionalInt("seat_limit") }
    }

    /// Seats of several organizations in three statements.
    package static func uses(of ids: [OrganizationID], on today: Day, vendor: VendorID, _ tx: Transaction) throws -> [OrganizationID: SeatUse] {
        func counts(_ sql: SQL) throws -> [OrganizationID: Int] {
            var found: [OrganizationID: Int] = [:]
            for row in try tx.query(sql) { found[try row.id("organization_id")] = try row.int("taken") }
            return found
        }
        let members = try counts("""
            SELECT m.organization_id, count(DISTINCT m.person_id) AS taken FROM membership m JOIN person p ON p.vendor_id = m.vendor_id AND p.id = m.person_id
            WHERE m.vendor_id = \(vendor) AND m.organization_id IN \(list: ids) AND m.recorded_to = \(Instant.forever) AND m.valid_to > \(today)
                AND \(countsPerson) GROUP BY m.organization_id
            """)
        let invited = try counts("""
            SELECT i.organization_id, count(*) AS taken FROM invitation i
            WHERE i.vendor_id = \(vendor) AND i.organization_id IN \(list: ids) AND i.settled_at IS NULL AND i.expires_at > \(tx.now)
                AND NOT EXISTS (SELECT 1 FROM person p JOIN membership m ON m.vendor_id = p.vendor_id AND m.person_id = p.id
                    WHERE p.vendor_id = i.vendor_id AND p.email_folded = i.email_folded AND m.organization_id = i.organization_id
                        AND m.recorded_to = \(Instant.forever) AND m.valid_to > \(today))
            GROUP BY i.organization_id
            """)
        var found: [OrganizationID: SeatUse] = [:]
        for row in try tx.query("SELECT id, seat_limit FROM organization WHERE vendor_id = \(vendor) AND id IN \(list: ids)") {
            let id: OrganizationID = try row.id("id")
            found[id] = SeatUse(limit: try row.optionalInt("seat_limit"), members: members[id] ?? 0, invited: invited[id] ?? 0)
        }
        return found
    }
    private static let countsPerson: SQL = "p.suspended_at IS NULL AND p.is_test = 0 AND p.erased_at IS NULL AND p.merged_into IS NULL"

    /// Does what may take seats, and refuses it when more are taken then than before and than there are. In a serializable
    /// transaction this is a constraint: of two who would take the last seat one sees the other.
    package static func within<T>(_ organization: OrganizationID, on day: Day? = nil, vendor: VendorID, _ tx: Transaction, _ body: () throws -> T) throws -> T {
        guard let row = try tx.first("SELECT name, seat_limit FROM organization WHERE vendor_id = \(vendor) AND id = \(organization)"),
              let limit = try row.optionalInt("seat_limit") else { return try body() }
        let today = try today(vendor, tx), day = max(day ?? today, today)
        let before = try use(of: organization, on: day, vendor: vendor, tx).used
        let result = try body()
        let after = try use(of: organization, on: day, vendor: vendor, tx).used
        if after > before, after > limit { throw SeatRefusal.full(organization: try row.text("name"), limit: limit) }
        return result
    }

    /// The same for several organizations at once.
    static func within<T>(_ organizations: ArraySlice<OrganizationID>, vendor: VendorID, _ tx: Transaction, _ body: () throws -> T) throws -> T {
        guard let first = organizations.first else { return try body() }
        return try within(first, vendor: vendor, tx) { try within(organizations.dropFirst(), vendor: vendor, tx, body) }
    }

    /// The vendor's day at the transaction's time.
    package static func today(_ vendor: VendorID, _ tx: Transaction) throws -> Day {
        let zone = try tx.first("SELECT zone FROM vendor WHERE id = \(vendor)").flatMap { Zone(try $0.text("zone")) } ?? .utc
        return zone.day(at: tx.now)
    }

    /// Sets how many people an organization may have from today on; nobody loses a seat by it.
    /// - Parameter limit: nil for no limit.
    /// - Throws: `SeatRefusal.bad`; `WebRefusal.notFound` unless the scope reaches the whole vendor.
    /// - Returns: whether it changed.
    @discardableResult
    package static func setLimit(
        _ scope: Scope<ManageOrganizations>, _ organization: OrganizationID, _ limit: Int?, today: Day, ledger: Ledger, _ tx: Transaction
    ) throws -> Bool {
        try Access.confirm(scope, tx)
        guard scope.reach.all else { throw WebRefusal.notFound }
        return try putLimit(organization, limit, today: today, by: scope.actor, vendor: scope.vendor, ledger: ledger, tx)
    }

    /// The part after the permission check: what comes later in a merge, in which the administrator may have been moved too.
    @discardableResult
    static func putLimit(_ organization: OrganizationID, _ limit: Int?, today: Day, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws -> Bool {
        guard let row = try tx.first("SELECT seat_limit, kind FROM organization WHERE vendor_id = \(vendor) AND id = \(organization)"),
              try row.text("kind") != "vendor" else { throw WebRefusal.notFound }
        if let limit, !(0...highest).contains(limit) { throw SeatRefusal.bad }
        let before = try row.optionalInt("seat_limit")
        if before == limit { return false }
        try tx.execute("UPDATE organization SET seat_limit = \(limit.map { Int64($0) }) WHERE vendor_id = \(vendor) AND id = \(organization)")
        if let limit {
            try table.record(tx, vendor: vendor, key: organization.value, values: [.int(Int64(limit))], from: today)
        } else {
            try table.clear(tx, vendor: vendor, key: organization.value, from: today)
        }
        try ledger.append(SeatLimitChanged(organization: organization, before: before, after: limit, from: today), by: actor, tx)
        return true
    }
}
