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
                destination_folded TEXT NOT NULL,
                launch_key TEXT NOT NULL,
                origins TEXT NOT NULL,
                most_people {int},
                people {int} NOT NULL,
                from_on TEXT,
                to_on TEXT,
                created_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, id),
                CHECK (people >= 0 AND (most_people IS NULL OR people <= most_people))
            ) {strict};
            CREATE INDEX dispatch_newest ON dispatch (vendor_id, created_at, id);
            CREATE INDEX dispatch_organization ON dispatch (vendor_id, organization_id, created_at);
            CREATE TABLE dispatch_change (
                vendor_id TEXT NOT NULL,
                dispatch_id TEXT NOT NULL,
                ordinal {int} NOT NULL,
                act TEXT NOT NULL,
                state TEXT NOT NULL,
                reason TEXT NOT NULL, -- personal
                learner_id TEXT,
                most_people {int},
                from_on TEXT,
                to_on TEXT,
                person_id TEXT,
                changed_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, dispatch_id, ordinal)
            ) {strict};
            CREATE INDEX dispatch_change_learner ON dispatch_change (vendor_id, learner_id, ordinal) WHERE learner_id IS NOT NULL;
            CREATE TABLE dispatch_learner (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                dispatch_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                foreign_id TEXT NOT NULL, -- personal
                foreign_hash TEXT NOT NULL,
                name TEXT NOT NULL, -- personal
                said_name TEXT NOT NULL, -- personal
                search_folded TEXT NOT NULL, -- personal
                proof_hash TEXT NOT NULL,
                readmit_until {int},
                version_id TEXT NOT NULL,
                status TEXT NOT NULL,
                score_units {int},
                done {int} NOT NULL,
                total {int} NOT NULL,
                active_ms {int} NOT NULL,
                created_at {int} NOT NULL,
                last_at {int} NOT NULL,
                completed_at {int},
                removed_at {int},
                erased_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX dispatch_learner_once ON dispatch_learner (vendor_id, dispatch_id, foreign_hash) WHERE removed_at IS NULL;
            CREATE INDEX dispatch_learner_removed ON dispatch_learner (vendor_id, dispatch_id, foreign_hash, removed_at);
            CREATE INDEX dispatch_learner_listed ON dispatch_learner (vendor_id, dispatch_id, id);
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
            CREATE INDEX dispatch_launch_learner ON dispatch_launch (vendor_id, learner_id, until) WHERE learner_id IS NOT NULL;
            CREATE INDEX dispatch_launch_oldest ON dispatch_launch (vendor_id, at);
            ALTER TABLE play_registration ADD COLUMN learner_id TEXT;
            CREATE UNIQUE INDEX play_registration_learner ON play_registration (vendor_id, learner_id, activity_id) WHERE learner_id IS NOT NULL;
            """),
    ]
}
