import HTML
import Kernel
import People
import Store
import Web

/// Pages and forms that manage identity providers: all of the vendor's for its administrators, their own organization's for partners'.
struct ProviderRoutes: Sendable {
    let ground: Ground
    let journeys: JourneyRoutes
    private typealias R = ManageIdentityProviders

    var routes: [Route] { pages + changes + parts + SAMLRoutes(ground: ground).routes }

    private func one(_ request: WebRequest, _ scope: Scope<ManageIdentityProviders>) async throws -> IdentityProvider {
        let id: IdentityProviderID = try request.id("provider")
        return try await ground.store.read(scope.vendor) { try ManagedProviders.find(scope, id, $0) }
    }

    private var pages: [Route] {
        [
            .page("/settings/identity-providers", R.self, "Lists identity providers", { request, scope in
                let today = request.today
                let (list, policy, expiries) = try await ground.store.read(scope.vendor) { tx in
                    let list = try ProviderStore.list(scope.reach, vendor: scope.vendor, tx)
                    return (list, try SignOnPolicy.load(scope.vendor, tx), try ProviderStore.expiries(list.map(\.id), vendor: scope.vendor, tx))
                }
                return .page(ProviderViews.list(request, list, policy, expiries: expiries, today: today, isVendor: scope.reach.all))
            }),
            .page("/settings/identity-providers/new", R.self, "Asks for a new identity provider", { request, scope in
                try await new(request, scope, Fields([("kind", request.query.text("kind")), ("skewMinutes", "2"), ("scopes", "openid profile email")]), .none)
            }),
            .form("/settings/identity-providers/new", R.self, "Creates an identity provider as a draft", { request, scope, form in
                guard let kind = IdentityProvider.Kind(rawValue: form.text("kind")), let desk = ProviderDesks.desk(kind) else { throw ProviderRefusal.kind }
                var draft = try ManagedProviders.Draft(form, desk, isNew: true)
                let ledger = ground.ledger
                draft.desk.secrets += try await desk.newSecrets(request.site.name, now: ground.store.clock.now())
                var organization: OrganizationID?
                if let text = form.filled("organization") {
                    guard let id = OrganizationID(checking: text) else { throw ProviderRefusal.organization }
                    organization = id
                }
                let whose = organization, made = draft
                let id = try await ground.store.write(scope.vendor) { try ManagedProviders.create(scope, kind, of: whose, made, ledger: ledger, $0) }
                return .redirect(SingleSignOnLinks.provider(id), toast: request.t(.singleSignOnCreated(name: draft.name)))
            }, again: { request, scope, form, errors in try await new(request, scope, form, errors) }),
            .page("/settings/identity-providers/reference", R.self, "Finds an arrival by the number that somebody read out", { request, scope in
                let number = request.query.text("number").uppercased().filter { !$0.isWhitespace }
                let found = try await ground.store.read(scope.vendor) { tx -> (IdentityProviderID, String)? in
                    for (provider, line) in try ArrivalLog.find(reference: number, vendor: scope.vendor, tx) {
                        if try ProviderStore.find(provider, scope.reach, vendor: scope.vendor, tx) != nil { return (provider, line) }
                    }
                    return nil
                }
                guard let (provider, line) = found else { return .redirect(SingleSignOnLinks.providers, toast: request.t(.singleSignOnReferenceUnknown)) }
                return .redirect(SingleSignOnLinks.arrival(provider, line))
            }),
            .page("/settings/identity-providers/{provider}", R.self, "Shows an identity provider with its log", { request, scope in
                try await show(request, scope, Fields(), .none)
            }),
            .page("/settings/identity-providers/{provider}/edit", R.self, "Asks for an identity provider's settings", { request, scope in
                let provider = try await one(request, scope)
                guard let desk = ProviderDesks.desk(provider.kind) else { throw WebRefusal.notFound }
                let values = Fields([("name", provider.name), ("version", String(provider.version)), ("sessionMinutes", provider.sessionMinutes.map(String.init) ?? "")] + desk.values(provider))
                return .page(ProviderViews.edit(request, provider, desk, values, .none))
            }),
            .page("/settings/identity-providers/{provider}/mapping", R.self, "Asks what arrivals by a provider give", { request, scope in
                let provider = try await one(request, scope)
                return try await mapping(request, scope, provider, MappingForm.values(provider), .none)
            }),
            .page("/settings/identity-providers/{provider}/test", R.self, "Leads to a provider for a test that enters nobody", { request, scope in
                let provider = try await one(request, scope), tester = scope.actor.person
                if let elsewhere = Canonical.redirect(request) { return elsewhere }
                do { return try await journeys.begin(provider, next: nil, login: nil, tester: tester, request) } catch let refused as ArrivalRefused {
                    return try await show(request, scope, Fields(), FormErrors([ProviderRefusal.unreachable(refused.reason, refused.note)])).status(422)
                }
            }),
            .page("/settings/identity-providers/{provider}/arrivals/{arrival}", R.self, "Shows what arrived by a provider and what came of it", { request, scope in
                let provider = try await one(request, scope), id = try request.id("arrival", of: Never.self).value
                let found = try await ground.store.read(scope.vendor) { tx -> (ArrivalLine, String?, (PersonID, String)?)? in
                    guard let line = try ArrivalLog.find(id, of: provider.id, vendor: scope.vendor, tx) else { return nil }
                    let organization = try line.detail.organization.flatMap { try OrganizationStore.find($0, scope.reach, vendor: scope.vendor, tx)?.name }
                    return (line, organization, try ArrivalStore.formerlyKnown(line, provider, vendor: scope.vendor, tx))
                }
                guard let (line, organization, former) = found else { throw WebRefusal.notFound }
                return .page(ProviderViews.arrival(request, provider, line, organization: organization, former: former))
            }),
        ]
    }

