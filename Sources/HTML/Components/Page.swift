/// One step of the way to this page.
package struct Crumb: Sendable {
    package let text: String
    package let link: Link
    package init(_ text: String, _ link: Link) {
        self.text = text
        self.link = link
    }
}

/// The head of a page: where am I, and the one thing to do.
/// - Parameters:
///   - crumbs: the pages above this one, nearest last; on a phone only the nearest is shown.
///   - lead: one sentence below the title.
///   - status: badges beside the title.
///   - action: the one primary action.
///   - more: quieter actions before it.
package func pageHeader(
    _ title: String, crumbs: [Crumb] = [], crumbsLabel: String = "", lead: String? = nil, status: HTML? = nil, action: HTML? = nil, more: HTML? = nil
) -> HTML {
    let leadLine: HTML? = lead.map { #"<p class="lead">\#($0)</p>"# }
    let actions: HTML? = action == nil && more == nil ? nil : #"<div class="page-actions">\#(more)\#(action)</div>"#
    return #"""
    <header class="page-header">\#(breadcrumb(crumbs, label: crumbsLabel))<div class="page-title"><div><h1>\#(title)\#(status)</h1>\#(leadLine)</div>\#(actions)</div></header>
    """#
}

/// The way to a page. Empty shows nothing.
package func breadcrumb(_ crumbs: [Crumb], label: String) -> HTML {
    guard !crumbs.isEmpty else { return HTML() }
    let steps = crumbs.map { #"<li><a href="\#($0.link)">\#($0.text)</a></li>"# as HTML }
    let name = label.isEmpty ? nil : label
    return #"<nav class="breadcrumb"\#(attribute: "aria-label", name)><ol>\#(steps)</ol></nav>"#
}

/// The first link of every page.
package func skipLink(_ text: String) -> HTML { ##"<a class="skip-link" href="#main">\##(text)</a>"## }

/// A part of a page under its own heading.
package func section(_ title: String, id: String? = nil, action: HTML? = nil, _ content: HTML) -> HTML {
    #"<section class="section"\#(attribute: "id", id)><div class="section-head"><h2>\#(title)</h2>\#(action)</div>\#(content)</section>"#
}

/// Things that belong together on a raised surface.
package func card(title: String? = nil, action: HTML? = nil, _ content: HTML) -> HTML {
    let head: HTML? = title.map { #"<div class="card-head"><h2>\#($0)</h2>\#(action)</div>"# }
    return #"<section class="card">\#(head)\#(content)</section>"#
}

/// Cards side by side where there is room.
package func cardGrid(_ cards: [HTML]) -> HTML { #"<div class="card-grid">\#(cards)</div>"# }

/// Main content with a narrow column beside it (below it on a phone).
package func columns(main: HTML, aside: HTML) -> HTML {
    #"<div class="columns"><div class="columns-main">\#(main)</div><aside class="columns-aside">\#(aside)</aside></div>"#
}

/// Text that an author wrote, as Markdown, in the reading measure.
package func prose(_ content: HTML) -> HTML { #"<div class="prose">\#(content)</div>"# }

/// One view of the page among others; each has its own address.
package struct Tab: Sendable {
    package let text: String
    package let link: Link
    package let isCurrent: Bool
    /// How many things are in it, shown behind the text.
    package let count: Int?
    package init(_ text: String, _ link: Link, isCurrent: Bool, count: Int? = nil) {
        self.text = text
        self.link = link
        self.isCurrent = isCurrent
        self.count = count
    }
}

/// The views of a page.
package func tabs(_ tabs: [Tab], label: String) -> HTML {
    let items = tabs.map { tab -> HTML in
        let count: HTML? = tab.count.map { #"<span class="tab-count">\#($0)</span>"# }
        return #"<li><a href="\#(tab.link)"\#(if: tab.isCurrent, #" aria-current="page""#)>\#(tab.text)\#(count)</a></li>"#
    }
    return #"<nav class="tabs" aria-label="\#(label)"><ul>\#(items)</ul></nav>"#
}

/// Names and values, such as the facts about a person.
package func facts(_ pairs: [(name: String, value: HTML)]) -> HTML {
    let rows = pairs.map { #"<div><dt>\#($0.name)</dt><dd>\#($0.value)</dd></div>"# as HTML }
    return #"<dl class="facts">\#(rows)</dl>"#
}

/// A moment as words, with the exact one as its tooltip and for machines.
/// - Parameter machine: RFC 3339.
package func moment(_ words: String, machine: String, exact: String) -> HTML {
    #"<time datetime="\#(machine)" title="\#(exact)">\#(words)</time>"#
}
