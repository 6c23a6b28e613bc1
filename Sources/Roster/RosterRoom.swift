package import HTML
package import Jobs
package import Kernel
package import People
package import Web

/// People and organizations in bulk: files in, preview, background runs with progress, undo, and exports of the same shape.
package struct RosterRoom: Sendable {
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
