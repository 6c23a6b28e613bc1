extension Migrations {
    /// What organizations held with days, what gates knew last, and who waits longest.
    static let programmeHoldings: [Migration] = [
        Migration(231, "what organizations hold, with days", """
            CREATE TABLE programme_holding (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                programme_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                status TEXT NOT NULL,
                rank {int} NOT NULL,
                from_day TEXT,
                through_day TEXT,
                decision_id TEXT NOT NULL,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX programme_holding_organization ON programme_holding (vendor_id, programme_id, organization_id, status, id);
            CREATE INDEX programme_holding_open ON programme_holding (vendor_id, programme_id, organization_id) WHERE through_day IS NULL;
            INSERT INTO programme_holding (vendor_id, id, programme_id, organization_id, status, rank, from_day, through_day, decision_id)
                SELECT vendor_id, decision_id || '/' || status, programme_id, organization_id, status, rank, held_from, NULL, decision_id FROM programme_standing WHERE is_held = 1;
            ALTER TABLE gate_answer ADD COLUMN own_verdict TEXT;
            ALTER TABLE gate_answer ADD COLUMN actor_verdict TEXT;
            CREATE INDEX programme_touched_order ON programme_touched (vendor_id, touched_at, organization_id);
            """),
        Migration(232, "graces by their last day", """
            CREATE INDEX programme_standing_risk ON programme_standing (vendor_id, risk_last_day) WHERE is_at_risk = 1;
            """),
        Migration(233, "by what a standing is judged, and who says it is held", """
            ALTER TABLE programme_standing ADD COLUMN judged TEXT;
            ALTER TABLE programme_standing ADD COLUMN source TEXT;
            """),
    ]
}
