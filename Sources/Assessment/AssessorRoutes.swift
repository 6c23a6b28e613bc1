import Courses
import HTML
import Kernel
import Learning
import Ledger
import People
import Store
import Web

/// The assessor's pages: the queue and one piece of work. Everything is read within the scope's reach.
struct AssessorRoutes: Sendable {
    let ground: Ground
    let judgeWork: JudgeWork
    private let store = AssignmentStore()
    private static let pageRows = 50

    init(ground: Ground) {
        self.ground = ground
        judgeWork = JudgeWork(ledger: ground.ledger)
    }

    var routes: [Route] {
        [
            .page("/work", AssessWork.self, "Lists work to assess", queue),
            .page("/work/{submission}", AssessWork.self, "Shows one piece of work with its rubric", workPage),
            .form("/work/{submission}", AssessWork.self, "Passes work or gives it back", judge, again: workAgain),
            .page("/work/{submission}/files/{place}", AssessWork.self, "Gives out a file that was handed in", file),
        ]
    }

    private func queue(_ request: WebRequest, _ scope: Scope<AssessWork>) async throws -> WebResponse {
        let state = Submission.State(rawValue: request.query.text("state")) ?? .waiting
        let offset = min(max(0, request.query.int("from") ?? 0), 100_000)
        let view = try await ground.store.read(scope.vendor) { tx in
            let found = try store.queue(state, reach: scope.reach, offset: offset, most: Self.pageRows, vendor: scope.vendor, tx)
            var counts: [Submission.State: Int] = [:]
            for each in Submission.State.allCases { counts[each] = try store.count(each, reach: scope.reach, vendor: scope.vendor, tx) }
            return QueuePage(state: state, lines: try store.lines(found, language: request.t.language, vendor: scope.vendor, tx),
                             counts: counts, offset: offset, pageRows: Self.pageRows)
        }
        return .page(Page(title: request.t(.assessmentQueueTitle), frame: .manager(current: "work"), body: view.html(request.t, now: request.now)))
    }

    private func workPage(_ request: WebRequest, _ scope: Scope<AssessWork>) async throws -> WebResponse {
        try await work(request, scope, typed: nil, .none)
    }
    private func workAgain(_ request: WebRequest, _ scope: Scope<AssessWork>, _ form: Fields, _ errors: FormErrors) async throws -> WebResponse {
        try await work(request, scope, typed: form, errors)
    }
    private func work(_ request: WebRequest, _ scope: Scope<AssessWork>, typed: Fields?, _ errors: FormErrors) async throws -> WebResponse {
        let id: SubmissionID = try request.id("submission")
        let view = try await ground.store.read(scope.vendor) { tx in
            guard let found = try store.submission(id, reach: scope.reach, vendor: scope.vendor, tx),
                  let definition = try store.frozen(found.frozen, vendor: scope.vendor, tx),
                  let line = try store.lines([found], language: request.t.language, vendor: scope.vendor, tx).first
            else { throw WorkRefusal.notFound }
            let history = try store.history(
                enrolment: found.enrolment, activity: found.activity, person: found.person, vendor: scope.vendor, tx)
            return WorkPage(line: line, definition: definition, history: history, isOwn: scope.actor.person == found.person)
        }
        return .page(Page(
            title: view.line.person, frame: .manager(current: "work"),
            body: view.html(request.t, request.tokens, now: request.now, typed: typed, errors: errors)))
    }

    private func judge(_ request: WebRequest, _ scope: Scope<AssessWork>, _ form: Fields) async throws -> WebResponse {
        let id: SubmissionID = try request.id("submission")
        var marks: [String: String] = [:]
        for (name, value) in form.pairs where name.hasPrefix("mark.") { marks[String(name.dropFirst(5))] = value }
        let given = marks, comment = form.text("comment"), returning = form.text("then") == "return"
        let (judgement, name) = try await ground.store.write(scope.vendor) { tx in
            try Access.confirm(scope, tx)
            let judgement = try judgeWork.judge(id, marks: given, comment: comment, returning: returning, scope, tx)
            let found = try store.submission(id, reach: scope.reach, vendor: scope.vendor, tx).map { [$0] } ?? []
            return (judgement, try store.lines(found, language: request.t.language, vendor: scope.vendor, tx).first?.person ?? "")
        }
        let toast = request.t(judgement.isPassed ? .assessmentToastWorkPassed(name: name) : .assessmentToastWorkReturned(name: name))
        return .redirect(AssessorLinks.queue(.waiting), toast: toast)
    }

    private func file(_ request: WebRequest, _ scope: Scope<AssessWork>) async throws -> WebResponse {
        let id: SubmissionID = try request.id("submission")
        let found = try await ground.store.read(scope.vendor) { tx in
            try store.submission(id, reach: scope.reach, vendor: scope.vendor, tx)
        }
        return try SubmittedType.response(found, request, blobs: ground.blobs, vendor: scope.vendor)
    }
}
