package import Courses
package import Kernel
package import Learning
package import Ledger
package import Scoring
package import Store

/// Where an exam is sat: facts from the enrolment, fixed when an attempt starts.
package struct Sitting: Sendable {
    package let activity: ActivityID
    package let frozen: FrozenExamID
    package let enrolment: Enrolment

    /// - Throws: `ExamRefusal.notFound` for an activity of another kind or a withdrawn enrolment.
    package init(_ enrolment: Enrolment, _ activity: VersionActivity) throws {
        guard activity.kind == ExamKind.key, !enrolment.isStopped else { throw ExamRefusal.notFound }
        self.activity = activity.id
        self.enrolment = enrolment
        frozen = try ExamKind.frozen(activity.config)
    }
}

/// The verbs of a learner at an exam: start, answer, hand in.
package struct SitExam: Sendable {
    package let exams: FrozenExams
    package let ledger: Ledger
    let attempts = AttemptStore()

    package init(exams: FrozenExams, ledger: Ledger) {
        self.exams = exams
        self.ledger = ledger
    }

    /// Begins an attempt or gives the open one.
    /// - Throws: `ExamRefusal.noneLeft`, `.wait`, `.alreadyPassed`; `.raced` when another request was first (ask again).
    package func start(_ sitting: Sitting, _ scope: Scope<Learn>, _ tx: Transaction) throws -> ExamAttemptID {
        guard scope.reach.person == sitting.enrolment.person else { throw ExamRefusal.notFound }
        let definition = try exams.definition(sitting.frozen, vendor: scope.vendor, tx)
        var earlier = try attempts.all(enrolment: sitting.enrolment.id, activity: sitting.activity, vendor: scope.vendor, tx)
        if let open = earlier.last(where: { $0.state == .open }), isOver(open, tx.now) {
            try handIn(open.id, by: .clock, scope.vendor, scope.actor, tx)
            earlier = try attempts.all(enrolment: sitting.enrolment.id, activity: sitting.activity, vendor: scope.vendor, tx)
        }
        switch AttemptRules.start(AttemptRules.History(earlier), definition, now: tx.now) {
        case .resume:
            guard let open = earlier.last(where: { $0.state == .open }) else { throw ExamRefusal.notFound }
            return open.id
        case .noneLeft: throw ExamRefusal.noneLeft(allowed: definition.attemptLimit ?? 0)
        case .wait(let until): throw ExamRefusal.wait(until: until)
        case .alreadyPassed: throw ExamRefusal.alreadyPassed
        case .begin(let number): return try begin(number, sitting, definition, scope, tx)
        }
    }

    private func begin(
        _ number: Int, _ sitting: Sitting, _ definition: ExamDefinition, _ scope: Scope<Learn>, _ tx: Transaction
    ) throws -> ExamAttemptID {
        let form = try Form.assemble(definition.exam, seed: UInt64.random(in: .min ... .max))
        let new = AttemptStore.NewAttempt(
            activity: sitting.activity, frozen: sitting.frozen, enrolment: sitting.enrolment.id, person: sitting.enrolment.person,
            membership: sitting.enrolment.underMembership.map { MembershipID($0) }, organization: sitting.enrolment.organization, number: number,
            attemptsAllowed: definition.attemptLimit, endsAt: AttemptRules.end(definition, from: tx.now), form: form)
        let id: ExamAttemptID
        do {
            id = try tx.savepoint { try attempts.insert(new, vendor: scope.vendor, tx) }
        } catch let error as SQLError where error.kind == .unique {
            throw ExamRefusal.raced
        }
        try ledger.append(ExamStarted(
            attempt: id.value, activity: sitting.activity, enrolment: sitting.enrolment.id, person: sitting.enrolment.person,
            organization: sitting.enrolment.organization, number: number), by: scope.actor, tx)
        return id
    }

    /// One answer as it arrives. Saving what is saved already adds nothing, so a repeated send is harmless.
    /// - Parameter fields: of the question's form, as `ResponseReading` takes them.
    /// - Throws: `ExamRefusal.notFound`, `.timeOver`, `.alreadyHandedIn`, `.answer`
    package func answer(
        _ attempt: ExamAttemptID, question: String, fields: [String: [String]], isFlagged: Bool,
        decimalSeparator: Character, _ scope: Scope<Learn>, _ tx: Transaction
    ) throws -> SavedAnswer {
        guard let person = scope.reach.person,
              let open = try attempts.open(attempt, person: person, vendor: scope.vendor, tx),
              open.served.contains("|\(question)|") else { throw ExamRefusal.notFound }
        let definition = try exams.definition(open.frozen, vendor: scope.vendor, tx)
        guard let asked = definition.exam.question(question) else { throw ExamRefusal.notFound }
        guard open.state == .open else { throw ExamRefusal.alreadyHandedIn }
        guard AttemptRules.takesAnswers(endsAt: open.endsAt, now: tx.now) else { throw ExamRefusal.timeOver }
        let response: Response?
        do {
            response = try ResponseReading.read(fields, for: asked, decimalSeparator: decimalSeparator)
        } catch { throw ExamRefusal.answer(error) }
        let last = try attempts.last(attempt, question: question, vendor: scope.vendor, tx)
        if let last, last.response == response, last.isFlagged == isFlagged { return last }
        let latestEnd = tx.now.adding(seconds: -AttemptRules.graceSeconds)
        guard let sequence = try attempts.nextSequence(
            attempt, person: person, latestEnd: latestEnd, vendor: scope.vendor, tx) else { throw ExamRefusal.alreadyHandedIn }
        let saved = SavedAnswer(
            sequence: sequence, question: question, response: response, isFlagged: isFlagged, savedAt: tx.now)
        try attempts.append(saved, attempt: attempt, vendor: scope.vendor, tx)
        return saved
    }

    /// Hands in one's own attempt; a second time gives the same. After the end it counts as handed in by the clock.
    /// - Throws: `ExamRefusal.notFound`
    @discardableResult
    package func handIn(_ attempt: ExamAttemptID, _ scope: Scope<Learn>, _ tx: Transaction) throws -> ExamAttempt {
        guard let person = scope.reach.person,
              let own = try attempts.own(attempt, person: person, vendor: scope.vendor, tx) else { throw ExamRefusal.notFound }
        guard own.state == .open else { return own }
        return try handIn(own.id, by: isOver(own, tx.now) ? .clock : .person, scope.vendor, scope.actor, tx)
    }

    func isOver(_ attempt: ExamAttempt, _ now: Instant) -> Bool {
        attempt.state == .open && !AttemptRules.takesAnswers(endsAt: attempt.endsAt, now: now)
    }

    @discardableResult
    func handIn(
        _ id: ExamAttemptID, by: ExamAttempt.HandedInBy, _ vendor: VendorID, _ actor: Actor, _ tx: Transaction
    ) throws -> ExamAttempt {
        guard let attempt = try attempts.any(id, vendor: vendor, tx) else { throw ExamRefusal.notFound }
        guard attempt.state == .open else { return attempt }
        let definition = try exams.definition(attempt.frozen, vendor: vendor, tx)
        let log = try attempts.log(id, vendor: vendor, tx)
        let result = try ExamResult.judge(attempt.form, of: definition.exam, responses: log.lastResponses)
        let answersDigest = digest(try Coding.text(log.map(LoggedAnswer.init)))
        // By the clock means: at the end of the time, whenever the job came round.
        let at = by == .clock ? attempt.endsAt ?? tx.now : tx.now
        guard try attempts.handIn(id, by: by, at: at, result: result, digest: answersDigest, vendor: vendor, tx),
              let done = try attempts.any(id, vendor: vendor, tx) else { throw ExamRefusal.raced }
        try ledger.append(ExamHandedIn(
            attempt: id.value, activity: done.activity, enrolment: done.enrolment, person: done.person,
            organization: done.organization, number: done.number, isPassed: result.passed,
            isPractice: definition.isPractice, percent: result.percent.decimalText(),
            cutPercent: result.cut.percent.decimalText(places: 2), cutVersion: result.cut.version, handedInBy: by,
            answers: log.count, answersDigest: answersDigest), by: actor, tx)
        try record(done, result, answersDigest, vendor, actor, tx)
        return done
    }
}

