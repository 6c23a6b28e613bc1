package import Courses
package import HTML
package import Kernel

/// Addresses of the author's pages of a package activity.
package struct PackageLinks: Sendable {
    let course: CourseID
    let activity: ActivityID
    package init(course: CourseID, activity: ActivityID) {
        self.course = course
        self.activity = activity
    }
    package static let editorPattern = "/courses/{course}/packages/{activity}"
    package var editor: Link { "/courses/\(course.value)/packages/\(activity.value)" }
    package func preview(_ package: PackageID) -> Link { "/courses/\(course.value)/packages/\(activity.value)/versions/\(package.value)" }
    package func use(_ package: PackageID) -> Link { "/courses/\(course.value)/packages/\(activity.value)/versions/\(package.value)/use" }
    package func discard(_ package: PackageID) -> Link { "/courses/\(course.value)/packages/\(activity.value)/versions/\(package.value)/discard" }
    package var testDrive: Link { "/courses/\(course.value)/packages/\(activity.value)/play" }
    package func testDrive(_ package: PackageID) -> Link { testDrive.query("package", package.value) }
    /// Navigates the author's test drive of a sequenced package.
    package var navigate: Link { "/courses/\(course.value)/packages/\(activity.value)/navigate" }
    package var reset: Link { "/courses/\(course.value)/packages/\(activity.value)/reset" }
    package var plays: Link { "/courses/\(course.value)/packages/\(activity.value)/plays" }
    package static func log(_ registration: RegistrationID) -> Link { "/plays/\(registration.value)" }
    /// An item as it was after so many entries.
    package static func state(_ registration: RegistrationID, item: String, after: Int) -> Link {
        ("/plays/\(registration.value)/state" as Link).query("item", item).query("after", String(after))
    }
    /// What the sequencing did in a play, and why.
    package static func sequencing(_ registration: RegistrationID) -> Link { "/plays/\(registration.value)/sequencing" }
    package static func sequencingFile(_ registration: RegistrationID) -> Link { "/plays/\(registration.value)/sequencing/file" }
    package static func restore(_ registration: RegistrationID) -> Link { "/plays/\(registration.value)/restore" }
}

/// Addresses of the learner's player.
package struct PlayLinks: Sendable {
    let enrolment: String
    let activity: ActivityID
    package init(enrolment: String, activity: ActivityID) {
        self.enrolment = enrolment
        self.activity = activity
    }
    package var play: Link { "/enrolments/\(enrolment)/packages/\(activity.value)" }
    package var token: Link { "/enrolments/\(enrolment)/packages/\(activity.value)/token" }
    package var navigate: Link { "/enrolments/\(enrolment)/packages/\(activity.value)/navigate" }
}
