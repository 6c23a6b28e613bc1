import Documents
import Foundation
import Testing

@Suite("Badges")
struct BadgeTests {
    static func badge(_ title: String = "Gold Partner", isEnded: Bool = false) -> BadgeDocument {
        BadgeDocument(title: title, holder: "Northwind Resellers", issuer: "Acme Networks", note: isEnded ? "Ended on 31 May 2026" : "Since 2 March 2026", isEnded: isEnded,
                      accent: .laurel, onAccent: .init(red: 255, green: 255, blue: 255), accentWords: .laurel, language: "en")
    }

    @Test("are drawings that need no fonts and load nothing")
    func drawing() throws {
        let bytes = try Self.badge().svg(), text = String(decoding: bytes, as: UTF8.self)
        #expect(FileKind.sniff(bytes) == .svg || VectorPicture.isOne(bytes))
        #expect(text.contains(#"viewBox="0 0 360 120""#) && !text.contains("<text") && !text.contains("font-family") && !text.contains("<script"))
        #expect(text.matches(of: /href="([^"]*)"/).allSatisfy { $0.output.1.hasPrefix("#") })
        #expect(bytes.count < 80_000)
    }

    @Test("look different once they have ended: grey, struck through, with the day in red")
    func ended() throws {
        let held = String(decoding: try Self.badge().svg(), as: UTF8.self), ended = String(decoding: try Self.badge(isEnded: true).svg(), as: UTF8.self)
        let red = "rgb(70.196078%,14.901961%,11.764706%)", accent = "rgb(12.156863%,37.254902%,29.019608%)"
        #expect(held.contains(accent) && !held.contains(red))
        #expect(ended.contains(red) && !ended.contains(accent))
    }

    @Test("come as PNG three times as wide as high, long names included")
    func pixels() throws {
        for title in ["Gold", "Certified Specialization in Very Large Distributed Deployments of Networks"] {
            let png = try Self.badge(title).png(pixels: 720)
            let image = try Image.reencode(png, maxEdge: 4_000, format: .png)
            #expect(FileKind.sniff(png) == .png && image.width == 720 && image.height == 240)
        }
    }
}

@Suite("Reports on paper")
struct ReportDocumentTests {
    @Test("go on over pages, stay text in reading order, and say title and language")
    func pages() async throws {
        let scratch = try Scratch()
        let blocks: [ReportDocument.Block] = [.heading("Channel programme"), .subheading("Gold", verdict: "At risk", .bad), .muted("Held since 2 March 2026")]
            + (1...60).flatMap { [.line(depth: $0 % 3, verdict: "Not met", .open, "Requirement number \($0) of the programme"), .point(depth: $0 % 3, "Somebody: item \($0)")] }
        let report = ReportDocument(title: "Standing of Northwind", lead: "As of today", issuer: "Acme Networks", blocks: blocks, foot: "Acme Networks · Northwind",
                                    accent: .laurel, language: "en", createdISO8601: "2026-03-02T10:00:00Z")
        let bytes = try report.pdf(), pdf = try await PDFDocument.open(scratch.file("r.pdf", bytes)), texts = try await pdf.texts()
        #expect(pdf.pageCount >= 3 && pdf.title == "Standing of Northwind" && pdf.pageWidth == 595)
        #expect(String(decoding: bytes, as: UTF8.self).contains("/Lang (en)"))
        let all = texts.joined(separator: " ")
        let found = (1...60).map { all.range(of: "Requirement number \($0) of")?.lowerBound }
        #expect(found.allSatisfy { $0 != nil } && found.compactMap { $0 } == found.compactMap { $0 }.sorted())
        #expect(texts.allSatisfy { $0.contains("Acme Networks · Northwind") })
    }
}
