internal import CPango
import Foundation

/// Cairo or pango could not draw: out of memory, or no fonts installed.
package struct DrawingFailure: Error, Sendable, Equatable {
    package let reason: String
}

/// A small face of cairo and pango: paths, colours and laid-out text in points, origin at the top left.
final class Canvas {
    struct About {
        var title: String, author: String, subject: String
        var createdISO8601: String?
    }

    struct Font {
        var families: [String]
        var weight = ""
        var points: Double
        /// Extra space between letters in points; only for scripts whose letters do not join.
        var tracking = 0.0
        var lineHeight = 1.25
    }

    let context: OpaquePointer
    private let layouts: OpaquePointer
    var isRightToLeft = false
    /// Lines stand at the end edge of their box instead of the start.
    var isAtEnd = false
    var language = "en"

    /// Font maps are not thread safe and costly to make: one for the process, used by one drawing at a time.
    private static let turn = NSLock()
    nonisolated(unsafe) private static let fonts = pango_cairo_font_map_new()

    private init(_ context: OpaquePointer) {
        self.context = context
        layouts = pango_font_map_create_context(Self.fonts)
        pango_cairo_context_set_resolution(layouts, 72)
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(layouts)) }

    // MARK: surfaces

    private final class Sink { var bytes: [UInt8] = [] }

    private static let write: cairo_write_func_t = { target, data, count in
        guard let target, let data else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<Sink>.fromOpaque(target).takeUnretainedValue().bytes.append(
            contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
    }

    static func pdf(width: Double, height: Double, about: About, _ draw: (Canvas) -> Void) throws(DrawingFailure) -> [UInt8] {
        turn.lock()
        defer { turn.unlock() }
        let sink = Sink()
        guard let surface = cairo_pdf_surface_create_for_stream(write, Unmanaged.passUnretained(sink).toOpaque(), width, height)
        else { throw DrawingFailure(reason: "no surface") }
        defer { cairo_surface_destroy(surface) }
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, about.title)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, about.author)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, about.subject)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Laurel")
        if let created = about.createdISO8601 {
            cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, created)
        }
        try paint(surface, scale: 1, draw)
        cairo_surface_finish(surface)
        try check(cairo_surface_status(surface))
        return withExtendedLifetime(sink) { sink.bytes }
    }

    static func png(width: Double, height: Double, pixels: Int, _ draw: (Canvas) -> Void) throws(DrawingFailure) -> [UInt8] {
        turn.lock()
        defer { turn.unlock() }
        let scale = Double(pixels) / width
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(pixels), Int32((height * scale).rounded()))
        else { throw DrawingFailure(reason: "no surface") }
        defer { cairo_surface_destroy(surface) }
        try paint(surface, scale: scale, draw)
        let sink = Sink()
        try check(cairo_surface_write_to_png_stream(surface, write, Unmanaged.passUnretained(sink).toOpaque()))
        return withExtendedLifetime(sink) { sink.bytes }
    }

    /// Letters become shapes, so that it looks the same where the fonts are missing.
    static func svg(width: Double, height: Double, _ draw: (Canvas) -> Void) throws(DrawingFailure) -> [UInt8] {
        turn.lock()
        defer { turn.unlock() }
        let sink = Sink()
        guard let surface = cairo_svg_surface_create_for_stream(write, Unmanaged.passUnretained(sink).toOpaque(), width, height)
        else { throw DrawingFailure(reason: "no surface") }
        defer { cairo_surface_destroy(surface) }
        try paint(surface, scale: 1, draw)
        cairo_surface_finish(surface)
        try check(cairo_surface_status(surface))
        return withExtendedLifetime(sink) { sink.bytes }
    }

    /// What follows stands on another page of the same size.
    func nextPage() { cairo_show_page(context) }

    private static func paint(_ surface: OpaquePointer, scale: Double, _ draw: (Canvas) -> Void) throws(DrawingFailure) {
        guard let context = cairo_create(surface) else { throw DrawingFailure(reason: "no context") }
        defer { cairo_destroy(context) }
        cairo_scale(context, scale, scale)
        draw(Canvas(context))
        cairo_show_page(context)
        try check(cairo_status(context))
    }

    private static func check(_ status: cairo_status_t) throws(DrawingFailure) {
        guard status == CAIRO_STATUS_SUCCESS else { throw DrawingFailure(reason: String(cString: cairo_status_to_string(status))) }
    }

    // MARK: shapes

    func colour(_ colour: CertificateDocument.Colour, _ opacity: Double = 1) {
        cairo_set_source_rgba(context, Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255, opacity)
    }

    func fill(x: Double, y: Double, width: Double, height: Double) {
        cairo_rectangle(context, x, y, width, height)
        cairo_fill(context)
    }

    func line(_ points: [(x: Double, y: Double)], width: Double, closed: Bool = false) {
        for (index, point) in points.enumerated() {
            if index == 0 { cairo_move_to(context, point.x, point.y) } else { cairo_line_to(context, point.x, point.y) }
        }
        if closed { cairo_close_path(context) }
        cairo_set_line_width(context, width)
        cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
        cairo_stroke(context)
    }

    /// One shape of many rectangles: drawn one by one, their shared edges would shine through.
    func fill(_ rectangles: some Sequence<(x: Double, y: Double, width: Double, height: Double)>) {
        for part in rectangles { cairo_rectangle(context, part.x, part.y, part.width, part.height) }
        cairo_fill(context)
    }

    /// A closed smooth line through points with given tangents (cubic Hermite, drawn as Bézier).
    func curve(_ nodes: [(x: Double, y: Double, dx: Double, dy: Double)], width: Double) {
        guard let first = nodes.first else { return }
        cairo_move_to(context, first.x, first.y)
        for (index, node) in nodes.enumerated() {
            let next = nodes[(index + 1) % nodes.count]
            cairo_curve_to(context, node.x + node.dx / 3, node.y + node.dy / 3, next.x - next.dx / 3, next.y - next.dy / 3, next.x, next.y)
        }
        cairo_close_path(context)
        cairo_set_line_width(context, width)
        cairo_stroke(context)
    }

    func clip(x: Double, y: Double, width: Double, height: Double, _ draw: () -> Void) {
        cairo_save(context)
        cairo_rectangle(context, x, y, width, height)
        cairo_clip(context)
        draw()
        cairo_restore(context)
    }

    /// A logical structure element of the PDF (ISO 32000-1, 14.8.4): readers announce headings and paragraphs by it.
    @discardableResult
    func tagged<Result>(_ tag: String, _ attributes: String = "", _ draw: () -> Result) -> Result {
        cairo_tag_begin(context, tag, attributes)
        defer { cairo_tag_end(context, tag) }
        return draw()
    }

    // MARK: pictures

    private final class Source { let bytes: [UInt8]; var at = 0; init(_ bytes: [UInt8]) { self.bytes = bytes } }

    private static let read: cairo_read_func_t = { source, target, count in
        guard let source, let target else { return CAIRO_STATUS_READ_ERROR }
        let from = Unmanaged<Source>.fromOpaque(source).takeUnretainedValue()
        guard from.at + Int(count) <= from.bytes.count else { return CAIRO_STATUS_READ_ERROR }
        from.bytes.withUnsafeBufferPointer { target.update(from: $0.baseAddress! + from.at, count: Int(count)) }
        from.at += Int(count)
        return CAIRO_STATUS_SUCCESS
    }

    /// Draws a PNG as large as the box allows, at one of its sides.
    /// - Returns: whether it could be read.
    func picture(_ png: [UInt8], x: Double, y: Double, width: Double, height: Double, toTheRight: Bool) -> Bool {
        let source = Source(png)
        guard let picture = cairo_image_surface_create_from_png_stream(Self.read, Unmanaged.passUnretained(source).toOpaque()) else { return false }
        defer { cairo_surface_destroy(picture) }
        let wide = Double(cairo_image_surface_get_width(picture)), high = Double(cairo_image_surface_get_height(picture))
        guard cairo_surface_status(picture) == CAIRO_STATUS_SUCCESS, wide > 0, high > 0 else { return false }
        let scale = min(width / wide, height / high)
        cairo_save(context)
        cairo_translate(context, toTheRight ? x + width - wide * scale : x, y)
        cairo_scale(context, scale, scale)
        cairo_set_source_surface(context, picture, 0, 0)
        cairo_paint(context)
        cairo_restore(context)
        return withExtendedLifetime(source) { true }
    }

    // MARK: text

    /// The height of the text in points, as `text` would draw it.
    func measure(_ string: String, _ font: Font, width: Double) -> (height: Double, lines: Int, widest: Double) {
        let layout = make(string, font, width)
        defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
        var wide: Int32 = 0, high: Int32 = 0
        pango_layout_get_size(layout, &wide, &high)
        return (Double(high) / 1024, Int(pango_layout_get_line_count(layout)), Double(wide) / 1024)
    }

    /// Draws the text in a box and returns its height in points.
    ///
    /// - Parameter baseline: `y` is where the first line stands instead of the top of the box, so that texts of
    ///   different scripts stand level side by side.
    @discardableResult
    func text(_ string: String, _ font: Font, x: Double, y: Double, width: Double, baseline: Bool = false) -> Double {
        let layout = make(string, font, width)
        defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
        cairo_move_to(context, x, baseline ? y - Double(pango_layout_get_baseline(layout)) / 1024 : y)
        pango_cairo_show_layout(context, layout)
        var high: Int32 = 0
        pango_layout_get_size(layout, nil, &high)
        return Double(high) / 1024
    }

    /// The font in the largest of the sizes at which the text needs at most `lines` lines.
    func fitted(_ string: String, _ font: Font, sizes: [Double], width: Double, lines: Int) -> Font {
        var font = font
        for size in sizes {
            font.points = size
            let measured = measure(string, font, width: width)
            if measured.lines <= lines, measured.widest <= width { break }
        }
        return font
    }

    private func make(_ string: String, _ font: Font, _ width: Double) -> OpaquePointer {
        pango_context_set_base_dir(layouts, isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR)
        pango_context_set_language(layouts, pango_language_from_string(language))
        let layout: OpaquePointer = pango_layout_new(layouts)
        // The families are tried in turn for every letter; the weight applies to each.
        let description = pango_font_description_from_string("\(font.families.joined(separator: ",")), \(font.weight) \(font.points)")
        pango_layout_set_font_description(layout, description)
        pango_font_description_free(description)
        // A name in another script than the page keeps its own order, but the page decides where a line starts.
        pango_layout_set_auto_dir(layout, 0)
        pango_layout_set_width(layout, Int32(width * 1024))
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        pango_layout_set_line_spacing(layout, Float(font.lineHeight))
        // Without automatic direction pango's left is the left of the page, also where lines run to the left.
        pango_layout_set_alignment(layout, isRightToLeft != isAtEnd ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT)
        pango_layout_set_text(layout, string, Int32(string.utf8.count))
        if font.tracking > 0, Self.mayTrack(string) {
            let attributes = pango_attr_list_new()
            pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(Int32(font.tracking * 1024)))
            pango_layout_set_attributes(layout, attributes)
            pango_attr_list_unref(attributes)
        }
        return layout
    }

    /// Latin, Greek and Cyrillic letters stand apart; Arabic and Indic ones join and must not be pulled apart.
    private static func mayTrack(_ string: String) -> Bool {
        string.unicodeScalars.allSatisfy { $0.value < 0x0530 }
    }
}
