package import Kernel
package import Ledger
package import Store
package import Web

extension Organizations {
    /// Gives an organization another parent from a day, or none; what stood above it before stays on record.
    /// - Throws: `OrganizationRefusal.parentCircle` with the way round; ``MoveRefusal/day`` for one that is over.
    package static func transfer(
        _ scope: Scope<ManageOrganizations>, _ id: OrganizationID, under parent: OrganizationID?, percent: Int, from: Day, today: Day, ledger: Ledger, _ tx: Transaction
    ) throws {
        let one = try EndOrganization.partner(id, scope, tx), vendor = scope.vendor
        if one.mergedInto != nil { throw MoveRefusal.merged }
        guard from >= today, from <= today.adding(days: 3660) else { throw MoveRefusal.day }
        guard (1...100).contains(percent) else { throw OrganizationRefusal.ownership }
        let before = try OrganizationStore.parent(of: id, vendor: vendor, today: from, tx)
        if before?.organization.id == parent, parent == nil || before?.percent == percent { return }
        if let parent { try setParent(of: id, parent, percent: percent, from: from, vendor: vendor, tx) } else {
            try parents.clear(tx, vendor: vendor, key: id.value, from: from)
        }
        try ledger.append(
            OrganizationTransferred(organization: id, parentBefore: before?.organization.id, parentAfter: parent, percent: parent == nil ? nil : percent, from: from),
            by: scope.actor, tx)
    }

    /// Moves people to another organization from a day: what they were here ends the day before.
    /// - Throws: ``MoveRefusal``; `SeatRefusal.full` when the other has no place for all, and then nobody goes.
    package static func transferPeople(
        _ scope: Scope<ManageOrganizations>, _ people: [PersonID], from organization: OrganizationID, to target: OrganizationID, on day: Day, today: Day, ledger: Ledger, _ tx: Transaction
    ) throws -> OrganizationMove {
        let one = try EndOrganization.partner(organization, scope, tx), vendor = scope.vendor
        if target == organization { throw MoveRefusal.same }
        guard let other = try OrganizationStore.find(target, scope.reach, vendor: vendor, tx) else { throw MoveRefusal.unknown }
        if other.isVendor { throw MoveRefusal.vendor }
        if [one, other].contains(where: { [.merged, .ended].contains($0.status(on: max(day, today))) }) { throw MoveRefusal.ended }
        guard day >= today, day <= today.adding(days: 366) else { throw MoveRefusal.day }
        return try move(.people, people, from: organization, to: target, on: day, scope, ledger: ledger, tx)
    }

    private static func move(
        _ kind: OrganizationMove.Kind, _ people: [PersonID], from: OrganizationID, to: OrganizationID, on day: Day, _ scope: Scope<ManageOrganizations>, ledger: Ledger, _ tx: Transaction
    ) throws -> OrganizationMove {
        let vendor = scope.vendor
        let id = try OrganizationMoves.begin(kind, from: from, to: to, on: day, by: scope.actor, vendor: vendor, tx)
        let moved = try MovePeople(move: id, from: from, to: to, day: day, actor: scope.actor, vendor: vendor, ledger: ledger, tx: tx).perform(Set(people))
        if moved == 0, kind == .people { throw MoveRefusal.nobody }
        try tx.execute("UPDATE organization_move SET people = \(Int64(moved)) WHERE vendor_id = \(vendor) AND id = \(id)")
        if kind == .people {
            try ledger.append(PeopleTransferred(move: id, organization: from, target: to, from: day, people: moved, isUndone: false), by: scope.actor, tx)
        }
        guard let made = try OrganizationMoves.find(id, vendor: vendor, tx) else { throw WebRefusal.notFound }
        return made
    }

    /// Makes a new organization of some people and some organizations below, from a day.
    /// - Returns: the new organization.
    package static func split(
        _ scope: Scope<ManageOrganizations>, _ organization: OrganizationID, _ draft: OrganizationDraft, people: [PersonID], below: [OrganizationID], from day: Day,
        today: Day, ledger: Ledger, _ tx: Transaction
    ) throws -> OrganizationID {
        let one = try EndOrganization.partner(organization, scope, tx), vendor = scope.vendor
        if [.merged, .ended].contains(one.status(on: max(day, today))) { throw MoveRefusal.ended }
        guard day >= today, day <= today.adding(days: 366) else { throw MoveRefusal.day }
        let children = Set(try OrganizationStore.children(of: organization, scope.reach, vendor: vendor, today: day, tx).map(\.id))
        guard !people.isEmpty || !below.isEmpty else { throw MoveRefusal.nobody }
        guard below.allSatisfy(children.contains) else { throw WebRefusal.notFound }
        let made = try create(scope, draft, today: today, ledger: ledger, tx)
        let move = try move(.split, people, from: organization, to: made, on: day, scope, ledger: ledger, tx)
        if move.people == 0, below.isEmpty { throw MoveRefusal.nobody }
        for child in below {
            let percent = try OrganizationStore.parent(of: child, vendor: vendor, today: day, tx)?.percent ?? 100
            try OrganizationMoves.note(move.id, "parent", child.value, before: "\(organization.value)/\(percent)", after: made.value, vendor: vendor, tx)
            try setParent(of: child, made, percent: percent, from: day, vendor: vendor, tx)
            try ledger.append(OrganizationTransferred(organization: child, parentBefore: organization, parentAfter: made, percent: percent, from: day), by: scope.actor, tx)
        }
        try ledger.append(
            OrganizationSplit(move: move.id, organization: organization, madeOrganization: made, below: below, from: day, people: move.people), by: scope.actor, tx)
        return made
    }
}
