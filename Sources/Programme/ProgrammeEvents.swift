package import HTML
package import Kernel
package import Ledger

/// A version of a programme's rules was published.
package struct ProgrammePublished: LedgerEvent {
    package static let kind = "programme.published"
    package let programme: ProgrammeID
    package let code: String
    package let version: Int
    package let effectiveFrom: Day
    package let enforcedFrom: Day
    /// True: its first decision sends no notices. Nil otherwise, and in events from before there was a choice.
    package var isQuiet: Bool? = nil
    package var subjects: [Subject] { [.programme(programme)] }
    package var changes: [Change] {
        [Change("version", from: version > 1 ? String(version - 1) : nil, to: String(version)), Change("enforcedFrom", from: nil, to: enforcedFrom.description)]
            + (isQuiet == true ? [Change("firstNotices", from: nil, to: "held")] : [])
    }
    package var validFrom: Day? { effectiveFrom }
}

/// Nothing is decided by this programme any more.
package struct ProgrammeRetired: LedgerEvent {
    package static let kind = "programme.retired"
    package let programme: ProgrammeID
    package let code: String
    package var subjects: [Subject] { [.programme(programme)] }
    package var changes: [Change] { [Change("state", from: "live", to: "retired")] }
}

/// A fact about a partner beside its training was reported, corrected (`before`) or withdrawn (`after` is nil).
package struct PartnerFactReported: LedgerEvent {
    package static let kind = "programme.factReported"
    package let organization: OrganizationID
    package let fact: String
    package let name: String
    package let before: String?
    package let after: String?
    package let source: String
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] { [Change(fact + " " + name, from: before, to: after)] }
}

/// What an organization holds changed, or would change where Laurel only proposes (`isApplied` is false).
package struct StandingChanged: LedgerEvent {
    package static let kind = "programme.standingChanged"
    package let programme: ProgrammeID
    package let organization: OrganizationID
    package let status: String
    /// promoted, demoted, at_risk, cured or held_unknown
    package let change: String
    /// As in a decision's changes (`Change.Cause`), or ``told``.
    package let cause: String
    package let day: Day
    package let isApplied: Bool
    package let version: Int
    package let decision: String
    /// Whether the partner hears of it; nil in events from before this was written down.
    package var isTold: Bool? = nil
    /// The cause of what no rule changed: another system, a file or a contract says that it is held, or that it ended.
    package static let told = "told"
    package var subjects: [Subject] { [.organization(organization), .programme(programme)] }
    package var changes: [Change] { [Change(status, from: nil, to: change)] }
    package var validFrom: Day? { day }
}

/// Two people decide about a status for a time: proposed by one, confirmed by another, or withdrawn.
package struct StandingOverridden: LedgerEvent {
    package static let kind = "programme.standingOverridden"
    package let organization: OrganizationID
    package let override: String
    package let status: String
    package let isHeld: Bool
    /// proposed, confirmed or withdrawn
    package let act: String
    package let from: Day
    package let through: Day
    package let reason: String
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] { [Change(status, from: nil, to: act), Change("reason", from: nil, to: reason)] }
    package var validFrom: Day? { from }
}

/// A gate let an organization through although its rule is unmet: one of the passes that it has once.
package struct GatePassedProvisionally: LedgerEvent {
    package static let kind = "programme.gatePassedProvisionally"
    package let gate: String
    package let organization: OrganizationID
    package let reference: String
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] { [Change(gate, from: nil, to: reference)] }
}

extension Subject {
    package static func programme(_ id: ProgrammeID) -> Subject { Subject(kind: "programme", id: id.value) }
}
