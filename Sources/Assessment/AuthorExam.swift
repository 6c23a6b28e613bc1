package import Courses
package import Kernel
package import Ledger
package import People
import Scoring
package import Store
import Web

/// The author's verb: change the draft of an exam. The draft is the activity's config in the course's draft.
package struct AuthorExam: Sendable {
    let ledger: Ledger
    package init(ledger: Ledger) { self.ledger = ledger }

    /// The definition in an activity's config; a new activity's empty object is a blank exam.
    package static func definition(_ config: String) throws -> ExamDefinition {
        config == "{}" ? .blank(sectionID: "s1") : try Coding.read(ExamDefinition.self, config)
    }

    /// The config of a definition: what a course's draft keeps.
    package static func config(_ definition: ExamDefinition) throws -> String { try Coding.text(definition) }

    /// The activity and its draft. - Throws: `WebRefusal.notFound` when the course has no such exam.
    package func draft(
        _ activity: ActivityID, of course: CourseID, vendor: VendorID, _ tx: Transaction
    ) throws -> (activity: DraftActivity, definition: ExamDefinition) {
        guard let found = try Courses.draftActivity(activity, vendor: vendor, tx), found.course == course,
              found.kind == ExamKind.key else { throw WebRefusal.notFound }
        return (found, try Self.definition(found.config))
    }

    /// Reads, changes and writes in one transaction, so two authors at different questions do not undo each other.
    /// - Throws: `AuthorRefusal`, `WebRefusal.notFound`
    @discardableResult
    package func edit(
        _ activity: ActivityID, of course: CourseID, _ edit: ExamEdit, _ scope: Scope<AuthorCourses>, _ tx: Transaction
    ) throws -> ExamDefinition {
        try Access.confirm(scope, tx)
        var (found, definition) = try draft(activity, of: course, vendor: scope.vendor, tx)
        let changes = try definition.apply(edit)
        guard !changes.isEmpty else { return definition }
        guard try Courses.saveConfig(Self.config(definition), of: found, since: found.revision, vendor: scope.vendor, tx)
        else { throw WebRefusal.busy }
        try ledger.append(CourseEdited(course: course, fields: changes), by: scope.actor, tx)
        return definition
    }
}
