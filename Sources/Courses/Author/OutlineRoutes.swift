import HTML
import HTTPTypes
import Kernel
import Ledger
import People
import Store
import Web

extension CoursesRoom {
    /// Modules and the order of things.
    var outlineRoutes: [Route] {
        [
            .form("/courses/{course}/modules", AuthorCourses.self, "Adds a module to a course") { request, scope, form in
                let id: CourseID = try request.id("course")
                _ = try await ground.store.write(scope.vendor) { try EditDraft.addModule(form.text("title"), to: id, scope, ledger: ground.ledger, $0) }
                return .redirect("/courses/\(id.value)/edit")
            },
            .page("/courses/{course}/modules/{module}", AuthorCourses.self, "Shows the form that renames a module") { request, scope in
                .page(try await modulePage(request, scope, entered: nil, errors: .none))
            },
            .form("/courses/{course}/modules/{module}", AuthorCourses.self, "Renames a module") { request, scope, form in
                let id: CourseID = try request.id("course"), module: ModuleID = try request.id("module")
                try await ground.store.write(scope.vendor) { try EditDraft.renameModule(module, to: form.text("title"), of: id, scope, ledger: ground.ledger, $0) }
                return .redirect("/courses/\(id.value)/edit", toast: request.t(.coursesSaved))
            } again: { request, scope, form, errors in
                .page(try await modulePage(request, scope, entered: form, errors: errors))
            },
            .form("/courses/{course}/modules/{module}/remove", AuthorCourses.self, "Removes an empty module") { request, scope, _ in
                let id: CourseID = try request.id("course"), module: ModuleID = try request.id("module")
                try await ground.store.write(scope.vendor) { try EditDraft.removeModule(module, of: id, scope, ledger: ground.ledger, $0) }
                return .redirect("/courses/\(id.value)/edit")
            },
            .form("/courses/{course}/modules/{module}/move", AuthorCourses.self, "Puts a module before another one or at the end") { request, scope, form in
                let id: CourseID = try request.id("course"), module: ModuleID = try request.id("module")
                let next = form.filled("before").map { ModuleID($0) }
                try await ground.store.write(scope.vendor) { try EditDraft.moveModule(module, before: next, of: id, scope, ledger: ground.ledger, $0) }
                return .redirect("/courses/\(id.value)/edit")
            },
            .call(.post, "/courses/{course}/modules/{module}/order", AuthorCourses.self, "Puts an activity before another one of the module or at its end") { request, scope in
                let id: CourseID = try request.id("course"), module: ModuleID = try request.id("module")
                let form = try await request.form()
                guard let activity = ActivityID(checking: form.text("id")) else { throw WebRefusal.notFound }
                let next = form.filled("before").map { ActivityID($0) }
                try await ground.store.write(scope.vendor) {
                    try EditDraft.moveActivity(activity, to: module, before: next, of: id, scope, ledger: ground.ledger, $0)
                }
                return .noContent
            },
        ]
    }

    private func modulePage(_ request: WebRequest, _ scope: Scope<AuthorCourses>, entered: Fields?, errors: FormErrors) async throws -> Page {
        let id: CourseID = try request.id("course"), module: ModuleID = try request.id("module")
        let t = request.t, tokens = request.tokens
        let (course, draft, number) = try await ground.store.read(scope.vendor) { try loaded(id, scope, $0) }
        guard let found = draft.first(where: { $0.id == module }) else { throw WebRefusal.notFound }
        let value = entered?.text("title") ?? found.title.resolve(t.language, fallback: course.language)
        let canvas = card(title: t(.coursesModuleRename), form(
            to: "/courses/\(id.value)/modules/\(module.value)", tokens: tokens,
            errors.summary(t) + textField(Field("title", label: t(.coursesModuleTitle), value: value, error: errors.message("title", t), isRequired: true), maximumLength: Limits.nameCharacters)
                + formActions(button(t(.coursesSave)), linkButton(t(.coursesCancel), to: "/courses/\(id.value)/edit", style: .quiet))))
        return CourseEditorPage(
            course: course, draft: draft, versionNumber: number, kinds: kinds, t: t, tokens: tokens, current: nil, canvas: canvas, preview: nil).page
    }
}
