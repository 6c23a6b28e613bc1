import Foundation
import HTML
import HTTPTypes
import JSON
import Kernel
import People
import SignIn
import Store
import Web

/// Routes of people on their way in by a provider. All are public; what a provider says is believed by its signature alone.
struct JourneyRoutes: Sendable {
    let ground: Ground
    let post: Post
    private var arrive: Arrive { Arrive(ground: ground, post: post) }
    private var openID: OpenIDJourney { OpenIDJourney(ground: ground, arrive: arrive) }
    private var saml: SAMLJourney { SAMLJourney(ground: ground, arrive: arrive) }
    private var samlLogout: SAMLLogout { SAMLLogout(ground: ground, arrive: arrive) }

    var routes: [Route] {
        [
            .page("/sso/{provider}/start", "Leads to an identity provider", anyone: { request in try await start(request) }),
            .page("/sso/{provider}/return", "Takes the answer of an OpenID Connect provider", anyone: { request in
                try await openID.back(try await provider(request, .oidc), request)
            }),
            .page("/sso/{provider}/keys", "Publishes the public key that signs for us at an identity provider", anyone: { request in
                let provider = try await provider(request), vendor = request.vendor
                let secrets = try await ground.store.read(vendor) { try ProviderStore.secrets(provider.id, "privateKey", vendor: vendor, $0) }
                return try .json(JSONValue.object(["keys": .array(secrets.compactMap { try? ClientKey($0.secret).jwk })]))
            }),
            Route(kind: .page, method: .post, pattern: "/sso/{provider}/logout", access: .anyone, summary: "Takes a logout from a provider: OpenID Connect's by the back channel, SAML's by POST") { request in
                let provider = try await provider(request)
                if provider.kind == .saml { return try await samlLogout.receive(provider, request, isPost: true) }
                return try await openID.backChannel(provider, request)
            },
            .page("/sso/{provider}/logout", "Takes a logout from a SAML provider by redirect", anyone: { request in
                try await samlLogout.receive(try await provider(request, .saml), request, isPost: false)
            }),
            .page("/sso/{provider}/metadata", "Publishes what we are to a SAML provider", anyone: { request in
                try await saml.metadata(try await provider(request, .saml), request)
            }),
            Route(kind: .page, method: .post, pattern: "/sso/{provider}/acs", access: .anyone, summary: "Takes the answer of a SAML provider") { request in
                try await saml.consume(try await provider(request, .saml), request)
            },
            .page("/sso/{provider}/finish/{token}", "Lets in whom a SAML provider's answer has just vouched for", anyone: { request in
                try await saml.finish(try await provider(request, .saml), request)
            }),
            .page("/sso/confirm/{token}", "Asks whether a provider may sign somebody in", anyone: { request in
                let token = try request.parameter("token"), vendor = request.vendor
                let found = try await ground.store.read(vendor) { tx -> (Person, IdentityProvider)? in
                    guard let (person, waiting) = try arrive.waiting(token, vendor: vendor, tx), let one = try Persons.find(person, vendor: vendor, tx),
                          let provider = try ProviderStore.find(waiting.provider, vendor: vendor, tx) else { return nil }
                    return (one, provider)
                }
                guard let (person, provider) = found else { return .page(ArrivalViews.confirmationGone(request), status: 404) }
                return .page(ArrivalViews.confirm(request, token: token, person: person, provider: provider))
            }),
            .form("/sso/confirm/{token}", "Lets a provider sign somebody in from now on", anyone: { request, _ in
                try await arrive.confirm(try request.parameter("token"), request) ?? .page(ArrivalViews.confirmationGone(request), status: 404)
            }),
            .form("/sso/find", "Finds the identity provider of an address's domain", anyone: { request, form in try await find(request, form) }),
            .form("/sso/sign-out", "Signs out here and at the identity provider", anyone: { request, _ in try await signOut(request) }),
        ]
    }

    /// The provider of the path, whatever its state; archived ones are gone.
    private func provider(_ request: WebRequest) async throws -> IdentityProvider {
        let id: IdentityProviderID = try request.id("provider"), vendor = request.vendor
        guard let found = try await ground.store.read(vendor, { try ProviderStore.find(id, vendor: vendor, $0) }), found.archivedAt == nil else { throw WebRefusal.notFound }
        return found
    }

