import Courses
import HTML
import Kernel
import SCORM
import Web

/// Addresses of uploads that wait beside a course.
struct ShelfLinks: Sendable {
    let course: CourseID
    var shelf: Link { "/courses/\(course.value)/package-uploads" }
    var place: Link { "/courses/\(course.value)/package-uploads/place" }
    func preview(_ id: PackageID) -> Link { "/courses/\(course.value)/package-uploads/\(id.value)" }
    func discard(_ id: PackageID) -> Link { "/courses/\(course.value)/package-uploads/\(id.value)/discard" }
}

/// An upload that did not become a package.
struct RefusedUpload: Sendable {
    let fileName: String
    let message: Message
}

/// Where several packages are uploaded at once: each goes up by itself, is checked by itself, and waits here until an activity is made of it.
struct ShelfPage {
    let course: CourseID
    let courseTitle: String
    let modules: [DraftModule]
    let waiting: [PackageVersion]
    var refused: [RefusedUpload] = []
    private var links: ShelfLinks { ShelfLinks(course: course) }
    private static let form = "place"

    func page(_ request: WebRequest, errors: FormErrors = .none) -> Page {
        let t = request.t, title = t(.packagesShelf)
        return Page(title: title, frame: .manager(current: "courses"), body: #"""
            \#(pageHeader(title, crumbs: [Crumb(courseTitle, "/courses/\(course.value)/edit")], lead: t(.packagesShelfLead)))\#(errors.isEmpty ? HTML() : errors.summary(t))\#(notTaken(t))
            <div class="stack">\#(drop(t, request))\#(section(t(.packagesShelfWaiting), list(t, request)))</div>
            """#)
    }

    private func notTaken(_ t: Localizer) -> HTML {
        guard !refused.isEmpty else { return HTML() }
        let lines = refused.map { #"<li><b>\#($0.fileName)</b>: \#(t($0.message))</li>"# as HTML }
        return #"<div role="alert">\#(callout(.danger, title: t(.packagesShelfRefused(count: refused.count)), #"<ul>\#(lines)</ul>"#))</div>"#
    }

    private func drop(_ t: Localizer, _ request: WebRequest) -> HTML {
        let field = Field("package", label: t(.packagesShelfFiles), hint: t(.packagesShelfFilesHint(limit: t.bytes(Limits.uploadBytes))), isRequired: true)
        return card(#"""
            <form class="form" method="post" action="\#(links.shelf)" enctype="multipart/form-data" data-packages data-limit="\#(Limits.uploadBytes)" data-too-large="\#(t(.packagesTooLarge(limit: t.bytes(Limits.uploadBytes))))" \#
            data-waiting="\#(t(.packagesShelfQueued))" data-uploading="\#(t(.packagesUploading))" data-processing="\#(t(.packagesReading))" data-broken="\#(t(.packagesShelfBroken))" data-cancelled="\#(t(.packagesShelfCancelled))" \#
            data-cancel="\#(t(.packagesShelfCancel(name: "{name}")))" data-again="\#(t(.packagesShelfAgain(name: "{name}")))" data-dismiss="\#(t(.packagesShelfDismiss(name: "{name}")))" data-cancel-word="\#(t(.packagesShelfCancelWord))" \#
            data-again-word="\#(t(.packagesShelfAgainWord))" data-dismiss-word="\#(t(.packagesShelfDismissWord))">
            \#(hiddenField(FormTokens.csrfName, request.tokens.csrf))
            <div class="dropzone">\#(icon(.upload))\#(fileField(field, accepts: ".zip,.xml,application/zip,text/xml,application/xml", isMultiple: true))</div>
            \#(formActions(button(t(.packagesImport), icon: .upload)))
            <p class="visually-hidden" role="status" data-said></p></form>
            """#)
    }

    private func list(_ t: Localizer, _ request: WebRequest) -> HTML {
        let rows = waiting.map { Self.row($0, links, t, request.tokens) }
        let empty: HTML = #"<div data-shelf-empty\#(if: !waiting.isEmpty, " hidden")>\#(emptyState(.package, title: t(.packagesShelfEmpty), text: t(.packagesShelfEmptyText)))</div>"#
        let module = selectField(Field("module", label: t(.packagesShelfModule), value: modules.last?.id.value ?? ""),
                                 modules.map { Choice($0.id.value, $0.title.resolve(t.language)) } + [Choice("", t(.packagesShelfNewModule))])
        return #"""
            \#(empty)<ul class="shelf" data-shelf aria-label="\#(t(.packagesShelfWaiting))">\#(rows)</ul>
            <form class="form shelf-form" id="\#(Self.form)" method="post" action="\#(links.place)" data-shelf-form\#(if: waiting.isEmpty, " hidden")>\#(request.tokens.html)\#(module)\#
            \#(formActions(button(t(.packagesShelfPlace), icon: .check)))</form>
            """#
    }

    /// One that waits: what it is, what was put right, what is suspicious, and what to do with it. What is suspicious is not chosen by itself.
    static func row(_ version: PackageVersion, _ links: ShelfLinks, _ t: Localizer, _ tokens: FormTokens) -> HTML {
        let odd = version.notes.filter(\.isSuspicious), title = version.title.isEmpty ? version.fileName : version.title
        let mark: HTML = odd.isEmpty ? badge(t(.packagesShelfGood), .success, icon: .done) : badge(t(.packagesShelfSuspicious), .warning, icon: .warning)
        let notes: HTML = version.notes.isEmpty ? HTML() : disclosure(t(.packagesShelfNotes(count: version.notes.count)), isOpen: !odd.isEmpty, #"<ul>\#(version.notes.map { #"<li>\#(t($0.message))</li>"# as HTML })</ul>"#)
        return #"""
            <li class="shelf-row" data-package="\#(version.id.value)"><label class="choice"><input type="checkbox" name="packages" value="\#(version.id.value)" form="\#(form)"\#(if: odd.isEmpty, " checked")><span><b>\#(title)</b></span></label>
            <p class="shelf-facts">\#(mark)\#(badge(version.standardName))<span class="muted">\#(t(.packagesShelfParts(count: version.manifest.launchable.count))) · \#(t(.packagesFilesAndSize(count: version.fileCount, size: t.bytes(version.bytes)))) · \#(version.fileName)</span></p>\#(notes)
            <div class="buttons">\#(button(t(.packagesShelfPlaceOne), style: .secondary, icon: .check, name: "only", value: version.id.value, form: form))\#(linkButton(t(.packagesShelfLook), to: links.preview(version.id), style: .quiet, icon: .eye))\#
            \#(postButton(t(.packagesDiscard), to: links.discard(version.id), tokens: tokens, style: .quiet, icon: .remove))</div></li>
            """#
    }

    /// The row of an upload that was refused, for the script that sent it.
    static func refusedRow(_ upload: RefusedUpload, _ t: Localizer) -> HTML { #"<p data-refused>\#(t(upload.message))</p>"# }
}

extension PackageNote {
    /// Whether it may be a mistake or worse, rather than something that was put right.
    var isSuspicious: Bool { ["server-script", "missing-files", "absolute-path", "unreadable-prerequisite", "unknown-schemaversion"].contains(code) }
}
