import HTML
import Kernel
import Ledger
import People
import Store
import Web

extension CoursesRoom {
    /// The list of courses, a new course, a course's own settings.
    var courseRoutes: [Route] {
        [
            .page("/courses", AuthorCourses.self, "Lists the courses that authors work on") { request, scope in
                let query = CourseQuery(
                    text: request.query.text("q"), state: request.query.filled("state").flatMap(CourseQuery.State.init), offset: request.query.int("offset") ?? 0)
                let (rows, total) = try await ground.store.read(scope.vendor) { (try query.rows(scope.vendor, $0), try query.count(scope.vendor, $0)) }
                return .page(CourseListPage(rows: rows, total: total, query: query, t: request.t, today: request.today).page)
            },
            .page("/courses/new", AuthorCourses.self, "Shows the form that begins a course") { request, _ in
                .page(NewCoursePage(t: request.t, tokens: request.tokens, entered: Fields(), errors: .none).page)
            },
            .form("/courses", AuthorCourses.self, "Begins a course") { request, scope, form in
                let language = form.filled("language") == "de" ? "de" : "en"
                let first = request.t(.coursesModuleFirst)
                let id = try await ground.store.write(scope.vendor) { tx in
                    let id = try EditDraft.create(title: form.text("title"), summary: form.text("summary"), language: language, scope, ledger: ground.ledger, tx)
                    _ = try Courses.addModule(LanguageMap([language: first]), to: id, vendor: scope.vendor, tx)
                    return id
                }
                return .redirect("/courses/\(id.value)/edit", toast: request.t(.coursesCreated))
            } again: { request, _, form, errors in
                .page(NewCoursePage(t: request.t, tokens: request.tokens, entered: form, errors: errors).page)
            },
            .page("/courses/{course}/edit", AuthorCourses.self, "Shows the editor of a course") { request, scope in
                .page(try await settingsPage(request, scope, entered: nil, errors: .none))
            },
            .form("/courses/{course}/settings", AuthorCourses.self, "Saves title, summary, audience, outcomes and certificate of a course") { request, scope, form in
                let id: CourseID = try request.id("course")
                let known = Set(jobRoles(request.t).map(\.value))
                let settings = EditDraft.Settings(
                    title: form.text("title"), summary: form.text("summary"), audience: form.all("audience").filter(known.contains),
                    outcomes: form.text("outcomes").split(whereSeparator: \.isNewline).map { $0.trimmingBlanks }, issuesCertificate: form.contains("issuesCertificate"))
                try await ground.store.write(scope.vendor) { try EditDraft.settings(settings, of: id, scope, ledger: ground.ledger, $0) }
                return .redirect("/courses/\(id.value)/edit", toast: request.t(.coursesSaved))
            } again: { request, scope, form, errors in
                .page(try await settingsPage(request, scope, entered: form, errors: errors))
            },
            .form("/courses/{course}/archive", AuthorCourses.self, "Takes a course out of the lists; versions and records stay") { request, scope, _ in
                let id: CourseID = try request.id("course")
                try await ground.store.write(scope.vendor) { try EditDraft.archive(id, scope, ledger: ground.ledger, $0) }
                return .redirect("/courses", toast: request.t(.coursesArchived))
            },
        ]
    }

    private func settingsPage(_ request: WebRequest, _ scope: Scope<AuthorCourses>, entered: Fields?, errors: FormErrors) async throws -> Page {
        let id: CourseID = try request.id("course")
        let tokens = request.tokens
        let (course, draft, number, image) = try await ground.store.read(scope.vendor) { tx in
            let (course, draft, number) = try loaded(id, scope, tx)
            return (course, draft, number, try Courses.image(of: id, vendor: scope.vendor, tx))
        }
        let picture = CourseImagePanel(course: id, image: image, t: request.t, tokens: tokens)
        let panel = CourseSettingsPanel(course: course, jobRoles: jobRoles(request.t), t: request.t, picture: picture, tokens: tokens, entered: entered, errors: errors)
        let parts = try await ground.parts.render("courseSettings", request, about: id.value)
        return CourseEditorPage(
            course: course, draft: draft, versionNumber: number, kinds: kinds, t: request.t, tokens: tokens, current: nil, canvas: panel.html + parts, preview: nil).page
    }

    /// A course with its draft and the number of its current version. - Throws: `WebRefusal.notFound`
    func loaded(_ id: CourseID, _ scope: Scope<AuthorCourses>, _ tx: Transaction) throws -> (Course, [DraftModule], Int?) {
        guard let course = try Courses.find(id, vendor: scope.vendor, tx), !course.isArchived else { throw WebRefusal.notFound }
        return (course, try Courses.draft(id, vendor: scope.vendor, tx), try Courses.currentNumber(course, vendor: scope.vendor, tx))
    }
}

extension StringProtocol {
    var trimmingBlanks: String {
        var view = self[...]
        while let first = view.first, first.isWhitespace { view = view.dropFirst() }
        while let last = view.last, last.isWhitespace { view = view.dropLast() }
        return String(view)
    }
}
