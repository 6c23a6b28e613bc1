import HTML
import HTTPTypes
import JSON
import Kernel
import Ledger
import People
import Store
import Web

/// The endpoints of RFC 7644.
struct SCIMRoutes: Sendable {
    typealias R = ProvisionPeople
    let ground: Ground
    let post: Post
    let ownsDomain: DomainOwner

    var routes: [Route] { users + groups + searches + documents + refusals + me }

    // MARK: users and groups

    private var users: [Route] {
        [
            .scim(.get, "/Users", R.self, "Lists users by filter, order and page") { request, scope in
                let query = try SCIMQuery(request.query)
                return try await list(request, scope, "User", query) { run in try run.users(query) }
            },
            .scim(.post, "/Users", R.self, "Creates a user") { request, scope in
                let projection = try projection(request, SCIMSchemas.users)
                return try await write(request, scope, "create", "User", nil, projection) { try $0.createUser($1) }
            },
            .scim(.get, "/Users/{id}", R.self, "Gives a user") { request, scope in
                let id = try request.parameter("id"), projection = try projection(request, SCIMSchemas.users)
                return try await read(request, scope, "User", id, projection) { try $0.readUser(id, projection) }
            },
            .scim(.put, "/Users/{id}", R.self, "Replaces a user") { request, scope in
                let id = try request.parameter("id"), match = request.headers[.ifMatch], projection = try projection(request, SCIMSchemas.users)
                return try await write(request, scope, "replace", "User", id, projection) { try $0.replaceUser(id, $1, ifMatch: match) }
            },
            .scim(.patch, "/Users/{id}", R.self, "Changes parts of a user") { request, scope in
                let id = try request.parameter("id"), match = request.headers[.ifMatch], projection = try projection(request, SCIMSchemas.users)
                return try await write(request, scope, "patch", "User", id, projection) { try $0.patchUser(id, $1, ifMatch: match) }
            },
            .scim(.delete, "/Users/{id}", R.self, "Ends a user's membership and hides the user") { request, scope in
                let id = try request.parameter("id"), match = request.headers[.ifMatch]
                return try await write(request, scope, "delete", "User", id, nil, hasBody: false) { run, _ in try run.deleteUser(id, ifMatch: match) }
            },
        ]
    }
    private var groups: [Route] {
        [
            .scim(.get, "/Groups", R.self, "Lists groups by filter, order and page") { request, scope in
                let query = try SCIMQuery(request.query)
                return try await list(request, scope, "Group", query) { run in try run.groups(query) }
            },
            .scim(.post, "/Groups", R.self, "Creates a group") { request, scope in
                let projection = try projection(request, SCIMSchemas.groups)
                return try await write(request, scope, "create", "Group", nil, projection) { try $0.createGroup($1, projection) }
            },
            .scim(.get, "/Groups/{id}", R.self, "Gives a group") { request, scope in
                let id = try request.parameter("id"), projection = try projection(request, SCIMSchemas.groups)
                return try await read(request, scope, "Group", id, projection) { try $0.readGroup(id, projection) }
            },
            .scim(.put, "/Groups/{id}", R.self, "Replaces a group and its members") { request, scope in
                let id = try request.parameter("id"), match = request.headers[.ifMatch], projection = try projection(request, SCIMSchemas.groups)
                return try await write(request, scope, "replace", "Group", id, projection) { try $0.replaceGroup(id, $1, ifMatch: match, projection) }
            },
            .scim(.patch, "/Groups/{id}", R.self, "Changes a group, adds and removes members") { request, scope in
                let id = try request.parameter("id"), match = request.headers[.ifMatch], projection = try projection(request, SCIMSchemas.groups)
                return try await write(request, scope, "patch", "Group", id, projection) { try $0.patchGroup(id, $1, ifMatch: match, projection) }
            },
            .scim(.delete, "/Groups/{id}", R.self, "Removes a group; its members stay") { request, scope in
                let id = try request.parameter("id"), match = request.headers[.ifMatch]
                return try await write(request, scope, "delete", "Group", id, nil, hasBody: false) { run, _ in try run.deleteGroup(id, ifMatch: match) }
            },
        ]
    }
    private var searches: [Route] {
        [
            .scim(.post, "/Users/.search", R.self, "Lists users by a search document") { request, scope in
                let query = try SCIMQuery(try await body(request, SCIMLimits.bodyBytes))
                return try await list(request, scope, "User", query) { run in try run.users(query) }
            },
            .scim(.post, "/Groups/.search", R.self, "Lists groups by a search document") { request, scope in
                let query = try SCIMQuery(try await body(request, SCIMLimits.bodyBytes))
                return try await list(request, scope, "Group", query) { run in try run.groups(query) }
            },
            .scim(.post, "/.search", R.self, "Lists users and groups by a search document") { request, scope in
                let query = try SCIMQuery(try await body(request, SCIMLimits.bodyBytes))
                return try await list(request, scope, "", query) { run in try Self.both(run, query) }
            },
            .scim(.post, "/Bulk", R.self, "Does many operations, each for itself") { request, scope in
                try await BulkDesk(routes: self).answer(request, scope)
            },
        ]
    }
    /// Users come before groups; a filter on what only one of them has finds only that one.
    private static func both(_ run: Provisioning, _ query: SCIMQuery) throws -> Provisioning.Found {
        var refused: (any Error)?
        func found(_ query: SCIMQuery, _ list: (SCIMQuery) throws -> Provisioning.Found) throws -> Provisioning.Found {
            do { return try list(query) } catch let refusal as SCIMRefusal {
                guard case .invalidFilter = refusal else { throw refusal }
                if refused != nil { throw refusal }
                refused = refusal
                return Provisioning.Found(total: 0, resources: [])
            }
        }
        var out = try found(query) { try run.users($0) }
        var rest = query
        rest.start = max(1, query.start - out.total)
        rest.count = max(0, query.count - out.resources.count)
        let groups = try found(rest) { try run.groups($0) }
        out.total += groups.total
        out.resources += groups.resources
        return out
    }

