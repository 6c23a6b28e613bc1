import Foundation
import HTTPTypes
import Kernel
import Ledger
import People
import SCORM
import Store
package import Web

/// The run time's calls from the content origin. Each carries its write token in the body: beacons cannot send headers,
/// and cookies do not exist there.
struct RunAPI: Sendable {
    let ground: Ground
    let manifests: ManifestCache
    let progress: PlayProgress

    /// A command with the token beside its members.
    private struct Bearing<Command: Decodable>: Decodable {
        let command: Command
        let token: String
        private enum Key: CodingKey { case token }
        init(from decoder: any Decoder) throws {
            command = try Command(from: decoder)
            token = try decoder.container(keyedBy: Key.self).decode(String.self, forKey: .token)
        }
    }
    struct Superseded: Encodable {
        let superseded = true
        var acked: Int?
    }
    struct Acknowledged: Encodable {
        let acked: Int
        /// Milliseconds of the server's clock.
        let at: Int64
        /// A new token, before the old one ends.
        let token: String?
        /// SCORM 2004: `ended` when the session is over, `moved` when the player shows something else now.
        var navigated: String?
        var validity: NavigationValidity?

        init(_ done: CommitPlay.Answer, at: Int64, token: String?) {
            acked = done.acknowledged
            self.at = at
            self.token = token
            validity = done.validity
            navigated = done.navigated.map { $0 == .ended ? "ended" : "moved" }
        }
    }
    private enum Answer: Sendable {
        case state(StartPlay.State)
        case elsewhere
        case committed(CommitPlay.Answer, at: Int64, token: String?)
    }

    func start(_ request: WebRequest) async throws -> WebResponse {
        let (command, token) = try await read(StartPlay.self, request)
        let agent = request.headers[.userAgent] ?? ""
        let vendor = request.vendor, label = ContentServer.label(request)
        return try await answer(request) { tx in
            try bearing(token, label, vendor, tx) { scope, registration, _ in
                switch try command.perform(scope, registration, manifests: manifests, progress: progress, userAgent: agent, tx) {
                case .state(let state): .state(state)
                case .elsewhere: .elsewhere
                }
            }
        }
    }

    func commit(_ request: WebRequest) async throws -> WebResponse {
        let (command, token) = try CommitText.read(try await request.bytes(limit: CommitPlay.bytes))
        let vendor = request.vendor, label = ContentServer.label(request)
        return try await answer(request) { try commit(command, token, label, vendor, $0) }
    }

    /// Longer ones are rare.
    static let promptBytes = 64 << 10

    /// A commit begun on the connection's thread. Whatever is refused goes the ordinary way, which says why; nothing has happened then.
    func commitPromptly(_ request: PromptRequest, _ end: @escaping PromptEnd) -> Bool {
        guard let (command, token) = try? CommitText.read(request.body) else { return false }
        let site = request.site, label = ContentServer.label(request.host)
        return ground.store.write(site.vendor, { tx in try commit(command, token, label, site.vendor, tx) }, done: { outcome in
            end((try? outcome.get()).flatMap { try? self.response($0, site) }.flatMap { PromptAnswer($0) })
        })
    }

    private func commit(_ command: CommitPlay, _ token: String, _ label: String, _ vendor: VendorID, _ tx: Transaction) throws -> Answer {
        try bearing(token, label, vendor, tx) { scope, registration, holder in
            let done = try command.perform(scope, registration, manifests: manifests, progress: progress, ledger: ground.ledger, tx)
            let fresh = holder.isAging ? try WriteToken.issue(registration.id, signIn: holder.signIn, until: holder.until, vendor: scope.vendor, tx) : nil
            return .committed(done, at: tx.now.milliseconds, token: fresh)
        }
    }

    private func read<T: Decodable>(_ type: T.Type, _ request: WebRequest) async throws -> (T, String) {
        let bytes = Data(try await request.bytes(limit: CommitPlay.bytes))
        do {
            let bearing = try JSONDecoder().decode(Bearing<T>.self, from: bytes)
            return (bearing.command, bearing.token)
        } catch { throw WebRefusal.bodyUnreadable }
    }

    /// The same entries sent twice at once meet at the log's key: whoever comes second looks again and finds them kept.
    private func overtaken(_ body: () async throws -> Answer) async throws -> Answer {
        for _ in 0..<3 {
            do { return try await body() } catch let error as SQLError where error.kind == .unique { continue }
        }
        return try await body()
    }

    /// What the bearer of a token does.
    private func bearing(_ token: String, _ label: String, _ vendor: VendorID, _ tx: Transaction,
                         _ body: (Scope<PlayContent>, Registration, WriteToken.Holder) throws -> Answer) throws -> Answer {
        let holder = try WriteToken.check(token, vendor: vendor, tx)
        // A token of one registration is nothing on the origin of another.
        let registration = holder.registration
        guard registration.label == label else { throw PlayRefusal.tokenExpired }
        return try body(ground.access.launch(vendor: vendor, registration: registration.id.value, person: registration.person), registration, holder)
    }

    private func answer(_ request: WebRequest, _ body: @escaping @Sendable (Transaction) throws -> Answer) async throws -> WebResponse {
        let vendor = request.vendor
        return try response(try await overtaken { try await ground.store.write(vendor, body) }, request.site)
    }

    private func response(_ answer: Answer, _ site: Site) throws -> WebResponse {
        let response: WebResponse = switch answer {
        case .state(let state): try .json(state)
        case .elsewhere: try .json(Superseded(), status: 409)
        case .committed(let done, let at, let token):
            if done.isSuperseded { try .json(Superseded(acked: done.acknowledged), status: 409) } else { try Self.acknowledge(Acknowledged(done, at: at, token: token)) }
        }
        return ContentServer.guarded(response, site)
    }

    /// By hand while there is little to say: it is said at every commit.
    private static func acknowledge(_ answer: Acknowledged) throws -> WebResponse {
        guard answer.token == nil, answer.navigated == nil, answer.validity == nil else { return try .json(answer) }
        return .bytes(Array(#"{"acked":\#(answer.acked),"at":\#(answer.at)}"#.utf8), type: "application/json")
    }
}
