package import HTML
package import Web

/// Why something about an identity provider was not done.
package enum ProviderRefusal: Refusal, Equatable {
    case name, kind, organization, sessionMinutes, changedMeanwhile, notAllowed
    case issuer, clientID, secret, secretDay, skew
    case domain, domainPublic(String), domainAny, domainsMissing
    case ruleAttribute(Int), ruleGift(Int), ruleRole(Int), attributeMissing, defaultOrganization
    case nobody, lastEmergency, requiredUnserved(String)
    case metadataNeeded, metadataAddress, certificate(String), certificateFirst(String)
    /// Metadata that cannot be used: the field, why, and the facts.
    case metadata(String, ArrivalReason, String)
    /// The provider's documents could not be read; in words for the administrator.
    case unreachable(ArrivalReason, String)

    package var code: String {
        switch self {
        case .domainPublic: "identityProvider.domainPublic"
        case .ruleAttribute, .ruleGift, .ruleRole: "identityProvider.rule"
        case .requiredUnserved: "identityProvider.requiredUnserved"
        case .unreachable: "identityProvider.unreachable"
        case .metadata: "identityProvider.metadata"
        case .certificate, .certificateFirst: "identityProvider.certificate"
        default: "identityProvider.\(self)"
        }
    }
    package var status: Int {
        switch self {
        case .changedMeanwhile: 409
        case .notAllowed: 403
        default: 422
        }
    }
    package var message: Message {
        switch self {
        case .name: .singleSignOnNameMissing
        case .kind: .singleSignOnKindMissing
        case .organization, .defaultOrganization: .singleSignOnOrganizationBad
        case .sessionMinutes: .singleSignOnSessionBad
        case .changedMeanwhile: .singleSignOnChangedMeanwhile
        case .notAllowed: .singleSignOnNotAllowed
        case .issuer: .singleSignOnIssuerBad
        case .clientID: .singleSignOnClientMissing
        case .secret: .singleSignOnSecretMissing
        case .secretDay: .singleSignOnSecretDayBad
        case .skew: .singleSignOnSkewBad
        case .domain: .singleSignOnDomainBad
        case .domainPublic(let domain): .singleSignOnDomainPublic(domain: domain)
        case .domainAny: .singleSignOnDomainAny
        case .domainsMissing: .singleSignOnDomainsMissing
        case .ruleAttribute(let line): .singleSignOnRuleAttributeBad(line: line)
        case .ruleGift(let line): .singleSignOnRuleGiftBad(line: line)
        case .ruleRole(let line): .singleSignOnRuleRoleBad(line: line)
        case .attributeMissing: .singleSignOnAttributeMissing
        case .nobody: .singleSignOnEmergencyBad
        case .lastEmergency: .singleSignOnEmergencyLast
        case .requiredUnserved(let domain): .singleSignOnRequiredUnserved(domain: domain)
        case .unreachable(let reason, _): reason.what
        case .metadataNeeded: .singleSignOnMetadataNeeded
        case .metadataAddress: .singleSignOnMetadataAddressBad
        case .certificate: .singleSignOnCertificateBad
        case .certificateFirst: .singleSignOnCertificateFirst
        case .metadata(_, let reason, let note): .singleSignOnMetadataBad(reason: reason.rawValue, note: note)
        }
    }
    package var field: String? {
        switch self {
        case .name: "name"
        case .organization: "organization"
        case .sessionMinutes: "sessionMinutes"
        case .issuer, .unreachable: "issuer"
        case .clientID: "clientID"
        case .secret: "secret"
        case .secretDay: "secretDay"
        case .skew: "skewMinutes"
        case .domain, .domainPublic, .domainAny, .requiredUnserved: "domain"
        case .ruleAttribute(let line): "rule-\(line)-attribute"
        case .ruleGift(let line), .ruleRole(let line): "rule-\(line)-gift"
        case .attributeMissing: "email"
        case .defaultOrganization: "defaultOrganization"
        case .nobody: "person"
        case .metadataNeeded, .metadataAddress: "url"
        case .certificate(let field), .certificateFirst(let field), .metadata(let field, _, _): field
        default: nil
        }
    }
}
