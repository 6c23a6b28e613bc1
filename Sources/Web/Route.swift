package import HTML
package import HTTPTypes
package import Kernel

/// A route, declared once as a value: from it come the router, the OpenAPI document, the isolation crawl and the docs.
package struct Route: Sendable {
    package enum Access: Sendable {
        /// Anybody, signed in or not.
        case anyone
        /// Needs the right (any reach); strangers are sent to sign in.
        case right(any Right.Type)
    }
    package enum Kind: Sendable {
        /// A page or a file; refusals are pages.
        case page
        /// A form: token and one-time id are checked, refusals show the form again.
        case form
        /// JSON under /api/v1; refusals are problem documents (RFC 9457).
        case api
        /// SCIM 2.0 under /scim/v2 (RFC 7644): a media type and errors of its own, credentials only.
        case scim
        /// The Experience API under /xapi: credentials only, refusals in plain words. Its routes look themselves at who asks, since a form
        /// may carry the credential.
        case xapi
        /// A call of our own scripts with a session: JSON or plain answers, the token in the header `X-CSRF`.
        case call
        /// On the content host; identified by what is in the path or a launch token, never by cookies.
        case content
    }
    package typealias Handler = @Sendable (WebRequest) async throws -> WebResponse
    package typealias FormAgain = @Sendable (WebRequest, Fields, FormErrors) async throws -> WebResponse

    package let kind: Kind
    package let method: HTTPRequest.Method
    /// `/people/{person}`, `/files/{key}/**`
    package let pattern: String
    package let access: Access
    /// One sentence: what it does.
    package let summary: String
    package var input: Shape?
    package var output: Shape?
    /// Query parameters of an API route: name and meaning.
    package var queries: [(name: String, text: String)] = []
    /// Answers also on hosts where no vendor lives: health and metrics for the operator's probes.
    package var worksWithoutVendor = false
    /// Opens also before a ``Gate`` was answered.
    package var isBeforeGates = false
    /// Needs a fresh proof of who one is; see ``sensitive()``.
    package var isSensitive = false
    /// Not while an administrator acts as somebody else; see ``personally()``.
    package var isPersonal = false
    /// Has the last word on every answer of this route, refusals and faults included: headers that each carries.
    package var lastWord: (@Sendable (WebRequest, WebResponse) async -> WebResponse)?
    let handler: Handler

    /// What this page shows to somebody, for previews. Only pages: nothing that acts is run on somebody's behalf.
    package func shown(to request: WebRequest) async throws -> WebResponse {
        guard kind == .page, method == .get else { throw WebRefusal.notFound }
        return try await handler(request)
    }

    package func withoutVendor() -> Route {
        var copy = self
        copy.worksWithoutVendor = true
        return copy
    }

    /// A sensitive act: whoever proved longer than ``StepUp/seconds`` ago who they are does so again first, and comes back with what
    /// they entered. Mark the page that begins the act as well as the form that does it, so that people are asked before they
    /// type. Never done as somebody else.
    package func sensitive() -> Route {
        var copy = self
        copy.isSensitive = true
        return copy
    }
    /// Something that a person does themselves or not at all: refused while an administrator acts as them.
    package func personally() -> Route {
        var copy = self
        copy.isPersonal = true
        return copy
    }

    /// Answers plain requests on the connection's thread where it can.
    var prompt: Prompt?
    /// The crawl's and the docs' name of the route.
    package let name: String

    package init(kind: Kind, method: HTTPRequest.Method, pattern: String, access: Access, summary: String, input: Shape? = nil, output: Shape? = nil, handler: @escaping Handler) {
        name = "\(method.rawValue) \(pattern)"
        self.kind = kind
        self.method = method
        self.pattern = pattern
        self.access = access
        self.summary = summary
        self.input = input
        self.output = output
        self.handler = handler
    }

    // MARK: pages

    package static func page(_ pattern: String, _ summary: String, anyone handler: @escaping Handler) -> Route {
        Route(kind: .page, method: .get, pattern: pattern, access: .anyone, summary: summary, handler: handler)
    }
    package static func page<R: Right>(
        _ pattern: String, _ right: R.Type, _ summary: String, _ handler: @escaping @Sendable (WebRequest, Scope<R>) async throws -> WebResponse
    ) -> Route {
        Route(kind: .page, method: .get, pattern: pattern, access: .right(right), summary: summary) { try await handler($0, $0.scope(right)) }
    }

    // MARK: forms

    /// A form whose handler sees to it itself that a repeated send does nothing twice, within the transaction of what it does
    /// (``WebRequest/once(_:_:_:)``): one commit instead of three.
    package static func ownForm<R: Right>(
        _ pattern: String, _ right: R.Type, _ summary: String, _ handler: @escaping @Sendable (WebRequest, Scope<R>, Fields) async throws -> WebResponse
    ) -> Route {
        Route(kind: .form, method: .post, pattern: pattern, access: .right(right), summary: summary) { request in
            let scope = try request.scope(right), form = try await request.form()
            guard form.raw(FormTokens.csrfName) == request.csrf else { throw WebRefusal.formStale }
            return try await handler(request, scope, form)
        }
    }
    /// - Parameter again: shows the form with what was entered and what is wrong; the answer becomes 422.
    package static func form(
        _ pattern: String, _ summary: String, anyone handler: @escaping @Sendable (WebRequest, Fields) async throws -> WebResponse,
        again: FormAgain? = nil
    ) -> Route {
        Route(kind: .form, method: .post, pattern: pattern, access: .anyone, summary: summary) { request in
            let form = try await request.form()
            return try await Forms.answer(request, form, again: again) { try await handler(request, form) }
        }
    }
    package static func form<R: Right>(
        _ pattern: String, _ right: R.Type, _ summary: String,
        _ handler: @escaping @Sendable (WebRequest, Scope<R>, Fields) async throws -> WebResponse,
        again: (@Sendable (WebRequest, Scope<R>, Fields, FormErrors) async throws -> WebResponse)? = nil
    ) -> Route {
        Route(kind: .form, method: .post, pattern: pattern, access: .right(right), summary: summary) { request in
            let scope = try request.scope(right)
            let form = try await request.form()
            var retry: FormAgain?
            if let again { retry = { @Sendable request, form, errors in try await again(request, scope, form, errors) } }
            return try await Forms.answer(request, form, again: retry) { try await handler(request, scope, form) }
        }
    }
    /// A form with files: the handler reads ``WebRequest/multipart(limit:into:)`` itself; the form's token must be its first field.
    package static func upload<R: Right>(
        _ pattern: String, _ right: R.Type, _ summary: String, _ handler: @escaping @Sendable (WebRequest, Scope<R>) async throws -> WebResponse
    ) -> Route {
        Route(kind: .form, method: .post, pattern: pattern, access: .right(right), summary: summary) { try await handler($0, $0.scope(right)) }
    }

    // MARK: calls of our scripts

    package static func call<R: Right>(
        _ method: HTTPRequest.Method, _ pattern: String, _ right: R.Type, _ summary: String,
        _ handler: @escaping @Sendable (WebRequest, Scope<R>) async throws -> WebResponse
    ) -> Route {
        Route(kind: .call, method: method, pattern: pattern, access: .right(right), summary: summary) { request in
            if method != .get, request.headers[HTTPField.Name("X-CSRF")!] != request.csrf { throw WebRefusal.formStale }
            return try await handler(request, request.scope(right))
        }
    }

    // MARK: the API

    package static func api<R: Right>(
        _ method: HTTPRequest.Method, _ pattern: String, _ right: R.Type, _ summary: String, input: Shape? = nil, output: Shape? = nil,
        queries: [(name: String, text: String)] = [],
        _ handler: @escaping @Sendable (WebRequest, Scope<R>) async throws -> WebResponse
    ) -> Route {
        var route = Route(kind: .api, method: method, pattern: "/api/v1" + pattern, access: .right(right), summary: summary, input: input, output: output) {
            try await handler($0, $0.scope(right))
        }
        route.queries = queries
        return route
    }

    // MARK: provisioning

    package static func scim<R: Right>(
        _ method: HTTPRequest.Method, _ pattern: String, _ right: R.Type, _ summary: String,
        _ handler: @escaping @Sendable (WebRequest, Scope<R>) async throws -> WebResponse
    ) -> Route {
        Route(kind: .scim, method: method, pattern: "/scim/v2" + pattern, access: .right(right), summary: summary) { try await handler($0, $0.scope(right)) }
    }

    // MARK: the content host

    package static func content(_ method: HTTPRequest.Method, _ pattern: String, _ summary: String, _ handler: @escaping Handler) -> Route {
        Route(kind: .content, method: method, pattern: pattern, access: .anyone, summary: summary, handler: handler)
    }
}

