import Foundation

/// A drawing in SVG that somebody uploaded, made into pixels by librsvg in a process of its own: no script runs, nothing is loaded
/// from anywhere, and no markup of the original reaches another person's browser.
package enum VectorPicture {
    package static let maxBytes = 1 << 20
    package struct Refused: Error, Sendable { package let reason: String }

    /// By its first element, past a byte order mark, the XML declaration, comments and a document type.
    package static func isOne(_ bytes: [UInt8]) -> Bool {
        if FileKind.sniff(bytes) == .svg { return true }
        guard FileKind.sniff(bytes) == nil, let head = String(validating: bytes.prefix(4096).dropLast(bytes.count > 4096 ? 4 : 0), as: UTF8.self) else { return false }
        let trimmed = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        return (trimmed.hasPrefix("<?xml") || trimmed.hasPrefix("<!--") || trimmed.hasPrefix("<!DOCTYPE svg")) && trimmed.contains("<svg")
    }

    /// - Parameter edge: the longer side in pixels.
    /// - Returns: a PNG with transparency. Blocking: through `OffPool`.
    package static func rasterize(_ bytes: [UInt8], edge: Int) throws -> [UInt8] {
        guard bytes.count <= maxBytes else { throw Refused(reason: "too large") }
        // Alone in a folder: the library may read files beside a drawing, and there are none.
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("laurel-drawing-\(UUID().uuidString)", isDirectory: true)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("drawing.svg")
        try Data(bytes).write(to: file)
        let tool = Subprocess(
            tool: "rsvg-convert", arguments: ["--format=png", "--keep-aspect-ratio", "--width=\(edge)", "--height=\(edge)", file.path],
            timeLimitSeconds: 10, maxOutputBytes: 32 << 20, maxMemoryBytes: 1 << 30)
        let png = try tool.run()
        guard FileKind.sniff(png) == .png else { throw Refused(reason: "no picture came out") }
        return png
    }
}
