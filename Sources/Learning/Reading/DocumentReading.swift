import Courses
import HTML
import HTTPTypes
import Kernel
import People
import Store
import Web

/// Which pages of a document were read, and where somebody is.
struct DocumentPlace: Place {
    var page = 1
    var read: Set<Int> = []
}

extension LearningRoom {
    private static var documents: String { "/learn/{enrolment}/documents/{activity}" }
    private static var links: String { "/learn/{enrolment}/links/{activity}" }

    var documentRoutes: [Route] {
        [
            .page(Self.documents, Learn.self, "Shows a page of a document to its learner") { request, scope in
                .page(try await readerPage(request, scope, kind: ContentKinds.document, "documents"))
            },
            .form(Self.documents + "/pages/{page}", Learn.self, "Notes that a page was read and goes to the next one") { request, scope, _ in
                let (reading, _) = try await act(.turned(request), request, scope, kind: ContentKinds.document)
                let next = (Int(try request.parameter("page")) ?? 0) + 1
                return .redirect(reading.link("documents", reading.activity.id.value).query("page", String(next)))
            },
            .form(Self.documents + "/done", Learn.self, "Finishes a document") { request, scope, form in
                .redirect(try await act(.finished(page: form.int("page")), request, scope, kind: ContentKinds.document).0.onward(kinds))
            } again: { request, scope, _, errors in
                .page(try await readerPage(request, scope, kind: ContentKinds.document, "documents", errors))
            },
            .page(Self.links, Learn.self, "Shows a link to its learner") { request, scope in
                .page(try await readerPage(request, scope, kind: ContentKinds.link, "links"))
            },
            .form(Self.links + "/done", Learn.self, "Notes that somebody did what a link asks for") { request, scope, _ in
                .redirect(try await act(.finished(page: nil), request, scope, kind: ContentKinds.link).0.onward(kinds))
            },
        ]
    }
}

extension ReaderPage {
    func document(_ wanted: Int?, _ errors: FormErrors, _ t: Localizer, _ vendor: VendorID, _ tx: Transaction) throws -> Page {
        let content = try DocumentContent(config: activity.config)
        guard let media = content.media, let pages = media.pages, pages > 0 else { throw WebRefusal.notFound }
        let place = DocumentPlace(location: location)
        // A refused finish leads to the first page that is left.
        let firstLeft = (1...pages).first { !place.read.contains($0) } ?? 1
        let number = min(pages, max(1, errors.isEmpty ? wanted ?? place.page : firstLeft))
        let shown = try MediaStore.page(number, of: media.id, vendor: vendor, tx)
        let size: HTML = #"\#(attribute: "width", shown.map { String($0.width) })\#(attribute: "height", shown.map { String($0.height) })"#
        let words: HTML? = shown.flatMap { $0.text.isEmpty ? nil : disclosure(t(.learningDocumentText), #"<p class="document-text">\#($0.text)</p>"#) }
        let download: HTML? = content.allowsDownload ? linkButton(t(.learningDocumentDownload), to: doors.files.download(media), style: .quiet, icon: .download, downloads: true) : nil
        let back: HTML? = number > 1 ? #"<a class="button button-secondary" rel="prev" href="\#(doors.link().query("page", String(number - 1)))">\#(icon(.previous))<span>\#(t(.learningBack))</span></a>"# : nil
        let forward = number < pages
            ? send(t(.learningDocumentNext), .next, to: doors.link("pages", String(number)))
            : finish(t(.learningFinishAndGoOn), .next, fields: hiddenField("page", String(number)))
        return page(t, forward: forward, #"""
            \#(errors.summary(t))<article lang="\#(version.language)" data-active-time="\#(doors.time)"><h2 class="visually-hidden">\#(title(t))</h2><div class="document-bar">\#(back)<span>\#(t(.learningDocumentPageOf(number: number, total: pages)))</span>\#(download)</div><div class="document-page"><img src="\#(doors.files.page(number, of: media))" alt="\#(t(.learningDocumentPage(number: number)))"\#(size)></div>\#(words)</article>
            """#)
    }
}
