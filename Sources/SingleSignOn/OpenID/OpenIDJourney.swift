import Crypto
import Foundation
import HTML
import HTTPTypes
import JSON
import Kernel
import People
import Store
import Web

/// The way to an OpenID Connect provider and back (authorization code with PKCE).
struct OpenIDJourney: Sendable {
    let ground: Ground
    let arrive: Arrive

    /// - Parameter login: the address somebody typed, handed on as a hint.
    func start(_ provider: IdentityProvider, next: Link?, login: String?, tester: PersonID?, _ request: WebRequest) async throws -> WebResponse {
        let client = try OpenIDClient(ground, provider, vendor: request.vendor)
        let discovery = try await client.discovery()
        let correlation = Journeys.correlation(request), verifier = SessionToken.make(), nonce = SessionToken.make(), vendor = request.vendor
        let payload = Attempt.Payload(next: next?.address, nonce: nonce, verifier: verifier)
        let state = try await ground.store.write(vendor) {
            try Attempt.begin(provider.id, correlation: correlation, payload, tester: tester, vendor: vendor, $0)
        }
        var fields = [
            ("response_type", "code"), ("client_id", client.settings.clientID), ("redirect_uri", Self.redirect(provider, request.site)),
            ("scope", Self.scopes(client.settings)), ("state", state), ("nonce", nonce),
            ("code_challenge", Base64URL.text(SHA256.hash(data: Array(verifier.utf8)))), ("code_challenge_method", "S256"),
        ]
        if let login { fields.append(("login_hint", login)) }
        // A test shows what arrives for whoever one chooses to be.
        if tester != nil { fields.append(("prompt", "login")) }
        let query = fields.map { "\($0.0)=\(OpenIDClient.encode($0.1))" }.joined(separator: "&")
        let address = discovery.authorization + (discovery.authorization.contains("?") ? "&" : "?") + query
        return Journeys.leave(to: address, correlation: correlation, request)
    }

    func back(_ provider: IdentityProvider, _ request: WebRequest) async throws -> WebResponse {
        let vendor = request.vendor, state = request.query.raw("state") ?? "", correlation = request.cookie(Attempt.cookieName)
        let taken = try await ground.store.write(vendor) { try Attempt.take(state, provider: provider.id, correlation: correlation, vendor: vendor, $0) }
        let attempt: Attempt
        switch taken {
        case .success(let found): attempt = found
        case .failure(let refused): return try await arrive.refused(provider, refused, nil, request)
        }
        do {
            let arrived = try await arrived(provider, attempt, request)
            return try await arrive.settle(provider, arrived, attempt, request)
        } catch let refused as ArrivalRefused { return try await arrive.refused(provider, refused, attempt, request) }
    }

    private func arrived(_ provider: IdentityProvider, _ attempt: Attempt, _ request: WebRequest) async throws -> Arrived {
        let client = try OpenIDClient(ground, provider, vendor: request.vendor)
        if let issuer = request.query.filled("iss"), issuer != client.settings.issuer { throw ArrivalRefused(.issuerMismatch, String(issuer.prefix(200))) }
        if let error = request.query.filled("error") {
            let words = error + (request.query.filled("error_description").map { ": " + $0 } ?? "")
            throw ArrivalRefused(error == "access_denied" ? .cancelled : .providerError, String(words.prefix(300)))
        }
        guard let code = request.query.filled("code"), let verifier = attempt.payload.verifier, let nonce = attempt.payload.nonce else {
            throw ArrivalRefused(.tokenMissing, "code")
        }
        let tokens = try await client.exchange(code: code, verifier: verifier, redirect: Self.redirect(provider, request.site))
        let token = try SignedToken(tokens.idToken)
        try await client.verify(token)
        try IDTokenRules.check(token.claims, client.settings, nonce: nonce, now: ground.store.clock.now())
        let subject = token.claims["sub"]?.string ?? ""
        var claims = Claims(token.claims)
        let isMissing = !provider.provisioning.email.contains { claims.attributes[$0] != nil }
        if client.settings.asksUserInfo || isMissing, let access = tokens.accessToken, let more = try await client.userInfo(access, subject: subject) {
            claims.add(more)
        }
        return Arrived(subject: subject, attributes: claims.attributes, isEmailVerified: claims.isEmailVerified, sessionIndex: token.claims["sid"]?.string,
                       idToken: tokens.idToken, isTwoFactors: Self.isTwoFactors(token.claims["amr"]))
    }

