package import Courses
package import Kernel
package import Ledger

/// Somebody who takes a dispatched course turned out to be a person here, who confirmed it by a code from their own mail.
package struct DispatchLinked: LedgerEvent {
    package static let kind = "packages.dispatchLinked"
    package let dispatch: String
    /// Of the dispatched learner.
    package let learner: String
    package let person: PersonID
    package let course: CourseID
    package let organization: OrganizationID
    init(_ dispatch: Dispatch, _ learner: DispatchLearnerID, _ person: PersonID) {
        (self.dispatch, self.learner, self.person, course, organization) = (dispatch.id.value, learner.value, person, dispatch.course, dispatch.organization)
    }
    package var subjects: [Subject] { [.person(person), .course(course), .organization(organization), .dispatchLearner(learner)] }
    package var changes: [Change] { [Change("person", from: nil, to: person.value), Change("assurance", from: nil, to: "selfReported")] }
}

/// The link was ended: the record is the organization's again, provisional.
package struct DispatchUnlinked: LedgerEvent {
    package static let kind = "packages.dispatchUnlinked"
    package let dispatch: String
    package let learner: String
    package let person: PersonID
    package let course: CourseID
    package let organization: OrganizationID
    /// `person` or `administrator`. Why is personal and lies with the link.
    package let ending: String
    init(_ dispatch: Dispatch, _ learner: DispatchLearnerID, _ person: PersonID, _ ending: DispatchLink.Ending) {
        (self.dispatch, self.learner, self.person, course, organization) = (dispatch.id.value, learner.value, person, dispatch.course, dispatch.organization)
        self.ending = ending.rawValue
    }
    package var subjects: [Subject] { [.person(person), .course(course), .organization(organization), .dispatchLearner(learner)] }
    package var changes: [Change] { [Change("person", from: person.value, to: nil), Change("ending", from: nil, to: ending)] }
}
