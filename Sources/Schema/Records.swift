extension Migrations {
    static let records: [Migration] = [
        // `position` holds the time of storing and a counter, so it is the order of statements by `stored`. Texts of some kilobytes are no
        // rows to keep in an index's own order. A statement's name is a hash of vendor, organization and id, so that finding it by id touches
        // a narrow table; whoever finds a place there reads the statement as the vendor's. Keys come in blocks and are folded into parts.
        Migration(160, "statements", """
            CREATE TABLE xapi_statement (
                vendor_id TEXT NOT NULL,
                position {int} NOT NULL,
                organization_id TEXT NOT NULL,
                statement_id TEXT NOT NULL,
                credential_id TEXT NOT NULL,
                person_id TEXT,
                refers_to TEXT,
                is_voiding {int} NOT NULL,
                voided_by {int},
                original_sha256 TEXT,
                body TEXT NOT NULL, -- personal
                PRIMARY KEY (vendor_id, position)
            ) {strict};
            CREATE INDEX xapi_statement_reference ON xapi_statement (vendor_id, refers_to) WHERE refers_to IS NOT NULL;
            CREATE INDEX xapi_statement_person ON xapi_statement (vendor_id, person_id, position) WHERE person_id IS NOT NULL;
            CREATE TABLE xapi_statement_name (
                name {int} PRIMARY KEY,
                position {int} NOT NULL
            ) {strict};
            CREATE TABLE xapi_key_fresh (
                vendor_id TEXT NOT NULL,
                id {int} NOT NULL,
                body {blob} NOT NULL,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE TABLE xapi_key_part (
                vendor_id TEXT NOT NULL,
                id {int} NOT NULL,
                level {int} NOT NULL,
                state {int} NOT NULL,
                first_position {int} NOT NULL,
                last_position {int} NOT NULL,
                changed_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE TABLE xapi_key_page (
                vendor_id TEXT NOT NULL,
                part_id {int} NOT NULL,
                first_hash {int} NOT NULL,
                first_position {int} NOT NULL,
                body {blob} NOT NULL,
                PRIMARY KEY (vendor_id, part_id, first_hash, first_position)
            ) {strict};
            CREATE TABLE xapi_key_epoch (
                vendor_id TEXT NOT NULL,
                epoch {int} NOT NULL,
                PRIMARY KEY (vendor_id)
            ) {strict};
            CREATE TABLE xapi_attachment (
                vendor_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                sha2 TEXT NOT NULL,
                blob_sha256 TEXT NOT NULL,
                size {int} NOT NULL,
                stored_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, organization_id, sha2)
            ) {clustered};
            """),
        Migration(161, "activities in statements", """
            CREATE TABLE xapi_activity (
                vendor_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                activity_id TEXT NOT NULL,
                definition TEXT NOT NULL,
                changed_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, activity_id, organization_id)
            ) {clustered};
            """),
        Migration(162, "documents of the learning record store", """
            CREATE TABLE xapi_document (
                vendor_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                kind TEXT NOT NULL,
                activity_id TEXT NOT NULL,
                agent_key TEXT NOT NULL, -- personal
                registration TEXT NOT NULL,
                document_id TEXT NOT NULL,
                content_type TEXT NOT NULL,
                body {blob} NOT NULL, -- personal
                etag TEXT NOT NULL,
                changed_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, organization_id, kind, activity_id, agent_key, registration, document_id)
            ) {strict};
            CREATE INDEX xapi_document_agent ON xapi_document (vendor_id, agent_key);
            """),
        Migration(163, "origins that may call the learning record store", """
            CREATE TABLE xapi_origin (
                vendor_id TEXT NOT NULL,
                origin TEXT NOT NULL,
                added_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, origin)
            ) {strict};
            """),
        // Laurel's own learning, told from the ledger.
        Migration(170, "how far the ledger was told as statements", """
            CREATE TABLE chronicle (
                vendor_id TEXT NOT NULL,
                origin TEXT NOT NULL,
                edition {int} NOT NULL,
                position {int} NOT NULL,
                part {int} NOT NULL,
                statements {int} NOT NULL,
                skipped {int} NOT NULL,
                last_skipped TEXT,
                changed_at {int} NOT NULL,
                PRIMARY KEY (vendor_id)
            ) {strict};
            """),
        // `xapi_document` stays what is read; every write leaves what it wrote here too. `place` is a hash of where the document lies.
        Migration(171, "past versions of documents", """
            CREATE TABLE xapi_document_version (
                vendor_id TEXT NOT NULL,
                place {int} NOT NULL,
                number {int} NOT NULL,
                organization_id TEXT NOT NULL,
                kind TEXT NOT NULL,
                activity_id TEXT NOT NULL,
                agent_key TEXT NOT NULL, -- personal
                registration TEXT NOT NULL,
                document_id TEXT NOT NULL,
                act TEXT NOT NULL,
                credential_id TEXT NOT NULL,
                content_type TEXT NOT NULL,
                size {int} NOT NULL,
                is_packed {int} NOT NULL,
                body {blob}, -- personal
                etag TEXT NOT NULL,
                changed_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, place, number)
            ) {strict};
            CREATE INDEX xapi_document_version_agent ON xapi_document_version (vendor_id, agent_key);
            CREATE INDEX xapi_document_version_recent ON xapi_document_version (vendor_id, changed_at);
            """),
    ]
}
