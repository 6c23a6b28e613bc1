package import Kernel
package import Ledger
package import Store
import Web

extension Organizations {
    /// Changes what is true from `today` on; what was true before stays on record. Without a parent in the draft the
    /// organization has none from today. External ids become exactly those of the draft.
    /// - Returns: whether anything changed.
    @discardableResult
    package static func edit(
        _ scope: Scope<ManageOrganizations>, _ id: OrganizationID, _ draft: OrganizationDraft, today: Day, ledger: Ledger, _ tx: Transaction
    ) throws -> Bool {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard let now = try OrganizationStore.find(id, scope.reach, vendor: vendor, tx) else { throw WebRefusal.notFound }
        // The vendor's own organization is edited with the vendor, under Settings.
        guard !now.isVendor, scope.reach.all else { throw WebRefusal.notFound }
        if now.mergedInto != nil { throw EndingRefusal.merged }
        if let refusals = Refusals(draft.problems) { throw refusals }
        try refuseTakenName(draft, except: id, vendor: vendor, tx)
        var changes: [Change] = []
        func note(_ field: String, _ before: String?, _ after: String?) {
            if before != after { changes.append(Change(field, from: before, to: after)) }
        }
        note("name", now.name, draft.name)
        note("country", now.country, draft.country)
        note("region", now.region, draft.region)
        note("type", now.type, draft.type.rawValue)
        if !changes.isEmpty {
            try tx.execute("""
                UPDATE organization SET name = \(draft.name), name_folded = \(Persons.folded(draft.name)), country = \(draft.country),
                    region = \(draft.region), type = \(draft.type.rawValue) WHERE vendor_id = \(vendor) AND id = \(id)
                """)
            try profiles.record(tx, vendor: vendor, key: id.value, values: [
                draft.name.sqlValue, draft.country.sqlValue, draft.region.sqlValue, draft.type.rawValue.sqlValue,
            ], from: today)
        }
        let parent = try OrganizationStore.parent(of: id, vendor: vendor, today: today, tx)
        let percent = draft.parent == nil ? nil : draft.ownership ?? 100
        if parent?.organization.id != draft.parent || parent?.percent != percent {
            note("parent", parent?.organization.id.value, draft.parent?.value)
            note("ownershipPercent", parent.map { String($0.percent) }, percent.map { String($0) })
            if draft.parent == nil { try parents.clear(tx, vendor: vendor, key: id.value, from: today) }
            try setParent(of: id, draft, vendor: vendor, today: today, tx)
        }
        if let change = try setEntity(of: id, draft.entity, from: today, vendor: vendor, tx) { changes.append(change) }
        let ids = try OrganizationStore.externalIDs("organization", id.value, vendor: vendor, tx)
        if ids.sorted(by: inOrder) != draft.externalIDs.sorted(by: inOrder) {
            note("externalIDs", ids.lines, draft.externalIDs.lines)
            for gone in ids where !draft.externalIDs.contains(gone) {
                try tx.execute("""
                    DELETE FROM external_id WHERE vendor_id = \(vendor) AND subject_kind = 'organization'
                        AND system = \(gone.system) AND value = \(gone.value)
                    """)
            }
            try addExternalIDs(draft.externalIDs, to: id, vendor: vendor, tx)
        }
        if let tags = draft.tags {
            let known = try OrganizationTags.of([id], vendor: vendor, tx)[id] ?? []
            if known != tags {
                note("tags", known.joined(separator: ", "), tags.joined(separator: ", "))
                try OrganizationTags.set(tags, of: id, vendor: vendor, tx)
            }
        }
        let fields = try setFields(scope, id, draft.fields, today: today, ledger: ledger, tx)
        let seats = try setSeats(scope, id, draft.seats, today: today, ledger: ledger, tx)
        if changes.isEmpty { return seats || fields }
        try ledger.append(OrganizationChanged(organization: id, fields: changes, from: today), by: scope.actor, tx)
        return true
    }

    static func setFields(_ scope: Scope<ManageOrganizations>, _ id: OrganizationID, _ typed: [String: String]?, today: Day, ledger: Ledger, _ tx: Transaction) throws -> Bool {
        guard let typed, !typed.isEmpty else { return false }
        return try CustomFields.write(typed, CustomFields.all(.organization, vendor: scope.vendor, tx), .organization, id.value, today: today, by: scope.actor,
                                      vendor: scope.vendor, ledger: ledger, tx)
    }
    /// - Returns: whether the limit changed.
    static func setSeats(_ scope: Scope<ManageOrganizations>, _ id: OrganizationID, _ seats: SeatLimit, today: Day, ledger: Ledger, _ tx: Transaction) throws -> Bool {
        switch seats {
        case .asBefore: false
        case .none: try Seats.setLimit(scope, id, nil, today: today, ledger: ledger, tx)
        case .most(let limit): try Seats.setLimit(scope, id, limit, today: today, ledger: ledger, tx)
        }
    }
    private static func inOrder(_ a: ExternalID, _ b: ExternalID) -> Bool { (a.system, a.value) < (b.system, b.value) }
}
