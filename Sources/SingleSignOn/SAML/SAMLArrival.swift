import Foundation
import Kernel
import SAML

/// An assertion that held, as the arrival that both kinds of providers end in.
enum SAMLArrival {
    /// Attributes that carry a lasting name where the NameID is made anew each time (subject identifiers, eduPersonTargetedID).
    private static let lastingNames = [
        "urn:oasis:names:tc:SAML:attribute:subject-id", "urn:oasis:names:tc:SAML:attribute:pairwise-id", "urn:oid:1.3.6.1.4.1.5923.1.1.1.10", "eduPersonTargetedID",
        "http://schemas.microsoft.com/identity/claims/objectidentifier",
    ]
    /// Names the NameID among the attributes, for the mapping.
    static let nameAttribute = "NameID"

    /// - Throws: `ArrivalRefused.noSubject` for a name that will not come again.
    static func arrived(_ verified: VerifiedAssertion) throws -> Arrived {
        var attributes: [String: [String]] = [:]
        for attribute in verified.attributes {
            let values = attribute.values.filter { !$0.isEmpty }
            if !values.isEmpty { attributes[attribute.name, default: []] += values }
        }
        var subject = verified.nameID.value
        if verified.nameID.isTransient {
            guard let lasting = lastingNames.lazy.compactMap({ attributes[$0]?.first }).first else { throw ArrivalRefused(.noSubject, "transient NameID") }
            subject = lasting
        }
        attributes[nameAttribute] = [verified.nameID.value]
        return Arrived(subject: subject, attributes: attributes, isEmailVerified: nil, sessionIndex: verified.sessionIndex,
                       idToken: String(decoding: try JSONEncoder().encode(verified.nameID), as: UTF8.self), sessionEndsAt: verified.sessionEndsAt,
                       sessionSubject: verified.nameID.value, isTwoFactors: isTwoFactors(verified.context))
    }

    /// What providers say when they asked for more than a password.
    private static func isTwoFactors(_ context: String?) -> Bool {
        ["https://refeds.org/profile/mfa", "http://schemas.microsoft.com/claims/multipleauthn", "urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract",
         "urn:oasis:names:tc:SAML:2.0:ac:classes:TimeSyncToken", "urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI"].contains(context)
    }
}
