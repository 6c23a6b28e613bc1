package import Kernel
package import XMLSecurity

/// We, as one identity provider knows us.
package struct ServiceProvider: Sendable {
    package let entityID: String
    /// Where responses arrive (assertion consumer service).
    package let acs: String
    /// Where logout messages arrive.
    package let slo: String
    package init(entityID: String, acs: String, slo: String) { (self.entityID, self.acs, self.slo) = (entityID, acs, slo) }
}

/// A key of ours with the certificate that tells others about it.
package struct KeyPair: Sendable {
    package let key: PrivateKey
    package let certificate: Certificate
    package init(key: PrivateKey, certificate: Certificate) { (self.key, self.certificate) = (key, certificate) }
}

/// What we trust an identity provider with. The certificates here are the only keys that count.
package struct TrustedProvider: Sendable {
    package var entityID: String
    package var certificates: [Certificate]
    package var allowsSHA1: Bool
    /// Accepts responses that nobody asked for (identity-provider-initiated).
    package var allowsUnsolicited: Bool
    /// How far clocks may differ.
    package var clockSkewSeconds: Int
    package init(entityID: String, certificates: [Certificate], allowsSHA1: Bool = false, allowsUnsolicited: Bool = false, clockSkewSeconds: Int = 180) {
        (self.entityID, self.certificates, self.allowsSHA1) = (entityID, certificates, allowsSHA1)
        (self.allowsUnsolicited, self.clockSkewSeconds) = (allowsUnsolicited, clockSkewSeconds)
    }
}

/// Who a message is about (saml-core section 2.2.2).
package struct NameID: Sendable, Equatable, Codable {
    package var value: String
    package var format: String?
    package var nameQualifier: String?
    package var spNameQualifier: String?
    package init(value: String, format: String? = nil, nameQualifier: String? = nil, spNameQualifier: String? = nil) {
        (self.value, self.format, self.nameQualifier, self.spNameQualifier) = (value, format, nameQualifier, spNameQualifier)
    }
    package var isTransient: Bool { format == SAML.NameIDFormat.transient }
    var xml: String {
        "<saml:NameID" + XMLText.attribute("Format", format) + XMLText.attribute("NameQualifier", nameQualifier)
            + XMLText.attribute("SPNameQualifier", spNameQualifier) + ">" + XMLText.escaped(value) + "</saml:NameID>"
    }
}

/// What an assertion said, after everything about it held. Read from the bytes that were signed and from nothing else.
package struct VerifiedAssertion: Sendable, Equatable {
    package struct Attribute: Sendable, Equatable {
        package let name: String
        package let friendlyName: String?
        package let values: [String]
    }
    package let id: String
    package let issuer: String
    package let nameID: NameID
    package let sessionIndex: String?
    /// When the provider wants its session to end.
    package let sessionEndsAt: Instant?
    package let attributes: [Attribute]
    package let authenticatedAt: Instant?
    package let context: String?
    /// Until then the id has to be remembered, so that the assertion works once.
    package let replayableUntil: Instant
    /// Which certificate of the provider verified it.
    package let certificate: Int
    package let wasEncrypted: Bool
}
