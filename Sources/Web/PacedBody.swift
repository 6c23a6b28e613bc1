import AsyncAlgorithms
package import Hummingbird
import NIOCore

/// A body that is made piece by piece, no faster than it is taken: an export of any size to a client on a slow line holds one piece.
package enum PacedBody {
    /// - Parameter write: makes the pieces. Each call of what it gets waits until the piece before is on its way, and throws a
    ///   `CancellationError` once the client is gone.
    package static func make(_ write: @escaping @Sendable (_ send: @escaping @Sendable ([UInt8]) async throws -> Void) async throws -> Void) -> ResponseBody {
        ResponseBody { writer in
            let pieces = AsyncThrowingChannel<[UInt8], any Error>()
            let maker = Task {
                do {
                    try await write { piece in
                        await pieces.send(piece)
                        try Task.checkCancellation()
                    }
                    pieces.finish()
                } catch { pieces.fail(error) }
            }
            defer { maker.cancel() }
            for try await piece in pieces { try await writer.write(ByteBuffer(bytes: piece)) }
            try await writer.finish(nil)
        }
    }
}
