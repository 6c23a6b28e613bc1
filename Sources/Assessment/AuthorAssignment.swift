package import Courses
package import HTML
package import Kernel
package import Ledger
package import People
import Scoring
package import Store
import Web

/// The author's verb: change the draft of an assignment.
package struct AuthorAssignment: Sendable {
    let ledger: Ledger
    package init(ledger: Ledger) { self.ledger = ledger }

    package static func definition(_ config: String) throws -> AssignmentDefinition {
        config == "{}" ? .blank : try Coding.read(AssignmentDefinition.self, config)
    }

    package static func config(_ definition: AssignmentDefinition) throws -> String { try Coding.text(definition) }

    /// - Throws: `WebRefusal.notFound` when the course has no such assignment.
    package func draft(
        _ activity: ActivityID, of course: CourseID, vendor: VendorID, _ tx: Transaction
    ) throws -> (activity: DraftActivity, definition: AssignmentDefinition) {
        guard let found = try Courses.draftActivity(activity, vendor: vendor, tx), found.course == course,
              found.kind == AssignmentKind.key else { throw WebRefusal.notFound }
        return (found, try Self.definition(found.config))
    }

    package func save(
        _ definition: AssignmentDefinition, of activity: ActivityID, course: CourseID, _ scope: Scope<AuthorCourses>, _ tx: Transaction
    ) throws {
        try Access.confirm(scope, tx)
        let (found, before) = try draft(activity, of: course, vendor: scope.vendor, tx)
        guard before != definition else { return }
        guard try Courses.saveConfig(Self.config(definition), of: found, since: found.revision, vendor: scope.vendor, tx)
        else { throw WebRefusal.busy }
        try ledger.append(CourseEdited(course: course, fields: definition.changes(from: before)), by: scope.actor, tx)
    }
}

extension AssignmentDefinition {
    func changes(from before: AssignmentDefinition) -> [Change] {
        var changes: [Change] = []
        func note(_ field: String, _ old: String, _ new: String) {
            if old != new { changes.append(Change(field, from: old, to: new)) }
        }
        func names(_ definition: AssignmentDefinition) -> String { definition.rubric.criteria.map { $0.title.text() }.joined(separator: ", ") }
        func kinds(_ definition: AssignmentDefinition) -> String { definition.accepts.map(\.rawValue).sorted().joined(separator: ", ") }
        note("instructions", before.instructions.text(), instructions.text())
        note("accepts", kinds(before), kinds(self))
        note("criteria", names(before), names(self))
        note("attemptsAllowed", before.attemptsAllowed.map(String.init) ?? "unlimited", attemptsAllowed.map(String.init) ?? "unlimited")
        if changes.isEmpty { changes.append(Change("rubric", from: nil, to: "changed")) }
        return changes
    }

    /// What keeps the assignment from being published.
    package func messages() -> [Message] {
        var found = rubric.problems().map(\.message)
        if instructions.isEmpty { found.insert(.assessmentProblemNoInstructions, at: 0) }
        return found
    }
}
