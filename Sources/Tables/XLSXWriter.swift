internal import CXlsxWriter
import Foundation

/// Writes a workbook of one sheet, row by row, in constant memory. Every cell is text, which no spreadsheet takes for a formula.
///
/// Use: `append` any number of times, then `finish` once. One writer, one thread. Blocking.
package final class XLSXWriter {
    /// The file could not be written; the text is libxlsxwriter's, for the log.
    package struct Failure: Error, Sendable { package let reason: String }

    private var book: UnsafeMutablePointer<lxw_workbook>?
    private let sheet: UnsafeMutablePointer<lxw_worksheet>?
    private var row: UInt32 = 0

    /// - Parameters: path: created or overwritten; sheet: its name, at most 31 characters.
    package init(path: String, sheet name: String, header: [String]) throws {
        var options = lxw_workbook_options()
        options.constant_memory = 1
        book = workbook_new_opt(path, &options)
        guard let book else { throw Failure(reason: "no workbook") }
        sheet = workbook_add_worksheet(book, String(name.filter { !"[]:*?/\\'".contains($0) }.prefix(31)))
        guard sheet != nil else { throw Failure(reason: "no sheet") }
        let bold = workbook_add_format(book)
        format_set_bold(bold)
        worksheet_freeze_panes(sheet, 1, 0)
        worksheet_set_column(sheet, 0, UInt16(max(1, header.count) - 1), 22, nil)
        try write(header, bold)
    }
    deinit { if let book { _ = workbook_close(book) } }

    package func append(_ cells: [String]) throws { try write(cells, nil) }

    private func write(_ cells: [String], _ format: UnsafeMutablePointer<lxw_format>?) throws {
        for (column, cell) in cells.enumerated() where !cell.isEmpty {
            let error = worksheet_write_string(sheet, row, UInt16(column), String(cell.prefix(8000)), format)
            if error != LXW_NO_ERROR { throw Failure(reason: String(cString: lxw_strerror(error))) }
        }
        row += 1
    }

    package func finish() throws {
        guard let book else { return }
        self.book = nil
        let error = workbook_close(book)
        if error != LXW_NO_ERROR { throw Failure(reason: String(cString: lxw_strerror(error))) }
    }
}
