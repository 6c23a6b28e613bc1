package import Kernel
package import Store

/// What somebody could do themselves, against which everything they hand on is measured: nobody gives what they lack, and nobody
/// takes over an account that can do more than their own ([decision 24](../../../docs/decisions/0024-nobody-gives-what-they-lack.md)).
package struct Power: Sendable {
    /// Rights over all of the vendor.
    private var everywhere: Set<String> = []
    private var organizations: [String: Set<OrganizationID>] = [:]
    /// Where a right reaches all that lies below, now and later: only that can be handed on with "and below".
    private var trees: [String: Set<OrganizationID>] = [:]
    private var isUnlimited = false

    /// Background work and the operator, who is no person.
    static let unlimited: Power = { var power = Power(); power.isUnlimited = true; return power }()

    /// - Parameter today: a role that begins or ends on another day does not count.
    package static func of(_ actor: Actor, today: Day, vendor: VendorID, _ tx: Transaction) throws -> Power {
        switch actor.kind {
        case .person: return Power(try Grants.load(PersonID(actor.id), on: today, vendor: vendor, tx))
        case .credential: return try ofCredential(actor.id, vendor: vendor, tx)
        case .job, .operator: return .unlimited
        default: return Power()
        }
    }
    package init() {}
    package init(_ grants: Grants) {
        for held in grants.held {
            for right in held.rights {
                let reach = held.reach(right)
                if reach.all { everywhere.insert(right) }
                organizations[right, default: []].formUnion(reach.organizations)
                if held.includesSubtree, !held.isVendorSide { trees[right, default: []].formUnion(reach.organizations) }
            }
        }
    }
    private static func ofCredential(_ id: String, vendor: VendorID, _ tx: Transaction) throws -> Power {
        var power = Power()
        guard let row = try tx.first("SELECT organization_id, rights FROM api_credential WHERE vendor_id = \(vendor) AND id = \(id) AND revoked_at IS NULL") else { return power }
        let rights = Set(try APICredentials.rights(row.text("rights")))
        if let organization = try row.optionalID("organization_id", of: OrganizationEntity.self) {
            for right in rights { power.organizations[right] = [organization] }
        } else { power.everywhere = rights }
        return power
    }

    package func hasEverywhere(_ rights: some Sequence<String>) -> Bool { isUnlimited || rights.allSatisfy { $0 == Learn.key || everywhere.contains($0) } }
    package func has(_ rights: some Sequence<String>, at organization: OrganizationID) -> Bool {
        isUnlimited || rights.allSatisfy { $0 == Learn.key || everywhere.contains($0) || organizations[$0]?.contains(organization) == true }
    }
    package func has(_ rights: some Sequence<String>, below organization: OrganizationID) -> Bool {
        isUnlimited || rights.allSatisfy { $0 == Learn.key || everywhere.contains($0) || trees[$0]?.contains(organization) == true }
    }

    /// Whether all that a held role does could be done by this one too.
    package func covers(_ held: Grants.Held) -> Bool {
        if held.isVendorSide {
            guard let portfolio = held.portfolio else { return hasEverywhere(held.rights) }
            // A portfolio by rule grows by itself, so that named organizations are no match for it.
            return hasEverywhere(held.rights) || portfolio.isEmpty
        }
        if held.role == BuiltInRole.distributorManager.rawValue { return hasEverywhere(held.rights) || held.others.allSatisfy { has(held.rights, at: $0) } }
        return held.includesSubtree ? has(held.rights, below: held.organization) : has(held.rights, at: held.organization)
    }
    /// Whether the other can do nothing that this one cannot.
    package func covers(_ grants: Grants) -> Bool { isUnlimited || grants.held.allSatisfy(covers) }
}

extension Power {
    /// Somebody's address, their records and their being let in decide who they are: whoever changes these could become them, and so
    /// must be able to do all that they can.
    /// - Throws: ``PersonRefusal/above``
    package static func refuseAbove(_ actor: Actor, _ person: PersonID, today: Day, vendor: VendorID, _ tx: Transaction) throws {
        if actor.person == person { return }
        let theirs = try Grants.load(person, on: today, vendor: vendor, tx)
        if theirs.held.allSatisfy({ $0.rights == [Learn.key] }) { return }
        guard try of(actor, today: today, vendor: vendor, tx).covers(theirs) else { throw PersonRefusal.above }
    }
    /// The same for an employer's acts, where only administrators of more than one administers oneself are out of reach.
    package static func refuseAboveAdministrator(_ actor: Actor, _ person: PersonID, at organization: OrganizationID, today: Day, vendor: VendorID, _ tx: Transaction) throws {
        if actor.person == person { return }
        let theirs = try Grants.load(person, on: today, vendor: vendor, tx).held.filter { $0.organization == organization && $0.rights.contains(GrantRoles.key) }
        if theirs.isEmpty { return }
        let own = try of(actor, today: today, vendor: vendor, tx)
        guard theirs.allSatisfy(own.covers) else { throw PersonRefusal.above }
    }
}
