package import Courses
package import Kernel
package import Ledger

package enum EnrolmentEntity {}
package enum AssignmentEntity {}
package enum CompletionEntity {}
package typealias EnrolmentID = ID<EnrolmentEntity>
package typealias AssignmentID = ID<AssignmentEntity>
package typealias CompletionID = ID<CompletionEntity>

/// How sure we are that the person did it themselves; ordered.
package enum Assurance: String, Sendable, Codable, CaseIterable, Comparable {
    case selfReported, serverGraded, observed, proctored
    package static func < (a: Assurance, b: Assurance) -> Bool { allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)! }
}

package struct AssignmentMade: LedgerEvent {
    package static let kind = "learning.assignmentMade"
    package let assignment: AssignmentID
    package let targetKind: String
    package let target: String
    package let audience: String
    package let person: PersonID?
    package let organization: OrganizationID?
    package let dueOn: Day?
    package var subjects: [Subject] {
        [Subject(kind: targetKind, id: target)] + (person.map { [.person($0)] } ?? []) + (organization.map { [.organization($0)] } ?? [])
    }
    package var changes: [Change] { [Change("audience", from: nil, to: audience), Change("dueOn", from: nil, to: dueOn?.description)] }
}
package struct AssignmentCancelled: LedgerEvent {
    package static let kind = "learning.assignmentCancelled"
    package let assignment: AssignmentID
    package let targetKind: String
    package let target: String
    package var subjects: [Subject] { [Subject(kind: targetKind, id: target)] }
}
package struct Enrolled: LedgerEvent {
    package static let kind = "learning.enrolled"
    package let enrolment: EnrolmentID
    package let person: PersonID
    package let course: CourseID
    package let version: CourseVersionID
    package let organization: OrganizationID?
    package let dueOn: Day?
    /// Nil when the learner chose it.
    package let assignment: AssignmentID?
    package var subjects: [Subject] { [.person(person), .course(course)] }
    package var changes: [Change] { [Change("enrolled", from: nil, to: assignment == nil ? "chosen" : "assigned"), Change("dueOn", from: nil, to: dueOn?.description)] }
}
/// A further reason for an enrolment that was there already.
package struct ReasonAdded: LedgerEvent {
    package static let kind = "learning.reasonAdded"
    package let enrolment: EnrolmentID
    package let person: PersonID
    package let course: CourseID
    package let assignment: AssignmentID
    package let dueBefore: Day?
    package let dueAfter: Day?
    package var subjects: [Subject] { [.person(person), .course(course)] }
    package var changes: [Change] { [Change("dueOn", from: dueBefore?.description, to: dueAfter?.description)] }
}
package struct ActivityCompleted: LedgerEvent {
    package static let kind = "learning.activityCompleted"
    package let completion: CompletionID
    package let enrolment: EnrolmentID
    package let person: PersonID
    package let course: CourseID
    package let version: CourseVersionID
    package let activity: ActivityID
    package let activityKind: String
    package let organization: OrganizationID?
    package let completedAt: Instant
    /// Nil where the activity cannot be failed.
    package let passed: Bool?
    /// 0…1000
    package let scorePermille: Int?
    package let assurance: Assurance
    package var subjects: [Subject] { [.person(person), .course(course), Subject(kind: "activity", id: activity.value)] }
    package var changes: [Change] {
        [Change("state", from: nil, to: passed == false ? "failed" : "completed"), Change("score", from: nil, to: scorePermille.map { "\($0 / 10).\($0 % 10)%" }),
         Change("assurance", from: nil, to: assurance.rawValue)]
    }
}
package struct CourseCompleted: LedgerEvent {
    package static let kind = "learning.courseCompleted"
    package let completion: CompletionID
    package let enrolment: EnrolmentID
    package let person: PersonID
    package let course: CourseID
    package let version: CourseVersionID
    package let organization: OrganizationID?
    package let completedAt: Instant
    package let assurance: Assurance
    package var subjects: [Subject] { [.person(person), .course(course)] }
    package var changes: [Change] { [Change("state", from: "inProgress", to: "completed"), Change("assurance", from: nil, to: assurance.rawValue)] }
}
/// What an activity takes was measured anew, and what people are told changed.
package struct MinutesMeasured: LedgerEvent {
    package static let kind = "learning.minutesMeasured"
    package let course: CourseID
    package let activity: ActivityID
    /// Completions behind the figure.
    package let samples: Int
    package let medianSeconds: Int
    package let before: Int
    package let after: Int
    package var subjects: [Subject] { [.course(course), Subject(kind: "activity", id: activity.value)] }
    package var changes: [Change] { [Change("expectedMinutes", from: String(before), to: String(after)), Change("completions", from: nil, to: String(samples))] }
}
package struct EnrolmentWithdrawn: LedgerEvent {
    package static let kind = "learning.enrolmentWithdrawn"
    package let enrolment: EnrolmentID
    package let person: PersonID
    package let course: CourseID
    package let reason: String
    package var subjects: [Subject] { [.person(person), .course(course)] }
    package var changes: [Change] { [Change("state", from: "open", to: "withdrawn: \(reason)")] }
}
