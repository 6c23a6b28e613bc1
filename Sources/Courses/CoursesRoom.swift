package import HTML
package import Jobs
package import Kernel
package import People
package import Store
package import Web

/// Courses as App sees it: the author's side. Learners read courses through Learning, which stands above.
package struct CoursesRoom: Sendable {
    let ground: Ground
    let kinds: ActivityKinds
    /// How many people are in the middle of a course; Learning knows.
    let learnersIn: @Sendable (CourseID, VendorID, Transaction) throws -> Int
    /// Keys and names of the job roles a course can be for.
    let jobRoles: @Sendable (Localizer) -> [Choice]

    package init(
        ground: Ground, kinds: ActivityKinds, learnersIn: @escaping @Sendable (CourseID, VendorID, Transaction) throws -> Int,
        jobRoles: @escaping @Sendable (Localizer) -> [Choice]
    ) {
        self.ground = ground
        self.kinds = kinds
        self.learnersIn = learnersIn
        self.jobRoles = jobRoles
    }

    package var routes: [Route] { courseRoutes + imageRoutes + outlineRoutes + activityRoutes + blockRoutes + publishRoutes + openingRoutes + apiRoutes }
    package var contentRoutes: [Route] { [] }
    package var navigation: [NavigationItem] {
        [NavigationItem("courses", .manager, .coursesTitle, .course, "/courses", right: AuthorCourses.self)]
    }
    package var parts: [PagePart] { [] }
    package var jobs: [JobKind] { [PrepareMedia.job(blobs: ground.blobs)] }
    package var schedules: [Schedule] { [] }
    package func subscribe() {}
}
