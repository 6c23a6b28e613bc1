import HTTPTypes
import Synchronization
import Web

/// The house's own pages by their path, for previews in another look; filled when all rooms are known.
final class ShownPages: Sendable {
    private let routes = Mutex<[String: Route]>([:])
    func install(_ all: [Route]) {
        let pages = all.filter { $0.kind == .page && $0.method == .get && !$0.pattern.contains("{") }
        routes.withLock { $0 = Dictionary(pages.map { ($0.pattern, $0) }, uniquingKeysWith: { first, _ in first }) }
    }
    func show(_ path: String, to request: WebRequest) async throws -> WebResponse {
        guard let route = routes.withLock({ $0[path] }) else { throw WebRefusal.notFound }
        return try await route.shown(to: request)
    }
}
