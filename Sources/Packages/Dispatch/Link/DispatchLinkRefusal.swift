import HTML
import Web

/// Why a dispatched learner was not linked, or a link not ended.
enum DispatchLinkRefusal: Refusal, Equatable {
    case email, wait(minutes: Int), linked
    case code(left: Int), spent
    case settled

    var code: String {
        switch self {
        case .email: "packages.linkEmail"
        case .wait: "packages.linkWait"
        case .linked: "packages.linkLinked"
        case .code: "packages.linkCode"
        case .spent: "packages.linkSpent"
        case .settled: "packages.linkSettled"
        }
    }
    var status: Int {
        switch self {
        case .wait: 429
        case .linked, .settled: 409
        default: 422
        }
    }
    var field: String? {
        switch self {
        case .email, .wait: "email"
        case .code, .spent: "code"
        case .linked, .settled: nil
        }
    }
    var message: Message {
        switch self {
        case .email: .packagesLinkBadEmail
        case .wait(let minutes): .packagesLinkWait(minutes: minutes)
        case .linked: .packagesLinkLinked
        case .code(let left): .packagesLinkBadCode(count: left)
        case .spent: .packagesLinkSpent
        case .settled: .packagesLinkSettled
        }
    }
}