    /// Authentication methods (RFC 8176) that say of themselves that there were several.
    private static func isTwoFactors(_ methods: JSONValue?) -> Bool {
        if case .array(let all)? = methods { all.contains(.string("mfa")) } else { false }
    }

    static func redirect(_ provider: IdentityProvider, _ site: Site) -> String { site.portalOrigin + SingleSignOnLinks.back(provider.id).address }
    private static func scopes(_ settings: OpenIDSettings) -> String {
        let typed = settings.scopes.split(separator: " ").map(String.init)
        return (typed.contains("openid") ? typed : ["openid"] + typed).joined(separator: " ")
    }

    // MARK: logout at the provider

    /// Where a sign-out goes on at the provider (RP-Initiated Logout 1.0); nil when it offers none.
    func endSession(_ provider: IdentityProvider, _ origin: ProviderSessions.Origin, _ request: WebRequest) async throws -> String? {
        let client = try OpenIDClient(ground, provider, vendor: request.vendor)
        guard let address = try await client.discovery().endSession else { return nil }
        var fields = [("client_id", client.settings.clientID), ("post_logout_redirect_uri", request.site.portalOrigin + "/sign-in")]
        if let token = origin.idToken { fields.append(("id_token_hint", token)) }
        let query = fields.map { "\($0.0)=\(OpenIDClient.encode($0.1))" }.joined(separator: "&")
        return address + (address.contains("?") ? "&" : "?") + query
    }

    /// The provider says that somebody signed out there (Back-Channel Logout 1.0). Sessions end; the answer says nothing about whom.
    func backChannel(_ provider: IdentityProvider, _ request: WebRequest) async throws -> WebResponse {
        let vendor = request.vendor, id = provider.id
        do {
            guard let text = try await request.form().raw("logout_token") else { throw ArrivalRefused(.tokenMissing, "logout_token") }
            let client = try OpenIDClient(ground, provider, vendor: vendor), token = try SignedToken(text)
            if let type = token.type?.lowercased(), type != "logout+jwt", type != "jwt" { throw ArrivalRefused(.tokenMalformed, "typ") }
            try await client.verify(token)
            let now = ground.store.clock.now()
            let out = try IDTokenRules.checkLogout(token.claims, client.settings, now: now)
            try await ground.store.write(vendor) { tx in
                guard try Attempt.seeFirst("logout " + out.id, of: id, until: now.adding(days: 1), vendor: vendor, tx) else { throw ArrivalRefused(.replayed, "jti") }
                _ = try ProviderSessions.end(id, subject: out.subject, sessionIndex: out.session, vendor: vendor, tx)
            }
            ground.access.forgetAll()
            return WebResponse(status: 200, headers: [("Cache-Control", "no-store")])
        } catch let refused as ArrivalRefused {
            _ = try await arrive.refused(provider, ArrivalRefused(refused.reason, "logout " + refused.note), nil, request)
            return WebResponse(status: 400, headers: [("Cache-Control", "no-store"), ("Content-Type", "application/json")],
                               body: .bytes(Array(#"{"error":"invalid_request","error_description":"\#(refused.reason.rawValue)"}"#.utf8)))
        }
    }
}

/// The claims of an ID token and of the user info as attributes: texts and lists of texts; numbers and truth values as text.
struct Claims {
    private(set) var attributes: [String: [String]] = [:]
    private(set) var isEmailVerified: Bool?
    /// Parts of the protocol, of no use to a rule.
    private static let protocolNames: Set<String> = ["iss", "aud", "azp", "exp", "iat", "nbf", "nonce", "at_hash", "c_hash", "s_hash", "jti", "sid", "auth_time"]

    init(_ claims: JSONValue) { add(claims) }
    mutating func add(_ claims: JSONValue) {
        guard case .object(let members) = claims else { return }
        // Whose "verified" it is goes with whose address it is.
        if members["email"] != nil || attributes["email"] == nil {
            switch members["email_verified"] {
            case .bool(let value): isEmailVerified = value
            case .string(let text): isEmailVerified = text.lowercased() == "true"
            default: if members["email"] != nil { isEmailVerified = nil }
            }
        }
        for (name, value) in members where !Self.protocolNames.contains(name) {
            let values = Self.texts(value)
            if !values.isEmpty { attributes[name] = values }
        }
    }
    private static func texts(_ value: JSONValue) -> [String] {
        switch value {
        case .string(let text): text.isEmpty ? [] : [text]
        case .int(let number): [String(number)]
        case .double(let number): [String(number)]
        case .bool(let flag): [flag ? "true" : "false"]
        case .array(let all): all.flatMap(texts)
        case .object, .null: []
        }
    }
}
