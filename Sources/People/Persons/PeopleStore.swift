package import Kernel
package import Store

/// A line of the list of people: a person and one membership of theirs.
package struct PersonLine: Sendable {
    package enum State: String, Sendable { case active, invited, ended, suspended, other }
    package let id: PersonID
    package let name: String
    /// Nil on a former member's line, unless the reader sees all of the vendor.
    package let email: String?
    package let membership: MembershipID
    package let organization: OrganizationID
    package let organizationName: String
    package let jobRoles: [String]
    package let roles: [String]
    package let state: State
    package let lastDay: Day?
}

/// A person as somebody within reach sees them.
package struct SeenPerson: Sendable {
    package let person: Person
    /// Whether a membership within reach is open or to come. A former organization keeps its record and learns nothing
    /// of the person's present (product.md, "Who sees what").
    package let isCurrent: Bool
    package var email: String? { isCurrent ? person.email : nil }
    package var isSuspended: Bool { isCurrent && person.isSuspended }
}

/// A membership as the page of a person shows it.
package struct MembershipLine: Sendable {
    package let membership: Membership
    package let organizationName: String
    package let isVendorSide: Bool
}

/// A role as the page of a person shows it.
package struct RoleLine: Sendable {
    package let grant: String
    package let role: String
    /// The role's key, or the name of a vendor's own: what `peopleRoleName` is given.
    package let shown: String
    package let isArchived: Bool
    package let organization: OrganizationID
    package let organizationName: String
    package let portfolio: Portfolio?
    package let includesSubtree: Bool
}

