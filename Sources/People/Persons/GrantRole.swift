package import Kernel
package import Ledger
package import Store
import Web

extension ManagedPeople {
    /// Roles that a scope may give at an organization: a partner's own administrators make more administrators; all others
    /// are the vendor's to give, the vendor-side ones at the vendor's own organization alone (foundations 11).
    package static func grantable(_ scope: Scope<GrantRoles>, at organization: Organization) -> [BuiltInRole] {
        guard scope.reach.contains(organization.id) else { return [] }
        if organization.isVendor { return scope.reach.all ? BuiltInRole.allCases.filter { $0.isVendorSide || $0 == .assessor } : [] }
        return scope.reach.all ? [.partnerAdmin, .distributorManager, .assessor] : [.partnerAdmin]
    }

    /// Gives a role to a member of an organization.
    /// - Parameter portfolio: needed for a channel manager, refused for everybody else.
    /// - Throws: `PersonRefusal`; `WebRefusal.notFound` for a person or organization beyond reach.
    package static func grant(
        _ scope: Scope<GrantRoles>, _ role: String, to person: PersonID, at organization: OrganizationID, portfolio: Portfolio?, includesSubtree: Bool,
        today: Day, ledger: Ledger, _ tx: Transaction
    ) throws {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard scope.reach.contains(organization), let one = try OrganizationStore.find(organization, scope.reach, vendor: vendor, tx),
              try Memberships.of(person, vendor: vendor, tx).contains(where: { $0.organization == organization && $0.validTo > today })
        else { throw WebRefusal.notFound }
        if scope.actor.person == person { throw PersonRefusal.roleSelf }
        guard let role = BuiltInRole(rawValue: role), role != .learner else { throw PersonRefusal.role }
        guard grantable(scope, at: one).contains(role) else { throw role.isVendorSide && !one.isVendor ? PersonRefusal.roleVendorOnly : .role }
        var stored: String?
        if role == .channelManager {
            guard let portfolio, portfolio.hasRule || !portfolio.organizations.isEmpty else { throw PersonRefusal.portfolio }
            let known = Set(try OrganizationStore.choices(.everything, vendor: vendor, withVendor: false, tx).map(\.id))
            guard portfolio.organizations.allSatisfy(known.contains) else { throw PersonRefusal.portfolio }
            stored = try portfolio.json
        }
        let held = try tx.first("""
            SELECT portfolio FROM role_grant WHERE vendor_id = \(vendor) AND person_id = \(person) AND organization_id = \(organization)
                AND role_key = \(role.rawValue) AND revoked_at IS NULL
            """)
        if let held {
            // The same role with another portfolio is a new grant, so that both stand in the record.
            guard role == .channelManager, try held.optionalText("portfolio") != stored else { throw PersonRefusal.roleHeld }
            try Persons.revoke(role.rawValue, of: person, at: organization, by: scope.actor, vendor: vendor, ledger: ledger, tx)
        }
        try Persons.grant(role.rawValue, to: person, at: organization, portfolio: stored,
                          includesSubtree: includesSubtree && role == .partnerAdmin, by: scope.actor, vendor: vendor, ledger: ledger, tx)
    }

    /// Takes a role away. - Throws: `WebRefusal.notFound` beyond reach, `PersonRefusal.roleSelf`, `.lastAdmin`
    /// - Returns: the key of the role.
    @discardableResult
    package static func revoke(
        _ scope: Scope<GrantRoles>, grant id: String, of person: PersonID, today: Day, ledger: Ledger, _ tx: Transaction
    ) throws -> String {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard let line = try PeopleStore.roles(of: person, scope.reach, vendor: vendor, tx).first(where: { $0.grant == id }),
              let one = try OrganizationStore.find(line.organization, scope.reach, vendor: vendor, tx),
              let role = BuiltInRole(rawValue: line.role), grantable(scope, at: one).contains(role) else { throw WebRefusal.notFound }
        if scope.actor.person == person { throw PersonRefusal.roleSelf }
        if role == .vendorAdmin || role == .partnerAdmin {
            try refuseLastAdmin(person, at: line.organization, reach: scope.reach, vendor: vendor, today: today, tx)
        }
        try Persons.revoke(line.role, of: person, at: line.organization, by: scope.actor, vendor: vendor, ledger: ledger, tx)
        return line.role
    }
}
