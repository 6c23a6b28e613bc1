/// Where a package keeps the file that tells what it is.
package enum PackageSearch {
    /// The folder (with a slash, or empty) and the name as spelled: the shallowest one, in any spelling of its case. Specification and
    /// exporters put it at the top (14.1); a folder zipped as a whole has it one below.
    package static func find(_ name: String, in paths: [String]) -> (folder: String, name: String)? {
        let found = paths.filter { path in
            let folded = path.lowercased()
            return (folded == name || folded.hasSuffix("/" + name)) && !path.hasPrefix("__MACOSX/")
        }
        let depths = found.map { ($0, $0.split(separator: "/").count) }
        guard let depth = depths.map(\.1).min(), depth <= 4 else { return nil }
        let best = depths.filter { $0.1 == depth }.map(\.0).sorted()
        // Two folders side by side are two packages: which one is meant nobody can say.
        guard Set(best.map { $0.lowercased() }).count == 1, let path = best.first(where: { $0.hasSuffix(name) }) ?? best.first else { return nil }
        let spelled = path.split(separator: "/").last.map(String.init) ?? path
        return (String(path.dropLast(spelled.count)), spelled)
    }
}
