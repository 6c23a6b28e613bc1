import Courses
import HTML
import HTTPTypes
import Kernel
import Learning
import People
import Scoring
import Store
import Web

/// The learner's pages of an exam. All of them work without JavaScript.
struct ExamRoutes: Sendable {
    let ground: Ground
    let sit: SitExam
    private let attempts = AttemptStore()

    init(ground: Ground, sit: SitExam) {
        self.ground = ground
        self.sit = sit
    }

    var routes: [Route] {
        [
            .page("/enrolments/{enrolment}/exams/{activity}", Learn.self, "Shows the start page of an exam", startPage),
            .form("/enrolments/{enrolment}/exams/{activity}/attempts", Learn.self, "Starts or resumes an attempt", start).personally(),
            .page("/attempts/{attempt}", Learn.self, "Leads to where the attempt stands", resume),
            .page("/attempts/{attempt}/questions/{number}", Learn.self, "Shows one question", questionPage),
            .form("/attempts/{attempt}/questions/{number}", Learn.self, "Saves an answer and goes on", saveAndGo, again: questionAgain).personally(),
            .call(.post, "/attempts/{attempt}/answers", Learn.self, "Saves an answer as it is given", saveCall).personally(),
            .page("/attempts/{attempt}/review", Learn.self, "Shows all questions before handing in", reviewPage),
            .form("/attempts/{attempt}/hand-in", Learn.self, "Hands in the attempt", handIn).personally(),
            .page("/attempts/{attempt}/result", Learn.self, "Shows the result of an attempt", resultPage),
        ]
    }

    // MARK: start

    private struct StartFacts: Sendable {
        let sitting: Sitting
        let title: LanguageMap
        let courseTitle: LanguageMap
        let definition: ExamDefinition
        let attempts: [ExamAttempt]
    }

    private func startFacts(_ request: WebRequest, _ scope: Scope<Learn>) async throws -> StartFacts {
        let enrolment: EnrolmentID = try request.id("enrolment"), activity: ActivityID = try request.id("activity")
        return try await ground.store.read(scope.vendor) { tx in
            let (found, part) = try own(enrolment, activity, scope, tx)
            let sitting = try Sitting(found, part)
            return StartFacts(
                sitting: sitting, title: part.title,
                courseTitle: try Courses.find(found.course, vendor: scope.vendor, tx)?.title ?? LanguageMap(),
                definition: try sit.exams.definition(sitting.frozen, vendor: scope.vendor, tx),
                attempts: try attempts.all(enrolment: enrolment, activity: activity, vendor: scope.vendor, tx))
        }
    }

    private func own(_ enrolment: EnrolmentID, _ activity: ActivityID, _ scope: Scope<Learn>, _ tx: Transaction) throws -> (Enrolment, VersionActivity) {
        guard let person = scope.reach.person else { throw ExamRefusal.notFound }
        return try Progress.access(enrolment, activity, person: person, vendor: scope.vendor, tx)
    }

    private func startPage(_ request: WebRequest, _ scope: Scope<Learn>) async throws -> WebResponse {
        let facts = try await startFacts(request, scope)
        let title = facts.title.resolve(request.t.language)
        let exit = LearnerLinks.course(facts.sitting.enrolment.course)
        let view = ExamStart(
            title: title, definition: facts.definition, attempts: facts.attempts,
            decision: AttemptRules.start(AttemptRules.History(facts.attempts), facts.definition, now: request.now),
            startLink: LearnerLinks.start(enrolment: facts.sitting.enrolment.id, activity: facts.sitting.activity), exit: exit,
            resultLink: { AttemptLinks(attempt: $0.id).result })
        let body = pageHeader(title, crumbs: [Crumb(facts.courseTitle.resolve(request.t.language), exit)])
            + view.html(request.t, FormTokens(csrf: request.tokens.csrf, once: nil), now: request.now)
        return .page(Page(title: title, frame: .learner(current: "home"), body: body))
    }

    private func start(_ request: WebRequest, _ scope: Scope<Learn>, _ form: Fields) async throws -> WebResponse {
        let id = try await start(enrolment: request.id("enrolment"), activity: request.id("activity"), scope)
        return .redirect(AttemptLinks(attempt: id).question(0))
    }

