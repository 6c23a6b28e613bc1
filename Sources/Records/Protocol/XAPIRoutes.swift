import HTTPTypes
import Kernel
import People
import Store
import Web
import XAPI

/// The addresses of the Experience API, below `/xapi`.
struct XAPIRoutes: Sendable {
    let ground: Ground
    private let holders = Holders()
    let positions: Positions
    let flights = Flights()
    private let gate = BodyGate()
    private let queue: StatementQueue
    /// For the content host: the same resources for content that was launched.
    private var launched: LaunchedAccess?
    init(ground: Ground) {
        self.ground = ground
        positions = Positions(folds: KeyFolds(ground.store, ground.ledger))
        queue = StatementQueue(ground.store)
    }

    private var statements: StatementDesk { StatementDesk(ground: ground, holders: holders, positions: positions, flights: flights, queue: queue) }
    private var documents: DocumentDesk { DocumentDesk(ground: ground, holders: holders) }
    private var known: KnownThings { KnownThings(ground: ground, holders: holders) }
    private var crossing: CrossOrigin { CrossOrigin(store: ground.store, launched: launched) }
    private typealias Answer = @Sendable (XAPICall) async throws -> WebResponse

    var routes: [Route] {
        let all = resources + [description], crossing = crossing
        return all + preflights(all, .xapi, crossing)
    }
    /// The resources for launched content, on its own origin.
    func routes(launched access: LaunchedAccess) -> [Route] {
        var own = self
        own.launched = access
        let all = own.resources
        return all + preflights(all, .content, own.crossing)
    }
    private var resources: [Route] { statementRoutes + documentRoutes + otherRoutes }
    private func preflights(_ all: [Route], _ kind: Route.Kind, _ crossing: CrossOrigin) -> [Route] {
        Set(all.map(\.pattern)).sorted().map { pattern -> Route in
            var made = Route(kind: kind, method: .options, pattern: pattern, access: .anyone, summary: "Says what scripts of other origins may do") { await crossing.preflight($0) }
            made.lastWord = { request, response in response.adding("X-Experience-API-Version", Self.spoken(request)) }
            return made
        }
    }

    private var statementRoutes: [Route] {
        let desk = statements
        let answer: Answer = { call in
            switch call.method {
            case .put: try await desk.put(call)
            case .post: try await desk.post(call)
            case .get: try await desk.get(call)
            default: throw XAPIRefusal(405, "Statements are never deleted: they are voided by another one.")
            }
        }
        return [
            route(.get, "/statements", ReadOwnStatements.self, "Gives one statement, or lists them by filters", answer),
            route(.put, "/statements", WriteStatements.self, "Stores a statement under an id", answer),
            route(.post, "/statements", WriteStatements.self, "Stores statements with their attachments, all or none", answer),
            route(.get, "/statements/more/{cursor}", ReadOwnStatements.self, "Gives a further page of statements") { try await desk.more($0) },
        ]
    }

    private var documentRoutes: [Route] {
        let desk = documents
        let places: [(String, DocumentPlace.Kind, any Right.Type, any Right.Type, String)] = [
            ("/activities/state", .state, ReadStates.self, WriteStates.self, "states of an agent in an activity"),
            ("/activities/profile", .activity, ReadProfiles.self, WriteProfiles.self, "profiles of an activity"),
            ("/agents/profile", .agent, ReadProfiles.self, WriteProfiles.self, "profiles of an agent"),
        ]
        return places.flatMap { path, kind, reading, writing, what in
            let answer: Answer = { call in
                switch call.method {
                case .put: try await desk.write(call, kind, merges: false)
                case .post: try await desk.write(call, kind, merges: true)
                case .delete: try await desk.remove(call, kind)
                default: try await desk.read(call, kind)
                }
            }
            return [
                route(.get, path, reading, "Gives or lists \(what)", answer), route(.put, path, writing, "Keeps one of the \(what)", answer),
                route(.post, path, writing, "Merges one of the \(what)", answer), route(.delete, path, writing, "Removes \(what)", answer),
            ]
        }
    }

