import Foundation
package import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
package import Web

/// One connection to the content host with nothing in it but the ``ContentDoor``: what it answers comes out, what goes on is kept.
package final class DoorClient: Sendable {
    /// What became of a request.
    package enum Outcome: Sendable {
        case answered(HouseClient.Answer)
        /// It went on whole, with this body.
        case wentOn([UInt8])
    }
    package struct Lost: Error {}
    private let channel = NIOAsyncTestingChannel()

    package init(_ door: @Sendable () -> ContentDoor) async throws {
        nonisolated(unsafe) let made = door()
        try await channel.testingEventLoop.executeInContext { [channel] in try channel.pipeline.syncOperations.addHandler(made) }
        _ = try await channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 80)).get()
    }

    package func begin(_ method: HTTPRequest.Method, host: String, _ path: String, headers: HTTPFields = [:], body: [UInt8]? = nil) async throws {
        var headers = headers
        if let body { headers[.contentLength] = String(body.count) }
        try await channel.writeInbound(HTTPRequestPart.head(HTTPRequest(method: method, scheme: "http", authority: host, path: path, headerFields: headers)))
        // In two pieces, as it may come.
        if let body, !body.isEmpty {
            let half = body.count / 2
            for piece in [body[..<half], body[half...]] where !piece.isEmpty { try await channel.writeInbound(HTTPRequestPart.body(ByteBuffer(bytes: piece))) }
        }
        try await channel.writeInbound(HTTPRequestPart.end(nil))
    }
    /// The next thing that happens.
    package func outcome() async throws -> Outcome {
        for _ in 0..<5000 {
            if let part = try await channel.readOutbound(as: HTTPResponsePart.self) {
                guard case .head(let head) = part else { throw Lost() }
                var bytes: [UInt8] = []
                while case .body(let piece)? = try await channel.readOutbound(as: HTTPResponsePart.self) { bytes += piece.readableBytesView }
                return .answered(HouseClient.Answer(status: head.status.code, headers: head.headerFields, body: bytes))
            }
            if let part = try await channel.readInbound(as: HTTPRequestPart.self) {
                guard case .head = part else { throw Lost() }
                var bytes: [UInt8] = []
                while case .body(let piece)? = try await channel.readInbound(as: HTTPRequestPart.self) { bytes += piece.readableBytesView }
                return .wentOn(bytes)
            }
            try await Task.sleep(for: .milliseconds(1))
        }
        throw Lost()
    }
    package func send(_ method: HTTPRequest.Method, host: String, _ path: String, headers: HTTPFields = [:], body: [UInt8]? = nil) async throws -> Outcome {
        try await begin(method, host: host, path, headers: headers, body: body)
        return try await outcome()
    }
    /// What would follow answers what went on.
    package func answerBehind() async throws {
        try await channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
        try await channel.writeOutbound(HTTPResponsePart.end(nil))
        while try await channel.readOutbound(as: HTTPResponsePart.self) != nil {}
    }
    package func close() async { _ = try? await channel.finish(acceptAlreadyClosed: true) }
}
