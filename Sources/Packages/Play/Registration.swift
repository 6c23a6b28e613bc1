package import Courses
package import Kernel
package import Learning
import SCORM
package import Store

/// One person's play of one package activity, in one enrolment or as an author's test drive.
///
/// It has an origin of its own (`label`), under which its files are read with `readKey`; both stay the same from device to
/// device and version to version. A test drive is retired when its author begins anew: it stays, and nothing is played in it any more. `status` and `done` are the roll-up over its items (`SCORM.Rollup`).
package struct Registration: Sendable {
    package let id: RegistrationID
    package let person: PersonID
    /// Nil for a test drive.
    package let enrolment: EnrolmentID?
    /// Whoever takes a dispatched course: then there is no enrolment, and `person` is nobody's.
    let learner: DispatchLearnerID?
    package let organization: OrganizationID?
    package let course: CourseID
    package let activity: ActivityID
    package let package: PackageID
    package let isPreview: Bool
    package let label: String
    package let readKey: String
    package let status: String
    /// Ten-thousandths of a percent.
    package let scoreUnits: Int?
    package let done: Int
    package let total: Int
    /// End of the last counted stretch of active time.
    let activeUntil: Instant
    let activeMilliseconds: Int
    /// Status and score as Learning has them, `status/score`.
    let reported: String
    package let createdAt: Instant
    package let lastAt: Instant
    package let revokedAt: Instant?
    /// When an author began the test drive anew; nil for every other.
    package let retiredAt: Instant?

    init(_ row: Row) throws {
        id = try row.id("id")
        person = try row.id("person_id")
        enrolment = try row.optionalID("enrolment_id")
        learner = try row.optionalID("learner_id")
        organization = try row.optionalID("organization_id")
        course = try row.id("course_id")
        activity = try row.id("activity_id")
        package = try row.id("package_id")
        isPreview = try row.bool("is_preview")
        label = try row.text("label")
        readKey = try row.text("read_key")
        status = try row.text("status")
        scoreUnits = try row.optionalInt("score_units")
        done = try row.int("done")
        total = try row.int("total")
        activeUntil = try row.instant("active_until")
        activeMilliseconds = try row.int("active_ms")
        reported = try row.text("reported")
        createdAt = try row.instant("created_at")
        lastAt = try row.instant("last_at")
        revokedAt = try row.optionalInstant("revoked_at")
        retiredAt = try row.optionalInstant("retired_at")
    }
}

/// What is needed to begin a play.
struct Playable: Sendable {
    let person: PersonID
    let enrolment: EnrolmentID?
    let organization: OrganizationID?
    let course: CourseID
    let activity: ActivityID
    let package: PackageID
}

/// Random names that nobody guesses.
enum Secrets {
    private static let letters = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    /// `count` characters of five random bits each; fit for a host name.
    static func label(_ count: Int) -> String {
        var generator = SystemRandomNumberGenerator()
        // A host label must not begin with a digit in old resolvers.
        let first = letters[Int.random(in: 0..<26, using: &generator)]
        return String(decoding: [first] + (1..<count).map { _ in letters[Int.random(in: 0..<32, using: &generator)] }, as: UTF8.self)
    }
}
