import Crypto
package import Foundation
package import Kernel
package import Store

/// A stored file: immutable, named by the hash of its bytes within its vendor.
package struct Blob: Sendable, Hashable, Codable {
    package let sha256: String
    /// Bytes.
    package let size: Int
    package let contentType: String
    package init(sha256: String, size: Int, contentType: String) {
        self.sha256 = sha256
        self.size = size
        self.contentType = contentType
    }
}

/// Files in a folder, `<vendor>/<sha256>`; never shared between vendors (foundations 19).
package struct BlobFolder: Sendable {
    /// Where files lie; one folder each vendor below it.
    package let root: String
    package init(root: String) throws {
        self.root = root
        try FileManager.default.createDirectory(atPath: root + "/incoming", withIntermediateDirectories: true)
    }

    /// Starts writing; nothing is visible until ``BlobWriter/finish(contentType:)``.
    package func writer(_ vendor: VendorID) throws -> BlobWriter { try BlobWriter(root: root, vendor: vendor) }

    /// Writes bytes that are already in memory.
    package func put(_ bytes: [UInt8], contentType: String, vendor: VendorID) throws -> Blob {
        let writer = try writer(vendor)
        try writer.write(bytes)
        return try writer.finish(contentType: contentType)
    }
    /// The path of a blob's file, for serving with ranges.
    package func path(_ sha256: String, vendor: VendorID) -> String { "\(root)/\(vendor.value)/\(sha256.prefix(2))/\(sha256)" }
    package func bytes(_ sha256: String, vendor: VendorID) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path(sha256, vendor: vendor))))
    }
    /// Reads piece by piece.
    /// - Throws: when the file is not there.
    package func reader(_ sha256: String, vendor: VendorID) throws -> BlobReader { try BlobReader(path: path(sha256, vendor: vendor)) }
    package func remove(_ sha256: String, vendor: VendorID) throws {
        try FileManager.default.removeItem(atPath: path(sha256, vendor: vendor))
    }

    /// Notes the blob in the caller's transaction, owned by something. Without an owner it is swept after a day.
    package static func reference(_ blob: Blob, ownerKind: String, ownerID: String, _ tx: Transaction) throws {
        guard let vendor = tx.vendor else { preconditionFailure("a blob outside a vendor") }
        try tx.execute("""
            INSERT INTO blob (vendor_id, sha256, size, content_type, created_at)
            VALUES (\(vendor), \(blob.sha256), \(blob.size), \(blob.contentType), \(tx.now)) ON CONFLICT DO NOTHING
            """)
        try tx.execute("""
            INSERT INTO blob_reference (vendor_id, sha256, owner_kind, owner_id)
            VALUES (\(vendor), \(blob.sha256), \(ownerKind), \(ownerID)) ON CONFLICT DO NOTHING
            """)
    }
    /// Deletes files that nothing references and that are older than a day. - Returns: files removed.
    package func sweep(_ vendor: VendorID, store: Store) async throws -> Int {
        let folder = "\(root)/\(vendor.value)"
        guard let names = FileManager.default.enumerator(atPath: folder) else { return 0 }
        let dayAgo = Date(timeIntervalSince1970: Double(store.clock.now().milliseconds) / 1000 - 86_400)
        var removed = 0
        while let name = names.nextObject() as? String {
            let sha256 = String(name.split(separator: "/").last ?? "")
            guard sha256.utf8.count == 64 else { continue }
            let modified = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.modificationDate] as? Date
            guard let modified, modified < dayAgo else { continue }
            let used = try await store.read(vendor) {
                try $0.exists("SELECT 1 AS one FROM blob_reference WHERE vendor_id = \(vendor) AND sha256 = \(sha256)")
            }
            if !used { try remove(sha256, vendor: vendor); removed += 1 }
        }
        return removed
    }
}

/// Streams bytes into a temporary file and hashes them on the way; temp → fsync → rename → fsync of the folder.
package final class BlobWriter {
    private let root: String
    private let vendor: VendorID
    /// Where the bytes are until ``finish(contentType:)``; readable by intake before it decides.
    package let temporaryPath: String
    private let descriptor: Int32
    private var hash = SHA256()
    package private(set) var size = 0
    private var open = true

    package struct WriteFailed: Error, CustomStringConvertible {
        package let code: Int32
        package var isFull: Bool { code == ENOSPC || code == EDQUOT }
        package var description: String { "could not write a file: \(String(cString: strerror(code)))" }
    }

    init(root: String, vendor: VendorID) throws {
        self.root = root
        self.vendor = vendor
        temporaryPath = "\(root)/incoming/\(UUID().uuidString)"
        descriptor = Foundation.open(temporaryPath, O_CREAT | O_EXCL | O_WRONLY, 0o600)
        if descriptor < 0 { throw WriteFailed(code: errno) }
    }
    deinit { abandon() }

    package func write(_ bytes: some ContiguousBytes) throws {
        try bytes.withUnsafeBytes { buffer in
            hash.update(bufferPointer: buffer)
            var offset = 0
            while offset < buffer.count {
                let count = Foundation.write(descriptor, buffer.baseAddress! + offset, buffer.count - offset)
                if count < 0 { if errno == EINTR { continue }; throw WriteFailed(code: errno) }
                offset += count
            }
            size += buffer.count
        }
    }
    /// Makes the file durable under its hash. The same bytes twice are one file.
    package func finish(contentType: String) throws -> Blob {
        guard fsync(descriptor) == 0 else { throw WriteFailed(code: errno) }
        close(descriptor)
        open = false
        let sha256 = hash.finalize().map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
        let folder = "\(root)/\(vendor.value)/\(sha256.prefix(2))"
        guard mkdir("\(root)/\(vendor.value)", 0o755) == 0 || errno == EEXIST, mkdir(folder, 0o755) == 0 || errno == EEXIST,
              rename(temporaryPath, "\(folder)/\(sha256)") == 0 else {
            let code = errno
            unlink(temporaryPath)
            throw WriteFailed(code: code)
        }
        let directory = Foundation.open(folder, O_RDONLY)
        if directory >= 0 { fsync(directory); close(directory) }
        return Blob(sha256: sha256, size: size, contentType: contentType)
    }
    /// Forgets what was written.
    package func abandon() {
        guard open else { return }
        open = false
        close(descriptor)
        unlink(temporaryPath)
    }
}
