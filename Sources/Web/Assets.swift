import Foundation
package import HTML

/// The built browser assets: `Assets/manifest.json` names each file's hashed name; served immutable at `/assets/<hash>/<name>`.
package struct AssetFolder: Sendable {
    package struct Entry: Sendable, Codable {
        package let hash: String
        package let type: String
        /// Bytes of the plain file.
        package let size: Int
        /// Compressed forms beside it: `br` as `.br`, `gzip` as `.gz`.
        package let encodings: [String]?
    }
    package let root: String
    private let entries: [String: Entry]

    package struct Missing: Error, CustomStringConvertible {
        package let description: String
    }

    /// - Throws: ``Missing`` when `make assets` has not run.
    package init(root: String) throws {
        self.root = root
        guard let data = FileManager.default.contents(atPath: root + "/manifest.json") else {
            throw Missing(description: "no \(root)/manifest.json: run `make assets` first")
        }
        entries = try JSONDecoder().decode([String: Entry].self, from: data)
    }
    /// No files: for tests of pages.
    package init() { root = ""; entries = [:] }

    package func link(_ name: String) -> Link { "/assets/\(entries[name]?.hash ?? "0")/\(name)" }
    /// The file behind a link; nil when hash or name are not ours.
    func file(hash: String, name: String) -> Entry? {
        guard let entry = entries[name], entry.hash == hash else { return nil }
        return entry
    }
}
