import Courses
import HTML
import HTTPTypes
import Kernel
import People
import SCORM
import Store
import Web

/// What the stub asks, from whatever origin the other system has. No cookie and no session counts here: what proves is in the body, which is sent
/// as plain text, so that no browser asks first whether it may.
extension PackagesRoom {
    private struct StubStanding: Encodable {
        let status: String
        /// 0…100
        let score: Double?
        /// Active time of all visits.
        let seconds: Int
        let done: Int
        let total: Int
        init(_ learner: DispatchLearner) {
            status = learner.status.rawValue
            score = learner.scoreUnits.map { Double($0) / 10_000 }
            seconds = learner.activeMilliseconds / 1000
            done = learner.done
            total = learner.total
        }
    }
    private struct StubLaunch: Encodable {
        var token: String?
        /// Where the token opens the pages.
        var enter: String?
        var standing: StubStanding?
        var refused: String?
        /// Why, in the learner's language.
        var words: String?
    }
    /// What a question or a form may bring that holds a token and little more.
    static let askedBytes = 1 << 10
    static func form(_ request: WebRequest, limit: Int = askedBytes) async throws -> Fields {
        guard let fields = Fields(urlEncoded: try await request.bytes(limit: limit)) else { throw WebRefusal.formUnreadable }
        return fields
    }
    private struct StubAsk: Decodable { let token: String }
    private struct StubLook: Encodable {
        let standing: StubStanding
        let state: String
    }

    /// Every answer to the stub may be read by any origin: it holds nothing that the asker has not proved.
    private static func readable(_ route: Route) -> Route {
        var copy = route
        copy.isBeforeGates = true
        copy.lastWord = { _, response in response.adding("Access-Control-Allow-Origin", "*") }
        return copy
    }
    static func visiting(_ method: HTTPRequest.Method, _ kind: Route.Kind, _ pattern: String, _ summary: String, _ handler: @escaping Route.Handler) -> Route {
        var route = Route(kind: kind, method: method, pattern: pattern, access: .anyone, summary: summary, handler: handler)
        route.isBeforeGates = true
        // A page of ours that the other system's frame may not show would be an empty frame.
        if kind == .page {
            route.lastWord = { request, response in
                // A window of the stub's own must stay the stub's: each answer on the way is looked at by browsers, those that only lead on too.
                if (300...399).contains(response.status) { return response.adding("Cross-Origin-Opener-Policy", "unsafe-none") }
                if response.status == 404 { return DispatchedPages.over(request, status: 404) }
                return response.status >= 400 ? DispatchedPages.framed(response, "*", request) : response
            }
        }
        return route
    }

    var stubRoutes: [Route] {
        [
            Self.readable(Self.visiting(.post, .call, "/dispatch/launch", "Begins a launch from another learning system") { try await launchDispatch($0) }),
            Self.readable(Self.visiting(.post, .call, "/dispatch/standing", "Tells another learning system how a launch stands") { request in
                let asked = try await request.json(StubAsk.self, limit: Self.askedBytes), vendor = request.vendor
                guard let (learner, state) = try await ground.store.read(vendor, { try DispatchVisit.standing(token: asked.token, vendor: vendor, $0) }) else { throw WebRefusal.notFound }
                return try .json(StubLook(standing: StubStanding(learner), state: state.rawValue))
            }),
            Self.visiting(.post, .page, "/dispatch/enter", "Opens the pages of a launch from another learning system") { request in
                let token = try await Self.form(request).text("token"), vendor = request.vendor
                guard let pass = try await ground.store.write(vendor, { try DispatchLaunches.enter(token, vendor: vendor, $0) }) else { return DispatchedPages.over(request) }
                return WebResponse.redirect(DispatchedLinks(pass: pass).landing).adding("Referrer-Policy", "no-referrer")
            },
        ]
    }

    private func launchDispatch(_ request: WebRequest) async throws -> WebResponse {
        let verb = try await request.json(LaunchDispatch.self, limit: LaunchDispatch.bytes), vendor = request.vendor, zone = request.site.zone, t = request.t, address = request.address
        if let wait = try await ground.store.append(vendor, { try RateLimit.dispatchLaunch.hit(address, vendor: vendor, $0) }) { throw WebRefusal.tryLater(seconds: wait) }
        func run() async throws -> LaunchDispatch.Answer { try await ground.store.write(vendor) { try verb.perform(vendor: vendor, zone: zone, $0) } }
        // Two first launches of one learner meet at their name: whoever comes second finds them known.
        let answer: LaunchDispatch.Answer
        do { answer = try await run() } catch let error as SQLError where error.kind == .unique { answer = try await run() }
        switch answer {
        case .open(let token, let learner): return try .json(StubLaunch(token: token, enter: request.site.portalOrigin + "/dispatch/enter", standing: StubStanding(learner)))
        case .refused(let refused):
            // In a transaction of its own: what was only read need not be written again because of a line in a log.
            try await ground.store.write(vendor) { try verb.note(refused, vendor: vendor, $0) }
            return try .json(StubLaunch(standing: refused.standing.map(StubStanding.init), refused: refused.reason.code, words: t(refused.reason.message)))
        }
    }

