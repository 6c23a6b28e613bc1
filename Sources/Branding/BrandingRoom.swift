package import HTML
package import Jobs
package import Kernel
package import People
package import Web

/// How a vendor's and an organization's portal looks, on which host it lives, and from whom its mail comes.
package struct BrandingRoom: Sendable {
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
