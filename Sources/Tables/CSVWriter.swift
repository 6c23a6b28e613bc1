/// Writes RFC 4180 with CRLF, beginning with a byte order mark so that Excel takes it for UTF-8.
///
/// A cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV injection"): names and
/// notes come from partners, and the file is opened by the vendor. A plain number stays one.
package struct CSVWriter: Sendable {
    package private(set) var text = "\u{FEFF}"
    static let formulaStarts: Set<Character> = ["=", "+", "-", "@", "\t", "\r"]

    package init(header: [String]) { append(header) }

    /// The bytes written so far, which are then forgotten: for answers that go out as they are made.
    package mutating func take() -> [UInt8] {
        defer { text = "" }
        return Array(text.utf8)
    }

    package mutating func append(_ fields: [String]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { text += "," }
            text += Self.cell(field)
        }
        text += "\r\n"
    }

    static func cell(_ field: String) -> String {
        let cell = disarmed(field)
        // By scalar: a Swift Character can be CR LF together.
        let quoting = cell.unicodeScalars.contains { $0 == "\"" || $0 == "," || $0 == ";" || $0 == "\n" || $0 == "\r" || $0 == "\t" }
            || cell.first?.isWhitespace == true || cell.last?.isWhitespace == true
        guard quoting else { return cell }
        return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// A field that begins as a formula, or as one that was disarmed already, gets an apostrophe; `armed` takes exactly that one off.
    private static func disarmed(_ field: String) -> String {
        let marks = field.prefix { $0 == "'" }.count
        guard let first = field.dropFirst(marks).first, formulaStarts.contains(first), marks > 0 || !isNumber(field) else { return field }
        return "'" + field
    }
    /// A cell as it was before it was written.
    static func armed(_ cell: Substring) -> String {
        guard cell.first == "'", let first = cell.first(where: { $0 != "'" }), formulaStarts.contains(first) else { return String(cell) }
        return String(cell.dropFirst())
    }

    private static func isNumber(_ field: String) -> Bool {
        let digits = field.dropFirst()
        return field.first == "-" && !digits.isEmpty && digits.allSatisfy { ("0"..."9").contains($0) || $0 == "." }
    }
}
