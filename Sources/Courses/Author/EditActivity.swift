import HTML
package import Kernel
package import Ledger
package import Store
import Web

extension EditDraft {
    package static func addActivity(
        _ kind: ActivityKind, title: String, to module: ModuleID, of id: CourseID, _ scope: Scope<AuthorCourses>, ledger: Ledger, _ tx: Transaction
    ) throws -> ActivityID {
        let course = try course(id, scope, tx)
        let title = try checked(title: title)
        guard try Courses.draft(id, vendor: scope.vendor, tx).contains(where: { $0.id == module }) else { throw WebRefusal.notFound }
        let activity = try Courses.addActivity(
            kind, title: LanguageMap([course.language: title]), expectedMinutes: 5, to: module, of: id, vendor: scope.vendor, tx)
        try ledger.append(CourseEdited(course: id, fields: [Change("activity", from: nil, to: title)]), by: scope.actor, tx)
        return activity
    }

    /// Title, minutes and whether it is required.
    package static func activity(
        _ activity: ActivityID, title: String, expectedMinutes: Int?, isRequired: Bool, of id: CourseID, _ scope: Scope<AuthorCourses>, ledger: Ledger, _ tx: Transaction
    ) throws {
        let course = try course(id, scope, tx)
        let old = try self.activity(activity, of: id, scope, tx)
        guard let expectedMinutes, (1...600).contains(expectedMinutes) else { throw DraftRefusal.minutesWrong }
        var titles = old.title
        titles.texts[course.language] = try checked(title: title)
        let changes = [
            Change("title", from: old.title.resolve(.en), to: titles.resolve(.en)),
            Change("expectedMinutes", from: String(old.expectedMinutes), to: String(expectedMinutes)),
            Change("isRequired", from: String(old.isRequired), to: String(isRequired)),
        ].filter { $0.before != $0.after }
        if changes.isEmpty { return }
        try tx.execute("""
            UPDATE draft_activity SET title = \(titles.json), expected_minutes = \(expectedMinutes), is_required = \(isRequired), updated_at = \(tx.now)
            WHERE vendor_id = \(scope.vendor) AND id = \(activity)
            """)
        try Courses.touchDraft(id, vendor: scope.vendor, tx)
        try ledger.append(CourseEdited(course: id, fields: changes), by: scope.actor, tx)
    }

    package static func removeActivity(_ activity: ActivityID, of id: CourseID, _ scope: Scope<AuthorCourses>, ledger: Ledger, _ tx: Transaction) throws {
        let old = try self.activity(activity, of: id, scope, tx)
        try tx.execute("DELETE FROM draft_activity WHERE vendor_id = \(scope.vendor) AND id = \(activity)")
        try Courses.touchDraft(id, vendor: scope.vendor, tx)
        try ledger.append(CourseEdited(course: id, fields: [Change("activity", from: old.title.resolve(.en), to: nil)]), by: scope.actor, tx)
    }

    /// Puts an activity into a module before another one, or at its end; into its own module that is a change of order.
    package static func moveActivity(
        _ activity: ActivityID, to module: ModuleID, before next: ActivityID?, of id: CourseID, _ scope: Scope<AuthorCourses>, ledger: Ledger, _ tx: Transaction
    ) throws {
        let moved = try self.activity(activity, of: id, scope, tx)
        guard let target = try Courses.draft(id, vendor: scope.vendor, tx).first(where: { $0.id == module }) else { throw WebRefusal.notFound }
        var order = target.activities.map(\.id)
        if !order.contains(activity) { order.append(activity) }
        guard move(activity, before: next, in: &order) else { throw WebRefusal.notFound }
        for (position, each) in order.enumerated() {
            try tx.execute("""
                UPDATE draft_activity SET module_id = \(module), position = \(position + 1) WHERE vendor_id = \(scope.vendor) AND id = \(each)
                """)
        }
        try Courses.touchDraft(id, vendor: scope.vendor, tx)
        try ledger.append(CourseEdited(course: id, fields: [Change("order", from: nil, to: moved.title.resolve(.en))]), by: scope.actor, tx)
    }

    /// Editing pauses longer than this begin a new session of editing, which the ledger notes once. Seconds.
    static let editingPauseSeconds = 600

    /// Reads a content, lets it be changed and saves it, all in one transaction, so two tabs never overwrite one another's
    /// other blocks.
    /// - Returns: what `change` returns.
    @discardableResult
    package static func content<Content: ActivityContent, Value>(
        _ type: Content.Type, kind: String, of activity: ActivityID, in id: CourseID, _ scope: Scope<AuthorCourses>, ledger: Ledger, _ tx: Transaction,
        change: (inout Content) throws -> Value
    ) throws -> Value {
        let old = try self.activity(activity, of: id, scope, tx)
        guard old.kind == kind else { throw WebRefusal.notFound }
        let before = try Content(config: old.config)
        var after = before
        let value = try change(&after)
        if after == before { return value }
        let editedAt = try tx.first("SELECT updated_at FROM draft_activity WHERE vendor_id = \(scope.vendor) AND id = \(activity)")?.instant("updated_at")
        guard try Courses.saveConfig(after.config, of: old, since: old.revision, vendor: scope.vendor, tx) else { throw WebRefusal.busy }
        // Saving itself every second must not fill the ledger: one event a session of editing.
        if old.revision == 1 || (editedAt.map { $0.adding(seconds: editingPauseSeconds) < tx.now } ?? true) {
            try ledger.append(CourseEdited(course: id, fields: [Change("content", from: nil, to: old.title.resolve(.en))]), by: scope.actor, tx)
        }
        return value
    }
}
