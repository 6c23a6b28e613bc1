extension Migrations {
    static let invitations: [Migration] = [
        Migration(12, "invitations", """
            CREATE TABLE invitation (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                name TEXT NOT NULL, -- personal
                email TEXT NOT NULL, -- personal
                email_folded TEXT NOT NULL, -- personal
                job_roles TEXT NOT NULL,
                role_key TEXT,
                token_hash TEXT NOT NULL,
                created_at {int} NOT NULL,
                created_by_kind TEXT NOT NULL,
                created_by TEXT NOT NULL,
                expires_at {int} NOT NULL,
                settled_at {int},
                outcome TEXT,
                person_id TEXT,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX invitation_token ON invitation (vendor_id, token_hash);
            CREATE UNIQUE INDEX invitation_open ON invitation (vendor_id, organization_id, email_folded) WHERE settled_at IS NULL;
            CREATE TABLE organization_import (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                system TEXT NOT NULL,
                file {blob} NOT NULL,
                created_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            """),
    ]
}
