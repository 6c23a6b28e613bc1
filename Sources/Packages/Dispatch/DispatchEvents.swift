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
    package var subjects: [Subject] { [.course(course), .organization(organization), .dispatchLearner(learner)] }
    package var changes: [Change] { [Change("state", from: nil, to: status), Change("assurance", from: nil, to: "selfReported")] }
}

/// How many people may take a dispatched course, or on which days, was changed.
package struct DispatchLimited: LedgerEvent {
    package static let kind = "packages.dispatchLimited"
    package let dispatch: String
    package let course: CourseID
    package let organization: OrganizationID
    /// nil: as many as come.
    package let peopleBefore: Int?
    package let peopleAfter: Int?
    package let fromBefore: Day?
    package let fromAfter: Day?
    package let toBefore: Day?
    package let toAfter: Day?

    init(dispatch: String, course: CourseID, organization: OrganizationID, before: DispatchLimits, after: DispatchLimits) {
        (self.dispatch, self.course, self.organization) = (dispatch, course, organization)
        (peopleBefore, fromBefore, toBefore) = (before.mostPeople, before.from, before.to)
        (peopleAfter, fromAfter, toAfter) = (after.mostPeople, after.from, after.to)
    }
    package var subjects: [Subject] { [.course(course), .organization(organization)] }
    package var changes: [Change] {
        [Change("people", from: peopleBefore.map(String.init), to: peopleAfter.map(String.init)), Change("from", from: fromBefore?.description, to: fromAfter?.description),
         Change("to", from: toBefore?.description, to: toAfter?.description)].filter { $0.before != $0.after }
    }
}

/// A dispatch has another key: earlier stubs begin nothing any more.
package struct DispatchKeyRenewed: LedgerEvent {
    package static let kind = "packages.dispatchKeyRenewed"
    package let dispatch: String
    package let course: CourseID
    package let organization: OrganizationID
    package let reason: String
    package var subjects: [Subject] { [.course(course), .organization(organization)] }
    package var changes: [Change] { [Change("key", from: nil, to: "renewed"), Change("reason", from: nil, to: reason)] }
}

/// A dispatched learner's place was freed, or they were let in again. Why is personal and lies with the dispatch.
package struct DispatchLearnerChanged: LedgerEvent {
    package enum Act: String, Sendable, Codable { case removed, readmitted }
    package static let kind = "packages.dispatchLearnerChanged"
    package let dispatch: String
    package let learner: String
    package let course: CourseID
    package let organization: OrganizationID
    package let act: Act
    init(_ dispatch: Dispatch, _ learner: DispatchLearnerID, _ act: Act) {
        (self.dispatch, self.learner, self.course, self.organization, self.act) = (dispatch.id.value, learner.value, dispatch.course, dispatch.organization, act)
    }
    package var subjects: [Subject] { [.course(course), .organization(organization), .dispatchLearner(learner)] }
    package var changes: [Change] { [Change("place", from: nil, to: act.rawValue)] }
}

/// What was personal of a dispatched learner is gone for good.
package struct DispatchLearnerErased: LedgerEvent {
    package static let kind = "packages.dispatchLearnerErased"
    package let dispatch: String
    package let learner: String
    package let course: CourseID
    package let organization: OrganizationID
    package var subjects: [Subject] { [.course(course), .organization(organization), .dispatchLearner(learner)] }
    package var changes: [Change] { [Change("personalValues", from: nil, to: "erased")] }
}

extension Subject {
    /// Somebody known by another learning system alone.
    static func dispatchLearner(_ id: String) -> Subject { Subject(kind: "dispatchLearner", id: id) }
}
