import HTML
import Kernel
import Ledger
import People
import Store
import Web

extension CoursesRoom {
    /// Activities of any kind, and the content of videos, documents and links.
    var activityRoutes: [Route] {
        [
            .form("/courses/{course}/activities", AuthorCourses.self, "Adds an activity to a module") { request, scope, form in
                let id: CourseID = try request.id("course")
                guard let module = ModuleID(checking: form.text("module")) else { throw WebRefusal.notFound }
                guard let kind = kinds.kind(form.text("kind")) else { throw DraftRefusal.kindUnknown }
                let activity = try await ground.store.write(scope.vendor) {
                    try EditDraft.addActivity(kind, title: form.text("title"), to: module, of: id, scope, ledger: ground.ledger, $0)
                }
                return .redirect(kind.editor(id, activity))
            },
            .page("/courses/{course}/activities/{activity}", AuthorCourses.self, "Shows the editor of a lesson, video, document or link") { request, scope in
                .page(try await editorPage(request, scope, entered: nil, errors: .none))
            },
            .form("/courses/{course}/activities/{activity}", AuthorCourses.self, "Saves an activity's title, minutes, module and whether it is required") { request, scope, form in
                let id: CourseID = try request.id("course"), activity: ActivityID = try request.id("activity")
                let kind = try await ground.store.write(scope.vendor) { tx in
                    let old = try EditDraft.activity(activity, of: id, scope, tx)
                    try EditDraft.activity(activity, title: form.text("title"), expectedMinutes: form.int("expectedMinutes"), isRequired: form.contains("isRequired"), of: id, scope, ledger: ground.ledger, tx)
                    if let module = form.filled("module").map({ ModuleID($0) }), module != old.module {
                        try EditDraft.moveActivity(activity, to: module, before: nil, of: id, scope, ledger: ground.ledger, tx)
                    }
                    return old.kind
                }
                return .redirect(kinds.kind(kind)?.editor(id, activity) ?? "/courses/\(id.value)/edit", toast: request.t(.coursesSaved))
            } again: { request, scope, form, errors in
                .page(try await editorPage(request, scope, entered: form, errors: errors))
            },
            .form("/courses/{course}/activities/{activity}/remove", AuthorCourses.self, "Removes an activity from the draft; versions and records keep it") { request, scope, _ in
                let id: CourseID = try request.id("course"), activity: ActivityID = try request.id("activity")
                try await ground.store.write(scope.vendor) { try EditDraft.removeActivity(activity, of: id, scope, ledger: ground.ledger, $0) }
                return .redirect("/courses/\(id.value)/edit", toast: request.t(.coursesActivityRemoved))
            },
            .form("/courses/{course}/activities/{activity}/content", AuthorCourses.self, "Saves the content of a video, document or link") { request, scope, form in
                let id: CourseID = try request.id("course"), activity: ActivityID = try request.id("activity")
                try await ground.store.write(scope.vendor) { try saveContent(form, activity, id, scope, $0) }
                return .redirect("/courses/\(id.value)/activities/\(activity.value)")
            },
            .upload("/courses/{course}/activities/{activity}/file", AuthorCourses.self, "Takes the file of a video or document") { request, scope in
                let id: CourseID = try request.id("course"), activity: ActivityID = try request.id("activity")
                return try await takeFile(request, scope, id, activity)
            },
            .page("/courses/{course}/activities/{activity}/preview", AuthorCourses.self, "Shows an activity as learners will see it, without keeping anything") { request, scope in
                try await preview(request, scope)
            },
        ]
    }

    func editorPage(_ request: WebRequest, _ scope: Scope<AuthorCourses>, entered: Fields?, errors: FormErrors) async throws -> Page {
        let id: CourseID = try request.id("course"), activity: ActivityID = try request.id("activity")
        let t = request.t, tokens = request.tokens
        let (course, draft, number, state, measured) = try await ground.store.read(scope.vendor) { tx -> (Course, [DraftModule], Int?, CourseMedia.State?, ExpectedMinutes.Measure?) in
            let (course, draft, number) = try loaded(id, scope, tx)
            let found = draft.flatMap(\.activities).first { $0.id == activity }
            let media = try found.flatMap { try Self.media(of: $0) }
            return (course, draft, number, try media.flatMap { try MediaStore.find($0.id, vendor: scope.vendor, tx)?.state },
                    try found.flatMap { try MeasuredMinutes.find($0, vendor: scope.vendor, tx) })
        }
        guard let found = draft.flatMap(\.activities).first(where: { $0.id == activity }), ContentKinds.all.contains(where: { $0.key == found.kind })
        else { throw WebRefusal.notFound }
        let editor = ActivityEditor(
            course: course, activity: found, modules: draft, t: t, tokens: tokens, entered: entered, errors: errors, mediaState: state, measured: measured)
        let shown = try ActivityPreview(title: found.title.resolve(t.language, fallback: course.language), kind: found.kind, config: found.config, t: t).html()
        let link: Link = "/courses/\(id.value)/activities/\(activity.value)/preview"
        let phone: HTML = #"<div class="phone" tabindex="0" role="region" aria-label="\#(t(.coursesPreviewPhone))" data-preview hx-get="\#(link)" hx-trigger="refresh" hx-swap="innerHTML">\#(shown)</div>"#
        return CourseEditorPage(
            course: course, draft: draft, versionNumber: number, kinds: kinds, t: t, tokens: tokens, current: activity, canvas: try editor.html(), preview: phone).page
    }

