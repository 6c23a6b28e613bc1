import Crypto
import Foundation

/// A file of SHA-1 hashes of passwords known from breaches, one per line in ascending order, each perhaps followed by `:` and a count
/// (the form in which such lists are published). It may be tens of gigabytes: a look-up reads some thirty pieces of it, and
/// keeps nothing.
package struct BreachedList: Sendable {
    package enum Fault: Error, Sendable, Equatable {
        case unreadable(String)
        /// The line that is no hash, or stands before a greater one.
        case unsorted(String)
    }
    private let path: String
    private let size: UInt64
    private static let hashCharacters = 40
    /// Longer than any line: a hash, a colon and a count.
    private static let piece = 96

    /// Opens the file and looks at a hundred places in it, so that a list in another form or order is noticed at the start.
    /// - Throws: ``Fault``
    package init(path: String) throws {
        guard let handle = FileHandle(forReadingAtPath: path), let size = try? handle.seekToEnd() else { throw Fault.unreadable(path) }
        defer { try? handle.close() }
        (self.path, self.size) = (path, size)
        var before = ""
        for step in 0..<100 {
            guard let line = try line(at: size / 100 * UInt64(step), handle) else { break }
            guard line.hash.utf8.count == Self.hashCharacters, line.hash.allSatisfy(\.isHexDigit), line.hash >= before else { throw Fault.unsorted(line.hash) }
            before = line.hash
        }
        guard !before.isEmpty else { throw Fault.unsorted("") }
    }

    /// Whether a password stands in the list. A file that can no longer be read refuses nobody.
    package func contains(_ password: String) -> Bool {
        guard let handle = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? handle.close() }
        let wanted = Insecure.SHA1.hash(data: Array(password.utf8)).map { byte in
            let digits = Array("0123456789ABCDEF")
            return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
        }.joined()
        var low: UInt64 = 0, high = size
        // Between `low` and `high` begin the lines that may be it; `line(at:)` gives the first that begins at or behind a place.
        while low < high {
            let middle = low + (high - low) / 2
            guard let line = try? line(at: middle, handle), line.start < high else { high = middle; continue }
            if line.hash == wanted { return true }
            if line.hash < wanted { low = line.end } else { high = middle }
        }
        return false
    }

    private struct Line { let start: UInt64; let end: UInt64; let hash: String }
    /// The first line that begins at or behind a place; nil behind the last.
    private func line(at place: UInt64, _ handle: FileHandle) throws -> Line? {
        // One byte before, since the line may begin right here.
        let from = place == 0 ? 0 : place - 1
        try handle.seek(toOffset: from)
        let bytes = [UInt8](try handle.read(upToCount: Self.piece * 2) ?? Data())
        var start = 0
        if place > 0 {
            guard let newline = bytes.firstIndex(of: 10) else { return nil }
            start = newline + 1
        }
        let rest = bytes[start...]
        let end = rest.firstIndex(of: 10) ?? rest.endIndex
        guard end > start else { return nil }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        return Line(start: from + UInt64(start), end: from + UInt64(end) + 1, hash: text.prefix { $0 != ":" && $0 != "\r" }.uppercased())
    }
}
