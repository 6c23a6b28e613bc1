import HTML
import Kernel
import Ledger
import People
import Store
import Web

extension CoursesRoom {
    private static var base: String { "/courses/{course}/activities/{activity}/blocks" }

    /// The blocks of a lesson: each saves itself.
    var blockRoutes: [Route] {
        [
            .form(Self.base, AuthorCourses.self, "Inserts a block into a lesson") { request, scope, form in
                guard let kind = LessonBlock.Kind(rawValue: form.text("kind")) else { throw DraftRefusal.kindUnknown }
                let after = form.filled("after")
                let block = try await lesson(request, scope) { lesson, tx -> String in
                    let block = LessonBlock.blank(id: String(tx.newID(of: Never.self).value.suffix(12)), kind: kind)
                    lesson.insert(block, after: after)
                    return block.id
                }
                return .redirect(try editor(request).fragment("edit-" + block))
            },
            .form(Self.base + "/{block}", AuthorCourses.self, "Saves a block of a lesson") { request, scope, form in
                let id = try request.parameter("block")
                try await lesson(request, scope) { lesson, _ in
                    guard let old = lesson[id] else { throw WebRefusal.notFound }
                    lesson.replace(LessonBlock(id: id, kind: old.kind, form: form, keeping: old))
                }
                return .redirect(try editor(request).fragment("edit-" + id))
            },
            .form(Self.base + "/{block}/move", AuthorCourses.self, "Moves a block of a lesson up or down") { request, scope, form in
                let id = try request.parameter("block")
                try await lesson(request, scope) { lesson, _ in
                    guard let index = lesson.blocks.firstIndex(where: { $0.id == id }) else { throw WebRefusal.notFound }
                    if form.text("to") == "up", index > 0 { lesson.move(id, before: lesson.blocks[index - 1].id) }
                    if form.text("to") == "down", index < lesson.blocks.count - 1 {
                        lesson.move(id, before: index + 2 < lesson.blocks.count ? lesson.blocks[index + 2].id : nil)
                    }
                }
                return .redirect(try editor(request).fragment("edit-" + id))
            },
            .form(Self.base + "/{block}/remove", AuthorCourses.self, "Removes a block from a lesson") { request, scope, _ in
                let id = try request.parameter("block")
                try await lesson(request, scope) { lesson, _ in
                    guard lesson[id] != nil else { throw WebRefusal.notFound }
                    lesson.remove(id)
                }
                return .redirect(try editor(request), toast: request.t(.coursesBlockRemoved))
            },
            .upload(Self.base + "/{block}/file", AuthorCourses.self, "Takes the file of a block") { request, scope in
                try await takeFile(request, scope)
            },
        ]
    }

    private func editor(_ request: WebRequest) throws -> Link {
        "/courses/\(try request.id("course", of: CourseEntity.self).value)/activities/\(try request.id("activity", of: ActivityEntity.self).value)"
    }

    @discardableResult
    private func lesson<Value: Sendable>(
        _ request: WebRequest, _ scope: Scope<AuthorCourses>, change: @escaping @Sendable (inout Lesson, Transaction) throws -> Value
    ) async throws -> Value {
        let id: CourseID = try request.id("course"), activity: ActivityID = try request.id("activity")
        return try await ground.store.write(scope.vendor) { tx in
            try EditDraft.content(Lesson.self, kind: ContentKinds.lesson, of: activity, in: id, scope, ledger: ground.ledger, tx) { try change(&$0, tx) }
        }
    }

    private func takeFile(_ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> WebResponse {
        let id: CourseID = try request.id("course"), activity: ActivityID = try request.id("activity")
        let blockID = try request.parameter("block")
        let old = try await ground.store.read(scope.vendor) { tx in
            let found = try EditDraft.activity(activity, of: id, scope, tx)
            return found.kind == ContentKinds.lesson ? try Lesson(config: found.config)[blockID] : nil
        }
        guard let old else { throw WebRefusal.notFound }
        let kind: CourseMedia.Kind
        switch old.kind {
        case .image: kind = .image
        case .video: kind = .video
        case .file: kind = .file
        default: throw WebRefusal.notFound
        }
        let form = try await request.multipart(limit: Limits.uploadBytes, into: ground.blobs)
        guard let file = form.file("file") else { throw WebRefusal.uploadMissing(field: "file") }
        return try await request.once(form.fields) {
            let arrival = try await TakeMedia(kind, file: file).look(blobs: ground.blobs, vendor: scope.vendor)
            try await ground.store.write(scope.vendor) { tx in
                let media = try TakeMedia.keep(arrival, course: id, scope, tx)
                try EditDraft.content(Lesson.self, kind: ContentKinds.lesson, of: activity, in: id, scope, ledger: ground.ledger, tx) { lesson in
                    guard var block = lesson[blockID] else { throw WebRefusal.notFound }
                    block.media = media.reference
                    lesson.replace(block)
                }
            }
            return .redirect(try editor(request).fragment("edit-" + blockID), toast: request.t(.coursesFileTaken(name: file.name)))
        }
    }
}
