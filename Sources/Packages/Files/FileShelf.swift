import Blobs
import Documents
import Foundation
import HTTPTypes
import Kernel
import Store
import Synchronization
import Web

/// What never changes of packages' files, kept in memory on a node: which file a path means, and the bytes of small ones. It says nothing of
/// who may read them: that is asked of the database at each request.
final class FileShelf: Sendable {
    /// Larger files are read from the disk as they are sent.
    static let longest = 64 << 10
    private static let mostBytes = 32 << 20
    private static let mostFiles = 20_000

    private struct FileKey: Hashable { let vendor: VendorID, package: String, path: String }
    private struct BytesKey: Hashable { let vendor: VendorID, place: FilePlace }
    private struct Held {
        var files: [FileKey: ServedFile] = [:]
        var bytes: [BytesKey: HeldBytes] = [:]
        var size = 0
    }
    private let held = Mutex(Held())

    /// The file that a path of a package means; see ``Packages/file(_:of:vendor:_:)``.
    func file(_ path: String, of package: PackageID, vendor: VendorID, _ tx: Transaction) throws -> ServedFile? {
        if let hit = known(path, of: package.value, vendor: vendor) { return hit }
        guard let found = try Packages.file(path, of: package, vendor: vendor, tx).map(ServedFile.init) else { return nil }
        held.withLock { held in
            if held.files.count >= Self.mostFiles { held.files.removeAll(keepingCapacity: true) }
            held.files[FileKey(vendor: vendor, package: package.value, path: path)] = found
        }
        return found
    }
    /// The same when it was looked up before.
    func known(_ path: String, of package: String, vendor: VendorID) -> ServedFile? {
        let key = FileKey(vendor: vendor, package: package, path: path)
        return held.withLock { $0.files[key] }
    }

    /// - Returns: nil for what is too large to be held, and when it cannot be read.
    func bytes(_ place: FilePlace, _ blobs: BlobFolder, vendor: VendorID) async -> HeldBytes? {
        guard place.size > 0, place.size <= Self.longest else { return nil }
        if let hit = known(place, vendor: vendor) { return hit }
        let path = blobs.path(place.blob, vendor: vendor)
        guard let read = try? await OffPool.run({ try Self.read(path, place) }), read.count == place.size else { return nil }
        let key = BytesKey(vendor: vendor, place: place), bytes = HeldBytes(read)
        held.withLock { held in
            guard held.bytes[key] == nil else { return }
            if held.size + read.count > Self.mostBytes { (held.bytes, held.size) = ([:], 0) }
            held.bytes[key] = bytes
            held.size += read.count
        }
        return bytes
    }
    /// The same when they were read before.
    func known(_ place: FilePlace, vendor: VendorID) -> HeldBytes? {
        let key = BytesKey(vendor: vendor, place: place)
        return held.withLock { $0.bytes[key] }
    }

    private static func read(_ path: String, _ place: FilePlace) throws -> [UInt8] {
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? file.close() }
        try file.seek(toOffset: UInt64(place.offset))
        return [UInt8](try file.read(upToCount: place.size) ?? Data())
    }
}

/// A package's file as the content host gives it: in its one or two forms, each with the fields that are always the same.
struct ServedFile: Sendable {
    struct Form: Sendable {
        let place: FilePlace
        let fields: HTTPFields
    }
    static let cache = "private, max-age=31536000, immutable"
    let contentType: String
    let plain: Form
    /// Its gzip form, where there is one.
    let packed: Form?

    init(_ file: PackageFile) {
        func form(_ place: FilePlace) -> Form {
            var fields: HTTPFields = [.contentType: file.contentType, .cacheControl: Self.cache, .eTag: "\"\(place.etag)\"", .acceptRanges: "bytes"]
            if place.isPacked { fields.append(HTTPField(name: .contentEncoding, value: "gzip")) }
            if file.packed != nil { fields.append(HTTPField(name: .vary, value: "Accept-Encoding")) }
            return Form(place: place, fields: fields)
        }
        contentType = file.contentType
        plain = form(file.plain)
        packed = file.packed.map(form)
    }

    /// The form for whoever accepts these encodings.
    func form(accepting encodings: String?) -> Form {
        guard let packed, encodings?.contains("gzip") == true else { return plain }
        return packed
    }
}
