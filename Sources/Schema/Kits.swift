extension Migrations {
    static let kits: [Migration] = [
        Migration(1, "vendors", """
            CREATE TABLE vendor (
                id TEXT PRIMARY KEY,
                slug TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                zone TEXT NOT NULL,
                locale TEXT NOT NULL,
                accent TEXT NOT NULL,
                settings TEXT NOT NULL,
                created_at {int} NOT NULL
            ) {strict};
            CREATE TABLE vendor_host (
                host TEXT PRIMARY KEY,
                vendor TEXT NOT NULL REFERENCES vendor (id),
                created_at {int} NOT NULL
            ) {strict};
            CREATE TABLE deployment_setting (
                key TEXT PRIMARY KEY,
                value TEXT NOT NULL
            ) {strict};
            """),
        Migration(2, "ledger", """
            CREATE TABLE ledger_event (
                sequence {serial},
                vendor_id TEXT NOT NULL,
                event_id TEXT NOT NULL,
                position {int},
                kind TEXT NOT NULL,
                actor_kind TEXT NOT NULL,
                actor_id TEXT NOT NULL,
                recorded_at {int} NOT NULL,
                valid_from TEXT,
                payload TEXT NOT NULL,
                changes TEXT NOT NULL,
                personal_hash TEXT,
                leaf TEXT NOT NULL
            ) {strict};
            CREATE UNIQUE INDEX ledger_event_id ON ledger_event (vendor_id, event_id);
            CREATE UNIQUE INDEX ledger_event_position ON ledger_event (vendor_id, position);
            CREATE INDEX ledger_event_unplaced ON ledger_event (vendor_id, sequence) WHERE position IS NULL;
            CREATE TABLE ledger_subject (
                vendor_id TEXT NOT NULL,
                kind TEXT NOT NULL,
                subject_id TEXT NOT NULL,
                event_id TEXT NOT NULL,
                recorded_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, kind, subject_id, recorded_at, event_id)
            ) {strict};
            CREATE TABLE ledger_personal (
                vendor_id TEXT NOT NULL,
                event_id TEXT NOT NULL,
                person_id TEXT,
                salt TEXT NOT NULL,
                body TEXT NOT NULL, -- personal
                PRIMARY KEY (vendor_id, event_id)
            ) {strict};
            CREATE INDEX ledger_personal_person ON ledger_personal (vendor_id, person_id);
            CREATE TABLE ledger_batch (
                vendor_id TEXT NOT NULL,
                number {int} NOT NULL,
                first_position {int} NOT NULL,
                last_position {int} NOT NULL,
                root TEXT NOT NULL,
                previous TEXT NOT NULL,
                hash TEXT NOT NULL,
                sealed_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, number)
            ) {strict};
            CREATE UNIQUE INDEX ledger_batch_last ON ledger_batch (vendor_id, last_position);
            CREATE TABLE ledger_offset (
                vendor_id TEXT NOT NULL,
                subscriber TEXT NOT NULL,
                position {int} NOT NULL,
                failures {int} NOT NULL,
                last_error TEXT,
                PRIMARY KEY (vendor_id, subscriber)
            ) {strict};
            """),
        Migration(3, "jobs", """
            CREATE TABLE job (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                kind TEXT NOT NULL,
                payload TEXT NOT NULL,
                unique_key TEXT,
                run_at {int} NOT NULL,
                priority {int} NOT NULL,
                attempts {int} NOT NULL,
                lease_owner TEXT,
                lease_until {int},
                cursor TEXT,
                progress_done {int} NOT NULL,
                progress_total {int},
                cancel_requested_at {int},
                finished_at {int},
                parked_at {int},
                outcome TEXT,
                last_error TEXT,
                created_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX job_due ON job (vendor_id, priority, run_at) WHERE finished_at IS NULL AND parked_at IS NULL;
            CREATE UNIQUE INDEX job_unique ON job (vendor_id, kind, unique_key) WHERE finished_at IS NULL;
            CREATE TABLE job_schedule (
                vendor_id TEXT NOT NULL,
                name TEXT NOT NULL,
                last_run {int} NOT NULL,
                PRIMARY KEY (vendor_id, name)
            ) {strict};
            """),
        Migration(4, "blobs", """
            CREATE TABLE blob (
                vendor_id TEXT NOT NULL,
                sha256 TEXT NOT NULL,
                size {int} NOT NULL,
                content_type TEXT NOT NULL,
                created_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, sha256)
            ) {strict};
            CREATE TABLE blob_reference (
                vendor_id TEXT NOT NULL,
                sha256 TEXT NOT NULL,
                owner_kind TEXT NOT NULL,
                owner_id TEXT NOT NULL,
                PRIMARY KEY (vendor_id, sha256, owner_kind, owner_id)
            ) {strict};
            CREATE INDEX blob_reference_owner ON blob_reference (vendor_id, owner_kind, owner_id);
            """),
        Migration(5, "web", """
            CREATE TABLE form_once (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                owner TEXT NOT NULL,
                location TEXT,
                created_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX form_once_age ON form_once (vendor_id, created_at);
            CREATE TABLE rate_window (
                vendor_id TEXT NOT NULL,
                key TEXT NOT NULL,
                window_start {int} NOT NULL,
                hits {int} NOT NULL,
                PRIMARY KEY (vendor_id, key)
            ) {strict};
            CREATE TABLE idempotency_key (
                vendor_id TEXT NOT NULL,
                owner TEXT NOT NULL,
                key TEXT NOT NULL,
                request_hash TEXT NOT NULL,
                status {int},
                body TEXT,
                created_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, owner, key)
            ) {strict};
            CREATE TABLE outbox_mail (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                person_id TEXT,
                recipient TEXT NOT NULL, -- personal
                subject TEXT NOT NULL, -- personal
                body_text TEXT NOT NULL, -- personal
                body_html TEXT NOT NULL, -- personal
                headers TEXT NOT NULL,
                dedupe_key TEXT NOT NULL,
                created_at {int} NOT NULL,
                sent_at {int},
                failed_at {int},
                last_error TEXT,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX outbox_mail_once ON outbox_mail (vendor_id, dedupe_key);
            CREATE INDEX outbox_mail_recent ON outbox_mail (vendor_id, created_at);
            """),
        // The auditor's timeline names what each event is about.
        Migration(6, "subjects of an event", """
            CREATE INDEX ledger_subject_event ON ledger_subject (vendor_id, event_id);
            """),
    ]
}
