import Foundation
import HTML
import Testing

/// One colour in, tokens out that everybody can read: tried on thousands of random colours and on the worst there are.
@Suite("A brand's palette") struct PaletteTests {
    /// Reproducible: a linear congruential generator (Knuth's MMIX).
    private struct Dice {
        var state: UInt64
        mutating func next() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 40) / Double(1 << 24)
        }
    }
    private static let colours: [Colour] = {
        var dice = Dice(state: 20_261_201)
        let random = (0..<4000).map { _ in Colour(red: dice.next(), green: dice.next(), blue: dice.next()).rounded }
        // Greys and the corners of the cube, where lightness, hue or chroma are at their ends.
        let greys = stride(from: 0.0, through: 1, by: 1.0 / 64).map { Colour(red: $0, green: $0, blue: $0).rounded }
        let corners = [0.0, 0.5, 1].flatMap { r in [0.0, 0.5, 1].flatMap { g in [0.0, 0.5, 1].map { Colour(red: r, green: g, blue: $0).rounded } } }
        return random + greys + corners + ["#ffff00", "#ffffff", "#000000", "#00ff00", "#ff00ff", "#777777", "#fefefe", "#010101"].map { Colour(hex: $0)! }
    }()

    @Test("words on buttons, links on every ground and marks meet WCAG AA in light and dark, whatever the colour")
    func readable() {
        for colour in Self.colours {
            let palette = Palette(colour)
            for (scheme, grounds) in [(palette.light, Palette.Grounds.light), (palette.dark, .dark)] {
                let plain = [grounds.surface, grounds.raised, grounds.sunken]
                #expect(scheme.accent.contrast(scheme.onAccent) >= 4.5, "\(colour.hex): words on the button")
                #expect(scheme.hover.contrast(scheme.onAccent) >= 4.5, "\(colour.hex): words on the button under the pointer")
                for ground in plain + grounds.tinted([scheme.accent, scheme.mark]) {
                    #expect(scheme.text.contrast(ground) >= 4.5, "\(colour.hex): links on \(ground.hex)")
                }
                for ground in plain { #expect(scheme.mark.contrast(ground) >= 3, "\(colour.hex): marks on \(ground.hex)") }
            }
        }
    }

    @Test("what is promised holds for the eight bits that browsers get, not only for the exact colour")
    func rounded() {
        for colour in Self.colours.prefix(500) {
            let palette = Palette(colour)
            for scheme in [palette.light, palette.dark] {
                for one in [scheme.accent, scheme.onAccent, scheme.hover, scheme.text, scheme.mark] { #expect(one == one.rounded) }
            }
        }
    }

    @Test("the hue is kept where there is one, and a good colour is not touched")
    func kept() {
        func hue(_ colour: Colour) -> Double { atan2(colour.lab.b, colour.lab.a) * 180 / .pi }
        for colour in Self.colours where (colour.lab.a * colour.lab.a + colour.lab.b * colour.lab.b).squareRoot() > 0.06 {
            let palette = Palette(colour)
            for one in [palette.light.accent, palette.light.mark] where (one.lab.a * one.lab.a + one.lab.b * one.lab.b).squareRoot() > 0.06 {
                let apart = abs(hue(one) - hue(colour)), turn = min(apart, 360 - apart)
                #expect(turn < 8, "\(colour.hex) became \(one.hex)")
            }
        }
        let blue = Palette(Colour(hex: "#1d4ed8")!)
        #expect(blue.light.accent.hex == "#1d4ed8" && blue.light.onAccent == .white && blue.light.text.hex == "#1d4ed8")
        #expect(!blue.repairs.contains { !$0.isDark })
    }

    @Test("every part that moved is named, and nothing else")
    func repairs() {
        for colour in Self.colours.prefix(1000) {
            let palette = Palette(colour)
            for (scheme, isDark) in [(palette.light, false), (palette.dark, true)] {
                let named = Set(palette.repairs.filter { $0.isDark == isDark }.map(\.part))
                #expect(named.contains(.button) == (scheme.accent != colour))
                #expect(named.contains(.words) == (scheme.text != colour))
                #expect(named.contains(.marks) == (scheme.mark != colour))
            }
        }
        let yellow = Palette(Colour(hex: "#ffff00")!)
        #expect(yellow.light.accent.hex == "#ffff00", "a yellow button stays yellow, its words become dark")
        #expect(yellow.light.onAccent.luminance < 0.1)
        #expect(yellow.repairs.contains { $0.part == .words && !$0.isDark })
    }

    @Test("the grounds are those of the style sheet")
    func grounds() throws {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Web-assets/css/1-tokens.css")
        let text = try String(contentsOf: path, encoding: .utf8)
        let dark = try #require(text.range(of: "@media (prefers-color-scheme: dark)"))
        for (part, grounds, tint) in [(text[..<dark.lowerBound], Palette.Grounds.light, "9%"), (text[dark.lowerBound...], .dark, "17%")] {
            for (name, colour) in [("surface", grounds.surface), ("raised", grounds.raised), ("sunken", grounds.sunken)] {
                let line = try #require(part.split(separator: "\n").first { $0.contains("--\(name):") })
                let numbers = line.split(whereSeparator: { !"0123456789.".contains($0) }).compactMap { Double($0) }
                #expect(Colour(lightness: numbers[0], chroma: numbers[1], hue: numbers[2]).hex == colour.hex, "--\(name)")
            }
            #expect(part.contains("--tint: \(tint);"))
            #expect(grounds.tint == (tint == "9%" ? 0.09 : 0.17))
        }
    }

    @Test("hexadecimal colours are read strictly", arguments: ["", "#", "#12345", "#1234567", "12345g", "#ＦＦＦＦＦＦ", "red", "#+12345"])
    func strict(text: String) { #expect(Colour(hex: text) == nil) }

    @Test("a colour survives the way to OKLab and back")
    func thereAndBack() {
        for colour in Self.colours.prefix(800) { #expect(Colour(colour.lab).hex == colour.hex) }
    }
}
