import Foundation
import JSON
import Kernel
import Testing

@Suite("JSON text") struct JSONTextTests {
    @Test("strings are read as Foundation reads them: plain, escaped, in every plane, and refused where they are no text", arguments: [
        #""plain""#, #""""#, #""Zoë — 日本 🎓""#, #""\"quoted\" \\ \/ \b\f\n\r\t""#, #""after plain \u00e9 and \ud83c\udf93 more""#, #""\u0000""#,
        "\"a\u{1}b\"", "\"open", #""\x""#, #""\ud83c""#, #""\u12g4""#, "\"a\nb\"", #""ends in \"#, #"{"key \" one":"v","two":["a","\n"]}"#, #"{"a":1,"a":2}"#, "nul", "tru", "[true,false,null]", "\"\u{7F}\"",
    ])
    func strings(_ text: String) throws {
        let known = try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
        let read = JSONValue(parsing: text)
        if text.contains(#""a":1,"a""#) || known == nil { return #expect(read == nil) }
        let value = try #require(read)
        let again = try JSONSerialization.jsonObject(with: Data(value.bytes), options: .fragmentsAllowed)
        #expect((known as? NSObject) == (again as? NSObject))
        #expect(JSONValue(parsing: value.bytes) == value)
    }

    @Test("what is no UTF-8 is no text", arguments: [[0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0x5C, 0x6E, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xC0, 0x80, 0x22]] as [[UInt8]])
    func bytes(_ bytes: [UInt8]) { #expect(JSONValue(parsing: bytes) == nil) }

    @Test("a thousand random strings come back as they went, whatever stands around them")
    func random() throws {
        var dice = SystemRandomNumberGenerator()
        let pieces = ["a", "\"", "\\", "\n", "\u{0}", "é", "\u{10FFFF}", "/", "\u{2028}", " ", "{", "🎓"]
        for _ in 0..<1000 {
            let one = (0..<Int.random(in: 0...12, using: &dice)).map { _ in pieces.randomElement(using: &dice)! }.joined()
            let value = JSONValue.object([one: .array([.string(one), .null, .int(7)])])
            #expect(JSONValue(parsing: value.bytes) == value)
            #expect(try JSONDecoder().decode(String.self, from: Data(JSONValue.string(one).bytes)) == one)
        }
    }
}
