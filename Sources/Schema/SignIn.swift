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
    ]
}
