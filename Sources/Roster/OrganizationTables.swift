package import People

extension RosterRoom {
    /// What is fetched from an address goes on for whoever keeps the organization; what a file did is history.
    package var organizationTables: [OrganizationTable] {
        [
            OrganizationTable("roster_batch", .stays), OrganizationTable("roster_source", only: "t.removed_at IS NULL", .moves),
            OrganizationTable("roster_source_key", keys: ["source_id", "row_key"], .movesOnce(["source_id", "row_key"])),
        ]
    }
}
