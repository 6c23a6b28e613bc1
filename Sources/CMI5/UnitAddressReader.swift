import SCORM

/// Takes a launch address apart: a file of the package, or a page of another site.
struct UnitAddressReader {
    /// Nil for a bare XML file, which brings no files (14.2).
    let files: PackagePaths?
    var notes: [StructureNote] = []

    init(files: PackagePaths?) { self.files = files }

    mutating func read(_ written: String, item: String, refusesReserved: Bool) throws(StructureRefusal) -> UnitAddress {
        if let scheme = Self.scheme(of: written) {
            switch scheme {
            case "http", "https": return .elsewhere(try Self.whole(written, scheme: scheme, item: item, refusesReserved: refusesReserved))
            case "javascript", "vbscript", "data", "blob", "view-source": throw .scriptAddress(written, item: item)
            default: throw .otherProtocol(written, item: item)
            }
        }
        guard let files else { throw .relativeWithoutZip(written, item: item) }
        let href: Href
        do { href = try Href(written, base: []) } catch {
            switch error {
            case .script: throw .scriptAddress(written, item: item)
            case .elsewhere: throw .otherProtocol(written, item: item)
            case .outside: throw .outside(written, item: item)
            case .empty: throw .missing("url", of: item)
            }
        }
        for repair in href.repairs { note(repair) }
        guard let found = files.find(href.path) else { throw .fileMissing(path: href.path, item: item) }
        if let repair = found.repair { note(repair) }
        if refusesReserved { try Self.refuseReserved(href.query, item) }
        return .file(path: found.path, query: href.query, fragment: href.fragment)
    }

    private mutating func note(_ repair: Repair) {
        let made = StructureNote(repair)
        if !notes.contains(made) { notes.append(made) }
    }

    /// In lower case; nil for a relative address. Browsers ignore white space and controls inside a scheme, so they are left out.
    private static func scheme(of text: String) -> String? {
        let head = text.unicodeScalars.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != "\\" }.filter { $0.value > 0x20 && $0.value != 0x7F }
        guard let colon = head.firstIndex(of: ":") else { return nil }
        var scheme = ""
        for scalar in head[..<colon] { scheme.unicodeScalars.append(scalar) }
        return scheme.lowercased()
    }
    private static func whole(_ text: String, scheme: String, item: String, refusesReserved: Bool) throws(StructureRefusal) -> String {
        let isClean = text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }
        let authority = text.dropFirst(scheme.count + 3).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard isClean, text.lowercased().hasPrefix(scheme + "://"), !authority.isEmpty, !authority.contains("@") else { throw .badValue(text, of: "url", item: item) }
        let beforeFragment = text.prefix { $0 != "#" }
        if refusesReserved, let mark = beforeFragment.firstIndex(of: "?") { try refuseReserved(String(beforeFragment[beforeFragment.index(after: mark)...]), item) }
        return text
    }
    private static func refuseReserved(_ query: String, _ item: String) throws(StructureRefusal) {
        if let name = LaunchAddress.names(in: query).first(where: LaunchAddress.reserved.contains) { throw .reservedParameter(name, item: item) }
    }
}

extension StructureNote {
    init(_ repair: Repair) { self.init(code: repair.code, arguments: repair.arguments) }
    init(code: String, arguments: [String]) { (self.code, self.arguments) = (code, arguments) }
}

extension String {
    /// Without white space at the ends, as an import must take every value (13.1).
    var withoutEdges: String {
        var view = Substring(self)
        while let first = view.first, first.isWhitespace { view.removeFirst() }
        while let last = view.last, last.isWhitespace { view.removeLast() }
        return String(view)
    }
    /// With runs of white space made one space, as titles broken over lines need.
    var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
