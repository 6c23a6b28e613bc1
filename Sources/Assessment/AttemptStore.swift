package import Courses
package import Kernel
package import Learning
package import Scoring
package import Store

/// All SQL of attempts and of the answer log.
package struct AttemptStore: Sendable {
    package init() {}

    var columns: SQL {
        """
        id, activity_id, frozen_id, enrolment_id, person_id, under_membership_id, organization_id, number, state,
        started_at, ends_at, form, handed_in_at, handed_in_by, result
        """
    }

    func attempt(_ row: Row) throws -> ExamAttempt {
        ExamAttempt(
            id: try row.id("id"), activity: try row.id("activity_id"), frozen: try row.id("frozen_id"),
            enrolment: try row.id("enrolment_id"), person: try row.id("person_id"),
            membership: try row.optionalID("under_membership_id"), organization: try row.optionalID("organization_id"),
            number: try row.int("number"), state: ExamAttempt.State(rawValue: try row.text("state")) ?? .handedIn,
            startedAt: try row.instant("started_at"), endsAt: try row.optionalInstant("ends_at"),
            form: try Coding.read(Form.self, row.text("form")), handedInAt: try row.optionalInstant("handed_in_at"),
            handedInBy: try row.optionalText("handed_in_by").flatMap(ExamAttempt.HandedInBy.init),
            result: try row.optionalText("result").map { try Coding.read(ExamResult.self, $0) })
    }

    /// The person's own attempt; another's is as absent as none.
    package func own(_ id: ExamAttemptID, person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> ExamAttempt? {
        try tx.first("""
            SELECT \(columns) FROM exam_attempt WHERE vendor_id = \(vendor) AND id = \(id) AND person_id = \(person)
            """).map(attempt)
    }

    package func any(_ id: ExamAttemptID, vendor: VendorID, _ tx: Transaction) throws -> ExamAttempt? {
        try tx.first("SELECT \(columns) FROM exam_attempt WHERE vendor_id = \(vendor) AND id = \(id)").map(attempt)
    }

    /// Attempts of one enrolment at one exam, first first.
    package func all(enrolment: EnrolmentID, activity: ActivityID, vendor: VendorID, _ tx: Transaction) throws -> [ExamAttempt] {
        try tx.query("""
            SELECT \(columns) FROM exam_attempt
            WHERE vendor_id = \(vendor) AND enrolment_id = \(enrolment) AND activity_id = \(activity) ORDER BY number
            """).map(attempt)
    }

    package struct NewAttempt: Sendable {
        let activity: ActivityID
        let frozen: FrozenExamID
        let enrolment: EnrolmentID
        let person: PersonID
        let membership: MembershipID?
        let organization: OrganizationID?
        let number: Int
        let attemptsAllowed: Int?
        let endsAt: Instant?
        let form: Form
    }

    /// - Throws: `SQLError.unique` when another request began one first.
    package func insert(_ new: NewAttempt, vendor: VendorID, _ tx: Transaction) throws -> ExamAttemptID {
        let id = tx.newID(of: ExamAttemptEntity.self)
        try tx.execute("""
            INSERT INTO exam_attempt (vendor_id, id, activity_id, frozen_id, enrolment_id, person_id, under_membership_id,
                organization_id, number, attempts_allowed, state, started_at, ends_at, form, served, saves)
            VALUES (\(vendor), \(id), \(new.activity), \(new.frozen), \(new.enrolment), \(new.person), \(new.membership),
                \(new.organization), \(new.number), \(new.attemptsAllowed), 'open', \(tx.now), \(new.endsAt),
                \(try Coding.text(new.form)), \(Self.served(new.form)), 0)
            """)
        return id
    }

    /// Question ids between bars: found in a string without decoding the form.
    static func served(_ form: Form) -> String { "|" + form.items.map(\.question).joined(separator: "|") + "|" }

    /// What saving an answer needs to know, without the form.
    package struct Open: Sendable {
        package let frozen: FrozenExamID
        package let state: ExamAttempt.State
        package let endsAt: Instant?
        package let served: String
    }

    package func open(_ id: ExamAttemptID, person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> Open? {
        try tx.first("""
            SELECT frozen_id, state, ends_at, served FROM exam_attempt
            WHERE vendor_id = \(vendor) AND id = \(id) AND person_id = \(person)
            """).map {
            Open(frozen: try $0.id("frozen_id"), state: ExamAttempt.State(rawValue: try $0.text("state")) ?? .handedIn,
                 endsAt: try $0.optionalInstant("ends_at"), served: try $0.text("served"))
        }
    }

    /// The last save of one question.
    package func last(_ attempt: ExamAttemptID, question: String, vendor: VendorID, _ tx: Transaction) throws -> SavedAnswer? {
        try tx.first("""
            SELECT sequence, question_id, response, is_flagged, saved_at FROM exam_answer
            WHERE vendor_id = \(vendor) AND attempt_id = \(attempt) AND question_id = \(question)
            ORDER BY sequence DESC LIMIT 1
            """).map(answer)
    }

    /// Takes the next number of the answer log while the attempt is open; nil when it is not or its time is over.
    ///
    /// The update locks the attempt's row: it settles the race with handing in (either the answer is in the log before
    /// the log is read, or it is refused) and numbers the answers without gaps, whatever the isolation.
    package func nextSequence(
        _ attempt: ExamAttemptID, person: PersonID, latestEnd: Instant, vendor: VendorID, _ tx: Transaction
    ) throws -> Int? {
        try tx.first("""
            UPDATE exam_attempt SET saves = saves + 1
            WHERE vendor_id = \(vendor) AND id = \(attempt) AND person_id = \(person) AND state = 'open'
                AND (ends_at IS NULL OR ends_at >= \(latestEnd))
            RETURNING saves
            """)?.int("saves")
    }

    package func append(
        _ answer: SavedAnswer, attempt: ExamAttemptID, vendor: VendorID, _ tx: Transaction
    ) throws {
        let response: String? = try answer.response.map { try Coding.text($0) }
        try tx.execute("""
            INSERT INTO exam_answer (vendor_id, attempt_id, sequence, question_id, response, is_flagged, saved_at)
            VALUES (\(vendor), \(attempt), \(answer.sequence), \(answer.question), \(response),
                \(answer.isFlagged ? 1 : 0), \(answer.savedAt))
            """)
    }

    /// The whole log in order.
    package func log(_ attempt: ExamAttemptID, vendor: VendorID, _ tx: Transaction) throws -> [SavedAnswer] {
        try tx.query("""
            SELECT sequence, question_id, response, is_flagged, saved_at FROM exam_answer
            WHERE vendor_id = \(vendor) AND attempt_id = \(attempt) ORDER BY sequence
            """).map(answer)
    }

    private func answer(_ row: Row) throws -> SavedAnswer {
        SavedAnswer(
            sequence: try row.int("sequence"), question: try row.text("question_id"),
            response: try row.optionalText("response").map { try Coding.read(Response.self, $0) },
            isFlagged: try row.bool("is_flagged"), savedAt: try row.instant("saved_at"))
    }

    /// - Returns: false when the attempt was not open any more.
    package func handIn(
        _ id: ExamAttemptID, by: ExamAttempt.HandedInBy, at: Instant, result: ExamResult, digest: String,
        vendor: VendorID, _ tx: Transaction
    ) throws -> Bool {
        try tx.execute("""
            UPDATE exam_attempt SET state = 'handedIn', handed_in_at = \(at), handed_in_by = \(by.rawValue),
                is_passed = \(result.passed ? 1 : 0), percent_text = \(result.percent.decimalText()),
                result = \(try Coding.text(result)), answers_digest = \(digest)
            WHERE vendor_id = \(vendor) AND id = \(id) AND state = 'open'
            """) == 1
    }

    /// Open attempts whose time, grace included, is over.
    package func overdue(endedBefore: Instant, most: Int, vendor: VendorID, _ tx: Transaction) throws -> [ExamAttemptID] {
        try tx.query("""
            SELECT id FROM exam_attempt
            WHERE vendor_id = \(vendor) AND state = 'open' AND ends_at < \(endedBefore) ORDER BY ends_at LIMIT \(most)
            """).map { try $0.id("id") }
    }

    /// Results of handed-in attempts at an exam, newest first: for item statistics.
    package func results(activity: ActivityID, most: Int, vendor: VendorID, _ tx: Transaction) throws -> [ExamResult] {
        try tx.query("""
            SELECT result FROM exam_attempt
            WHERE vendor_id = \(vendor) AND activity_id = \(activity) AND state = 'handedIn'
            ORDER BY handed_in_at DESC LIMIT \(most)
            """).map { try Coding.read(ExamResult.self, $0.text("result")) }
    }
}