    private static func media(of activity: DraftActivity) throws -> MediaReference? {
        switch activity.kind {
        case ContentKinds.video: try VideoContent(config: activity.config).media
        case ContentKinds.document: try DocumentContent(config: activity.config).media
        default: nil
        }
    }

    private func saveContent(_ form: Fields, _ activity: ActivityID, _ id: CourseID, _ scope: Scope<AuthorCourses>, _ tx: Transaction) throws {
        let ledger = ground.ledger
        switch try EditDraft.activity(activity, of: id, scope, tx).kind {
        case ContentKinds.video:
            try EditDraft.content(VideoContent.self, kind: ContentKinds.video, of: activity, in: id, scope, ledger: ledger, tx) { content in
                content.requiredPercent = min(100, max(1, form.int("requiredPercent") ?? content.requiredPercent))
                content.transcript = String((form.raw("transcript") ?? "").prefix(100_000))
            }
        case ContentKinds.document:
            try EditDraft.content(DocumentContent.self, kind: ContentKinds.document, of: activity, in: id, scope, ledger: ledger, tx) {
                $0.allowsDownload = form.contains("allowsDownload")
            }
        case ContentKinds.link:
            try EditDraft.content(LinkContent.self, kind: ContentKinds.link, of: activity, in: id, scope, ledger: ledger, tx) { content in
                content.address = String(form.text("address").prefix(2_000))
                content.text = String((form.raw("text") ?? "").prefix(Limits.textCharacters))
            }
        default: throw WebRefusal.notFound
        }
    }

    private func takeFile(_ request: WebRequest, _ scope: Scope<AuthorCourses>, _ id: CourseID, _ activity: ActivityID) async throws -> WebResponse {
        let kind = try await ground.store.read(scope.vendor) { try EditDraft.activity(activity, of: id, scope, $0).kind }
        guard kind == ContentKinds.video || kind == ContentKinds.document else { throw WebRefusal.notFound }
        let form = try await request.multipart(limit: Limits.uploadBytes, into: ground.blobs)
        guard let file = form.file("file") else { throw WebRefusal.uploadMissing(field: "file") }
        return try await request.once(form.fields) {
            let arrival = try await TakeMedia(kind == ContentKinds.video ? .video : .document, file: file).look(blobs: ground.blobs, vendor: scope.vendor)
            try await ground.store.write(scope.vendor) { tx in
                let media = try TakeMedia.keep(arrival, course: id, scope, tx)
                if kind == ContentKinds.video {
                    try EditDraft.content(VideoContent.self, kind: kind, of: activity, in: id, scope, ledger: ground.ledger, tx) { $0.media = media.reference }
                } else {
                    try EditDraft.content(DocumentContent.self, kind: kind, of: activity, in: id, scope, ledger: ground.ledger, tx) { $0.media = media.reference }
                }
            }
            return .redirect("/courses/\(id.value)/activities/\(activity.value)", toast: request.t(.coursesFileTaken(name: file.name)))
        }
    }

    private func preview(_ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> WebResponse {
        let id: CourseID = try request.id("course"), activity: ActivityID = try request.id("activity")
        let t = request.t
        let (course, found) = try await ground.store.read(scope.vendor) { tx in
            (try loaded(id, scope, tx).0, try EditDraft.activity(activity, of: id, scope, tx))
        }
        let title = found.title.resolve(t.language, fallback: course.language)
        let html = try ActivityPreview(title: title, kind: found.kind, config: found.config, t: t).html()
        if request.wantsFragment { return .fragment(html) }
        let bar = PlayerBar(
            title: course.title.resolve(t.language), exit: "/courses/\(id.value)/activities/\(activity.value)", exitLabel: t(.coursesPreviewLeave), done: 0, total: 1,
            progressLabel: t(.coursesPreview), saved: t(.coursesPreviewNote))
        return .page(Page(title: title, frame: .player(bar, fills: false), body: html))
    }
}
