import JSON
package import Kernel
import People
package import Store

/// A client's record of somebody. Until a person has said yes from their own mail it leads to nobody; it looks the same either way.
package struct ProvisionedUser: Sendable {
    package let id: String
    package let client: String
    package var organization: OrganizationID
    package var person: PersonID?
    package var membership: MembershipID?
    /// The open or settled invitation that was sent for it.
    package var invitation: String?
    /// What was sent, by schema: no id, meta, groups or active.
    var body: [String: JSONValue]
    /// What the client said.
    package var isActive: Bool
    /// The membership's last day, once it has one.
    package var lastDay: Day?
    package var version: Int
    package let createdAt: Instant
    package var modifiedAt: Instant

    package var userName: String { body["userName"]?.string ?? "" }
    package var externalID: String? { body["externalId"]?.string }
    func isActive(on day: Day) -> Bool { isActive && (lastDay ?? .forever) >= day }
    /// Changes with every change, also when the last day passes.
    func tag(on day: Day) -> String { "\(version)\(isActive && !isActive(on: day) ? "e" : "")" }

    var emails: [JSONValue] { if case .array(let all)? = body["emails"] { all } else { [] } }
    /// The address that is the person's: the primary one, else work's, else the first, else a user name that is one.
    var email: String? {
        func value(_ element: JSONValue) -> String? { element["value"]?.string }
        let chosen = emails.first { $0["primary"] == .bool(true) } ?? emails.first { $0["type"]?.string?.lowercased() == "work" } ?? emails.first
        return [chosen.flatMap(value), userName].compactMap(\.self).first(where: Self.isAddress)
    }
    static func isAddress(_ text: String) -> Bool {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        return halves.count == 2 && !halves[0].isEmpty && halves[1].contains(".") && text.utf8.count <= Limits.emailCharacters && !text.contains { $0.isWhitespace || $0 == "," || $0 == "<" }
            && text.allSatisfy(\.isASCII)
    }
    /// The name to show: as the client has it, else made of its parts.
    var name: String {
        let parts: [String] = ["givenName", "middleName", "familyName"].compactMap { body["name"]?[$0]?.string }
        let all: [String?] = [body["displayName"]?.string, body["name"]?["formatted"]?.string, parts.joined(separator: " "), userName]
        return String((all.compactMap(\.self).first { !$0.trimmingSpaces().isEmpty } ?? "").trimmingSpaces().prefix(Limits.nameCharacters))
    }
    func extended(_ space: String, _ name: String) -> JSONValue? { body[space]?[name] }
    var jobRoles: [String] { if case .array(let all)? = extended(SCIMSchemas.laurelID, "jobRoles") { all.compactMap(\.string) } else { [] } }
    var manager: String? { extended(SCIMSchemas.enterpriseID, "manager")?["value"]?.string }
    /// The day the client gave; nil for none and for "no end".
    var wantedLastDay: Day? {
        guard let text = extended(SCIMSchemas.laurelID, "lastDay")?.string, let day = Day(iso: text.prefix(10)), day != .forever else { return nil }
        return day
    }
}