/// All reading SQL of lists and pages of people. An organization sees its members, and former ones up to their last day
/// (foundations 7); other employers do not exist for it.
package enum PeopleStore {
    static let sorts = ["name", "email", "organization"]

    /// A page of people with a membership within reach and how many there are. Without the filter `state=ended` only
    /// memberships of `today` or later are listed.
    package static func list(
        _ reach: Reach, vendor: VendorID, _ query: ListQuery, today: Day, limit: Int = Limits.pageRows, _ tx: Transaction
    ) throws -> (lines: [PersonLine], total: Int) {
        let condition = filter(reach, vendor: vendor, query, today: today, now: tx.now, dormantDays: query.filters["state"] == "dormant" ? try DormancyPolicy.of(vendor, tx).markDays : 0)
        let from: SQL = """
            FROM membership m JOIN person p ON p.vendor_id = m.vendor_id AND p.id = m.person_id
            JOIN organization o ON o.vendor_id = m.vendor_id AND o.id = m.organization_id WHERE \(condition)
            """
        let total = try tx.count("SELECT count(*) \(from)")
        let rows = try tx.query("""
            SELECT p.id, p.name, p.email, p.suspended_at, m.membership_id, m.organization_id, m.job_roles, m.valid_to, o.name AS organization_name,
                EXISTS (SELECT 1 FROM person_password w WHERE w.vendor_id = p.vendor_id AND w.person_id = p.id) AS has_password
            \(from) ORDER BY \(order(query, seesFormer: reach.all)) LIMIT \(limit) OFFSET \(query.offset)
            """)
        let roles = try roles(of: Set(try rows.map { try $0.id("id", of: PersonEntity.self) }), vendor: vendor, tx)
        return (try rows.map { try line($0, roles, today: today, seesFormer: reach.all) }, total)
    }

    private static func filter(_ reach: Reach, vendor: VendorID, _ query: ListQuery, today: Day, now: Instant, dormantDays: Int) -> SQL {
        var conditions: [SQL] = [
            "m.vendor_id = \(vendor)", "p.vendor_id = \(vendor)", "m.recorded_to = \(Instant.forever)", "p.erased_at IS NULL",
            .within(reach, organization: "m.organization_id"),
        ]
        if query.filters["state"] == "ended" {
            // The last row of a membership that has ended: one that goes on has another row after it.
            conditions.append("m.valid_to <= \(today)")
            conditions.append("""
                NOT EXISTS (SELECT 1 FROM membership n WHERE n.vendor_id = m.vendor_id AND n.membership_id = m.membership_id
                    AND n.recorded_to = \(Instant.forever) AND n.valid_from >= m.valid_to)
                """)
        } else {
            conditions.append("m.valid_to > \(today)")
            // Of a membership with a change to come only today's row, or the first one when it begins later.
            conditions.append("""
                NOT EXISTS (SELECT 1 FROM membership n WHERE n.vendor_id = m.vendor_id AND n.membership_id = m.membership_id
                    AND n.recorded_to = \(Instant.forever) AND n.valid_to > \(today) AND n.valid_from < m.valid_from)
                """)
        }
        if !query.search.isEmpty {
            let needle = Persons.folded(query.search)
            let byAddress: SQL = "\(SQL.Fragment.contains("p.email_folded", needle))"
            let address: SQL = reach.all ? byAddress : "(m.valid_to > \(today) AND \(byAddress))"
            conditions.append("(\(SQL.Fragment.contains("p.name_folded", needle)) OR \(address))")
        }
        if let organization = query.filters["organization"] { conditions.append("m.organization_id = \(organization)") }
        if let role = query.filters["jobRole"] { conditions.append("\(SQL.Fragment.contains("m.job_roles", "," + role + ","))") }
        if query.filters["state"] == "dormant" {
            let since = now.adding(days: -dormantDays)
            conditions.append("p.created_at < \(since) AND (p.last_seen_at IS NULL OR p.last_seen_at < \(since))")
        }
        if query.filters["state"] == "leaving" { conditions.append("m.valid_to < \(Day.forever)") }
        conditions += CustomFields.conditions(query.filters, .person, subject: "p.id", reach, vendor: vendor, today: today)
        if query.filters["state"] == "suspended" { conditions.append("p.suspended_at IS NOT NULL") }
        if query.filters["state"] == "invited" {
            conditions.append("NOT EXISTS (SELECT 1 FROM person_password w WHERE w.vendor_id = p.vendor_id AND w.person_id = p.id)")
        }
        return .all(conditions)
    }

    private static func order(_ query: ListQuery, seesFormer: Bool) -> SQL {
        switch (query.sort, query.isDescending) {
        case ("email", let isDescending) where !seesFormer && query.filters["state"] == "ended":
            isDescending ? "p.name_folded DESC, p.id, o.name_folded" : "p.name_folded, p.id, o.name_folded"
        case ("email", false): "p.email_folded, p.id, o.name_folded"
        case ("email", true): "p.email_folded DESC, p.id, o.name_folded"
        case ("organization", false): "o.name_folded, p.name_folded, p.id"
        case ("organization", true): "o.name_folded DESC, p.name_folded, p.id"
        case (_, true): "p.name_folded DESC, p.id, o.name_folded"
        default: "p.name_folded, p.id, o.name_folded"
        }
    }

    private static func line(_ row: Row, _ roles: [String: [String]], today: Day, seesFormer: Bool) throws -> PersonLine {
        let id: PersonID = try row.id("id"), organization: OrganizationID = try row.id("organization_id")
        let to = try row.day("valid_to")
        let isFormer = to <= today, isSuspended = try row.optionalInt("suspended_at") != nil
        let state: PersonLine.State = isSuspended && (seesFormer || !isFormer) ? .suspended : isFormer ? .ended
            : try hasPassword(row) ? .active : .invited
        return PersonLine(
            id: id, name: try row.text("name"), email: isFormer && !seesFormer ? nil : try row.text("email"), membership: try row.id("membership_id"), organization: organization,
            organizationName: try row.text("organization_name"), jobRoles: Memberships.split(try row.text("job_roles")),
            roles: roles[id.value + organization.value] ?? [], state: state, lastDay: to == .forever ? nil : to.adding(days: -1))
    }

    /// `EXISTS` is an integer in SQLite and a boolean in PostgreSQL.
    private static func hasPassword(_ row: Row) throws -> Bool {
        switch try row.value("has_password") {
        case .int(let number): number != 0
        case .text(let text): text == "t"
        default: false
        }
    }

    /// Roles other than learner, by person and organization.
    private static func roles(of people: Set<PersonID>, vendor: VendorID, _ tx: Transaction) throws -> [String: [String]] {
        var roles: [String: [String]] = [:]
        for row in try tx.query("""
            SELECT g.person_id, g.organization_id, CASE WHEN k.is_built_in = 0 THEN k.title ELSE g.role_key END AS role_key FROM role_grant g
            JOIN role k ON k.vendor_id = g.vendor_id AND k.key = g.role_key AND k.archived_at IS NULL
            WHERE g.vendor_id = \(vendor) AND g.revoked_at IS NULL AND g.role_key <> 'learner' AND g.person_id IN \(list: people.sorted()) ORDER BY g.role_key
            """) {
            roles[try row.text("person_id") + row.text("organization_id"), default: []].append(try row.text("role_key"))
        }
        return roles
    }

    /// The person, if any membership of theirs (current or former) is within reach, or it is oneself.
    package static func find(_ id: PersonID, _ reach: Reach, vendor: VendorID, today: Day, _ tx: Transaction) throws -> SeenPerson? {
        guard let person = try Persons.find(id, vendor: vendor, tx) else { return nil }
        if reach.all || reach.person == id { return SeenPerson(person: person, isCurrent: true) }
        let seen = try tx.first("""
            SELECT MAX(m.valid_to) AS until FROM membership m WHERE m.vendor_id = \(vendor) AND m.person_id = \(id)
                AND m.recorded_to = \(Instant.forever) AND \(SQL.within(reach, organization: "m.organization_id"))
            """)
        guard let until = try seen?.optionalDay("until") else { return nil }
        return SeenPerson(person: person, isCurrent: until > today)
    }

    /// Memberships within reach, current ones first; each once, as its latest believed row says.
    package static func memberships(of id: PersonID, _ reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> [MembershipLine] {
        try memberships(of: [id], reach, vendor: vendor, tx)[id] ?? []
    }
    /// The same of many people at once.
    static func memberships(of ids: [PersonID], _ reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> [PersonID: [MembershipLine]] {
        let rows = try tx.query("""
            SELECT m.*, o.name AS organization_name, o.kind AS organization_kind FROM membership m
            JOIN organization o ON o.vendor_id = m.vendor_id AND o.id = m.organization_id
            WHERE m.vendor_id = \(vendor) AND m.person_id IN \(list: ids) AND m.recorded_to = \(Instant.forever)
                AND \(SQL.within(reach, organization: "m.organization_id", person: "m.person_id"))
            ORDER BY m.valid_from
            """)
        var lines: [MembershipID: MembershipLine] = [:], starts: [MembershipID: Day] = [:]
        for row in rows {
            let membership = try Memberships.read(row)
            if starts[membership.id] == nil { starts[membership.id] = membership.validFrom }
            let whole = Membership(
                id: membership.id, person: membership.person, organization: membership.organization, jobRoles: membership.jobRoles,
                isPrimary: membership.isPrimary, validFrom: starts[membership.id] ?? membership.validFrom, validTo: membership.validTo)
            lines[membership.id] = MembershipLine(
                membership: whole, organizationName: try row.text("organization_name"), isVendorSide: try row.text("organization_kind") == "vendor")
        }
        return Dictionary(grouping: lines.values, by: \.membership.person).mapValues { lines in
            lines.sorted { ($0.membership.validTo, $1.membership.validFrom) > ($1.membership.validTo, $0.membership.validFrom) }
        }
    }

    /// Roles at organizations within reach.
    package static func roles(of id: PersonID, _ reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> [RoleLine] {
        try tx.query("""
            SELECT g.id, g.role_key, g.organization_id, g.portfolio, g.includes_subtree, o.name AS organization_name,
                CASE WHEN k.is_built_in = 0 THEN k.title ELSE g.role_key END AS shown, k.archived_at FROM role_grant g
            JOIN role k ON k.vendor_id = g.vendor_id AND k.key = g.role_key
            JOIN organization o ON o.vendor_id = g.vendor_id AND o.id = g.organization_id
            WHERE g.vendor_id = \(vendor) AND g.person_id = \(id) AND g.revoked_at IS NULL AND g.role_key <> 'learner'
                AND \(SQL.within(reach, organization: "g.organization_id")) ORDER BY o.name_folded, g.role_key
            """).map {
            RoleLine(grant: try $0.text("id"), role: try $0.text("role_key"), shown: try $0.text("shown"), isArchived: try $0.optionalInt("archived_at") != nil, organization: try $0.id("organization_id"),
                     organizationName: try $0.text("organization_name"), portfolio: try $0.optionalText("portfolio").map(Portfolio.init(json:)),
                     includesSubtree: try $0.bool("includes_subtree"))
        }
    }

    /// Names and ids of those who hold a role at an organization and whose membership there holds on `today`.
    package static func holders(of role: String, at organization: OrganizationID, vendor: VendorID, today: Day, _ tx: Transaction) throws -> [(id: PersonID, name: String)] {
        try tx.query("""
            SELECT p.id, p.name FROM role_grant g CROSS JOIN person p
            WHERE g.vendor_id = \(vendor) AND g.organization_id = \(organization) AND g.role_key = \(role) AND g.revoked_at IS NULL
                AND p.vendor_id = g.vendor_id AND p.id = g.person_id AND p.suspended_at IS NULL AND p.erased_at IS NULL
                AND EXISTS (SELECT 1 FROM membership m WHERE m.vendor_id = g.vendor_id AND m.person_id = g.person_id
                    AND m.organization_id = g.organization_id AND \(SQL.holds("m", on: today)))
            ORDER BY p.name_folded, p.id
            """).map { (id: try $0.id("id"), name: try $0.text("name")) }
    }
}
