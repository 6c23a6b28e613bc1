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
    /// Five seconds of places.
    private static let overlap = Positions.first(of: Instant(milliseconds: 5000))

    var routes: [Route] {
        [
            .page("/records", R.self, "Lists statements of the learning record store", { request, scope in
                let search = StatementSearch(request.query), found = try await lines(request, scope, search)
                return .page(StatementViews.list(request, Array(found.lines.prefix(Self.shown)), hasOlder: found.lines.count > Self.shown, organizations: found.organizations, search))
            }),
            .page("/records/new", R.self, "Gives statements that came since, for the live view", { request, scope in
                var query = Fields(request.query.pairs.filter { $0.name != "after" && $0.name != "before" })
                // Another process may write what it began earlier; what was shown already is told by its id and left out by the page.
                let after = max(Self.overlap, request.query.value("after").flatMap { Int64($0) } ?? Positions.first(of: request.now))
                query = Fields(query.pairs + [("after", String(after - Self.overlap))])
                let found = try await lines(request, scope, StatementSearch(query))
                return .fragment(StatementViews.fresh(request, Array(found.lines.prefix(Self.shown)), after: after))
            }),
            .page("/records.csv", R.self, "Exports statements as CSV", { request, scope in
                let t = request.t, organizations = try await ground.store.read(scope.vendor) { try OrganizationStore.choices(scope.reach, vendor: scope.vendor, withVendor: true, $0) }
                let names = Dictionary(organizations.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
                return export(request, scope, fileName: "statements.csv", type: "text/csv; charset=utf-8", naming: true,
                              head: { CSVWriter(header: [t(.recordsID), t(.recordsStored), t(.recordsStatement), t(.recordsOrganization), t(.recordsRaw)]).text }) { batch, people in
                    var csv = CSVWriter(header: [])
                    _ = csv.take()
                    for one in batch {
                        let line = try StatementViews.line(one, names, people, t)
                        csv.append([one.id, one.stored.iso, line.sentence, line.organization, one.body])
                    }
                    return csv.take()
                }
            }),
            .page("/records.jsonl", R.self, "Exports statements as JSON lines", { request, scope in
                export(request, scope, fileName: "statements.jsonl", type: "application/jsonl", head: { "" }) { batch, _ in
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

    private func lines(_ request: WebRequest, _ scope: Scope<R>, _ search: StatementSearch) async throws -> (lines: [StatementViews.Line], organizations: [(id: OrganizationID, name: String)]) {
        let site = request.site
        let (found, organizations, people) = try await ground.store.read(scope.vendor) { tx in
            let found = try search.filter(scope.reach, zone: site.zone, origin: site.portalOrigin, vendor: scope.vendor, tx)?.find(limit: Self.shown + 1, vendor: scope.vendor, tx) ?? []
            return (found, try OrganizationStore.choices(scope.reach, vendor: scope.vendor, withVendor: true, tx), try StatementPeople.names(Set(found.compactMap(\.person)), vendor: scope.vendor, tx))
        }
        let names = Dictionary(organizations.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
        return (try found.map { try StatementViews.line($0, names, people, request.t) }, organizations)
    }

    private func show(_ request: WebRequest, _ scope: Scope<R>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let organization: OrganizationID = try request.id("organization"), id = try request.id("statement", of: Never.self).value, vendor = scope.vendor
        guard scope.reach.contains(organization) else { throw WebRefusal.notFound }
        let mayVoid = request.authority.reach(of: VoidStatements.self)?.contains(organization) ?? false
        let shown = try await ground.store.read(vendor) { tx -> StatementViews.Shown? in
            guard let one = try StatementStore.find([id], of: organization, vendor: vendor, tx)[id] else { return nil }
            return StatementViews.Shown(
                one: one, organization: try OrganizationStore.find(organization, scope.reach, vendor: vendor, tx)?.name ?? "",
                credential: one.isOwn ? OwnStatements.name
                    : try APICredentials.all([one.credential], vendor: vendor, tx)[one.credential]?.name ?? ImportStore.find(one.credential, vendor: vendor, tx)?.name,
                person: try one.person.flatMap { try StatementPeople.names([$0], vendor: vendor, tx)[$0] },
                voiding: try one.voidedBy.flatMap { try StatementStore.at($0, vendor: vendor, tx) }, mayVoid: mayVoid)
        }
        guard let shown else { throw WebRefusal.notFound }
        return .page(try StatementViews.show(request, shown, values, errors))
    }

    /// Everything that fits, newest first, in batches of bounded size.
    private func export(_ request: WebRequest, _ scope: Scope<R>, fileName: String, type: String, naming: Bool = false, head: @escaping @Sendable () -> String,
                        _ write: @escaping @Sendable ([StoredStatement], [PersonID: String]) throws -> [UInt8]) -> WebResponse {
        let search = StatementSearch(request.query), reach = scope.reach, site = request.site, store = ground.store, vendor = scope.vendor
        return WebResponse(headers: [("Content-Type", type), ("Cache-Control", "private, no-store"), ("Content-Disposition", "attachment; filename=\"\(fileName)\"")], body: .stream { send in
            let head = head()
            if !head.isEmpty { try await send(Array(head.utf8)) }
            guard var filter = try await store.read(vendor, { try search.filter(reach, zone: site.zone, origin: site.portalOrigin, vendor: vendor, $0) }) else { return }
            while true {
                let ready = filter
                let (batch, people) = try await store.read(vendor) { tx in
                    let batch = try ready.find(limit: Self.exportedAtOnce, vendor: vendor, tx)
                    return (batch, naming ? try StatementPeople.names(Set(batch.compactMap(\.person)), vendor: vendor, tx) : [:])
                }
                if !batch.isEmpty { try await send(write(batch, people)) }
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
