import Documents
import XML

/// Reads one sheet of a workbook (ECMA-376 part 1, 18.3), row by row, out of a zip that has passed every check.
struct XLSXReader {
    private let zip: ZipReader
    private let limits: TableLimits
    /// Unpacked bytes of one part and of all; shared texts are the only part that is held.
    private static let limits = ZipReader.Limits(maxEntries: 5_000, maxEntryBytes: 512 << 20, maxTotalBytes: 768 << 20, maxRatio: 300, ratioFromBytes: 32 << 20)
    private static let textBytes = 96 << 20

    init(path: String, limits: TableLimits) throws {
        self.limits = limits
        do { zip = try ZipReader(path: path, limits: Self.limits) } catch {
            if case .encrypted = error { throw TableRefusal.oldSpreadsheet }
            throw TableRefusal.unreadable(error.message)
        }
    }

    func read(sheet wanted: String?, _ take: (TableRecord) throws -> Void) throws -> TableFacts {
        do { return try readSheet(wanted, take) } catch let refusal as ZipRefusal { throw TableRefusal.unreadable(refusal.message) } catch let refusal as XMLRefusal {
            throw TableRefusal.unreadable("\(refusal)")
        }
    }

    private func readSheet(_ wanted: String?, _ take: (TableRecord) throws -> Void) throws -> TableFacts {
        let names = Set(zip.entries.map(\.path))
        guard names.contains("xl/workbook.xml") else { throw TableRefusal.unreadable("there is no xl/workbook.xml") }
        let book = XLSXBook()
        try parse("xl/workbook.xml", into: book)
        let relations = XLSXRelations()
        if names.contains("xl/_rels/workbook.xml.rels") { try parse("xl/_rels/workbook.xml.rels", into: relations) }
        let shown = book.sheets.first { !$0.isHidden } ?? book.sheets.first
        guard let sheet = wanted.map({ name in book.sheets.first { $0.name == name } }) ?? shown else { throw TableRefusal.noSuchSheet(wanted ?? "") }
        guard let part = relations.targets[sheet.relation], names.contains(part) else { throw TableRefusal.unreadable("sheet \(sheet.name) is missing") }
        let styles = XLSXStyles()
        if let path = relations.parts["styles"], names.contains(path) { try parse(path, into: styles) }
        let texts = XLSXTexts(limitBytes: Self.textBytes)
        if let path = relations.parts["sharedStrings"], names.contains(path) { try parse(path, into: texts) }
        var count = 0
        try withoutActuallyEscaping(take) { take in
            let target = XLSXSheet(texts: texts.all, styles: styles, from1904: book.from1904, limits: limits) { record in
                if count > limits.rows { throw TableRefusal.tooManyRows(limit: limits.rows) }
                count += 1
                try take(record)
            }
            try parse(part, into: target)
        }
        if count == 0 { throw TableRefusal.empty }
        var facts = TableFacts(format: .xlsx)
        facts.sheets = book.sheets.filter { !$0.isHidden }.map(\.name)
        facts.sheet = sheet.name
        return facts
    }

    private func parse(_ path: String, into target: any XMLStreamTarget) throws {
        let stream = try XMLStream(into: target)
        try zip.read(path) { piece in try piece.withUnsafeBytes { try stream.feed($0) } }
        try stream.finish()
    }
}

/// `xl/workbook.xml`: the sheets in order.
private final class XLSXBook: XMLStreamTarget {
    struct Sheet { let name: String, relation: String, isHidden: Bool }
    var sheets: [Sheet] = []
    var from1904 = false
    func start(_ name: String, _ attributes: [String: String]) {
        if name == "sheet", sheets.count < 1000 {
            sheets.append(Sheet(name: attributes["name"] ?? "", relation: attributes["id"] ?? "", isHidden: attributes["state"].map { $0 != "visible" } ?? false))
        } else if name == "workbookPr" {
            from1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
        }
    }
    func text(_ bytes: UnsafeRawBufferPointer) {}
    func end(_ name: String) {}
}

/// Which part of the file a relation means.
private final class XLSXRelations: XMLStreamTarget {
    var targets: [String: String] = [:]
    /// The last word of a relation's type to its part.
    var parts: [String: String] = [:]
    func start(_ name: String, _ attributes: [String: String]) {
        guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"], targets.count < 5000 else { return }
        let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
        targets[id] = path
        if let kind = attributes["Type"]?.split(separator: "/").last { parts[String(kind)] = path }
    }
    func text(_ bytes: UnsafeRawBufferPointer) {}
    func end(_ name: String) {}
}

/// Texts that cells share, with phonetic readings left out.
private final class XLSXTexts: XMLStreamTarget {
    private(set) var all: [String] = []
    private var run: [UInt8] = [], isText = false, phonetic = 0, total = 0
    private let limitBytes: Int
    init(limitBytes: Int) { self.limitBytes = limitBytes }
    func start(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "si": run.removeAll(keepingCapacity: true)
        case "t": isText = phonetic == 0
        case "rPh": phonetic += 1
        default: break
        }
    }
    func text(_ bytes: UnsafeRawBufferPointer) {
        if isText, run.count < TableLimits.cellBytes { run.append(contentsOf: bytes.prefix(TableLimits.cellBytes - run.count)) }
    }
    func end(_ name: String) throws {
        switch name {
        case "t": isText = false
        case "rPh": phonetic -= 1
        case "si":
            total += run.count + 16
            if total > limitBytes { throw TableRefusal.tooLarge(limitBytes: limitBytes) }
            all.append(String(decoding: run, as: UTF8.self))
        default: break
        }
    }
}
