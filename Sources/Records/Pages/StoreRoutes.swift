import HTML
import Kernel
import Ledger
import People
import Store
import Web

/// Where credentials of the record store are made, replaced and revoked, and origins registered.
struct StoreRoutes: Sendable {
    typealias R = ManageRecords
    let ground: Ground
    private static let mostOrigins = 100

    var routes: [Route] {
        [
            .page("/settings/records", R.self, "Lists credentials of the learning record store", { request, scope in try await list(request, scope) }),
            .page("/settings/records/new", R.self, "Asks for a credential of the learning record store", { request, scope in
                try await new(request, scope, Fields([("scopes", RecordScope.write.rawValue), ("scopes", RecordScope.readMine.rawValue)]), .none)
            }).sensitive(),
            Route.form("/settings/records/new", R.self, "Makes a credential of the learning record store and shows its secret once", { request, scope, form in
                var organization: OrganizationID?
                if let text = form.filled("organization") {
                    guard let id = OrganizationID(checking: text) else { throw RecordCredentialRefusal.organization }
                    organization = id
                }
                var lastDay: Day?
                if let text = form.filled("lastDay") {
                    guard let day = Day(iso: text) else { throw RecordCredentialRefusal.expiry }
                    lastDay = day
                }
                let name = form.text("name"), scopes = form.all("scopes").compactMap(RecordScope.init(rawValue:)), today = request.today, zone = request.site.zone, ledger = ground.ledger
                let whose = organization, until = lastDay
                let made = try await ground.store.write(scope.vendor) { tx in
                    try RecordCredentials.create(scope, name: name, scopes: scopes, organization: whose, lastDay: until, today: today, zone: zone, ledger: ledger, tx)
                }
                return try await list(request, scope, secret: .init(key: made.key, value: made.secret, isRotated: false)).repeated(at: RecordsLinks.store)
            }, again: { request, scope, form, errors in try await new(request, scope, form, errors) }).sensitive(),
            .form("/settings/records/{credential}/rotate", R.self, "Makes a new secret and shows it once", { request, scope, _ in
                let id = try request.id("credential", of: Never.self).value, ledger = ground.ledger
                let secret = try await ground.store.write(scope.vendor) { try RecordCredentials.rotate(scope, id, ledger: ledger, $0) }
                ground.access.forgetAll()
                return try await list(request, scope, secret: .init(key: id, value: secret, isRotated: true)).repeated(at: RecordsLinks.store)
            }, again: { request, scope, _, errors in try await list(request, scope, errors) }).sensitive(),
            .form("/settings/records/{credential}/revoke", R.self, "Ends a credential of the learning record store at once", { request, scope, _ in
                let id = try request.id("credential", of: Never.self).value, ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try RecordCredentials.revoke(scope, id, ledger: ledger, $0) }
                ground.access.forgetAll()
                return .redirect(RecordsLinks.store, toast: request.t(.recordsRevoked))
            }, again: { request, scope, _, errors in try await list(request, scope, errors) }),
            .form("/settings/records/origins", R.self, "Registers origins whose scripts may call the learning record store", { request, scope, form in
                guard scope.reach.all else { throw WebRefusal.notFound }
                let origins = Set(form.text("origins").split(whereSeparator: \.isWhitespace).map { $0.lowercased() }).sorted(), ledger = ground.ledger
                guard origins.count <= Self.mostOrigins, origins.allSatisfy(Origins.isOrigin) else { throw RecordCredentialRefusal.origin }
                try await ground.store.write(scope.vendor) { tx in
                    try Access.confirm(scope, tx)
                    let before = try Origins.list(scope.vendor, tx)
                    if before == origins { return }
                    try Origins.replace(origins, vendor: scope.vendor, tx)
                    try ledger.append(RecordOriginsChanged(vendor: scope.vendor, before: before, after: origins), by: scope.actor, tx)
                }
                return .redirect(RecordsLinks.store, toast: request.t(.recordsSaved))
            }, again: { request, scope, form, errors in try await list(request, scope, origins: form.raw("origins"), errors) }),
        ]
    }

    private func list(_ request: WebRequest, _ scope: Scope<R>, secret: StorePages.Secret? = nil, origins: String? = nil, _ errors: FormErrors = .none) async throws -> WebResponse {
        guard scope.reach.all else { throw WebRefusal.notFound }
        let (all, registered) = try await ground.store.read(scope.vendor) { (try RecordCredentials.list(scope, $0), try Origins.list(scope.vendor, $0)) }
        let parts = try await ground.parts.render("recordStore", request, about: "")
        return .page(StorePages.list(request, all, origins: origins ?? registered.joined(separator: "\n"), secret: secret, parts: parts, errors))
    }
    private func new(_ request: WebRequest, _ scope: Scope<R>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        guard scope.reach.all else { throw WebRefusal.notFound }
        let organizations = try await ground.store.read(scope.vendor) { try OrganizationStore.choices(scope.reach, vendor: scope.vendor, withVendor: false, $0) }
        return .page(StorePages.new(request, organizations: organizations, values, errors))
    }
}
