package import Kernel
package import Ledger

/// Somebody voided a statement on its page. Statements that void others by the API are evidence like any other, not events.
package struct StatementVoided: LedgerEvent {
    package static let kind = "records.statementVoided"
    package let statement: String
    package let organization: OrganizationID
    package let voiding: String
    package let reason: String
    package var subjects: [Subject] { [Subject(kind: "statement", id: statement), .organization(organization)] }
    package var changes: [Change] { [Change("reason", from: nil, to: reason)] }
}
/// The origins whose scripts may call the record store were changed.
package struct RecordOriginsChanged: LedgerEvent {
    package static let kind = "records.originsChanged"
    package let vendor: VendorID
    package let before: [String]
    package let after: [String]
    package var subjects: [Subject] { [Subject(kind: "vendor", id: vendor.value)] }
    package var changes: [Change] { [Change("origins", from: before.joined(separator: " "), to: after.joined(separator: " "))] }
}
