import HTTPTypes
import Hummingbird
import HummingbirdCore
import Kernel
package import NIOCore
package import NIOHTTPTypes

/// Stands in a connection of the content host before everything else. Most of what content asks for are small files that are in memory; those
/// are answered here, on the connection's thread. All else goes on as if this were not here, and so does whatever comes while it is under way:
/// answers keep the order of their requests.
package final class ContentDoor: ChannelDuplexHandler, RemovableChannelHandler {
    package typealias InboundIn = HTTPRequestPart
    package typealias InboundOut = HTTPRequestPart
    package typealias OutboundIn = HTTPResponsePart
    package typealias OutboundOut = HTTPResponsePart

    private let pipeline: Pipeline
    private let routes: [PromptRoute]
    /// A request that may be answered here, until it is known to have no body.
    private var held: HTTPRequest?
    /// Requests that went on and are not answered yet.
    private var underWay = 0
    private var hasWritten = false

    init(_ pipeline: Pipeline, _ routes: [PromptRoute]) {
        self.pipeline = pipeline
        self.routes = routes
    }

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            // Whoever asks and does not read what comes is slowed down on the ordinary way.
            if held == nil, underWay == 0, context.channel.isWritable, PlainGet.isPlain(head) {
                held = head
                return
            }
            letOn(context)
            underWay += 1
        case .body: letOn(context)
        case .end(let trailers):
            guard let head = held else { break }
            held = nil
            if trailers == nil, let (answer, fields) = pipeline.promptAnswer(head, routes) {
                context.write(wrapOutboundOut(.head(HTTPResponse(status: answer.status, headerFields: fields))), promise: nil)
                if let body = answer.body { context.write(wrapOutboundOut(.body(body.buffer)), promise: nil) }
                context.write(wrapOutboundOut(.end(nil)), promise: nil)
                hasWritten = true
                return
            }
            underWay += 1
            context.fireChannelRead(wrapInboundOut(.head(head)))
        }
        context.fireChannelRead(data)
    }

    package func channelReadComplete(context: ChannelHandlerContext) {
        if hasWritten {
            hasWritten = false
            context.flush()
        }
        context.fireChannelReadComplete()
    }

    package func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { underWay -= 1 }
        context.write(data, promise: promise)
    }

    package func errorCaught(context: ChannelHandlerContext, error: any Error) {
        letOn(context)
        context.fireErrorCaught(error)
    }
    package func channelInactive(context: ChannelHandlerContext) {
        letOn(context)
        context.fireChannelInactive()
    }

    private func letOn(_ context: ChannelHandlerContext) {
        guard let head = held else { return }
        held = nil
        underWay += 1
        context.fireChannelRead(wrapInboundOut(.head(head)))
    }
}

@available(*, unavailable)
extension ContentDoor: Sendable {}

/// A route that may answer at once, by what its addresses begin with.
struct PromptRoute: Sendable {
    let route: Route
    let beginning: String
    let answer: @Sendable (PromptRequest) -> PromptAnswer?
    init?(_ route: Route) {
        guard let answer = route.prompt, route.kind == .content, route.method == .get, route.lastWord == nil else { return nil }
        self.route = route
        self.answer = answer
        beginning = String(route.pattern.prefix { $0 != "{" })
    }
}

/// What a request may say to be answered at once: everything else needs a second look, which the ordinary way takes.
enum PlainGet {
    /// Fields that change nothing about a file, or are read by the answer.
    private static let harmless: Set<String> = [
        "accept", "accept-encoding", "accept-language", "cache-control", "if-none-match", "pragma", "priority", "referer", "user-agent", "dnt", "sec-gpc",
        "sec-ch-ua", "sec-ch-ua-mobile", "sec-ch-ua-platform", "sec-fetch-dest", "sec-fetch-mode", "sec-fetch-site", "sec-fetch-storage-access", "sec-fetch-user",
        "upgrade-insecure-requests", "if-modified-since", "save-data", "forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "via",
    ]

    static func isPlain(_ head: HTTPRequest) -> Bool {
        guard head.method == .get, head.authority != nil, let path = head.path, path.utf8.first == UInt8(ascii: "/"), path.utf8.count <= 2000, isPlain(path) else { return false }
        for field in head.headerFields where !harmless.contains(field.name.canonicalName) {
            guard field.name == .connection, field.value.lowercased() == "keep-alive" else { return false }
        }
        return true
    }

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
    func promptAnswer(_ head: HTTPRequest, _ routes: [PromptRoute]) -> (PromptAnswer, HTTPFields)? {
        let started = ContinuousClock.now
        guard let host = head.authority, let path = head.path, let route = routes.first(where: { path.hasPrefix($0.beginning) }),
              let site = door.siteAtOnce(Self.host(host)) else { return nil }
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
        guard let answer = route.answer(PromptRequest(site: site, host: host, path: path, acceptEncoding: acceptEncoding, ifNoneMatch: ifNoneMatch)) else { return nil }
        let id = RequestID().description
        var fields = answer.fields
        fields.append(HTTPField(name: Names.requestID, value: id))
        fields.append(HTTPField(name: .contentLength, value: String(answer.body?.count ?? 0)))
        fields.append(dates.field(Clock.system.now()))
        note(route.route, status: answer.status.code, since: started, id: id, vendor: site.vendor.value, actor: Actor.anonymous.id)
        return (answer, fields)
    }
}
