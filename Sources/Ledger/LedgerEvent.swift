package import Kernel

/// A change of a domain fact. The publishing capability declares the type; its JSON is kept for ever, so fields are only added.
package protocol LedgerEvent: Codable, Sendable {
    /// Stable, `capability.pastTense`, e.g. `learning.courseCompleted`.
    static var kind: String { get }
    /// What the event is about; the auditor's timeline of each subject shows it.
    var subjects: [Subject] { get }
    /// What changed, in fields, for people who read the ledger. Personal values do not go here but into `personal`.
    var changes: [Change] { get }
    /// Personal values (names, addresses), kept in a side row that can be erased (foundations 5).
    var personal: PersonalValues? { get }
    /// From which day the fact holds, when that differs from the day it was recorded.
    var validFrom: Day? { get }
}
extension LedgerEvent {
    package var changes: [Change] { [] }
    package var personal: PersonalValues? { nil }
    package var validFrom: Day? { nil }
}

/// A thing that events are about: a person, a course, a credential, …
package struct Subject: Sendable, Hashable, Codable {
    package let kind: String
    package let id: String
    package init(kind: String, id: String) { self.kind = kind; self.id = id }
    package static func person(_ id: PersonID) -> Subject { Subject(kind: "person", id: id.value) }
    package static func organization(_ id: OrganizationID) -> Subject { Subject(kind: "organization", id: id.value) }
}

/// One field before and after.
package struct Change: Sendable, Codable, Equatable {
    package let field: String
    package let before: String?
    package let after: String?
    package init(_ field: String, from before: String?, to after: String?) {
        self.field = field
        self.before = before
        self.after = after
    }
}

/// Personal values of one person, by field.
package struct PersonalValues: Sendable {
    package let person: PersonID?
    package let changes: [Change]
    package init(person: PersonID?, changes: [Change]) { self.person = person; self.changes = changes }
}

/// An event as it lies in the ledger.
package struct StoredEvent: Sendable {
    package let id: String
    package let position: Int64
    package let kind: String
    package let actor: Actor
    package let recordedAt: Instant
    package let validFrom: Day?
    package let payload: String
    package let changes: [Change]
}
