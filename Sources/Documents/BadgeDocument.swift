internal import CPango
import Foundation

/// A badge for other people's websites: who holds which status, from whom, since when; struck through and grey once it has ended.
///
/// All texts arrive localized. Drawn as SVG (letters as shapes: no fonts are needed where it is shown) or as PNG of the same picture.
package struct BadgeDocument: Sendable, Equatable {
    /// Points, and CSS pixels of the SVG.
    package static let width = 360, height = 120

    package var title: String
    package var holder: String
    package var issuer: String
    /// Under the holder: since when, or when it ended.
    package var note: String
    package var isEnded: Bool
    /// The ground of the seal, what stands on it, and the accent as words on white.
    package var accent: CertificateDocument.Colour
    package var onAccent: CertificateDocument.Colour
    package var accentWords: CertificateDocument.Colour
    /// BCP 47, for shaping.
    package var language: String

    package init(title: String, holder: String, issuer: String, note: String, isEnded: Bool, accent: CertificateDocument.Colour,
                 onAccent: CertificateDocument.Colour, accentWords: CertificateDocument.Colour, language: String) {
        (self.title, self.holder, self.issuer, self.note, self.isEnded) = (title, holder, issuer, note, isEnded)
        (self.accent, self.onAccent, self.accentWords, self.language) = (accent, onAccent, accentWords, language)
    }

    /// Blocking: through `OffPool`.
    package func svg() throws(DrawingFailure) -> [UInt8] {
        try Canvas.svg(width: Double(Self.width), height: Double(Self.height)) { BadgeLayout(self, on: $0).draw() }
    }
    /// Blocking: through `OffPool`.
    /// - Parameter pixels: how wide; a third as high.
    package func png(pixels: Int = 1080) throws(DrawingFailure) -> [UInt8] {
        try Canvas.png(width: Double(Self.width), height: Double(Self.height), pixels: pixels) { canvas in
            canvas.colour(BadgeLayout.white)
            canvas.fill(x: 0, y: 0, width: Double(Self.width), height: Double(Self.height))
            BadgeLayout(self, on: canvas).draw()
        }
    }
}

