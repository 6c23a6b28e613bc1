import HTML
import Kernel
import Mail
import Store
import Web

/// Vendor settings, roles, API credentials and the outbox. Everything here is the vendor's alone.
struct SettingsRoutes: Sendable {
    let ground: Ground
    let post: Post

    var routes: [Route] { vendorRoutes + credentialRoutes }

    private var vendorRoutes: [Route] {
        [
            .page("/settings", ManageVendor.self, "Shows the vendor's settings", { request, scope in
                let site = request.site
                return try await settings(request, scope, Fields([("name", site.name), ("zone", site.zone.identifier), ("language", site.language.tag), ("accent", site.accent)]), .none)
            }),
            .form("/settings", ManageVendor.self, "Changes the vendor's settings", { request, scope, form in
                try await VendorSettings(form, accent: request.site.accent).save(scope, over: request.site, ground: ground)
                return .redirect(PeopleLinks.settings, toast: request.t(.peopleSettingsSaved))
            }, again: { request, scope, form, errors in try await settings(request, scope, form, errors) }),
            .page("/settings/outbox", ManageVendor.self, "Lists the mail that was written", { request, scope in
                guard scope.reach.all else { throw WebRefusal.notFound }
                let mails = try await ground.store.read(scope.vendor) { try Outbox.recent(vendor: scope.vendor, limit: 200, $0) }
                return .page(SettingsViews.outbox(request, mails, isConfigured: post.setup.transport != nil))
            }),
            .page("/settings/outbox/{mail}", ManageVendor.self, "Shows a mail that could not leave", { request, scope in
                let id = try request.id("mail", of: Never.self).value
                // Mail that reaches its reader is the reader's: with a server its links are not shown to anybody else.
                guard scope.reach.all, post.setup.transport == nil else { throw WebRefusal.notFound }
                let today = request.today
                let mail = try await ground.store.read(scope.vendor) { tx -> OutboxMail? in
                    // A mail's links let whoever reads it in as somebody else: only for those who can do everything anyway.
                    guard try Power.of(scope.actor, today: today, vendor: scope.vendor, tx).hasEverywhere(BuiltInRole.vendorAdmin.rights.map { $0.key }) else { return nil }
                    return try Outbox.find(id, vendor: scope.vendor, tx)
                }
                guard let mail else { throw WebRefusal.notFound }
                return .page(SettingsViews.mail(request, mail))
            }),
        ]
    }

    private func settings(_ request: WebRequest, _ scope: Scope<ManageVendor>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        guard scope.reach.all else { throw WebRefusal.notFound }
        let parts = try await ground.parts.render("settings", request, about: "")
        return .page(SettingsViews.vendor(request, values, errors, isMailConfigured: post.setup.transport != nil, parts: parts))
    }

    private var credentialRoutes: [Route] {
        [
            .page("/settings/api-credentials", ManageAPICredentials.self, "Lists API credentials", { request, scope in
                guard scope.reach.all else { throw WebRefusal.notFound }
                return .page(SettingsViews.credentials(request, try await ground.store.read(scope.vendor) { try APICredentials.list(scope, $0) }))
            }),
            .page("/settings/api-credentials/new", ManageAPICredentials.self, "Asks for a new API credential", { request, scope in
                try await new(request, scope, Fields([("lastDay", request.today.adding(months: 12).description)]), .none)
            }).sensitive(),
            .form("/settings/api-credentials/new", ManageAPICredentials.self, "Creates an API credential and shows its secret once", { request, scope, form in
                var organization: OrganizationID?
                if let text = form.filled("organization") {
                    guard let id = OrganizationID(checking: text) else { throw APICredentialRefusal.organization }
                    organization = id
                }
                let name = form.text("name"), rights = form.all("rights"), lastDay = Day(iso: form.text("lastDay")), reach = organization
                let today = request.today, zone = request.site.zone, ledger = ground.ledger
                let (secret, list) = try await ground.store.write(scope.vendor) { tx in
                    let made = try APICredentials.create(
                        scope, name: name, rights: rights, organization: reach, lastDay: lastDay, today: today, zone: zone, ledger: ledger, tx)
                    return (made.secret, try APICredentials.list(scope, tx))
                }
                return .page(SettingsViews.credentials(request, list, secret: (name, secret))).repeated(at: PeopleLinks.credentials)
            }, again: { request, scope, form, errors in try await new(request, scope, form, errors) }).sensitive(),
            .form("/settings/api-credentials/{credential}/rotate", ManageAPICredentials.self, "Makes a new secret and shows it once", { request, scope, _ in
                let id = try request.id("credential", of: Never.self).value, ledger = ground.ledger
                let (name, secret, list) = try await ground.store.write(scope.vendor) { tx in
                    let secret = try APICredentials.rotate(scope, id, today: request.today, ledger: ledger, tx)
                    return (try APICredentials.find(id, scope, tx)?.name ?? "", secret, try APICredentials.list(scope, tx))
                }
                return .page(SettingsViews.credentials(request, list, secret: (name, secret))).repeated(at: PeopleLinks.credentials)
            }).sensitive(),
            .form("/settings/api-credentials/{credential}/revoke", ManageAPICredentials.self, "Revokes an API credential at once", { request, scope, _ in
                let id = try request.id("credential", of: Never.self).value, ledger = ground.ledger
                let name = try await ground.store.write(scope.vendor) { try APICredentials.revoke(scope, id, ledger: ledger, $0) }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.credentials, toast: request.t(.peopleCredentialsRevoked(name: name)))
            }).sensitive(),
        ]
    }

    private func new(_ request: WebRequest, _ scope: Scope<ManageAPICredentials>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        guard scope.reach.all else { throw WebRefusal.notFound }
        let choices = try await ground.store.read(scope.vendor) { try OrganizationStore.choices(scope.reach, vendor: scope.vendor, withVendor: false, $0) }
        return .page(SettingsViews.newCredential(request, organizations: choices, values, errors))
    }
}
