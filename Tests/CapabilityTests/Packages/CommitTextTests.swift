import Foundation
import SCORM
import Testing
@testable import Packages

@Suite("The body of a commit")
struct CommitTextTests {
    private func body(_ ops: String, seq: String = "1", at: String = "1750000000000", more: String = "") -> [UInt8] {
        Array(#"{"token":"t-1","item":"I1","session":"s","device":"d","entries":[{"seq":\#(seq),"at":\#(at),"ops":\#(ops)}]\#(more)}"#.utf8)
    }

    @Test("is read as a decoder of its types would read it", arguments: [
        #"[["begin"]]"#, #"[["set","cmi.core.lesson_status","incomplete"],["set","cmi.suspend_data",""],["finish"]]"#, #"[["active",0,9007199254740991],["leaving"]]"#, "[]",
        #"[["set","cmi.comments","Gr\u00fc\u00dfe \ud83d\ude00 \"quoted\" \\ \n \u0000 ü 😀"]]"#, #"[ [ "set" , "a" , "b" , "more" ] , ["begin", 1] ]"#,
        #"[["failed","LMSSetValue","cmi.core.score.raw","x",405],["failed","LMSCommit",null,null,301]]"#,
    ])
    func read(ops: String) throws {
        let bytes = body(ops), (command, token) = try CommitText.read(bytes), decoded = try JSONDecoder().decode(CommitPlay.self, from: Data(bytes))
        #expect(token == "t-1" && command.item == decoded.item && command.session == decoded.session)
        #expect(command.entries.map(\.seq) == decoded.entries.map(\.seq) && command.entries.map(\.at) == decoded.entries.map(\.at) && command.entries.map(\.ops) == decoded.entries.map(\.ops))
    }

    @Test("half a character, which scripts can make, is saved as the sign for one that is unreadable; everything around it stays")
    func surrogate() throws {
        let cases = [(#"a\ud83db"#, "a\u{FFFD}b"), (#"\ude00"#, "\u{FFFD}"), (#"\ud83d\ud83d\ude00"#, "\u{FFFD}😀"), (#"\\ud83d\ud83d"#, "\\ud83d\u{FFFD}"), (#"\ud83d\u0041"#, "\u{FFFD}A"), (#"\ud83d"#, "\u{FFFD}")]
        for (sent, kept) in cases {
            #expect(try CommitText.read(body(#"[["set","cmi.suspend_data","\#(sent)"]]"#)).command.entries[0].ops == [.set("cmi.suspend_data", kept)], "\(sent)")
        }
    }

    @Test("is refused when it is anything else", arguments: [
        #"[["set","a"]]"#, #"[["set","a",1]]"#, #"[["set",null,"b"]]"#, #"[["restore",1]]"#, #"[["launch",1,2,3,{}]]"#, #"[["moved",{}]]"#, #"[["other"]]"#, #"[["failed","f",null,null]]"#, #"[["failed","f",1,null,2]]"#, #"[["arranged",{}]]"#, #"[["jumped"]]"#, "[[]]", "[1]", "{}", "null",
        #"[["active",-1,2]]"#, #"[["active",5,4]]"#, #"[["active",0,9007199254740992]]"#, #"[["active",0.5,2]]"#, #"[["active",1e2,200]]"#, #"[["active","1",2]]"#, #"[["active",1]]"#,
    ])
    func steps(ops: String) { #expect(throws: (any Error).self) { try CommitText.read(body(ops)) } }

    @Test("is refused when a part is missing, twice as long as it may be deep, or cut off")
    func whole() {
        let good = String(decoding: body("[]"), as: UTF8.self)
        for broken in [good.replacing(#""token":"t-1","#, with: ""), good.replacing(#""item":"I1","#, with: ""), good.replacing(#""seq":1,"#, with: ""), String(good.dropLast()), good + "x", "",
                       good.replacing("[]", with: String(repeating: "[", count: 40) + String(repeating: "]", count: 40)), good.replacing(#""seq":1"#, with: #""seq":99999999999999999999"#)] {
            #expect(throws: (any Error).self) { try CommitText.read(Array(broken.utf8)) }
        }
        #expect(throws: (any Error).self) { try CommitText.read([0x7B, 0xFF, 0x7D]) }
    }
}
