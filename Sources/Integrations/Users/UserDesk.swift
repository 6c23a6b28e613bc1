import JSON
import Kernel
import Ledger
import People
import Store
import Web

/// What came of a request, before it is cut to the attributes asked for.
struct SCIMAnswer: Sendable {
    var status: Int
    var resource: [String: JSONValue]?
    /// Of the resource, without `W/` and quotes.
    var tag: String?
    var location: String?
    var target: String?
    /// Personal: what the log calls the target.
    var name = ""
}

/// The verbs about users (RFC 7644, section 3).
extension Provisioning {
    func user(_ id: String) throws -> ProvisionedUser {
        guard var found = try UserStore.find(id, client.id, vendor: vendor, tx) else { throw SCIMRefusal.notFound }
        // The last day passed: whoever writes now writes about somebody who is not active.
        found.isActive = found.isActive(on: today)
        return found
    }

    func createUser(_ body: JSONValue) throws -> SCIMAnswer {
        let resource = try SCIMReading.resource(body, SCIMSchemas.users)
        var user = ProvisionedUser(id: tx.newID(of: Never.self).value, client: client.id, organization: client.home, body: [:], isActive: true, lastDay: nil, version: 1,
                                   createdAt: tx.now, modifiedAt: tx.now)
        try take(resource, into: &user)
        guard try UserStore.holder(ofName: Persons.folded(user.userName), client.id, vendor: vendor, tx) == nil else { throw SCIMRefusal.uniqueness("userName") }
        user.organization = try organization(of: user)
        try refuseCircle(user)
        // The row first: its user name is claimed before anything else is done, and gifts hang on it.
        guard try UserStore.insert(user, vendor: vendor, tx) else { throw SCIMRefusal.uniqueness("userName") }
        try settle(&user, before: nil)
        try UserStore.update(user, vendor: vendor, tx)
        try append(user, .created, [])
        return try answer(user, status: 201)
    }

    func replaceUser(_ id: String, _ body: JSONValue, ifMatch: String?) throws -> SCIMAnswer {
        let before = try user(id)
        try check(ifMatch, before)
        let resource = try SCIMReading.resource(body, SCIMSchemas.users)
        return try change(before, to: resource)
    }

    func patchUser(_ id: String, _ body: JSONValue, ifMatch: String?) throws -> SCIMAnswer {
        let before = try user(id)
        try check(ifMatch, before)
        let operations = try SCIMOperation.read(body, SCIMSchemas.users)
        var resource = before.body
        resource["active"] = before.body["active"] == .null && before.isActive ? nil : .bool(before.isActive)
        return try change(before, to: SCIMPatch.applied(operations, to: resource), isPatch: true)
    }

    func deleteUser(_ id: String, ifMatch: String?) throws -> SCIMAnswer {
        var user = try user(id)
        try check(ifMatch, user)
        try end(&user)
        try UserStore.update(user, vendor: vendor, tx)
        try UserStore.hide(user, vendor: vendor, tx)
        try tx.execute("DELETE FROM external_id WHERE vendor_id = \(vendor) AND subject_kind = 'person' AND system = \(client.system) AND value = \(user.externalID ?? "")")
        note(.hidden)
        try append(user, .removed, [])
        return SCIMAnswer(status: 204, target: id, name: user.name)
    }

    func readUser(_ id: String, _ projection: SCIMProjection) throws -> SCIMAnswer {
        guard let found = try UserStore.find(id, client.id, vendor: vendor, tx) else { throw SCIMRefusal.notFound }
        return try answer(found, status: 200, projection)
    }

    // MARK: parts

