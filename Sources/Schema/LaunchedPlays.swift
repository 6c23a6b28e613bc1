extension Migrations {
    static let launchedPlays: [Migration] = [
        Migration(190, "launched plays", """
            CREATE TABLE launch_registration (
                vendor_id TEXT NOT NULL,
                registration_id TEXT NOT NULL,
                code TEXT NOT NULL,
                origin TEXT NOT NULL,
                account TEXT NOT NULL,
                package_id TEXT NOT NULL,
                opened_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, registration_id)
            ) {strict};
            CREATE UNIQUE INDEX launch_registration_code ON launch_registration (vendor_id, code);
            CREATE TABLE launch_unit (
                vendor_id TEXT NOT NULL,
                registration_id TEXT NOT NULL,
                unit_id TEXT NOT NULL,
                standing TEXT NOT NULL,
                updated_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, registration_id, unit_id)
            ) {strict};
            CREATE TABLE launch_session (
                vendor_id TEXT NOT NULL,
                session_id TEXT NOT NULL,
                registration_id TEXT NOT NULL,
                unit_id TEXT NOT NULL,
                ordinal {int} NOT NULL,
                mode TEXT NOT NULL,
                device TEXT NOT NULL,
                user_agent TEXT NOT NULL, -- personal
                sign_in TEXT NOT NULL,
                state TEXT NOT NULL,
                chain TEXT NOT NULL,
                fetch_hash TEXT,
                fetched_at {int},
                secret_hash TEXT,
                launched_at {int} NOT NULL,
                statement_at {int},
                written_at {int},
                seen_at {int} NOT NULL,
                ended_at {int},
                ending TEXT,
                PRIMARY KEY (vendor_id, session_id)
            ) {strict};
            CREATE UNIQUE INDEX launch_session_ordinal ON launch_session (vendor_id, registration_id, ordinal);
            CREATE UNIQUE INDEX launch_session_fetch ON launch_session (vendor_id, fetch_hash);
            CREATE INDEX launch_session_open ON launch_session (vendor_id, seen_at) WHERE ended_at IS NULL;
            CREATE TABLE launch_satisfied (
                vendor_id TEXT NOT NULL,
                registration_id TEXT NOT NULL,
                node_id TEXT NOT NULL,
                session_id TEXT NOT NULL,
                satisfied_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, registration_id, node_id)
            ) {strict};
            CREATE TABLE launch_waiver (
                vendor_id TEXT NOT NULL,
                registration_id TEXT NOT NULL,
                unit_id TEXT NOT NULL,
                session_id TEXT NOT NULL,
                reason TEXT NOT NULL,
                waived_by TEXT NOT NULL,
                waived_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, registration_id, unit_id)
            ) {strict};
            """),
    ]
}
