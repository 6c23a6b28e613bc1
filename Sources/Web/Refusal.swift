package import HTML

/// Why something was not done, in the user's words. One enum per verb conforms; one place maps it to HTTP.
package protocol Refusal: Error {
    /// Stable, `capability.reason`; part of the API.
    var code: String { get }
    /// HTTP status: 422 for input, 404 for what is not there or not theirs, 409 for state, 403 for rights.
    var status: Int { get }
    var message: Message { get }
    /// The form field or JSON member it is about; nil for the whole.
    var field: String? { get }
    /// Seconds after which another try makes sense, for the header `Retry-After`.
    var retryAfter: Int? { get }
}
extension Refusal {
    package var field: String? { nil }
    package var retryAfter: Int? { nil }
    package var status: Int { 422 }
}

/// Several at once: a form shows them all.
package struct Refusals: Error {
    package let all: [any Refusal]
    /// Nil when there is none, so that `throw` is written once.
    package init?(_ all: [any Refusal]) {
        if all.isEmpty { return nil }
        self.all = all
    }
}

/// Refusals that belong to no verb.
package enum WebRefusal: Refusal {
    case notFound
    case noVendorHere
    case forbidden(right: String)
    case signInFirst
    case formTooLarge
    case formUnreadable
    case formStale
    case uploadTooLarge(limitBytes: Int, words: String)
    case uploadMissing(field: String)
    case bodyUnreadable
    case fieldMissing(String)
    case fieldUnknown(String)
    case fieldWrongType(String)
    case tryLater(seconds: Int)
    case preconditionFailed
    case storageFull
    case busy
    /// A sensitive act asked for by a script, too long after signing in.
    case proveAgain
    case notAsSomebodyElse

    package var code: String {
        switch self {
        case .notFound: "notFound"
        case .noVendorHere: "noVendorHere"
        case .forbidden: "forbidden"
        case .signInFirst: "unauthenticated"
        case .formTooLarge: "form.tooLarge"
        case .formUnreadable: "form.unreadable"
        case .formStale: "form.stale"
        case .uploadTooLarge: "upload.tooLarge"
        case .uploadMissing: "upload.missing"
        case .bodyUnreadable: "body.unreadable"
        case .fieldMissing: "field.missing"
        case .fieldUnknown: "field.unknown"
        case .fieldWrongType: "field.wrongType"
        case .tryLater: "tryLater"
        case .preconditionFailed: "preconditionFailed"
        case .storageFull: "storage.full"
        case .busy: "busy"
        case .proveAgain: "proveAgain"
        case .notAsSomebodyElse: "notAsSomebodyElse"
        }
    }
    package var status: Int {
        switch self {
        case .notFound, .noVendorHere: 404
        case .forbidden: 403
        case .signInFirst: 401
        case .formTooLarge, .uploadTooLarge: 413
        case .formStale, .proveAgain, .notAsSomebodyElse: 403
        case .bodyUnreadable: 400
        case .tryLater: 429
        case .preconditionFailed: 412
        case .storageFull, .busy: 503
        default: 422
        }
    }
    package var message: Message {
        switch self {
        case .notFound: .webNotFoundText
        case .noVendorHere: .webNoVendorHere
        case .forbidden: .webForbiddenText
        case .signInFirst: .webSignInFirst
        case .formTooLarge: .webFormTooLarge
        case .formUnreadable: .webFormUnreadable
        case .formStale: .webFormStale
        case .uploadTooLarge(_, let words): .webUploadTooLarge(limit: words)
        case .uploadMissing: .webUploadMissing
        case .bodyUnreadable: .webBodyUnreadable
        case .fieldMissing(let field): .webFieldMissing(field: field)
        case .fieldUnknown(let field): .webFieldUnknown(field: field)
        case .fieldWrongType(let field): .webFieldWrongType(field: field)
        case .tryLater(let seconds): .webTryLater(minutes: max(1, (seconds + 59) / 60))
        case .preconditionFailed: .webPreconditionFailed
        case .storageFull: .webStorageFull
        case .busy: .webBusy
        case .proveAgain: .webProveAgain
        case .notAsSomebodyElse: .webNotAsSomebodyElse
        }
    }
    package var field: String? {
        switch self {
        case .uploadMissing(let field), .fieldMissing(let field), .fieldUnknown(let field), .fieldWrongType(let field): field
        default: nil
        }
    }
}
