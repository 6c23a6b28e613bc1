package import People

extension PackagesRoom {
    /// Under whom something was played is history; what still runs goes along.
    package var organizationTables: [OrganizationTable] {
        [OrganizationTable("play_registration", .stays), OrganizationTable("dispatch", .moves), OrganizationTable("dispatch_learner", .moves),
         OrganizationTable("dispatch_reading", .stays)]
    }
}
