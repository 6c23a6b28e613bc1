import HTML
import Testing

@Suite("The HTML type")
struct HTMLTypeTests {
    @Test("escapes text and attribute values alike", arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("\" onmouseover=\"x", "&quot; onmouseover=&quot;x"),
        ("' autofocus '", "&#39; autofocus &#39;"),
        ("R&D &amp; more", "R&amp;D &amp;amp; more"),
        ("日本 é 🙂", "日本 é 🙂"),
        ("", ""),
    ])
    func escapes(text: String, expected: String) {
        let page: HTML = #"<p title="\#(text)">\#(text)</p>"#
        #expect(page.string == #"<p title="\#(expected)">\#(expected)</p>"#)
        #expect(HTML(text: text).string == expected)
    }

    @Test("puts markup, optional markup, lists and numbers in as they are")
    func composes() {
        let bold: HTML = "<b>x</b>"
        let none: HTML? = nil
        let missing: String? = nil
        let page: HTML = "\(bold)\(none)\(missing)\([bold, bold])\(3)"
        #expect(page.string == "<b>x</b><b>x</b><b>x</b>3")
        let rendered: HTML = "\(["a", "<"], { "<i>\($0)</i>" })"
        #expect(rendered.string == "<i>a</i><i>&lt;</i>")
    }

    @Test("writes an attribute only if it has a value, in quotes")
    func attributes() {
        let absent: HTML = #"<a\#(attribute: "id", nil)>"#
        let present: HTML = #"<a\#(attribute: "id", "\"x")\#(if: true, " checked")\#(if: false, " open")>"#
        #expect(absent.string == "<a>")
        #expect(present.string == #"<a id="&quot;x" checked>"#)
    }

    @Test("joins, adds and knows that it is empty")
    func joins() {
        let parts: [HTML] = ["<a>", "<b>", "<c>"]
        #expect(parts.joined(separator: ", ").string == "<a>, <b>, <c>")
        #expect([HTML]().joined(separator: ", ").isEmpty)
        var sum = HTML()
        #expect(sum.isEmpty)
        sum += "<br>"
        #expect(!sum.isEmpty)
        #expect((sum + "<hr>").string == "<br><hr>")
    }

    @Test("escapes an ampersand of a link for the attribute")
    func linkInAttribute() {
        let link: Link = "/people?sort=name&page=2"
        let page: HTML = #"<a href="\#(link)">x</a>"#
        #expect(page.string == #"<a href="/people?sort=name&amp;page=2">x</a>"#)
    }
}
