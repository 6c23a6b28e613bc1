import Documents
import Foundation
import Testing

@Suite("Certificates")
struct CertificateTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    static let english = CertificateDocument(
        title: "Certificate", preface: "This certifies that", holder: "Zoë Šimůnková-Ærøskøbing",
        statement: "has earned the certification", subject: "Acme Certified Sales Professional",
        lines: ["Positions the product against two competitors, demonstrates it to a buyer",
                "and passes the final exam under a time limit."],
        issuer: "Acme Networks", facts: [.init("Number", "ACM-2026-004217"), .init("Issued", "14 March 2026"),
                                         .init("Valid through", "13 March 2028")],
        verifyURL: "https://learn.example.com/verify/7Hq2kP9sXw4mZr8T", verifyCaption: "Scan to verify", language: "en",
        createdISO8601: "2026-03-14T10:00:00Z")

    static var arabic: CertificateDocument {
        var page = english
        page.title = "شهادة"
        page.preface = "تشهد هذه الوثيقة بأن"
        page.holder = "محمد بن علي الخوارزمي"
        page.statement = "قد حصل على الاعتماد"
        page.subject = "أخصائي مبيعات معتمد"
        page.lines = ["يعرض المنتج على العميل ويجتاز الاختبار النهائي."]
        page.issuer = "شركة أكمي للشبكات"
        page.facts = [.init("الرقم", "ACM-2026-004217"), .init("تاريخ الإصدار", "14 مارس 2026"), .init("صالحة حتى", "13 مارس 2028")]
        page.verifyCaption = "امسح للتحقق"
        page.direction = .rightToLeft
        page.language = "ar"
        page.accent = .init(hex: "#7A2E5D")!
        return page
    }

    static func named(_ holder: String, _ language: String, _ direction: CertificateDocument.Direction = .leftToRight) -> CertificateDocument {
        var page = english
        page.holder = holder
        page.language = language
        page.direction = direction
        return page
    }

    func open(_ certificate: CertificateDocument) async throws -> (PDFDocument, [UInt8]) {
        let bytes = try certificate.pdf()
        return (try await PDFDocument.open(scratch.file("c.pdf", bytes)), bytes)
    }

    @Test("are one A4 landscape page whose text is text")
    func text() async throws {
        let (pdf, bytes) = try await open(Self.english)
        #expect(pdf.pageCount == 1)
        #expect(pdf.pageWidth == 842 && pdf.pageHeight == 595)
        #expect(pdf.title == "Certificate: Acme Certified Sales Professional")
        #expect(bytes.count <= 100_000)
        let text = try await pdf.texts()[0]
        for wanted in ["This certifies that", "Zoë Šimůnková-Ærøskøbing", "Acme Certified Sales Professional", "ACM-2026-004217",
                       "14 March 2026", "13 March 2028", "Acme Networks", "learn.example.com/verify/7Hq2kP9sXw4mZr8T"] {
            #expect(text.contains(wanted), "\(wanted) in \(text)")
        }
    }

    @Test("name title, author, language and structure for readers that speak")
    func metadata() async throws {
        let (_, bytes) = try await open(Self.arabic)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("/Lang (ar)"))
        #expect(text.contains("/DisplayDocTitle true"))
        #expect(text.contains("/Marked true"))
        #expect(text.contains("/StructTreeRoot"))
    }

    @Test("draw names of any script", arguments: [
        ("王小明", "zh", CertificateDocument.Direction.leftToRight), ("अनन्या शर्मा", "hi", .leftToRight), ("Ωμέγα Παπαδοπούλου", "el", .leftToRight),
        ("נועה כהן", "he", .rightToLeft), ("さくら 田中", "ja", .leftToRight), ("김민준", "ko", .leftToRight), ("สมชาย ใจดี", "th", .leftToRight),
    ])
    func scripts(holder: String, language: String, direction: CertificateDocument.Direction) async throws {
        let (pdf, bytes) = try await open(Self.named(holder, language, direction))
        let text = try await pdf.texts()[0].unicodeScalars.filter { !$0.properties.isBidiControl }
        let wanted = Set(holder.unicodeScalars.filter { $0.properties.isAlphabetic && !$0.properties.isDefaultIgnorableCodePoint })
        // Shaped scripts come out of a PDF in visual order at times; every letter must be there.
        #expect(wanted.subtracting(text).count <= (language == "hi" || language == "th" ? 2 : 0), "\(wanted.subtracting(text))")
        #expect(bytes.count <= 100_000)
    }

    @Test("are the same file for the same certificate")
    func deterministic() throws {
        #expect(try Self.english.pdf() == Self.english.pdf())
    }

    @Test("fit long names and titles onto the page")
    func long() async throws {
        var page = Self.english
        page.holder = "Maria del Carmen Fernández-Villanueva y Rodríguez de la Santísima Trinidad"
        page.subject = "Acme Certified Senior Implementation Engineer for Distributed Industrial Edge Networks, Energy and Utilities"
        let (pdf, _) = try await open(page)
        let text = try await pdf.texts()[0].split { $0.isWhitespace }.joined(separator: " ")
        #expect(text.contains("de la Santísima Trinidad"))
        #expect(text.contains("Energy and Utilities"))
        #expect(pdf.pageCount == 1)
    }

    @Test("are drawn as PNG with a code that scanners read")
    func png() throws {
        for (name, page) in [("english", Self.english), ("arabic", Self.arabic), ("hindi", Self.named("अनन्या शर्मा", "hi")),
                             ("chinese", Self.named("王小明", "zh")), ("hebrew", Self.named("נועה כהן", "he", .rightToLeft))] {
            let png = try page.png(width: 1684)
            let image = try Image.reencode(png, maxEdge: 2000, format: .png)
            #expect(image.width == 1684 && image.height == 1190)
            if let folder = ProcessInfo.processInfo.environment["LAUREL_KEEP_PICTURES"] {
                try Data(png).write(to: URL(fileURLWithPath: folder).appendingPathComponent("certificate-\(name).png"))
                try Data(page.pdf()).write(to: URL(fileURLWithPath: folder).appendingPathComponent("certificate-\(name).pdf"))
            }
        }
    }

    @Test("can be drawn by many at once")
    func concurrent() async throws {
        let expected = try Self.english.pdf()
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<12 { group.addTask { try await OffPool.run { try Self.english.pdf() } } }
            for try await bytes in group { #expect(bytes == expected) }
        }
    }

    @Test("survive a URL with quotes")
    func quotes() async throws {
        var page = Self.english
        page.verifyURL = "https://x.example/verify/a'b\\c"
        #expect(try await open(page).0.pageCount == 1)
    }

    @Test("read accent colours")
    func colours() {
        #expect(CertificateDocument.Colour(hex: "#FF8000") == .init(red: 255, green: 128, blue: 0))
        #expect(CertificateDocument.Colour(hex: "FF8000") == nil)
        #expect(CertificateDocument.Colour(hex: "#GG8000") == nil)
    }
}
