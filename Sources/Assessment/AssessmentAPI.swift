import Courses
import Foundation
import HTTPTypes
import JSON
import Kernel
import Learning
import People
import Scoring
import Store
import Web

/// JSON beside the pages. Answers and right answers leave through no route but the learner's own.
struct AssessmentAPI: Sendable {
    let ground: Ground
    let exams: ExamRoutes
    let judgeWork: JudgeWork
    private let attempts = AttemptStore()
    private let works = AssignmentStore()

    var routes: [Route] {
        [
            .api(.post, "/enrolments/{enrolment}/exams/{activity}/attempts", Learn.self, "Starts or resumes one's attempt at an exam",
                 output: attemptShape, start).personally(),
            .api(.get, "/exam-attempts/{attempt}", Learn.self, "One's own attempt: questions as served, answers saved, time left",
                 output: attemptShape, own),
            .api(.put, "/exam-attempts/{attempt}/answers/{question}", Learn.self, "Saves one's answer to a question",
                 input: answerShape, answer).personally(),
            .api(.post, "/exam-attempts/{attempt}/hand-in", Learn.self, "Hands in one's attempt", output: resultShape, handIn).personally(),
            .api(.get, "/exam-attempts", ViewLearning.self, "Handed-in attempts within reach: scores, never answers",
                 output: .object([.init("items", .array(resultShape)), .init("nextCursor", .string(), "Absent on the last page.")]),
                 queries: [("limit", "At most 200"), ("cursor", "`nextCursor` of the answer before"), ("filter[activity]", "Of one exam"), ("filter[person]", "Of one person")],
                 list),
            .api(.get, "/submissions", AssessWork.self, "Work within reach, by state",
                 output: .object([.init("items", .array(workShape)), .init("nextCursor", .string(), "Absent on the last page.")]),
                 queries: [("filter[state]", "waiting, passed or returned; waiting without it"), ("limit", "At most 200"), ("cursor", "`nextCursor` of the answer before")],
                 queue),
            .api(.get, "/submissions/{submission}", AssessWork.self, "One submission with its judgement", output: workShape, work),
            .api(.post, "/submissions/{submission}/judgement", AssessWork.self, "Passes work or gives it back",
                 input: judgementShape, output: workShape, judge),
        ]
    }

    private var answerShape: Shape {
        .object([
            .init("fields", .map(.array(.string())), required: true, "As the page's form names them: answer, pair.<id>, order"),
            .init("isFlagged", .boolean),
        ])
    }
    private var judgementShape: Shape {
        .object([
            .init("marks", .map(.string()), required: true, "Criterion id to level id, for every criterion"),
            .init("comment", .string()), .init("returns", .boolean, "Gives the work back even where the rubric would pass it"),
        ])
    }
    private var attemptShape: Shape {
        .object([
            .init("id", .string(format: "uuid")), .init("number", .integer), .init("state", .string()),
            .init("startedAt", .string(format: "date-time")), .init("endsAt", .string(format: "date-time")),
            .init("secondsLeft", .integer), .init("questions", .array(.any)),
        ])
    }
    private var resultShape: Shape {
        .object([
            .init("id", .string(format: "uuid")), .init("activity", .string(format: "uuid")), .init("person", .string(format: "uuid")),
            .init("number", .integer), .init("handedInAt", .string(format: "date-time")), .init("handedInBy", .string()),
            .init("isPassed", .boolean), .init("scorePercent", .string()), .init("passPercent", .string()), .init("objectives", .array(.any)),
        ])
    }
    private var workShape: Shape {
        .object([
            .init("id", .string(format: "uuid")), .init("person", .string(format: "uuid")), .init("activity", .string(format: "uuid")),
            .init("number", .integer), .init("state", .string()), .init("handedInAt", .string(format: "date-time")),
            .init("text", .string()), .init("files", .array(.any)), .init("comment", .string()), .init("marks", .map(.string())),
        ])
    }

    // MARK: the learner's own

    private func start(_ request: WebRequest, _ scope: Scope<Learn>) async throws -> WebResponse {
        let id = try await exams.start(enrolment: request.id("enrolment"), activity: request.id("activity"), scope)
        return try .json(AttemptDTO(try await exams.sheet(id, scope), request), status: 201)
    }

