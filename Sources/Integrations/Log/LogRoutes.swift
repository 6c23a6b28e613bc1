import HTML
import Kernel
import People
import Store
import Tables
import Web

/// The log of a client's requests and what they did.
struct LogRoutes: Sendable {
    typealias R = ManageProvisioning
    let ground: Ground

    private func client(_ request: WebRequest, _ scope: Scope<R>) async throws -> ProvisioningClient {
        let id = try request.id("client", of: Never.self).value
        return try await ground.store.read(scope.vendor) { try ManagedClients.find(scope, id, $0) }
    }
    private static func query(_ request: WebRequest, _ client: ProvisioningClient) -> ListQuery {
        ListQuery(request.query, base: IntegrationsLinks.log(client.id), filters: ["operation", "outcome"], sorts: [])
    }

    var routes: [Route] {
        [
            .page("/settings/provisioning/{client}/log", R.self, "Lists a client's requests and what they did", { request, scope in
                let one = try await client(request, scope), query = Self.query(request, one)
                let (lines, total) = try await ground.store.read(scope.vendor) { try RequestLog.list(one.id, query, vendor: scope.vendor, $0) }
                return .page(LogViews.list(request, one, lines, total: total, query))
            }),
            .page("/settings/provisioning/{client}/log.csv", R.self, "Exports a client's log", { request, scope in
                let one = try await client(request, scope), query = Self.query(request, one), t = request.t, store = ground.store, vendor = scope.vendor
                return .csv(fileName: "scim-\(one.name).csv") { write in
                    var csv = CSVWriter(header: [t(.integrationsWhen), t(.integrationsOperation), t(.integrationsTarget), t(.integrationsStatus), t(.integrationsEffects)])
                    var at = Instant.forever, id = ""
                    while true {
                        let (from, after) = (at, id)
                        let lines = try await store.read(vendor) { try RequestLog.before(from, after, one.id, query, limit: 500, vendor: vendor, $0) }
                        for line in lines { csv.append([line.at.iso, LogViews.operation(line, t), line.targetName, String(line.status), LogViews.effects(line, t).joined(separator: " ")]) }
                        try await write(csv.take())
                        guard let last = lines.last, lines.count == 500 else { return }
                        (at, id) = (last.at, last.id)
                    }
                }
            }),
            .page("/settings/provisioning/{client}/log/{entry}", R.self, "Shows one request of a client", { request, scope in
                let one = try await client(request, scope), id = try request.id("entry", of: Never.self).value
                guard let line = try await ground.store.read(scope.vendor, { try RequestLog.find(id, one.id, vendor: scope.vendor, $0) }) else { throw WebRefusal.notFound }
                return .page(LogViews.entry(request, one, line))
            }),
        ]
    }
}
