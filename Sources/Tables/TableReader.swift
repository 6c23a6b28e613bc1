import Documents
import Foundation

/// Reads CSV and XLSX row by row: a file of any size allowed is never in memory as a whole. Blocking.
package enum TableReader {
    /// Tells each row that is not blank, the header first. Cells that were not quoted are trimmed.
    /// - Parameter sheet: which of a workbook; nil for the first that shows.
    /// - Throws: ``TableRefusal``, or what the closure throws.
    @discardableResult
    package static func read(path: String, sheet: String? = nil, limits: TableLimits = TableLimits(), _ take: (TableRecord) throws -> Void) throws -> TableFacts {
        guard let file = FileHandle(forReadingAtPath: path) else { throw TableRefusal.unreadable("no such file") }
        defer { try? file.close() }
        let size = Int((try? file.seekToEnd()) ?? 0)
        guard size <= limits.bytes else { throw TableRefusal.tooLarge(limitBytes: limits.bytes) }
        try file.seek(toOffset: 0)
        let head = [UInt8](try file.read(upToCount: 8) ?? Data())
        if head.starts(with: [0x50, 0x4B, 3, 4]) { return try XLSXReader(path: path, limits: limits).read(sheet: sheet, take) }
        if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw TableRefusal.oldSpreadsheet }
        return try csv(limits: limits, { visit in
            try file.seek(toOffset: 0)
            while let piece = try file.read(upToCount: 262_144), !piece.isEmpty { if try !visit([UInt8](piece)[...]) { return } }
        }, take)
    }

    /// A small file as a whole.
    package static func table(path: String, sheet: String? = nil, limits: TableLimits = TableLimits()) throws -> Table {
        var records: [TableRecord] = []
        let facts = try read(path: path, sheet: sheet, limits: limits) { records.append($0) }
        return Table(header: records[0].cells, rows: Array(records.dropFirst()), facts: facts)
    }
    /// A CSV that is in memory already.
    package static func table(_ bytes: [UInt8], limits: TableLimits = TableLimits()) throws -> Table {
        guard bytes.count <= limits.bytes else { throw TableRefusal.tooLarge(limitBytes: limits.bytes) }
        var records: [TableRecord] = []
        let facts = try csv(limits: limits, { visit in
            var at = 0
            while at < bytes.count {
                let end = min(bytes.count, at + 262_144)
                if try !visit(bytes[at..<end]) { return }
                at = end
            }
        }, { records.append($0) })
        return Table(header: records[0].cells, rows: Array(records.dropFirst()), facts: facts)
    }

    /// - Parameter stream: hands over the bytes from the beginning, as often as it is called; a visit that returns false is the last.
    private static func csv(
        limits: TableLimits, _ stream: ((ArraySlice<UInt8>) throws -> Bool) throws -> Void, _ take: (TableRecord) throws -> Void
    ) throws -> TableFacts {
        var guess = EncodingGuess()
        try stream { guess.look($0); return true }
        let encoding = guess.encoding
        var sample: [UInt8] = []
        var decoder = TextDecoder(encoding)
        try stream { piece in
            decoder.decode(piece) { sample.append(contentsOf: $0) }
            return sample.count < 65_536
        }
        if sample.prefix(4096).contains(0) { throw TableRefusal.unreadable("not text") }
        let start = CSVSeparator(sample)
        var scanner = CSVScanner(separator: start.separator, skipping: start.skip, limits: limits)
        decoder = TextDecoder(encoding)
        try withoutActuallyEscaping(take) { take in
            try stream { piece in
                var failure: (any Error)?
                decoder.decode(piece) { bytes in
                    if failure == nil { do { try scanner.feed(bytes, take) } catch { failure = error } }
                }
                if let failure { throw failure }
                return true
            }
            try scanner.finish(take)
        }
        guard scanner.records > 0 else { throw TableRefusal.empty }
        var facts = TableFacts(format: .csv)
        facts.encoding = encoding.name
        facts.separator = Character(Unicode.Scalar(start.separator))
        return facts
    }
}
