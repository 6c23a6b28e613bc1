package import HTML
import Kernel

/// What a reader has answered at a knowledge check.
package struct CheckState: Sendable, Hashable, Codable {
    package var chosen: Set<Int>
    package var isRight: Bool
    package init(chosen: Set<Int>, isRight: Bool) {
        self.chosen = chosen
        self.isRight = isRight
    }
}

/// A lesson as its readers see it. Without `answerTo` it is a preview: checks can be tried, nothing is kept.
package struct LessonView: Sendable {
    package let lesson: Lesson
    package let t: Localizer
    /// By block.
    package var checks: [String: CheckState]
    /// Where the answer of a block's check is sent.
    package var answerTo: (@Sendable (String) -> Link)?
    /// Nil where the address alone proves who answers.
    package var tokens: FormTokens?
    package var files: MediaDoor

    package init(_ lesson: Lesson, t: Localizer, checks: [String: CheckState] = [:], answerTo: (@Sendable (String) -> Link)? = nil, tokens: FormTokens? = nil,
                 files: MediaDoor = .portal) {
        self.lesson = lesson
        self.t = t
        self.checks = checks
        self.answerTo = answerTo
        self.tokens = tokens
        self.files = files
    }

    package var html: HTML { #"<div class="blocks">\#(lesson.blocks, block)</div>"# }

    func block(_ block: LessonBlock) -> HTML {
        #"<div class="block" id="block-\#(block.id)" data-block="\#(block.id)">\#(content(block))</div>"#
    }

    private func content(_ block: LessonBlock) -> HTML {
        switch block.kind {
        case .heading: #"<h2 class="block-heading">\#(block.text)</h2>"#
        case .text: prose(Markdown.html(block.text))
        case .image: figure(block, image(block))
        case .video: figure(block, video(block))
        case .callout: callout(tone(block.emphasis), title: block.title.isEmpty ? nil : block.title, prose(Markdown.html(block.text)))
        case .accordion: #"<div class="accordion">\#(block.folds, { disclosure($0.title, prose(Markdown.html($0.text))) })</div>"#
        case .table: table(block)
        case .code: code(block)
        case .file: file(block)
        case .check: check(block)
        }
    }

    private func figure(_ block: LessonBlock, _ content: HTML) -> HTML {
        if content.isEmpty { return content }
        let caption: HTML? = block.text.isEmpty ? nil : #"<figcaption>\#(block.text)</figcaption>"#
        return #"<figure class="block-figure">\#(content)\#(caption)</figure>"#
    }
    private func image(_ block: LessonBlock) -> HTML {
        guard let media = block.media else { return HTML() }
        let size: HTML = #"\#(attribute: "width", media.width.map(String.init))\#(attribute: "height", media.height.map(String.init))"#
        return #"<img src="\#(files.file(media))" alt="\#(block.title)" loading="lazy" decoding="async"\#(size)>"#
    }
    private func video(_ block: LessonBlock) -> HTML {
        guard let media = block.media else { return HTML() }
        let label = block.title.isEmpty ? media.name : block.title
        return #"<video src="\#(files.file(media))" poster="\#(files.poster(media))" controls preload="none" playsinline aria-label="\#(label)"></video>"#
    }
    private func tone(_ emphasis: LessonBlock.Emphasis) -> Tone {
        switch emphasis {
        case .note: .info
        case .tip: .success
        case .warning: .warning
        }
    }
    private func table(_ block: LessonBlock) -> HTML {
        guard let head = block.rows.first else { return HTML() }
        let rows = block.rows.dropFirst().map { row in #"<tr>\#(row, { #"<td>\#($0)</td>"# })</tr>"# as HTML }
        let label: String? = block.title.isEmpty ? nil : block.title
        return #"<div class="block-table" tabindex="0" role="region"\#(attribute: "aria-label", label ?? head.joined(separator: ", "))><table><thead><tr>\#(head, { #"<th scope="col">\#($0)</th>"# })</tr></thead><tbody>\#(rows)</tbody></table></div>"#
    }
    private func code(_ block: LessonBlock) -> HTML {
        let caption: HTML? = block.title.isEmpty ? nil : #"<figcaption>\#(block.title)</figcaption>"#
        return #"<figure class="block-code"><pre tabindex="0"><code>\#(block.text)</code></pre>\#(caption)</figure>"#
    }
    private func file(_ block: LessonBlock) -> HTML {
        guard let media = block.media else { return HTML() }
        let label = block.title.isEmpty ? media.name : block.title
        let note = block.text.isEmpty ? t.bytes(media.size) : block.text + " · " + t.bytes(media.size)
        return #"<a class="block-file" href="\#(files.download(media))" download>\#(icon(.file))<span>\#(label)<small>\#(note)</small></span>\#(icon(.download))</a>"#
    }

    // MARK: knowledge checks

    /// A knowledge check with its feedback; also the answer to a partial update.
    package func check(_ block: LessonBlock) -> HTML {
        let state = checks[block.id]
        let choices = block.answers.enumerated().map { Choice(String($0), $1.text) }
        let cards = answerCards(
            name: "answer", legend: t(.coursesCheckAnswers), choices, chosen: Set((state?.chosen ?? []).map(String.init)), allowsSeveral: block.allowsSeveral)
        let hint: HTML? = block.allowsSeveral ? #"<p class="hint">\#(t(.coursesCheckSeveral))</p>"# : nil
        let head: HTML = #"<p class="check-label">\#(icon(.question))\#(t(.coursesCheckLabel))</p><div class="check-question">\#(Markdown.html(block.text))</div>\#(hint)"#
        let feedback = feedback(block, state)
        guard let answerTo else { return #"<section class="check">\#(head)\#(cards)\#(feedback)</section>"# }
        let link = answerTo(block.id)
        let token: HTML? = tokens.map { #"<input type="hidden" name="csrf" value="\#($0.csrf)">"# }
        let action = button(t(state == nil ? .coursesCheckSend : .coursesCheckAgain), style: .secondary)
        return #"""
        <form class="check" method="post" action="\#(link)" id="check-\#(block.id)" hx-post="\#(link)" hx-target="this" hx-swap="outerHTML">\#(token)\#(head)\#(cards)\#(feedback)\#(buttonRow(action))</form>
        """#
    }

    private func feedback(_ block: LessonBlock, _ state: CheckState?) -> HTML {
        guard let state else { return #"<div class="check-feedback" role="status"></div>"# }
        let own = state.isRight ? block.praise : block.correction
        let title = t(state.isRight ? .coursesCheckRight : .coursesCheckWrong)
        let more: HTML = own.isEmpty ? HTML() : prose(Markdown.html(own))
        return #"<div class="check-feedback" role="status">\#(callout(state.isRight ? .success : .warning, title: title, more))</div>"#
    }
}
