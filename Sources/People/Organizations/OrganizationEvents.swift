package import Kernel
package import Ledger

/// Name, country, region, type, parent or ownership changed.
package struct OrganizationChanged: LedgerEvent {
    package static let kind = "people.organizationChanged"
    package let organization: OrganizationID
    package let fields: [Change]
    package let from: Day
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] { fields }
    package var validFrom: Day? { from }
}

/// A reseller buys through a distributor.
package struct DistributorLinked: LedgerEvent {
    package static let kind = "people.distributorLinked"
    package let link: String
    package let distributor: OrganizationID
    package let reseller: OrganizationID
    package let grants: [String]
    package let from: Day
    /// The last day; nil when open.
    package let lastDay: Day?
    package var subjects: [Subject] { [.organization(distributor), .organization(reseller)] }
    package var changes: [Change] { [Change("grants", from: nil, to: grants.joined(separator: ", ")), Change("lastDay", from: nil, to: lastDay?.description)] }
    package var validFrom: Day? { from }
}

/// The link has a last day now.
package struct DistributorLinkEnded: LedgerEvent {
    package static let kind = "people.distributorLinkEnded"
    package let link: String
    package let distributor: OrganizationID
    package let reseller: OrganizationID
    package let lastDay: Day
    package var subjects: [Subject] { [.organization(distributor), .organization(reseller)] }
    package var changes: [Change] { [Change("lastDay", from: nil, to: lastDay.description)] }
    package var validFrom: Day? { lastDay.adding(days: 1) }
}
