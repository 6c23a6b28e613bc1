package import HTML

extension PackageNote {
    /// The note in the reader's language.
    package var message: Message {
        func a(_ index: Int) -> String { arguments.indices.contains(index) ? arguments[index] : "" }
        return switch code {
        case "nested-folder": .packagesNoteNested(folder: a(0))
        case "manifest-name": .packagesNoteManifestName(name: a(0))
        case "encoding": .packagesNoteEncoding(name: a(0))
        case "missing-namespace": .packagesNoteNamespace
        case "missing-schemaversion": .packagesNoteVersion
        case "unknown-schemaversion": .packagesNoteUnknownVersion(version: a(0))
        case "no-organization": .packagesNoteNoOrganization
        case "no-default-organization": .packagesNoteNoDefault
        case "unknown-default-organization": .packagesNoteUnknownDefault(name: a(0))
        case "several-organizations": .packagesNoteSeveral(count: Int(a(0)) ?? 2)
        case "empty-organization": .packagesNoteEmpty(name: a(0))
        case "missing-title": .packagesNoteTitle(item: a(0))
        case "duplicate-identifier": .packagesNoteDuplicate(name: a(0))
        case "dangling-reference": .packagesNoteDangling(item: a(0), resource: a(1))
        case "missing-scormtype": .packagesNoteType(resource: a(0))
        case "backslashes": .packagesNoteBackslashes(path: a(0))
        case "absolute-path": .packagesNoteAbsolute(path: a(0))
        case "percent-encoding": .packagesNotePercent(path: a(0))
        case "letter-case": .packagesNoteCase(written: a(0), found: a(1))
        case "base-ignored": .packagesNoteBase(path: a(0))
        case "missing-files": .packagesNoteMissing(count: Int(a(0)) ?? 1, first: a(1))
        case "unknown-prerequisite": .packagesNotePrerequisite(item: a(0), names: a(1))
        case "unreadable-prerequisite": .packagesNoteUnreadable(item: a(0), script: a(1))
        case "unusable-value": .packagesNoteValue(value: a(1), element: a(0))
        case "server-script": .packagesNoteScript(path: a(0))
        case "heading-with-resource": .packagesNoteHeading(item: a(0))
        case "names-repaired": .packagesNoteNames(count: Int(a(0)) ?? 1, example: a(1))
        case "litter-skipped": .packagesNoteLitter(count: Int(a(0)) ?? 1)
        default: structureMessage ?? .packagesNoteOther(code: code)
        }
    }
}
