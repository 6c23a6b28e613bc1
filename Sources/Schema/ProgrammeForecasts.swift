extension Migrations {
    /// Kept forecasts, movements, and what-ifs over all partners.
    static let programmeForecasts: [Migration] = [
        Migration(229, "forecasts of programmes", """
            CREATE TABLE programme_forecast (
                vendor_id TEXT NOT NULL,
                programme_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                decision_id TEXT NOT NULL,
                input_hash TEXT NOT NULL,
                version {int} NOT NULL,
                evaluator {int} NOT NULL,
                as_of TEXT NOT NULL,
                through_day TEXT NOT NULL,
                bus TEXT NOT NULL,
                made_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, programme_id, organization_id)
            ) {strict};
            CREATE TABLE programme_forecast_entry (
                vendor_id TEXT NOT NULL,
                programme_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                place {int} NOT NULL,
                day TEXT NOT NULL,
                status TEXT NOT NULL,
                change TEXT NOT NULL,
                cause TEXT NOT NULL,
                is_applied {int} NOT NULL,
                is_told {int} NOT NULL,
                from_tier TEXT,
                from_rank {int} NOT NULL,
                to_tier TEXT,
                to_rank {int} NOT NULL,
                causes TEXT NOT NULL,
                fix TEXT,
                PRIMARY KEY (vendor_id, programme_id, organization_id, place)
            ) {strict};
            CREATE INDEX programme_forecast_entry_day ON programme_forecast_entry (vendor_id, programme_id, day, organization_id, place);
            CREATE TABLE programme_movement (
                vendor_id TEXT NOT NULL,
                decision_id TEXT NOT NULL,
                status TEXT NOT NULL,
                change TEXT NOT NULL,
                programme_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                day TEXT NOT NULL,
                cause TEXT NOT NULL,
                PRIMARY KEY (vendor_id, decision_id, status, change)
            ) {strict};
            CREATE INDEX programme_movement_day ON programme_movement (vendor_id, programme_id, day, organization_id);
            """),
        Migration(230, "scenarios of programmes", """
            CREATE TABLE programme_scenario (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                programme_id TEXT NOT NULL,
                body TEXT NOT NULL,
                rules TEXT,
                rules_name TEXT NOT NULL,
                day TEXT NOT NULL,
                total {int} NOT NULL,
                done {int} NOT NULL,
                created_at {int} NOT NULL,
                finished_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX programme_scenario_programme ON programme_scenario (vendor_id, programme_id, created_at);
            CREATE TABLE programme_scenario_line (
                vendor_id TEXT NOT NULL,
                scenario_id TEXT NOT NULL,
                effect TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                what TEXT NOT NULL,
                lost_today TEXT,
                lost_then TEXT,
                PRIMARY KEY (vendor_id, scenario_id, effect, organization_id, what)
            ) {strict};
            """),
    ]
}
