import Blobs
package import Courses
import HTML
import Kernel
package import People
import Store
package import Web

extension LearningRoom {
    /// Files of courses, for authors and for whoever takes the course or finds it in the catalogue.
    var mediaRoutes: [Route] {
        let bytes = MediaBytes(ground)
        return [
            .page("/media/{media}", "Serves a file of a course, whole or in a range", anyone: { request in
                bytes.file(try await readable(request), request)
            }),
            .page("/media/{media}/poster", "Serves the still of a video", anyone: { request in
                try bytes.poster(try await readable(request), request)
            }),
            .page("/media/{media}/download", "Downloads a file of a course as its author sent it", anyone: { request in
                try bytes.download(try await readable(request), request)
            }),
            .page("/media/{media}/pages/{page}", "Serves the picture of a page of a document", anyone: { request in
                try await bytes.page(try await readable(request), request)
            }),
        ]
    }

    /// - Throws: `WebRefusal.notFound` for whoever may not read it, as for what is not there.
    private func readable(_ request: WebRequest) async throws -> CourseMedia {
        let id: CourseMediaID = try request.id("media")
        let isAuthor = request.authority.may(AuthorCourses.self)
        let learner = isAuthor ? nil : try request.scope(Learn.self).reach.person
        let vendor = request.vendor, day = request.today
        let media = try await ground.store.read(vendor) { tx -> CourseMedia? in
            guard let media = try MediaStore.find(id, vendor: vendor, tx), media.state == .ready || isAuthor else { return nil }
            if isAuthor { return media }
            guard let learner else { return nil }
            if try Enrolments.latest(person: learner, course: media.course, vendor: vendor, tx) != nil { return media }
            return try CatalogueQuery.isOpen(media.course, to: learner, on: day, vendor: vendor, tx) ? media : nil
        }
        guard let media else { throw WebRefusal.notFound }
        return media
    }
}

/// The bytes of a course's files, for whoever was found to be allowed them.
package struct MediaBytes: Sendable {
    private let ground: Ground
    package init(_ ground: Ground) { self.ground = ground }

    /// Private, since who may read it depends on the person; a day, since it never changes.
    private static let cache = "private, max-age=86400, immutable"

    /// Whole or in a range.
    package func file(_ media: CourseMedia, _ request: WebRequest) -> WebResponse {
        .file(request, path: path(media.sha256, request), size: media.size, type: media.contentType, etag: media.sha256, cache: Self.cache)
    }
    /// The still of a video.
    package func poster(_ media: CourseMedia, _ request: WebRequest) throws -> WebResponse {
        guard let poster = media.posterSHA256 else { throw WebRefusal.notFound }
        let path = path(poster, request)
        return .file(request, path: path, size: try Self.size(path), type: "image/jpeg", etag: poster, cache: Self.cache)
    }
    /// As its author sent it.
    package func download(_ media: CourseMedia, _ request: WebRequest) throws -> WebResponse {
        let path = path(media.originalSHA256, request)
        return .file(request, path: path, size: try Self.size(path), type: "application/octet-stream", etag: media.originalSHA256, cache: Self.cache, fileName: media.name)
    }
    /// The picture of the page that the address names.
    package func page(_ media: CourseMedia, _ request: WebRequest) async throws -> WebResponse {
        guard let number = Int(try request.parameter("page")),
              let page = try await ground.store.read(request.vendor, { try MediaStore.page(number, of: media.id, vendor: request.vendor, $0) }) else { throw WebRefusal.notFound }
        return .file(request, path: path(page.sha256, request), size: page.size, type: page.contentType, etag: page.sha256, cache: Self.cache)
    }
    private func path(_ sha256: String, _ request: WebRequest) -> String { ground.blobs.path(sha256, vendor: request.vendor) }
    private static func size(_ path: String) throws -> Int {
        guard let size = FileSize.of(path) else { throw WebRefusal.notFound }
        return size
    }
}
