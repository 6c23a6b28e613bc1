import Foundation
package import HTTPTypes
package import Hummingbird
import Logging
package import NIOCore
import NIOEmbedded
package import Web

/// Sends requests to a router as HTTP would bring them, host included, without a socket.
package struct HouseClient: Sendable {
    package struct Answer: Sendable {
        package let status: Int
        package let headers: HTTPFields
        package let body: [UInt8]
        package var text: String { String(decoding: body, as: UTF8.self) }
    }

    private let respond: @Sendable (Request, LaurelContext) async throws -> Response

    package init(_ router: Router<LaurelContext>) {
        let responder = router.buildResponder()
        respond = { try await responder.respond(to: $0, context: $1) }
    }

    package func send(
        _ method: HTTPRequest.Method, host: String, _ path: String, headers: HTTPFields = [:], body: [UInt8]? = nil
    ) async throws -> Answer {
        var headers = headers
        if let body { headers[.contentLength] = String(body.count) }
        let request = Request(
            head: .init(method: method, scheme: "http", authority: host, path: path, headerFields: headers),
            body: .init(buffer: ByteBuffer(bytes: body ?? [])))
        let channel = EmbeddedChannel()
        // The server puts the request's id there; handlers and answers read it. A silent handler would drop it.
        var logger = Logger(label: "test") { _ in Quiet() }
        logger[metadataKey: "hb.request.id"] = .string(UUID().uuidString.lowercased())
        let context = LaurelContext(source: .init(channel: channel, logger: logger))
        let response: Response
        do {
            response = try await respond(request, context)
        } catch let error as any HTTPResponseError {
            // The router itself refuses: no such method or path.
            response = try error.response(from: request, context: context)
        }
        let sink = Sink()
        try await response.body.write(sink)
        return Answer(status: Int(response.status.code), headers: response.headers, body: sink.bytes)
    }
}

/// Writes nothing and keeps its metadata.
private struct Quiet: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.critical
    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }
    func log(event: LogEvent) {}
}

private final class Sink: ResponseBodyWriter {
    var bytes: [UInt8] = []
    func write(_ buffer: ByteBuffer) async throws { bytes.append(contentsOf: buffer.readableBytesView) }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
