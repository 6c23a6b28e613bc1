/// The learner's frame: a bottom bar on a phone, the same entries in a slim top bar on a desktop.
package func learnerFrame(_ frame: Frame, _ content: HTML) -> HTML {
    // On a phone it stands in the account's menu only: the bottom bar belongs to learning.
    let other: HTML? = frame.otherFrame.map { #"<a class="button button-quiet topbar-other" href="\#($0.link)">\#(icon($0.icon))<span>\#($0.text)</span></a>"# }
    return frame.document(bodyClass: "frame-learner", #"""
    <header class="topbar"><div class="topbar-inner">\#(frame.brandMark)<nav class="mainnav" aria-label="\#(frame.words.navigation)">\#(frame.navigationList(frame.navigation))</nav>\#(other)\#(frame.bell)\#(frame.accountMenu(withNotices: false))</div></header>
    <main id="main" class="main" tabindex="-1">\#(content)</main>
    """#)
}

/// The frame of managers, authors and auditors: a rail of nouns at the start side, folded behind a button on a phone;
/// whose data is shown stands on top of it.
package func managerFrame(_ frame: Frame, _ content: HTML) -> HTML {
    let other: HTML? = frame.otherFrame.map { #"<div class="rail-foot">\#(frame.navigationList([$0]))</div>"# }
    return frame.document(bodyClass: "frame-manager", #"""
    <header class="railbar">\#(frame.brandMark)<button class="button button-quiet button-icon rail-toggle" type="button" aria-expanded="false" aria-controls="rail" data-toggles="rail">\#(icon(.menu, label: frame.words.menu))</button>\#(frame.accountMenu(withNotices: true))</header>
    <div class="rail" id="rail"><nav class="railnav" aria-label="\#(frame.words.navigation)">\#(reach(frame))\#(frame.navigationList(frame.navigation))\#(other)</nav></div>
    <main id="main" class="main" tabindex="-1">\#(content)</main>
    """#)
}

private func reach(_ frame: Frame) -> HTML {
    guard let reach = frame.reach else { return HTML() }
    guard !frame.switcher.isEmpty else { return #"<p class="reach">\#(icon(.organization))<span>\#(reach)</span></p>"# }
    return #"""
    <details class="reach menu"><summary>\#(icon(.organization))<span>\#(reach)</span>\#(icon(.sort))</summary>\#(frame.navigationList(frame.switcher))</details>
    """#
}

/// What the player's bar shows.
package struct PlayerBar: Sendable {
    package let title: String
    package let exit: Link
    package let exitLabel: String
    package let done: Int
    package let total: Int
    package let progressLabel: String
    /// "Saved 14:03" and the like; scripts write into it. Empty when nothing is saved here.
    package let saved: String
    package let previous: (text: String, link: Link)?
    package let next: (text: String, link: Link)?
    /// Instead of `next`: a form whose button finishes this and goes on.
    package var forward: HTML?
    /// Instead of `previous`: a form whose button goes back.
    package var backward: HTML?
    /// The outline that slides in; nil for none.
    package let outline: HTML?
    package let outlineLabel: String
    package init(
        title: String, exit: Link, exitLabel: String, done: Int, total: Int, progressLabel: String, saved: String = "",
        previous: (text: String, link: Link)? = nil, next: (text: String, link: Link)? = nil, outline: HTML? = nil, outlineLabel: String = ""
    ) {
        self.title = title
        self.exit = exit
        self.exitLabel = exitLabel
        self.done = done
        self.total = total
        self.progressLabel = progressLabel
        self.saved = saved
        self.previous = previous
        self.next = next
        self.outline = outline
        self.outlineLabel = outlineLabel
    }
}

/// The player's frame: a thin bar, then nothing but content. `fills` gives the content the whole height, for packages.
package func playerFrame(_ frame: Frame, _ bar: PlayerBar, fills: Bool = false, _ content: HTML) -> HTML {
    let toggle: HTML? = bar.outline.map { _ in
        #"<button class="button button-quiet button-icon" type="button" data-opens="outline">\#(icon(.outline, label: bar.outlineLabel))</button>"#
    }
    let panel: HTML? = bar.outline.map { drawer(id: "outline", title: bar.outlineLabel, closeLabel: frame.words.close, $0) }
    let back: HTML? = bar.previous.map { #"<a class="button button-secondary" rel="prev" href="\#($0.link)">\#(icon(.previous))<span>\#($0.text)</span></a>"# }
    let backward = bar.backward ?? back
    let forward: HTML? = bar.next.map { #"<a class="button button-primary" rel="next" href="\#($0.link)"><span>\#($0.text)</span>\#(icon(.next))</a>"# }
    let onward = bar.forward ?? forward
    let foot: HTML? = backward == nil && onward == nil ? nil : #"<nav class="player-foot" aria-label="\#(frame.words.navigation)"><div>\#(backward)\#(onward)</div></nav>"#
    return frame.document(bodyClass: "frame-player", #"""
    <header class="playerbar"><a class="button button-quiet button-icon" href="\#(bar.exit)">\#(icon(.close, label: bar.exitLabel))</a><div class="playerbar-title"><h1>\#(bar.title)</h1><span class="saved" id="saved" role="status">\#(bar.saved)</span></div>\#(toggle)<progress class="playerbar-progress" value="\#(max(0, min(bar.done, bar.total)))" max="\#(max(1, bar.total))" aria-label="\#(bar.progressLabel)"></progress></header>
    <main id="main" class="main\#(if: fills, " main-fills")" tabindex="-1">\#(content)</main>
    \#(foot)\#(panel)
    """#)
}

/// The frame of pages for people who are not signed in: sign-in, invitations, public verification.
package func plainFrame(_ frame: Frame, footer: HTML? = nil, _ content: HTML) -> HTML {
    let foot: HTML? = footer.map { #"<footer class="plain-foot">\#($0)</footer>"# }
    return frame.document(bodyClass: "frame-plain", #"""
    <header class="plain-head">\#(frame.brandMark)</header>
    <main id="main" class="main" tabindex="-1">\#(content)</main>
    \#(foot)
    """#)
}
