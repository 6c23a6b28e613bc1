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
        var cell = field
        if let first = field.first, formulaStarts.contains(first), !isNumber(field) { cell = "'" + field }
        // By scalar: a Swift Character can be CR LF together.
        let quoting = cell.unicodeScalars.contains { $0 == "\"" || $0 == "," || $0 == ";" || $0 == "\n" || $0 == "\r" || $0 == "\t" }
            || cell.first == " " || cell.last == " "
        guard quoting else { return cell }
        return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    private static func isNumber(_ field: String) -> Bool {
        let digits = field.dropFirst()
        return field.first == "-" && !digits.isEmpty && digits.allSatisfy { ("0"..."9").contains($0) || $0 == "." }
    }
}
