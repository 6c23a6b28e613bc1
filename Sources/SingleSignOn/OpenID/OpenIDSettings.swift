import Foundation
import JSON
import Kernel

/// Settings of an OpenID Connect provider.
package struct OpenIDSettings: Sendable, Codable, Equatable {
    package enum Authentication: String, Sendable, Codable, CaseIterable { case basic, post, privateKey }
    /// As the discovery document says it, to the letter.
    package var issuer: String
    package var clientID: String
    package var authentication: Authentication
    /// Separated by spaces; `openid` is always among them.
    package var scopes: String
    /// How far the provider's clock may be from ours.
    package var skewMinutes: Int
    /// Asked besides the ID token; else only when an address is missing there.
    package var asksUserInfo: Bool
    package init(issuer: String, clientID: String, authentication: Authentication = .basic, scopes: String = "openid profile email", skewMinutes: Int = 2,
                 asksUserInfo: Bool = false) {
        (self.issuer, self.clientID, self.authentication) = (issuer, clientID, authentication)
        (self.scopes, self.skewMinutes, self.asksUserInfo) = (scopes, skewMinutes, asksUserInfo)
    }

    /// `https:`, or `http:` on this machine for a provider under test; no query, no fragment (OpenID Connect Discovery, section 3).
    package static func isIssuer(_ text: String) -> Bool {
        guard let url = URLComponents(string: text), let host = url.host, !host.isEmpty, url.query == nil, url.fragment == nil, url.user == nil,
              url.password == nil, text.utf8.count <= 500, text.utf8.allSatisfy({ $0 > 32 && $0 < 127 }) else { return false }
        return url.scheme == "https" || url.scheme == "http" && ["localhost", "127.0.0.1", "[::1]", "::1"].contains(host)
    }
}

/// What an issuer publishes about itself (OpenID Connect Discovery 1.0), as far as it is used.
struct OpenIDDiscovery: Sendable {
    let issuer: String
    let authorization: String
    let token: String
    let keys: String
    let userInfo: String?
    let endSession: String?

    static func address(of issuer: String) -> String {
        (issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer) + "/.well-known/openid-configuration"
    }

    /// - Throws: `ArrivalRefused` with `discoveryBroken`, or `issuerMismatch` when the document is somebody else's.
    init(_ body: String, issuer: String) throws {
        guard body.utf8.count <= 1 << 20, let tree = try? JSONDecoder().decode(JSONValue.self, from: Data(body.utf8)), case .object = tree else {
            throw ArrivalRefused(.discoveryBroken)
        }
        guard tree["issuer"]?.string == issuer else { throw ArrivalRefused(.issuerMismatch, String((tree["issuer"]?.string ?? "-").prefix(200))) }
        func address(_ name: String) throws -> String? {
            guard let text = tree[name]?.string else { return nil }
            // An issuer by https is not led out of it.
            let isPlain = text.hasPrefix("http://") && issuer.hasPrefix("http://")
            guard text.hasPrefix("https://") || isPlain, text.utf8.count <= 2000, text.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != 92 }) else {
                throw ArrivalRefused(.discoveryBroken, name)
            }
            return text
        }
        guard let authorization = try address("authorization_endpoint"), let token = try address("token_endpoint"), let keys = try address("jwks_uri") else {
            throw ArrivalRefused(.discoveryBroken, "authorization_endpoint, token_endpoint, jwks_uri")
        }
        if case .array(let methods)? = tree["code_challenge_methods_supported"], !methods.contains(.string("S256")) {
            throw ArrivalRefused(.discoveryBroken, "code_challenge_methods_supported")
        }
        (self.issuer, self.authorization, self.token, self.keys) = (issuer, authorization, token, keys)
        (userInfo, endSession) = (try address("userinfo_endpoint"), try address("end_session_endpoint"))
    }
}
