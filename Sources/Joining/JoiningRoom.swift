package import HTML
package import Jobs
package import Kernel
package import People
package import Web

/// How people come into an organization by themselves: codes and links, claimed domains, requests with approval, terms and consent.
package struct JoiningRoom: Sendable {
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
