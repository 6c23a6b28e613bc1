import Documents
import Foundation
import Tables
import Testing

private func scratch(_ body: (String) throws -> Void) throws {
    let path = NSTemporaryDirectory() + "tables-\(UUID().uuidString).xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
}
/// A workbook made of parts by hand.
private func book(_ path: String, sheet: String, texts: String = "", styles: String = "", extra: String = "") throws {
    let zip = try ZipWriter(path: path)
    try zip.add("xl/workbook.xml", Array(#"<workbook xmlns:r="r"><workbookPr/><sheets><sheet name="Hidden" sheetId="1" state="hidden" r:id="rId9"/><sheet name="Leute" sheetId="2" r:id="rId1"/>\#(extra)</sheets></workbook>"#.utf8))
    try zip.add("xl/_rels/workbook.xml.rels", Array("""
        <Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/>\
        <Relationship Id="rId3" Type="x/styles" Target="/xl/styles.xml"/></Relationships>
        """.utf8))
    try zip.add("xl/worksheets/sheet1.xml", Array(sheet.utf8))
    if !texts.isEmpty { try zip.add("xl/sharedStrings.xml", Array(texts.utf8)) }
    if !styles.isEmpty { try zip.add("xl/styles.xml", Array(styles.utf8)) }
    try zip.finish()
}

@Suite("Workbooks people send") struct XLSXTests {
    @Test("are read with shared and inline texts, days by their format, percent, truth values and numbers without loss")
    func cells() throws {
        try scratch { path in
            let styles = """
                <styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="171" formatCode="&quot;day&quot; 0.00"/></numFmts>\
                <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="9"/><xf numFmtId="171"/></cellXfs></styleSheet>
                """
            let sheet = """
                <worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>In</t><r><t>line</t></r></is></c></row>
                <row r="4"><c r="A4" s="1"><v>46387</v></c><c r="B4" s="2"><v>46387.5</v></c><c r="C4" s="3"><v>0.75</v></c><c r="D4" s="4"><v>1.1000000000000001</v></c>\
                <c r="E4"><v>12345678901234</v></c><c r="F4"><v>1E+20</v></c><c r="G4" t="b"><v>1</v></c><c r="H4" t="s"><v>1</v></c><c r="I4" t="e"><v>#N/A</v></c>\
                <c r="J4" t="str"><f>A1</f><v> sum </v></c><c r="K4"><v>1.5E-7</v></c><c r="ZZ4" s="1"/></row><row r="5"/></sheetData></worksheet>
                """
            try book(path, sheet: sheet, texts: "<sst><si><t>Name</t><rPh><t>x</t></rPh></si><si><r><t>Jür</t></r><r><t xml:space=\"preserve\">gen &amp; Co</t></r></si></sst>", styles: styles)
            let table = try TableReader.table(path: path)
            #expect(table.facts.format == .xlsx && table.facts.sheet == "Leute" && table.facts.sheets == ["Leute"])
            #expect(table.header == ["Name", "", "Inline"])
            #expect(table.rows.map(\.line) == [4])
            #expect(table.rows[0].cells == [
                "2026-12-31", "2026-12-31 12:00", "75%", "1.1", "12345678901234", "100000000000000000000", "true", "Jürgen & Co", "#N/A", "sum", "0.00000015",
            ])
        }
    }

    @Test("that we write are read back as they were, formulas as text")
    func ownFiles() throws {
        try scratch { path in
            let writer = try XLSXWriter(path: path, sheet: "People", header: ["a", "b"])
            let rows = (0..<2000).map { ["=1+\($0)", "Ü\($0) \"<&>'"] }
            for row in rows { try writer.append(row) }
            try writer.finish()
            let table = try TableReader.table(path: path)
            #expect(table.header == ["a", "b"] && table.rows.map(\.cells) == rows)
            #expect(throws: TableRefusal.noSuchSheet("Other")) { try TableReader.table(path: path, sheet: "Other") }
        }
    }

    @Test("that are hostile or no workbooks are refused")
    func hostile() throws {
        try scratch { path in
            try book(path, sheet: "<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet>&a;</worksheet>")
            #expect(throws: TableRefusal.self) { try TableReader.table(path: path) }
        }
        try scratch { path in
            let zip = try ZipWriter(path: path)
            try zip.add("word/document.xml", Array("<x/>".utf8))
            try zip.finish()
            #expect(throws: TableRefusal.unreadable("there is no xl/workbook.xml")) { try TableReader.table(path: path) }
        }
        try scratch { path in
            // A bomb: some hundred megabytes of one letter.
            try book(path, sheet: "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>" + String(repeating: "a", count: 120 << 20) + "</t></is></c></row></sheetData></worksheet>")
            #expect(throws: TableRefusal.self) { try TableReader.table(path: path) }
        }
        try scratch { path in
            try Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).write(to: URL(filePath: path))
            #expect(throws: TableRefusal.oldSpreadsheet) { try TableReader.table(path: path) }
        }
        try scratch { path in
            try book(path, sheet: "<worksheet><sheetData><row r=\"1\"><c r=\"ZZ1\"><v>1</v></c></row></sheetData></worksheet>")
            #expect(throws: TableRefusal.tooManyColumns(line: 1, limit: 200)) { try TableReader.table(path: path) }
        }
    }
}
