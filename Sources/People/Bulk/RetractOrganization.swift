package import Kernel
package import Ledger
package import Store

/// An organization that was entered by mistake is none: nothing was ever known of it but what was entered.
package struct OrganizationRetracted: LedgerEvent {
    package static let kind = "people.organizationRetracted"
    package let organization: OrganizationID
    package let name: String
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] { [Change("name", from: name, to: nil)] }
}

extension Organizations {
    /// Whether anything hangs on an organization: people, open invitations, roles, organizations below it, links.
    package static func isUsed(_ id: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.exists("SELECT 1 AS one FROM membership WHERE vendor_id = \(vendor) AND organization_id = \(id) AND recorded_to = \(Instant.forever)")
            || tx.exists("SELECT 1 AS one FROM invitation WHERE vendor_id = \(vendor) AND organization_id = \(id) AND (settled_at IS NULL OR person_id IS NOT NULL)")
            || tx.exists("SELECT 1 AS one FROM role_grant WHERE vendor_id = \(vendor) AND organization_id = \(id) AND revoked_at IS NULL")
            || tx.exists("SELECT 1 AS one FROM organization_parent WHERE vendor_id = \(vendor) AND parent_id = \(id) AND recorded_to = \(Instant.forever)")
            || tx.exists("SELECT 1 AS one FROM organization_entity WHERE vendor_id = \(vendor) AND head_id = \(id) AND recorded_to = \(Instant.forever)")
            || tx.exists("SELECT 1 AS one FROM distributor_link WHERE vendor_id = \(vendor) AND (distributor_id = \(id) OR reseller_id = \(id)) AND recorded_to = \(Instant.forever)")
    }

    /// Takes back an organization that nothing hangs on. What was believed of it stays on record as what was believed.
    /// - Returns: false when something hangs on it; then nothing is changed.
    package static func retract(_ scope: Scope<ManageOrganizations>, _ id: OrganizationID, ledger: Ledger, _ tx: Transaction) throws -> Bool {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard scope.reach.all, let one = try OrganizationStore.find(id, scope.reach, vendor: vendor, tx), !one.isVendor else { return false }
        if try isUsed(id, vendor: vendor, tx) { return false }
        try Seats.table.clear(tx, vendor: vendor, key: id.value, from: .distantPast)
        try OrganizationTags.set([], of: id, vendor: vendor, tx)
        try CustomFields.forget(id, vendor: vendor, tx)
        try profiles.clear(tx, vendor: vendor, key: id.value, from: .distantPast)
        try parents.clear(tx, vendor: vendor, key: id.value, from: .distantPast)
        try entities.clear(tx, vendor: vendor, key: id.value, from: .distantPast)
        try tx.execute("DELETE FROM external_id WHERE vendor_id = \(vendor) AND subject_kind = 'organization' AND subject_id = \(id)")
        try tx.execute("DELETE FROM organization WHERE vendor_id = \(vendor) AND id = \(id)")
        try ledger.append(OrganizationRetracted(organization: id, name: one.name), by: scope.actor, tx)
        return true
    }

    /// Forgets a link as if it had never been; what was believed of it stays on record.
    package static func retractLink(_ scope: Scope<ManageOrganizations>, reseller: OrganizationID, link id: String, ledger: Ledger, _ tx: Transaction) throws -> Bool {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard scope.reach.all, let link = try OrganizationStore.links(reseller: reseller, scope.reach, vendor: vendor, today: .distantPast, tx).first(where: { $0.id == id })
        else { return false }
        try links.clear(tx, vendor: vendor, key: id, from: .distantPast)
        try ledger.append(DistributorLinkEnded(link: id, distributor: link.distributor, reseller: reseller, lastDay: link.from.adding(days: -1)), by: scope.actor, tx)
        return true
    }

    /// Changes what a link allows from `from` on, and its last day when one is given.
    package static func regrant(
        _ scope: Scope<ManageOrganizations>, reseller: OrganizationID, link id: String, grants: Set<DistributorGrant>, lastDay: Day?, from: Day, ledger: Ledger, _ tx: Transaction
    ) throws {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard scope.reach.all, let fact = try links.believed(tx, vendor: vendor, key: id).last, case .text(let distributor) = fact.values[0] else { return }
        let start = max(from, fact.validFrom), end = lastDay?.adding(days: 1) ?? fact.validTo
        guard start < end else { throw OrganizationRefusal.linkDays }
        var values = fact.values
        for (index, grant) in [DistributorGrant.counts, .people, .assign, .report].enumerated() { values[4 + index] = grants.contains(grant).sqlValue }
        try links.clear(tx, vendor: vendor, key: id, from: start)
        try links.record(tx, vendor: vendor, key: id, values: values, from: start, to: end)
        try ledger.append(
            DistributorLinked(link: id, distributor: OrganizationID(distributor), reseller: reseller, grants: grants.map(\.rawValue).sorted(), from: start,
                              lastDay: end == .forever ? nil : end.adding(days: -1)),
            by: scope.actor, tx)
    }
}
