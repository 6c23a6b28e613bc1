import HTML
import Kernel
import People
import Store
import Tables

/// Rows of exports, in the shape of a file to import: brought back in, they change nothing.
struct Export: Sendable {
    let kind: RosterKind
    let reach: Reach
    let vendor: VendorID
    let today: Day
    /// Systems of external ids that occur, each with a column of its own.
    let systems: [String]
    /// The vendor's own fields, each with a column.
    let own: [CustomField]
    private let references: [OrganizationID: String]

    static func prepare(_ kind: RosterKind, _ reach: Reach, today: Day, vendor: VendorID, _ tx: Transaction) throws -> Export {
        let systems = reach.all ? try MappingStore.systems(kind, vendor: vendor, tx) : []
        let known = try PersonFactReader.lookup(reach, vendor: vendor, tx)
        return Export(kind: kind, reach: reach, vendor: vendor, today: today, systems: systems, own: try MappingStore.own(kind, vendor: vendor, tx), references: references(known))
    }

    /// What a file may call each organization: its first external id, else its name where only it has that, else our id.
    private static func references(_ lookup: OrganizationLookup) -> [OrganizationID: String] {
        lookup.byID.mapValues { one in
            let candidates = one.externalIDs.sorted { ($0.system, $0.value) < ($1.system, $1.value) }.map { "\($0.system):\($0.value)" } + [one.name]
            return candidates.first { text in
                !text.contains { "|;,()".contains($0) || $0.isNewline } && text == text.trimmed && (try? lookup.find(text, system: "")) == one.id
            } ?? one.id.value
        }
    }

    var header: [String] {
        switch kind {
        case .people: ["email", "name", "organization", "job roles", "language", "start", "last day", "role"] + systems.map { "id:" + $0 }
        case .organizations: ["name", "country", "region", "type"] + systems.map { "id:" + $0 } + ["parent", "ownership", "legal entity", "tags", "seats"] + own.map { RosterField.own($0.key).key } + ["distributors"]
        }
    }

    /// A page of rows after `after`; empty at the end.
    func page(after: String, limit: Int = 500, _ tx: Transaction) throws -> (rows: [[String]], last: String) {
        kind == .people ? try people(after, limit, tx) : try organizations(after, limit, tx)
    }

    private func people(_ after: String, _ limit: Int, _ tx: Transaction) throws -> (rows: [[String]], last: String) {
        let members = try tx.query("""
            SELECT m.membership_id, m.person_id, m.organization_id, m.job_roles, m.valid_to, p.email, p.name, p.language,
                (SELECT min(f.valid_from) FROM membership f WHERE f.vendor_id = m.vendor_id AND f.membership_id = m.membership_id AND f.recorded_to = \(Instant.forever)) AS first_day
            FROM membership m JOIN person p ON p.vendor_id = m.vendor_id AND p.id = m.person_id
            WHERE m.vendor_id = \(vendor) AND m.recorded_to = \(Instant.forever) AND m.valid_to > \(today) AND p.erased_at IS NULL AND \(SQL.within(reach, organization: "m.organization_id"))
                AND m.membership_id > \(after)
                AND NOT EXISTS (SELECT 1 FROM membership n WHERE n.vendor_id = m.vendor_id AND n.membership_id = m.membership_id AND n.recorded_to = \(Instant.forever) AND n.valid_from > m.valid_from)
            ORDER BY m.membership_id LIMIT \(limit)
            """)
        let ids = Set(try members.map { try $0.text("person_id") }).sorted()
        var roles: [String: String] = [:], external: [String: [String: [String]]] = [:]
        let given = [BuiltInRole.partnerAdmin.rawValue, BuiltInRole.distributorManager.rawValue]
        for row in try tx.query("""
            SELECT person_id, organization_id, role_key FROM role_grant WHERE vendor_id = \(vendor) AND person_id IN \(list: ids) AND revoked_at IS NULL AND role_key IN \(list: given)
            ORDER BY role_key DESC
            """) { roles[try row.text("person_id") + row.text("organization_id")] = try row.text("role_key") }
        if !systems.isEmpty {
            for row in try tx.query("SELECT subject_id, system, value FROM external_id WHERE vendor_id = \(vendor) AND subject_kind = 'person' AND subject_id IN \(list: ids) ORDER BY value") {
                external[try row.text("subject_id"), default: [:]][try row.text("system"), default: []].append(try row.text("value"))
            }
        }
        return (try members.map { row in
            let person = try row.text("person_id"), organization = try row.text("organization_id"), to = try row.day("valid_to")
            return [try row.text("email"), try row.text("name"), references[OrganizationID(organization)] ?? organization, Memberships.split(try row.text("job_roles")).joined(separator: ", "),
                    try row.text("language"), try row.text("first_day"), to == .forever ? "" : to.adding(days: -1).description, roles[person + organization] ?? ""]
                + systems.map { external[person]?[$0]?.joined(separator: " | ") ?? "" }
        }, try members.last?.text("membership_id") ?? "")
    }

