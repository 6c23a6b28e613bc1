import Foundation
import Synchronization

/// A stored file, read from its beginning in pieces. It is opened when the first is asked for, so that many can wait for their turn.
package final class BlobReader: Sendable {
    /// Bytes of a piece at most.
    package static let pieceBytes = 64 << 10
    private let path: String
    private let file = Mutex<FileHandle?>(nil)

    init(path: String) throws {
        guard FileManager.default.isReadableFile(atPath: path) else { throw CocoaError(.fileReadNoSuchFile) }
        self.path = path
    }
    /// - Returns: nil after the last piece.
    package func next() throws -> [UInt8]? {
        try file.withLock { file in
            if file == nil { file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path)) }
            guard let piece = try file?.read(upToCount: Self.pieceBytes), !piece.isEmpty else {
                try file?.close()
                return nil
            }
            return [UInt8](piece)
        }
    }
}
