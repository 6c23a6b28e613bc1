import Foundation
package import Kernel
package import Ledger
package import Store
package import Web

/// What a merge will do, said before it is done.
package struct MergePreview: Sendable {
    package let kept: Organization
    package let merged: Organization
    /// Members of the merged one, now or to come.
    package let people: Int
    /// Of those the members of both, who keep one membership.
    package let inBoth: Int
    package let below: [String]
    /// Offices of the merged one's company.
    package let locations: [String]
    package let distributors: Int
    package let invitations: Int
    package let seats: Int?
}

/// Makes two partners one from today: whatever the merged one has goes to the kept one as dated facts, and its own history stays.
package struct MergeOrganizations: Sendable {
    package let kept: OrganizationID
    package let merged: OrganizationID
    package init(kept: OrganizationID, merged: OrganizationID) { (self.kept, self.merged) = (kept, merged) }

    /// - Throws: ``MoveRefusal``; `WebRefusal.notFound` unless the scope reaches the whole vendor.
    package func preview(_ scope: Scope<ManageOrganizations>, today: Day, _ tx: Transaction) throws -> MergePreview {
        let (one, other) = try check(scope, today: today, tx), vendor = scope.vendor
        let members: SQL = "m.vendor_id = \(vendor) AND m.organization_id = \(merged) AND m.recorded_to = \(Instant.forever) AND m.valid_to > \(today)"
        return MergePreview(
            kept: one, merged: other, people: try tx.count("SELECT count(DISTINCT m.person_id) FROM membership m WHERE \(members)"),
            inBoth: try tx.count("""
                SELECT count(DISTINCT m.person_id) FROM membership m WHERE \(members) AND EXISTS (SELECT 1 FROM membership k WHERE k.vendor_id = m.vendor_id
                    AND k.person_id = m.person_id AND k.organization_id = \(kept) AND k.recorded_to = \(Instant.forever) AND k.valid_to > \(today))
                """),
            below: try OrganizationStore.children(of: merged, scope.reach, vendor: vendor, today: today, tx).filter { $0.id != kept }.map(\.name),
            locations: try OrganizationStore.locations(of: merged, scope.reach, vendor: vendor, today: today, tx).filter { $0.id != kept }.map(\.name),
            distributors: try OrganizationStore.links(reseller: merged, scope.reach, vendor: vendor, today: today, tx).count
                + OrganizationStore.links(distributor: merged, scope.reach, vendor: vendor, today: today, tx).count,
            invitations: try tx.count("SELECT count(*) FROM invitation WHERE vendor_id = \(vendor) AND organization_id = \(merged) AND settled_at IS NULL"),
            seats: try seats(vendor, tx))
    }

    private func check(_ scope: Scope<ManageOrganizations>, today: Day, _ tx: Transaction) throws -> (Organization, Organization) {
        try Access.confirm(scope, tx)
        guard scope.reach.all, let one = try OrganizationStore.find(kept, scope.reach, vendor: scope.vendor, tx),
              let other = try OrganizationStore.find(merged, scope.reach, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        if kept == merged { throw MoveRefusal.same }
        if one.isVendor || other.isVendor { throw MoveRefusal.vendor }
        for side in [one, other] {
            switch side.status(on: today) {
            case .merged: throw MoveRefusal.merged
            case .ended: throw MoveRefusal.ended
            case .active, .ending: continue
            }
        }
        return (one, other)
    }
    /// Both had seats: together they have both. One had as many as it likes: so has the kept one.
    private func seats(_ vendor: VendorID, _ tx: Transaction) throws -> Int? {
        let limits = try tx.query("SELECT seat_limit FROM organization WHERE vendor_id = \(vendor) AND id IN \(list: [kept, merged])").map { try $0.optionalInt("seat_limit") }
        return limits.reduce(0) { sum, one in sum.flatMap { sum in one.map { min(Seats.highest, sum + $0) } } }
    }

    package func perform(_ scope: Scope<ManageOrganizations>, today: Day, tables: [OrganizationTable], ledger: Ledger, _ tx: Transaction) throws -> OrganizationMove {
        _ = try check(scope, today: today, tx)
        let vendor = scope.vendor, actor = scope.actor
        let move = try OrganizationMoves.begin(.merge, from: merged, to: kept, on: today, by: actor, vendor: vendor, tx)
        let sum = try seats(vendor, tx), before = try Seats.use(of: kept, on: today, vendor: vendor, tx).limit
        try OrganizationMoves.note(move, "seats", kept.value, before: before.map { String($0) } ?? "", vendor: vendor, tx)
        // No limit while they come together: the sum may be below what both use by now, and nobody loses a seat.
        try Seats.setLimit(scope, kept, nil, today: today, ledger: ledger, tx)
        if let planned = try OrganizationEndings.current(merged, vendor: vendor, tx) {
            try OrganizationMoves.note(move, "ending", planned.id, before: planned.lastDay.description, vendor: vendor, tx)
            try EndOrganization.cancel(scope, merged, ledger: ledger, tx)
        }
        try moveParents(move, scope, today: today, ledger: ledger, tx)
        try MoveEntities(move: move, scope: scope, ledger: ledger, tx: tx).forward(from: merged, to: kept, today: today)
        try moveLinks(move, scope, today: today, ledger: ledger, tx)
        let people = try MovePeople(move: move, from: merged, to: kept, day: today, actor: actor, vendor: vendor, ledger: ledger, tx: tx).perform(nil)
        try movePortfolios(move, vendor: vendor, tx)
        try MoveOrganizationRows(move: move, vendor: vendor, tx: tx).forward(tables, from: merged, to: kept)
        try tx.execute("UPDATE organization SET merged_into = \(kept), ended_on = \(today.adding(days: -1)) WHERE vendor_id = \(vendor) AND id = \(merged)")
        try tx.execute("UPDATE organization_move SET people = \(Int64(people)) WHERE vendor_id = \(vendor) AND id = \(move)")
        try Seats.putLimit(kept, sum, today: today, by: actor, vendor: vendor, ledger: ledger, tx)
        try ledger.append(OrganizationsMerged(move: move, organization: kept, mergedOrganization: merged, from: today, people: people), by: actor, tx)
        guard let made = try OrganizationMoves.find(move, vendor: vendor, tx) else { throw WebRefusal.notFound }
        return made
    }

    /// What was below the merged one is below the kept one; above it stands what stood above, where the kept one stood below it.
    private func moveParents(_ move: String, _ scope: Scope<ManageOrganizations>, today: Day, ledger: Ledger, _ tx: Transaction) throws {
        let vendor = scope.vendor
        let above = try OrganizationStore.parent(of: merged, vendor: vendor, today: today, tx), own = try OrganizationStore.parent(of: kept, vendor: vendor, today: today, tx)
        if let above {
            try OrganizationMoves.note(move, "parent", merged.value, before: "\(above.organization.id.value)/\(above.percent)", vendor: vendor, tx)
            try Organizations.parents.clear(tx, vendor: vendor, key: merged.value, from: today)
        }
        // A child that takes its parent in stands where the parent stood.
        let isChild = own?.organization.id == merged
        if let own, isChild {
            try OrganizationMoves.note(move, "parent", kept.value, before: "\(own.organization.id.value)/\(own.percent)", after: above?.organization.id.value ?? "", vendor: vendor, tx)
            try Organizations.parents.clear(tx, vendor: vendor, key: kept.value, from: today)
            if let above { try Organizations.setParent(of: kept, above.organization.id, percent: above.percent, from: today, vendor: vendor, tx) }
        }
        for child in try OrganizationStore.children(of: merged, .everything, vendor: vendor, today: today, tx) where child.id != kept {
            let percent = try OrganizationStore.parent(of: child.id, vendor: vendor, today: today, tx)?.percent ?? 100
            try OrganizationMoves.note(move, "parent", child.id.value, before: "\(merged.value)/\(percent)", after: kept.value, vendor: vendor, tx)
            // Where the kept one stands below this child, the circle is refused with its names: it is to be moved up first.
            try Organizations.setParent(of: child.id, kept, percent: percent, from: today, vendor: vendor, tx)
            try ledger.append(OrganizationTransferred(organization: child.id, parentBefore: merged, parentAfter: kept, percent: percent, from: today), by: scope.actor, tx)
        }
    }

    private func moveLinks(_ move: String, _ scope: Scope<ManageOrganizations>, today: Day, ledger: Ledger, _ tx: Transaction) throws {
        let vendor = scope.vendor
        for row in try tx.query("""
            SELECT * FROM distributor_link WHERE vendor_id = \(vendor) AND recorded_to = \(Instant.forever) AND valid_to > \(today)
                AND (distributor_id = \(merged) OR reseller_id = \(merged)) ORDER BY link_id, valid_from
            """) {
            let link = try row.text("link_id"), to = try row.day("valid_to"), from = max(try row.day("valid_from"), today)
            let distributor: OrganizationID = try row.id("distributor_id"), reseller: OrganizationID = try row.id("reseller_id")
            try Organizations.links.clear(tx, vendor: vendor, key: link, from: from, to: to)
            try ledger.append(DistributorLinkEnded(link: link, distributor: distributor, reseller: reseller, lastDay: from.adding(days: -1)), by: scope.actor, tx)
            let draft = DistributorLinkDraft(
                distributor: distributor == merged ? kept : distributor, country: try row.optionalText("country"), region: try row.optionalText("region"),
                grants: try OrganizationStore.grants(row), from: from, lastDay: to == .forever ? nil : to.adding(days: -1))
            var made = ""
            do {
                made = try tx.savepoint { try Organizations.link(scope, reseller: reseller == merged ? kept : reseller, draft, ledger: ledger, tx) }
            } catch OrganizationRefusal.linkSelf, OrganizationRefusal.linkTaken {
                // Between the two there is nothing to distribute; of two same links one is enough.
            }
            try OrganizationMoves.note(move, "link", link + "/" + from.description, before: try row.text("row_id"), after: made, vendor: vendor, tx)
        }
    }

    /// Whoever looks after the merged one looks after the kept one.
    private func movePortfolios(_ move: String, vendor: VendorID, _ tx: Transaction) throws {
        for row in try tx.query("""
            SELECT id, person_id, portfolio FROM role_grant WHERE vendor_id = \(vendor) AND revoked_at IS NULL AND portfolio IS NOT NULL AND \(SQL.Fragment.contains("portfolio", merged.value))
            """) {
            var portfolio = try Portfolio(json: row.text("portfolio"))
            let before = try row.text("portfolio")
            portfolio.organizations = portfolio.organizations.filter { $0 != merged && $0 != kept } + [kept]
            let id = try row.text("id"), after = try portfolio.json
            try tx.execute("UPDATE role_grant SET portfolio = \(after) WHERE vendor_id = \(vendor) AND id = \(id)")
            try Memberships.touch(try row.id("person_id"), vendor: vendor, tx)
            try OrganizationMoves.note(move, "portfolio", id, before: before, after: after, vendor: vendor, tx)
        }
    }
}
