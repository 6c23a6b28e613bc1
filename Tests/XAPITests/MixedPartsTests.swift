import Testing
import XAPI

@Suite("Statements with attachments on the wire")
struct MixedPartsTests {
    static func body(_ text: String) -> [UInt8] { Array(text.replacing("\n", with: "\r\n").utf8) }
    static let two = body("""
        --abc
        Content-Type: application/json

        {"a":1}
        --abc
        Content-Type: text/plain
        Content-Transfer-Encoding: binary
        X-Experience-API-Hash: ABCDEF

        line one
        --abcd is no boundary
        --abc--

        """)

    @Test("Parts are found with their headers, whole")
    func parts() throws {
        let found = try MixedParts.read(Self.two, boundary: "abc")
        #expect(found.count == 2)
        #expect(String(decoding: Self.two[found[0].range], as: UTF8.self) == #"{"a":1}"#)
        #expect(String(decoding: Self.two[found[1].range], as: UTF8.self) == "line one\r\n--abcd is no boundary")
        #expect(found[1].hash == "abcdef" && found[1].isBinary && !found[0].isBinary)
        #expect(found[0].contentType == "application/json")
    }
    @Test("An empty part, a preamble and bare line feeds are understood")
    func sloppy() throws {
        let bytes = Array("preamble\n--x\n\n\n--x--".utf8)
        let found = try MixedParts.read(bytes, boundary: "x")
        #expect(found.count == 1 && found[0].range.isEmpty && found[0].headers.isEmpty)
    }
    @Test("What is cut off, misses its boundary or has no headers is refused")
    func broken() {
        #expect(throws: MixedFault.noParts) { try MixedParts.read(Self.two, boundary: "other") }
        #expect(throws: MixedFault.unterminated) { try MixedParts.read(Array(Self.two.dropLast(12)), boundary: "abc") }
        #expect(throws: MixedFault.headersUnreadable) { try MixedParts.read(Self.body("--abc\nno header\n\nx\n--abc--"), boundary: "abc") }
        for length in 0..<Self.two.count { _ = try? MixedParts.read(Array(Self.two.prefix(length)), boundary: "abc") }
    }
    @Test("Boundaries of content types", arguments: [
        ("multipart/mixed; boundary=abc", "abc"), ("Multipart/Mixed; charset=x; boundary=\"a b\"", "a b"),
    ])
    func boundaries(_ type: String, _ boundary: String) throws { #expect(try MixedParts.boundary(of: type) == boundary) }
    @Test func noBoundaries() throws {
        #expect(try MixedParts.boundary(of: "application/json") == nil)
        #expect(throws: MixedFault.noBoundary) { try MixedParts.boundary(of: "multipart/mixed") }
        #expect(throws: MixedFault.noBoundary) { try MixedParts.boundary(of: "multipart/mixed; boundary=") }
    }
}
