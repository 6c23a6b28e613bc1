import Kernel

/// CSV as bytes, built field by field for long exports. The same rules as `CSVWriter` of People: RFC 4180 with CRLF, a byte
/// order mark for Excel, and an apostrophe before what a spreadsheet would run as a formula.
struct CSVLines {
    private var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    private var isLineStart = true

    init(header: [String]) {
        append(header)
        end()
    }

    /// Bytes not yet taken.
    var count: Int { bytes.count }
    mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    mutating func append(_ fields: [String]) { for field in fields { append(field) } }
    mutating func extend(_ fields: [String]) { append(fields) }
    mutating func extend(_ numbers: [Int]) {
        for number in numbers {
            comma()
            bytes.append(contentsOf: String(number).utf8)
        }
    }
    mutating func end() {
        bytes.append(13)
        bytes.append(10)
        isLineStart = true
    }
    private mutating func comma() {
        if !isLineStart { bytes.append(UInt8(ascii: ",")) }
        isLineStart = false
    }

    mutating func append(_ field: String) {
        comma()
        Self.write(field, to: &bytes)
    }
    mutating func append(_ field: Field) {
        comma()
        bytes.append(contentsOf: field.bytes)
    }
    /// `YYYY-MM-DD`, or nothing.
    mutating func append(_ day: Day?) {
        comma()
        guard let (year, month, number) = day?.parts else { return }
        for digit in [year / 1000, year / 100 % 10, year / 10 % 10, year % 10] { bytes.append(UInt8(48 + digit)) }
        for part in [month, number] {
            bytes.append(UInt8(ascii: "-"))
            bytes.append(UInt8(48 + part / 10))
            bytes.append(UInt8(48 + part % 10))
        }
    }

    /// A field, or several side by side, as they stand in the file: made once and written on many lines.
    struct Field {
        fileprivate var bytes: [UInt8] = []
        init(_ text: String) { CSVLines.write(text, to: &bytes) }
        init(_ texts: [String]) {
            for (index, text) in texts.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                CSVLines.write(text, to: &bytes)
            }
        }
    }

    private static func write(_ field: String, to bytes: inout [UInt8]) {
        var field = field
        field.withUTF8 { text in
            guard let first = text.first, let last = text.last else { return }
            let runs = startsFormula(first) && !isNumber(text)
            let quotes = first == 32 || last == 32 || text.contains { $0 == 34 || $0 == 44 || $0 == 59 || $0 == 10 || $0 == 13 || $0 == 9 }
            if quotes { bytes.append(34) }
            if runs { bytes.append(39) }
            if quotes {
                for byte in text {
                    if byte == 34 { bytes.append(34) }
                    bytes.append(byte)
                }
                bytes.append(34)
            } else { bytes.append(contentsOf: text) }
        }
    }
    /// `=`, `+`, `-`, `@`, tab, carriage return (OWASP, "CSV injection").
    private static func startsFormula(_ byte: UInt8) -> Bool { byte == 61 || byte == 43 || byte == 45 || byte == 64 || byte == 9 || byte == 13 }
    private static func isNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.first == 45 && text.count > 1 && text.dropFirst().allSatisfy { (48...57).contains($0) || $0 == 46 }
    }
}
