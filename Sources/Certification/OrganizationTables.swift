package import People

extension CertificationRoom {
    /// Under whom something was earned is history.
    package var organizationTables: [OrganizationTable] {
        [OrganizationTable("credential_award", .stays)]
    }
}