    private func own(_ request: WebRequest, _ scope: Scope<Learn>) async throws -> WebResponse {
        try .json(AttemptDTO(try await exams.sheet(request.id("attempt"), scope), request))
    }

    private struct AnswerInput: Decodable, Sendable {
        let fields: [String: [String]]
        let isFlagged: Bool?
    }

    private func answer(_ request: WebRequest, _ scope: Scope<Learn>) async throws -> WebResponse {
        let input = try await request.json(AnswerInput.self, shape: answerShape)
        let id: ExamAttemptID = try request.id("attempt"), question = try request.parameter("question")
        _ = try await ground.store.append(scope.vendor) { tx in
            try Access.confirm(scope, tx)
            return try exams.sit.answer(
                id, question: question, fields: input.fields, isFlagged: input.isFlagged ?? false, decimalSeparator: ".", scope, tx)
        }
        return .noContent
    }

    private func handIn(_ request: WebRequest, _ scope: Scope<Learn>) async throws -> WebResponse {
        let id: ExamAttemptID = try request.id("attempt")
        let done = try await ground.store.write(scope.vendor) { tx in
            try Access.confirm(scope, tx)
            return try exams.sit.handIn(id, scope, tx)
        }
        return try .json(ResultDTO(done))
    }

    // MARK: within reach

    private func list(_ request: WebRequest, _ scope: Scope<ViewLearning>) async throws -> WebResponse {
        let limit = min(max(1, request.query.int("limit") ?? 50), Limits.apiPageRows)
        let after = try Self.cursor(request)
        let activity = request.query.filled("filter[activity]").map { ActivityID($0) }
        let person = request.query.filled("filter[person]").map { PersonID($0) }
        let found = try await ground.store.read(scope.vendor) { tx in
            try attempts.handedIn(
                reach: scope.reach, activity: activity, person: person, after: after, most: limit + 1, vendor: scope.vendor, tx)
        }
        let page = found.prefix(limit)
        let next = found.count > limit ? page.last.map { AttemptStore.Cursor($0).text } : nil
        return try .json(PageDTO(items: page.map(ResultDTO.init), nextCursor: next))
    }

    /// A cursor that cannot be read is said to be wrong; starting over would repeat everything silently.
    private static func cursor(_ request: WebRequest) throws -> AttemptStore.Cursor? {
        guard let text = request.query.filled("cursor") else { return nil }
        guard let cursor = AttemptStore.Cursor(text) else { throw WebRefusal.fieldWrongType("cursor") }
        return cursor
    }

    private func queue(_ request: WebRequest, _ scope: Scope<AssessWork>) async throws -> WebResponse {
        let limit = min(max(1, request.query.int("limit") ?? 50), Limits.apiPageRows)
        let state: Submission.State = try request.query.filled("filter[state]").map { text -> Submission.State in
            guard let state = Submission.State(rawValue: text) else { throw WebRefusal.fieldWrongType("filter[state]") }
            return state
        } ?? .waiting
        let after = try Self.cursor(request)
        let found = try await ground.store.read(scope.vendor) { tx in
            try works.listed(state, reach: scope.reach, after: after, most: limit + 1, vendor: scope.vendor, tx)
        }
        let page = found.prefix(limit)
        return try .json(PageDTO(items: page.map(WorkDTO.init), nextCursor: found.count > limit ? page.last.map { AttemptStore.Cursor($0).text } : nil))
    }

    private func work(_ request: WebRequest, _ scope: Scope<AssessWork>) async throws -> WebResponse {
        let id: SubmissionID = try request.id("submission")
        let found = try await ground.store.read(scope.vendor) { tx in try works.submission(id, reach: scope.reach, vendor: scope.vendor, tx) }
        guard let found else { throw WorkRefusal.notFound }
        return try .json(WorkDTO(found))
    }

    private struct JudgementInput: Decodable, Sendable {
        let marks: [String: String]
        let comment: String?
        let returns: Bool?
    }

