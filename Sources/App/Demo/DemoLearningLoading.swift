import Assessment
import Courses
import Kernel
import Learning
import Ledger
import People
import Scoring
import Store

/// Carries out the steps of people's learning through the verbs that pages call.
struct DemoLearningLoading: Sendable {
    let plan: DemoPlan
    let register: DemoRegister
    let ground: Ground
    let people: DemoPeopleLoading
    let assignables: AssignableKinds
    let sit: SitExam
    let handInWork: HandInWork
    let judgeWork: JudgeWork
    let vendor: VendorID
    let zone: Zone

    func add(to history: inout DemoHistory) {
        for (number, step) in plan.steps.enumerated() {
            history.add(plan.instant(of: step)) { tx in
                do { try perform(step, number, tx) } catch { throw Failed(step: step, error: error) }
            }
        }
    }

    struct Failed: Error, CustomStringConvertible {
        let step: DemoStep
        let error: any Error
        var description: String { "The demo's step on day \(step.day), \(step.action), was refused: \(error)" }
    }

    private func perform(_ step: DemoStep, _ number: Int, _ tx: Transaction) throws {
        var random = DemoRandom(seed: plan.seed, purpose: "step \(number)")
        switch step.action {
        case .enrol(let member, let course, let under): try enrol(member, course, under, tx)
        case .complete(let member, let course, let activity): try complete(member, course, activity, &random, tx)
        case .stop(let member, let course, let activity, let percent): try stop(member, course, activity, percent, tx)
        case .openExam(let member, let course, let activity): try openExam(member, course, activity, tx)
        case .handIn(let member, let course, let activity, let right): try handIn(member, course, activity, right, &random, tx)
        case .submit(let member, let course, let activity): try submit(member, course, activity, &random, tx)
        case .judge(let member, let course, let activity, let pass, let by): try judge(member, course, activity, pass, by, &random, tx)
        case .leave(let member, let organization, let lastDay):
            try people.leave(member, at: organization, lastDay: plan.day(lastDay), vendor: vendor, tx)
        case .assign(let by, let members, let kind, let target, let due): try assign(by, members, kind, target, due, tx)
        }
    }

    private func scope<R: Right>(_ right: R.Type, _ member: String, _ tx: Transaction) throws -> Scope<R> {
        try ground.access.acting(right, as: register.person(member), on: zone.day(at: tx.now), vendor: vendor, tx)
    }

    private func enrol(_ member: String, _ course: String, _ under: String, _ tx: Transaction) throws {
        let person = try register.person(member), id = try register.course(course)
        if try Enrolments.open(person: person, course: id, vendor: vendor, tx) != nil { return }
        _ = try Enrol(person: person, course: id, organization: register.organization(under))
            .choose(scope(Learn.self, member, tx), zone: zone, ledger: ground.ledger, tx)
    }

    private func place(_ member: String, _ course: String, _ activity: String, _ tx: Transaction) throws -> (Enrolment, VersionActivity) {
        let person = try register.person(member)
        guard let open = try Enrolments.latest(person: person, course: register.course(course), vendor: vendor, tx),
              let part = try Courses.versionActivity(register.activity(activity, of: course), version: open.version, vendor: vendor, tx)
        else { throw DemoRegister.Unknown(description: "\(member) is not enrolled in \(course).") }
        return (open, part)
    }

    private func complete(_ member: String, _ course: String, _ activity: String, _ random: inout DemoRandom, _ tx: Transaction) throws {
        let (enrolment, part) = try place(member, course, activity, tx)
        let seconds = part.authorMinutes * random.days(44...76)
        try Progress.report(ProgressReport(sharePermille: 1000, addedSeconds: seconds), enrolment, part.id, vendor: vendor, tx)
        let graded = part.kind == "scorm12"
        let outcome = Outcome(passed: graded ? true : nil, scorePermille: graded ? random.days(78...100) * 10 : nil, assurance: .selfReported)
        try Progress.complete(outcome, enrolment, part, by: Actor(kind: .person, id: enrolment.person.value), vendor: vendor, ledger: ground.ledger, tx)
    }

