extension Migrations {
    static let access: [Migration] = [
        Migration(110, "custom roles", """
            ALTER TABLE role ADD COLUMN side TEXT;
            ALTER TABLE role ADD COLUMN about TEXT;
            ALTER TABLE role ADD COLUMN version {int};
            ALTER TABLE role ADD COLUMN created_at {int};
            ALTER TABLE role ADD COLUMN created_by TEXT;
            ALTER TABLE role ADD COLUMN archived_at {int};
            CREATE INDEX role_grant_role ON role_grant (vendor_id, role_key) WHERE revoked_at IS NULL;
            """),
        Migration(111, "partner tasks", """
            CREATE TABLE partner_task (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                kind TEXT NOT NULL,
                opened_at {int} NOT NULL,
                done_at {int},
                done_by TEXT,
                closed_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX partner_task_open ON partner_task (vendor_id, organization_id) WHERE closed_at IS NULL;
            CREATE INDEX partner_task_closed ON partner_task (vendor_id, closed_at, opened_at);
            """),
        Migration(112, "isolation checks", """
            CREATE TABLE isolation_check (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                started_at {int} NOT NULL,
                milliseconds {int} NOT NULL,
                asked_by_kind TEXT NOT NULL,
                asked_by TEXT NOT NULL,
                is_passed {int} NOT NULL,
                probes {int} NOT NULL,
                report TEXT NOT NULL,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX isolation_check_latest ON isolation_check (vendor_id, started_at);
            """),
        // Whether mail to somebody comes back is asked by address.
        Migration(113, "mail by recipient", """
            CREATE INDEX outbox_mail_recipient ON outbox_mail (vendor_id, lower(recipient), created_at);
            """),
    ]
}
