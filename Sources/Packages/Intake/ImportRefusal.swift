package import CMI5
package import Documents
package import HTML
package import SCORM
package import Web
import XML

/// Why an upload did not become a package.
package enum ImportRefusal: Refusal {
    case zip(ZipRefusal)
    case manifest(ManifestRefusal)
    case structure(StructureRefusal)
    case activityChanged

    package var code: String {
        switch self {
        case .zip(let refusal): "packages." + refusal.code
        case .manifest(let refusal): "packages." + refusal.code
        case .structure(let refusal): "packages." + refusal.code
        case .activityChanged: "packages.activityChanged"
        }
    }
    package var field: String? { "package" }
    package var status: Int {
        if case .activityChanged = self { 409 } else { 422 }
    }
    package var message: Message {
        switch self {
        case .activityChanged: .packagesActivityChanged
        case .zip(let refusal): Self.message(refusal)
        case .manifest(let refusal): Self.message(refusal)
        case .structure(let refusal): refusal.message
        }
    }

    private static func message(_ refusal: ZipRefusal) -> Message {
        switch refusal {
        case .unreadable, .notAZip: .packagesZipNone
        case .truncated: .packagesZipTruncated
        case .damaged(let path): .packagesZipDamaged(path: path)
        case .encrypted(let path): .packagesZipEncrypted(path: path)
        case .unsupported(let path): .packagesZipUnsupported(path: path)
        case .absolutePath(let path), .escapingPath(let path): .packagesZipOutside(path: path)
        case .specialFile(let path): .packagesZipLink(path: path)
        case .badName(let path): .packagesZipName(path: path)
        case .overlapping: .packagesZipOverlapping
        case .duplicate(let path): .packagesZipTwice(path: path)
        case .tooManyEntries(let limit): .packagesZipTooMany(limit: limit)
        case .entryTooLarge(let path, let limit): .packagesZipFileTooLarge(path: path, limit: limit >> 20)
        case .tooLarge(let limit): .packagesZipTooLarge(limit: limit >> 20)
        case .suspiciousRatio(let path): .packagesZipBomb(path: path)
        case .missing(let path): .packagesZipMissing(path: path)
        }
    }

    private static func message(_ refusal: ManifestRefusal) -> Message {
        switch refusal {
        case .noManifest(let found?): .packagesNoManifestBut(found: found)
        case .noManifest(nil): .packagesNoManifest
        case .notXML(let problem):
            if let line = problem.line { .packagesManifestNotXMLAt(line: line) } else { .packagesManifestNotXML }
        case .notAManifest(let root): .packagesNotAManifest(root: root)
        case .nothingToLaunch: .packagesNothingToLaunch
        case .fileMissing(let path, let item): .packagesFileMissing(item: item, path: path)
        case .scriptHref(_, let item): .packagesScriptHref(item: item)
        case .elsewhere(let href, let item): .packagesElsewhere(item: item, address: href)
        case .outside(let href, let item): .packagesOutside(item: item, address: href)
        case .tooManyItems(let limit): .packagesTooManyItems(limit: limit)
        }
    }
}
