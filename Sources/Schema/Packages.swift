extension Migrations {
    static let packages: [Migration] = [
        Migration(50, "packages", """
            CREATE TABLE package_version (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                course_id TEXT NOT NULL,
                activity_id TEXT NOT NULL,
                number {int} NOT NULL,
                title TEXT NOT NULL,
                edition TEXT NOT NULL,
                manifest TEXT NOT NULL,
                notes TEXT NOT NULL,
                file_name TEXT NOT NULL,
                zip_sha256 TEXT NOT NULL,
                file_count {int} NOT NULL,
                bytes {int} NOT NULL,
                uploaded_by TEXT NOT NULL,
                created_at {int} NOT NULL,
                is_complete {int} NOT NULL,
                used_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX package_version_activity ON package_version (vendor_id, activity_id, number);
            CREATE INDEX package_version_unused ON package_version (vendor_id, created_at) WHERE used_at IS NULL;
            CREATE TABLE package_file (
                vendor_id TEXT NOT NULL,
                package_id TEXT NOT NULL,
                path TEXT NOT NULL,
                path_folded TEXT NOT NULL,
                content_type TEXT NOT NULL,
                sha256 TEXT NOT NULL,
                size {int} NOT NULL,
                packed_sha256 TEXT,
                packed_size {int},
                PRIMARY KEY (vendor_id, package_id, path)
            ) {strict};
            CREATE INDEX package_file_folded ON package_file (vendor_id, package_id, path_folded);
            """),
        Migration(51, "play", """
            CREATE TABLE play_registration (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                enrolment_id TEXT,
                organization_id TEXT,
                course_id TEXT NOT NULL,
                activity_id TEXT NOT NULL,
                package_id TEXT NOT NULL,
                is_preview {int} NOT NULL,
                label TEXT NOT NULL,
                read_key TEXT NOT NULL,
                status TEXT NOT NULL,
                score_units {int},
                done {int} NOT NULL,
                total {int} NOT NULL,
                active_until {int} NOT NULL,
                active_ms {int} NOT NULL,
                reported TEXT NOT NULL,
                created_at {int} NOT NULL,
                last_at {int} NOT NULL,
                revoked_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX play_registration_once ON play_registration (vendor_id, enrolment_id, activity_id) WHERE is_preview = 0;
            CREATE UNIQUE INDEX play_registration_preview ON play_registration (vendor_id, person_id, activity_id) WHERE is_preview = 1;
            CREATE UNIQUE INDEX play_registration_label ON play_registration (vendor_id, label);
            CREATE UNIQUE INDEX play_registration_key ON play_registration (vendor_id, read_key);
            CREATE INDEX play_registration_activity ON play_registration (vendor_id, activity_id, last_at);
            CREATE INDEX play_registration_person ON play_registration (vendor_id, person_id, last_at);
            CREATE TABLE play_item (
                vendor_id TEXT NOT NULL,
                registration_id TEXT NOT NULL,
                item_id TEXT NOT NULL,
                record TEXT NOT NULL,
                status TEXT NOT NULL,
                entries {int} NOT NULL,
                chain TEXT NOT NULL,
                updated_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, registration_id, item_id)
            ) {strict};
            CREATE TABLE play_session (
                vendor_id TEXT NOT NULL,
                registration_id TEXT NOT NULL,
                item_id TEXT NOT NULL,
                session_id TEXT NOT NULL,
                ordinal {int} NOT NULL,
                device TEXT NOT NULL,
                last_seq {int} NOT NULL,
                set_aside {int} NOT NULL,
                started_at {int} NOT NULL,
                last_at {int} NOT NULL,
                closed_at {int},
                user_agent TEXT NOT NULL, -- personal
                PRIMARY KEY (vendor_id, registration_id, item_id, session_id)
            ) {strict};
            CREATE UNIQUE INDEX play_session_ordinal ON play_session (vendor_id, registration_id, item_id, ordinal);
            CREATE TABLE play_log (
                vendor_id TEXT NOT NULL,
                registration_id TEXT NOT NULL,
                item_id TEXT NOT NULL,
                session_id TEXT NOT NULL,
                seq {int} NOT NULL,
                position {int} NOT NULL,
                ops TEXT NOT NULL,
                outcome TEXT NOT NULL,
                is_applied {int} NOT NULL,
                sent_at {int} NOT NULL,
                received_at {int} NOT NULL,
                chain TEXT NOT NULL,
                PRIMARY KEY (vendor_id, registration_id, item_id, session_id, seq)
            ) {strict};
            CREATE INDEX play_log_position ON play_log (vendor_id, registration_id, received_at);
            CREATE TABLE play_token (
                vendor_id TEXT NOT NULL,
                token_hash TEXT NOT NULL,
                registration_id TEXT NOT NULL,
                sign_in TEXT NOT NULL,
                created_at {int} NOT NULL,
                expires_at {int} NOT NULL,
                until {int} NOT NULL,
                PRIMARY KEY (vendor_id, token_hash)
            ) {strict};
            CREATE INDEX play_token_registration ON play_token (vendor_id, registration_id, expires_at);
            """),
    ]
}
