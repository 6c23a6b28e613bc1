package import Courses
package import Kernel
package import Learning
package import Scoring

package enum SubmissionEntity {}
package typealias SubmissionID = ID<SubmissionEntity>
package enum FrozenAssignmentEntity {}
package typealias FrozenAssignmentID = ID<FrozenAssignmentEntity>

/// Work handed in for an assignment.
///
/// States: `waiting` → `passed` or `returned`, by an assessor; then it is a record. Returned work is answered by a new
/// submission with the next number, so the whole history stays. One submission of an enrolment waits at a time.
package struct Submission: Sendable {
    package enum State: String, Sendable, CaseIterable { case waiting, passed, returned }

    package let id: SubmissionID
    package let activity: ActivityID
    package let frozen: FrozenAssignmentID
    package let course: CourseID
    package let enrolment: EnrolmentID
    package let person: PersonID
    package let organization: OrganizationID?
    package let number: Int
    package let state: State
    package let text: String?
    package let handedInAt: Instant
    package let files: [File]
    package let judgement: Judgement?

    package struct File: Sendable, Hashable {
        /// From 1.
        package let place: Int
        package let sha256: String
        package let name: String
        package let contentType: String
        /// Bytes.
        package let size: Int
    }

    /// What the assessor decided and wrote; never changed.
    package struct Judgement: Sendable {
        package let assessor: String
        package let isPassed: Bool
        /// Criterion id → level id.
        package let marks: [String: String]
        package let result: Rubric.Result
        package let comment: String
        package let at: Instant
    }
}
