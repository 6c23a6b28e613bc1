import Foundation
import HTML
import HTTPTypes
import JSON
package import Kernel
package import People
import Store
package import Web
import WebAuthn

/// The gate's page before sensitive acts: a fresh proof of who one is, then back to what one was about to do.
package struct ProveAgain: Sendable {
    let ground: Ground
    package init(ground: Ground) { self.ground = ground }

    /// What was on its way when the gate stopped it: a form's address and fields, without secrets and tokens.
    struct Kept: Sendable {
        let action: Link
        let fields: [(name: String, value: String)]
        private static let secrets: Set<String> = [FormTokens.csrfName, FormTokens.onceName, "password", "current"]

        init(_ request: WebRequest, _ form: Fields) {
            action = Link(returningTo: request.here) ?? "/"
            fields = form.pairs.filter { !Self.secrets.contains($0.name) }
        }
        /// From the hidden fields of our own page, which only a person with that page can send.
        init?(_ form: Fields) {
            guard let action = form.filled("keptAction").flatMap({ Link(returningTo: $0) }),
                  case .array(let pairs)? = try? JSONDecoder().decode(JSONValue.self, from: Data((form.raw("kept") ?? "").utf8)) else { return nil }
            self.action = action
            fields = pairs.compactMap { pair in
                guard case .array(let both) = pair, both.count == 2, let name = both[0].string, let value = both[1].string else { return nil }
                return (name, value)
            }
        }
        var hidden: HTML {
            let pairs = JSONValue.array(fields.map { .array([.string($0.name), .string($0.value)]) })
            let text = (try? JSONEncoder().encode(pairs)).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
            return hiddenField("keptAction", action.address) + hiddenField("kept", text)
        }
    }

    /// When the session's person last proved who they are, read anew.
    package func provedAt(_ request: WebRequest) async throws -> Instant? {
        guard let token = request.cookie("laurel_session") else { return nil }
        let vendor = request.vendor
        return try await ground.store.read(vendor) { tx in
            // A session of a partner's host is as fresh as the one it came from.
            try tx.first("""
                SELECT coalesce(p.proved_at, s.proved_at) AS proved_at FROM session s LEFT JOIN session p ON p.vendor_id = s.vendor_id AND p.id = s.parent_id
                WHERE s.vendor_id = \(vendor) AND s.token_hash = \(SessionToken.hash(token)) AND s.revoked_at IS NULL
                """)?.optionalInstant("proved_at")
        }
    }
    /// The page, with a form that was stopped kept in it.
    package func ask(_ request: WebRequest, keeping form: Fields) async throws -> WebResponse {
        let viewer = try request.viewer()
        return try await page(request, viewer.id, next: request.cameFrom, kept: Kept(request, form), .none)
    }

    /// The ways that somebody has to prove themselves again.
    struct Ways: Sendable {
        var hasPassword = false
        var means = SignInMeans()
        /// The last resort of those who have nothing else here: people of identity providers and of links by mail.
        var needsMail: Bool { !hasPassword && !means.isAny }
    }
    func ways(_ person: PersonID, vendor: VendorID) async throws -> Ways {
        try await ground.store.read(vendor) {
            Ways(hasPassword: try Persons.password(of: person, vendor: vendor, $0) != nil, means: try SignInMeans.of(person, vendor: vendor, $0))
        }
    }
    func page(_ request: WebRequest, _ person: PersonID, next: String, kept: Kept?, _ errors: FormErrors, sent: Bool = false) async throws -> WebResponse {
        let ways = try await ways(person, vendor: request.vendor)
        let parts = try await ground.parts.render("signInAgain", request, about: next)
        return .page(AgainViews.page(request, ways, next: next, kept: kept, errors, parts: parts, sent: sent))
    }
}