    /// Asks again when another request of the same person began first: the second time that attempt is found.
    func start(enrolment: EnrolmentID, activity: ActivityID, _ scope: Scope<Learn>) async throws -> ExamAttemptID {
        var tries = 0
        while true {
            do {
                return try await ground.store.write(scope.vendor) { tx in
                    try Access.confirm(scope, tx)
                    let (found, part) = try own(enrolment, activity, scope, tx)
                    return try sit.start(Sitting(found, part), scope, tx)
                }
            } catch ExamRefusal.raced where tries < 5 { tries += 1 }
        }
    }

    // MARK: questions

    struct Sheet: Sendable {
        let attempt: ExamAttempt
        let definition: ExamDefinition
        let log: [SavedAnswer]
        let title: LanguageMap
        let course: CourseID
    }

    func sheet(_ id: ExamAttemptID, _ scope: Scope<Learn>) async throws -> Sheet {
        try await ground.store.read(scope.vendor) { tx in
            guard let person = scope.reach.person,
                  let attempt = try attempts.own(id, person: person, vendor: scope.vendor, tx) else { throw ExamRefusal.notFound }
            let (enrolment, part) = try own(attempt.enrolment, attempt.activity, scope, tx)
            return Sheet(
                attempt: attempt, definition: try sit.exams.definition(attempt.frozen, vendor: scope.vendor, tx),
                log: try attempts.log(id, vendor: scope.vendor, tx), title: part.title, course: enrolment.course)
        }
    }

    private func resume(_ request: WebRequest, _ scope: Scope<Learn>) async throws -> WebResponse {
        let sheet = try await sheet(request.id("attempt"), scope)
        let links = AttemptLinks(attempt: sheet.attempt.id)
        if sheet.attempt.state == .handedIn { return .redirect(links.result) }
        let answered = sheet.log.lastResponses
        let first = sheet.attempt.form.items.firstIndex { answered[$0.question] == nil }
        return .redirect(first.map(links.question) ?? links.review)
    }

    /// An open attempt whose time is over is handed in on sight; anything else goes on.
    private func closeIfOver(_ sheet: Sheet, _ request: WebRequest, _ scope: Scope<Learn>) async throws -> Bool {
        if sheet.attempt.state == .handedIn { return true }
        guard sit.isOver(sheet.attempt, request.now) else { return false }
        _ = try await ground.store.write(scope.vendor) { tx in try sit.handIn(sheet.attempt.id, scope, tx) }
        return true
    }

    private func questionPage(_ request: WebRequest, _ scope: Scope<Learn>) async throws -> WebResponse {
        let sheet = try await sheet(request.id("attempt"), scope)
        if try await closeIfOver(sheet, request, scope) { return .redirect(AttemptLinks(attempt: sheet.attempt.id).result) }
        return try question(sheet, request, typed: nil, error: nil)
    }

    private func question(_ sheet: Sheet, _ request: WebRequest, typed: String?, error: String?) throws -> WebResponse {
        guard let number = Int(try request.parameter("number")), sheet.attempt.form.items.indices.contains(number - 1)
        else { throw ExamRefusal.notFound }
        let view = ExamQuestion(
            attempt: sheet.attempt, definition: sheet.definition, index: number - 1, responses: sheet.log.lastResponses,
            flagged: sheet.log.flagged, typed: typed, error: error, links: AttemptLinks(attempt: sheet.attempt.id))
        return .page(page(sheet, request, view.html(request.t, request.tokens, now: request.now)))
    }

    private func page(_ sheet: Sheet, _ request: WebRequest, _ body: HTML) -> Page {
        let t = request.t, title = sheet.title.resolve(t.language)
        let answered = sheet.log.lastResponses
        let done = sheet.attempt.form.items.filter { answered[$0.question] != nil }.count
        let saved = sheet.log.last.map { t(.assessmentSavedAtTime(time: t.time($0.savedAt))) } ?? ""
        return Page(title: title, frame: .player(PlayerBar(
            title: title, exit: LearnerLinks.exam(enrolment: sheet.attempt.enrolment, activity: sheet.attempt.activity),
            exitLabel: t(.assessmentExit), done: done, total: sheet.attempt.form.items.count,
            progressLabel: t(.assessmentProgress), saved: sheet.attempt.state == .open ? saved : ""), fills: false), body: body)
    }

    private func save(_ request: WebRequest, _ scope: Scope<Learn>, question: String, _ form: Fields) async throws -> SavedAnswer {
        let id: ExamAttemptID = try request.id("attempt")
        let mark = request.t.decimalSeparator.first ?? "."
        let fields = form.grouped
        return try await ground.store.append(scope.vendor) { tx in
            try Access.confirm(scope, tx)
            return try sit.answer(
                id, question: question, fields: fields, isFlagged: form.contains("flag"), decimalSeparator: mark, scope, tx)
        }
    }

