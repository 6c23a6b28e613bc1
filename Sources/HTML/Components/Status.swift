/// How something stands. The colour never says it alone: an icon and a word go with it.
package enum Tone: String, Sendable {
    case neutral, accent, success, warning, danger, info

    package var icon: Icon {
        switch self {
        case .neutral: .open
        case .accent: .partly
        case .success: .done
        case .warning: .warning
        case .danger: .danger
        case .info: .info
        }
    }
}

/// A state in one or two words.
/// - Parameter shown: the icon; nil takes the tone's own.
package func badge(_ text: String, _ tone: Tone = .neutral, icon shown: Icon? = nil) -> HTML {
    #"<span class="badge tone-\#(tone.rawValue)">\#(icon(shown ?? tone.icon))\#(text)</span>"#
}

/// How far along, as a bar with the words beside it.
/// - Parameters:
///   - done, total: in the same unit, mostly minutes; `total` of zero shows an empty bar.
///   - words: "6 of 20 min", which screen readers hear too.
package func progressBar(done: Int, total: Int, label: String, words: String? = nil) -> HTML {
    let bounded = max(0, min(done, total))
    let note: HTML? = words.map { #"<span class="progress-words">\#($0)</span>"# }
    return #"<div class="progress"><progress value="\#(bounded)" max="\#(max(total, 1))" aria-label="\#(label)"></progress>\#(note)</div>"#
}

/// A message in the page, for what a person should know before going on.
package func callout(_ tone: Tone, title: String? = nil, _ content: HTML, action: HTML? = nil) -> HTML {
    let head: HTML? = title.map { #"<p class="callout-title">\#($0)</p>"# }
    let end: HTML? = action.map { #"<div class="callout-action">\#($0)</div>"# }
    return #"<div class="callout tone-\#(tone.rawValue)">\#(icon(tone == .neutral ? .info : tone.icon))<div class="callout-body">\#(head)\#(content)</div>\#(end)</div>"#
}

/// What a list says when there is nothing in it, with the first thing to do.
package func emptyState(_ shown: Icon, title: String, text: String, action: HTML? = nil) -> HTML {
    #"<div class="empty"><span class="empty-icon">\#(icon(shown))</span><h2>\#(title)</h2><p>\#(text)</p>\#(action)</div>"#
}

/// One number that matters.
/// - Parameters:
///   - value: already formatted for the reader's language.
///   - of: the base behind the number, quieter than it: "/18".
///   - base: what it is a share of, printed below: "of 412 with the job role Sales".
///   - link: to the rows behind the number.
package func statTile(
    _ label: String, value: String, of whole: String? = nil, base: String? = nil, tone: Tone = .neutral, trend: HTML? = nil, link: Link? = nil
) -> HTML {
    let baseLine: HTML? = base.map { #"<span class="stat-base">\#($0)</span>"# }
    let wholePart: HTML? = whole.map { #"<span class="stat-of">\#($0)</span>"# }
    let content: HTML = #"<span class="stat-label">\#(label)</span><span class="stat-value">\#(value)\#(wholePart)</span>\#(baseLine)\#(trend)"#
    guard let link else { return #"<div class="stat tone-\#(tone.rawValue)">\#(content)</div>"# }
    return #"<a class="stat tone-\#(tone.rawValue)" href="\#(link)">\#(content)</a>"#
}

/// Numbers side by side.
package func statRow(_ tiles: [HTML]) -> HTML { #"<div class="stats">\#(tiles)</div>"# }

/// A person's picture made of initials, beside a name that stands in the text.
package func avatar(_ name: String) -> HTML {
    let words = name.split(separator: " ")
    var initials = words.first.flatMap(\.first).map(String.init) ?? ""
    if words.count > 1, let last = words.last?.first { initials.append(last) }
    // The same name always gets the same one of six tints.
    let tint = name.unicodeScalars.reduce(0) { ($0 &* 31 &+ Int($1.value)) & 0xFFFF } % 6
    return #"<span class="avatar avatar-\#(tint)" aria-hidden="true">\#(initials.uppercased())</span>"#
}

/// A person as initials, name and one quiet line.
package func personChip(_ name: String, detail: String? = nil, link: Link? = nil) -> HTML {
    let line: HTML? = detail.map { #"<small>\#($0)</small>"# }
    let shown: HTML = link.map { #"<a href="\#($0)">\#(name)</a>"# } ?? HTML(text: name)
    return #"<span class="person">\#(avatar(name))<span class="person-name">\#(shown)\#(line)</span></span>"#
}

/// A message that comes and goes in a corner.
package struct Toast: Sendable {
    package let text: String
    package let tone: Tone
    package init(_ text: String, _ tone: Tone = .success) {
        self.text = text
        self.tone = tone
    }
}

/// Where toasts appear; screen readers hear them. Shown on every page, mostly empty.
package func toastRegion(_ toasts: [Toast], closeLabel: String) -> HTML {
    let shown = toasts.map { toast in
        #"<div class="toast tone-\#(toast.tone.rawValue)">\#(icon(toast.tone.icon))<span>\#(toast.text)</span></div>"# as HTML
    }
    return #"<div id="toasts" class="toasts" role="status" aria-live="polite" data-close-label="\#(closeLabel)">\#(shown)</div>"#
}
