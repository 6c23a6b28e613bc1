import Assessment
import Courses
import JSON
import Kernel
import Learning
import Ledger
import Records
import Scoring

/// Exams with their answers, and assignments.
extension Telling {
    private func draft(_ fact: String, _ verb: Verb, _ person: PersonID, _ activity: ActivityID, _ enrolment: Enrolment, _ words: CourseWords, at: Instant, under organization: OrganizationID?) throws
        -> StatementDraft {
        var draft = StatementDraft(fact, try agent(person), verb, self.activity(activity, words), at: at, under: organization)
        draft.within(words, course(words), enrolment.id)
        return draft
    }

    func started(_ event: ExamStarted, _ stored: StoredEvent) throws -> [OwnStatements.One] {
        let enrolment = try enrolment(event.enrolment), words = try words(enrolment.version)
        var draft = try draft("event:\(stored.id)", .attempted, event.person, event.activity, enrolment, words, at: stored.recordedAt, under: event.organization)
        draft.contextExtensions[Extension.attempt] = .int(Int64(event.number))
        return try begun(enrolment, words) + [draft.statement]
    }

    /// The outcome, under the organization; each answer under the vendor's own, since a partner never reads answers (product.md) and
    /// the right ones are nobody's but the vendor's.
    func handedIn(_ event: ExamHandedIn, _ stored: StoredEvent, _ exams: FrozenExams) throws -> [OwnStatements.One] {
        let enrolment = try enrolment(event.enrolment), words = try words(enrolment.version)
        let attempt = try AttemptStore().any(ExamAttemptID(event.attempt), vendor: vendor, tx), at = attempt?.handedInAt ?? stored.recordedAt
        var draft = try draft("event:\(stored.id)", event.isPassed ? .passed : .failed, event.person, event.activity, enrolment, words, at: at, under: event.organization)
        draft.contextExtensions[Extension.attempt] = .int(Int64(event.number))
        draft.contextExtensions[Extension.assurance] = .string(Assurance.serverGraded.rawValue)
        if event.isPractice { draft.contextExtensions[Extension.practice] = .bool(true) }
        draft.result["completion"] = .bool(true)
        draft.result["success"] = .bool(event.isPassed)
        if let result = attempt?.result { draft.result["score"] = Self.score(result.earned, of: result.possible) }
        if let attempt { draft.took(seconds: max(1, Int((at.milliseconds - attempt.startedAt.milliseconds) / 1000))) }
        let answers = try attempt.map { try answered(event, $0, enrolment, words, exams, under: draft) } ?? []
        return try begun(enrolment, words) + answers + [draft.statement]
    }

    /// One statement for each question that was answered, in the order asked.
    private func answered(_ event: ExamHandedIn, _ attempt: ExamAttempt, _ enrolment: Enrolment, _ words: CourseWords, _ exams: FrozenExams, under exam: StatementDraft) throws -> [OwnStatements.One] {
        let definition = try exams.definition(attempt.frozen, vendor: vendor, tx), log = try AttemptStore().log(attempt.id, vendor: vendor, tx)
        let responses = log.lastResponses, times = Dictionary(log.map { ($0.question, $0.savedAt) }, uniquingKeysWith: { _, last in last })
        let grades = Dictionary((attempt.result?.items ?? []).map { ($0.question, $0.grade) }, uniquingKeysWith: { a, _ in a })
        return attempt.form.items.compactMap { item in
            guard let question = definition.exam.question(item.question), let response = responses[item.question] else { return nil }
            let interaction = Interaction(question: question)
            let object: JSONValue = .object([
                "objectType": .string("Activity"), "id": .string("\(origin)/ns/activities/\(event.activity)/questions/\(Self.pathSafe(question.id))"), "definition": interaction.definition,
            ])
            var draft = StatementDraft("attempt:\(attempt.id):question:\(question.id)", exam.actor, .answered, object, at: times[item.question] ?? exam.timestamp, under: nil)
            draft.within(words, exam.object, enrolment.id)
            draft.groupings = exam.parents
            draft.contextExtensions = exam.contextExtensions
            draft.result["response"] = .string(interaction.response(response))
            if let grade = grades[item.question] {
                draft.result["success"] = .bool(grade.isRight)
                draft.result["score"] = Self.score(grade.earned, of: grade.possible)
            }
            return draft.statement
        }
    }

    func handedIn(_ event: WorkHandedIn, _ stored: StoredEvent) throws -> [OwnStatements.One] {
        let enrolment = try enrolment(event.enrolment), words = try words(enrolment.version)
        var draft = try draft("event:\(stored.id)", .submitted, event.person, event.activity, enrolment, words, at: stored.recordedAt, under: event.organization)
        draft.contextExtensions[Extension.attempt] = .int(Int64(event.number))
        return try begun(enrolment, words) + [draft.statement]
    }
    func judged(_ event: WorkJudged, _ stored: StoredEvent) throws -> [OwnStatements.One] {
        let enrolment = try enrolment(event.enrolment), words = try words(enrolment.version)
        var draft = try draft("event:\(stored.id)", event.isPassed ? .passed : .failed, event.person, event.activity, enrolment, words, at: stored.recordedAt, under: event.organization)
        draft.result["success"] = .bool(event.isPassed)
        if let earned = Fraction(text: event.earned), let possible = Fraction(text: event.possible) { draft.result["score"] = Self.score(earned, of: possible) }
        draft.contextExtensions[Extension.assurance] = .string(Assurance.observed.rawValue)
        return try begun(enrolment, words) + [draft.statement]
    }

    /// Points as a score; none where nothing could be reached. Cut off like everywhere, never rounded up to a pass.
    static func score(_ earned: Fraction, of possible: Fraction) -> JSONValue? {
        guard possible > .zero, let share = try? earned.divided(by: possible) else { return nil }
        func number(_ fraction: Fraction) -> JSONValue {
            fraction.denominator == 1 ? .int(fraction.numerator) : .double(Double(fraction.decimalText(places: 4)) ?? fraction.approximately)
        }
        return .object(["scaled": number(share), "raw": number(earned), "min": .int(0), "max": number(possible)])
    }
    private static func pathSafe(_ id: String) -> String {
        id.utf8.map { byte in
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95: String(UnicodeScalar(byte))
            default: [byte].withUnsafeBytes { "%" + Hex.text($0).uppercased() }
            }
        }.joined()
    }
}
