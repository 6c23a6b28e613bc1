import Foundation
import HTTPTypes
import JSON
import Kernel
import People
import Store
import Web

/// The token endpoint of OAuth 2 for credentials of the record store: the client credentials grant (RFC 6749, 4.4) with the key as
/// client id, and the metadata of RFC 8414.
struct TokenEndpoint: Sendable {
    let ground: Ground
    static let path = "/xapi/oauth/token"
    private static let formBytes = 64 << 10

    var routes: [Route] {
        [
            Route(kind: .xapi, method: .post, pattern: Self.path, access: .anyone, summary: "Gives a short-lived bearer token for a credential (OAuth 2)") { try await answer($0) },
            Route(kind: .xapi, method: .get, pattern: "/.well-known/oauth-authorization-server/xapi", access: .anyone, summary: "Describes the token endpoint (RFC 8414)") { Self.metadata($0) },
        ]
    }

    /// RFC 6749, 5.2.
    private enum Fault: String, Error {
        case invalidRequest = "invalid_request", invalidClient = "invalid_client", unsupportedGrant = "unsupported_grant_type", invalidScope = "invalid_scope"
        var words: String {
            switch self {
            case .invalidRequest: "The request is a form (application/x-www-form-urlencoded) with grant_type, and client_id and client_secret once: as Basic or in the form."
            case .invalidClient: "No credential of this record store has this key and secret, or it has ended."
            case .unsupportedGrant: "The grant_type is client_credentials; there is no other here."
            case .invalidScope: "The credential does not have all scopes that were asked for."
            }
        }
    }

    private func answer(_ request: WebRequest) async throws -> WebResponse {
        do { return try await token(request) } catch let fault as Fault {
            var response = Self.json([("error", fault.rawValue), ("error_description", fault.words)].map { "\(JSONCharacters.quoted($0)):\(JSONCharacters.quoted($1))" },
                                     status: fault == .invalidClient ? 401 : 400)
            if fault == .invalidClient { response.headers.append(("WWW-Authenticate", "Basic realm=\"laurel\", charset=\"UTF-8\"")) }
            return response
        }
    }

    private func token(_ request: WebRequest) async throws -> WebResponse {
        let bytes: [UInt8]
        do { bytes = try await request.bytes(limit: Self.formBytes) } catch WebRefusal.formTooLarge { throw Fault.invalidRequest }
        guard request.headers[.contentType]?.lowercased().hasPrefix("application/x-www-form-urlencoded") ?? false, let form = Fields(urlEncoded: bytes),
              Set(form.pairs.map(\.name)).count == form.pairs.count else { throw Fault.invalidRequest }
        let authority = try await client(request, form)
        guard let grant = form.raw("grant_type"), !grant.isEmpty else { throw Fault.invalidRequest }
        guard grant == "client_credentials" else { throw Fault.unsupportedGrant }
        let held = Set(RecordScope.everyRight.filter { authority.may($0) }.map { $0.key })
        let granted = RecordScope.of(Array(held))
        // A program's key to something else has no business here.
        guard !granted.isEmpty else { throw Fault.invalidClient }
        var scopes = granted
        if let asked = form.raw("scope"), !asked.isEmpty {
            let named = asked.split(separator: " ").map { RecordScope(rawValue: String($0)) }
            scopes = named.compactMap { $0 }
            guard !scopes.isEmpty, scopes.count == named.count, scopes.allSatisfy({ scope in scope.rights.allSatisfy { held.contains($0.key) } }) else { throw Fault.invalidScope }
        }
        let vendor = request.vendor, credential = authority.actor.id, rights = Array(Set(scopes.flatMap(\.rights).map { $0.key }))
        let made = try await ground.store.append(vendor) { try APITokens.issue(credential, rights: rights, vendor: vendor, $0) }
        return Self.json([
            "\"access_token\":\(JSONCharacters.quoted(made))", "\"token_type\":\"Bearer\"", "\"expires_in\":\(APITokens.seconds)",
            "\"scope\":\(JSONCharacters.quoted(scopes.map(\.rawValue).joined(separator: " ")))",
        ])
    }

    /// By Basic or in the form, not both (2.3).
    private func client(_ request: WebRequest, _ form: Fields) async throws -> any Authority {
        let header = request.headers[.authorization]
        if let key = form.raw("client_id"), let secret = form.raw("client_secret") {
            guard header == nil else { throw Fault.invalidRequest }
            let basic = "Basic " + Data("\(key):\(secret)".utf8).base64EncodedString()
            let found = try await ground.access.identify(request.site, Presented(session: nil, authorization: basic, userAgent: "", address: request.address))
            guard found.actor.kind == .credential else { throw Fault.invalidClient }
            return found
        }
        // A token is worth no further one.
        guard let header else { throw form.raw("client_id") == nil ? Fault.invalidClient : Fault.invalidRequest }
        guard header.lowercased().hasPrefix("basic "), request.authority.actor.kind == .credential else { throw Fault.invalidClient }
        if let named = form.raw("client_id"), named != request.authority.actor.id { throw Fault.invalidRequest }
        return request.authority
    }

    private static func metadata(_ request: WebRequest) -> WebResponse {
        let origin = request.site.portalOrigin
        let scopes = RecordScope.allCases.map { JSONCharacters.quoted($0.rawValue) }.joined(separator: ",")
        return json([
            "\"issuer\":\(JSONCharacters.quoted(origin + "/xapi"))", "\"token_endpoint\":\(JSONCharacters.quoted(origin + path))",
            "\"grant_types_supported\":[\"client_credentials\"]", "\"response_types_supported\":[]",
            "\"token_endpoint_auth_methods_supported\":[\"client_secret_basic\",\"client_secret_post\"]", "\"scopes_supported\":[\(scopes)]",
        ])
    }
    private static func json(_ members: [String], status: Int = 200) -> WebResponse {
        WebResponse(status: status, headers: [("Content-Type", "application/json"), ("Cache-Control", "no-store"), ("Pragma", "no-cache")],
                    body: .bytes(Array("{\(members.joined(separator: ","))}".utf8)))
    }
}
