extension Migrations {
    static let branding: [Migration] = [
        Migration(145, "branding", """
            ALTER TABLE vendor ADD COLUMN brand_edition {int} NOT NULL DEFAULT 0;
            ALTER TABLE vendor_host ADD COLUMN organization_id TEXT;
            CREATE TABLE brand (
                vendor_id TEXT NOT NULL,
                owner_id TEXT NOT NULL,
                draft TEXT NOT NULL,
                changed_at {int} NOT NULL,
                changed_by TEXT NOT NULL,
                published {int} NOT NULL,
                published_content TEXT NOT NULL,
                PRIMARY KEY (vendor_id, owner_id)
            ) {strict};
            CREATE TABLE brand_version (
                vendor_id TEXT NOT NULL,
                owner_id TEXT NOT NULL,
                number {int} NOT NULL,
                content TEXT NOT NULL,
                published_at {int} NOT NULL,
                published_by TEXT NOT NULL,
                PRIMARY KEY (vendor_id, owner_id, number)
            ) {strict};
            CREATE TABLE brand_policy (
                vendor_id TEXT NOT NULL,
                fields TEXT NOT NULL,
                changed_at {int} NOT NULL,
                PRIMARY KEY (vendor_id)
            ) {strict};
            """),
        Migration(146, "own hosts", """
            CREATE TABLE host_claim (
                vendor_id TEXT NOT NULL,
                host TEXT NOT NULL,
                owner_id TEXT NOT NULL,
                token TEXT NOT NULL,
                claimed_at {int} NOT NULL,
                checked_at {int},
                found_at {int},
                proved_at {int},
                told_at {int},
                problem TEXT,
                PRIMARY KEY (vendor_id, host)
            ) {strict};
            CREATE INDEX host_claim_owner ON host_claim (vendor_id, owner_id);
            CREATE TABLE host_code (
                vendor_id TEXT NOT NULL,
                code_hash TEXT NOT NULL,
                host TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                session_id TEXT NOT NULL,
                state_hash TEXT NOT NULL,
                next TEXT NOT NULL,
                expires_at {int} NOT NULL,
                used_at {int},
                PRIMARY KEY (vendor_id, code_hash)
            ) {strict};
            CREATE INDEX host_code_person ON host_code (vendor_id, person_id);
            CREATE INDEX host_code_expiry ON host_code (vendor_id, expires_at);
            ALTER TABLE session ADD COLUMN host TEXT;
            ALTER TABLE session ADD COLUMN parent_id TEXT;
            CREATE INDEX session_host ON session (vendor_id, host) WHERE host IS NOT NULL;
            CREATE INDEX session_by_id ON session (vendor_id, id);
            """),
        Migration(147, "mail senders", """
            CREATE TABLE mail_sender (
                vendor_id TEXT NOT NULL,
                owner_id TEXT NOT NULL,
                name TEXT NOT NULL,
                address TEXT NOT NULL,
                set_at {int} NOT NULL,
                checked_at {int},
                proved_at {int},
                lost_at {int},
                spf TEXT NOT NULL,
                dkim TEXT NOT NULL,
                PRIMARY KEY (vendor_id, owner_id)
            ) {strict};
            """),
    ]
}
