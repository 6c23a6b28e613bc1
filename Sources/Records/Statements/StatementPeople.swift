import Kernel
import People
import Store
import XAPI

/// Which actors of statements are persons of the vendor: by an address of theirs, or by the account that Laurel itself names them with.
enum StatementPeople {
    /// - Returns: the person of each actor that is one.
    static func find(_ actors: Set<AgentKey>, origin: String, vendor: VendorID, _ tx: Transaction) throws -> [AgentKey: PersonID] {
        var byAddress: [String: [AgentKey]] = [:], byID: [String: [AgentKey]] = [:]
        for actor in actors {
            if actor.text.hasPrefix("mbox:mailto:") { byAddress[Persons.folded(String(actor.text.dropFirst(12))), default: []].append(actor) }
            if let account = actor.account, account.homePage == origin, let id = PersonID(checking: account.name) { byID[id.value, default: []].append(actor) }
        }
        var found: [AgentKey: PersonID] = [:]
        func note(_ keys: [AgentKey]?, _ row: Row) throws {
            let kept: PersonID = try row.optionalID("merged_into") ?? row.id("id")
            for key in keys ?? [] { found[key] = kept }
        }
        if !byAddress.isEmpty {
            let addresses = Array(byAddress.keys)
            for row in try tx.query("""
                WITH sought (address) AS \(list: addresses)
                SELECT p.id, p.merged_into, p.email_folded AS address FROM person p
                WHERE p.vendor_id = \(vendor) AND p.email_folded IN (SELECT address FROM sought) AND p.erased_at IS NULL
                UNION ALL SELECT p.id, p.merged_into, a.email_folded AS address FROM person_address a JOIN person p ON p.vendor_id = a.vendor_id AND p.id = a.person_id
                WHERE a.vendor_id = \(vendor) AND a.email_folded IN (SELECT address FROM sought) AND a.ended_at IS NULL AND p.erased_at IS NULL
                """) { try note(byAddress[row.text("address")], row) }
        }
        if !byID.isEmpty {
            for row in try tx.query("SELECT p.id, p.merged_into FROM person p WHERE p.vendor_id = \(vendor) AND p.id IN \(list: Array(byID.keys)) AND p.erased_at IS NULL") {
                try note(byID[row.text("id")], row)
            }
        }
        return found
    }
    /// Those of the persons who are members of the organization today.
    static func members(_ persons: Set<PersonID>, of organization: OrganizationID, on day: Day, vendor: VendorID, _ tx: Transaction) throws -> Set<PersonID> {
        guard !persons.isEmpty else { return [] }
        return Set(try tx.query("""
            SELECT DISTINCT m.person_id FROM membership m WHERE m.vendor_id = \(vendor) AND m.person_id IN \(list: Array(persons)) AND m.organization_id = \(organization)
                AND \(SQL.holds("m", on: day))
            """).map { try $0.id("person_id") })
    }

    /// Under which identifiers statements know the persons whom a text names: part of a name or an address.
    static func identifiers(matching text: String, origin: String, vendor: VendorID, _ tx: Transaction) throws -> [AgentKey] {
        let needle = Persons.folded(text)
        let found = try tx.query("""
            SELECT p.id, p.email_folded FROM person p
            WHERE p.vendor_id = \(vendor) AND p.erased_at IS NULL AND (\(SQL.Fragment.contains("p.name_folded", needle)) OR \(SQL.Fragment.contains("p.email_folded", needle)))
            ORDER BY p.name_folded, p.id LIMIT 20
            """).map { (id: try $0.text("id"), address: try $0.text("email_folded")) }
        guard !found.isEmpty else { return [] }
        // Records that were joined to theirs have learned under ids of their own.
        let joined = try tx.query("SELECT p.id FROM person p WHERE p.vendor_id = \(vendor) AND p.merged_into IN \(list: found.map(\.id)) LIMIT 100").map { try $0.text("id") }
        return found.flatMap { [.account(homePage: origin, name: $0.id), .mbox("mailto:" + $0.address)] } + joined.map { .account(homePage: origin, name: $0) }
    }
    /// What persons are called today.
    static func names(_ persons: Set<PersonID>, vendor: VendorID, _ tx: Transaction) throws -> [PersonID: String] {
        guard !persons.isEmpty else { return [:] }
        let found = try tx.query("SELECT p.id, p.name FROM person p WHERE p.vendor_id = \(vendor) AND p.id IN \(list: Array(persons))").map { row -> (PersonID, String) in
            (try row.id("id"), try row.text("name"))
        }
        return Dictionary(found, uniquingKeysWith: { a, _ in a })
    }
}
