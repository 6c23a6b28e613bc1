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

    package var link: Link { "/media/\(id.value)" }
    package var poster: Link { "/media/\(id.value)/poster" }
    package var download: Link { "/media/\(id.value)/download" }
    package func page(_ number: Int) -> Link { "/media/\(id.value)/pages/\(number)" }
}
