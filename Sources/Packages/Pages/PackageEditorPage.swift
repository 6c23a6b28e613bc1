import Courses
import HTML
import Kernel
import SCORM
import Web

/// The author's panel of a package activity: which package it plays, a place to drop another, the earlier ones.
struct PackageEditorPage {
    let model: PackageEditorModel
    private var links: PackageLinks { PackageLinks(course: model.draft.course, activity: model.draft.id) }

    func page(_ request: WebRequest, errors: FormErrors) -> Page {
        let t = request.t
        let title = model.draft.title.resolve(t.language)
        let play: HTML? = model.used.map { linkButton(t(.packagesTryIt), to: links.bench($0.id), icon: .play) }
        return Page(title: title, frame: .manager(current: "courses"), body: #"""
            \#(pageHeader(title, crumbs: [Crumb(model.courseTitle, "/courses/\(model.draft.course.value)")], lead: t(.packagesLead), action: play))
            \#(errors.isEmpty ? HTML() : errors.summary(t))
            <div class="stack">\#(current(t, request))\#(drop(t, request, errors))\#(earlier(t, request))</div>
            """#)
    }

    private func current(_ t: Localizer, _ request: WebRequest) -> HTML {
        guard let used = model.used else {
            return callout(.info, HTML(text: t(.packagesNoneChosen)))
        }
        let plays = linkButton(t(.packagesVersions), to: links.versions, style: .quiet, icon: .repeatAgain)
            + linkButton(t(.packagesPlays(count: model.plays)), to: links.plays, style: .quiet, icon: .history)
            + linkButton(t(.packagesPlaying), to: links.playing, style: .quiet, icon: .settings)
        return card(title: used.title, action: #"<div class="buttons">\#(plays)</div>"#, facts([
            (t(.packagesFactStandard), HTML(text: used.standardName)),
            (t(.packagesFactItems), HTML(text: t.number(used.manifest.launchable.count))),
            (t(.packagesFactFiles), HTML(text: t(.packagesFilesAndSize(count: used.fileCount, size: t.bytes(used.bytes))))),
            (t(.packagesFactFrom), HTML(text: used.fileName)),
        ]))
    }

    private func drop(_ t: Localizer, _ request: WebRequest, _ errors: FormErrors) -> HTML {
        let tokens = request.tokens
        let field = Field("package", label: t(.packagesFile), hint: t(.packagesFileHint(limit: t.bytes(Limits.uploadBytes))), error: errors.message("package", t), isRequired: true)
        return card(title: model.used == nil ? t(.packagesUpload) : t(.packagesReplace), #"""
            <form class="form" method="post" action="\#(links.editor)" enctype="multipart/form-data" data-upload data-limit="\#(Limits.uploadBytes)" \#
            data-too-large="\#(t(.packagesTooLarge(limit: t.bytes(Limits.uploadBytes))))" data-uploading="\#(t(.packagesUploading))" data-processing="\#(t(.packagesReading))">
            \#(hiddenField(FormTokens.csrfName, tokens.csrf))
            \#(line(t))<div class="dropzone">\#(fileField(field, accepts: ".zip,.xml,application/zip,text/xml,application/xml"))</div>
            <progress hidden aria-label="\#(t(.packagesUpload))"></progress><p class="hint" data-upload-words role="status"></p>
            \#(formActions(button(t(.packagesImport), icon: .upload)))
            </form>
            """#)
    }

    /// Whether it is the next version of what the activity has; of nothing there is no next one.
    private func line(_ t: Localizer) -> HTML? {
        guard model.used != nil else { return nil }
        return radioGroup(Field("line", label: t(.packagesLine), value: "next"), [
            Choice("next", t(.packagesLineNext), hint: t(.packagesLineNextHint)), Choice("new", t(.packagesLineNew), hint: t(.packagesLineNewHint)),
        ])
    }

    private func earlier(_ t: Localizer, _ request: WebRequest) -> HTML {
        let others = model.versions.filter { $0.id != model.used?.id }
        guard !others.isEmpty else { return HTML() }
        let rows = others.map { version -> TableRow in
            TableRow([
                HTML(text: t(.packagesNumber(number: version.number))), HTML(text: version.title), HTML(text: version.fileName),
                moment(t.ago(version.createdAt, now: request.now), machine: version.createdAt.iso, exact: t.moment(version.createdAt)),
            ], link: links.preview(version.id))
        }
        return section(t(.packagesEarlier), dataTable(
            caption: t(.packagesEarlier), columns: [Column(t(.packagesColumnNumber)), Column(t(.packagesColumnTitle)), Column(t(.packagesFactFrom)), Column(t(.packagesColumnWhen))],
            rows: rows, empty: HTML()))
    }
}

/// What an imported package holds, before it is used.
struct PackagePreviewPage {
    let version: PackageVersion
    /// Nil for one that waits beside its course: what can be done with it stands there.
    var draft: DraftActivity?
    var above: Crumb?
    private var links: PackageLinks { PackageLinks(course: version.course, activity: version.activity) }
    private var isUsed: Bool { draft.map { PackageKind.package($0.config) == version.id } ?? true }

    func page(_ request: WebRequest) -> Page {
        let t = request.t
        let tokens = request.tokens
        let use: HTML? = isUsed ? nil : postButton(t(.packagesUse), to: links.use(version.id), tokens: tokens, style: .primary, icon: .check)
        let discard: HTML? = version.usedAt != nil || draft == nil ? nil : postButton(t(.packagesDiscard), to: links.discard(version.id), tokens: request.tokens, style: .quiet, icon: .remove)
        let tryIt: HTML = draft == nil ? HTML() : linkButton(t(.packagesCompare), to: links.changes(version.id), icon: .repeatAgain) + linkButton(t(.packagesTryIt), to: links.bench(version.id), icon: .play)
        return Page(title: version.title, frame: .manager(current: "courses"), body: #"""
            \#(pageHeader(version.title, crumbs: [draft.map { Crumb($0.title.resolve(t.language), links.editor) } ?? above].compactMap { $0 }, lead: t(.packagesPreviewLead),
                action: use, more: draft == nil ? nil : (discard ?? HTML()) + tryIt))
            <div class="stack">\#(noteList(t))\#(factCard(t))\#(contents(t))</div>
            """#)
    }

    private func factCard(_ t: Localizer) -> HTML {
        var rows: [(name: String, value: HTML)] = [
            (t(.packagesFactStandard), HTML(text: version.standardName)),
            (t(.packagesFactItems), HTML(text: t.number(version.manifest.launchable.count))),
            (t(.packagesFactFiles), HTML(text: t(.packagesFilesAndSize(count: version.fileCount, size: t.bytes(version.bytes))))),
            (t(.packagesFactFrom), HTML(text: version.fileName)),
        ]
        if let language = version.manifest.language { rows.append((t(.packagesFactLanguage), HTML(text: language))) }
        let masteries = version.manifest.launchable.compactMap(\.masteryScore)
        if !masteries.isEmpty { rows.append((t(.packagesFactMastery), HTML(text: masteries.joined(separator: ", ")))) }
        return card(title: t(.packagesFacts), facts(rows))
    }

    private func contents(_ t: Localizer) -> HTML {
        func depth(_ items: [SCORM.Item], _ level: Int) -> [(SCORM.Item, Int)] { items.flatMap { [($0, level)] + depth($0.items, level + 1) } }
        let rows = depth(version.manifest.organization.items, 0).map { item, level -> HTML in
            let note = item.prerequisites.map { t(.packagesItemAfter(script: $0)) } ?? version.place(of: item)
            let mark: Icon = item.launch == nil ? .outline : item.launch?.kind == .sco ? .play : .document
            return #"<li class="package-item depth-\#(min(level, 4))">\#(icon(mark))<span><b>\#(item.title)</b><small class="muted">\#(note)</small></span></li>"#
        }
        return section(t(.packagesContents), #"<ul class="package-items">\#(rows)</ul>"#)
    }

    private func noteList(_ t: Localizer) -> HTML {
        guard !version.notes.isEmpty else { return callout(.success, HTML(text: t(.packagesNothingRepaired))) }
        let lines = version.notes.map { #"<li>\#(t($0.message))</li>"# as HTML }
        return callout(.info, title: t(.packagesRepaired(count: version.notes.count)), #"<ul>\#(lines)</ul>"#)
    }
}
