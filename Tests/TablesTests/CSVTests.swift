import Foundation
import Tables
import Testing

private func read(_ text: String) throws -> Table { try TableReader.table(Array(text.utf8)) }

@Suite("Tables people send") struct CSVTests {
    @Test("reads quotes, doubled quotes, line breaks in fields and where each row begins")
    func quotes() throws {
        let table = try read("name,note\r\n\"Weber, Ana\",\"said \"\"yes\"\"\r\nand left\"\r\n\r\nBen, plain \r\n")
        #expect(table.header == ["name", "note"])
        #expect(table.rows.map(\.cells) == [["Weber, Ana", "said \"yes\"\r\nand left"], ["Ben", "plain"]])
        #expect(table.rows.map(\.line) == [2, 5])
    }

    @Test("guesses the separator, also when the other ones are in the text", arguments: [
        ("a;b\n1,5;2", ["1,5", "2"]), ("a\tb\nx;y\tz", ["x;y", "z"]), ("a,b\n1;2,3", ["1;2", "3"]), ("sep=|\na|b\n1,2|3;4", ["1,2", "3;4"]),
    ])
    func separators(text: String, fields: [String]) throws {
        #expect(try read(text).rows.map(\.cells) == [fields])
    }

    @Test("reads what spreadsheets save in UTF-8 with a mark, UTF-16 and Windows-1252")
    func encodings() throws {
        let text = "name;city\nJürgen;Köln"
        var little: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { little += [UInt8(unit & 255), UInt8(unit >> 8)] }
        var big: [UInt8] = []
        for unit in text.utf16 { big += [UInt8(unit >> 8), UInt8(unit & 255)] }
        let latin = text.unicodeScalars.map { UInt8($0.value) }
        for (bytes, encoding) in [([0xEF, 0xBB, 0xBF] + Array(text.utf8), "UTF-8"), (little, "UTF-16"), (big, "UTF-16"), (latin, "Windows-1252")] {
            let table = try TableReader.table(bytes)
            #expect(table.facts.encoding == encoding)
            #expect(table.header == ["name", "city"])
            #expect(table.rows.map(\.cells) == [["Jürgen", "Köln"]])
        }
        #expect(TextEncoding.text([0x80, 0x20, 0x96]).text == "€ –")
    }

    @Test("takes a character that is cut by a piece's end for what it is, and a wrong byte late in the file for Windows-1252")
    func pieces() throws {
        let long = "a;b\n" + String(repeating: "üöä€;😀\n", count: 60_000)
        let table = try read(long)
        #expect(table.facts.encoding == "UTF-8" && table.rows.count == 60_000 && table.rows.allSatisfy { $0.cells == ["üöä€", "😀"] })
        var bytes = Array(("a;b\n" + String(repeating: "plain;text\n", count: 60_000)).utf8)
        bytes += [0x4D, 0xFC, 0x3B, 0x78]
        let latin = try TableReader.table(bytes)
        #expect(latin.facts.encoding == "Windows-1252" && latin.rows.last?.cells == ["Mü", "x"])
        var sixteen: [UInt8] = [0xFF, 0xFE]
        for unit in long.utf16 { sixteen += [UInt8(unit & 255), UInt8(unit >> 8)] }
        #expect(try TableReader.table(sixteen).rows == table.rows)
    }

    @Test("says what is wrong with a file that is no table")
    func refusals() throws {
        let small = TableLimits(bytes: 1000, rows: 5)
        #expect(throws: TableRefusal.unclosedQuote(line: 2)) { try read("a,b\n\"x,y\nz") }
        #expect(throws: TableRefusal.empty) { try read("\n \n") }
        #expect(throws: TableRefusal.tooManyColumns(line: 1, limit: 200)) { try read(String(repeating: "a,", count: 201)) }
        #expect(throws: TableRefusal.tooLarge(limitBytes: 1000)) { try TableReader.table([UInt8](repeating: 65, count: 1001), limits: small) }
        #expect(throws: TableRefusal.tooManyRows(limit: 5)) { try TableReader.table(Array("a\n1\n2\n3\n4\n5\n6\n".utf8), limits: small) }
        #expect(try TableReader.table(Array("a\n1\n2\n3\n4\n5\n".utf8), limits: small).rows.count == 5)
        #expect(throws: TableRefusal.unreadable("not text")) { try TableReader.table([1, 0, 0, 0, 0, 0, 7, 9, 4, 4, 4, 4, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9]) }
        #expect(try read("a\n" + String(repeating: "x", count: 100_000)).rows[0].cells[0].utf8.count == TableLimits.cellBytes)
    }

    @Test("disarms formulas and reads its own files back")
    func formulas() throws {
        let cells = ["=HYPERLINK(1)", "+1", "@x", "-2+3", "-2.5", "a\"b", "x,y", "line\nbreak", " padded ", "", "plain", "'=x", "'-5", "''+1", "'", "'quoted'", "\u{A0}x"]
        var writer = CSVWriter(header: cells.indices.map { "c\($0)" })
        writer.append(cells)
        #expect(writer.text.contains("'=HYPERLINK(1),'+1,'@x,'-2+3,-2.5,\"a\"\"b\",\"x,y\""))
        #expect(try read(writer.text).rows.map(\.cells) == [cells])
    }
}
