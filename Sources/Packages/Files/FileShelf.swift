import Blobs
import Documents
import Foundation
import Kernel
import Store
import Synchronization

/// What never changes of packages' files, kept in memory on a node: which file a path means, and the bytes of small ones. It says nothing of
/// who may read them: that is asked of the database at each request.
final class FileShelf: Sendable {
    /// Larger files are read from the disk as they are sent.
    static let longest = 64 << 10
    private static let mostBytes = 32 << 20
    private static let mostFiles = 20_000

    private struct Held {
        var files: [String: PackageFile] = [:]
        var bytes: [String: [UInt8]] = [:]
        var size = 0
    }
    private let held = Mutex(Held())

    /// The file that a path of a package means; see ``Packages/file(_:of:vendor:_:)``.
    func file(_ path: String, of package: PackageID, vendor: VendorID, _ tx: Transaction) throws -> PackageFile? {
        let key = vendor.value + package.value + path
        if let hit = held.withLock({ $0.files[key] }) { return hit }
        guard let found = try Packages.file(path, of: package, vendor: vendor, tx) else { return nil }
        held.withLock { held in
            if held.files.count >= Self.mostFiles { held.files.removeAll(keepingCapacity: true) }
            held.files[key] = found
        }
        return found
    }

    /// - Returns: nil for what is too large to be held, and when it cannot be read.
    func bytes(_ place: FilePlace, _ blobs: BlobFolder, vendor: VendorID) async -> [UInt8]? {
        guard place.size > 0, place.size <= Self.longest else { return nil }
        // With the length: an empty file begins where the next one does.
        let key = "\(vendor.value)\(place.blob)/\(place.offset)/\(place.size)"
        if let hit = held.withLock({ $0.bytes[key] }) { return hit }
        let path = blobs.path(place.blob, vendor: vendor)
        guard let read = try? await OffPool.run({ try Self.read(path, place) }), read.count == place.size else { return nil }
        held.withLock { held in
            guard held.bytes[key] == nil else { return }
            if held.size + read.count > Self.mostBytes { (held.bytes, held.size) = ([:], 0) }
            held.bytes[key] = read
            held.size += read.count
        }
        return read
    }

    private static func read(_ path: String, _ place: FilePlace) throws -> [UInt8] {
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? file.close() }
        try file.seek(toOffset: UInt64(place.offset))
        return [UInt8](try file.read(upToCount: place.size) ?? Data())
    }
}