    private var changes: [Route] {
        [
            .form("/settings/identity-providers/{provider}/edit", R.self, "Changes an identity provider's settings", { request, scope, form in
                let provider = try await one(request, scope), ledger = ground.ledger
                guard let desk = ProviderDesks.desk(provider.kind) else { throw WebRefusal.notFound }
                let draft = try ManagedProviders.Draft(form, desk, isNew: false), version = form.int("version") ?? 0
                try await ground.store.write(scope.vendor) { try ManagedProviders.edit(scope, provider.id, version: version, draft, ledger: ledger, $0) }
                return .redirect(SingleSignOnLinks.provider(provider.id), toast: request.t(.singleSignOnSaved))
            }, again: { request, scope, form, errors in
                let provider = try await one(request, scope)
                guard let desk = ProviderDesks.desk(provider.kind) else { throw WebRefusal.notFound }
                return .page(ProviderViews.edit(request, provider, desk, form, errors))
            }),
            .form("/settings/identity-providers/{provider}/mapping", R.self, "Changes what arrivals by a provider give", { request, scope, form in
                let provider = try await one(request, scope), ledger = ground.ledger
                let made = try MappingForm.read(form), version = form.int("version") ?? 0
                try await ground.store.write(scope.vendor) { try ManagedProviders.setProvisioning(scope, provider.id, version: version, made, ledger: ledger, $0) }
                return .redirect(SingleSignOnLinks.provider(provider.id), toast: request.t(.singleSignOnSaved))
            }, again: { request, scope, form, errors in try await mapping(request, scope, try await one(request, scope), form, errors) }),
            .form("/settings/identity-providers/{provider}/state", R.self, "Switches an identity provider on or off", { request, scope, form in
                let provider = try await one(request, scope), isOn = form.text("state") == "on", ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try ManagedProviders.setState(scope, provider.id, on: isOn, ledger: ledger, $0) }
                return .redirect(SingleSignOnLinks.provider(provider.id), toast: request.t(isOn ? .singleSignOnSwitchedOn(name: provider.name) : .singleSignOnSwitchedOff(name: provider.name)))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }),
            .form("/settings/identity-providers/{provider}/archive", R.self, "Removes an identity provider for ever; its history stays", { request, scope, _ in
                let provider = try await one(request, scope), ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try ManagedProviders.archive(scope, provider.id, ledger: ledger, $0) }
                ground.access.forgetAll()
                return .redirect(SingleSignOnLinks.providers, toast: request.t(.singleSignOnArchived(name: provider.name)))
            }),
            .form("/settings/identity-providers/{provider}/secret", R.self, "Puts a new secret in front of a provider's present one", { request, scope, form in
                let provider = try await one(request, scope), secret = form.raw("secret") ?? "", day = form.filled("secretDay").flatMap { Day(iso: $0) }, ledger = ground.ledger
                guard provider.kind == .oidc else { throw WebRefusal.notFound }
                if form.filled("secretDay") != nil, day == nil { throw ProviderRefusal.secretDay }
                let isKey = form.text("purpose") == "privateKey"
                guard isKey || !secret.isEmpty && secret.utf8.count <= 2000 else { throw ProviderRefusal.secret }
                try await ground.store.write(scope.vendor) {
                    try ManagedProviders.rotate(scope, provider.id, isKey ? "privateKey" : "client", isKey ? ClientKey.make() : secret, expiresOn: day, ledger: ledger, $0)
                }
                return .redirect(SingleSignOnLinks.provider(provider.id), toast: request.t(.singleSignOnRotated))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }),
        ]
    }

    private var parts: [Route] {
        [
            .form("/settings/identity-providers/{provider}/domains", R.self, "Adds an e-mail domain to a provider", { request, scope, form in
                let provider = try await one(request, scope), text = form.text("domain"), ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try ManagedProviders.add(scope, text, to: provider.id, ledger: ledger, $0) }
                return .redirect(SingleSignOnLinks.provider(provider.id), toast: request.t(scope.reach.all ? .singleSignOnDomainAdded : .singleSignOnDomainWaits))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }),
            .form("/settings/identity-providers/{provider}/domains/confirm", R.self, "Confirms that a domain belongs to the provider's organization", { request, scope, form in
                let provider = try await one(request, scope), domain = form.text("domain"), ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try ManagedProviders.confirmDomain(scope, domain, of: provider.id, ledger: ledger, $0) }
                return .redirect(SingleSignOnLinks.provider(provider.id), toast: request.t(.singleSignOnDomainConfirmed))
            }),
            .form("/settings/identity-providers/{provider}/domains/remove", R.self, "Takes an e-mail domain from a provider", { request, scope, form in
                let provider = try await one(request, scope), domain = form.text("domain"), ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try ManagedProviders.removeDomain(scope, domain, of: provider.id, ledger: ledger, $0) }
                return .redirect(SingleSignOnLinks.provider(provider.id), toast: request.t(.singleSignOnDomainRemoved))
            }),
            .form("/settings/identity-providers/{provider}/refresh", R.self, "Reads a provider's published documents again", { request, scope, _ in
                let provider = try await one(request, scope)
                do {
                    switch provider.kind {
                    case .oidc: try await OpenIDClient(ground, provider, vendor: scope.vendor).refresh()
                    case .saml: try await SAMLMetadataClient(ground: ground, vendor: scope.vendor).refresh(provider)
                    }
                } catch let refused as ArrivalRefused { throw ProviderRefusal.unreachable(refused.reason, refused.note) }
                return .redirect(SingleSignOnLinks.provider(provider.id), toast: request.t(.singleSignOnRefreshed))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }),
            .form("/settings/identity-providers/{provider}/unlink", R.self, "Forgets under which name a provider knows somebody", { request, scope, form in
                let provider = try await one(request, scope), ledger = ground.ledger
                guard let person = PersonID(checking: form.text("person")) else { throw WebRefusal.notFound }
                let done = try await ground.store.write(scope.vendor) { tx in
                    try ManagedProviders.confirm(scope, tx)
                    return try ArrivalStore.unlink(person, from: provider, by: scope.actor, vendor: scope.vendor, ledger: ledger, tx)
                }
                guard done else { throw WebRefusal.notFound }
                return .redirect(SingleSignOnLinks.provider(provider.id), toast: request.t(.singleSignOnUnlinked))
            }),
        ]
    }

    private func new(_ request: WebRequest, _ scope: Scope<ManageIdentityProviders>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let (organizations, policy) = try await ground.store.read(scope.vendor) { tx in
            (try OrganizationStore.choices(scope.reach, vendor: scope.vendor, withVendor: false, tx), try SignOnPolicy.load(scope.vendor, tx))
        }
        guard scope.reach.all || policy.partnersMay else { throw ProviderRefusal.notAllowed }
        let kind = IdentityProvider.Kind(rawValue: values.text("kind")) ?? .oidc
        guard let desk = ProviderDesks.desk(kind) else { throw WebRefusal.notFound }
        return .page(ProviderViews.new(request, desk, organizations: organizations, isVendor: scope.reach.all, values, errors))
    }

    private func mapping(_ request: WebRequest, _ scope: Scope<ManageIdentityProviders>, _ provider: IdentityProvider, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let choices = try await ground.store.read(scope.vendor) { try MappingForm.Choices.load(scope, provider, $0) }
        return .page(ProviderViews.mapping(request, provider, choices, values, errors))
    }

    private func show(_ request: WebRequest, _ scope: Scope<ManageIdentityProviders>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let provider = try await one(request, scope), vendor = scope.vendor
        let facts = try await ground.store.read(vendor) { tx in
            ProviderViews.Facts(
                arrivals: try ArrivalLog.recent(provider.id, vendor: vendor, tx), expiry: try ProviderStore.expiries([provider.id], vendor: vendor, tx)[provider.id],
                secret: try ProviderStore.secrets(provider.id, "client", vendor: vendor, tx).first,
                documents: try ["discovery", "keys", "metadata"].compactMap { kind in try ProviderStore.document(provider.id, kind, vendor: vendor, tx).map { (kind, $0) } },
                isVendor: scope.reach.all, mayChange: try scope.reach.all || SignOnPolicy.load(vendor, tx).partnersMay,
                saml: provider.kind == .saml ? try SAMLFacts.load(provider, vendor: vendor, tx) : nil)
        }
        return .page(ProviderViews.show(request, provider, facts, values, errors))
    }
}
