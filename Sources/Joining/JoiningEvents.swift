package import Kernel
package import Ledger

/// A code to join an organization was made, replaced by a new one, or ended. The code itself stands in no ledger.
package struct JoinCodeChanged: LedgerEvent {
    package static let kind = "joining.codeChanged"
    package enum Act: String, Sendable, Codable { case made, rotated, ended }
    package let code: String
    package let organization: OrganizationID
    package let label: String
    package let act: Act
    package let mostUses: Int?
    package let expiresAt: Instant?
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] {
        [Change("code", from: nil, to: act.rawValue), Change("mostUses", from: nil, to: mostUses.map(String.init)), Change("expires", from: nil, to: expiresAt?.iso)]
    }
}
/// An e-mail domain was claimed, proved, given a rule, lost its record, or was given up.
package struct DomainClaimChanged: LedgerEvent {
    package static let kind = "joining.domainChanged"
    package enum Act: String, Sendable, Codable { case claimed, provedByRecord, confirmed, ruled, recordMissing, recordFound, ended }
    package let claim: String
    package let organization: OrganizationID
    package let domain: String
    package let act: Act
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] { [Change("domain", from: nil, to: domain), Change("claim", from: nil, to: act.rawValue)] }
}
/// Somebody became a member of an organization by themselves. The membership has an event of its own.
package struct PersonJoined: LedgerEvent {
    package static let kind = "joining.personJoined"
    package let entry: String
    package let person: PersonID
    package let organization: OrganizationID
    package let way: String
    package var subjects: [Subject] { [.person(person), .organization(organization)] }
    package var changes: [Change] { [Change("joinedBy", from: nil, to: way)] }
}
/// An administrator took a join back: the membership counts on no day.
package struct JoinUndone: LedgerEvent {
    package static let kind = "joining.joinUndone"
    package let entry: String
    package let person: PersonID
    package let organization: OrganizationID
    package var subjects: [Subject] { [.person(person), .organization(organization)] }
    package var changes: [Change] { [Change("join", from: "joined", to: "undone")] }
}
/// Somebody asked to join. Who it is stands in the side row.
package struct JoinAsked: LedgerEvent {
    package static let kind = "joining.asked"
    package let request: String
    package let organization: OrganizationID
    private enum CodingKeys: String, CodingKey { case request, organization }
    var email = ""
    init(request: String, organization: OrganizationID, email: String) { (self.request, self.organization, self.email) = (request, organization, email) }
    package var subjects: [Subject] { [.organization(organization)] }
    package var personal: PersonalValues? { PersonalValues(person: nil, changes: [Change("email", from: nil, to: email)]) }
}
/// A request to join was approved, declined, or nobody answered in time.
package struct JoinSettled: LedgerEvent {
    package static let kind = "joining.settled"
    package let request: String
    package let organization: OrganizationID
    package let outcome: String
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] { [Change("request", from: "asked", to: outcome)] }
}
/// How the vendor lets people ask to join.
package struct JoinPolicyChanged: LedgerEvent {
    package static let kind = "joining.policyChanged"
    package let vendor: VendorID
    package let byName: Bool
    package var subjects: [Subject] { [Subject(kind: "vendor", id: vendor.value)] }
    package var changes: [Change] { [Change("askByName", from: nil, to: byName ? "true" : "false")] }
}
/// A text that people agree to was made, published in a new version, or ended.
package struct LegalTextChanged: LedgerEvent {
    package static let kind = "joining.textChanged"
    package enum Act: String, Sendable, Codable { case made, published, ended }
    package let vendor: VendorID
    package let text: String
    package let title: String
    package let act: Act
    package let number: Int
    package let asks: String
    package var subjects: [Subject] { [Subject(kind: "vendor", id: vendor.value)] }
    package var changes: [Change] {
        act == .published ? [Change("version", from: nil, to: String(number)), Change("asks", from: nil, to: asks)] : [Change("text", from: nil, to: act.rawValue)]
    }
}
/// Somebody agreed to a version of a text, has seen it, or declined it.
package struct ConsentGiven: LedgerEvent {
    package static let kind = "joining.consentGiven"
    package let person: PersonID
    package let text: String
    package let version: String
    package let number: Int
    package let answer: String
    package var subjects: [Subject] { [.person(person)] }
    package var changes: [Change] { [Change("answer", from: nil, to: answer), Change("version", from: nil, to: String(number))] }
}