    // MARK: the learner's pages

    func visit(_ request: WebRequest, _ tx: Transaction) throws -> DispatchVisit {
        let pass = try request.parameter("pass")
        guard (20...60).contains(pass.utf8.count), let found = try DispatchVisit.find(pass: pass, vendor: request.vendor, zone: request.site.zone, tx) else { throw WebRefusal.notFound }
        return found
    }
    func part(_ request: WebRequest, _ visit: DispatchVisit) throws -> (VersionActivity, PackageID) {
        let id: ActivityID = try request.id("activity")
        guard let part = visit.parts.first(where: { $0.id == id }), let package = PackageKind.package(part.config) else { throw WebRefusal.notFound }
        return (part, package)
    }

    var dispatchedRoutes: [Route] {
        let base = "/dispatched/{pass}", part = base + "/packages/{activity}"
        return [
            Self.visiting(.get, .page, base, "Shows a dispatched course to its learner") { request in
                let vendor = request.vendor
                let (model, link) = try await ground.store.read(vendor) { tx -> (DispatchedCourse, LinkStanding) in
                    let visit = try visit(request, tx)
                    return (try DispatchedCourse.load(visit, vendor: vendor, tx), try LinkStanding.load(visit, vendor: vendor, tx))
                }
                return DispatchedPages.framed(.page(DispatchedPages.landing(request, model, link, kinds, DispatchedLinks(pass: try request.parameter("pass")))), model.visit.dispatch, request)
            },
            Self.visiting(.get, .page, part, "Plays a part of a dispatched course") { try await playDispatched($0) },
            Self.visiting(.post, .call, part + "/token", "Gives the player of a dispatched part a fresh write token") { request in
                let vendor = request.vendor, pass = try request.parameter("pass")
                let token = try await ground.store.write(vendor) { tx -> String in
                    let visit = try visit(request, tx), (activity, _) = try self.part(request, visit)
                    guard let registration = try DispatchedPlays.find(activity.id, of: visit.learner, vendor: vendor, tx) else { throw WebRefusal.notFound }
                    return try WriteToken.issue(registration.id, signIn: WriteToken.hash(pass), until: visit.until, vendor: vendor, tx)
                }
                return try .json(["token": token])
            },
            // No form token: nothing in a browser acts for the learner but the pass itself, and a cookie would not arrive in another site's frame.
            Self.visiting(.post, .page, part + "/navigate", "Navigates a sequenced part of a dispatched course") { request in
                let verb = try NavigatePlay(try await Self.form(request, limit: LaunchDispatch.bytes)), vendor = request.vendor
                let links = DispatchedLinks(pass: try request.parameter("pass"))
                let (answer, id) = try await ground.store.write(vendor) { [manifests] tx -> (NavigatePlay.Answer, ActivityID) in
                    let visit = try visit(request, tx), (activity, _) = try self.part(request, visit)
                    guard let registration = try DispatchedPlays.find(activity.id, of: visit.learner, vendor: vendor, tx) else { throw WebRefusal.notFound }
                    return (try verb.perform(registration, manifests: manifests, progress: PlayProgress(ledger: ground.ledger), by: Actor(kind: .launch, id: registration.id.value),
                                             vendor: vendor, tx), activity.id)
                }
                return Self.redirect(answer, verb.request, page: links.play(id), exit: links.landing, request.t)
            },
        ]
    }

    private func playDispatched(_ request: WebRequest) async throws -> WebResponse {
        let vendor = request.vendor, links = DispatchedLinks(pass: try request.parameter("pass")), language = request.t.language, seen = PlayerVisit(request, log: false), origin = request.site.portalOrigin
        let (view, dispatch) = try await ground.store.write(vendor) { [manifests] tx -> (PlayerView, Dispatch) in
            let visit = try visit(request, tx), (activity, package) = try part(request, visit)
            if let course = try openDispatched(activity, package, visit, origin, vendor, tx) {
                let title = activity.title.resolve(language, fallback: visit.version.language)
                return (.course(try CoursePlayerModel(course, title: title, wanted: seen.item, exit: links.landing, links: CourseLinks(links, activity.id), tx)), visit.dispatch)
            }
            guard let manifest = try manifests.manifest(package, vendor: vendor, tx) else { throw WebRefusal.notFound }
            let registration = try DispatchedPlays.open(activity, of: visit, package: package, total: manifest.launchable.count, vendor: vendor, tx)
            let doors = PlayerDoors(title: activity.title.resolve(language, fallback: visit.version.language), exit: links.landing, page: links.play(activity.id),
                                    token: links.token(activity.id), navigate: links.navigate(activity.id))
            return (try playerView(registration, manifest, doors, seen, by: Actor(kind: .launch, id: registration.id.value), vendor, tx), visit.dispatch)
        }
        return DispatchedPages.framed(view.response(request), dispatch, request)
    }
}
