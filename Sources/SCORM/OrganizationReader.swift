import XML

/// Turns `<organization>` and `<item>` elements into a table of contents.
struct OrganizationReader {
    let resources: ResourceTable
    /// Of 2004 only leaves are delivered: a heading that names a resource is a heading.
    let launchesLeavesOnly: Bool
    var notes: [Repair] = []
    /// The first reason why a launch was refused.
    private(set) var refused: ManifestRefusal?
    private var taken: Set<String> = []
    private var count = 0

    init(resources: ResourceTable, launchesLeavesOnly: Bool = false) {
        self.resources = resources
        self.launchesLeavesOnly = launchesLeavesOnly
    }

    mutating func organization(_ element: XMLElement) throws(ManifestRefusal) -> Organization {
        taken = []
        let identifier = element.attribute("identifier") ?? ""
        let title = element.first("title")?.text.squeezed ?? ""
        var items: [Item] = []
        for child in element.all("item") { items.append(try item(child)) }
        if title.isEmpty { notes.append(.missingTitle(item: identifier)) }
        let shown = title.isEmpty ? (items.first?.title ?? identifier) : title
        return Organization(identifier: identifier, title: shown, items: items)
    }

    /// A table of contents made of the resources, when the manifest has none; `nil` when nothing can be started.
    mutating func organizationFromResources(title: String?) throws(ManifestRefusal) -> Organization? {
        taken = []
        var items: [Item] = []
        let startable = resources.startable
        // Without a SCO every page is an asset; the first is where the author meant to start.
        for identifier in startable.prefix(ManifestReader.maxItems) {
            var found: [Repair] = []
            guard let launch = try resources.launch(identifier, parameters: "", item: identifier, notes: &found) else { continue }
            notes += found
            items.append(Item(identifier: unique(identifier), title: title ?? identifier, launch: launch))
            if launch.kind == .asset { break }
        }
        return items.isEmpty ? nil : Organization(identifier: "", title: title ?? items[0].title, items: items)
    }

    private mutating func item(_ element: XMLElement) throws(ManifestRefusal) -> Item {
        count += 1
        guard count <= ManifestReader.maxItems else { throw .tooManyItems(limit: ManifestReader.maxItems) }
        let written = element.attribute("identifier")?.trimmed ?? ""
        let identifier = unique(written.isEmpty ? "item-\(count)" : written)
        let titled = element.first("title")?.text.squeezed ?? ""
        if titled.isEmpty { notes.append(.missingTitle(item: identifier)) }
        let title = titled.isEmpty ? identifier : titled
        var launch: Launch?
        let isHeading = launchesLeavesOnly && element.first("item") != nil
        if let reference = element.attribute("identifierref")?.trimmed, !reference.isEmpty {
            if isHeading {
                notes.append(.headingWithResource(item: title))
            } else if resources.has(reference) {
                launch = try resources.launch(
                    reference, parameters: element.attribute("parameters") ?? "", item: title, notes: &notes)
            } else {
                notes.append(.danglingReference(item: title, resource: reference))
            }
        }
        var items: [Item] = []
        for child in element.all("item") { items.append(try item(child)) }
        return Item(
            identifier: identifier, title: title, isVisible: element.attribute("isvisible")?.lowercased() != "false",
            launch: launch, prerequisites: text(element, "prerequisites"),
            masteryScore: usable(element, "masteryscore") { Decimal4(cmi: $0).map { (0...1_000_000).contains($0.units) } ?? false },
            maxTimeAllowed: usable(element, "maxtimeallowed") { TimeSpan(cmi: $0) != nil },
            timeLimitAction: usable(element, "timelimitaction", Vocabulary.timeLimitAction.contains),
            dataFromLMS: child(element, "datafromlms").map(\.text).flatMap { $0.isEmpty ? nil : $0 },
            items: items)
    }

    private mutating func unique(_ identifier: String) -> String {
        if taken.insert(identifier).inserted { return identifier }
        notes.append(.duplicateIdentifier(identifier))
        var n = 2
        while !taken.insert("\(identifier)~\(n)").inserted { n += 1 }
        return "\(identifier)~\(n)"
    }

    private func text(_ element: XMLElement, _ name: String) -> String? {
        let text = child(element, name)?.text.trimmed ?? ""
        return text.isEmpty ? nil : text
    }

    /// 1.2 writes these names in small letters, 2004 with capitals inside.
    private func child(_ element: XMLElement, _ name: String) -> XMLElement? {
        element.children.first { $0.name.lowercased() == name }
    }

    /// The text of a child when it follows its format, else nothing and a note.
    private mutating func usable(_ element: XMLElement, _ name: String, _ valid: (String) -> Bool) -> String? {
        guard let text = text(element, name) else { return nil }
        if valid(text) { return text }
        notes.append(.unusableValue(element: name, value: text))
        return nil
    }
}
