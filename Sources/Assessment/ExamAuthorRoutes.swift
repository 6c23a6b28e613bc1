import Courses
package import HTML
import Kernel
import Ledger
import People
import Scoring
import Store
package import Web

/// The author's pages of an exam.
struct ExamAuthorRoutes: Sendable {
    let ground: Ground
    let author: AuthorExam
    private let attempts = AttemptStore()
    private static let base = "/courses/{course}/exams/{activity}"

    init(ground: Ground) {
        self.ground = ground
        author = AuthorExam(ledger: ground.ledger)
    }

    var routes: [Route] {
        [
            .page(Self.base, AuthorCourses.self, "Shows the editor of an exam", editorPage),
            .form(Self.base + "/settings", AuthorCourses.self, "Saves the settings of an exam", saveSettings, again: editorAgain),
            .form(Self.base + "/sections", AuthorCourses.self, "Adds a section", addSection, again: editorAgain),
            .form(Self.base + "/sections/{section}", AuthorCourses.self, "Changes a section", changeSection, again: editorAgain),
            .form(Self.base + "/objectives", AuthorCourses.self, "Adds or removes an objective", changeObjectives, again: editorAgain),
            .form(Self.base + "/actions", AuthorCourses.self, "Moves, copies or removes a question or section", act, again: editorAgain),
            .page(Self.base + "/new-question", AuthorCourses.self, "Shows the form of a new question", newQuestionPage),
            .form(Self.base + "/new-question", AuthorCourses.self, "Adds a question", addQuestion, again: newQuestionAgain),
            .page(Self.base + "/questions/{question}", AuthorCourses.self, "Shows the form of a question", questionPage),
            .form(Self.base + "/questions/{question}", AuthorCourses.self, "Changes a question", saveQuestion, again: questionAgain),
            .page(Self.base + "/preview", AuthorCourses.self, "Shows the exam as a learner would see it", preview),
            .page(Self.base + "/statistics", AuthorCourses.self, "Shows how the questions work", statistics),
        ]
    }

    // MARK: loading

    private struct Desk: Sendable {
        let course: Course
        let activity: DraftActivity
        let definition: ExamDefinition
        var links: ExamAuthorLinks { ExamAuthorLinks(course: course.id, activity: activity.id) }
    }

