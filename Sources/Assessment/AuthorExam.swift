package import Kernel
package import Ledger
import Scoring
package import Store

/// The author's verb: change the draft of an exam.
package struct AuthorExam: Sendable {
    let ledger: Ledger
    let store = ExamStore()
    package init(ledger: Ledger) { self.ledger = ledger }

    /// The draft, blank before the first change.
    package func draft(_ activity: String, vendor: VendorID, _ tx: Transaction) throws -> ExamDefinition {
        try store.draft(activity, vendor: vendor, tx)?.definition ?? .blank(sectionID: "s1")
    }

    /// Reads, changes and writes in one transaction, so two authors at different questions do not undo each other.
    /// - Throws: `AuthorRefusal`
    @discardableResult
    package func edit(
        _ activity: String, of course: String, _ edit: ExamEdit, _ scope: Scope<AuthorCourses>, _ tx: Transaction
    ) throws -> ExamDefinition {
        var definition = try draft(activity, vendor: scope.vendor, tx)
        let changes = try definition.apply(edit)
        guard !changes.isEmpty else { return definition }
        let revision = try store.save(definition, for: activity, vendor: scope.vendor, tx)
        try ledger.append(
            AssessmentEdited(activity: activity, course: course, what: changes, revision: revision), by: scope.actor, tx)
        return definition
    }
}
