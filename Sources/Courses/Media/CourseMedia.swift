import Blobs
package import Kernel
package import Store

/// A file of a course. It is made once and, when ready, never changes; what shows it keeps a ``MediaReference``.
///
/// preparing → ready (images and files at once, videos and documents by a job) or → failed.
package struct CourseMedia: Sendable {
    package enum Kind: String, Sendable { case image, video, document, file }
    package enum State: String, Sendable { case preparing, ready, failed }

    package let id: CourseMediaID
    package let course: CourseID
    package let kind: Kind
    package let state: State
    package let name: String
    package let contentType: String
    /// Bytes.
    package let size: Int
    /// What is served.
    package let sha256: String
    package let originalSHA256: String
    package let width: Int?
    package let height: Int?
    /// Milliseconds.
    package let duration: Int?
    package let pages: Int?
    package let posterSHA256: String?

    init(_ row: Row) throws {
        id = try row.id("id")
        course = try row.id("course_id")
        kind = Kind(rawValue: try row.text("kind")) ?? .file
        state = State(rawValue: try row.text("state")) ?? .failed
        name = try row.text("name")
        contentType = try row.text("content_type")
        size = try row.int("size")
        sha256 = try row.text("sha256")
        originalSHA256 = try row.text("original_sha256")
        width = try row.optionalInt("width")
        height = try row.optionalInt("height")
        duration = try row.optionalInt("duration_ms")
        pages = try row.optionalInt("pages")
        posterSHA256 = try row.optionalText("poster_sha256")
    }

    package var reference: MediaReference {
        MediaReference(id: id, contentType: contentType, name: name, size: size, width: width, height: height, duration: duration, pages: pages)
    }
}

/// One page of a document.
package struct MediaPage: Sendable {
    package let number: Int
    package let sha256: String
    package let contentType: String
    package let size: Int
    /// Pixels.
    package let width: Int
    package let height: Int
    package let text: String
    init(_ row: Row) throws {
        number = try row.int("number")
        sha256 = try row.text("sha256")
        contentType = try row.text("content_type")
        size = try row.int("size")
        width = try row.int("width")
        height = try row.int("height")
        text = try row.text("text")
    }
}

/// All SQL of course media.
package enum MediaStore {
    package static func find(_ id: CourseMediaID, vendor: VendorID, _ tx: Transaction) throws -> CourseMedia? {
        try tx.first("SELECT * FROM course_media WHERE vendor_id = \(vendor) AND id = \(id)").map(CourseMedia.init)
    }
    /// Several at once, for checking a page's files.
    package static func states(_ ids: [CourseMediaID], vendor: VendorID, _ tx: Transaction) throws -> [CourseMediaID: CourseMedia.State] {
        if ids.isEmpty { return [:] }
        let rows = try tx.query("SELECT id, state FROM course_media WHERE vendor_id = \(vendor) AND id IN \(list: ids)")
        return Dictionary(try rows.map { (try $0.id("id"), CourseMedia.State(rawValue: try $0.text("state")) ?? .failed) }, uniquingKeysWith: { first, _ in first })
    }
    package static func page(_ number: Int, of id: CourseMediaID, vendor: VendorID, _ tx: Transaction) throws -> MediaPage? {
        try tx.first("SELECT * FROM course_media_page WHERE vendor_id = \(vendor) AND media_id = \(id) AND number = \(number)").map(MediaPage.init)
    }

    /// Facts of a file that has arrived.
    package struct Arrival: Sendable {
        let kind: CourseMedia.Kind
        let state: CourseMedia.State
        let name: String
        let blob: Blob
        let original: Blob
        var width: Int?
        var height: Int?
        var duration: Int?
        var pages: Int?
        var poster: Blob?
    }
    static func insert(_ arrival: Arrival, course: CourseID, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws -> CourseMedia {
        let id = tx.newID(of: CourseMediaEntity.self)
        for blob in [arrival.blob, arrival.original] + (arrival.poster.map { [$0] } ?? []) {
            try BlobFolder.reference(blob, ownerKind: "courseMedia", ownerID: id.value, tx)
        }
        try tx.execute("""
            INSERT INTO course_media (vendor_id, id, course_id, kind, name, state, content_type, size, sha256, original_sha256, width, height,
                duration_ms, pages, poster_sha256, created_at, created_by)
            VALUES (\(vendor), \(id), \(course), \(arrival.kind.rawValue), \(arrival.name), \(arrival.state.rawValue), \(arrival.blob.contentType),
                \(arrival.blob.size), \(arrival.blob.sha256), \(arrival.original.sha256), \(arrival.width), \(arrival.height), \(arrival.duration),
                \(arrival.pages), \(arrival.poster?.sha256), \(tx.now), \(actor.id))
            """)
        guard let made = try find(id, vendor: vendor, tx) else { preconditionFailure("a row just written is there") }
        return made
    }
    static func becomeReady(_ id: CourseMediaID, playing blob: Blob?, vendor: VendorID, _ tx: Transaction) throws {
        if let blob {
            try BlobFolder.reference(blob, ownerKind: "courseMedia", ownerID: id.value, tx)
            try tx.execute("""
                UPDATE course_media SET sha256 = \(blob.sha256), size = \(blob.size), content_type = \(blob.contentType)
                WHERE vendor_id = \(vendor) AND id = \(id) AND state = 'preparing'
                """)
        }
        try tx.execute("UPDATE course_media SET state = 'ready' WHERE vendor_id = \(vendor) AND id = \(id) AND state = 'preparing'")
    }
    static func becomeFailed(_ id: CourseMediaID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE course_media SET state = 'failed' WHERE vendor_id = \(vendor) AND id = \(id) AND state = 'preparing'")
    }
    static func put(page number: Int, of id: CourseMediaID, _ blob: Blob, width: Int, height: Int, text: String, vendor: VendorID, _ tx: Transaction) throws {
        try BlobFolder.reference(blob, ownerKind: "courseMedia", ownerID: id.value, tx)
        try tx.execute("""
            INSERT INTO course_media_page (vendor_id, media_id, number, sha256, content_type, size, width, height, text)
            VALUES (\(vendor), \(id), \(number), \(blob.sha256), \(blob.contentType), \(blob.size), \(width), \(height), \(text))
            ON CONFLICT DO NOTHING
            """)
    }
}
