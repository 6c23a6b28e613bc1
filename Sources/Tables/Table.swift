import Documents

/// A row of a file and the line on which it starts, 1 being the first.
package struct TableRecord: Sendable, Equatable {
    package let line: Int
    package let cells: [String]
    package init(line: Int, cells: [String]) { (self.line, self.cells) = (line, cells) }
}

/// What a file turned out to be.
package struct TableFacts: Sendable, Equatable {
    package enum Format: String, Sendable, Equatable { case csv, xlsx }
    package var format: Format
    /// As people call it; `UTF-8` for XLSX.
    package var encoding = "UTF-8"
    /// Between the cells of a CSV.
    package var separator: Character?
    /// The sheets of a workbook in its order, and the one that was read.
    package var sheets: [String] = []
    package var sheet: String?
    package init(format: Format) { self.format = format }
}

/// A whole file, for those known to be small.
package struct Table: Sendable, Equatable {
    package let header: [String]
    package let rows: [TableRecord]
    package let facts: TableFacts
    package init(header: [String], rows: [TableRecord], facts: TableFacts = TableFacts(format: .csv)) { (self.header, self.rows, self.facts) = (header, rows, facts) }
}

/// Bounds on one file.
package struct TableLimits: Sendable {
    package var bytes: Int
    /// Rows besides the header.
    package var rows: Int
    package var columns: Int
    /// Longer cells are cut, so that the row can be told what is wrong with it. Excel has the same bound.
    package static let cellBytes = 32_767
    package init(bytes: Int = 40 << 20, rows: Int = 100_000, columns: Int = 200) { (self.bytes, self.rows, self.columns) = (bytes, rows, columns) }
}

/// Why a file is no table.
package enum TableRefusal: Error, Equatable, Sendable {
    case tooLarge(limitBytes: Int)
    case tooManyRows(limit: Int)
    case tooManyColumns(line: Int, limit: Int)
    case unclosedQuote(line: Int)
    case empty
    /// A spreadsheet of before 2007, or one with a password.
    case oldSpreadsheet
    case noSuchSheet(String)
    /// Not a file of text, not a workbook, or a broken one; for the log in the library's words.
    case unreadable(String)
}
