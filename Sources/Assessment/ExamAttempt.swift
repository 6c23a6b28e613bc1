package import Courses
package import Kernel
package import Learning
package import Scoring

package enum ExamAttemptEntity {}
package typealias ExamAttemptID = ID<ExamAttemptEntity>
package enum FrozenExamEntity {}
package typealias FrozenExamID = ID<FrozenExamEntity>

/// One try of one person at one exam.
///
/// States: `open` → `handedIn`, by the person or, once time is up, by the clock. Nothing leads back, and nothing of a
/// handed-in attempt changes: its form, answers and result are the record. At most one attempt of an enrolment is open,
/// and its number never passes the attempts allowed; both are constraints of the table.
package struct ExamAttempt: Sendable {
    package enum State: String, Sendable { case open, handedIn }
    package enum HandedInBy: String, Sendable, Codable { case person, clock }

    package let id: ExamAttemptID
    package let activity: ActivityID
    package let frozen: FrozenExamID
    package let enrolment: EnrolmentID
    package let person: PersonID
    package let membership: MembershipID?
    package let organization: OrganizationID?
    /// From 1, per enrolment and exam.
    package let number: Int
    package let state: State
    package let startedAt: Instant
    /// nil without a time limit.
    package let endsAt: Instant?
    package let form: Form
    package let handedInAt: Instant?
    package let handedInBy: HandedInBy?
    package let result: ExamResult?
}

/// One line of the answer log: what was saved, never overwritten. The last line of a question counts.
package struct SavedAnswer: Sendable, Hashable {
    package let sequence: Int
    package let question: String
    /// nil: cleared.
    package let response: Response?
    /// Marked by the learner to come back to.
    package let isFlagged: Bool
    package let savedAt: Instant
}
