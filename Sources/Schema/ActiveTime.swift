extension Migrations {
    static let activeTime: [Migration] = [
        Migration(35, "active time", """
            CREATE TABLE active_view (
                vendor_id TEXT NOT NULL,
                enrolment_id TEXT NOT NULL,
                activity_id TEXT NOT NULL,
                view TEXT NOT NULL,
                seconds {int} NOT NULL,
                last_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, enrolment_id, activity_id, view)
            ) {strict};
            """),
        // Which content a figure was measured for, and the minutes that people are told.
        Migration(36, "measured minutes", """
            ALTER TABLE activity_minutes ADD COLUMN minutes {int} NOT NULL DEFAULT 0;
            ALTER TABLE activity_minutes ADD COLUMN content TEXT NOT NULL DEFAULT '';
            """),
    ]
}
