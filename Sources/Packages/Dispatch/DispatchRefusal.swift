import HTML
import Web

/// Why a dispatch was not made or changed.
enum DispatchRefusal: Refusal, Equatable {
    case course, organization, destination, mostPeople, from, to, origins, reason
    case parts(titles: String)
    case settled

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
        case .settled: "packages.dispatchSettled"
        }
    }
    var status: Int { self == .settled ? 409 : 422 }
    var field: String? {
        switch self {
        case .course, .parts: "course"
        case .organization: "organization"
        case .destination: "destination"
        case .mostPeople: "mostPeople"
        case .from: "from"
        case .to: "to"
        case .origins: "origins"
        case .reason: "reason"
        case .settled: nil
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
        case .settled: .packagesDispatchSettled
        }
    }
}
