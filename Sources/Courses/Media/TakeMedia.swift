package import Blobs
import Documents
import Foundation
package import HTML
import Jobs
package import Kernel
import People
package import Store
package import Web

/// Why a file was not taken.
package enum MediaRefusal: Refusal {
    case noFile
    case notAnImage
    case imageTooLarge
    case notAVideo
    case videoTooLong
    case notADocument
    case documentLocked
    case documentTooLong(limit: Int)
    case notUnderstood

    package var code: String {
        switch self {
        case .noFile: "media.noFile"
        case .notAnImage: "media.notAnImage"
        case .imageTooLarge: "media.imageTooLarge"
        case .notAVideo: "media.notAVideo"
        case .videoTooLong: "media.videoTooLong"
        case .notADocument: "media.notADocument"
        case .documentLocked: "media.documentLocked"
        case .documentTooLong: "media.documentTooLong"
        case .notUnderstood: "media.notUnderstood"
        }
    }
    package var message: Message {
        switch self {
        case .noFile: .coursesMediaNoFile
        case .notAnImage: .coursesMediaNotAnImage
        case .imageTooLarge: .coursesMediaImageTooLarge
        case .notAVideo: .coursesMediaNotAVideo
        case .videoTooLong: .coursesMediaVideoTooLong
        case .notADocument: .coursesMediaNotADocument
        case .documentLocked: .coursesMediaDocumentLocked
        case .documentTooLong(let limit): .coursesMediaDocumentTooLong(limit: limit)
        case .notUnderstood: .coursesMediaNotUnderstood
        }
    }
    package var field: String? { "file" }
}

/// Looks at a file that has arrived in the blobs and makes it a file of the course: images are encoded anew at once (which
/// drops places and cameras from photos), videos and documents are checked at once and prepared by a job.
package struct TakeMedia: Sendable {
    package static let longestVideoSeconds = 4 * 3600
    package static let mostPages = 300
    /// Pixels of the longer edge; a retina reading column needs no more.
    static let imageEdge = 1_600

    let kind: CourseMedia.Kind
    let name: String
    let blob: Blob
    let path: String
    /// Of images: pixels of the longer edge at most.
    let edge: Int
    package init(_ kind: CourseMedia.Kind, file: Multipart.File, edge: Int? = nil) {
        self.init(kind, name: file.name, blob: file.blob, path: file.path, edge: edge)
    }
    package init(_ kind: CourseMedia.Kind, name: String, blob: Blob, path: String, edge: Int? = nil) {
        self.kind = kind
        self.edge = edge ?? Self.imageEdge
        self.name = name.isEmpty ? "file" : String(name.prefix(200))
        self.blob = blob
        self.path = path
    }

    /// Reads the file; no transaction is open meanwhile.
    /// - Throws: ``MediaRefusal``
    package func look(blobs: BlobFolder, vendor: VendorID) async throws -> MediaStore.Arrival {
        guard blob.size > 0 else { throw MediaRefusal.noFile }
        switch kind {
        case .image: return try await image(blobs, vendor)
        case .video: return try await video(blobs, vendor)
        case .document: return try await document()
        case .file: return MediaStore.Arrival(kind: .file, state: .ready, name: name, blob: Blob(sha256: blob.sha256, size: blob.size, contentType: "application/octet-stream"), original: blob)
        }
    }

    private func image(_ blobs: BlobFolder, _ vendor: VendorID) async throws -> MediaStore.Arrival {
        guard blob.size <= Limits.imageBytes else { throw MediaRefusal.imageTooLarge }
        let bytes = try blobs.bytes(blob.sha256, vendor: vendor)
        let made: Image
        do { made = try await OffPool.run { [edge] in try Image.reencode(bytes, maxEdge: edge) } } catch is Image.Refusal { throw MediaRefusal.notAnImage }
        let shown = try blobs.put(made.bytes, contentType: made.mediaType, vendor: vendor)
        return MediaStore.Arrival(kind: .image, state: .ready, name: name, blob: shown, original: blob, width: made.width, height: made.height)
    }

    private func video(_ blobs: BlobFolder, _ vendor: VendorID) async throws -> MediaStore.Arrival {
        do {
            let facts = try await Video.probe(path, maxSeconds: Self.longestVideoSeconds)
            let still = try await Video.still(path, atMilliseconds: min(facts.durationMilliseconds / 10, 30_000), maxEdge: 1_280)
            let poster = try blobs.put(still.bytes, contentType: still.mediaType, vendor: vendor)
            let served = Blob(sha256: blob.sha256, size: blob.size, contentType: facts.kind.mediaType)
            return MediaStore.Arrival(
                kind: .video, state: facts.playsInBrowsers ? .ready : .preparing, name: name, blob: served, original: served,
                width: facts.width, height: facts.height, duration: facts.durationMilliseconds, poster: poster)
        } catch Video.Refusal.tooLong { throw MediaRefusal.videoTooLong } catch is Video.Refusal { throw MediaRefusal.notAVideo }
    }

    private func document() async throws -> MediaStore.Arrival {
        do {
            let found = try await PDFDocument.open(path, limits: .init(maxPages: Self.mostPages))
            let served = Blob(sha256: blob.sha256, size: blob.size, contentType: FileKind.pdf.mediaType)
            return MediaStore.Arrival(kind: .document, state: .preparing, name: name, blob: served, original: served, pages: found.pageCount)
        } catch PDFDocument.Refusal.passwordNeeded { throw MediaRefusal.documentLocked
        } catch PDFDocument.Refusal.tooManyPages(let limit) { throw MediaRefusal.documentTooLong(limit: limit)
        } catch is PDFDocument.Refusal { throw MediaRefusal.notADocument }
    }

    /// Writes the row and, where needed, the job that prepares the file.
    package static func keep(_ arrival: MediaStore.Arrival, course: CourseID, _ scope: Scope<AuthorCourses>, _ tx: Transaction) throws -> CourseMedia {
        let media = try MediaStore.insert(arrival, course: course, by: scope.actor, vendor: scope.vendor, tx)
        if media.state == .preparing {
            try Jobs.enqueue(PrepareMedia.jobName, payload: #"{"version":1,"media":"\#(media.id.value)"}"#, uniqueKey: media.id.value, tx)
        }
        return media
    }
}
