import Courses
import HTML
import HTTPTypes
import Kernel
import Ledger
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
                .page(try await documentPage(request, scope, errors: .none))
            },
            .form(Self.documents + "/pages/{page}", Learn.self, "Notes that a page was read and goes to the next one") { request, scope, _ in
                guard let number = Int(try request.parameter("page")) else { throw WebRefusal.notFound }
                let (_, reading) = try await place(request, scope, kind: ContentKinds.document, DocumentPlace.self) { place, reading in
                    let pages = try DocumentContent(config: reading.activity.config).media?.pages ?? 0
                    guard (1...max(1, pages)).contains(number) else { throw WebRefusal.notFound }
                    place.read.insert(number)
                    place.page = min(pages, number + 1)
                    return (place.read.count * 1000 / max(1, pages), reading)
                }
                return .redirect(reading.link("documents", reading.activity.id.value).query("page", String(number + 1)))
            },
            .form(Self.documents + "/done", Learn.self, "Finishes a document") { request, scope, form in
                if let last = form.int("page") {
                    _ = try await place(request, scope, kind: ContentKinds.document, DocumentPlace.self) { place, reading in
                        let pages = try DocumentContent(config: reading.activity.config).media?.pages ?? 0
                        if last == pages { place.read.insert(last) }
                        return (place.read.count * 1000 / max(1, pages), ())
                    }
                }
                let link = try await finish(request, scope, kind: ContentKinds.document) { reading in
                    let pages = try DocumentContent(config: reading.activity.config).media?.pages ?? 0
                    let left = pages - DocumentPlace(location: reading.own?.location).read.count
                    if left > 0 { throw FinishRefusal.pagesUnread(count: left) }
                }
                return .redirect(link)
            } again: { request, scope, _, errors in
                .page(try await documentPage(request, scope, errors: errors))
            },
            .page(Self.links, Learn.self, "Shows a link to its learner") { request, scope in
                .page(try await linkPage(request, scope))
            },
            .form(Self.links + "/done", Learn.self, "Notes that somebody did what a link asks for") { request, scope, _ in
                .redirect(try await finish(request, scope, kind: ContentKinds.link) { _ in })
            },
        ]
    }

    private func documentPage(_ request: WebRequest, _ scope: Scope<Learn>, errors: FormErrors) async throws -> Page {
        let reading = try await reading(request, scope, kind: ContentKinds.document)
        let t = request.t, tokens = request.tokens
        let content = try DocumentContent(config: reading.activity.config)
        guard let media = content.media, let pages = media.pages, pages > 0 else { throw WebRefusal.notFound }
        let place = DocumentPlace(location: reading.own?.location)
        // A refused finish leads to the first page that is left.
        let firstLeft = (1...pages).first { !place.read.contains($0) } ?? 1
        let number = min(pages, max(1, errors.isEmpty ? request.query.int("page") ?? place.page : firstLeft))
        let page = try await ground.store.read(scope.vendor) { try MediaStore.page(number, of: media.id, vendor: scope.vendor, $0) }
        let id = reading.activity.id.value
        let title = reading.activity.title.resolve(t.language, fallback: reading.version.language)
        let size: HTML = #"\#(attribute: "width", page.map { String($0.width) })\#(attribute: "height", page.map { String($0.height) })"#
        let words: HTML? = page.flatMap { $0.text.isEmpty ? nil : disclosure(t(.learningDocumentText), #"<p class="document-text">\#($0.text)</p>"#) }
        let download: HTML? = content.allowsDownload ? linkButton(t(.learningDocumentDownload), to: media.download, style: .quiet, icon: .download, downloads: true) : nil
        let back: HTML? = number > 1 ? #"<a class="button button-secondary" rel="prev" href="\#(reading.link("documents", id).query("page", String(number - 1)))">\#(icon(.previous))<span>\#(t(.learningBack))</span></a>"# : nil
        let body: HTML = #"""
        \#(errors.summary(t))<article lang="\#(reading.version.language)" data-active-time="\#(reading.timeLink)"><h2 class="visually-hidden">\#(title)</h2><div class="document-bar">\#(back)<span>\#(t(.learningDocumentPageOf(number: number, total: pages)))</span>\#(download)</div><div class="document-page"><img src="\#(media.page(number))" alt="\#(t(.learningDocumentPage(number: number)))"\#(size)></div>\#(words)</article>
        """#
        return Page(title: title, frame: .player(reading.bar(kinds, t, forward: documentForward(reading, number, pages, t, tokens)), fills: false), body: body)
    }

    private func documentForward(_ reading: Reading, _ number: Int, _ pages: Int, _ t: Localizer, _ tokens: FormTokens) -> HTML {
        let id = reading.activity.id.value
        if number < pages {
            return #"<form class="inline-form" method="post" action="\#(reading.link("documents", id, "pages", String(number)))">\#(tokens.html)<button class="button button-primary"><span>\#(t(.learningDocumentNext))</span>\#(icon(.next))</button></form>"#
        }
        if reading.isDone || !reading.enrolment.isOpen { return reading.onwardLink(kinds, t) }
        return #"<form class="inline-form" method="post" action="\#(reading.link("documents", id, "done"))">\#(tokens.html)\#(hiddenField("page", String(number)))<button class="button button-primary"><span>\#(t(.learningFinishAndGoOn))</span>\#(icon(.next))</button></form>"#
    }

    private func linkPage(_ request: WebRequest, _ scope: Scope<Learn>) async throws -> Page {
        let reading = try await reading(request, scope, kind: ContentKinds.link)
        let t = request.t, tokens = request.tokens
        let content = try LinkContent(config: reading.activity.config)
        let title = reading.activity.title.resolve(t.language, fallback: reading.version.language)
        let go: HTML? = content.link.map { #"<p><a class="button button-primary button-large" href="\#($0)" target="_blank" rel="noopener noreferrer">\#(icon(.link))<span>\#(t(.learningLinkOpen))</span></a></p>"# }
        let body: HTML = #"""
        <article class="stack-large" data-active-time="\#(reading.timeLink)"><h2 class="lesson-title">\#(title)</h2>\#(prose(Markdown.html(content.text)))\#(go)<p class="hint">\#(t(.learningLinkNote))</p></article>
        """#
        let forward: HTML = reading.isDone || !reading.enrolment.isOpen
            ? reading.onwardLink(kinds, t)
            : #"<form class="inline-form" method="post" action="\#(reading.link("links", reading.activity.id.value, "done"))">\#(tokens.html)<button class="button button-primary"><span>\#(t(.learningLinkDone))</span>\#(icon(.check))</button></form>"#
        return Page(title: title, frame: .player(reading.bar(kinds, t, forward: forward), fills: false), body: body)
    }
}
