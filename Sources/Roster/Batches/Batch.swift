import Kernel
import Tables

/// One file on its way in, with what became of it.
struct Batch: Sendable {
    enum State: String, Sendable, CaseIterable {
        /// Its columns wait for somebody's word; it is compared; it can be run.
        case mapping, planning, planned
        /// A file that came by itself and would end or change so much that somebody has to look first.
        case held
        case running, stopped, done
        case undoing, undone
        case failed
        var isBusy: Bool { [.planning, .running, .undoing].contains(self) }
    }
    let id: String
    let kind: RosterKind
    /// Whose file it is; nil for the vendor's.
    let organization: OrganizationID?
    let source: String?
    var state: State
    let fileName: String
    let facts: FileFacts
    let header: [String]
    var mapping: RosterMapping
    var options: RosterOptions
    let rows: Int
    let job: String?
    let failure: Failure?
    let createdAt: Instant
    let createdBy: Actor
    let finishedAt: Instant?
    let undoneAt: Instant?

    /// Why a run stopped by itself.
    enum Failure: String, Sendable { case rights, fault }
}

/// What is told of a file once it is read.
struct FileFacts: Sendable, Codable, Equatable {
    var format: String
    var encoding: String
    var separator: String?
    var sheet: String?
    var sheets: [String]
    /// The stored file, for reading another of its sheets.
    var blob: String?
    init(_ facts: TableFacts, blob: String?) {
        format = facts.format.rawValue
        encoding = facts.encoding
        separator = facts.separator.map { String($0) }
        sheet = facts.sheet
        sheets = facts.sheets
        self.blob = blob
    }
}

/// A row of a batch as it is stored.
struct BatchRow: Sendable {
    let line: Int
    let cells: [String]
    let key: String
    let label: String
    let state: RosterState?
    let reason: RosterReason?
    let changes: [RosterChange]
    let outcome: Outcome?
    let outcomeReason: RosterReason?
    enum Outcome: String, Sendable, CaseIterable { case done, refused }
}

/// How many rows stand how.
struct BatchCounts: Sendable, Equatable {
    var states: [RosterState: Int] = [:]
    var done = 0
    var refused = 0
    subscript(_ state: RosterState) -> Int { states[state] ?? 0 }
    var work: Int { RosterState.allCases.filter(\.isWork).reduce(0) { $0 + self[$1] } }
    var problems: Int { self[.bad] + self[.conflict] }
    var total: Int { states.values.reduce(0, +) }
}
