import Courses
import HTML
import Kernel

/// Addresses of dispatches, for the vendor and the organization.
enum DispatchLinks {
    static let all: Link = "/dispatches"
    static let new: Link = "/dispatches/new"
    static func one(_ id: DispatchID) -> Link { "/dispatches/\(id.value)" }
    static func learners(_ id: DispatchID) -> Link { "/dispatches/\(id.value)/learners.csv" }
    static func stub(_ id: DispatchID, _ standard: String) -> Link { "/dispatches/\(id.value)/stub/\(standard)" }
    static func limits(_ id: DispatchID) -> Link { "/dispatches/\(id.value)/limits" }
    static func key(_ id: DispatchID) -> Link { "/dispatches/\(id.value)/key" }
    static func learner(_ id: DispatchID, _ learner: DispatchLearnerID) -> Link { "/dispatches/\(id.value)/learners/\(learner.value)" }
    /// - Parameter act: `readmit`, `remove` or `erase`.
    static func act(_ id: DispatchID, _ learner: DispatchLearnerID, _ act: String) -> Link { "/dispatches/\(id.value)/learners/\(learner.value)/\(act)" }
    static func state(_ id: DispatchID) -> Link { "/dispatches/\(id.value)/state" }
}

/// Addresses of whoever takes a dispatched course; the pass in them is the learner's, as a read key is a registration's.
struct DispatchedLinks: Sendable {
    let pass: String
    var landing: Link { Link(path: ["dispatched", pass]) }
    func play(_ activity: ActivityID) -> Link { Link(path: ["dispatched", pass, "packages", activity.value]) }
    func token(_ activity: ActivityID) -> Link { Link(path: ["dispatched", pass, "packages", activity.value, "token"]) }
    /// Launches a unit of a cmi5 or xAPI package.
    func launch(_ activity: ActivityID) -> Link { Link(path: ["dispatched", pass, "packages", activity.value, "launch"]) }
    /// How its units stand.
    func unitStanding(_ activity: ActivityID) -> Link { Link(path: ["dispatched", pass, "packages", activity.value, "standing"]) }
    func navigate(_ activity: ActivityID) -> Link { Link(path: ["dispatched", pass, "packages", activity.value, "navigate"]) }
}
