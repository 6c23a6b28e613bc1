package import Courses
package import Kernel
package import Learning
package import Ledger

/// A version of a package was published for an activity, with the policy of who moves to it.
package struct PackageVersionPublished: LedgerEvent {
    package static let kind = "packages.versionPublished"
    package let move: PackageMoveID
    package let package: PackageID
    package let number: Int
    package let course: CourseID
    package let activity: ActivityID
    package let courseVersion: CourseVersionID
    /// `never`, `everyone` or standings with commas.
    package let policy: String
    package var subjects: [Subject] { [.course(course), Subject(kind: "activity", id: activity.value)] }
    package var changes: [Change] { [Change("package", from: nil, to: String(number)), Change("policy", from: nil, to: policy)] }
}

/// A move of people to a version was stopped, resumed, finished, or began or ended to be taken back.
package struct PackageMoveChanged: LedgerEvent {
    package static let kind = "packages.moveChanged"
    package enum Act: String, Sendable, Codable { case stopped, resumed, finished, undoing, undone }
    package let move: PackageMoveID
    package let course: CourseID
    package let activity: ActivityID
    package let act: Act
    package var subjects: [Subject] { [.course(course), Subject(kind: "activity", id: activity.value)] }
    package var changes: [Change] { [Change("state", from: nil, to: act.rawValue)] }
}

/// Somebody plays another version of an activity's package from now on; what they had done went along where it matches.
package struct PersonMoved: LedgerEvent {
    package static let kind = "packages.personMoved"
    package let move: PackageMoveID
    package let person: PersonID
    package let enrolment: EnrolmentID
    package let course: CourseID
    package let activity: ActivityID
    /// Nil where nothing had been begun.
    package let registration: RegistrationID?
    package let from: PackageID
    package let to: PackageID
    package let numberBefore: Int
    package let numberAfter: Int
    /// Begun parts that went along, and those that stay in the history alone.
    package let carried: Int
    package let left: Int
    package var subjects: [Subject] { [.person(person), .course(course), Subject(kind: "activity", id: activity.value)] }
    package var changes: [Change] { [Change("version", from: String(numberBefore), to: String(numberAfter)), Change("left", from: nil, to: String(left))] }
}

/// Somebody's move was taken back: the play stands as it stood before.
package struct PersonMovedBack: LedgerEvent {
    package static let kind = "packages.personMovedBack"
    package let move: PackageMoveID
    package let person: PersonID
    package let enrolment: EnrolmentID
    package let course: CourseID
    package let activity: ActivityID
    package let from: PackageID
    package let to: PackageID
    package var subjects: [Subject] { [.person(person), .course(course), Subject(kind: "activity", id: activity.value)] }
    package var changes: [Change] { [Change("package", from: from.value, to: to.value)] }
}