    private func change(_ before: ProvisionedUser, to resource: [String: JSONValue], isPatch: Bool = false) throws -> SCIMAnswer {
        var user = before
        try take(resource, into: &user)
        // Who takes `active` away says nothing about it any more, and hears nothing while it holds.
        if isPatch, resource["active"] == nil { user.body["active"] = .null }
        let organization = try organization(of: user)
        if user.body == before.body, user.isActive == before.isActive, organization == before.organization {
            note(.unchanged)
            return try answer(before, status: 200)
        }
        if Persons.folded(user.userName) != Persons.folded(before.userName) {
            guard try UserStore.holder(ofName: Persons.folded(user.userName), client.id, vendor: vendor, tx) == nil else { throw SCIMRefusal.uniqueness("userName") }
        }
        user.organization = organization
        if user.manager != before.manager { try refuseCircle(user) }
        try correct(user, before: before)
        try settle(&user, before: before)
        if user.externalID != before.externalID { try renameExternal(user, before) }
        user.version += 1
        user.modifiedAt = tx.now
        do { try tx.savepoint { try UserStore.update(user, vendor: vendor, tx) } } catch let sql as SQLError where sql.kind == .unique { throw SCIMRefusal.uniqueness("userName") }
        let fields = Self.changed(before.body, user.body) + (before.isActive == user.isActive ? [] : ["active"])
        note(.changed, fields.joined(separator: ", "))
        try append(user, before.isActive == user.isActive ? .changed : user.isActive ? .activated : .deactivated, fields)
        return try answer(user, status: 200)
    }

    /// Looks at what arrived and puts it into the record.
    private func take(_ resource: [String: JSONValue], into user: inout ProvisionedUser) throws {
        try SCIMReading.complete(resource, SCIMSchemas.users)
        var body = resource
        user.isActive = body.removeValue(forKey: "active") != .bool(false)
        for name in ["schemas", "id", "meta", "groups"] { body[name] = nil }
        user.body = body
        for email in user.emails {
            if let value = email["value"]?.string, value.utf8.contains(where: { $0 < 32 }) { throw SCIMRefusal.invalidValue("emails.value", why: "string") }
        }
        guard user.jobRoles.allSatisfy({ JobRole(rawValue: $0) != nil }) else { throw SCIMRefusal.invalidValue("jobRoles", why: "jobRole") }
        if let text = user.extended(SCIMSchemas.laurelID, "lastDay")?.string, Day(iso: text.prefix(10)) == nil { throw SCIMRefusal.invalidValue("lastDay", why: "day") }
        if let type = user.extended(SCIMSchemas.laurelID, "workerType")?.string, !SCIMSchemas.workerTypes.contains(type) { throw SCIMRefusal.invalidValue("workerType", why: "workerType") }
    }
    private func refuseCircle(_ user: ProvisionedUser) throws {
        guard let manager = user.manager else { return }
        if manager == user.id { throw SCIMRefusal.managerCircle }
        if try UserStore.reports(manager, to: user.id, client.id, vendor: vendor, tx) { throw SCIMRefusal.managerCircle }
    }
    private func renameExternal(_ user: ProvisionedUser, _ before: ProvisionedUser) throws {
        guard let person = user.person else { return }
        try tx.execute("DELETE FROM external_id WHERE vendor_id = \(vendor) AND subject_kind = 'person' AND system = \(client.system) AND subject_id = \(person)")
        guard let external = user.externalID else { return }
        try tx.execute("""
            INSERT INTO external_id (vendor_id, subject_kind, system, value, subject_id, created_at) VALUES (\(vendor), 'person', \(client.system), \(external), \(person), \(tx.now))
            ON CONFLICT (vendor_id, subject_kind, system, value) DO UPDATE SET subject_id = excluded.subject_id
            """)
    }
    private func check(_ ifMatch: String?, _ user: ProvisionedUser) throws {
        guard SCIMTag.fits(ifMatch, user.tag(on: today)) else { throw SCIMRefusal.versionMismatch }
    }
    private func append(_ user: ProvisionedUser, _ act: ProvisionedUserChanged.Act, _ fields: [String]) throws {
        try ledger.append(ProvisionedUserChanged(client: client.id, clientName: client.name, user: user.id, organization: user.organization, person: user.person, act: act, fields: fields),
                          by: actor, tx)
    }
    private static func changed(_ a: [String: JSONValue], _ b: [String: JSONValue]) -> [String] {
        Set(a.keys).union(b.keys).filter { a[$0] != b[$0] }.map { $0.split(separator: ":").count > 2 ? ($0.contains("laurel") ? "laurel" : "enterprise") : $0 }.sorted()
    }

