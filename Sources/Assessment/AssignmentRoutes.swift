import Blobs
import Courses
import HTML
import Kernel
import Learning
import Ledger
import People
import Store
import Web

/// The learner's pages of an assignment, and the author's.
struct AssignmentRoutes: Sendable {
    let ground: Ground
    let handInWork: HandInWork
    let author: AuthorAssignment
    private let store = AssignmentStore()

    init(ground: Ground) {
        self.ground = ground
        handInWork = HandInWork(ledger: ground.ledger)
        author = AuthorAssignment(ledger: ground.ledger)
    }

    var routes: [Route] {
        [
            .page("/enrolments/{enrolment}/assignments/{activity}", Learn.self, "Shows an assignment and what was handed in", page),
            .upload("/enrolments/{enrolment}/assignments/{activity}", Learn.self, "Hands in work", handIn),
            .page("/submissions/{submission}/files/{place}", Learn.self, "Gives back a file one handed in", ownFile),
            .page("/courses/{course}/assignments/{activity}", AuthorCourses.self, "Shows the editor of an assignment", editor),
            .form("/courses/{course}/assignments/{activity}", AuthorCourses.self, "Saves an assignment", save, again: editorAgain),
            .page("/courses/{course}/assignments/{activity}/preview", AuthorCourses.self, "Shows the assignment as a learner would see it", preview),
        ]
    }

    // MARK: the learner

    private struct Facts: Sendable {
        let place: Placement
        let title: LanguageMap
        let courseTitle: LanguageMap
        let definition: AssignmentDefinition
        let history: [Submission]
    }

    private func facts(_ request: WebRequest, _ scope: Scope<Learn>) async throws -> Facts {
        let enrolment: EnrolmentID = try request.id("enrolment"), activity: ActivityID = try request.id("activity")
        return try await ground.store.read(scope.vendor) { tx in
            guard let person = scope.reach.person else { throw WorkRefusal.notFound }
            let (found, part) = try Progress.access(enrolment, activity, person: person, vendor: scope.vendor, tx)
            let place = try Placement(found, part)
            guard let definition = try store.frozen(place.frozen, vendor: scope.vendor, tx) else { throw WorkRefusal.notFound }
            return Facts(
                place: place, title: part.title, courseTitle: try Courses.find(found.course, vendor: scope.vendor, tx)?.title ?? LanguageMap(),
                definition: definition,
                history: try store.history(enrolment: enrolment, activity: activity, person: person, vendor: scope.vendor, tx))
        }
    }

    private func page(_ request: WebRequest, _ scope: Scope<Learn>) async throws -> WebResponse {
        show(try await facts(request, scope), request, typed: nil, .none)
    }

    private func show(_ facts: Facts, _ request: WebRequest, typed: Fields?, _ errors: FormErrors) -> WebResponse {
        let t = request.t, title = facts.title.resolve(t.language)
        let exit = LearnerLinks.course(facts.place.enrolment.course)
        let view = AssignmentView(
            definition: facts.definition, history: facts.history,
            handInLink: LearnerLinks.assignment(enrolment: facts.place.enrolment.id, activity: facts.place.activity),
            fileLink: { LearnerLinks.file($0.id, $1.place) },
            timeLink: LearnerLinks.time(enrolment: facts.place.enrolment.id, activity: facts.place.activity), exit: exit, limitBytes: Limits.uploadBytes)
        let body = pageHeader(title, crumbs: [Crumb(facts.courseTitle.resolve(t.language), exit)])
            + view.html(t, request.tokens, now: request.now, typed: typed, errors: errors)
        return .page(Page(title: title, frame: .learner(current: "home"), body: body))
    }

    /// Files stream to the blob store first; a refused form leaves them unreferenced, to be swept.
    private func handIn(_ request: WebRequest, _ scope: Scope<Learn>) async throws -> WebResponse {
        let facts = try await facts(request, scope)
        let here = LearnerLinks.assignment(enrolment: facts.place.enrolment.id, activity: facts.place.activity)
        var typed: Fields?
        do {
            let parts = try await request.multipart(limit: Limits.uploadBytes, into: ground.blobs)
            typed = parts.fields
            let files = parts.files.filter { $0.blob.size > 0 }.map { file in
                // Judged by the bytes: what the browser claims is only a claim.
                let type = SubmittedType.of(path: file.path, claimed: file.claimedType, name: file.name)
                return (blob: Blob(sha256: file.blob.sha256, size: file.blob.size, contentType: type), name: String(file.name.suffix(200)))
            }
            let text = parts.fields.text("text")
            _ = try await ground.store.write(scope.vendor) { tx in
                try Access.confirm(scope, tx)
                return try handInWork.handIn(facts.place, text: text, files: files, scope, tx)
            }
        } catch WorkRefusal.alreadyWaiting {
            // The same form sent twice: the first one counts.
            return .redirect(here)
        } catch let refusal as any Refusal where [409, 413, 422].contains(refusal.status) {
            return show(facts, request, typed: typed, FormErrors([refusal])).status(refusal.status)
        }
        return .redirect(here, toast: request.t(.assessmentToastWorkHandedIn))
    }