extension SitExam {
    /// Progress and completion, by Learning's verb, in the judging transaction.
    private func record(
        _ attempt: ExamAttempt, _ result: ExamResult, _ digest: String, _ vendor: VendorID, _ actor: Actor, _ tx: Transaction
    ) throws {
        let (enrolment, activity) = try Progress.access(
            attempt.enrolment, attempt.activity, person: attempt.person, vendor: vendor, tx)
        let evidence = try Coding.text(["attempt": attempt.id.value, "answers": digest, "frozen": attempt.frozen.value])
        try Progress.complete(
            Outcome(passed: result.passed, scorePermille: result.permille, assurance: .serverGraded, evidence: evidence),
            enrolment, activity, by: actor, vendor: vendor, ledger: ledger, tx)
    }
}

extension ExamResult {
    /// Thousandths of the possible points, cut off.
    var permille: Int { Int(percent.numerator * 10 / percent.denominator) }
}

/// The shape of a log line under the digest: stable for ever.
private struct LoggedAnswer: Encodable {
    let sequence: Int
    let question: String
    let response: Response?
    let savedAt: Int64
    init(_ answer: SavedAnswer) {
        sequence = answer.sequence
        question = answer.question
        response = answer.response
        savedAt = answer.savedAt.milliseconds
    }
}

extension [SavedAnswer] {
    /// What counts: the last response of each question, cleared ones left out.
    package var lastResponses: [String: Response] {
        var last: [String: Response] = [:]
        for answer in self { last[answer.question] = answer.response }
        return last
    }
    /// Questions marked to come back to, by their last save.
    package var flagged: Set<String> {
        var flags: Set<String> = []
        for answer in self {
            if answer.isFlagged { flags.insert(answer.question) } else { flags.remove(answer.question) }
        }
        return flags
    }
}

extension AttemptRules.History {
    package init(_ attempts: [ExamAttempt]) {
        let passed = attempts.contains { $0.result?.passed == true }
        let last = attempts.last
        self.init(
            used: attempts.count, lastNumber: last?.number ?? 0, open: attempts.contains { $0.state == .open },
            passed: passed, lastFailedAt: last?.result?.passed == false ? last?.handedInAt : nil)
    }
}
