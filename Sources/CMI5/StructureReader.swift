import SCORM
import XAPI
import XML

/// Reads a `cmi5.xml`: cmi5 section 13, course structure, and 14, packages.
///
/// What the schema (13.2) asks for and a run depends on is held to: ids, addresses, vocabularies, scores. What only describes is repaired
/// and noted. The order of elements is not looked at.
package enum StructureReader {
    /// More than the thousand units that an LMS must take (6.1).
    package static let maxUnits = 5_000
    static let namespaces: Set<String> = ["https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"]

    /// - Parameters:
    ///   - bytes: of the file.
    ///   - folder: where it lies in the zip.
    ///   - paths: every file of the zip; nil for a bare XML file.
    /// - Throws: `StructureRefusal`
    package static func read(_ bytes: [UInt8], folder: String = "", paths: [String]?) throws(StructureRefusal) -> (course: CourseStructure, notes: [StructureNote]) {
        let document: XMLDocument
        do { document = try XMLDocument(bytes: bytes) } catch { throw .notXML(error) }
        let root = document.root
        guard root.name == "courseStructure" else { throw .notAStructure(root: root.name) }
        let inside = paths.map { all in all.compactMap { $0.hasPrefix(folder) ? String($0.dropFirst(folder.count)) : nil } }
        var reader = Reader(files: inside.map(PackagePaths.init))
        if let namespace = root.namespace {
            if !namespaces.contains(namespace) { reader.notes.append(StructureNote("other-namespace", namespace)) }
        } else {
            reader.notes.append(StructureNote("missing-namespace"))
        }
        let course = try reader.course(root, folder: folder)
        let repairs = document.repairs.filter { $0 != .byteOrderMark }.map { StructureNote(Repair.encoding($0)) }
        return (course, repairs + reader.notes + reader.addresses.notes)
    }

    private struct Reader {
        var notes: [StructureNote] = []
        var addresses: UnitAddressReader
        private var taken: Set<String> = []
        private var objectives: Set<String> = []
        private var count = 0

        init(files: PackagePaths?) { addresses = UnitAddressReader(files: files) }

        mutating func course(_ root: XMLElement, folder: String) throws(StructureRefusal) -> CourseStructure {
            guard let course = root.first("course") else { throw .missing("course", of: "courseStructure") }
            let id = try id(course, "course")
            var goals: [Objective] = []
            for element in root.first("objectives")?.all("objective") ?? [] { goals.append(try objective(element)) }
            let title = texts(course, "title", of: id)
            let parts = try parts(root)
            guard count > 0 else { throw .nothingToLaunch }
            return CourseStructure(id: id, title: title, description: texts(course, "description", of: id), objectives: goals, parts: parts, folder: folder)
        }

        private mutating func objective(_ element: XMLElement) throws(StructureRefusal) -> Objective {
            let id = (element.attribute("id") ?? "").withoutEdges
            guard !id.isEmpty else { throw .missing("id", of: "objective") }
            guard QueryText.isIRI(id) else { throw .idNotAbsolute(id) }
            guard objectives.insert(id).inserted else { throw .idTwice(id) }
            return Objective(id: id, title: texts(element, "title", of: id))
        }

        private mutating func parts(_ parent: XMLElement) throws(StructureRefusal) -> [Part] {
            var parts: [Part] = []
            for child in parent.children {
                switch child.name {
                case "au": parts.append(.unit(try unit(child)))
                case "block": parts.append(.block(try block(child)))
                default: continue
                }
            }
            return parts
        }

        private mutating func block(_ element: XMLElement) throws(StructureRefusal) -> Block {
            let id = try id(element, "block")
            let title = texts(element, "title", of: id), goals = references(element, of: id), parts = try parts(element)
            guard !parts.isEmpty else { throw .emptyBlock(id) }
            return Block(id: id, title: title, description: texts(element, "description", of: id), objectives: goals, parts: parts)
        }

        private mutating func unit(_ element: XMLElement) throws(StructureRefusal) -> AssignableUnit {
            count += 1
            guard count <= maxUnits else { throw .tooManyUnits(limit: maxUnits) }
            let id = try id(element, "au")
            let title = texts(element, "title", of: id), shown = title.text(for: "en")
            let written = (element.first("url")?.text ?? "").withoutEdges
            guard !written.isEmpty else { throw .missing("url", of: shown) }
            let address = try addresses.read(written, item: shown, refusesReserved: true)
            let method: LaunchMethod = try word(element, "launchMethod", item: shown) ?? .anyWindow
            let moveOn: MoveOn = try word(element, "moveOn", item: shown) ?? .notApplicable
            return AssignableUnit(
                id: id, title: title, description: texts(element, "description", of: id), objectives: references(element, of: id), address: address, launchMethod: method,
                moveOn: moveOn, masteryScore: try masteryScore(element, item: shown), activityType: activityType(element),
                launchParameters: text(element, "launchParameters"), entitlementKey: text(element, "entitlementKey"))
        }

        private mutating func id(_ element: XMLElement, _ kind: String) throws(StructureRefusal) -> String {
            let id = (element.attribute("id") ?? "").withoutEdges
            guard !id.isEmpty else { throw .missing("id", of: kind) }
            guard QueryText.isIRI(id), id.utf8.count <= 2000 else { throw .idNotAbsolute(id) }
            guard taken.insert(id).inserted else { throw .idTwice(id) }
            return id
        }
        private func word<Word: RawRepresentable>(_ element: XMLElement, _ name: String, item: String) throws(StructureRefusal) -> Word? where Word.RawValue == String {
            guard let written = element.attribute(name)?.withoutEdges, !written.isEmpty else { return nil }
            guard let word = Word(rawValue: written) else { throw .badValue(written, of: name, item: item) }
            return word
        }
        /// A decimal from 0 to 1 (`xs:decimal`: no exponent), kept to four places.
        private mutating func masteryScore(_ element: XMLElement, item: String) throws(StructureRefusal) -> Int? {
            guard let written = element.attribute("masteryScore")?.withoutEdges, !written.isEmpty else { return nil }
            let digits = written.hasPrefix("+") ? written.dropFirst() : written[...]
            guard digits.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }), let value = Double(String(digits)), (0...1).contains(value) else {
                throw .badValue(written, of: "masteryScore", item: item)
            }
            let units = Int((value * 10_000).rounded())
            if Double(units) / 10_000 != value { notes.append(StructureNote("score-rounded", item, written)) }
            return units
        }
        private mutating func activityType(_ element: XMLElement) -> String? {
            guard let written = element.attribute("activityType")?.withoutEdges, !written.isEmpty else { return nil }
            if QueryText.isIRI(written) { return written }
            notes.append(StructureNote("unusable-value", "activityType", written))
            return nil
        }
        private func text(_ element: XMLElement, _ name: String) -> String? {
            let text = element.first(name)?.text.withoutEdges ?? ""
            return text.isEmpty ? nil : text
        }
        private mutating func references(_ element: XMLElement, of item: String) -> [String] {
            (element.first("objectives")?.all("objective") ?? []).compactMap { reference in
                let id = (reference.attribute("idref") ?? "").withoutEdges
                if objectives.contains(id) { return id }
                notes.append(StructureNote("unknown-objective", item, id))
                return nil
            }
        }
        private mutating func texts(_ element: XMLElement, _ name: String, of item: String) -> LangTexts {
            let found = LangTextsReader.read(element.first(name))
            if name == "title", found.isEmpty {
                notes.append(StructureNote("missing-title", item))
                return LangTexts(item)
            }
            if name == "description", found.isEmpty, !notes.contains(where: { $0.code == "missing-description" }) { notes.append(StructureNote("missing-description", item)) }
            return found
        }
    }
}

/// Texts as `langstring` elements, or as the element's own text with or without a `lang`.
enum LangTextsReader {
    /// A language tag as statements may have it (RFC 5646, section 2.1): `en_US` is meant as `en-US`, and what is none names no language.
    private static func tag(_ text: String) -> String {
        let tag = text.withoutEdges.map { $0 == "_" ? "-" : String($0) }.joined(), parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.utf8.count), first.utf8.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }) else { return "" }
        let isSound = parts.dropFirst().allSatisfy { part in
            (2...8).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) }
        }
        return isSound ? tag : String(first)
    }
    static func read(_ element: XMLElement?) -> LangTexts {
        guard let element else { return LangTexts([]) }
        let strings = element.all("langstring")
        let sources = strings.isEmpty ? [element] : strings
        var seen: Set<String> = []
        return LangTexts(sources.compactMap { one in
            let language = tag(one.attribute("lang") ?? ""), text = one.text.onOneLine
            return text.isEmpty || !seen.insert(language.lowercased()).inserted ? nil : LangTexts.Entry(language: language, text: text)
        })
    }
}
