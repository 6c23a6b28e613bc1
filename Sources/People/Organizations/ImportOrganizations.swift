import HTML
package import Kernel
package import Ledger
package import Store
import Web

extension Organizations {
    /// Rows of one file: its import is one transaction, so that nothing is half-written and nobody waits long for it.
    package static let importRows = 5_000

    package struct ImportOutcome: Sendable, Equatable {
        package var created = 0
        package var updated = 0
        package var unchanged = 0
        package var refused = 0
    }

    /// What importing `table` would do now.
    package static func planImport(_ scope: Scope<ManageOrganizations>, _ table: CSVTable, system: String, today: Day, _ tx: Transaction) throws -> OrganizationImportPlan {
        guard scope.reach.all else { throw WebRefusal.forbidden(right: ManageOrganizations.key) }
        return OrganizationImportPlan(table, known: try known(vendor: scope.vendor, today: today, tx), defaultSystem: system)
    }

    /// Plans again on what is stored now and carries it out; rows with problems are left out.
    package static func importTable(
        _ scope: Scope<ManageOrganizations>, _ table: CSVTable, system: String, today: Day, ledger: Ledger, _ tx: Transaction
    ) throws -> ImportOutcome {
        try Access.confirm(scope, tx)
        let plan = try planImport(scope, table, system: system, today: today, tx)
        let vendor = scope.vendor
        var ids: [OrganizationID] = []
        for step in plan.steps { ids.append(try write(step, scope, today: today, ledger: ledger, tx)) }
        // Parents and distributors only now: a row may point to one further down.
        func resolve(_ reference: OrganizationImportPlan.Reference) -> OrganizationID {
            switch reference {
            case .existing(let id): id
            case .step(let index): ids[index]
            }
        }
        for (step, id) in zip(plan.steps, ids) where step.kind != .unchanged {
            try writeParent(step, id, resolve, vendor: vendor, today: today, tx)
            for distributor in step.newDistributors {
                let values: [SQLValue] = [.text(resolve(distributor).value), .text(id.value), .null, .null, .int(1), .int(0), .int(0), .int(0)]
                let link = tx.newID(of: Never.self).value
                try links.record(tx, vendor: vendor, key: link, values: values, from: today)
                try ledger.append(
                    DistributorLinked(link: link, distributor: resolve(distributor), reseller: id, grants: [DistributorGrant.counts.rawValue], from: today, lastDay: nil),
                    by: scope.actor, tx)
            }
        }
        return ImportOutcome(created: plan.count(.create), updated: plan.count(.update), unchanged: plan.count(.unchanged), refused: plan.problems.count)
    }

    private static func write(
        _ step: OrganizationImportPlan.Step, _ scope: Scope<ManageOrganizations>, today: Day, ledger: Ledger, _ tx: Transaction
    ) throws -> OrganizationID {
        let vendor = scope.vendor
        let profile = OrganizationProfile(name: step.name, country: step.country, region: step.region, type: step.type.rawValue)
        guard let id = step.existing else {
            let id = try create(profile, from: today, by: scope.actor, vendor: vendor, ledger: ledger, tx)
            try addExternalIDs([step.externalID], to: id, vendor: vendor, tx)
            return id
        }
        guard step.kind == .update else { return id }
        if !Set(step.changed).isDisjoint(with: [.name, .country, .region, .type]) {
            try tx.execute("""
                UPDATE organization SET name = \(step.name), name_folded = \(Persons.folded(step.name)), country = \(step.country),
                    region = \(step.region), type = \(step.type.rawValue) WHERE vendor_id = \(vendor) AND id = \(id)
                """)
            try profiles.record(tx, vendor: vendor, key: id.value, values: [
                step.name.sqlValue, step.country.sqlValue, step.region.sqlValue, step.type.rawValue.sqlValue,
            ], from: today)
        }
        let changes = step.changed.filter { $0 != .distributors }.map { Change($0.rawValue, from: nil, to: value($0, step)) }
        if !changes.isEmpty { try ledger.append(OrganizationChanged(organization: id, fields: changes, from: today), by: scope.actor, tx) }
        return id
    }

    private static func value(_ column: OrganizationImportColumn, _ step: OrganizationImportPlan.Step) -> String? {
        switch column {
        case .name: step.name
        case .country: step.country
        case .region: step.region
        case .type: step.type.rawValue
        case .ownership: step.ownership.map { String($0) }
        case .parent, .distributors, .externalID, .system: nil
        }
    }

    private static func writeParent(
        _ step: OrganizationImportPlan.Step, _ id: OrganizationID, _ resolve: (OrganizationImportPlan.Reference) -> OrganizationID,
        vendor: VendorID, today: Day, _ tx: Transaction
    ) throws {
        guard step.kind == .create || step.changed.contains(.parent) || step.changed.contains(.ownership) else { return }
        let known = try OrganizationStore.parent(of: id, vendor: vendor, today: today, tx)
        guard let parent = step.parent.map(resolve) ?? known?.organization.id else { return }
        try parents.record(tx, vendor: vendor, key: id.value, values: [.text(parent.value), .int(Int64(step.ownership ?? 100) * 100)], from: today)
    }

    private static func known(vendor: VendorID, today: Day, _ tx: Transaction) throws -> [KnownOrganization] {
        var external: [String: [ExternalID]] = [:]
        for row in try tx.query("SELECT system, value, subject_id FROM external_id WHERE vendor_id = \(vendor) AND subject_kind = 'organization'") {
            external[try row.text("subject_id"), default: []].append(ExternalID(system: try row.text("system"), value: try row.text("value")))
        }
        var parents: [String: (parent: OrganizationID, percent: Int)] = [:]
        for row in try tx.query("""
            SELECT organization_id, parent_id, ownership_basis_points FROM organization_parent WHERE vendor_id = \(vendor) AND \(SQL.holds(on: today))
            """) {
            parents[try row.text("organization_id")] = (try row.id("parent_id"), try row.int("ownership_basis_points") / 100)
        }
        var distributors: [String: Set<OrganizationID>] = [:]
        for row in try tx.query("SELECT reseller_id, distributor_id FROM distributor_link WHERE vendor_id = \(vendor) AND \(SQL.holds(on: today))") {
            distributors[try row.text("reseller_id"), default: []].insert(try row.id("distributor_id"))
        }
        return try tx.query("SELECT id, name, country, region, type, kind FROM organization WHERE vendor_id = \(vendor)").map { row in
            let id = try row.text("id")
            return KnownOrganization(
                id: OrganizationID(id), externalIDs: external[id] ?? [], name: try row.text("name"), country: try row.text("country"),
                region: try row.text("region"), type: OrganizationType(rawValue: try row.text("type")) ?? .other,
                parent: parents[id]?.parent, ownership: parents[id]?.percent, distributors: distributors[id] ?? [],
                isVendor: try row.text("kind") == "vendor")
        }
    }
}
