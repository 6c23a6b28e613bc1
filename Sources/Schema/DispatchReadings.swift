extension Migrations {
    /// What dispatched learners do of lessons, films, documents and links.
    static let dispatchReadings: [Migration] = [
        // What completed such a part is proved by evidence; its outcome has the empty text for a registration.
        Migration(242, "readings of dispatched courses", """
            CREATE TABLE dispatch_reading (
                vendor_id TEXT NOT NULL,
                learner_id TEXT NOT NULL,
                activity_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                version_id TEXT NOT NULL,
                share_permille {int} NOT NULL,
                location TEXT NOT NULL, -- personal
                active_ms {int} NOT NULL,
                timed_at {int} NOT NULL,
                opened_at {int} NOT NULL,
                last_at {int} NOT NULL,
                done_at {int},
                PRIMARY KEY (vendor_id, learner_id, activity_id),
                CHECK (share_permille BETWEEN 0 AND 1000 AND active_ms >= 0)
            ) {strict};
            CREATE TABLE dispatch_reading_view (
                vendor_id TEXT NOT NULL,
                learner_id TEXT NOT NULL,
                activity_id TEXT NOT NULL,
                view TEXT NOT NULL,
                seconds {int} NOT NULL,
                last_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, learner_id, activity_id, view)
            ) {strict};
            CREATE INDEX dispatch_reading_view_oldest ON dispatch_reading_view (vendor_id, last_at);
            ALTER TABLE dispatch_outcome ADD COLUMN evidence TEXT;
            """),
    ]
}
