import Foundation
package import Kernel
package import Store

/// What a person's roles reach on a day, read in one place.
package struct Grants: Sendable {
    package struct Membership: Sendable {
        package let organization: OrganizationID
        package let name: String
        package let isVendorSide: Bool
    }
    /// Current employers, the primary one first.
    package private(set) var memberships: [Membership] = []
    /// All of them, also where only one counts.
    package private(set) var employers: [Membership] = []
    /// Reach by right key.
    package private(set) var reaches: [String: Reach] = [:]
    private var subtrees: [OrganizationID: Int] = [:]

    func below(_ organization: OrganizationID?) -> Int { organization.flatMap { subtrees[$0] } ?? 0 }

    /// - Parameter only: the organization whose portal is open: roles elsewhere are not worn there.
    package static func load(_ person: PersonID, on day: Day, only: OrganizationID? = nil, vendor: VendorID, _ tx: Transaction) throws -> Grants {
        var grants = Grants()
        grants.reaches[OwnAccount.key] = .own(person)
        grants.reaches[VisitPublic.key] = .nothing
        grants.memberships = try tx.query("""
            SELECT o.id, o.name, o.kind FROM membership m
            JOIN organization o ON o.vendor_id = m.vendor_id AND o.id = m.organization_id
            WHERE m.vendor_id = \(vendor) AND m.person_id = \(person) AND \(.holds("m", on: day))
                AND (o.ended_on IS NULL OR o.ended_on >= \(day))
            ORDER BY m.is_primary DESC, o.name_folded
            """).map { Membership(organization: try $0.id("id"), name: try $0.text("name"), isVendorSide: try $0.text("kind") == "vendor") }
        grants.employers = grants.memberships
        if let only { grants.memberships.removeAll { $0.organization != only } }
        // The record is the person's for life, whoever employs them.
        grants.reaches[Learn.key] = .own(person)
        let rows = try tx.query("""
            SELECT g.organization_id, g.role_key, g.portfolio, g.includes_subtree, r.right_key FROM role_grant g
            JOIN role_right r ON r.vendor_id = g.vendor_id AND r.role_key = g.role_key
            WHERE g.vendor_id = \(vendor) AND g.person_id = \(person) AND g.revoked_at IS NULL
            """)
        for row in rows {
            let organization: OrganizationID = try row.id("organization_id")
            guard let membership = grants.memberships.first(where: { $0.organization == organization }) else { continue }
            let right = try row.text("right_key")
            let reach = try grants.reach(right: right, role: try row.text("role_key"), membership, portfolio: try row.optionalText("portfolio"),
                                         subtree: try row.bool("includes_subtree"), on: day, vendor, tx)
            guard !reach.isNothing else { continue }
            grants.reaches[right] = grants.reaches[right].map { $0.union(reach) } ?? reach
        }
        return grants
    }

    private var portfolios: [String: [OrganizationID]] = [:]
    private var links: [OrganizationID: [Link]] = [:]

    private mutating func reach(right: String, role: String, _ membership: Membership, portfolio: String?, subtree: Bool,
                                on day: Day, _ vendor: VendorID, _ tx: Transaction) throws -> Reach {
        if membership.isVendorSide {
            guard let portfolio else { return .everything }
            if portfolios[portfolio] == nil { portfolios[portfolio] = try Self.organizations(in: portfolio, vendor, tx) }
            return .organizations(portfolios[portfolio]!)
        }
        if role == BuiltInRole.distributorManager.rawValue {
            if links[membership.organization] == nil { links[membership.organization] = try Self.links(of: membership.organization, on: day, vendor, tx) }
            let granted = links[membership.organization]!.filter { $0.allows(right) }.map(\.reseller)
            subtrees[membership.organization] = Set(links[membership.organization]!.map(\.reseller)).count
            return .organizations(granted)
        }
        guard subtree else { return .organizations([membership.organization]) }
        let below = try Self.descendants(of: membership.organization, on: day, vendor, tx)
        subtrees[membership.organization] = below.count
        return .organizations([membership.organization] + below)
    }

    private struct Link {
        let reseller: OrganizationID
        let seeCounts, seePeople, mayAssign, mayReport: Bool
        func allows(_ right: String) -> Bool {
            switch right {
            case ViewCounts.key: seeCounts || mayReport
            case ViewPeople.key: seePeople
            case ViewOrganizations.key: seeCounts || seePeople || mayAssign || mayReport
            case ViewLearning.key: seePeople && mayReport
            case AssignLearning.key: seePeople && mayAssign
            default: false
            }
        }
    }

    private static func links(of distributor: OrganizationID, on day: Day, _ vendor: VendorID, _ tx: Transaction) throws -> [Link] {
        try tx.query("""
            SELECT l.reseller_id, l.see_counts, l.see_people, l.may_assign, l.may_report FROM distributor_link l
            JOIN organization o ON o.vendor_id = l.vendor_id AND o.id = l.reseller_id
            WHERE l.vendor_id = \(vendor) AND l.distributor_id = \(distributor) AND \(.holds("l", on: day))
                AND (l.country IS NULL OR l.country = o.country) AND (l.region IS NULL OR l.region = o.region)
            """).map {
            Link(reseller: try $0.id("reseller_id"), seeCounts: try $0.bool("see_counts"), seePeople: try $0.bool("see_people"),
                 mayAssign: try $0.bool("may_assign"), mayReport: try $0.bool("may_report"))
        }
    }

    package static func descendants(of organization: OrganizationID, on day: Day, _ vendor: VendorID, _ tx: Transaction) throws -> [OrganizationID] {
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

    static func organizations(in portfolio: String, _ vendor: VendorID, _ tx: Transaction) throws -> [OrganizationID] {
        let portfolio = try JSONDecoder().decode(Portfolio.self, from: Data(portfolio.utf8))
        var matching: SQL = "id IN \(list: portfolio.organizations)"
        if portfolio.hasRule {
            var rule: [SQL] = []
            if !portfolio.countries.isEmpty { rule.append("country IN \(list: portfolio.countries)") }
            if !portfolio.regions.isEmpty { rule.append("region IN \(list: portfolio.regions)") }
            if !portfolio.types.isEmpty { rule.append("type IN \(list: portfolio.types)") }
            matching = "(\(matching) OR (\(SQL.all(rule))))"
        }
        return try tx.query("SELECT id FROM organization WHERE vendor_id = \(vendor) AND kind = 'partner' AND \(matching)").map { try $0.id("id") }
    }
}
