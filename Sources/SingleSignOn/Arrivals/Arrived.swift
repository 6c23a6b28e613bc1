package import HTML
package import Kernel

/// What a provider said about somebody, after its signature and all conditions held. OpenID Connect and SAML both end here.
package struct Arrived: Sendable, Codable {
    /// The provider's own, stable name of the person: `sub`, or a persistent NameID.
    package let subject: String
    package let attributes: [String: [String]]
    /// The provider says itself that the address was proved; nil when it says nothing.
    package let isEmailVerified: Bool?
    /// `sid` or SessionIndex, for logout.
    package let sessionIndex: String?
    /// What a logout at the provider needs again: its ID token, or the NameID as JSON.
    package let idToken: String?
    /// The provider's own end of the session (SessionNotOnOrAfter); nil leaves ours.
    package let sessionEndsAt: Instant?
    /// Under which name a logout will speak of the session, where that is not the lasting one.
    package let sessionSubject: String?
    /// The provider says that it asked for more than a password.
    package let isTwoFactors: Bool
    package init(subject: String, attributes: [String: [String]], isEmailVerified: Bool?, sessionIndex: String? = nil, idToken: String? = nil,
                 sessionEndsAt: Instant? = nil, sessionSubject: String? = nil, isTwoFactors: Bool = false) {
        (self.subject, self.attributes, self.isEmailVerified) = (subject, attributes, isEmailVerified)
        (self.sessionIndex, self.idToken, self.sessionEndsAt) = (sessionIndex, idToken, sessionEndsAt)
        (self.sessionSubject, self.isTwoFactors) = (sessionSubject, isTwoFactors)
    }

    /// The first value of the first of these attributes that arrived.
    package func first(_ names: [String]) -> String? {
        for name in names {
            if let value = attributes[name]?.first(where: { !$0.isEmpty }) { return value }
        }
        return nil
    }
    package func email(_ provisioning: Provisioning) -> String? {
        guard let text = first(provisioning.email), EmailDomain.of(text) != nil, text.utf8.count <= Limits.emailCharacters else { return nil }
        return text
    }
    package func name(_ provisioning: Provisioning) -> String? {
        let parts = [first(provisioning.givenName), first(provisioning.familyName)].compactMap { $0 }
        let whole = first(provisioning.name) ?? (parts.isEmpty ? nil : parts.joined(separator: " "))
        return whole.map { String($0.prefix(Limits.nameCharacters)) }
    }
    package func language(_ provisioning: Provisioning) -> Language? {
        first(provisioning.language).flatMap { Language(tag: $0) }.flatMap { $0 == .pseudo ? nil : $0 }
    }
}
