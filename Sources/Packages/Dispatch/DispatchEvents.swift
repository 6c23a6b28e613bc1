package import Courses
package import Kernel
package import Ledger

/// A course may be run by an organization from its own learning system.
package struct DispatchMade: LedgerEvent {
    package static let kind = "packages.dispatchMade"
    package let dispatch: String
    package let course: CourseID
    package let organization: OrganizationID
    /// nil: as many as come.
    package let mostPeople: Int?
    package let fromOn: Day?
    package let toOn: Day?
    package var subjects: [Subject] { [.course(course), .organization(organization)] }
    package var changes: [Change] {
        [Change("people", from: nil, to: mostPeople.map(String.init)), Change("from", from: nil, to: fromOn?.description), Change("to", from: nil, to: toOn?.description)]
    }
}

/// A dispatch was paused, resumed or revoked.
package struct DispatchChanged: LedgerEvent {
    package static let kind = "packages.dispatchChanged"
    package let dispatch: String
    package let course: CourseID
    package let organization: OrganizationID
    package let before: String
    package let after: String
    package let reason: String
    package var subjects: [Subject] { [.course(course), .organization(organization)] }
    package var changes: [Change] { [Change("state", from: before, to: after), Change("reason", from: nil, to: reason)] }
}

/// Somebody has completed a dispatched course: provisional under the organization, self-reported, and nobody's credential.
package struct DispatchCompleted: LedgerEvent {
    package static let kind = "packages.dispatchCompleted"
    package let dispatch: String
    /// Of the dispatched learner; no person.
    package let learner: String
    package let course: CourseID
    package let version: CourseVersionID
    package let organization: OrganizationID
    package let status: String
    /// Ten-thousandths of a percent; nil without a score.
    package let scoreUnits: Int?
    package var subjects: [Subject] { [.course(course), .organization(organization)] }
    package var changes: [Change] { [Change("state", from: nil, to: status), Change("assurance", from: nil, to: "selfReported")] }
}
