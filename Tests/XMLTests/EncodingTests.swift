import Testing
import XML

private let sample = "<?xml version=\"1.0\" encoding=\"ENC\"?><a t=\"Größe\">Zürich – “é”</a>"

private func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
    let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
}

/// Only the characters of the sample.
private func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
        switch scalar {
        case "–": 0x96
        case "“": 0x93
        case "”": 0x94
        default: UInt8(scalar.value)
        }
    }
}

private func labelled(_ name: String) -> String {
    sample.split(separator: "ENC", omittingEmptySubsequences: false).joined(separator: name)
}

@Suite("Encodings") struct EncodingTests {
    private func expect(_ bytes: [UInt8], _ repairs: [XMLRepair], _ comment: Comment) throws {
        let document = try XMLDocument(bytes: bytes)
        #expect(document.root.text == "Zürich – “é”", comment)
        #expect(document.root.attribute("t") == "Größe", comment)
        #expect(document.repairs == repairs, comment)
    }

    @Test("UTF-8 is read as it is")
    func plain() throws { try expect(Array(labelled("UTF-8").utf8), [], "plain") }

    @Test("a byte order mark is dropped and noted")
    func mark() throws { try expect([0xEF, 0xBB, 0xBF] + Array(labelled("utf-8").utf8), [.byteOrderMark], "mark") }

    @Test("UTF-16 is read at both ends, with and without its mark, whatever it says of itself", arguments: [
        ("UTF-16", true, true), ("UTF-16", false, true), ("UTF-16LE", false, false), ("UTF-16BE", true, false),
        ("UTF-8", false, true),
    ])
    func wide(label: String, bigEndian: Bool, mark: Bool) throws {
        try expect(utf16(labelled(label), bigEndian: bigEndian, mark: mark), [.utf16], "\(label)")
    }

    @Test("Latin-1 and windows-1252 are read when named", arguments: ["ISO-8859-1", "windows-1252", "latin1"])
    func latin(label: String) throws { try expect(windows1252(labelled(label)), [], "\(label)") }

    @Test("windows-1252 that claims to be UTF-8, or nothing, is repaired and noted")
    func mislabelled() throws {
        try expect(windows1252(labelled("UTF-8")), [.windows1252], "claims UTF-8")
        try expect(windows1252("<a t=\"Größe\">Zürich – “é”</a>"), [.windows1252], "claims nothing")
    }

    @Test("UTF-8 that claims to be UTF-16 is repaired and noted")
    func claimsWide() throws {
        try expect(Array(labelled("UTF-16").utf8), [.mislabelled("utf-16")], "claims UTF-16")
    }

    @Test("other charsets are read by name")
    func other() throws {
        let bytes = Array("<?xml version=\"1.0\" encoding=\"windows-1251\"?><a>".utf8) + [0xCF, 0xF0, 0xE8] + Array("</a>".utf8)
        #expect(try XMLDocument(bytes: bytes).root.text == "При")
    }

    @Test("white space before the declaration is dropped and noted")
    func leading() throws {
        try expect(Array(("\n  " + labelled("UTF-8")).utf8), [.surroundingBytes], "leading")
        try expect(Array((labelled("UTF-8") + "\0\0").utf8), [.surroundingBytes], "trailing NUL")
        try expect(Array((labelled("UTF-8") + "\n").utf8), [], "trailing newline")
    }

    @Test("UTF-32 and unknown charsets over broken bytes are refused by name")
    func unreadable() {
        #expect(throws: XMLRefusal.encoding(name: "UTF-32")) {
            _ = try XMLDocument(bytes: [0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0])
        }
        #expect(throws: XMLRefusal.encoding(name: "klingon")) {
            _ = try XMLDocument(bytes: Array("<?xml version='1.0' encoding='klingon'?><a>".utf8) + [0xFF] + Array("</a>".utf8))
        }
    }
}