    private func organizations(_ after: String, _ limit: Int, _ tx: Transaction) throws -> (rows: [[String]], last: String) {
        let page = try tx.query("""
            SELECT id, name, country, region, type, seat_limit FROM organization WHERE vendor_id = \(vendor) AND kind <> 'vendor' AND merged_into IS NULL AND id > \(after) ORDER BY id LIMIT \(limit)
            """)
        let ids = try page.map { try $0.text("id") }
        var external: [String: [String: [String]]] = [:], parents: [String: (String, Int)] = [:], links: [String: [String]] = [:]
        for row in try tx.query("SELECT subject_id, system, value FROM external_id WHERE vendor_id = \(vendor) AND subject_kind = 'organization' AND subject_id IN \(list: ids) ORDER BY value") {
            external[try row.text("subject_id"), default: [:]][try row.text("system"), default: []].append(try row.text("value"))
        }
        for row in try tx.query("""
            SELECT organization_id, parent_id, ownership_basis_points FROM organization_parent WHERE vendor_id = \(vendor) AND organization_id IN \(list: ids) AND \(SQL.holds(on: today))
            """) { parents[try row.text("organization_id")] = (try row.text("parent_id"), try row.int("ownership_basis_points") / 100) }
        var heads: [String: OrganizationID] = [:]
        for row in try tx.query("SELECT organization_id, head_id FROM organization_entity WHERE vendor_id = \(vendor) AND organization_id IN \(list: ids) AND \(SQL.holds(on: today))") {
            heads[try row.text("organization_id")] = try row.id("head_id")
        }
        let tags = try OrganizationTags.of(ids.map { OrganizationID($0) }, vendor: vendor, tx)
        let values = own.isEmpty ? [:] : try CustomFields.values(.organization, of: ids, on: today, vendor: vendor, tx)
        for row in try tx.query("""
            SELECT * FROM distributor_link WHERE vendor_id = \(vendor) AND reseller_id IN \(list: ids) AND recorded_to = \(Instant.forever) AND valid_to > \(today) ORDER BY link_id, valid_from
            """) { links[try row.text("reseller_id"), default: []].append(try link(row)) }
        return (try page.map { row in
            let id = try row.text("id"), parent = parents[id]
            return [try row.text("name"), try row.text("country"), try row.text("region"), try row.text("type")] + systems.map { external[id]?[$0]?.joined(separator: " | ") ?? "" }
                + [parent.map { references[OrganizationID($0.0)] ?? $0.0 } ?? "", parent.map { String($0.1) } ?? "", heads[id].map { references[$0] ?? $0.value } ?? ""]
                + [Self.cell(tags[OrganizationID(id)] ?? []), try row.optionalInt("seat_limit").map { String($0) } ?? ""] + own.map { values[id]?[$0.id] ?? "" }
                + [links[id]?.joined(separator: " | ") ?? ""]
        }, ids.last ?? "")
    }
    /// Tags that a file can hold; an empty cell, which says nothing, where one has a comma in it.
    private static func cell(_ tags: [String]) -> String {
        let text = tags.joined(separator: ", ")
        return (try? Reading.tags(text)) == OrganizationTags.tidied(tags) ? text : ""
    }
    private func link(_ row: Row) throws -> String {
        let distributor = try row.text("distributor_id"), to = try row.day("valid_to")
        var parts: [String] = []
        if let country = try row.optionalText("country") { parts.append("country=" + country) }
        if let region = try row.optionalText("region") { parts.append("region=" + region) }
        parts.append("from=" + (try row.text("valid_from")))
        if to != .forever { parts.append("to=" + to.adding(days: -1).description) }
        var grants: [String] = []
        if try row.bool("see_counts") { grants.append("counts") }
        if try row.bool("see_people") { grants.append("people") }
        if try row.bool("may_assign") { grants.append("assign") }
        if try row.bool("may_report") { grants.append("report") }
        parts.append("grants=" + (grants.isEmpty ? "none" : grants.joined(separator: "+")))
        return "\(references[OrganizationID(distributor)] ?? distributor) (\(parts.joined(separator: "; ")))"
    }
}
