import HTML
import Kernel
import People
import Store
import Web

/// Pages that set up provisioning.
struct ClientRoutes: Sendable {
    typealias R = ManageProvisioning
    let ground: Ground

    var routes: [Route] { lists + one + tokens }

    private func client(_ request: WebRequest, _ scope: Scope<R>) async throws -> ProvisioningClient {
        let id = try request.id("client", of: Never.self).value
        return try await ground.store.read(scope.vendor) { try ManagedClients.find(scope, id, $0) }
    }

    private var lists: [Route] {
        [
            .page("/settings/provisioning", R.self, "Lists provisioning clients", { request, scope in
                let (list, tokens, may) = try await ground.store.read(scope.vendor) { tx in
                    let list = try ClientStore.list(scope.reach, vendor: scope.vendor, tx)
                    return (list, try APICredentials.all(list.map(\.credentialID), vendor: scope.vendor, tx), try ProvisioningPolicy.partnersMay(scope.vendor, tx))
                }
                return .page(ClientViews.list(request, list, tokens, partnersMay: may, isVendor: scope.reach.all))
            }),
            .form("/settings/provisioning/policy", R.self, "Lets partners' administrators set up provisioning, or not", { request, scope, form in
                let may = form.text("partnersMay") == "yes", ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try ManagedClients.setPolicy(scope, partnersMay: may, ledger: ledger, $0) }
                return .redirect(IntegrationsLinks.clients, toast: request.t(.integrationsSaved))
            }),
            .page("/settings/provisioning/new", R.self, "Asks for a new provisioning client", { request, scope in
                try await new(request, scope, Fields([("product", "entra"), ("lastDay", request.today.adding(months: 12).description)]), .none)
            }),
            .form("/settings/provisioning/new", R.self, "Creates a provisioning client and shows its token once", { request, scope, form in
                guard let product = ProvisioningClient.Product(rawValue: form.text("product")) else { throw ClientRefusal.product }
                func organization(_ name: String, _ refusal: ClientRefusal) throws -> OrganizationID? {
                    guard let text = form.filled(name) else { return nil }
                    guard let id = OrganizationID(checking: text) else { throw refusal }
                    return id
                }
                let draft = ManagedClients.Draft(name: form.text("name"), product: product, organization: try organization("organization", .organization), includesSubtree: form.contains("subtree"),
                                                 home: try organization("home", .home), lastDay: try Self.day(form))
                let today = request.today, zone = request.site.zone, ledger = ground.ledger
                let (client, secret) = try await ground.store.write(scope.vendor) { tx in
                    let made = try ManagedClients.create(scope, draft, today: today, zone: zone, ledger: ledger, tx)
                    return (try ManagedClients.find(scope, made.id, tx), made.secret)
                }
                return .page(SetUpViews.page(request, client, secret: secret)).repeated(at: IntegrationsLinks.setUp(client.id))
            }, again: { request, scope, form, errors in try await new(request, scope, form, errors) }),
        ]
    }
    private static func day(_ form: Fields) throws -> Day? {
        guard let text = form.filled("lastDay") else { return nil }
        guard let day = Day(iso: text) else { throw ClientRefusal.expiry }
        return day
    }
    private func new(_ request: WebRequest, _ scope: Scope<R>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let (organizations, may) = try await ground.store.read(scope.vendor) { tx in
            (try OrganizationStore.choices(scope.reach, vendor: scope.vendor, withVendor: scope.reach.all, tx), try ProvisioningPolicy.partnersMay(scope.vendor, tx))
        }
        guard scope.reach.all || may else { throw ClientRefusal.notAllowed }
        return .page(ClientViews.new(request, organizations: organizations, isVendor: scope.reach.all, values, errors))
    }

    private var one: [Route] {
        [
            .page("/settings/provisioning/{client}", R.self, "Shows a provisioning client with what its groups give", { request, scope in try await show(request, scope, Fields(), .none) }),
            .page("/settings/provisioning/{client}/set-up", R.self, "Says what to enter in the directory, and waits for its first request", { request, scope in
                .page(SetUpViews.page(request, try await client(request, scope), secret: nil))
            }),
            .page("/settings/provisioning/{client}/edit", R.self, "Asks for a provisioning client's name", { request, scope in
                let one = try await client(request, scope)
                return try await edit(request, scope, one, Fields([("name", one.name), ("product", one.product.rawValue), ("home", one.home.value), ("version", String(one.version))]), .none)
            }),
            .form("/settings/provisioning/{client}/edit", R.self, "Changes a provisioning client's name", { request, scope, form in
                let one = try await client(request, scope), ledger = ground.ledger, name = form.text("name"), version = form.int("version") ?? 0
                guard let product = ProvisioningClient.Product(rawValue: form.text("product")) else { throw ClientRefusal.product }
                var home: OrganizationID?
                if let text = form.filled("home") {
                    guard let id = OrganizationID(checking: text) else { throw ClientRefusal.home }
                    home = id
                }
                let there = home
                try await ground.store.write(scope.vendor) { try ManagedClients.edit(scope, one.id, version: version, name: name, product: product, home: there, ledger: ledger, $0) }
                return .redirect(IntegrationsLinks.client(one.id), toast: request.t(.integrationsSaved))
            }, again: { request, scope, form, errors in try await edit(request, scope, try await client(request, scope), form, errors) }),
            .form("/settings/provisioning/{client}/groups", R.self, "Says what a group gives its members", { request, scope, form in
                let one = try await client(request, scope), today = request.today, site = request.site, ground = ground, group = form.text("group"), gives = form.text("gives")
                try await ground.store.write(scope.vendor) { try ManagedClients.setRule(scope, one.id, group: group, gives: gives, today: today, site: site, ground: ground, $0) }
                ground.access.forgetAll()
                return .redirect(IntegrationsLinks.client(one.id), toast: request.t(.integrationsSaved))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }),
        ]
    }
    private func show(_ request: WebRequest, _ scope: Scope<R>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let one = try await client(request, scope), vendor = scope.vendor
        let facts = try await ground.store.read(vendor) { tx in
            ClientViews.Facts(
                token: try ManagedClients.token(one, vendor: vendor, tx), organization: try one.organization.flatMap { try OrganizationStore.find($0, scope.reach, vendor: vendor, tx)?.name },
                users: try tx.count("SELECT count(*) FROM provisioned_user u WHERE \(UserStore.live(one.id, vendor))"),
                waiting: try tx.count("SELECT count(*) FROM provisioned_user u WHERE \(UserStore.live(one.id, vendor)) AND u.person_id IS NULL AND u.is_active = 1"),
                groups: try tx.query("SELECT g.* FROM provisioned_group g WHERE \(GroupStore.live(one.id, vendor)) ORDER BY g.name_folded, g.id LIMIT 200").map(GroupStore.read),
                rules: try ClientStore.rules(one.id, vendor: vendor, tx), recent: try RequestLog.list(one.id, ListQuery(Fields(), base: IntegrationsLinks.log(one.id), filters: [], sorts: []), limit: 10, vendor: vendor, tx).lines,
                isVendor: scope.reach.all, mayChange: try scope.reach.all || ProvisioningPolicy.partnersMay(vendor, tx))
        }
        return .page(ClientViews.show(request, one, facts, values, errors))
    }
    private func edit(_ request: WebRequest, _ scope: Scope<R>, _ one: ProvisioningClient, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let organizations = one.organization == nil ? try await ground.store.read(scope.vendor) { try OrganizationStore.choices(scope.reach, vendor: scope.vendor, withVendor: true, $0) } : []
        return .page(ClientViews.edit(request, one, organizations: organizations, values, errors))
    }

    private var tokens: [Route] {
        [
            .form("/settings/provisioning/{client}/rotate", R.self, "Makes a new token and shows it once", { request, scope, _ in
                let one = try await client(request, scope), ledger = ground.ledger
                let secret = try await ground.store.write(scope.vendor) { try ManagedClients.rotate(scope, one.id, ledger: ledger, $0) }
                return .page(SetUpViews.page(request, one, secret: secret, isRotated: true)).repeated(at: IntegrationsLinks.setUp(one.id))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }),
            .form("/settings/provisioning/{client}/revoke", R.self, "Ends a client's token at once", { request, scope, _ in
                let one = try await client(request, scope), ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try ManagedClients.revoke(scope, one.id, ledger: ledger, $0) }
                ground.access.forgetAll()
                return .redirect(IntegrationsLinks.client(one.id), toast: request.t(.integrationsRevoked))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }),
            .form("/settings/provisioning/{client}/renew", R.self, "Gives a client without a token a new one", { request, scope, form in
                let one = try await client(request, scope), ledger = ground.ledger, today = request.today, zone = request.site.zone, day = try Self.day(form)
                let secret = try await ground.store.write(scope.vendor) { try ManagedClients.renew(scope, one.id, lastDay: day, today: today, zone: zone, ledger: ledger, $0) }
                return .page(SetUpViews.page(request, one, secret: secret)).repeated(at: IntegrationsLinks.setUp(one.id))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }),
        ]
    }
}
