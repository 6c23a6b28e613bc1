import HTML
import Kernel
import Web

/// The author's editor: the outline at the start side, what is being edited in the middle, a phone beside it.
struct CourseEditorPage {
    let course: Course
    let draft: [DraftModule]
    let versionNumber: Int?
    let kinds: ActivityKinds
    let t: Localizer
    let tokens: FormTokens
    /// What the outline marks; nil for the course's own settings.
    let current: ActivityID?
    let canvas: HTML
    let preview: HTML?

    var title: String { course.title.resolve(t.language) }
    func link(_ parts: String...) -> Link { Link(path: ["courses", course.id.value] + parts) }

    var page: Page {
        let side: HTML? = preview.map { #"<aside class="editor-preview" aria-label="\#(t(.coursesPreviewPhone))">\#($0)</aside>"# }
        let body: HTML = #"""
        \#(head)<div class="editor\#(if: preview == nil, " editor-narrow")\#(if: current != nil, " editor-deep")"><div class="editor-outline">\#(outline)</div><div class="editor-canvas">\#(canvas)</div>\#(side)</div>
        """#
        return Page(title: title, frame: .manager(current: "courses"), body: body)
    }

    private var head: HTML {
        var status: HTML = versionNumber.map { badge(t(.coursesStateVersion(number: $0)), .success) } ?? badge(t(.coursesStateDraft))
        if versionNumber != nil, course.hasUnpublishedChanges { status += badge(t(.coursesStateChanged), .accent, icon: .edit) }
        let next = (versionNumber ?? 0) + 1
        let canPublish = course.hasUnpublishedChanges && !draft.allSatisfy(\.activities.isEmpty)
        let publish: HTML? = canPublish ? linkButton(t(.coursesPublishVersion(number: next)), to: link("publish"), style: .primary, icon: .publish) : nil
        let more = linkButton(t(.coursesOpenings), to: link("openings"), style: .quiet, icon: .share)
            + (versionNumber == nil ? HTML() : linkButton(t(.coursesHistory), to: link("versions"), style: .quiet, icon: .history))
        return pageHeader(title, crumbs: [Crumb(t(.coursesTitle), "/courses")], crumbsLabel: t(.coursesCrumbs), status: status + savedMark, action: publish, more: more)
    }
    private var savedMark: HTML { #"<span class="saved" id="saved" role="status"></span>"# }

    // MARK: outline

    private var outline: HTML {
        let minutes = draft.flatMap(\.activities).reduce(0) { $0 + $1.expectedMinutes }
        let settings: HTML = #"<ul class="sortable"><li><a href="\#(link("edit"))"\#(if: current == nil, #" aria-current="page""#)>\#(icon(.settings))<span class="order-text">\#(t(.coursesAbout))</span></a></li></ul>"#
        let addModule = disclosure(t(.coursesModuleAdd), isOpen: draft.isEmpty, form(
            to: link("modules"), tokens: tokens, textField(Field("title", label: t(.coursesModuleTitle), isRequired: true, id: "new-module"), maximumLength: Limits.nameCharacters)
                + formActions(button(t(.coursesModuleAdd), style: .secondary, icon: .add))))
        return #"<nav class="stack" aria-label="\#(t(.coursesOutline))">\#(settings)\#(draft.enumerated().map { module($1, $0) })<p class="hint">\#(t(.coursesTotal(minutes: t.minutes(minutes))))</p>\#(addModule)</nav>"#
    }

    private func module(_ module: DraftModule, _ index: Int) -> HTML {
        let items = module.activities.enumerated().map { activity($1, at: $0, of: module) }
        let announce = t(.coursesMoved(name: "{name}", position: "{n}", total: "{total}"))
        let list: HTML = #"<ul class="sortable" data-sortable data-move="\#(link("modules", module.id.value, "order"))" data-announce="\#(announce)">\#(items)</ul>"#
        let title = module.title.resolve(t.language)
        return #"<section class="editor-module"><div class="editor-module-head"><h2>\#(title)</h2>\#(menu(t(.coursesModuleMenu(title: title)), moduleMenu(module, index)))</div>\#(list)\#(add(to: module))</section>"#
    }

    private func moduleMenu(_ module: DraftModule, _ index: Int) -> [HTML] {
        var items = [linkButton(t(.coursesModuleRename), to: link("modules", module.id.value), style: .quiet, icon: .edit)]
        if index > 0 { items.append(postButton(t(.coursesMoveUp), to: link("modules", module.id.value, "move"), tokens: tokens, fields: [("before", draft[index - 1].id.value)], style: .quiet, icon: .up)) }
        if index < draft.count - 1 {
            let after = index + 2 < draft.count ? draft[index + 2].id.value : ""
            items.append(postButton(t(.coursesMoveDown), to: link("modules", module.id.value, "move"), tokens: tokens, fields: [("before", after)], style: .quiet, icon: .down))
        }
        if module.activities.isEmpty { items.append(postButton(t(.coursesModuleRemove), to: link("modules", module.id.value, "remove"), tokens: tokens, style: .quiet, icon: .remove)) }
        return items
    }

    private func activity(_ activity: DraftActivity, at index: Int, of module: DraftModule) -> HTML {
        let kind = kinds.kind(activity.kind)
        let title = activity.title.resolve(t.language)
        let target = kind?.editor(course.id, activity.id) ?? link("edit")
        return #"""
        <li data-id="\#(activity.id.value)"><button class="drag" type="button" aria-label="\#(t(.coursesDrag(title: title)))">\#(icon(.drag))</button><a href="\#(target)"\#(if: activity.id == current, #" aria-current="page""#)>\#(icon(kind?.icon ?? .file))<span class="order-text" data-name>\#(title)</span><span class="outline-note">\#(t.minutes(activity.expectedMinutes))</span></a></li>
        """#
    }

    private func add(to module: DraftModule) -> HTML {
        let choices = kinds.all.map { Choice($0.key, t($0.title)) }
        let id = module.id.value
        return disclosure(t(.coursesActivityAdd), form(
            to: link("activities"), tokens: tokens, hiddenField("module", id)
                + selectField(Field("kind", label: t(.coursesActivityKind), value: ContentKinds.lesson, id: "kind-" + id), choices)
                + textField(Field("title", label: t(.coursesActivityTitle), isRequired: true, id: "title-" + id), maximumLength: Limits.nameCharacters)
                + formActions(button(t(.coursesActivityAdd), style: .secondary, icon: .add))))
    }
}

/// The canvas of the course's own page: title, summary, audience, outcomes, certificate.
struct CourseSettingsPanel {
    let course: Course
    /// Keys and names of the job roles that a course can be for.
    let jobRoles: [Choice]
    let t: Localizer
    let picture: CourseImagePanel
    let tokens: FormTokens
    let entered: Fields?
    let errors: FormErrors

    var html: HTML {
        let title = entered?.text("title") ?? course.title.resolve(t.language, fallback: course.language)
        let summary = entered?.text("summary") ?? course.summary.resolve(t.language, fallback: course.language)
        let outcomes = entered?.raw("outcomes") ?? course.outcomes.map { $0.resolve(t.language, fallback: course.language) }.joined(separator: "\n")
        let audience = Set(entered?.all("audience") ?? course.audience)
        let certificate = entered.map { $0.contains("issuesCertificate") } ?? course.issuesCertificate
        let fields: [HTML] = [
            errors.summary(t),
            textField(Field("title", label: t(.coursesFieldTitle), value: title, error: errors.message("title", t), isRequired: true), maximumLength: Limits.nameCharacters),
            textArea(Field("summary", label: t(.coursesFieldSummary), value: summary, hint: t(.coursesFieldSummaryHint)), rows: 3, maximumLength: 2_000),
            textArea(Field("outcomes", label: t(.coursesFieldOutcomes), value: outcomes, hint: t(.coursesFieldOutcomesHint)), rows: 3),
            checkboxGroup(Field("audience", label: t(.coursesFieldAudience), hint: t(.coursesFieldAudienceHint)), jobRoles, chosen: audience),
            checkbox("issuesCertificate", label: t(.coursesFieldCertificate), isOn: certificate, hint: t(.coursesFieldCertificateHint)),
            formActions(button(t(.coursesSave))),
        ]
        let link: Link = "/courses/\(course.id.value)/settings"
        let archive = postButton(t(.coursesArchive), to: "/courses/\(course.id.value)/archive", tokens: tokens, style: .danger, icon: .remove, confirm: t(.coursesArchiveConfirm))
        return card(form(to: link, tokens: tokens, warnsUnsaved: true, "\(fields)"))
            + picture.html
            + section(t(.coursesArchiveTitle), card(#"<p>\#(t(.coursesArchiveText))</p><div class="form-actions">\#(archive)</div>"#))
    }
}
