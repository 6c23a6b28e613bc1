package import Kernel
import People
package import Store

/// Lists over many credentials; names are People's, joined for searching and sorting.
extension CredentialStore {
    package struct HolderList: Sendable {
        package struct Row: Sendable {
            package let credential: Credential
            package let name: String
        }
        package let rows: [Row]
        package let total: Int
        package let page: Int
        package let query: String
    }

    /// People who hold or held a certification, by name.
    static func holders(of certification: CertificationID, matching query: String, page: Int, vendor: VendorID, _ tx: Transaction) throws -> HolderList {
        var conditions: [SQL] = ["k.vendor_id = \(vendor)", "k.certification_id = \(certification)", "p.erased_at IS NULL"]
        if !query.isEmpty {
            conditions.append("(\(SQL.Fragment.contains("p.name_folded", Persons.folded(query))) OR k.number = \(query.uppercased()))")
        }
        let source: SQL = "FROM credential k JOIN person p ON p.vendor_id = k.vendor_id AND p.id = k.person_id WHERE \(SQL.all(conditions))"
        let total = try tx.count("SELECT count(*) \(source)")
        let rows = try tx.query("""
            SELECT \(columns), p.name \(source) ORDER BY p.name_folded, k.id LIMIT \(Limits.pageRows) OFFSET \((page - 1) * Limits.pageRows)
            """).map { HolderList.Row(credential: try credential($0), name: try $0.text("name")) }
        return HolderList(rows: rows, total: total, page: page, query: query)
    }

    /// How many hold each certification on a day.
    static func holders(on day: Day, vendor: VendorID, _ tx: Transaction) throws -> [CertificationID: Int] {
        let rows = try tx.query("""
            SELECT certification_id, count(*) AS holders FROM credential
            WHERE vendor_id = \(vendor) AND status = 'held' AND (valid_through IS NULL OR valid_through >= \(day))
            GROUP BY certification_id
            """)
        return Dictionary(try rows.map { (CertificationID(try $0.text("certification_id")), try $0.int("holders")) }, uniquingKeysWith: { a, _ in a })
    }

    /// Credentials of the people who are members within reach on `day` (their own too), by id, `limit` of them after `last`.
    package static func list(_ reach: Reach, on day: Day, person: PersonID?, certification: CertificationID?, after last: String, limit: Int,
                             vendor: VendorID, _ tx: Transaction) throws -> [Credential] {
        var conditions: [SQL] = ["k.vendor_id = \(vendor)", "k.id > \(last)", within(reach, on: day)]
        if let person { conditions.append("k.person_id = \(person)") }
        if let certification { conditions.append("k.certification_id = \(certification)") }
        return try tx.query("SELECT \(columns) FROM credential k WHERE \(SQL.all(conditions)) ORDER BY k.id LIMIT \(limit)").map(credential)
    }
    /// One of those; nil where there is none or it is not within reach.
    package static func find(_ id: CredentialID, within reach: Reach, on day: Day, vendor: VendorID, _ tx: Transaction) throws -> Credential? {
        try tx.first("SELECT \(columns) FROM credential k WHERE k.vendor_id = \(vendor) AND k.id = \(id) AND \(within(reach, on: day))").map(credential)
    }

    /// Whose credential it is decides, not where it was earned: an employer sees of a member what is held, whenever earned.
    private static func within(_ reach: Reach, on day: Day) -> SQL {
        if reach.all { return "1 = 1" }
        let member: SQL = """
            EXISTS (SELECT 1 FROM membership m WHERE m.vendor_id = k.vendor_id AND m.person_id = k.person_id
                AND \(.holds("m", on: day)) AND \(.within(reach, organization: "m.organization_id")))
            """
        guard let own = reach.person else { return member }
        return "(k.person_id = \(own) OR \(member))"
    }
}
