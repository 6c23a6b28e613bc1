import CCmark
import Synchronization

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

    // While it reads inlines, the library marks the extensions' special characters in tables of the whole process and takes
    // them out at the end: another text read meanwhile would find `~~` or a link to be plain words.
    private static let specialCharacters = Mutex<Void>(())

    /// - Parameters:
    ///   - text: what an author wrote.
    ///   - below: the level of the page's heading that the text stands under: its own headings then begin one level lower and
    ///     leave none out, whatever the author counted from. Nil keeps the author's levels.
    /// - Returns: block markup (`<p>`, `<ul>`, `<table>` …); empty for an empty text.
    package static func html(_ text: String, below: Int? = nil) -> HTML {
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
        var finished: OpaquePointer?
        specialCharacters.withLock { _ in finished = cmark_parser_finish(parser) }
        guard let document = finished else { return HTML() }
        defer { cmark_node_free(document) }
        if let below { lower(headings(document), below: below) }
        guard let rendered = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser)) else { return HTML() }
        defer { cmark_get_default_mem_allocator().pointee.free(rendered) }
        let length = lengthOf(rendered)
        return rendered.withMemoryRebound(to: UInt8.self, capacity: length) {
            HTML(rendered: UnsafeBufferPointer(start: $0, count: length))
        }
    }

    /// Headings stand at the top or in quotes and lists; all are met in the order of reading.
    private static func headings(_ document: OpaquePointer) -> [OpaquePointer] {
        guard let walk = cmark_iter_new(document) else { return [] }
        defer { cmark_iter_free(walk) }
        var found: [OpaquePointer] = []
        while true {
            switch cmark_iter_next(walk) {
            case CMARK_EVENT_DONE, CMARK_EVENT_NONE: return found
            case CMARK_EVENT_ENTER:
                if let node = cmark_iter_get_node(walk), cmark_node_get_type(node) == CMARK_NODE_HEADING { found.append(node) }
            default: continue
            }
        }
    }

    private static func lower(_ headings: [OpaquePointer], below: Int) {
        let highest = headings.map { Int(cmark_node_get_heading_level($0)) }.min() ?? 1
        var last = below
        for heading in headings {
            let wanted = Int(cmark_node_get_heading_level(heading)) - highest + below + 1
            last = min(wanted, last + 1, 6)
            cmark_node_set_heading_level(heading, Int32(last))
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
