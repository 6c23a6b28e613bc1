import Blobs
import Foundation
import HTML
import HTTPTypes
package import Hummingbird
import HummingbirdCore
import Kernel
package import Logging
import NIOCore
package import Store

/// The context Hummingbird carries for us: the peer's address beside its own.
package struct LaurelContext: RequestContext, RemoteAddressRequestContext {
    package var coreContext: CoreRequestContextStorage
    package let remoteAddress: SocketAddress?
    package init(source: Source) {
        coreContext = .init(source: source)
        remoteAddress = source.channel.remoteAddress
    }
}

/// What happens around every route: vendor by host, caller by cookie or token, errors to answers, headers, log and metrics.
package struct Pipeline: Sendable {
    let door: FrontDoor
    private let shell: Shell
    private let store: Store
    private let metrics: Metrics
    private let logger: Logger
    private let files = FileIO()
    let dates = AnswerDates()
    /// Trust `X-Forwarded-For` and `X-Forwarded-Proto` of a reverse proxy.
    private let behindProxy: Bool
    package init(door: FrontDoor, shell: Shell, store: Store, metrics: Metrics, logger: Logger, behindProxy: Bool) {
        self.door = door
        self.shell = shell
        self.store = store
        self.metrics = metrics
        self.logger = logger
        self.behindProxy = behindProxy
    }

    /// A router of the given routes. GET routes answer HEAD as well.
    package func router(_ routes: [Route]) -> Router<LaurelContext> {
        let router = Router(context: LaurelContext.self)
        for route in routes {
            let path = RouterPath(route.pattern)
            router.on(path, method: route.method) { request, context in await self.answer(route, request, context) }
            if route.method == .get {
                router.on(path, method: .head) { request, context in
                    var response = await self.answer(route, request, context)
                    // As long as the body that GET would send.
                    let length = response.headers[.contentLength]
                    response.body = .init()
                    if let length { response.headers[.contentLength] = length }
                    return response
                }
            }
        }
        let missing = Route(kind: .page, method: .get, pattern: "/**", access: .anyone, summary: "Says that nothing is here") { _ in throw WebRefusal.notFound }
        router.get("/**") { request, context in await self.answer(missing, request, context) }
        return router
    }

    private func answer(_ route: Route, _ request: Request, _ context: LaurelContext) async -> Response {
        let started = ContinuousClock.now
        let id = context.id
        var response: WebResponse
        var web: WebRequest?
        do {
            let made = try await self.request(route, request, context)
            web = made
            response = try await run(route, made)
        } catch { response = await failure(error, route, web, request, id) }
        if let last = route.lastWord, let web { response = await last(web, response) }
        let answered = await self.response(response, route, web, context)
        note(route, status: answered.status.code, since: started, id: id, vendor: web?.vendor.value ?? "-", actor: web?.authority.actor.id ?? "-")
        return answered
    }

    /// Counts a request and writes its line into the log.
    func note(_ route: Route, status: Int, since started: ContinuousClock.Instant, id: String, vendor: String, actor: String) {
        let taken = (ContinuousClock.now - started).components
        let micros = taken.seconds * 1_000_000 + taken.attoseconds / 1_000_000_000_000
        metrics.observe(route: route.name, status: status, microseconds: micros)
        guard logger.logLevel <= .info else { return }
        logger.info("request", metadata: [
            "id": .string(id), "route": .string(route.name), "status": .string(String(status)), "ms": .string("\(Double(micros) / 1000)"),
            "vendor": .string(vendor), "actor": .string(actor),
        ])
    }

    private func request(_ route: Route, _ request: Request, _ context: LaurelContext) async throws -> WebRequest {
        let authorityHeader = request.head.authority ?? ""
        let host = Self.host(authorityHeader)
        let known = try await door.site(host)
        let site = known ?? Site.nowhere
        var cookies = route.kind == .content ? [:] : Self.cookies(request.headers[.cookie] ?? "")
        var address = context.remoteAddress?.ipAddress ?? "local"
        if behindProxy, let forwarded = request.headers[Names.forwardedFor] {
            address = forwarded.split(separator: ",").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? address
        }
        // A proxy before the portal may ask for a password of its own and pass it on: elsewhere than under /xapi it says nothing about who is asking.
        let header = request.headers[.authorization], isOurs = route.kind == .xapi || header?.lowercased().hasPrefix("basic ") == false
        let presented = Presented(session: cookies["laurel_session"], authorization: isOurs ? header : nil,
                                  userAgent: String((request.headers[.userAgent] ?? "").prefix(300)), address: address)
        let authority: any Authority = try await door.identify(site, presented)
        let language = authority.viewer?.language ?? request.headers[.acceptLanguage].flatMap { Language.negotiated(acceptLanguage: $0) } ?? site.language
        let zone = authority.viewer.flatMap { Zone($0.zone) } ?? site.zone
        guard let query = Fields(urlEncoded: Array((request.uri.query ?? "").utf8)) else {
            if route.kind == .xapi { throw WebRefusal.bodyUnreadable }
            throw WebRefusal.notFound
        }
        var parameters: [String: String] = [:]
        for (name, value) in context.parameters { parameters[String(name)] = String(value).removingPercentEncoding ?? String(value) }
        let brand = site.brand(for: authority.viewer, visiting: cookies[Hosts.portalCookie])
        if known == nil, !route.worksWithoutVendor { parameters["no vendor"] = host }
        if route.pattern.hasSuffix("**") { parameters["**"] = context.parameters.getCatchAll().map { String($0).removingPercentEncoding ?? String($0) }.joined(separator: "/") }
        var pendingVisitor = false
        if authority.formSecret == nil, cookies["laurel_visitor"] == nil, route.kind == .page {
            cookies["laurel_visitor"] = UUID().uuidString.lowercased()
            pendingVisitor = true
        }
        return WebRequest(
            id: context.id, method: request.method, path: request.uri.path, host: authorityHeader, headers: request.headers, query: query, rawQuery: request.uri.query ?? "", site: site,
            authority: authority, t: Localizer(locale: language, zone: zone), now: store.clock.now(), address: address,
            parameters: parameters, cookies: cookies, body: request.body, formOnce: FormOnce(store: store), pendingVisitor: pendingVisitor, brand: brand)
    }

    private func run(_ route: Route, _ request: WebRequest) async throws -> WebResponse {
        if request.parameters["no vendor"] != nil { throw WebRefusal.noVendorHere }
        if route.kind != .content, let away = try Hosts.away(request) { return away }
        if case .right = route.access, route.kind != .xapi, request.authority.viewer == nil, request.authority.actor.kind == .anonymous { throw WebRefusal.signInFirst }
        if let instead = try await gate(route, request) { return instead }
        // A session's cookie on the API counts only where the page itself could have sent it.
        if route.kind == .api, request.method != .get, request.authority.viewer != nil, request.headers[HTTPField.Name("X-CSRF")!] != request.csrf {
            throw WebRefusal.formStale
        }
        if route.kind == .api, request.method == .post, let key = request.headers[HTTPField.Name("Idempotency-Key")!] {
            return try await Idempotency(store: store).answer(request, key) { try await route.handler($0) }
        }
        if let first = try await door.gates.detour(route, request) { return .redirect(first) }
        return try await route.handler(request)
    }

    // MARK: failures

    private func failure(_ error: any Error, _ route: Route, _ web: WebRequest?, _ raw: Request, _ id: String) async -> WebResponse {
        let refusals: [any Refusal]
        switch error {
        case let several as Refusals: refusals = several.all
        case let one as any Refusal: refusals = [one]
        case let sql as SQLError where sql.kind == .full: refusals = [WebRefusal.storageFull]
        case let sql as SQLError where sql.kind == .busy || sql.kind == .serialization || sql.kind == .connection:
            refusals = [WebRefusal.busy]
            logger.error("database", metadata: ["id": "\(id)", "route": "\(route.name)", "error": "\(sql)"])
        case let file as BlobWriter.WriteFailed:
            refusals = [file.isFull ? WebRefusal.storageFull : .busy]
            logger.error("file", metadata: ["id": "\(id)", "route": "\(route.name)", "error": "\(file)"])
        default:
            logger.error("fault", metadata: ["id": "\(id)", "route": "\(route.name)", "error": "\(error)"])
            return fault(route, web, id)
        }
        let status = refusals[0].status
        if status == 401, route.kind == .page || route.kind == .form, let web {
            let here = raw.method == .get ? raw.uri.description : nil
            return .redirect(("/sign-in" as Link).query("next", here == "/" ? nil : here).query("lang", web.query.value("lang")))
        }
        if route.kind == .scim { return SCIMError.response(refusals[0], web?.t) }
        if route.kind == .xapi { return Self.later(refusals, XAPIError.response(refusals[0], web?.t)) }
        guard let web, route.kind == .page || route.kind == .form else { return Self.later(refusals, Problem.response(refusals, web?.t, id)) }
        return Self.later(refusals, .page(ErrorPages.refused(refusals, status, web), status: status))
    }

    private static func later(_ refusals: [any Refusal], _ response: WebResponse) -> WebResponse {
        guard let seconds = refusals.compactMap(\.retryAfter).max() else { return response }
        return response.adding("Retry-After", String(seconds))
    }

    private func fault(_ route: Route, _ web: WebRequest?, _ id: String) -> WebResponse {
        if route.kind == .scim { return SCIMError.fault(web?.t, id) }
        if route.kind == .xapi { return XAPIError.answer(500, (web?.t ?? Localizer(locale: .en))(.webFaultText(request: id))) }
        guard let web, route.kind == .page || route.kind == .form else { return Problem.fault(web?.t, id) }
        return .page(ErrorPages.fault(web, id), status: 500)
    }

    // MARK: the answer on the wire

    private func response(_ response: WebResponse, _ route: Route, _ web: WebRequest?, _ context: LaurelContext) async -> Response {
        var headers = HTTPFields()
        for (name, value) in response.headers { if let field = HTTPField.Name(name) { headers.append(HTTPField(name: field, value: value)) } }
        let site = web?.site
        if route.kind != .content { Self.harden(&headers, site, response.framing, forms: web.map(Hosts.formTargets) ?? "'self'", secure: site?.portalOrigin.hasPrefix("https:") ?? false) }
        headers[Names.requestID] = context.id
        var body = ResponseBody()
        switch response.body {
        case .empty: break
        case .bytes(let bytes): body = ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        case .held(let bytes): body = ResponseBody(byteBuffer: bytes.buffer)
        case .page(let page):
            guard let web else { return Response(status: .notFound, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: "404"))) }
            let flash = web.cookie("laurel_flash").flatMap { $0.removingPercentEncoding }
            headers[.contentType] = "text/html; charset=utf-8"
            headers[.cacheControl] = "private, no-store"
            headers[.contentLanguage] = web.t.language.tag
            if flash != nil { headers.append(HTTPField(name: .setCookie, value: "laurel_flash=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax")) }
            visitorCookie(&headers, web)
            let bytes = shell.render(page, response.seenAs ?? web, toast: response.toast ?? flash).bytes
            if response.isPacked, flash == nil, web.headers[.acceptEncoding]?.contains("gzip") == true, let packed = Gzip.pack(bytes, level: 1) {
                headers[.contentEncoding] = "gzip"
                body = ResponseBody(byteBuffer: ByteBuffer(bytes: packed))
            } else {
                body = ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
            }
            if response.isPacked { headers[.vary] = "Accept-Encoding" }
        case .file(let path, let offset, let length):
            do {
                body = try await files.loadFile(path: path, range: offset...(offset + length - 1), context: context)
            } catch {
                logger.error("file missing", metadata: ["path": "\(path)"])
                return Response(status: .notFound, headers: HTTPFields(), body: ResponseBody())
            }
        case .stream(let write):
            body = PacedBody.make(write)
        }
        if let toast = response.toast, response.status == 303 {
            let value = toast.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            headers.append(HTTPField(name: .setCookie, value: "laurel_flash=\(value.prefix(1500)); Path=/; Max-Age=60; HttpOnly; SameSite=Lax"))
        }
        return Response(status: .init(code: response.status), headers: headers, body: body)
    }

    /// Before sign-in a random cookie stands in for the session, so that those forms have a token too.
    private func visitorCookie(_ headers: inout HTTPFields, _ web: WebRequest) {
        guard web.authority.formSecret == nil, web.pendingVisitor, let value = web.cookies["laurel_visitor"] else { return }
        headers.append(HTTPField(name: .setCookie, value: "laurel_visitor=\(value); Path=/; HttpOnly; SameSite=Lax"))
    }

    private static func harden(_ headers: inout HTTPFields, _ site: Site?, _ framing: WebResponse.Framing, forms: String, secure: Bool) {
        func set(_ name: HTTPField.Name, _ value: String) { if !headers.contains(name) { headers.append(HTTPField(name: name, value: value)) } }
        let own = framing == .holds ? "'self' " : "", around = framing == .framed ? "'self'" : "'none'"
        set(Names.contentPolicy, """
            default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; \
            media-src 'self' blob:; manifest-src 'self'; frame-src \(own)\(site?.contentOrigins ?? "'none'"); form-action \(forms); base-uri 'none'; frame-ancestors \(around)
            """)
        set(Names.contentTypeOptions, "nosniff")
        set(Names.referrerPolicy, "same-origin")
        set(Names.frameOptions, framing == .framed ? "SAMEORIGIN" : "DENY")
        set(Names.openerPolicy, "same-origin")
        set(Names.resourcePolicy, "same-origin")
        set(Names.permissionsPolicy, "camera=(self), microphone=(self), geolocation=(), payment=()")
        if secure { set(Names.transportSecurity, "max-age=63072000; includeSubDomains") }
    }

    /// Checked once: making a name from text costs as much as the rest of setting a header.
    enum Names {
        static let contentPolicy = HTTPField.Name("Content-Security-Policy")!
        static let contentTypeOptions = HTTPField.Name("X-Content-Type-Options")!
        static let referrerPolicy = HTTPField.Name("Referrer-Policy")!
        static let frameOptions = HTTPField.Name("X-Frame-Options")!
        static let openerPolicy = HTTPField.Name("Cross-Origin-Opener-Policy")!
        static let resourcePolicy = HTTPField.Name("Cross-Origin-Resource-Policy")!
        static let permissionsPolicy = HTTPField.Name("Permissions-Policy")!
        static let transportSecurity = HTTPField.Name("Strict-Transport-Security")!
        static let requestID = HTTPField.Name("X-Request-Id")!
        static let forwardedFor = HTTPField.Name("X-Forwarded-For")!
    }

    static func host(_ authority: String) -> String {
        if authority.hasPrefix("[") { return String(authority.prefix { $0 != "]" }) + "]" }
        return String(authority.prefix { $0 != ":" }).lowercased()
    }
    static func cookies(_ header: String) -> [String: String] {
        var found: [String: String] = [:]
        for piece in header.split(separator: ";") {
            let halves = piece.split(separator: "=", maxSplits: 1)
            guard halves.count == 2 else { continue }
            found[halves[0].trimmingCharacters(in: .whitespaces)] = String(halves[1]).trimmingCharacters(in: .whitespaces)
        }
        return found
    }
}
