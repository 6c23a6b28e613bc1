import App
import Foundation
import HTML
import HTTPTypes
import Kernel
import Ledger
import People
import Store
import Support
import Testing
import Web

@Suite("Custom fields", .serialized) struct FieldTests {
    @Test("what is typed is read by the field's kind", arguments: [
        (CustomField.Kind.text, "  Blue ", "Blue"), (.text, "", ""), (.text, String(repeating: "x", count: 501), nil),
        (.number, "1200", "1200"), (.number, "3,50", "3.5"), (.number, "-0.0", "0"), (.number, "007", "7"), (.number, "1e5", nil), (.number, "12 000", nil), (.number, ".5", nil), (.number, "1.2.3", nil),
        (.day, "2026-02-28", "2026-02-28"), (.day, "2026-02-30", nil), (.day, "28.02.2026", nil),
        (.choice, "gold", "gold"), (.choice, "Goldpartner", "gold"), (.choice, "lead", nil), (.yesNo, "Ja", "yes"), (.yesNo, "no", "no"), (.yesNo, "perhaps", nil),
        (.link, "https://example.com/a?b=c", "https://example.com/a?b=c"), (.link, "javascript:alert(1)", nil), (.link, "example.com", nil),
    ] as [(CustomField.Kind, String, String?)])
    func read(kind: CustomField.Kind, typed: String, stored: String?) {
        let field = CustomField(key: "f", kind: kind, options: [.init(key: "gold", title: ["en": "Gold partner", "de": "Goldpartner"]), .init(key: "silver", title: ["en": "Silver"])])
        #expect(field.read(typed) == stored)
    }

    @Test("choices are lines with keys, made from words where none is given")
    func options() {
        #expect(FieldDraft.options("gold: Gold partner | Goldpartner\nÜber uns")?.map(\.key) == ["gold", "uber-uns"])
        #expect(FieldDraft.options("a: One\na: Two") == nil)
        #expect(FieldDraft.options("BAD KEY: One") == nil)
        #expect(FieldDraft.key(from: "2nd Contact") == "f-2nd-contact")
    }

    private func define(_ house: PeopleHouse, _ vera: Browser, _ fields: [(String, String)]) async throws {
        let answer = try await vera.post("/settings/fields/new", fields)
        #expect(answer.status == 303, "\(answer.text.suffix(500))")
    }

