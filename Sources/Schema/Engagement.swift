extension Migrations {
    static let engagement: [Migration] = [
        Migration(90, "notices", """
            CREATE TABLE notice (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                kind TEXT NOT NULL,
                subject_kind TEXT NOT NULL,
                subject_id TEXT NOT NULL,
                once_key TEXT NOT NULL,
                details TEXT NOT NULL,
                mail TEXT NOT NULL,
                created_at {int} NOT NULL,
                read_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX notice_once ON notice (vendor_id, once_key);
            CREATE INDEX notice_person ON notice (vendor_id, person_id, created_at);
            CREATE INDEX notice_waiting ON notice (vendor_id, created_at) WHERE mail = 'waiting';
            CREATE TABLE notice_preference (
                vendor_id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                topic TEXT NOT NULL,
                mail {int} NOT NULL,
                changed_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, person_id, topic)
            ) {strict};
            """),
    ]
}
