/// Every right of Laurel, once. Roles map to rights in the table `role_right`.
package enum ManageVendor: Right { package static let key = "vendor.manage" }
package enum ManageAPICredentials: Right { package static let key = "credentials.api" }
package enum ViewOrganizations: Right { package static let key = "organizations.view" }
package enum ManageOrganizations: Right { package static let key = "organizations.manage" }
package enum ViewPeople: Right { package static let key = "people.view" }
package enum ManagePeople: Right { package static let key = "people.manage" }
package enum GrantRoles: Right { package static let key = "roles.grant" }
/// Numbers per organization, without names.
package enum ViewCounts: Right { package static let key = "counts.view" }
/// Enrolments, scores and progress of people, never answers.
package enum ViewLearning: Right { package static let key = "learning.view" }
package enum AssignLearning: Right { package static let key = "learning.assign" }
package enum AuthorCourses: Right { package static let key = "courses.author" }
/// Opening courses to organizations.
package enum OpenCourses: Right { package static let key = "courses.open" }
/// Reading and judging submitted work.
package enum AssessWork: Right { package static let key = "work.assess" }
package enum ManageCertifications: Right { package static let key = "certifications.manage" }
package enum RevokeCredentials: Right { package static let key = "credentials.revoke" }
package enum ViewLedger: Right { package static let key = "ledger.view" }
/// Identity providers of the vendor or of an organization: who is let in by somebody else's word.
package enum ManageIdentityProviders: Right { package static let key = "identityproviders.manage" }
/// Export and erasure of people's data, retention and legal holds.
package enum ManagePrivacy: Right { package static let key = "privacy.manage" }
/// Who may set up provisioning (SCIM): its clients, their tokens, what groups mean, the log.
package enum ManageProvisioning: Right { package static let key = "provisioning.manage" }
/// Writing people and groups by SCIM. Only a provisioning client's token carries it, no role does.
package enum ProvisionPeople: Right { package static let key = "people.provision" }
/// Statements of the learning record store on their pages.
package enum ViewStatements: Right { package static let key = "records.view" }
package enum VoidStatements: Right { package static let key = "records.void" }
/// Credentials of the learning record store and the origins that may call it.
package enum ManageRecords: Right { package static let key = "records.manage" }
/// What a credential of the learning record store may do. Only such credentials carry these, no role does.
package enum WriteStatements: Right { package static let key = "xapi.statements.write" }
package enum ReadOwnStatements: Right { package static let key = "xapi.statements.mine" }
package enum ReadStatements: Right { package static let key = "xapi.statements.read" }
package enum ReadStates: Right { package static let key = "xapi.state.read" }
package enum WriteStates: Right { package static let key = "xapi.state.write" }
package enum ReadProfiles: Right { package static let key = "xapi.profile.read" }
package enum WriteProfiles: Right { package static let key = "xapi.profile.write" }
/// How a portal looks, on which host it lives and from whom its mail comes: the vendor's or an organization's.
package enum ManageBrand: Right { package static let key = "brand.manage" }
/// Tasks about partners that lack somebody to administer them.
package enum HandleTasks: Right { package static let key = "tasks.handle" }
/// Partner programmes: their rules, what partners hold, and figures from other systems.
package enum ManageProgrammes: Right { package static let key = "programmes.manage" }
/// Asking gates what an organization may do, as a PRM does for every deal.
package enum AskGates: Right { package static let key = "gates.ask" }
/// Run-time logs of packages, for authors and support.
package enum ViewPlayLogs: Right { package static let key = "playlogs.view" }
/// One's own learning.
package enum Learn: Right { package static let key = "learn" }
/// One's own account.
package enum OwnAccount: Right { package static let key = "account.own" }
/// A job's work within a vendor.
package enum RunJobs: Right { package static let key = "jobs.run" }
/// What anybody may ask: sign-in, verification.
package enum VisitPublic: Right { package static let key = "public.visit" }
/// A running registration's calls.
package enum PlayContent: Right { package static let key = "content.play" }

package enum RightList {
    /// Rights that a role can carry, in the order of the roles page.
    package static let grantable: [any Right.Type] = [
        ManageVendor.self, ManageAPICredentials.self, ViewOrganizations.self, ManageOrganizations.self, ViewPeople.self,
        ManagePeople.self, GrantRoles.self, ViewCounts.self, ViewLearning.self, AssignLearning.self, AuthorCourses.self,
        OpenCourses.self, AssessWork.self, ManageCertifications.self, RevokeCredentials.self, ViewLedger.self,
        HandleTasks.self,
        ViewPlayLogs.self, ManageIdentityProviders.self, ManagePrivacy.self, ManageProvisioning.self, ManageBrand.self,
        ViewStatements.self, VoidStatements.self, ManageRecords.self, ManageProgrammes.self, AskGates.self, Learn.self,
    ]
}
