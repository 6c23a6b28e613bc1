package import HTML
package import Jobs
import Kernel
package import People
package import Web

/// How people prove who they are: passwords, links by mail, passkeys, one-time codes, devices, sessions, step-up, impersonation.
package struct SignInRoom: Sendable {
    private let ground: Ground
    private let post: Post
    /// For capabilities above that let people in.
    package let signIn: SignIn
    package init(ground: Ground, post: Post) {
        self.ground = ground
        self.post = post
        signIn = SignIn(ground: ground, post: post)
    }

    package var routes: [Route] {
        SignInRoutes(ground: ground, post: post).routes + LinkRoutes(ground: ground, post: post).routes + SecurityRoutes(ground: ground).routes
    }
    package var navigation: [NavigationItem] { [] }
    package var parts: [PagePart] {
        [PagePart(slot: "profile", name: "security", order: 90) { request, _ in SecurityViews.row(request) }]
    }
    package var jobs: [JobKind] {
        let resets = ResetPassword(ground: ground, post: post), sites = ground.sites
        return [
            JobKind(ResetPassword.jobKind) { run in
                guard let site = try await sites.vendors().first(where: { $0.vendor == run.vendor }) else { return }
                try await resets.send(payload: run.payload, site: site)
            },
        ]
    }
    package var schedules: [Schedule] { [] }
    package var personTables: [PersonTable] {
        [PersonTable("sign_in_pending", keys: ["token_hash"], .stays, hidden: ["token_hash", "proof"])]
    }
    package func subscribe() {}
}
