package import Courses
import HTML
package import Jobs
import Kernel
import Ledger
package import People
import Scoring
import Store
package import Web

/// Assessment's doors: exams, assignments, the assessor's queue.
package struct AssessmentRoom: Sendable {
    let ground: Ground
    let sit: SitExam

    package init(ground: Ground) {
        self.ground = ground
        sit = SitExam(exams: FrozenExams(), ledger: ground.ledger)
    }

    /// What Courses plays and freezes through this room.
    package var activityKinds: [ActivityKind] { [ExamKind.kind, AssignmentKind.kind] }

    package var routes: [Route] {
        let exams = ExamRoutes(ground: ground, sit: sit)
        return exams.routes + ExamAuthorRoutes(ground: ground).routes + AssignmentRoutes(ground: ground).routes
            + AssessorRoutes(ground: ground).routes
            + AssessmentAPI(ground: ground, exams: exams, judgeWork: JudgeWork(ledger: ground.ledger)).routes
    }
    package var contentRoutes: [Route] { [] }
    package var navigation: [NavigationItem] {
        [NavigationItem("work", .manager, .assessmentNavWork, .assignment, "/work", right: AssessWork.self)]
    }
    package var parts: [PagePart] {
        [PagePart(slot: "person", name: "assessment.attempts", order: 60) { [ground] request, id in
            try await AttemptsPart(ground: ground).html(request, id)
        }]
    }
    package var jobs: [JobKind] { [CloseOverdueExams(sit).job] }
    package var schedules: [Schedule] { [CloseOverdueExams.schedule] }
    package func subscribe() {
        ground.ledger.inTransaction(on: PersonErased.self, name: "assessment.forget") { event, _, tx in
            guard let vendor = tx.vendor else { return }
            try ForgetPerson.perform(event.person, vendor: vendor, tx)
        }
    }
}

/// A person's results on their page, for whoever may see learning: recorded under organizations within reach only.
struct AttemptsPart: Sendable {
    let ground: Ground

    func html(_ request: WebRequest, _ id: String) async throws -> HTML {
        guard request.authority.may(ViewLearning.self), let person = PersonID(checking: id) else { return HTML() }
        let scope = try request.scope(ViewLearning.self), t = request.t
        let (attempts, titles) = try await ground.store.read(scope.vendor) { tx in
            let found = try AttemptStore().handedIn(
                reach: scope.reach, activity: nil, person: person, after: nil, most: 20, vendor: scope.vendor, tx)
            return (found, try AttemptStore().titles(found, vendor: scope.vendor, tx))
        }
        guard !attempts.isEmpty else { return HTML() }
        let rows = attempts.map { attempt -> TableRow in
            let when = attempt.handedInAt ?? attempt.startedAt
            let passed = attempt.result?.passed == true
            return TableRow([
                HTML(text: titles[attempt.activity]?.resolve(t.language) ?? ""),
                HTML(text: t.number(attempt.number)),
                passed ? badge(t(.assessmentPassed), .success) : badge(t(.assessmentNotPassed), .neutral),
                HTML(text: attempt.result.map { t.percent($0.percent) } ?? ""),
                moment(t.ago(when, now: request.now), machine: when.iso, exact: t.moment(when)),
            ])
        }
        return section(t(.assessmentPartTitle), dataTable(
            caption: t(.assessmentPartTitle),
            columns: [Column(t(.assessmentKindExam)), Column(t(.assessmentColumnAttempt), isNumeric: true), Column(t(.assessmentColumnResult)), Column(t(.assessmentColumnScore), isNumeric: true), Column(t(.assessmentColumnWhen))],
            rows: rows, empty: HTML()))
    }
}
