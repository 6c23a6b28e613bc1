import HTML
package import Kernel
package import Ledger
package import People
package import Store
package import Web

/// The verbs about provisioning clients. A partner's administrator does them for the own organization, while the vendor allows it.
package enum ManagedClients {
    package typealias R = ManageProvisioning

    package struct Draft: Sendable {
        package var name: String
        package var product: ProvisioningClient.Product
        package var organization: OrganizationID?
        package var includesSubtree: Bool
        package var home: OrganizationID?
        package var lastDay: Day?
        package init(name: String, product: ProvisioningClient.Product, organization: OrganizationID?, includesSubtree: Bool, home: OrganizationID?, lastDay: Day?) {
            (self.name, self.product, self.organization, self.includesSubtree, self.home, self.lastDay) = (name, product, organization, includesSubtree, home, lastDay)
        }
    }

    static func confirm(_ scope: Scope<R>, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard try scope.reach.all || ProvisioningPolicy.partnersMay(scope.vendor, tx) else { throw ClientRefusal.notAllowed }
    }
    package static func find(_ scope: Scope<R>, _ id: String, _ tx: Transaction) throws -> ProvisioningClient {
        guard let one = try ClientStore.find(id, scope.reach, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        return one
    }
    /// The token that a client has now.
    package static func token(_ client: ProvisioningClient, vendor: VendorID, _ tx: Transaction) throws -> APICredential {
        guard let one = try APICredentials.all([client.credentialID], vendor: vendor, tx)[client.credentialID] else { throw WebRefusal.notFound }
        return one
    }
    private static func expiry(_ day: Day?, today: Day, zone: Zone) throws -> Instant? {
        guard let day else { return nil }
        guard day > today, day <= today.adding(months: 60) else { throw ClientRefusal.expiry }
        return zone.start(of: day.adding(days: 1))
    }
    private static func tokenName(_ name: String) -> String { "SCIM: " + name }

    /// - Returns: the client's id and the token, which nothing can show again.
    package static func create(_ scope: Scope<R>, _ draft: Draft, today: Day, zone: Zone, ledger: Ledger, _ tx: Transaction) throws -> (id: String, secret: String) {
        try confirm(scope, tx)
        let vendor = scope.vendor
        guard !draft.name.isEmpty, draft.name.count <= 80 else { throw ClientRefusal.name }
        let expires = try expiry(draft.lastDay, today: today, zone: zone)
        var home: OrganizationID
        if let organization = draft.organization {
            guard scope.reach.contains(organization), try OrganizationStore.find(organization, scope.reach, vendor: vendor, tx) != nil else { throw WebRefusal.notFound }
            if draft.includesSubtree, !scope.reach.all {
                guard try Grants.descendants(of: organization, on: today, vendor, tx).allSatisfy(scope.reach.contains) else { throw ClientRefusal.subtree }
            }
            home = organization
        } else {
            guard scope.reach.all else { throw ClientRefusal.organization }
            home = try Organizations.ofVendor(vendor, tx)
            if let wanted = draft.home {
                guard try OrganizationStore.find(wanted, scope.reach, vendor: vendor, tx) != nil else { throw ClientRefusal.home }
                home = wanted
            }
        }
        let made = try APICredentials.issue(scope, name: tokenName(draft.name), rights: [ProvisionPeople.key], organization: draft.organization, expires: expires, ledger: ledger, tx)
        let id = tx.newID(of: Never.self).value
        try tx.execute("""
            INSERT INTO provisioning_client (vendor_id, id, credential_id, name, product, organization_id, includes_subtree, home_id, version, created_at, created_by)
            VALUES (\(vendor), \(id), \(made.id), \(draft.name), \(draft.product.rawValue), \(draft.organization), \(draft.organization != nil && draft.includesSubtree), \(home), 1,
                \(tx.now), \(scope.actor.id))
            """)
        try ledger.append(ProvisioningClientChanged(client: id, name: draft.name, organization: draft.organization, act: .created, fields: []), by: scope.actor, tx)
        return (id, made.secret)
    }

    package static func edit(_ scope: Scope<R>, _ id: String, version: Int, name: String, product: ProvisioningClient.Product, home: OrganizationID?, ledger: Ledger,
                             _ tx: Transaction) throws {
        try confirm(scope, tx)
        let one = try find(scope, id, tx), vendor = scope.vendor
        guard !name.isEmpty, name.count <= 80 else { throw ClientRefusal.name }
        guard one.version == version else { throw ClientRefusal.changed }
        var there = one.home
        if one.organization == nil, let home {
            guard try OrganizationStore.find(home, scope.reach, vendor: vendor, tx) != nil else { throw ClientRefusal.home }
            there = home
        }
        if name == one.name, product == one.product, there == one.home { return }
        try tx.execute("""
            UPDATE provisioning_client SET name = \(name), product = \(product.rawValue), home_id = \(there), version = version + 1 WHERE vendor_id = \(vendor) AND id = \(id)
            """)
        var fields: [Change] = []
        if name != one.name { fields.append(Change("name", from: one.name, to: name)) }
        if product != one.product { fields.append(Change("product", from: one.product.rawValue, to: product.rawValue)) }
        if there != one.home { fields.append(Change("home", from: one.home.value, to: there.value)) }
        try ledger.append(ProvisioningClientChanged(client: id, name: name, organization: one.organization, act: .edited, fields: fields), by: scope.actor, tx)
    }

    /// A new token; the one before works for a day more.
    package static func rotate(_ scope: Scope<R>, _ id: String, ledger: Ledger, _ tx: Transaction) throws -> String {
        try confirm(scope, tx)
        let one = try find(scope, id, tx), secret: String
        do { secret = try APICredentials.renew(scope, token(one, vendor: scope.vendor, tx), ledger: ledger, tx) } catch APICredentialRefusal.gone { throw ClientRefusal.tokenGone }
        try ledger.append(ProvisioningClientChanged(client: id, name: one.name, organization: one.organization, act: .rotated, fields: []), by: scope.actor, tx)
        return secret
    }
    /// Ends the token at once. What was provisioned stays.
    package static func revoke(_ scope: Scope<R>, _ id: String, ledger: Ledger, _ tx: Transaction) throws {
        try confirm(scope, tx)
        let one = try find(scope, id, tx)
        do { try APICredentials.end(scope, token(one, vendor: scope.vendor, tx), ledger: ledger, tx) } catch APICredentialRefusal.gone { throw ClientRefusal.tokenGone }
        try ledger.append(ProvisioningClientChanged(client: id, name: one.name, organization: one.organization, act: .revoked, fields: []), by: scope.actor, tx)
    }
    /// A token for a client whose last one is revoked or expired: its users and groups go on.
    package static func renew(_ scope: Scope<R>, _ id: String, lastDay: Day?, today: Day, zone: Zone, ledger: Ledger, _ tx: Transaction) throws -> String {
        try confirm(scope, tx)
        let one = try find(scope, id, tx)
        guard try token(one, vendor: scope.vendor, tx).state(at: tx.now) != .active else { throw ClientRefusal.changed }
        let made = try APICredentials.issue(scope, name: tokenName(one.name), rights: [ProvisionPeople.key], organization: one.organization,
                                            expires: try expiry(lastDay, today: today, zone: zone), ledger: ledger, tx)
        try tx.execute("UPDATE provisioning_client SET credential_id = \(made.id) WHERE vendor_id = \(scope.vendor) AND id = \(id)")
        try ledger.append(ProvisioningClientChanged(client: id, name: one.name, organization: one.organization, act: .renewed, fields: []), by: scope.actor, tx)
        return made.secret
    }

    package static func setPolicy(_ scope: Scope<R>, partnersMay: Bool, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard scope.reach.all else { throw WebRefusal.notFound }
        guard try ProvisioningPolicy.partnersMay(scope.vendor, tx) != partnersMay else { return }
        try tx.execute("""
            INSERT INTO provisioning_policy (vendor_id, partners_may, changed_at) VALUES (\(scope.vendor), \(partnersMay), \(tx.now))
            ON CONFLICT (vendor_id) DO UPDATE SET partners_may = excluded.partners_may, changed_at = excluded.changed_at
            """)
        try ledger.append(ProvisioningPolicyChanged(vendor: scope.vendor, partnersMay: partnersMay), by: scope.actor, tx)
    }

    // MARK: what groups give

    /// What a group of a client may give: job roles, and roles that are no way to the vendor's own administration. A partner's
    /// administrator gives what they may give by hand.
    package static func choices(_ client: ProvisioningClient, isVendor: Bool) -> [ProvisioningRule] {
        let roles: [BuiltInRole] = client.organization == nil ? [.partnerAdmin, .distributorManager, .assessor, .author, .instructor, .auditor]
            : isVendor ? [.partnerAdmin, .distributorManager, .assessor] : [.partnerAdmin]
        return JobRole.allCases.map { ProvisioningRule(group: "", kind: .jobRole, target: $0.rawValue) } + roles.map { ProvisioningRule(group: "", kind: .role, target: $0.rawValue) }
    }

    /// - Parameter gives: `jobRole:sales`, `role:partnerAdmin`, or empty for a group that says nothing.
    package static func setRule(_ scope: Scope<R>, _ id: String, group: String, gives: String, today: Day, site: Site, ground: Ground, _ tx: Transaction) throws {
        try confirm(scope, tx)
        let one = try find(scope, id, tx), vendor = scope.vendor, folded = Persons.folded(group)
        guard !group.isEmpty, group.count <= 200 else { throw ClientRefusal.groupName }
        let before = try ClientStore.rules(id, vendor: vendor, tx)[folded]
        var after: ProvisioningRule?
        if !gives.isEmpty {
            guard let choice = choices(one, isVendor: scope.reach.all).first(where: { "\($0.kind.rawValue):\($0.target)" == gives }) else { throw ClientRefusal.rule }
            // A group gives no role that its author could not give by hand.
            if choice.kind == .role {
                let power = try Power.of(scope.actor, today: today, vendor: vendor, tx), rights = try Roles.find(choice.target, vendor: vendor, tx)?.rights ?? [ManageVendor.key]
                guard one.organization.map({ power.has(rights.union([GrantRoles.key]), at: $0) }) ?? power.hasEverywhere(rights.union([GrantRoles.key])) else { throw PersonRefusal.roleBeyond }
            }
            after = ProvisioningRule(group: group, kind: choice.kind, target: choice.target)
        }
        if before?.kind == after?.kind, before?.target == after?.target { return }
        try tx.execute("DELETE FROM provisioning_rule WHERE vendor_id = \(vendor) AND client_id = \(id) AND group_folded = \(folded)")
        if let after {
            try tx.execute("""
                INSERT INTO provisioning_rule (vendor_id, client_id, group_folded, group_name, kind, target, changed_at)
                VALUES (\(vendor), \(id), \(folded), \(group), \(after.kind.rawValue), \(after.target), \(tx.now))
                """)
        }
        func said(_ rule: ProvisioningRule?) -> String? { rule.map { "\($0.kind.rawValue):\($0.target)" } }
        try ground.ledger.append(ProvisioningClientChanged(client: id, name: one.name, organization: one.organization, act: .ruleChanged,
                                                           fields: [Change("group", from: nil, to: group), Change("gives", from: said(before), to: said(after))]), by: scope.actor, tx)
        // Those who are in the group get or lose it now.
        let run = Provisioning(one, by: scope.actor, site: site, ground: ground, post: nil, ownsDomain: { _, _, _, _ in false }, tx)
        for user in try UserStore.members(ofGroupNamed: folded, one, vendor: vendor, tx) { try run.settleGifts(user) }
    }
}
