/// The files of a package, found the way sloppy manifests spell them.
package struct PackagePaths: Sendable {
    private let exact: Set<String>
    private let folded: [String: String]

    /// - Parameter paths: as the zip has them, folders left out, forward slashes.
    package init(_ paths: [String]) {
        exact = Set(paths)
        // Sorted, so that of two files that differ in letter case only the same one is found every time.
        folded = Dictionary(paths.sorted().map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    }

    package var count: Int { exact.count }

    package func has(_ path: String) -> Bool { exact.contains(path) }

    /// The file as the package spells it, and what had to be overlooked to find it.
    package func find(_ path: String) -> (path: String, repair: Repair?)? {
        if let same = exact(path) { return (same, nil) }
        let decoded = PackagePaths.percentDecoded(path)
        if decoded != path, let same = exact(decoded) { return (same, .percentEncoding(path)) }
        if let other = folded[path.lowercased()] ?? folded[decoded.lowercased()] {
            return (other, .letterCase(written: path, found: other))
        }
        return nil
    }

    /// Swift compares canonically equivalent strings as equal, so a decomposed name of a Mac is found; what is returned
    /// is the package's own spelling.
    private func exact(_ path: String) -> String? {
        exact.firstIndex(of: path).map { exact[$0] }
    }

    /// Where the manifest lies: the folder it is in (with a slash, or empty) and its name as spelled.
    ///
    /// The shallowest wins; of several at one depth, none does unless they are one (case differs).
    package func manifest() -> (folder: String, name: String)? {
        let found = exact
            .filter { $0.lowercased() == "imsmanifest.xml" || $0.lowercased().hasSuffix("/imsmanifest.xml") }
            .filter { !$0.hasPrefix("__MACOSX/") }
            .map { path in (path, path.split(separator: "/").count) }
        guard let depth = found.map(\.1).min(), depth <= 4 else { return nil }
        let candidates = found.filter { $0.1 == depth }.map(\.0).sorted()
        guard let path = candidates.first(where: { $0.hasSuffix("imsmanifest.xml") }) ?? candidates.first,
              Set(candidates.map { $0.lowercased() }).count == 1
        else { return nil }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return (String(path.dropLast(name.count)), name)
    }

    /// A file that another standard starts with, for the refusal.
    package func otherStandard() -> String? {
        for (suffix, words) in [("cmi5.xml", "cmi5.xml (cmi5)"), ("tincan.xml", "tincan.xml (xAPI)"), (".au", "AICC files")] {
            if exact.contains(where: { $0.lowercased().hasSuffix(suffix) }) { return words }
        }
        return nil
    }

    /// The first file that a web server would run; it is stored and never executed, but the author should know.
    package func serverScript() -> String? {
        let endings = [".php", ".asp", ".aspx", ".jsp", ".cgi", ".pl", ".htaccess", ".phtml"]
        return exact.filter { path in endings.contains { path.lowercased().hasSuffix($0) } }.min()
    }

    /// Decodes `%xx`; a sequence that is not one, or bytes that are not UTF-8, stay as they are.
    static func percentDecoded(_ text: String) -> String {
        var out: [UInt8] = []
        let bytes = Array(text.utf8)
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count, let high = hex(bytes[at + 1]), let low = hex(bytes[at + 2]) {
                out.append(high << 4 | low)
                at += 3
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
        return String(validating: out, as: UTF8.self) ?? text
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
