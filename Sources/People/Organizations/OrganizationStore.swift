package import Kernel
package import Store

/// An organization as lists and pages show it today.
package struct Organization: Sendable {
    package let id: OrganizationID
    package let name: String
    /// ISO 3166-1 alpha-2.
    package let country: String
    package let region: String
    package let type: String
    package let isVendor: Bool
    package let createdAt: Instant
    /// The last day of its end, planned or over; nil while none is known.
    package let endedOn: Day?
    /// Where it went by a merge.
    package let mergedInto: OrganizationID?
    package func status(on day: Day) -> OrganizationStatus {
        if mergedInto != nil { return .merged }
        guard let endedOn else { return .active }
        return endedOn < day ? .ended : .ending
    }
}

/// A line of the list of organizations.
package struct OrganizationLine: Sendable {
    package let organization: Organization
    package let parentName: String?
    /// People with an active membership today.
    package let people: Int
    package var tags: [String] = []
    package var seats = SeatUse(limit: nil, members: 0, invited: 0)
}

/// A distributor link as it holds on a day, seen from either side.
package struct DistributorLink: Sendable {
    package let id: String
    package let distributor: OrganizationID
    package let distributorName: String
    package let reseller: OrganizationID
    package let resellerName: String
    package let country: String?
    package let region: String?
    package let grants: Set<DistributorGrant>
    package let from: Day
    /// The first day on which it holds no more; `Day.forever` when open.
    package let to: Day
}

/// What a distributor may do about a reseller below it.
package enum DistributorGrant: String, Sendable, Hashable, CaseIterable { case counts, people, assign, report }

