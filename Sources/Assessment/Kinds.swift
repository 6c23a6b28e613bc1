package import Courses
import HTML
import Kernel
import Learning
import Scoring
import Store

/// What a published exam's config says: which frozen copy it is.
struct FrozenConfig: Codable, Sendable {
    let frozen: String
}

/// The activity kind `exam`.
package enum ExamKind {
    package static let key = "exam"
    package static var kind: ActivityKind {
        ActivityKind(
            key: key, title: .assessmentKindExam, icon: .exam,
            editor: { ExamAuthorLinks(course: $0, activity: $1).editor },
            preview: { ExamAuthorLinks(course: $0, activity: $1).preview },
            problems: { draft, _, _ in try AuthorExam.definition(draft.config).exam.problems().map(\.message) },
            freeze: { draft, _, vendor, tx in
                let id = try ExamStore().freeze(AuthorExam.definition(draft.config), of: draft.id, vendor: vendor, tx)
                return try Coding.text(FrozenConfig(frozen: id.value))
            },
            launch: { LearnerLinks.exam(enrolment: EnrolmentID($0), activity: $1) })
    }
    static func frozen(_ config: String) throws -> FrozenExamID { FrozenExamID(try Coding.read(FrozenConfig.self, config).frozen) }
}

/// The activity kind `assignment`.
package enum AssignmentKind {
    package static let key = "assignment"
    package static var kind: ActivityKind {
        ActivityKind(
            key: key, title: .assessmentKindAssignment, icon: .assignment, isTimed: false,
            editor: { ExamAuthorLinks(course: $0, activity: $1).assignment },
            preview: { ExamAuthorLinks(course: $0, activity: $1).assignmentPreview },
            problems: { draft, _, _ in try AuthorAssignment.definition(draft.config).messages() },
            freeze: { draft, _, vendor, tx in
                let id = try AssignmentStore().freeze(AuthorAssignment.definition(draft.config), of: draft.id, vendor: vendor, tx)
                return try Coding.text(FrozenConfig(frozen: id.value))
            },
            launch: { LearnerLinks.assignment(enrolment: EnrolmentID($0), activity: $1) })
    }
    static func frozen(_ config: String) throws -> FrozenAssignmentID {
        FrozenAssignmentID(try Coding.read(FrozenConfig.self, config).frozen)
    }
}
