/// Why a file could not be read as a table at all. A bad row is not among these: the table's user judges rows.
package enum CSVRefusal: Error, Equatable {
    case tooLarge(limitBytes: Int)
    case tooManyRows(limit: Int)
    case tooManyColumns(line: Int, limit: Int)
    case unclosedQuote(line: Int)
    case empty
}

/// A record of a table and the line of the file on which it starts, 1 being the first.
package struct CSVRow: Sendable, Equatable {
    package let line: Int
    package let fields: [String]
}

/// A table as RFC 4180 describes it, read with the tolerance that real exports need.
package struct CSVTable: Sendable, Equatable {
    package let header: [String]
    package let rows: [CSVRow]
    package let separator: Character
    package let encoding: String
}

package enum CSVReader {
    package static let limitBytes = 8 << 20
    package static let limitRows = 50_000
    package static let limitColumns = 200

    /// Reads `bytes` (UTF-8, UTF-16 or Windows-1252) with `,` `;` tab or `|` between fields. Blank lines are skipped,
    /// fields are trimmed, and the apostrophe that `CSVWriter` put before a formula is taken off again.
    package static func table(_ bytes: [UInt8]) throws(CSVRefusal) -> CSVTable {
        guard bytes.count <= limitBytes else { throw .tooLarge(limitBytes: limitBytes) }
        let (text, encoding) = CSVText.decoded(bytes)
        var scalars = Array(text.unicodeScalars)
        if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
        var start = 0, line = 1
        let separator: Unicode.Scalar
        if let declared = declaredSeparator(scalars) {
            (separator, start, line) = (declared.separator, declared.next, 2)
        } else {
            separator = guessedSeparator(scalars)
        }
        var rows = try records(scalars, from: start, line: line, separator)
        guard !rows.isEmpty else { throw .empty }
        let header = rows.removeFirst().fields
        return CSVTable(header: header, rows: rows, separator: Character(separator), encoding: encoding)
    }

    /// Excel writes and reads a first line `sep=;`.
    private static func declaredSeparator(_ scalars: [Unicode.Scalar]) -> (separator: Unicode.Scalar, next: Int)? {
        let mark = Array("sep=".unicodeScalars)
        guard scalars.count >= 5, scalars.prefix(4).elementsEqual(mark) else { return nil }
        var next = 5
        while next < scalars.count, scalars[next] == "\r" || scalars[next] == "\n" { next += 1 }
        return (scalars[4], next)
    }

    /// The candidate found most often outside quotes in the first lines; a comma when there is none.
    private static func guessedSeparator(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar {
        var counts: [Unicode.Scalar: Int] = [:]
        var quoted = false, lines = 0
        for scalar in scalars.prefix(20_000) {
            if scalar == "\"" { quoted.toggle() }
            if quoted { continue }
            if scalar == "\n" { lines += 1; if lines == 5 { break } }
            if scalar == "," || scalar == ";" || scalar == "\t" || scalar == "|" { counts[scalar, default: 0] += 1 }
        }
        // In this order among equals, so that the guess never depends on hashing.
        let candidates: [Unicode.Scalar] = [",", ";", "\t", "|"]
        return candidates.max { (counts[$0] ?? 0, -candidates.firstIndex(of: $0)!) < (counts[$1] ?? 0, -candidates.firstIndex(of: $1)!) } ?? ","
    }

    private static func records(
        _ scalars: [Unicode.Scalar], from start: Int, line firstLine: Int, _ separator: Unicode.Scalar
    ) throws(CSVRefusal) -> [CSVRow] {
        var rows: [CSVRow] = [], fields: [String] = []
        var field = String.UnicodeScalarView()
        var line = firstLine, rowLine = firstLine, quoteLine = firstLine
        var quoted = false, wasQuoted = false
        var index = start

        func endField() throws(CSVRefusal) {
            fields.append(cleaned(String(field), wasQuoted: wasQuoted))
            field.removeAll(keepingCapacity: true)
            wasQuoted = false
            if fields.count > limitColumns { throw .tooManyColumns(line: rowLine, limit: limitColumns) }
        }
        func endRow() throws(CSVRefusal) {
            try endField()
            if !fields.allSatisfy(\.isEmpty) { rows.append(CSVRow(line: rowLine, fields: fields)) }
            // One more than the limit: the header is a record too.
            if rows.count > limitRows + 1 { throw .tooManyRows(limit: limitRows) }
            fields = []
        }
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            if quoted {
                if scalar == "\"" {
                    if index < scalars.count, scalars[index] == "\"" { field.append("\""); index += 1 } else { quoted = false }
                } else {
                    if scalar == "\n" || (scalar == "\r" && !(index < scalars.count && scalars[index] == "\n")) { line += 1 }
                    field.append(scalar)
                }
            } else if scalar == "\"", field.allSatisfy({ $0 == " " }) {
                field.removeAll(keepingCapacity: true)
                (quoted, wasQuoted, quoteLine) = (true, true, line)
            } else if scalar == separator {
                try endField()
            } else if scalar == "\n" || scalar == "\r" {
                if scalar == "\r", index < scalars.count, scalars[index] == "\n" { index += 1 }
                try endRow()
                line += 1
                rowLine = line
            } else {
                field.append(scalar)
            }
        }
        if quoted { throw .unclosedQuote(line: quoteLine) }
        if !field.isEmpty || !fields.isEmpty || wasQuoted { try endRow() }
        return rows
    }

    private static func cleaned(_ field: String, wasQuoted: Bool) -> String {
        var text = wasQuoted ? field[...] : field.trimmingSpaces()[...]
        if text.first == "'", let second = text.dropFirst().first, CSVWriter.formulaStarts.contains(second) { text.removeFirst() }
        return String(text)
    }
}

extension StringProtocol {
    /// Without spaces, tabs, no-break spaces and line breaks at both ends.
    package func trimmingSpaces() -> String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return String(text)
    }
}
