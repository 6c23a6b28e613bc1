package import HTML
package import Jobs
package import Kernel
package import Ledger
package import People
package import SignIn
package import Store
package import Web

/// How people come into an organization by themselves: codes and links, claimed domains, requests with approval, terms and consent.
package struct JoiningRoom: Sendable {
    private let ground: Ground
    private let post: Post
    private let signIn: SignIn
    private let checks: DomainChecks
    private let welcome: WelcomeGate

    /// - Parameter proved: what a proved domain opens elsewhere.
    package init(ground: Ground, post: Post, signIn: SignIn, proved: @escaping DomainChecks.Proved = { _, _, _, _, _ in }) {
        self.ground = ground
        self.post = post
        self.signIn = signIn
        checks = DomainChecks(ground: ground, post: post, proved: proved)
        welcome = WelcomeGate(store: ground.store)
    }

    package var routes: [Route] {
        EntryRoutes(ground: ground, post: post, signIn: signIn).routes + WaysRoutes(ground: ground, post: post, checks: checks).routes
            + SettingsRoutes(ground: ground).routes + WelcomeRoutes(ground: ground).routes + TermsRoutes(ground: ground).routes
    }
    package var gates: [Gate] { [welcome.gate] }
    package var navigation: [NavigationItem] {
        [NavigationItem("joining", .manager, .joiningTitle, .add, JoiningLinks.own) { authority in
            // A partner's own administrators; the vendor's side comes by an organization's page.
            guard let own = authority.viewer?.organization, let reach = authority.reach(of: ManagePeople.self) else { return false }
            return !reach.all && reach.organizations.contains(own)
        }]
    }
    package var parts: [PagePart] { JoiningParts(ground: ground).all }
    package var jobs: [JobKind] { [checks.job] + RequestPost(ground: ground, post: post).jobs }
    package var schedules: [Schedule] { [DomainChecks.schedule, RequestPost.schedule] }
    package var personTables: [PersonTable] {
        [
            PersonTable("join_entry", .moves),
            PersonTable("join_request", .moves),
            PersonTable("consent", .moves),
        ]
    }
    package var retainedKinds: [RetainedKind] {
        [
            RetainedKind("joinTries", title: .joiningRetainedTries, table: "join_try", since: "expires_at", person: nil, defaultDays: 30),
            RetainedKind("joinRequests", title: .joiningRetainedRequests, table: "join_request", since: "settled_at", only: "t.settled_at IS NOT NULL AND t.person_id IS NULL", person: nil,
                         defaultDays: 180),
        ]
    }
    package func subscribe() {
        ground.ledger.inTransaction(on: PersonErased.self, name: "joining.erased") { event, _, tx in
            guard let vendor = tx.vendor else { return }
            try tx.execute("""
                UPDATE join_request SET name = '', email = '', email_folded = id, message = '', reason = NULL WHERE vendor_id = \(vendor) AND person_id = \(event.person)
                """)
            try tx.execute("UPDATE consent SET address = '' WHERE vendor_id = \(vendor) AND person_id = \(event.person)")
        }
    }
}
