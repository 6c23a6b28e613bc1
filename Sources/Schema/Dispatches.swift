extension Migrations {
    /// Courses that a partner runs from its own learning system, and who takes them there.
    static let dispatches: [Migration] = [
        Migration(210, "dispatches", """
            CREATE TABLE dispatch (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                course_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                destination TEXT NOT NULL,
                launch_key TEXT NOT NULL,
                origins TEXT NOT NULL,
                most_people {int},
                people {int} NOT NULL,
                from_on TEXT,
                to_on TEXT,
                created_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, id),
                CHECK (most_people IS NULL OR people <= most_people)
            ) {strict};
            CREATE INDEX dispatch_newest ON dispatch (vendor_id, created_at, id);
            CREATE INDEX dispatch_organization ON dispatch (vendor_id, organization_id, created_at);
            CREATE TABLE dispatch_change (
                vendor_id TEXT NOT NULL,
                dispatch_id TEXT NOT NULL,
                ordinal {int} NOT NULL,
                state TEXT NOT NULL,
                reason TEXT NOT NULL,
                person_id TEXT,
                changed_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, dispatch_id, ordinal)
            ) {strict};
            CREATE TABLE dispatch_learner (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                dispatch_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                foreign_id TEXT NOT NULL, -- personal
                name TEXT NOT NULL, -- personal
                version_id TEXT NOT NULL,
                status TEXT NOT NULL,
                score_units {int},
                done {int} NOT NULL,
                total {int} NOT NULL,
                active_ms {int} NOT NULL,
                created_at {int} NOT NULL,
                last_at {int} NOT NULL,
                completed_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX dispatch_learner_once ON dispatch_learner (vendor_id, dispatch_id, foreign_id);
            CREATE INDEX dispatch_learner_newest ON dispatch_learner (vendor_id, dispatch_id, last_at, id);
            CREATE TABLE dispatch_launch (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                dispatch_id TEXT NOT NULL,
                learner_id TEXT,
                standard TEXT NOT NULL,
                opened_from TEXT NOT NULL,
                outcome TEXT NOT NULL,
                token_hash TEXT,
                pass_hash TEXT,
                entered_at {int},
                until {int} NOT NULL,
                at {int} NOT NULL,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX dispatch_launch_token ON dispatch_launch (vendor_id, token_hash) WHERE token_hash IS NOT NULL;
            CREATE UNIQUE INDEX dispatch_launch_pass ON dispatch_launch (vendor_id, pass_hash) WHERE pass_hash IS NOT NULL;
            CREATE INDEX dispatch_launch_newest ON dispatch_launch (vendor_id, dispatch_id, at);
            ALTER TABLE play_registration ADD COLUMN learner_id TEXT;
            CREATE UNIQUE INDEX play_registration_learner ON play_registration (vendor_id, learner_id, activity_id) WHERE learner_id IS NOT NULL;
            """),
    ]
}
