import HTTPTypes
import Kernel
package import NIOCore
package import NIOHTTPTypes

/// Stands in a connection of the content host before everything else. Nearly all that content asks for are small files that are in memory, and
/// nearly all that it sends are commits; both are answered from here, without a task and the ways between threads that it takes. All else goes on
/// as if this were not here, and so does whatever comes while it is under way: answers keep the order of their requests.
package final class ContentDoor: ChannelDuplexHandler, RemovableChannelHandler {
    package typealias InboundIn = HTTPRequestPart
    package typealias InboundOut = HTTPRequestPart
    package typealias OutboundIn = HTTPResponsePart
    package typealias OutboundOut = HTTPResponsePart

    /// A request that may be answered here.
    private struct Held {
        let route: PromptRoute
        let head: HTTPRequest
        var content = ByteBuffer()
        let started = ContinuousClock.now
    }
    private let pipeline: Pipeline
    private let routes: [PromptRoute]
    /// One whose end has not come yet.
    private var held: Held?
    /// One that the database is busy with.
    private var asked: Held?
    /// What came meanwhile.
    private var waiting: [HTTPRequestPart] = []
    private var events: [Any] = []
    private var isReadHeldBack = false
    /// Requests that went on and are not answered yet.
    private var underWay = 0
    private var hasWritten = false

    init(_ pipeline: Pipeline, _ routes: [PromptRoute]) {
        self.pipeline = pipeline
        self.routes = routes
    }

    // MARK: what comes

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let part = unwrapInboundIn(data)
        if asked == nil { take(part, context) } else { waiting.append(part) }
    }

    private func take(_ part: HTTPRequestPart, _ context: ChannelHandlerContext) {
        switch part {
        case .head(let head):
            // Whoever asks and does not read what comes is slowed down on the ordinary way.
            if held == nil, underWay == 0, context.channel.isWritable, let route = routes.first(where: { $0.takes(head) }) {
                held = Held(route: route, head: head)
                return
            }
            letOn(context)
            underWay += 1
        case .body(var bytes):
            if case .post = held?.route.prompt {
                held?.content.writeBuffer(&bytes)
                return
            }
            letOn(context)
        case .end(let trailers):
            guard let request = held else { break }
            if trailers == nil, answers(request, context) {
                held = nil
                return
            }
            letOn(context)
        }
        context.fireChannelRead(wrapInboundOut(part))
    }

    private func answers(_ request: Held, _ context: ChannelHandlerContext) -> Bool {
        guard let prompt = pipeline.promptRequest(request.head, request.content) else { return false }
        switch request.route.prompt {
        case .get(let find):
            guard let answer = find(prompt) else { return false }
            write(answer, to: request, prompt.site.vendor, context)
            return true
        case .post(_, let begin):
            let loop = context.eventLoop, back = NIOLoopBound((door: self, context: context), eventLoop: loop), vendor = prompt.site.vendor
            guard begin(prompt, { answer in loop.execute { back.value.door.end(answer, vendor, back.value.context) } }) else { return false }
            asked = request
            return true
        }
    }

    /// What the database was busy with has come to an end: durable, or, with nil, without an effect.
    private func end(_ answer: PromptAnswer?, _ vendor: VendorID, _ context: ChannelHandlerContext) {
        guard let request = asked else { return }
        asked = nil
        if let answer { write(answer, to: request, vendor, context) } else {
            held = request
            letOn(context)
            context.fireChannelRead(wrapInboundOut(.end(nil)))
        }
        while asked == nil, !waiting.isEmpty { take(waiting.removeFirst(), context) }
        finish(context)
        context.fireChannelReadComplete()
        guard asked == nil else { return }
        let late = events
        events = []
        for event in late { context.fireUserInboundEventTriggered(event) }
        if isReadHeldBack {
            isReadHeldBack = false
            context.read()
        }
    }

    /// The ordinary way gets what was held back.
    private func letOn(_ context: ChannelHandlerContext) {
        guard let request = held else { return }
        held = nil
        underWay += 1
        context.fireChannelRead(wrapInboundOut(.head(request.head)))
        if request.content.readableBytes > 0 { context.fireChannelRead(wrapInboundOut(.body(request.content))) }
    }

    package func channelReadComplete(context: ChannelHandlerContext) {
        finish(context)
        context.fireChannelReadComplete()
    }
    package func errorCaught(context: ChannelHandlerContext, error: any Error) {
        letOn(context)
        context.fireErrorCaught(error)
    }
    package func channelInactive(context: ChannelHandlerContext) {
        letOn(context)
        context.fireChannelInactive()
    }
    /// The end of what the client sends, or of the server, waits for an answer that is under way.
    package func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        finish(context)
        if asked == nil { context.fireUserInboundEventTriggered(event) } else { events.append(event) }
    }

    // MARK: what goes

    private func write(_ answer: PromptAnswer, to request: Held, _ vendor: VendorID, _ context: ChannelHandlerContext) {
        context.write(wrapOutboundOut(.head(pipeline.promptHead(answer, request.route.route, vendor, since: request.started))), promise: nil)
        if let body = answer.body { context.write(wrapOutboundOut(.body(body.buffer)), promise: nil) }
        context.write(wrapOutboundOut(.end(nil)), promise: nil)
        hasWritten = true
    }
    private func finish(_ context: ChannelHandlerContext) {
        guard hasWritten else { return }
        hasWritten = false
        context.flush()
    }

    /// While the database is busy for this connection, no more is read from it.
    package func read(context: ChannelHandlerContext) {
        if asked == nil { context.read() } else { isReadHeldBack = true }
    }
    package func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { underWay -= 1 }
        context.write(data, promise: promise)
    }
}

@available(*, unavailable)
extension ContentDoor: Sendable {}
