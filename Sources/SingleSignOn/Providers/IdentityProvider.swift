import Foundation
package import Kernel

package enum IdentityProviderEntity {}
package typealias IdentityProviderID = ID<IdentityProviderEntity>

/// Somebody else's word about who a person is: a directory of the vendor or of one organization that Laurel trusts within bounds.
///
/// States: `draft` (only the test page signs in by it) → `on` → `off` → `on` …; archived is off for ever, its history stays.
/// Secrets lie apart and are never shown again; what a provider may say about whom is decided by ``Arrival``.
package struct IdentityProvider: Sendable {
    package enum Kind: String, Sendable, CaseIterable { case oidc, saml }
    package enum State: String, Sendable, CaseIterable { case draft, on, off }
    package let id: IdentityProviderID
    /// nil: the vendor's own, for everybody; else of one partner's people.
    package let organization: OrganizationID?
    package let organizationName: String?
    package let kind: Kind
    /// As its button shows it.
    package let name: String
    package let state: State
    /// JSON of the kind's own settings.
    package let settings: String
    package let provisioning: Provisioning
    /// A cap on the length of sessions it opens; nil leaves ours.
    package let sessionMinutes: Int?
    /// Counts changes, so that two people at one form do not overwrite each other.
    package let version: Int
    package let createdAt: Instant
    package let archivedAt: Instant?
    package let domains: [Domain]

    /// An e-mail domain it may speak for.
    package struct Domain: Sendable, Equatable {
        /// Folded; `*` for any, which only a vendor's own provider can have.
        package let name: String
        /// An organization's own word is not enough: until the vendor confirms, nobody is known by an address under it.
        package let confirmedAt: Instant?
        package var isConfirmed: Bool { confirmedAt != nil }
        package init(name: String, confirmedAt: Instant?) { (self.name, self.confirmedAt) = (name, confirmedAt) }
    }

    package init(id: IdentityProviderID, organization: OrganizationID?, organizationName: String?, kind: Kind, name: String, state: State, settings: String, provisioning: Provisioning,
                 sessionMinutes: Int?, version: Int, createdAt: Instant, archivedAt: Instant?, domains: [Domain]) {
        (self.id, self.organization, self.organizationName, self.kind, self.name, self.state) = (id, organization, organizationName, kind, name, state)
        (self.settings, self.provisioning, self.sessionMinutes, self.version) = (settings, provisioning, sessionMinutes, version)
        (self.createdAt, self.archivedAt, self.domains) = (createdAt, archivedAt, domains)
    }

    package func speaks(for email: String) -> Bool {
        guard let domain = EmailDomain.of(email) else { return false }
        return domains.contains { $0.isConfirmed && ($0.name == domain || $0.name == "*" && organization == nil) }
    }
    /// The kind's settings. - Throws: `DecodingError` when they are of another kind.
    package func settings<T: Decodable>(as type: T.Type) throws -> T { try JSONDecoder().decode(type, from: Data(settings.utf8)) }
}

/// The domain of an address.
package enum EmailDomain {
    /// Folded; nil when the text is no address.
    package static func of(_ email: String) -> String? {
        let parts = email.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else { return nil }
        return name(String(parts[1]))
    }
    /// A typed domain, folded; nil when it cannot be one.
    package static func name(_ text: String) -> String? {
        var folded = text.lowercased().filter { !$0.isWhitespace }
        if folded.hasPrefix("@") { folded.removeFirst() }
        let labels = folded.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, folded.utf8.count <= 253,
              labels.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 63 && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } && $0.first != "-" && $0.last != "-" })
        else { return nil }
        return folded
    }
    /// Mail providers of the public, which no organization speaks for.
    package static let ofThePublic: Set<String> = [
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "hotmail.co.uk", "hotmail.de", "hotmail.fr", "live.com", "live.de", "msn.com",
        "yahoo.com", "yahoo.de", "yahoo.fr", "yahoo.co.uk", "yahoo.co.jp", "ymail.com", "icloud.com", "me.com", "mac.com", "aol.com", "aol.de",
        "gmx.de", "gmx.net", "gmx.com", "gmx.at", "gmx.ch", "web.de", "t-online.de", "freenet.de", "mail.de", "posteo.de", "mailbox.org",
        "proton.me", "protonmail.com", "pm.me", "tutanota.com", "tuta.io", "fastmail.com", "zoho.com", "mail.com", "mail.ru", "yandex.ru", "yandex.com",
        "orange.fr", "free.fr", "laposte.net", "wanadoo.fr", "sfr.fr", "libero.it", "virgilio.it", "alice.it", "tiscali.it", "wp.pl", "o2.pl", "interia.pl",
        "seznam.cz", "centrum.cz", "bluewin.ch", "telenet.be", "skynet.be", "ziggo.nl", "kpnmail.nl", "qq.com", "163.com", "126.com", "sina.com",
        "naver.com", "daum.net", "hanmail.net", "rediffmail.com", "comcast.net", "verizon.net", "att.net", "btinternet.com", "sky.com", "bigpond.com",
        "uol.com.br", "bol.com.br", "terra.com.br", "hey.com", "duck.com",
    ]
}