    @Test("defined by the vendor, filled by whoever may, seen by whom they are for; in lists, filters, files and the API", arguments: Support.EngineKind.allCases)
    func wholeWay(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let vera = try await house.person("Vera Admin", at: house.vendorOrganization, [.vendorAdmin])
        let partner = try await house.organization("Northwind"), other = try await house.organization("Contoso")
        let ana = try await house.person("Ana Admin", at: partner, [.partnerAdmin]), rita = try await house.person("Rita Rep", at: partner)
        try await define(house, vera, [("subject", "organization"), ("title.en", "Level"), ("title.de", "Stufe"), ("kind", "choice"), ("options", "gold: Gold | Gold\nsilver: Silver | Silber"), ("visible", "on"), ("editable", "on"), ("lists", "on")])
        try await define(house, vera, [("subject", "organization"), ("title.en", "Credit limit"), ("kind", "number")])
        try await define(house, vera, [("subject", "person"), ("title.en", "Badge number"), ("kind", "text"), ("visible", "on"), ("editable", "on"), ("lists", "on"), ("required", "on")])
        let twice = try await vera.post("/settings/fields/new", [("subject", "organization"), ("title.en", "Level"), ("kind", "choice"), ("options", "one")])
        #expect(twice.status == 422)
        for words in ["Another field has this key", "two different choices"] { #expect(twice.text.contains(words), "\(words)") }
        #expect(try await ana.get("/settings/fields").status == 403)
        // The partner fills what is theirs and does not know the rest.
        let form = try await ana.get("/organizations/\(partner)/fields")
        #expect(form.text.contains("Level") && !form.text.contains("Credit limit"))
        #expect(try await ana.post("/organizations/\(partner)/fields", [("field.level", "gold")]).status == 303)
        #expect(try await ana.post("/organizations/\(partner)/fields", [("field.credit-limit", "5")]).status == 422)
        #expect(try await ana.post("/organizations/\(other)/fields", [("field.level", "gold")]).status == 404)
        #expect(try await vera.post("/organizations/\(partner)/fields", [("field.credit-limit", "50.000")]).status == 303)
        #expect(try await vera.post("/organizations/\(partner)/fields", [("field.credit-limit", "much")]).text.contains("Check Credit limit"))
        #expect(try await vera.get("/organizations/\(partner)").text.contains("Credit limit"))
        #expect(!(try await ana.get("/organizations/\(partner)").text.contains("Credit limit")))
        // Lists, filters and files.
        #expect(try await vera.get("/organizations?field.level=gold").text.contains("Northwind"))
        #expect(!(try await vera.get("/organizations?field.level=gold").text.contains("Contoso")))
        #expect(try await ana.get("/organizations?field.credit-limit=50").text.contains("0 organizations"), "nobody filters by what they do not see")
        let csv = try await vera.get("/organizations.csv").text
        #expect(csv.contains("Level,Credit limit") && csv.contains("gold,50"), "\(csv.prefix(500))")
        #expect(!(try await ana.get("/organizations.csv").text.contains("Credit limit")))
        // People.
        #expect(try await ana.post("/people/\(rita.id)/fields", [("field.badge-number", "")]).text.contains("Fill in Badge number"))
        #expect(try await ana.post("/people/\(rita.id)/fields", [("field.badge-number", "B-7")]).status == 303)
        #expect(try await ana.get("/people").text.contains("B-7"))
        #expect(try await vera.get("/people?field.badge-number=B-7").text.contains("Rita Rep"))
        #expect(try await vera.get("/people.csv").text.contains("B-7"))
        let made = try await vera.post("/settings/api-credentials/new", [
            ("name", "Sync"), ("rights", "organizations.view"), ("rights", "organizations.manage"), ("rights", "people.view"), ("rights", "people.manage"), ("lastDay", house.today.adding(days: 30).description),
        ])
        let secret = String(try #require(made.text.split(separator: #"<code class="secret">"#).dropFirst().first).prefix { $0 != "<" })
        let got = try await vera.api(.get, "/organizations/\(partner)", secret: secret)
        for part in [#""level":"gold""#, #""status":"active""#, #""seatsUsed":2"#] { #expect(got.text.contains(part), "\(got.text)") }
        let put = try await vera.api(.put, "/organizations/\(partner)", secret: secret, json: #"{"name":"Northwind","country":"DE","region":"EMEA","type":"reseller","tags":["Gold","West"],"seats":7,"fields":{"level":"silver"}}"#)
        #expect(put.status == 200)
        for part in [#""seats":7"#, #""level":"silver""#, "West"] { #expect(put.text.contains(part), "\(put.text)") }
        #expect(try await vera.api(.put, "/organizations/\(partner)", secret: secret, json: #"{"name":"Northwind","country":"DE","type":"reseller","fields":{"level":"lead"}}"#).status == 422)
        for query in ["filter%5Btag%5D=west", "filter%5Bstatus%5D=active", "filter%5Bfield.level%5D=silver"] {
            #expect(try await vera.api(.get, "/organizations?\(query)", secret: secret).text.contains("Northwind"), "\(query)")
        }
        #expect(!(try await vera.api(.get, "/organizations?filter%5Bfield.level%5D=gold", secret: secret).text.contains("Northwind")))
        let person = try await vera.api(.put, "/people/\(rita.id)/fields", secret: secret, json: #"{"fields":{"badge-number":"B-8"}}"#)
        #expect(person.status == 200 && person.text.contains("B-8"), "\(person.text)")
        // Archived it is asked no more; brought back its values are there, and the past is known.
        let field = try await house.read { [vendor = house.vendor] in try CustomFields.all(.organization, vendor: vendor, $0).first { $0.key == "level" }! }
        #expect(try await vera.post("/settings/fields/\(field.id)/archive").status == 303)
        #expect(!(try await vera.get("/organizations/\(partner)").text.contains("Silver")))
        #expect(try await vera.post("/settings/fields/\(field.id)/restore").status == 303)
        #expect(try await vera.get("/organizations/\(partner)").text.contains("Silver"))
        #expect(try await vera.post("/settings/fields/\(field.id)/down").status == 303)
        let keys = try await house.read { [vendor = house.vendor] in try CustomFields.all(.organization, vendor: vendor, $0).map(\.key) }
        #expect(keys == ["credit-limit", "level"])
    }
}
