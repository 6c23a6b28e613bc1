import SCORM

/// What a package is made for; it decides how its items are launched and what they report.
package enum PackageStandard: String, Sendable, Codable, CaseIterable {
    case scorm12
    /// 2nd, 3rd and 4th edition; which one is the manifest's `edition`.
    case scorm2004
    case cmi5
    /// An xAPI package with a `tincan.xml`.
    case tincan

    /// The standard that a SCORM manifest follows.
    init(_ edition: Edition) {
        self = edition == .scorm12 ? .scorm12 : .scorm2004
    }
}

extension PackageStandard {
    /// Content of its own that speaks with the record store, instead of with a page of ours around it.
    package var isLaunched: Bool { self == .cmi5 || self == .tincan }
    /// As `package_version.standard` holds it.
    /// - Throws: `DecodingError` for a word that no version of Laurel has written.
    init(stored word: String) throws {
        guard let known = PackageStandard(rawValue: word) else {
            throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "unknown package standard \(word)"))
        }
        self = known
    }
}
