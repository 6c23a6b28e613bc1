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
    /// Sets how an item of the author's test drive stands, and goes to one.
    package var arrange: Link { "/courses/\(course.value)/packages/\(activity.value)/drive/arrange" }
    package var jump: Link { "/courses/\(course.value)/packages/\(activity.value)/drive/jump" }
    /// What a player in a frame of the bench leads to when it is left.
    func left(_ package: PackageID) -> Link { "/courses/\(course.value)/packages/\(activity.value)/versions/\(package.value)/left" }
    package var reset: Link { "/courses/\(course.value)/packages/\(activity.value)/reset" }
    package var plays: Link { "/courses/\(course.value)/packages/\(activity.value)/plays" }
    package static func log(_ registration: RegistrationID) -> Link { "/plays/\(registration.value)" }
    /// The page above that of a play: the list of plays, or the author's test drive.
    static func crumb(_ play: Registration, _ t: Localizer) -> Crumb {
        let links = PackageLinks(course: play.course, activity: play.activity)
        return play.isPreview ? Crumb(t(.packagesTestDrive), links.bench(play.package)) : Crumb(t(.packagesPlaysTitle), links.plays)
    }
    /// Where an author tries a package: the player in a frame, beside what it does.
    package func bench(_ package: PackageID) -> Link { "/courses/\(course.value)/packages/\(activity.value)/versions/\(package.value)/drive" }
    /// What came since, for the page that follows a play.
    package static func live(_ registration: RegistrationID, isNarrow: Bool = false) -> Link {
        ("/plays/\(registration.value)/live" as Link).query("narrow", isNarrow ? "1" : nil)
    }
    package static func liveSequencing(_ registration: RegistrationID) -> Link { "/plays/\(registration.value)/sequencing/live" }
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