    private func desk(_ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> Desk {
        let courseID: CourseID = try request.id("course"), activity: ActivityID = try request.id("activity")
        return try await ground.store.read(scope.vendor) { tx in
            guard let course = try Courses.find(courseID, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
            let found = try author.draft(activity, of: courseID, vendor: scope.vendor, tx)
            return Desk(course: course, activity: found.activity, definition: found.definition)
        }
    }

    private func page(_ desk: Desk, _ request: WebRequest, _ title: String, crumbs: [Crumb] = [], more: HTML? = nil, _ body: HTML) -> WebResponse {
        let head = pageHeader(title, crumbs: [Crumb(desk.course.title.resolve(request.t.language), ExamAuthorLinks.courseEditor(desk.course.id))] + crumbs, more: more)
        return .page(Page(title: title, frame: .manager(current: "courses"), body: head + body))
    }

    private func edit(_ request: WebRequest, _ scope: Scope<AuthorCourses>, _ change: ExamEdit) async throws {
        let course: CourseID = try request.id("course"), activity: ActivityID = try request.id("activity")
        _ = try await ground.store.write(scope.vendor) { tx in try author.edit(activity, of: course, change, scope, tx) }
    }

    /// Eight characters of a new id: unique enough within one exam, short enough for field names.
    private func newID() -> String { String(IDSource.random.next(ground.store.clock.now()).filter { $0 != "-" }.suffix(10)) }

    // MARK: the editor

    private func editorPage(_ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> WebResponse {
        try await editor(request, scope, typed: nil, .none)
    }
    private func editorAgain(_ request: WebRequest, _ scope: Scope<AuthorCourses>, _ form: Fields, _ errors: FormErrors) async throws -> WebResponse {
        try await editor(request, scope, typed: form.contains("passPercent") ? form : nil, errors)
    }
    private func editor(_ request: WebRequest, _ scope: Scope<AuthorCourses>, typed: Fields?, _ errors: FormErrors) async throws -> WebResponse {
        let desk = try await desk(request, scope), t = request.t
        let view = ExamEditor(definition: desk.definition, links: desk.links, language: desk.course.language)
        let more = linkButton(t(.assessmentStatisticsTitle), to: desk.links.statistics, style: .quiet, icon: .report)
            + linkButton(t(.assessmentPreview), to: desk.links.preview, style: .secondary, icon: .eye)
        return page(desk, request, desk.activity.title.resolve(t.language), more: more, view.html(t, request.tokens, typed: typed, errors: errors))
    }

    private func saveSettings(_ request: WebRequest, _ scope: Scope<AuthorCourses>, _ form: Fields) async throws -> WebResponse {
        let desk = try await desk(request, scope)
        let settings = try ExamSettings(
            form, now: desk.definition, language: desk.course.language, decimalSeparator: request.t.decimalSeparator.first ?? ".")
        try await edit(request, scope, .settings(settings))
        return .redirect(desk.links.editor, toast: request.t(.assessmentToastSaved))
    }

    private func addSection(_ request: WebRequest, _ scope: Scope<AuthorCourses>, _ form: Fields) async throws -> WebResponse {
        let desk = try await desk(request, scope)
        guard let title = form.filled("title") else { throw AuthorRefusal.titleMissing(field: "title") }
        try await edit(request, scope, .addSection(id: newID(), title: title, language: desk.course.language))
        return .redirect(desk.links.editor)
    }

    private func changeSection(_ request: WebRequest, _ scope: Scope<AuthorCourses>, _ form: Fields) async throws -> WebResponse {
        let desk = try await desk(request, scope)
        try await edit(request, scope, .changeSection(
            id: request.parameter("section"), title: form.text("title"), language: desk.course.language,
            draw: Exam.Draw(form, objectives: desk.definition.exam.objectives)))
        return .redirect(desk.links.editor, toast: request.t(.assessmentToastSaved))
    }

    private func changeObjectives(_ request: WebRequest, _ scope: Scope<AuthorCourses>, _ form: Fields) async throws -> WebResponse {
        let desk = try await desk(request, scope)
        if let gone = form.filled("remove") {
            try await edit(request, scope, .removeObjective(id: gone))
        } else {
            try await edit(request, scope, .addObjective(id: newID(), title: form.text("objectiveTitle"), language: desk.course.language))
        }
        return .redirect(desk.links.editor)
    }

    private func act(_ request: WebRequest, _ scope: Scope<AuthorCourses>, _ form: Fields) async throws -> WebResponse {
        let links = ExamAuthorLinks(course: try request.id("course"), activity: try request.id("activity"))
        let parts = form.text("act").split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw AuthorRefusal.notFound }
        let id = parts[1]
        let change: ExamEdit = switch parts[0] {
        case "up": .moveQuestion(id: id, up: true)
        case "down": .moveQuestion(id: id, up: false)
        case "copy": .copyQuestion(id: id, newID: newID())
        case "remove": .removeQuestion(id: id)
        case "removeSection": .removeSection(id: id)
        case "sectionUp": .moveSection(id: id, up: true)
        case "sectionDown": .moveSection(id: id, up: false)
        default: throw AuthorRefusal.notFound
        }
        try await edit(request, scope, change)
        return .redirect(links.editor, toast: parts[0] == "remove" ? request.t(.assessmentToastQuestionRemoved) : nil)
    }

    // MARK: questions

    private func newQuestionPage(_ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> WebResponse {
        let desk = try await desk(request, scope)
        guard let kind = Question.Kind(rawValue: request.query.text("type")) else { throw WebRefusal.notFound }
        return questionForm(desk, request, Question.blank(kind), section: request.query.text("section"), isNew: true, typed: nil, .none)
    }

    private func newQuestionAgain(_ request: WebRequest, _ scope: Scope<AuthorCourses>, _ form: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let desk = try await desk(request, scope)
        let kind = Question.Kind(rawValue: form.text("type")) ?? .singleChoice
        return questionForm(desk, request, Question.blank(kind), section: form.text("section"), isNew: true, typed: form, errors)
    }

    private func questionPage(_ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> WebResponse {
        try await question(request, scope, typed: nil, .none)
    }
    private func questionAgain(_ request: WebRequest, _ scope: Scope<AuthorCourses>, _ form: Fields, _ errors: FormErrors) async throws -> WebResponse {
        try await question(request, scope, typed: form, errors)
    }
    private func question(_ request: WebRequest, _ scope: Scope<AuthorCourses>, typed: Fields?, _ errors: FormErrors) async throws -> WebResponse {
        let desk = try await desk(request, scope)
        guard let place = desk.definition.place(of: try request.parameter("question")) else { throw WebRefusal.notFound }
        let section = desk.definition.exam.sections[place.section]
        return questionForm(desk, request, section.questions[place.index], section: section.id, isNew: false, typed: typed, errors)
    }

    private func questionForm(
        _ desk: Desk, _ request: WebRequest, _ question: Question, section: String, isNew: Bool, typed: Fields?, _ errors: FormErrors
    ) -> WebResponse {
        let t = request.t
        let title = isNew ? t(.assessmentNewQuestionTitle(kind: t.kind(question.kind))) : t(.assessmentEditQuestionTitle)
        let known = desk.definition.exam.sections.contains { $0.id == section } ? section : desk.definition.exam.sections.first?.id ?? "s1"
        let view = QuestionEditor(
            question: question, section: known, exam: desk.definition.exam, isNew: isNew, links: desk.links, language: desk.course.language)
        return page(desk, request, title, crumbs: [Crumb(desk.activity.title.resolve(t.language), desk.links.editor)],
                    view.html(t, request.tokens, typed: typed, errors: errors))
    }

    private func addQuestion(_ request: WebRequest, _ scope: Scope<AuthorCourses>, _ form: Fields) async throws -> WebResponse {
        try await put(request, scope, form, existing: nil)
    }

    private func saveQuestion(_ request: WebRequest, _ scope: Scope<AuthorCourses>, _ form: Fields) async throws -> WebResponse {
        try await put(request, scope, form, existing: request.parameter("question"))
    }

    private func put(_ request: WebRequest, _ scope: Scope<AuthorCourses>, _ form: Fields, existing: String?) async throws -> WebResponse {
        let desk = try await desk(request, scope)
        let old = existing.flatMap { desk.definition.exam.question($0) }
        if existing != nil && old == nil { throw WebRefusal.notFound }
        if form.text("then") == "rows" {
            // Only more rows are wanted: nothing is saved yet, and nothing typed is lost.
            let kind = Question.Kind(rawValue: form.text("type")) ?? .singleChoice
            return questionForm(desk, request, old ?? .blank(kind), section: form.text("section"), isNew: old == nil, typed: form, .none)
        }
        let reader = QuestionForm(form.grouped, language: desk.course.language, newID: newID)
        let question = try reader.read(into: old, id: old?.id ?? newID(), decimalSeparator: request.t.decimalSeparator.first ?? ".")
        try await edit(request, scope, .putQuestion(question, section: form.text("section")))
        let next = form.text("then") == "another"
            ? desk.links.newQuestion(section: form.text("section"), kind: question.kind) : desk.links.editor
        return .redirect(next, toast: request.t(.assessmentToastSaved))
    }

    // MARK: preview and statistics

    /// A form drawn with a fixed seed, nothing saved.
    private func preview(_ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> WebResponse {
        let desk = try await desk(request, scope), t = request.t
        let view = ExamPreview(definition: desk.definition)
        return page(desk, request, t(.assessmentPreview), crumbs: [Crumb(desk.activity.title.resolve(t.language), desk.links.editor)], view.html(t))
    }

    private func statistics(_ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> WebResponse {
        let desk = try await desk(request, scope), t = request.t
        let results = try await ground.store.read(scope.vendor) { tx in
            try attempts.results(activity: desk.activity.id, most: 2000, vendor: scope.vendor, tx)
        }
        let view = StatisticsPage(definition: desk.definition, statistics: ItemStatistics.of(results), count: results.count, links: desk.links)
        return page(desk, request, t(.assessmentStatisticsTitle), crumbs: [Crumb(desk.activity.title.resolve(t.language), desk.links.editor)], view.html(t))
    }
}

extension Question {
    /// A new question of a type, nothing filled in.
    static func blank(_ kind: Kind) -> Question {
        let body: Body = switch kind {
        case .singleChoice: .singleChoice(options: [], right: "")
        case .multipleChoice: .multipleChoice(options: [], right: [])
        case .trueFalse: .trueFalse(right: true)
        case .numeric: .numeric(value: .zero, tolerance: .absolute(.zero), unit: nil)
        case .matching: .matching(prompts: [], targets: [], pairs: [:])
        case .ordering: .ordering(items: [])
        }
        return Question(id: "", prompt: Wording([:]), body: body)
    }
}

extension QuestionForm.FieldRefusal: Refusal {
    package var status: Int { 422 }
    package var message: Message { code == "unknownType" ? .assessmentUnknownType : .assessmentAnswerNotANumber }
}
