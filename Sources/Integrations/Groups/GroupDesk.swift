import JSON
import Kernel
import Ledger
import People
import Store
import Web

struct ProvisionedGroup: Sendable {
    let id: String
    let client: String
    var displayName: String
    var externalID: String?
    var version: Int
    let createdAt: Instant
    var modifiedAt: Instant
}

/// All SQL of provisioned groups and their members.
enum GroupStore {
    static func live(_ client: String, _ vendor: VendorID) -> SQL { "g.vendor_id = \(vendor) AND g.client_id = \(client) AND g.deleted_at IS NULL" }
    static func find(_ id: String, _ client: String, vendor: VendorID, _ tx: Transaction) throws -> ProvisionedGroup? {
        try tx.first("SELECT g.* FROM provisioned_group g WHERE \(live(client, vendor)) AND g.id = \(id)").map(read)
    }
    static func read(_ row: Row) throws -> ProvisionedGroup {
        ProvisionedGroup(id: try row.text("id"), client: try row.text("client_id"), displayName: try row.text("name"), externalID: try row.optionalText("external_id"),
                         version: try row.int("version"), createdAt: try row.instant("created_at"), modifiedAt: try row.instant("modified_at"))
    }
    static func insert(_ group: ProvisionedGroup, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO provisioned_group (vendor_id, id, client_id, name, name_folded, external_id, version, created_at, modified_at)
            VALUES (\(vendor), \(group.id), \(group.client), \(group.displayName), \(Persons.folded(group.displayName)), \(group.externalID), \(group.version), \(group.createdAt), \(group.modifiedAt))
            """)
    }
    static func update(_ group: ProvisionedGroup, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE provisioned_group SET name = \(group.displayName), name_folded = \(Persons.folded(group.displayName)), external_id = \(group.externalID),
                version = \(group.version), modified_at = \(group.modifiedAt) WHERE vendor_id = \(vendor) AND id = \(group.id)
            """)
    }
    /// Members that are there, by group.
    static func members(of groups: [String], vendor: VendorID, _ tx: Transaction) throws -> [String: [String]] {
        guard !groups.isEmpty else { return [:] }
        var out: [String: [String]] = [:]
        for row in try tx.query("""
            SELECT m.group_id, m.user_id FROM provisioned_member m JOIN provisioned_user u ON u.vendor_id = m.vendor_id AND u.id = m.user_id
            WHERE m.vendor_id = \(vendor) AND m.group_id IN \(list: groups) AND u.deleted_at IS NULL ORDER BY m.group_id, m.user_id
            """) {
            out[try row.text("group_id"), default: []].append(try row.text("user_id"))
        }
        return out
    }
    static func memberIDs(of group: String, vendor: VendorID, _ tx: Transaction) throws -> Set<String> {
        Set(try tx.query("SELECT user_id FROM provisioned_member WHERE vendor_id = \(vendor) AND group_id = \(group)").map { try $0.text("user_id") })
    }
    static func known(_ users: Set<String>, in group: String, vendor: VendorID, _ tx: Transaction) throws -> Set<String> {
        Set(try tx.query("SELECT user_id FROM provisioned_member WHERE vendor_id = \(vendor) AND group_id = \(group) AND user_id IN \(list: users.sorted())").map { try $0.text("user_id") })
    }
    static func add(_ user: String, to group: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("INSERT INTO provisioned_member (vendor_id, group_id, user_id, added_at) VALUES (\(vendor), \(group), \(user), \(tx.now)) ON CONFLICT DO NOTHING")
    }
    static func remove(_ users: Set<String>, from group: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM provisioned_member WHERE vendor_id = \(vendor) AND group_id = \(group) AND user_id IN \(list: users.sorted())")
    }
}

/// The verbs about groups. Members are added and removed by themselves, so that a group of thousands costs what changes.
extension Provisioning {
    func group(_ id: String) throws -> ProvisionedGroup {
        guard let found = try GroupStore.find(id, client.id, vendor: vendor, tx) else { throw SCIMRefusal.notFound }
        return found
    }

    func createGroup(_ body: JSONValue, _ projection: SCIMProjection?) throws -> SCIMAnswer {
        let resource = try SCIMReading.resource(body, SCIMSchemas.groups)
        try SCIMReading.complete(resource, SCIMSchemas.groups)
        let group = ProvisionedGroup(id: tx.newID(of: Never.self).value, client: client.id, displayName: resource["displayName"]?.string ?? "", externalID: resource["externalId"]?.string,
                                     version: 1, createdAt: tx.now, modifiedAt: tx.now)
        try GroupStore.insert(group, vendor: vendor, tx)
        let added = try setMembers(group, adding: Self.ids(resource["members"]), removing: [], renamed: false)
        try append(group, .created, added.count, 0)
        return try answer(group, status: 201, projection)
    }

