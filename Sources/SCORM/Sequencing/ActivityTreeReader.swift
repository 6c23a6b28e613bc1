package import XML

/// Makes the activity tree of an organization: SCORM 2004 CAM 3.4.1 and 5.2 (items, presentation, completion threshold,
/// shared data).
package enum ActivityTreeReader {
    /// - Parameters:
    ///   - element: the `<organization>`; `nil` for one that was made up of the resources, which then flows.
    ///   - organization: the same after repair; its items' identifiers become the activities'.
    ///   - manifest: the root, for the collection of shared definitions.
    /// - Returns: the tree, and what was put right or ignored.
    package static func tree(
        _ element: XMLElement?, as organization: Organization, manifest: XMLElement, edition: Edition
    ) -> (tree: ActivityTree, repairs: [Repair]) {
        var reader = SequencingReader(manifest: manifest)
        let taken = Set(organization.everyItem.map(\.identifier))
        var identifier = organization.identifier.isEmpty ? "organization" : organization.identifier
        while taken.contains(identifier) { identifier += "~" }
        var root = ActivityDefinition(identifier, title: organization.title)
        if let element {
            describe(element, &root, &reader)
            root.children = children(of: element, organization.items, &reader)
        } else {
            root.sequencing.controls.flow = true
            root.children = organization.items.map { ActivityDefinition($0.identifier, title: $0.title, isVisible: $0.isVisible) }
        }
        var (objectives, data) = (true, true)
        if let element {
            let attributes = SequencingAttributes(element)
            attributes.set("objectivesGlobalToSystem", &objectives, &reader.notes)
            attributes.set("sharedDataGlobalToSystem", &data, &reader.notes)
        }
        let tree = ActivityTree(root, edition: edition, objectivesAreGlobalToSystem: objectives, sharedDataIsGlobalToSystem: data)
        guard let tree else { preconditionFailure("identifiers are unique after repair") }
        return (tree, reader.notes.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    }

    private static func children(of element: XMLElement, _ items: [Item], _ reader: inout SequencingReader) -> [ActivityDefinition] {
        zip(element.all("item"), items).map { child, item in
            var made = ActivityDefinition(item.identifier, title: item.title, isVisible: item.isVisible)
            describe(child, &made, &reader)
            made.children = children(of: child, item.items, &reader)
            return made
        }
    }

    private static func describe(_ element: XMLElement, _ made: inout ActivityDefinition, _ reader: inout SequencingReader) {
        made.sequencing = reader.definition(of: element)
        if let threshold = element.first("completionThreshold") { completion(threshold, &made.completion, &reader.notes) }
        for written in element.first("presentation")?.first("navigationInterface")?.all("hideLMSUI").map(\.text.trimmed) ?? [] {
            if let control: HiddenControl = SequencingAttributes.word(written) {
                made.hiddenControls.insert(control)
            } else {
                reader.notes.append(.unusableValue(element: "hideLMSUI", value: written))
            }
        }
        for map in element.first("data")?.all("map") ?? [] {
            let attributes = SequencingAttributes(map)
            guard let target = attributes.text("targetID") else {
                reader.notes.append(.unusableValue(element: "map targetID", value: ""))
                continue
            }
            var shared = SharedDataMap(target: target)
            attributes.set("readSharedData", &shared.reads, &reader.notes)
            attributes.set("writeSharedData", &shared.writes, &reader.notes)
            made.sharedData.append(shared)
        }
    }

    /// The 4th edition writes attributes, earlier ones the threshold as text.
    private static func completion(_ element: XMLElement, _ made: inout CompletionThreshold, _ notes: inout [Repair]) {
        let attributes = SequencingAttributes(element)
        attributes.set("completedByMeasure", &made.completedByMeasure, &notes)
        attributes.set("minProgressMeasure", &made.minProgressMeasure, in: SequencingReader.share, &notes)
        attributes.set("progressWeight", &made.progressWeight, in: SequencingReader.share, &notes)
        let text = element.text.trimmed
        guard !text.isEmpty else { return }
        if let threshold = Real7(text), SequencingReader.share.contains(threshold) {
            made.completedByMeasure = true
            made.minProgressMeasure = threshold
        } else {
            notes.append(.unusableValue(element: "completionThreshold", value: text))
        }
    }
}
