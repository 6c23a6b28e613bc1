extension Migrations {
    static let recordsSeals: [Migration] = [
        // A block of keys brings the digest of the statements that were written with it: `id` is the first one's place, and the others
        // follow it without a gap. When blocks are folded their digests go on in one seal, whose own digest the ledger keeps.
        Migration(178, "digests of statements", """
            ALTER TABLE xapi_key_fresh ADD COLUMN statements {int} NOT NULL DEFAULT 0;
            ALTER TABLE xapi_key_fresh ADD COLUMN digest {blob};
            CREATE TABLE xapi_seal (
                vendor_id TEXT NOT NULL,
                number {int} NOT NULL,
                first_position {int} NOT NULL,
                last_position {int} NOT NULL,
                statements {int} NOT NULL,
                writes {blob} NOT NULL,
                sealed_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, number)
            ) {strict};
            -- Statements below this place were stored before digests were kept and wait for theirs; zero when none does.
            CREATE TABLE xapi_seal_older (
                vendor_id TEXT NOT NULL,
                below {int} NOT NULL,
                PRIMARY KEY (vendor_id)
            ) {strict};
            """),
    ]
}
