package import HTML
package import Jobs
package import Kernel
package import Web

/// The room of vendors, organizations, persons, memberships, sign-in and API credentials.
package struct PeopleRoom: Sendable {
    private let ground: Ground
    /// For capabilities above that write mail.
    package let post: Post

    package init(ground: Ground, mail: MailSetup) {
        self.ground = ground
        post = Post(setup: mail)
    }

    package var routes: [Route] {
        MeRoutes(ground: ground).routes + OrganizationRoutes(ground: ground).routes + ImportRoutes(ground: ground).routes
            + PeopleRoutes(ground: ground, post: post).routes + PersonRoutes(ground: ground, post: post).routes
            + SettingsRoutes(ground: ground, post: post).routes
            + OrganizationAPI(ground: ground).routes + PeopleAPI(ground: ground, post: post).routes
    }
    package var contentRoutes: [Route] { [] }
    package var navigation: [NavigationItem] {
        [
            NavigationItem("me", .learner, .peopleNavMe, .person, PeopleLinks.me, right: OwnAccount.self),
            NavigationItem("organizations", .manager, .peopleNavOrganizations, .organization, PeopleLinks.organizations, right: ViewOrganizations.self),
            NavigationItem("people", .manager, .peopleNavPeople, .people, PeopleLinks.people, right: ViewPeople.self),
            NavigationItem("settings", .manager, .peopleNavSettings, .settings, PeopleLinks.settings, right: ManageVendor.self),
        ]
    }
    package var parts: [PagePart] { [] }
    package var jobs: [JobKind] {
        [post.job]
    }
    package var schedules: [Schedule] { post.setup.transport == nil ? [] : [Schedule(Post.jobKind, .every(seconds: 60))] }
    package func subscribe() {}
}
