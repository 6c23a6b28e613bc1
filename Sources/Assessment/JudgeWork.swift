import Courses
package import Kernel
import Learning
package import Ledger
import Scoring
package import Store

/// The assessor's verb: pass work or give it back with comments.
package struct JudgeWork: Sendable {
    package static let mostCharacters = 5000
    let ledger: Ledger
    let store = AssignmentStore()

    package init(ledger: Ledger) { self.ledger = ledger }

    /// - Parameters:
    ///   - marks: criterion id → level id, for every criterion.
    ///   - returning: gives the work back even where the rubric would pass it (a wrong file, say).
    /// - Throws: `WorkRefusal.notFound` beyond reach, `.criterionOpen`, `.commentMissing`, `.alreadyJudged`, `.ownWork`
    @discardableResult
    package func judge(
        _ id: SubmissionID, marks: [String: String], comment: String, returning: Bool, _ scope: Scope<AssessWork>, _ tx: Transaction
    ) throws -> Submission.Judgement {
        guard let work = try store.submission(id, reach: scope.reach, vendor: scope.vendor, tx),
              let definition = try store.frozen(work.frozen, vendor: scope.vendor, tx) else { throw WorkRefusal.notFound }
        guard work.state == .waiting else { throw WorkRefusal.alreadyJudged }
        if scope.actor.person == work.person { throw WorkRefusal.ownWork }
        guard comment.count <= Self.mostCharacters else { throw WorkRefusal.textTooLong(most: Self.mostCharacters) }
        let result: Rubric.Result
        do {
            result = try definition.rubric.judge(marks)
        } catch Rubric.Refusal.criterionOpen(let criterion) {
            throw WorkRefusal.criterionOpen(id: criterion)
        } catch Rubric.Refusal.unknownLevel(let criterion) {
            throw WorkRefusal.criterionOpen(id: criterion)
        }
        let isPassed = result.passed && !returning
        // Whoever gets work back must be told what to do about it.
        if !isPassed && comment.isEmpty { throw WorkRefusal.commentMissing }
        let judgement = Submission.Judgement(
            assessor: scope.actor.id, isPassed: isPassed, marks: marks, result: result, comment: comment, at: tx.now)
        guard try store.judge(id, judgement, vendor: scope.vendor, tx) else { throw WorkRefusal.alreadyJudged }
        try ledger.append(WorkJudged(
            submission: id.value, activity: work.activity, course: work.course, enrolment: work.enrolment, person: work.person,
            organization: work.organization, assessor: scope.actor.id, isPassed: isPassed, marks: marks,
            earned: result.earned.description, possible: result.possible.description), by: scope.actor, tx)
        try record(work, judgement, scope, tx)
        return judgement
    }

    /// Progress and completion, by Learning's verb, in the judging transaction.
    private func record(_ work: Submission, _ judgement: Submission.Judgement, _ scope: Scope<AssessWork>, _ tx: Transaction) throws {
        let (enrolment, activity) = try Progress.access(work.enrolment, work.activity, person: work.person, vendor: scope.vendor, tx)
        let share = judgement.result.possible > .zero
            ? try judgement.result.earned.divided(by: judgement.result.possible) : .zero
        try Progress.complete(
            Outcome(passed: judgement.isPassed, scorePermille: Int(share.numerator * 1000 / share.denominator), assurance: .observed,
                    evidence: try Coding.text(["submission": work.id.value, "assessor": judgement.assessor])),
            enrolment, activity, by: scope.actor, vendor: scope.vendor, ledger: ledger, tx)
    }
}
