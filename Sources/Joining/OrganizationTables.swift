package import People

extension JoiningRoom {
    /// Codes, domains and open requests lead to whoever keeps the organization; who joined by what is history.
    package var organizationTables: [OrganizationTable] {
        [
            OrganizationTable("join_code", only: "t.ended_at IS NULL", .moves), OrganizationTable("join_entry", .stays),
            OrganizationTable("domain_claim", only: "t.ended_at IS NULL", .movesOnce(["domain"])),
            OrganizationTable("join_request", only: "t.settled_at IS NULL", .movesOnce(["email_folded"])),
        ]
    }
}
