import HTML
import Kernel
import Web

/// The canvas of one activity: its title, minutes and place above, what its kind edits below.
struct ActivityEditor {
    let course: Course
    let activity: DraftActivity
    let modules: [DraftModule]
    let t: Localizer
    let tokens: FormTokens
    let entered: Fields?
    let errors: FormErrors
    /// State of the activity's one file, where it has one.
    let mediaState: CourseMedia.State?
    /// What learners are told instead of the author's minutes, once enough have completed it.
    let measured: ExpectedMinutes.Measure?

    func link(_ parts: String...) -> Link { Link(path: ["courses", course.id.value, "activities", activity.id.value] + parts) }

    func html() throws -> HTML {
        let content: HTML
        switch activity.kind {
        case ContentKinds.lesson:
            content = LessonEditor(try Lesson(config: activity.config), t: t, tokens: tokens, course: course.id.value, activity: activity.id.value).html
        case ContentKinds.video: content = video(try VideoContent(config: activity.config))
        case ContentKinds.document: content = document(try DocumentContent(config: activity.config))
        case ContentKinds.link: content = address(try LinkContent(config: activity.config))
        default: content = HTML()
        }
        return "\(head)\(content)"
    }

    private var head: HTML {
        let title = entered?.text("title") ?? activity.title.resolve(t.language, fallback: course.language)
        let minutes = entered?.text("expectedMinutes") ?? String(activity.expectedMinutes)
        let required = entered.map { $0.contains("isRequired") } ?? activity.isRequired
        let fields: [HTML] = [
            errors.summary(t),
            textField(Field("title", label: t(.coursesActivityTitle), value: title, error: errors.message("title", t), isRequired: true), maximumLength: Limits.nameCharacters),
            fieldRow(
                textField(Field("expectedMinutes", label: t(.coursesActivityMinutes), value: minutes, hint: minutesHint, error: errors.message("expectedMinutes", t)), kind: .number, suffix: t(.coursesMinutesSuffix)),
                selectField(Field("module", label: t(.coursesActivityModule), value: activity.module.value), modules.map { Choice($0.id.value, $0.title.resolve(t.language)) })),
            checkbox("isRequired", label: t(.coursesActivityRequired), isOn: required, hint: t(.coursesActivityRequiredHint)),
            formActions(button(t(.coursesSave), style: .secondary), linkButton(t(.coursesPreview), to: link("preview"), style: .quiet, icon: .eye)),
        ]
        let remove = postButton(t(.coursesActivityRemove), to: link("remove"), tokens: tokens, style: .danger, icon: .remove, confirm: t(.coursesActivityRemoveConfirm))
        return disclosure(t(.coursesActivitySettings), isOpen: !errors.isEmpty || activity.kind != ContentKinds.lesson, form(to: link(), tokens: tokens, "\(fields)") + #"<p class="form-actions">\#(remove)</p>"#)
    }
    private var minutesHint: String? {
        if let measured {
            return t(.coursesMinutesMeasured(minutes: t.minutes(measured.minutes), count: measured.samples))
        }
        guard activity.kind == ContentKinds.lesson, let lesson = try? Lesson(config: activity.config), !lesson.blocks.isEmpty else { return nil }
        return t(.coursesMinutesGuess(minutes: t.minutes(lesson.readingMinutes)))
    }

    private var autosave: HTML { #" data-autosave data-saved="\#(t(.coursesSavedAt(time: "{time}")))" data-waiting="\#(t(.coursesSavedLater))""# }
    private func contentForm(_ fields: HTML) -> HTML {
        #"<form class="form form-wide" method="post" action="\#(link("content"))"\#(autosave)>\#(tokens.html)\#(fields)<div class="needs-no-script">\#(button(t(.coursesSave), style: .secondary))</div></form>"#
    }

    private func state(_ media: MediaReference?) -> HTML {
        guard let media, let mediaState else { return HTML() }
        switch mediaState {
        case .ready: return HTML()
        case .preparing: return callout(.info, title: t(.coursesMediaPreparingTitle), #"<p>\#(t(.coursesMediaPreparingText(name: media.name)))</p>"#)
        case .failed: return callout(.danger, title: t(.coursesMediaFailedTitle), #"<p>\#(t(.coursesMediaFailedText(name: media.name)))</p>"#)
        }
    }

    private func video(_ content: VideoContent) -> HTML {
        let shown: HTML? = content.media.map { media in
            let facts = [media.duration.map { t(.coursesVideoLength(minutes: t.minutes(max(1, ($0 + 30_000) / 60_000)))) }, t.bytes(media.size)].compactMap(\.self).joined(separator: " · ")
            return #"<figure class="block-figure"><video src="\#(media.link)" poster="\#(media.poster)" controls preload="none" playsinline aria-label="\#(media.name)"></video><figcaption>\#(media.name) · \#(facts)</figcaption></figure>"#
        }
        let fields = textField(Field("requiredPercent", label: t(.coursesVideoPercent), value: String(content.requiredPercent), hint: t(.coursesVideoPercentHint)), kind: .number, suffix: t(.coursesPercentSuffix))
            + textArea(Field("transcript", label: t(.coursesVideoTranscript), value: content.transcript, hint: t(.coursesVideoTranscriptHint)), rows: 6)
        return card(title: t(.coursesKindVideo), "\(state(content.media))\(shown)\(uploadForm(to: link("file"), tokens: tokens, t: t, accepts: "video/*", hasFile: content.media != nil, id: "video"))\(contentForm(fields))")
    }

    private func document(_ content: DocumentContent) -> HTML {
        let shown: HTML? = content.media.map { media in
            #"<p class="block-file-name">\#(icon(.document))<b>\#(media.name)</b> <span class="muted">\#(t(.coursesDocumentPages(count: media.pages ?? 0))) · \#(t.bytes(media.size))</span></p>"#
        }
        let fields = checkbox("allowsDownload", label: t(.coursesDocumentDownload), isOn: content.allowsDownload)
        return card(title: t(.coursesKindDocument), "\(state(content.media))\(shown)\(uploadForm(to: link("file"), tokens: tokens, t: t, accepts: "application/pdf", hasFile: content.media != nil, id: "document"))\(contentForm(fields))")
    }

    private func address(_ content: LinkContent) -> HTML {
        let error = content.address.isEmpty || content.link != nil ? nil : t(.coursesLinkWrong)
        let fields = textField(Field("address", label: t(.coursesLinkAddress), value: content.address, hint: t(.coursesLinkAddressHint), error: error), kind: .url, maximumLength: 2_000)
            + textArea(Field("text", label: t(.coursesLinkText), value: content.text, hint: t(.coursesBlockMarkdownHint)), rows: 4)
        return card(title: t(.coursesKindLink), contentForm(fields))
    }
}

/// An activity as learners will see it, without keeping anything.
struct ActivityPreview {
    let title: String
    let kind: String
    let config: String
    let t: Localizer

    func html() throws -> HTML {
        let heading: HTML = #"<h2 class="lesson-title">\#(title)</h2>"#
        switch kind {
        case ContentKinds.lesson: return heading + LessonView(try Lesson(config: config), t: t).html
        case ContentKinds.video:
            let content = try VideoContent(config: config)
            let player: HTML? = content.media.map { #"<div class="player-video"><video src="\#($0.link)" poster="\#($0.poster)" controls preload="none" playsinline aria-label="\#(title)"></video></div>"# }
            return "\(heading)\(player)\(content.transcript.isEmpty ? nil : disclosure(t(.coursesVideoTranscript), prose(Markdown.html(content.transcript))))"
        case ContentKinds.document:
            let media = try DocumentContent(config: config).media
            let pages = (1...max(1, min(media?.pages ?? 1, 5))).map { number -> HTML in
                media.map { #"<div class="document-page"><img src="\#(MediaDoor.portal.page(number, of: $0))" alt="\#(t(.coursesDocumentPage(number: number)))" loading="lazy"></div>"# } ?? HTML()
            }
            return "\(heading)\(pages)"
        case ContentKinds.link:
            let content = try LinkContent(config: config)
            return "\(heading)\(prose(Markdown.html(content.text)))\(content.link.map { linkButton(t(.coursesLinkGo), to: $0, style: .primary, icon: .link) })"
        default: return heading
        }
    }
}
