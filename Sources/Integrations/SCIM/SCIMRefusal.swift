package import HTML
package import Web

/// Why a SCIM request was refused, as RFC 7644, section 3.12, calls it.
package enum SCIMRefusal: Refusal, Equatable {
    case invalidFilter(String), tooMany, uniqueness(String), mutability(String), invalidSyntax(String), invalidPath(String), noTarget(String), invalidValue(String, why: String)
    case notFound, versionMismatch, tooLarge, tooManyOperations, notImplemented, readOnlyDocument, managerCircle, organization, member, group

    package var code: String {
        switch self {
        case .invalidFilter: "scim.invalidFilter"
        case .tooMany: "scim.tooMany"
        case .uniqueness: "scim.uniqueness"
        case .mutability: "scim.mutability"
        case .invalidSyntax: "scim.invalidSyntax"
        case .invalidPath: "scim.invalidPath"
        case .noTarget: "scim.noTarget"
        case .invalidValue, .managerCircle, .organization, .member: "scim.invalidValue"
        case .notFound, .group: "notFound"
        case .versionMismatch: "preconditionFailed"
        case .tooLarge, .tooManyOperations: "tooLarge"
        case .notImplemented: "notImplemented"
        case .readOnlyDocument: "methodNotAllowed"
        }
    }
    package var status: Int {
        switch self {
        case .uniqueness: 409
        case .notFound, .group: 404
        case .versionMismatch: 412
        case .tooLarge, .tooManyOperations: 413
        case .notImplemented: 501
        case .readOnlyDocument: 405
        default: 400
        }
    }
    package var message: Message {
        switch self {
        case .invalidFilter(let near): .integrationsErrorFilter(near: near)
        case .tooMany: .integrationsErrorTooMany
        case .uniqueness(let attribute): .integrationsErrorTaken(attribute: attribute)
        case .mutability(let attribute): .integrationsErrorReadOnly(attribute: attribute)
        case .invalidSyntax(let what): .integrationsErrorSyntax(what: what)
        case .invalidPath(let path): .integrationsErrorPath(path: path)
        case .noTarget(let path): .integrationsErrorNoTarget(path: path)
        case .invalidValue(let attribute, let why): .integrationsErrorValue(attribute: attribute, why: why)
        case .notFound, .group: .integrationsErrorNotFound
        case .versionMismatch: .integrationsErrorVersion
        case .tooLarge: .integrationsErrorTooLarge
        case .tooManyOperations: .integrationsErrorOperations
        case .notImplemented: .integrationsErrorNotImplemented
        case .readOnlyDocument: .integrationsErrorReadOnlyDocument
        case .managerCircle: .integrationsErrorManager
        case .organization: .integrationsErrorOrganization
        case .member: .integrationsErrorMember
        }
    }
}
