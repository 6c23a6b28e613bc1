package import People

extension SignInRoom {
    /// A sign-in that waits for its second step goes on or not within minutes.
    package var organizationTables: [OrganizationTable] {
        [OrganizationTable("sign_in_pending", keys: ["token_hash"], .stays)]
    }
}
