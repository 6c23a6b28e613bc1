import Foundation

/// A brand's accent as the three tokens that a brand may set, repaired until every pair meets WCAG AA (4.5:1).
enum BrandStyle {
    /// - Parameter accent: six hexadecimal digits; nil for anything else.
    static func sheet(accent: String) -> String? {
        guard accent.utf8.count == 6, let value = UInt32(accent, radix: 16) else { return nil }
        let colour = Colour(red: Double(value >> 16 & 255) / 255, green: Double(value >> 8 & 255) / 255, blue: Double(value & 255) / 255)
        let light = Colour(red: 1, green: 1, blue: 1)
        let onLight = colour.contrast(light) >= 4.5 ? light : Colour(red: 0.05, green: 0.05, blue: 0.06)
        // A middling accent reads on neither: darken it until white does.
        let button = colour.contrast(onLight) >= 4.5 ? colour : colour.shifted(toward: Colour(red: 0, green: 0, blue: 0)) { $0.contrast(light) >= 4.5 }
        let text = colour.shifted(toward: Colour(red: 0, green: 0, blue: 0)) { $0.contrast(Colour(red: 0.95, green: 0.95, blue: 0.97)) >= 4.6 }
        let darkText = colour.shifted(toward: light) { $0.contrast(Colour(red: 0.16, green: 0.17, blue: 0.2)) >= 4.6 }
        let on = button.contrast(light) >= 4.5 ? light : onLight
        return """
            :root{--accent:\(button.hex);--on-accent:\(on.hex);--accent-text:\(text.hex)}
            @media (prefers-color-scheme: dark){:root{--accent-text:\(darkText.hex)}}
            """
    }
}

/// A colour in sRGB, 0…1, with the contrast of WCAG 2.2.
private struct Colour {
    let red, green, blue: Double
    var luminance: Double {
        func linear(_ c: Double) -> Double { c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4) }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
    func contrast(_ other: Colour) -> Double {
        let (a, b) = (luminance, other.luminance)
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }
    /// The nearest colour on the way to `target` that is good enough.
    func shifted(toward target: Colour, until good: (Colour) -> Bool) -> Colour {
        for step in 0...40 {
            let share = Double(step) / 40
            let candidate = Colour(red: red + (target.red - red) * share, green: green + (target.green - green) * share, blue: blue + (target.blue - blue) * share)
            if good(candidate) { return candidate }
        }
        return target
    }
    var hex: String {
        "#" + [red, green, blue].map { String(format: "%02x", Int(($0 * 255).rounded())) }.joined()
    }
}
