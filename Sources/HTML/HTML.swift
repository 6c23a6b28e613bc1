/// HTML as an interpolated string: literals are trusted, everything interpolated is escaped by its type.
///
/// A `String` is escaped for text and for quoted attribute values alike; a `Link` is the only thing that belongs in
/// `href`, `src` and `action`; HTML goes in as it is. There is no way to make HTML of an unescaped run-time string:
/// the literal initialisers take a `StaticString`. Scripts and styles never receive interpolation, since the content
/// policy refuses inline ones.
package struct HTML: ExpressibleByStringInterpolation, Sendable, Equatable {
    /// The UTF-8 of the markup, ready for the wire.
    package private(set) var bytes: [UInt8]

    /// No markup at all.
    package init() { bytes = [] }
    package init(stringLiteral literal: StaticString) { bytes = literal.withUTF8Buffer { Array($0) } }
    package init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }
    /// Plain text, escaped.
    package init(text: String) {
        bytes = []
        HTML.escape(text, into: &bytes)
    }
    /// Markup that a trusted renderer in this module made (Markdown with raw HTML off).
    init(rendered: UnsafeBufferPointer<UInt8>) { bytes = Array(rendered) }

    /// True when there is nothing to show, so that a component can leave out its frame.
    package var isEmpty: Bool { bytes.isEmpty }
    /// The markup as a string, for tests, mail and snapshots; responses write `bytes`.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    package static func += (left: inout HTML, right: HTML) { left.bytes.append(contentsOf: right.bytes) }
    package static func + (left: HTML, right: HTML) -> HTML {
        var sum = left
        sum += right
        return sum
    }
}

extension HTML {
    package struct StringInterpolation: StringInterpolationProtocol {
        var bytes: [UInt8] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
        }
        // The append methods stay out of line: inlined, a release build of sixty pages takes twice as long.
        @inline(never) package mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
        }
        @inline(never) package mutating func appendInterpolation(_ text: String) {
            assert(bytes.last != UInt8(ascii: "="), "an attribute value must stand in quotes")
            assert(!endsInsideAddress, "href, src and action take a Link, not a String")
            HTML.escape(text, into: &bytes)
        }
        @inline(never) package mutating func appendInterpolation(_ text: String?) {
            if let text { appendInterpolation(text) }
        }
        @inline(never) package mutating func appendInterpolation(_ number: Int) {
            assert(bytes.last != UInt8(ascii: "="), "an attribute value must stand in quotes")
            bytes.append(contentsOf: String(number).utf8)
        }
        @inline(never) package mutating func appendInterpolation(_ link: Link) {
            assert(bytes.last != UInt8(ascii: "="), "an attribute value must stand in quotes")
            HTML.escape(link.address, into: &bytes)
        }
        @inline(never) package mutating func appendInterpolation(_ html: HTML) {
            bytes.append(contentsOf: html.bytes)
        }
        @inline(never) package mutating func appendInterpolation(_ html: HTML?) {
            if let html { bytes.append(contentsOf: html.bytes) }
        }
        @inline(never) package mutating func appendInterpolation(_ parts: [HTML]) {
            for part in parts { bytes.append(contentsOf: part.bytes) }
        }
        /// Each element through a component: `\(people, personRow)`.
        package mutating func appendInterpolation<S: Sequence>(_ elements: S, _ render: (S.Element) -> HTML) {
            for element in elements { bytes.append(contentsOf: render(element).bytes) }
        }
        /// Markup only if the condition holds, mostly a boolean attribute: `\(if: isOn, " checked")`.
        @inline(never) package mutating func appendInterpolation(if condition: Bool, _ html: HTML) {
            if condition { bytes.append(contentsOf: html.bytes) }
        }
        /// A whole attribute with a space before it, or nothing: `\(attribute: "id", id)`.
        @inline(never) package mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
            guard let value else { return }
            openAttribute(name)
            HTML.escape(value, into: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
        /// A whole address attribute with a space before it, or nothing: `\(attribute: "href", link)`.
        @inline(never) package mutating func appendInterpolation(attribute name: StaticString, link: Link?) {
            guard let link else { return }
            openAttribute(name)
            HTML.escape(link.address, into: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }

        private mutating func openAttribute(_ name: StaticString) {
            bytes.append(UInt8(ascii: " "))
            name.withUTF8Buffer { bytes.append(contentsOf: $0) }
            bytes.append(UInt8(ascii: "="))
            bytes.append(UInt8(ascii: "\""))
        }

        private static let addressOpenings: [[UInt8]] = ["href=\"", "src=\"", "action=\"", "href='", "src='", "action='"]
            .map { Array($0.utf8) }
        private var endsInsideAddress: Bool {
            guard let last = bytes.last, last == UInt8(ascii: "\"") || last == UInt8(ascii: "'") else { return false }
            return Self.addressOpenings.contains { bytes.suffix($0.count).elementsEqual($0) }
        }
    }

    /// Escapes for element text and for attribute values in either kind of quote.
    static func escape(_ text: String, into out: inout [UInt8]) {
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for index in 0..<utf8.count {
                let replacement: StaticString
                switch utf8[index] {
                case UInt8(ascii: "<"): replacement = "&lt;"
                case UInt8(ascii: ">"): replacement = "&gt;"
                case UInt8(ascii: "&"): replacement = "&amp;"
                case UInt8(ascii: "\""): replacement = "&quot;"
                case UInt8(ascii: "'"): replacement = "&#39;"
                default: continue
                }
                if index > start { out.append(contentsOf: utf8[start..<index]) }
                replacement.withUTF8Buffer { out.append(contentsOf: $0) }
                start = index + 1
            }
            if start < utf8.count { out.append(contentsOf: utf8[start..<utf8.count]) }
        }
    }
}

extension Sequence where Element == HTML {
    /// The parts in order with `separator` between them.
    package func joined(separator: HTML = HTML()) -> HTML {
        var result = HTML()
        var isFirst = true
        for part in self {
            if !isFirst { result += separator }
            result += part
            isFirst = false
        }
        return result
    }
}
