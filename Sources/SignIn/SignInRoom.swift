package import HTML
package import Jobs
package import Kernel
package import People
package import Web

/// How people prove who they are: passwords, links by mail, passkeys, one-time codes, devices, sessions, step-up, impersonation.
package struct SignInRoom: Sendable {
    private let ground: Ground
    private let post: Post
    package init(ground: Ground, post: Post) {
        self.ground = ground
        self.post = post
    }

    package var routes: [Route] { [] }
    package var navigation: [NavigationItem] { [] }
    package var parts: [PagePart] { [] }
    package var jobs: [JobKind] { [] }
    package var schedules: [Schedule] { [] }
    package func subscribe() {}
}
