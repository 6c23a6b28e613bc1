package import HTML
import Kernel

/// Why somebody was not let in. The person sees a kind page with a reference number; the administrator sees the reason and what to do.
package enum ArrivalReason: String, Sendable, CaseIterable {
    // The journey
    case stateUnknown, stateReplayed, stateExpired, correlationMissing, cancelled, providerError, providerOff, providerUnreachable
    // The provider's word
    case discoveryBroken, issuerMismatch, keysBroken, tokenRefused, tokenMissing, tokenMalformed, algorithmRefused, keyUnknown, signatureWrong
    case wrongAudience, wrongParty, wrongNonce, expired, notYetValid, clockSkewed, noSubject, userInfoFailed, userInfoSubject, settingsBroken
    // Of SAML besides
    case unsigned, replayed, wrongDestination, wrongRecipient, wrongRequest, decryptionFailed, malformed, statusNotSuccess, certificateExpired
    case forged, commented, documentType, unsolicited, unencrypted, certificateUnknown, weakAlgorithm, metadataMissing, metadataBroken, metadataUnsigned
    // The decision
    case noEmail, emailUnverified, domainNotAllowed, domainUnconfirmed, unknownPerson, suspended, subjectChanged, vendorPerson, notMember, membershipEnded
    case organizationEnded, organizationUnknown, noOrganization, refusedByRule, confirmationPending, confirmationGone

    /// What happened, for the administrator.
    package var what: Message { .singleSignOnReasonWhat(reason: rawValue) }
    /// What to do about it.
    package var advice: Message { .singleSignOnReasonAdvice(reason: rawValue) }
    /// What the person is told: nothing about the system, only what they can do.
    package var kind: Message {
        switch self {
        case .stateUnknown, .stateReplayed, .stateExpired, .correlationMissing, .cancelled: .singleSignOnRefusedAgain
        case .providerUnreachable, .providerError: .singleSignOnRefusedLater
        default: .singleSignOnRefusedAsk
        }
    }
}

/// A refused arrival, thrown from wherever it was found.
package struct ArrivalRefused: Error {
    package let reason: ArrivalReason
    /// For the log: figures, names of claims, the provider's own words. Never a secret or a token.
    package let note: String
    package init(_ reason: ArrivalReason, _ note: String = "") { (self.reason, self.note) = (reason, note) }
}
