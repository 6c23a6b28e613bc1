/// A bar of a bar chart or a share of a stacked bar.
package struct ChartPart: Sendable {
    package let label: String
    package let value: Int
    /// The value as words for the reader: "214" or "52 %".
    package let words: String
    package let tone: Tone
    package let link: Link?
    package init(_ label: String, value: Int, words: String, tone: Tone = .accent, link: Link? = nil) {
        self.label = label
        self.value = max(0, value)
        self.words = words
        self.tone = tone
        self.link = link
    }
}

/// Small charts as SVG with their figures as text, so that nothing is only seen. Widths are whole numbers of a view box of
/// 1,000: no inline style is needed, which the content policy refuses.
package enum Chart {
    /// Bars below one another with label and figure, longest first if the caller sorts them so.
    package static func bars(_ parts: [ChartPart], label: String) -> HTML {
        let longest = max(1, parts.map(\.value).max() ?? 1)
        let rows = parts.map { part -> HTML in
            let width = scaled(part.value, of: longest)
            let name: HTML = part.link.map { #"<a href="\#($0)">\#(part.label)</a>"# } ?? HTML(text: part.label)
            return #"""
            <li class="tone-\#(part.tone.rawValue)"><span class="bar-label">\#(name)</span><svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true"><rect class="bar-track" width="1000" height="10"/><rect class="bar-fill" width="\#(width)" height="10"/></svg><span class="bar-words">\#(part.words)</span></li>
            """#
        }
        return #"<ul class="chart-bars" aria-label="\#(label)">\#(rows)</ul>"#
    }

    /// One bar cut into the shares of a whole, with a legend of figures below. Shares are exclusive and add up.
    package static func shares(_ parts: [ChartPart], label: String, showsLegend: Bool = true) -> HTML {
        let total = parts.reduce(0) { $0 + $1.value }
        var start = 0
        var seen = 0
        var cuts = HTML()
        for part in parts where part.value > 0 {
            seen += part.value
            let end = scaled(seen, of: max(1, total))
            // Two units of air between the shares keep them apart without colour.
            cuts += #"<rect class="share tone-\#(part.tone.rawValue)" x="\#(start)" width="\#(max(1, end - start - 2))" height="10"><title>\#(part.label): \#(part.words)</title></rect>"#
            start = end
        }
        let spoken = parts.map { "\($0.label): \($0.words)" }.joined(separator: ", ")
        let legend: HTML? = showsLegend ? #"<ul class="legend">\#(parts, legendLine)</ul>"# : nil
        return #"""
        <div class="chart-shares"><svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label="\#(label). \#(spoken)"><rect class="bar-track" width="1000" height="10"/>\#(cuts)</svg>\#(legend)</div>
        """#
    }

    private static func legendLine(_ part: ChartPart) -> HTML {
        let name: HTML = part.link.map { #"<a href="\#($0)">\#(part.label)</a>"# } ?? HTML(text: part.label)
        return #"<li><span class="dot tone-\#(part.tone.rawValue)"></span>\#(name) <b>\#(part.words)</b></li>"#
    }

    /// The course of one figure over time, without axes; the last value is marked.
    /// - Parameter words: what it shows as a sentence: "From 41 % to 63 % in 12 weeks".
    package static func line(_ values: [Int], words: String, isLarge: Bool = false) -> HTML {
        guard let last = values.last, let lowest = values.min(), let highest = values.max() else { return HTML() }
        let span = max(1, highest - lowest)
        let steps = max(1, values.count - 1)
        func point(_ index: Int, _ value: Int) -> (x: Int, y: Int) {
            (6 + index * 188 / steps, 44 - (value - lowest) * 38 / span)
        }
        let path = values.enumerated().map { index, value -> String in
            let at = point(index, value)
            return "\(index == 0 ? "M" : "L")\(at.x) \(at.y)"
        }.joined(separator: " ")
        let end = point(values.count - 1, last)
        return #"""
        <svg class="chart-line\#(if: isLarge, " is-large")" viewBox="0 0 200 50" role="img" aria-label="\#(words)"><path class="line-area" d="\#(path) L\#(end.x) 50 L6 50 Z"/><path class="line-stroke" d="\#(path)"/><circle class="line-end" cx="\#(end.x)" cy="\#(end.y)" r="3"/></svg>
        """#
    }

    /// A share as a ring, such as the time left on a credential.
    /// - Parameters:
    ///   - value, total: `value` of `total`, in any one unit.
    ///   - center: at most four characters; empty for none.
    package static func ring(value: Int, total: Int, center: String, label: String, tone: Tone = .accent) -> HTML {
        // The circle's length is set to 100, so the dash is the share itself.
        let share = total <= 0 ? 0 : max(0, min(100, value * 100 / total))
        return #"""
        <svg class="ring tone-\#(tone.rawValue)" viewBox="0 0 48 48" role="img" aria-label="\#(label)"><circle class="ring-track" cx="24" cy="24" r="20"/><circle class="ring-fill" cx="24" cy="24" r="20" pathLength="100" stroke-dasharray="\#(share) 100" transform="rotate(-90 24 24)"/><text x="24" y="24" text-anchor="middle" dominant-baseline="central" aria-hidden="true">\#(center)</text></svg>
        """#
    }

    /// A cell of a heat table: count and share, tinted in eleven steps with the figures readable on each.
    package static func heat(count: Int, of base: Int, words: String, link: Link?) -> HTML {
        let step = base <= 0 ? 0 : max(0, min(10, count * 10 / base))
        let content: HTML = #"<span class="heat-count">\#(count)<small>/\#(base)</small></span><span class="visually-hidden"> \#(words)</span>"#
        guard let link else { return #"<span class="heat heat-\#(step)">\#(content)</span>"# }
        return #"<a class="heat heat-\#(step)" href="\#(link)" title="\#(words)">\#(content)</a>"#
    }

    private static func scaled(_ value: Int, of total: Int) -> Int {
        let (product, overflow) = value.multipliedReportingOverflow(by: 1_000)
        return overflow ? 1_000 : min(1_000, product / total)
    }
}
