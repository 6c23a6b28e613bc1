/// A native dialog, opened by `dialogButton`. It closes by Escape, by its cross and by clicking beside it.
/// - Parameter isOpen: shown at once, as after a refused form.
package func dialog(id: String, title: String, closeLabel: String, isOpen: Bool = false, _ content: HTML) -> HTML {
    overlay(id: id, title: title, closeLabel: closeLabel, isOpen: isOpen, kind: "dialog", content)
}

/// A panel from the end side (from below on a phone), so that the list behind it is not lost.
package func drawer(id: String, title: String, closeLabel: String, isOpen: Bool = false, _ content: HTML) -> HTML {
    overlay(id: id, title: title, closeLabel: closeLabel, isOpen: isOpen, kind: "drawer", content)
}

private func overlay(id: String, title: String, closeLabel: String, isOpen: Bool, kind: String, _ content: HTML) -> HTML {
    #"""
    <dialog class="\#(kind)" id="\#(id)" aria-labelledby="\#(id)-title"\#(if: isOpen, " open data-open")><div class="overlay-head"><h2 id="\#(id)-title">\#(title)</h2><form method="dialog">\#(iconButton(closeLabel, .close))</form></div><div class="overlay-body">\#(content)</div></dialog>
    """#
}

/// Something more to read, folded away.
package func disclosure(_ summary: String, isOpen: Bool = false, _ content: HTML) -> HTML {
    #"<details class="disclosure"\#(if: isOpen, " open")><summary>\#(summary)\#(icon(.expand))</summary><div class="disclosure-body">\#(content)</div></details>"#
}

/// Actions behind a "more" button. Works without JavaScript.
package func menu(_ label: String, _ items: [HTML]) -> HTML {
    let lines = items.map { #"<li>\#($0)</li>"# as HTML }
    return #"<details class="menu"><summary class="button button-quiet button-icon" title="\#(label)">\#(icon(.more, label: label))</summary><ul>\#(lines)</ul></details>"#
}
