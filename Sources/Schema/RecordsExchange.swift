extension Migrations {
    static let recordsExchange: [Migration] = [
        // `cursor_position` is the place of the last statement that is settled: sent, or set aside.
        Migration(175, "statements that go on to other stores", """
            CREATE TABLE xapi_pipe (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                name TEXT NOT NULL,
                endpoint TEXT NOT NULL,
                version TEXT NOT NULL,
                auth_key TEXT NOT NULL,
                auth_secret TEXT NOT NULL,
                verb TEXT NOT NULL,
                activity TEXT NOT NULL,
                organization_id TEXT,
                credential_id TEXT,
                paused_at {int},
                cursor_position {int} NOT NULL,
                next_at {int} NOT NULL,
                busy_until {int},
                attempts {int} NOT NULL,
                refused_in_row {int} NOT NULL,
                sent {int} NOT NULL,
                set_aside {int} NOT NULL,
                minute_at {int} NOT NULL,
                minute_sent {int} NOT NULL,
                last_rate {int} NOT NULL,
                last_sent_at {int},
                failure TEXT,
                failure_words TEXT,
                failed_at {int},
                created_at {int} NOT NULL,
                created_by TEXT NOT NULL,
                removed_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX xapi_pipe_due ON xapi_pipe (vendor_id, next_at) WHERE paused_at IS NULL AND removed_at IS NULL;
            CREATE TABLE xapi_pipe_aside (
                vendor_id TEXT NOT NULL,
                pipe_id TEXT NOT NULL,
                position {int} NOT NULL,
                statement_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                status {int} NOT NULL,
                reason TEXT NOT NULL,
                at {int} NOT NULL,
                PRIMARY KEY (vendor_id, pipe_id, position)
            ) {clustered};
            """),
        Migration(176, "statements taken over from other stores and from files", """
            CREATE TABLE xapi_import (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                name TEXT NOT NULL,
                endpoint TEXT,
                version TEXT NOT NULL,
                auth_key TEXT NOT NULL,
                auth_secret TEXT NOT NULL,
                since_at {int},
                until_at {int},
                blob_sha256 TEXT,
                size {int} NOT NULL,
                organization_id TEXT NOT NULL,
                state TEXT NOT NULL,
                place TEXT NOT NULL,
                line {int} NOT NULL,
                stored {int} NOT NULL,
                skipped {int} NOT NULL,
                conflicts {int} NOT NULL,
                bad {int} NOT NULL,
                next_at {int} NOT NULL,
                busy_until {int},
                attempts {int} NOT NULL,
                failure TEXT,
                failure_words TEXT,
                created_at {int} NOT NULL,
                created_by TEXT NOT NULL,
                finished_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX xapi_import_recent ON xapi_import (vendor_id, created_at);
            CREATE INDEX xapi_import_due ON xapi_import (vendor_id, next_at) WHERE state = 'running';
            CREATE TABLE xapi_import_fault (
                vendor_id TEXT NOT NULL,
                import_id TEXT NOT NULL,
                line {int} NOT NULL,
                is_conflict {int} NOT NULL,
                statement_id TEXT NOT NULL,
                reason TEXT NOT NULL,
                PRIMARY KEY (vendor_id, import_id, line)
            ) {clustered};
            """),
        Migration(177, "access tokens of API credentials", """
            CREATE TABLE api_token (
                vendor_id TEXT NOT NULL,
                token_hash TEXT NOT NULL,
                credential_id TEXT NOT NULL,
                rights TEXT NOT NULL,
                issued_at {int} NOT NULL,
                expires_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, token_hash)
            ) {clustered};
            CREATE INDEX api_token_credential ON api_token (vendor_id, credential_id, expires_at);
            """),
    ]
}
