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
