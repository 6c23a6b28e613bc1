import Testing
import XML

private func read(_ text: String, limits: XMLLimits = .standard) throws -> XMLDocument {
    try XMLDocument(bytes: Array(text.utf8), limits: limits)
}

private func refusal(_ bytes: [UInt8], limits: XMLLimits = .standard) -> XMLRefusal? {
    do {
        _ = try XMLDocument(bytes: bytes, limits: limits)
        return nil
    } catch { return error }
}

@Suite("A document") struct XMLDocumentTests {
    @Test("becomes a tree with names, namespaces, attributes, text and lines")
    func tree() throws {
        let root = try read("""
            <?xml version="1.0"?>
            <m:manifest xmlns:m="urn:m" xmlns="urn:d" identifier="A &amp; B" m:x="1">
              <title xml:lang="en">One <b>two</b> three</title>
              <title/>
            </m:manifest>
            """).root
        #expect(root.name == "manifest")
        #expect(root.prefix == "m")
        #expect(root.namespace == "urn:m")
        #expect(root.line == 2)
        #expect(root.attribute("identifier") == "A & B")
        #expect(root.attribute("x", namespace: "urn:m") == "1")
        #expect(root.attribute("x", namespace: nil) == nil)
        #expect(root.all("title").count == 2)
        let title = try #require(root.first("title"))
        #expect(title.namespace == "urn:d")
        #expect(title.line == 3)
        #expect(title.attribute("lang", namespace: xmlNamespace) == "en")
        #expect(title.text == "One  three")
        #expect(title.children.map(\.text) == ["two"])
        #expect(title.content.count == 3)
    }

    @Test("keeps CDATA, predefined entities and character references as text")
    func text() throws {
        #expect(try read("<a>x&lt;y<![CDATA[<&>]]>&#228;&#x1F600;</a>").root.text == "x<y<&>ä😀")
    }

    @Test("may use a prefix that it never declares")
    func undeclaredPrefix() throws {
        let root = try read("<item adlcp:scormtype='sco'><adlcp:data>x</adlcp:data></item>").root
        #expect(root.attribute("scormtype") == "sco")
        #expect(root.attributes.first?.prefix == "adlcp")
        #expect(root.first("data")?.text == "x")
    }

    @Test("drops comments and processing instructions without splitting the element")
    func comments() throws {
        let root = try read("<a><!-- c -->x<?php echo 1 ?>y</a>").root
        #expect(root.text == "xy")
        #expect(root.children.isEmpty)
    }

    @Test("is refused with line and message when it is not well-formed", arguments: [
        ("<a>\n<b>\n</a>", 3), ("<a", 1), ("<a/><b/>", 1), ("<a>\n&nbsp;</a>", 2), ("plain text", 1), ("<a x='1' x='2'/>", 1),
        ("<a>\u{1}</a>", 1),
    ])
    func malformed(text: String, line: Int) {
        guard case .malformed(let message, let at)? = refusal(Array(text.utf8)) else {
            Issue.record("\(text) was accepted or refused otherwise")
            return
        }
        #expect(at == line)
        #expect(!message.isEmpty)
    }

    @Test("is refused when empty", arguments: ["", "   \n", "\0\0"])
    func empty(text: String) {
        #expect(refusal(Array(text.utf8)) == .empty)
    }
}

@Suite("A hostile document") struct HostileXMLTests {
    @Test("with an external entity is refused before the entity is read")
    func externalEntity() {
        let text = """
            <?xml version="1.0"?>
            <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>
            <a>&x;</a>
            """
        #expect(refusal(Array(text.utf8)) == .doctype(line: 2))
    }

    @Test("with an external subset or parameter entity is refused", arguments: [
        "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/x.dtd\"><a/>",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\"> %p;]><a/>",
        "<!DOCTYPE a><a/>", "<!DOCTYPE a PUBLIC \"-//W3C//DTD XHTML 1.0//EN\" \"x\"><a/>",
    ])
    func doctype(text: String) {
        #expect(refusal(Array(text.utf8))?.code == "xml-doctype")
    }

    @Test("of a billion laughs is refused at once")
    func laughs() {
        var text = "<?xml version=\"1.0\"?><!DOCTYPE z [<!ENTITY a0 \"ha\">"
        for n in 1...30 { text += "<!ENTITY a\(n) \"&a\(n - 1);&a\(n - 1);&a\(n - 1);\">" }
        text += "]><z v=\"&a30;\">&a30;</z>"
        let clock = ContinuousClock()
        let spent = clock.measure { #expect(refusal(Array(text.utf8))?.code == "xml-doctype") }
        #expect(spent < .seconds(1))
    }

    @Test("nested too deep is refused at the limit, not a level before")
    func depth() throws {
        func nest(_ n: Int) -> [UInt8] {
            Array((String(repeating: "<a>", count: n) + String(repeating: "</a>", count: n)).utf8)
        }
        #expect(refusal(nest(64)) == nil)
        #expect(refusal(nest(65)) == .tooDeep(limit: 64, line: 1))
        #expect(refusal(nest(500_000))?.code == "xml-too-deep")
    }

    @Test("of too many nodes is refused")
    func nodes() {
        let limits = XMLLimits(maxBytes: 1 << 20, maxDepth: 10, maxNodes: 100)
        func wide(_ n: Int) -> [UInt8] { Array(("<a>" + String(repeating: "<b/>", count: n) + "</a>").utf8) }
        #expect(refusal(wide(99), limits: limits) == nil)
        #expect(refusal(wide(100), limits: limits)?.code == "xml-too-many-nodes")
        let attributes = "<a " + (0..<100).map { "x\($0)=''" }.joined(separator: " ") + "/>"
        #expect(refusal(Array(attributes.utf8), limits: limits)?.code == "xml-too-many-nodes")
    }

    @Test("of too many bytes is refused before it is read")
    func size() {
        let limits = XMLLimits(maxBytes: 10, maxDepth: 10, maxNodes: 10)
        #expect(refusal(Array("<a>1234567</a>".utf8), limits: limits) == .tooLarge(bytes: 14, limit: 10))
    }

    @Test("cut anywhere is refused, never trusted")
    func truncated() {
        let whole = Array("<?xml version='1.0'?><a b='c'><d>text é</d><e/></a>".utf8)
        for end in 0..<whole.count { #expect(refusal(Array(whole[..<end])) != nil, "cut at \(end)") }
        #expect(refusal(whole) == nil)
    }

    @Test("of random bytes neither crashes nor hangs")
    func noise() {
        var seed: UInt64 = 42
        func next() -> UInt8 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: seed >> 33)
        }
        let pieces = ["<a>", "</a>", "<", ">", "&", "&amp;", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "x='", "'", "é", "\0"]
        for _ in 0..<3_000 {
            var bytes: [UInt8] = next() % 2 == 0 ? Array("<a>".utf8) : []
            for _ in 0..<(next() % 40) {
                if next() % 3 == 0 { bytes.append(next()) } else { bytes += Array(pieces[Int(next()) % pieces.count].utf8) }
            }
            _ = refusal(bytes)
        }
    }
}
