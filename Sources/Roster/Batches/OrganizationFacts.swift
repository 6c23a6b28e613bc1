import Kernel
import People
import Store

/// Facts for planning a file of organizations.
struct OrganizationFacts: Sendable {
    let known: [KnownOrganization]
    /// The vendor's own fields of organizations by key, archived ones left out.
    let own: [String: CustomField]

    static func read(vendor: VendorID, today: Day, _ tx: Transaction) throws -> OrganizationFacts {
        let own = try CustomFields.all(.organization, vendor: vendor, tx)
        return OrganizationFacts(known: try known(own, vendor, today, tx), own: Dictionary(own.map { ($0.key, $0) }, uniquingKeysWith: { a, _ in a }))
    }

    private static func known(_ own: [CustomField], _ vendor: VendorID, _ today: Day, _ tx: Transaction) throws -> [KnownOrganization] {
        var external: [String: [ExternalID]] = [:]
        for row in try tx.query("SELECT system, value, subject_id FROM external_id WHERE vendor_id = \(vendor) AND subject_kind = 'organization'") {
            external[try row.text("subject_id"), default: []].append(ExternalID(system: try row.text("system"), value: try row.text("value")))
        }
        var parents: [String: (OrganizationID, Int)] = [:]
        for row in try tx.query("SELECT organization_id, parent_id, ownership_basis_points FROM organization_parent WHERE vendor_id = \(vendor) AND \(SQL.holds(on: today))") {
            parents[try row.text("organization_id")] = (try row.id("parent_id"), try row.int("ownership_basis_points") / 100)
        }
        var links: [OrganizationID: [KnownOrganization.Link]] = [:]
        for link in try OrganizationStore.links(.everything, vendor: vendor, today: today, tx) {
            links[link.reseller, default: []].append(.init(
                id: link.id, distributor: link.distributor, country: link.country, region: link.region, grants: link.grants, from: link.from,
                lastDay: link.to == .forever ? nil : link.to.adding(days: -1)))
        }
        var admins: [String: Set<String>] = [:]
        let role = BuiltInRole.partnerAdmin.rawValue
        for row in try tx.query("""
            SELECT g.organization_id, p.email_folded FROM role_grant g JOIN person p ON p.vendor_id = g.vendor_id AND p.id = g.person_id
            WHERE g.vendor_id = \(vendor) AND g.role_key = \(role) AND g.revoked_at IS NULL
            """) { admins[try row.text("organization_id"), default: []].insert(try row.text("email_folded")) }
        for row in try tx.query("SELECT organization_id, email_folded FROM invitation WHERE vendor_id = \(vendor) AND settled_at IS NULL AND role_key = \(role)") {
            admins[try row.text("organization_id"), default: []].insert(try row.text("email_folded"))
        }
        let entities = try entities(vendor, today, tx), tags = try tags(vendor, tx), values = try values(own, vendor, today, tx)
        return try tx.query("SELECT id, name, country, region, type, kind, seat_limit FROM organization WHERE vendor_id = \(vendor) AND merged_into IS NULL").map { row in
            let id = try row.text("id")
            return KnownOrganization(
                id: OrganizationID(id), externalIDs: external[id] ?? [], name: try row.text("name"), country: try row.text("country"), region: try row.text("region"),
                type: OrganizationType(rawValue: try row.text("type")) ?? .other, parent: parents[id]?.0, ownership: parents[id]?.1, links: links[OrganizationID(id)] ?? [],
                admins: admins[id] ?? [], head: entities[id]?.head, laterHeads: entities[id]?.later ?? [], tags: OrganizationTags.tidied(tags[id] ?? []),
                seats: try row.optionalInt("seat_limit"), fields: values[id] ?? [:], isVendor: try row.text("kind") == "vendor")
        }
    }

    private static func entities(_ vendor: VendorID, _ today: Day, _ tx: Transaction) throws -> [String: (head: OrganizationID?, later: Set<OrganizationID>)] {
        var found: [String: (head: OrganizationID?, later: Set<OrganizationID>)] = [:]
        for row in try tx.query("""
            SELECT organization_id, head_id, valid_from FROM organization_entity WHERE vendor_id = \(vendor) AND recorded_to = \(Instant.forever) AND valid_to > \(today)
            """) {
            let head: OrganizationID = try row.id("head_id")
            if try row.day("valid_from") <= today { found[try row.text("organization_id"), default: (nil, [])].head = head } else {
                found[try row.text("organization_id"), default: (nil, [])].later.insert(head)
            }
        }
        return found
    }
    private static func tags(_ vendor: VendorID, _ tx: Transaction) throws -> [String: [String]] {
        var found: [String: [String]] = [:]
        for row in try tx.query("SELECT organization_id, tag FROM organization_tag WHERE vendor_id = \(vendor)") { found[try row.text("organization_id"), default: []].append(try row.text("tag")) }
        return found
    }
    private static func values(_ own: [CustomField], _ vendor: VendorID, _ today: Day, _ tx: Transaction) throws -> [String: [String: String]] {
        guard !own.isEmpty else { return [:] }
        let keys = Dictionary(own.map { ($0.id.value, $0.key) }, uniquingKeysWith: { a, _ in a })
        var found: [String: [String: String]] = [:]
        for row in try tx.query("""
            SELECT subject_id, field_id, value FROM custom_value WHERE vendor_id = \(vendor) AND subject_kind = \(CustomField.Subject.organization.rawValue) AND \(SQL.holds(on: today))
            """) {
            if let key = keys[try row.text("field_id")] { found[try row.text("subject_id"), default: [:]][key] = try row.text("value") }
        }
        return found
    }
}
