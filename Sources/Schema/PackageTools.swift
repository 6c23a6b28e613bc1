extension Migrations {
    /// What authors and testers of packages have: logs that follow a play, test drives that are kept, and uploads of several packages.
    static let packageTools: [Migration] = [
        Migration(202, "live logs of plays", """
            CREATE INDEX play_session_open ON play_session (vendor_id, registration_id) WHERE closed_at IS NULL;
            """),
        // Statements of a test drive are kept here, and never among the vendor's.
        Migration(203, "test drives", """
            ALTER TABLE play_registration ADD COLUMN retired_at {int};
            DROP INDEX play_registration_preview;
            CREATE UNIQUE INDEX play_registration_preview ON play_registration (vendor_id, person_id, activity_id) WHERE is_preview = 1 AND retired_at IS NULL;
            CREATE INDEX play_registration_drives ON play_registration (vendor_id, person_id, activity_id, created_at) WHERE is_preview = 1;
            CREATE TABLE drive_statement (
                vendor_id TEXT NOT NULL,
                registration_id TEXT NOT NULL,
                position {int} NOT NULL,
                statement_id TEXT NOT NULL,
                is_own {int} NOT NULL,
                body TEXT NOT NULL, -- personal
                PRIMARY KEY (vendor_id, registration_id, position)
            ) {strict};
            CREATE UNIQUE INDEX drive_statement_once ON drive_statement (vendor_id, registration_id, statement_id);
            """),
        Migration(204, "packages that wait beside a course", """
            CREATE INDEX package_version_waiting ON package_version (vendor_id, course_id, created_at) WHERE activity_id = '' AND used_at IS NULL;
            """),
    ]
}
