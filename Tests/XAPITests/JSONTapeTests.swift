import JSON
import Testing

@Suite("JSON as it came")
struct JSONTapeTests {
    @Test("Texts are accepted", arguments: [
        "null", " true ", "[]", "{}", "-0", "1.5e+10", #""\u00e9\ud83d\ude00""#, #"{"a":[1,{"b":null}],"c":"x"}"#, "\"é漢😀\"",
    ])
    func accepted(_ text: String) throws { #expect(throws: Never.self) { try JSONTape(Array(text.utf8)) } }

    @Test("Faults have a reason and a place", arguments: [
        ("", JSONTape.Reason.unexpectedEnd, 0), ("[1,]", .unexpectedByte, 3), ("{\"a\":1,}", .missingKey, 7), ("01", .trailingBytes, 1), ("1.", .badNumber, 2), ("[1 2]", .missingComma, 3),
        ("{\"a\" 1}", .missingColon, 5), ("{\"a\":1,\"a\":2}", .duplicateKey, 7), (#"{"a":1,"\u0061":2}"#, .duplicateKey, 7), (#""\ud800""#, .loneSurrogate, 7),
        (#""\x""#, .badEscape, 1), ("\"\u{1}\"", .controlByte, 1), ("nul", .unexpectedEnd, 0), ("'a'", .unexpectedByte, 0), ("\"abc", .unexpectedEnd, 4),
    ])
    func refused(_ text: String, _ reason: JSONTape.Reason, _ offset: Int) {
        #expect(throws: JSONTape.Failure.self) { try JSONTape(Array(text.utf8)) }
        do { _ = try JSONTape(Array(text.utf8)) } catch { #expect(error.reason == reason && error.offset == offset, "\(error)") }
    }
    @Test("Bytes that are no UTF-8 are refused", arguments: [[0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22], [0x22, 0xFF, 0x22]] as [[UInt8]])
    func utf8(_ bytes: [UInt8]) { #expect(throws: JSONTape.Failure.self) { try JSONTape(bytes) } }

    @Test("Depth is bounded, and many keys cost no more than few")
    func bounds() throws {
        #expect(throws: JSONTape.Failure.self) { try JSONTape(Array((String(repeating: "[", count: 65) + String(repeating: "]", count: 65)).utf8)) }
        #expect(throws: JSONTape.Failure.self) { try JSONTape(Array(repeating: 0x5B, count: 1_000_000)) }
        let many = "{" + (0..<50_000).map { "\"k\($0)\":1" }.joined(separator: ",") + "}"
        let tape = try JSONTape(Array(many.utf8))
        #expect(tape.member(tape.root, "k49999") != nil)
        #expect(throws: JSONTape.Failure.self) { try JSONTape(Array((many.dropLast() + ",\"k7\":2}").utf8)) }
    }
    @Test("Values keep their bytes; texts are read")
    func values() throws {
        let tape = try JSONTape(Array(#"{"n": 1.50e1, "s":"a\"\n\ud83d\ude00", "l":[1,2,3]}"#.utf8))
        #expect(String(decoding: tape.raw(tape.member(tape.root, "n")!), as: UTF8.self) == "1.50e1")
        #expect(tape.string(tape.member(tape.root, "s")!) == "a\"\n😀")
        #expect(tape.count(tape.member(tape.root, "l")!) == 3)
        #expect(JSONCharacters.quoted("a\"\n\u{1}é") == #""a\"\n\u0001é""#)
    }
    /// Damaged texts of every kind either read or refuse, and what reads is the same after another reading.
    @Test("Whatever comes, it ends", arguments: 0..<64)
    func fuzz(_ seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        let base = Array(#"{"actor":{"mbox":"mailto:a@example.com","name":"\u00e9\ud83d\ude00 漢"},"n":[-1.5e-7,true,false,null,{}]}"#.utf8)
        for _ in 0..<300 {
            var bytes = base
            for _ in 0...next(4) {
                switch next(3) {
                case 0: bytes[next(bytes.count)] = UInt8(next(256))
                case 1: bytes.remove(at: next(bytes.count))
                default: bytes.insert(Array(#"{}[]",:\u0"#.utf8)[next(10)], at: next(bytes.count))
                }
            }
            if let tape = try? JSONTape(bytes) { #expect((try? JSONTape(Array(tape.raw(tape.root)))) != nil) }
        }
    }
}
