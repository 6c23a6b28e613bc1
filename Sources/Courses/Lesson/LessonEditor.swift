package import HTML
import Kernel

/// The canvas of the lesson editor: every block as a small form that saves itself, with a place to insert below each.
/// All of it works without JavaScript too, by buttons.
package struct LessonEditor: Sendable {
    package let lesson: Lesson
    package let t: Localizer
    package let tokens: FormTokens
    /// The activity's address; blocks lie below it.
    package let base: [String]

    package init(_ lesson: Lesson, t: Localizer, tokens: FormTokens, course: String, activity: String) {
        self.lesson = lesson
        self.t = t
        self.tokens = tokens
        base = ["courses", course, "activities", activity, "blocks"]
    }

    func link(_ parts: String...) -> Link { Link(path: base + parts) }

    package var html: HTML {
        let menu = dialog(id: "insert-block", title: t(.coursesBlockInsert), closeLabel: t(.coursesClose), blockMenu(after: lesson.blocks.last?.id))
        if lesson.blocks.isEmpty {
            return #"<div id="blocks">\#(emptyState(.lesson, title: t(.coursesLessonEmptyTitle), text: t(.coursesLessonEmptyText)))\#(section(t(.coursesBlockInsert), blockMenu(after: nil)))\#(menu)</div>"#
        }
        let blocks = lesson.blocks.enumerated().map { index, block in editor(block, isFirst: index == 0, isLast: index == lesson.blocks.count - 1) }
        return #"<div id="blocks">\#(blocks)\#(section(t(.coursesBlockInsert), blockMenu(after: lesson.blocks.last?.id)))\#(menu)</div>"#
    }

    /// One button a kind; sends where the new block goes.
    private func blockMenu(after id: String?) -> HTML {
        let kinds = LessonBlock.Kind.allCases.map { button(t($0.words), style: .quiet, icon: $0.icon, name: "kind", value: $0.rawValue) }
        return #"<form method="post" action="\#(link())">\#(tokens.html)\#(hiddenField("after", id ?? ""))<div class="block-menu">\#(kinds)</div></form>"#
    }

    private func editor(_ block: LessonBlock, isFirst: Bool, isLast: Bool) -> HTML {
        let id = block.id
        func move(_ label: Message, _ shown: Icon, _ value: String, isOff: Bool) -> HTML {
            isOff ? HTML() : #"<form class="inline-form" method="post" action="\#(link(id, "move"))">\#(tokens.html)\#(iconButton(t(label), shown, name: "to", value: value))</form>"#
        }
        let remove: HTML = #"<form class="inline-form" method="post" action="\#(link(id, "remove"))">\#(tokens.html)\#(iconButton(t(.coursesBlockRemove), .remove))</form>"#
        return #"""
        <section class="block-editor" id="edit-\#(id)" aria-label="\#(t(block.kind.words))"><header class="block-head">\#(icon(block.kind.icon))\#(t(block.kind.words))<span class="buttons">\#(move(.coursesBlockUp, .up, "up", isOff: isFirst))\#(move(.coursesBlockDown, .down, "down", isOff: isLast))\#(remove)</span></header>
        \#(fileForm(block))
        <form class="form form-wide" method="post" action="\#(link(id))" data-autosave data-saved="\#(t(.coursesSavedAt(time: "{time}")))" data-waiting="\#(t(.coursesSavedLater))">\#(tokens.html)\#(fields(block))<div class="needs-no-script">\#(button(t(.coursesSave), style: .secondary))</div></form></section>
        """#
    }

    private func field(_ block: LessonBlock, _ name: String, _ label: Message, _ value: String, hint: Message? = nil) -> Field {
        Field(name, label: t(label), value: value, hint: hint.map { t($0) }, id: "\(block.id)-\(name)")
    }

    private func fields(_ block: LessonBlock) -> HTML {
        switch block.kind {
        case .heading:
            textField(field(block, "text", .coursesBlockHeadingLabel, block.text), maximumLength: 200)
        case .text:
            textArea(field(block, "text", .coursesBlockTextLabel, block.text, hint: .coursesBlockMarkdownHint), rows: 6)
        case .image:
            textField(field(block, "title", .coursesBlockAlternative, block.title, hint: .coursesBlockAlternativeHint), maximumLength: 300)
                + textField(field(block, "text", .coursesBlockCaption, block.text), maximumLength: 300)
        case .video, .file:
            textField(field(block, "title", .coursesBlockLabel, block.title), maximumLength: 200)
                + textField(field(block, "text", .coursesBlockCaption, block.text), maximumLength: 300)
        case .callout:
            callout(block)
        case .accordion:
            folds(block)
        case .table:
            textArea(field(block, "rows", .coursesBlockRows, block.rowsText, hint: .coursesBlockRowsHint), rows: 5)
        case .code:
            textField(field(block, "title", .coursesBlockCaption, block.title), maximumLength: 200)
                + textArea(field(block, "text", .coursesBlockCodeLabel, block.text), rows: 6)
        case .check:
            check(block)
        }
    }

    private func callout(_ block: LessonBlock) -> HTML {
        let emphasis = field(block, "emphasis", .coursesBlockEmphasis, block.emphasis.rawValue)
        let choices = LessonBlock.Emphasis.allCases.map { Choice($0.rawValue, t($0.words)) }
        return fieldRow(selectField(emphasis, choices), textField(field(block, "title", .coursesBlockTitle, block.title), maximumLength: 200))
            + textArea(field(block, "text", .coursesBlockTextLabel, block.text), rows: 3)
    }

    private func folds(_ block: LessonBlock) -> HTML {
        // One empty pair at the end is the way to add one.
        let shown = block.folds + [LessonBlock.Fold(title: "", text: "")]
        return shown.enumerated().map { index, fold -> HTML in
            fieldset(t(.coursesBlockFold(number: index + 1)), textField(
                Field("foldTitle", label: t(.coursesBlockTitle), value: fold.title, id: "\(block.id)-fold-title-\(index)"), maximumLength: 200)
                + textArea(Field("foldText", label: t(.coursesBlockTextLabel), value: fold.text, id: "\(block.id)-fold-text-\(index)"), rows: 3))
        }.joined()
    }

    private func check(_ block: LessonBlock) -> HTML {
        let shown = block.answers + Array(repeating: LessonBlock.Answer(text: "", isRight: false), count: block.answers.count < 2 ? 2 - block.answers.count : 1)
        let rows = shown.enumerated().map { index, answer -> HTML in
            let label = t(.coursesCheckAnswerNumber(number: index + 1))
            return #"""
            <div class="answer-row"><input class="input" name="answer" value="\#(answer.text)" aria-label="\#(label)" maxlength="500"><label class="choice"><input type="checkbox" name="right" value="\#(index)"\#(if: answer.isRight, " checked")><span>\#(t(.coursesCheckIsRight))</span></label></div>
            """#
        }
        return textArea(field(block, "text", .coursesCheckQuestion, block.text), rows: 2)
            + fieldset(t(.coursesCheckAnswers), "\(rows)")
            + textField(field(block, "praise", .coursesCheckPraise, block.praise), maximumLength: 500)
            + textField(field(block, "correction", .coursesCheckCorrection, block.correction), maximumLength: 500)
    }

    /// The file of an image, a video or a download: what is there, and a way to choose another.
    private func fileForm(_ block: LessonBlock) -> HTML {
        let accepts: String?
        switch block.kind {
        case .image: accepts = "image/jpeg,image/png,image/webp,image/gif"
        case .video: accepts = "video/*"
        case .file: accepts = nil
        default: return HTML()
        }
        let shown: HTML? = block.media.map { media in
            block.kind == .image
                ? #"<img class="block-thumbnail" src="\#(media.link)" alt="\#(block.title)">"#
                : #"<p class="block-file-name">\#(icon(block.kind.icon))<b>\#(media.name)</b> <span class="muted">\#(t.bytes(media.size))</span></p>"#
        }
        return "\(shown)\(uploadForm(to: link(block.id, "file"), tokens: tokens, t: t, accepts: accepts, hasFile: block.media != nil, id: block.id))"
    }
}

extension LessonBlock.Kind {
    var icon: Icon {
        switch self {
        case .heading: .heading
        case .text: .lesson
        case .image: .image
        case .video: .video
        case .callout: .callout
        case .accordion: .accordion
        case .table: .table
        case .code: .code
        case .file: .file
        case .check: .question
        }
    }
    var words: Message {
        switch self {
        case .heading: .coursesBlockHeading
        case .text: .coursesBlockText
        case .image: .coursesBlockImage
        case .video: .coursesBlockVideo
        case .callout: .coursesBlockCallout
        case .accordion: .coursesBlockAccordion
        case .table: .coursesBlockTable
        case .code: .coursesBlockCode
        case .file: .coursesBlockFile
        case .check: .coursesBlockCheck
        }
    }
}

extension LessonBlock.Emphasis {
    var words: Message {
        switch self {
        case .note: .coursesEmphasisNote
        case .tip: .coursesEmphasisTip
        case .warning: .coursesEmphasisWarning
        }
    }
}

/// A form that uploads one file as soon as it is chosen or dropped, with progress; a plain file form without JavaScript.
package func uploadForm(to link: Link, tokens: FormTokens, t: Localizer, accepts: String?, hasFile: Bool, id: String, limit most: Int? = nil) -> HTML {
    let limit = most ?? Limits.uploadBytes
    let field = Field("file", label: t(hasFile ? .coursesFileReplace : .coursesFileChoose), hint: t(.coursesFileLimit(limit: t.bytes(limit))), id: "\(id)-file")
    return #"""
    <form class="upload" method="post" action="\#(link)" enctype="multipart/form-data" data-upload="at-once" data-limit="\#(limit)" data-too-large="\#(t(.coursesFileTooLarge(limit: t.bytes(limit))))" data-uploading="\#(t(.coursesFileUploading(percent: "{percent}")))" data-processing="\#(t(.coursesFileProcessing))" data-failed="\#(t(.coursesFileFailed))">\#(tokens.html)<div class="dropzone">\#(icon(.upload))\#(fileField(field, accepts: accepts))<progress hidden aria-label="\#(t(.coursesFileProgress))"></progress><p class="hint" data-upload-words role="status"></p><button type="button" class="button button-quiet" data-upload-cancel hidden>\#(t(.coursesFileCancel))</button><div class="needs-no-script">\#(button(t(.coursesFileSend), style: .secondary))</div></div></form>
    """#
}
