/// One entry of a timeline.
package struct TimelineEntry: Sendable {
    package let icon: Icon
    package let tone: Tone
    /// Who did what, as a sentence.
    package let title: HTML
    /// When: made by `moment(_:machine:exact:)`.
    package let when: HTML
    /// Before → after, a reason, a proof mark.
    package let detail: HTML?
    package init(_ icon: Icon, tone: Tone = .neutral, title: HTML, when: HTML, detail: HTML? = nil) {
        self.icon = icon
        self.tone = tone
        self.title = title
        self.when = when
        self.detail = detail
    }
}

/// What happened, newest or oldest first, grouped by day.
package func timeline(_ days: [(day: String, entries: [TimelineEntry])]) -> HTML {
    let groups = days.map { group -> HTML in
        let entries = group.entries.map { entry -> HTML in
            let detail: HTML? = entry.detail.map { #"<div class="timeline-detail">\#($0)</div>"# }
            return #"""
            <li><span class="timeline-mark tone-\#(entry.tone.rawValue)">\#(icon(entry.icon))</span><div class="timeline-body"><p>\#(entry.title)</p>\#(detail)</div><span class="timeline-when">\#(entry.when)</span></li>
            """#
        }
        return #"<section class="timeline-day"><p class="timeline-head">\#(group.day)</p><ol>\#(entries)</ol></section>"#
    }
    return #"<div class="timeline">\#(groups)</div>"#
}

/// How far a step of a way is.
package enum StepState: String, Sendable { case done, current, next }

/// The steps of a way through something, such as the requirements of a certification.
/// - Parameter words: the state in words for screen readers, such as "done".
package func stepper(_ steps: [(text: String, state: StepState, words: String, link: Link?)], label: String) -> HTML {
    let items = steps.enumerated().map { index, step -> HTML in
        let mark: HTML = step.state == .done ? icon(.check) : "\(index + 1)"
        let text: HTML = step.link.map { #"<a href="\#($0)">\#(step.text)</a>"# } ?? HTML(text: step.text)
        return #"""
        <li class="step step-\#(step.state.rawValue)"\#(if: step.state == .current, #" aria-current="step""#)><span class="step-mark">\#(mark)</span><span>\#(text)<span class="visually-hidden"> \#(step.words)</span></span></li>
        """#
    }
    return #"<ol class="stepper" aria-label="\#(label)">\#(items)</ol>"#
}

/// One line of an outline: a module's activity, a certification's requirement.
package struct OutlineItem: Sendable {
    package let text: String
    package let link: Link?
    package let icon: Icon
    /// Done, begun or not; nil for an outline without progress, such as the author's.
    package let tone: Tone?
    /// The state for screen readers, such as "done".
    package let stateWords: String
    /// "6 min", "Locked until …".
    package let note: String?
    package let isCurrent: Bool
    package init(
        _ text: String, link: Link?, icon: Icon, tone: Tone? = nil, stateWords: String = "", note: String? = nil, isCurrent: Bool = false
    ) {
        self.text = text
        self.link = link
        self.icon = icon
        self.tone = tone
        self.stateWords = stateWords
        self.note = note
        self.isCurrent = isCurrent
    }
}

/// Modules and their activities with ticks and minutes.
package func outline(_ groups: [(title: String, note: String?, items: [OutlineItem])]) -> HTML {
    let sections = groups.map { group -> HTML in
        let note: HTML? = group.note.map { #"<span class="outline-note">\#($0)</span>"# }
        return #"<section class="outline-group"><h2>\#(group.title)\#(note)</h2><ul>\#(group.items, outlineLine)</ul></section>"#
    }
    return #"<div class="outline">\#(sections)</div>"#
}

private func outlineLine(_ item: OutlineItem) -> HTML {
    let mark: HTML? = item.tone.map { #"<span class="outline-mark tone-\#($0.rawValue)">\#(icon($0.icon, label: item.stateWords))</span>"# }
    let note: HTML? = item.note.map { #"<span class="outline-note">\#($0)</span>"# }
    let content: HTML = #"\#(mark)<span class="outline-kind">\#(icon(item.icon))</span><span class="outline-text">\#(item.text)</span>\#(note)"#
    guard let link = item.link else { return #"<li class="outline-item is-locked"><span class="outline-row">\#(content)</span></li>"# }
    return #"<li class="outline-item"><a class="outline-row" href="\#(link)"\#(if: item.isCurrent, #" aria-current="page""#)>\#(content)</a></li>"#
}
