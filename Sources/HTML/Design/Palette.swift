/// A brand's one colour made into the tokens that pages need, in light and dark, repaired until every pair that carries words
/// meets WCAG AA (4.5:1) and every mark that carries meaning stands out from its ground (3:1).
///
/// A pure function of the wanted colour: hue is kept, lightness moves as little as it must, chroma gives way last.
package struct Palette: Sendable, Hashable {
    /// The tokens of one scheme.
    package struct Scheme: Sendable, Hashable {
        /// Filled buttons and counts.
        package let accent: Colour
        /// Words on it and on `hover`.
        package let onAccent: Colour
        package let hover: Colour
        /// Links, current entries, focus rings: the accent as words.
        package let text: Colour
        /// Progress, borders, ticks: the accent as a shape.
        package let mark: Colour
    }
    /// What had to move.
    package struct Repair: Sendable, Hashable {
        package enum Part: String, Sendable, CaseIterable { case button, words, marks }
        package let part: Part
        package let isDark: Bool
        package let used: Colour
    }
    /// The grounds that accents lie on; `Web-assets/css/1-tokens.css` holds the same values.
    package struct Grounds: Sendable {
        package let surface, raised, sunken: Colour
        /// The share of accent in a tinted ground.
        package let tint: Double
        package static let light = Grounds(
            surface: Colour(lightness: 0.985, chroma: 0.002, hue: 265), raised: .white, sunken: Colour(lightness: 0.962, chroma: 0.004, hue: 265), tint: 0.09)
        package static let dark = Grounds(
            surface: Colour(lightness: 0.182, chroma: 0.008, hue: 265), raised: Colour(lightness: 0.218, chroma: 0.01, hue: 265),
            sunken: Colour(lightness: 0.255, chroma: 0.011, hue: 265), tint: 0.17)
        var all: [Colour] { [surface, raised, sunken] }
        /// Grounds that hold some of the accent: badges, chosen answers, the current line of an outline.
        package func tinted(_ accents: [Colour]) -> [Colour] {
            accents.flatMap { accent in [tint, tint + 0.06].flatMap { share in all.map { accent.mixed(share, into: $0) } } }
        }
    }

    package let wanted: Colour
    package let light: Scheme
    package let dark: Scheme
    package let repairs: [Repair]

    /// WCAG 2.2, 1.4.3 and 1.4.11, with a hair's breadth for rounding to eight bits.
    package static let leastForWords = 4.5, leastForMarks = 3.0
    private static let hair = 0.02
    private static let ink = Colour(red: 0.043, green: 0.047, blue: 0.055)

    package init(_ wanted: Colour) {
        let wanted = wanted.rounded
        self.wanted = wanted
        light = Self.scheme(wanted, .light, isDark: false)
        dark = Self.scheme(wanted, .dark, isDark: true)
        var repairs: [Repair] = []
        for (scheme, isDark) in [(light, false), (dark, true)] {
            for (part, used) in [(Repair.Part.button, scheme.accent), (.words, scheme.text), (.marks, scheme.mark)] where used != wanted {
                repairs.append(Repair(part: part, isDark: isDark, used: used))
            }
        }
        self.repairs = repairs
    }

    private static func scheme(_ wanted: Colour, _ grounds: Grounds, isDark: Bool) -> Scheme {
        let (accent, on) = fill(wanted, grounds, isDark: isDark)
        // Away from the words on it, so that their contrast only grows.
        let step = on == .white ? -0.05 : 0.05, there = accent.lab.lightness + step
        let hover = (0.02...0.98).contains(there) ? accent.lightness(there).rounded : accent.lightness(accent.lab.lightness - step).rounded
        let safe = hover.contrast(on) >= leastForWords ? hover : accent
        let mark = moved(wanted, isDark: isDark) { one in grounds.all.allSatisfy { one.contrast($0) >= leastForMarks + hair } }
        let under = grounds.all + grounds.tinted([accent, mark])
        let text = moved(wanted, isDark: isDark) { one in under.allSatisfy { one.contrast($0) >= leastForWords + hair } }
        return Scheme(accent: accent, onAccent: on, hover: safe, text: text, mark: mark)
    }

    /// The ground of a button must be told from the page, and words on it be read.
    private static func fill(_ wanted: Colour, _ grounds: Grounds, isDark: Bool) -> (Colour, on: Colour) {
        let least = isDark ? 0.25 : 0.15
        let seen = moved(wanted, isDark: isDark) { one in grounds.all.allSatisfy { one.lab.distance($0.lab) >= least } }
        if seen.contrast(.white) >= leastForWords { return (seen, .white) }
        if seen.contrast(ink.rounded) >= leastForWords { return (seen, ink.rounded) }
        return (moved(seen, isDark: false) { $0.contrast(.white) >= leastForWords }, .white)
    }

    /// The colour itself if it is good, else the nearest lightness that is, darker on light grounds and lighter on dark ones.
    private static func moved(_ wanted: Colour, isDark: Bool, until good: (Colour) -> Bool) -> Colour {
        if good(wanted) { return wanted }
        let start = wanted.lab.lightness, end = isDark ? 1.0 : 0.0
        for step in 1...100 {
            let candidate = wanted.lightness(start + (end - start) * Double(step) / 100).rounded
            if good(candidate) { return candidate }
        }
        return isDark ? .white : .black
    }
}