    // MARK: as it is shown

    private func answer(_ user: ProvisionedUser, status: Int, _ projection: SCIMProjection? = nil) throws -> SCIMAnswer {
        let shown = try shown([user], withGroups: projection?.wants("groups") ?? true)[0]
        return SCIMAnswer(status: status, resource: shown, tag: user.tag(on: today), location: "\(origin)/Users/\(user.id)", target: user.id, name: user.name)
    }
    /// Resources of users: two statements however many.
    func shown(_ users: [ProvisionedUser], withGroups: Bool) throws -> [[String: JSONValue]] {
        let groups = withGroups ? try UserStore.groups(of: users.map(\.id), client.id, vendor: vendor, tx) : [:]
        let managers = try UserStore.find(Array(Set(users.compactMap(\.manager))), client.id, vendor: vendor, tx)
        let names = Dictionary(managers.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
        return users.map { user in
            var out = user.body, extensions: [String] = []
            if var laurel = out[SCIMSchemas.laurelID] ?? (user.lastDay == nil ? nil : .object([:])), case .object(var members) = laurel {
                if let last = user.lastDay, user.isActive { members["lastDay"] = .string(last.description) }
                laurel = .object(members)
                out[SCIMSchemas.laurelID] = members.isEmpty ? nil : laurel
            }
            if let id = user.manager, let name = names[id], case .object(var enterprise)? = out[SCIMSchemas.enterpriseID], case .object(var manager)? = enterprise["manager"] {
                manager["$ref"] = .string("\(origin)/Users/\(id)")
                manager["displayName"] = .string(name)
                enterprise["manager"] = .object(manager)
                out[SCIMSchemas.enterpriseID] = .object(enterprise)
            }
            for space in [SCIMSchemas.enterpriseID, SCIMSchemas.laurelID] where out[space] != nil { extensions.append(space) }
            out["schemas"] = .array(([SCIMSchemas.userID] + extensions).map { .string($0) })
            out["id"] = .string(user.id)
            out["active"] = user.body["active"] == .null && user.isActive(on: today) ? nil : .bool(user.isActive(on: today))
            if let mine = groups[user.id], !mine.isEmpty {
                out["groups"] = .array(mine.map { .object(["value": .string($0.id), "$ref": .string("\(origin)/Groups/\($0.id)"), "display": .string($0.name), "type": .string("direct")]) })
            }
            out["meta"] = SCIMTag.meta("User", user.createdAt, user.modifiedAt, "\(origin)/Users/\(user.id)", user.tag(on: today))
            return out
        }
    }
}

/// Versions as weak entity tags, and `meta`.
enum SCIMTag {
    static func text(_ tag: String) -> String { "W/\"\(tag)\"" }
    /// Whether `If-Match` or a bulk operation's version allows a change.
    static func fits(_ header: String?, _ tag: String) -> Bool {
        guard let header, !header.isEmpty else { return true }
        return header.split(separator: ",").contains { piece in
            let one = piece.trimmingCharacters
            return one == "*" || one == text(tag) || one == "\"\(tag)\"" || one == tag
        }
    }
    static func meta(_ type: String, _ created: Instant, _ modified: Instant, _ location: String, _ tag: String) -> JSONValue {
        .object(["resourceType": .string(type), "created": .string(created.iso), "lastModified": .string(modified.iso), "location": .string(location), "version": .string(text(tag))])
    }
}
extension Substring {
    /// Without spaces at both ends.
    fileprivate var trimmingCharacters: String { String(self).trimmingSpaces() }
}
