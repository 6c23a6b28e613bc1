import Foundation

/// A text of some pages for handing on: headings, paragraphs, lines with a verdict before them. A4 upright, as PDF, text stays text.
///
/// All texts arrive localized; nothing here knows a language.
package struct ReportDocument: Sendable, Equatable {
    /// How a line with a verdict is coloured; its word says the same.
    package enum Tone: Sendable { case good, bad, open, quiet }
    package enum Block: Sendable, Equatable {
        case heading(String)
        /// With a short verdict at the end of the line.
        case subheading(String, verdict: String, Tone)
        case paragraph(String)
        case muted(String)
        /// A verdict, then the words; deeper ones stand further in.
        case line(depth: Int, verdict: String, Tone, String)
        /// Something under a line, with a dot before it.
        case point(depth: Int, String)
    }

    package var title: String
    package var lead: String
    package var issuer: String
    package var blocks: [Block]
    /// At the foot of each page, before its number.
    package var foot: String
    package var accent: CertificateDocument.Colour
    package var language: String
    package var createdISO8601: String?

    package init(title: String, lead: String, issuer: String, blocks: [Block], foot: String, accent: CertificateDocument.Colour, language: String, createdISO8601: String?) {
        (self.title, self.lead, self.issuer, self.blocks, self.foot) = (title, lead, issuer, blocks, foot)
        (self.accent, self.language, self.createdISO8601) = (accent, language, createdISO8601)
    }

    /// Blocking: through `OffPool`.
    package func pdf() throws(DrawingFailure) -> [UInt8] {
        let drawn = try Canvas.pdf(width: ReportLayout.width, height: ReportLayout.height,
                                   about: .init(title: title, author: issuer, subject: lead, createdISO8601: createdISO8601)) { canvas in
            var layout = ReportLayout(self, on: canvas)
            layout.draw()
        }
        return PDFCatalog.settingLanguage(language, in: drawn)
    }
}

/// Top to bottom; a heading is never the last line of a page.
struct ReportLayout {
    static let width = 595.0, height = 842.0
    private let report: ReportDocument
    private let canvas: Canvas
    private let margin = 56.0, bottom = 770.0
    private var y = 56.0
    private var page = 1
    private let ink = CertificateDocument.Colour(red: 0x18, green: 0x1C, blue: 0x22)
    private let muted = CertificateDocument.Colour(red: 0x5C, green: 0x64, blue: 0x70)
    private let sans = ["Inter", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Thai", "Noto Sans CJK SC"]
    private var room: Double { Self.width - 2 * margin }
    private static let verdictWidth = 76.0

    init(_ report: ReportDocument, on canvas: Canvas) {
        (self.report, self.canvas) = (report, canvas)
        canvas.language = report.language
    }

    mutating func draw() {
        canvas.colour(report.accent)
        canvas.fill(x: 0, y: 0, width: Self.width, height: 6)
        put(report.issuer, font(10, "Semi-Bold"), muted, "P", after: 6)
        put(report.title, font(22, "Bold", 1.15), ink, "H1", after: 6)
        put(report.lead, font(10.5), muted, "P", after: 10)
        for block in report.blocks { draw(block) }
        foot()
    }

    private mutating func draw(_ block: ReportDocument.Block) {
        switch block {
        case .heading(let text):
            keep(90)
            y += 12
            canvas.colour(report.accent, 0.35)
            canvas.line([(margin, y), (Self.width - margin, y)], width: 0.75)
            y += 10
            put(text, font(15, "Semi-Bold"), report.accent, "H2", after: 6)
        case .subheading(let text, let verdict, let tone):
            keep(56)
            y += 8
            let start = y, wide = room - 150
            put(text, font(12, "Semi-Bold"), ink, "H3", width: wide, after: 3)
            let end = y
            y = start + 1
            canvas.isAtEnd = true
            put(verdict, font(10, "Semi-Bold"), colour(tone), "P", x: margin + wide, width: 150, after: 3)
            canvas.isAtEnd = false
            y = max(end, y)
        case .paragraph(let text): put(text, font(10.5), ink, "P", after: 5)
        case .muted(let text): put(text, font(9.5), muted, "P", after: 4)
        case .line(let depth, let verdict, let tone, let text):
            let inset = margin + Double(min(depth, 6)) * 14, wide = Self.width - margin - inset - Self.verdictWidth
            let body = font(10.5)
            keep(canvas.measure(text, body, width: wide).height)
            let start = y
            put(verdict, font(9.5, "Semi-Bold"), colour(tone), "P", x: inset, width: Self.verdictWidth - 6, after: 0)
            let end = y
            y = start - 0.5
            put(text, body, ink, "P", x: inset + Self.verdictWidth, width: wide, after: 0)
            y = max(end, y) + 4
        case .point(let depth, let text):
            let inset = margin + Double(min(depth, 6)) * 14 + Self.verdictWidth
            put("•  " + text, font(9.5), muted, "P", x: inset, width: Self.width - margin - inset, after: 3)
        }
    }

    private func font(_ points: Double, _ weight: String = "", _ lineHeight: Double = 1.3) -> Canvas.Font {
        Canvas.Font(families: sans, weight: weight, points: points, lineHeight: lineHeight)
    }
    private func colour(_ tone: ReportDocument.Tone) -> CertificateDocument.Colour {
        switch tone {
        case .good: .init(red: 0x17, green: 0x72, blue: 0x3F)
        case .bad: .init(red: 0xB3, green: 0x26, blue: 0x1E)
        case .open: .init(red: 0x8A, green: 0x5A, blue: 0x00)
        case .quiet: muted
        }
    }

    private mutating func put(_ text: String, _ font: Canvas.Font, _ colour: CertificateDocument.Colour, _ tag: String, x: Double? = nil, width: Double? = nil, after: Double) {
        let width = width ?? room, left = x ?? margin
        keep(canvas.measure(text, font, width: width).height)
        let top = y
        canvas.colour(colour)
        let high = canvas.tagged(tag) { canvas.text(text, font, x: left, y: top, width: width) }
        y += high + after
    }

    /// Goes on to the next page when so much does not fit on this one.
    private mutating func keep(_ height: Double) {
        guard y + height > bottom, y > margin else { return }
        foot()
        canvas.nextPage()
        page += 1
        y = margin
    }

    private func foot() {
        canvas.colour(muted)
        canvas.tagged("P") {
            _ = canvas.text(report.foot, font(8.5), x: margin, y: Self.height - 44, width: room - 60)
        }
        canvas.isAtEnd = true
        canvas.tagged("P") { _ = canvas.text(String(page), font(8.5), x: Self.width - margin - 50, y: Self.height - 44, width: 50) }
        canvas.isAtEnd = false
    }
}
