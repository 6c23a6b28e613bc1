package import Kernel
package import Ledger
package import Store
import Web

extension Organizations {
    /// Makes a partner that exists from `today` on.
    /// - Throws: `Refusals` of `OrganizationRefusal`; `WebRefusal.forbidden` unless the scope reaches the whole vendor.
    package static func create(_ scope: Scope<ManageOrganizations>, _ draft: OrganizationDraft, today: Day, ledger: Ledger, _ tx: Transaction) throws -> OrganizationID {
        try Access.confirm(scope, tx)
        guard scope.reach.all else { throw WebRefusal.forbidden(right: ManageOrganizations.key) }
        if let refusals = Refusals(draft.problems) { throw refusals }
        let vendor = scope.vendor
        try refuseTakenName(draft, except: nil, vendor: vendor, tx)
        let profile = OrganizationProfile(name: draft.name, country: draft.country, region: draft.region, type: draft.type.rawValue)
        let id = try create(profile, from: today, by: scope.actor, vendor: vendor, ledger: ledger, tx)
        try setParent(of: id, draft, vendor: vendor, today: today, tx)
        if let change = try setEntity(of: id, draft.entity, from: today, vendor: vendor, tx) {
            try ledger.append(OrganizationChanged(organization: id, fields: [change], from: today), by: scope.actor, tx)
        }
        try addExternalIDs(draft.externalIDs, to: id, vendor: vendor, tx)
        if let tags = draft.tags { try OrganizationTags.set(tags, of: id, vendor: vendor, tx) }
        _ = try setFields(scope, id, draft.fields, today: today, ledger: ledger, tx)
        _ = try setSeats(scope, id, draft.seats, today: today, ledger: ledger, tx)
        return id
    }

    /// Two partners of one name in one country would be told apart by nobody.
    static func refuseTakenName(_ draft: OrganizationDraft, except own: OrganizationID?, vendor: VendorID, _ tx: Transaction) throws {
        let taken = try tx.query("""
            SELECT id FROM organization WHERE vendor_id = \(vendor) AND name_folded = \(Persons.folded(draft.name)) AND country = \(draft.country)
            """).contains { try $0.text("id") != own?.value }
        if taken { throw OrganizationRefusal.nameTaken }
    }

    /// - Throws: `.parentUnknown`, `.parentCircle` with the way round
    static func setParent(of id: OrganizationID, _ draft: OrganizationDraft, vendor: VendorID, today: Day, _ tx: Transaction) throws {
        guard let parent = draft.parent else { return }
        try setParent(of: id, parent, percent: draft.ownership ?? 100, from: today, vendor: vendor, tx)
    }
    static func setParent(of id: OrganizationID, _ parent: OrganizationID, percent: Int, from: Day, vendor: VendorID, _ tx: Transaction) throws {
        guard try tx.exists("SELECT 1 FROM organization WHERE vendor_id = \(vendor) AND id = \(parent) AND kind <> 'vendor' AND merged_into IS NULL") else {
            throw OrganizationRefusal.parentUnknown
        }
        // Each day on which some parent changes from then on may close a circle.
        let days = try tx.query("""
            SELECT DISTINCT valid_from FROM organization_parent WHERE vendor_id = \(vendor) AND recorded_to = \(Instant.forever) AND valid_from > \(from)
            """).map { try $0.day("valid_from") }
        for day in [from] + days {
            var above = try OrganizationStore.parents(vendor: vendor, today: day, tx)
            above[id] = parent
            guard let ring = ring(from: id, above) else { continue }
            let names = Dictionary(try tx.query("SELECT id, name FROM organization WHERE vendor_id = \(vendor) AND id IN \(list: ring)")
                .map { (try $0.text("id"), try $0.text("name")) }, uniquingKeysWith: { a, _ in a })
            throw OrganizationRefusal.parentCircle((ring + [id]).map { names[$0.value] ?? "" }.joined(separator: " → "))
        }
        try parents.record(tx, vendor: vendor, key: id.value, values: [.text(parent.value), .int(Int64(percent) * 100)], from: from)
    }

    /// The way up from an organization back to itself; nil when it ends.
    static func ring(from id: OrganizationID, _ above: [OrganizationID: OrganizationID]) -> [OrganizationID]? {
        var way = [id], at = above[id]
        while let here = at, way.count <= above.count {
            if here == id { return way }
            way.append(here)
            at = above[here]
        }
        return nil
    }

    /// - Throws: `.externalTaken` for an id that names another organization.
    static func addExternalIDs(_ ids: [ExternalID], to organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws {
        for id in ids {
            let added = try tx.execute("""
                INSERT INTO external_id (vendor_id, subject_kind, system, value, subject_id, created_at)
                VALUES (\(vendor), 'organization', \(id.system), \(id.value), \(organization), \(tx.now))
                ON CONFLICT (vendor_id, subject_kind, system, value) DO NOTHING
                """)
            if added == 1 { continue }
            let owner = try tx.first("""
                SELECT subject_id FROM external_id WHERE vendor_id = \(vendor) AND subject_kind = 'organization'
                    AND system = \(id.system) AND value = \(id.value)
                """)
            if try owner?.text("subject_id") != organization.value { throw OrganizationRefusal.externalTaken("\(id.system): \(id.value)") }
        }
    }
}
