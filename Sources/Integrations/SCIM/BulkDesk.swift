import HTML
import JSON
import Kernel
import People
import Store
import Web

/// Bulk requests (RFC 7644, section 3.7): each operation is a transaction of its own; one that names another's `bulkId` waits for it.
struct BulkDesk: Sendable {
    let routes: SCIMRoutes

    private struct Operation: Sendable {
        let index: Int
        let method: String
        let path: String
        let bulkID: String?
        let version: String?
        let data: JSONValue
        /// `bulkId:`s that path and data name.
        let waitsFor: Set<String>
    }

    func answer(_ request: WebRequest, _ scope: Scope<ProvisionPeople>) async throws -> WebResponse {
        let body = try await routes.body(request, SCIMLimits.bulkBytes)
        guard case .array(let given)? = body["Operations"] else { throw SCIMRefusal.invalidSyntax("Operations") }
        guard given.count <= SCIMLimits.bulkOperations else { throw SCIMRefusal.tooManyOperations }
        var most = Int.max
        switch body["failOnErrors"] {
        case nil, .null?: break
        case .int(let number)? where number > 0: most = Int(number)
        default: throw SCIMRefusal.invalidValue("failOnErrors", why: "number")
        }
        let operations = try given.enumerated().map { try Self.read($1, $0) }
        let named = operations.compactMap(\.bulkID)
        guard Set(named).count == named.count else { throw SCIMRefusal.invalidValue("bulkId", why: "twice") }

        var results: [Int: JSONValue] = [:], ids: [String: String] = [:], failed: Set<String> = [], errors = 0
        var waiting = operations
        while !waiting.isEmpty, errors < most {
            var later: [Operation] = [], isMoving = false
            for operation in waiting where errors < most {
                let open = operation.waitsFor.subtracting(ids.keys)
                // What it waits for never comes: it failed, or nobody makes it.
                if let missing = open.first(where: { failed.contains($0) || !named.contains($0) }) {
                    results[operation.index] = Self.result(operation, refusal: .invalidValue("bulkId:" + missing, why: "reference"), status: 409, request.t)
                    errors += 1
                    isMoving = true
                    if let own = operation.bulkID { failed.insert(own) }
                    continue
                }
                guard open.isEmpty else { later.append(operation); continue }
                isMoving = true
                do {
                    let answer = try await perform(operation, ids, request, scope)
                    if let own = operation.bulkID, let target = answer.target { ids[own] = target }
                    results[operation.index] = Self.result(operation, answer)
                } catch let refusal as any Refusal {
                    errors += 1
                    if let own = operation.bulkID { failed.insert(own) }
                    results[operation.index] = Self.result(operation, refusal: refusal, status: refusal.status, request.t)
                }
            }
            waiting = later
            guard !isMoving else { continue }
            // Those left wait for each other.
            for operation in waiting where errors < most {
                results[operation.index] = Self.result(operation, refusal: .invalidValue("bulkId", why: "circle"), status: 409, request.t)
                errors += 1
            }
            break
        }
        return SCIMRoutes.json(.object([
            "schemas": .array([.string("urn:ietf:params:scim:api:messages:2.0:BulkResponse")]), "Operations": .array(results.sorted { $0.key < $1.key }.map(\.value)),
        ]))
    }

