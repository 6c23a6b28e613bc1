package import HTML
import HTTPTypes
import Kernel

/// What somebody who has just signed in has to answer before they go on, such as new terms. Asked at pages only: a form that is
/// on its way arrives, a script's call is answered. Pages that work before (``Route/beforeGates()``) are not asked about.
package struct Gate: Sendable {
    package let name: String
    /// The page that asks, which leads back to where the request wanted to go; nil lets the request pass. It is called for every
    /// page of a signed-in person, so whoever passed once is remembered by the gate.
    package let detour: @Sendable (WebRequest) async throws -> Link?
    package init(name: String, detour: @escaping @Sendable (WebRequest) async throws -> Link?) {
        self.name = name
        self.detour = detour
    }
}

extension Route {
    /// The same route, open also to whoever has not answered yet.
    package func beforeGates() -> Route {
        var copy = self
        copy.isBeforeGates = true
        return copy
    }
}

extension [Gate] {
    /// Where a request has to go first.
    func detour(_ route: Route, _ request: WebRequest) async throws -> Link? {
        guard !isEmpty, case .right = route.access, route.kind == .page, !route.isBeforeGates, request.method == .get, !request.wantsFragment,
              let viewer = request.authority.viewer, request.authority.actor.person == viewer.id, viewer.impersonator == nil else { return nil }
        for gate in self { if let link = try await gate.detour(request) { return link } }
        return nil
    }
}
