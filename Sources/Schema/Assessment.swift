extension Migrations {
    static let assessment: [Migration] = [
        Migration(60, "exams", """
            CREATE TABLE exam_frozen (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                activity_id TEXT NOT NULL,
                definition TEXT NOT NULL,
                hash TEXT NOT NULL,
                frozen_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX exam_frozen_hash ON exam_frozen (vendor_id, activity_id, hash);
            CREATE TABLE exam_attempt (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                activity_id TEXT NOT NULL,
                frozen_id TEXT NOT NULL,
                enrolment_id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                under_membership_id TEXT,
                organization_id TEXT,
                number {int} NOT NULL,
                attempts_allowed {int},
                state TEXT NOT NULL,
                started_at {int} NOT NULL,
                ends_at {int},
                form TEXT NOT NULL,
                served TEXT NOT NULL,
                saves {int} NOT NULL,
                handed_in_at {int},
                handed_in_by TEXT,
                is_passed {int},
                percent_text TEXT,
                result TEXT,
                answers_digest TEXT,
                PRIMARY KEY (vendor_id, id),
                CHECK (state IN ('open', 'handedIn')),
                CHECK (number >= 1 AND (attempts_allowed IS NULL OR number <= attempts_allowed)),
                CHECK ((state = 'handedIn') = (result IS NOT NULL))
            ) {strict};
            CREATE UNIQUE INDEX exam_attempt_number ON exam_attempt (vendor_id, enrolment_id, activity_id, number);
            CREATE UNIQUE INDEX exam_attempt_open ON exam_attempt (vendor_id, enrolment_id, activity_id) WHERE state = 'open';
            CREATE INDEX exam_attempt_person ON exam_attempt (vendor_id, person_id, started_at);
            CREATE INDEX exam_attempt_activity ON exam_attempt (vendor_id, activity_id, handed_in_at);
            CREATE INDEX exam_attempt_due ON exam_attempt (vendor_id, ends_at) WHERE state = 'open';
            CREATE TABLE exam_answer (
                vendor_id TEXT NOT NULL,
                attempt_id TEXT NOT NULL,
                sequence {int} NOT NULL,
                question_id TEXT NOT NULL,
                response TEXT, -- personal
                is_flagged {int} NOT NULL,
                saved_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, attempt_id, sequence)
            ) {strict};
            CREATE INDEX exam_answer_question ON exam_answer (vendor_id, attempt_id, question_id, sequence);
            """),
        Migration(61, "assignments", """
            CREATE TABLE assignment_frozen (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                activity_id TEXT NOT NULL,
                definition TEXT NOT NULL,
                hash TEXT NOT NULL,
                frozen_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX assignment_frozen_hash ON assignment_frozen (vendor_id, activity_id, hash);
            CREATE TABLE submission (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                activity_id TEXT NOT NULL,
                frozen_id TEXT NOT NULL,
                course_id TEXT NOT NULL,
                enrolment_id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                under_membership_id TEXT,
                organization_id TEXT,
                number {int} NOT NULL,
                attempts_allowed {int},
                state TEXT NOT NULL,
                body TEXT, -- personal
                handed_in_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, id),
                CHECK (state IN ('waiting', 'passed', 'returned')),
                CHECK (number >= 1 AND (attempts_allowed IS NULL OR number <= attempts_allowed))
            ) {strict};
            CREATE UNIQUE INDEX submission_number ON submission (vendor_id, enrolment_id, activity_id, number);
            CREATE UNIQUE INDEX submission_waiting ON submission (vendor_id, enrolment_id, activity_id) WHERE state = 'waiting';
            CREATE INDEX submission_queue ON submission (vendor_id, state, handed_in_at);
            CREATE INDEX submission_person ON submission (vendor_id, person_id, handed_in_at);
            CREATE TABLE submission_file (
                vendor_id TEXT NOT NULL,
                submission_id TEXT NOT NULL,
                place {int} NOT NULL,
                sha256 TEXT NOT NULL,
                name TEXT NOT NULL, -- personal
                content_type TEXT NOT NULL,
                size {int} NOT NULL,
                PRIMARY KEY (vendor_id, submission_id, place)
            ) {strict};
            CREATE TABLE judgement (
                vendor_id TEXT NOT NULL,
                submission_id TEXT NOT NULL,
                assessor_id TEXT NOT NULL,
                outcome TEXT NOT NULL,
                marks TEXT NOT NULL,
                result TEXT NOT NULL,
                comment TEXT NOT NULL, -- personal
                judged_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, submission_id),
                CHECK (outcome IN ('passed', 'returned'))
            ) {strict};
            """),
    ]
}