    private static func read(_ value: JSONValue, _ index: Int) throws -> Operation {
        guard let method = value["method"]?.string?.uppercased(), let path = value["path"]?.string else { throw SCIMRefusal.invalidSyntax("Operations") }
        guard ["POST", "PUT", "PATCH", "DELETE"].contains(method) else { throw SCIMRefusal.invalidSyntax("method") }
        let bulkID = value["bulkId"]?.string, data = value["data"] ?? .null
        guard method != "POST" || bulkID?.isEmpty == false else { throw SCIMRefusal.invalidSyntax("bulkId") }
        var named: Set<String> = []
        collect(data, &named)
        for piece in path.split(separator: "/") where piece.hasPrefix("bulkId:") { named.insert(String(piece.dropFirst(7))) }
        return Operation(index: index, method: method, path: path, bulkID: bulkID, version: value["version"]?.string, data: data, waitsFor: named)
    }
    private static func collect(_ value: JSONValue, _ out: inout Set<String>) {
        switch value {
        case .string(let text): if text.hasPrefix("bulkId:") { out.insert(String(text.dropFirst(7))) }
        case .array(let values): for value in values { collect(value, &out) }
        case .object(let members): for value in members.values { collect(value, &out) }
        default: break
        }
    }
    private static func resolved(_ value: JSONValue, _ ids: [String: String]) -> JSONValue {
        switch value {
        case .string(let text): .string(text.hasPrefix("bulkId:") ? ids[String(text.dropFirst(7))] ?? text : text)
        case .array(let values): .array(values.map { resolved($0, ids) })
        case .object(let members): .object(members.mapValues { resolved($0, ids) })
        default: value
        }
    }

    private func perform(_ operation: Operation, _ ids: [String: String], _ request: WebRequest, _ scope: Scope<ProvisionPeople>) async throws -> SCIMAnswer {
        let pieces = operation.path.split(separator: "/").map(String.init), data = Self.resolved(operation.data, ids), version = operation.version
        guard let place = pieces.first, ["Users", "Groups"].contains(place), pieces.count == (operation.method == "POST" ? 1 : 2) else { throw SCIMRefusal.invalidPath(operation.path) }
        let isUser = place == "Users", resource = isUser ? "User" : "Group", id = pieces.count == 2 ? (pieces[1].hasPrefix("bulkId:") ? ids[String(pieces[1].dropFirst(7))] ?? "" : pieces[1]) : nil
        func carry(_ name: String, _ work: @escaping @Sendable (Provisioning, JSONValue) throws -> SCIMAnswer) async throws -> SCIMAnswer {
            try await routes.carry(request, scope, RequestLog.Entry(operation: name, resource: resource, status: 200), id, data, work)
        }
        if operation.method != "DELETE" { guard case .object = data else { throw SCIMRefusal.invalidSyntax("data") } }
        switch (operation.method, id) {
        case ("POST", nil): return try await carry("create") { isUser ? try $0.createUser($1) : try $0.createGroup($1, nil) }
        case ("PUT", let id?): return try await carry("replace") { isUser ? try $0.replaceUser(id, $1, ifMatch: version) : try $0.replaceGroup(id, $1, ifMatch: version, nil) }
        case ("PATCH", let id?): return try await carry("patch") { isUser ? try $0.patchUser(id, $1, ifMatch: version) : try $0.patchGroup(id, $1, ifMatch: version, nil) }
        case ("DELETE", let id?): return try await carry("delete") { run, _ in isUser ? try run.deleteUser(id, ifMatch: version) : try run.deleteGroup(id, ifMatch: version) }
        default: throw SCIMRefusal.invalidPath(operation.path)
        }
    }

    private static func result(_ operation: Operation, _ answer: SCIMAnswer) -> JSONValue {
        var members: [String: JSONValue] = ["method": .string(operation.method), "status": .string(String(answer.status))]
        members["bulkId"] = operation.bulkID.map { .string($0) }
        members["location"] = answer.location.map { .string($0) }
        members["version"] = answer.tag.map { .string(SCIMTag.text($0)) }
        return .object(members)
    }
    private static func result(_ operation: Operation, refusal: SCIMRefusal, status: Int, _ t: Localizer) -> JSONValue { result(operation, refusal: refusal as any Refusal, status: status, t) }
    private static func result(_ operation: Operation, refusal: any Refusal, status: Int, _ t: Localizer) -> JSONValue {
        var document = SCIMError.document(refusal, t)
        if case .object(var members) = document {
            members["status"] = .string(String(status))
            document = .object(members)
        }
        var members: [String: JSONValue] = ["method": .string(operation.method), "status": .string(String(status)), "response": document]
        members["bulkId"] = operation.bulkID.map { .string($0) }
        return .object(members)
    }
}
