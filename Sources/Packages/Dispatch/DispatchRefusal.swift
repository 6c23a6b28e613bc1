import HTML
import Web

/// Why a dispatch was not made or changed.
enum DispatchRefusal: Refusal, Equatable {
    case course, organization, destination, mostPeople, from, to, origins, reason
    case parts(titles: String)
    case belowPeople(count: Int)
    case settled
    case learnerErased, learnerSettled, learnerTaken, learnerFull, typed

    var code: String {
        switch self {
        case .course: "packages.dispatchCourse"
        case .organization: "packages.dispatchOrganization"
        case .destination: "packages.dispatchDestination"
        case .mostPeople: "packages.dispatchMostPeople"
        case .from: "packages.dispatchFrom"
        case .to: "packages.dispatchTo"
        case .origins: "packages.dispatchOrigins"
        case .reason: "packages.dispatchReason"
        case .parts: "packages.dispatchParts"
        case .belowPeople: "packages.dispatchBelowPeople"
        case .settled: "packages.dispatchSettled"
        case .learnerErased: "packages.dispatchLearnerErased"
        case .learnerSettled: "packages.dispatchLearnerSettled"
        case .learnerTaken: "packages.dispatchLearnerTaken"
        case .learnerFull: "packages.dispatchLearnerFull"
        case .typed: "packages.dispatchTyped"
        }
    }
    var status: Int {
        switch self {
        case .settled, .learnerErased, .learnerSettled, .learnerTaken, .learnerFull: 409
        default: 422
        }
    }
    var field: String? {
        switch self {
        case .course, .parts: "course"
        case .organization: "organization"
        case .destination: "destination"
        case .mostPeople, .belowPeople: "mostPeople"
        case .from: "from"
        case .to: "to"
        case .origins: "origins"
        case .reason: "reason"
        case .typed: "typed"
        case .settled, .learnerErased, .learnerSettled, .learnerTaken, .learnerFull: nil
        }
    }
    var message: Message {
        switch self {
        case .course: .packagesDispatchNoCourse
        case .organization: .packagesDispatchNoOrganization
        case .destination: .packagesDispatchNoDestination
        case .mostPeople: .packagesDispatchBadPeople
        case .from: .packagesDispatchBadFrom
        case .to: .packagesDispatchBadTo
        case .origins: .packagesDispatchBadOrigins
        case .reason: .packagesDispatchNoReason
        case .parts(let titles): .packagesDispatchBadParts(titles: titles)
        case .belowPeople(let count): .packagesDispatchBelowPeople(count: count)
        case .settled: .packagesDispatchSettled
        case .learnerErased: .packagesDispatchLearnerErased
        case .learnerSettled: .packagesDispatchLearnerSettled
        case .learnerTaken: .packagesDispatchLearnerTaken
        case .learnerFull: .packagesDispatchLearnerFull
        case .typed: .packagesDispatchBadTyped
        }
    }
}
