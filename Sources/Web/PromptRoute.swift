import HTTPTypes
import Hummingbird
import Kernel
import NIOCore

/// A route that may answer on the connection's thread, by what its addresses begin with.
struct PromptRoute: Sendable {
    let route: Route
    let prompt: Prompt
    /// Of a pattern without parameters the whole of it.
    private let beginning: String
    private let isWhole: Bool

    init?(_ route: Route) {
        guard let prompt = route.prompt, route.kind == .content, route.lastWord == nil else { return nil }
        switch prompt {
        case .get: guard route.method == .get else { return nil }
        case .post: guard route.method == .post else { return nil }
        }
        self.route = route
        self.prompt = prompt
        beginning = String(route.pattern.prefix { $0 != "{" })
        isWhole = beginning == route.pattern
    }

    /// Whether a request may be answered here: everything that is not plain needs a second look, which the ordinary way takes.
    func takes(_ head: HTTPRequest) -> Bool {
        guard head.method == route.method, head.authority != nil, let path = head.path, isWhole ? path == beginning : path.hasPrefix(beginning), path.utf8.count <= 2000, Self.isPlain(path) else { return false }
        var length: Int?
        for field in head.headerFields where !Self.harmless.contains(field.name.canonicalName) {
            switch field.name {
            case .connection: guard field.value.lowercased() == "keep-alive" else { return false }
            case .contentType, .origin: guard case .post = prompt else { return false }
            case .contentLength:
                guard length == nil, let bytes = Int(field.value) else { return false }
                length = bytes
            default: return false
            }
        }
        switch prompt {
        case .get: return length == nil
        case .post(let limit, _): return length.map { $0 <= limit } ?? false
        }
    }

    /// Fields that change nothing, or are read by the answer. Cookies are what content has set on its own origin: nobody reads them here.
    private static let harmless: Set<String> = [
        "accept", "accept-encoding", "accept-language", "cache-control", "if-none-match", "pragma", "priority", "referer", "user-agent", "dnt", "sec-gpc",
        "sec-ch-ua", "sec-ch-ua-mobile", "sec-ch-ua-platform", "sec-fetch-dest", "sec-fetch-mode", "sec-fetch-site", "sec-fetch-storage-access", "sec-fetch-user",
        "upgrade-insecure-requests", "if-modified-since", "save-data", "forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-port",
        "x-forwarded-proto", "x-forwarded-server", "x-real-ip", "x-request-id", "traceparent", "tracestate", "via", "cookie",
    ]

    /// Letters, digits and the marks that stand for themselves in a path (RFC 3986, section 3.3), with something between two slashes.
    private static func isPlain(_ path: String) -> Bool {
        var before: UInt8 = 0
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): break
            case UInt8(ascii: "/"): if before == UInt8(ascii: "/") { return false }
            default: return false
            }
            before = byte
        }
        return before != UInt8(ascii: "/")
    }
}

extension Pipeline {
    /// What stands in each connection of the content host; see ``ContentDoor``.
    package func contentDoor(_ routes: [Route]) -> @Sendable () -> ContentDoor {
        let prompt = routes.compactMap(PromptRoute.init)
        return { ContentDoor(self, prompt) }
    }

    /// - Returns: nil for what goes the ordinary way.
    func promptRequest(_ head: HTTPRequest, _ content: ByteBuffer) -> PromptRequest? {
        guard let host = head.authority, let path = head.path, let site = door.siteAtOnce(Self.host(host)) else { return nil }
        var acceptEncoding: String?, ifNoneMatch: String?
        for field in head.headerFields {
            if field.name == .acceptEncoding {
                guard acceptEncoding == nil else { return nil }
                acceptEncoding = field.value
            } else if field.name == .ifNoneMatch {
                guard ifNoneMatch == nil else { return nil }
                ifNoneMatch = field.value
            }
        }
        return PromptRequest(site: site, host: host, path: path, acceptEncoding: acceptEncoding, ifNoneMatch: ifNoneMatch, content: content)
    }

    /// The head of an answer as it is sent; counts the request and writes its line into the log.
    func promptHead(_ answer: PromptAnswer, _ route: Route, _ vendor: VendorID, since started: ContinuousClock.Instant) -> HTTPResponse {
        let id = RequestID().description
        var fields = answer.fields
        fields.append(HTTPField(name: Names.requestID, value: id))
        fields.append(HTTPField(name: .contentLength, value: String(answer.body?.count ?? 0)))
        fields.append(dates.field(Clock.system.now()))
        note(route, status: answer.status.code, since: started, id: id, vendor: vendor.value, actor: Actor.anonymous.id)
        return HTTPResponse(status: answer.status, headerFields: fields)
    }
}
