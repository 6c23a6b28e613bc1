import HTML
import Testing

@Suite("Markdown")
struct MarkdownTests {
    @Test("renders text, lists, tables, strikethrough and bare links")
    func renders() {
        let html = Markdown.html("# Title\n\nSome *text* ~~old~~ https://example.com\n\n- one\n\n| a | b |\n|---|---|\n| 1 | 2 |\n").string
        for part in ["<h1>Title</h1>", "<em>text</em>", "<del>old</del>", #"<a href="https://example.com">"#, "<li>one</li>", "<td>2</td>"] {
            #expect(html.contains(part), "lacks \(part)")
        }
    }

    @Test("drops raw HTML and addresses that run code", arguments: [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a <b onclick=x>b</b>", "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))", "![x](data:text/html;base64,PHNjcmlwdD4=)", "<javascript:alert(1)>", "[x](vbscript:x)",
        "[x](&#x6A;avascript:alert(1))",
    ])
    func drops(text: String) {
        let html = Markdown.html(text).string.lowercased()
        for part in ["<script", "onerror=", "onclick=", #"href="javascript"#, #"src="data:text"#, #"href="vbscript"#] {
            #expect(!html.contains(part), "kept \(part) in \(html)")
        }
    }

    @Test("headings stand below the page's and leave no level out", arguments: [
        ("## Hello\n\n### More", "<h2>Hello</h2>\n<h3>More</h3>"), ("# A\n\n#### B\n\n## C", "<h2>A</h2>\n<h3>B</h3>\n<h3>C</h3>"),
        ("Title\n=====\n\n```\n# code\n```", "<h2>Title</h2>\n<pre><code># code\n</code></pre>"), ("No heading", "<p>No heading</p>"),
    ])
    func headings(text: String, expected: String) {
        #expect(Markdown.html(text, below: 1).string == expected + "\n")
        #expect(!Markdown.html(text, below: 5).string.contains("<h7"))
    }

    @Test("is empty for an empty text and never reads beyond its bound")
    func bounds() {
        #expect(Markdown.html("").isEmpty)
        let line = String(repeating: "x", count: 99) + "\n"
        let long = String(repeating: line, count: 3_000)
        #expect(long.utf8.count > Markdown.longestInput)
        #expect(Markdown.html(long).bytes.count <= Markdown.longestInput + 100)
    }

    @Test("is bounded in time for nested brackets and quotes")
    func nested() {
        let deep = String(repeating: "[", count: 50_000) + String(repeating: ">", count: 50_000)
        let started = ContinuousClock.now
        _ = Markdown.html(deep)
        #expect(ContinuousClock.now - started < .seconds(5))
    }

    // The library keeps the extensions' special characters for the whole process while it reads inlines, so that texts of
    // many cells, read over and over, would lose their `~~` to each other.
    @Test("gives the same result from many tasks at once")
    func concurrent() async {
        let rows = (0..<40).map { "| ~~b\($0)~~ | www.example.org/\($0) |" }
        let text = (["| a | c |", "|---|---|"] + rows).joined(separator: "\n")
        let expected = Markdown.html(text)
        #expect(String(decoding: expected.bytes, as: UTF8.self).contains("<del>b39</del>"))
        let different = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<16 {
                group.addTask { (0..<50).filter { _ in Markdown.html(text) != expected }.count }
            }
            return await group.reduce(0, +)
        }
        #expect(different == 0)
    }
}
