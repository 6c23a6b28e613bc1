/// A reference as manifests write it, taken apart: RFC 3986 where it is one, common sense where it is not.
package struct Href: Equatable {
    /// Why a reference leads to nothing that a package may start with.
    package enum Fault: Error, Equatable {
        case script
        case elsewhere
        case outside
        case empty
    }

    /// Without leading slash, dot segments or backslashes; percent sequences as written.
    package let path: String
    /// Without the question mark; empty without one.
    package let query: String
    /// Without the hash; empty without one.
    package let fragment: String
    /// What had to be overlooked.
    package let repairs: [Repair]

    /// - Parameters:
    ///   - written: the `href` attribute.
    ///   - base: the `xml:base` values from outside in.
    package init(_ written: String, base: [String]) throws(Fault) {
        let cleaned = Self.withoutControls(written)
        guard !cleaned.isEmpty else { throw .empty }
        try Self.refuseScheme(cleaned)
        var repairs: [Repair] = []
        let (beforeFragment, fragment) = Self.split(cleaned, at: "#")
        var (path, query) = Self.split(beforeFragment, at: "?")
        if path.contains("\\") {
            repairs.append(.backslashes(written))
            path = Self.forward(path)
        }
        if path.hasPrefix("/") {
            repairs.append(.absolutePath(written))
            path = String(path.drop { $0 == "/" })
        }
        var prefix = ""
        for part in base {
            let step = Self.forward(Self.withoutControls(part))
            if step.isEmpty { continue }
            try Self.refuseScheme(step)
            prefix = step.hasPrefix("/") ? String(step.drop { $0 == "/" }) : prefix + step
            // RFC 3986 drops what follows the last slash; exporters mean a folder either way.
            if !prefix.isEmpty, !prefix.hasSuffix("/") { prefix += "/" }
        }
        self.path = try Self.normalized(prefix + path)
        guard !self.path.isEmpty else { throw .empty }
        self.query = query
        self.fragment = fragment
        self.repairs = repairs
    }

    /// Browsers ignore tabs and newlines inside a URL, so `java\nscript:` is a script.
    private static func withoutControls(_ text: String) -> String {
        let kept = text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
        var view = Substring(String(String.UnicodeScalarView(kept)))
        while view.first == " " { view.removeFirst() }
        while view.last == " " { view.removeLast() }
        return String(view)
    }

    private static func refuseScheme(_ text: String) throws(Fault) {
        if text.hasPrefix("//") || text.hasPrefix("\\\\") { throw .elsewhere }
        let head = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != "\\" }
        guard let colon = head.firstIndex(of: ":") else { return }
        let scheme = head[..<colon].lowercased()
        switch scheme {
        case "javascript", "vbscript", "data", "blob", "view-source": throw .script
        default: throw .elsewhere
        }
    }

    private static func split(_ text: String, at mark: Character) -> (String, String) {
        guard let index = text.firstIndex(of: mark) else { return (text, "") }
        return (String(text[..<index]), String(text[text.index(after: index)...]))
    }

    private static func forward(_ path: String) -> String {
        String(path.map { $0 == "\\" ? "/" : $0 })
    }

    private static func normalized(_ path: String) throws(Fault) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/", omittingEmptySubsequences: true) {
            switch part {
            case ".": continue
            case "..":
                guard !parts.isEmpty else { throw .outside }
                parts.removeLast()
            default: parts.append(part)
            }
        }
        // An encoded dot segment must not come alive after decoding.
        let decoded = PackagePaths.percentDecoded(parts.joined(separator: "/"))
        guard !decoded.split(whereSeparator: { $0 == "/" || $0 == "\\" }).contains("..") else { throw .outside }
        return parts.joined(separator: "/")
    }
}
