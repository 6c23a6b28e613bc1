package import Kernel
package import Ledger
package import Store
package import Web

/// Takes a merge, a split or a transfer of people back from today on, while nothing contradicts it.
package enum UndoMove {
    /// - Throws: ``MoveRefusal``; `WebRefusal.notFound` unless the scope reaches the whole vendor.
    package static func perform(
        _ scope: Scope<ManageOrganizations>, _ id: String, today: Day, tables: [OrganizationTable], ledger: Ledger, _ tx: Transaction
    ) throws -> OrganizationMove {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard scope.reach.all, let move = try OrganizationMoves.find(id, vendor: vendor, tx) else { throw WebRefusal.notFound }
        if move.undoneAt != nil { throw MoveRefusal.undone }
        guard let from = try OrganizationStore.find(move.from, .everything, vendor: vendor, tx), let to = try OrganizationStore.find(move.to, .everything, vendor: vendor, tx) else {
            throw WebRefusal.notFound
        }
        // Whichever side was merged away or ended since has no place for anybody.
        for side in [from, to] {
            let isOwn = move.kind == .merge && side.id == from.id
            if isOwn ? side.mergedInto != to.id : side.mergedInto != nil || side.status(on: today) == .ended { throw MoveRefusal.contradicted(organization: side.name) }
        }
        let since = max(move.fromDay, today)
        if move.kind == .merge { try tx.execute("UPDATE organization SET merged_into = NULL, ended_on = NULL WHERE vendor_id = \(vendor) AND id = \(from.id)") }
        // Before anybody moves, whoever does this among them: from then on their permission is another.
        for (_, lastDay, _) in try OrganizationMoves.noted(id, "ending", vendor: vendor, tx) where move.kind == .merge {
            if let day = Day(iso: lastDay), day >= today { try EndOrganization.plan(scope, from.id, lastDay: day, reason: "", today: today, ledger: ledger, tx) }
        }
        let seats = [from.id, to.id]
        let people = try unlimited(seats, vendor, tx) {
            try MovePeople(move: id, from: from.id, to: to.id, day: move.fromDay, actor: scope.actor, vendor: vendor, ledger: ledger, tx: tx).undo(today: today)
        }
        try parents(move, scope, since: since, ledger: ledger, tx)
        if move.kind == .merge {
            try MoveEntities(move: id, scope: scope, ledger: ledger, tx: tx).backward(since: since)
            try links(move, scope, since: since, ledger: ledger, tx)
            for (grant, before, after) in try OrganizationMoves.noted(id, "portfolio", vendor: vendor, tx) {
                try tx.execute("UPDATE role_grant SET portfolio = \(before) WHERE vendor_id = \(vendor) AND id = \(grant) AND portfolio = \(after) AND revoked_at IS NULL")
            }
            try MoveOrganizationRows(move: id, vendor: vendor, tx: tx).backward(tables, from: to.id, to: from.id)
            for (organization, before, _) in try OrganizationMoves.noted(id, "seats", vendor: vendor, tx) {
                try Seats.putLimit(OrganizationID(organization), Int(before), today: today, by: scope.actor, vendor: vendor, ledger: ledger, tx)
            }
        }
        try tx.execute("""
            UPDATE organization_move SET undone_at = \(tx.now), undone_by_kind = \(scope.actor.kind.rawValue), undone_by = \(scope.actor.id) WHERE vendor_id = \(vendor) AND id = \(id)
            """)
        if move.kind == .merge {
            try ledger.append(OrganizationsParted(move: id, organization: to.id, mergedOrganization: from.id, from: since, people: people), by: scope.actor, tx)
        } else {
            try ledger.append(PeopleTransferred(move: id, organization: to.id, target: from.id, from: since, people: people, isUndone: true), by: scope.actor, tx)
        }
        return move
    }

    /// Going back needs no free seat: it was theirs.
    private static func unlimited<T>(_ ids: [OrganizationID], _ vendor: VendorID, _ tx: Transaction, _ body: () throws -> T) throws -> T {
        let limits = try tx.query("SELECT id, seat_limit FROM organization WHERE vendor_id = \(vendor) AND id IN \(list: ids)").map { (try $0.text("id"), try $0.optionalInt("seat_limit")) }
        try tx.execute("UPDATE organization SET seat_limit = NULL WHERE vendor_id = \(vendor) AND id IN \(list: ids)")
        let value = try body()
        for (id, limit) in limits { try tx.execute("UPDATE organization SET seat_limit = \(limit) WHERE vendor_id = \(vendor) AND id = \(id)") }
        return value
    }

    private static func parents(_ move: OrganizationMove, _ scope: Scope<ManageOrganizations>, since: Day, ledger: Ledger, _ tx: Transaction) throws {
        let vendor = scope.vendor
        for (child, before, after) in try OrganizationMoves.noted(move.id, "parent", vendor: vendor, tx) {
            let child = OrganizationID(child), now = try OrganizationStore.parent(of: child, vendor: vendor, today: since, tx)
            // Somebody gave it another parent since: that stays.
            guard (now?.organization.id.value ?? "") == after else { continue }
            let parts = before.split(separator: "/").map(String.init)
            if parts.count == 2, let parent = OrganizationID(checking: parts[0]) {
                try Organizations.setParent(of: child, parent, percent: Int(parts[1]) ?? 100, from: since, vendor: vendor, tx)
            } else {
                try Organizations.parents.clear(tx, vendor: vendor, key: child.value, from: since)
            }
            try ledger.append(
                OrganizationTransferred(organization: child, parentBefore: now?.organization.id, parentAfter: parts.first.flatMap { OrganizationID(checking: $0) },
                                        percent: parts.last.flatMap { Int($0) }, from: since), by: scope.actor, tx)
        }
    }

    private static func links(_ move: OrganizationMove, _ scope: Scope<ManageOrganizations>, since: Day, ledger: Ledger, _ tx: Transaction) throws {
        let vendor = scope.vendor
        for (key, rowID, made) in try OrganizationMoves.noted(move.id, "link", vendor: vendor, tx) {
            let link = String(key.prefix { $0 != "/" })
            guard let row = try tx.first("SELECT * FROM distributor_link WHERE vendor_id = \(vendor) AND row_id = \(rowID)") else { continue }
            let to = try row.day("valid_to"), from = max(try row.day("valid_from"), since)
            // Ended since, it stays ended.
            if !made.isEmpty {
                let stands = try Organizations.links.believed(tx, vendor: vendor, key: made).contains { $0.validTo == to }
                guard stands else { continue }
                try Organizations.links.clear(tx, vendor: vendor, key: made, from: since)
            }
            guard to > from else { continue }
            try Organizations.record(
                link, reseller: row.id("reseller_id"),
                DistributorLinkDraft(distributor: try row.id("distributor_id"), country: try row.optionalText("country"), region: try row.optionalText("region"),
                                     grants: try OrganizationStore.grants(row), from: from, lastDay: to == .forever ? nil : to.adding(days: -1)),
                by: scope.actor, vendor: vendor, ledger: ledger, tx)
        }
    }
}