    private var me: [Route] {
        [HTTPRequest.Method.get, .post, .put, .patch, .delete].map { method in
            Route.scim(method, "/Me", R.self, "Says that a token is nobody in particular") { _, _ in throw SCIMRefusal.notImplemented }
        } + [Route.scim(.get, "/**", R.self, "Says that no such endpoint is here") { _, _ in throw SCIMRefusal.notFound }]
    }

    // MARK: documents

    /// Documents are read and nothing else.
    private var refusals: [Route] {
        ["/ServiceProviderConfig", "/ResourceTypes", "/Schemas"].flatMap { path in
            [HTTPRequest.Method.post, .put, .patch, .delete].map { method in
                Route.scim(method, path, R.self, "Says that this is only read") { request, _ in
                    SCIMError.response(SCIMRefusal.readOnlyDocument, request.t).adding("Allow", "GET, HEAD")
                }
            }
        }
    }

    private var documents: [Route] {
        [
            .scim(.get, "/ServiceProviderConfig", R.self, "Says what this server can") { request, scope in
                try await document(request, scope) { run in SCIMSchemas.configuration(run.site.portalOrigin) }
            },
            .scim(.get, "/ResourceTypes", R.self, "Lists the kinds of resources") { request, scope in
                if request.query.filled("filter") != nil { throw WebRefusal.forbidden(right: R.key) }
                return try await document(request, scope) { run in Self.listed(SCIMSchemas.resourceTypes(run.site.portalOrigin)) }
            },
            .scim(.get, "/ResourceTypes/{name}", R.self, "Gives a kind of resource") { request, scope in
                let name = try request.parameter("name")
                return try await document(request, scope) { run in SCIMSchemas.resourceTypes(run.site.portalOrigin).first { $0["id"]?.string == name } }
            },
            .scim(.get, "/Schemas", R.self, "Lists the schemas") { request, scope in
                if request.query.filled("filter") != nil { throw WebRefusal.forbidden(right: R.key) }
                return try await document(request, scope) { run in Self.listed(SCIMSchemas.schemas(run.site.portalOrigin, organizations: try run.organizationNames())) }
            },
            .scim(.get, "/Schemas/{name}", R.self, "Gives a schema") { request, scope in
                let name = try request.parameter("name").lowercased()
                return try await document(request, scope) { run in
                    SCIMSchemas.schemas(run.site.portalOrigin, organizations: try run.organizationNames()).first { $0["id"]?.string?.lowercased() == name }
                }
            },
        ]
    }
    private func document(_ request: WebRequest, _ scope: Scope<R>, _ make: @escaping @Sendable (Provisioning) throws -> JSONValue?) async throws -> WebResponse {
        let made = try await logged(request, scope, RequestLog.Entry(operation: "discover", resource: "", status: 200), writes: false) { run, _ in try make(run) }
        guard let made else { throw SCIMRefusal.notFound }
        return Self.json(made)
    }
    private static func listed(_ resources: [JSONValue]) -> JSONValue {
        .object(["schemas": .array([.string("urn:ietf:params:scim:api:messages:2.0:ListResponse")]), "totalResults": .int(Int64(resources.count)),
                 "startIndex": .int(1), "itemsPerPage": .int(Int64(resources.count)), "Resources": .array(resources)])
    }

