package import HTML
package import Jobs
package import Kernel
import Ledger
import Store
package import Web

/// The room of vendors, organizations, persons, memberships, sign-in and API credentials.
package struct PeopleRoom: Sendable {
    private let ground: Ground
    /// For capabilities above that write mail.
    package let post: Post

    private let credentialHolder: EarlierRecords.Holder

    /// - Parameter credentialHolder: whose a credential's number is, which Certification above knows.
    package init(ground: Ground, mail: MailSetup, credentialHolder: @escaping EarlierRecords.Holder = { _, _, _ in nil }) {
        self.ground = ground
        self.credentialHolder = credentialHolder
        post = Post(setup: mail)
    }

    package var routes: [Route] {
        MeRoutes(ground: ground).routes + OrganizationRoutes(ground: ground).routes
            + PeopleRoutes(ground: ground, post: post).routes + PersonRoutes(ground: ground, post: post).routes
            + SettingsRoutes(ground: ground, post: post).routes
            + OrganizationAPI(ground: ground).routes + PeopleAPI(ground: ground, post: post).routes
            + RoleRoutes(ground: ground).routes + TaskRoutes(ground: ground).routes + WatcherRoutes(ground: ground).routes
            + IsolationRoutes(ground: ground, post: post).routes
            + AddressRoutes(ground: ground, post: post, holder: credentialHolder).routes + MergeRoutes(ground: ground).routes
            + FieldRoutes(ground: ground).routes + ValueRoutes(ground: ground).routes + EndingRoutes(ground: ground).routes
            + MoveRoutes(ground: ground).routes + HistoryRoutes(ground: ground).routes + DormancyRoutes(ground: ground).routes
    }
    package var contentRoutes: [Route] { [] }
    package var navigation: [NavigationItem] {
        [
            NavigationItem("me", .learner, .peopleNavMe, .person, PeopleLinks.me, right: OwnAccount.self),
            NavigationItem("organizations", .manager, .peopleNavOrganizations, .organization, PeopleLinks.organizations, right: ViewOrganizations.self),
            NavigationItem("people", .manager, .peopleNavPeople, .people, PeopleLinks.people, right: ViewPeople.self),
            NavigationItem("tasks", .manager, .peopleTasks, .assignment, PeopleLinks.tasks, right: HandleTasks.self),
            NavigationItem("settings", .manager, .peopleNavSettings, .settings, PeopleLinks.settings, right: ManageVendor.self),
        ]
    }
    package var parts: [PagePart] {
        MergeParts(ground: ground).all + FieldPageParts(ground: ground).all + SettingsLinks.all + TaskRoutes(ground: ground).parts + WatcherRoutes(ground: ground).parts
            + IsolationRoutes(ground: ground, post: post).parts
    }
    package var jobs: [JobKind] {
        [post.job, Duplicates.job, EndingJob.job(ledger: ground.ledger), DormancyJob.job(ground: ground, post: post), AdminWatch.job(ground.ledger, ground.sites),
         IsolationRoutes(ground: ground, post: post).job]
    }
    package var schedules: [Schedule] {
        [Duplicates.schedule, EndingJob.schedule, DormancyJob.schedule, AdminWatch.schedule, IsolationRoutes.schedule]
            + (post.setup.transport == nil ? [] : [Schedule(Post.jobKind, .every(seconds: 60))])
    }
    package var organizationTables: [OrganizationTable] { OrganizationTable.ofPeople }
    package var personTables: [PersonTable] { PersonTable.ofPeople }
    package var isolationProbes: [IsolationProbe] { IsolationProbe.ofPeople }
    package var retainedKinds: [RetainedKind] { RetainedKind.ofPeople }
    package func subscribe() {
        // Whatever a vendor asked about somebody in a field of its own goes with their personal values.
        ground.ledger.inTransaction(on: PersonErased.self, name: "people.forgetFields") { event, _, tx in
            guard let vendor = tx.vendor else { return }
            try tx.execute("DELETE FROM custom_value WHERE vendor_id = \(vendor) AND subject_kind = 'person' AND subject_id = \(event.person)")
            try tx.execute("DELETE FROM person_dormancy WHERE vendor_id = \(vendor) AND person_id = \(event.person)")
        }
        let ledger = ground.ledger
        ledger.inTransaction(on: MembershipStarted.self, name: "people.staleRoles", appends: [RoleRevoked.kind]) { event, actor, tx in
            guard let vendor = tx.vendor else { return }
            try StaleRoles.revoke(event, by: actor, vendor: vendor, ledger: ledger, tx)
        }
        PartnerTasks.listen(ledger)
    }
}
