import CMI5
import Foundation
import SCORM

/// What a zip, or a bare XML file, of cmi5 or with a `tincan.xml` holds.
struct CourseIntake {
    let standard: PackageStandard
    let course: CourseStructure
    let notes: [StructureNote]

    private static let bytesOfStructure = 16 << 20

    /// - Parameters: paths: of the zip's files; contents: gives the bytes of one.
    /// - Returns: nil when the zip is of another standard. A package that brings a SCORM manifest too is played as SCORM.
    /// - Throws: `StructureRefusal`, or what `contents` throws.
    static func read(paths: [String], contents: (String, Int) throws -> [UInt8]) throws -> CourseIntake? {
        guard PackagePaths(paths).manifest() == nil else { return nil }
        if let place = PackageSearch.find("cmi5.xml", in: paths) {
            let bytes = try contents(place.folder + place.name, bytesOfStructure)
            let (course, notes) = try StructureReader.read(bytes, folder: place.folder, paths: paths)
            return CourseIntake(standard: .cmi5, course: course, notes: found(place, "cmi5.xml", paths) + notes)
        }
        if let place = PackageSearch.find("tincan.xml", in: paths) {
            let bytes = try contents(place.folder + place.name, bytesOfStructure)
            let (course, notes) = try TinCanReader.read(bytes, folder: place.folder, paths: paths)
            return CourseIntake(standard: .tincan, course: course, notes: found(place, "tincan.xml", paths) + notes)
        }
        return nil
    }
    /// A course structure without a zip (cmi5 14.2): all that it starts lies elsewhere.
    /// - Returns: nil for a file that is no XML at all.
    static func bare(_ path: String) throws -> CourseIntake? {
        guard let file = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? file.close() }
        guard let head = try file.read(upToCount: 256), looksLikeXML([UInt8](head)) else { return nil }
        let rest = try file.read(upToCount: bytesOfStructure) ?? Data()
        let (course, notes) = try StructureReader.read([UInt8](head) + [UInt8](rest), paths: nil)
        return CourseIntake(standard: .cmi5, course: course, notes: notes)
    }
    private static func looksLikeXML(_ head: [UInt8]) -> Bool {
        let text = head.filter { $0 != 0 && $0 < 0x80 }
        return text.first { $0 > 0x20 } == UInt8(ascii: "<")
    }
    private static func found(_ place: (folder: String, name: String), _ name: String, _ paths: [String]) -> [StructureNote] {
        var notes: [StructureNote] = []
        if !place.folder.isEmpty { notes.append(StructureNote("nested-folder", place.folder)) }
        if place.name != name { notes.append(StructureNote("manifest-name", place.name)) }
        if let script = PackagePaths(paths).serverScript() { notes.append(StructureNote("server-script", script)) }
        return notes
    }
}

extension PackageNote {
    init(_ note: StructureNote) { self.init(code: note.code, arguments: note.arguments.map { String($0.prefix(300)) }) }
}

extension CourseStructure {
    /// The table of contents in the shape that pages of every standard read: blocks are headings, units start something.
    var outline: Manifest {
        func items(_ parts: [Part]) -> [Item] {
            parts.map { part in
                switch part {
                case .block(let block): Item(identifier: block.id, title: block.title.text(for: "en"), items: items(block.parts))
                case .unit(let unit): Item(identifier: unit.id, title: unit.title.text(for: "en"), launch: launch(unit),
                                           masteryScore: unit.masteryScore.map(percent))
                }
            }
        }
        func launch(_ unit: AssignableUnit) -> Launch {
            switch unit.address {
            case .file(let path, let query, let fragment): Launch(kind: .sco, path: path, query: query, fragment: fragment)
            case .elsewhere(let address): Launch(kind: .sco, path: address)
            }
        }
        // Of ten-thousandths, as SCORM writes percent.
        func percent(_ units: Int) -> String { units % 100 == 0 ? "\(units / 100)" : "\(Double(units) / 100)" }
        let organization = Organization(identifier: id, title: title.text(for: "en"), items: items(parts))
        return Manifest(identifier: id, edition: .scorm12, title: organization.title, folder: folder, language: languages.isEmpty ? nil : languages.joined(separator: ", "),
                        organizations: [organization], defaultOrganization: 0)
    }
}
