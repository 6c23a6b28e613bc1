import CCmark

/// GitHub-flavoured Markdown to HTML by libcmark-gfm: tables, strikethrough and bare links; raw HTML is dropped and
/// addresses with a scheme that can run code lose their target (cmark's safe mode).
package enum Markdown {
    /// The longest text that is rendered, in bytes of UTF-8: ten times the longest lesson we have seen. What is longer is
    /// cut at a line end, so that no page can cost unbounded time.
    package static let longestInput = 200_000

    // Registering twice is a data race inside the library, so it happens once.
    private static let extensionsAreRegistered: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        return true
    }()

    /// - Parameter text: what an author wrote.
    /// - Returns: block markup (`<p>`, `<ul>`, `<table>` …); empty for an empty text.
    package static func html(_ text: String) -> HTML {
        precondition(extensionsAreRegistered)
        let options = CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_SMART
        guard let parser = cmark_parser_new(options) else { return HTML() }
        defer { cmark_parser_free(parser) }
        for name in ["table", "strikethrough", "autolink"] {
            guard let found = cmark_find_syntax_extension(name) else { continue }
            cmark_parser_attach_syntax_extension(parser, found)
        }
        var input = bounded(text)
        input.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        }
        guard let document = cmark_parser_finish(parser) else { return HTML() }
        defer { cmark_node_free(document) }
        guard let rendered = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser)) else { return HTML() }
        defer { cmark_get_default_mem_allocator().pointee.free(rendered) }
        let length = lengthOf(rendered)
        return rendered.withMemoryRebound(to: UInt8.self, capacity: length) {
            HTML(rendered: UnsafeBufferPointer(start: $0, count: length))
        }
    }

    private static func lengthOf(_ text: UnsafePointer<CChar>) -> Int {
        var length = 0
        while text[length] != 0 { length += 1 }
        return length
    }

    private static func bounded(_ text: String) -> String {
        guard text.utf8.count > longestInput else { return text }
        let head = Array(text.utf8.prefix(longestInput))
        let end = head.lastIndex(of: UInt8(ascii: "\n")) ?? head.endIndex
        return String(decoding: head[..<end], as: UTF8.self)
    }
}
