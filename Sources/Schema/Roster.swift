extension Migrations {
    static let roster: [Migration] = [
        Migration(135, "roster", """
            CREATE TABLE roster_batch (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                kind TEXT NOT NULL,
                organization_id TEXT,
                source_id TEXT,
                state TEXT NOT NULL,
                file_name TEXT NOT NULL,
                facts TEXT NOT NULL,
                header TEXT NOT NULL,
                mapping TEXT NOT NULL,
                options TEXT NOT NULL,
                row_count {int} NOT NULL,
                job_id TEXT,
                failure TEXT,
                created_at {int} NOT NULL,
                created_by_kind TEXT NOT NULL,
                created_by TEXT NOT NULL,
                planned_at {int},
                started_at {int},
                finished_at {int},
                undone_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX roster_batch_newest ON roster_batch (vendor_id, created_at);
            CREATE INDEX roster_batch_mine ON roster_batch (vendor_id, created_by, created_at);
            CREATE INDEX roster_batch_source ON roster_batch (vendor_id, source_id, created_at);
            CREATE TABLE roster_row (
                vendor_id TEXT NOT NULL,
                batch_id TEXT NOT NULL,
                line {int} NOT NULL,
                cells TEXT NOT NULL, -- personal
                row_key TEXT NOT NULL, -- personal
                label TEXT NOT NULL, -- personal
                state TEXT NOT NULL,
                reason TEXT,
                changes TEXT, -- personal
                step {int} NOT NULL,
                outcome TEXT NOT NULL,
                outcome_reason TEXT,
                subject_id TEXT,
                created_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, batch_id, line)
            ) {strict};
            CREATE INDEX roster_row_state ON roster_row (vendor_id, batch_id, state, line);
            CREATE INDEX roster_row_step ON roster_row (vendor_id, batch_id, step, line);
            CREATE INDEX roster_row_key ON roster_row (vendor_id, batch_id, row_key);
            CREATE INDEX roster_row_whose ON roster_row (vendor_id, row_key);
            CREATE INDEX roster_row_subject ON roster_row (vendor_id, subject_id);
            CREATE INDEX roster_row_age ON roster_row (vendor_id, created_at);
            CREATE TABLE roster_effect (
                vendor_id TEXT NOT NULL,
                batch_id TEXT NOT NULL,
                seq {int} NOT NULL,
                line {int} NOT NULL,
                subject_id TEXT NOT NULL,
                detail TEXT NOT NULL, -- personal
                undone TEXT NOT NULL,
                reason TEXT,
                created_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, batch_id, seq)
            ) {strict};
            CREATE INDEX roster_effect_line ON roster_effect (vendor_id, batch_id, line);
            CREATE INDEX roster_effect_open ON roster_effect (vendor_id, batch_id, undone, seq);
            CREATE INDEX roster_effect_whose ON roster_effect (vendor_id, subject_id);
            CREATE INDEX roster_effect_age ON roster_effect (vendor_id, created_at);
            CREATE TABLE roster_mapping (
                vendor_id TEXT NOT NULL,
                owner_id TEXT NOT NULL,
                kind TEXT NOT NULL,
                heading TEXT NOT NULL,
                field TEXT NOT NULL,
                PRIMARY KEY (vendor_id, owner_id, kind, heading)
            ) {strict};
            """),
        Migration(136, "roster sources", """
            CREATE TABLE roster_source (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                kind TEXT NOT NULL,
                organization_id TEXT,
                name TEXT NOT NULL,
                url TEXT NOT NULL,
                secret TEXT NOT NULL,
                rhythm TEXT NOT NULL,
                is_full {int} NOT NULL,
                stop_percent {int} NOT NULL,
                options TEXT NOT NULL,
                etag TEXT NOT NULL,
                modified TEXT NOT NULL,
                digest TEXT NOT NULL,
                due_at {int} NOT NULL,
                checked_at {int},
                batch_id TEXT,
                failure TEXT,
                failed_at {int},
                told_at {int},
                created_at {int} NOT NULL,
                created_by TEXT NOT NULL,
                removed_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX roster_source_due ON roster_source (vendor_id, due_at) WHERE removed_at IS NULL;
            CREATE TABLE roster_source_key (
                vendor_id TEXT NOT NULL,
                source_id TEXT NOT NULL,
                row_key TEXT NOT NULL, -- personal
                organization_id TEXT NOT NULL,
                PRIMARY KEY (vendor_id, source_id, row_key, organization_id)
            ) {strict};
            CREATE INDEX roster_source_key_whose ON roster_source_key (vendor_id, row_key);
            """),
    ]
}
