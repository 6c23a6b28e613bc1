package import Kernel
package import Ledger

/// An identity provider was made, changed, switched or archived. Never holds a secret.
package struct IdentityProviderChanged: LedgerEvent {
    package static let kind = "singleSignOn.providerChanged"
    package enum Act: String, Codable, Sendable { case created, edited, switchedOn, switchedOff, archived, secretRotated, domainAdded, domainConfirmed, domainRemoved, metadataRead, certificateAdded, keyChanged }
    package let provider: String
    package let name: String
    package let organization: OrganizationID?
    package let act: Act
    package let fields: [Change]
    package var subjects: [Subject] { [Subject(kind: "identityProvider", id: provider)] + (organization.map { [.organization($0)] } ?? []) }
    package var changes: [Change] { fields }
}
/// A person is known to a provider under a name of its own from now on, or no more.
package struct IdentityLinked: LedgerEvent {
    package static let kind = "singleSignOn.identityLinked"
    package let provider: String
    package let name: String
    package let person: PersonID
    /// `created`, `email`, `confirmed`, or `removed`
    package let how: String
    package var subjects: [Subject] { [.person(person), Subject(kind: "identityProvider", id: provider)] }
    package var changes: [Change] { [Change("how", from: nil, to: how)] }
}
/// Who may manage providers, for which domains a password is refused, who may still use one.
package struct SignOnPolicyChanged: LedgerEvent {
    package static let kind = "singleSignOn.policyChanged"
    package let field: String
    package let before: String?
    package let after: String?
    package let person: PersonID?
    package var subjects: [Subject] { person.map { [.person($0)] } ?? [] }
    package var changes: [Change] { [Change(field, from: before, to: after)] }
}
/// An administrator marked for emergencies signed in by password where single sign-on is required.
package struct BreakGlassUsed: LedgerEvent {
    package static let kind = "singleSignOn.breakGlassUsed"
    package let person: PersonID
    package let domain: String
    package var subjects: [Subject] { [.person(person)] }
    package var changes: [Change] { [Change("domain", from: nil, to: domain)] }
}
