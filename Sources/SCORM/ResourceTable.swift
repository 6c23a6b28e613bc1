import XML

/// The `<resources>` of a manifest, resolved against the files when asked.
struct ResourceTable {
    private struct Entry {
        let element: XMLElement
        let base: [String]
    }

    private let entries: [String: Entry]
    private let order: [String]
    private let files: PackagePaths

    init(root: XMLElement, files: PackagePaths) {
        self.files = files
        let outer = Self.base(root)
        var entries: [String: Entry] = [:]
        var order: [String] = []
        for container in root.all("resources") {
            for resource in container.all("resource") {
                let identifier = resource.attribute("identifier") ?? ""
                guard entries[identifier] == nil else { continue }
                entries[identifier] = Entry(element: resource, base: outer + Self.base(container) + Self.base(resource))
                order.append(identifier)
            }
        }
        self.entries = entries
        self.order = order
    }

    /// Resources that could be started, those that say they are a SCO first, in document order.
    var startable: [String] {
        let withHref = order.filter { !(entries[$0]?.element.attribute("href") ?? "").trimmed.isEmpty }
        let scos = withHref.filter { Self.kind(entries[$0]!.element) == .sco }
        return scos.isEmpty ? withHref : scos
    }

    func has(_ identifier: String) -> Bool { entries[identifier] != nil }

    /// Where the resource starts; `nil` when it has no href.
    /// - Parameters:
    ///   - parameters: the item's `parameters` attribute (Content Aggregation Model 2.3.4.4).
    ///   - item: its title, for the refusal.
    func launch(
        _ identifier: String, parameters: String, item: String, notes: inout [Repair]
    ) throws(ManifestRefusal) -> Launch? {
        guard let entry = entries[identifier], let written = entry.element.attribute("href"), !written.trimmed.isEmpty
        else { return nil }
        let href: Href
        do { href = try Href(written, base: entry.base) } catch {
            switch error {
            case .script: throw .scriptHref(href: written, item: item)
            case .elsewhere: throw .elsewhere(href: written, item: item)
            case .outside: throw .outside(href: written, item: item)
            case .empty: return nil
            }
        }
        notes += href.repairs
        guard let path = find(href, written: written, notes: &notes) else {
            throw .fileMissing(path: href.path, item: item)
        }
        let kind = Self.kind(entry.element)
        if kind == nil { notes.append(.missingScormType(resource: identifier)) }
        let (query, fragment) = Self.join(query: href.query, fragment: href.fragment, parameters: parameters)
        return Launch(kind: kind ?? .asset, path: path, query: query, fragment: fragment)
    }

    /// `<file>` entries that are not in the package: a broken export that may still play.
    func missingFiles() -> [Repair] {
        var missing: [String] = []
        for identifier in order {
            guard let entry = entries[identifier] else { continue }
            for file in entry.element.all("file") {
                guard let written = file.attribute("href"), let href = try? Href(written, base: entry.base) else { continue }
                if files.find(href.path) == nil { missing.append(href.path) }
            }
        }
        return missing.first.map { [.missingFiles(count: missing.count, first: $0)] } ?? []
    }

    private func find(_ href: Href, written: String, notes: inout [Repair]) -> String? {
        if let found = files.find(href.path) {
            if let repair = found.repair { notes.append(repair) }
            return found.path
        }
        // Some exporters write xml:base and repeat the folder in every href.
        guard let bare = try? Href(written, base: []), bare.path != href.path, let found = files.find(bare.path)
        else { return nil }
        notes.append(.baseIgnored(written))
        return found.path
    }

    private static func base(_ element: XMLElement) -> [String] {
        element.attribute("base", namespace: xmlNamespace).map { [$0] } ?? []
    }

    private static func kind(_ resource: XMLElement) -> Launch.Kind? {
        let value = resource.attributes.first { $0.name.lowercased() == "scormtype" }?.value.trimmed.lowercased()
        return value.flatMap(Launch.Kind.init(rawValue:))
    }

    /// The item's parameters appended as Content Aggregation Model 2.3.4.4 tells.
    static func join(query: String, fragment: String, parameters: String) -> (query: String, fragment: String) {
        var rest = Substring(parameters.trimmed)
        while let first = rest.first, first == "?" || first == "&" { rest.removeFirst() }
        if rest.isEmpty { return (query, fragment) }
        if rest.first == "#" { return fragment.isEmpty ? (query, String(rest.dropFirst())) : (query, fragment) }
        var tail = String(rest)
        var end = fragment
        if let mark = tail.firstIndex(of: "#") {
            if end.isEmpty { end = String(tail[tail.index(after: mark)...]) }
            tail = String(tail[..<mark])
        }
        return (query.isEmpty ? tail : query + "&" + tail, end)
    }
}
