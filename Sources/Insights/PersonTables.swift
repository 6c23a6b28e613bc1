package import People

extension InsightsRoom {
    /// Figures are worked out anew.
    package var personTables: [PersonTable] {
        [PersonTable("insight_shared", keys: ["person_id"], .stays), PersonTable("insight_month_shared", keys: ["day", "person_id"], .stays)]
    }
}