    private func provider(_ request: WebRequest, _ kind: IdentityProvider.Kind) async throws -> IdentityProvider {
        let found = try await provider(request)
        guard found.kind == kind else { throw WebRefusal.notFound }
        return found
    }

    private func start(_ request: WebRequest) async throws -> WebResponse {
        let provider = try await provider(request)
        let next = Journeys.next(request.query) ?? Journeys.target(request.query.filled("target_link_uri"), request.site)
        // The cookie belongs to the host that the provider sends back to.
        if let elsewhere = Canonical.redirect(request) { return elsewhere }
        do {
            guard provider.state == .on else { throw ArrivalRefused(.providerOff) }
            return try await begin(provider, next: next, login: request.query.filled("login_hint"), tester: nil, request)
        } catch let refused as ArrivalRefused { return try await arrive.refused(provider, refused, nil, request) }
    }

    /// Also the test page's way, which knows its administrator.
    func begin(_ provider: IdentityProvider, next: Link?, login: String?, tester: PersonID?, _ request: WebRequest) async throws -> WebResponse {
        switch provider.kind {
        case .oidc: try await openID.start(provider, next: next, login: login, tester: tester, request)
        case .saml: try await saml.start(provider, next: next, tester: tester, request)
        }
    }

    private func find(_ request: WebRequest, _ form: Fields) async throws -> WebResponse {
        let next = Journeys.next(form), vendor = request.vendor, today = request.today
        guard let email = form.filled("email"), let domain = EmailDomain.of(email) else { throw SignInRefusal.emailBad }
        let found = try await ground.store.read(vendor) { try ProviderStore.speaking(for: domain, today: today, vendor: vendor, $0) }
        func way(_ provider: IdentityProvider) -> Link {
            SingleSignOnLinks.start(provider.id).query("next", next?.address).query("login_hint", email)
        }
        if found.count == 1 { return Journeys.moveOn(to: way(found[0]), provider: found[0].name, request) }
        if found.isEmpty { return .page(ArrivalViews.noneFound(request, domain: domain, next: next)) }
        return .page(ArrivalViews.choice(request, found.map { ($0, way($0)) }, next: next))
    }

    private func signOut(_ request: WebRequest) async throws -> WebResponse {
        guard let token = request.cookie("laurel_session") else { return .redirect(PeopleLinks.signIn) }
        let vendor = request.vendor
        let found = try await ground.store.write(vendor) { tx -> (IdentityProvider, ProviderSessions.Origin)? in
            let origin = try ProviderSessions.origin(token, vendor: vendor, tx)
            try Sessions.revoke(token: token, vendor: vendor, tx)
            return try origin.flatMap { origin in try ProviderStore.find(origin.provider, vendor: vendor, tx).map { ($0, origin) } }
        }
        ground.access.forgetAll()
        var response = WebResponse.redirect(PeopleLinks.signIn, toast: request.t(.singleSignOnSignedOut))
        // Ours has ended; a provider that does not answer just now leaves its own open, and no page of faults.
        if let (provider, origin) = found {
            switch provider.kind {
            case .oidc:
                if let address = try? await openID.endSession(provider, origin, request) {
                    response = .page(ArrivalViews.signedOut(request, provider: provider.name)).adding("Refresh", "0; url=" + address)
                }
            case .saml: response = (try? await samlLogout.begin(provider, origin, request)) ?? response
            }
        }
        return response.adding("Set-Cookie", Sessions.endCookie)
    }
}

/// A portal answers on several names; the one in its addresses is where cookies of a journey belong.
enum Canonical {
    static func redirect(_ request: WebRequest) -> WebResponse? {
        guard let origin = URLComponents(string: request.site.portalOrigin), let own = origin.host else { return nil }
        let port = origin.port.map { ":\($0)" } ?? ""
        guard !request.host.isEmpty, request.host.lowercased() != (own + port).lowercased(), request.query.value("canonical") == nil else { return nil }
        let query = (request.query.pairs.map { ($0.name, $0.value) } + [("canonical", "1")]).map { "\(OpenIDClient.encode($0.0))=\(OpenIDClient.encode($0.1))" }.joined(separator: "&")
        return WebResponse(status: 303, headers: [("Location", request.site.portalOrigin + request.path + "?" + query), ("Cache-Control", "no-store")])
    }
}
