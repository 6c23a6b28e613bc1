import Courses
package import HTML
import HTTPTypes
import Kernel
import Ledger
import People
import Store
package import Web

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
package enum FinishRefusal: Refusal {
    case checkUnanswered
    case pagesUnread(count: Int)
    package var code: String { self == .checkUnanswered ? "learning.checkUnanswered" : "learning.pagesUnread" }
    package var status: Int { 409 }
    package var message: Message {
        switch self {
        case .checkUnanswered: .learningCheckUnanswered
        case .pagesUnread(let count): .learningPagesUnread(count: count)
        }
    }
    package static func == (a: FinishRefusal, b: FinishRefusal) -> Bool {
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
                .page(try await readerPage(request, scope, kind: ContentKinds.lesson, "lessons"))
            },
            .form(Self.pattern + "/checks/{block}", Learn.self, "Judges an answer to a knowledge check") { request, scope, form in
                let block = try request.parameter("block")
                let (reading, step) = try await act(.answered(form, block: block), request, scope, kind: ContentKinds.lesson)
                return try reading.page("lessons", kinds, request.t, FormTokens(csrf: request.tokens.csrf, once: nil)).answered(block, step, request)
            },
            .form(Self.pattern + "/done", Learn.self, "Finishes a lesson") { request, scope, _ in
                .redirect(try await act(.finished(page: nil), request, scope, kind: ContentKinds.lesson).0.onward(kinds))
            } again: { request, scope, _, errors in
                .page(try await readerPage(request, scope, kind: ContentKinds.lesson, "lessons", errors))
            },
            .call(.post, Self.pattern + "/read", Learn.self, "Notes which blocks of a lesson were on screen") { request, scope in
                try await act(.seen(request), request, scope, kind: ContentKinds.lesson).1.seenAnswer
            },
        ]
    }
}

extension ReaderPage {
    func lesson(_ errors: FormErrors, _ t: Localizer) throws -> Page {
        let view = view(of: try Lesson(config: activity.config), LessonPlace(location: location).checks, t)
        return page(t, forward: finish(t(.learningFinishAndGoOn), .next), #"""
            \#(errors.summary(t))<article lang="\#(version.language)" data-lesson data-read="\#(doors.link("read"))" data-saved="\#(t(.learningSavedAt(time: "{time}")))" data-waiting="\#(t(.learningSavedHere))" data-active-time="\#(doors.time)"><h2 class="lesson-title">\#(title(t))</h2>\#(view.html)</article>
            """#)
    }
    /// A check's answer may be sent again, so its form has no id of one sending.
    private func view(of lesson: Lesson, _ checks: [String: CheckState], _ t: Localizer) -> LessonView {
        LessonView(lesson, t: t, checks: checks, answerTo: { [doors] in doors.link("checks", $0) }, tokens: doors.tokens.map { FormTokens(csrf: $0.csrf, once: nil) }, files: doors.files)
    }

    /// What follows an answer: the check with its feedback for a page's script, else the page again, at the check.
    package func answered(_ id: String, _ step: ReadingStep, _ request: WebRequest) throws -> WebResponse {
        guard request.wantsFragment, let block = try Lesson(config: activity.config)[id] else { return .redirect(doors.link().fragment("check-" + id)) }
        return .fragment(view(of: Lesson(blocks: [block]), LessonPlace(location: step.location).checks.filter { $0.key == id }, request.t).check(block))
    }
}

extension ReadingStep {
    /// What the script of a lesson hears.
    package var seenAnswer: WebResponse {
        get throws {
            struct Answer: Encodable { let sharePermille: Int }
            return try .json(Answer(sharePermille: sharePermille))
        }
    }
}
