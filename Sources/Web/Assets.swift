import Foundation
import HTTPTypes
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

extension AssetFolder {
    /// The file of `/assets/{hash}/{name}`, compressed where the browser takes it; cached for ever since the hash is in the path.
    package func answer(_ request: WebRequest) throws -> WebResponse {
        let name = try request.parameter("name")
        guard let entry = file(hash: try request.parameter("hash"), name: name) else { throw WebRefusal.notFound }
        let accepted = request.headers[.acceptEncoding] ?? ""
        var path = "\(root)/\(name)", size = entry.size, encoding: String?
        for (coding, suffix) in [("br", ".br"), ("gzip", ".gz")] where entry.encodings?.contains(coding) == true && accepted.contains(coding) {
            let attributes = try? FileManager.default.attributesOfItem(atPath: path + suffix)
            guard let compressed = attributes?[.size] as? Int else { continue }
            (path, size, encoding) = (path + suffix, compressed, coding)
            break
        }
        var response = WebResponse.file(request, path: path, size: size, type: entry.type, etag: entry.hash, cache: "public, max-age=31536000, immutable")
        response.headers.append(("Vary", "Accept-Encoding"))
        if let encoding { response.headers.append(("Content-Encoding", encoding)) }
        return response
    }
}
