package import Kernel
package import Ledger

/// A file was run: how many of its rows were taken. What was done for each stands in events of its own.
package struct RosterImported: LedgerEvent {
    package static let kind = "roster.imported"
    package let batch: String
    package let about: String
    package let organization: OrganizationID?
    package let done: Int
    package let refused: Int
    package let problems: Int
    init(batch: String, kind: String, organization: OrganizationID?, done: Int, refused: Int, problems: Int) {
        (self.batch, about, self.organization, self.done, self.refused, self.problems) = (batch, kind, organization, done, refused, problems)
    }
    package var subjects: [Subject] { organization.map { [.organization($0)] } ?? [] }
    package var changes: [Change] { [Change("done", from: nil, to: String(done)), Change("refused", from: nil, to: String(refused + problems))] }
}

/// What a file had done was taken back.
package struct RosterUndone: LedgerEvent {
    package static let kind = "roster.undone"
    package let batch: String
    package let about: String
    package let organization: OrganizationID?
    package let undone: Int
    package let kept: Int
    init(batch: String, kind: String, organization: OrganizationID?, undone: Int, kept: Int) {
        (self.batch, about, self.organization, self.undone, self.kept) = (batch, kind, organization, undone, kept)
    }
    package var subjects: [Subject] { organization.map { [.organization($0)] } ?? [] }
    package var changes: [Change] { [Change("undone", from: nil, to: String(undone)), Change("kept", from: nil, to: String(kept))] }
}

/// An address from which files are fetched was set, changed or removed. Never holds the secret.
package struct RosterSourceChanged: LedgerEvent {
    package static let kind = "roster.sourceChanged"
    package enum Act: String, Codable, Sendable { case added, changed, removed }
    package let source: String
    package let act: Act
    package let name: String
    package let organization: OrganizationID?
    package let fields: [Change]
    package var subjects: [Subject] { organization.map { [.organization($0)] } ?? [] }
    package var changes: [Change] { fields }
}
