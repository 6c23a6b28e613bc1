import Blobs
import Courses
import Foundation
import HTML
import Kernel
import People
import Store
import Web

/// What the author's page of a package activity shows.
struct PackageEditorModel: Sendable {
    let draft: DraftActivity
    let courseTitle: String
    let used: PackageVersion?
    let versions: [PackageVersion]
    let plays: Int
}

extension PackagesRoom {
    var authorRoutes: [Route] {
        [
            .page(PackageLinks.editorPattern, AuthorCourses.self, "Shows an activity's package and takes a new one") { request, scope in
                let model = try await editor(request, scope)
                return .page(PackageEditorPage(model: model).page(request, errors: .none))
            },
            .upload(PackageLinks.editorPattern, AuthorCourses.self, "Imports a package") { request, scope in
                do {
                    return try await upload(request, scope)
                } catch {
                    guard let errors = FormErrors(error) ?? Self.uploadErrors(error) else { throw error }
                    let model = try await editor(request, scope)
                    return WebResponse.page(PackageEditorPage(model: model).page(request, errors: errors)).status(422)
                }
            },
            .page("/courses/{course}/packages/{activity}/versions/{package}", AuthorCourses.self, "Shows what an imported package holds") { request, scope in
                let (version, draft) = try await version(request, scope)
                return .page(PackagePreviewPage(version: version, draft: draft).page(request))
            },
            .form("/courses/{course}/packages/{activity}/versions/{package}/use", AuthorCourses.self, "Puts a package into the activity") { request, scope, _ in
                let (version, _) = try await version(request, scope)
                try await ground.store.write(scope.vendor) { [ledger = ground.ledger] tx in
                    try UsePackage(package: version.id, activity: version.activity).perform(scope, ledger: ledger, tx)
                }
                return .redirect(PackageLinks(course: version.course, activity: version.activity).editor, toast: request.t(.packagesUsedToast(number: version.number)))
            },
            .form("/courses/{course}/packages/{activity}/versions/{package}/discard", AuthorCourses.self, "Throws an imported package away") { request, scope, _ in
                let (version, _) = try await version(request, scope)
                let gone = try await ground.store.write(scope.vendor) { tx in
                    try Access.confirm(scope, tx)
                    return try Packages.discard(version.id, vendor: scope.vendor, tx)
                }
                guard gone else { throw WebRefusal.notFound }
                return .redirect(PackageLinks(course: version.course, activity: version.activity).editor, toast: request.t(.packagesDiscardedToast))
            },
        ]
    }

    private func editor(_ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> PackageEditorModel {
        let course: CourseID = try request.id("course"), activity: ActivityID = try request.id("activity"), language = request.t.language
        return try await ground.store.read(scope.vendor) { tx in
            guard let draft = try Courses.draftActivity(activity, vendor: scope.vendor, tx), draft.course == course, draft.kind == PackageKind.key,
                  let parent = try Courses.find(course, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
            let used = try PackageKind.package(draft.config).flatMap { try Packages.find($0, vendor: scope.vendor, tx) }
            let plays = try tx.count("SELECT count(*) FROM play_registration WHERE vendor_id = \(scope.vendor) AND activity_id = \(activity) AND is_preview = 0")
            return PackageEditorModel(draft: draft, courseTitle: parent.title.resolve(language), used: used,
                                      versions: try Packages.of(activity, vendor: scope.vendor, tx), plays: plays)
        }
    }

    private func version(_ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> (PackageVersion, DraftActivity) {
        let course: CourseID = try request.id("course"), activity: ActivityID = try request.id("activity"), package: PackageID = try request.id("package")
        return try await ground.store.read(scope.vendor) { tx in
            guard let version = try Packages.find(package, vendor: scope.vendor, tx), version.course == course, version.activity == activity,
                  let draft = try Courses.draftActivity(activity, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
            return (version, draft)
        }
    }

    /// Streams the zip to disk, imports it and removes it, whatever happens.
    private func upload(_ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> WebResponse {
        let course: CourseID = try request.id("course"), activity: ActivityID = try request.id("activity")
        let form = try await request.multipart(limit: Limits.uploadBytes, into: ground.blobs)
        guard let file = form.file("package") else {
            for other in form.files { try await forget(other.blob.sha256, scope.vendor) }
            throw WebRefusal.uploadMissing(field: "package")
        }
        let private_ = try keepApart(file, scope.vendor)
        defer { unlink(private_) }
        let sha256 = file.blob.sha256
        try await forget(sha256, scope.vendor)
        return try await request.once(form.fields) {
            let package = try await ImportPackage(course: course, activity: activity, path: private_, sha256: sha256, fileName: file.name, isNext: form.fields.text("line") != "new").perform(scope, ground: ground)
            return .redirect(PackageLinks(course: course, activity: activity).preview(package))
        }
    }

    /// A name of its own: the same zip sent twice at once is one blob, and each import removes only what is its own.
    func keepApart(_ file: Multipart.File, _ vendor: VendorID) throws -> String {
        let path = try ground.blobs.writer(vendor).temporaryPath + ".zip"
        guard link(file.path, path) == 0 else { throw WebRefusal.busy }
        return path
    }

    /// Removes an uploaded file that nothing else refers to.
    func forget(_ sha256: String, _ vendor: VendorID) async throws {
        let isKept = try await ground.store.read(vendor) { try $0.exists("SELECT 1 AS one FROM blob_reference WHERE vendor_id = \(vendor) AND sha256 = \(sha256)") }
        if !isKept { try? ground.blobs.remove(sha256, vendor: vendor) }
    }

    static func uploadErrors(_ error: any Error) -> FormErrors? {
        guard let refusal = error as? WebRefusal else { return nil }
        switch refusal {
        case .uploadTooLarge, .storageFull, .busy, .formUnreadable: return FormErrors([refusal] as [any Refusal])
        default: return nil
        }
    }
}