    private func saveCall(_ request: WebRequest, _ scope: Scope<Learn>) async throws -> WebResponse {
        let form = try await request.form()
        _ = try await save(request, scope, question: form.text("question"), form)
        return .noContent
    }

    private func saveAndGo(_ request: WebRequest, _ scope: Scope<Learn>, _ form: Fields) async throws -> WebResponse {
        let sheet = try await sheet(request.id("attempt"), scope)
        let links = AttemptLinks(attempt: sheet.attempt.id)
        if try await closeIfOver(sheet, request, scope) {
            return .redirect(links.result, toast: request.t(.assessmentTimeOver))
        }
        guard let number = Int(try request.parameter("number")), sheet.attempt.form.items.indices.contains(number - 1)
        else { throw ExamRefusal.notFound }
        let item = sheet.attempt.form.items[number - 1]
        _ = try await save(request, scope, question: item.question, form.moved)
        if form.contains("move") { return .redirect(links.question(number - 1)) }
        switch form.text("then") {
        case "back" where number > 1: return .redirect(links.question(number - 2))
        case "next" where number < sheet.attempt.form.items.count: return .redirect(links.question(number))
        default: return .redirect(links.review)
        }
    }

    private func questionAgain(_ request: WebRequest, _ scope: Scope<Learn>, _ form: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let sheet = try await sheet(request.id("attempt"), scope)
        let error = errors.message("answer", request.t) ?? errors.refusals.first.map { request.t($0.message) }
        return try question(sheet, request, typed: form.raw("answer"), error: error)
    }

    // MARK: handing in

    private func reviewPage(_ request: WebRequest, _ scope: Scope<Learn>) async throws -> WebResponse {
        let sheet = try await sheet(request.id("attempt"), scope)
        let links = AttemptLinks(attempt: sheet.attempt.id)
        if try await closeIfOver(sheet, request, scope) { return .redirect(links.result) }
        let view = ExamReview(
            attempt: sheet.attempt, responses: sheet.log.lastResponses, flagged: sheet.log.flagged, links: links)
        return .page(page(sheet, request, view.html(request.t, request.tokens, now: request.now)))
    }

    private func handIn(_ request: WebRequest, _ scope: Scope<Learn>, _ form: Fields) async throws -> WebResponse {
        let id: ExamAttemptID = try request.id("attempt")
        _ = try await ground.store.write(scope.vendor) { tx in
            try Access.confirm(scope, tx)
            return try sit.handIn(id, scope, tx)
        }
        return .redirect(AttemptLinks(attempt: id).result)
    }

    private func resultPage(_ request: WebRequest, _ scope: Scope<Learn>) async throws -> WebResponse {
        let id: ExamAttemptID = try request.id("attempt")
        let first = try await sheet(id, scope)
        guard try await closeIfOver(first, request, scope) else { return .redirect(AttemptLinks(attempt: id).review) }
        let sheet = first.attempt.state == .handedIn ? first : try await sheet(id, scope)
        guard let result = sheet.attempt.result else { throw ExamRefusal.notFound }
        let all = try await ground.store.read(scope.vendor) { tx in
            try attempts.all(enrolment: sheet.attempt.enrolment, activity: sheet.attempt.activity, vendor: scope.vendor, tx)
        }
        let view = ExamResultView(
            attempt: sheet.attempt, result: result, definition: sheet.definition, history: AttemptRules.History(all),
            log: sheet.log.lastResponses,
            startLink: LearnerLinks.exam(enrolment: sheet.attempt.enrolment, activity: sheet.attempt.activity),
            exit: LearnerLinks.course(sheet.course))
        return .page(page(sheet, request, view.html(request.t, request.now)))
    }
}

extension Fields {
    /// The fields with one item of an ordering moved, when an arrow was pressed (`move` is `up:<id>` or `down:<id>`).
    var moved: Fields {
        let parts = text("move").split(separator: ":", maxSplits: 1)
        var order = all("order")
        guard parts.count == 2, let index = order.firstIndex(of: String(parts[1])) else { return self }
        order.move(at: index, up: parts[0] == "up")
        return Fields(pairs.filter { $0.name != "order" } + order.map { (name: "order", value: $0) })
    }
}
