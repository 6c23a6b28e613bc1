import Foundation

/// Pages of a PDF by poppler: an image and the text of each, so that a document reads on any phone and is searchable and
/// readable aloud without a PDF viewer.
enum DocumentTools {
    /// Longer documents belong into several activities.
    static let mostPages = 300
    /// Dots per inch of the page images: 1,100 pixels across a letter page.
    static let resolution = 130

    /// - Throws: ``OutsideTool/Failed`` when it is no PDF, asks for a password or has more than ``mostPages`` pages.
    static func pageCount(of path: String) async throws -> Int {
        let text = String(decoding: try await OutsideTool.run("/usr/bin/pdfinfo", [path], seconds: 30), as: UTF8.self)
        guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("Pages:") }),
              let count = Int(line.dropFirst(6).trimmingCharacters(in: .whitespaces)), (1...mostPages).contains(count)
        else { throw OutsideTool.Failed(program: "pdfinfo", reason: "no page count between 1 and \(mostPages)") }
        return count
    }

    /// Draws one page as JPEG to `prefix.jpg`.
    static func draw(page: Int, of path: String, prefix: String) async throws {
        _ = try await OutsideTool.run(
            "/usr/bin/pdftoppm",
            ["-jpeg", "-jpegopt", "quality=82,progressive=y,optimize=y", "-r", "\(resolution)", "-scale-to-x", "1100", "-scale-to-y", "-1",
             "-f", "\(page)", "-l", "\(page)", "-singlefile", path, prefix],
            seconds: 60)
    }

    /// The words of one page in reading order; empty for a scan.
    static func text(page: Int, of path: String) async throws -> String {
        let bytes = try await OutsideTool.run("/usr/bin/pdftotext", ["-enc", "UTF-8", "-f", "\(page)", "-l", "\(page)", path, "-"], seconds: 30, outputLimit: 1 << 20)
        // A page ends in a form feed; NUL cannot be stored in PostgreSQL.
        return String(decoding: bytes, as: UTF8.self)
            .filter { $0 != "\u{0C}" && $0 != "\0" }
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
