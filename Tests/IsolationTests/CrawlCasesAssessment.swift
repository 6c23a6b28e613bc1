import App
import HTTPTypes
import Support
import People
import Ledger
import Kernel
import Store
import Web
import Foundation

// Fixtures of Assessment's routes. Attempts and work are one person's own; editors belong to the vendor; the queue to assessors.
extension CrawlCases {
    private static let own = Identity.personStrangers + [.victimAdmin, .vendorAdmin, .author, .assessor]
    private static let authorOnly = Identity.vendorStrangers + [.victimAdmin, .managerOutside, .assessor]
    private static let assessorOnly = Identity.organizationStrangers + [.victimAdmin, .victimLearner, .author]

    static let assessment: [CrawlCase] = examPages + examEditor + assignmentPages + assessmentAPI

    private static let sat = ["enrolment": "assessedEnrolment", "activity": "exam", "number": "questionNumber"]
    private static let finished = ["attempt": "finishedAttempt"]
    private static let examPages: [CrawlCase] = [
        page("/enrolments/{enrolment}/exams/{activity}", .victimLearner, strangers: own, sat),
        form("/enrolments/{enrolment}/exams/{activity}/attempts", .victimLearner, strangers: own, sat),
        page("/attempts/{attempt}", .victimLearner, strangers: own),
        page("/attempts/{attempt}/questions/{number}", .victimLearner, strangers: own, sat),
        form("/attempts/{attempt}/questions/{number}", .victimLearner, strangers: own, sat) { _ in [("answer", "false"), ("then", "next")] },
        form("/attempts/{attempt}/answers", .victimLearner, strangers: own) { _ in [("question", "q1"), ("answer", "false")] },
        page("/attempts/{attempt}/review", .victimLearner, strangers: own),
        form("/attempts/{attempt}/hand-in", .victimLearner, strangers: own),
        page("/attempts/{attempt}/result", .victimLearner, strangers: own, finished),
    ]

    private static let edited = ["course": "assessedCourse", "activity": "exam", "section": "examSection", "question": "examQuestion"]
    private static let base = "/courses/{course}/exams/{activity}"
    private static func editing(_ path: String, _ fields: [(String, String)]) -> CrawlCase {
        form(base + path, .author, strangers: authorOnly, edited) { _ in fields }
    }
    private static let trueFalse = [("type", "trueFalse"), ("section", "s1"), ("prompt", "Changed?"), ("truth", "true"), ("then", "back")]
    private static let examEditor: [CrawlCase] = [
        page(base, .author, strangers: authorOnly, edited),
        editing("/settings", [("passPercent", "70")]), editing("/sections", [("title", "More")]),
        editing("/sections/{section}", [("title", "Renamed"), ("draw", "all")]), editing("/objectives", [("objectiveTitle", "Doing")]),
        editing("/actions", [("act", "down:q1")]),
        page(base + "/new-question", .author, strangers: authorOnly, edited) { _ in "section=s1&type=numeric" },
        editing("/new-question", trueFalse),
        page(base + "/questions/{question}", .author, strangers: authorOnly, edited), editing("/questions/{question}", trueFalse),
        page(base + "/preview", .author, strangers: authorOnly, edited), page(base + "/statistics", .author, strangers: authorOnly, edited),
    ]

    private static let done = ["enrolment": "assessedEnrolment", "activity": "assignment", "course": "assessedCourse"]
    private static let given = ["place": "filePlace"]
    private static let assignmentPages: [CrawlCase] = [
        page("/enrolments/{enrolment}/assignments/{activity}", .victimLearner, strangers: own, done),
        upload("/enrolments/{enrolment}/assignments/{activity}", .victimLearner, strangers: own, done, [("text", "My words")], file: "photo.png"),
        page("/submissions/{submission}/files/{place}", .victimLearner, strangers: own, given),
        page("/courses/{course}/assignments/{activity}", .author, strangers: authorOnly, done),
        form("/courses/{course}/assignments/{activity}", .author, strangers: authorOnly, done) { _ in [("instructions", "Changed"), ("accepts", "text"), ("passPercent", "50")] },
        page("/courses/{course}/assignments/{activity}/preview", .author, strangers: authorOnly, done),
        list("/work", .assessor, strangers: assessorOnly),
        page("/work/{submission}", .assessor, strangers: assessorOnly),
        form("/work/{submission}", .assessor, strangers: assessorOnly) { _ in [("mark.clear", "yes"), ("then", "judge")] },
        page("/work/{submission}/files/{place}", .assessor, strangers: assessorOnly, given),
    ]

    private static let answered = ["question": "examQuestion"]
    private static let assessmentAPI: [CrawlCase] = [
        api("POST", "/enrolments/{enrolment}/exams/{activity}/attempts", .victimLearner, strangers: own, sat) { _ in "{}" },
        api("GET", "/exam-attempts/{attempt}", .victimLearner, strangers: own),
        api("PUT", "/exam-attempts/{attempt}/answers/{question}", .victimLearner, strangers: own, answered) { _ in #"{"fields":{"answer":["false"]}}"# },
        api("POST", "/exam-attempts/{attempt}/hand-in", .victimLearner, strangers: own) { _ in "{}" },
        apiList("/exam-attempts", .victimAdmin),
        apiList("/submissions", .assessor, strangers: assessorOnly),
        api("GET", "/submissions/{submission}", .assessor, strangers: assessorOnly),
        api("POST", "/submissions/{submission}/judgement", .assessor, strangers: assessorOnly) { _ in #"{"marks":{"clear":"yes"}}"# },
    ]
}
