import Blobs
import Foundation
import Kernel
import Web

/// What kind of file was handed in, told from its first bytes; and how it is given back safely.
enum SubmittedType {
    /// The media type by signature; anything unknown is a plain download, whatever its sender called it.
    static func of(path: String, claimed: String, name: String) -> String {
        guard let handle = FileHandle(forReadingAtPath: path) else { return "application/octet-stream" }
        defer { try? handle.close() }
        let head = [UInt8]((try? handle.read(upToCount: 64)) ?? Data())
        return signature(head, claimed: claimed)
    }

    static func signature(_ head: [UInt8], claimed: String) -> String {
        func starts(_ bytes: [UInt8], at offset: Int = 0) -> Bool {
            head.count >= offset + bytes.count && head[offset..<offset + bytes.count].elementsEqual(bytes)
        }
        if starts([0x89, 0x50, 0x4E, 0x47]) { return "image/png" }
        if starts([0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
        if starts(Array("GIF8".utf8)) { return "image/gif" }
        if starts(Array("RIFF".utf8)), starts(Array("WEBP".utf8), at: 8) { return "image/webp" }
        if starts(Array("%PDF-".utf8)) { return "application/pdf" }
        if starts([0x1A, 0x45, 0xDF, 0xA3]) { return "video/webm" }
        if starts(Array("ftyp".utf8), at: 4) {
            if starts(Array("heic".utf8), at: 8) || starts(Array("mif1".utf8), at: 8) { return "image/heic" }
            return starts(Array("qt  ".utf8), at: 8) ? "video/quicktime" : "video/mp4"
        }
        return "application/octet-stream"
    }

    /// Videos and pictures play in place; everything else only downloads. A submitted page is never shown on the portal's
    /// origin: types come from the list above, and the response forbids both guessing and scripts.
    static func response(_ submission: Submission?, _ request: WebRequest, blobs: BlobFolder, vendor: VendorID) throws -> WebResponse {
        guard let submission, let place = Int(try request.parameter("place")),
              let file = submission.files.first(where: { $0.place == place }) else { throw WorkRefusal.notFound }
        let playsInPlace = file.contentType.hasPrefix("video/") || file.contentType.hasPrefix("image/")
        return WebResponse.file(
            request, path: blobs.path(file.sha256, vendor: vendor), size: file.size, type: file.contentType, etag: file.sha256,
            cache: "private, max-age=0, must-revalidate", fileName: playsInPlace ? nil : file.name)
            .adding("X-Content-Type-Options", "nosniff").adding("Content-Security-Policy", "sandbox; default-src 'none'")
    }
}
