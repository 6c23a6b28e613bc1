extension Migrations {
    static let persons: [Migration] = [
        Migration(155, "identity", """
            ALTER TABLE person ADD COLUMN merged_into TEXT;
            CREATE INDEX person_merged ON person (vendor_id, merged_into);
            CREATE TABLE person_merge (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                kept_id TEXT NOT NULL,
                merged_id TEXT NOT NULL,
                how TEXT NOT NULL,
                from_day TEXT NOT NULL,
                merged_at {int} NOT NULL,
                merged_by_kind TEXT NOT NULL,
                merged_by TEXT NOT NULL,
                parted_at {int},
                parted_by_kind TEXT,
                parted_by TEXT,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX person_merge_once ON person_merge (vendor_id, merged_id) WHERE parted_at IS NULL;
            CREATE INDEX person_merge_kept ON person_merge (vendor_id, kept_id, merged_at);
            CREATE TABLE person_merge_row (
                vendor_id TEXT NOT NULL,
                merge_id TEXT NOT NULL,
                table_name TEXT NOT NULL,
                row_key TEXT NOT NULL,
                from_person TEXT NOT NULL,
                to_person TEXT NOT NULL,
                PRIMARY KEY (vendor_id, merge_id, table_name, row_key)
            ) {strict};
            CREATE TABLE person_duplicate (
                vendor_id TEXT NOT NULL,
                low_id TEXT NOT NULL,
                high_id TEXT NOT NULL,
                reason TEXT NOT NULL,
                found_at {int} NOT NULL,
                dismissed_at {int},
                dismissed_by TEXT,
                PRIMARY KEY (vendor_id, low_id, high_id)
            ) {strict};
            CREATE INDEX person_duplicate_open ON person_duplicate (vendor_id, found_at) WHERE dismissed_at IS NULL;
            """),
        Migration(156, "person addresses", """
            CREATE TABLE person_address (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                email TEXT NOT NULL, -- personal
                email_folded TEXT NOT NULL, -- personal
                proved_at {int} NOT NULL,
                ended_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX person_address_once ON person_address (vendor_id, email_folded) WHERE ended_at IS NULL;
            CREATE INDEX person_address_person ON person_address (vendor_id, person_id);
            CREATE TABLE address_code (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                email TEXT NOT NULL, -- personal
                email_folded TEXT NOT NULL, -- personal
                code_hash TEXT NOT NULL,
                tries {int} NOT NULL,
                created_at {int} NOT NULL,
                expires_at {int} NOT NULL,
                used_at {int},
                proved_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX address_code_person ON address_code (vendor_id, person_id, created_at);
            CREATE TABLE earlier_record (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                found_id TEXT,
                credential_number TEXT NOT NULL,
                asked_at {int} NOT NULL,
                settled_at {int},
                settled_by TEXT,
                outcome TEXT,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX earlier_record_open ON earlier_record (vendor_id, asked_at) WHERE settled_at IS NULL;
            CREATE INDEX earlier_record_person ON earlier_record (vendor_id, person_id);
            CREATE TABLE person_asked (
                vendor_id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                question TEXT NOT NULL,
                answered_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, person_id, question)
            ) {strict};
            """),
    ]
}
