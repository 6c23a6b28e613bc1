import App
import HTTPTypes
import Support
import Ledger
import Kernel
import Store
import Web
import Mail
import People
import Testing

private func read(_ text: String) throws -> CSVTable { try CSVReader.table(Array(text.utf8)) }

@Suite("Tables people send") struct CSVTests {
    @Test("reads quotes, doubled quotes, line breaks in fields and where each row begins")
    func quotes() throws {
        let table = try read("name,note\r\n\"Weber, Ana\",\"said \"\"yes\"\"\r\nand left\"\r\n\r\nBen, plain \r\n")
        #expect(table.header == ["name", "note"])
        #expect(table.rows.map(\.fields) == [["Weber, Ana", "said \"yes\"\r\nand left"], ["Ben", "plain"]])
        #expect(table.rows.map(\.line) == [2, 5])
    }

    @Test("guesses the separator, also when the other ones are in the text", arguments: [
        ("a;b\n1,5;2", ["1,5", "2"]), ("a\tb\nx;y\tz", ["x;y", "z"]), ("a,b\n1;2,3", ["1;2", "3"]), ("sep=|\na|b\n1,2|3;4", ["1,2", "3;4"]),
    ])
    func separators(text: String, fields: [String]) throws {
        #expect(try read(text).rows.map(\.fields) == [fields])
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
            let table = try CSVReader.table(bytes)
            #expect(table.encoding == encoding)
            #expect(table.header == ["name", "city"])
            #expect(table.rows.map(\.fields) == [["Jürgen", "Köln"]])
        }
        #expect(CSVText.decoded([0x80, 0x20, 0x96]).text == "€ –")
    }

    @Test("says what is wrong with a file that is no table")
    func refusals() throws {
        #expect(throws: CSVRefusal.unclosedQuote(line: 2)) { try read("a,b\n\"x,y\nz") }
        #expect(throws: CSVRefusal.empty) { try read("\n \n") }
        #expect(throws: CSVRefusal.tooManyColumns(line: 1, limit: 200)) { try read(String(repeating: "a,", count: 201)) }
        #expect(throws: CSVRefusal.tooLarge(limitBytes: CSVReader.limitBytes)) {
            try CSVReader.table([UInt8](repeating: 65, count: CSVReader.limitBytes + 1))
        }
        #expect(throws: CSVRefusal.tooManyRows(limit: CSVReader.limitRows)) {
            try read(String(repeating: "a\n", count: CSVReader.limitRows + 2))
        }
    }

    @Test("disarms formulas and reads its own files back")
    func formulas() throws {
        let cells = ["=HYPERLINK(1)", "+1", "@x", "-2+3", "-2.5", "a\"b", "x,y", "line\nbreak", " padded ", "", "plain"]
        var writer = CSVWriter(header: cells.indices.map { "c\($0)" })
        writer.append(cells)
        #expect(writer.text.contains("'=HYPERLINK(1),'+1,'@x,'-2+3,-2.5,\"a\"\"b\",\"x,y\""))
        #expect(try read(writer.text).rows.map(\.fields) == [cells])
    }
}

@Suite("People pasted") struct PastedPeopleTests {
    @Test("reads the ways people write a person", arguments: [
        ("Ana Weber <ana@x.example>", "Ana Weber", ""), ("ana@x.example", "", ""), ("Ana Weber; ana@x.example; sales", "Ana Weber", "sales"),
        ("ana@x.example\tAna Weber\tpresales", "Ana Weber", "presales"), ("\"Weber, Ana\" <ana@x.example>,", "Ana Weber", ""),
        ("Ana Weber, ana@x.example", "Ana Weber", ""), ("  Ana Weber <ana@x.example>; support", "Ana Weber", "support"),
    ])
    func shapes(line: String, name: String, role: String) throws {
        let pasted = PastedPeople(line)
        #expect(pasted.problems.isEmpty)
        let person = try #require(pasted.people.first)
        #expect((person.name, person.email.text, person.jobRole) == (name, "ana@x.example", role))
    }

    @Test("names every line it could not read")
    func problems() {
        let pasted = PastedPeople("Ana <ana@x.example>\n\nBen\r\nben@\nANA@x.example\ncem@x.example")
        #expect(pasted.people.map(\.line) == [1, 6])
        #expect(pasted.problems.map(\.line) == [3, 4, 5])
        #expect(pasted.problems.map(\.reason) == [.noEmail, .badEmail("ben@"), .repeated(line: 1)])
        let many = PastedPeople((1...510).map { "p\($0)@x.example" }.joined(separator: "\n"))
        #expect(many.people.count == 500 && many.ignoredLines == 10)
    }
}
