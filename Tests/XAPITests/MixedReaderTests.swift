import JSON
import Testing
import XAPI

/// Reading in pieces finds what reading a whole body finds, wherever the pieces are cut.
@Suite("Statements with attachments as they arrive")
struct MixedReaderTests {
    struct Found: Equatable {
        var headers: [String: String]
        var content: [UInt8] = []
    }
    static func read(_ body: [UInt8], boundary: String, pieces: (Int) -> Int) throws -> [Found] {
        var reader = MixedReader(boundary: boundary), found: [Found] = [], isOpen = false, at = 0, turn = 0
        while at < body.count {
            let end = min(body.count, at + max(1, pieces(turn)))
            try reader.feed(Array(body[at..<end])) { event in
                switch event {
                case .begin(let headers):
                    #expect(!isOpen)
                    isOpen = true
                    found.append(Found(headers: headers))
                case .data(let bytes):
                    #expect(isOpen && !bytes.isEmpty)
                    found[found.count - 1].content += bytes
                case .end: isOpen = false
                }
            }
            (at, turn) = (end, turn + 1)
        }
        try reader.finish()
        #expect(!isOpen)
        return found
    }
    static func whole(_ body: [UInt8], boundary: String) throws -> [Found] { try MixedParts.read(body, boundary: boundary).map { Found(headers: $0.headers, content: Array(body[$0.range])) } }

    static let bodies: [(String, String)] = [
        ("--abc\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n--abc\r\nX-Experience-API-Hash: AB\r\n\r\nline one\r\n--abcd is none\r\n--abc--\r\nepilogue", "abc"),
        ("preamble\n--x\n\n\n--x--\n", "x"), ("--x\r\nA: b\r\n\r\n\r\n--x\r\n\r\n--x--", "x"), ("--x \r\nA: b\r\n\r\n\r\n\r\n\r\r\n--x--", "x"),
        ("--x\r\nA: b\r\n\r\n--x\r\n\r\n-\r\n--\r\n--x-\r\n--x--", "x"), ("--a b\r\n\r\n\n\n--a b--", "a b"),
    ]
    @Test("Each body, cut everywhere", arguments: bodies)
    func cut(_ text: String, _ boundary: String) throws {
        let body = Array(text.utf8), expected = try Self.whole(body, boundary: boundary)
        for size in 1...max(2, body.count) { #expect(try Self.read(body, boundary: boundary) { _ in size } == expected, "pieces of \(size)") }
    }
    @Test("Bodies of chance, cut by chance")
    func chance() throws {
        var numbers = Numbers(state: 7)
        let alphabet = Array("-x\r\n\r\n--x\r\n--y a".utf8)
        for _ in 0..<3000 {
            var body = Array("--x\r\n\r\n".utf8)
            for _ in 0..<Int.random(in: 0...3, using: &numbers) {
                body += (0..<Int.random(in: 0...30, using: &numbers)).map { _ in alphabet.randomElement(using: &numbers)! }
                body += Array("\r\n--x\r\nA: b\r\n\r\n".utf8)
            }
            body += (0..<Int.random(in: 0...20, using: &numbers)).map { _ in alphabet.randomElement(using: &numbers)! } + Array("\r\n--x--\r\n".utf8)
            let expected = try? Self.whole(body, boundary: "x")
            let found = try? Self.read(body, boundary: "x") { _ in Int.random(in: 1...9, using: &numbers) }
            #expect(found == expected, "\(String(decoding: body, as: UTF8.self).debugDescription)")
        }
    }
    struct Numbers: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }
    @Test("What is cut off, misses its boundary or has no headers is refused")
    func broken() {
        func fault(_ text: String) -> MixedFault? {
            do {
                _ = try Self.read(Array(text.utf8), boundary: "x") { _ in 3 }
                return nil
            } catch { return error as? MixedFault }
        }
        #expect(fault("no boundary at all") == .noParts)
        #expect(fault("--x\r\n\r\nabc\r\n--x") == .unterminated)
        #expect(fault("--x\r\nno header\r\n\r\nabc\r\n--x--") == .headersUnreadable)
        #expect(fault("--x\r\nA: \(String(repeating: "a", count: 9000))\r\n\r\nabc\r\n--x--") == .headersUnreadable)
        #expect(fault("--x\r\n" + (0..<60).map { "A\($0): b\r\n" }.joined() + "\r\nabc\r\n--x--") == .headersUnreadable)
        #expect(fault(String(repeating: "--x\r\n\r\n\r\n", count: 1002) + "--x--") == .tooManyParts)
    }
}

@Suite("JSON of bounded size")
struct BoundedJSONTests {
    @Test("A text of too many values is refused where the bound is passed, keys and values counted")
    func values() throws {
        #expect(try JSONTape(Array("[1,2,3]".utf8), maximumValues: 4).count(JSONTape(Array("[1,2,3]".utf8)).root) == 3)
        for (text, offset) in [("[1,2,3]", 5), ("[[[[", 3), (#"{"a":1,"b":2}"#, 5)] {
            let failure = #expect(throws: JSONTape.Failure.self) { _ = try JSONTape(Array(text.utf8), maximumValues: text.hasPrefix("{") ? 2 : 3) }
            #expect(failure?.reason == .tooManyValues && failure?.offset == offset, "\(text): \(String(describing: failure))")
        }
    }
}