    func replaceGroup(_ id: String, _ body: JSONValue, ifMatch: String?, _ projection: SCIMProjection?) throws -> SCIMAnswer {
        let before = try group(id)
        guard SCIMTag.fits(ifMatch, String(before.version)) else { throw SCIMRefusal.versionMismatch }
        let resource = try SCIMReading.resource(body, SCIMSchemas.groups)
        try SCIMReading.complete(resource, SCIMSchemas.groups)
        let wanted = Self.ids(resource["members"]), present = try GroupStore.memberIDs(of: id, vendor: vendor, tx)
        return try change(before, name: resource["displayName"]?.string, external: resource["externalId"]?.string, adding: wanted.subtracting(present), removing: present.subtracting(wanted), projection)
    }

    func patchGroup(_ id: String, _ body: JSONValue, ifMatch: String?, _ projection: SCIMProjection?) throws -> SCIMAnswer {
        let before = try group(id)
        guard SCIMTag.fits(ifMatch, String(before.version)) else { throw SCIMRefusal.versionMismatch }
        var resource: [String: JSONValue] = ["displayName": .string(before.displayName)]
        resource["externalId"] = before.externalID.map { .string($0) }
        var adding: Set<String> = [], removing: Set<String> = []
        for operation in try SCIMOperation.read(body, SCIMSchemas.groups) {
            guard operation.target.path.attribute?.name == "members" else {
                resource = try SCIMPatch.applied([operation], to: resource)
                continue
            }
            try members(operation, of: id, &adding, &removing)
        }
        try SCIMReading.complete(resource, SCIMSchemas.groups)
        return try change(before, name: resource["displayName"]?.string, external: resource["externalId"]?.string, adding: adding, removing: removing, projection)
    }

    func deleteGroup(_ id: String, ifMatch: String?) throws -> SCIMAnswer {
        let before = try group(id)
        guard SCIMTag.fits(ifMatch, String(before.version)) else { throw SCIMRefusal.versionMismatch }
        let members = try GroupStore.memberIDs(of: id, vendor: vendor, tx)
        try tx.execute("UPDATE provisioned_group SET deleted_at = \(tx.now), version = version + 1 WHERE vendor_id = \(vendor) AND id = \(id)")
        if try rules()[Persons.folded(before.displayName)] != nil {
            for user in try UserStore.find(members.sorted(), client.id, vendor: vendor, tx) { try settleGifts(user) }
        }
        try tx.execute("DELETE FROM provisioned_member WHERE vendor_id = \(vendor) AND group_id = \(id)")
        note(.hidden)
        try append(before, .removed, 0, members.count)
        return SCIMAnswer(status: 204, target: id, name: before.displayName)
    }

    func readGroup(_ id: String, _ projection: SCIMProjection) throws -> SCIMAnswer { try answer(try group(id), status: 200, projection) }

    // MARK: parts

    private static func ids(_ members: JSONValue?) -> Set<String> {
        guard case .array(let all)? = members else { return [] }
        return Set(all.compactMap { $0["value"]?.string })
    }
    /// One operation on members: by value, by filter, or all of them.
    private func members(_ operation: SCIMOperation, of group: String, _ adding: inout Set<String>, _ removing: inout Set<String>) throws {
        guard operation.target.path.part == nil, let attribute = operation.target.path.attribute else { throw SCIMRefusal.mutability(operation.target.path.text) }
        let value = try operation.value.flatMap { try SCIMReading.coerced($0, attribute) }, named = Self.ids(value)
        switch operation.kind {
        case .add:
            adding.formUnion(named)
            removing.subtract(named)
        case .replace:
            if let filter = operation.target.filter {
                let gone = try fitting(filter, in: group, adding)
                removing.formUnion(gone)
                adding.subtract(gone)
            } else {
                removing = try GroupStore.memberIDs(of: group, vendor: vendor, tx)
                adding = []
            }
            removing.subtract(named)
            adding.formUnion(named)
        case .remove:
            var gone = named
            if let filter = operation.target.filter { gone = try fitting(filter, in: group, adding) } else if named.isEmpty {
                gone = try GroupStore.memberIDs(of: group, vendor: vendor, tx).union(adding)
            }
            removing.formUnion(gone)
            adding.subtract(gone)
        }
    }
    /// Members that a filter names; by value it need not look at the others.
    private func fitting(_ filter: SCIMFilter, in group: String, _ added: Set<String>) throws -> Set<String> {
        if let named = Self.values(filter) { return named }
        let members = try GroupStore.members(of: [group], vendor: vendor, tx)[group] ?? []
        return Set((members + added).filter { id in
            filter.matches(["value": .string(id), "type": .string("User"), "$ref": .string("\(origin)/Users/\(id)")])
        })
    }
    private static func values(_ filter: SCIMFilter) -> Set<String>? {
        switch filter {
        case .compare(let path, .eq, let value) where path.text == "value": value.string.map { [$0] }
        case .or(let a, let b): values(a).flatMap { a in values(b).map { a.union($0) } }
        default: nil
        }
    }