/// All SQL of provisioned users.
package enum UserStore {
    static func live(_ client: String, _ vendor: VendorID) -> SQL { "u.vendor_id = \(vendor) AND u.client_id = \(client) AND u.deleted_at IS NULL" }

    package static func find(_ id: String, _ client: String, vendor: VendorID, _ tx: Transaction) throws -> ProvisionedUser? {
        try tx.first("SELECT u.* FROM provisioned_user u WHERE \(live(client, vendor)) AND u.id = \(id)").map(read)
    }
    static func find(_ ids: [String], _ client: String, vendor: VendorID, _ tx: Transaction) throws -> [ProvisionedUser] {
        guard !ids.isEmpty else { return [] }
        return try tx.query("SELECT u.* FROM provisioned_user u WHERE \(live(client, vendor)) AND u.id IN \(list: ids)").map(read)
    }
    static func holder(ofName folded: String, _ client: String, vendor: VendorID, _ tx: Transaction) throws -> String? {
        try tx.first("SELECT u.id FROM provisioned_user u WHERE \(live(client, vendor)) AND u.user_name_folded = \(folded)")?.text("id")
    }
    /// - Returns: false when the user name is taken within the client.
    static func insert(_ user: ProvisionedUser, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.execute("""
            INSERT INTO provisioned_user (vendor_id, id, client_id, organization_id, person_id, membership_id, invitation_id, user_name, user_name_folded, external_id,
                email_folded, emails_folded, name_folded, manager_id, body, is_active, last_day, version, created_at, modified_at)
            VALUES (\(vendor), \(user.id), \(user.client), \(user.organization), \(user.person), \(user.membership), \(user.invitation), \(user.userName),
                \(Persons.folded(user.userName)), \(user.externalID), \(user.email.map(Persons.folded)), \(folded(user.emails)), \(Persons.folded(user.name)), \(user.manager),
                \(JSONValue.object(user.body).text), \(user.isActive), \(user.lastDay), \(user.version), \(user.createdAt), \(user.modifiedAt))
            ON CONFLICT DO NOTHING
            """) == 1
    }
    static func update(_ user: ProvisionedUser, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE provisioned_user SET organization_id = \(user.organization), person_id = \(user.person), membership_id = \(user.membership), invitation_id = \(user.invitation),
                user_name = \(user.userName), user_name_folded = \(Persons.folded(user.userName)), external_id = \(user.externalID), email_folded = \(user.email.map(Persons.folded)),
                emails_folded = \(folded(user.emails)), name_folded = \(Persons.folded(user.name)), manager_id = \(user.manager), body = \(JSONValue.object(user.body).text),
                is_active = \(user.isActive), last_day = \(user.lastDay), version = \(user.version), modified_at = \(user.modifiedAt)
            WHERE vendor_id = \(vendor) AND client_id = \(user.client) AND id = \(user.id)
            """)
    }
    /// Hides it from the client. What the person did and was stays with the person.
    static func hide(_ user: ProvisionedUser, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE provisioned_user SET deleted_at = \(tx.now), is_active = 0, version = version + 1 WHERE vendor_id = \(vendor) AND id = \(user.id)")
        try tx.execute("DELETE FROM provisioned_member WHERE vendor_id = \(vendor) AND user_id = \(user.id)")
    }
    /// Each address between line ends, so that one search finds it whole, by its beginning, its end or any part.
    private static func folded(_ emails: [JSONValue]) -> String {
        let all = emails.compactMap { $0["value"]?.string }.map(Persons.folded)
        return all.isEmpty ? "" : "\n" + all.joined(separator: "\n") + "\n"
    }
    static func read(_ row: Row) throws -> ProvisionedUser {
        guard case .object(let body)? = JSONValue(parsing: try row.text("body")) else { throw ColumnError(column: "body", wanted: "an object") }
        return ProvisionedUser(
            id: try row.text("id"), client: try row.text("client_id"), organization: try row.id("organization_id"), person: try row.optionalID("person_id"),
            membership: try row.optionalID("membership_id"), invitation: try row.optionalText("invitation_id"), body: body, isActive: try row.bool("is_active"),
            lastDay: try row.optionalText("last_day").flatMap { Day(iso: $0) }, version: try row.int("version"), createdAt: try row.instant("created_at"), modifiedAt: try row.instant("modified_at"))
    }

    // MARK: beside the row

    /// Groups of users by user id.
    static func groups(of users: [String], _ client: String, vendor: VendorID, _ tx: Transaction) throws -> [String: [(id: String, name: String)]] {
        guard !users.isEmpty else { return [:] }
        var out: [String: [(id: String, name: String)]] = [:]
        for row in try tx.query("""
            SELECT m.user_id, g.id, g.name FROM provisioned_member m JOIN provisioned_group g ON g.vendor_id = m.vendor_id AND g.id = m.group_id
            WHERE m.vendor_id = \(vendor) AND m.user_id IN \(list: users) AND g.client_id = \(client) AND g.deleted_at IS NULL ORDER BY m.user_id, g.id
            """) {
            out[try row.text("user_id"), default: []].append((try row.text("id"), try row.text("name")))
        }
        return out
    }
    static func members(ofGroupNamed folded: String, _ client: ProvisioningClient, vendor: VendorID, _ tx: Transaction) throws -> [ProvisionedUser] {
        try tx.query("""
            SELECT u.* FROM provisioned_user u WHERE \(live(client.id, vendor)) AND u.person_id IS NOT NULL AND u.id IN (
                SELECT m.user_id FROM provisioned_member m JOIN provisioned_group g ON g.vendor_id = m.vendor_id AND g.id = m.group_id
                WHERE m.vendor_id = \(vendor) AND g.client_id = \(client.id) AND g.name_folded = \(folded) AND g.deleted_at IS NULL)
            ORDER BY u.id LIMIT \(SCIMLimits.members)
            """).map(read)
    }
    /// Whether following managers from `manager` comes to `user`.
    static func reports(_ manager: String, to user: String, _ client: String, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.exists("""
            WITH RECURSIVE above (id, manager_id) AS (
                SELECT u.id, u.manager_id FROM provisioned_user u WHERE \(live(client, vendor)) AND u.id = \(manager)
                UNION SELECT u.id, u.manager_id FROM provisioned_user u JOIN above a ON a.manager_id = u.id WHERE \(live(client, vendor)))
            SELECT 1 AS one FROM above WHERE id = \(user)
            """)
    }
    static func gifts(_ user: String, vendor: VendorID, _ tx: Transaction) throws -> Set<String> {
        Set(try tx.query("SELECT kind, target FROM provisioned_gift WHERE vendor_id = \(vendor) AND user_id = \(user)").map { try $0.text("kind") + ":" + $0.text("target") })
    }
    static func setGifts(_ user: String, from old: Set<String>, to new: Set<String>, vendor: VendorID, _ tx: Transaction) throws {
        for gift in old.subtracting(new).sorted() {
            let halves = gift.split(separator: ":", maxSplits: 1).map(String.init)
            try tx.execute("DELETE FROM provisioned_gift WHERE vendor_id = \(vendor) AND user_id = \(user) AND kind = \(halves[0]) AND target = \(halves[1])")
        }
        for gift in new.subtracting(old).sorted() {
            let halves = gift.split(separator: ":", maxSplits: 1).map(String.init)
            try tx.execute("INSERT INTO provisioned_gift (vendor_id, user_id, kind, target) VALUES (\(vendor), \(user), \(halves[0]), \(halves[1])) ON CONFLICT DO NOTHING")
        }
    }
}
