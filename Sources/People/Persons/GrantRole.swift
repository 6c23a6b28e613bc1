package import Kernel
package import Ledger
package import Store
import Web

extension ManagedPeople {
    /// Roles that a scope may give at an organization: those whose rights its holder has there. Vendor-side ones exist at the vendor's own
    /// organization alone (foundations 11).
    package static func grantable(_ scope: Scope<GrantRoles>, at organization: Organization, today: Day, _ tx: Transaction) throws -> [Role] {
        let power = try Power.of(scope.actor, today: today, vendor: scope.vendor, tx)
        return grantable(scope, at: organization, power, try Roles.all(vendor: scope.vendor, tx))
    }
    static func grantable(_ scope: Scope<GrantRoles>, at organization: Organization, _ power: Power, _ roles: [Role]) -> [Role] {
        guard scope.reach.contains(organization.id), !organization.isVendor || scope.reach.all else { return [] }
        return roles.filter { $0.isGiven(at: organization, by: power) }
    }

    /// Gives a role to a member of an organization.
    /// - Parameters:
    ///   - portfolio: needed for a channel manager, possible for a vendor's own vendor-side role.
    ///   - includesSubtree: also for all that lies below, which takes somebody whose own roles reach there by their kind.
    /// - Throws: `PersonRefusal`; `WebRefusal.notFound` for a person or organization beyond reach.
    package static func grant(
        _ scope: Scope<GrantRoles>, _ key: String, to person: PersonID, at organization: OrganizationID, portfolio: Portfolio?, includesSubtree: Bool,
        today: Day, ledger: Ledger, _ tx: Transaction
    ) throws {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard scope.reach.contains(organization), let one = try OrganizationStore.find(organization, scope.reach, vendor: vendor, tx),
              try Memberships.of(person, vendor: vendor, tx).contains(where: { $0.organization == organization && $0.validTo > today })
        else { throw WebRefusal.notFound }
        if try isSelf(person, scope.actor, vendor: vendor, tx) { throw PersonRefusal.roleSelf }
        guard let role = try Roles.find(key, vendor: vendor, tx), role.archivedAt == nil, role.builtIn != .learner else { throw PersonRefusal.role }
        let power = try Power.of(scope.actor, today: today, vendor: vendor, tx)
        guard !grantable(scope, at: one, power, [role]).isEmpty else {
            if role.side == .vendor, !one.isVendor { throw PersonRefusal.roleVendorOnly }
            throw role.side == .partner && one.isVendor ? PersonRefusal.role : .roleBeyond
        }
        let below = includesSubtree && role.takesSubtree && !one.isVendor
        if below, !power.has(role.rights, below: organization) { throw PersonRefusal.roleBelow }
        let stored = role.takesPortfolio && one.isVendor ? try checked(portfolio, isNeeded: role.needsPortfolio, vendor: vendor, tx) : nil
        let held = try tx.first("""
            SELECT portfolio, includes_subtree FROM role_grant WHERE vendor_id = \(vendor) AND person_id = \(person) AND organization_id = \(organization)
                AND role_key = \(key) AND revoked_at IS NULL
            """)
        if let held {
            // The same role with another reach is a new grant, so that both stand in the record.
            guard try held.optionalText("portfolio") != stored || held.bool("includes_subtree") != below else { throw PersonRefusal.roleHeld }
            try Power.refuseAboveAdministrator(scope.actor, person, at: organization, today: today, vendor: vendor, tx)
            try Persons.revoke(key, of: person, at: organization, by: scope.actor, vendor: vendor, ledger: ledger, tx)
        }
        try Persons.grant(key, to: person, at: organization, portfolio: stored, includesSubtree: below, by: scope.actor, vendor: vendor, ledger: ledger, tx)
    }

    /// Nobody changes their own roles, nor those of another record that is theirs.
    private static func isSelf(_ person: PersonID, _ actor: Actor, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        guard let own = actor.person else { return false }
        if own == person { return true }
        return try PersonMerges.kept(person, vendor: vendor, tx) == own
    }

    private static func checked(_ portfolio: Portfolio?, isNeeded: Bool, vendor: VendorID, _ tx: Transaction) throws -> String? {
        guard let portfolio, portfolio.hasRule || !portfolio.organizations.isEmpty else {
            if isNeeded { throw PersonRefusal.portfolio }
            return nil
        }
        let known = Set(try OrganizationStore.choices(.everything, vendor: vendor, withVendor: false, tx).map(\.id))
        guard portfolio.organizations.allSatisfy(known.contains) else { throw PersonRefusal.portfolio }
        return try portfolio.json
    }

    /// Takes a role away that one could give as well. - Throws: `WebRefusal.notFound` beyond reach, `PersonRefusal.roleSelf`, `.above`, `.lastAdmin`
    /// - Returns: the key of the role.
    @discardableResult
    package static func revoke(
        _ scope: Scope<GrantRoles>, grant id: String, of person: PersonID, today: Day, ledger: Ledger, _ tx: Transaction
    ) throws -> String {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard let line = try PeopleStore.roles(of: person, scope.reach, vendor: vendor, tx).first(where: { $0.grant == id }),
              let one = try OrganizationStore.find(line.organization, scope.reach, vendor: vendor, tx),
              let role = try Roles.find(line.role, vendor: vendor, tx) else { throw WebRefusal.notFound }
        if try isSelf(person, scope.actor, vendor: vendor, tx) { throw PersonRefusal.roleSelf }
        let power = try Power.of(scope.actor, today: today, vendor: vendor, tx)
        guard power.hasEverywhere(role.rights) || !grantable(scope, at: one, power, [role]).isEmpty else { throw WebRefusal.notFound }
        if line.includesSubtree, !power.has(role.rights, below: line.organization) { throw PersonRefusal.above }
        try Successors.require(besides: person, at: line.organization, losing: id, today: today, vendor: vendor, tx)
        try Persons.revoke(line.role, of: person, at: line.organization, by: scope.actor, vendor: vendor, ledger: ledger, tx)
        return line.role
    }
}
