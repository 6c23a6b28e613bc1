extension Migrations {
    /// Whom a dispatched learner turned out to be, and what counts as their history since.
    static let packageDispatchLinks: [Migration] = [
        Migration(227, "dispatch links", """
            CREATE TABLE dispatch_outcome (
                vendor_id TEXT NOT NULL,
                learner_id TEXT NOT NULL,
                ordinal {int} NOT NULL,
                registration_id TEXT NOT NULL,
                activity_id TEXT NOT NULL,
                passed {int},
                score_permille {int},
                active_seconds {int} NOT NULL,
                at {int} NOT NULL,
                PRIMARY KEY (vendor_id, learner_id, ordinal)
            ) {strict};
            CREATE TABLE dispatch_link (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                dispatch_id TEXT NOT NULL,
                learner_id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                membership_id TEXT NOT NULL,
                enrolment_id TEXT,
                outcomes {int} NOT NULL,
                linked_at {int} NOT NULL,
                ended_at {int},
                ended_how TEXT,
                ended_by TEXT,
                reason TEXT NOT NULL, -- personal
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX dispatch_link_once ON dispatch_link (vendor_id, learner_id) WHERE ended_at IS NULL;
            CREATE INDEX dispatch_link_learner ON dispatch_link (vendor_id, learner_id, linked_at);
            CREATE INDEX dispatch_link_person ON dispatch_link (vendor_id, person_id, linked_at);
            CREATE TABLE dispatch_link_code (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                learner_id TEXT NOT NULL,
                person_id TEXT,
                code_hash TEXT,
                tries {int} NOT NULL,
                created_at {int} NOT NULL,
                expires_at {int} NOT NULL,
                used_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX dispatch_link_code_learner ON dispatch_link_code (vendor_id, learner_id, created_at);
            CREATE INDEX dispatch_link_code_oldest ON dispatch_link_code (vendor_id, expires_at);
            """),
        // What was completed elsewhere is known later than it was done, and may turn out to be somebody else's.
        Migration(228, "completions known later", """
            ALTER TABLE completion ADD COLUMN recorded_at {int};
            ALTER TABLE completion ADD COLUMN retracted_at {int};
            """),
    ]
}
