package import HTML
package import Kernel
package import People
package import Web

/// What a kind of provider asks and says on the pages that manage it. OpenID Connect and SAML each have one.
package protocol ProviderDesk: Sendable {
    var kind: IdentityProvider.Kind { get }
    /// The fields of the kind's own settings.
    func fields(_ view: FormView, isNew: Bool) -> HTML
    /// The form's values of a provider that is there; never a secret.
    func values(_ provider: IdentityProvider) -> [(name: String, value: String)]
    /// - Throws: `Refusals` naming each field that is wrong.
    func read(_ form: Fields, isNew: Bool) throws -> DeskDraft
    /// What is made here for a new one, such as keys. Takes a moment.
    func newSecrets(_ name: String, now: Instant) async throws -> [(purpose: String, secret: String, expiresOn: Day?)]
    /// What somebody enters at the other side, and what is known of it.
    func facts(_ provider: IdentityProvider, _ request: WebRequest) -> [(name: String, value: HTML)]
}

/// A kind's own part of a provider's form.
package struct DeskDraft: Sendable {
    /// JSON.
    package let settings: String
    package var secrets: [(purpose: String, secret: String, expiresOn: Day?)]
    /// What changed in words for the ledger; no secrets.
    package let summary: String
    package init(settings: String, secrets: [(purpose: String, secret: String, expiresOn: Day?)], summary: String) {
        (self.settings, self.secrets, self.summary) = (settings, secrets, summary)
    }
}

package enum ProviderDesks {
    /// The kinds that can be made.
    static let all: [any ProviderDesk] = [OpenIDDesk(), SAMLDesk()]
    static func desk(_ kind: IdentityProvider.Kind) -> (any ProviderDesk)? { all.first { $0.kind == kind } }
}
