import XML

/// Reads a SCORM manifest of any quality: SCORM 1.2 Content Aggregation Model 2.3, IMS Content Packaging 1.1.2 to 1.1.4, and
/// SCORM 2004 CAM 3.4, whose sequencing `ActivityTreeReader` reads.
package enum ManifestReader {
    /// Entries of the table of contents that are accepted.
    package static let maxItems = 2_000

    /// - Parameters:
    ///   - paths: every file of the package.
    ///   - bytes: gives the manifest's bytes for the path where it was found.
    /// - Returns: the manifest, usable as it stands, and what was put right.
    /// - Throws: `ManifestRefusal`, or what `bytes` throws.
    package static func read(
        paths: [String], bytes: (String) throws -> [UInt8]
    ) throws -> (manifest: Manifest, repairs: [Repair]) {
        let files = PackagePaths(paths)
        guard let place = files.manifest() else { throw ManifestRefusal.noManifest(found: files.otherStandard()) }
        let data = try bytes(place.folder + place.name)
        var notes: [Repair] = []
        if !place.folder.isEmpty { notes.append(.nestedFolder(place.folder)) }
        if place.name != "imsmanifest.xml" { notes.append(.manifestName(place.name)) }
        if let script = files.serverScript() { notes.append(.serverScript(script)) }
        let document: XMLDocument
        do { document = try XMLDocument(bytes: data) } catch { throw ManifestRefusal.notXML(error) }
        notes += document.repairs.filter { $0 != .byteOrderMark }.map(Repair.encoding)
        let inside = paths.compactMap { path in
            path.hasPrefix(place.folder) ? String(path.dropFirst(place.folder.count)) : nil
        }
        let read = try manifest(document.root, files: PackagePaths(inside), folder: place.folder)
        return (read.manifest, notes + read.repairs)
    }

    static func manifest(
        _ root: XMLElement, files: PackagePaths, folder: String
    ) throws(ManifestRefusal) -> (manifest: Manifest, repairs: [Repair]) {
        guard root.name.lowercased() == "manifest" else { throw .notAManifest(root: root.name) }
        var notes: [Repair] = []
        let edition = EditionFinder.edition(of: root, notes: &notes)
        let resources = ResourceTable(root: root, files: files)
        var reader = OrganizationReader(resources: resources, launchesLeavesOnly: edition != .scorm12)
        let container = root.first("organizations")
        var organizations: [Organization] = []
        var elements: [XMLElement?] = []
        for element in container?.all("organization") ?? [] {
            let organization = try reader.organization(element)
            if organization.everyItem.contains(where: { $0.launch != nil }) {
                organizations.append(organization)
                elements.append(element)
            } else {
                reader.notes.append(.emptyOrganization(organization.title))
            }
        }
        if organizations.isEmpty {
            let made = try reader.organizationFromResources(title: title(of: root))
            guard let made else { throw reader.refused ?? .nothingToLaunch }
            organizations = [made]
            elements = [nil]
            notes.append(.noOrganization)
        }
        let chosen = choose(organizations, wanted: container?.attribute("default"), notes: &notes)
        notes += reader.notes + resources.missingFiles()
        var activities: ActivityTree?
        if edition == .scorm12 {
            notes += PrerequisiteCheck.notes(organizations[chosen])
        } else {
            let read = ActivityTreeReader.tree(elements[chosen], as: organizations[chosen], manifest: root, edition: edition)
            activities = read.tree
            notes += read.repairs
        }
        let manifest = Manifest(
            identifier: root.attribute("identifier") ?? "", edition: edition,
            title: organizations[chosen].title, folder: folder, language: language(of: root),
            organizations: organizations, defaultOrganization: chosen, activities: activities)
        return (manifest, unique(notes))
    }

    private static func choose(_ organizations: [Organization], wanted: String?, notes: inout [Repair]) -> Int {
        if organizations.count > 1 { notes.append(.severalOrganizations(organizations.count)) }
        guard let wanted, !wanted.isEmpty else {
            if organizations.count > 1 { notes.append(.noDefaultOrganization) }
            return 0
        }
        if let index = organizations.firstIndex(where: { $0.identifier == wanted }) { return index }
        notes.append(.unknownDefaultOrganization(wanted))
        return 0
    }

    /// The title in the metadata (IEEE LOM 1.1), for packages without an organization.
    private static func title(of root: XMLElement) -> String? {
        guard let title = lom(root)?.first("general")?.first("title") else { return nil }
        let text = (title.first("langstring") ?? title.first("string"))?.text.trimmed ?? ""
        return text.isEmpty ? nil : text
    }

    private static func language(of root: XMLElement) -> String? {
        let tag = lom(root)?.first("general")?.first("language")?.text.trimmed ?? ""
        return tag.isEmpty || tag == "x-none" || tag.utf8.count > 35 ? nil : tag
    }

    private static func lom(_ root: XMLElement) -> XMLElement? { root.first("metadata")?.first("lom") }

    private static func unique(_ notes: [Repair]) -> [Repair] {
        notes.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

/// Tells the editions apart: by what the manifest says, else by the namespaces and names it uses.
enum EditionFinder {
    static func edition(of root: XMLElement, notes: inout [Repair]) -> Edition {
        let metadata = root.first("metadata")
        let version = metadata?.first("schemaversion")?.text.trimmed.lowercased() ?? ""
        let used = Use(of: root)
        if !used.hasNamespace { notes.append(.missingNamespace) }
        switch version {
        case "1.2", "scorm 1.2", "1.1", "1.1.1", "1.1.2": return .scorm12
        case "cam 1.3", "2004 2nd edition": return .scorm2004second
        case "2004 3rd edition": return .scorm2004third
        case "2004 4th edition": return .scorm2004fourth
        case let other where other.contains("2004") || other.contains("1.3"):
            notes.append(.unknownSchemaVersion(version))
            return other.contains("4th") ? .scorm2004fourth : other.contains("3rd") ? .scorm2004third : other.contains("2004") ? .scorm2004 : .scorm2004second
        case "": notes.append(.missingSchemaVersion)
        default: notes.append(.unknownSchemaVersion(version))
        }
        return used.is2004 ? .scorm2004 : .scorm12
    }

    private struct Use {
        var hasNamespace: Bool
        var is2004 = false

        init(of root: XMLElement) {
            hasNamespace = root.namespace != nil
            look(root, depth: 0)
        }

        private mutating func look(_ element: XMLElement, depth: Int) {
            let marks2004 = ["adlcp_v1p3", "adlseq", "adlnav", "imsss"]
            if let name = element.namespace, marks2004.contains(where: name.contains) { is2004 = true }
            if element.name == "sequencing" || element.prefix == "imsss" { is2004 = true }
            for attribute in element.attributes {
                if let name = attribute.namespace, marks2004.contains(where: name.contains) { is2004 = true }
                // 1.2 spells it scormtype, 2004 scormType; only a declared 2004 namespace is proof, sloppy 1.2 has both.
            }
            guard !is2004, depth < 12 else { return }
            for child in element.children { look(child, depth: depth + 1) }
        }
    }
}

extension String {
    /// Without white space at the ends.
    var trimmed: String {
        var view = Substring(self)
        while let first = view.first, first.isWhitespace { view.removeFirst() }
        while let last = view.last, last.isWhitespace { view.removeLast() }
        return String(view)
    }

    /// With runs of white space made one space, as titles broken over lines need.
    var squeezed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