/// What is wrong with a form, by field, in the reader's words.
package struct FormErrors: Sendable {
    package static let none = FormErrors([])
    package let refusals: [any Refusal]
    package init(_ refusals: [any Refusal]) { self.refusals = refusals }
    package var isEmpty: Bool { refusals.isEmpty }
    /// The message of one field.
    package func message(_ field: String, _ t: Localizer) -> String? { refusals.first { $0.field == field }.map { t($0.message) } }
    /// The summary for the top of the form.
    package func summary(_ t: Localizer) -> HTML {
        errorSummary(t(.webFormRefused), refusals.map { (field: $0.field ?? "", message: t($0.message)) })
    }
}

enum Forms {
    /// Checks the token, answers a repeated send with its first result, and shows a refused form again.
    static func answer(_ request: WebRequest, _ form: Fields, again: Route.FormAgain?, _ handler: @escaping @Sendable () async throws -> WebResponse) async throws -> WebResponse {
        guard form.raw(FormTokens.csrfName) == request.csrf else { throw WebRefusal.formStale }
        do {
            return try await request.formOnce.first(request, form.value(FormTokens.onceName), handler)
        } catch {
            guard let again, let errors = FormErrors(error) else { throw error }
            return try await again(request, form, errors).status(422)
        }
    }
}

extension FormErrors {
    /// The refusals in an error that a form can show; nil for anything else (rights, faults, things that are not there).
    package init?(_ error: any Error) {
        switch error {
        case let several as Refusals: self.init(several.all)
        case let one as any Refusal where [400, 409, 422, 429].contains(one.status): self.init([one])
        default: return nil
        }
    }
}
