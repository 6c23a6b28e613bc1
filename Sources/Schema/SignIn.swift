extension Migrations {
    static let signIn: [Migration] = [
        Migration(115, "proofs of sessions", """
            ALTER TABLE session ADD COLUMN method TEXT;
            ALTER TABLE session ADD COLUMN second_method TEXT;
            ALTER TABLE session ADD COLUMN provider_id TEXT;
            ALTER TABLE session ADD COLUMN provider_session TEXT;
            ALTER TABLE session ADD COLUMN provider_subject TEXT; -- personal
            ALTER TABLE session ADD COLUMN proved_at {int};
            CREATE INDEX session_provider ON session (vendor_id, provider_id, provider_session) WHERE provider_id IS NOT NULL;
            CREATE TABLE sign_in_pending (
                vendor_id TEXT NOT NULL,
                token_hash TEXT NOT NULL,
                person_id TEXT NOT NULL,
                proof TEXT NOT NULL, -- personal
                organization_id TEXT,
                location TEXT NOT NULL,
                toast TEXT,
                created_at {int} NOT NULL,
                expires_at {int} NOT NULL,
                settled_at {int},
                PRIMARY KEY (vendor_id, token_hash)
            ) {strict};
            CREATE INDEX sign_in_pending_person ON sign_in_pending (vendor_id, person_id);
            CREATE INDEX sign_in_pending_expires ON sign_in_pending (vendor_id, expires_at);
            """),
        Migration(116, "passkeys", """
            CREATE TABLE passkey (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                rp_id TEXT NOT NULL,
                credential_id TEXT NOT NULL,
                user_handle TEXT NOT NULL,
                public_key TEXT NOT NULL,
                algorithm {int} NOT NULL,
                sign_count {int} NOT NULL,
                is_backup_eligible {int} NOT NULL,
                is_backed_up {int} NOT NULL,
                model TEXT NOT NULL,
                transports TEXT NOT NULL,
                name TEXT NOT NULL, -- personal
                created_at {int} NOT NULL,
                last_used_at {int},
                suspect_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX passkey_credential ON passkey (vendor_id, credential_id);
            CREATE INDEX passkey_person ON passkey (vendor_id, person_id, created_at);
            CREATE TABLE sign_in_challenge (
                vendor_id TEXT NOT NULL,
                challenge_hash TEXT NOT NULL,
                purpose TEXT NOT NULL,
                owner TEXT NOT NULL,
                person_id TEXT,
                created_at {int} NOT NULL,
                expires_at {int} NOT NULL,
                used_at {int},
                PRIMARY KEY (vendor_id, challenge_hash)
            ) {strict};
            CREATE INDEX sign_in_challenge_expires ON sign_in_challenge (vendor_id, expires_at);
            """),
        Migration(117, "second steps and known devices", """
            CREATE TABLE authenticator_app (
                vendor_id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                secret TEXT,
                confirmed_at {int},
                last_step {int} NOT NULL,
                last_used_at {int},
                offered_secret TEXT,
                offered_at {int},
                PRIMARY KEY (vendor_id, person_id)
            ) {strict};
            CREATE TABLE recovery_code (
                vendor_id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                code_hash TEXT NOT NULL,
                created_at {int} NOT NULL,
                used_at {int},
                PRIMARY KEY (vendor_id, person_id, code_hash)
            ) {strict};
            CREATE TABLE known_device (
                vendor_id TEXT NOT NULL,
                token_hash TEXT NOT NULL,
                person_id TEXT NOT NULL,
                id TEXT NOT NULL,
                user_agent TEXT NOT NULL, -- personal
                created_at {int} NOT NULL,
                last_used_at {int} NOT NULL,
                expires_at {int} NOT NULL,
                trusted_at {int},
                revoked_at {int},
                PRIMARY KEY (vendor_id, token_hash, person_id)
            ) {strict};
            CREATE INDEX known_device_person ON known_device (vendor_id, person_id, last_used_at);
            """),
        Migration(118, "the vendor's rules for signing in", """
            CREATE TABLE sign_in_policy (
                vendor_id TEXT NOT NULL,
                remember_days {int} NOT NULL,
                trusts_providers {int} NOT NULL,
                changed_at {int} NOT NULL,
                PRIMARY KEY (vendor_id)
            ) {strict};
            CREATE TABLE second_step_rule (
                vendor_id TEXT NOT NULL,
                role_key TEXT NOT NULL,
                strength TEXT NOT NULL,
                starts_on TEXT NOT NULL,
                grace_days {int} NOT NULL,
                changed_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, role_key)
            ) {strict};
            """),
        Migration(119, "acting as somebody else", """
            ALTER TABLE session ADD COLUMN impersonator_id TEXT;
            ALTER TABLE ledger_event ADD COLUMN through_id TEXT;
            CREATE TABLE impersonation (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                by_id TEXT NOT NULL,
                reason TEXT NOT NULL, -- personal
                session_hash TEXT NOT NULL,
                started_at {int} NOT NULL,
                expires_at {int} NOT NULL,
                ended_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX impersonation_session ON impersonation (vendor_id, session_hash);
            CREATE INDEX impersonation_person ON impersonation (vendor_id, person_id, started_at);
            CREATE INDEX impersonation_open ON impersonation (vendor_id, expires_at) WHERE ended_at IS NULL;
            """),
    ]
}