    private func ownFile(_ request: WebRequest, _ scope: Scope<Learn>) async throws -> WebResponse {
        let id: SubmissionID = try request.id("submission")
        guard let person = scope.reach.person else { throw WorkRefusal.notFound }
        let found = try await ground.store.read(scope.vendor) { tx in try store.own(id, person: person, vendor: scope.vendor, tx) }
        return try SubmittedType.response(found, request, blobs: ground.blobs, vendor: scope.vendor)
    }

    // MARK: the author

    private struct Desk: Sendable {
        let course: Course
        let activity: DraftActivity
        let definition: AssignmentDefinition
    }

    private func desk(_ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> Desk {
        let courseID: CourseID = try request.id("course"), activity: ActivityID = try request.id("activity")
        return try await ground.store.read(scope.vendor) { tx in
            guard let course = try Courses.find(courseID, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
            let found = try author.draft(activity, of: courseID, vendor: scope.vendor, tx)
            return Desk(course: course, activity: found.activity, definition: found.definition)
        }
    }

    private func editor(_ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> WebResponse {
        edit(try await desk(request, scope), request, typed: nil, .none)
    }
    private func editorAgain(_ request: WebRequest, _ scope: Scope<AuthorCourses>, _ form: Fields, _ errors: FormErrors) async throws -> WebResponse {
        edit(try await desk(request, scope), request, typed: form, errors)
    }

    private func edit(_ desk: Desk, _ request: WebRequest, typed: Fields?, _ errors: FormErrors) -> WebResponse {
        let t = request.t, links = ExamAuthorLinks(course: desk.course.id, activity: desk.activity.id)
        let view = AssignmentEditor(definition: desk.definition, saveLink: links.assignment, language: desk.course.language)
        let title = desk.activity.title.resolve(t.language)
        let head = pageHeader(
            title, crumbs: [Crumb(desk.course.title.resolve(t.language), ExamAuthorLinks.courseEditor(desk.course.id))],
            more: linkButton(t(.assessmentPreview), to: links.assignmentPreview, style: .secondary, icon: .eye))
        return .page(Page(title: title, frame: .manager(current: "courses"), body: head + view.html(t, request.tokens, typed: typed, errors: errors)))
    }

    private func save(_ request: WebRequest, _ scope: Scope<AuthorCourses>, _ form: Fields) async throws -> WebResponse {
        let desk = try await desk(request, scope)
        if form.text("then") == "rows" { return edit(desk, request, typed: form, .none) }
        let store = ground.store
        let reader = AssignmentForm(form, language: desk.course.language, decimalSeparator: request.t.decimalSeparator.first ?? ".") {
            String(IDSource.random.next(store.clock.now()).filter { $0 != "-" }.suffix(10))
        }
        let definition = try reader.read(into: desk.definition)
        _ = try await store.write(scope.vendor) { tx in
            try author.save(definition, of: desk.activity.id, course: desk.course.id, scope, tx)
        }
        return .redirect(ExamAuthorLinks(course: desk.course.id, activity: desk.activity.id).assignment, toast: request.t(.assessmentToastSaved))
    }

    private func preview(_ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> WebResponse {
        let desk = try await desk(request, scope), t = request.t
        let links = ExamAuthorLinks(course: desk.course.id, activity: desk.activity.id)
        let view = AssignmentView(
            definition: desk.definition, history: [], handInLink: links.assignmentPreview, fileLink: { LearnerLinks.file($0.id, $1.place) },
            exit: links.assignment, limitBytes: Limits.uploadBytes)
        let title = desk.activity.title.resolve(t.language)
        let head = pageHeader(title, crumbs: [Crumb(t(.assessmentEditAssignment), links.assignment)])
        return .page(Page(title: title, frame: .manager(current: "courses"), body: head + view.preview(t)))
    }
}
