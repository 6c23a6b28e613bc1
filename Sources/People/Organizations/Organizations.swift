package import Kernel
package import Ledger
package import Store

/// What an organization is on a day.
package struct OrganizationProfile: Sendable, Equatable {
    package var name: String
    /// ISO 3166-1 alpha-2, upper case.
    package var country: String
    package var region: String
    package var type: String
    package init(name: String, country: String, region: String, type: String) {
        self.name = name
        self.country = country
        self.region = region
        self.type = type
    }
}

/// SQL of organizations: the current profile in `organization`, its history in `organization_profile`.
package enum Organizations {
    static let profiles = BitemporalTable("organization_profile", key: "organization_id", columns: ["name", "country", "region", "type"])
    static let parents = BitemporalTable("organization_parent", key: "organization_id", columns: ["parent_id", "ownership_basis_points"])
    static let links = BitemporalTable("distributor_link", key: "link_id", columns: [
        "distributor_id", "reseller_id", "country", "region", "see_counts", "see_people", "may_assign", "may_report",
    ])

    package static func create(_ profile: OrganizationProfile, kind: String = "partner", isTest: Bool = false, from day: Day, by actor: Actor,
                               vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws -> OrganizationID {
        let id = tx.newID(of: OrganizationEntity.self)
        try tx.execute("""
            INSERT INTO organization (vendor_id, id, kind, name, name_folded, country, region, type, is_test, created_at)
            VALUES (\(vendor), \(id), \(kind), \(profile.name), \(Persons.folded(profile.name)), \(profile.country), \(profile.region),
                \(profile.type), \(isTest), \(tx.now))
            """)
        try profiles.record(tx, vendor: vendor, key: id.value, values: [
            profile.name.sqlValue, profile.country.sqlValue, profile.region.sqlValue, profile.type.sqlValue,
        ], from: day)
        try ledger.append(OrganizationCreated(organization: id, name: profile.name, country: profile.country, region: profile.region, type: profile.type), by: actor, tx)
        return id
    }
    /// The vendor's own organization.
    package static func ofVendor(_ vendor: VendorID, _ tx: Transaction) throws -> OrganizationID {
        guard let row = try tx.first("SELECT id FROM organization WHERE vendor_id = \(vendor) AND kind = 'vendor'") else {
            throw ColumnError(column: "organization", wanted: "made with the vendor")
        }
        return try row.id("id")
    }
}
