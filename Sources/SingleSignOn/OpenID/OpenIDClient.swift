import Crypto
import Foundation
import JSON
package import Kernel
import Outbound
package import People
import Store

/// Calls to a provider: discovery, keys, tokens, user info. Documents are read from the database and fetched again by a job; a sign-in
/// fetches only what is missing, or the keys once when a new one was used.
package struct OpenIDClient: Sendable {
    let ground: Ground
    let provider: IdentityProvider
    let settings: OpenIDSettings
    let vendor: VendorID
    package init(_ ground: Ground, _ provider: IdentityProvider, vendor: VendorID) throws {
        guard let settings = try? provider.settings(as: OpenIDSettings.self) else { throw ArrivalRefused(.settingsBroken) }
        (self.ground, self.provider, self.settings, self.vendor) = (ground, provider, settings, vendor)
    }

    // MARK: documents

    func discovery() async throws -> OpenIDDiscovery {
        if let known = try await document("discovery") { return try OpenIDDiscovery(known.body, issuer: settings.issuer) }
        return try await fetchDiscovery()
    }
    func fetchDiscovery() async throws -> OpenIDDiscovery {
        let body = try await fetch(OpenIDDiscovery.address(of: settings.issuer), "discovery", broken: .discoveryBroken)
        let parsed = try OpenIDDiscovery(body, issuer: settings.issuer)
        try await keep(body, "discovery")
        return parsed
    }
    func fetchKeys(_ discovery: OpenIDDiscovery) async throws -> KeySet {
        let body = try await fetch(discovery.keys, "keys", broken: .keysBroken)
        let parsed = try KeySet(body)
        try await keep(body, "keys")
        return parsed
    }
    private func keep(_ body: String, _ kind: String) async throws {
        let id = provider.id, vendor = vendor
        try await ground.store.write(vendor) { try ProviderStore.keep(body, kind, of: id, vendor: vendor, $0) }
    }
    private func document(_ kind: String) async throws -> ProviderStore.Document? {
        let id = provider.id, vendor = vendor
        return try await ground.store.read(vendor) { try ProviderStore.document(id, kind, vendor: vendor, $0) }
    }

    /// Both documents anew, before a sign-in needs them.
    package func refresh() async throws {
        let id = provider.id, vendor = vendor
        for kind in ["discovery", "keys"] {
            do {
                if kind == "discovery" { _ = try await fetchDiscovery() } else { _ = try await fetchKeys(try await discovery()) }
            } catch let refused as ArrivalRefused {
                try await ground.store.write(vendor) { try ProviderStore.noteFailure(refused.reason.rawValue + " " + refused.note, kind, of: id, vendor: vendor, $0) }
                throw refused
            }
        }
    }

    /// Checks the signature by the kept keys. A key that is not among them has them fetched once, at most once a minute.
    func verify(_ token: SignedToken) async throws {
        let kept = try await document("keys")
        var keys: KeySet?
        if let kept { keys = try? KeySet(kept.body) }
        guard let keys else { return try token.verify(try await fetchKeys(try await discovery())) }
        do { try token.verify(keys) } catch let refused as ArrivalRefused where refused.reason == .keyUnknown {
            let id = provider.id, vendor = vendor
            guard try await ground.store.write(vendor, { try ProviderStore.claimRefetch("keys", of: id, vendor: vendor, $0) }) else { throw refused }
            try token.verify(try await fetchKeys(try await discovery()))
        }
    }

    // MARK: tokens

    struct Tokens: Sendable {
        let idToken: String
        let accessToken: String?
    }

    /// Exchanges a code (RFC 6749, section 4.1.3; RFC 7636).
    func exchange(code: String, verifier: String, redirect: String) async throws -> Tokens {
        let discovery = try await discovery(), id = provider.id, vendor = vendor
        var fields = [("grant_type", "authorization_code"), ("code", code), ("redirect_uri", redirect), ("code_verifier", verifier)]
        var headers = [("Content-Type", "application/x-www-form-urlencoded"), ("Accept", "application/json")].map { (name: $0.0, value: $0.1) }
        let purpose = settings.authentication == .privateKey ? "privateKey" : "client"
        let secrets = try await ground.store.read(vendor) { try ProviderStore.secrets(id, purpose, vendor: vendor, $0) }
        guard let secret = secrets.first?.secret else { throw ArrivalRefused(.settingsBroken, purpose) }
        switch settings.authentication {
        case .basic:
            let pair = Self.encode(settings.clientID) + ":" + Self.encode(secret)
            headers.append((name: "Authorization", value: "Basic " + Data(pair.utf8).base64EncodedString()))
        case .post:
            fields += [("client_id", settings.clientID), ("client_secret", secret)]
        case .privateKey:
            let assertion = try ClientKey(secret).assertion(client: settings.clientID, audience: discovery.token, now: ground.store.clock.now())
            fields += [("client_id", settings.clientID), ("client_assertion", assertion),
                       ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")]
        }
        let body = fields.map { "\($0.0)=\(Self.encode($0.1))" }.joined(separator: "&")
        let answer = try await call(OutboundRequest("POST", discovery.token, headers: headers, body: Array(body.utf8), timeoutSeconds: 10, mostBytes: 256 << 10, redirects: 0))
        let tree = try? JSONDecoder().decode(JSONValue.self, from: Data(answer.body))
        guard answer.status == 200, let tree else {
            let words = [tree?["error"]?.string, tree?["error_description"]?.string].compactMap { $0 }.joined(separator: ": ")
            throw ArrivalRefused(.tokenRefused, "\(answer.status) \(words.prefix(300))")
        }
        guard let idToken = tree["id_token"]?.string else { throw ArrivalRefused(.tokenMissing, "id_token") }
        return Tokens(idToken: idToken, accessToken: tree["access_token"]?.string)
    }

    /// Claims that the ID token did not hold (OpenID Connect Core 1.0, section 5.3). Its subject must be the token's.
    func userInfo(_ accessToken: String, subject: String) async throws -> JSONValue? {
        guard let address = try await discovery().userInfo else { return nil }
        let answer = try await call(OutboundRequest("GET", address, headers: [("Authorization", "Bearer " + accessToken), ("Accept", "application/json")],
                                                    timeoutSeconds: 10, mostBytes: 256 << 10, redirects: 0))
        guard answer.status == 200, let tree = try? JSONDecoder().decode(JSONValue.self, from: Data(answer.body)), case .object = tree else {
            throw ArrivalRefused(.userInfoFailed, "\(answer.status)")
        }
        guard tree["sub"]?.string == subject else { throw ArrivalRefused(.userInfoSubject) }
        return tree
    }

    private func fetch(_ address: String, _ kind: String, broken: ArrivalReason) async throws -> String {
        let answer = try await call(OutboundRequest("GET", address, headers: [("Accept", "application/json")], timeoutSeconds: 10, mostBytes: 1 << 20))
        guard answer.status == 200 else { throw ArrivalRefused(broken, "\(answer.status) \(address.prefix(200))") }
        return answer.text
    }
    private func call(_ request: OutboundRequest) async throws -> OutboundAnswer {
        do { return try await ground.outbound.send(request) } catch let refusal as OutboundRefusal {
            throw ArrivalRefused(.providerUnreachable, refusal.description)
        }
    }
    /// Form encoding of RFC 6749, appendix B, by percent alone.
    static func encode(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")) ?? ""
    }
}

/// The key of `private_key_jwt` (OpenID Connect Core 1.0, section 9): made here, its public half is published.
struct ClientKey: Sendable {
    private let key: P256.Signing.PrivateKey
    private let keyID: String
    init(_ stored: String) throws {
        guard let bytes = Base64URL.bytes(stored), let key = try? P256.Signing.PrivateKey(rawRepresentation: bytes) else { throw ArrivalRefused(.settingsBroken, "privateKey") }
        self.key = key
        keyID = String(SessionToken.hash(Base64URL.text(key.publicKey.x963Representation)).prefix(16))
    }
    static func make() -> String { Base64URL.text(P256.Signing.PrivateKey().rawRepresentation) }

    var jwk: JSONValue {
        let point = [UInt8](key.publicKey.x963Representation.dropFirst())
        return .object([
            "kty": .string("EC"), "crv": .string("P-256"), "use": .string("sig"), "alg": .string("ES256"), "kid": .string(keyID),
            "x": .string(Base64URL.text(point.prefix(32))), "y": .string(Base64URL.text(point.suffix(32))),
        ])
    }
    func assertion(client: String, audience: String, now: Instant) throws -> String {
        let issued = now.milliseconds / 1000
        let header = JSONValue.object(["alg": .string("ES256"), "typ": .string("JWT"), "kid": .string(keyID)])
        let claims = JSONValue.object([
            "iss": .string(client), "sub": .string(client), "aud": .string(audience), "jti": .string(SessionToken.make()),
            "iat": .int(issued), "exp": .int(issued + 120),
        ])
        let signed = Base64URL.text(try JSONEncoder().encode(header)) + "." + Base64URL.text(try JSONEncoder().encode(claims))
        return signed + "." + Base64URL.text(try key.signature(for: Data(signed.utf8)).rawRepresentation)
    }
}
