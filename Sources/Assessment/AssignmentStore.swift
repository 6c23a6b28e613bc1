package import Blobs
package import Courses
import HTML
package import Kernel
package import Learning
package import Scoring
package import Store

/// All SQL of assignments, submissions and judgements.
package struct AssignmentStore: Sendable {
    package init() {}

    package func freeze(_ definition: AssignmentDefinition, of activity: ActivityID, vendor: VendorID, _ tx: Transaction) throws -> FrozenAssignmentID {
        let text = try Coding.text(definition)
        let hash = digest(text)
        let id = tx.newID(of: FrozenAssignmentEntity.self)
        try tx.execute("""
            INSERT INTO assignment_frozen (vendor_id, id, activity_id, definition, hash, frozen_at)
            VALUES (\(vendor), \(id), \(activity), \(text), \(hash), \(tx.now))
            ON CONFLICT (vendor_id, activity_id, hash) DO NOTHING
            """)
        return try tx.first("""
            SELECT id FROM assignment_frozen WHERE vendor_id = \(vendor) AND activity_id = \(activity) AND hash = \(hash)
            """)?.id("id") ?? id
    }

    package func frozen(_ id: FrozenAssignmentID, vendor: VendorID, _ tx: Transaction) throws -> AssignmentDefinition? {
        try tx.first("SELECT definition FROM assignment_frozen WHERE vendor_id = \(vendor) AND id = \(id)")
            .map { try Coding.read(AssignmentDefinition.self, $0.text("definition")) }
    }

    package struct NewSubmission: Sendable {
        let activity: ActivityID
        let frozen: FrozenAssignmentID
        let course: CourseID
        let enrolment: EnrolmentID
        let person: PersonID
        let membership: MembershipID?
        let organization: OrganizationID?
        let number: Int
        let attemptsAllowed: Int?
        let text: String?
        let files: [(blob: Blob, name: String)]
    }

    /// - Throws: `SQLError.unique` when other work is waiting already.
    package func insert(_ new: NewSubmission, vendor: VendorID, _ tx: Transaction) throws -> SubmissionID {
        let id = tx.newID(of: SubmissionEntity.self)
        try tx.execute("""
            INSERT INTO submission (vendor_id, id, activity_id, frozen_id, course_id, enrolment_id, person_id,
                under_membership_id, organization_id, number, attempts_allowed, state, body, handed_in_at)
            VALUES (\(vendor), \(id), \(new.activity), \(new.frozen), \(new.course), \(new.enrolment), \(new.person),
                \(new.membership), \(new.organization), \(new.number), \(new.attemptsAllowed), 'waiting', \(new.text), \(tx.now))
            """)
        for (index, file) in new.files.enumerated() {
            try BlobFolder.reference(file.blob, ownerKind: "submission", ownerID: id.value, tx)
            try tx.execute("""
                INSERT INTO submission_file (vendor_id, submission_id, place, sha256, name, content_type, size)
                VALUES (\(vendor), \(id), \(index + 1), \(file.blob.sha256), \(file.name), \(file.blob.contentType), \(file.blob.size))
                """)
        }
        return id
    }

    private var columns: SQL {
        """
        s.id, s.activity_id, s.frozen_id, s.course_id, s.enrolment_id, s.person_id, s.organization_id, s.number, s.state,
        s.body, s.handed_in_at, j.assessor_id, j.outcome, j.marks, j.result, j.comment, j.judged_at
        """
    }
    private var source: SQL {
        "submission s LEFT JOIN judgement j ON j.vendor_id = s.vendor_id AND j.submission_id = s.id"
    }

    /// One submission within reach; beyond it there is none.
    package func submission(_ id: SubmissionID, reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> Submission? {
        try tx.first("""
            SELECT \(columns) FROM \(source) WHERE s.vendor_id = \(vendor) AND s.id = \(id) AND \(within(reach))
            """).map { try submission($0, files: try files(of: [id], vendor: vendor, tx)) }
    }

    /// One's own submission; another's is as absent as none.
    package func own(_ id: SubmissionID, person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> Submission? {
        try tx.first("""
            SELECT \(columns) FROM \(source) WHERE s.vendor_id = \(vendor) AND s.id = \(id) AND s.person_id = \(person)
            """).map { try submission($0, files: try files(of: [id], vendor: vendor, tx)) }
    }

    /// Submissions with the names a queue shows: two queries for all.
    func lines(_ all: [Submission], language: Language, vendor: VendorID, _ tx: Transaction) throws -> [QueueLine] {
        guard !all.isEmpty else { return [] }
        var names: [SubmissionID: (String, String, LanguageMap, LanguageMap)] = [:]
        for row in try tx.query("""
            SELECT s.id, p.name AS person_name, o.name AS organization_name, c.title AS course_title, a.title AS activity_title
            FROM submission s
            JOIN person p ON p.vendor_id = s.vendor_id AND p.id = s.person_id
            JOIN course c ON c.vendor_id = s.vendor_id AND c.id = s.course_id
            LEFT JOIN enrolment e ON e.vendor_id = s.vendor_id AND e.id = s.enrolment_id
            LEFT JOIN version_activity a ON a.vendor_id = e.vendor_id AND a.version_id = e.version_id AND a.activity_id = s.activity_id
            LEFT JOIN organization o ON o.vendor_id = s.vendor_id AND o.id = s.organization_id
            WHERE s.vendor_id = \(vendor) AND s.id IN \(list: all.map(\.id))
            """) {
            names[try row.id("id")] = (
                try row.text("person_name"), try row.optionalText("organization_name") ?? "",
                try row.optionalText("activity_title").map { try LanguageMap(json: $0) } ?? LanguageMap(),
                try LanguageMap(json: row.text("course_title")))
        }
        return all.compactMap { one in
            names[one.id].map {
                QueueLine(submission: one, person: $0.0, organization: $0.1, activity: $0.2.resolve(language), course: $0.3.resolve(language))
            }
        }
    }

    /// Everything handed in under an enrolment, newest first.
    package func history(enrolment: EnrolmentID, activity: ActivityID, person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> [Submission] {
        let rows = try tx.query("""
            SELECT \(columns) FROM \(source) WHERE s.vendor_id = \(vendor) AND s.enrolment_id = \(enrolment)
                AND s.activity_id = \(activity) AND s.person_id = \(person) ORDER BY s.number DESC
            """)
        let files = try files(of: rows.map { try $0.id("id") }, vendor: vendor, tx)
        return try rows.map { try submission($0, files: files) }
    }

    /// A page of the queue: longest waiting first; judged work newest first.
    package func queue(
        _ state: Submission.State, reach: Reach, offset: Int, most: Int, vendor: VendorID, _ tx: Transaction
    ) throws -> [Submission] {
        let order: SQL = state == .waiting ? "s.handed_in_at, s.id" : "s.handed_in_at DESC, s.id"
        let rows = try tx.query("""
            SELECT \(columns) FROM \(source) WHERE s.vendor_id = \(vendor) AND s.state = \(state.rawValue) AND \(within(reach))
            ORDER BY \(order) LIMIT \(most) OFFSET \(offset)
            """)
        let files = try files(of: rows.map { try $0.id("id") }, vendor: vendor, tx)
        return try rows.map { try submission($0, files: files) }
    }

    /// A page of work in one state after the cursor, in the queue's order; stable while others hand in and judge.
    package func listed(
        _ state: Submission.State, reach: Reach, after: AttemptStore.Cursor?, most: Int, vendor: VendorID, _ tx: Transaction
    ) throws -> [Submission] {
        var conditions: [SQL] = ["s.vendor_id = \(vendor)", "s.state = \(state.rawValue)", within(reach)]
        let order: SQL
        if state == .waiting {
            order = "s.handed_in_at, s.id"
            if let after { conditions.append("(s.handed_in_at, s.id) > (\(after.at), \(after.id))") }
        } else {
            order = "s.handed_in_at DESC, s.id DESC"
            if let after { conditions.append("(s.handed_in_at, s.id) < (\(after.at), \(after.id))") }
        }
        let rows = try tx.query("SELECT \(columns) FROM \(source) WHERE \(SQL.all(conditions)) ORDER BY \(order) LIMIT \(most)")
        let files = try files(of: rows.map { try $0.id("id") }, vendor: vendor, tx)
        return try rows.map { try submission($0, files: files) }
    }

    package func count(_ state: Submission.State, reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> Int {
        try tx.count("""
            SELECT count(*) AS n FROM submission s
            WHERE s.vendor_id = \(vendor) AND s.state = \(state.rawValue) AND \(within(reach))
            """)
    }

    /// - Returns: false when it was judged meanwhile.
    package func judge(_ id: SubmissionID, _ judgement: Submission.Judgement, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        let outcome: Submission.State = judgement.isPassed ? .passed : .returned
        let changed = try tx.execute("""
            UPDATE submission SET state = \(outcome.rawValue)
            WHERE vendor_id = \(vendor) AND id = \(id) AND state = 'waiting'
            """)
        guard changed == 1 else { return false }
        try tx.execute("""
            INSERT INTO judgement (vendor_id, submission_id, assessor_id, outcome, marks, result, comment, judged_at)
            VALUES (\(vendor), \(id), \(judgement.assessor), \(outcome.rawValue), \(try Coding.text(judgement.marks)),
                \(try Coding.text(judgement.result)), \(judgement.comment), \(judgement.at))
            """)
        return true
    }

    private func within(_ reach: Reach) -> SQL {
        if reach.all { return "1 = 1" }
        if reach.organizations.isEmpty { return "1 = 0" }
        return "s.organization_id IN \(list: reach.organizations)"
    }

    private func files(of ids: [SubmissionID], vendor: VendorID, _ tx: Transaction) throws -> [SubmissionID: [Submission.File]] {
        guard !ids.isEmpty else { return [:] }
        var found: [SubmissionID: [Submission.File]] = [:]
        for row in try tx.query("""
            SELECT submission_id, place, sha256, name, content_type, size FROM submission_file
            WHERE vendor_id = \(vendor) AND submission_id IN \(list: ids) ORDER BY submission_id, place
            """) {
            found[try row.id("submission_id"), default: []].append(Submission.File(
                place: try row.int("place"), sha256: try row.text("sha256"), name: try row.text("name"),
                contentType: try row.text("content_type"), size: try row.int("size")))
        }
        return found
    }

    private func submission(_ row: Row, files: [SubmissionID: [Submission.File]]) throws -> Submission {
        let id: SubmissionID = try row.id("id")
        let judgement = try row.optionalText("outcome").map { outcome in
            Submission.Judgement(
                assessor: try row.text("assessor_id"), isPassed: outcome == "passed",
                marks: try Coding.read([String: String].self, row.text("marks")),
                result: try Coding.read(Rubric.Result.self, row.text("result")),
                comment: try row.text("comment"), at: try row.instant("judged_at"))
        }
        return Submission(
            id: id, activity: try row.id("activity_id"), frozen: try row.id("frozen_id"), course: try row.id("course_id"),
            enrolment: try row.id("enrolment_id"), person: try row.id("person_id"),
            organization: try row.optionalID("organization_id"), number: try row.int("number"),
            state: Submission.State(rawValue: try row.text("state")) ?? .waiting, text: try row.optionalText("body"),
            handedInAt: try row.instant("handed_in_at"), files: files[id] ?? [], judgement: judgement)
    }
}
