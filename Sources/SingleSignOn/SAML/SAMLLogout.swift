import Foundation
import HTML
import HTTPTypes
import Kernel
import People
import SAML
import Store
import Web

/// Single logout with a SAML provider, begun on either side (saml-profiles section 4.4), by redirect or POST.
struct SAMLLogout: Sendable {
    let ground: Ground
    let arrive: Arrive

    private func connection(_ provider: IdentityProvider, _ request: WebRequest) async throws -> SAMLConnection {
        let site = request.site
        return try await ground.store.read(site.vendor) { try SAMLConnection.load(provider, site, $0) }
    }

    /// Goes on to the provider, after our own session has ended; nil when it offers no logout.
    func begin(_ provider: IdentityProvider, _ origin: ProviderSessions.Origin, _ request: WebRequest) async throws -> WebResponse? {
        let connection = try await connection(provider, request)
        guard let endpoint = ProviderMetadata.preferred(try connection.known().logout) else { return nil }
        let name = origin.idToken.flatMap { try? JSONDecoder().decode(NameID.self, from: Data($0.utf8)) } ?? NameID(value: origin.subject)
        let message = LogoutRequest(id: "_" + SessionToken.make(), nameID: name, sessionIndexes: [origin.sessionIndex].compactMap { $0 })
            .message(connection.ours, to: endpoint.location, now: ground.store.clock.now())
        return try Self.send(message, by: endpoint.binding, connection, provider, request)
    }

    /// Takes a request or an answer from the provider's browser page.
    func receive(_ provider: IdentityProvider, _ request: WebRequest, isPost: Bool) async throws -> WebResponse {
        let vendor = request.vendor, now = ground.store.clock.now()
        do {
            let connection = try await connection(provider, request)
            let (incoming, relay) = isPost ? try Self.posted(try await request.form(), connection, now) : try Self.redirected(request, connection, now)
            switch incoming {
            case .response: return .redirect(PeopleLinks.signIn, toast: request.t(.singleSignOnSignedOut))
            case .request(let logout):
                let isFirst = try await ground.store.write(vendor) { tx in
                    guard try Attempt.seeFirst("logout " + logout.id, of: provider.id, until: now.adding(days: 1), vendor: vendor, tx) else { return false }
                    if logout.sessionIndexes.isEmpty {
                        _ = try ProviderSessions.end(provider.id, subject: logout.nameID.value, sessionIndex: nil, vendor: vendor, tx)
                    }
                    for index in logout.sessionIndexes.prefix(50) {
                        _ = try ProviderSessions.end(provider.id, subject: logout.nameID.value, sessionIndex: index, vendor: vendor, tx)
                    }
                    return true
                }
                guard isFirst else { throw ArrivalRefused(.replayed, "logout " + logout.id) }
                ground.access.forgetAll()
                return try Self.answer(logout, relay, connection, provider, request, now).adding("Set-Cookie", Sessions.endCookie)
            }
        } catch let refused as ArrivalRefused {
            return try await arrive.refused(provider, ArrivalRefused(refused.reason, refused.note.hasPrefix("logout") ? refused.note : "logout " + refused.note), nil, request)
        }
    }

    private static func posted(_ form: Fields, _ connection: SAMLConnection, _ now: Instant) throws -> (IncomingLogout, String?) {
        guard let value = form.raw("SAMLRequest") ?? form.raw("SAMLResponse") else { throw ArrivalRefused(.malformed, "SAMLRequest") }
        let trusted = try connection.trusted()
        let incoming = try SAMLWords.held { () throws(SAMLRefusal) in try IncomingLogout.posted(try Bindings.decodePost(value), trusted, connection.ours, now: now) }
        return (incoming, form.raw("RelayState"))
    }
    private static func redirected(_ request: WebRequest, _ connection: SAMLConnection, _ now: Instant) throws -> (IncomingLogout, String?) {
        let trusted = try connection.trusted()
        let parameter = request.query.contains("SAMLResponse") ? "SAMLResponse" : "SAMLRequest"
        let query = try SAMLWords.held { () throws(SAMLRefusal) in try Bindings.decodeRedirect(request.rawQuery, parameter: parameter) }
        return (try SAMLWords.held { () throws(SAMLRefusal) in try IncomingLogout.redirected(query, trusted, connection.ours, now: now) }, query.relayState)
    }

    private static func answer(_ logout: LogoutRequest, _ relay: String?, _ connection: SAMLConnection, _ provider: IdentityProvider, _ request: WebRequest,
                               _ now: Instant) throws -> WebResponse {
        guard let endpoint = ProviderMetadata.preferred(try connection.known().logout) else { return .redirect(PeopleLinks.signIn, toast: request.t(.singleSignOnSignedOut)) }
        let message = LogoutResponse(id: "_" + SessionToken.make(), inResponseTo: logout.id, isSuccess: true)
            .message(connection.ours, to: endpoint.responseLocation ?? endpoint.location, now: now)
        return try send(message, relay: relay, by: endpoint.binding, connection, provider, request)
    }

    /// Logout messages are always signed. A form of ours may lead nowhere else, so a page goes on by itself.
    private static func send(_ message: OutgoingMessage, relay: String? = nil, by binding: SAML.Binding, _ connection: SAMLConnection, _ provider: IdentityProvider,
                             _ request: WebRequest) throws -> WebResponse {
        let signer = connection.signer
        if binding == .post {
            var fields = [(message.parameter, try SAMLWords.held { () throws(SAMLRefusal) in try Bindings.post(message, signedBy: signer) })]
            if let relay { fields.append(("RelayState", relay)) }
            return SendingPage.response(to: message.destination, fields, provider: provider.name, request)
        }
        let address = try SAMLWords.held { () throws(SAMLRefusal) in try Bindings.redirect(message, relayState: relay, signedBy: signer) }
        if request.method == .get { return WebResponse(status: 303, headers: [("Location", address), ("Cache-Control", "no-store"), ("Referrer-Policy", "no-referrer")]) }
        return .page(ArrivalViews.signedOut(request, provider: provider.name)).adding("Refresh", "0; url=" + address)
    }
}

/// A page that carries a message to a provider by POST: by itself where JavaScript is on, else by its button.
enum SendingPage {
    /// - Parameter address: checked when the metadata was read: `http(s)` with a host, nothing that a browser would run.
    static func response(to address: String, _ fields: [(String, String)], provider: String, _ request: WebRequest) -> WebResponse {
        let t = request.t
        let inputs = fields.map { hiddenField($0.0, $0.1) }.joined()
        let body: HTML = #"""
            <div class="card"><h1>\#(t(.singleSignOnMovingTitle(provider: provider)))</h1><p class="lead">\#(t(.singleSignOnSendingText))</p>
            <form class="form" method="post"\#(attribute: "action", address) data-sends-itself>\#(inputs)\#(formActions(button(t(.singleSignOnMovingButton(provider: provider)))))</form></div>
            """#
        // The provider's page may lead on within its own house; where a form may go is said for this page alone.
        return .page(Page(title: t(.singleSignOnMovingTitle(provider: provider)), frame: .plain, body: body))
            .adding("Content-Security-Policy", """
                default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
                form-action 'self' https: \(origin(address)); base-uri 'none'; frame-ancestors 'none'
                """)
            .adding("Cache-Control", "no-store")
    }
    private static func origin(_ address: String) -> String {
        let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        return parts.count >= 3 ? parts[0...2].joined(separator: "/") : ""
    }
}
