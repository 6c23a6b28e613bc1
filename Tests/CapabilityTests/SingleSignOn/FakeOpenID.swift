import Crypto
import Foundation
import JSON
import Kernel
import Outbound
import Synchronization

/// An OpenID Connect provider in memory: discovery, keys, tokens. What it signs can be bent by a test.
final class FakeOpenID: Sendable {
    static let issuer = "https://op.example/tenant", client = "laurel"
    struct State: Sendable {
        var keys: [(id: String, key: P256.Signing.PrivateKey)] = [("k1", P256.Signing.PrivateKey())]
        var published: Set<String> = ["k1"]
        var discoveryIssuer = FakeOpenID.issuer
        var calls: [String: Int] = [:]
        /// What the next code stands for: its nonce, its challenge, and the claims in the place of usual ones.
        var nonce = "", challenge = ""
        var claims: [String: JSONValue?] = [:]
        var header: [String: String] = [:]
        var signsWith = "k1"
        var isDown = false
        var verifiers: [String] = []
    }
    let state = Mutex(State())
    let now: @Sendable () -> Instant
    init(now: @escaping @Sendable () -> Instant) { self.now = now }
    func change(_ body: (inout State) -> Void) { state.withLock { body(&$0) } }
    func calls(_ path: String) -> Int { state.withLock { $0.calls[path] ?? 0 } }

    var outbound: Outbound { Outbound { [self] in try answer($0) } }

    private func answer(_ request: OutboundRequest) throws -> OutboundAnswer {
        let path = String(request.url.dropFirst("https://op.example".count))
        return try state.withLock { state in
            state.calls[path, default: 0] += 1
            if state.isDown { throw OutboundRefusal.unreachable("connection refused") }
            switch path {
            case "/tenant/.well-known/openid-configuration":
                return json([
                    "issuer": .string(state.discoveryIssuer), "authorization_endpoint": "https://op.example/auth", "token_endpoint": "https://op.example/token",
                    "jwks_uri": "https://op.example/keys", "userinfo_endpoint": "https://op.example/userinfo", "end_session_endpoint": "https://op.example/bye",
                    "code_challenge_methods_supported": .array(["S256"]),
                ])
            case "/keys":
                return json(["keys": .array(state.keys.filter { state.published.contains($0.id) }.map { id, key in
                    let point = [UInt8](key.publicKey.x963Representation.dropFirst())
                    return .object(["kty": "EC", "crv": "P-256", "kid": .string(id), "use": "sig", "x": .string(Self.url(point.prefix(32))), "y": .string(Self.url(point.suffix(32)))])
                })])
            case "/token":
                let fields = URLComponents(string: "?" + String(decoding: request.body, as: UTF8.self))?.queryItems ?? []
                let verifier = fields.first { $0.name == "code_verifier" }?.value ?? ""
                state.verifiers.append(verifier)
                // PKCE (RFC 7636): whoever took the code has not the verifier.
                guard Self.url(Array(SHA256.hash(data: Array(verifier.utf8)))) == state.challenge, request.headers.contains(where: { $0.name == "Authorization" }) else {
                    return OutboundAnswer(status: 400, body: Array(#"{"error":"invalid_grant"}"#.utf8))
                }
                return json(["id_token": .string(try token(state)), "access_token": "a"])
            default: return OutboundAnswer(status: 404)
            }
        }
    }

    func logoutToken(_ claims: [String: JSONValue?] = [:]) throws -> String {
        try state.withLock { state in
            let usual: [String: JSONValue] = [
                "iss": .string(Self.issuer), "aud": .string(Self.client), "iat": .int(now().milliseconds / 1000), "jti": .string(UUID().uuidString), "sub": "u-1",
                "events": .object(["http://schemas.openid.net/event/backchannel-logout": .object([:])]),
            ]
            return try sign(state, usual.merging(claims.compactMapValues { $0 }) { $1 }.filter { claims[$0.key] != .some(nil) })
        }
    }
    private func token(_ state: State) throws -> String {
        let second = now().milliseconds / 1000
        let usual: [String: JSONValue] = [
            "iss": .string(Self.issuer), "aud": .string(Self.client), "sub": "u-1", "iat": .int(second), "exp": .int(second + 300), "nonce": .string(state.nonce),
            "email": "ada@partner.example", "email_verified": .bool(true), "name": "Ada Lovelace", "locale": "de", "sid": "s-1",
            "groups": .array(["Engineers", "Staff"]), "company": "nw-1",
        ]
        return try sign(state, usual.merging(state.claims.compactMapValues { $0 }) { $1 }.filter { state.claims[$0.key] != .some(nil) })
    }
    private func sign(_ state: State, _ claims: [String: JSONValue]) throws -> String {
        let header = ["alg": "ES256", "kid": state.signsWith].merging(state.header) { $1 }
        let head = Self.url([UInt8](try JSONEncoder().encode(header))), body = Self.url([UInt8](try JSONEncoder().encode(JSONValue.object(claims))))
        if header["alg"] == "none" { return "\(head).\(body)." }
        let signed = Data("\(head).\(body)".utf8)
        if header["alg"] == "HS256" {
            let mac = HMAC<SHA256>.authenticationCode(for: signed, using: SymmetricKey(data: Data("secret".utf8)))
            return "\(head).\(body).\(Self.url([UInt8](mac)))"
        }
        let key = state.keys.first { $0.id == state.signsWith }!.key
        return "\(head).\(body).\(Self.url([UInt8](try key.signature(for: signed).rawRepresentation)))"
    }
    private func json(_ members: [String: JSONValue]) -> OutboundAnswer {
        OutboundAnswer(status: 200, headers: [("Content-Type", "application/json")], body: [UInt8](try! JSONEncoder().encode(JSONValue.object(members))))
    }
    static func url(_ bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}
extension JSONValue: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self = .string(value) }
}
