import XML

/// The rows of one sheet as they come by.
final class XLSXSheet: XMLStreamTarget {
    private let texts: [String]
    private let styles: XLSXStyles
    private let from1904: Bool
    private let limits: TableLimits
    private let take: (TableRecord) throws -> Void
    private var line = 0, column = 0
    private var cells: [String] = []
    private var type = "", style = 0
    private var value: [UInt8] = [], isValue = false, phonetic = 0

    init(texts: [String], styles: XLSXStyles, from1904: Bool, limits: TableLimits, _ take: @escaping (TableRecord) throws -> Void) {
        (self.texts, self.styles, self.from1904, self.limits, self.take) = (texts, styles, from1904, limits, take)
    }

    func start(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "row":
            line = attributes["r"].flatMap { Int($0) } ?? line + 1
            column = -1
            cells.removeAll(keepingCapacity: true)
        case "c":
            column = attributes["r"].flatMap(Self.column) ?? column + 1
            type = attributes["t"] ?? "n"
            style = attributes["s"].flatMap { Int($0) } ?? 0
            value.removeAll(keepingCapacity: true)
        case "v", "t": isValue = phonetic == 0
        case "rPh": phonetic += 1
        default: break
        }
    }
    func text(_ bytes: UnsafeRawBufferPointer) {
        if isValue, value.count < TableLimits.cellBytes { value.append(contentsOf: bytes.prefix(TableLimits.cellBytes - value.count)) }
    }
    func end(_ name: String) throws {
        switch name {
        case "v", "t": isValue = false
        case "rPh": phonetic -= 1
        case "c":
            let shown = cell()
            guard !shown.isEmpty else { return }
            guard column >= 0, column < limits.columns else { throw TableRefusal.tooManyColumns(line: line, limit: limits.columns) }
            while cells.count <= column { cells.append("") }
            cells[column] = shown
        case "row": if !cells.isEmpty { try take(TableRecord(line: line, cells: cells)) }
        default: break
        }
    }

    private func cell() -> String {
        let raw = String(decoding: value, as: UTF8.self)
        switch type {
        case "s": return Int(raw).flatMap { texts.indices.contains($0) ? String(texts[$0].trimmed) : nil } ?? ""
        case "inlineStr", "str": return String(raw.trimmed)
        case "b": return raw == "1" ? "true" : raw.isEmpty ? "" : "false"
        case "d": return String(raw.prefix { $0 != "T" })
        case "e": return raw
        default:
            switch styles.kind(style) {
            case .date: return XLSXNumber.day(raw, from1904: from1904) ?? XLSXNumber.plain(raw)
            case .percent: return XLSXNumber.percent(raw)
            case .number: return XLSXNumber.plain(raw)
            }
        }
    }

    /// `B3` is column 1.
    static func column(_ reference: String) -> Int? {
        var number = 0, letters = 0
        for byte in reference.utf8 {
            guard (65...90).contains(byte), letters < 3 else { break }
            number = number * 26 + Int(byte - 64)
            letters += 1
        }
        return letters == 0 ? nil : number - 1
    }
}

/// What the formats of cells make of a number: `xl/styles.xml`.
final class XLSXStyles: XMLStreamTarget {
    enum Kind { case number, percent, date }
    private var custom: [Int: Kind] = [:]
    private var kinds: [Kind] = []
    private var isCells = false

    func kind(_ style: Int) -> Kind { kinds.indices.contains(style) ? kinds[style] : .number }
    func start(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "numFmt": if let id = attributes["numFmtId"].flatMap({ Int($0) }), custom.count < 5000 { custom[id] = Self.kind(code: attributes["formatCode"] ?? "") }
        case "cellXfs": isCells = true
        case "xf" where isCells && kinds.count < 100_000:
            let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
            kinds.append(custom[id] ?? Self.builtIn(id))
        default: break
        }
    }
    func text(_ bytes: UnsafeRawBufferPointer) {}
    func end(_ name: String) { if name == "cellXfs" { isCells = false } }

    /// ECMA-376 part 1, 18.8.30.
    private static func builtIn(_ id: Int) -> Kind {
        switch id {
        case 9, 10: .percent
        case 14...22, 27...36, 45...47, 50...58: .date
        default: .number
        }
    }
    /// A format with letters of a date outside quotes, brackets and escapes is one.
    static func kind(code: String) -> Kind {
        var quoted = false, bracket = false, escaped = false, percent = false
        for letter in code.lowercased() {
            if escaped { escaped = false; continue }
            switch letter {
            case "\"": quoted.toggle()
            case "\\", "_", "*": escaped = !quoted
            case "[" where !quoted: bracket = true
            case "]" where !quoted: bracket = false
            case ";" where !quoted: return percent ? .percent : .number
            case "y", "d", "h", "m", "s", "j", "t": if !quoted, !bracket { return .date }
            case "%" where !quoted: percent = true
            default: break
            }
        }
        return percent ? .percent : .number
    }
}

/// Numbers of a sheet as people read them.
enum XLSXNumber {
    /// Whole numbers stay what they are; others lose the noise of their binary form and never become `1E+05`.
    static func plain(_ raw: String) -> String {
        if raw.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 }) { return raw }
        guard let number = Double(raw), number.isFinite else { return raw }
        return plain(number)
    }
    static func plain(_ number: Double) -> String {
        if number == number.rounded(), abs(number) < 9_007_199_254_740_992 { return String(Int64(number)) }
        var text = "\(number)"
        guard let e = text.firstIndex(where: { $0 == "e" || $0 == "E" }), let power = Int(text[text.index(after: e)...]) else { return text }
        let isNegative = text.hasPrefix("-")
        var digits = text[..<e].filter(\.isNumber), point = (text[..<e].firstIndex(of: ".").map { text[..<$0].filter(\.isNumber).count } ?? digits.count) + power
        if point <= 0 { digits = String(repeating: "0", count: 1 - point) + digits; point = 1 }
        if point > digits.count { digits += String(repeating: "0", count: point - digits.count) }
        let split = digits.index(digits.startIndex, offsetBy: point)
        let rest = digits[split...]
        text = digits[..<split] + (rest.contains { $0 != "0" } ? "." + rest : "")
        return (isNegative ? "-" : "") + text
    }
    static func percent(_ raw: String) -> String {
        guard let number = Double(raw), number.isFinite else { return raw }
        return plain((number * 1e10).rounded() / 1e8) + "%"
    }
    /// A serial day as `2026-12-31`, with the time behind it when there is one. Excel thinks that 1900 was a leap year.
    static func day(_ raw: String, from1904: Bool) -> String? {
        guard let serial = Double(raw), serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
        var days = Int(serial)
        let seconds = Int(((serial - Double(days)) * 86_400).rounded())
        if from1904 { days += 1462 } else if days == 0 { return nil } else if days < 60 { days += 1 }
        let day = date(daysSince1970: days - 25_569 + seconds / 86_400)
        let rest = seconds % 86_400
        return rest == 0 ? day : "\(day) \(two(rest / 3600)):\(two(rest / 60 % 60))"
    }
    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    /// Civil from days, after Howard Hinnant's published algorithm.
    private static func date(daysSince1970: Int) -> String {
        let z = daysSince1970 + 719_468, era = (z >= 0 ? z : z - 146_096) / 146_097, doe = z - era * 146_097
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365, doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153
        let month = mp < 10 ? mp + 3 : mp - 9, year = yoe + era * 400 + (month <= 2 ? 1 : 0)
        let years = String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
        return "\(years)-\(two(month))-\(two(doy - (153 * mp + 2) / 5 + 1))"
    }
}
