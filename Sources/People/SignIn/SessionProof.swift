/// How somebody proved who they are when a session began; kept with the session and with the person's sign-in history.
package struct SessionProof: Sendable, Codable, Equatable {
    package enum Method: String, Sendable, Codable, CaseIterable {
        case password, mailLink, mailCode, passkey, singleSignOn, oneTimeCode, recoveryCode
    }
    package let method: Method
    /// The second factor, when there was one.
    package var second: Method?
    /// Both factors came at once: a passkey with its own check of the person, or an identity provider that says it asked for two.
    package let isTwoFactors: Bool
    package let provider: Provider?

    /// An identity provider's own sign-in, so that its logout finds our sessions again.
    package struct Provider: Sendable, Codable, Equatable {
        package let id: String
        /// SAML's SessionIndex or OpenID Connect's `sid`.
        package let session: String?
        /// SAML's NameID or OpenID Connect's `sub`.
        package let subject: String?
        package init(id: String, session: String?, subject: String?) { (self.id, self.session, self.subject) = (id, session, subject) }
    }

    package init(_ method: Method, second: Method? = nil, isTwoFactors: Bool = false, provider: Provider? = nil) {
        (self.method, self.second, self.isTwoFactors, self.provider) = (method, second, isTwoFactors, provider)
    }
    package static let password = SessionProof(.password)
    /// A link that only the owner of the mailbox can have.
    package static let mailLink = SessionProof(.mailLink)
    /// A code sent to the mailbox.
    package static let mailCode = SessionProof(.mailCode)
    /// - Parameter isVerified: the authenticator checked the person (UV).
    package static func passkey(isVerified: Bool) -> SessionProof { SessionProof(.passkey, isTwoFactors: isVerified) }
    /// - Parameter isTwoFactors: the provider says that it asked for more than a password (`amr`, `acr`, AuthnContext), and is believed.
    package static func singleSignOn(provider: String, session: String?, subject: String?, isTwoFactors: Bool) -> SessionProof {
        SessionProof(.singleSignOn, isTwoFactors: isTwoFactors, provider: Provider(id: provider, session: session, subject: subject))
    }
}
