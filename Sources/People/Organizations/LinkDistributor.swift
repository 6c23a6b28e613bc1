import HTML
package import Kernel
package import Ledger
package import Store
import Web

/// A distributor link to be.
package struct DistributorLinkDraft: Sendable {
    package var distributor: OrganizationID
    package var country: String?
    package var region: String?
    package var grants: Set<DistributorGrant>
    package var from: Day
    /// nil: open.
    package var lastDay: Day?
    package init(
        distributor: OrganizationID, country: String? = nil, region: String? = nil, grants: Set<DistributorGrant>, from: Day, lastDay: Day? = nil
    ) {
        (self.distributor, self.country, self.region) = (distributor, country, region)
        (self.grants, self.from, self.lastDay) = (grants, from, lastDay)
    }
}

extension Organizations {
    /// Links a reseller with a distributor from `draft.from` through `draft.lastDay`.
    /// - Returns: the link's id.
    @discardableResult
    package static func link(
        _ scope: Scope<ManageOrganizations>, reseller: OrganizationID, _ draft: DistributorLinkDraft, ledger: Ledger, _ tx: Transaction
    ) throws -> String {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard scope.reach.all, let one = try OrganizationStore.find(reseller, scope.reach, vendor: vendor, tx), !one.isVendor else { throw WebRefusal.notFound }
        if draft.distributor == reseller { throw OrganizationRefusal.linkSelf }
        guard let other = try OrganizationStore.find(draft.distributor, scope.reach, vendor: vendor, tx), !other.isVendor else {
            throw OrganizationRefusal.linkUnknown
        }
        if let last = draft.lastDay, last < draft.from { throw OrganizationRefusal.linkDays }
        if let country = draft.country, !Countries.contains(country) { throw OrganizationRefusal.country }
        let to = draft.lastDay?.adding(days: 1) ?? .forever
        let known = try OrganizationStore.links(reseller: reseller, .everything, vendor: vendor, today: draft.from, tx)
        if known.contains(where: {
            $0.distributor == draft.distributor && $0.country == draft.country && $0.region == draft.region && $0.from < to && draft.from < $0.to
        }) { throw OrganizationRefusal.linkTaken }
        let id = tx.newID(of: Never.self).value
        try record(id, reseller: reseller, draft, by: scope.actor, vendor: vendor, ledger: ledger, tx)
        return id
    }

    /// Believes a checked link.
    static func record(
        _ id: String, reseller: OrganizationID, _ draft: DistributorLinkDraft, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction
    ) throws {
        try links.record(tx, vendor: vendor, key: id, values: [
            .text(draft.distributor.value), .text(reseller.value), draft.country.sqlValue, draft.region.sqlValue,
            draft.grants.contains(.counts).sqlValue, draft.grants.contains(.people).sqlValue,
            draft.grants.contains(.assign).sqlValue, draft.grants.contains(.report).sqlValue,
        ], from: draft.from, to: draft.lastDay?.adding(days: 1) ?? .forever)
        try ledger.append(
            DistributorLinked(link: id, distributor: draft.distributor, reseller: reseller, grants: draft.grants.map(\.rawValue).sorted(),
                              from: draft.from, lastDay: draft.lastDay),
            by: actor, tx)
    }

    /// Ends a link after `lastDay`. - Throws: `WebRefusal.notFound`; `.linkDays` when it began later or has ended.
    package static func endLink(
        _ scope: Scope<ManageOrganizations>, reseller: OrganizationID, link id: String, lastDay: Day, ledger: Ledger, _ tx: Transaction
    ) throws {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard scope.reach.all, let link = try OrganizationStore.links(reseller: reseller, scope.reach, vendor: vendor, today: .distantPast, tx)
            .first(where: { $0.id == id }) else { throw WebRefusal.notFound }
        guard lastDay >= link.from, lastDay < link.to else { throw OrganizationRefusal.linkDays }
        try links.clear(tx, vendor: vendor, key: id, from: lastDay.adding(days: 1))
        try ledger.append(
            DistributorLinkEnded(link: id, distributor: link.distributor, reseller: reseller, lastDay: lastDay), by: scope.actor, tx)
    }
}
