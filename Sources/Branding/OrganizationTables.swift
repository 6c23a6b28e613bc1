package import People

extension BrandingRoom {
    /// Hosts lead to whoever keeps the organization; brand and sender are the kept one's own where it has them.
    package var organizationTables: [OrganizationTable] {
        [
            OrganizationTable("brand", keys: ["changed_at"], column: "owner_id", .movesOnce([])), OrganizationTable("brand_version", keys: ["number"], column: "owner_id", .movesOnce(["number"])),
            OrganizationTable("host_claim", keys: ["host"], column: "owner_id", .moves), OrganizationTable("mail_sender", keys: ["set_at"], column: "owner_id", .movesOnce([])),
            OrganizationTable("host_code", keys: ["code_hash"], .stays),
        ]
    }
}
