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
/// A way on which statements go to another store was added or changed. Never holds its secret.
package struct RecordsPipeChanged: LedgerEvent {
    package static let kind = "records.pipeChanged"
    package enum Act: String, Codable, Sendable { case added, changed, paused, resumed, restarted, removed }
    package let pipe: String
    package let name: String
    package let act: Act
    package let fields: [Change]
    package var subjects: [Subject] { [Subject(kind: "recordsPipe", id: pipe)] }
    package var changes: [Change] { [Change("state", from: nil, to: act.rawValue)] + fields }
}
/// Statements were taken over from another store or from a file, or somebody began or stopped that.
package struct RecordsImported: LedgerEvent {
    package static let kind = "records.imported"
    package enum Act: String, Codable, Sendable { case begun, stopped, resumed, finished }
    package let id: String
    package let name: String
    package let organization: OrganizationID
    package let act: Act
    package let stored: Int
    package let skipped: Int
    package let refused: Int
    package var subjects: [Subject] { [Subject(kind: "recordsImport", id: id), .organization(organization)] }
    package var changes: [Change] { [Change("state", from: nil, to: act.rawValue)] }
}
