import HTML
import Kernel
import Web

/// What the page of a log needs to follow a play by itself (`Web-assets/js/8-tail.js`), and what it is answered. Without scripts the page
/// stays as it was loaded.
struct LiveLog: Sendable {
    /// Where the page asks for what came since.
    let address: Link
    /// The newest that is shown: milliseconds, or the number of a navigation.
    let after: Int64
    /// Whether somebody plays now.
    let isOpen: Bool

    /// Rows that a page keeps, and the most that one answer brings.
    static let most = Limits.apiPageRows
    /// What was received earlier by so much may have been committed later: it is asked for again, and the page leaves out what it has.
    static let overlapSeconds = 10
    /// Milliseconds until the next question: seldom while nobody plays.
    private var every: String { isOpen ? "2000" : "10000" }

    /// The rows with the live mark above them.
    func around(_ rows: HTML, _ t: Localizer) -> HTML {
        #"""
        <div class="tail tail-log" data-tail="\#(address)" data-after="\#(String(after))" data-every="\#(every)" data-most="\#(String(Self.most))" data-remember="laurel.log" data-starts \#
        data-stop="\#(t(.packagesLiveStop))" data-live="\#(t(.packagesLive))" data-on="\#(t(.packagesLiveOn))" data-paused="\#(t(.packagesLivePaused))" data-new="\#(t(.packagesLiveNew(n: "{n}")))" \#
        data-ended="\#(t(.packagesLiveEnded))" data-idle="\#(t(.packagesLiveIdle))" data-trouble="\#(t(.packagesLiveTrouble))">
        <div class="tail-line">\#(presence(t))<span role="status" class="muted" data-tail-state></span>\#
        <button type="button" class="button button-quiet" data-tail-show hidden>\#(t(.packagesLiveShow))</button>\#
        <button type="button" class="button button-secondary tail-toggle" data-tail-toggle aria-pressed="false" hidden>\#(icon(.play))\#(icon(.pause))<span>\#(t(.packagesLive))</span></button></div>
        <div data-tail-rows>\#(rows)</div></div>
        """#
    }

    /// What came since, and the parts of the page that changed with it.
    func answer(_ rows: HTML, _ parts: HTML, _ t: Localizer) -> HTML {
        #"<div data-after="\#(String(after))" data-every="\#(every)">\#(presence(t))\#(parts)<div data-tail-rows>\#(rows)</div></div>"#
    }

    /// A part of the page that an answer renews.
    static func part(_ name: String, isInline: Bool = false, _ content: HTML) -> HTML {
        isInline ? #"<span data-tail-part="\#(name)">\#(content)</span>"# : #"<div data-tail-part="\#(name)">\#(content)</div>"#
    }

    private func presence(_ t: Localizer) -> HTML {
        #"<span data-tail-part="presence">\#(badge(t(isOpen ? .packagesOpenNow : .packagesNotOpen), isOpen ? .success : .neutral, icon: isOpen ? .play : .pause))</span>"#
    }

    /// "14:03:22", with the day in the tooltip.
    static func clock(_ at: Instant, _ t: Localizer) -> HTML {
        let second = at.milliseconds / 1000 % 60
        return moment("\(t.time(at)):\(second < 10 ? "0" : "")\(second)", machine: at.iso, exact: t.moment(at))
    }
}
