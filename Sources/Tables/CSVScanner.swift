/// What stands between the cells of a CSV, guessed from its beginning.
struct CSVSeparator {
    let separator: UInt8
    /// Bytes at the beginning that only say so: Excel writes and reads a first line `sep=;`.
    let skip: Int

    init(_ sample: [UInt8]) {
        if sample.count >= 5, sample.starts(with: Array("sep=".utf8)), sample[4] != 13, sample[4] != 10 {
            var next = 5
            while next < sample.count, sample[next] == 13 || sample[next] == 10 { next += 1 }
            (separator, skip) = (sample[4], next)
            return
        }
        // The candidate found most often outside quotes in the first lines; in this order among equals.
        let candidates: [UInt8] = [44, 59, 9, 124]
        var counts = [0, 0, 0, 0], quoted = false, lines = 0
        for byte in sample {
            if byte == 34 { quoted.toggle() }
            if quoted { continue }
            if byte == 10 || byte == 13 { lines += 1; if lines == 6 { break } }
            if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
        }
        let best = counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) } ?? 0
        (separator, skip) = (candidates[best], 0)
    }
}

/// RFC 4180 with the tolerance that real exports need, over UTF-8 in pieces.
struct CSVScanner {
    private let separator: UInt8
    private let limits: TableLimits
    private var skip: Int
    private var cells: [String] = []
    private var cell: [UInt8] = []
    private var line = 1, rowLine = 1, quoteLine = 1
    private var quoted = false, wasQuoted = false, isBlankSoFar = true
    /// A quote inside quotes whose meaning the next byte decides; a carriage return that a line feed may follow.
    private var quotePending = false, returnPending = false
    private(set) var records = 0

    init(separator: UInt8, skipping: Int, limits: TableLimits) {
        self.separator = separator
        self.limits = limits
        skip = skipping
        if skipping > 0 { (line, rowLine) = (2, 2) }
    }

    mutating func feed(_ bytes: ArraySlice<UInt8>, _ take: (TableRecord) throws -> Void) throws {
        var bytes = bytes
        if skip > 0 {
            let passed = min(skip, bytes.count)
            bytes = bytes.dropFirst(passed)
            skip -= passed
        }
        for byte in bytes { try one(byte, take) }
    }

    private mutating func one(_ byte: UInt8, _ take: (TableRecord) throws -> Void) throws {
        if returnPending {
            returnPending = false
            if byte == 10 { if quoted { append(10) }; return }
        }
        if quoted {
            if quotePending {
                quotePending = false
                if byte == 34 { append(34); return }
                quoted = false
            } else {
                if byte == 34 { quotePending = true; return }
                if byte == 10 { line += 1 }
                if byte == 13 { line += 1; returnPending = true }
                append(byte)
                return
            }
        }
        switch byte {
        case 34 where !wasQuoted && isBlankSoFar:
            cell.removeAll(keepingCapacity: true)
            (quoted, wasQuoted, quoteLine) = (true, true, line)
        case separator: try endCell()
        case 10, 13:
            try endRow(take)
            line += 1
            rowLine = line
            returnPending = byte == 13
        default: append(byte)
        }
    }

    private mutating func append(_ byte: UInt8) {
        if byte != 32 { isBlankSoFar = false }
        if cell.count < TableLimits.cellBytes { cell.append(byte) }
    }

    private mutating func endCell() throws {
        cells.append(cleaned())
        cell.removeAll(keepingCapacity: true)
        (wasQuoted, isBlankSoFar) = (false, true)
        if cells.count > limits.columns { throw TableRefusal.tooManyColumns(line: rowLine, limit: limits.columns) }
    }

    private mutating func endRow(_ take: (TableRecord) throws -> Void) throws {
        try endCell()
        defer { cells.removeAll(keepingCapacity: true) }
        guard cells.contains(where: { !$0.isEmpty }) else { return }
        // One more than the limit: the header is a record too.
        if records > limits.rows { throw TableRefusal.tooManyRows(limit: limits.rows) }
        records += 1
        try take(TableRecord(line: rowLine, cells: cells))
    }

    mutating func finish(_ take: (TableRecord) throws -> Void) throws {
        if quoted, !quotePending { throw TableRefusal.unclosedQuote(line: quoteLine) }
        if !cell.isEmpty || !cells.isEmpty || wasQuoted { try endRow(take) }
    }

    private func cleaned() -> String {
        let text = String(decoding: cell, as: UTF8.self)
        return CSVWriter.armed(wasQuoted ? text[...] : text.trimmed)
    }
}

extension StringProtocol {
    /// Without white space at both ends.
    var trimmed: SubSequence {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return text
    }
}
