extension Migrations {
    /// Which organizations are locations of one company.
    static let legalEntities: [Migration] = [
        Migration(240, "the legal entity of an organization", """
            CREATE TABLE organization_entity (
                vendor_id TEXT NOT NULL,
                row_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                valid_from TEXT NOT NULL,
                valid_to TEXT NOT NULL,
                recorded_from {int} NOT NULL,
                recorded_to {int} NOT NULL,
                head_id TEXT NOT NULL,
                PRIMARY KEY (vendor_id, row_id)
            ) {strict};
            CREATE INDEX organization_entity_key ON organization_entity (vendor_id, organization_id, recorded_to);
            CREATE INDEX organization_entity_head ON organization_entity (vendor_id, head_id, recorded_to);
            """),
    ]
}
