package import XML

/// What was put right, or is worth knowing, about a package that is accepted. Shown to the author before publishing.
package enum Repair: Sendable, Equatable {
    case nestedFolder(String)
    case manifestName(String)
    case encoding(XMLRepair)
    case missingNamespace
    case missingSchemaVersion
    case unknownSchemaVersion(String)
    case noOrganization
    case noDefaultOrganization
    case unknownDefaultOrganization(String)
    case severalOrganizations(Int)
    case emptyOrganization(String)
    case missingTitle(item: String)
    case duplicateIdentifier(String)
    case danglingReference(item: String, resource: String)
    case missingScormType(resource: String)
    case backslashes(String)
    case absolutePath(String)
    case percentEncoding(String)
    case letterCase(written: String, found: String)
    case baseIgnored(String)
    case missingFiles(count: Int, first: String)
    case unknownPrerequisite(item: String, names: String)
    case unreadablePrerequisite(item: String, script: String)
    case unusableValue(element: String, value: String)
    case serverScript(String)
    /// SCORM 2004: only what has nothing below it is delivered.
    case headingWithResource(item: String)

    /// Stable, for machines and the localization table (`packages.repair.<code>`).
    package var code: String { facts.code }
    /// What the sentence is about, in its order.
    package var arguments: [String] { facts.arguments }

    private var facts: (code: String, arguments: [String]) {
        switch self {
        case .nestedFolder(let a): ("nested-folder", [a])
        case .manifestName(let a): ("manifest-name", [a])
        case .encoding(let a): ("encoding", [a.name])
        case .missingNamespace: ("missing-namespace", [])
        case .missingSchemaVersion: ("missing-schemaversion", [])
        case .unknownSchemaVersion(let a): ("unknown-schemaversion", [a])
        case .noOrganization: ("no-organization", [])
        case .noDefaultOrganization: ("no-default-organization", [])
        case .unknownDefaultOrganization(let a): ("unknown-default-organization", [a])
        case .severalOrganizations(let n): ("several-organizations", ["\(n)"])
        case .emptyOrganization(let a): ("empty-organization", [a])
        case .missingTitle(let a): ("missing-title", [a])
        case .duplicateIdentifier(let a): ("duplicate-identifier", [a])
        case .danglingReference(let a, let b): ("dangling-reference", [a, b])
        case .missingScormType(let a): ("missing-scormtype", [a])
        case .backslashes(let a): ("backslashes", [a])
        case .absolutePath(let a): ("absolute-path", [a])
        case .percentEncoding(let a): ("percent-encoding", [a])
        case .letterCase(let a, let b): ("letter-case", [a, b])
        case .baseIgnored(let a): ("base-ignored", [a])
        case .missingFiles(let n, let a): ("missing-files", ["\(n)", a])
        case .unknownPrerequisite(let a, let b): ("unknown-prerequisite", [a, b])
        case .unreadablePrerequisite(let a, let b): ("unreadable-prerequisite", [a, b])
        case .unusableValue(let a, let b): ("unusable-value", [a, b])
        case .serverScript(let a): ("server-script", [a])
        case .headingWithResource(let a): ("heading-with-resource", [a])
        }
    }
}

extension XMLRepair {
    fileprivate var name: String {
        switch self {
        case .byteOrderMark: "byte order mark"
        case .utf16: "UTF-16"
        case .windows1252: "windows-1252"
        case .mislabelled(let label): label
        case .surroundingBytes: "white space"
        case .replacedCharacters: "unreadable characters"
        }
    }
}

/// Why a package is not accepted. Nothing of it is kept.
package enum ManifestRefusal: Error, Sendable, Equatable {
    /// Neither at the top nor in one folder; `found` names another standard's file, if there is one.
    case noManifest(found: String?)
    case notXML(XMLRefusal)
    /// The root is something else.
    case notAManifest(root: String)
    case nothingToLaunch
    case fileMissing(path: String, item: String)
    case scriptHref(href: String, item: String)
    case elsewhere(href: String, item: String)
    /// A path that leads out of the package.
    case outside(href: String, item: String)
    case tooManyItems(limit: Int)

    /// Stable, for machines and the localization table (`packages.refusal.<code>`).
    package var code: String {
        switch self {
        case .noManifest: "no-manifest"
        case .notXML: "manifest-not-xml"
        case .notAManifest: "not-a-manifest"
        case .nothingToLaunch: "nothing-to-launch"
        case .fileMissing: "file-missing"
        case .scriptHref: "script-href"
        case .elsewhere: "starts-elsewhere"
        case .outside: "path-outside"
        case .tooManyItems: "too-many-items"
        }
    }

    /// For people, in English.
    package var words: String {
        switch self {
        case .noManifest(let found?):
            "There is no imsmanifest.xml, so this is not a SCORM package. It has \(found)."
        case .noManifest(nil):
            "There is no imsmanifest.xml, so this is not a SCORM package. Zip the exported files, not the folder above them."
        case .notXML(let refusal): "imsmanifest.xml cannot be read. \(refusal.words)"
        case .notAManifest(let root): "imsmanifest.xml starts with <\(root)> where <manifest> belongs."
        case .nothingToLaunch: "The manifest names nothing that could be started."
        case .fileMissing(let path, let item): "“\(item)” starts with \(path), which is not in the package."
        case .scriptHref(let href, let item): "“\(item)” starts with a script instead of a file (\(href))."
        case .elsewhere(let href, let item):
            "“\(item)” starts at another site (\(href)). Only what is inside the package can be played."
        case .outside(let href, let item): "“\(item)” starts outside the package (\(href))."
        case .tooManyItems(let limit): "The table of contents has more than \(limit) entries."
        }
    }
}
