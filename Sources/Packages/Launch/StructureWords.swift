import CMI5
import HTML
import SCORM
import XML

extension PackageVersion {
    /// The standard as people call it.
    var standardName: String {
        switch standard {
        case .scorm12, .scorm2004: "SCORM \(manifest.edition.rawValue)"
        case .cmi5: "cmi5"
        case .tincan: "xAPI (tincan.xml)"
        }
    }
    /// Where an item starts; of a unit of cmi5 also by what it is done, in the standard's own words.
    func place(of item: SCORM.Item) -> String {
        let path = item.launch?.path ?? ""
        guard standard == .cmi5, let unit = structure?.unit(item.identifier) else { return path }
        return [path, unit.moveOn.rawValue, unit.launchMethod == .ownWindow ? unit.launchMethod.rawValue : ""].filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

extension StructureRefusal {
    /// Why the upload is refused, for its author.
    var message: Message {
        switch self {
        case .notXML(let problem):
            if let line = problem.line { .packagesStructureNotXMLAt(line: line) } else { .packagesStructureNotXML }
        case .notAStructure(let root): .packagesNotAStructure(root: root)
        case .missing(let name, let item): .packagesStructureMissing(item: item, name: name)
        case .idNotAbsolute(let id): .packagesIDNotAbsolute(id: id)
        case .idTwice(let id): .packagesIDTwice(id: id)
        case .badValue(let value, let name, let item): .packagesBadValue(item: item, name: name, value: value)
        case .emptyBlock(let id): .packagesEmptyBlock(id: id)
        case .nothingToLaunch: .packagesNothingToLaunch
        case .fileMissing(let path, let item): .packagesFileMissing(item: item, path: path)
        case .scriptAddress(_, let item): .packagesScriptHref(item: item)
        case .outside(let address, let item): .packagesOutside(item: item, address: address)
        case .otherProtocol(let address, let item): .packagesOtherProtocol(item: item, address: address)
        case .relativeWithoutZip(let address, let item): .packagesRelativeWithoutZip(item: item, address: address)
        case .reservedParameter(let name, let item): .packagesReservedParameter(item: item, name: name)
        case .tooManyUnits(let limit): .packagesTooManyItems(limit: limit)
        }
    }
}

extension PackageNote {
    /// Notes of cmi5 and xAPI packages; nil for those that every standard has.
    var structureMessage: Message? {
        func a(_ index: Int) -> String { arguments.indices.contains(index) ? arguments[index] : "" }
        return switch code {
        case "other-namespace": .packagesNoteOtherNamespace(name: a(0))
        case "missing-description": .packagesNoteDescription(item: a(0))
        case "score-rounded": .packagesNoteScoreRounded(value: a(1), item: a(0))
        case "unknown-objective": .packagesNoteObjective(item: a(0), id: a(1))
        case "id-not-absolute": .packagesNoteID(id: a(0))
        case "several-launches": .packagesNoteSeveralLaunches(count: Int(a(0)) ?? 2)
        default: nil
        }
    }
}
