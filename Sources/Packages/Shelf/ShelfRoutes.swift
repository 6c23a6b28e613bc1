import Blobs
import Courses
import Foundation
import HTML
import HTTPTypes
import Kernel
import People
import Store
import Web

extension PackagesRoom {
    var shelfRoutes: [Route] {
        [
            .page("/courses/{course}/package-uploads", AuthorCourses.self, "Shows packages that wait beside a course, and takes several more") { request, scope in
                .page(try await shelf(request, scope).page(request))
            },
            .upload("/courses/{course}/package-uploads", AuthorCourses.self, "Takes several packages, each by itself") { request, scope in
                do {
                    return try await takeSeveral(request, scope)
                } catch {
                    // No room and no time now are no fault of the file: the script offers to send it again.
                    if Self.isFetched(request), let refusal = error as? WebRefusal, refusal.status >= 500 { throw error }
                    guard let errors = FormErrors(error) ?? Self.uploadErrors(error) else { throw error }
                    if Self.isFetched(request) { return .fragment(#"<p data-refused>\#(errors.refusals.first.map { request.t($0.message) } ?? "")</p>"#, status: 422) }
                    return WebResponse.page(try await shelf(request, scope).page(request, errors: errors)).status(422)
                }
            },
            .form("/courses/{course}/package-uploads/place", AuthorCourses.self, "Makes activities of waiting packages", { request, scope, form in
                let course: CourseID = try request.id("course"), ids = form.filled("only").map { [$0] } ?? form.all("packages")
                let packages = try ids.map { try PackageID(checking: $0).orNotFound }
                let module = try form.filled("module").map { try ModuleID(checking: $0).orNotFound }
                let verb = PlaceUploads(packages: packages, module: module, moduleTitle: request.t(.packagesShelfModuleTitle))
                let count = try await ground.store.write(scope.vendor) { [ledger = ground.ledger] in try verb.perform(scope, course, ledger: ledger, $0) }
                return .redirect("/courses/\(course.value)/edit", toast: request.t(.packagesShelfPlaced(count: count)))
            }, again: { request, scope, _, errors in .page(try await shelf(request, scope).page(request, errors: errors)) }),
            .page("/courses/{course}/package-uploads/{package}", AuthorCourses.self, "Shows what a waiting package holds") { request, scope in
                let (course, version) = try await waiting(request, scope)
                return .page(PackagePreviewPage(version: version, above: Crumb(request.t(.packagesShelf), ShelfLinks(course: course).shelf)).page(request))
            },
            .form("/courses/{course}/package-uploads/{package}/discard", AuthorCourses.self, "Throws a waiting package away") { request, scope, _ in
                let (course, version) = try await waiting(request, scope)
                try await ground.store.write(scope.vendor) { tx in
                    try Access.confirm(scope, tx)
                    try Packages.discard(version.id, vendor: scope.vendor, tx)
                }
                return .redirect(ShelfLinks(course: course).shelf, toast: request.t(.packagesDiscardedToast))
            },
        ]
    }

    private static func isFetched(_ request: WebRequest) -> Bool { request.headers[HTTPField.Name("X-Requested-With")!] == "fetch" }

    private func shelf(_ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> ShelfPage {
        let id: CourseID = try request.id("course"), language = request.t.language
        return try await ground.store.read(scope.vendor) { tx in
            guard let course = try Courses.find(id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
            return ShelfPage(course: id, courseTitle: course.title.resolve(language), modules: try Courses.draft(id, vendor: scope.vendor, tx), waiting: try Shelf.waiting(id, vendor: scope.vendor, tx))
        }
    }

    private func waiting(_ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> (CourseID, PackageVersion) {
        let course: CourseID = try request.id("course"), id: PackageID = try request.id("package")
        guard let found = try await ground.store.read(scope.vendor, { try Shelf.find(id, of: course, vendor: scope.vendor, $0) }) else { throw WebRefusal.notFound }
        return (course, found)
    }

    /// Files are on disk when the form has been read; then each is imported by itself, and one that is refused stops no other.
    private func takeSeveral(_ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> WebResponse {
        let course: CourseID = try request.id("course")
        guard try await ground.store.read(scope.vendor, { try Courses.find(course, vendor: scope.vendor, $0) }) != nil else { throw WebRefusal.notFound }
        let form = try await request.multipart(limit: Limits.uploadBytes, into: ground.blobs)
        let files = form.files.filter { $0.field == "package" && $0.blob.size > 0 }
        guard files.count <= Shelf.most else {
            for file in form.files { try await forget(file.blob.sha256, scope.vendor) }
            throw ShelfRefusal.tooMany
        }
        guard !files.isEmpty else {
            for file in form.files { try await forget(file.blob.sha256, scope.vendor) }
            throw WebRefusal.uploadMissing(field: "package")
        }
        // Names of their own first: the same zip twice in a form is one blob.
        var own: [String] = []
        defer { for path in own { unlink(path) } }
        for file in files { own.append(try keepApart(file, scope.vendor)) }
        for file in form.files { try await forget(file.blob.sha256, scope.vendor) }
        var taken: [PackageID] = [], refused: [RefusedUpload] = []
        for (file, path) in zip(files, own) {
            do {
                taken.append(try await ImportPackage(course: course, activity: nil, path: path, sha256: file.blob.sha256, fileName: file.name, isWaiting: true).perform(scope, ground: ground))
            } catch let refusal as ImportRefusal {
                refused.append(RefusedUpload(fileName: file.name, message: refusal.message))
            }
        }
        if Self.isFetched(request) { return try await row(taken.first, refused.first, course, request, scope) }
        if refused.isEmpty { return .redirect(ShelfLinks(course: course).shelf, toast: request.t(.packagesShelfTaken(count: taken.count))) }
        var page = try await shelf(request, scope)
        page.refused = refused
        return WebResponse.page(page.page(request)).status(422)
    }

    /// What the script that sent one file puts in the place of its progress.
    private func row(_ taken: PackageID?, _ refused: RefusedUpload?, _ course: CourseID, _ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> WebResponse {
        if let refused { return .fragment(ShelfPage.refusedRow(refused, request.t), status: 422) }
        guard let taken, let version = try await ground.store.read(scope.vendor, { try Shelf.find(taken, of: course, vendor: scope.vendor, $0) }) else { throw WebRefusal.notFound }
        return .fragment(ShelfPage.row(version, ShelfLinks(course: course), request.t, request.tokens))
    }

    /// A page part of the course's editor that leads here.
    var shelfParts: [PagePart] {
        [
            PagePart(slot: "courseSettings", name: "packages.shelf", order: 40) { request, id in
                guard let scope = try? request.scope(AuthorCourses.self), scope.reach.all, let course = CourseID(checking: id) else { return HTML() }
                let t = request.t
                return section(t(.packagesShelf), card(#"<p>\#(t(.packagesShelfLead))</p><div class="form-actions">\#(linkButton(t(.packagesShelfOpen), to: ShelfLinks(course: course).shelf, icon: .upload))</div>"#))
            },
        ]
    }
}

extension Optional {
    /// An id that is none names nothing.
    var orNotFound: Wrapped {
        get throws {
            guard let self else { throw WebRefusal.notFound }
            return self
        }
    }
}
