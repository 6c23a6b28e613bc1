package import Blobs
import Documents
import Foundation
package import Jobs
import Kernel
import Store

/// The job that makes a video playable everywhere and draws the pages of a document, a page a batch, so that it can be
/// stopped and goes on where it was.
package enum PrepareMedia {
    package static let jobName = "courses.prepareMedia"
    /// Pixels across a page image.
    static let pageWidth = 1_100

    private struct Payload: Decodable { let media: CourseMediaID }

    package static func job(blobs: BlobFolder) -> JobKind {
        JobKind(jobName) { run in
            let payload = try JSONDecoder().decode(Payload.self, from: Data(run.payload.utf8))
            let vendor = run.vendor
            guard let media = try await run.store.read(vendor, { try MediaStore.find(payload.media, vendor: vendor, $0) }), media.state == .preparing else { return }
            do {
                switch media.kind {
                case .video: try await video(media, blobs, run)
                case .document: try await document(media, blobs, run)
                case .image, .file: try await run.batch { try MediaStore.becomeReady(media.id, playing: nil, vendor: vendor, $0) }
                }
            } catch is Video.Refusal {
                try await run.batch { try MediaStore.becomeFailed(media.id, vendor: vendor, $0) }
            } catch is PDFDocument.Refusal {
                try await run.batch { try MediaStore.becomeFailed(media.id, vendor: vendor, $0) }
            }
        }
    }

    private static func video(_ media: CourseMedia, _ blobs: BlobFolder, _ run: JobRun) async throws {
        let vendor = run.vendor
        let path = blobs.path(media.originalSHA256, vendor: vendor)
        let output = NSTemporaryDirectory() + "laurel-" + UUID().uuidString + ".mp4"
        defer { unlink(output) }
        try await Video.probe(path, maxSeconds: TakeMedia.longestVideoSeconds).convert(path, to: output)
        let writer = try blobs.writer(vendor)
        guard let file = FileHandle(forReadingAtPath: output) else { throw Video.Refusal.damaged }
        while let chunk = try file.read(upToCount: 1 << 20), !chunk.isEmpty { try writer.write(chunk) }
        let blob = try writer.finish(contentType: FileKind.mp4.mediaType)
        try await run.batch(done: 1, total: 1) { try MediaStore.becomeReady(media.id, playing: blob, vendor: vendor, $0) }
    }

    private static func document(_ media: CourseMedia, _ blobs: BlobFolder, _ run: JobRun) async throws {
        let vendor = run.vendor
        let document = try await PDFDocument.open(blobs.path(media.originalSHA256, vendor: vendor), limits: .init(maxPages: TakeMedia.mostPages))
        let texts = try await document.texts()
        var next = (run.cursor.flatMap { Int($0) } ?? 0) + 1
        while next <= document.pageCount {
            let number = next
            let picture = try await document.picture(ofPage: number, width: pageWidth)
            let blob = try blobs.put(picture.bytes, contentType: picture.mediaType, vendor: vendor)
            // NUL cannot be stored in PostgreSQL.
            let text = String(texts[number - 1].prefix(Limits.textCharacters).filter { $0 != "\0" })
            try await run.batch(cursor: String(number), done: number, total: document.pageCount) { tx in
                try MediaStore.put(page: number, of: media.id, blob, width: picture.width, height: picture.height, text: text, vendor: vendor, tx)
            }
            next += 1
        }
        try await run.batch(done: document.pageCount, total: document.pageCount) { try MediaStore.becomeReady(media.id, playing: nil, vendor: vendor, $0) }
    }
}
