import Foundation
package import Kernel
package import Ledger
package import People
package import Store
package import Web

/// The verbs about identity providers. A partner's administrators reach their own organization's, where the vendor allows it.
package enum ManagedProviders {
    /// - Throws: `ProviderRefusal.notAllowed` for a partner whose vendor keeps this to itself.
    static func confirm(_ scope: Scope<ManageIdentityProviders>, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        if !scope.reach.all, !(try SignOnPolicy.load(scope.vendor, tx).partnersMay) { throw ProviderRefusal.notAllowed }
    }
    static func find(_ scope: Scope<ManageIdentityProviders>, _ id: IdentityProviderID, _ tx: Transaction) throws -> IdentityProvider {
        guard let found = try ProviderStore.find(id, scope.reach, vendor: scope.vendor, tx), found.archivedAt == nil else { throw WebRefusal.notFound }
        return found
    }

    /// What everybody fills in, whatever the kind.
    package struct Draft: Sendable {
        package var name: String
        package var sessionMinutes: Int?
        package var desk: DeskDraft
        package init(name: String, sessionMinutes: Int?, desk: DeskDraft) { (self.name, self.sessionMinutes, self.desk) = (name, sessionMinutes, desk) }
        /// - Throws: `Refusals`
        package init(_ form: Fields, _ desk: any ProviderDesk, isNew: Bool) throws {
            var refusals: [any Refusal] = []
            name = form.text("name")
            if name.isEmpty || name.count > 80 { refusals.append(ProviderRefusal.name) }
            sessionMinutes = form.int("sessionMinutes")
            if let typed = form.filled("sessionMinutes"), Int(typed).map({ !(5...43_200).contains($0) }) ?? true { refusals.append(ProviderRefusal.sessionMinutes) }
            do { self.desk = try desk.read(form, isNew: isNew) } catch let several as Refusals {
                throw Refusals(refusals + several.all)!
            }
            if let refusals = Refusals(refusals) { throw refusals }
        }
    }

    /// - Parameter organization: nil for one of the vendor itself, which takes reach over everything.
    package static func create(_ scope: Scope<ManageIdentityProviders>, _ kind: IdentityProvider.Kind, of organization: OrganizationID?, _ draft: Draft,
                               ledger: Ledger, _ tx: Transaction) throws -> IdentityProviderID {
        try confirm(scope, tx)
        let vendor = scope.vendor
        if let organization {
            guard scope.reach.contains(organization), let one = try OrganizationStore.find(organization, scope.reach, vendor: vendor, tx), !one.isVendor else {
                throw ProviderRefusal.organization
            }
        } else if !scope.reach.all { throw ProviderRefusal.organization }
        let id = tx.newID(of: IdentityProviderEntity.self)
        var first = Provisioning()
        // A company's directory has no mark for proved addresses; what it may speak for is bounded by confirmed domains.
        first.trustsAddresses = kind == .saml
        let provisioning = String(decoding: try JSONEncoder().encode(first), as: UTF8.self)
        try tx.execute("""
            INSERT INTO identity_provider (vendor_id, id, organization_id, kind, name, state, settings, provisioning, session_minutes, version, created_at, created_by)
            VALUES (\(vendor), \(id), \(organization), \(kind.rawValue), \(draft.name), 'draft', \(draft.desk.settings), \(provisioning),
                \(draft.sessionMinutes), 1, \(tx.now), \(scope.actor.id))
            """)
        for secret in draft.desk.secrets { try ProviderStore.add(secret.secret, secret.purpose, expiresOn: secret.expiresOn, to: id, vendor: vendor, tx) }
        try ledger.append(IdentityProviderChanged(provider: id.value, name: draft.name, organization: organization, act: .created,
                                                  fields: [Change("settings", from: nil, to: draft.desk.summary)]), by: scope.actor, tx)
        return id
    }

    package static func edit(_ scope: Scope<ManageIdentityProviders>, _ id: IdentityProviderID, version: Int, _ draft: Draft, ledger: Ledger, _ tx: Transaction) throws {
        try confirm(scope, tx)
        let one = try find(scope, id, tx), vendor = scope.vendor
        guard one.version == version else { throw ProviderRefusal.changedMeanwhile }
        try tx.execute("""
            UPDATE identity_provider SET name = \(draft.name), settings = \(draft.desk.settings), session_minutes = \(draft.sessionMinutes), version = version + 1
            WHERE vendor_id = \(vendor) AND id = \(id)
            """)
        if one.settings != draft.desk.settings { try ProviderStore.forget(["discovery", "keys"], of: id, vendor: vendor, tx) }
        for secret in draft.desk.secrets { try ProviderStore.add(secret.secret, secret.purpose, expiresOn: secret.expiresOn, to: id, vendor: vendor, tx) }
        try note(.edited, one, [Change("name", from: one.name, to: draft.name), Change("settings", from: nil, to: draft.desk.summary)], scope, ledger, tx)
    }

    package static func setProvisioning(_ scope: Scope<ManageIdentityProviders>, _ id: IdentityProviderID, version: Int, _ provisioning: Provisioning, ledger: Ledger,
                                        _ tx: Transaction) throws {
        try confirm(scope, tx)
        let one = try find(scope, id, tx)
        guard one.version == version else { throw ProviderRefusal.changedMeanwhile }
        try checkTargets(scope, one, provisioning, tx)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(provisioning), as: UTF8.self)
        try tx.execute("UPDATE identity_provider SET provisioning = \(json), version = version + 1 WHERE vendor_id = \(scope.vendor) AND id = \(id)")
        let before = String(decoding: try encoder.encode(one.provisioning), as: UTF8.self)
        try note(.edited, one, [Change("mapping", from: before, to: json)], scope, ledger, tx)
    }

    /// Rules lead nowhere that their author could not lead somebody by hand.
    private static func checkTargets(_ scope: Scope<ManageIdentityProviders>, _ one: IdentityProvider, _ provisioning: Provisioning, _ tx: Transaction) throws {
        var refusals: [any Refusal] = []
        func reaches(_ organization: OrganizationID) throws -> Bool {
            guard scope.reach.contains(organization), let found = try OrganizationStore.find(organization, scope.reach, vendor: scope.vendor, tx) else { return false }
            return !found.isVendor || one.organization == nil
        }
        if let organization = provisioning.defaultOrganization, !(try reaches(organization)) { refusals.append(ProviderRefusal.defaultOrganization) }
        let power = try Power.of(scope.actor, today: Zone.utc.day(at: tx.now), vendor: scope.vendor, tx)
        let roles = try RuleRoles.grantable(vendorLevel: one.organization == nil).filter { role in
            let rights = (try Roles.find(role.rawValue, vendor: scope.vendor, tx)?.rights ?? []).union([GrantRoles.key])
            return one.organization.map { power.has(rights, at: $0) } ?? power.hasEverywhere(rights)
        }
        for (index, rule) in provisioning.rules.enumerated() {
            switch rule.gives {
            case .organization:
                guard let organization = OrganizationID(checking: rule.to), try reaches(organization) else { refusals.append(ProviderRefusal.ruleGift(index + 1)); continue }
            case .organizationByID: if rule.to.isEmpty { refusals.append(ProviderRefusal.ruleGift(index + 1)) }
            case .jobRole: if JobRole(rawValue: rule.to) == nil { refusals.append(ProviderRefusal.ruleGift(index + 1)) }
            case .role: if !roles.contains(where: { $0.rawValue == rule.to }) { refusals.append(ProviderRefusal.ruleRole(index + 1)) }
            case .language: if !["en", "de"].contains(rule.to) { refusals.append(ProviderRefusal.ruleGift(index + 1)) }
            }
        }
        if let refusals = Refusals(refusals) { throw refusals }
    }

    /// Switches it on or off. Off ends nobody's session; it lets nobody in any more.
    package static func setState(_ scope: Scope<ManageIdentityProviders>, _ id: IdentityProviderID, on: Bool, ledger: Ledger, _ tx: Transaction) throws {
        try confirm(scope, tx)
        let one = try find(scope, id, tx)
        if on, one.domains.isEmpty { throw ProviderRefusal.domainsMissing }
        if on, one.kind == .saml, try ProviderStore.document(id, SAMLSource.documentKind, vendor: scope.vendor, tx) == nil { throw ProviderRefusal.metadataNeeded }
        let state = on ? IdentityProvider.State.on : .off
        if one.state == state { return }
        try tx.execute("UPDATE identity_provider SET state = \(state.rawValue), version = version + 1 WHERE vendor_id = \(scope.vendor) AND id = \(id)")
        try note(on ? .switchedOn : .switchedOff, one, [Change("state", from: one.state.rawValue, to: state.rawValue)], scope, ledger, tx)
    }

    /// Off for ever; its history, links and log stay. Sessions it opened end.
    package static func archive(_ scope: Scope<ManageIdentityProviders>, _ id: IdentityProviderID, ledger: Ledger, _ tx: Transaction) throws {
        try confirm(scope, tx)
        let one = try find(scope, id, tx), vendor = scope.vendor
        try tx.execute("UPDATE identity_provider SET state = 'off', archived_at = \(tx.now), version = version + 1 WHERE vendor_id = \(vendor) AND id = \(id)")
        try tx.execute("DELETE FROM identity_provider_secret WHERE vendor_id = \(vendor) AND provider_id = \(id)")
        let hashes = try tx.query("SELECT session_hash FROM provider_session WHERE vendor_id = \(vendor) AND provider_id = \(id) LIMIT 10000").map { try $0.text("session_hash") }
        _ = try Sessions.revoke(hashes: hashes, vendor: vendor, tx)
        try note(.archived, one, [Change("state", from: one.state.rawValue, to: "archived")], scope, ledger, tx)
    }

    /// A new secret in front of the present one.
    package static func rotate(_ scope: Scope<ManageIdentityProviders>, _ id: IdentityProviderID, _ purpose: String, _ secret: String, expiresOn: Day?, ledger: Ledger,
                               _ tx: Transaction) throws {
        try confirm(scope, tx)
        let one = try find(scope, id, tx)
        try ProviderStore.add(secret, purpose, expiresOn: expiresOn, to: id, vendor: scope.vendor, tx)
        try note(.secretRotated, one, [Change("expires", from: nil, to: expiresOn?.description)], scope, ledger, tx)
    }

    // MARK: domains

    /// Adds a domain. The vendor's word confirms it at once; an organization's waits for the vendor.
    package static func add(_ scope: Scope<ManageIdentityProviders>, _ text: String, to id: IdentityProviderID, ledger: Ledger, _ tx: Transaction) throws {
        try confirm(scope, tx)
        let one = try find(scope, id, tx), vendor = scope.vendor
        let domain: String
        if text.filter({ !$0.isWhitespace }) == "*" {
            guard scope.reach.all, one.organization == nil else { throw ProviderRefusal.domainAny }
            domain = "*"
        } else {
            guard let name = EmailDomain.name(text) else { throw ProviderRefusal.domain }
            if EmailDomain.ofThePublic.contains(name) { throw ProviderRefusal.domainPublic(name) }
            domain = name
        }
        let confirmedAt: Instant? = scope.reach.all ? tx.now : nil, by: String? = scope.reach.all ? scope.actor.id : nil
        let added = try tx.execute("""
            INSERT INTO identity_provider_domain (vendor_id, provider_id, domain, added_at, confirmed_at, confirmed_by)
            VALUES (\(vendor), \(id), \(domain), \(tx.now), \(confirmedAt), \(by)) ON CONFLICT DO NOTHING
            """)
        if added == 1 { try note(.domainAdded, one, [Change("domain", from: nil, to: domain)], scope, ledger, tx) }
    }
    /// The vendor says that the domain is the organization's.
    package static func confirmDomain(_ scope: Scope<ManageIdentityProviders>, _ domain: String, of id: IdentityProviderID, ledger: Ledger, _ tx: Transaction) throws {
        try confirm(scope, tx)
        guard scope.reach.all else { throw WebRefusal.notFound }
        let one = try find(scope, id, tx)
        let confirmed = try tx.execute("""
            UPDATE identity_provider_domain SET confirmed_at = \(tx.now), confirmed_by = \(scope.actor.id)
            WHERE vendor_id = \(scope.vendor) AND provider_id = \(id) AND domain = \(domain) AND confirmed_at IS NULL
            """)
        if confirmed == 1 { try note(.domainConfirmed, one, [Change("domain", from: nil, to: domain)], scope, ledger, tx) }
    }
    package static func removeDomain(_ scope: Scope<ManageIdentityProviders>, _ domain: String, of id: IdentityProviderID, ledger: Ledger, _ tx: Transaction) throws {
        try confirm(scope, tx)
        let one = try find(scope, id, tx)
        let removed = try tx.execute("""
            DELETE FROM identity_provider_domain WHERE vendor_id = \(scope.vendor) AND provider_id = \(id) AND domain = \(domain)
            """)
        if removed == 1 { try note(.domainRemoved, one, [Change("domain", from: domain, to: nil)], scope, ledger, tx) }
    }

    static func note(_ act: IdentityProviderChanged.Act, _ one: IdentityProvider, _ fields: [Change], _ scope: Scope<ManageIdentityProviders>, _ ledger: Ledger,
                             _ tx: Transaction) throws {
        try ledger.append(IdentityProviderChanged(provider: one.id.value, name: one.name, organization: one.organization, act: act, fields: fields), by: scope.actor, tx)
    }
}

/// Roles that a rule may give. Nobody becomes the vendor's administrator, or gets a portfolio, by an attribute.
package enum RuleRoles {
    package static func grantable(vendorLevel: Bool) -> [BuiltInRole] {
        vendorLevel ? [.author, .instructor, .assessor, .auditor, .partnerAdmin, .distributorManager] : [.partnerAdmin]
    }
}
