package import People

extension InsightsRoom {
    /// Figures are worked out anew.
    package var organizationTables: [OrganizationTable] {
        [OrganizationTable("insight_dirty", keys: ["organization_id"], .stays), OrganizationTable("insight_row", keys: ["organization_id"], .stays), OrganizationTable("insight_month", keys: ["day", "organization_id"], .stays)]
    }
}
