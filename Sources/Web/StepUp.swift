import HTML
import HTTPTypes
package import Kernel

/// What stands before sensitive acts, and before acts that nobody does for somebody else.
package enum StepUp {
    /// How old the last proof of who one is may be.
    package static let seconds = 15 * 60
    static let page: Link = "/sign-in/again"
}

extension Pipeline {
    /// - Returns: what is answered instead of the route's own answer; nil to go on.
    /// - Throws: `WebRefusal.notAsSomebodyElse`, `.proveAgain`
    func gate(_ route: Route, _ request: WebRequest) async throws -> WebResponse? {
        guard let viewer = request.authority.viewer else { return nil }
        if viewer.impersonator != nil, route.isSensitive || route.isPersonal || route.changesOwnAccount { throw WebRefusal.notAsSomebodyElse }
        guard route.isSensitive, !isFresh(request.authority.provedAt, request) else { return nil }
        // What is believed may be some seconds old: a proof just given on another node counts too.
        if isFresh(try await door.provedAt(request), request) { return nil }
        if route.kind == .page || route.kind == .form,
           let away = Hosts.proveElsewhere(request, next: route.kind == .page && route.method == .get ? request.here : request.cameFrom) { return away }
        switch route.kind {
        case .page: return .redirect(StepUp.page.query("next", request.here))
        case .form:
            // On a partner's host nobody proves who they are: they are led to the vendor's.
            guard request.site.host == nil, request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") == true, let ask = door.proveAgain else {
                return .redirect(StepUp.page.query("next", request.cameFrom))
            }
            let form = try await request.form()
            // What is kept is sent again in the person's name: only what they sent themselves.
            guard form.raw(FormTokens.csrfName) == request.csrf else { throw WebRefusal.formStale }
            return try await ask(request, form)
        case .api, .call, .content, .scim, .xapi: throw WebRefusal.proveAgain
        }
    }
    private func isFresh(_ proved: Instant?, _ request: WebRequest) -> Bool { proved.map { $0.adding(seconds: StepUp.seconds) > request.now } ?? false }
}

extension Route {
    fileprivate var changesOwnAccount: Bool {
        if case .right(let right) = access { right == OwnAccount.self && method != .get } else { false }
    }
}

extension WebRequest {
    /// The address that was asked for, with its query.
    package var here: String {
        query.pairs.reduce(Link(returningTo: path) ?? "/") { $0.query($1.name, $1.value) }.address
    }
    /// The page of ours that led here; the start page when it is not known.
    package var cameFrom: String {
        guard let referer = headers[.referer], referer.hasPrefix(site.hereOrigin + "/") else { return "/" }
        return String(referer.dropFirst(site.hereOrigin.count))
    }
}
