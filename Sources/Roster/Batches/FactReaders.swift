import Kernel
import People
import Store

/// Facts for planning a file of people: a bounded number of statements for each chunk of addresses.
enum PersonFactReader {
    static func lookup(_ reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> OrganizationLookup {
        var external: [String: [ExternalID]] = [:]
        for row in try tx.query("SELECT system, value, subject_id FROM external_id WHERE vendor_id = \(vendor) AND subject_kind = 'organization' AND \(SQL.within(reach, organization: "subject_id"))") {
            external[try row.text("subject_id"), default: []].append(ExternalID(system: try row.text("system"), value: try row.text("value")))
        }
        return OrganizationLookup(try tx.query("SELECT o.id, o.name, o.kind FROM organization o WHERE o.vendor_id = \(vendor) AND o.merged_into IS NULL AND \(SQL.within(reach, organization: "o.id"))").map {
            let id = try $0.text("id")
            return .init(id: OrganizationID(id), name: try $0.text("name"), isVendor: try $0.text("kind") == "vendor", externalIDs: external[id] ?? [])
        })
    }

    /// - Parameter reach: whoever has no membership within it does not exist, unless all is within it.
    static func read(keys: [String], externalIDs: [ExternalID], organizations: Set<OrganizationID>, reach: Reach, today: Day, vendor: VendorID, _ tx: Transaction) throws -> PersonFacts {
        var facts = PersonFacts()
        facts.seesAll = reach.all
        facts.vendorOrganization = try Organizations.ofVendor(vendor, tx)
        for chunk in chunks(keys) { try people(chunk, reach, today, vendor, tx, &facts) }
        if reach.all { for chunk in chunks(externalIDs) { try owners(chunk, today, vendor, tx, &facts) } } else {
            for chunk in chunks(keys) { try invitations(chunk, reach, vendor, tx, &facts) }
        }
        if !organizations.isEmpty {
            for (organization, use) in try Seats.uses(of: organizations.sorted(), on: today, vendor: vendor, tx) { if let free = use.free { facts.seats[organization] = free } }
        }
        return facts
    }
    private static func chunks<T>(_ all: [T]) -> [[T]] { stride(from: 0, to: all.count, by: 500).map { Array(all[$0..<min(all.count, $0 + 500)]) } }

    private static func people(_ keys: [String], _ reach: Reach, _ today: Day, _ vendor: VendorID, _ tx: Transaction, _ facts: inout PersonFacts) throws {
        let visible: SQL = reach.all ? "1 = 1" : """
            EXISTS (SELECT 1 FROM membership m WHERE m.vendor_id = p.vendor_id AND m.person_id = p.id AND m.recorded_to = \(Instant.forever)
                AND m.valid_to > \(today) AND \(SQL.within(reach, organization: "m.organization_id")))
            """
        var keyOf: [String: [String]] = [:], ids: Set<String> = []
        for row in try tx.query("""
            SELECT p.id, p.email_folded, p.merged_into FROM person p
            WHERE p.vendor_id = \(vendor) AND p.email_folded IN \(list: keys) AND p.erased_at IS NULL AND (p.merged_into IS NOT NULL OR \(visible))
            """) {
            let id = try row.optionalText("merged_into") ?? row.text("id")
            keyOf[id, default: []].append(try row.text("email_folded"))
            ids.insert(id)
        }
        if reach.all {
            for row in try tx.query("SELECT person_id, email_folded FROM person_address WHERE vendor_id = \(vendor) AND email_folded IN \(list: keys) AND ended_at IS NULL") {
                let id = try row.text("person_id")
                keyOf[id, default: []].append(try row.text("email_folded"))
                ids.insert(id)
            }
        }
        for person in try persons(ids, reach, today, vendor, tx) where reach.all || !person.memberships.isEmpty {
            for key in keyOf[person.id.value] ?? [] { facts.byEmail[key] = person }
            for id in person.externalIDs { facts.byExternal[id] = person }
        }
    }

    private static func persons(_ ids: Set<String>, _ reach: Reach, _ today: Day, _ vendor: VendorID, _ tx: Transaction) throws -> [PersonFacts.Person] {
        guard !ids.isEmpty else { return [] }
        let list = ids.sorted()
        var found: [String: PersonFacts.Person] = [:]
        for row in try tx.query("SELECT id, name, email FROM person WHERE vendor_id = \(vendor) AND id IN \(list: list) AND erased_at IS NULL") {
            found[try row.text("id")] = PersonFacts.Person(id: try row.id("id"), name: try row.text("name"), email: try row.text("email"))
        }
        var latest: [MembershipID: (person: String, fact: PersonFacts.Membership)] = [:]
        for row in try tx.query("""
            SELECT membership_id, person_id, organization_id, job_roles, valid_from, valid_to FROM membership WHERE vendor_id = \(vendor) AND person_id IN \(list: list)
                AND recorded_to = \(Instant.forever) AND valid_to > \(today) AND \(SQL.within(reach, organization: "organization_id")) ORDER BY valid_from
            """) {
            let id: MembershipID = try row.id("membership_id"), to = try row.day("valid_to")
            latest[id] = (try row.text("person_id"), .init(
                id: id, organization: try row.id("organization_id"), jobRoles: Memberships.split(try row.text("job_roles")), from: try latest[id]?.fact.from ?? row.day("valid_from"),
                lastDay: to == .forever ? nil : to.adding(days: -1)))
        }
        for (person, fact) in latest.values { found[person]?.memberships.append(fact) }
        for row in try tx.query("""
            SELECT person_id, organization_id, role_key FROM role_grant WHERE vendor_id = \(vendor) AND person_id IN \(list: list) AND revoked_at IS NULL
                AND \(SQL.within(reach, organization: "organization_id"))
            """) { found[try row.text("person_id")]?.roles[try row.id("organization_id"), default: []].insert(try row.text("role_key")) }
        if reach.all {
            for row in try tx.query("SELECT system, value, subject_id FROM external_id WHERE vendor_id = \(vendor) AND subject_kind = 'person' AND subject_id IN \(list: list)") {
                found[try row.text("subject_id")]?.externalIDs.append(ExternalID(system: try row.text("system"), value: try row.text("value")))
            }
        }
        return Array(found.values)
    }

    private static func owners(_ ids: [ExternalID], _ today: Day, _ vendor: VendorID, _ tx: Transaction) throws -> Set<String> {
        Set(try tx.query("SELECT subject_id, system, value FROM external_id WHERE vendor_id = \(vendor) AND subject_kind = 'person' AND value IN \(list: ids.map(\.value))").compactMap {
            ids.contains(ExternalID(system: try $0.text("system"), value: try $0.text("value"))) ? try $0.text("subject_id") : nil
        })
    }
    private static func owners(_ ids: [ExternalID], _ today: Day, _ vendor: VendorID, _ tx: Transaction, _ facts: inout PersonFacts) throws {
        for person in try persons(owners(ids, today, vendor, tx), .everything, today, vendor, tx) { for id in person.externalIDs { facts.byExternal[id] = person } }
    }

    private static func invitations(_ keys: [String], _ reach: Reach, _ vendor: VendorID, _ tx: Transaction, _ facts: inout PersonFacts) throws {
        for row in try tx.query("""
            SELECT email_folded, organization_id, job_roles, role_key FROM invitation WHERE vendor_id = \(vendor) AND settled_at IS NULL AND email_folded IN \(list: keys)
                AND \(SQL.within(reach, organization: "organization_id"))
            """) {
            facts.invitations[try row.text("email_folded"), default: [:]][try row.id("organization_id")] =
                .init(jobRoles: Memberships.split(try row.text("job_roles")), role: try row.optionalText("role_key"))
        }
    }
}
