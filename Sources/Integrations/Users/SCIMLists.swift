import JSON
import Kernel
import People
import Store
import Web

/// Pages of users and groups.
extension Provisioning {
    struct Found {
        var total: Int
        var resources: [[String: JSONValue]]
    }

    func users(_ query: SCIMQuery) throws -> Found {
        let wants = try SCIMProjection(attributes: query.attributes, excluded: query.excluded, SCIMSchemas.users)
        let needsGroups = wants.wants("groups")
        let ordering = query.sortBy.flatMap { SCIMSchemas.users.path($0) }
        let filter = try query.filter.map { try SCIMFilter($0, SCIMSchemas.users) }
        let condition = filter?.condition(UserColumns.self, on: today) ?? SCIMCondition(sql: "1 = 1", isExact: true)
        let rows: SQL = "FROM provisioned_user u WHERE \(UserStore.live(client.id, vendor)) AND \(condition.sql)"
        let order = ordering.map { UserColumns.order($0) } ?? .some("u.id")
        if condition.isExact, let order {
            let total = try tx.count("SELECT count(*) \(rows)")
            guard query.count > 0, query.start <= total else { return Found(total: total, resources: []) }
            let page = try tx.query("SELECT u.* \(rows) ORDER BY \(Self.ordered(order, "u.id", query.isDescending)) LIMIT \(query.count) OFFSET \(query.start - 1)").map(UserStore.read)
            return Found(total: total, resources: try shown(page, withGroups: needsGroups).map(wants.applied))
        }
        let all = try tx.query("SELECT u.* \(rows) ORDER BY u.id LIMIT \(SCIMLimits.looked + 1)").map(UserStore.read)
        guard all.count <= SCIMLimits.looked else { throw SCIMRefusal.tooMany }
        var found = try shown(all, withGroups: needsGroups || query.filter?.lowercased().contains("groups") == true)
        if let filter { found = found.filter(filter.matches) }
        return page(found, ordering, query, wants)
    }

    func groups(_ query: SCIMQuery) throws -> Found {
        let wants = try SCIMProjection(attributes: query.attributes, excluded: query.excluded, SCIMSchemas.groups)
        let needsMembers = wants.wants("members")
        let ordering = query.sortBy.flatMap { SCIMSchemas.groups.path($0) }
        let filter = try query.filter.map { try SCIMFilter($0, SCIMSchemas.groups) }
        let condition = filter?.condition(GroupColumns.self, on: today) ?? SCIMCondition(sql: "1 = 1", isExact: true)
        let rows: SQL = "FROM provisioned_group g WHERE \(GroupStore.live(client.id, vendor)) AND \(condition.sql)"
        let order = ordering.map { GroupColumns.order($0) } ?? .some("g.id")
        if condition.isExact, let order {
            let total = try tx.count("SELECT count(*) \(rows)")
            guard query.count > 0, query.start <= total else { return Found(total: total, resources: []) }
            let page = try tx.query("SELECT g.* \(rows) ORDER BY \(Self.ordered(order, "g.id", query.isDescending)) LIMIT \(query.count) OFFSET \(query.start - 1)").map(GroupStore.read)
            return Found(total: total, resources: try shown(page, withMembers: needsMembers).map(wants.applied))
        }
        let all = try tx.query("SELECT g.* \(rows) ORDER BY g.id LIMIT \(SCIMLimits.looked + 1)").map(GroupStore.read)
        guard all.count <= SCIMLimits.looked else { throw SCIMRefusal.tooMany }
        var found = try shown(all, withMembers: needsMembers || query.filter?.lowercased().contains("members") == true)
        if let filter { found = found.filter(filter.matches) }
        return page(found, ordering, query, wants)
    }

    /// What has no value comes last, whatever the direction; equal ones by id.
    private static func ordered(_ column: SQL, _ id: SQL, _ isDescending: Bool) -> SQL {
        let direction: SQL = isDescending ? " DESC" : ""
        return "CASE WHEN \(column) IS NULL THEN 1 ELSE 0 END, \(column)\(direction), \(id)"
    }
    private func page(_ found: [[String: JSONValue]], _ ordering: SCIMPath?, _ query: SCIMQuery, _ wants: SCIMProjection) -> Found {
        var found = found
        if let ordering {
            let keyed = found.enumerated().map { (index: $0.offset, key: Self.key(ordering, $0.element), resource: $0.element) }
            found = keyed.sorted { a, b in
                guard let first = a.key, let second = b.key else { return a.key == nil && b.key == nil ? a.index < b.index : a.key != nil }
                if first == second { return a.index < b.index }
                return query.isDescending ? first > second : first < second
            }.map(\.resource)
        }
        let slice = found.dropFirst(query.start - 1).prefix(query.count)
        return Found(total: found.count, resources: slice.map(wants.applied))
    }
    /// Of several values the primary one, else the first.
    private static func key(_ path: SCIMPath, _ resource: [String: JSONValue]) -> String? {
        let elements = SCIMValues.whole(path, resource)
        let chosen = elements.first { $0["primary"] == .bool(true) } ?? elements.first
        guard let chosen else { return nil }
        let name = path.part?.name ?? "value"
        let value: JSONValue? = if case .object = chosen { chosen[name] } else { chosen }
        switch value {
        case .string(let text)?: return path.leaf?.caseExact == true ? text : Persons.folded(text)
        case .bool(let flag)?: return flag ? "1" : "0"
        default: return nil
        }
    }
}
