import HTML
import App
import HTTPTypes
import Support
import Ledger
import Web
import Assessment
import Courses
import Foundation
import Kernel
import Learning
import People
import Scoring
import Store

/// The victim's exams and work: an open attempt, a handed-in one, and a submission that waits.
extension ContentMaker {
    mutating func assessment() async throws {
        try await assessedCourse()
        let enrolment = world.ids["assessedEnrolment"]!
        let open = try await submit("/enrolments/\(enrolment)/exams/\(world.ids["exam"]!)/attempts", as: .victimLearner)
        world.ids["attempt"] = String((open.headers[.location] ?? "").split(separator: "/").dropFirst().first ?? "")
        try await submit("/attempts/\(world.ids["attempt"]!)/answers", as: .victimLearner, [("question", "q1"), ("answer", "true")])
        let done = try await submit("/enrolments/\(enrolment)/exams/\(world.ids["finishedExam"]!)/attempts", as: .victimLearner)
        world.ids["finishedAttempt"] = String((done.headers[.location] ?? "").split(separator: "/").dropFirst().first ?? "")
        try await submit("/attempts/\(world.ids["finishedAttempt"]!)/hand-in", as: .victimLearner)
        try await upload("/enrolments/\(enrolment)/assignments/\(world.ids["handedInAssignment"]!)", as: .victimLearner, [("text", "Quetzalia work")],
                         file: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], name: "work.png", type: "image/png")
        world.ids["submission"] = try await newest("id", of: "submission")
    }

    /// A published course with two exams and two assignments, open to all, with the victim in it.
    private mutating func assessedCourse() async throws {
        let vendor = world.vendor, ledger = house.ground.ledger, kinds = house.kinds, access = house.ground.access
        let author = world.people[.author]!, learner = world.people[.victimLearner]!
        world.ids.merge(try await house.ground.store.write(vendor) { tx in
            let operatorActor = Actor(kind: .operator, id: "operator"), today = Zone.utc.day(at: tx.now)
            let course = try Courses.create(
                title: ["en": "Assessed course"], summary: ["en": "Summary"], language: "en", by: operatorActor, vendor: vendor, ledger: ledger, tx)
            let module = try Courses.addModule(["en": "Module"], to: course, vendor: vendor, tx)
            func add(_ kind: ActivityKind, _ title: String, _ config: String) throws -> String {
                try Courses.addActivity(kind, title: ["en": title], expectedMinutes: 5, config: config, to: module, of: course, vendor: vendor, tx).value
            }
            let exam = try AuthorExam.config(Self.crawledExam), assignment = try AuthorAssignment.config(Self.crawledAssignment)
            var ids = ["assessedCourse": course.value, "examSection": "s1", "examQuestion": "q1", "questionNumber": "1", "filePlace": "1"]
            ids["exam"] = try add(ExamKind.kind, "Exam", exam)
            ids["finishedExam"] = try add(ExamKind.kind, "Finished exam", exam)
            ids["assignment"] = try add(AssignmentKind.kind, "Assignment", assignment)
            ids["handedInAssignment"] = try add(AssignmentKind.kind, "Handed-in assignment", assignment)
            let scope = try access.acting(AuthorCourses.self, as: author, on: today, vendor: vendor, tx)
            _ = try PublishCourse(course: course, notes: "").perform(scope, kinds: kinds, ledger: ledger, tx)
            try Courses.open(course, to: nil, by: operatorActor, vendor: vendor, ledger: ledger, tx)
            let own = try access.acting(Learn.self, as: learner, on: today, vendor: vendor, tx)
            ids["assessedEnrolment"] = try Enrol(person: learner, course: course).choose(own, zone: .utc, ledger: ledger, tx).value
            return ids
        }) { $1 }
    }

    private static let crawledExam = ExamDefinition(
        exam: Exam(
            sections: [.init(id: "s1", title: Wording("Part"), questions: [
                Question(id: "q1", prompt: Wording("Is it so?"), objective: "o1", body: .trueFalse(right: true)),
                Question(id: "q2", prompt: Wording("And this?"), body: .trueFalse(right: false)),
            ])],
            objectives: [.init(id: "o1", title: Wording("Knowing"))], cut: CutScore(percent: Fraction(whole: 80))),
        timeLimitMinutes: nil)
    static let crawledAssignment: AssignmentDefinition = {
        let levels = [("no", 0), ("yes", 1)].map { Rubric.Level(id: $0.0, title: Wording($0.0.capitalized), points: Fraction(whole: $0.1)) }
        return AssignmentDefinition(
            instructions: Wording("Do it."),
            rubric: Rubric(criteria: [.init(id: "clear", title: Wording("Clear"), levels: levels)], rule: .percent(Fraction(whole: 50))),
            accepts: [.photo, .file, .text])
    }()
}