    // MARK: the way of a request

    private func projection(_ request: WebRequest, _ type: SCIMType) throws -> SCIMProjection {
        try SCIMProjection(attributes: request.query.filled("attributes"), excluded: request.query.filled("excludedAttributes"), type)
    }
    /// - Throws: ``SCIMRefusal/tooLarge``, `.invalidSyntax`
    func body(_ request: WebRequest, _ limit: Int) async throws -> JSONValue {
        let bytes: [UInt8]
        do { bytes = try await request.bytes(limit: limit) } catch WebRefusal.formTooLarge { throw SCIMRefusal.tooLarge }
        guard let value = JSONValue(parsing: bytes), case .object = value else { throw SCIMRefusal.invalidSyntax("") }
        return value
    }

    private func list(_ request: WebRequest, _ scope: Scope<R>, _ resource: String, _ query: SCIMQuery, _ find: @escaping @Sendable (Provisioning) throws -> Provisioning.Found) async throws -> WebResponse {
        let shape = query.filter.flatMap { filter in (try? SCIMFilter(filter, resource == "Group" ? SCIMSchemas.groups : SCIMSchemas.users))?.shape } ?? ""
        let found = try await logged(request, scope, RequestLog.Entry(operation: "list", resource: resource, status: 200, detail: shape), writes: false) { run, entry in
            let found = try find(run)
            entry.effects = [ProvisioningEffect(code: .found, value: String(found.total))]
            return found
        }
        return Self.json(.object([
            "schemas": .array([.string("urn:ietf:params:scim:api:messages:2.0:ListResponse")]), "totalResults": .int(Int64(found.total)),
            "startIndex": .int(Int64(query.start)), "itemsPerPage": .int(Int64(found.resources.count)), "Resources": .array(found.resources.map { .object($0) }),
        ]))
    }
    private func read(_ request: WebRequest, _ scope: Scope<R>, _ resource: String, _ id: String, _ projection: SCIMProjection, _ find: @escaping @Sendable (Provisioning) throws -> SCIMAnswer) async throws -> WebResponse {
        let answer = try await logged(request, scope, RequestLog.Entry(operation: "get", resource: resource, status: 200), writes: false) { run, entry in
            let answer = try find(run)
            (entry.target, entry.name) = (answer.target, answer.name)
            return answer
        }
        if let known = request.headers[.ifNoneMatch], let tag = answer.tag, SCIMTag.fits(known, tag) {
            return WebResponse(status: 304, headers: [("ETag", SCIMTag.text(tag)), ("Cache-Control", "private, no-store")])
        }
        return Self.response(answer, projection)
    }
    private func write(_ request: WebRequest, _ scope: Scope<R>, _ operation: String, _ resource: String, _ id: String?, _ projection: SCIMProjection?, hasBody: Bool = true,
                       _ perform: @escaping @Sendable (Provisioning, JSONValue) throws -> SCIMAnswer) async throws -> WebResponse {
        var entry = RequestLog.Entry(operation: operation, resource: resource, status: 200)
        let given: JSONValue
        do { given = hasBody ? try await body(request, SCIMLimits.bodyBytes) : .null } catch let refusal as any Refusal {
            entry.target = nil
            await refused(refusal, entry, request, scope)
            throw refusal
        }
        let answer = try await carry(request, scope, entry, id, given, perform)
        return Self.response(answer, projection)
    }
    /// One change in one transaction with its line in the log; also for each operation of a bulk request.
    func carry(_ request: WebRequest, _ scope: Scope<R>, _ entry: RequestLog.Entry, _ id: String?, _ body: JSONValue,
                  _ perform: @escaping @Sendable (Provisioning, JSONValue) throws -> SCIMAnswer) async throws -> SCIMAnswer {
        let answer = try await logged(request, scope, entry, writes: true) { run, entry in
            let answer = try perform(run, body)
            (entry.target, entry.name, entry.status, entry.effects) = (answer.target, answer.name, answer.status, run.effects)
            return answer
        }
        // What a new record changes of memberships and roles is known by its events; others may end sessions as well.
        if entry.operation != "create" { ground.access.forgetSessions() }
        return answer
    }