    private func judge(_ request: WebRequest, _ scope: Scope<AssessWork>) async throws -> WebResponse {
        let input = try await request.json(JudgementInput.self, shape: judgementShape)
        let id: SubmissionID = try request.id("submission")
        let found = try await ground.store.write(scope.vendor) { tx -> Submission? in
            try Access.confirm(scope, tx)
            try judgeWork.judge(id, marks: input.marks, comment: input.comment ?? "", returning: input.returns ?? false, scope, tx)
            return try works.submission(id, reach: scope.reach, vendor: scope.vendor, tx)
        }
        guard let found else { throw WorkRefusal.notFound }
        return try .json(WorkDTO(found))
    }
}

private struct PageDTO<Item: Encodable & Sendable>: Encodable, Sendable {
    let items: [Item]
    let nextCursor: String?
}

/// An open attempt without anything that gives an answer away.
private struct AttemptDTO: Encodable {
    struct Option: Encodable { let id: String, text: String }
    struct Asked: Encodable {
        let id: String, type: String, prompt: String
        let options: [Option], prompts: [Option]
        let unit: String?
        let saved: Response?
        let isFlagged: Bool
    }
    let id: String, state: String, startedAt: String
    let number: Int
    let endsAt: String?
    let secondsLeft: Int?
    let questions: [Asked]

    init(_ sheet: ExamRoutes.Sheet, _ request: WebRequest) {
        let t = request.t, attempt = sheet.attempt
        let saved = sheet.log.lastResponses, flagged = sheet.log.flagged
        id = attempt.id.value
        state = attempt.state.rawValue
        number = attempt.number
        startedAt = attempt.startedAt.iso
        endsAt = attempt.endsAt?.iso
        secondsLeft = attempt.state == .open ? attempt.endsAt.map { AttemptRules.secondsLeft(endsAt: $0, now: request.now) } : nil
        questions = attempt.form.items.compactMap { item in
            guard let question = sheet.definition.exam.question(item.question) else { return nil }
            var prompts: [Option] = [], unit: String?
            if case .matching(let all, _, _) = question.body { prompts = all.map { Option(id: $0.id, text: t($0.text)) } }
            if case .numeric(_, _, let named) = question.body { unit = named }
            let options = item.shown.compactMap { id in question.movable.first { $0.id == id }.map { Option(id: id, text: t($0.text)) } }
            return Asked(id: question.id, type: question.kind.rawValue, prompt: t(question.prompt), options: options, prompts: prompts,
                         unit: unit, saved: saved[question.id], isFlagged: flagged.contains(question.id))
        }
    }
}

private struct ResultDTO: Encodable, Sendable {
    struct Share: Encodable, Sendable { let objective: String, percent: String }
    let id: String, activity: String, person: String
    let number: Int
    let handedInAt: String?, handedInBy: String?
    let isPassed: Bool?
    let scorePercent: String?, passPercent: String?
    let objectives: [Share]
    init(_ attempt: ExamAttempt) {
        id = attempt.id.value
        activity = attempt.activity.value
        person = attempt.person.value
        number = attempt.number
        handedInAt = attempt.handedInAt?.iso
        handedInBy = attempt.handedInBy?.rawValue
        isPassed = attempt.result?.passed
        scorePercent = attempt.result?.percent.decimalText()
        passPercent = attempt.result?.cut.percent.decimalText(places: 2)
        objectives = attempt.result?.objectives.map { Share(objective: $0.objective, percent: $0.percent.decimalText()) } ?? []
    }
}

private struct WorkDTO: Encodable, Sendable {
    struct File: Encodable, Sendable { let place: Int, name: String, contentType: String, size: Int }
    let id: String, person: String, activity: String, state: String, handedInAt: String
    let number: Int
    let text: String?
    let files: [File]
    let comment: String?
    let marks: [String: String]?
    init(_ work: Submission) {
        id = work.id.value
        person = work.person.value
        activity = work.activity.value
        state = work.state.rawValue
        handedInAt = work.handedInAt.iso
        number = work.number
        text = work.text
        files = work.files.map { File(place: $0.place, name: $0.name, contentType: $0.contentType, size: $0.size) }
        comment = work.judgement?.comment
        marks = work.judgement?.marks
    }
}
