extension Migrations {
    /// Versions of packages beside each other, who was moved between them, and what was set for playing them.
    static let packageVersions: [Migration] = [
        // A line is named by its first package; empty is the line that every activity had before lines were told apart.
        Migration(200, "package versions", """
            ALTER TABLE package_version ADD COLUMN line_id TEXT NOT NULL DEFAULT '';
            CREATE INDEX enrolment_course_order ON enrolment (vendor_id, course_id, id);
            CREATE TABLE package_move (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                course_id TEXT NOT NULL,
                activity_id TEXT NOT NULL,
                package_id TEXT NOT NULL,
                course_version_id TEXT NOT NULL,
                policy TEXT NOT NULL,
                state TEXT NOT NULL,
                reached TEXT NOT NULL,
                seen {int} NOT NULL,
                total {int} NOT NULL,
                begun_by TEXT NOT NULL,
                begun_at {int} NOT NULL,
                finished_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX package_move_activity ON package_move (vendor_id, activity_id, begun_at);
            CREATE UNIQUE INDEX package_move_one ON package_move (vendor_id, activity_id) WHERE state IN ('running', 'undoing');
            CREATE TABLE package_move_act (
                vendor_id TEXT NOT NULL,
                move_id TEXT NOT NULL,
                enrolment_id TEXT NOT NULL,
                act TEXT NOT NULL,
                registration_id TEXT,
                from_package_id TEXT NOT NULL,
                to_package_id TEXT NOT NULL,
                from_move_id TEXT,
                standing TEXT NOT NULL,
                carried TEXT NOT NULL,
                state TEXT NOT NULL, -- personal
                acted_by TEXT NOT NULL,
                acted_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, move_id, enrolment_id, act)
            ) {strict};
            CREATE INDEX package_move_act_enrolment ON package_move_act (vendor_id, enrolment_id, acted_at);
            CREATE TABLE package_move_waiting (
                vendor_id TEXT NOT NULL,
                move_id TEXT NOT NULL,
                enrolment_id TEXT NOT NULL,
                since {int} NOT NULL,
                PRIMARY KEY (vendor_id, move_id, enrolment_id)
            ) {strict};
            CREATE INDEX package_move_waiting_since ON package_move_waiting (vendor_id, move_id, since);
            CREATE TABLE package_place (
                vendor_id TEXT NOT NULL,
                enrolment_id TEXT NOT NULL,
                activity_id TEXT NOT NULL,
                version_id TEXT NOT NULL,
                package_id TEXT NOT NULL,
                move_id TEXT NOT NULL,
                placed_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, enrolment_id, activity_id)
            ) {strict};
            """),
        // Null in a session of before, and in the server's own.
        Migration(201, "play settings", """
            CREATE TABLE play_setting (
                vendor_id TEXT NOT NULL,
                level TEXT NOT NULL,
                subject_id TEXT NOT NULL,
                name TEXT NOT NULL,
                value TEXT NOT NULL,
                set_by TEXT NOT NULL,
                set_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, level, subject_id, name)
            ) {strict};
            ALTER TABLE play_session ADD COLUMN settings TEXT;
            ALTER TABLE launch_session ADD COLUMN settings TEXT;
            CREATE INDEX play_session_latest ON play_session (vendor_id, registration_id, started_at);
            """),
    ]
}