/// All reading SQL of organizations. Reach comes first: what is beyond it does not exist for the caller.
package enum OrganizationStore {
    static let sorts = ["name", "country", "region", "type", "people"]
    static let columns: SQL = "o.id, o.name, o.country, o.region, o.type, o.kind, o.created_at, o.ended_on, o.merged_into"

    /// A page of partners and how many there are, by `query`.
    package static func list(
        _ reach: Reach, vendor: VendorID, _ query: ListQuery, today: Day, limit: Int = Limits.pageRows, _ tx: Transaction
    ) throws -> (lines: [OrganizationLine], total: Int) {
        let condition = filter(reach, vendor: vendor, query, today: today)
        let total = try tx.count("SELECT count(*) FROM organization o WHERE \(condition)")
        let rows = try tx.query("""
            SELECT \(columns),
                (SELECT p.name FROM organization_parent l JOIN organization p ON p.vendor_id = l.vendor_id AND p.id = l.parent_id
                    WHERE l.vendor_id = o.vendor_id AND l.organization_id = o.id AND \(SQL.holds("l", on: today)) LIMIT 1) AS parent_name,
                (SELECT count(*) FROM membership m WHERE m.vendor_id = o.vendor_id AND m.organization_id = o.id
                    AND \(SQL.holds("m", on: today))) AS people
            FROM organization o WHERE \(condition) ORDER BY \(order(query)) LIMIT \(limit) OFFSET \(query.offset)
            """)
        let ids: [OrganizationID] = try rows.map { try $0.id("id") }
        let tags = try OrganizationTags.of(ids, vendor: vendor, tx), seats = try Seats.uses(of: ids, on: today, vendor: vendor, tx)
        return (try rows.map { row in
            let one = try organization(row)
            return OrganizationLine(organization: one, parentName: try row.optionalText("parent_name"), people: try row.int("people"),
                                    tags: tags[one.id] ?? [], seats: seats[one.id] ?? SeatUse(limit: nil, members: 0, invited: 0))
        }, total)
    }

    private static func filter(_ reach: Reach, vendor: VendorID, _ query: ListQuery, today: Day) -> SQL {
        var conditions: [SQL] = ["o.vendor_id = \(vendor)", "o.kind <> 'vendor'", .within(reach, organization: "o.id")]
        if !query.search.isEmpty {
            let needle = Persons.folded(query.search)
            conditions.append("""
                (\(SQL.Fragment.contains("o.name_folded", needle)) OR EXISTS (SELECT 1 FROM external_id e WHERE e.vendor_id = o.vendor_id
                    AND e.subject_kind = 'organization' AND e.subject_id = o.id AND e.value = \(query.search)))
                """)
        }
        if let country = query.filters["country"] { conditions.append("o.country = \(country)") }
        if let region = query.filters["region"] { conditions.append("o.region = \(region)") }
        if let type = query.filters["type"] { conditions.append("o.type = \(type)") }
        if let tag = query.filters["tag"] { conditions.append(OrganizationTags.has(tag)) }
        conditions += CustomFields.conditions(query.filters, .organization, subject: "o.id", reach, vendor: vendor, today: today)
        // Who is no partner any more is looked for, by filter or by name.
        if let status = query.filters["status"].flatMap(OrganizationStatus.init(rawValue:)) {
            conditions.append(condition(status, today: today))
        } else if query.search.isEmpty {
            conditions.append("o.merged_into IS NULL AND (o.ended_on IS NULL OR o.ended_on >= \(today))")
        }
        return .all(conditions)
    }

    static func condition(_ status: OrganizationStatus, today: Day) -> SQL {
        switch status {
        case .active: "o.ended_on IS NULL AND o.merged_into IS NULL"
        case .ending: "o.merged_into IS NULL AND o.ended_on >= \(today)"
        case .ended: "o.merged_into IS NULL AND o.ended_on < \(today)"
        case .merged: "o.merged_into IS NOT NULL"
        }
    }

    private static func order(_ query: ListQuery) -> SQL {
        switch (query.sort, query.isDescending) {
        case ("country", false): "o.country, o.name_folded, o.id"
        case ("country", true): "o.country DESC, o.name_folded, o.id"
        case ("region", false): "o.region, o.name_folded, o.id"
        case ("region", true): "o.region DESC, o.name_folded, o.id"
        case ("type", false): "o.type, o.name_folded, o.id"
        case ("type", true): "o.type DESC, o.name_folded, o.id"
        case ("people", false): "people, o.name_folded, o.id"
        case ("people", true): "people DESC, o.name_folded, o.id"
        case (_, true): "o.name_folded DESC, o.id"
        default: "o.name_folded, o.id"
        }
    }

    /// nil when it is not there or beyond reach.
    package static func find(_ id: OrganizationID, _ reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> Organization? {
        try tx.first("""
            SELECT \(columns) FROM organization o
            WHERE o.vendor_id = \(vendor) AND o.id = \(id) AND \(SQL.within(reach, organization: "o.id"))
            """).map(organization)
    }

    /// Every organization within reach by name, for choosing one. The vendor's own comes first.
    package static func choices(_ reach: Reach, vendor: VendorID, withVendor: Bool, _ tx: Transaction) throws -> [(id: OrganizationID, name: String)] {
        let kinds: SQL = withVendor ? "1 = 1" : "o.kind <> 'vendor'"
        return try tx.query("""
            SELECT o.id, o.name FROM organization o WHERE o.vendor_id = \(vendor) AND \(kinds) AND \(SQL.within(reach, organization: "o.id"))
            ORDER BY CASE WHEN o.kind = 'vendor' THEN 0 ELSE 1 END, o.name_folded, o.id LIMIT 5000
            """).map { (id: try $0.id("id"), name: try $0.text("name")) }
    }

    /// Countries and regions that occur among the organizations within reach.
    package static func facets(_ reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> (countries: [String], regions: [String]) {
        let within = SQL.within(reach, organization: "o.id")
        let countries = try tx.query("SELECT DISTINCT o.country FROM organization o WHERE o.vendor_id = \(vendor) AND \(within) ORDER BY o.country")
        let regions = try tx.query("SELECT DISTINCT o.region FROM organization o WHERE o.vendor_id = \(vendor) AND o.region <> '' AND \(within) ORDER BY o.region")
        return (try countries.map { try $0.text("country") }, try regions.map { try $0.text("region") })
    }

    /// The parent on `today` and the whole percent it holds.
    package static func parent(of id: OrganizationID, vendor: VendorID, today: Day, _ tx: Transaction) throws -> (organization: Organization, percent: Int)? {
        try tx.first("""
            SELECT \(columns), l.ownership_basis_points
            FROM organization_parent l JOIN organization o ON o.vendor_id = l.vendor_id AND o.id = l.parent_id
            WHERE l.vendor_id = \(vendor) AND l.organization_id = \(id) AND \(SQL.holds("l", on: today))
            """).map { (try organization($0), try $0.int("ownership_basis_points") / 100) }
    }

    /// Organizations whose parent it is on `today` and that are within reach.
    package static func children(of id: OrganizationID, _ reach: Reach, vendor: VendorID, today: Day, _ tx: Transaction) throws -> [Organization] {
        try tx.query("""
            SELECT \(columns)
            FROM organization_parent l JOIN organization o ON o.vendor_id = l.vendor_id AND o.id = l.organization_id
            WHERE l.vendor_id = \(vendor) AND l.parent_id = \(id) AND \(SQL.holds("l", on: today)) AND \(SQL.within(reach, organization: "o.id"))
            ORDER BY o.name_folded, o.id
            """).map(organization)
    }

    /// Parents of all organizations on `today`: child → parent.
    package static func parents(vendor: VendorID, today: Day, _ tx: Transaction) throws -> [OrganizationID: OrganizationID] {
        var parents: [OrganizationID: OrganizationID] = [:]
        for row in try tx.query("SELECT organization_id, parent_id FROM organization_parent WHERE vendor_id = \(vendor) AND \(SQL.holds(on: today))") {
            parents[try row.id("organization_id")] = try row.id("parent_id")
        }
        return parents
    }

    /// Links that hold on `today` or later. Of the resellers' side only those within reach; a distributor never learns of another.
    package static func links(
        distributor: OrganizationID? = nil, reseller: OrganizationID? = nil, _ reach: Reach, vendor: VendorID, today: Day, _ tx: Transaction
    ) throws -> [DistributorLink] {
        var conditions: [SQL] = ["l.vendor_id = \(vendor)", "l.recorded_to = \(Instant.forever)", "l.valid_to > \(today)"]
        if let distributor { conditions += ["l.distributor_id = \(distributor)", .within(reach, organization: "l.reseller_id")] }
        if let reseller { conditions += ["l.reseller_id = \(reseller)", .within(reach, organization: "l.distributor_id")] }
        return try tx.query("""
            SELECT l.*, d.name AS distributor_name, r.name AS reseller_name FROM distributor_link l
            JOIN organization d ON d.vendor_id = l.vendor_id AND d.id = l.distributor_id
            JOIN organization r ON r.vendor_id = l.vendor_id AND r.id = l.reseller_id
            WHERE \(SQL.all(conditions)) ORDER BY d.name_folded, r.name_folded, l.valid_from
            """).map(link)
    }

    package static func externalIDs(_ kind: String, _ id: String, vendor: VendorID, _ tx: Transaction) throws -> [ExternalID] {
        try tx.query("""
            SELECT system, value FROM external_id WHERE vendor_id = \(vendor) AND subject_kind = \(kind) AND subject_id = \(id)
            ORDER BY system, value
            """).map { ExternalID(system: try $0.text("system"), value: try $0.text("value")) }
    }

    static func organization(_ row: Row) throws -> Organization {
        Organization(
            id: try row.id("id"), name: try row.text("name"), country: try row.text("country"), region: try row.text("region"),
            type: try row.text("type"), isVendor: try row.text("kind") == "vendor", createdAt: try row.instant("created_at"),
            endedOn: try row.optionalDay("ended_on"), mergedInto: try row.optionalID("merged_into", of: OrganizationEntity.self))
    }

    static func grants(_ row: Row) throws -> Set<DistributorGrant> {
        var grants: Set<DistributorGrant> = []
        if try row.bool("see_counts") { grants.insert(.counts) }
        if try row.bool("see_people") { grants.insert(.people) }
        if try row.bool("may_assign") { grants.insert(.assign) }
        if try row.bool("may_report") { grants.insert(.report) }
        return grants
    }
    private static func link(_ row: Row) throws -> DistributorLink {
        DistributorLink(
            id: try row.text("link_id"), distributor: try row.id("distributor_id"), distributorName: try row.text("distributor_name"),
            reseller: try row.id("reseller_id"), resellerName: try row.text("reseller_name"), country: try row.optionalText("country"),
            region: try row.optionalText("region"), grants: try grants(row), from: try row.day("valid_from"), to: try row.day("valid_to"))
    }
}
