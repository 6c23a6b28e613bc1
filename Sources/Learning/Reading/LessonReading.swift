import Courses
import HTML
import HTTPTypes
import Kernel
import Ledger
import People
import Store
import Web

/// What a reader has seen and answered of a lesson.
struct LessonPlace: Place {
    /// Ids of blocks that were on screen.
    var blocks: Set<String> = []
    /// By block.
    var checks: [String: CheckState] = [:]

    /// 0…1000: blocks seen and checks answered, each counting one.
    func share(of lesson: Lesson) -> Int {
        let ids = Set(lesson.blocks.map(\.id))
        let asked = lesson.blocks.filter { $0.kind == .check }.map(\.id)
        let total = ids.count + asked.count
        guard total > 0 else { return 0 }
        let done = blocks.intersection(ids).count + asked.count { checks[$0] != nil }
        return done * 1000 / total
    }
    /// The first check without an answer.
    func unanswered(of lesson: Lesson) -> LessonBlock? { lesson.blocks.first { $0.kind == .check && checks[$0.id] == nil } }
}

/// Why an activity is not finished yet.
enum FinishRefusal: Refusal {
    case checkUnanswered
    case pagesUnread(count: Int)
    var code: String { self == .checkUnanswered ? "learning.checkUnanswered" : "learning.pagesUnread" }
    var status: Int { 409 }
    var message: Message {
        switch self {
        case .checkUnanswered: .learningCheckUnanswered
        case .pagesUnread(let count): .learningPagesUnread(count: count)
        }
    }
    static func == (a: FinishRefusal, b: FinishRefusal) -> Bool {
        switch (a, b) {
        case (.checkUnanswered, .checkUnanswered), (.pagesUnread, .pagesUnread): true
        default: false
        }
    }
}

extension LearningRoom {
    private static var pattern: String { "/learn/{enrolment}/lessons/{activity}" }

    var lessonRoutes: [Route] {
        [
            .page(Self.pattern, Learn.self, "Shows a lesson to its learner") { request, scope in
                .page(try await lessonPage(request, scope, errors: .none))
            },
            .form(Self.pattern + "/checks/{block}", Learn.self, "Judges an answer to a knowledge check") { request, scope, form in
                try await answer(request, scope, form)
            },
            .form(Self.pattern + "/done", Learn.self, "Finishes a lesson") { request, scope, _ in
                let link = try await finish(request, scope, kind: ContentKinds.lesson) { reading in
                    let lesson = try Lesson(config: reading.activity.config)
                    if LessonPlace(location: reading.own?.location).unanswered(of: lesson) != nil { throw FinishRefusal.checkUnanswered }
                }
                return .redirect(link)
            } again: { request, scope, _, errors in
                .page(try await lessonPage(request, scope, errors: errors))
            },
            .call(.post, Self.pattern + "/read", Learn.self, "Notes which blocks of a lesson were on screen") { request, scope in
                struct Seen: Decodable { let blocks: [String] }
                struct Answer: Encodable { let sharePermille: Int }
                let seen = try await request.json(Seen.self)
                let (share, _) = try await place(request, scope, kind: ContentKinds.lesson, LessonPlace.self) { place, reading in
                    let lesson = try Lesson(config: reading.activity.config)
                    place.blocks.formUnion(Set(seen.blocks).intersection(lesson.blocks.map(\.id)))
                    return (place.share(of: lesson), ())
                }
                return try .json(Answer(sharePermille: share))
            },
        ]
    }

    private func lessonPage(_ request: WebRequest, _ scope: Scope<Learn>, errors: FormErrors) async throws -> Page {
        let reading = try await reading(request, scope, kind: ContentKinds.lesson)
        let t = request.t, tokens = request.tokens
        let lesson = try Lesson(config: reading.activity.config)
        let id = reading.activity.id.value
        let view = LessonView(
            lesson, t: t, checks: LessonPlace(location: reading.own?.location).checks,
            answerTo: { Link(path: ["learn", reading.enrolment.id.value, "lessons", id, "checks", $0]) }, tokens: FormTokens(csrf: tokens.csrf, once: nil))
        let title = reading.activity.title.resolve(t.language, fallback: reading.version.language)
        let body: HTML = #"""
        \#(errors.summary(t))<article lang="\#(reading.version.language)" data-lesson data-read="\#(reading.link("lessons", id, "read"))" data-saved="\#(t(.learningSavedAt(time: "{time}")))" data-waiting="\#(t(.learningSavedHere))" data-active-time="\#(reading.timeLink)"><h2 class="lesson-title">\#(title)</h2>\#(view.html)</article>
        """#
        let forward = reading.finishForm(kinds, t, tokens, to: reading.link("lessons", id, "done"))
        return Page(title: title, frame: .player(reading.bar(kinds, t, forward: forward), fills: false), body: body)
    }

    private func answer(_ request: WebRequest, _ scope: Scope<Learn>, _ form: Fields) async throws -> WebResponse {
        let blockID = try request.parameter("block")
        let chosen = Set(form.all("answer").compactMap { Int($0) })
        let (_, (reading, state)) = try await place(request, scope, kind: ContentKinds.lesson, LessonPlace.self) { place, reading -> (Int, (Reading, CheckState?)) in
            let lesson = try Lesson(config: reading.activity.config)
            guard let block = lesson[blockID], block.kind == .check else { throw WebRefusal.notFound }
            let known = chosen.intersection(block.answers.indices)
            if !known.isEmpty {
                place.checks[blockID] = CheckState(chosen: known, isRight: block.isRight(chosen: known))
                place.blocks.insert(blockID)
            }
            return (place.share(of: lesson), (reading, place.checks[blockID]))
        }
        let id = reading.activity.id.value
        guard request.wantsFragment, let block = try Lesson(config: reading.activity.config)[blockID] else {
            return .redirect(reading.link("lessons", id).fragment("check-" + blockID))
        }
        let view = LessonView(
            Lesson(blocks: [block]), t: request.t, checks: state.map { [blockID: $0] } ?? [:],
            answerTo: { Link(path: ["learn", reading.enrolment.id.value, "lessons", id, "checks", $0]) }, tokens: FormTokens(csrf: request.tokens.csrf, once: nil))
        return .fragment(view.check(block))
    }
}
