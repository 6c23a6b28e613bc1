import HTML
import Kernel

/// Why a launch led nowhere. The stub shows the words and tells its own system nothing but how the learner stands.
enum LaunchRefused: Sendable, Equatable {
    case unknown, noLearner, longLearner, unproved, removed, full, notBegun(Day), ended(Day), organizationEnded, paused, revoked, archived, unplayable

    /// As the log of launches keeps it.
    var code: String {
        switch self {
        case .unknown: "unknown"
        case .noLearner: "noLearner"
        case .longLearner: "longLearner"
        case .unproved: "unproved"
        case .removed: "removed"
        case .full: "full"
        case .notBegun: "notBegun"
        case .ended: "ended"
        case .organizationEnded: "organizationEnded"
        case .paused: "paused"
        case .revoked: "revoked"
        case .archived: "archived"
        case .unplayable: "unplayable"
        }
    }
    var message: Message {
        switch self {
        case .unknown: .packagesLaunchUnknown
        case .noLearner: .packagesLaunchNoLearner
        case .longLearner: .packagesLaunchLongLearner
        case .unproved: .packagesLaunchUnproved
        case .removed: .packagesLaunchRemoved
        case .full: .packagesLaunchFull
        case .notBegun(let day): .packagesLaunchNotBegun(day: day)
        case .ended(let day): .packagesLaunchEnded(day: day)
        case .organizationEnded: .packagesLaunchOrganizationEnded
        case .paused: .packagesLaunchPaused
        case .revoked, .archived: .packagesLaunchRevoked
        case .unplayable: .packagesLaunchUnplayable
        }
    }
}
