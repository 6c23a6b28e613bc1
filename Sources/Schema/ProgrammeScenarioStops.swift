extension Migrations {
    /// What-ifs over all partners that somebody stopped, where they go on, and versions whose first decision tells nobody.
    static let programmeScenarioStops: [Migration] = [
        Migration(237, "scenarios that were stopped", """
            ALTER TABLE programme_scenario ADD COLUMN stopped_at {int};
            ALTER TABLE programme_scenario ADD COLUMN after_id TEXT;
            """),
        Migration(238, "versions whose first decision tells nobody", """
            ALTER TABLE programme_version ADD COLUMN is_quiet {int} NOT NULL DEFAULT 0;
            """),
    ]
}