    private func stop(_ member: String, _ course: String, _ activity: String, _ percent: Int, _ tx: Transaction) throws {
        let (enrolment, part) = try place(member, course, activity, tx)
        let blocks = plan.world.course(course)?.activity(activity)?.blocks?["en"]?.count ?? 1
        let block = max(1, blocks * percent / 100)
        try Progress.report(ProgressReport(sharePermille: percent * 10, addedSeconds: part.authorMinutes * 60 * percent / 100, location: "\(activity)-\(block)"),
                            enrolment, part.id, vendor: vendor, tx)
    }

    private func openExam(_ member: String, _ course: String, _ activity: String, _ tx: Transaction) throws {
        let (enrolment, part) = try place(member, course, activity, tx)
        let attempt = try sit.start(Sitting(enrolment, part), scope(Learn.self, member, tx), tx)
        register.setAttempt(attempt.value, member, "\(course)/\(activity)")
        try Progress.report(ProgressReport(), enrolment, part.id, vendor: vendor, tx)
    }

    private func handIn(_ member: String, _ course: String, _ activity: String, _ right: Double, _ random: inout DemoRandom, _ tx: Transaction) throws {
        let (enrolment, part) = try place(member, course, activity, tx)
        let attempt = ExamAttemptID(try register.attempt(member, "\(course)/\(activity)"))
        let exam = try sit.exams.definition(Sitting(enrolment, part).frozen, vendor: vendor, tx).exam
        let scope = try scope(Learn.self, member, tx)
        let passes = right * 100 >= exam.cut.percent.approximately
        let chosen = DemoQuestions.chosen(exam, right: right, passes: passes, &random)
        for question in exam.questions {
            let response = DemoQuestions.response(question, right: chosen.contains(question.id))
            _ = try sit.answer(attempt, question: question.id, fields: DemoQuestions.fields(response), isFlagged: false, decimalSeparator: ".", scope, tx)
        }
        try Progress.report(ProgressReport(addedSeconds: part.authorMinutes * random.days(64...72)), enrolment, part.id, vendor: vendor, tx)
        try sit.handIn(attempt, scope, tx)
    }

    private func submit(_ member: String, _ course: String, _ activity: String, _ random: inout DemoRandom, _ tx: Transaction) throws {
        let (enrolment, part) = try place(member, course, activity, tx)
        let texts = plan.world.works.texts[activity] ?? []
        let text = texts.isEmpty ? "See my notes." : random.pick(texts)
        try Progress.report(ProgressReport(addedSeconds: part.authorMinutes * random.days(48...72)), enrolment, part.id, vendor: vendor, tx)
        let id = try handInWork.handIn(Placement(enrolment, part), text: text, files: [], scope(Learn.self, member, tx), tx)
        register.setSubmission(id.value, member, "\(course)/\(activity)")
    }

    private func judge(_ member: String, _ course: String, _ activity: String, _ pass: Bool, _ by: String, _ random: inout DemoRandom, _ tx: Transaction) throws {
        let id = SubmissionID(try register.submission(member, "\(course)/\(activity)"))
        var marks: [String: String] = [:]
        for criterion in plan.world.course(course)?.activity(activity)?.rubric ?? [] {
            // The best level, now and then the one below: never so many that the sum fails.
            marks[criterion.key] = String(criterion.levels.count - (marks.isEmpty && random.chance(0.4) ? 1 : 0))
        }
        let comment = random.pick(plan.world.works.comments)
        try judgeWork.judge(id, marks: marks, comment: comment, returning: !pass, scope(AssessWork.self, by, tx), tx)
    }

    private func assign(_ by: String, _ members: [String], _ kind: String, _ target: String, _ due: Int?, _ tx: Transaction) throws {
        let id = try kind == "course" ? register.course(target).value : register.certification(target).value
        _ = try Assign(targetKind: kind, target: id, audience: .people(members.map { try register.person($0) }), dueOn: due.map(plan.day))
            .perform(scope(AssignLearning.self, by, tx), zone: zone, kinds: assignables, ledger: ground.ledger, tx)
    }
}
