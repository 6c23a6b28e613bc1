/// An address that is safe in `href`, `src` and `action`.
///
/// A link is either an absolute path on our own host (`/courses/…`), optionally with query and fragment, or an external
/// `https` address; `javascript:`, `data:` and protocol-relative addresses cannot be expressed. Written as a literal its
/// interpolations are percent-encoded: `"/people/\(id)?tab=\(tab)"`. RFC 3986, sections 2.3 and 3.3.
package struct Link: ExpressibleByStringInterpolation, Sendable, Hashable {
    /// The encoded address, not yet escaped for HTML; also the value of a `Location` header.
    package let address: String

    private init(checked address: String) { self.address = address }

    /// A path on our own host, known when the program was written. Traps on anything else: it is a mistake in the source.
    package init(stringLiteral literal: StaticString) {
        let address = literal.description
        precondition(Link.isOwn(address), "a link literal starts with one slash or with #")
        self.address = address
    }
    package init(stringInterpolation: StringInterpolation) {
        precondition(Link.isOwn(stringInterpolation.address), "a link literal starts with one slash or with #")
        address = stringInterpolation.address
    }

    /// A path of segments, each percent-encoded: `Link(path: ["people", name])` is `/people/…`.
    package init(path segments: [String]) {
        address = segments.isEmpty ? "/" : segments.map { "/" + Link.encode($0) }.joined()
    }

    /// A return address that came from outside (`?next=`): kept only if it is a path on our own host, else nil.
    package init?(returningTo text: String) {
        guard text.utf8.count <= 2_048, text.utf8.first == UInt8(ascii: "/"), Link.isOwn(text) else { return nil }
        address = text
    }

    /// An address elsewhere, as an author typed it: `https` with a host, no credentials, no blanks; else nil.
    package init?(external text: String) {
        guard text.utf8.count <= 2_048, text.lowercased().hasPrefix("https://"), Link.hasOnlyAddressBytes(text) else { return nil }
        let authority = text.utf8.dropFirst(8).prefix { !"/?#".utf8.contains($0) }
        guard let first = authority.first, first != UInt8(ascii: ":"), !authority.contains(UInt8(ascii: "@")) else { return nil }
        address = text
    }

    /// A path on another host of this deployment, such as the content host. `origin` is scheme, host and port from the
    /// configuration (`http` only reaches here on a development machine); nil when it is anything more than that.
    package init?(origin: String, path: Link) {
        let lowered = origin.lowercased()
        guard lowered.hasPrefix("https://") || lowered.hasPrefix("http://"), Link.hasOnlyAddressBytes(origin) else { return nil }
        let authority = origin.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst(2)
        guard !authority.isEmpty, !authority.contains(where: { "/?#@".utf8.contains($0) }) else { return nil }
        guard path.address.utf8.first == UInt8(ascii: "/") else { return nil }
        address = origin + path.address
    }

    /// A mail address to write to.
    package static func mail(_ recipient: String) -> Link { Link(checked: "mailto:" + encode(recipient, keeping: "@+")) }

    /// The same address with one more query part; a nil value adds nothing.
    package func query(_ name: String, _ value: String?) -> Link {
        guard let value else { return self }
        let end = address.utf8.firstIndex(of: UInt8(ascii: "#")) ?? address.endIndex
        let base = address[..<end]
        let separator = base.utf8.contains(UInt8(ascii: "?")) ? "&" : "?"
        return Link(checked: base + separator + Link.encode(name) + "=" + Link.encode(value) + address[end...])
    }
    /// The same address pointing at an element of the page.
    package func fragment(_ id: String) -> Link {
        let base = address.prefix { $0 != "#" }
        return Link(checked: base + "#" + Link.encode(id))
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        var address = ""
        package init(literalCapacity: Int, interpolationCount: Int) { address.reserveCapacity(literalCapacity + 40) }
        package mutating func appendLiteral(_ literal: StaticString) { address += literal.description }
        package mutating func appendInterpolation(_ part: String) { address += Link.encode(part) }
        package mutating func appendInterpolation(_ part: Int) { address += String(part) }
        /// Ids and other values whose description is their one spelling.
        package mutating func appendInterpolation(_ part: some LosslessStringConvertible) {
            address += Link.encode(part.description)
        }
    }
}

extension Link {
    private static func isOwn(_ address: String) -> Bool {
        let utf8 = Array(address.utf8.prefix(2))
        guard let first = utf8.first, hasOnlyAddressBytes(address) else { return false }
        if first == UInt8(ascii: "#") { return true }
        // Browsers read "//host" and "/\host" as another host.
        return first == UInt8(ascii: "/") && (utf8.count == 1 || utf8[1] != UInt8(ascii: "/"))
    }

    /// No control characters, blanks or backslashes, which browsers drop or rewrite before they look at the scheme.
    private static func hasOnlyAddressBytes(_ address: String) -> Bool {
        address.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
    }

    /// Percent-encodes all but the unreserved characters (RFC 3986, section 2.3) and those in `kept`.
    private static func encode(_ part: String, keeping kept: StaticString = "") -> String {
        // A segment of dots alone would walk up the path.
        if part == "." || part == ".." { return part.utf8.map { _ in "%2E" }.joined() }
        // Ids and keys, which most parts are.
        if part.utf8.allSatisfy(isUnreserved) { return part }
        let digits = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        out.reserveCapacity(part.utf8.count * 2)
        for byte in part.utf8 {
            if isUnreserved(byte) || kept.withUTF8Buffer({ $0.contains(byte) }) {
                out.append(byte)
            } else {
                out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
             UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: false
        }
    }
}
