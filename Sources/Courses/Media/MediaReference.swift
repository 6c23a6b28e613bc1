package import HTML
package import Kernel

package enum CourseMediaEntity {}
/// A file of a course: an image, a video, a document or any file to download.
package typealias CourseMediaID = ID<CourseMediaEntity>

/// A file as lesson blocks and activities keep it: enough to show it without another look into the database. The row it
/// names never changes once it is ready, so a frozen version shows for ever what it showed.
package struct MediaReference: Sendable, Hashable, Codable {
    package let id: CourseMediaID
    package let contentType: String
    /// As its author's file was called.
    package let name: String
    /// Bytes.
    package let size: Int
    /// Pixels, of images and videos.
    package let width: Int?
    package let height: Int?
    /// Milliseconds, of videos.
    package let duration: Int?
    /// Pages, of documents.
    package let pages: Int?
    package init(id: CourseMediaID, contentType: String, name: String, size: Int, width: Int? = nil, height: Int? = nil, duration: Int? = nil, pages: Int? = nil) {
        self.id = id
        self.contentType = contentType
        self.name = name
        self.size = size
        self.width = width
        self.height = height
        self.duration = duration
        self.pages = pages
    }

    package var link: Link { MediaDoor.portal.file(self) }
    package var poster: Link { MediaDoor.portal.poster(self) }
}

/// Where a reader finds the files of a course: on the portal for people here, under a pass for whoever another learning system sends.
package struct MediaDoor: Sendable {
    package static let portal = MediaDoor([])
    private let base: [String]
    /// - Parameter base: the first segments of every address.
    package init(_ base: [String]) { self.base = base }

    package func file(_ media: MediaReference) -> Link { link(media) }
    /// The still of a video.
    package func poster(_ media: MediaReference) -> Link { link(media, "poster") }
    /// As its author sent it.
    package func download(_ media: MediaReference) -> Link { link(media, "download") }
    /// The picture of a page of a document.
    package func page(_ number: Int, of media: MediaReference) -> Link { link(media, "pages", String(number)) }
    private func link(_ media: MediaReference, _ parts: String...) -> Link { Link(path: base + ["media", media.id.value] + parts) }
}

/// What a reader of an activity may have of a file of it.
package enum MediaUse: Sendable, Hashable { case file, poster, download, page }

extension VersionActivity {
    /// What this activity shows of a file; empty for a file that is none of its own.
    package func uses(of id: CourseMediaID) throws -> Set<MediaUse> {
        // Most activities do not name the file at all, and each range of a film asks.
        guard config.contains(id.value) else { return [] }
        switch kind {
        case ContentKinds.lesson:
            return try Lesson(config: config).blocks.reduce(into: []) { uses, block in
                guard block.media?.id == id else { return }
                switch block.kind {
                case .video: uses.formUnion([.file, .poster])
                case .file: uses.insert(.download)
                default: uses.insert(.file)
                }
            }
        case ContentKinds.video: return try VideoContent(config: config).media?.id == id ? [.file, .poster] : []
        case ContentKinds.document:
            let content = try DocumentContent(config: config)
            guard content.media?.id == id else { return [] }
            return content.allowsDownload ? [.page, .download] : [.page]
        default: return []
        }
    }
}
