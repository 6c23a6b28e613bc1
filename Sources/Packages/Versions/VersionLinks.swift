package import HTML
package import Kernel
package import Learning

/// Addresses of versions, of what publishing one would do, and of moves.
extension PackageLinks {
    package var versions: Link { "/courses/\(course.value)/packages/\(activity.value)/versions" }
    /// How packages of the activity are played.
    package var playing: Link { "/courses/\(course.value)/packages/\(activity.value)/playing" }
    package func changes(_ package: PackageID) -> Link { "/courses/\(course.value)/packages/\(activity.value)/versions/\(package.value)/changes" }
    package func people(_ package: PackageID) -> Link { "/courses/\(course.value)/packages/\(activity.value)/versions/\(package.value)/people" }
    package func peopleFile(_ package: PackageID) -> Link { "/courses/\(course.value)/packages/\(activity.value)/versions/\(package.value)/people.csv" }
    package func publish(_ package: PackageID) -> Link { "/courses/\(course.value)/packages/\(activity.value)/versions/\(package.value)/publish" }

    package static func move(_ move: PackageMoveID) -> Link { "/package-moves/\(move.value)" }
    package static func moveFile(_ move: PackageMoveID) -> Link { "/package-moves/\(move.value)/people.csv" }
    package static func move(_ move: PackageMoveID, act: String) -> Link { Link(path: ["package-moves", move.value, act]) }
    package static func undo(_ move: PackageMoveID, _ enrolment: EnrolmentID) -> Link { "/package-moves/\(move.value)/people/\(enrolment.value)/undo" }
}
