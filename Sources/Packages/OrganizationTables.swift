package import People

extension PackagesRoom {
    /// Under whom something was played is history.
    package var organizationTables: [OrganizationTable] {
        [OrganizationTable("play_registration", .stays), OrganizationTable("dispatch", .stays), OrganizationTable("dispatch_learner", .stays)]
    }
}
