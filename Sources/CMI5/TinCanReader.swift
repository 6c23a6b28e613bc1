import SCORM
import XAPI
import XML

/// Reads a `tincan.xml`: the manifest of xAPI packages that authoring tools export. There is no specification of more than its schema
/// (`http://projecttincan.com/tincan.xsd`); tools leave out namespace, languages and types, and write ids that are no IRIs.
package enum TinCanReader {
    static let namespace = "http://projecttincan.com/tincan.xsd"
    static let maxActivities = 5_000

    /// Each activity that can be launched becomes a unit that is done when it was completed or passed; the first one is the course.
    /// - Parameters: as `StructureReader.read`.
    /// - Returns: the course, the ids of all activities that the package names, and what was put right.
    /// - Throws: `StructureRefusal`
    package static func read(_ bytes: [UInt8], folder: String = "", paths: [String]) throws(StructureRefusal) -> (course: CourseStructure, notes: [StructureNote]) {
        let document: XMLDocument
        do { document = try XMLDocument(bytes: bytes) } catch { throw .notXML(error) }
        let root = document.root
        guard root.name.lowercased() == "tincan" else { throw .notAStructure(root: root.name) }
        var notes = document.repairs.filter { $0 != .byteOrderMark }.map { StructureNote(Repair.encoding($0)) }
        if root.namespace != namespace { notes.append(StructureNote("missing-namespace")) }
        let activities = (root.first("activities") ?? root).all("activity")
        guard activities.count <= maxActivities else { throw .tooManyUnits(limit: maxActivities) }
        let inside = paths.compactMap { $0.hasPrefix(folder) ? String($0.dropFirst(folder.count)) : nil }
        var addresses = UnitAddressReader(files: PackagePaths(inside)), units: [AssignableUnit] = [], taken: Set<String> = []
        for element in activities {
            guard let launch = element.all("launch").first, !launch.text.withoutEdges.isEmpty else { continue }
            let id = (element.attribute("id") ?? "").withoutEdges
            guard !id.isEmpty else { throw .missing("id", of: "activity") }
            guard taken.insert(id).inserted else { throw .idTwice(id) }
            if !QueryText.isIRI(id) { notes.append(StructureNote("id-not-absolute", id)) }
            var title = LangTextsReader.read(element.first("name"))
            if title.isEmpty {
                notes.append(StructureNote("missing-title", id))
                title = LangTexts(id)
            }
            let address = try addresses.read(launch.text.withoutEdges, item: title.text(for: "en"), refusesReserved: false)
            let type = (element.attribute("type") ?? "").withoutEdges
            units.append(AssignableUnit(id: id, title: title, description: LangTextsReader.read(element.first("description")), address: address, moveOn: .completedOrPassed,
                                        activityType: QueryText.isIRI(type) ? type : nil))
        }
        guard let first = units.first else { throw .nothingToLaunch }
        if units.count > 1 { notes.append(StructureNote("several-launches", "\(units.count)")) }
        let course = CourseStructure(id: first.id, title: first.title, description: first.description, parts: units.map(Part.unit), folder: folder)
        return (course, notes + addresses.notes)
    }
}
