import Foundation

/// Lines of a file from a byte on, some at a time: what is held is bounded however long the file or a line is.
struct LinesOfFile {
    static let mostLines = 200, mostBytes = 2 << 20
    /// A longer line is told and passed over.
    static let lineBytes = 4 << 20

    struct Page {
        /// Nil stands for one that is too long.
        var lines: [[UInt8]?] = []
        /// Where the next line begins.
        var next: Int
        var isEnd = false
    }
    /// - Throws: when the file cannot be read.
    static func read(_ path: String, from start: Int) throws -> Page {
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? file.close() }
        try file.seek(toOffset: UInt64(start))
        var page = Page(next: start), line: [UInt8] = [], length = 0, held = 0
        func finish() {
            if length > lineBytes { page.lines.append(nil) } else {
                if line.last == 0x0D { line.removeLast() }
                if page.next == 0, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
                held += line.count
                page.lines.append(line)
            }
            (line, length) = ([], 0)
        }
        while let chunk = try file.read(upToCount: 256 << 10), !chunk.isEmpty {
            var rest = chunk[...]
            while let end = rest.firstIndex(of: 0x0A) {
                let piece = rest[..<end]
                length += piece.count
                if length <= lineBytes { line += piece }
                let whole = length + 1
                finish()
                page.next += whole
                rest = rest[rest.index(after: end)...]
                if page.lines.count == mostLines || held >= mostBytes { return page }
            }
            length += rest.count
            if length <= lineBytes { line += rest } else { line = [] }
        }
        page.isEnd = true
        if length > 0 {
            let whole = length
            finish()
            page.next += whole
        }
        return page
    }
}
