package import People

extension IntegrationsRoom {
    /// A directory goes on speaking of the same people, by the memberships that they have now.
    package var organizationTables: [OrganizationTable] {
        [
            OrganizationTable("provisioning_client", .moves), OrganizationTable("provisioning_client", column: "home_id", .moves),
            OrganizationTable("provisioned_user", membership: "membership_id", .moves),
        ]
    }
}
