import Documents
import Testing

@Suite("QR codes")
struct QRCodeTests {
    @Test("carry exactly the text that was put in", arguments: [
        "a", "https://learn.example.com/verify/7Hq2kP9sXw4mZr8T", "https://lernen.example.com/verify/ÄÖÜ?x=1&y=2",
        String(repeating: "verify/", count: 14), String(repeating: "x", count: 200),
    ])
    func carries(text: String) throws {
        let code = try QRCode(text)
        #expect(QRDecoder.decode(size: code.size) { code[$0, $1] } == text)
    }

    @Test("have the same modules as SVG path")
    func svg() throws {
        let code = try QRCode("https://learn.example.com/verify/7Hq2kP9sXw4mZr8T")
        var dark: Set<[Int]> = []
        for part in code.svgPath.split(separator: "z") {
            let numbers = part.split { !$0.isNumber }.compactMap { Int($0) }
            for step in 0..<numbers[2] { dark.insert([numbers[1] - 4, numbers[0] - 4 + step]) }
        }
        #expect(QRDecoder.decode(size: code.size) { dark.contains([$0, $1]) } == "https://learn.example.com/verify/7Hq2kP9sXw4mZr8T")
    }

    @Test("become a PNG of the right size")
    func png() throws {
        let code = try QRCode("abc")
        let png = code.png(scale: 4)
        #expect(FileKind.sniff(png) == .png)
        let image = try Image.reencode(png, maxEdge: 1000, format: .png)
        #expect(image.width == (code.size + 8) * 4 && image.height == image.width)
    }

    @Test("refuse what does not fit")
    func tooLong() {
        #expect(throws: QRCode.TooLong.self) { try QRCode(String(repeating: "x", count: 3000)) }
        #expect(throws: QRCode.TooLong.self) { try QRCode("") }
    }
}
