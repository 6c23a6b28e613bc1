package import HTML
package import Kernel
package import Ledger
package import Store
package import Web

package enum MergeRefusal: Refusal, Equatable {
    case same, merged, erased, suspended, parted
    /// Two people who administer: the one who merges must not be merged away.
    case yourself
    package var code: String { "people.merge.\(self)" }
    package var status: Int { 409 }
    package var message: Message {
        switch self {
        case .same: .peopleMergeSame
        case .merged: .peopleMergeAlready
        case .erased: .peopleMergeErased
        case .suspended: .peopleMergeSuspended
        case .parted: .peopleMergeParted
        case .yourself: .peopleMergeYourself
        }
    }
}

/// Makes two records one person, losslessly and reversibly.
package struct MergePersons: Sendable {
    package let kept: PersonID
    package let merged: PersonID
    package let how: PersonMerge.How
    /// When the person themselves says that they left: the merged record's memberships end the day before, and the earlier
    /// employer learns just that.
    package let endsMemberships: Bool
    package init(kept: PersonID, merged: PersonID, how: PersonMerge.How, endsMemberships: Bool = false) {
        (self.kept, self.merged, self.how, self.endsMemberships) = (kept, merged, how, endsMemberships)
    }

    /// The vendor's administrators merge; a person by proof of both addresses through ``byPerson(_:today:tables:ledger:_:)``.
    package func perform(_ scope: Scope<ManagePeople>, today: Day, tables: [PersonTable], ledger: Ledger, _ tx: Transaction) throws -> PersonMerge {
        try Access.confirm(scope, tx)
        guard scope.reach.all else { throw WebRefusal.notFound }
        if scope.actor.person == merged { throw MergeRefusal.yourself }
        // The kept record's address opens what both could do: it takes somebody who could do all of that.
        for one in [kept, merged] { try Power.refuseAbove(scope.actor, one, today: today, vendor: scope.vendor, tx) }
        return try perform(by: scope.actor, today: today, tables: tables, vendor: scope.vendor, ledger: ledger, tx)
    }

    /// A person brings their own two records together; the caller has checked that they proved both.
    func byPerson(_ scope: Scope<OwnAccount>, today: Day, tables: [PersonTable], ledger: Ledger, _ tx: Transaction) throws -> PersonMerge {
        try Access.confirm(scope, tx)
        guard scope.reach.person == kept else { throw WebRefusal.notFound }
        return try perform(by: scope.actor, today: today, tables: tables, vendor: scope.vendor, ledger: ledger, tx)
    }

    private func perform(by actor: Actor, today: Day, tables: [PersonTable], vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws -> PersonMerge {
        if kept == merged { throw MergeRefusal.same }
        for id in [kept, merged] {
            guard let row = try tx.first("SELECT merged_into, erased_at, suspended_at FROM person WHERE vendor_id = \(vendor) AND id = \(id)") else { throw WebRefusal.notFound }
            if try row.optionalInt("erased_at") != nil { throw MergeRefusal.erased }
            if try row.optionalText("merged_into") != nil { throw MergeRefusal.merged }
            // Whoever is shut out does not come back in by another record.
            if try row.optionalInt("suspended_at") != nil { throw MergeRefusal.suspended }
        }
        if endsMemberships { try Successors.require(besides: merged, today: today, vendor: vendor, tx) }
        let id = tx.newID(of: Never.self).value
        try tx.execute("""
            INSERT INTO person_merge (vendor_id, id, kept_id, merged_id, how, from_day, merged_at, merged_by_kind, merged_by)
            VALUES (\(vendor), \(id), \(kept), \(merged), \(how.rawValue), \(today), \(tx.now), \(actor.kind.rawValue), \(actor.id))
            """)
        try MoveRows(merge: id, merged: merged, kept: kept, vendor: vendor, tx: tx).forward(tables)
        try MoveMemberships(merge: id, vendor: vendor, ledger: ledger, actor: actor, tx: tx).forward(from: merged, to: kept, endingOn: endsMemberships ? today : nil)
        try tx.execute("UPDATE person SET merged_into = \(kept) WHERE vendor_id = \(vendor) AND id = \(merged)")
        try Sessions.revokeAll(of: merged, vendor: vendor, tx)
        try tx.execute("UPDATE one_time_token SET used_at = \(tx.now) WHERE vendor_id = \(vendor) AND person_id = \(merged) AND used_at IS NULL")
        for person in [kept, merged] { try Memberships.touch(person, vendor: vendor, tx) }
        try ledger.append(PersonsMerged(merge: id, person: kept, merged: merged, how: how.rawValue, from: today), by: actor, tx)
        return PersonMerge(id: id, kept: kept, merged: merged, how: how, from: today, mergedAt: tx.now, partedAt: nil)
    }
}

/// Takes a merge back: the record lives again with everything that was its own and is still where the merge put it.
package enum PartPersons {
    package static func perform(
        _ scope: Scope<ManagePeople>, _ id: String, today: Day, tables: [PersonTable], ledger: Ledger, _ tx: Transaction
    ) throws -> PersonMerge {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard scope.reach.all, let merge = try PersonMerges.find(id, vendor: vendor, tx) else { throw WebRefusal.notFound }
        guard merge.partedAt == nil else { throw MergeRefusal.parted }
        try Power.refuseAbove(scope.actor, merge.kept, today: today, vendor: vendor, tx)
        try MoveRows(merge: id, merged: merge.merged, kept: merge.kept, vendor: vendor, tx: tx).backward(tables)
        try MoveMemberships(merge: id, vendor: vendor, ledger: ledger, actor: scope.actor, tx: tx).backward(from: merge.kept, to: merge.merged)
        try tx.execute("UPDATE person SET merged_into = NULL WHERE vendor_id = \(vendor) AND id = \(merge.merged)")
        try tx.execute("""
            UPDATE person_merge SET parted_at = \(tx.now), parted_by_kind = \(scope.actor.kind.rawValue), parted_by = \(scope.actor.id)
            WHERE vendor_id = \(vendor) AND id = \(id)
            """)
        for person in [merge.kept, merge.merged] { try Memberships.touch(person, vendor: vendor, tx) }
        try ledger.append(PersonsParted(merge: id, person: merge.kept, merged: merge.merged), by: scope.actor, tx)
        return merge
    }
}
