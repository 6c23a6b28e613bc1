import Foundation

/// What stands on a certificate. All texts arrive localized; nothing here knows a language.
///
/// Drawn on A4 landscape, as a PDF (tagged, with title, author and language, text stays text) or as a PNG of the same page.
package struct CertificateDocument: Sendable, Equatable {
    package enum Direction: Sendable { case leftToRight, rightToLeft }

    /// A fact at the foot of the page, for example "Valid through" and "14 March 2027".
    package struct Fact: Sendable, Equatable {
        package var label: String
        package var value: String
        package init(_ label: String, _ value: String) {
            self.label = label
            self.value = value
        }
    }

    /// Whose people the holder is one of: a mark beside the issuer's.
    package struct Partner: Sendable, Equatable {
        /// Before the name, for example "Together with".
        package var words: String
        package var name: String
        /// A PNG; nil shows the name alone.
        package var logo: [UInt8]?
        package init(words: String, name: String, logo: [UInt8]?) {
            self.words = words
            self.name = name
            self.logo = logo
        }
    }

    /// sRGB, 0…255.
    package struct Colour: Sendable, Equatable {
        package var red: UInt8, green: UInt8, blue: UInt8
        package init(red: UInt8, green: UInt8, blue: UInt8) {
            self.red = red
            self.green = green
            self.blue = blue
        }
        /// `#rrggbb`, in any case.
        package init?(hex: String) {
            guard hex.utf8.count == 7, hex.hasPrefix("#"), let value = UInt32(hex.dropFirst(), radix: 16) else { return nil }
            self.init(red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
        }
        /// `#rrggbb`.
        package var hex: String { "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
        package static let laurel = Colour(red: 0x1F, green: 0x5F, blue: 0x4A)
    }

    /// What the paper is, for example "Certificate". Also the first half of the PDF's title.
    package var title: String
    /// The words before the name, for example "This certifies that".
    package var preface: String
    package var holder: String
    /// The words between name and subject, for example "has earned the certification".
    package var statement: String
    /// The certification or course.
    package var subject: String
    /// What it proves, at most three lines are drawn.
    package var lines: [String]
    package var issuer: String
    /// At most four: number, issued, valid through, …
    package var facts: [Fact]
    /// Encoded in the QR code and a link in the PDF.
    package var verifyURL: String?
    /// Beside the code, for example "Scan to verify".
    package var verifyCaption: String
    package var accent: Colour
    package var partner: Partner?
    package var direction: Direction
    /// BCP 47, for the PDF's `/Lang` and for shaping.
    package var language: String
    /// When it was issued: the PDF's creation date, so that the same certificate is the same file.
    package var createdISO8601: String?

    package init(title: String, preface: String, holder: String, statement: String, subject: String, lines: [String] = [],
                 issuer: String, facts: [Fact], verifyURL: String?, verifyCaption: String, accent: Colour = .laurel,
                 direction: Direction = .leftToRight, language: String, createdISO8601: String? = nil) {
        self.title = title
        self.preface = preface
        self.holder = holder
        self.statement = statement
        self.subject = subject
        self.lines = lines
        self.issuer = issuer
        self.facts = facts
        self.verifyURL = verifyURL
        self.verifyCaption = verifyCaption
        self.accent = accent
        self.direction = direction
        self.language = language
        self.createdISO8601 = createdISO8601
    }

    /// The page as PDF. Blocking for some 20 ms (some hundreds at the first call, when fonts are found).
    package func pdf() throws(DrawingFailure) -> [UInt8] {
        let drawn = try Canvas.pdf(width: CertificateLayout.width, height: CertificateLayout.height, about: .init(
            title: "\(title): \(subject)", author: issuer, subject: holder, createdISO8601: createdISO8601)) {
                CertificateLayout(self, on: $0).draw()
            }
        return PDFCatalog.settingLanguage(language, in: drawn)
    }

    /// The page as PNG, `width` pixels wide (√2 times its height).
    package func png(width: Int = 1684) throws(DrawingFailure) -> [UInt8] {
        try Canvas.png(width: CertificateLayout.width, height: CertificateLayout.height, pixels: width) {
            CertificateLayout(self, on: $0).draw()
        }
    }
}
