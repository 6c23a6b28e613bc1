extension Migrations {
    static let privacy: [Migration] = [
        Migration(150, "privacy", """
            CREATE TABLE erasure_request (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                asked_at {int} NOT NULL,
                settled_at {int},
                settled_by TEXT,
                outcome TEXT,
                reason TEXT NOT NULL, -- personal
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX erasure_request_open ON erasure_request (vendor_id, person_id) WHERE settled_at IS NULL;
            CREATE INDEX erasure_request_waiting ON erasure_request (vendor_id, asked_at) WHERE settled_at IS NULL;
            CREATE TABLE legal_hold (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                reason TEXT NOT NULL, -- personal
                held_at {int} NOT NULL,
                held_by TEXT NOT NULL,
                released_at {int},
                released_by TEXT,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX legal_hold_once ON legal_hold (vendor_id, person_id) WHERE released_at IS NULL;
            CREATE INDEX legal_hold_open ON legal_hold (vendor_id, held_at) WHERE released_at IS NULL;
            CREATE TABLE retention_rule (
                vendor_id TEXT NOT NULL,
                kind TEXT NOT NULL,
                days {int},
                changed_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, kind)
            ) {strict};
            CREATE TABLE retention_run (
                vendor_id TEXT NOT NULL,
                kind TEXT NOT NULL,
                ran_at {int} NOT NULL,
                removed {int} NOT NULL,
                PRIMARY KEY (vendor_id, kind)
            ) {strict};
            """),
    ]
}
