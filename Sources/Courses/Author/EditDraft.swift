package import HTML
package import Kernel
package import Ledger
import People
package import Store
import Web

/// What an author can be refused while editing.
package enum DraftRefusal: Refusal {
    case titleMissing
    case titleTooLong
    case minutesWrong
    case moduleNotEmpty
    case kindUnknown
    package var code: String {
        switch self {
        case .titleMissing: "courses.titleMissing"
        case .titleTooLong: "courses.titleTooLong"
        case .minutesWrong: "courses.minutesWrong"
        case .moduleNotEmpty: "courses.moduleNotEmpty"
        case .kindUnknown: "courses.kindUnknown"
        }
    }
    package var message: Message {
        switch self {
        case .titleMissing: .coursesTitleMissing
        case .titleTooLong: .coursesTitleTooLong
        case .minutesWrong: .coursesMinutesWrong
        case .moduleNotEmpty: .coursesModuleNotEmpty
        case .kindUnknown: .coursesKindUnknown
        }
    }
    package var field: String? {
        switch self {
        case .titleMissing, .titleTooLong: "title"
        case .minutesWrong: "expectedMinutes"
        case .kindUnknown: "kind"
        case .moduleNotEmpty: nil
        }
    }
}

/// The changes an author makes to a draft. Each confirms the scope, touches the draft and, where a fact changed that the
/// ledger's readers care about, appends one event. A learner's version never moves by any of these.
package enum EditDraft {
    /// What stands on the first page of a course.
    package struct Settings: Sendable {
        package var title: String
        package var summary: String
        /// Job roles; empty means everybody.
        package var audience: [String]
        /// What one can do afterwards, a sentence each.
        package var outcomes: [String]
        package var issuesCertificate: Bool
        package init(title: String, summary: String, audience: [String], outcomes: [String], issuesCertificate: Bool) {
            self.title = title
            self.summary = summary
            self.audience = audience
            self.outcomes = outcomes
            self.issuesCertificate = issuesCertificate
        }
    }

    static func course(_ id: CourseID, _ scope: Scope<AuthorCourses>, _ tx: Transaction) throws -> Course {
        try Access.confirm(scope, tx)
        guard let course = try Courses.find(id, vendor: scope.vendor, tx), !course.isArchived else { throw WebRefusal.notFound }
        return course
    }
    static func activity(_ id: ActivityID, of course: CourseID, _ scope: Scope<AuthorCourses>, _ tx: Transaction) throws -> DraftActivity {
        try Access.confirm(scope, tx)
        guard let found = try Courses.draftActivity(id, vendor: scope.vendor, tx), found.course == course else { throw WebRefusal.notFound }
        return found
    }
    static func checked(title: String) throws -> String {
        if title.isEmpty { throw DraftRefusal.titleMissing }
        if title.count > Limits.nameCharacters { throw DraftRefusal.titleTooLong }
        return title
    }

    package static func create(title: String, summary: String, language: String, _ scope: Scope<AuthorCourses>, ledger: Ledger, _ tx: Transaction) throws -> CourseID {
        try Access.confirm(scope, tx)
        let title = try checked(title: title)
        let id = try Courses.create(
            title: LanguageMap([language: title]), summary: LanguageMap(summary.isEmpty ? [:] : [language: summary]), language: language,
            by: scope.actor, vendor: scope.vendor, ledger: ledger, tx)
        return id
    }

    package static func settings(_ settings: Settings, of id: CourseID, _ scope: Scope<AuthorCourses>, ledger: Ledger, _ tx: Transaction) throws {
        let old = try course(id, scope, tx)
        let title = try checked(title: settings.title)
        let summary = String(settings.summary.prefix(2_000))
        var titles = old.title, summaries = old.summary
        titles.texts[old.language] = title
        summaries.texts[old.language] = summary
        // An outcome that stays keeps its other languages.
        let outcomes = settings.outcomes.filter { !$0.isEmpty }.prefix(12).map { text in
            old.outcomes.first { $0.texts[old.language] == text } ?? LanguageMap([old.language: String(text.prefix(300))])
        }
        let changes = [
            Change("title", from: old.title.texts[old.language], to: title),
            Change("summary", from: old.summary.texts[old.language] ?? "", to: summary),
            Change("audience", from: old.audience.sorted().joined(separator: ", "), to: settings.audience.sorted().joined(separator: ", ")),
            Change("outcomes", from: old.outcomes.map { $0.resolve(.en) }.joined(separator: " · "), to: outcomes.map { $0.resolve(.en) }.joined(separator: " · ")),
            Change("issuesCertificate", from: String(old.issuesCertificate), to: String(settings.issuesCertificate)),
        ].filter { $0.before != $0.after }
        if changes.isEmpty { return }
        try tx.execute("""
            UPDATE course SET title = \(titles.json), title_folded = \(Persons.folded(titles.resolve(.en))), summary = \(summaries.json),
                audience = \(Memberships.joined(settings.audience)), outcomes = \(LanguageMap.json(outcomes)), issues_certificate = \(settings.issuesCertificate)
            WHERE vendor_id = \(scope.vendor) AND id = \(id)
            """)
        try Courses.touchDraft(id, vendor: scope.vendor, tx)
        try ledger.append(CourseEdited(course: id, fields: changes), by: scope.actor, tx)
    }

    package static func archive(_ id: CourseID, _ scope: Scope<AuthorCourses>, ledger: Ledger, _ tx: Transaction) throws {
        _ = try course(id, scope, tx)
        try tx.execute("UPDATE course SET archived_at = \(tx.now) WHERE vendor_id = \(scope.vendor) AND id = \(id) AND archived_at IS NULL")
        try ledger.append(CourseEdited(course: id, fields: [Change("archived", from: "false", to: "true")]), by: scope.actor, tx)
    }

    // MARK: modules

    package static func addModule(_ title: String, to id: CourseID, _ scope: Scope<AuthorCourses>, ledger: Ledger, _ tx: Transaction) throws -> ModuleID {
        let course = try course(id, scope, tx)
        let title = try checked(title: title)
        let module = try Courses.addModule(LanguageMap([course.language: title]), to: id, vendor: scope.vendor, tx)
        try ledger.append(CourseEdited(course: id, fields: [Change("module", from: nil, to: title)]), by: scope.actor, tx)
        return module
    }
    package static func renameModule(_ module: ModuleID, to title: String, of id: CourseID, _ scope: Scope<AuthorCourses>, ledger: Ledger, _ tx: Transaction) throws {
        let course = try course(id, scope, tx)
        let title = try checked(title: title)
        guard let old = try Courses.draft(id, vendor: scope.vendor, tx).first(where: { $0.id == module }) else { throw WebRefusal.notFound }
        var titles = old.title
        titles.texts[course.language] = title
        if titles == old.title { return }
        try tx.execute("UPDATE draft_module SET title = \(titles.json) WHERE vendor_id = \(scope.vendor) AND id = \(module) AND course_id = \(id)")
        try Courses.touchDraft(id, vendor: scope.vendor, tx)
        try ledger.append(CourseEdited(course: id, fields: [Change("module", from: old.title.resolve(.en), to: title)]), by: scope.actor, tx)
    }
    /// - Throws: ``DraftRefusal/moduleNotEmpty``
    package static func removeModule(_ module: ModuleID, of id: CourseID, _ scope: Scope<AuthorCourses>, ledger: Ledger, _ tx: Transaction) throws {
        _ = try course(id, scope, tx)
        guard let old = try Courses.draft(id, vendor: scope.vendor, tx).first(where: { $0.id == module }) else { throw WebRefusal.notFound }
        guard old.activities.isEmpty else { throw DraftRefusal.moduleNotEmpty }
        try tx.execute("DELETE FROM draft_module WHERE vendor_id = \(scope.vendor) AND id = \(module) AND course_id = \(id)")
        try Courses.touchDraft(id, vendor: scope.vendor, tx)
        try ledger.append(CourseEdited(course: id, fields: [Change("module", from: old.title.resolve(.en), to: nil)]), by: scope.actor, tx)
    }
    /// Puts a module before another one of the course, or at the end.
    package static func moveModule(_ module: ModuleID, before next: ModuleID?, of id: CourseID, _ scope: Scope<AuthorCourses>, ledger: Ledger, _ tx: Transaction) throws {
        _ = try course(id, scope, tx)
        var order = try Courses.draft(id, vendor: scope.vendor, tx).map(\.id)
        guard Self.move(module, before: next, in: &order) else { throw WebRefusal.notFound }
        for (position, id) in order.enumerated() {
            try tx.execute("UPDATE draft_module SET position = \(position + 1) WHERE vendor_id = \(scope.vendor) AND id = \(id)")
        }
        try Courses.touchDraft(id, vendor: scope.vendor, tx)
        try ledger.append(CourseEdited(course: id, fields: [Change("order", from: nil, to: "modules")]), by: scope.actor, tx)
    }
    static func move<Element: Equatable>(_ element: Element, before next: Element?, in order: inout [Element]) -> Bool {
        guard element != next, let from = order.firstIndex(of: element) else { return false }
        if let next, !order.contains(next) { return false }
        order.remove(at: from)
        order.insert(element, at: next.flatMap { order.firstIndex(of: $0) } ?? order.endIndex)
        return true
    }
}

extension LanguageMap {
    static func json(_ maps: [LanguageMap]) -> String { "[" + maps.map(\.json).joined(separator: ",") + "]" }
}
