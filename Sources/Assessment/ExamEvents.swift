package import Courses
package import Kernel
package import Learning
package import Ledger

/// Somebody began an attempt.
package struct ExamStarted: LedgerEvent {
    package static let kind = "assessment.examStarted"
    package let attempt: String
    package let activity: ActivityID
    package let enrolment: EnrolmentID
    package let person: PersonID
    package let organization: OrganizationID?
    package let number: Int
    package var subjects: [Subject] { .assessed(person, activity, organization) }
    package var changes: [Change] { [Change("attempt", from: nil, to: String(number))] }
}

/// An attempt was handed in and judged. Answers stay in their own log; its digest is here, so that the log is sealed too.
package struct ExamHandedIn: LedgerEvent {
    package static let kind = "assessment.examHandedIn"
    package let attempt: String
    package let activity: ActivityID
    package let enrolment: EnrolmentID
    package let person: PersonID
    package let organization: OrganizationID?
    package let number: Int
    package let isPassed: Bool
    package let isPractice: Bool
    /// Percent, cut off after one decimal.
    package let percent: String
    package let cutPercent: String
    package let cutVersion: Int
    package let handedInBy: ExamAttempt.HandedInBy
    package let answers: Int
    package let answersDigest: String
    package var subjects: [Subject] { .assessed(person, activity, organization) }
    package var changes: [Change] {
        [Change("score", from: nil, to: "\(percent) %"), Change("passed", from: nil, to: isPassed ? "yes" : "no")]
    }
}

/// Work was handed in for an assignment.
package struct WorkHandedIn: LedgerEvent {
    package static let kind = "assessment.workHandedIn"
    package let submission: String
    package let activity: ActivityID
    package let enrolment: EnrolmentID
    package let person: PersonID
    package let organization: OrganizationID?
    package let number: Int
    package let files: [String]
    package var subjects: [Subject] { .assessed(person, activity, organization) }
    package var changes: [Change] { [Change("submission", from: nil, to: String(number))] }
}

/// An assessor passed work or gave it back.
package struct WorkJudged: LedgerEvent {
    package static let kind = "assessment.workJudged"
    package let submission: String
    package let activity: ActivityID
    package let course: CourseID
    package let enrolment: EnrolmentID
    package let person: PersonID
    package let organization: OrganizationID?
    package let assessor: String
    package let isPassed: Bool
    /// Criterion id → level id.
    package let marks: [String: String]
    package let earned: String
    package let possible: String
    package var subjects: [Subject] { .assessed(person, activity, organization) }
    package var changes: [Change] { [Change("outcome", from: "waiting", to: isPassed ? "passed" : "returned")] }
}

extension [Subject] {
    static func assessed(_ person: PersonID, _ activity: ActivityID, _ organization: OrganizationID?) -> [Subject] {
        [.person(person), Subject(kind: "activity", id: activity.value)] + (organization.map { [.organization($0)] } ?? [])
    }
}
