package import HTML
package import Kernel
package import Ledger
import People
package import Store
import Web

extension Courses {
    /// The file that is course `c`'s picture; NULL without one.
    package static let imageMedia: SQL = """
        (SELECT i.id FROM course_media i WHERE i.vendor_id = c.vendor_id AND i.course_id = c.id AND i.kind = 'image' AND i.sha256 = c.image_sha256
            ORDER BY i.created_at, i.id LIMIT 1)
        """
    package static func image(of course: CourseID, vendor: VendorID, _ tx: Transaction) throws -> CourseMediaID? {
        try tx.first("SELECT \(imageMedia) AS image FROM course c WHERE c.vendor_id = \(vendor) AND c.id = \(course)")?.optionalID("image")
    }
}

/// Gives a course a picture or takes it away. It belongs to the course, not to a version: no content depends on it.
package enum SetCourseImage {
    /// Pixels of the longer edge: a card on a sharp screen needs no more.
    package static let edge = 960

    /// - Parameter media: an image of this course; nil for none.
    package static func perform(_ media: CourseMedia?, of id: CourseID, _ scope: Scope<AuthorCourses>, ledger: Ledger, _ tx: Transaction) throws {
        let course = try EditDraft.course(id, scope, tx)
        if let media { guard media.course == id, media.kind == .image else { throw WebRefusal.notFound } }
        guard course.imageSHA256 != media?.sha256 else { return }
        try tx.execute("UPDATE course SET image_sha256 = \(media?.sha256), updated_at = \(tx.now) WHERE vendor_id = \(scope.vendor) AND id = \(id)")
        try ledger.append(CourseEdited(course: id, fields: [Change("image", from: course.imageSHA256, to: media?.sha256)]), by: scope.actor, tx)
    }
}

extension CoursesRoom {
    var imageRoutes: [Route] {
        [
            .upload("/courses/{course}/image", AuthorCourses.self, "Takes the picture of a course") { request, scope in
                let id: CourseID = try request.id("course")
                _ = try await ground.store.read(scope.vendor) { try EditDraft.course(id, scope, $0) }
                let form = try await request.multipart(limit: Limits.imageBytes, into: ground.blobs)
                guard let file = form.file("file") else { throw WebRefusal.uploadMissing(field: "file") }
                let arrival = try await TakeMedia(.image, file: file, edge: SetCourseImage.edge).look(blobs: ground.blobs, vendor: scope.vendor)
                try await ground.store.write(scope.vendor) { tx in
                    let media = try TakeMedia.keep(arrival, course: id, scope, tx)
                    try SetCourseImage.perform(media, of: id, scope, ledger: ground.ledger, tx)
                }
                return .redirect("/courses/\(id.value)/edit", toast: request.t(.coursesImageTaken))
            },
            .form("/courses/{course}/image/remove", AuthorCourses.self, "Takes the picture of a course away") { request, scope, _ in
                let id: CourseID = try request.id("course")
                try await ground.store.write(scope.vendor) { try SetCourseImage.perform(nil, of: id, scope, ledger: ground.ledger, $0) }
                return .redirect("/courses/\(id.value)/edit", toast: request.t(.coursesImageRemoved))
            },
        ]
    }
}

/// A course's picture as a card, a page or a list shows it; beside a title it says nothing of its own.
package func courseImage(_ media: CourseMediaID?, style: String = "course-image", isLazy: Bool = true) -> HTML? {
    guard let media else { return nil }
    let link: Link = "/media/\(media.value)"
    return #"<img class="\#(style)" src="\#(link)" alt="" width="960" height="540"\#(if: isLazy, #" loading="lazy""#) decoding="async">"#
}

/// The author's panel of the picture.
struct CourseImagePanel {
    let course: CourseID
    let image: CourseMediaID?
    let t: Localizer
    let tokens: FormTokens

    var html: HTML {
        let base: Link = "/courses/\(course.value)/image", gone: Link = "/courses/\(course.value)/image/remove"
        let remove: HTML? = image == nil ? nil
            : #"<div class="form-actions">\#(postButton(t(.coursesImageRemove), to: gone, tokens: tokens, style: .quiet, icon: .remove))</div>"#
        return section(t(.coursesImage), card(#"""
            <p class="muted">\#(t(.coursesImageText))</p>\#(courseImage(image))\#(uploadForm(to: base, tokens: tokens, t: t, accepts: "image/*", hasFile: image != nil, id: "image", limit: Limits.imageBytes))\#(remove)
            """#))
    }
}