    /// Runs within a transaction that also writes the log. A refusal undoes everything and gets a line of its own.
    private func logged<T: Sendable>(_ request: WebRequest, _ scope: Scope<R>, _ entry: RequestLog.Entry, writes: Bool,
                                     _ work: @escaping @Sendable (Provisioning, inout RequestLog.Entry) throws -> T) async throws -> T {
        let site = request.site, vendor = scope.vendor, ground = ground, post = post, ownsDomain = ownsDomain
        do {
            let run: @Sendable (Transaction) throws -> T = { tx in
                guard let client = try ClientStore.find(credential: scope.actor.id, vendor: vendor, tx) else { throw WebRefusal.forbidden(right: R.key) }
                let run = Provisioning(client, by: scope.actor, site: site, ground: ground, post: post, ownsDomain: ownsDomain, tx)
                run.scope = scope
                var line = entry
                let result = try work(run, &line)
                try RequestLog.write(line, client, vendor: vendor, tx)
                return result
            }
            return writes ? try await ground.store.write(vendor, run) : try await ground.store.append(vendor, run)
        } catch let refusal as any Refusal {
            await refused(refusal, entry, request, scope)
            throw refusal
        }
    }
    private func refused(_ refusal: any Refusal, _ entry: RequestLog.Entry, _ request: WebRequest, _ scope: Scope<R>) async {
        var line = entry
        line.status = refusal.status
        line.scimType = refusal.code.hasPrefix("scim.") ? String(refusal.code.dropFirst(5)) : nil
        // Words of the log are English as the client got them; values that were sent stand in the answer alone.
        line.detail = refusal.code
        let kept = line, vendor = scope.vendor
        try? await ground.store.append(vendor) { tx in
            guard let client = try ClientStore.find(credential: scope.actor.id, vendor: vendor, tx) else { return }
            try RequestLog.write(kept, client, vendor: vendor, tx)
        }
    }

    // MARK: answers

    static func json(_ value: JSONValue, status: Int = 200) -> WebResponse {
        WebResponse(status: status, headers: [("Content-Type", SCIMError.mediaType), ("Cache-Control", "private, no-store")], body: .bytes(value.bytes))
    }
    static func response(_ answer: SCIMAnswer, _ projection: SCIMProjection?) -> WebResponse {
        guard let resource = answer.resource else { return WebResponse(status: answer.status, headers: [("Cache-Control", "no-store")]) }
        var response = json(.object(projection?.applied(to: resource) ?? resource), status: answer.status)
        if let tag = answer.tag { response.headers.append(("ETag", SCIMTag.text(tag))) }
        if let location = answer.location { response.headers.append((answer.status == 201 ? "Location" : "Content-Location", location)) }
        return response
    }
}

extension Provisioning {
    /// What `organization` may name, while that is a list one can read.
    func organizationNames() throws -> [String] {
        let reach = try reach()
        let found = try OrganizationStore.choices(reach, vendor: vendor, withVendor: true, tx).map(\.id)
        guard found.count <= 50 else { return [] }
        let external = try tx.query("""
            SELECT subject_id, value FROM external_id WHERE vendor_id = \(vendor) AND subject_kind = 'organization' AND subject_id IN \(list: found) ORDER BY system, value
            """)
        var names: [String: String] = [:]
        for row in external where names[try row.text("subject_id")] == nil { names[try row.text("subject_id")] = try row.text("value") }
        return found.map { names[$0.value] ?? $0.value }
    }
}
