package import HTML
package import Kernel
package import Ledger
package import People
package import Store
package import Web

/// Somebody who came by themselves.
package struct JoinEntry: Sendable {
    package enum Way: String, Sendable, CaseIterable { case code, domain, request }
    package let id: String
    package let person: PersonID
    package let name: String
    package let email: String
    package let organization: OrganizationID
    package let membership: MembershipID
    package let way: Way
    /// The label of the code, or the domain.
    package let by: String
    package let joinedAt: Instant
    package let undoneAt: Instant?
}

/// SQL and verbs of who joined by which way.
package enum JoinEntries {
    /// So long a join stands on the board and can be taken back.
    package static let days = 14

    static func note(_ person: PersonID, _ organization: OrganizationID, _ membership: MembershipID, way: JoinEntry.Way, code: String?, claim: String?, request: String?,
                     by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        let id = tx.newID(of: Never.self).value
        try tx.execute("""
            INSERT INTO join_entry (vendor_id, id, person_id, organization_id, membership_id, way, code_id, claim_id, request_id, joined_at)
            VALUES (\(vendor), \(id), \(person), \(organization), \(membership), \(way.rawValue), \(code), \(claim), \(request), \(tx.now))
            """)
        try ledger.append(PersonJoined(entry: id, person: person, organization: organization, way: way.rawValue), by: actor, tx)
    }

    private static let columns: SQL = """
        e.id, e.person_id, e.organization_id, e.membership_id, e.way, e.joined_at, e.undone_at, p.name, p.email, coalesce(c.label, d.shown, '') AS came_by
        FROM join_entry e JOIN person p ON p.vendor_id = e.vendor_id AND p.id = e.person_id
        LEFT JOIN join_code c ON c.vendor_id = e.vendor_id AND c.id = e.code_id
        LEFT JOIN domain_claim d ON d.vendor_id = e.vendor_id AND d.id = e.claim_id
        """
    /// Newest first, of an organization or of one of its codes.
    package static func list(_ organization: OrganizationID, code: String? = nil, limit: Int = 200, vendor: VendorID, _ tx: Transaction) throws -> [JoinEntry] {
        var conditions: [SQL] = ["e.vendor_id = \(vendor)", "e.organization_id = \(organization)"]
        if let code { conditions.append("e.code_id = \(code)") }
        return try tx.query("SELECT \(columns) WHERE \(SQL.all(conditions)) ORDER BY e.joined_at DESC, e.id DESC LIMIT \(limit)").map(read)
    }
    /// What stands on the board: joined lately, neither taken back nor put aside.
    package static func fresh(_ organization: OrganizationID, limit: Int = 20, vendor: VendorID, _ tx: Transaction) throws -> [JoinEntry] {
        try tx.query("""
            SELECT \(columns) WHERE e.vendor_id = \(vendor) AND e.organization_id = \(organization) AND e.joined_at > \(tx.now.adding(days: -days))
                AND e.seen_at IS NULL AND e.undone_at IS NULL ORDER BY e.joined_at DESC, e.id DESC LIMIT \(limit)
            """).map(read)
    }
    static func find(_ id: String, of organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> JoinEntry? {
        try tx.first("SELECT \(columns) WHERE e.vendor_id = \(vendor) AND e.id = \(id) AND e.organization_id = \(organization)").map(read)
    }
    /// Whether an administrator took this person's last join here back.
    static func wasUndone(_ person: PersonID, at organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.first("""
            SELECT undone_at FROM join_entry WHERE vendor_id = \(vendor) AND person_id = \(person) AND organization_id = \(organization)
            ORDER BY joined_at DESC, id DESC LIMIT 1
            """)?.optionalInstant("undone_at") != nil
    }

    /// Takes a join back: the membership counts on no day, as if it had never been; what was recorded stays in the record. The person
    /// is told.
    package static func undo(_ scope: Scope<ManagePeople>, _ id: String, of organization: OrganizationID, site: Site, post: Post, ledger: Ledger, _ tx: Transaction) throws -> JoinEntry {
        let one = try Ways.confirm(scope, organization, tx), vendor = scope.vendor
        guard let entry = try find(id, of: one.id, vendor: vendor, tx) else { throw WebRefusal.notFound }
        if entry.undoneAt != nil { return entry }
        guard entry.joinedAt > tx.now.adding(days: -days), scope.actor.person != entry.person else { throw JoiningRefusal.settled }
        let rows = try Memberships.of(entry.person, vendor: vendor, tx).filter { $0.id == entry.membership }
        guard let first = rows.first, let last = rows.last, last.validTo > site.zone.day(at: tx.now) else { throw JoiningRefusal.settled }
        for grant in try tx.query("""
            SELECT role_key FROM role_grant WHERE vendor_id = \(vendor) AND person_id = \(entry.person) AND organization_id = \(one.id) AND revoked_at IS NULL
            """) {
            try Persons.revoke(grant.text("role_key"), of: entry.person, at: one.id, by: scope.actor, vendor: vendor, ledger: ledger, tx)
        }
        try Memberships.end(last, lastDay: first.validFrom.adding(days: -1), by: scope.actor, vendor: vendor, ledger: ledger, tx)
        try tx.execute("UPDATE join_entry SET undone_at = \(tx.now), undone_by = \(scope.actor.id) WHERE vendor_id = \(vendor) AND id = \(id)")
        if let code = try tx.first("SELECT code_id FROM join_entry WHERE vendor_id = \(vendor) AND id = \(id)")?.optionalText("code_id") {
            try JoinCodes.giveBack(code, vendor: vendor, tx)
        }
        try ledger.append(JoinUndone(entry: id, person: entry.person, organization: one.id), by: scope.actor, tx)
        try tell(entry, organization: one.name, site: site, post: post, tx)
        return entry
    }
    private static func tell(_ entry: JoinEntry, organization: String, site: Site, post: Post, _ tx: Transaction) throws {
        guard let person = try Persons.find(entry.person, vendor: site.vendor, tx) else { return }
        let t = Localizer(locale: person.language, zone: site.zone)
        try post.send(
            Letter(subject: t(.joiningMailUndoneSubject(organization: organization)), greeting: t(.joiningMailGreeting(name: person.name)),
                   paragraphs: [t(.joiningMailUndoneText(organization: organization, site: site.name))], button: nil),
            to: person.email, name: person.name, person: person.id, once: "joinUndone:" + entry.id, site: site, language: person.language, tx)
    }
    /// Puts a join aside: it was right.
    package static func keep(_ scope: Scope<ManagePeople>, _ id: String, of organization: OrganizationID, _ tx: Transaction) throws {
        let one = try Ways.confirm(scope, organization, tx)
        guard try find(id, of: one.id, vendor: scope.vendor, tx) != nil else { throw WebRefusal.notFound }
        try tx.execute("UPDATE join_entry SET seen_at = \(tx.now) WHERE vendor_id = \(scope.vendor) AND id = \(id) AND seen_at IS NULL")
    }

    private static func read(_ row: Row) throws -> JoinEntry {
        JoinEntry(id: try row.text("id"), person: try row.id("person_id"), name: try row.text("name"), email: try row.text("email"),
                  organization: try row.id("organization_id"), membership: try row.id("membership_id"), way: JoinEntry.Way(rawValue: try row.text("way")) ?? .code,
                  by: try row.text("came_by"), joinedAt: try row.instant("joined_at"), undoneAt: try row.optionalInstant("undone_at"))
    }
}
