import Foundation

/// A colour in sRGB, each part 0…1, with the contrast of WCAG 2.2 and a way to OKLCH and back (B. Ottosson, 2020).
package struct Colour: Sendable, Hashable {
    package let red, green, blue: Double
    package init(red: Double, green: Double, blue: Double) { (self.red, self.green, self.blue) = (red, green, blue) }

    /// `#rrggbb` or `rrggbb`, in any case; nil for anything else.
    package init?(hex: String) {
        let digits = hex.hasPrefix("#") ? hex.dropFirst() : hex[...]
        guard digits.utf8.count == 6, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }), let value = UInt32(digits, radix: 16) else { return nil }
        self.init(red: Double(value >> 16 & 255) / 255, green: Double(value >> 8 & 255) / 255, blue: Double(value & 255) / 255)
    }

    /// `#rrggbb`: what browsers get, so contrast is promised for this and not for the exact value.
    package var hex: String { "#" + [red, green, blue].map { String(format: "%02x", Int((min(1, max(0, $0)) * 255).rounded())) }.joined() }
    /// The colour that its ``hex`` names.
    package var rounded: Colour { Colour(hex: hex)! }

    package static let white = Colour(red: 1, green: 1, blue: 1)
    package static let black = Colour(red: 0, green: 0, blue: 0)

    private static func linear(_ part: Double) -> Double { part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4) }
    private static func gamma(_ part: Double) -> Double { part <= 0.0031308 ? part * 12.92 : 1.055 * pow(part, 1 / 2.4) - 0.055 }

    /// WCAG 2.2, relative luminance.
    package var luminance: Double { 0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue) }
    /// WCAG 2.2, 1…21.
    package func contrast(_ other: Colour) -> Double {
        let (a, b) = (luminance, other.luminance)
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    // MARK: OKLab and OKLCH

    package struct Lab: Sendable, Hashable {
        package var lightness, a, b: Double
        /// Distance as the eye sees it; black to white is 1.
        package func distance(_ other: Lab) -> Double {
            let (l, x, y) = (lightness - other.lightness, a - other.a, b - other.b)
            return (l * l + x * x + y * y).squareRoot()
        }
    }
    package var lab: Lab {
        let (r, g, b) = (Self.linear(red), Self.linear(green), Self.linear(blue))
        let l = cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
        let m = cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
        let s = cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
        return Lab(lightness: 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, a: 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                   b: 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s)
    }
    /// Parts may lie outside 0…1: not every OKLab colour is one of sRGB.
    private static func unbounded(_ lab: Lab) -> Colour {
        let l = pow(lab.lightness + 0.3963377774 * lab.a + 0.2158037573 * lab.b, 3)
        let m = pow(lab.lightness - 0.1055613458 * lab.a - 0.0638541728 * lab.b, 3)
        let s = pow(lab.lightness - 0.0894841775 * lab.a - 1.2914855480 * lab.b, 3)
        return Colour(red: gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s), green: gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                      blue: gamma(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s))
    }
    /// The nearest colour of sRGB with this lightness and hue: chroma gives way.
    package init(_ lab: Lab) {
        var (least, most) = (0.0, 1.0)
        func at(_ share: Double) -> Colour { Self.unbounded(Lab(lightness: min(1, max(0, lab.lightness)), a: lab.a * share, b: lab.b * share)) }
        func fits(_ c: Colour) -> Bool { [c.red, c.green, c.blue].allSatisfy { $0 >= -0.0005 && $0 <= 1.0005 } }
        var found = at(1)
        if !fits(found) {
            for _ in 0..<14 {
                let middle = (least + most) / 2
                if fits(at(middle)) { least = middle } else { most = middle }
            }
            found = at(least)
        }
        self.init(red: min(1, max(0, found.red)), green: min(1, max(0, found.green)), blue: min(1, max(0, found.blue)))
    }
    package init(lightness: Double, chroma: Double, hue: Double) {
        self.init(Lab(lightness: lightness, a: chroma * cos(hue * .pi / 180), b: chroma * sin(hue * .pi / 180)))
    }
    /// The same hue and, where sRGB has it, the same chroma at another lightness.
    package func lightness(_ lightness: Double) -> Colour {
        let here = lab
        return Colour(Lab(lightness: lightness, a: here.a, b: here.b))
    }
    /// CSS `color-mix(in oklab, self share, other)`.
    package func mixed(_ share: Double, into other: Colour) -> Colour {
        let (x, y) = (lab, other.lab)
        func mix(_ p: Double, _ q: Double) -> Double { p * share + q * (1 - share) }
        return Colour(Lab(lightness: mix(x.lightness, y.lightness), a: mix(x.a, y.a), b: mix(x.b, y.b)))
    }
}
