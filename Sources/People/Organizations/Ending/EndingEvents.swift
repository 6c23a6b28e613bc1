package import Kernel
package import Ledger

/// The end of a partner has a day, another day, or none any more.
package struct OrganizationEndPlanned: LedgerEvent {
    package static let kind = "people.organizationEndPlanned"
    package let organization: OrganizationID
    package let ending: String
    package let before: Day?
    /// nil: it was taken back.
    package let lastDay: Day?
    package let reason: String
    package var validFrom: Day? { lastDay?.adding(days: 1) }
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] { [Change("lastDay", from: before?.description, to: lastDay?.description), Change("reason", from: nil, to: reason)] }
}

/// A partner is no partner any more: its people have left it, gates close, its seats are free. In the same transaction whatever
/// hangs on it ends, without failing anybody.
package struct OrganizationEnded: LedgerEvent {
    package static let kind = "people.organizationEnded"
    package let organization: OrganizationID
    package let ending: String
    package let lastDay: Day
    package let people: Int
    package var validFrom: Day? { lastDay.adding(days: 1) }
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] { [Change("status", from: "active", to: "ended"), Change("people", from: nil, to: String(people))] }
}

/// A partner is one again from a day; what its end ended goes on, where nothing else has taken its place.
package struct OrganizationReinstated: LedgerEvent {
    package static let kind = "people.organizationReinstated"
    package let organization: OrganizationID
    package let ending: String
    package let from: Day
    package let people: Int
    package var validFrom: Day? { from }
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] { [Change("status", from: "ended", to: "active"), Change("people", from: nil, to: String(people))] }
}
