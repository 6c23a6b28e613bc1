import HTML
import Kernel
import People
import Store
import Tables
import Web
import XAPI

/// Pages of statements: the list, one of them, voiding, exports.
struct StatementRoutes: Sendable {
    typealias R = ViewStatements
    let ground: Ground
    let positions: Positions
    private static let shown = 50, exportedAtOnce = 500

    var routes: [Route] {
        [
            .page("/records", R.self, "Lists statements of the learning record store", { request, scope in
                let search = StatementSearch(request.query), filter = search.filter(scope.reach, zone: request.site.zone)
                let (found, organizations) = try await ground.store.read(scope.vendor) { tx in
                    (try filter?.find(limit: Self.shown + 1, vendor: scope.vendor, tx) ?? [], try OrganizationStore.choices(scope.reach, vendor: scope.vendor, withVendor: true, tx))
                }
                let names = Dictionary(organizations.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
                let lines = try found.prefix(Self.shown).map { try StatementViews.line($0, names, request.t) }
                return .page(StatementViews.list(request, lines, hasOlder: found.count > Self.shown, organizations: organizations, search))
            }),
            .page("/records.csv", R.self, "Exports statements as CSV", { request, scope in
                let t = request.t, organizations = try await ground.store.read(scope.vendor) { try OrganizationStore.choices(scope.reach, vendor: scope.vendor, withVendor: true, $0) }
                let names = Dictionary(organizations.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
                return export(request, scope, fileName: "statements.csv", type: "text/csv; charset=utf-8",
                              head: { CSVWriter(header: [t(.recordsID), t(.recordsStored), t(.recordsStatement), t(.recordsOrganization), t(.recordsRaw)]).text }) { batch in
                    var csv = CSVWriter(header: [])
                    _ = csv.take()
                    for one in batch {
                        let line = try StatementViews.line(one, names, t)
                        csv.append([one.id, one.stored.iso, line.sentence, line.organization, one.body])
                    }
                    return csv.take()
                }
            }),
            .page("/records.jsonl", R.self, "Exports statements as JSON lines", { request, scope in
                export(request, scope, fileName: "statements.jsonl", type: "application/jsonl", head: { "" }) { batch in
                    // A line break between a statement's members is no part of any text within it.
                    batch.flatMap { one in Array(one.body.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }) + [0x0A] }
                }
            }),
            .page("/records/{organization}/{statement}", R.self, "Shows a statement in words and as it was sent", { request, scope in try await show(request, scope, Fields(), .none) }),
            .form("/records/{organization}/{statement}/void", VoidStatements.self, "Voids a statement with a reason", { request, scope, form in
                let verb = VoidStatement(organization: try request.id("organization"), id: try request.id("statement", of: Never.self).value, reason: form.text("reason"))
                let ledger = ground.ledger, positions = positions, origin = request.site.portalOrigin
                try await ground.store.write(scope.vendor) { tx in
                    try verb.perform(scope, origin: origin, vendorOrganization: Organizations.ofVendor(scope.vendor, tx), positions: positions, ledger: ledger, tx)
                }
                return .redirect(RecordsLinks.statement(verb.organization.value, verb.id), toast: request.t(.recordsVoidDone))
            }, again: { request, _, form, errors in try await show(request, request.scope(R.self), form, errors) }),
        ]
    }

    private func show(_ request: WebRequest, _ scope: Scope<R>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let organization: OrganizationID = try request.id("organization"), id = try request.id("statement", of: Never.self).value, vendor = scope.vendor
        guard scope.reach.contains(organization) else { throw WebRefusal.notFound }
        let mayVoid = request.authority.reach(of: VoidStatements.self)?.contains(organization) ?? false
        let shown = try await ground.store.read(vendor) { tx -> StatementViews.Shown? in
            guard let one = try StatementStore.find([id], of: organization, vendor: vendor, tx)[id] else { return nil }
            return StatementViews.Shown(
                one: one, organization: try OrganizationStore.find(organization, scope.reach, vendor: vendor, tx)?.name ?? "",
                credential: try APICredentials.all([one.credential], vendor: vendor, tx)[one.credential]?.name ?? ImportStore.find(one.credential, vendor: vendor, tx)?.name,
                voiding: try one.voidedBy.flatMap { try StatementStore.at($0, vendor: vendor, tx) }, mayVoid: mayVoid)
        }
        guard let shown else { throw WebRefusal.notFound }
        return .page(try StatementViews.show(request, shown, values, errors))
    }

    /// Everything that fits, newest first, in batches of bounded size.
    private func export(_ request: WebRequest, _ scope: Scope<R>, fileName: String, type: String, head: @escaping @Sendable () -> String,
                        _ write: @escaping @Sendable ([StoredStatement]) throws -> [UInt8]) -> WebResponse {
        let first = StatementSearch(request.query).filter(scope.reach, zone: request.site.zone), store = ground.store, vendor = scope.vendor
        return WebResponse(headers: [("Content-Type", type), ("Cache-Control", "private, no-store"), ("Content-Disposition", "attachment; filename=\"\(fileName)\"")], body: .stream { send in
            let head = head()
            if !head.isEmpty { try await send(Array(head.utf8)) }
            guard var filter = first else { return }
            while true {
                let ready = filter
                let batch = try await store.read(vendor) { try ready.find(limit: Self.exportedAtOnce, vendor: vendor, $0) }
                if !batch.isEmpty { try await send(write(batch)) }
                guard batch.count == Self.exportedAtOnce, let last = batch.last else { return }
                filter.below = last.position
            }
        })
    }
}

extension StatementStore {
    static func at(_ position: Int64, vendor: VendorID, _ tx: Transaction) throws -> StoredStatement? {
        try tx.first("SELECT \(columns) FROM xapi_statement s WHERE s.vendor_id = \(vendor) AND s.position = \(position)").map(read)
    }
}