/// A seal at the start, three lines beside it.
struct BadgeLayout {
    static let white = CertificateDocument.Colour(red: 0xFF, green: 0xFF, blue: 0xFF)
    private let badge: BadgeDocument
    private let canvas: Canvas
    private let width = Double(BadgeDocument.width), height = Double(BadgeDocument.height)
    private let ink = CertificateDocument.Colour(red: 0x18, green: 0x1C, blue: 0x22)
    private let muted = CertificateDocument.Colour(red: 0x5C, green: 0x64, blue: 0x70)
    private let grey = CertificateDocument.Colour(red: 0x8A, green: 0x90, blue: 0x9A)
    private let danger = CertificateDocument.Colour(red: 0xB3, green: 0x26, blue: 0x1E)
    private let sans = ["Inter", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Thai", "Noto Sans CJK SC"]

    init(_ badge: BadgeDocument, on canvas: Canvas) {
        (self.badge, self.canvas) = (badge, canvas)
        canvas.language = badge.language
    }

    func draw() {
        let ground = badge.isEnded ? grey : badge.accent
        rounded(x: 0.75, y: 0.75, width: width - 1.5, height: height - 1.5, radius: 12)
        canvas.colour(Self.white)
        cairo_fill_preserve(canvas.context)
        canvas.colour(ground, badge.isEnded ? 1 : 0.55)
        cairo_set_line_width(canvas.context, 1.5)
        cairo_stroke(canvas.context)
        seal(x: 60, y: height / 2, radius: 42, ground)
        words()
    }

    private func words() {
        let x = 118.0, room = width - x - 16
        let small = Canvas.Font(families: sans, weight: "Medium", points: 10.5)
        let issuer = canvas.fitted(badge.issuer, small, sizes: [10.5, 9.5, 8.5, 7.5], width: room, lines: 1)
        let title = canvas.fitted(badge.title, .init(families: ["Inter Display"] + sans, weight: "Bold", points: 22, lineHeight: 1.05),
                                  sizes: [22, 19, 17, 15, 13, 11.5], width: room, lines: badge.title.count > 18 ? 2 : 1)
        let holder = canvas.fitted(badge.holder, .init(families: sans, weight: "Semi-Bold", points: 12), sizes: [12, 11, 10, 9, 8], width: room, lines: 1)
        let note = canvas.fitted(badge.note, small, sizes: [10.5, 9.5, 8.5], width: room, lines: 1)
        func high(_ text: String, _ font: Canvas.Font) -> Double { canvas.measure(text, font, width: room).height }
        let named = canvas.measure(badge.title, title, width: room)
        var y = max(8, (height - high(badge.issuer, issuer) - named.height - high(badge.holder, holder) - high(badge.note, note) - 10) / 2)
        canvas.colour(muted)
        y += canvas.text(badge.issuer, issuer, x: x, y: y, width: room) + 2
        canvas.colour(badge.isEnded ? grey : badge.accentWords)
        canvas.text(badge.title, title, x: x, y: y, width: room)
        if badge.isEnded {
            // Through each line of the title, so that nobody takes it for held.
            canvas.colour(danger)
            for line in 0..<named.lines {
                let at = y + named.height / Double(named.lines) * (Double(line) + 0.52)
                canvas.line([(x - 3, at), (x + min(named.widest, room) + 3, at)], width: 2)
            }
        }
        y += named.height + 5
        canvas.colour(badge.isEnded ? muted : ink)
        y += canvas.text(badge.holder, holder, x: x, y: y, width: room) + 3
        canvas.colour(badge.isEnded ? danger : muted)
        canvas.text(badge.note, note, x: x, y: y, width: room)
    }

    /// A disc with a waved edge and a tick in it, or a cross once it has ended.
    private func seal(x: Double, y: Double, radius: Double, _ ground: CertificateDocument.Colour) {
        let steps = 240
        canvas.colour(ground)
        for step in 0..<steps {
            let angle = Double(step) * 2 * .pi / Double(steps), reach = radius * (0.955 + 0.045 * cos(16 * angle))
            let point = (x + reach * cos(angle), y + reach * sin(angle))
            if step == 0 { cairo_move_to(canvas.context, point.0, point.1) } else { cairo_line_to(canvas.context, point.0, point.1) }
        }
        cairo_close_path(canvas.context)
        cairo_fill(canvas.context)
        let light = badge.isEnded ? Self.white : badge.onAccent
        canvas.colour(light, 0.6)
        cairo_arc(canvas.context, x, y, radius * 0.76, 0, 2 * .pi)
        cairo_set_line_width(canvas.context, 1.25)
        cairo_stroke(canvas.context)
        canvas.colour(light)
        cairo_set_line_cap(canvas.context, CAIRO_LINE_CAP_ROUND)
        if badge.isEnded {
            canvas.line([(x - 12, y - 12), (x + 12, y + 12)], width: 5)
            canvas.line([(x + 12, y - 12), (x - 12, y + 12)], width: 5)
        } else {
            canvas.line([(x - 16, y + 1), (x - 5, y + 12), (x + 16, y - 11)], width: 5)
        }
    }

    private func rounded(x: Double, y: Double, width: Double, height: Double, radius: Double) {
        let context = canvas.context
        cairo_new_path(context)
        cairo_arc(context, x + width - radius, y + radius, radius, -.pi / 2, 0)
        cairo_arc(context, x + width - radius, y + height - radius, radius, 0, .pi / 2)
        cairo_arc(context, x + radius, y + height - radius, radius, .pi / 2, .pi)
        cairo_arc(context, x + radius, y + radius, radius, .pi, 3 * .pi / 2)
        cairo_close_path(context)
    }
}