    private func change(_ before: ProvisionedGroup, name: String?, external: String?, adding: Set<String>, removing: Set<String>, _ projection: SCIMProjection?) throws -> SCIMAnswer {
        var group = before
        group.displayName = name ?? before.displayName
        group.externalID = external
        let gone = try GroupStore.known(removing, in: before.id, vendor: vendor, tx), fresh = adding.subtracting(try GroupStore.known(adding, in: before.id, vendor: vendor, tx))
        let isRenamed = Persons.folded(group.displayName) != Persons.folded(before.displayName)
        if group.displayName == before.displayName, external == before.externalID, gone.isEmpty, fresh.isEmpty {
            note(.unchanged)
            return try answer(before, status: 200, projection)
        }
        group.version += 1
        group.modifiedAt = tx.now
        try GroupStore.update(group, vendor: vendor, tx)
        let added = try setMembers(group, adding: fresh, removing: gone, renamed: isRenamed)
        if group.displayName != before.displayName || external != before.externalID { note(.changed, "displayName") }
        try append(group, .changed, added.count, gone.count)
        return try answer(group, status: 200, projection)
    }
    /// - Throws: ``SCIMRefusal/member`` for an id that is no user of this client.
    private func setMembers(_ group: ProvisionedGroup, adding: Set<String>, removing: Set<String>, renamed: Bool) throws -> [ProvisionedUser] {
        guard adding.count <= SCIMLimits.members else { throw SCIMRefusal.tooMany }
        let users = try UserStore.find(adding.sorted(), client.id, vendor: vendor, tx)
        guard users.count == adding.count else { throw SCIMRefusal.member }
        for user in users { try GroupStore.add(user.id, to: group.id, vendor: vendor, tx) }
        if !removing.isEmpty { try GroupStore.remove(removing, from: group.id, vendor: vendor, tx) }
        if !users.isEmpty { note(.membersAdded, String(users.count)) }
        if !removing.isEmpty { note(.membersRemoved, String(removing.count)) }
        let rules = try rules()
        if !rules.isEmpty {
            var touched = users
            if rules[Persons.folded(group.displayName)] != nil || renamed { touched += try UserStore.find(removing.sorted(), client.id, vendor: vendor, tx) }
            if renamed {
                let rest = try GroupStore.memberIDs(of: group.id, vendor: vendor, tx).subtracting(adding)
                touched += try UserStore.find(rest.sorted(), client.id, vendor: vendor, tx)
            }
            for user in touched { try settleGifts(user) }
        }
        return users
    }
    private func append(_ group: ProvisionedGroup, _ act: ProvisionedGroupChanged.Act, _ added: Int, _ removed: Int) throws {
        try ledger.append(ProvisionedGroupChanged(client: client.id, group: group.id, name: group.displayName, act: act, added: added, removed: removed), by: actor, tx)
    }
    private func answer(_ group: ProvisionedGroup, status: Int, _ projection: SCIMProjection?) throws -> SCIMAnswer {
        let shown = try shown([group], withMembers: projection?.wants("members") ?? true)[0]
        return SCIMAnswer(status: status, resource: shown, tag: String(group.version), location: "\(origin)/Groups/\(group.id)", target: group.id, name: group.displayName)
    }
    func shown(_ groups: [ProvisionedGroup], withMembers: Bool) throws -> [[String: JSONValue]] {
        let members = withMembers ? try GroupStore.members(of: groups.map(\.id), vendor: vendor, tx) : [:]
        return groups.map { group in
            var out: [String: JSONValue] = [
                "schemas": .array([.string(SCIMSchemas.groupID)]), "id": .string(group.id), "displayName": .string(group.displayName),
                "meta": SCIMTag.meta("Group", group.createdAt, group.modifiedAt, "\(origin)/Groups/\(group.id)", String(group.version)),
            ]
            out["externalId"] = group.externalID.map { .string($0) }
            if let mine = members[group.id], !mine.isEmpty {
                out["members"] = .array(mine.map { one in
                    .object(["value": .string(one), "$ref": .string("\(origin)/Users/\(one)"), "type": .string("User")])
                })
            }
            return out
        }
    }
}
