package import Kernel
package import Ledger
package import Store

/// The author's verb: change the draft of an assignment.
package struct AuthorAssignment: Sendable {
    let ledger: Ledger
    let store = AssignmentStore()
    package init(ledger: Ledger) { self.ledger = ledger }

    package func draft(_ activity: String, vendor: VendorID, _ tx: Transaction) throws -> AssignmentDefinition {
        try store.draft(activity, vendor: vendor, tx) ?? .blank
    }

    package func save(
        _ definition: AssignmentDefinition, of activity: String, course: String, _ scope: Scope<AuthorCourses>, _ tx: Transaction
    ) throws {
        let before = try draft(activity, vendor: scope.vendor, tx)
        guard before != definition else { return }
        let revision = try store.save(definition, for: activity, vendor: scope.vendor, tx)
        try ledger.append(AssessmentEdited(
            activity: activity, course: course, what: definition.changes(from: before), revision: revision), by: scope.actor, tx)
    }
}

extension AssignmentDefinition {
    func changes(from before: AssignmentDefinition) -> [Change] {
        var changes: [Change] = []
        func note(_ field: String, _ old: String, _ new: String) {
            if old != new { changes.append(Change(field, from: old, to: new)) }
        }
        func names(_ definition: AssignmentDefinition) -> String { definition.rubric.criteria.map { $0.title.text() }.joined(separator: ", ") }
        note("instructions", before.instructions.text(), instructions.text())
        note("accepts", before.accepts.map(\.rawValue).sorted().joined(separator: ", "), accepts.map(\.rawValue).sorted().joined(separator: ", "))
        note("criteria", names(before), names(self))
        note("attemptsAllowed", before.attemptsAllowed.map(String.init) ?? "unlimited", attemptsAllowed.map(String.init) ?? "unlimited")
        if changes.isEmpty { changes.append(Change("rubric", from: nil, to: "changed")) }
        return changes
    }
}
