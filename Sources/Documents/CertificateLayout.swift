import Foundation

/// The page: a quiet frame, an engraved rosette, the name large, the facts and the code at the foot.
///
/// Everything is placed from the start edge; right-to-left pages are the mirror image.
struct CertificateLayout {
    static let width = 842.0, height = 595.0
    private let certificate: CertificateDocument
    private let canvas: Canvas
    private let margin = 68.0
    private let ink = CertificateDocument.Colour(red: 0x18, green: 0x1C, blue: 0x22)
    private let muted = CertificateDocument.Colour(red: 0x5C, green: 0x64, blue: 0x70)
    private let paper = CertificateDocument.Colour(red: 0xFF, green: 0xFE, blue: 0xFB)

    /// Latin first, then the one face per script that sits well beside it; anything else is found by fontconfig.
    private var sans: [String] {
        ["Inter", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Thai"] + han("Noto Sans CJK")
    }
    private var serif: [String] {
        ["Noto Serif Display", "Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Serif Devanagari", "Noto Serif Thai"] + han("Noto Serif CJK")
    }

    /// The same characters are drawn differently in Chinese, Japanese and Korean.
    private func han(_ family: String) -> [String] {
        let language = certificate.language.lowercased()
        if language.hasPrefix("zh-hant") || language == "zh-tw" || language == "zh-hk" { return [family + " TC"] }
        let regions = ["zh": " SC", "ja": " JP", "ko": " KR"]
        return regions[String(language.prefix(2))].map { [family + $0] } ?? []
    }

    init(_ certificate: CertificateDocument, on canvas: Canvas) {
        self.certificate = certificate
        self.canvas = canvas
        canvas.isRightToLeft = certificate.direction == .rightToLeft
        canvas.language = certificate.language
    }

    func draw() {
        canvas.colour(paper)
        canvas.fill(x: 0, y: 0, width: Self.width, height: Self.height)
        canvas.clip(x: 26, y: 26, width: Self.width - 52, height: Self.height - 52) {
            rosette(x: mirrored(Self.width - 112), y: 170, radius: 236, opacity: 0.2)
        }
        frame()
        canvas.tagged("Document") {
            head()
            partner()
            body()
            foot()
        }
    }

    /// The x of a point counted from the start edge.
    private func mirrored(_ x: Double) -> Double { certificate.direction == .rightToLeft ? Self.width - x : x }

    /// The left edge of a box that begins `x` from the start edge.
    private func box(_ x: Double, _ width: Double) -> Double { certificate.direction == .rightToLeft ? Self.width - x - width : x }

    private func frame() {
        canvas.colour(certificate.accent, 0.55)
        let inset = 26.0
        canvas.line([(inset, inset), (Self.width - inset, inset), (Self.width - inset, Self.height - inset),
                     (inset, Self.height - inset)], width: 0.75, closed: true)
        canvas.colour(certificate.accent)
        canvas.fill(x: box(26, 5), y: 26, width: 5, height: Self.height - 52)
    }

    /// Rings of waves as banknotes have them: fine enough to look engraved, light enough to read over.
    private func rosette(x: Double, y: Double, radius: Double, opacity: Double) {
        let rings: [(petals: Double, depth: Double, size: Double)] = [(24, 0.27, 1), (20, 0.34, 0.735), (14, 0.5, 0.49)]
        for ring in rings {
            for turn in 0..<5 {
                canvas.colour(certificate.accent, opacity)
                let phase = Double(turn) * 2 * .pi / ring.petals / 5
                let count = Int(ring.petals) * 4, step = 2 * Double.pi / Double(count)
                let nodes = (0..<count).map { index in
                    let angle = Double(index) * step, wave = ring.petals * (angle + phase)
                    let reach = radius * ring.size * (1 - ring.depth * (1 + cos(wave)) / 2)
                    let slope = radius * ring.size * ring.depth * ring.petals * sin(wave) / 2
                    return (x: x + reach * cos(angle), y: y + reach * sin(angle),
                            dx: (slope * cos(angle) - reach * sin(angle)) * step, dy: (slope * sin(angle) + reach * cos(angle)) * step)
                }
                canvas.curve(nodes, width: 0.4)
            }
        }
    }

    private func head() {
        let width = Self.width - 2 * margin
        canvas.colour(ink)
        canvas.tagged("P") {
            canvas.text(certificate.issuer, .init(families: sans, weight: "Semi-Bold", points: 14), x: box(margin, width * 0.6), y: 58,
                            width: width * 0.6)
        }
        canvas.colour(certificate.accent)
        canvas.tagged("H1") {
            canvas.text(certificate.title.uppercased(), .init(families: sans, weight: "Semi-Bold", points: 9.5, tracking: 2.2),
                            x: box(margin, width * 0.6), y: 82, width: width * 0.6)
        }
    }

    /// At the end edge, over the rosette: the words small, then the mark, or the name where there is none.
    private func partner() {
        guard let partner = certificate.partner else { return }
        let width = 190.0, left = box(Self.width - margin - width, width)
        canvas.isAtEnd = true
        defer { canvas.isAtEnd = false }
        canvas.colour(muted)
        canvas.tagged("P") { canvas.text(partner.words, .init(families: sans, points: 9), x: left, y: 58, width: width) }
        let drawn = partner.logo.map { logo in
            canvas.tagged("Figure") {
                canvas.picture(logo, x: left, y: 74, width: width, height: 40, toTheRight: certificate.direction == .leftToRight)
            }
        } ?? false
        guard !drawn else { return }
        canvas.colour(ink)
        canvas.tagged("P") { canvas.text(partner.name, .init(families: sans, weight: "Semi-Bold", points: 14), x: left, y: 72, width: width) }
    }

    private func body() {
        let width = 560.0
        let x = box(margin, width)
        let name = canvas.fitted(certificate.holder, .init(families: serif, points: 50, lineHeight: 1.1),
                                 sizes: [50, 44, 38, 32, 28, 24], width: width, lines: 1)
        let subject = canvas.fitted(certificate.subject, .init(families: ["Inter Display"] + sans, weight: "Semi-Bold", points: 25, lineHeight: 1.2),
                                    sizes: [25, 22, 19, 16, 13], width: width, lines: 2)
        let words = Canvas.Font(families: sans, points: 12.5)
        let small = Canvas.Font(families: sans, points: 11, lineHeight: 1.4)
        let lines = certificate.lines.prefix(3)
        // Placed as one block, its middle a little above the middle of the space between head and foot.
        let heights = canvas.measure(certificate.preface, words, width: width).height + 6
            + canvas.measure(certificate.holder, name, width: width).height + 16
            + canvas.measure(certificate.statement, words, width: width).height + 7
            + canvas.measure(certificate.subject, subject, width: width).height
            + (lines.isEmpty ? 0 : 12) + lines.reduce(0) { $0 + canvas.measure($1, small, width: width).height + 2 }
        var y = max(112, 112 + (436 - 112 - heights) * 0.46)
        canvas.colour(muted)
        canvas.tagged("P") { y += canvas.text(certificate.preface, words, x: x, y: y, width: width) + 6 }
        canvas.colour(ink)
        canvas.tagged("H2") { y += canvas.text(certificate.holder, name, x: x, y: y, width: width) + 16 }
        canvas.colour(muted)
        canvas.tagged("P") { y += canvas.text(certificate.statement, words, x: x, y: y, width: width) + 7 }
        canvas.colour(certificate.accent)
        canvas.tagged("H2") { y += canvas.text(certificate.subject, subject, x: x, y: y, width: width) + 12 }
        canvas.colour(muted)
        for line in lines { canvas.tagged("P") { y += canvas.text(line, small, x: x, y: y, width: width) + 2 } }
    }

    private func foot() {
        let top = 470.0, codeSize = 76.0
        let codeX = Self.width - margin - codeSize
        canvas.colour(certificate.accent, 0.35)
        canvas.line([(mirrored(margin), top - 14), (mirrored(codeX - 24), top - 14)], width: 0.75)
        let facts = certificate.facts.prefix(4)
        let space = codeX - 24 - margin
        let column = space / Double(max(facts.count, 1))
        for (index, fact) in facts.enumerated() {
            let x = box(margin + Double(index) * column, column - 12)
            canvas.colour(muted)
            canvas.tagged("P") {
                canvas.text(fact.label, .init(families: sans, points: 9), x: x, y: top + 9, width: column - 12, baseline: true)
            }
            canvas.colour(ink)
            let font = canvas.fitted(fact.value, .init(families: sans, weight: "Medium", points: 12), sizes: [12, 11, 10, 9],
                                     width: column - 12, lines: 1)
            canvas.tagged("P") { canvas.text(fact.value, font, x: x, y: top + 27, width: column - 12, baseline: true) }
        }
        if let url = certificate.verifyURL { verification(url, x: codeX, y: top - 14, size: codeSize) }
    }

    private func verification(_ url: String, x: Double, y: Double, size: Double) {
        guard let code = try? QRCode(url) else { return }
        let module = size / Double(code.size)
        let left = box(x, size)
        // In a Link tag the whole drawing is clickable; quotes and backslashes end an attribute (cairo-tag).
        let safe = url.replacingOccurrences(of: "\\", with: "%5C").replacingOccurrences(of: "'", with: "%27")
        canvas.tagged("Link", "uri='\(safe)'") {
            canvas.colour(paper)
            canvas.fill(x: left - 4 * module, y: y - 4 * module, width: size + 8 * module, height: size + 8 * module)
            canvas.colour(ink)
            canvas.fill(code.runs.map { (x: left + Double($0.column) * module, y: y + Double($0.row) * module,
                                         width: Double($0.length) * module, height: module) })
        }
        let shown = url.split(separator: "//", maxSplits: 1).last.map(String.init) ?? url
        canvas.colour(muted)
        let width = Self.width - 2 * margin - size - 24
        canvas.tagged("P") {
            canvas.text("\(certificate.verifyCaption) · \(shown)", .init(families: sans, points: 8),
                        x: box(margin, width), y: y + size - 1, width: width, baseline: true)
        }
    }
}
