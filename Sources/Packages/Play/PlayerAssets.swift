import Foundation
package import HTML
package import Web

/// The run time's script and style for the content host, held in memory: they are small and every launch needs them.
package struct PlayerAssets: Sendable {
    struct File: Sendable {
        let hash: String
        let type: String
        let bytes: [UInt8]
        let packed: [UInt8]?
    }
    private let files: [String: File]

    /// Reads `player.js` and `player.css` as `make assets` has written them; an empty folder (tests of pages) has none.
    package init(_ assets: AssetFolder) {
        var files: [String: File] = [:]
        for (name, type) in [("player.js", "text/javascript; charset=utf-8"), ("player.css", "text/css; charset=utf-8")] {
            guard !assets.root.isEmpty, let data = FileManager.default.contents(atPath: assets.root + "/" + name) else { continue }
            let hash = assets.link(name).address.split(separator: "/").dropFirst().first.map(String.init) ?? "0"
            files[name] = File(hash: hash, type: type, bytes: [UInt8](data),
                               packed: FileManager.default.contents(atPath: assets.root + "/" + name + ".gz").map { [UInt8]($0) })
        }
        self.files = files
    }

    func link(_ name: String) -> Link { "/_laurel/\(files[name]?.hash ?? "0")/\(name)" }
    func file(_ name: String, hash: String) -> File? { files[name].flatMap { $0.hash == hash ? $0 : nil } }
}
