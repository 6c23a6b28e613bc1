package import Kernel
import People
package import Store

/// Who manages a partner: its own administrators, and the channel managers whose portfolio it is in; where there are none of those, the vendor's
/// administrators. They hear of its standing.
package enum StandingAudience {
    package static func people(_ organization: OrganizationID, on day: Day, vendor: VendorID, _ tx: Transaction) throws -> [PersonID] {
        let own = try PeopleStore.holders(of: BuiltInRole.partnerAdmin.rawValue, at: organization, vendor: vendor, today: day, tx).map(\.id)
        var vendorSide = try holders(of: .channelManager, vendor, tx).filter { try isInPortfolio(organization, $0, day, vendor, tx) }
        if vendorSide.isEmpty { vendorSide = try holders(of: .vendorAdmin, vendor, tx) }
        var seen: Set<PersonID> = []
        return (own + vendorSide).filter { seen.insert($0).inserted }
    }
    private static func isInPortfolio(_ organization: OrganizationID, _ person: PersonID, _ day: Day, _ vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try portfolios(person, day, vendor, tx).contains { $0.contains(organization) }
    }
    private static func portfolios(_ person: PersonID, _ day: Day, _ vendor: VendorID, _ tx: Transaction) throws -> [Reach] {
        try Grants.load(person, on: day, vendor: vendor, tx).held.filter { $0.role == BuiltInRole.channelManager.rawValue }.map { $0.reach(ViewCounts.key) }
    }

    /// How many people manage any of several partners, each person once: two questions and one per channel manager, however many partners there are.
    static func count(_ organizations: [OrganizationID], on day: Day, vendor: VendorID, _ tx: Transaction) throws -> Int {
        guard !organizations.isEmpty else { return 0 }
        var people: Set<PersonID> = [], open = Set(organizations)
        for row in try tx.query("""
            SELECT DISTINCT g.person_id FROM role_grant g JOIN person p ON p.vendor_id = g.vendor_id AND p.id = g.person_id AND p.suspended_at IS NULL AND p.erased_at IS NULL
            WHERE g.vendor_id = \(vendor) AND g.organization_id IN \(list: organizations) AND g.role_key = \(BuiltInRole.partnerAdmin.rawValue) AND g.revoked_at IS NULL
                AND EXISTS (SELECT 1 FROM membership m WHERE m.vendor_id = g.vendor_id AND m.person_id = g.person_id
                    AND m.organization_id = g.organization_id AND \(SQL.holds("m", on: day)))
            """) { people.insert(try row.id("person_id")) }
        for manager in try holders(of: .channelManager, vendor, tx) {
            let portfolios = try portfolios(manager, day, vendor, tx), mine = organizations.filter { organization in portfolios.contains { $0.contains(organization) } }
            if !mine.isEmpty { people.insert(manager) }
            open.subtract(mine)
        }
        if !open.isEmpty { people.formUnion(try holders(of: .vendorAdmin, vendor, tx)) }
        return people.count
    }
    private static func holders(of role: BuiltInRole, _ vendor: VendorID, _ tx: Transaction) throws -> [PersonID] {
        try tx.query("""
            SELECT DISTINCT g.person_id FROM role_grant g JOIN person p ON p.vendor_id = g.vendor_id AND p.id = g.person_id
            WHERE g.vendor_id = \(vendor) AND g.role_key = \(role.rawValue) AND g.revoked_at IS NULL AND p.suspended_at IS NULL AND p.erased_at IS NULL ORDER BY g.person_id LIMIT 200
            """).map { try $0.id("person_id") }
    }
}
