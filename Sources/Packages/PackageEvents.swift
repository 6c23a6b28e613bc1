package import Courses
package import Kernel
package import Ledger

/// A package was put into an activity's draft.
package struct PackageUsed: LedgerEvent {
    package static let kind = "packages.packageUsed"
    package let package: PackageID
    package let course: CourseID
    package let activity: ActivityID
    package let number: Int
    package let before: PackageID?
    package let zipSHA256: String
    package var subjects: [Subject] { [.course(course), Subject(kind: "activity", id: activity.value)] }
    package var changes: [Change] { [Change("package", from: before?.value, to: package.value), Change("zip", from: nil, to: zipSHA256)] }
}

/// An item of a play was put back to an earlier state; the log keeps everything.
package struct PlayRestored: LedgerEvent {
    package static let kind = "packages.playRestored"
    package let registration: RegistrationID
    /// nil for a dispatched learner, who is no person.
    package let person: PersonID?
    package let learner: String?
    package let activity: ActivityID
    package let item: String
    /// Entries before and the entries that count again.
    package let from: Int
    package let to: Int
    package let digest: String
    package var subjects: [Subject] { PackageSubjects.player(person, learner) + [Subject(kind: "activity", id: activity.value), Subject(kind: "registration", id: registration.value)] }
    package var changes: [Change] { [Change("state", from: "entry \(from)", to: "entry \(to)"), Change("log", from: nil, to: digest)] }
}

/// A session of an item ended; the digest covers its whole commit log so far (foundations 4).
package struct PlayDigested: LedgerEvent {
    package static let kind = "packages.playDigested"
    package let registration: RegistrationID
    /// nil for a dispatched learner, who is no person.
    package let person: PersonID?
    package let learner: String?
    package let activity: ActivityID
    package let item: String
    package let status: String
    /// Ten-thousandths of a percent; nil without a score.
    package let scoreUnits: Int?
    package let entries: Int
    package let digest: String
    package var subjects: [Subject] { PackageSubjects.player(person, learner) + [Subject(kind: "activity", id: activity.value), Subject(kind: "registration", id: registration.value)] }
    package var changes: [Change] { [Change("status", from: nil, to: status), Change("log", from: nil, to: digest)] }
}

/// A unit of a cmi5 course counts as done for another reason than its content.
package struct UnitWaived: LedgerEvent {
    package static let kind = "packages.unitWaived"
    package let registration: RegistrationID
    /// nil for a dispatched learner, who is no person.
    package let person: PersonID?
    package let learner: String?
    package let activity: ActivityID
    /// The publisher's id.
    package let unit: String
    /// One of cmi5's words (9.5.5.2).
    package let reason: String
    package var subjects: [Subject] { PackageSubjects.player(person, learner) + [Subject(kind: "activity", id: activity.value), Subject(kind: "registration", id: registration.value)] }
    package var changes: [Change] { [Change("unit", from: nil, to: unit), Change("reason", from: nil, to: reason)] }
}

enum PackageSubjects {
    /// Whose play an event is about.
    static func player(_ person: PersonID?, _ learner: String?) -> [Subject] {
        (person.map { [.person($0)] } ?? []) + (learner.map { [.dispatchLearner($0)] } ?? [])
    }
}
