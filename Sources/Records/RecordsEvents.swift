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
/// The digest of statements that were stored: they are evidence and no events, and this proves them (foundations 4).
package struct StatementsSealed: LedgerEvent {
    package static let kind = "records.statementsSealed"
    /// Of the seal, counted from one.
    package let number: Int
    /// When the first and the last of them were stored; others in between may lie in another seal.
    package let from: Instant
    package let through: Instant
    package let statements: Int
    /// SHA-256 of the seal's list of writes, in hexadecimal digits.
    package let digest: String
    static func subject(_ number: Int) -> Subject { Subject(kind: "recordsSeal", id: String(number)) }
    package var subjects: [Subject] { [Self.subject(number)] }
    package var changes: [Change] { [Change("digest", from: nil, to: digest)] }
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
