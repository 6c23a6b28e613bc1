import HTML
import HTTPTypes
import Kernel
import People
import SAML
import Store
import Web

/// The way to a SAML provider and back (web browser single sign-on profile, saml-profiles section 4.1).
struct SAMLJourney: Sendable {
    let ground: Ground
    let arrive: Arrive

    private func connection(_ provider: IdentityProvider, _ request: WebRequest) async throws -> SAMLConnection {
        let site = request.site
        return try await ground.store.read(site.vendor) { try SAMLConnection.load(provider, site, $0) }
    }

    // MARK: there

    /// The request's id is the state: the answer repeats it under the provider's signature.
    func start(_ provider: IdentityProvider, next: Link?, tester: PersonID?, _ request: WebRequest) async throws -> WebResponse {
        let connection = try await connection(provider, request), metadata = try connection.known(), vendor = request.vendor
        guard let endpoint = ProviderMetadata.preferred(metadata.signOn) else { throw ArrivalRefused(.metadataMissing) }
        let signer = connection.settings.signsRequests || metadata.wantsSignedRequests ? connection.signer : nil
        let correlation = Journeys.correlation(request), payload = Attempt.Payload(next: next?.address)
        let state = try await ground.store.write(vendor) {
            try Attempt.begin(provider.id, correlation: correlation, payload, tester: tester, vendor: vendor, $0)
        }
        let message = AuthnRequest(id: Self.id(state), destination: endpoint.location, forcesAuthentication: connection.settings.forcesAuthentication || tester != nil,
                                   nameIDFormat: connection.settings.nameIDFormat).message(connection.ours, now: ground.store.clock.now())
        if endpoint.binding == .post {
            let fields = [(message.parameter, try SAMLWords.held { () throws(SAMLRefusal) in try Bindings.post(message, signedBy: signer) })]
            return SendingPage.response(to: endpoint.location, fields, provider: provider.name, request)
                .adding("Set-Cookie", Journeys.cookie(correlation, request.site))
        }
        let address = try SAMLWords.held { () throws(SAMLRefusal) in try Bindings.redirect(message, relayState: nil, signedBy: signer) }
        return Journeys.leave(to: address, correlation: correlation, request)
    }

    /// An id may not begin with a digit (xs:NCName).
    private static func id(_ state: String) -> String { "_" + state }

    // MARK: back

    /// The assertion consumer service: a form of the provider's page brings the answer here, without a cookie of ours.
    func consume(_ provider: IdentityProvider, _ request: WebRequest) async throws -> WebResponse {
        let form = try await request.form(), vendor = request.vendor
        var attempt: Attempt.Spent?
        do {
            let response = try Self.open(form)
            if let asked = response.inResponseTo {
                guard asked.hasPrefix("_") else { throw ArrivalRefused(.stateUnknown, String(asked.prefix(100))) }
                attempt = try await ground.store.write(vendor) { try Attempt.spend(String(asked.dropFirst()), provider: provider.id, vendor: vendor, $0) }.get()
            }
            if provider.state != .on, attempt?.attempt.tester == nil { throw ArrivalRefused(.providerOff) }
            let connection = try await connection(provider, request)
            let verified = try Self.check(response, connection, request: response.inResponseTo, now: ground.store.clock.now())
            let arrived = try SAMLArrival.arrived(verified)
            // An answer that nobody asked for belongs to the browser that brings it.
            let brought = attempt == nil ? SessionToken.make() : nil
            let hash = attempt?.correlationHash ?? SessionToken.hash(brought ?? "")
            let payload = attempt?.attempt.payload ?? Attempt.Payload(next: Journeys.target(form.filled("RelayState"), request.site)?.address)
            let tester = attempt?.attempt.tester
            let token = try await ground.store.write(vendor) { tx -> String? in
                guard try Attempt.seeFirst("assertion " + verified.id, of: provider.id, until: verified.replayableUntil, vendor: vendor, tx) else { return nil }
                return try Landing.lay(arrived, correlationHash: hash, attempt: payload, tester: tester, provider: provider.id, vendor: vendor, tx)
            }
            guard let token else { throw ArrivalRefused(.replayed, verified.id) }
            let on = WebResponse(status: 303, headers: [("Location", SingleSignOnLinks.finish(provider.id, token).address), ("Cache-Control", "no-store"), ("Referrer-Policy", "no-referrer")])
            return brought.map { on.adding("Set-Cookie", Journeys.cookie($0, request.site)) } ?? on
        } catch let refused as ArrivalRefused { return try await arrive.refused(provider, refused, attempt?.attempt, request) }
    }

    private static func open(_ form: Fields) throws -> Response {
        guard let value = form.raw("SAMLResponse"), !value.isEmpty else { throw ArrivalRefused(.malformed, "SAMLResponse") }
        return try SAMLWords.held { () throws(SAMLRefusal) in try Response(try Bindings.decodePost(value)) }
    }
    private static func check(_ response: Response, _ connection: SAMLConnection, request: String?, now: Instant) throws -> VerifiedAssertion {
        let trusted = try connection.trusted(), keys = connection.ring.keys
        let verified = try SAMLWords.held { () throws(SAMLRefusal) in try response.check(trusted, connection.ours, request: request, keys: keys, now: now) }
        if connection.settings.requiresEncryption, !verified.wasEncrypted { throw ArrivalRefused(.unencrypted) }
        return verified
    }

    /// The second half, at an address of ours: the same browser goes in.
    func finish(_ provider: IdentityProvider, _ request: WebRequest) async throws -> WebResponse {
        let vendor = request.vendor, token = try request.parameter("token"), correlation = request.cookie(Attempt.cookieName)
        switch try await ground.store.write(vendor, { try Landing.take(token, provider: provider.id, correlation: correlation, vendor: vendor, $0) }) {
        case .failure(let refused): return try await arrive.refused(provider, refused, nil, request)
        case .success(let landing):
            let attempt = Attempt(provider: provider.id, payload: landing.attempt, tester: landing.tester)
            return try await arrive.settle(provider, landing.arrived, attempt, request)
        }
    }

    /// Our metadata, for the administrator of the other side.
    func metadata(_ provider: IdentityProvider, _ request: WebRequest) async throws -> WebResponse {
        let connection = try await connection(provider, request)
        let bytes = try connection.ours.metadata(connection.ring.published, name: request.site.name, wantsSignedRequests: connection.settings.signsRequests,
                                                 validUntil: ground.store.clock.now().adding(days: 14))
        return WebResponse(headers: [("Content-Type", "application/samlmetadata+xml"), ("Cache-Control", "no-cache"),
                                     ("Content-Disposition", "inline; filename=\"metadata.xml\"")], body: .bytes(bytes))
    }
}