    private var otherRoutes: [Route] {
        let known = known, crossing = crossing
        let person: Answer = { call in
            guard call.method == .get else { throw Self.onlyRead }
            return try await known.person(call)
        }
        let activity: Answer = { call in
            guard call.method == .get else { throw Self.onlyRead }
            return try await known.activity(call)
        }
        // POST stands for the alternate request syntax alone.
        var all: [Route] = [
            route(.get, "/agents", ReadOwnStatements.self, "Tells what statements told of an agent", person),
            route(.post, "/agents", ReadOwnStatements.self, "The same by the alternate request syntax", person),
            route(.get, "/activities", ReadOwnStatements.self, "Tells what statements told of an activity", activity),
            route(.post, "/activities", ReadOwnStatements.self, "The same by the alternate request syntax", activity),
        ]
        var about = Route(kind: launched == nil ? .xapi : .content, method: .get, pattern: "/xapi/about", access: .anyone, summary: "Says which versions are spoken") { KnownThings.about($0) }
        about.lastWord = { await Self.dressed($0, $1, crossing) }
        all.append(about)
        return all
    }
    private var description: Route {
        let crossing = crossing
        var description = Route(kind: .xapi, method: .get, pattern: "/xapi/openapi.json", access: .anyone, summary: "Describes the record store in OpenAPI 3.1") { _ in
            WebResponse(headers: [("Content-Type", "application/json"), ("Cache-Control", "no-store")], body: .bytes(Array(XAPIDescription.json.utf8)))
        }
        description.lastWord = { await Self.dressed($0, $1, crossing) }
        return description
    }

    private static let onlyRead = XAPIRefusal(405, "This resource is only read.")

    // MARK: the way of a request

    private func route(_ method: HTTPRequest.Method, _ path: String, _ right: any Right.Type, _ summary: String, _ answer: @escaping Answer) -> Route {
        let access = ground.access, crossing = crossing, gate = gate, launched = launched
        var made = Route(kind: launched == nil ? .xapi : .content, method: method, pattern: "/xapi" + path, access: launched == nil ? .right(right) : .anyone, summary: summary) { request in
            let share = BodyShare(gate)
            defer { share.release() }
            do { return try await answer(XAPICall.read(request, access, share, launched: launched)) } catch let refusal as XAPIRefusal {
                var response = XAPIError.answer(refusal.status, refusal.words)
                // A challenge would make the browser ask the learner for a password.
                if launched != nil { response.headers.removeAll { $0.name == "WWW-Authenticate" } }
                return refusal == .crowded ? response.adding("Retry-After", "5") : response
            }
        }
        let flights = flights, store = ground.store, isStatements = path.hasPrefix("/statements")
        made.lastWord = { request, response in
            var response = response
            // Whatever the status (Communication 2.1.3): refusals name it here, answers had it from before they read.
            if isStatements, Self.isRead(request), !response.headers.contains(where: { $0.name == StatementDesk.consistentThrough }) {
                response.headers.append((StatementDesk.consistentThrough, flights.consistentThrough(store.clock.now(), isShared: store.dialect == .postgres).iso))
            }
            return await Self.dressed(request, response, crossing)
        }
        return made
    }
    private static func isRead(_ request: WebRequest) -> Bool {
        request.method == .get || request.method == .head || request.method == .post && request.query.text("method") == HTTPRequest.Method.get.rawValue
    }
    private static func spoken(_ request: WebRequest) -> String {
        (request.headers[XAPICall.versionHeader].flatMap { XAPIVersion(header: $0) } ?? (request.query.contains("method") ? .one : .two)).rawValue
    }
    /// Every answer names the version it is in (Communication 3.3).
    private static func dressed(_ request: WebRequest, _ response: WebResponse, _ crossing: CrossOrigin) async -> WebResponse {
        var response = response
        response.headers.append(("X-Experience-API-Version", spoken(request)))
        response.headers += await crossing.headers(request)
        return response
    }
}
