package import Kernel
package import Ledger

/// A provisioning client was made, changed, or what a group means there. Never holds a token.
package struct ProvisioningClientChanged: LedgerEvent {
    package static let kind = "integrations.clientChanged"
    package enum Act: String, Codable, Sendable { case created, edited, rotated, revoked, renewed, ruleChanged }
    package let client: String
    package let name: String
    package let organization: OrganizationID?
    package let act: Act
    package let fields: [Change]
    package var subjects: [Subject] { [Subject(kind: "provisioningClient", id: client)] + (organization.map { [.organization($0)] } ?? []) }
    package var changes: [Change] { fields }
}
/// Whether partners' administrators manage provisioning of their own organization.
package struct ProvisioningPolicyChanged: LedgerEvent {
    package static let kind = "integrations.policyChanged"
    package let vendor: VendorID
    package let partnersMay: Bool
    package var subjects: [Subject] { [Subject(kind: "vendor", id: vendor.value)] }
    package var changes: [Change] { [Change("partnersMay", from: nil, to: partnersMay ? "true" : "false")] }
}
/// A client created, changed or removed its record of somebody. What was sent is the client's and stands in its log, not here.
package struct ProvisionedUserChanged: LedgerEvent {
    package static let kind = "integrations.userChanged"
    package enum Act: String, Codable, Sendable { case created, changed, deactivated, activated, removed }
    package let client: String
    package let clientName: String
    package let user: String
    package let organization: OrganizationID
    package let person: PersonID?
    package let act: Act
    package let fields: [String]
    package var subjects: [Subject] {
        [Subject(kind: "provisioningClient", id: client), .organization(organization)] + (person.map { [.person($0)] } ?? [])
    }
    package var changes: [Change] { [Change("fields", from: nil, to: fields.joined(separator: ", "))] }
}
package struct ProvisionedGroupChanged: LedgerEvent {
    package static let kind = "integrations.groupChanged"
    package enum Act: String, Codable, Sendable { case created, changed, removed }
    package let client: String
    package let group: String
    package let name: String
    package let act: Act
    package let added: Int
    package let removed: Int
    package var subjects: [Subject] { [Subject(kind: "provisioningClient", id: client)] }
    package var changes: [Change] { [Change("added", from: nil, to: String(added)), Change("removed", from: nil, to: String(removed))] }
}
/// A directory said that somebody is no longer there, and the membership ended for that. Beside `people.membershipEnded`, for those
/// who care that no human decided it.
package struct ProvisioningEndedMembership: LedgerEvent {
    package static let kind = "integrations.provisioningEndedMembership"
    package let client: String
    package let clientName: String
    package let person: PersonID
    package let organization: OrganizationID
    package let membership: MembershipID
    package let lastDay: Day
    package var validFrom: Day? { lastDay.adding(days: 1) }
    package var subjects: [Subject] { [.person(person), .organization(organization), Subject(kind: "provisioningClient", id: client)] }
    package var changes: [Change] { [Change("lastDay", from: nil, to: lastDay.description)] }
}
