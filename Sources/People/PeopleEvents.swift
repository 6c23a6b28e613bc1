package import Kernel
package import Ledger

/// What People appends to the ledger. Names and addresses are personal and stand in the side row.
package struct VendorCreated: LedgerEvent {
    package static let kind = "people.vendorCreated"
    package let vendor: VendorID
    package let name: String
    package var subjects: [Subject] { [Subject(kind: "vendor", id: vendor.value)] }
    package var changes: [Change] { [Change("name", from: nil, to: name)] }
}
package struct OrganizationCreated: LedgerEvent {
    package static let kind = "people.organizationCreated"
    package let organization: OrganizationID
    package let name: String
    package let country: String
    package let region: String
    package let type: String
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] {
        [Change("name", from: nil, to: name), Change("country", from: nil, to: country), Change("region", from: nil, to: region), Change("type", from: nil, to: type)]
    }
}
package struct PersonAdded: LedgerEvent {
    package static let kind = "people.personAdded"
    package let person: PersonID
    private enum CodingKeys: String, CodingKey { case person }
    /// Not coded: they live in the side row.
    package var name = "", email = ""
    package init(person: PersonID, name: String, email: String) { self.person = person; self.name = name; self.email = email }
    package var subjects: [Subject] { [.person(person)] }
    package var personal: PersonalValues? {
        PersonalValues(person: person, changes: [Change("name", from: nil, to: name), Change("email", from: nil, to: email)])
    }
}
package struct MembershipStarted: LedgerEvent {
    package static let kind = "people.membershipStarted"
    package let membership: MembershipID
    package let person: PersonID
    package let organization: OrganizationID
    package let jobRoles: [String]
    package let from: Day
    package var validFrom: Day? { from }
    package var subjects: [Subject] { [.person(person), .organization(organization)] }
    package var changes: [Change] { [Change("jobRoles", from: nil, to: jobRoles.joined(separator: ", ")), Change("from", from: nil, to: from.description)] }
}
package struct MembershipEnded: LedgerEvent {
    package static let kind = "people.membershipEnded"
    package let membership: MembershipID
    package let person: PersonID
    package let organization: OrganizationID
    /// The last day worked, inclusive.
    package let lastDay: Day
    package var validFrom: Day? { lastDay.adding(days: 1) }
    package var subjects: [Subject] { [.person(person), .organization(organization)] }
    package var changes: [Change] { [Change("lastDay", from: nil, to: lastDay.description)] }
}
/// A planned last day was taken back: the membership goes on.
package struct MembershipKept: LedgerEvent {
    package static let kind = "people.membershipKept"
    package let membership: MembershipID
    package let person: PersonID
    package let organization: OrganizationID
    /// The day that had been planned.
    package let lastDay: Day
    package var validFrom: Day? { lastDay.adding(days: 1) }
    package var subjects: [Subject] { [.person(person), .organization(organization)] }
    package var changes: [Change] { [Change("lastDay", from: lastDay.description, to: nil)] }
}
package struct JobRolesChanged: LedgerEvent {
    package static let kind = "people.jobRolesChanged"
    package let membership: MembershipID
    package let person: PersonID
    package let organization: OrganizationID
    package let before: [String]
    package let after: [String]
    package let from: Day
    package var validFrom: Day? { from }
    package var subjects: [Subject] { [.person(person), .organization(organization)] }
    package var changes: [Change] { [Change("jobRoles", from: before.joined(separator: ", "), to: after.joined(separator: ", "))] }
}
package struct RoleGranted: LedgerEvent {
    package static let kind = "people.roleGranted"
    package let person: PersonID
    package let organization: OrganizationID
    package let role: String
    package var subjects: [Subject] { [.person(person), .organization(organization)] }
    package var changes: [Change] { [Change("role", from: nil, to: role)] }
}
package struct RoleRevoked: LedgerEvent {
    package static let kind = "people.roleRevoked"
    package let person: PersonID
    package let organization: OrganizationID
    package let role: String
    package var subjects: [Subject] { [.person(person), .organization(organization)] }
    package var changes: [Change] { [Change("role", from: role, to: nil)] }
}
