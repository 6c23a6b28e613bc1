package import People

extension SingleSignOnRoom {
    /// Whoever signs in by it goes on signing in by it.
    package var organizationTables: [OrganizationTable] {
        [OrganizationTable("identity_provider", .moves)]
    }
}
