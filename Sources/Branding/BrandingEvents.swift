package import Kernel
package import Ledger

/// A look became what everybody sees.
package struct BrandPublished: LedgerEvent {
    package static let kind = "branding.published"
    package let organization: OrganizationID
    package let number: Int
    package let fields: [String]
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] { [Change("brand", from: number > 1 ? String(number - 1) : nil, to: String(number))] + fields.map { Change($0, from: nil, to: "changed") } }
}
/// The vendor leaves other fields to its partners.
package struct BrandPolicyChanged: LedgerEvent {
    package static let kind = "branding.policyChanged"
    package let vendor: VendorID
    package let before: [String]
    package let after: [String]
    package var subjects: [Subject] { [Subject(kind: "vendor", id: vendor.value)] }
    package var changes: [Change] { [Change("brandFields", from: before.joined(separator: ","), to: after.joined(separator: ","))] }
}
/// Somebody wants a host name for a portal; nothing answers there before its record was found.
package struct HostClaimed: LedgerEvent {
    package static let kind = "branding.hostClaimed"
    package let organization: OrganizationID
    package let host: String
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] { [Change("hostClaim", from: nil, to: host)] }
}
/// A sender for mail was named, or taken away.
package struct SenderChanged: LedgerEvent {
    package static let kind = "branding.senderChanged"
    package let organization: OrganizationID
    package let before: String?
    package let after: String?
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] { [Change("sender", from: before, to: after)] }
}
/// The records of a sender's domain were found, so that mail goes out in its name, or are gone, so that it does not.
package struct SenderChecked: LedgerEvent {
    package static let kind = "branding.senderChecked"
    package let organization: OrganizationID
    package let address: String
    package let isFound: Bool
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] { [Change("senderRecords", from: isFound ? "missing" : "found", to: isFound ? "found" : "missing")] }
}
