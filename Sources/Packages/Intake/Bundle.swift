import Blobs
import Crypto
import Kernel

/// Collects the small files of one package into few blobs: a file of its own for each would cost more than unpacking it.
/// The same bytes twice in one bundle are kept once.
struct BundleMaker {
    /// Larger files are blobs of their own.
    static let longest = 64 << 10
    /// A bundle that has become so large is finished, and another one begins.
    private static let full = 32 << 20

    private let blobs: BlobFolder
    private let vendor: VendorID
    private var writer: BlobWriter?
    /// What the open bundle holds, by hash and whether it was to be packed.
    private var known: [String: PackageFile] = [:]
    private var open: [PackageFile] = []
    private var done: [PackageFile] = []
    /// Finished bundles.
    private(set) var bundles: [Blob] = []

    init(_ blobs: BlobFolder, vendor: VendorID) {
        self.blobs = blobs
        self.vendor = vendor
    }

    mutating func add(_ path: String, contentType: String, _ bytes: [UInt8]) throws {
        let isPackable = ContentTypes.isPackable(contentType), sha256 = SHA256.hash(data: bytes).withUnsafeBytes { Hex.text($0) }
        // The bundle's own name is known when it is finished.
        var file = PackageFile(path: path, contentType: contentType, sha256: sha256, size: bytes.count, packedSHA256: nil, packedSize: nil)
        let key = isPackable ? sha256 : "as it is " + sha256
        if let twin = known[key] {
            file.bundle = twin.bundle
            file.packedSize = twin.packedSize
        } else {
            let writer = try writer ?? blobs.writer(vendor)
            self.writer = writer
            var place = PackageFile.Bundle(sha256: "", offset: writer.size)
            try writer.write(bytes)
            if isPackable, let packed = Gzip.pack(bytes) {
                (place.packedOffset, file.packedSize) = (writer.size, packed.count)
                try writer.write(packed)
            }
            file.bundle = place
            known[key] = file
        }
        open.append(file)
        if let writer, writer.size >= Self.full { try finish() }
    }

    /// - Returns: all files, with where they lie. Durable from here on.
    mutating func files() throws -> [PackageFile] {
        try finish()
        return done
    }

    private mutating func finish() throws {
        guard let writer else { return }
        let bundle = try writer.finish(contentType: "application/octet-stream")
        bundles.append(bundle)
        done += open.map { file in
            var file = file
            file.bundle?.sha256 = bundle.sha256
            return file
        }
        (self.writer, open, known) = (nil, [], [:])
    }
}
