import Kernel
import Ledger
import Store

/// A merge joins companies: the locations of the merged organization are the kept one's, or its company's where it is a location itself.
struct MoveEntities {
    let move: String
    let scope: Scope<ManageOrganizations>
    let ledger: Ledger
    let tx: Transaction
    private var vendor: VendorID { scope.vendor }

    func forward(from merged: OrganizationID, to kept: OrganizationID, today: Day) throws {
        let heads = try heads(of: merged, kept, today)
        if heads[merged] != nil { try set(merged, nil, before: heads[merged], today) }
        // The kept one was a location of what is merged into it: now it stands for the company.
        if heads[kept] == merged { try set(kept, nil, before: merged, today) }
        let company = heads[kept].flatMap { $0 == merged ? nil : $0 } ?? kept
        for location in try OrganizationStore.locations(of: merged, .everything, vendor: vendor, today: today, tx) where location.id != kept {
            try set(location.id, company == location.id ? nil : company, before: merged, today)
        }
    }

    /// What somebody has changed since stays, and what would no longer fit beside it.
    func backward(since: Day) throws {
        let mine = try OrganizationMoves.noted(move, "entity", vendor: vendor, tx).filter { key, _, after in
            try OrganizationStore.head(of: OrganizationID(key), vendor: vendor, today: since, tx)?.id.value ?? "" == after
        }
        // All of them first leave their company: who was a head meanwhile may be a location again.
        for (key, _, after) in mine where !after.isEmpty { try Organizations.entities.clear(tx, vendor: vendor, key: key, from: since) }
        for (key, before, after) in mine {
            let id = OrganizationID(key), now = OrganizationID(checking: after)
            var head = OrganizationID(checking: before)
            if let wanted = head {
                do { try Organizations.checkEntity(id, wanted, from: since, vendor: vendor, tx) } catch is OrganizationRefusal { head = now }
            }
            try write(id, head, before: now, since)
        }
    }

    private func heads(of merged: OrganizationID, _ kept: OrganizationID, _ today: Day) throws -> [OrganizationID: OrganizationID] {
        var found: [OrganizationID: OrganizationID] = [:]
        for id in [merged, kept] { found[id] = try OrganizationStore.head(of: id, vendor: vendor, today: today, tx)?.id }
        return found
    }
    private func set(_ id: OrganizationID, _ head: OrganizationID?, before: OrganizationID?, _ today: Day) throws {
        try OrganizationMoves.note(move, "entity", id.value, before: before?.value ?? "", after: head?.value ?? "", vendor: vendor, tx)
        try write(id, head, before: before, today)
    }
    private func write(_ id: OrganizationID, _ head: OrganizationID?, before: OrganizationID?, _ from: Day) throws {
        if let head { try Organizations.entities.record(tx, vendor: vendor, key: id.value, values: [head.sqlValue], from: from) } else {
            try Organizations.entities.clear(tx, vendor: vendor, key: id.value, from: from)
        }
        if head == before { return }
        try ledger.append(OrganizationChanged(organization: id, fields: [Change("legalEntity", from: before?.value, to: head?.value)], from: from), by: scope.actor, tx)
    }
}
