package import HTML
package import Web

/// Why the run time did not do what the page asked.
package enum PlayRefusal: Refusal {
    /// Ask the portal for another.
    case tokenExpired
    case unknownItem
    case unknownSession
    case locked
    case tooLarge

    package var code: String {
        switch self {
        case .tokenExpired: "packages.tokenExpired"
        case .unknownItem: "packages.unknownItem"
        case .unknownSession: "packages.unknownSession"
        case .locked: "packages.locked"
        case .tooLarge: "packages.commitTooLarge"
        }
    }
    package var status: Int {
        switch self {
        case .tokenExpired: 401
        case .unknownItem, .unknownSession: 404
        case .locked: 403
        case .tooLarge: 413
        }
    }
    package var message: Message {
        switch self {
        case .tokenExpired: .packagesTokenExpired
        case .unknownItem: .packagesUnknownItem
        case .unknownSession: .packagesUnknownSession
        case .locked: .packagesLocked
        case .tooLarge: .packagesCommitTooLarge
        }
    }
}
